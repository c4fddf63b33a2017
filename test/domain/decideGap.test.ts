import { describe, expect, test } from 'vitest';
import { decideGapAdd, decideGapChange, decideGapState, decideShort } from '../../src/domain/decideGap.ts';
import { decideGapAssessment } from '../../src/domain/decideGapAssessment.ts';
import { decideNote } from '../../src/domain/decideNote.ts';
import { decideLink } from '../../src/domain/decideParts.ts';
import { decideRedaction } from '../../src/domain/decideRedaction.ts';
import { gapPoint, gapPoints, localGap, shortPoints } from '../../src/domain/gaps.ts';
import { linksFrom, linksTo, outcomesByOrigin } from '../../src/domain/links.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy, NOBODY, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

const POINT = { kind: 'nytt', document: 'huvudavtal', statutory: false, title: 'Gemensam planering' } as const;

function withPoint(title: string = POINT.title) {
  const copy = new Copy();
  const gap = copy.writeOne(decideGapAdd(copy.form(), { ...POINT, title }));
  return { copy, gap };
}

const changed = { kind: 'nytt', document: 'huvudavtal', statutory: false, texts: {}, affects: [] } as const;

describe('A point', () => {
  test('begins as a draft, with a title and nothing else needed', () => {
    const { copy, gap } = withPoint();
    expect(gapPoint(copy.casebook, gap)).toMatchObject({
      kind: 'nytt',
      document: 'huvudavtal',
      state: 'utkast',
      texts: { title: 'Gemensam planering', before: '', after: '', kapitel: '', forvantas: '' },
      affects: [],
      short: false,
      disputed: [],
    });
  });

  test('is refused without a title, with a personnummer and in the future', () => {
    const add = (more: object) => said(decideGapAdd(new Copy().form(), { ...POINT, ...more }));
    expect(add({ title: ' ' })).toEqual(['!missing title']);
    expect(add({ after: SOMEBODYS_NUMBER })).toEqual(['!personnummer after']);
    expect(add({ on: '2027-01-01' })).toEqual(['!future-date on']);
    expect(add({ after: 'Ring 0501-390 06 05' })).toEqual(['?phone-or-email after']);
  });

  test('states only what differs when it is changed, in one command', () => {
    const { copy, gap } = withPoint();
    const decision = decideGapChange(copy.several(), {
      ...changed,
      gap,
      kind: 'andrat',
      texts: { title: 'Gemensam planering', kapitel: '3', forvantas: 'Chefer går igenom rutinen.' },
      affects: ['chefer', 'mas_hsl'],
    });
    expect(said(decision)).toEqual([]);
    expect(new Set(decision.drafts.map(({ slot }) => slot?.replace(gap, 'E')))).toEqual(
      new Set(['E/class', 'E/part/forvantas', 'E/part/kapitel', 'E/tag/ror-chefer', 'E/tag/ror-mas_hsl']),
    );
    copy.write(decision);
    const point = gapPoint(copy.casebook, gap);
    expect(point).toMatchObject({ kind: 'andrat', affects: ['chefer', 'mas_hsl'], texts: { kapitel: '3' } });
    expect(
      said(decideGapChange(copy.several(), { ...changed, gap, kind: 'andrat', affects: ['chefer', 'mas_hsl'] })),
    ).toEqual(['!nothing-changed title']);
  });

  test('keeps its title, and refuses what nobody holds', () => {
    const { copy, gap } = withPoint();
    expect(said(decideGapChange(copy.several(), { ...changed, gap, texts: { title: '' } }))).toContain(
      '!missing title',
    );
    expect(said(decideGapChange(copy.several(), { ...changed, gap, texts: { before: SOMEBODYS_NUMBER } }))).toEqual([
      '!personnummer before',
    ]);
    expect(said(decideGapChange(copy.several(), { ...changed, gap: NOBODY }))).toEqual(['!not-known gap']);
  });

  test('shows two wordings side by side, and none that is removed', () => {
    const { copy, gap } = withPoint();
    const other = copy.handTo('b');
    const word = (on: Copy, after: string) =>
      on.writeOne(decideGapChange(on.several(), { ...changed, gap, texts: { after } }));
    const first = word(copy, 'Två dagar före.');
    word(other, 'Tre dagar före.');
    copy.takeIn(other);
    expect(gapPoint(copy.casebook, gap)?.disputed).toEqual([slots.part(gap, 'after')]);
    copy.write(decideRedaction(copy.ledger, { ids: [first] }));
    const again = withPoint();
    const id = again.copy.writeOne(
      decideGapChange(again.copy.several(), { ...changed, gap: again.gap, texts: { after: 'Bort' } }),
    );
    again.copy.write(decideRedaction(again.copy.ledger, { ids: [id] }));
    expect(gapPoint(again.copy.casebook, again.gap)?.texts.after).toBeUndefined();
  });

  test('stands by chapter, those without one last', () => {
    const copy = new Copy();
    const add = (title: string, kapitel: string) => {
      const gap = copy.writeOne(decideGapAdd(copy.form(), { ...POINT, title }));
      if (kapitel) copy.write(decideGapChange(copy.several(), { ...changed, gap, texts: { kapitel } }));
    };
    for (const [title, chapter] of [
      ['d', ''],
      ['c', '10'],
      ['a', '2'],
      ['b', '2'],
    ] as const)
      add(title, chapter);
    expect(gapPoints(copy.casebook).map(({ texts }) => texts.title)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('Its state', () => {
  test('goes from draft to replaced, one after the other, without a question', () => {
    const { copy, gap } = withPoint();
    for (const state of ['granskad', 'publicerad', 'ersatt'] as const) {
      const decision = decideGapState(copy.form(slots.state(gap)), { gap, state });
      expect(said(decision)).toEqual([]);
      copy.write(decision);
    }
    expect(gapPoint(copy.casebook, gap)?.state).toBe('ersatt');
  });

  test('is asked about in another order, and refused when nothing changes', () => {
    const { copy, gap } = withPoint();
    const state = (to: 'utkast' | 'publicerad' | 'ersatt') =>
      said(decideGapState(copy.form(slots.state(gap)), { gap, state: to }));
    expect(state('publicerad')).toEqual(['?odd-order state']);
    expect(state('utkast')).toEqual(['!nothing-changed state']);
    copy.write(decideGapState(copy.form(), { gap, state: 'publicerad', on: '2026-11-02' }));
    expect(state('utkast')).toEqual(['?odd-order state']);
    expect(said(decideGapState(copy.form(), { gap, state: 'ersatt', on: '2026-11-01' }))).toEqual([
      '?earlier-than-known on',
    ]);
    expect(said(decideGapState(copy.form(), { gap: NOBODY, state: 'granskad' }))).toContain('!not-known gap');
    expect(said(decideGapState(copy.form(), { gap, state: 'ersatt', reason: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer reason',
    ]);
  });
});

describe('The five short lines', () => {
  test('are the chosen ones; a sixth is asked about and not shown', () => {
    const copy = new Copy();
    const gaps = ['a', 'b', 'c', 'd', 'e', 'f'].map((title) =>
      copy.writeOne(decideGapAdd(copy.form(), { ...POINT, title })),
    );
    expect(said(decideShort(copy.several(), { gaps: [] }))).toEqual(['!nothing-changed gaps']);
    expect(said(decideShort(copy.several(), { gaps: [NOBODY] }))).toContain('!not-known gaps');
    const five = decideShort(copy.several(), { gaps: gaps.slice(0, 5) });
    expect(said(five)).toEqual([]);
    copy.write(five);
    const six = decideShort(copy.several(), { gaps });
    expect(said(six)).toEqual(['?more-than-five gaps']);
    copy.write(six);
    expect(shortPoints(gapPoints(copy.casebook))).toHaveLength(5);
    copy.write(decideShort(copy.several(), { gaps: gaps.slice(0, 1) }));
    expect(shortPoints(gapPoints(copy.casebook)).map(({ texts }) => texts.title)).toEqual(['a']);
    copy.write(decideGapState(copy.form(), { gap: gaps[0] ?? '', state: 'ersatt' }));
    expect(shortPoints(gapPoints(copy.casebook))).toEqual([]);
  });
});

describe('The difference in an organisation', () => {
  const published = () => {
    const { copy, gap } = withPoint();
    copy.write(decideGapState(copy.form(), { gap, state: 'publicerad' }));
    return { copy, gap, slot: slots.gap('hjo', gap) };
  };

  test('is unknown until somebody says something, and keeps what was said before', () => {
    const { copy, gap, slot } = published();
    expect(localGap(copy.casebook, 'hjo', gap)).toMatchObject({ difference: 'ej_bedomd', alternatives: [] });
    const first = decideGapAssessment(copy.form(slot), {
      org: 'hjo',
      gap,
      difference: 'stor_skillnad',
      on: '2026-09-01',
    });
    expect(said(first)).toEqual([]);
    copy.write(first);
    const later = decideGapAssessment(copy.form(slot), {
      org: 'hjo',
      gap,
      difference: 'liten_skillnad',
      note: 'Rutinen finns.',
      plan: 'Introduktion i januari.',
      source: 'dialog',
    });
    expect(said(later)).toEqual([]);
    copy.write(later);
    expect(localGap(copy.casebook, 'hjo', gap).statement?.words).toEqual({
      note: 'Rutinen finns.',
      plan: 'Introduktion i januari.',
    });
    expect(localGap(copy.on('2026-10-01'), 'hjo', gap).difference).toBe('stor_skillnad');
    expect(localGap(copy.on('2026-08-01'), 'hjo', gap).difference).toBe('ej_bedomd');
  });

  test('is asked about for a point that is not published, and when something later is known', () => {
    const { copy, gap } = withPoint();
    const assess = (more: object) =>
      said(
        decideGapAssessment(copy.form(slots.gap('hjo', gap)), {
          org: 'hjo',
          gap,
          difference: 'ingen_skillnad',
          ...more,
        }),
      );
    expect(assess({})).toEqual(['?odd-order difference']);
    copy.write(decideGapState(copy.form(), { gap, state: 'publicerad' }));
    copy.write(decideGapAssessment(copy.form(), { org: 'hjo', gap, difference: 'liten_skillnad', on: '2026-11-01' }));
    expect(assess({ on: '2026-10-01' })).toEqual(['?earlier-than-known on']);
  });

  test('is refused in the future, with a personnummer, about nothing, and when it says nothing', () => {
    const { copy, gap, slot } = published();
    const assess = (more: object) =>
      said(decideGapAssessment(copy.form(slot), { org: 'hjo', gap, difference: 'stor_skillnad', ...more }));
    expect(assess({ on: '2027-01-01' })).toEqual(['!future-date on']);
    expect(assess({ plan: SOMEBODYS_NUMBER })).toEqual(['!personnummer plan']);
    expect(assess({ gap: NOBODY })).toEqual(['!not-known gap']);
    expect(assess({ difference: 'ej_bedomd' })).toEqual(['!nothing-changed difference']);
  });

  test('said by two who had not seen each other is shown twice', () => {
    const { copy, gap, slot } = published();
    const other = copy.handTo('b');
    copy.write(decideGapAssessment(copy.form(slot), { org: 'hjo', gap, difference: 'stor_skillnad' }));
    other.write(decideGapAssessment(other.form(slot), { org: 'hjo', gap, difference: 'ingen_skillnad' }));
    copy.takeIn(other);
    expect(localGap(copy.casebook, 'hjo', gap)).toMatchObject({ disputed: true });
    expect(localGap(copy.casebook, 'hjo', gap).alternatives).toHaveLength(2);
  });
});

test('A note that is linked to a point is found from both ends, until the link is taken away', () => {
  const { copy, gap } = withPoint();
  const note = copy.writeOne(decideNote(copy.form(), { orgs: ['hjo'], text: 'Vi börjar senare.', mark: 'skillnad' }));
  const slot = slots.link(note, gap);
  copy.write(decideLink(copy.form(slot), { from: note, to: gap, kind: 'hor_ihop', set: true }));
  expect(linksTo(copy.casebook, gap)).toEqual([{ id: note, kind: 'hor_ihop' }]);
  expect(linksFrom(copy.casebook, note)).toEqual([{ id: gap, kind: 'hor_ihop' }]);
  expect(outcomesByOrigin(copy.casebook).size).toBe(0);
  copy.write(decideLink(copy.form(slot), { from: note, to: gap, kind: 'hor_ihop', set: false }));
  expect(linksTo(copy.casebook, gap)).toEqual([]);
});
