import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { NoteFilter } from './noteFilter.ts';

const words = text.notes.list;

/** What is chosen, for the paper: "Skaraborg, Hinder, från 1 september 2026". Empty when everything is shown. */
export function filterInWords(filter: NoteFilter, areas: readonly { id: string; name: string }[]): string {
  const { area, mark, state, category, tag, document, from, to } = filter;
  const said = [
    area && (areas.find(({ id }) => id === area)?.name ?? ''),
    mark && text.codes.marks[mark],
    state && (state === 'pagar' ? words.open : text.learningCodes.noteStates[state]),
    category && text.learningCodes.obstacleCategories[category],
    tag && text.notes.tags.ror[tag],
    document && text.codes.scopes[document],
    period(from, to),
  ];
  return said.filter(Boolean).join(', ');
}

function period(from: string, to: string): string {
  if (from && to) return words.period(longDate(from), longDate(to));
  return from ? words.periodFrom(longDate(from)) : to && words.periodTo(longDate(to));
}
