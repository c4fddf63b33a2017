/** What the county writes in one round: 6 statements of each document, and everything around them. */
import {
  ANCHORING_GROUPS,
  ANCHORING_LEVELS,
  CONTACT_ROLES,
  DOCUMENT_KEYS,
  MARKS,
  PHASES,
  QUESTION_KEYS,
  SUMMARY_HEADINGS,
} from '../../src/domain/vocabulary.ts';
import { type Desk, organisationIds, type Said } from './desk.ts';

/** Writes until the desk holds this many pieces; notes fill what is left between the rest. */
export function writeRound(desk: Desk, until: number): void {
  const third = Math.floor((until - desk.pieces.length) / 3);
  const everywhere = (write: (desk: Desk, about: string) => void) => {
    for (const about of organisationIds) write(desk, about);
  };
  const notesUntil = (end: number) => {
    while (desk.pieces.length < end) writeNote(desk, desk.random.of(organisationIds) as string);
  };
  everywhere(writeStart);
  everywhere(writeAround);
  notesUntil(until - 2 * third);
  everywhere(writeDecisions);
  everywhere(writeDialogue);
  notesUntil(until - third);
  everywhere(writeOutcome);
  notesUntil(until);
}

/** Statements 1 and 2 of each document. */
function writeStart(desk: Desk, about: string): void {
  for (const scope of DOCUMENT_KEYS) {
    writePhase(desk, about, scope, desk.random.below(2));
    desk.state(`applies/${about}/${scope}`, { type: 'applies.stated', about, data: { answer: 'oklart' } });
  }
}

/** Statements 3 and 4. */
function writeDecisions(desk: Desk, about: string): void {
  for (const scope of DOCUMENT_KEYS) {
    writeDecision(desk, about, `${scope}/styrelse`, 'foreslar_ja');
    const data = { instance: 'fullmaktige', day: '2026-12-14' };
    desk.state(`next/${about}/${scope}`, { type: 'decision.planned', about, data });
  }
}

/** Statements 5 and 6. */
function writeOutcome(desk: Desk, about: string): void {
  for (const scope of DOCUMENT_KEYS) {
    writeDecision(desk, about, `${scope}/fullmaktige`, desk.random.once(8) ? 'aterremitterad' : 'ja');
    writePhase(desk, about, scope, 1 + desk.random.below(2));
  }
}

function writePhase(desk: Desk, about: string, scope: string, step: number): void {
  const data = { phase: PHASES[step] as string };
  desk.state(`phase/${about}/${scope}`, { type: 'phase.assessed', about, data, words: { ground: desk.text() } });
}

function writeDecision(desk: Desk, about: string, where: string, outcome: string): void {
  const data = { outcome, round: 1, source: 'protokoll' };
  const words = { paragraph: `§ ${desk.random.below(200)}`, reason: desk.text() };
  desk.state(`decision/${about}/${where}`, { type: 'decision.recorded', about, data, words });
}

function writeAround(desk: Desk, about: string): void {
  for (const group of ANCHORING_GROUPS) {
    const data = { level: desk.random.of(ANCHORING_LEVELS) as string, hesitant: false };
    const words = { sign: desk.text() };
    desk.state(`anchoring/${about}/${group}`, { type: 'anchoring.assessed', about, data, words });
  }
  for (const role of CONTACT_ROLES) {
    const words = { function: `Samordnare ${desk.pieces.length}` };
    desk.state(`contact/${about}/${role}`, { type: 'contact.named', about, data: {}, words });
  }
  desk.state(`goal/${about}`, { type: 'goal.worded', about, data: {}, words: { text: desk.text() } });
}

function writeDialogue(desk: Desk, about: string): void {
  const data = { day: '2026-12-01', form: 'digital', level: 'lokal' };
  const dialogue = desk.create({ type: 'dialogue.planned', about, data, words: { place: 'Kommunhuset' } });
  const said = (type: 'dialogue.answered' | 'dialogue.summarised'): Said => ({
    type,
    about,
    data: {},
    words: { text: desk.text() },
  });
  for (const question of QUESTION_KEYS) {
    desk.state(`#${dialogue}/answer/${question}`, said('dialogue.answered'), false);
  }
  for (const heading of SUMMARY_HEADINGS) {
    desk.state(`#${dialogue}/summary/${heading}`, said('dialogue.summarised'), false);
  }
  for (const [dimension, step] of Object.entries({ kand: 'kand_nagra', anvand: 'enstaka' })) {
    const words = { ground: desk.text() };
    desk.state(`#${dialogue}/kfa/${dimension}/gemensam`, { type: 'kfa.assessed', about, data: { step }, words });
  }
  desk.state(`#${dialogue}/state`, { type: 'dialogue.stated', about, data: { state: 'genomford' } });
  for (const state of ['pagar', 'klar']) writeAction(desk, about, dialogue, state);
}

function writeAction(desk: Desk, about: string, dialogue: number, state: string): void {
  const data = { org: about, day: '2027-02-01' };
  const action = desk.create({ type: 'action.agreed', about, data, dialogue, words: { what: desk.text() } });
  desk.state(`#${action}/state`, { type: 'action.stated', about, data: { state } });
}

/** A note; one in ten is worded anew. */
function writeNote(desk: Desk, about: string): void {
  const data = { mark: desk.random.of(MARKS) as string };
  const note = desk.create({ type: 'note.written', about, data, words: { text: desk.text() } });
  if (desk.isFull || !desk.random.once(10)) return;
  desk.state(`#${note}/text`, { type: 'note.edited', about, data: {}, words: { text: desk.text() } }, false);
}
