import { useRef } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import type { Soon } from '../../../domain/soon.ts';
import { listOf, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { useNamesThatFit } from './useNamesThatFit.ts';

interface SoonFactsProps {
  soon: readonly Soon[];
  nameOf: (id: OrgId) => string;
  day: string;
}

/** Names on one line of the wall; the others are counted. */
const NAMES = 4;

/** The dates that come next, one line each, as many as the wall has room for. */
export function SoonFacts({ soon, nameOf, day }: SoonFactsProps) {
  const column = useRef<HTMLDivElement>(null);
  const most = Math.max(useNamesThatFit(column), 1);
  const words = text.projector;
  const rest = soon.length - most;
  return (
    <div className="projector-facts projector-soon" ref={column}>
      {soon.length === 0 ? (
        <p className="projector-lead">{words.noneSoon}</p>
      ) : (
        <ul>
          {soon.slice(0, most).map((each) => (
            <li key={each.id}>
              <strong className="num">{shortDate(each.day, day)}</strong> <span>{soonWords(each, nameOf)}</span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p>{words.moreDates(rest)}</p>}
    </div>
  );
}

/** "KF: Hjo, Mark och 2 till", "Gemensam operativ styrgrupp, preliminärt". */
export function soonWords({ what, orgs, certainty }: Soon, nameOf: (id: OrgId) => string): string {
  const words = text.projector;
  const rest = orgs.length - NAMES;
  const first = orgs.slice(0, NAMES).map(nameOf);
  const names = listOf(rest > 0 ? [...first, words.more(rest)] : first);
  const said = names === '' ? calledSoon(what) : words.soonIn(calledSoon(what), names);
  return certainty === 'bestamd' ? said : words.soonUncertain(said, words.certainties[certainty]);
}

function calledSoon(what: Soon['what']): string {
  if (what.kind === 'instans') {
    return (what.region ? text.codes.regionInstancesShort : text.codes.instancesShort)[what.instance];
  }
  if (what.kind === 'dialog') return text.codes.dateKinds.dialog;
  return what.title ?? text.common.redacted;
}
