/** How every organisation stood on a day, and in words. The drawn page and its program say the same. */
import type { Choice } from '../domain/headlineStates.ts';
import type { Phase } from '../domain/vocabulary.ts';
import { capitalised, longDate } from '../text/format.ts';
import { publicPage as words } from '../text/sv/publicPage.ts';
import type { Mark, PageData, Theme } from './pageData.ts';

export interface Standing {
  readonly decision: Choice;
  /** `YYYY-MM-DD`, or null when nothing dates it. */
  readonly decided: string | null;
  readonly phase: Phase | 'blank';
}

/** Before its first turn nothing is known of anybody. */
const UNKNOWN: Standing = { decision: 'blank', decided: null, phase: 'blank' };

/** In the order of the organisations. */
export function standingsOn({ organisations, turns }: PageData, day: string): Standing[] {
  const standings = organisations.map(() => UNKNOWN);
  for (const [from, who, decision, decided, phase] of turns) {
    if (from > day) break;
    standings[who] = { decision: decision ?? 'blank', decided, phase: phase ?? 'blank' };
  }
  return standings;
}

export function markOf({ decision, phase }: Standing, theme: Theme): Mark {
  return theme === 'beslut' ? decision : phase;
}

/** "Införande, om avtalet beslutas": conditional until there is a yes. */
export function phaseWords({ decision, phase }: Standing, { names, themes }: PageData): string {
  if (phase === 'blank') return names.blank;
  const isYes = decision === 'ja' || decision === 'ja_tillagg';
  return isYes || !themes.includes('beslut') ? names[phase] : words.conditional(names[phase]);
}

/** Where nothing is known there is no day to miss. */
export function decidedWords({ decision, decided }: Standing): string {
  if (decided !== null) return longDate(decided);
  return decision === 'blank' ? '' : words.noDay;
}

/** "Hjo: på väg, 11 november 2026. Fas: införande." For those who hear it. */
export function spokenWords(name: string, standing: Standing, data: PageData): string {
  const said: string[] = [];
  if (data.themes.includes('beslut')) {
    const decision = words.spokenDecision(data.names[standing.decision]);
    said.push(standing.decided === null ? decision : `${decision}, ${longDate(standing.decided)}`);
  }
  if (data.themes.includes('fas')) said.push(words.spokenPhase(phaseWords(standing, data)));
  return `${name}: ${said.join('. ')}.`;
}

/** The picture in short: "23 av 49 kommuner: beslutat ja", and what else there is to count. */
export function briefOf(data: PageData, standings: readonly Standing[], theme: Theme): { lead: string; rest: string } {
  const municipal = standings.filter((_, at) => data.organisations[at]?.isMunicipality);
  const count = (mark: Mark) => municipal.filter((each) => markOf(each, theme) === mark).length;
  const unknown = count('blank');
  if (theme === 'fas') {
    return {
      lead: words.leadPhases(municipal.length - unknown, municipal.length),
      rest: unknown > 0 ? capitalised(words.unknown(unknown)) : '',
    };
  }
  const withAddendum = count('ja_tillagg');
  return {
    lead: words.leadDecided(count('ja') + withAddendum, municipal.length),
    rest: capitalised(
      [
        ...(withAddendum > 0 ? [words.withAddendum(withAddendum)] : []),
        ...(unknown > 0 ? [words.unknown(unknown)] : []),
      ].join(' · '),
    ),
  };
}
