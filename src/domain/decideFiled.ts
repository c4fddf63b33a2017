/** "Diarieförd hos": where a dialogue or a lärandedokument is filed. Each organisation has its own rules, and its own number (model §17.2). */
import { drawn } from './casebook.ts';
import type { DecideContext, Decision } from './decision.ts';
import { decided, entityOf, refuse, stated } from './drafting.ts';
import type { EventId, OrgId, WordsOf } from './events.ts';
import { slots } from './slots.ts';
import { checkOn, checkWords } from './words.ts';

export interface FiledInput {
  readonly org: OrgId;
  /** The dialogue or the document. */
  readonly entity: EventId;
  /** As the registrator writes it; no pattern is asked for. */
  readonly dnr: string;
  readonly note?: string | undefined;
  readonly on?: string | undefined;
}

/** It may be filed at any time, also when it is locked. A later merge may show two numbers of one organisation. */
export function decideFiled(context: DecideContext, input: FiledInput): Decision {
  const { org, on = context.today } = input;
  const { casebook } = context;
  const filed =
    entityOf(casebook, input.entity, 'dialogue.planned') ?? entityOf(casebook, input.entity, 'document.started');
  const words = checkWords<WordsOf<'record.filed'>>(
    { dnr: input.dnr, note: input.note },
    // A number with a dash in it may look like one to call.
    { required: ['dnr'], addressAllowed: ['dnr'] },
  );
  const slot = slots.filed(org, input.entity);
  const standing = drawn<'record.filed'>(casebook, slot);
  const isSame = standing?.words.dnr === words.words.dnr && standing?.words.note === words.words.note;
  return decided(
    [stated<'record.filed'>(context, { type: 'record.filed', about: [org], slot, on, data: {}, words: words.words })],
    words,
    checkOn(on, context.today),
    org === '' && refuse('missing', 'org'),
    filed === undefined && refuse('not-known', 'entity'),
    standing !== undefined && isSame && casebook.slots[slot]?.disputed !== true && refuse('nothing-changed', 'dnr'),
  );
}

/** Who has filed it, in the order of the organisations' ids; two numbers of one are both there. */
export function filingsOf(
  casebook: DecideContext['casebook'],
  entity: EventId,
): { readonly org: OrgId; readonly dnr: string | undefined; readonly note: string | undefined; readonly on: string }[] {
  const end = `/${entity}`;
  return Object.keys(casebook.slots)
    .filter((slot) => slot.startsWith('filed/') && slot.endsWith(end))
    .sort()
    .flatMap((slot) => {
      const view = casebook.slots[slot];
      const org = slot.slice('filed/'.length, -end.length);
      const shown = view?.disputed ? view.current : (view?.current.slice(0, 1) ?? []);
      return shown.map((each) => {
        const { dnr, note } = each.words as Partial<WordsOf<'record.filed'>>;
        return { org, dnr, note, on: each.on ?? '' };
      });
    });
}
