/** The parts of a workbook: which file inside the zip is which. Source: ECMA-376 part 2. */
import { TableFault } from './readTableLimits.ts';
import { pause } from './readTablePause.ts';
import { readXml, xmlText } from './xlsxXml.ts';
import { type ZipEntry, zipDirectory } from './zipDirectory.ts';
import { Budget, unpack } from './zipUnpack.ts';

interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  readonly target: string;
}

/**
 * Parts are unpacked when asked for, and only those that the tables need: pictures, macros, links to
 * other books and whatever else lies in the file is never touched.
 */
export class XlsxPackage {
  private readonly bytes: Uint8Array;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly budget = new Budget();

  /** @throws TableFault as `zipDirectory`; `old-format` and `foreign` for other kinds of files in a zip. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const entries = zipDirectory(bytes);
    refuseOthers(entries);
    // Names are compared without regard to case, as Excel does.
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** The text of a part, or null when it is not there. @throws TableFault as `unpack` and `xmlText`. */
  async text(name: string): Promise<string | null> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const bytes = await unpack(this.bytes, entry, this.budget);
    // Unpacking, decoding and reading are each short; together they would be felt.
    await pause();
    const xml = xmlText(bytes);
    await pause();
    return xml;
  }

  /** Where the workbook itself lies. @throws TableFault `damaged`. */
  async workbook(): Promise<string> {
    const found = (await this.relationsOf('')).find(({ type }) => type === 'officeDocument');
    if (found === undefined) throw new TableFault('damaged');
    return found.target;
  }

  /** What a part belongs together with, inside the file; '' is the file itself. */
  async relationsOf(name: string): Promise<Relation[]> {
    const slash = name.lastIndexOf('/');
    const folder = name.slice(0, slash + 1);
    const xml = await this.text(`${folder}_rels/${name.slice(slash + 1)}.rels`);
    const relations: Relation[] = [];
    if (xml === null) return relations;
    await readXml(xml, {
      open: (element, attributes) => {
        // What lies outside the file is never followed.
        if (element !== 'Relationship' || attributes['TargetMode'] === 'External') return;
        const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
        relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) });
      },
    });
    return relations;
  }
}

/** "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" alike. */
function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const OTHER_SHEETS = /^(?:mimetype|content\.xml|index\/.*\.iwa|index\.zip|xl\/workbook\.bin)$/i;

/** .ods, .numbers and .xlsb hold tables too, and can be saved as .xlsx; a letter or a presentation can not. */
function refuseOthers(entries: readonly ZipEntry[]): void {
  if (entries.some(({ name }) => /^\[content_types\]\.xml$/i.test(name)) && !entries.some(isOtherSheet)) {
    if (entries.some(({ name }) => /^(?:word|ppt|visio)\//i.test(name))) throw new TableFault('foreign');
    return;
  }
  throw new TableFault(entries.some(isOtherSheet) ? 'old-format' : 'foreign');
}

function isOtherSheet({ name }: ZipEntry): boolean {
  return OTHER_SHEETS.test(name);
}
