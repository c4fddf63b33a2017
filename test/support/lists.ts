/** Lists for the tests of judging, and what is said of them in short lines. */
import { readFileSync } from 'node:fs';
import { decideDecision } from '../../src/domain/decideDecision.ts';
import { decideNote } from '../../src/domain/decideNote.ts';
import { decidePhase } from '../../src/domain/decidePhase.ts';
import { decidePlanned } from '../../src/domain/decidePlanned.ts';
import type { JudgedList, JudgedRow, Proposal } from '../../src/imports/judgedList.ts';
import type { JudgeContext } from '../../src/imports/judgeList.ts';
import { readText } from '../../src/imports/readTable.ts';
import type { Table } from '../../src/imports/table.ts';
import { organisations } from '../../src/register/organisations.ts';
import { Copy, TODAY } from './copy.ts';

/** The first table of a text, as it is pasted. */
export async function tableOf(text: string): Promise<Table> {
  const read = await readText(text);
  const [table] = read.ok ? read.tables : [];
  if (table === undefined) throw new Error(`no table in ${JSON.stringify(text.slice(0, 80))}`);
  return table;
}

/** A list of the fixtures, by its file name. */
export function listText(name: string): string {
  return readFileSync(new URL(`../fixtures/lists/${name}`, import.meta.url), 'utf8');
}

/** A table of plain texts. */
export function tableFrom(rows: readonly (readonly string[])[]): Table {
  return {
    sheet: null,
    rows: rows.map((cells, place) => ({ number: place + 1, cells: cells.map((text) => ({ text })) })),
  };
}

export const everybody = organisations.map((org) => ({ ...org, active: true }));

export function judgeContext(copy = new Copy(), more: Partial<JudgeContext> = {}): JudgeContext {
  const { casebook, ledger } = copy;
  return { casebook, ledger, today: TODAY, organisations: everybody, area: 'vs-skaraborg', ...more };
}

/** What a coordinator knew before the list came. */
export function withSomethingKnown(): Copy {
  const copy = new Copy();
  const org = (id: string) => ({ id, kind: 'municipality' }) as const;
  const scope = 'avtalet';
  copy.write(
    decideDecision(copy.several(), {
      org: org('hjo'),
      scope,
      instance: 'fullmaktige',
      outcome: 'ja',
      on: '2026-03-25',
      paragraph: '§ 48',
    }),
  );
  const step = { scope, instance: 'styrelse', outcome: 'foreslar_ja', on: '2026-11-11' } as const;
  copy.write(decideDecision(copy.several(), { org: org('gotene'), ...step }));
  copy.write(
    decidePhase(copy.form(), {
      org: org('skara'),
      scope,
      phase: 'inforande',
      ground: 'Arbetsgrupp finns.',
      on: '2026-11-03',
    }),
  );
  copy.write(decidePlanned(copy.form(), { org: org('tibro'), scope, instance: 'fullmaktige', day: '2026-12-14' }));
  copy.write(decideNote(copy.form(), { orgs: ['hjo'], text: 'Vikarier behöver en kort introduktion.' }));
  return copy;
}

/** A judged list in lines that a person can check: row, whom, verdict, what would be saved, what is asked. */
export function linesOf({ rows }: JudgedList): string[] {
  return rows.map(lineOf);
}

function lineOf({ number, org, verdict, proposals, known, problems, notices }: JudgedRow): string {
  const parts = [
    ...proposals.map((proposal) => inShort(proposal)),
    ...known.map((proposal) => `(${inShort(proposal)})`),
    ...problems.map(({ cell, text, what, suggestions }) => {
      const likely = suggestions.map(({ value }) => value).join(' | ');
      return `! ${what} ${cell} ${JSON.stringify(text)}${likely === '' ? '' : ` → ${likely}`}`;
    }),
    ...notices.map((code) => `? ${code}`),
  ];
  return `${number} ${org ?? '–'} ${verdict}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}`;
}

export function inShort({ kind, input }: Proposal): string {
  switch (kind) {
    case 'decision': {
      const { scope, instance, outcome, on, paragraph, dnr, reason, wording, source } = input;
      const said = [scope === 'avtalet' ? '' : scope, instance, outcome, on, paragraph, dnr, reason, wording, source];
      return said.filter((each) => each !== undefined && each !== '').join(' ');
    }
    case 'planned':
      return ['next', input.instance, input.day ?? '–', input.note].filter((each) => each !== undefined).join(' ');
    case 'phase':
      return `phase ${input.phase} ${input.on} ”${input.ground}”`;
    case 'applies':
      return `applies ${input.answer}${input.from === undefined ? '' : ` from ${input.from}`}`;
    case 'contact':
      return `contact ${input.function}${input.mailbox === undefined ? '' : ` <${input.mailbox}>`}`;
    case 'note':
      return `note ”${input.text}”`;
  }
}
