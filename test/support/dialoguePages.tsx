import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { vi } from 'vitest';
import type { AnyDraft, EventId } from '../../src/domain/events.ts';
import { slots } from '../../src/domain/slots.ts';
import type { Mark, QuestionKey } from '../../src/domain/vocabulary.ts';
import { Component as DialoguesPage } from '../../src/features/dialogues/DialoguesPage.tsx';
import { Component as HoldPage } from '../../src/features/dialogues/HoldPage.tsx';
import { Component as PreparePage } from '../../src/features/dialogues/PreparePage.tsx';
import { Component as SummaryPage } from '../../src/features/dialogues/SummaryPage.tsx';
import { paths, patterns } from '../../src/paths.ts';
import { renderForm } from './card.tsx';

type Options = Parameters<typeof renderForm>[1];

/** The four pages of Dialoger, with a writer named; opens the list. */
export function openDialogues(options: Options = {}) {
  return renderForm(
    <Routes>
      <Route path={patterns.dialogues} element={<DialoguesPage />} />
      <Route path={patterns.dialogue} element={<PreparePage />} />
      <Route path={patterns.holdDialogue} element={<HoldPage />} />
      <Route path={patterns.dialogueSummary} element={<SummaryPage />} />
      <Route path="*" element={<h1>Annan sida</h1>} />
    </Routes>,
    { address: paths.dialogues, ...options },
  );
}

/** A dialogue on a day, today unless something else is said. */
export function planned(orgs: string[] = ['hjo'], day = '2026-11-22', place?: string): AnyDraft {
  return {
    type: 'dialogue.planned',
    about: orgs,
    on: '2026-11-01',
    data: { day, form: 'fysisk', level: 'lokal' },
    ...(place === undefined ? {} : { words: { place } }),
  };
}

export function answered(dialogue: EventId, question: QuestionKey, text: string): AnyDraft {
  return {
    type: 'dialogue.answered',
    about: ['hjo'],
    slot: slots.answer(dialogue, question),
    data: {},
    words: { text },
  };
}

export function held(dialogue: EventId, on = '2026-11-20'): AnyDraft {
  return { type: 'dialogue.stated', about: ['hjo'], slot: slots.state(dialogue), on, data: { state: 'genomford' } };
}

export function markedNote(dialogue: EventId, mark: Mark, text: string, question: QuestionKey = 'g08'): AnyDraft {
  return {
    type: 'note.written',
    about: ['hjo'],
    on: '2026-11-20',
    data: { mark, dialogue, question },
    words: { text },
  };
}

export function agreed(dialogue: EventId, what: string, who: string, day: string | null): AnyDraft {
  return {
    type: 'action.agreed',
    about: ['hjo'],
    on: '2026-11-20',
    data: { dialogue, org: 'hjo', day },
    words: { what, who },
  };
}

/** A dialogue that stands on the list, opened to be held. */
export async function openHold(plan: AnyDraft = planned(), options: Options = {}) {
  const view = await openDialogues(options);
  const [dialogue] = await view.arrive(plan);
  const id = dialogue?.id ?? '';
  await view.user.click(screen.getByRole('link', { name: /^Håll dialog/ }));
  await screen.findByRole('button', { name: 'Avsluta' });
  return { ...view, dialogue: id };
}

/** The big text of the question in front of the group. */
export function pad(): HTMLTextAreaElement {
  const area = document.querySelector<HTMLTextAreaElement>('.pad-text');
  if (area === null) throw new Error('no text to write in');
  return area;
}

/** What the journal was asked to write after this point, one list per command. */
export function commandsOf(journal: { append: (drafts: readonly AnyDraft[], at: string) => Promise<unknown> }) {
  const append = vi.spyOn(journal, 'append');
  return () => append.mock.calls.map(([drafts]) => drafts);
}
