// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayByKey as dayByKeyInTheApp } from '../../src/features/map/date/steps.ts';
import { dayByKey } from '../../src/publicpage/days.ts';
import { publicPageHtml } from '../../src/reports/publicPage.ts';
import { codes } from '../../src/text/sv/codes.ts';
import { aPicture, stoodOn } from '../support/publicPictures.ts';

const picture = aPicture();
let html = '';
let page: Document;
beforeAll(async () => {
  html = await publicPageHtml(picture);
  page = parsed(html);
}, 60_000);

/** Read by a parser that runs nothing. */
function parsed(file: string): Document {
  return new DOMParser().parseFromString(file, 'text/html');
}

const textOf = (selector: string, within: ParentNode = page) =>
  within.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('fifty organisations over two years are one file well under 1 MB', () => {
  const bytes = new TextEncoder().encode(html).length;
  const script = page.querySelector('script:not([type])')?.textContent ?? '';
  console.info(
    `Offentlig sida: ${Math.round(bytes / 1000)} kB, ${picture.turns.length} turns, the program ${Math.round(script.length / 1000)} kB`,
  );
  expect(picture.organisations).toHaveLength(50);
  expect(picture.turns.length).toBeGreaterThan(100);
  expect(bytes).toBeLessThan(600_000);
  expect(script.length).toBeLessThan(40_000);
});

test('the same picture gives the same bytes', async () => {
  expect(await publicPageHtml(aPicture())).toBe(html);
});

describe('without its program the page says everything of the day it shows', () => {
  test('what it is, which day, how many, and what it does not say', () => {
    expect(page.documentElement.lang).toBe('sv');
    expect(page.title).toBe('Läget i avtalet, november 2026, läget den 22 november 2026');
    expect(textOf('h1')).toBe(picture.title);
    expect(textOf('.day')).toContain('Läget den 22 november 2026');
    const yes = municipal().filter(({ decision }) => decision === 'ja' || decision === 'ja_tillagg').length;
    expect(textOf('.brief .lead')).toBe(`${yes} av 49 kommuner: beslutat ja`);
    const about = textOf('.about');
    for (const said of [
      'Uppgift saknas betyder inte nej.',
      'Lantmäteriet',
      'k7f3a2',
      'Sidan gjordes 2026-11-22 12:40.',
    ])
      expect(about).toContain(said);
    for (const sentence of picture.contains) expect(about).toContain(sentence);
    for (const { title } of picture.dates) expect(textOf('.dates')).toContain(title);
    expect(page.querySelector('.example')).toBeNull();
  });

  test('the dates around the day stand open and on paper; older ones are folded, and paper says so', () => {
    const [around, earlier] = page.querySelectorAll('.dates ul');
    const titles = (list: Element | undefined) =>
      [...(list?.querySelectorAll('li span') ?? [])].map((each) => each.textContent);
    expect(titles(around)).toEqual([
      'Beslutsprocessen skulle vara klar',
      'Valdagen',
      'Avtalet är tänkt att börja gälla',
    ]);
    expect(titles(earlier)).toEqual(['Det första avtalet i sitt slag', 'SRO (det politiska samrådsorganet) möts']);
    expect(earlier?.closest('details')?.classList.contains('no-print')).toBe(true);
    expect(textOf('.dates .only-print')).toBe('2 datum som ligger mer än ett år tillbaka är inte med på papperet.');
  });

  test('every organisation with its decision, day and phase in the table, by name', () => {
    const rows = [...page.querySelectorAll('tbody tr')];
    expect(rows.map((row) => textOf('th', row))).toEqual(picture.organisations.map(({ name }) => name));
    for (const [at, { id, kind }] of picture.organisations.entries()) {
      const row = rows[at] as Element;
      const stood = stoodOn(picture, id, picture.date);
      const decision = stood?.decision ?? 'blank';
      expect(textOf('[data-says="beslut"]', row), id).toBe(codes.choices[decision]);
      expect(row.querySelector('[data-says="beslut"] .key')?.getAttribute('data-mark'), id).toBe(decision);
      const isYes = decision === 'ja' || decision === 'ja_tillagg';
      const phase = textOf('[data-says="fas"]', row);
      if ((stood?.phase ?? 'blank') === 'blank') expect(phase, id).toBe('Uppgift saknas');
      else expect(phase.endsWith('om avtalet beslutas'), id).toBe(!isYes);
      expect(textOf('td', row), id).not.toBe(kind === 'municipality' ? 'Länsövergripande' : 'Inget område');
    }
  });

  test('every municipality on the map as its class is drawn, the region beside it', () => {
    const drawn = [...page.querySelectorAll('[data-view="karta"] .ground')];
    expect(drawn).toHaveLength(49);
    for (const ground of drawn) {
      const stood = stoodOn(picture, ground.getAttribute('data-place') ?? '', picture.date);
      expect(ground.getAttribute('data-mark')).toBe(stood?.decision ?? 'blank');
    }
    for (const kind of ['wide', 'narrow']) {
      expect(page.querySelectorAll(`[data-view="karta"] .${kind} .plate .sign`)).toHaveLength(49);
      expect(page.querySelectorAll(`[data-view="rutor"] .${kind} .plate .sign`)).toHaveLength(49);
    }
    expect(textOf('.beside')).toContain('Västra Götalandsregionen');
    // Twice Uppgift saknas would not say of what.
    expect(textOf('.beside [data-says="beslut"]')).toMatch(/^Beslut /);
    expect(textOf('.beside [data-says="fas"]')).toMatch(/^Fas /);
    for (const use of page.querySelectorAll('use')) {
      expect(page.querySelector(use.getAttribute('href') ?? ''), use.outerHTML).not.toBeNull();
    }
  });

  test('what only the program can do is hidden, and ids are each one of a kind', () => {
    for (const part of page.querySelectorAll('.controls, .slider, .chosen')) {
      expect(part.hasAttribute('hidden'), part.className).toBe(true);
    }
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('the file holds its own policy', () => {
  test('that names the bytes of its one program and its one style, and lets nothing be fetched', async () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const given = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(given.get('default-src')).toBe("'none'");
    expect(given.get('base-uri')).toBe("'none'");
    expect(given.get('form-action')).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
    const programs = [...page.querySelectorAll('script')].filter(({ type }) => type !== 'application/json');
    const styles = [...page.querySelectorAll('style')];
    expect([programs.length, styles.length]).toEqual([1, 1]);
    expect(given.get('script-src')).toBe(`'${await hashOf(programs[0]?.textContent ?? '')}'`);
    expect(given.get('style-src')).toBe(`'${await hashOf(styles[0]?.textContent ?? '')}'`);
  });

  test('no address to fetch from, no style or handler on an element', () => {
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(/^(style|on.*|srcset|ping)$/.test(name), `${element.tagName} ${name}`).toBe(false);
        if (['src', 'href', 'action', 'data', 'poster'].includes(name)) expect(value).toMatch(/^(#|data:)/);
      }
    }
    const style = page.querySelector('style')?.textContent ?? '';
    for (const [, address = ''] of style.matchAll(/url\(["']?([^)"']{0,30})/g))
      expect(address).toMatch(/^(#|data:font)/);
    expect(style).not.toContain('@import');
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
  });
});

describe('text is data', () => {
  const nasty = '</script></style><img src=x onerror="alert(1)"><!-- <script>alert(2)</script> &amp; "\'';

  test('whatever it looks like it is shown as letters', async () => {
    const [first, ...rest] = picture.organisations;
    if (first === undefined) throw new Error('Nobody in the picture.');
    const written = await publicPageHtml(
      aPicture({
        title: nasty,
        text: nasty,
        mark: nasty,
        whole: nasty,
        contains: [nasty],
        dates: [{ day: '2026-12-01', title: nasty }],
        organisations: [{ ...first, name: nasty }, ...rest],
        areas: picture.areas.map((area) => ({ ...area, name: nasty })),
        isExample: true,
      }),
    );
    const other = parsed(written);
    expect(other.querySelectorAll('img, iframe, object, embed, link[rel="stylesheet"]')).toHaveLength(0);
    expect(other.querySelectorAll('script')).toHaveLength(2);
    for (const where of ['h1', '.covering p', '.dates li span', 'caption', 'tbody th']) {
      expect(other.querySelector(where)?.textContent, where).toContain(nasty);
    }
    const data = JSON.parse(other.getElementById('data')?.textContent ?? '{}') as { title: string };
    expect(data.title).toBe(nasty);
    expect(textOf('.example', other)).toMatch(/^Påhittade exempel ?Allt på sidan är påhittat/);
    // The policy names the same program: what is written never reaches it.
    const program = (from: Document) => from.querySelector('script:not([type])')?.textContent;
    expect(program(other)).toBe(program(page));
  });

  test('what was not approved is nowhere in the file', async () => {
    const only = await publicPageHtml(
      aPicture({
        themes: ['beslut'],
        dates: [],
        turns: picture.turns.map((turn) => ({ ...turn, phase: null })),
      }),
    );
    const other = parsed(only);
    expect(other.querySelectorAll('[data-says="fas"], [data-legend="fas"], .dates, input[name="visa"]')).toHaveLength(
      0,
    );
    expect(textOf('.head p', other)).not.toContain('arbetssätt');
  });
});

test('one day, one theme and nobody on the map make a page too, without a slider', async () => {
  const region = picture.organisations.filter(({ kind }) => kind !== 'municipality');
  const small = await publicPageHtml(
    aPicture({
      from: picture.date,
      themes: ['fas'],
      organisations: region,
      areas: [],
      text: '',
      mark: null,
      dates: [],
    }),
  );
  const other = parsed(small);
  const drawn = [...other.querySelectorAll('main svg, main svg *')].flatMap(({ attributes }) => [...attributes]);
  expect(drawn.filter(({ value }) => /NaN|Infinity|undefined/.test(value))).toEqual([]);
  expect(other.querySelectorAll('.slider, .covering, [data-says="beslut"]')).toHaveLength(0);
  expect(other.querySelectorAll('tbody tr')).toHaveLength(1);
});

test('the keys of the slider lead to the same days as in the app', () => {
  const held = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
  for (const day of ['2024-02-29', '2026-01-31', '2026-03-31', '2025-12-31', '2026-10-25']) {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'x']) {
      for (const one of ['shiftKey', 'altKey', 'ctrlKey', 'metaKey', 'none'] as const) {
        const press = { key, ...held, ...(one === 'none' ? {} : { [one]: true }) };
        expect(dayByKey(day, press), `${day} ${one} ${key}`).toBe(dayByKeyInTheApp(day, press));
      }
    }
  }
});

function municipal() {
  return picture.organisations
    .filter(({ kind }) => kind === 'municipality')
    .map(({ id }) => ({ decision: stoodOn(picture, id, picture.date)?.decision ?? 'blank' }));
}

async function hashOf(text: string): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${Buffer.from(digest).toString('base64')}`;
}
