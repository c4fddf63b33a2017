/** What an area calls one of the forums of the ladder: names differ and are theirs to change (model §2.2). */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, refuse, stated } from './drafting.ts';
import type { OrgId, WordsOf } from './events.ts';
import { isSlotFor, slots } from './slots.ts';
import { checkWords } from './words.ts';

export interface ForumInput {
  /** Key of the register's forum. */
  readonly key: string;
  readonly area: OrgId | 'lan';
  readonly name: string;
}

/** The words are the statement: two names are shown side by side until one is chosen. */
export function decideForum(context: DecideContext, input: ForumInput): Decision {
  const { key, area } = input;
  const words = checkWords<WordsOf<'forum.named'>>({ name: input.name }, { required: ['name'] });
  const slot = slots.forum(key, area);
  const known = drawn<'forum.named'>(context.casebook, slot);
  const isSame = known !== undefined && known.words.name === words.words.name;
  const isUnsettled = context.casebook.slots[slot]?.disputed === true;
  const draft = stated<'forum.named'>(context, {
    type: 'forum.named',
    about: area === 'lan' ? [] : [area],
    slot,
    data: {},
    words: words.words,
  });
  return decided(
    [draft],
    words,
    !isSlotFor('forum.named', slot) && refuse('not-known', 'key'),
    isSame && !isUnsettled && refuse('nothing-changed', 'name'),
  );
}
