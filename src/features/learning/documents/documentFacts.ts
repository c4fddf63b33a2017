/** What a document is, in a few words: the same on the screen, on paper and in the file. */

import type { Casebook } from '../../../domain/casebook.ts';
import { filingsOf } from '../../../domain/decideFiled.ts';
import type { LearningDocument } from '../../../domain/learningDocument.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { Places } from './places.ts';

const words = text.documents.page;

/** "hela länet", "Skaraborg", "Hjo och Tibro". */
export function concernsInWords({ area, orgs }: LearningDocument, places: Places): string {
  if (area !== null) return places.areaName(area);
  return orgs.length === 0 ? words.county : places.who(orgs);
}

export function statusOf({ state }: LearningDocument): string {
  return state === 'fryst' ? words.finished : words.working;
}

export interface Fact {
  readonly term: string;
  readonly value: string;
}

/** Whom it is about, its period, and for a frozen one when it was finished; where it is filed. */
export function factsOf(document: LearningDocument, casebook: Casebook, places: Places): Fact[] {
  const { from, to, frozen } = document;
  const filed = filingsOf(casebook, document.id).filter(({ dnr }) => dnr);
  return [
    { term: words.concerns, value: concernsInWords(document, places) },
    { term: words.periodTerm, value: words.period(longDate(from), longDate(to)) },
    ...(frozen?.on === undefined ? [] : [{ term: words.finishedTerm, value: longDate(frozen.on) }]),
    ...(filed.length === 0
      ? []
      : [
          {
            term: words.filed,
            value: filed.map(({ org, dnr = '' }) => words.filedAt(places.who([org]), dnr)).join('; '),
          },
        ]),
  ];
}
