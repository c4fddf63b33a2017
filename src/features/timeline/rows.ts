import type { Casebook, Statement } from '../../domain/casebook.ts';
import { datesIn } from '../../domain/milestones.ts';
import type { TimelineDate } from '../../domain/timelineDate.ts';
import { milestones } from '../../register/milestones.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import * as text from '../../text/text.ts';

const words = text.timeline;

/** A date with what it is called. */
export interface DateRow extends TimelineDate {
  readonly title: string;
  /** The same on a picture, where there is little room. */
  readonly short: string;
}

/**
 * Every date that is known, in words: the process's own, those people have written, councils' next meetings, dialogues,
 * and what is to be done by a day.
 */
export function dateRows(
  casebook: Casebook,
  organisations: readonly StandingOrganisation[],
  movesIn?: (slot: string) => readonly Statement[],
): DateRow[] {
  const deciders = organisations.map(({ id }) => id);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return datesIn(casebook, { milestones, deciders, movesIn }).map((date) => {
    const title = titleOf(date, names);
    return { ...date, title, short: shortOf(date, names) ?? title };
  });
}

function titleOf(date: TimelineDate, names: ReadonlyMap<string, string>): string {
  const { origin, about, instance, title = text.common.redacted } = date;
  if (origin === 'dialog') return words.dialogue;
  if (origin === 'atgard') return words.toDo(title);
  if (instance === undefined) return title;
  const [id = ''] = about;
  const called = (id === 'vgr' ? text.codes.regionInstances : text.codes.instances)[instance];
  // Side by side on an axis the organisation is what tells one council from another.
  return words.treatsIn(names.get(id) ?? id, words.treats(called));
}

function shortOf({ about, instance }: TimelineDate, names: ReadonlyMap<string, string>): string | undefined {
  if (instance === undefined) return undefined;
  const [id = ''] = about;
  const called = (id === 'vgr' ? text.codes.regionInstancesShort : text.codes.instancesShort)[instance];
  return words.treatsIn(names.get(id) ?? id, called);
}

/** What kind of date it is, in words. */
export function kindInWords(kind: DateRow['kind']): string {
  return kind === 'atgard' ? words.toDoKind : text.codes.dateKinds[kind];
}
