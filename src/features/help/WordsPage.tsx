import { text } from '../../text/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Table } from '../../ui/Table.tsx';
import { HelpTabs } from './HelpTabs.tsx';

const words = text.help;

export function Component() {
  return (
    <>
      <PageHeader title={text.common.links.help} />
      <div className="stack" data-gap="5">
        <HelpTabs current="words" />
        <p>{words.wordsLead}</p>
        <Table
          caption={words.tabs.words}
          hideCaption
          columns={[
            { key: 'word', label: words.word },
            { key: 'meaning', label: words.meaning },
          ]}
        >
          {words.words.map(({ word, meaning }) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td>{meaning}</td>
            </tr>
          ))}
        </Table>
      </div>
    </>
  );
}
