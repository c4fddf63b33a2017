/** The Swedish catalogue: every sentence people read. English follows as another object of the same type. */
import { codes } from './sv/codes.ts';
import { common } from './sv/common.ts';
import { example } from './sv/example.ts';
import { rules } from './sv/rules.ts';
import { saving } from './sv/saving.ts';
import { shell } from './sv/shell.ts';

export const sv = {
  common,
  codes,
  example,
  rules,
  saving,
  shell,
};

export type Catalogue = typeof sv;
