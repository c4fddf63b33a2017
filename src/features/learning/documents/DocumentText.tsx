import { Fragment, type ReactNode } from 'react';
import { type Block, blocksIn, piecesOf } from '../../../domain/documentText.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { Table } from '../../../ui/Table.tsx';

/** A section's text as it is read: the same blocks as in the Word file. Its own headings begin at level 3. */
export function DocumentText({ children, name }: { children: string; name: string }) {
  const blocks = blocksIn(children);
  return (
    <div className="document-text">
      {numbered(blocks).map(([key, block]) => (
        <BlockShown key={key} block={block} name={name} />
      ))}
    </div>
  );
}

function BlockShown({ block, name }: { block: Block; name: string }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return <Heading>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{lines(block.lines)}</p>;
    case 'list':
      return (
        <ul>
          {numbered(block.items).map(([key, item]) => (
            <li key={key}>{withLinks(item)}</li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote className="ff-quote">
          <p>{lines(block.lines)}</p>
          {block.source !== undefined && <footer>{block.source}</footer>}
        </blockquote>
      );
    case 'table':
      return <TableShown head={block.head} rows={block.rows} name={name} />;
  }
}

function TableShown({
  head,
  rows,
  name,
}: {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  name: string;
}) {
  return (
    <Table
      caption={text.documents.page.tableIn(name)}
      hideCaption
      columns={numbered(head).map(([key, label]) => ({ key, label }))}
    >
      {numbered(rows).map(([key, cells]) => (
        <tr key={key}>
          {numbered(cells).map(([place, cell], at) =>
            at === 0 ? (
              <th key={place} scope="row">
                {withLinks(cell)}
              </th>
            ) : (
              <td key={place}>{withLinks(cell)}</td>
            ),
          )}
        </tr>
      ))}
    </Table>
  );
}

/** Pieces of a text have no names but their places: it is drawn whole whenever it changes. */
function numbered<T>(items: readonly T[]): [string, T][] {
  return items.map((item, at) => [String(at), item]);
}

function lines(all: readonly string[]): ReactNode {
  return numbered(all).map(([key, line], at) => (
    <Fragment key={key}>
      {at > 0 && <br />}
      {withLinks(line)}
    </Fragment>
  ));
}

function withLinks(line: string): ReactNode {
  return numbered(piecesOf(line)).map(([key, { words, isAddress }]) =>
    isAddress ? (
      <Link key={key} href={words} rel="noreferrer">
        {words}
      </Link>
    ) : (
      words
    ),
  );
}
