import { type Casebook, drawn, type Entity } from '../../domain/casebook.ts';
import { nextOf } from '../../domain/next.ts';
import { slots } from '../../domain/slots.ts';
import type { Certainty, Level } from '../../domain/vocabulary.ts';
import { milestones } from '../../register/milestones.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import * as text from '../../text/text.ts';

const words = text.timeline;

export interface DateRow {
  readonly key: string;
  readonly day: string;
  readonly end?: string | undefined;
  readonly certainty: Certainty;
  readonly level: Level;
  readonly title: string;
  /** Organisations it concerns; empty for the whole county. */
  readonly about: readonly string[];
  readonly note?: string | undefined;
  /** Where it first stood, when it has been moved. */
  readonly movedFrom?: string | undefined;
}

/** Every date that is known: the process's own, those people have written, councils' next meetings, dialogues. */
export function dateRows(casebook: Casebook, organisations: readonly StandingOrganisation[]): DateRow[] {
  const entities = Object.values(casebook.entities);
  const rows = [
    ...milestones.map((each) => fromMilestone(casebook, each)),
    ...entities.flatMap((each) => (each.type === 'date.added' ? fromDate(casebook, each as Entity<'date.added'>) : [])),
    ...entities.flatMap((each) =>
      each.type === 'dialogue.planned' ? fromDialogue(casebook, each as Entity<'dialogue.planned'>) : [],
    ),
    ...entities.flatMap((each) => (each.type === 'action.agreed' ? fromAction(each as Entity<'action.agreed'>) : [])),
    ...organisations.flatMap(({ id }) => fromNext(casebook, id)),
  ];
  return rows.sort((a, b) => (a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1));
}

function fromMilestone(casebook: Casebook, milestone: (typeof milestones)[number]): DateRow {
  const moved = drawn<'date.moved'>(casebook, slots.milestoneDay(milestone.key));
  return {
    key: milestone.key,
    day: moved?.data.day ?? milestone.date,
    end: moved ? undefined : milestone.end,
    certainty: moved?.data.certainty ?? milestone.certainty,
    level: milestone.level,
    title: milestone.title,
    about: [],
    note: [milestone.note, words.processSource(milestone.source)].filter(Boolean).join(' '),
    movedFrom: moved ? milestone.date : undefined,
  };
}

function fromDate(casebook: Casebook, { id, data, words: said, about }: Entity<'date.added'>): DateRow {
  const stated = drawn<'date.moved'>(casebook, slots.day(id));
  const day = stated?.data.day ?? data.day;
  return {
    key: id,
    day,
    certainty: stated?.data.certainty ?? data.certainty,
    level: data.level,
    title: said.title ?? text.common.redacted,
    about,
    note: said.place,
    movedFrom: day === data.day ? undefined : data.day,
  };
}

function fromDialogue(casebook: Casebook, { id, data, words: said, about }: Entity<'dialogue.planned'>): DateRow[] {
  if (drawn<'dialogue.stated'>(casebook, slots.state(id))?.data.state === 'installd') return [];
  const day = drawn<'dialogue.moved'>(casebook, slots.day(id))?.data.day ?? data.day;
  const movedFrom = day === data.day ? undefined : data.day;
  return [
    {
      key: id,
      day,
      certainty: 'bestamd',
      level: data.level,
      title: words.dialogue,
      about,
      note: said.place,
      movedFrom,
    },
  ];
}

function fromAction({ id, data, words: said, about }: Entity<'action.agreed'>): DateRow[] {
  if (data.day === null) return [];
  const title = words.toDo(said.what ?? text.common.redacted);
  return [{ key: id, day: data.day, certainty: 'bestamd', level: 'lokal', title, about, note: said.who }];
}

function fromNext(casebook: Casebook, id: string): DateRow[] {
  const next = nextOf(casebook, id, 'avtalet');
  if (next === undefined || next.day === null) return [];
  const instances = id === 'vgr' ? text.codes.regionInstances : text.codes.instances;
  return [
    {
      key: `next ${id}`,
      day: next.day,
      certainty: 'bestamd',
      level: id === 'vgr' ? 'lansgemensam' : 'lokal',
      title: words.treats(instances[next.instance]),
      about: [id],
      note: next.note,
    },
  ];
}
