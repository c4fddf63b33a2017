import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import type { FolderStatus } from '../../../src/state/folderStatus.ts';
import { sessionChanged } from '../../../src/state/sessionSlice.ts';
import { folder as folderWords } from '../../../src/text/sv/folder.ts';
import { note } from '../../support/events.ts';
import { aRound, NAME, openCopies, toldFolder } from '../../support/toldFolder.tsx';

const COLLEAGUE = 'abcdefghijklmnop';

const box = () => screen.getByRole('heading', { level: 2, name: 'Delad mapp' }).closest('section') as HTMLElement;
/** What can be done; what a word means is asked beside the title. */
const buttons = () =>
  within(box())
    .queryAllByRole('button')
    .map((each) => each.textContent)
    .filter((name) => name !== '?');
const connected: FolderStatus = { kind: 'connected', name: NAME, at: null, busy: false };

describe('the shared folder on Kopior', () => {
  test('before one is chosen: what it does, what the law says, one button, and no technical words', async () => {
    await openCopies({ kind: 'none' }, { events: [note('hjo', 'En.')] });
    expect(box()).toHaveTextContent(
      'Filer i en delad mapp kan vara allmänna handlingar. Arbetsmaterial märks som arbetsmaterial.',
    );
    expect(buttons()).toEqual(['Välj mapp']);
    expect(document.body.textContent).not.toMatch(/bunt|signatur|enhet|server|medlem/i);
  });

  test('where the browser has no such thing, the same by file in one sentence', async () => {
    await openCopies({ kind: 'unsupported' });
    expect(box()).toHaveTextContent(
      /^Delad mappDen här webbläsaren kan inte använda en mapp, så gör samma sak med filer: .*\.$/,
    );
    expect(buttons()).toEqual([]);
  });

  test('example data has no folder', async () => {
    const { store } = await openCopies({ kind: 'none' });
    act(() => {
      store.dispatch(sessionChanged({ workspace: 'exempel' }));
    });
    expect(screen.queryByText('Delad mapp')).not.toBeInTheDocument();
  });

  test('chosen: it is said, the keyboard stands on what came instead, and the state is told', async () => {
    const { user, asked } = await openCopies({ kind: 'none' }, { events: [note('hjo', 'En.')] });
    await user.click(screen.getByRole('button', { name: 'Välj mapp' }));
    await waitFor(() => expect(buttons()).toEqual(['Hämta nu', 'Sluta använda mappen']));
    expect(asked).toEqual(['choose', 'sync']);
    expect(await screen.findByRole('status')).toHaveTextContent(
      'Mappen Implementering är ansluten. Allt i mappen finns redan här.',
    );
    await waitFor(() => expect(screen.getByRole('button', { name: 'Hämta nu' })).toHaveFocus());
    expect(box()).toHaveTextContent('LägetAnsluten');
  });

  test('an empty folder that got one’s own: that it lies there, not that it was there already', async () => {
    const safe = { at: '2026-11-22T09:00:00.000Z', place: 'mapp', name: NAME, runs: [] } as const;
    const folder = toldFolder({ sync: { kind: 'round', round: aRound({ safe }) } });
    const { user } = await openCopies({ kind: 'none' }, { events: [note('hjo', 'En.')], folder });
    await user.click(screen.getByRole('button', { name: 'Välj mapp' }));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'Mappen Implementering är ansluten. Det du har skrivit ligger nu i mappen.',
      ),
    );
  });

  test('nothing of one’s own here: nothing is said to differ from it', () => {
    const { brought } = folderWords;
    expect(brought(50, 15, 1, false)).toBe(
      '50 nya uppgifter om 15 organisationer är inlästa. På 1 ställe finns två olika uppgifter, båda är kvar. Inget av ditt har skrivits över.',
    );
    expect(brought(50, 15, 1, true)).toBe(
      '50 nya uppgifter om 15 organisationer är inlästa. 1 skiljer sig från dina, båda är kvar. Inget av ditt har skrivits över.',
    );
  });

  test('not chosen after all: nothing is said, and the keyboard stays', async () => {
    const { user } = await openCopies({ kind: 'none' }, { folder: toldFolder({ choose: 'cancelled' }) });
    await user.click(screen.getByRole('button', { name: 'Välj mapp' }));
    expect(within(box()).queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Välj mapp' })).toHaveFocus();
  });

  test('refused by the browser: said, with what to do', async () => {
    const { user } = await openCopies({ kind: 'none' }, { folder: toldFolder({ choose: 'refused' }) });
    await user.click(screen.getByRole('button', { name: 'Välj mapp' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Mappen gick inte att använda. Inget har ändrats. Välj en annan, eller försök igen.',
    );
  });

  test('asleep: one click attaches it again, by keyboard alone', async () => {
    const { user, asked } = await openCopies({ kind: 'asleep', name: NAME });
    expect(box()).toHaveTextContent(/släpper inte in Fyrfas i mappen Implementering/);
    screen.getByRole('button', { name: 'Återanslut mappen' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(asked).toEqual(['reconnect', 'sync']));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Hämta nu' })).toHaveFocus());
  });

  test('permission refused once more is said', async () => {
    const { user } = await openCopies({ kind: 'asleep', name: NAME }, { folder: toldFolder({ reconnect: false }) });
    await user.click(screen.getByRole('button', { name: 'Återanslut mappen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/fick inte använda mappen Implementering/);
  });

  test.each([
    ['permission', 'Inte ansluten', /förrän du säger till/, ['Återanslut mappen', 'Sluta använda mappen']],
    ['gone', 'Inte ansluten', /finns inte där den låg\..*Välj mappen igen/, ['Välj mapp igen', 'Sluta använda mappen']],
    ['full', 'Full', /ingen plats kvar.*Frigör plats/, ['Försök igen', 'Sluta använda mappen']],
    [
      'read-only',
      'Går bara att läsa',
      /inte att ändra i.*Be den som äger mappen/,
      ['Välj en annan mapp', 'Sluta använda mappen'],
    ],
    ['failed', 'Inte ansluten', /svarar inte.*försöker igen av sig självt/, ['Försök igen', 'Sluta använda mappen']],
  ] as const)('trouble %s: what, where and what to do', async (trouble, state, says, actions) => {
    await openCopies({ kind: 'trouble', name: NAME, trouble, at: null });
    expect(box()).toHaveTextContent(says);
    expect(box()).toHaveTextContent(`Läget${state}`);
    expect(buttons()).toEqual(actions);
  });

  test('others are told by function and when they were seen, each function once', async () => {
    const { store, journal } = await openCopies(connected, {
      elsewhere: [
        {
          type: 'writer.named',
          about: [],
          slot: slots.writer(COLLEAGUE),
          data: { area: null },
          words: { function: 'MAS, Skövde' },
        },
      ],
    });
    expect(journal.device()).not.toBeNull();
    act(() => {
      store.dispatch(
        sessionChanged({
          folder: {
            status: connected,
            aside: [],
            others: 3,
            peers: [
              { device: COLLEAGUE, seen: '2026-11-20T08:00:00.000Z' },
              { device: 'y', seen: '2026-11-03T08:00:00.000Z' },
              { device: 'z', seen: '2026-11-10T08:00:00.000Z' },
            ],
          },
        }),
      );
    });
    const seen = within(box())
      .getAllByRole('listitem')
      .map((each) => each.textContent);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toMatch(/^MAS, Skövde, senast 20 nov \d\d\.00$/);
    expect(seen[1]).toMatch(/^någon vars funktion inte är känd, senast 10 nov/);
    // One who writes as the same function meets one's own earlier browser, and no colleague.
    act(() => {
      store.dispatch(sessionChanged({ device: COLLEAGUE }));
    });
    expect(box()).toHaveTextContent(/Du, från en annan dator eller en tidigare webbläsare, senast 20 nov/);
    expect(box()).not.toHaveTextContent('MAS, Skövde');
  });

  test('every file set aside has its reason; documents of other kinds are only counted', async () => {
    const reasons = ['conflict-copy', 'half', 'damaged', 'newer-format', 'workspace', 'too-big', 'unreadable'] as const;
    await openCopies(connected, {
      aside: [
        ...reasons.map((reason) => ({ name: `${reason}.fyrfas`, reason })),
        { name: 'Protokoll.docx', reason: 'foreign' },
        { name: 'Bild.png', reason: 'foreign' },
      ],
    });
    expect(within(box()).getByText('7 filer är inte inlästa')).toBeInTheDocument();
    const items = within(box()).getAllByRole('listitem');
    expect(items).toHaveLength(7);
    for (const item of items) expect(item.textContent).toMatch(/\.fyrfas[A-ZÅÄÖ].+\.$/);
    expect(box()).toHaveTextContent('2 filer av annat slag ligger i mappen. De lämnas i fred.');
    expect(box()).not.toHaveTextContent('Protokoll.docx');
  });

  test('letting go of it: the files stay, it is said, and the keyboard is on "Välj mapp"', async () => {
    const { user, asked } = await openCopies(connected);
    await user.click(screen.getByRole('button', { name: 'Sluta använda mappen' }));
    await waitFor(() => expect(asked).toEqual(['forget']));
    expect(
      await screen.findByText(/Mappen Implementering används inte längre\. Filerna ligger kvar i den\./),
    ).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Välj mapp' })).toHaveFocus());
  });
});
