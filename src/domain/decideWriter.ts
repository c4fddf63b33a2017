/** "Vem skriver?": the function a device writes as. An event like others, so it can be corrected and redacted. */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, refuse, stated } from './drafting.ts';
import type { DeviceId, OrgId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import { checkWords } from './words.ts';

export interface WriterInput {
  readonly device: DeviceId;
  /** The area written for; null for the whole county. */
  readonly area: OrgId | null;
  /** "Samordnare, Skaraborg". A function, not a name. */
  readonly function: string;
}

/** What was written before keeps its device, so a new function is shown there too: it is who sits there now. */
export function decideWriter(context: DecideContext, input: WriterInput): Decision {
  const { device, area } = input;
  const words = checkWords<WordsOf<'writer.named'>>({ function: input.function }, { required: ['function'] });
  const slot = slots.writer(device);
  const known = drawn<'writer.named'>(context.casebook, slot);
  const isSame = known !== undefined && known.words.function === words.words.function && known.data.area === area;
  const draft = stated<'writer.named'>(context, {
    type: 'writer.named',
    about: [],
    slot,
    data: { area },
    words: words.words,
  });
  return decided([draft], words, isSame && refuse('nothing-changed', 'function'));
}
