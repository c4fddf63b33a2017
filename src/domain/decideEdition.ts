/** "Frys lägesbild": what is known now, as it holds on a date, with a covering text. */
import { isFuture, isRealDate } from './dates.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, refuse } from './drafting.ts';
import { headsHeld } from './editions.ts';
import type { OrgId, WordsOf } from './events.ts';
import type { Ledger } from './ledger.ts';
import { checkWords } from './words.ts';

export interface EditionInput {
  readonly title: string;
  /** The covering text: what the reader should look at. */
  readonly text?: string | undefined;
  /** The day it shows, `YYYY-MM-DD`, today or earlier. */
  readonly date: string;
  /** One area, or null for the county. */
  readonly area: OrgId | null;
}

/** Every freezing is an edition of its own; none is ever changed. Refused: a day to come, and an empty journal. */
export function decideEdition(context: DecideContext, ledger: Ledger, input: EditionInput): Decision {
  const { title, text, date, area } = input;
  const words = checkWords<WordsOf<'edition.frozen'>>({ title, text }, { required: ['title'] });
  const heads = headsHeld(ledger.events());
  return decided(
    [
      {
        type: 'edition.frozen',
        about: area === null ? [] : [area],
        on: context.today,
        data: { date, heads, area },
        words: words.words,
      },
    ],
    words,
    (!isRealDate(date) || date.length !== 10) && refuse('impossible-date', 'date'),
    isFuture(date, context.today) && refuse('future-date', 'date'),
    heads.length === 0 && refuse('missing', 'heads'),
  );
}
