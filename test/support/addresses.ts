import { paths } from '../../src/paths.ts';

type Paths = typeof paths;
type WithParts = { [Name in keyof Paths as Paths[Name] extends string ? never : Name]: Paths[Name] };

/** What to put into each address that needs something. An id nobody knows leads to a page too. */
const parts: { [Name in keyof WithParts]: Parameters<WithParts[Name]>[] } = {
  area: [['vs-skaraborg'], ['lan'], ['okand']],
  areaTab: [
    ['vs-skaraborg', 'beslut'],
    ['vs-skaraborg', 'forankring'],
  ],
  organisation: [['hjo'], ['vgr']],
  organisationForm: [
    ['hjo', 'beslut'],
    ['hjo', 'fas'],
    ['hjo', 'anteckning'],
  ],
  newDialogue: [['phase/hjo/avtalet']],
  dialogue: [['okand']],
  holdDialogue: [['okand']],
  dialogueQuestion: [['okand', 'g05']],
  dialogueSummary: [['okand']],
  helpWord: [['forankring'], ['okand']],
  note: [['okand']],
  gap: [['okand']],
  boardPage: [['hjo'], ['okand']],
  edition: [['okand']],
  learningDocument: [['okand']],
  learningNotes: [['nytt'], ['behov-och-hinder'], ['exempel'], ['fragor']],
};

const partsByName: Record<string, readonly (readonly string[])[]> = parts;

/** Every address of the app, from `paths.ts`: a new one is visited by the browser tests as it is added. */
export const addresses: string[] = Object.entries(paths).flatMap(([name, path]) => {
  if (typeof path === 'string') return [path];
  const build = path as (...given: readonly string[]) => string;
  return (partsByName[name] ?? []).map((given) => build(...given));
});
