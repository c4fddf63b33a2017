import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CopyStatus } from '../../src/app/CopyStatus.tsx';
import type { SafeCopy } from '../../src/journal/journal.ts';
import type { FolderStatus } from '../../src/state/folderStatus.ts';
import { type SessionState, sessionChanged } from '../../src/state/sessionSlice.ts';
import { clockTime } from '../../src/text/format.ts';
import { renderWithState } from '../support/appState.tsx';

const NAME = 'Implementering';
/** By the computer's own clock, whatever zone the tests run in. */
const AT = new Date(2026, 10, 22, 9, 12).toISOString();
const NIGHT = '2026-11-21T23:30:00.000Z';
const none: FolderStatus = { kind: 'none' };
const asleep: FolderStatus = { kind: 'asleep', name: NAME };
const connected: FolderStatus = { kind: 'connected', name: NAME, at: AT, busy: false };
const trouble = (met: Extract<FolderStatus, { kind: 'trouble' }>['trouble']): FolderStatus => ({
  kind: 'trouble',
  name: NAME,
  trouble: met,
  at: AT,
});
const folder = (status: FolderStatus) => ({ status, aside: [], others: 0, peers: [] });
const inFile: SafeCopy = { at: AT, place: 'fil', name: 'fyrfas-kopia.fyrfas', runs: [] };
const inFolder: SafeCopy = { at: AT, place: 'mapp', name: NAME, runs: [] };

const UNSAFE = 'Det du har skrivit finns bara i den här webbläsaren. Spara en kopia innan du loggar ut.';
const OFFLINE = 'Utan nät. Allt fungerar och delas när nätet är tillbaka.';

interface Row {
  what: string;
  session: Partial<SessionState>;
  says: string;
  looks: 'fine' | 'waiting' | 'unsafe';
  short: string;
  more?: string;
  offline?: boolean;
}

const held = { heldEvents: 40, folder: folder(none) };
const rows: Row[] = [
  {
    what: 'nothing yet',
    session: { heldEvents: 0, folder: folder(none) },
    says: 'Inget sparat än',
    looks: 'fine',
    short: 'Kopia',
  },
  {
    what: 'example data',
    session: { ...held, workspace: 'exempel', unsafeEvents: 9 },
    says: 'Exempel',
    looks: 'fine',
    short: 'Exempel',
  },
  {
    what: 'written, no copy',
    session: { ...held, unsafeEvents: 15 },
    says: 'Bara här',
    looks: 'unsafe',
    short: 'Bara här',
    more: UNSAFE,
  },
  {
    what: 'written where nothing is kept',
    session: { ...held, unsafeEvents: 15, keepsNothing: true, trouble: 'refused' },
    says: 'Sparas inte',
    looks: 'unsafe',
    short: 'Sparas inte',
    more: 'Det du skriver försvinner när du stänger, om du inte sparar en kopia.',
  },
  {
    what: 'a copy as a file',
    session: { ...held, safeCopy: inFile },
    says: 'Kopia 09.12',
    looks: 'fine',
    short: 'Kopia',
  },
  {
    what: 'a copy of another day',
    session: { ...held, safeCopy: { ...inFile, at: '2026-11-03T08:12:00.000Z' } },
    says: 'Kopia 3 nov',
    looks: 'fine',
    short: 'Kopia',
  },
  {
    what: 'a copy saved today in Sweden, yesterday in Greenwich',
    session: { ...held, safeCopy: { ...inFile, at: NIGHT } },
    says: `Kopia ${clockTime(NIGHT)}`,
    looks: 'fine',
    short: 'Kopia',
  },
  {
    what: 'written since the copy',
    session: { ...held, safeCopy: inFile, unsafeEvents: 3 },
    says: '3 bara här sedan kopian 09.12',
    looks: 'waiting',
    short: '3 bara här',
  },
  { what: 'others’ copies alone', session: held, says: 'Inläst kopia', looks: 'fine', short: 'Kopia' },
  {
    what: 'others’ folder alone',
    session: { ...held, folder: folder(connected) },
    says: 'Mappen Implementering',
    looks: 'fine',
    short: 'Kopia',
  },
  {
    what: 'everything in the folder',
    session: { ...held, safeCopy: inFolder, folder: folder(connected) },
    says: 'Kopia 09.12, mappen Implementering',
    looks: 'fine',
    short: 'Kopia',
  },
  {
    what: 'everything in the folder, without network',
    session: { ...held, safeCopy: inFolder, folder: folder(connected) },
    offline: true,
    says: 'Kopia 09.12, delas senare',
    looks: 'fine',
    short: 'Kopia',
    more: OFFLINE,
  },
  {
    what: 'a copy as a file, without network',
    session: { ...held, safeCopy: inFile },
    offline: true,
    says: 'Kopia 09.12',
    looks: 'fine',
    short: 'Kopia',
  },
  {
    what: 'being written to the folder',
    session: { ...held, safeCopy: inFolder, unsafeEvents: 2, folder: folder({ ...connected, busy: true }) },
    says: '2 på väg till mappen',
    looks: 'waiting',
    short: 'Kopia',
  },
  {
    what: 'the folder waits for a click',
    session: { ...held, safeCopy: inFolder, folder: folder(asleep) },
    says: 'Mappen är inte ansluten',
    looks: 'waiting',
    short: 'Återanslut',
    more: 'Återanslut mappen, så fortsätter delningen.',
  },
  {
    what: 'the folder waits for a click, and something is here alone',
    session: { ...held, safeCopy: inFolder, unsafeEvents: 2, folder: folder(asleep) },
    says: 'Mappen är inte ansluten',
    looks: 'waiting',
    short: 'Återanslut',
    more: 'Återanslut mappen, så fortsätter delningen. 2 uppgifter finns bara här sedan kopian 09.12.',
  },
  {
    what: 'the folder waits for a click, and nothing was ever copied',
    session: { ...held, unsafeEvents: 2, folder: folder(asleep) },
    says: 'Mappen är inte ansluten',
    looks: 'unsafe',
    short: 'Återanslut',
    more: `Återanslut mappen, så fortsätter delningen. ${UNSAFE}`,
  },
  {
    what: 'the permission went while at work',
    session: { ...held, safeCopy: inFolder, folder: folder(trouble('permission')) },
    says: 'Mappen är inte ansluten',
    looks: 'waiting',
    short: 'Återanslut',
  },
  {
    what: 'the folder is gone',
    session: { ...held, safeCopy: inFolder, folder: folder(trouble('gone')) },
    says: 'Mappen är inte ansluten',
    looks: 'waiting',
    short: 'Ej ansluten',
    more: 'Mappen finns inte där den låg. Välj den igen.',
  },
  {
    what: 'the folder does not answer',
    session: { ...held, safeCopy: inFolder, folder: folder(trouble('failed')) },
    says: 'Mappen är inte ansluten',
    looks: 'waiting',
    short: 'Ej ansluten',
    more: 'Mappen svarar inte. Fyrfas försöker igen av sig självt.',
  },
  {
    what: 'no room in the folder',
    session: { ...held, safeCopy: inFolder, unsafeEvents: 2, folder: folder(trouble('full')) },
    says: '2 bara här sedan kopian 09.12',
    looks: 'waiting',
    short: '2 bara här',
    more: 'Det finns ingen plats kvar där mappen ligger.',
  },
  {
    what: 'a folder that may only be read, from the first day',
    session: { ...held, unsafeEvents: 2, folder: folder(trouble('read-only')) },
    says: 'Bara här',
    looks: 'unsafe',
    short: 'Bara här',
    more: 'Mappen går att läsa men inte att ändra i.',
  },
  {
    what: 'a folder chosen by one who has written nothing, asleep',
    session: { heldEvents: 0, folder: folder(asleep) },
    says: 'Mappen är inte ansluten',
    looks: 'waiting',
    short: 'Återanslut',
  },
];

test.each(rows)('$what: "$says"', async ({ session, says, looks, short, more, offline }) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(offline !== true);
  const { store } = await renderWithState(<CopyStatus current={false} />);
  act(() => {
    store.dispatch(sessionChanged(session));
  });
  const chip = screen.getByRole('link');
  expect(chip).toHaveAccessibleName(says);
  expect(chip).toHaveAttribute('data-state', looks);
  expect(chip.querySelector('.ff-copy-short')).toHaveTextContent(short);
  // Where it leads is said, and what more there is to say.
  expect(chip).toHaveAccessibleDescription(/^Till Kopior och delning\./);
  if (more !== undefined) expect(chip).toHaveAccessibleDescription(`Till Kopior och delning. ${more}`);
});
