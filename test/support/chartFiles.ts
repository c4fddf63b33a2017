/** Reading a chart of a presentation back, by nothing that wrote it: what it shows, and the cells it says it shows. */
import { zipDirectory } from '../../src/imports/zipDirectory.ts';
import { Budget, unpack } from '../../src/imports/zipUnpack.ts';
import { all, elements, ownText, textOf, type Xml, xmlIn } from './wordFiles.ts';

interface ChartRead {
  readonly xml: Xml;
  readonly series: readonly {
    readonly name: string;
    readonly nameAt: string;
    readonly days: readonly number[];
    readonly daysAt: string;
    readonly counts: readonly number[];
    readonly countsAt: string;
  }[];
}

const only = (xml: Xml, name: string): Xml => {
  const [found, ...more] = all(xml, name);
  if (found === undefined || more.length > 0) throw new Error(`${more.length + 1} of ${name}`);
  return found;
};
const values = (cache: Xml) => {
  const points = all(cache, 'c:pt');
  if (points.some(({ attributes }, place) => attributes['idx'] !== String(place)))
    throw new Error('points out of order');
  if (only(cache, 'c:ptCount').attributes['val'] !== String(points.length)) throw new Error('points are missing');
  return points.map((point) => ownText(only(point, 'c:v')));
};

export function chartIn(source: string): ChartRead {
  const xml = xmlIn(source);
  const series = all(xml, 'c:ser').map((each) => {
    const [tx, cat, val] = [only(each, 'c:tx'), only(each, 'c:cat'), only(each, 'c:val')];
    return {
      name: values(tx).join(''),
      nameAt: ownText(only(tx, 'c:f')),
      days: values(cat).map(Number),
      daysAt: ownText(only(cat, 'c:f')),
      counts: values(val).map(Number),
      countsAt: ownText(only(val, 'c:f')),
    };
  });
  return { xml, series };
}

/** The cells of a workbook's only sheet, by their addresses; what is kept as text comes as text. */
export async function cellsIn(bytes: Uint8Array) {
  const budget = new Budget();
  const parts = new Map<string, string>();
  for (const entry of zipDirectory(bytes)) {
    parts.set(entry.name, new TextDecoder().decode(await unpack(bytes, entry, budget)));
  }
  const xml = (name: string) => xmlIn(parts.get(name) ?? '<none></none>');
  const shared = all(xml('xl/sharedStrings.xml'), 'si').map((each) => all(each, 't').map(ownText).join(''));
  const formats = new Map(
    all(xml('xl/styles.xml'), 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
  );
  const looks = elements(all(xml('xl/styles.xml'), 'cellXfs')[0] ?? xmlIn('<none></none>'));
  const sheet = xml('xl/worksheets/sheet1.xml');
  const cells = new Map(
    all(sheet, 'c').map((cell) => {
      const { r = '', t, s = '0' } = cell.attributes;
      const [value] = all(cell, 'v').map(ownText);
      const written =
        t === 's'
          ? (shared[Number(value)] ?? '')
          : t === 'inlineStr'
            ? all(cell, 't').map(ownText).join('')
            : Number(value);
      return [r, { value: written, format: formats.get(looks[Number(s)]?.attributes['numFmtId'] ?? '') }] as const;
    }),
  );
  return {
    sheets: all(xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes['name']),
    cells,
    formulas: all(sheet, 'f').map(textOf),
  };
}

/** "Data!$B$2:$B$4" as addresses: B2, B3, B4. */
export function addresses(range: string): string[] {
  const [, column = '', from = '', until = from] = /^Data!\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?$/.exec(range) ?? [];
  return Array.from({ length: Number(until) - Number(from) + 1 }, (_, place) => `${column}${Number(from) + place}`);
}
