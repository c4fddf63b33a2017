/** Nästa on the card says of a dialogue what its plan says now. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { slots } from '../../../src/domain/slots.ts';
import { openCard } from '../../support/card.tsx';

it('says where a dialogue is held as it stands, also when the place was changed after the plan', async () => {
  const { arrive } = await openCard('hjo');
  const about = ['hjo'];
  const [planned] = await arrive({
    type: 'dialogue.planned',
    about,
    on: '2026-11-01',
    data: { day: '2026-12-08', form: 'fysisk', level: 'lokal' },
    words: { place: 'Kommunhuset' },
  });
  expect(screen.getByRole('link', { name: /Kommunhuset/ })).toBeInTheDocument();
  const id = planned?.id ?? '';
  await arrive({
    type: 'dialogue.described',
    about,
    slot: slots.detail(id, 'place'),
    over: [id],
    data: {},
    words: { text: 'Vårdcentralen' },
  });
  expect(screen.getByRole('link', { name: /Vårdcentralen/ })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Kommunhuset/ })).toBeNull();
});
