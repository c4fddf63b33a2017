/** Where the decision of one municipality stands, in whole sentences. */
import type { Casebook, Statement } from '../../../domain/casebook.ts';
import { isPast } from '../../../domain/dates.ts';
import { type Headline, headlineOf } from '../../../domain/headline.ts';
import { isDecided, stateOf } from '../../../domain/headlineStates.ts';
import { DOCUMENT_KEYS, INSTANCES, type Instance } from '../../../domain/vocabulary.ts';
import { instanceWords } from '../../../forms/instances.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import * as text from '../../../text/text.ts';
import { shortLine } from './shortLine.ts';

const words = text.board;

/** @param due the last day for decisions; after it a blank says that it is not a no */
export function decisionLines(
  casebook: Casebook,
  organisation: StandingOrganisation,
  headline: Headline,
  due: string,
  today: string,
): string[] {
  const { choice, state, statement, disputed, disputedSlots, newer, step } = headline;
  if (newer > 0) return [text.common.newer(newer)];
  if (disputed) {
    const said = disputedSlots.flatMap((slot) =>
      (casebook.slots[slot]?.current ?? []).map((each) =>
        oneStatement(each as Statement<'decision.recorded'>, slot, organisation),
      ),
    );
    return [words.two(said)];
  }
  if (choice === 'blank' || statement === undefined) {
    return [`${text.common.unknown}.`, ...(isPast(due, today) ? [text.card.decision.notDecided(due)] : [])];
  }
  // "I delar" is mostly what several documents are together; then they are told one by one.
  if (state === 'delvis' && statement.data.outcome !== 'delvis')
    return [`${text.codes.choices.delar}.`, ofDocuments(casebook, organisation)];
  const { reason, wording } = statement.words;
  return [
    oneStatement(statement, step?.slot ?? '', organisation),
    ...(reason ? [words.reason(shortLine(reason))] : []),
    ...(wording ? [words.wording(shortLine(wording))] : []),
  ];
}

/** "Beslutat ja, kommunfullmäktige 23 mars 2026, § 191, dnr KA2026/1221." */
function oneStatement(
  statement: Statement<'decision.recorded'>,
  slot: string,
  organisation: StandingOrganisation,
): string {
  const { data, on = '', words: said } = statement;
  const instance = slot.slice(slot.lastIndexOf('/') + 1);
  const known: Instance = INSTANCES.find((each) => each === instance) ?? 'fullmaktige';
  const named = instanceWords(organisation);
  const register = [said.paragraph, said.dnr && words.dnr(said.dnr)].filter(Boolean).join(', ');
  const state = stateOf({ scope: 'avtalet', instance: known, slot, statement }, 'avtalet');
  if (isDecided(state))
    return words.recorded(named.step({ instance: known, outcome: data.outcome }), named.name(known), on, register);
  const step = named.step({ instance: known, outcome: data.outcome });
  return words.stands(step.replace(named.short(known), named.name(known)), on, register);
}

function ofDocuments(casebook: Casebook, organisation: StandingOrganisation): string {
  const each = DOCUMENT_KEYS.map((document) =>
    words.document(
      text.codes.scopes[document].toLocaleLowerCase('sv'),
      text.codes.choicesInText[headlineOf(casebook, organisation, document).choice],
    ),
  );
  return words.documents(each.join('; '));
}
