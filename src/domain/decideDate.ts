/** Dates in the time plan at three levels. A moved date keeps the old one and its reason in the history (model §13). */
import { drawn, type Statement } from './casebook.ts';
import { isPast, isRealDate } from './dates.ts';
import type { DecideContext, Decision } from './decision.ts';
import { type Check, decided, entityOf, given, notice, refuse, sortedSet, stated } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import { isSlotFor, slots } from './slots.ts';
import type { Certainty, DateKind, Level, Source } from './vocabulary.ts';
import { checkDay, checkWords, withWords } from './words.ts';

export interface DateInput {
  /** Empty for a date of the whole county. */
  readonly orgs: readonly OrgId[];
  readonly kind: DateKind;
  readonly level: Level;
  /** To the day, the month or the year. */
  readonly day: string;
  readonly certainty: Certainty;
  readonly title: string;
  readonly place?: string | undefined;
  readonly source?: Source | undefined;
}

/** A new date is an entity of its own, so no merge can put it and another one's in the same place. */
export function decideDate(context: DecideContext, input: DateInput): Decision {
  const { orgs, kind, level, day, certainty, title, place, source } = input;
  const words = checkWords<WordsOf<'date.added'>>({ title, place }, { required: ['title'] });
  return decided(
    [
      {
        type: 'date.added',
        about: sortedSet(orgs),
        on: context.today,
        data: { kind, level, day, certainty, ...given({ source }) },
        words: words.words,
      },
    ],
    words,
    checkAhead(day, context.today),
  );
}

interface Move {
  readonly day: string;
  readonly certainty: Certainty;
  readonly reason?: string | undefined;
}

/** Two who move the same date to different days are shown side by side until a person settles it. */
export function decideDateMove(context: DecideContext, input: Move & { readonly date: EventId }): Decision {
  const date = entityOf(context.casebook, input.date, 'date.added');
  const move = moved(context, slots.day(input.date), date?.about ?? [], input);
  return date === undefined ? decided([], refuse('not-known', 'date')) : move;
}

/** Moves one of the register's own milestones, which have no creating event. As for other dates. */
export function decideMilestoneMove(context: DecideContext, input: Move & { readonly key: string }): Decision {
  const slot = slots.milestoneDay(input.key);
  return isSlotFor('date.moved', slot) ? moved(context, slot, [], input) : decided([], refuse('not-known', 'key'));
}

function moved(
  context: DecideContext,
  slot: string,
  about: readonly OrgId[],
  { day, certainty, reason }: Move,
): Decision {
  const words = checkWords<WordsOf<'date.moved'>>({ reason });
  const standing = drawn(context.casebook, slot) as Statement<'date.moved'> | Statement<'date.added'> | undefined;
  const isSame = standing?.data.day === day && standing.data.certainty === certainty;
  const draft = stated<'date.moved'>(context, {
    type: 'date.moved',
    about,
    slot,
    data: { day, certainty },
    ...withWords(words.words),
  });
  return decided(
    [draft],
    words,
    checkAhead(day, context.today),
    isSame && context.casebook.slots[slot]?.disputed === false && refuse('nothing-changed', 'day'),
  );
}

/** A day in the past is asked about: it may be the wrong year, or somebody is catching up. */
export function checkAhead(day: string, today: string): Check {
  if (!isRealDate(day)) return checkDay(day);
  return isPast(day, today) ? notice('plan-in-the-past', 'day') : {};
}
