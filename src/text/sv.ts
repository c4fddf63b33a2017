/** The Swedish catalogue: every sentence people read. English follows as another object of the same type. */
import { areas } from './sv/areas.ts';
import { bulk } from './sv/bulk.ts';
import { card } from './sv/card.ts';
import { codes } from './sv/codes.ts';
import { common } from './sv/common.ts';
import { copies } from './sv/copies.ts';
import { dialogues } from './sv/dialogues.ts';
import { differences } from './sv/differences.ts';
import { example } from './sv/example.ts';
import { fillIn } from './sv/fillIn.ts';
import { forms } from './sv/forms.ts';
import { handouts } from './sv/handouts.ts';
import { help } from './sv/help.ts';
import { imports } from './sv/imports.ts';
import { learning } from './sv/learning.ts';
import { many } from './sv/many.ts';
import { map } from './sv/map.ts';
import { paste } from './sv/paste.ts';
import { projector } from './sv/projector.ts';
import { rules } from './sv/rules.ts';
import { saving } from './sv/saving.ts';
import { search } from './sv/search.ts';
import { settings } from './sv/settings.ts';
import { shell } from './sv/shell.ts';
import { shortcuts } from './sv/shortcuts.ts';
import { statements } from './sv/statements.ts';
import { timeline } from './sv/timeline.ts';
import { words } from './sv/words.ts';

export const sv = {
  areas,
  bulk,
  card,
  codes,
  common,
  dialogues,
  differences,
  example,
  fillIn,
  forms,
  many,
  map,
  projector,
  paste,
  rules,
  saving,
  search,
  shell,
  statements,
  copies,
  timeline,
  imports,
  learning,
  handouts,
  settings,
  help,
  words,
  shortcuts,
};

export type Catalogue = typeof sv;
