import { describe, expect, it } from 'vitest';
import { writtenSince } from '../../src/forms/writtenSince.ts';

const begin = { text: '', mark: null as string | null, on: '22 november 2026' };
const sent = { ...begin, text: 'Ring Skövde.' };

describe('what was written while a form was being saved', () => {
  it('is nothing when nothing was', () => {
    expect(writtenSince(sent, sent, begin)).toEqual({});
    expect(writtenSince(sent, { ...sent }, begin)).toEqual({});
    expect(writtenSince(sent, { ...sent, text: 'Ring Skövde. ' }, begin)).toEqual({});
    expect(writtenSince({ ...sent, mark: 'behov' }, { ...sent, mark: null }, begin)).toEqual({});
  });

  it('is what came after the text that was sent', () => {
    expect(writtenSince(sent, { ...sent, text: 'Ring Skövde. Vikarier' }, begin)).toEqual({ text: 'Vikarier' });
  });

  it('is the whole text when it was changed otherwise, so that no word is lost', () => {
    expect(writtenSince(sent, { ...sent, text: 'Ring Skövde i dag.' }, begin)).toEqual({ text: 'Ring Skövde i dag.' });
    expect(writtenSince(sent, { ...sent, text: 'Ny rad' }, begin)).toEqual({ text: 'Ny rad' });
  });

  it('is a choice as it was made, and a day as it stands', () => {
    const now = { ...sent, mark: 'behov', on: '22 november 20261' };
    expect(writtenSince(sent, now, begin)).toEqual({ mark: 'behov', on: '22 november 20261' });
  });
});
