import type { ReactNode } from 'react';
import { liesAround } from '../../../domain/publicDates.ts';
import { phaseOf } from '../../../register/phases.ts';
import type { PublicPicture, PublicTurn } from '../../../reports/publicPicture.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Table } from '../../../ui/Table.tsx';
import { Tag } from '../../../ui/words.tsx';
import { partId } from './PartLinks.tsx';
import type { Approval } from './useApproval.ts';

const words = text.publicSaving;

interface PublicSheetProps {
  picture: PublicPicture;
  approval: Approval;
  /** The ways to the other parts of the page. */
  children: ReactNode;
}

/** Everything that goes out, to be read on the screen; the same on paper once it is approved, and never before. */
export function PublicSheet({ picture, approval: { approved }, children }: PublicSheetProps) {
  const { isExample, title, text: covering, whole, date, dates, contains, themes, turns, made, mark } = picture;
  return (
    <>
      {approved === null && <p className="only-print">{words.notApproved}</p>}
      <section id={partId('read')} className={`public-sheet stack${approved === null ? ' no-print' : ''}`} data-gap="4">
        <div className="stack no-print" data-gap="2">
          <h2>{words.read}</h2>
          <p className="muted measure">{words.readLead}</p>
          {children}
        </div>
        <div className="public-paper stack" data-gap="4">
          <div className="stack" data-gap="2">
            {isExample && (
              <div>
                <Tag strong>{text.publicPage.exampleTitle}</Tag>
              </div>
            )}
            <h3>{title}</h3>
            <p>{words.caption(whole, longDate(date))}</p>
            {covering !== '' && <p className="measure public-covering">{covering}</p>}
          </div>
          {themes.map((theme, at) => {
            const address = approved?.maps[at];
            // What the picture shows is said in the table right below it.
            return address && <img key={theme} className="only-print public-map" src={address} alt="" />;
          })}
          <Standing picture={picture} />
          {dates.length > 0 && <Dates dates={dates} date={date} />}
          <ul className="public-contains">
            {contains.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="muted">{text.publicPage.notSaid.blank}</p>
          {made !== '' && (
            <p className="only-print">
              {[words.files.made(longDate(made)), mark === null ? '' : text.editions.mark(mark)]
                .filter(Boolean)
                .join('. ')}
            </p>
          )}
          {turns.length > 0 && <Changes picture={picture} />}
        </div>
      </section>
    </>
  );
}

function Standing({ picture }: { picture: PublicPicture }) {
  const { organisations, themes, turns, whole, date } = picture;
  const standing = new Map(turns.map((turn) => [turn.org, turn]));
  return (
    <Table
      caption={words.caption(whole, longDate(date))}
      hideCaption
      compact
      columns={[{ key: 'name', label: words.columns.name }, ...columnsOf(themes)]}
    >
      {organisations.map(({ id, name }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <Cells turn={standing.get(id)} themes={themes} />
        </tr>
      ))}
    </Table>
  );
}

/** What the days before it said goes out too, so it can be read; the paper is of one day. */
function Changes({ picture: { turns, themes, organisations } }: { picture: PublicPicture }) {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return (
    <div className="no-print">
      <Disclosure summary={words.changes(turns.length)}>
        <Table
          caption={words.changes(turns.length)}
          hideCaption
          compact
          columns={[
            { key: 'when', label: words.changedFrom },
            { key: 'name', label: words.columns.name },
            ...columnsOf(themes),
          ]}
        >
          {turns.map((turn) => (
            <tr key={`${turn.day} ${turn.org}`}>
              <th scope="row">{longDate(turn.day)}</th>
              <td>{names.get(turn.org)}</td>
              <Cells turn={turn} themes={themes} />
            </tr>
          ))}
        </Table>
      </Disclosure>
    </div>
  );
}

type Themes = PublicPicture['themes'];

function columnsOf(themes: Themes) {
  const { decision, phase } = words.columns;
  return [
    ...(themes.includes('beslut') ? [{ key: 'decision', label: decision }] : []),
    ...(themes.includes('fas') ? [{ key: 'phase', label: phase }] : []),
  ];
}

function Cells({ turn, themes }: { turn: PublicTurn | undefined; themes: Themes }) {
  const hasDecisions = themes.includes('beslut');
  return (
    <>
      {hasDecisions && <td>{decisionWords(turn)}</td>}
      {themes.includes('fas') && <td>{phaseWords(turn, hasDecisions)}</td>}
    </>
  );
}

function decisionWords(turn: PublicTurn | undefined): string {
  const decision = text.codes.choices[turn?.decision ?? 'blank'];
  return turn?.decided ? words.decided(decision, longDate(turn.decided)) : decision;
}

/** As on the page: until there is a yes, a phase holds if the agreement is decided on. */
function phaseWords(turn: PublicTurn | undefined, hasDecisions: boolean): string {
  const phase = turn?.phase ?? 'blank';
  if (phase === 'blank') return text.common.unknown;
  const { name } = phaseOf(phase);
  const isYes = turn?.decision === 'ja' || turn?.decision === 'ja_tillagg';
  return isYes || !hasDecisions ? name : text.publicPage.conditional(name);
}

/** What lies around the day, and the history, which is folded here and on the page and is not on paper. */
function Dates({ dates, date }: Pick<PublicPicture, 'dates' | 'date'>) {
  const around = dates.filter(({ day }) => liesAround(day, date));
  const earlier = dates.filter((each) => !around.includes(each));
  return (
    <div className="stack" data-gap="2">
      <h3>{words.datesMany(around.length)}</h3>
      {around.length > 0 && <DateTable caption={words.dates} dates={around} />}
      {earlier.length > 0 && (
        <>
          <div className="no-print">
            <Disclosure summary={text.publicPage.earlierDates(earlier.length)}>
              <DateTable caption={text.publicPage.earlierDates(earlier.length)} dates={earlier} />
            </Disclosure>
          </div>
          <p className="only-print">{text.publicPage.leftOut(earlier.length)}</p>
        </>
      )}
    </div>
  );
}

function DateTable({ caption, dates }: Pick<PublicPicture, 'dates'> & { caption: string }) {
  return (
    <Table
      caption={caption}
      hideCaption
      compact
      columns={[
        { key: 'when', label: words.when },
        { key: 'what', label: words.what },
      ]}
    >
      {dates.map(({ day, title }) => (
        <tr key={`${day} ${title}`}>
          <th scope="row">{longDate(day)}</th>
          <td>{title}</td>
        </tr>
      ))}
    </Table>
  );
}
