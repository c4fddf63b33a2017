import { addDays, todayIn } from '../../domain/dates.ts';
import type { AnyDraft, OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import {
  ANCHORING_GROUPS,
  DOCUMENT_KEYS,
  type Instance,
  MARKS,
  type Outcome,
  PHASES,
  type Phase,
} from '../../domain/vocabulary.ts';
import { areas } from '../../register/bodies.ts';
import { municipalities } from '../../register/municipalities.ts';
import { showArrived } from '../../state/opening.ts';
import type { Thunk } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { fillExampleDates } from './exampleDates.ts';
import { fillExampleDialogues } from './exampleDialogues.ts';
import { fillExampleDocument } from './exampleDocument.ts';
import { fillExampleGaps } from './exampleGaps.ts';
import { fillExampleNotes } from './exampleNotes.ts';
import { fillExampleQuestions } from './exampleQuestions.ts';

/** What the invented county looks like: a little of everything that can be seen. */
const COURSES: readonly (readonly [Instance, Outcome] | null)[] = [
  ['fullmaktige', 'ja'],
  ['styrelse', 'foreslar_ja'],
  ['fullmaktige', 'ja'],
  ['fullmaktige', 'ja_tillagg'],
  ['beredning', 'pagar'],
  ['fullmaktige', 'ja'],
  null,
  ['namnd', 'foreslar_ja'],
  ['fullmaktige', 'ja'],
  ['beredning', 'ej_startad'],
  ['styrelse', 'aterremitterad'],
  ['fullmaktige', 'nej'],
  ['fullmaktige', 'bordlagd'],
  null,
];

/** Where two have written without having seen one another. */
const TWO_STATEMENTS = 'mark';

/** Fills an empty example workspace with invented statements; a filled one is left as it is. */
export const fillWithExample =
  (): Thunk<void> =>
  async (dispatch, _getState, { journal, ledger, clock }) => {
    const device = journal.device();
    if (journal.workspace !== 'exempel' || ledger.size > 0 || device === null) return;
    const today = todayIn(clock().toISOString());
    const drafts = [
      writer(device),
      ...municipalities.flatMap((each, index) => municipality(each.id, each.name, index, today)),
      ...county(today),
    ];
    const made = await journal.append(drafts, clock().toISOString());
    await dispatch(showArrived(made));
    await dispatch(fillExampleDialogues(today));
    await dispatch(fillExampleNotes(today));
    await dispatch(fillExampleQuestions(today));
    await dispatch(fillExampleGaps(today));
    await dispatch(fillExampleDocument(today));
    await dispatch(fillExampleDates(today));
  };

function writer(device: string): AnyDraft {
  return {
    type: 'writer.named',
    about: [],
    slot: slots.writer(device),
    data: { area: null },
    words: { function: text.example.writer },
  };
}

function municipality(id: OrgId, name: string, index: number, today: string): AnyDraft[] {
  const drafts: AnyDraft[] = [];
  const words = text.example;
  const course = COURSES[index % COURSES.length];
  const about = [id];
  if (course) {
    const [instance, outcome] = course;
    // One in nine has not been heard of for long, so that the sign for old facts is seen.
    const on = addDays(today, index % 9 === 4 ? -240 - index : -14 - index * 2);
    drafts.push({
      type: 'decision.recorded',
      about,
      slot: slots.decision(id, 'avtalet', instance),
      on,
      data: { outcome, round: 1, source: 'protokoll' },
      words: { paragraph: `§ ${40 + index}`, ...reasonOf(outcome) },
    });
    if (instance !== 'fullmaktige') {
      drafts.push({
        type: 'decision.planned',
        about,
        slot: slots.next(id, 'avtalet'),
        on,
        data: {
          instance: instance === 'styrelse' ? 'fullmaktige' : 'styrelse',
          day: addDays(today, index % 5 === 3 ? -6 : 10 + index),
          source: 'kommunen',
        },
      });
    }
  }
  if (index % 12 === 9) drafts.push(...inPart(id, today));
  if (index % 9 !== 6 && id !== TWO_STATEMENTS) {
    drafts.push({
      type: 'phase.assessed',
      about,
      slot: slots.phase(id, 'avtalet'),
      on: addDays(today, -20 - index),
      data: { phase: phaseOf(course?.[1], index), source: 'dialog' },
      words: { ground: words.grounds[index % words.grounds.length] ?? '' },
    });
    drafts.push({
      type: 'contact.named',
      about,
      slot: slots.contact(id, 'ordinarie'),
      on: addDays(today, -60),
      data: {},
      words: { function: words.contact(name) },
    });
  }
  if (index % 3 === 0) {
    const mark = MARKS[index % MARKS.length] ?? 'behov';
    drafts.push({
      type: 'note.written',
      about,
      on: addDays(today, -index),
      data: { mark, source: 'kommunen' },
      words: { text: words.notes[mark] },
    });
  }
  if (index % 4 === 1) {
    const group = ANCHORING_GROUPS[index % ANCHORING_GROUPS.length] ?? 'chefer';
    drafts.push({
      type: 'anchoring.assessed',
      about,
      slot: slots.anchoring(id, group),
      on: addDays(today, -30),
      data: { level: 'i_dialog', hesitant: false, source: 'egen' },
      words: { sign: words.sign },
    });
  }
  return drafts;
}

/** Where nothing is decided one takes stock and prepares; where the answer is yes, some have come further. */
function phaseOf(outcome: Outcome | undefined, index: number): Phase {
  const decided = outcome === 'ja' || outcome === 'ja_tillagg';
  return PHASES[decided ? 1 + (index % 3) : index % 2] ?? 'behov';
}

function reasonOf(outcome: Outcome): { reason?: string } {
  if (outcome === 'nej') return { reason: text.example.reasonNo };
  return outcome === 'ja_tillagg' ? { reason: text.example.addendum } : {};
}

/** Some documents decided and others not: "Beslutat i delar". */
function inPart(id: OrgId, today: string): AnyDraft[] {
  return DOCUMENT_KEYS.slice(0, 2).map((document) => ({
    type: 'decision.recorded',
    about: [id],
    slot: slots.decision(id, document, 'fullmaktige'),
    on: addDays(today, -25),
    data: { outcome: 'ja', round: 1, source: 'protokoll' },
  }));
}

function county(today: string): AnyDraft[] {
  const regional: AnyDraft[] = (['uppsagning', 'avtalet', 'implementering'] as const).map((scope) => ({
    type: 'decision.recorded',
    about: ['vgr'],
    slot: slots.decision('vgr', scope, 'fullmaktige'),
    on: addDays(today, -200),
    data: { outcome: 'ja', round: 1, source: 'protokoll' },
  }));
  // Two who had not seen each other: both are shown until somebody chooses.
  const twoStatements: AnyDraft[] = (['inforande', 'behov'] as const).map((phase, index) => ({
    type: 'phase.assessed',
    about: [TWO_STATEMENTS],
    slot: slots.phase(TWO_STATEMENTS, 'avtalet'),
    on: addDays(today, -12 - index),
    data: { phase, source: index === 0 ? 'kommunen' : 'egen' },
    words: { ground: text.example.grounds[index] ?? '' },
  }));
  const meetings: AnyDraft[] = areas.map((area, index) => ({
    type: 'date.added',
    about: [area.id],
    on: today,
    data: { kind: 'mote', level: 'delregional', day: addDays(today, 14 + index * 3), certainty: 'preliminar' },
    words: { title: text.example.dateTitle },
  }));
  const goal: AnyDraft = {
    type: 'goal.worded',
    about: [],
    slot: slots.goal('lan'),
    on: addDays(today, -90),
    data: {},
    words: { text: text.example.goal },
  };
  return [...regional, ...twoStatements, ...meetings, goal];
}
