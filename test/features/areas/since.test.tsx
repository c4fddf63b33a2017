import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AnyDraft } from '../../../src/domain/events.ts';
import { slots } from '../../../src/domain/slots.ts';
import { memoryJournal } from '../../../src/journal/memoryJournal.ts';
import { takeIn, undoTakeIn } from '../../../src/state/takingIn.ts';
import { openArea } from '../../support/areas.tsx';
import { bundlesOf } from '../../support/events.ts';
import { aNote, aPhase } from '../../support/statements.ts';

type Opened = Awaited<ReturnType<typeof openArea>>;

const WRITTEN = '2026-11-18T10:00:00.000Z';
const box = () => screen.getByRole('heading', { name: 'Sedan sist' }).closest('section') as HTMLElement;
const noBox = () => expect(screen.queryByRole('heading', { name: 'Sedan sist' })).not.toBeInTheDocument();
const quiet = () => screen.queryByText(/^(Sedan sist:|Allt som fanns)/);

/** A colleague's browser, whose copies are taken in here. */
async function colleague(name = 'samordnare, Fyrbodal') {
  const journal = await memoryJournal();
  const write = (...drafts: AnyDraft[]) => journal.append(drafts, WRITTEN);
  const device = journal.device() ?? '';
  await write({
    type: 'writer.named',
    about: [],
    slot: slots.writer(device),
    data: { area: null },
    words: { function: name },
  });
  const sendTo = async ({ store }: Opened) => {
    const bundles = await bundlesOf(journal);
    return act(async () => store.dispatch(takeIn(bundles, () => 'Kopian är inläst.')));
  };
  return { write, sendTo };
}

describe('"Sedan sist"', () => {
  it('a lone writer never meets it', async () => {
    const { arrive } = await openArea('vs-skaraborg', { events: [aPhase('hjo', 'behov', '2026-11-03')] });
    await arrive(aNote('hjo', 'Ringde MAS.', '2026-11-22'));
    noBox();
    expect(quiet()).not.toBeInTheDocument();
  });

  it('tells what came from others: what, in their words, who and when; own writing is not among it', async () => {
    const opened = await openArea('vs-skaraborg', { events: [aNote('hjo', 'Eget.', '2026-11-01')] });
    const other = await colleague();
    await other.write(aPhase('vara', 'inforande', '2026-11-17'));
    await other.write(aNote('hjo', 'Vikarier behöver introduktion.', '2026-11-18', { mark: 'behov' }));
    await other.write(aNote('bengtsfors', 'I ett annat område.', '2026-11-18'));
    await other.sendTo(opened);
    const news = within(await waitFor(box));
    expect(news.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Hjo',
      'Vara',
      'Allt nytt som kort text eller dagordning',
    ]);
    expect(box()).toHaveTextContent(
      'Varasamordnare, Fyrbodal, 18 novFas: Införande, 17 november 2026. ”Arbetsgrupp finns, rutiner återstår.”',
    );
    expect(box()).toHaveTextContent(
      'Hjosamordnare, Fyrbodal, 18 novAnteckning: Behov. ”Vikarier behöver introduktion.”',
    );
    expect(box()).not.toHaveTextContent('Eget.');
    expect(box()).not.toHaveTextContent('annat område');
  });

  it('what stood here when the area was first opened is no news', async () => {
    await openArea('vs-skaraborg', { elsewhere: [aNote('hjo', 'Gammalt.', '2026-11-01')] });
    await waitFor(() => expect(quiet()).toHaveTextContent('Allt som fanns är inläst.'));
    noBox();
  });

  it('an emptied browser that is filled again is not told of everything', async () => {
    const opened = await openArea('vs-skaraborg', { writer: false });
    const other = await colleague();
    await other.write(aNote('hjo', 'Gammalt.', '2026-11-01'));
    await other.sendTo(opened);
    await waitFor(() => expect(quiet()).toBeInTheDocument());
    noBox();
  });

  it('stands until it is read; then one line, which has the focus, and later only what is newer', async () => {
    const opened = await openArea('vs-skaraborg', { events: [aNote('hjo', 'Eget.', '2026-11-01')] });
    const other = await colleague();
    await other.write(aNote('hjo', 'Första.', '2026-11-17'));
    await other.sendTo(opened);
    await opened.user.click(within(await waitFor(box)).getByRole('button', { name: 'Har läst' }));
    await waitFor(() => expect(screen.getByText('Sedan sist: allt är läst.')).toHaveFocus());
    noBox();
    await waitFor(async () => expect(await opened.journal.setting('seen-arrival')).toContain('vs-skaraborg'));
    await other.write(aNote('hjo', 'Andra.', '2026-11-18'));
    await other.sendTo(opened);
    expect(await waitFor(box)).toHaveTextContent('Andra.');
    expect(box()).not.toHaveTextContent('Första.');
  });

  it('what is read in one area is not thereby read in another', async () => {
    const opened = await openArea('vs-skaraborg', { events: [aNote('hjo', 'Eget.', '2026-11-01')] });
    await waitFor(async () => expect(await opened.journal.setting('seen-arrival')).not.toBeNull());
    await opened.journal.saveSetting('seen-arrival', JSON.stringify({ 'vs-skaraborg': 2, 'vs-fyrbodal': 1 }));
    const other = await colleague();
    await other.write(aNote('hjo', 'Första.', '2026-11-17'));
    await other.sendTo(opened);
    await opened.user.click(within(await waitFor(box)).getByRole('button', { name: 'Har läst' }));
    await waitFor(async () =>
      expect(JSON.parse((await opened.journal.setting('seen-arrival')) ?? '')).toEqual({
        'vs-skaraborg': 3,
        'vs-fyrbodal': 1,
      }),
    );
  });

  it('what has been replaced or taken back by its writer is left out; two that differ are said to', async () => {
    const opened = await openArea('vs-skaraborg', { events: [aPhase('hjo', 'behov', '2026-11-03')] });
    const other = await colleague();
    const [first] = (await other.write(aPhase('vara', 'behov', '2026-11-01'))).events;
    await other.write(aPhase('vara', 'inforande', '2026-11-17', { over: [first?.id ?? ''] }));
    await other.write(aPhase('hjo', 'inforande', '2026-11-03'));
    await other.sendTo(opened);
    expect(await waitFor(box)).toHaveTextContent(
      'Fas: Införande, 3 november 2026. ”Arbetsgrupp finns, rutiner återstår.” · Två olika uppgifter',
    );
    expect(within(box()).getByRole('link', { name: 'Två olika uppgifter' })).toHaveAttribute(
      'href',
      '/kopior/olika-uppgifter',
    );
    expect(box()).not.toHaveTextContent('Behovsinventering, 1 november 2026');
  });

  it('an undone take-in is no news', async () => {
    const opened = await openArea('vs-skaraborg', { events: [aNote('hjo', 'Eget.', '2026-11-01')] });
    const other = await colleague();
    await other.write(aNote('hjo', 'Första.', '2026-11-17'));
    const taken = await other.sendTo(opened);
    expect(await waitFor(box)).toHaveTextContent('Första.');
    if (taken.kind !== 'taken-in') throw new Error(taken.kind);
    await act(async () => opened.store.dispatch(undoTakeIn(taken.id, 'Ångrat.')));
    await waitFor(noBox);
  });

  it('many are folded: the first ones, and the rest one press away', async () => {
    const opened = await openArea('vs-skaraborg', { events: [aNote('hjo', 'Eget.', '2026-11-01')] });
    const other = await colleague();
    for (const org of ['essunga', 'falkoping', 'grastorp', 'gullspang', 'gotene', 'hjo', 'vara']) {
      await other.write(aNote(org, 'Nytt.', '2026-11-17'));
    }
    for (const text of ['Två.', 'Tre.', 'Fyra.', 'Fem.']) await other.write(aNote('essunga', text, '2026-11-17'));
    await other.sendTo(opened);
    const news = within(await waitFor(box));
    expect(news.getAllByRole('link')).toHaveLength(6);
    expect(news.getByText('2 uppgifter till på kortet')).toBeInTheDocument();
    await opened.user.click(news.getByRole('button', { name: '2 organisationer till' }));
    expect(news.getAllByRole('link')).toHaveLength(8);
  });
});
