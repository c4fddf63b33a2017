/** Habits of municipal lists that are easily read as something they do not say. */
import { describe, expect, test } from 'vitest';
import { judgeList } from '../../src/imports/judgeList.ts';
import * as text from '../../src/text/text.ts';
import { judgeContext, linesOf, tableFrom, tableOf } from '../support/lists.ts';

async function judged(text: string, settlements = {}) {
  return linesOf(judgeList(await tableOf(text), judgeContext(), settlements));
}

describe('a heading that asks whether', () => {
  test.each(['Beslutat?', 'Beslut fattat', 'Behandlat i KF?', 'Beslut klart'])(
    '%s: a no is not a decision of no, and a yes does not say which',
    async (heading) => {
      expect(await judged(`Kommun;${heading}\nHjo;Ja\nSkara;Nej\nTibro;På väg`)).toEqual([
        '2 hjo not-understood: ! decision-unknown B2 "Ja" → ja | ja_tillagg | nej',
        '3 skara not-understood: ! decision-unknown B3 "Nej" → inte | vag | nej',
        expect.stringContaining('4 tibro new: '),
      ]);
    },
  );

  test('under "Godkänt" only the no is asked about', async () => {
    const [hjo, skara] = await judged('Kommun;Godkänt\nHjo;Ja\nSkara;Nej\nTibro;Ja');
    expect(hjo).toBe('2 hjo new: fullmaktige ja 2026-11-22');
    expect(skara).toBe('3 skara not-understood: ! decision-unknown B3 "Nej" → inte | vag | nej');
  });

  test('an answer is taken as it is given', async () => {
    const [hjo, skara] = await judged('Kommun;Beslutat?\nHjo;Ja\nSkara;Nej', { B2: 'ja', B3: 'nej' });
    expect(hjo).toBe('2 hjo new: fullmaktige ja 2026-11-22');
    expect(skara).toBe('3 skara new: fullmaktige nej 2026-11-22');
  });
});

describe('headings above headings', () => {
  test('what stands twice is told apart by what stands above, also over merged cells', async () => {
    const list = [
      ['', 'Avtalet', '', 'Läkaröverenskommelse', ''],
      ['Kommun', 'Beslut', 'Datum', 'Beslut', 'Datum'],
      ['Hjo', 'Ja', '25/3', 'Nej', '26/3'],
      ['Skara', 'Nej', '1/4', 'Ja', '2/4'],
    ];
    expect(linesOf(judgeList(tableFrom(list), judgeContext()))).toEqual([
      '3 hjo new: fullmaktige ja 2026-03-25; ok_lakare fullmaktige nej 2026-03-26',
      '4 skara new: fullmaktige nej 2026-04-01; ok_lakare fullmaktige ja 2026-04-02',
    ]);
  });

  test('a planned decision is no decision', async () => {
    const [hjo, skara] = await judged('Kommun;Beslut;Planerat beslut\nHjo;Ja;\nSkara;;2026-11-30');
    expect(hjo).toBe('2 hjo new: fullmaktige ja 2026-11-22');
    expect(skara).toBe('3 skara new: next fullmaktige 2026-11-30');
  });
});

describe('two tables beside each other', () => {
  const list =
    'Kommun\tStatus\tDatum\t\tKommun\tStatus\nHjo\tPå väg\t\t\tSkövde\tJa\nSkara\tJa\t2026-03-25\t\tTibro\tNej';

  test("the neighbour's decision is never taken for the row's own, and it is told where the other begins", async () => {
    const all = judgeList(await tableOf(list), judgeContext());
    expect(linesOf(all)).toEqual(['2 hjo new: beredning pagar 2026-11-22', '3 skara new: fullmaktige ja 2026-03-25']);
    expect(all.beside).toBe(4);
  });

  test('an area or the same name again beside the name is no other table', async () => {
    const area = 'Kommun;Beslut;Organisation;Datum\nHjo;Ja;Skaraborg;25/3\nSkara;Ja;Skara;26/3';
    const all = judgeList(await tableOf(area), judgeContext());
    expect(all.beside).toBeUndefined();
    expect(linesOf(all)[0]).toBe('2 hjo new: fullmaktige ja 2026-03-25');
  });
});

describe('a day that can be read in two ways', () => {
  test('"15 dec" in November has not surely been: both are offered, and an answer is kept', async () => {
    const list = 'Kommun;Beslut;Datum\nHjo;Ja;15 dec\nSkara;Ja KF 15 dec § 4;\nTibro;Ja;15 okt';
    expect(await judged(list)).toEqual([
      '2 hjo not-understood: ! date-in-future C2 "15 dec" → nästa KF 2026-12-15 | 2025-12-15',
      '3 skara not-understood: ! date-in-future B3 "Ja KF 15 dec § 4" → nästa KF 2026-12-15 | ja KF 2025-12-15 § 4',
      '4 tibro new: fullmaktige ja 2026-10-15',
    ]);
    const [hjo, skara] = await judged(list, { C2: '2025-12-15', B3: 'ja KF 2025-12-15 § 4' });
    expect(hjo).toBe('2 hjo new: fullmaktige ja 2025-12-15');
    expect(skara).toBe('3 skara new: fullmaktige ja 2025-12-15 § 4');
    const [planned] = await judged(list, { C2: 'nästa KF 2026-12-15' });
    expect(planned).toBe('2 hjo new: beredning pagar 2026-11-22; next fullmaktige 2026-12-15');
  });

  test('the day of the week tells the year, and one that fits none is asked about', async () => {
    expect(
      await judged('Kommun;Beslut;Datum\nHjo;Ja;måndag 15/12\nSkara;Ja;tis 24 mars\nTibro;Ja;fredag 24 mars'),
    ).toEqual([
      '2 hjo new: fullmaktige ja 2025-12-15',
      '3 skara new: fullmaktige ja 2026-03-24',
      '4 tibro not-understood: ! date-unreadable C4 "fredag 24 mars"',
    ]);
  });

  test.each(['05-01-26', '54430', '25 mars 16', '2026-13-45'])('%s is no day of this agreement', async (written) => {
    const [, skara] = await judged(`Kommun;Beslut;Datum\nHjo;Ja;2026-03-25\nSkara;Ja;${written}`);
    expect(skara).toContain('! date-unreadable C3');
  });
});

describe('what comes next', () => {
  test('words beside the instance are kept, and a meeting that is off is no plan', async () => {
    const list =
      'Kommun;Nästa datum\nHjo;KF i maj\nSkara;KF 15/12 inställt\nTibro;Inget möte i KF\nGrästorp;KS 1/12 KF 15/12';
    expect(await judged(list)).toEqual([
      expect.stringContaining('2 hjo new: next fullmaktige – KF i maj'),
      expect.stringContaining('! date-unreadable B3 "KF 15/12 inställt"'),
      expect.stringContaining('! date-unreadable B4 "Inget möte i KF"'),
      expect.stringContaining('next styrelse 2026-12-01 KF 15 dec 2026'),
    ]);
  });
});

test.each([
  ['Gäller här', 'ja?', 'applies-unknown'],
  ['Gäller här', 'x', 'applies-unknown'],
  ['Instans', 'Ej KF', 'instance-unknown'],
  ['Instans', 'KF?', 'instance-unknown'],
  ['Fas', 'inför användning', 'phase-unknown'],
  ['Fas', '3 %', 'phase-unknown'],
])('%s: %s is asked about', async (heading, written, what) => {
  const [hjo] = await judged(`Kommun;Beslut;${heading}\nHjo;Ja;${written}`);
  expect(hjo).toContain(`! ${what} C2`);
});

describe('contacts are functions', () => {
  test.each(['Anna Andersson', 'Per-Olof Ek, MAS', '070-123 45 67', 'Bo Ek 0503-35000'])(
    '%s is asked about',
    async (written) => {
      const [hjo] = await judged(`Kommun;Beslut;Kontakt\nHjo;Ja;${written}\nSkara;Ja;`);
      expect(hjo).toContain('2 hjo not-understood: ! contact-person C2');
      const [answered] = await judged(`Kommun;Beslut;Kontakt\nHjo;Ja;${written}\nSkara;Ja;`, { C2: 'MAS' });
      expect(answered).toContain('contact MAS');
      const [without] = await judged(`Kommun;Beslut;Kontakt\nHjo;Ja;${written}\nSkara;Ja;`, { C2: '-' });
      expect(without).toBe('2 hjo new: fullmaktige ja 2026-11-22');
    },
  );

  test.each(['MAS', 'Socialchef Hjo', 'Medicinskt ansvarig sjuksköterska', 'MAS, mas@hjo.se'])(
    '%s is one',
    async (written) => {
      const [hjo] = await judged(`Kommun;Beslut;Kontakt\nHjo;Ja;${written}\nSkara;Ja;`);
      expect(hjo).toContain('; contact ');
    },
  );

  test("a telephone number is no mailbox, and what may be a person's address gets a notice", async () => {
    const [hjo, skara, tibro] = await judged(
      'Kommun;Kontakt;E-post\nHjo;MAS;070-1234567\nSkara;MAS;anna.berg@skara.se\nTibro;MAS;mas@tibro.se',
    );
    expect(hjo).toContain('! contact-person C2');
    expect(skara).toContain('? phone-or-email');
    expect(tibro).toBe('4 tibro new: contact MAS <mas@tibro.se>');
  });
});

describe('a personnummer', () => {
  test('goes no further than the reading, wherever on the sheet it stands', async () => {
    const table = await tableOf(
      'Kommun;Beslut;Ålder 19640823-3234;Anteckning\nHjo;Ja;640823-3234;\nSkara;Ja;;Gäller 640823-3234 i dag\nTibro;Ja;;x',
    );
    expect(JSON.stringify(table)).not.toMatch(/640823|3234/);
    const judgedTable = linesOf(judgeList(table, judgeContext()));
    expect(judgedTable[0]).toBe('2 hjo new: fullmaktige ja 2026-11-22');
    expect(judgedTable[1]).toBe('3 skara not-understood: ! personnummer D3 "Gäller •••••••• i dag"');
    expect(linesOf(judgeList(table, judgeContext(), { D3: 'Gäller i dag' }))[1]).toContain('note ”Gäller i dag”');
  });
});

test('whichever outcome is chosen, the instance, day and paragraph that stood beside it are kept', async () => {
  const table = await tableOf('Kommun;Beslut\nHjo;Ja? KS 25 mars 2026 § 48\nSkara;Ja');
  const [row] = judgeList(table, judgeContext()).rows;
  expect(row?.problems[0]?.kept).toBe('KS 25 mars 2026 § 48');
  const { choices } = text.codes;
  const chosen = [choices.ja, choices.ja_tillagg, choices.nej].map((choice) => {
    const judgedAgain = judgeList(table, judgeContext(), {
      B2: `${choice.replaceAll(',', '')} ${row?.problems[0]?.kept}`,
    });
    return linesOf(judgedAgain)[0];
  });
  for (const line of chosen) expect(line).toContain('styrelse');
  for (const line of chosen) expect(line).toContain('2026-03-25 § 48');
});
