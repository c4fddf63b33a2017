/** What the parts of a note, a point, a material or a document are called on their own screens. */
import * as text from '../../text/text.ts';
import type { TextKind } from './textRules.ts';

type Names = Readonly<Record<string, string>>;

const { before, after, chapter, expected } = text.gaps.point;
const ofNotes: Names = Object.fromEntries(Object.entries(text.notes.parts).map(([key, { label }]) => [key, label]));
const OF_KIND: Partial<Record<TextKind, Names>> = {
  nytt: { before, after, kapitel: chapter, forvantas: expected },
  fraga: { ...ofNotes, ...text.questions.parts },
  material: text.material.parts,
  dokument: text.documents.sections,
};

/** Undefined for the heading, which is called what the whole is, and for a part this version does not know. */
export function partName(kind: TextKind, key: string): string | undefined {
  const names = OF_KIND[kind] ?? ofNotes;
  return key !== 'title' && Object.hasOwn(names, key) ? names[key] : undefined;
}
