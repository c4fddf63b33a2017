import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findPersonnummer,
  isSetLikePersonnummer,
  looksLikePersonnummer,
  looksLikePhoneOrEmail,
} from '../../src/domain/personnummer.ts';

/** Numbers that belong to nobody: two that are in common use for tests, and one born in 2090 (with samordningsnummer). */
const TEST_NUMBERS = ['191212121212', '189001019802', `20${withControlDigit('900375123')}`];

/** Ten digits with the right control digit, from a date part and three digits. */
function withControlDigit(nine: string): string {
  let sum = 0;
  for (const [place, digit] of [...nine].entries()) {
    const doubled = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return nine + String((10 - (sum % 10)) % 10);
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

const person = fc.record({
  year: fc.integer({ min: 1880, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  coordinated: fc.boolean(),
  serial: fc.integer({ min: 1, max: 999 }),
});

const numberOf = ({
  year,
  month,
  day,
  coordinated,
  serial,
}: {
  year: number;
  month: number;
  day: number;
  coordinated: boolean;
  serial: number;
}) => {
  const date = twoDigits(month) + twoDigits(day + (coordinated ? 60 : 0));
  const ten = withControlDigit(`${String(year).slice(2)}${date}${String(serial).padStart(3, '0')}`);
  return { century: String(year).slice(0, 2), date: ten.slice(0, 6), last: ten.slice(6) };
};

describe('A personnummer is found', () => {
  test.each(TEST_NUMBERS)('%s in all its ways of writing', (twelve) => {
    const ten = twelve.slice(2);
    for (const written of [
      twelve,
      ten,
      `${twelve.slice(0, 8)}-${twelve.slice(8)}`,
      `${ten.slice(0, 6)}-${ten.slice(6)}`,
      `${ten.slice(0, 6)}+${ten.slice(6)}`,
      `${ten.slice(0, 6)} ${ten.slice(6)}`,
      `${ten.slice(0, 6)} - ${ten.slice(6)}`,
      `${ten.slice(0, 6)}\u00a0${ten.slice(6)}`,
      `${ten.slice(0, 6)}\u2013${ten.slice(6)}`,
      `${ten.slice(0, 6)}\u2011${ten.slice(6)}`,
      `${ten.slice(0, 6)}\u2212${ten.slice(6)}`,
      `${ten.slice(0, 3)}\u200b${ten.slice(3)}`,
      `${twelve.slice(0, 4)}-${twelve.slice(4, 6)}-${twelve.slice(6, 8)}-${twelve.slice(8)}`,
      [...ten].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join(''),
      `pnr${twelve}.`,
      `(${ten})`,
    ])
      expect(looksLikePersonnummer(written), written).toBe(true);
  });

  test('in the strong form even when its control digit is wrong', () => {
    expect(looksLikePersonnummer('Brukaren 19850325-1234 nämndes.')).toBe(true);
    expect(looksLikePersonnummer('19850385-1234')).toBe(true);
    expect(looksLikePersonnummer('850325-1234')).toBe(false);
  });

  test('whoever it belongs to and whatever stands round it', () => {
    const separators = ['-', '+', ' ', '', '\u00a0', '\u2013', ' - '];
    fc.assert(
      fc.property(
        person,
        fc.constantFrom(...separators),
        fc.boolean(),
        fc.string(),
        (someone, separator, long, noise) => {
          const { century, date, last } = numberOf(someone);
          const around = noise.replace(/\d/g, 'x');
          expect(looksLikePersonnummer(`${around} ${long ? century : ''}${date}${separator}${last} ${around}`)).toBe(
            true,
          );
        },
      ),
    );
  });

  test('and the place of it is given in the text as it was typed', () => {
    fc.assert(
      fc.property(person, fc.string(), (someone, noise) => {
        const { century, date, last } = numberOf(someone);
        const typed = `${century}${date}\u2013${last}`;
        const before = `${noise.replace(/\d/g, 'å')} `;
        const text = `${before}${typed}, sa hon`;
        expect(findPersonnummer(text).map(({ start, end }) => text.slice(start, end))).toEqual([typed]);
      }),
    );
  });

  test('also when two stand side by side', () => {
    expect(findPersonnummer('19121212-1212 och 18900101-9802')).toHaveLength(2);
  });
});

describe('Not taken for a personnummer', () => {
  test.each([
    '2016/627',
    'SLK-2023-01047',
    'Dnr 0263/21',
    'KA2016/1221',
    'RS 2018-06226',
    'RS 2022-01294',
    'KS 2025/00431-12',
    '2026-11-22',
    '20261122',
    '2026-11-22 1030',
    '25 mars 2026 kl. 10.30',
    '070-174 06 05',
    '0701 74 06 05',
    '+46 70 174 06 05',
    '+46701740605',
    '031-390 06 05',
    'Organisationsnummer 212000-1371',
    '§ 191, § 192 och § 193',
    'lag 2017:612, SFS 2025:400',
    '19851325-1234',
    '19850232-1234',
    '123456789012345678',
    'SE45 5000 0000 0583 9825 7466',
    '',
  ])('%s', (text) => {
    expect(looksLikePersonnummer(text)).toBe(false);
  });

  test('ten digits that are said to be a telephone number', () => {
    // 0705061235 has a date part and a right control digit.
    const number = withControlDigit('070506123');
    expect(looksLikePersonnummer(`Tel ${number}`)).toBe(false);
    expect(looksLikePersonnummer(`mobil: ${number}`)).toBe(false);
    expect(looksLikePersonnummer(`Brukaren ${number}`)).toBe(true);
  });

  test('any text without ten digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const digits = [...text].filter((character) => /\p{Nd}/u.test(character));
        fc.pre(digits.length < 10);
        expect(findPersonnummer(text)).toEqual([]);
      }),
    );
  });

  test('any date, however it is followed by a date', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = [one.toISOString().slice(0, 10), other.toISOString().slice(0, 10)];
        expect(looksLikePersonnummer(`${from} ${to}, ${from}\u2013${to}`)).toBe(false);
      }),
    );
  });
});

test('A long text is read in a moment, whatever it holds', () => {
  for (const part of ['x', '12 ', '1212121212', '0 0 1 ', 'a@', '8-', '070-', 'a.']) {
    const text = part.repeat(100_000 / part.length);
    const start = performance.now();
    findPersonnummer(text);
    looksLikePhoneOrEmail(text);
    expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(3_000);
  }
});

describe('A telephone number or an e-mail address', () => {
  test.each([
    '070-174 06 05',
    '0701740605',
    '+46 70 174 06 05',
    '031-390 06 05',
    '08-123 456 78',
    '0046701740605',
    'mas@skovde.se',
    'Mejla förnamn.efternamn@hjo.se!',
  ])('is seen in %s', (text) => {
    expect(looksLikePhoneOrEmail(text)).toBe(true);
  });

  test.each([
    '2016/627',
    'SLK-2023-01047',
    'Dnr 0263/21',
    'RS 2022-01294',
    '2026-11-22',
    '01-02-2026',
    '20260325',
    '25/3-26',
    '§ 191',
    'kl. 08.00-16.30',
    'MAS, Skövde',
    '@',
    'plan 05',
  ])('is not seen in %s', (text) => {
    expect(looksLikePhoneOrEmail(text)).toBe(false);
  });
});

test('digits set as a personnummer are told also when the control digit is wrong; other numbers and dates are not', () => {
  for (const set of ['850709-9800', 'Om 19850709 9800.', '8507099800', '850709–9800'])
    expect(isSetLikePersonnummer(set), set).toBe(true);
  for (const other of ['2026-11-22', 'SKR2026/1234', '12 345 kronor', 'rum 850709', ''])
    expect(isSetLikePersonnummer(other), other).toBe(false);
});
