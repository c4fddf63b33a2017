/** Answers from forms as they really come: other programs' headings, broken cells, rows that come again. */
import { describe, expect, test } from 'vitest';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { decideSurveyAnswers, decideSurveyOpen } from '../../src/domain/decideSurvey.ts';
import { surveysOf } from '../../src/domain/surveys.ts';
import { answersToSave, judgeAnswers, NOTHING_CHOSEN } from '../../src/imports/formAnswers.ts';
import { AS_WRITTEN, type FormChoices, type JudgedAnswers } from '../../src/imports/formAnswersTypes.ts';
import { readTable, readText } from '../../src/imports/readTable.ts';
import type { Table } from '../../src/imports/table.ts';
import { organisations } from '../../src/register/organisations.ts';
import { Copy, said, TODAY } from '../support/copy.ts';

const everyone = organisations.map((each) => ({ ...each, active: true }));

async function tableOf(text: string): Promise<Table> {
  const read = await readTable(new Blob([text]));
  if (!read.ok) throw new Error(read.refusal);
  const [table] = read.tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

async function judged(text: string, choices: FormChoices = NOTHING_CHOSEN, copy?: Copy): Promise<JudgedAnswers> {
  const survey = (copy && surveysOf(copy.casebook)[0]) ?? null;
  return judgeAnswers(await tableOf(text), { organisations: everyone, today: TODAY, survey }, choices);
}

const meanings = ({ columns }: JudgedAnswers) => columns.map(({ meaning }) => meaning);
const verdicts = ({ rows }: JudgedAnswers) => rows.map(({ verdict }) => verdict);

/** Saves what was judged, as the screen does: the form first, then its answers. */
function save(copy: Copy, list: JudgedAnswers) {
  const standing = surveysOf(copy.casebook)[0]?.id;
  const survey = standing ?? copy.writeOne(decideSurveyOpen(copy.form(), { title: 'Svar', day: null }));
  const kinds = list.questions.map(({ number: question, kind }) => ({ question, kind }));
  const decision = decideSurveyAnswers(copy.several(), { survey, answers: answersToSave(list), kinds });
  expect(decision.refusals).toEqual([]);
  return copy.write(decision);
}

const FORMS = [
  'ID;Start time;Completion time;Email;Name;Vilken kommun svarar du för?;Vilka hinder ser ni?;Är avtalet känt?',
  '1;2026-11-02 09:00:11;2026-11-02 09:12:40;anonymous;;Hjo;Oklart vem som svarar på helgen.;Delvis',
  '2;2026-11-03 10:00:00;2026-11-03 10:05:00;anonymous;;Skövde kommun;Inga just nu.;Ja',
  '3;2026-11-03 11:00:00;2026-11-03 11:05:00;anonymous;;Tibro;"Tid för introduktion.\nVikarier.";Delvis',
].join('\r\n');

describe('A list from Microsoft Forms', () => {
  test('with its own columns: only the organisation, the day and what was asked are read', async () => {
    const list = await judged(FORMS);
    expect(meanings(list)).toEqual(['id', 'time', 'time', 'person', 'none', 'organisation', 'fritext', 'val']);
    expect(list.questions).toEqual([
      { number: 1, words: 'Vilka hinder ser ni?', kind: 'fritext' },
      { number: 2, words: 'Är avtalet känt?', kind: 'val' },
    ]);
    expect(verdicts(list)).toEqual(['new', 'new', 'new']);
    expect(list.rows[2]).toMatchObject({ respondent: 3, org: 'tibro', on: '2026-11-03' });
    expect(answersToSave(list)[4]?.text).toBe('Tid för introduktion.\nVikarier.');
  });

  test('with a byte order mark, in Swedish, with addresses and names: those are left out', async () => {
    const list = await judged(
      `\ufeffId;Starttid;Slutförandetid;E-post;Namn;Organisation;Vad är oförändrat?\n1;2026-11-02;2026-11-02;eva@hjo.se;Eva Ek;Hjo;Nästan allt är som förut hos oss.\n`,
    );
    expect(meanings(list)).toEqual(['id', 'time', 'time', 'person', 'person', 'organisation', 'fritext']);
    expect(JSON.stringify(answersToSave(list))).not.toContain('Ek');
  });

  test('taken in once more with a new row brings only the new row', async () => {
    const copy = new Copy();
    save(copy, await judged(FORMS));
    expect(verdicts(await judged(FORMS, NOTHING_CHOSEN, copy))).toEqual(['known', 'known', 'known']);
    const longer = `${FORMS}\r\n4;2026-11-05;2026-11-05;anonymous;;Vara;Fler möten.;Nej`;
    const list = await judged(longer, NOTHING_CHOSEN, copy);
    expect(verdicts(list)).toEqual(['known', 'known', 'known', 'new']);
    save(copy, list);
    expect(surveysOf(copy.casebook)[0]?.questions[0]?.answers).toHaveLength(4);
  });

  test('with a changed answer puts the new one beside the old', async () => {
    const copy = new Copy();
    save(copy, await judged(FORMS));
    const list = await judged(FORMS.replace('Inga just nu.', 'Tid för möten.'), NOTHING_CHOSEN, copy);
    expect(verdicts(list)).toEqual(['known', 'adds', 'known']);
    expect(answersToSave(list).map(({ text }) => text)).toEqual(['Tid för möten.']);
  });

  test('never brings back an answer that has been removed here', async () => {
    const copy = new Copy();
    const ids = save(copy, await judged(FORMS));
    const answer = ids.find((id) => copy.casebook.entities[id]?.type === 'survey.answered') ?? '';
    copy.write(decideRedaction(copy.ledger, { ids: [answer] }));
    const list = await judged(FORMS, NOTHING_CHOSEN, copy);
    expect(answersToSave(list)).toEqual([]);
    expect(list.rows[0]?.leftOut).toEqual([{ cell: 'G2', why: 'removed' }]);
  });
});

describe('A list from Google Forms', () => {
  const GOOGLE = [
    'Tidstämpel,E-postadress,Nätverk,Vilka behov har ni?',
    '2026-11-02 09.12.40,a@b.se,MAS-nätverket,"Stöd med ""ordnat införande"", helst i vår."',
    '13/11/2026 10:00:00,c@d.se,Pensionärsrådet,Enkel information.',
    '3/4/2026 10:00:00,c@d.se,Anna Berg,En sida att visa.',
  ].join('\n');

  test('from networks and not organisations: the network stands with its answer', async () => {
    const list = await judged(GOOGLE);
    expect(meanings(list)).toEqual(['time', 'person', 'who', 'fritext']);
    expect(list.rows.map(({ who, on }) => [who, on])).toEqual([
      ['MAS-nätverket', '2026-11-02'],
      ['Pensionärsrådet', '2026-11-13'],
      ['Anna Berg', undefined],
    ]);
  });

  test('a name where an organisation is asked for is left out, a network is kept', async () => {
    const list = await judged(GOOGLE.replace('Nätverk', 'Organisation'));
    expect(list.rows.map(({ org, who, leftOut }) => [org, who, leftOut])).toEqual([
      [null, 'MAS-nätverket', []],
      [null, 'Pensionärsrådet', []],
      [null, undefined, [{ cell: 'C4', why: 'person' }]],
    ]);
  });
});

describe('Rows', () => {
  test('that may mean several organisations wait until somebody says which', async () => {
    const text = 'Kommun;Vad är nytt för er?\nTibro/Hjo;Gemensam planering inför hemgång.\nSkara;Inget.';
    const list = await judged(text);
    expect(verdicts(list)).toEqual(['asks', 'new']);
    expect(list.rows[0]?.suggestions?.map(({ value }) => value)).toEqual(['tibro', 'hjo']);
    const settled = await judged(text, { columns: {}, rows: { 2: { whom: 'hjo' } } });
    expect(settled.rows[0]).toMatchObject({ verdict: 'new', org: 'hjo' });
    const network = await judged(text, { columns: {}, rows: { 2: { whom: AS_WRITTEN } } });
    expect(network.rows[0]).toMatchObject({ verdict: 'new', org: null, who: 'Tibro/Hjo' });
    const out = await judged(text, { columns: {}, rows: { 3: { take: 'out' } } });
    expect(verdicts(out)).toEqual(['asks', 'skipped']);
  });

  test('about the same organisation: the last counts, unless somebody wants both', async () => {
    const text = 'Kommun;Vad är nytt för er?\nHjo;Mycket.\nSkara;Inget.\nHjo kommun;Planeringen.';
    expect(verdicts(await judged(text))).toEqual(['again', 'new', 'new']);
    expect(verdicts(await judged(text, { columns: {}, rows: { 2: { take: 'in' } } }))).toEqual(['new', 'new', 'new']);
    const copy = new Copy();
    save(copy, await judged(text));
    const later = await judged('Kommun;Vad är nytt för er?\nSkara;Allt.', NOTHING_CHOSEN, copy);
    expect(verdicts(later)).toEqual(['again']);
  });

  test('that are empty or have no answer say so, and take nobody with them', async () => {
    const list = await judged('Kommun;Vad är nytt för er?;Annat\n\nHjo;;\n;;\nSkara;Inget.;\n');
    expect(verdicts(list)).toEqual(['empty', 'new']);
    expect(list.rows.map(({ number }) => number)).toEqual([3, 5]);
  });

  test('with a personnummer lose that cell and nothing else', async () => {
    const list = await judged('Kommun;Vad är nytt för er?;Annat\nHjo;Gäller 19121212-1212.;Tider.');
    expect(list.rows[0]?.leftOut).toEqual([{ cell: 'B2', why: 'personnummer' }]);
    expect(answersToSave(list).map(({ text }) => text)).toEqual(['Tider.']);
    save(new Copy(), list);
  });
});

describe('Columns', () => {
  test('with the same heading are told apart, and a heading that is missing gets its letter', async () => {
    const list = await judged('Kommun;Kommentar;Kommentar;\nHjo;En tanke om planering.;En annan tanke.;Utan rubrik.');
    expect(list.questions.map(({ words }) => words)).toEqual(['Kommentar', 'Kommentar (2)', 'D']);
  });

  test('under titles are found, also in a table that was pasted with tabs', async () => {
    const read = await readText('Svar på enkäten\t\t\nKommun\tVad är nytt för er?\tAnnat\nHjo\tPlaneringen.\tNej');
    if (!read.ok) throw new Error(read.refusal);
    const table = read.tables[0] as Table;
    const list = await judgeAnswers(table, { organisations: everyone, today: TODAY, survey: null });
    expect(list.questions.map(({ words }) => words)).toEqual(['Vad är nytt för er?', 'Annat']);
  });

  test('of choices and steps are told from what is said in own words', async () => {
    const rows = [
      'Ja;4;Planering;Öppna dörrar',
      'Nej;2;Planering;Det vet vi inte än',
      'Ja;5;Läkare;Fler möten',
      'Ja;1;Läkare;Tid',
    ];
    const list = await judged(`Känt?;Hur väl (1–5);Område;Fritt\n${rows.join('\n')}`);
    expect(meanings(list)).toEqual(['val', 'gradering', 'val', 'fritext']);
    const chosen = await judged(`Känt?;Fritt\nJa;Tid`, { columns: { 0: 'none' }, rows: {} });
    expect(chosen.questions.map(({ words }) => words)).toEqual(['Fritt']);
  });

  test('that are questions about the municipality are not taken for its name', async () => {
    const list = await judged('Kommun;Vilka hinder ser ni i er kommun?\nHjo;Tiden räcker inte till.');
    expect(meanings(list)).toEqual(['organisation', 'fritext']);
  });
});

describe('What is built to harm or has grown too long', () => {
  test('is words and nothing more', async () => {
    const list = await judged(
      'Kommun;Vad är nytt för er?\nHjo;"=HYPERLINK(""http://x"";""y"")"\nSkara;<img src=x onerror=alert(1)>',
    );
    expect(answersToSave(list).map(({ text }) => text)).toEqual([
      '=HYPERLINK("http://x";"y")',
      '<img src=x onerror=alert(1)>',
    ]);
    save(new Copy(), list);
  });

  test('a cell longer than a text may be is left out, and so many answers come in turns', async () => {
    const long = await judged(`Kommun;Vad är nytt för er?;Annat\nHjo;${'a'.repeat(20_001)};Tid`);
    expect(long.rows[0]?.leftOut).toEqual([{ cell: 'B2', why: 'too-long' }]);
    const many = Array.from({ length: 2_100 }, (_, index) => `Svar nummer ${index} med egna ord`);
    const copy = new Copy();
    const list = await judged(`Vad är nytt för er?\n${many.join('\n')}`);
    expect(answersToSave(list)).toHaveLength(2_000);
    expect(verdicts(list).filter((verdict) => verdict === 'later')).toHaveLength(100);
    save(copy, list);
    const rest = await judged(`Vad är nytt för er?\n${many.join('\n')}`, NOTHING_CHOSEN, copy);
    expect(answersToSave(rest)).toHaveLength(100);
  });

  test('headings alone, or a single cell, say nothing and harm nothing', async () => {
    expect((await judged('Kommun;Vad är nytt för er?')).rows).toEqual([]);
    expect(answersToSave(await judged('Hej'))).toEqual([]);
    expect(said(decideSurveyOpen(new Copy().form(), { title: 'Tomt', day: null }))).toEqual([]);
  });
});
