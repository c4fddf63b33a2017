/** The Swedish catalogue: every sentence people read. English follows as another object of the same type. */
import { codes } from './sv/codes.ts';
import { common } from './sv/common.ts';
import { example } from './sv/example.ts';
import { map } from './sv/map.ts';
import { rules } from './sv/rules.ts';
import { saving } from './sv/saving.ts';
import { shell } from './sv/shell.ts';
import { statements } from './sv/statements.ts';

export const sv = {
  common,
  codes,
  example,
  map,
  rules,
  saving,
  shell,
  statements,
};

export type Catalogue = typeof sv;
