/** What is made once and has fields: notes, dates, organisations, actions. */
import { describe, expect, test } from 'vitest';
import { drawn } from '../../src/domain/casebook.ts';
import {
  decideOrganisation,
  decideOrganisationChange,
  decideOrganisationName,
} from '../../src/domain/decideOrganisation.ts';
import { Copy, NOBODY, said } from '../support/copy.ts';

describe('An organisation', () => {
  const unit = { kind: 'private', area: 'vs-skaraborg', federation: null, name: 'Vårdcentralen Björken' } as const;
  const added = () => {
    const copy = new Copy();
    return { copy, org: copy.writeOne(decideOrganisation(copy.form(), unit)) };
  };

  test('is added to its area', () => {
    expect(decideOrganisation(new Copy().form(), unit).drafts[0]).toMatchObject({
      about: ['vs-skaraborg'],
      words: { name: unit.name },
    });
    expect(decideOrganisation(new Copy().form(), { ...unit, area: null }).drafts[0]?.about).toEqual([]);
  });

  test('is refused without a name; an address for a name is asked about', () => {
    expect(said(decideOrganisation(new Copy().form(), { ...unit, name: ' ' }))).toEqual(['!missing name']);
    expect(said(decideOrganisation(new Copy().form(), { ...unit, name: 'info@bjorken.se' }))).toEqual([
      '?phone-or-email name',
    ]);
  });

  test('shipped or added, gets another name and another area', () => {
    const { copy, org } = added();
    copy.write(decideOrganisationName(copy.form(`org/${org}/name`), { org, name: 'Björkens vårdcentral' }));
    copy.write(decideOrganisationChange(copy.form(`org/${org}/area`), { org, field: 'area', value: 'vs-simba' }));
    copy.write(
      decideOrganisationChange(copy.form('org/lilla-edet/area'), {
        org: 'lilla-edet',
        field: 'area',
        value: 'vs-simba',
      }),
    );
    const { casebook } = copy;
    expect(drawn<'organisation.named'>(casebook, `org/${org}/name`)).toMatchObject({
      about: ['vs-skaraborg'],
      words: { name: 'Björkens vårdcentral' },
    });
    expect(drawn<'organisation.changed'>(casebook, `org/${org}/area`)?.data.value).toBe('vs-simba');
    expect(drawn<'organisation.changed'>(casebook, 'org/lilla-edet/area')).toMatchObject({
      about: ['lilla-edet'],
      data: { value: 'vs-simba' },
    });
  });

  test('is not changed to what it is, to what can not be, or when nobody has it', () => {
    const { copy, org } = added();
    const change = (field: 'area' | 'kind' | 'active' | 'federation', value: string | boolean | null) =>
      said(decideOrganisationChange(copy.form(`org/${org}/${field}`), { org, field, value }));
    expect(change('area', 'vs-skaraborg')).toEqual(['!nothing-changed area']);
    expect(change('federation', null)).toEqual(['!nothing-changed federation']);
    expect(change('active', false)).toEqual([]);
    expect(change('active', 'nej')).toEqual(['!wrong-outcome active']);
    expect(change('kind', 'regional')).toEqual([]);
    expect(change('kind', 'hospital')).toEqual(['!wrong-outcome kind']);
    expect(change('area', true)).toEqual(['!wrong-outcome area']);
    expect(said(decideOrganisationName(copy.form(`org/${org}/name`), { org, name: unit.name }))).toEqual([
      '!nothing-changed name',
    ]);
    expect(said(decideOrganisationName(copy.form(), { org: NOBODY, name: 'X' }))).toEqual(['!not-known org']);
    expect(said(decideOrganisationChange(copy.form(), { org: NOBODY, field: 'active', value: false }))).toEqual([
      '!not-known org',
    ]);
  });
});
