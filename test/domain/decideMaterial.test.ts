/** Material: one current version, and who has used it. */
import { describe, expect, test } from 'vitest';
import { decideMaterial, decideMaterialState, decideUse, decideVersion } from '../../src/domain/decideMaterial.ts';
import { decidePart } from '../../src/domain/decideParts.ts';
import { materialsIn } from '../../src/domain/materials.ts';
import { slots } from '../../src/domain/slots.ts';
import { Copy, SOMEBODYS_NUMBER, said } from '../support/copy.ts';

function withMaterial() {
  const copy = new Copy();
  const material = copy.writeOne(decideMaterial(copy.form(), { kind: 'presentation', title: 'Gemensam presentation' }));
  const version = (version: string, on: string, over = copy) =>
    decideVersion(over.form(slots.version(material)), { material, version, on });
  return { copy, material, version };
}
const GONE = `${'a'.repeat(16)}.1.${'b'.repeat(16)}`;

describe('A material', () => {
  test('has a title, and is current until somebody says otherwise', () => {
    const { copy } = withMaterial();
    expect(materialsIn(copy.casebook)).toMatchObject([
      { kind: 'presentation', title: 'Gemensam presentation', state: 'aktuell', versions: [], used: [] },
    ]);
    expect(said(decideMaterial(copy.form(), { kind: 'annat', title: '' }))).toEqual(['!missing title']);
    expect(said(decideMaterial(copy.form(), { kind: 'annat', title: SOMEBODYS_NUMBER }))).toEqual([
      '!personnummer title',
    ]);
  });

  test('is renamed and described by its parts', () => {
    const { copy, material } = withMaterial();
    const word = (key: string, text: string) =>
      copy.write(decidePart(copy.form(slots.part(material, key)), { entity: material, key, text }));
    word('title', 'Presentation för nämnder');
    word('malgrupp', 'Förtroendevalda');
    expect(materialsIn(copy.casebook)[0]).toMatchObject({
      title: 'Presentation för nämnder',
      parts: { malgrupp: 'Förtroendevalda', funktion: '', kanal: '' },
    });
  });

  test('is put away and taken up again, and nothing is said twice', () => {
    const { copy, material } = withMaterial();
    const state = (state: 'aktuell' | 'vilande') =>
      decideMaterialState(copy.form(slots.state(material)), { material, state });
    expect(said(state('aktuell'))).toEqual(['!nothing-changed state']);
    copy.write(state('vilande'));
    expect(materialsIn(copy.casebook)[0]?.state).toBe('vilande');
    copy.write(state('aktuell'));
    expect(materialsIn(copy.casebook)[0]?.state).toBe('aktuell');
    expect(said(decideMaterialState(copy.form(), { material: GONE, state: 'vilande' }))).toEqual([
      '!not-known material',
    ]);
  });
});

describe('A version', () => {
  test('takes the place of the one before; an older one told late is asked about and does not', () => {
    const { copy, version } = withMaterial();
    copy.write(version('1.0', '2026-09-01'));
    copy.write(version('1.1', '2026-10-01'));
    expect(materialsIn(copy.casebook)[0]?.version?.words.version).toBe('1.1');
    const late = version('0.9', '2026-08-01');
    expect(said(late)).toEqual(['?earlier-than-known on']);
    copy.write(late);
    expect(materialsIn(copy.casebook)[0]?.versions.map(({ words }) => words.version)).toEqual(['1.1']);
  });

  test('put out by two who did not know of each other is shown twice', () => {
    const { copy, version } = withMaterial();
    const [one, other] = [version('1.0', '2026-09-01'), version('2.0', '2026-09-01')];
    copy.write(one);
    copy.write(other);
    expect(materialsIn(copy.casebook)[0]?.versions).toHaveLength(2);
  });

  test('is refused without a name, in the future, and of a material nobody has', () => {
    const { copy, version } = withMaterial();
    expect(said(version('', '2026-09-01'))).toEqual(['!missing version']);
    expect(said(version('3', '2027-01-01'))).toEqual(['!future-date on']);
    expect(said(decideVersion(copy.form(), { material: GONE, version: '1' }))).toEqual(['!not-known material']);
  });
});

describe('Use', () => {
  test('is told by organisation, told anew with a later day, and taken back', () => {
    const { copy, material } = withMaterial();
    const use = (org: string, used: boolean, on: string, how?: string) =>
      decideUse(copy.form(slots.used(org, material)), { material, org, used, on, how });
    copy.write(use('hjo', true, '2026-10-02', 'nämnd'));
    copy.write(use('tibro', true, '2026-11-02'));
    expect(materialsIn(copy.casebook)[0]?.used.map(({ org }) => org)).toEqual(['tibro', 'hjo']);
    expect(said(use('tibro', true, '2026-11-02'))).toEqual(['!nothing-changed org']);
    copy.write(use('tibro', false, '2026-11-03'));
    expect(materialsIn(copy.casebook)[0]?.used.map(({ org }) => org)).toEqual(['hjo']);
    expect(said(use('tibro', false, '2026-11-03'))).toEqual(['!nothing-changed org']);
  });

  test('is asked about with a telephone number, and refused without an organisation or a material', () => {
    const { copy, material } = withMaterial();
    const input = { material, org: 'hjo', used: true };
    expect(said(decideUse(copy.form(), { ...input, how: 'Ring 0501-390 06 05' }))).toEqual(['?phone-or-email how']);
    expect(said(decideUse(copy.form(), { ...input, org: '' }))).toEqual(['!missing org']);
    expect(said(decideUse(copy.form(), { ...input, material: GONE }))).toEqual(['!not-known material']);
    expect(said(decideUse(copy.form(), { ...input, on: '2026-12-24' }))).toEqual(['!future-date on']);
  });
});
