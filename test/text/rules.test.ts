import { describe, expect, test } from 'vitest';
import { codes } from '../../src/text/sv/codes.ts';
import { rules } from '../../src/text/sv/rules.ts';

describe('What the rules answer', () => {
  test('a personnummer is met with the agreed words, to the letter', () => {
    expect(rules.refusals.personnummer).toBe(
      'Det här ser ut som ett personnummer. Ta bort det innan du sparar. Fyrfas ska inte innehålla uppgifter om enskilda personer. Resten av texten är kvar.',
    );
  });

  test('every refusal and notice is a whole sentence that blames nobody', () => {
    for (const [code, sentence] of Object.entries({ ...rules.refusals, ...rules.notices })) {
      expect(sentence, code).toMatch(/^[A-ZÅÄÖ].*[.?]$/);
      expect(sentence, code).not.toMatch(/!|fel av dig|ogiltig|otillåt|underkän|du har inte|misslyck/i);
    }
  });
});

describe('The names of codes', () => {
  test('are never empty', () => {
    for (const [kind, names] of Object.entries(codes))
      for (const [code, name] of Object.entries(names)) expect(name, `${kind} ${code}`).toMatch(/\S/);
  });

  test('say one blank in one way, and use none of the words that were chosen away', () => {
    expect([codes.choices.blank, codes.headlines.okand]).toEqual(['Uppgift saknas', 'Uppgift saknas']);
    const all = Object.values(codes).flatMap((names) => Object.values(names));
    for (const name of all) expect(name).not.toMatch(/ej bedömd|okänd|skiljaktig|\bregional\b|avslag|underkänd/i);
  });

  test('give each class of the legend a name of its own', () => {
    const names = Object.values(codes.choices);
    expect(new Set(names).size).toBe(names.length);
  });
});
