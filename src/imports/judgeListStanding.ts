/** Whether what a row says stands here already, is new, or differs from what stands. */
import { type Casebook, drawn } from '../domain/casebook.ts';
import { isPast } from '../domain/dates.ts';
import type { DecisionInput } from '../domain/decideDecision.ts';
import { headlineOf } from '../domain/headline.ts';
import { slots } from '../domain/slots.ts';
import { stepsAround } from '../domain/treatments.ts';
import { INSTANCES } from '../domain/vocabulary.ts';
import { tidied } from '../domain/words.ts';
import * as text from '../text/text.ts';
import { noteName } from './judgeListOther.ts';
import type { Claim, JudgeContext } from './judgeListRow.ts';

export type Standing = 'new' | 'known' | 'changes';

interface Stated {
  readonly on: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, string | undefined>>;
  /** It stands today; otherwise only history knows it. */
  readonly isCurrent: boolean;
}

/** What the casebook knows, looked up as the rows ask for it. */
export class Known {
  private readonly context: JudgeContext;
  private notes: ReadonlySet<string> | null = null;

  constructor(context: JudgeContext) {
    this.context = context;
  }

  standingOf(claim: Claim): Standing {
    const { proposal, slot } = claim;
    if (proposal.kind === 'note') return this.noteNames().has(slot) ? 'known' : 'new';
    const stated = this.statedIn(slot);
    if (stated.some((each) => isSame(claim, each))) return 'known';
    if (proposal.kind === 'planned' && this.isOvertaken(proposal.input)) return 'known';
    if (proposal.kind === 'decision') return this.standingOfDecision(claim, proposal.input, stated);
    const current = stated.filter(({ isCurrent }) => isCurrent);
    const on = 'on' in proposal.input ? (proposal.input.on ?? this.context.today) : this.context.today;
    return current.every((each) => each.on > on) ? 'new' : 'changes';
  }

  /** A statement of the same day and outcome keeps the words that the list does not mention. */
  filled(claim: Claim): Claim {
    const { proposal } = claim;
    if (proposal.kind !== 'decision') return claim;
    const { input } = proposal;
    const same = this.statedIn(claim.slot).find(
      (each) => each.isCurrent && each.on === input.on && each.data['outcome'] === input.outcome,
    );
    if (same === undefined) return claim;
    const { paragraph, dnr, reason, wording } = same.words;
    const words = {
      paragraph: input.paragraph ?? paragraph,
      dnr: input.dnr ?? dnr,
      reason: input.reason ?? reason,
      wording: input.wording ?? wording,
    };
    return { ...claim, proposal: { kind: 'decision', input: { ...input, ...words } } };
  }

  private standingOfDecision({ loosely, dated }: Claim, input: DecisionInput, stated: readonly Stated[]): Standing {
    const { casebook } = this.context;
    const { state, choice, instance, statement } = headlineOf(casebook, input.org, input.scope);
    if (state === 'okand') return 'new';
    if (loosely && choice === 'vag') {
      const isLater = dated && input.on > (statement?.on ?? '');
      if (!isLater || instance !== 'beredning') return 'known';
    }
    const current = stated.filter(({ isCurrent }) => isCurrent);
    if (current.some((each) => each.on > input.on)) return 'new';
    const isBelow = instance !== undefined && INSTANCES.indexOf(input.instance) < INSTANCES.indexOf(instance);
    return current.length === 0 && isBelow ? 'new' : 'changes';
  }

  /** What the plan waited for has happened on its day or later. */
  private isOvertaken({
    org,
    scope,
    day,
  }: {
    org: { id: string };
    scope: DecisionInput['scope'];
    day: string | null;
  }): boolean {
    const { casebook, today } = this.context;
    if (day === null || !isPast(day, today)) return false;
    return stepsAround(casebook, org.id, scope).some(({ statement }) => (statement.on ?? '') >= day);
  }

  private statedIn(slot: string): Stated[] {
    const { casebook, ledger } = this.context;
    const current = casebook.slots[slot]?.current ?? [];
    const stated = current.map(({ on = '', data, words }) => ({ on, data, words, isCurrent: true }));
    const ids = new Set(current.map(({ id }) => id));
    for (const { id, on } of ledger?.history(slot).live ?? []) {
      const line = ids.has(id) ? undefined : ledger?.event(id)?.line;
      if (line !== undefined) stated.push({ on, data: line.data, words: line.words ?? {}, isCurrent: false });
    }
    return stated;
  }

  private noteNames(): ReadonlySet<string> {
    this.notes ??= notesIn(this.context.casebook);
    return this.notes;
  }
}

function notesIn(casebook: Casebook): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { id, type, about } of Object.values(casebook.entities)) {
    if (type !== 'note.written') continue;
    const said = drawn<'note.edited'>(casebook, slots.noteText(id))?.words.text;
    if (said !== undefined) for (const org of about) names.add(noteName(org, said));
  }
  return names;
}

/** Whether a statement says all that the claim says. What the list leaves out differs from nothing. */
function isSame({ proposal, dated }: Claim, { on, data, words, isCurrent }: Stated): boolean {
  const isThen = (said: string | undefined) => (dated ? on.startsWith(said ?? '') : isCurrent || on === said);
  switch (proposal.kind) {
    case 'decision': {
      const { outcome, paragraph, dnr, reason, wording } = proposal.input;
      return (
        data['outcome'] === outcome && isThen(proposal.input.on) && saysAll(words, { paragraph, dnr, reason, wording })
      );
    }
    case 'planned': {
      const { instance, day, note, on: made } = proposal.input;
      if (!isCurrent && on !== made) return false;
      return data['instance'] === instance && (day === null || data['day'] === day) && saysAll(words, { note });
    }
    case 'phase': {
      const { phase, ground, on: judged } = proposal.input;
      const said = ground === text.imports.phaseGround ? undefined : ground;
      return data['phase'] === phase && isThen(judged) && saysAll(words, { ground: said });
    }
    case 'applies': {
      const { answer, from } = proposal.input;
      return isCurrent && data['answer'] === answer && (from === undefined || data['from'] === from);
    }
    case 'contact': {
      const { function: named, mailbox } = proposal.input;
      return isCurrent && saysAll(words, { function: named, mailbox });
    }
    case 'note':
      return false;
  }
}

function saysAll(words: Stated['words'], said: Readonly<Record<string, string | undefined>>): boolean {
  return Object.entries(said).every(([key, value]) => value === undefined || tidied(value) === (words[key] ?? ''));
}
