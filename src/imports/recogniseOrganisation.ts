/** Which organisation a cell names, however it is written; what is in doubt is asked and never guessed. */
import { REGION } from '../domain/headline.ts';
import type { Scope } from '../domain/vocabulary.ts';
import { bySwedish } from '../text/format.ts';
import type { Suggestion } from './judgedList.ts';
import type { ListOrganisation, OrganisationNames } from './recogniseOrganisationNames.ts';
import { folded, lettersApart, mended, wordsOf } from './recogniseWords.ts';

export type OrganisationReading =
  /** `scope` is another than the whole when the region's own errand is named beside it: "VGR, uppsägning". */
  | { readonly kind: 'one'; readonly org: ListOrganisation; readonly scope: Scope }
  | { readonly kind: 'several'; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Suggestion[] };

const CODE = /^(?:[a-z]{1,12}[ :.-]?)?(1\d{3})$/;
const CODE_FIRST = /^(1\d{3})[ ,:.-]+(.*[a-zåäö].*)$/i;
const CODE_LAST = /^(.*[a-zåäö].*?)[ ,:(-]+(1\d{3})\)?$/i;
const NUMBERING = /^\d{1,3}[.)]\s*(?=\D)/;
/** Marks that point at a footnote. */
const FOOTNOTE = /(?:[*†‡]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+|(?<=\D)\s?\d\))+$/;
const AFTER_COLON = /^(?:kommun|organisation|part|huvudman|enhet)\s*:\s*/i;
const TOGETHER = /\s*[/,;&+|]\s*|\s+(?:och|samt|alt|eller|-|–|—)\s+/;
/** A lost letter: "G?teborg", "Bor\ufffds". */
const LOST = /[?\ufffd]/;
/** Municipalities elsewhere that are one letter from one of ours. */
const ELSEWHERE = new Set(['linkoping']);
const LONG_ENOUGH = 7;
const MOST_SUGGESTIONS = 4;

/** Reads one cell. Answers `unknown` without suggestions when nothing is near. */
export function recogniseOrganisation(written: string, names: OrganisationNames): OrganisationReading {
  const id = names.byId(written.trim());
  if (id !== undefined) return one(id);
  const text = mended(written).trim().replace(AFTER_COLON, '').replace(NUMBERING, '').replace(FOOTNOTE, '').trim();
  return (
    asMeant(names.meant(text)) ??
    byCode(text, names) ??
    withoutParenthesis(text, names) ??
    regionsErrand(text, names) ??
    inParts(text, names) ??
    withLostLetters(text, names) ??
    nearby(text, names)
  );
}

/** Whether a cell names areas or federations alone: as a line of its own it is a heading over rows. */
export function namesGathering(written: string, names: OrganisationNames): boolean {
  const meant = names.meant(written.replace(/[:.]+$/, ''));
  return meant.length > 0 && meant.every(({ kind }) => kind === 'subregion' || kind === 'association');
}

function one(org: ListOrganisation, scope: Scope = 'avtalet'): OrganisationReading {
  return { kind: 'one', org, scope };
}

function suggestionsOf(orgs: readonly ListOrganisation[]): Suggestion[] {
  return [...new Set(orgs)].slice(0, MOST_SUGGESTIONS).map(({ id, name }) => ({ value: id, label: name }));
}

function asMeant(meant: readonly ListOrganisation[]): OrganisationReading | null {
  const [org, ...others] = meant;
  if (org === undefined) return null;
  return others.length === 0 ? one(org) : { kind: 'several', suggestions: suggestionsOf(meant) };
}

/** "1497", "SE1497", "1497 Hjo", "Hjo (1497)". A code and a name that disagree are two organisations. */
function byCode(text: string, names: OrganisationNames): OrganisationReading | null {
  const alone = CODE.exec(folded(text));
  const org = alone && names.byCode(alone[1] as string);
  if (org) return one(org);
  const first = CODE_FIRST.exec(text);
  const last = CODE_LAST.exec(text);
  const [code, rest] = first ? [first[1], first[2]] : [last?.[2], last?.[1]];
  const coded = code === undefined ? undefined : names.byCode(code);
  if (coded === undefined || rest === undefined) return null;
  const named = recogniseOrganisation(rest, names);
  if (named.kind !== 'one') return named;
  return named.org === coded ? one(coded) : { kind: 'several', suggestions: suggestionsOf([named.org, coded]) };
}

/** "Hjo (prel.)", "Sahlgrenska (SU)"; another organisation in the parenthesis is a second one. */
function withoutParenthesis(text: string, names: OrganisationNames): OrganisationReading | null {
  const match = /^(.+?)\s*[([]([^()[\]]*)[)\]]?\s*$/.exec(text);
  if (match === null) return null;
  const [, before = '', inside = ''] = match;
  const errand = regionsErrand(text, names);
  if (errand !== null) return errand;
  const reading = recogniseOrganisation(before, names);
  if (reading.kind !== 'one') return reading;
  const other = names.meant(inside).find((org) => !isAround(org, reading.org));
  return other === undefined ? reading : { kind: 'several', suggestions: suggestionsOf([reading.org, other]) };
}

/** Itself, its area or its federation. */
function isAround(other: ListOrganisation, org: ListOrganisation): boolean {
  return other.id === org.id || other.kind === 'subregion' || other.kind === 'association';
}

/** The region decides three errands: "VGR, uppsägning av avtalet". */
function regionsErrand(text: string, names: OrganisationNames): OrganisationReading | null {
  const [first = '', ...rest] = text.split(/\s*[,:;(/]\s*|\s+[-–—]\s+|\s+(?=uppsäg|implement)/i);
  const region = names.meant(first).find(({ id }) => id === REGION.id);
  const said = folded(rest.join(' '));
  if (region === undefined || said === '') return null;
  if (said.includes('uppsag')) return one(region, 'uppsagning');
  if (said.includes('implementering')) return one(region, 'implementering');
  return /avtal/.test(said) ? one(region) : null;
}

/** "Tibro/Hjo" is two; "Hjo, Skaraborg" is one and its area. */
function inParts(text: string, names: OrganisationNames): OrganisationReading | null {
  const parts = text.split(TOGETHER).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const read = parts.map((part) => names.meant(part));
  const found = [...new Set(read.flat())];
  const own = found.filter(({ kind }) => kind !== 'subregion' && kind !== 'association');
  const [org, ...others] = own;
  if (org === undefined) return null;
  if (others.length > 0) return { kind: 'several', suggestions: suggestionsOf(own) };
  const isSure = read.every((meant, place) => meant.length > 0 || isOfTheCounty(parts[place] as string));
  return isSure ? one(org) : { kind: 'unknown', suggestions: suggestionsOf([org]) };
}

function isOfTheCounty(part: string): boolean {
  return /^(?:vastra gotalands? ?(?:lan)?|vg lan|sverige)$/.test(wordsOf(part).join(' '));
}

function withLostLetters(text: string, names: OrganisationNames): OrganisationReading | null {
  if (!LOST.test(text)) return null;
  const telling = text.replace(/\s+(?:kommun|stad)\b/i, '');
  const pattern = [...telling.toLowerCase()].map((letter) => (LOST.test(letter) ? '[åäö]' : escaped(letter))).join('');
  const asWritten = new RegExp(`^${pattern}$`);
  const genitive = new RegExp(`^${pattern.replace(/s$/, '')}$`);
  const found = names.all.filter(({ name }) => [asWritten, genitive].some((each) => each.test(name.toLowerCase())));
  return asMeant(found);
}

function escaped(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** One wrong letter in a long name that nobody else is near is understood; the rest is suggested. */
function nearby(text: string, names: OrganisationNames): OrganisationReading {
  const whole = wordsOf(text).filter((word) => !/^(?:kommun|stad|kn)s?$/.test(word));
  const key = whole.join('');
  const most = key.length >= 5 ? 2 : 1;
  const near =
    key.length < 3
      ? []
      : names.named.flatMap((named) => {
          const apart = Math.min(
            lettersApart(key, named.key, most),
            lettersApart(key.replace(/s$/, ''), named.key, most),
          );
          if (apart <= most) return [{ org: named.org, apart }];
          return named.key.startsWith(key) ? [{ org: named.org, apart: most + 1 }] : [];
        });
  const isBetter = (a: { org: ListOrganisation; apart: number }, b: { org: ListOrganisation; apart: number }) =>
    a.apart - b.apart || Number(names.isOwn(b.org)) - Number(names.isOwn(a.org)) || bySwedish(a.org.name, b.org.name);
  const best = near.toSorted(isBetter);
  const [first] = best;
  const isAlone = first !== undefined && best.every(({ org, apart }) => org === first.org || apart > 2);
  const isSure =
    isAlone && first.apart === 1 && key.length >= LONG_ENOUGH && key[0] === wordsOf(first.org.name)[0]?.[0];
  if (isSure && !ELSEWHERE.has(key.replace(/s$/, ''))) return one(first.org);
  const named = whole.length > 1 ? whole.flatMap((word) => (word.length > 2 ? names.meant(word) : [])) : [];
  const wordIn = names.all.filter(
    ({ name }) => whole.length === 1 && wordsOf(name).length > 1 && wordsOf(name).includes(key),
  );
  const all = [...best.map(({ org }) => org), ...wordIn, ...named, ...names.seatedIn(text)];
  return { kind: 'unknown', suggestions: suggestionsOf(all) };
}
