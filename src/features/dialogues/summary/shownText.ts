/** The page as it stands on the screen: what somebody wrote under a heading, or until then the dialogue's own words. */
import { type Casebook, viewOf } from '../../../domain/casebook.ts';
import type { EventId, OrgId } from '../../../domain/events.ts';
import type { ReadingSide } from '../../../domain/learningVocabulary.ts';
import { slots } from '../../../domain/slots.ts';
import { SUMMARY_HEADINGS, type SummaryHeading } from '../../../domain/vocabulary.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { suggestionFor } from './suggestions.ts';

/** What two wrote under the same heading stands there one after the other. */
export function shownText(casebook: Casebook, dialogue: EventId, heading: SummaryHeading): string {
  const current = viewOf<'dialogue.summarised'>(casebook, slots.summary(dialogue, heading))?.current ?? [];
  if (current.length === 0) return suggestionFor(casebook, dialogue, heading);
  return [...new Set(current.flatMap(({ words }) => words.text ?? []))].filter((text) => text !== '').join('\n\n');
}

/** All five, for the command that locks them. */
export function shownPage(casebook: Casebook, dialogue: EventId): Record<SummaryHeading, string> {
  const texts = SUMMARY_HEADINGS.map((heading) => [heading, shownText(casebook, dialogue, heading)] as const);
  return Object.fromEntries(texts) as Record<SummaryHeading, string>;
}

/** Who are to read it: both principals, and the private provider when one takes part. */
export function sidesOf(
  orgs: readonly OrgId[],
  organisations: ReadonlyMap<OrgId, Pick<StandingOrganisation, 'kind'>>,
): readonly ReadingSide[] {
  const hasPrivate = orgs.some((id) => organisations.get(id)?.kind === 'private');
  return hasPrivate ? ['kommun', 'region', 'privat'] : ['kommun', 'region'];
}
