import { hasOwnDecision } from '../domain/headline.ts';
import type { Instance, Outcome } from '../domain/vocabulary.ts';
import type { StandingOrganisation } from '../state/organisations.ts';
import * as text from '../text/text.ts';

const codes = text.codes;

/** What stands for itself; everything else is said of the instance that did it. */
const SAID_ALONE: Partial<Record<Outcome, string>> = {
  ej_startad: codes.choices.inte,
  pagar: codes.headlines.beredning,
  ja: codes.choices.ja,
  ja_tillagg: codes.choices.ja_tillagg,
  delvis: codes.choices.delar,
  nej: codes.choices.nej,
};

/** What the instances are called here: a municipality has KS and KF, the region SSN, RS and RF. */
export function instanceWords(organisation: Pick<StandingOrganisation, 'id' | 'kind'>) {
  const isRegion = organisation.kind !== 'municipality' && hasOwnDecision(organisation);
  const names = isRegion ? codes.regionInstances : codes.instances;
  const short = isRegion ? codes.regionInstancesShort : codes.instancesShort;
  return {
    name: (instance: Instance): string => names[instance],
    /** "KF". */
    short: (instance: Instance): string => short[instance],
    /** "KS föreslår ja", "Beslutat ja". */
    step: ({ instance, outcome }: { instance: Instance; outcome: Outcome }): string =>
      SAID_ALONE[outcome] ?? `${short[instance]} ${codes.outcomesInText[outcome]}`,
  };
}
