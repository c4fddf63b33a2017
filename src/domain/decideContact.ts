/** Kontaktfunktion and its replacement: a function, never a person (model §17.1). */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, given, refuse, stated } from './drafting.ts';
import type { OrgId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import type { ContactRole, Source } from './vocabulary.ts';
import { checkOn, checkWords } from './words.ts';

export interface ContactInput {
  readonly org: OrgId;
  readonly role: ContactRole;
  /** "MAS, Hjo". */
  readonly function: string;
  /** Funktionsbrevlåda. */
  readonly mailbox?: string | undefined;
  readonly on?: string | undefined;
  readonly source?: Source | undefined;
}

/** The words are the statement: two who name different functions are shown side by side. */
export function decideContact(context: DecideContext, input: ContactInput): Decision {
  const { org, role, mailbox, on = context.today, source } = input;
  const words = checkWords<WordsOf<'contact.named'>>(
    { function: input.function, mailbox },
    { required: ['function'], addressAllowed: ['mailbox'] },
  );
  const slot = slots.contact(org, role);
  const known = drawn<'contact.named'>(context.casebook, slot)?.words;
  const isSame = known?.function === words.words.function && known?.mailbox === words.words.mailbox;
  const draft = stated<'contact.named'>(context, {
    type: 'contact.named',
    about: [org],
    slot,
    on,
    data: given({ source }),
    words: words.words,
  });
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  return decided(
    [draft],
    words,
    checkOn(on, context.today),
    known !== undefined && isSame && !isUnsettled && refuse('nothing-changed', 'function'),
  );
}
