/** What the columns of a form's answers hold: told by their headings, and by what stands in them. */
import { looksLikePhoneOrEmail } from '../domain/personnummer.ts';
import type { QuestionKind } from '../domain/surveys.ts';
import type { FormColumn, FormColumnMeaning } from './formAnswersTypes.ts';
import { recogniseOrganisation } from './recogniseOrganisation.ts';
import type { OrganisationNames } from './recogniseOrganisationNames.ts';
import { folded } from './recogniseWords.ts';
import type { Cell, Table, TableRow } from './table.ts';

/** Headings that the forms' own systems write, in Swedish and English, folded. */
const ID = /^(?:id|nr|#|svarsid|response id|respondent(?:-?id)?)$/;
const TIME =
  /^(?:(?:start|slut|completion|start ?tid|last modified) ?time|starttid|sluttid|slutforandetid|tid for slutforande|senast andrad(?: tid)?|timestamp|tids?stampel|inskickat|submitted(?: at)?|datum och tid)$/;
const PERSON =
  /^(?:e-?post(?:adress)?|e-?mail(?: address)?|mejl(?:adress)?|mail(?:adress)?|namn|name|full name|ditt namn|for- och efternamn|fornamn|efternamn|first name|last name|anvandarnamn|username|user name|uppgiftslamnare|kontaktperson|telefon(?:nummer)?|mobil(?:nummer)?|personnummer|ip(?:-| )?(?:adress|address)?)\*?$/;
const SYSTEM =
  /^(?:points(?: -.*)?|poang(?: -.*)?|feedback(?: -.*)?|total points|totalpoang|quiz feedback|grade posted time|language|sprak|score)$/;
const ORGANISATION =
  /^(?:kommun(?:ens namn)?|organisation|huvudman|part|er organisation|namn pa (?:er )?(?:kommun|organisation)(?:en)?|vilken (?:kommun|organisation|huvudman|verksamhet)\b.*|(?:kommun|organisation)(?:,| \/| eller) .*|vem svarar ni for\??)$/;
const WHO =
  /^(?:(?:din |er )?(?:funktion|roll|befattning|titel|yrkesroll)\*?|natverk|grupp|vilken (?:funktion|roll)\b.*|vilket natverk\b.*)$/;

/** Two words with capitals: a name, where nothing else is known of them. */
const NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:von |af )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Whether words look like somebody's name, e-mail address or telephone number. */
export function looksLikePerson(text: string): boolean {
  return NAME.test(text.trim()) || looksLikePhoneOrEmail(text);
}

/** Where the headings stand: the first row that is as wide as what follows; above it stand titles. */
export function headingPlace({ rows }: Table): number {
  const widths = rows.slice(0, 20).map(filled);
  const widest = Math.max(0, ...widths);
  return Math.max(
    0,
    widths.findIndex((width) => width * 2 > widest),
  );
}

function filled({ cells }: TableRow): number {
  return cells.filter(({ text }) => text !== '').length;
}

/** The columns under the headings. What a person has said of one goes before what it looks like. */
export function columnsOf(
  headings: TableRow | undefined,
  rows: readonly TableRow[],
  names: OrganisationNames,
  chosen: Readonly<Record<number, FormColumnMeaning>>,
): FormColumn[] {
  const width = Math.max(headings?.cells.length ?? 0, ...rows.map(({ cells }) => cells.length), 0);
  const seen = new Map<string, number>();
  const columns = Array.from({ length: width }, (_, index): FormColumn => {
    const written = headings?.cells[index]?.text ?? '';
    const times = (seen.get(written) ?? 0) + 1;
    seen.set(written, times);
    const heading = written === '' ? null : times > 1 ? `${written} (${times})` : written;
    const cells = rows.flatMap((row) => row.cells[index] ?? []).filter(({ text }) => text !== '');
    return { index, heading, meaning: chosen[index] ?? meaningOf(written, cells, names) };
  });
  return withOne(withOne(columns, 'organisation', chosen), 'who', chosen);
}

/** Only one column says who answers; the others of the kind are questions, unless a person has said so. */
function withOne(
  columns: readonly FormColumn[],
  kind: 'organisation' | 'who',
  chosen: Readonly<Record<number, FormColumnMeaning>>,
): FormColumn[] {
  const all = columns.filter(({ meaning }) => meaning === kind);
  const first = all.find(({ index }) => chosen[index] === kind) ?? all[0];
  return columns.map((column) =>
    column.meaning === kind && column !== first ? { ...column, meaning: 'fritext' } : column,
  );
}

function meaningOf(written: string, cells: readonly Cell[], names: OrganisationNames): FormColumnMeaning {
  if (cells.length === 0) return 'none';
  const heading = folded(written).replace(/\s*\*$/, '');
  if (ID.test(heading)) return 'id';
  if (TIME.test(heading)) return 'time';
  if (SYSTEM.test(heading)) return 'none';
  if (ORGANISATION.test(heading) || isMostly(cells, ({ text }) => isOrganisation(text, names))) return 'organisation';
  if (PERSON.test(heading)) return 'person';
  if (WHO.test(heading)) return 'who';
  if (isMostly(cells, ({ text }) => text.length < 80 && looksLikePerson(text))) return 'person';
  return kindOf(cells.map(({ text }) => text));
}

function isOrganisation(text: string, names: OrganisationNames): boolean {
  return text.length <= 60 && recogniseOrganisation(text, names).kind === 'one';
}

function isMostly(cells: readonly Cell[], is: (cell: Cell) => boolean): boolean {
  const looked = cells.slice(0, 60);
  return looked.filter(is).length > looked.length * 0.6;
}

const SCALE = /^\d{1,2}$|^\d{1,2} ?[-–:.)=] ?\p{L}|instammer|haller med|grad\b|inte alls|skillnad/u;
const YES_OR_NO = new Set(['ja', 'nej', 'vet ej', 'vet inte', 'delvis', 'yes', 'no', 'kanske', 'ingen uppfattning']);
const LONGEST_CHOICE = 60;
const MOST_CHOICES = 8;

/** Few and short answers that come again are choices; numbers and steps are a scale; the rest is said in own words. */
function kindOf(texts: readonly string[]): QuestionKind {
  const values = texts.flatMap(choicesIn).map(folded);
  const distinct = new Set(values);
  if (distinct.size === 0 || distinct.size > MOST_CHOICES || values.some((value) => value.length > LONGEST_CHOICE)) {
    return 'fritext';
  }
  if (values.every((value) => SCALE.test(value)))
    return texts.length > 1 || /^\d/.test(values[0] ?? '') ? 'gradering' : 'fritext';
  if (values.every((value) => YES_OR_NO.has(value))) return 'val';
  return values.length >= 4 && distinct.size * 2 <= values.length ? 'val' : 'fritext';
}

/** What was chosen: Microsoft Forms writes several choices with semicolons between them and one at the end. */
export function choicesIn(text: string): string[] {
  if (text.includes('\n')) return [text];
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
