/** What the dialogues of a period give to a lärandedokument. */
import { drawn, type Entity, viewOf } from './casebook.ts';
import { dayOfDialogue, isHeldState, isLockedState, stateOfAction, stateOfDialogue } from './dialogue.ts';
import type { EventId } from './events.ts';
import type { Gathering, Passage, PassageBase } from './gathered.ts';
import { kfaOf, kfaSinceLast } from './kfaOverTime.ts';
import type { SectionKey } from './learningDocument.ts';
import { markOfNote } from './notes.ts';
import { slots } from './slots.ts';
import { type Mark, QUESTION_KEYS, type QuestionKey, type SummaryHeading } from './vocabulary.ts';

/** Where each heading of the one-page summary belongs. What was agreed and lifted stands there as such. */
const SECTION_OF_HEADING: Readonly<Partial<Record<SummaryHeading, SectionKey>>> = {
  fungerar: 'fungerade',
  skaver: 'skavde',
};

/** Answers that speak of a section when nothing has been summed up or marked. */
const SECTION_OF_ANSWER: Readonly<Partial<Record<QuestionKey, SectionKey>>> = {
  g04: 'nytt',
  g06: 'nytt',
  g08: 'fungerade',
  invanaren: 'fungerade',
  g05: 'skavde',
  g09: 'skavde',
  g12: 'skavde',
  g14: 'framat',
};

export function passagesOfDialogues(gathering: Gathering): Passage[] {
  const { casebook, concerns, within, to } = gathering;
  const dialogues = Object.values(casebook.entities).filter(
    (entity): entity is Entity<'dialogue.planned'> => entity.type === 'dialogue.planned' && concerns(entity.about),
  );
  const marks = marksIn(gathering);
  return [
    ...dialogues.flatMap((planned) => {
      const day = dayOfDialogue(casebook, planned);
      const state = stateOfDialogue(casebook, planned.id);
      if (isHeldState(state) && within(day))
        return ofOneHeld(gathering, planned, { day, locked: isLockedState(state), marks: marks.get(planned.id) });
      const isAhead = day.slice(0, to.length) > to && !isHeldState(state) && state !== 'installd';
      return isAhead
        ? [{ ...baseOf(planned, day, true), key: planned.id, section: 'framat', kind: 'coming' } as const]
        : [];
    }),
    ...actions(gathering),
  ];
}

function baseOf(
  planned: Entity<'dialogue.planned'>,
  day: string,
  finished: boolean,
): Omit<PassageBase, 'key' | 'section'> {
  const { id, about: orgs } = planned;
  return { orgs, on: day, dialogue: { id, day, orgs }, ...(finished ? {} : { caution: 'working' as const }) };
}

function ofOneHeld(
  gathering: Gathering,
  planned: Entity<'dialogue.planned'>,
  { day, locked, marks }: { day: string; locked: boolean; marks: ReadonlySet<Mark> | undefined },
): Passage[] {
  const { id } = planned;
  const base = baseOf(planned, day, locked);
  const summaries = Object.entries(SECTION_OF_HEADING) as [SummaryHeading, SectionKey][];
  const summed = summaries.flatMap(([heading, section]) =>
    wordsIn(gathering, slots.summary(id, heading)).map(
      ({ text, statement }): Passage => ({ ...base, key: statement, section, kind: 'summary', heading, text }),
    ),
  );
  const has = new Set(summed.map(({ section }) => section));
  const answers = QUESTION_KEYS.flatMap((question) =>
    wordsIn(gathering, slots.answer(id, question)).flatMap(({ text, statement }): Passage[] => {
      const section = SECTION_OF_ANSWER[question];
      const quoted = paragraphsOf(text).map(
        (words, at): Passage => ({
          ...base,
          key: `${statement}/${at}`,
          section: 'citat',
          kind: 'answer',
          question,
          text: words,
        }),
      );
      if (section === undefined || has.has(section)) return quoted;
      return [{ ...base, key: statement, section, kind: 'answer', question, text }, ...quoted];
    }),
  );
  return [
    { ...base, key: id, section: 'inledning', kind: 'held' },
    ...kfa(gathering, planned, base),
    ...summed,
    ...answers.filter(({ section }) => section === 'citat' || !isMarked(marks, section)),
  ];
}

/** What was marked in each dialogue. All notes are looked through once, and not for every answer. */
function marksIn({ casebook }: Gathering): ReadonlyMap<EventId, ReadonlySet<Mark>> {
  const marks = new Map<EventId, Set<Mark>>();
  for (const entity of Object.values(casebook.entities)) {
    if (entity.type !== 'note.written') continue;
    const note = entity as unknown as Entity<'note.written'>;
    const { dialogue } = note.data;
    const mark = markOfNote(casebook, note);
    if (dialogue !== undefined && mark !== null) marks.set(dialogue, (marks.get(dialogue) ?? new Set()).add(mark));
  }
  return marks;
}

const MARKS_OF: Readonly<Partial<Record<SectionKey, readonly Mark[]>>> = {
  fungerade: ['exempel'],
  skavde: ['hinder', 'behov'],
};

/** What the group itself marked goes before the whole answer it stands in. */
function isMarked(marks: ReadonlySet<Mark> | undefined, section: SectionKey): boolean {
  return (MARKS_OF[section] ?? ['skillnad']).some((mark) => marks?.has(mark));
}

/** Every wording that stands in a slot and has words; two that differ are both there. */
function wordsIn({ casebook }: Gathering, slot: string): { text: string; statement: EventId }[] {
  const view = viewOf<'dialogue.answered'>(casebook, slot);
  const current = view?.disputed ? view.current : (view?.current.slice(0, 1) ?? []);
  return current.flatMap(({ id, words }) => (words.text ? [{ text: words.text, statement: id }] : []));
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

/** Labels with their ground in words, and how they have changed for the organisation it is told of. */
function kfa(
  { casebook, isChosen }: Gathering,
  planned: Entity<'dialogue.planned'>,
  base: Omit<PassageBase, 'key' | 'section'>,
): Passage[] {
  const org = planned.about.find(isChosen);
  const since = org === undefined ? [] : kfaSinceLast(casebook, org, planned.id);
  return kfaOf(casebook, planned.id).flatMap(({ dimension, sides }) =>
    sides.flatMap(({ side, statements }) =>
      statements.map(
        ({ id, data, words }): Passage => ({
          ...base,
          key: id,
          section: 'inledning',
          kind: 'kfa',
          dimension,
          side,
          step: data.step,
          text: words.ground ?? '',
          change: since.find((each) => each.dimension === dimension)?.changes.get(side) ?? null,
        }),
      ),
    ),
  );
}

/** What was agreed in a dialogue of the period, and what was agreed before and has come further in it. */
function actions({ casebook, concerns, within }: Gathering): Passage[] {
  return Object.values(casebook.entities).flatMap((entity): Passage[] => {
    if (entity.type !== 'action.agreed' || !concerns(entity.about)) return [];
    const { id, about, data, words, at, on = at.slice(0, 10) } = entity as unknown as Entity<'action.agreed'>;
    const planned = casebook.entities[data.dialogue] as unknown as Entity<'dialogue.planned'> | undefined;
    const stated = drawn<'action.stated'>(casebook, slots.state(id));
    if (words.what === undefined || !(within(on) || within(stated?.on ?? ''))) return [];
    const locked = planned !== undefined && isLockedState(stateOfDialogue(casebook, planned.id));
    const day = planned === undefined ? on : dayOfDialogue(casebook, planned);
    return [
      {
        ...(planned === undefined ? { orgs: about, on } : baseOf(planned, day, locked)),
        orgs: data.org === null ? about : [data.org],
        key: id,
        section: 'overens',
        kind: 'action',
        what: words.what,
        who: words.who ?? '',
        day: data.day,
        sign: words.sign ?? '',
        state: stateOfAction(casebook, id),
        note: stated?.words.note ?? '',
      },
    ];
  });
}
