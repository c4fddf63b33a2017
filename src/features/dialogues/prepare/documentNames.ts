import type { Scope } from '../../../domain/vocabulary.ts';
import { documents as known } from '../../../register/documents.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

/** What a document is called where one chooses or reads what a dialogue is about. */
export function documentName(scope: Scope): string {
  return known.find(({ key }) => key === scope)?.short ?? text.preparing.whole;
}

/** "Huvudavtalet och Läkaransvar" */
export function documentNames(scopes: readonly Scope[]): string {
  return listOf(scopes.map(documentName));
}
