import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Rhythm, rhythmOf } from '../../../domain/rhythm.ts';
import { viewKeys } from '../../../paths.ts';
import { selectAreaOf } from '../../../state/areas.ts';
import { type StandingOrganisation, selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectCasebook, selectSession, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PlanNext } from './PlanNext.tsx';
import { rhythmInWords } from './rhythmInWords.ts';

const words = text.summary.rhythm;

/**
 * Whom it may be time to meet, by name and never by how long it has been: folded, in the area that is chosen
 * or one's own. A suggestion; nothing is late.
 */
export function RhythmList() {
  const casebook = useAppSelector(selectCasebook);
  const all = useAppSelector(selectActiveOrganisations);
  const areaOf = useAppSelector(selectAreaOf);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const { ownArea } = useAppSelector(selectSession);
  const [params] = useSearchParams();
  const [open, setOpen] = useState(false);
  const area = params.get(viewKeys.area) ?? ownArea;
  const suggested = useMemo(
    () =>
      all
        .filter((each) => area === null || areaOf(each) === area)
        .flatMap((organisation): { organisation: StandingOrganisation; rhythm: Rhythm }[] => {
          const rhythm = rhythmOf(casebook, organisation, today);
          return rhythm === null ? [] : [{ organisation, rhythm }];
        })
        .sort((a, b) => bySwedish(a.organisation.name, b.organisation.name)),
    [casebook, all, area, areaOf, today],
  );
  if (shown !== null || suggested.length === 0) return null;
  return (
    <div className="no-print">
      <Disclosure summary={words.listTitle} open={open} onToggle={setOpen}>
        {open && (
          <div className="stack" data-gap="3">
            <p className="muted small measure">{words.listLead}</p>
            <ul className="dialogue-plain dialogue-lines">
              {suggested.map(({ organisation, rhythm }) => (
                <li key={organisation.id} className="dialogue-line">
                  <p className="dialogue-line-words">{rhythmInWords(rhythm, organisation.name, today)}</p>
                  <PlanNext plan={planOf(organisation)} named />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Disclosure>
    </div>
  );
}

/** A dialogue with one organisation; the rest is told on its own page. */
function planOf({ id, kind }: StandingOrganisation) {
  const level = kind === 'subregion' ? 'delregional' : kind === 'association' ? 'lansgemensam' : 'lokal';
  return { orgs: [id], form: 'fysisk', level } as const;
}
