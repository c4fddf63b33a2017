/** "Sedan sist" as it stands in the address, put together from the events when it is asked for. */
import { useEffect, useMemo, useState } from 'react';
import type { Casebook } from '../../../domain/casebook.ts';
import type { OrgId } from '../../../domain/events.ts';
import { plannedBy } from '../../../domain/plannedThen.ts';
import { sinceLast } from '../../../domain/sinceLast.ts';
import { viewKeys } from '../../../paths.ts';
import { milestones } from '../../../register/milestones.ts';
import type { SinceForm, SinceText } from '../../../reports/sinceText.ts';
import { COUNTY_WIDE, shortAreaName } from '../../../state/areas.ts';
import { openEdition } from '../../../state/editions.ts';
import { forumAt, selectForums } from '../../../state/forums.ts';
import { casebookOfLook, type Look, lookNow } from '../../../state/looks.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectSession, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { type Thunk, useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { useAreaChoice } from '../useAreaChoice.ts';
import { type Since, sinceChoices } from './sinceChoices.ts';

/** The text of what is chosen; null while it is put together. */
export function useSinceText() {
  const dispatch = useAppDispatch();
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const shownDate = useAppSelector(selectShownDate);
  const { workspace } = useAppSelector(selectSession);
  const byId = useAppSelector(selectOrganisationsById);
  const forums = useAppSelector(selectForums);
  const workroom = useWorkroom();
  const choice = useAreaChoice();
  const { area, organisations, where, param } = choice;
  const day = shownDate ?? today;
  const look = useLook(area);
  const form: SinceForm = param(viewKeys.layout) === 'dagordning' ? 'dagordning' : 'text';
  const asked = param(viewKeys.since);

  const about = useMemo(() => new Set([area, ...organisations.map(({ id }) => id)]), [area, organisations]);
  const chosen = useMemo(() => {
    if (look === undefined) return null;
    // A past date is told of by itself: when somebody looked has nothing to do with it.
    return sinceChoices({ casebook, area, about, day, look: shownDate === null ? look : null }, asked);
  }, [casebook, area, about, day, look, shownDate, asked]);
  const since = chosen?.since ?? null;

  const [made, setMade] = useState<{ readonly since: Since; readonly text: SinceText } | null>(null);
  useEffect(() => {
    if (since === null) return;
    let gone = false;
    const make = async () => {
      const [before, { sinceText }] = await Promise.all([
        dispatch(casebookBefore(since)),
        import('../../../reports/sinceText.ts'),
      ]);
      if (gone) return;
      const own = byId.get(area);
      const nameOf = (id: OrgId) => {
        const org = byId.get(id);
        return org === undefined ? id : org.kind === 'subregion' ? shortAreaName(org) : org.name;
      };
      const facts = sinceLast({
        before,
        now: casebook,
        orgs: organisations.filter(({ kind }) => kind !== 'subregion'),
        area: area === '' || area === COUNTY_WIDE || own === undefined ? null : own,
        milestones,
        day,
        movesIn: shownDate === null ? undefined : (slot) => plannedBy(workroom.ledger, slot, shownDate),
      });
      setMade({
        since,
        text: sinceText({
          facts,
          form,
          whole: where,
          from: since.day,
          day,
          isExample: workspace === 'exempel',
          nameOf,
          forumOf: (place) => forumAt(forums, place).fullName,
        }),
      });
    };
    void make();
    return () => {
      gone = true;
    };
  }, [dispatch, workroom, since, casebook, organisations, byId, forums, area, where, day, shownDate, form, workspace]);

  return { ...choice, day, form, chosen, made };
}

/** Undefined until it is known; null for the first time. */
function useLook(area: string): Look | null | undefined {
  const dispatch = useAppDispatch();
  const [looked, setLooked] = useState<{ readonly area: string; readonly look: Look | null } | null>(null);
  useEffect(() => {
    let gone = false;
    void dispatch(lookNow(area)).then((look) => !gone && setLooked({ area, look }));
    return () => {
      gone = true;
    };
  }, [dispatch, area]);
  return looked?.area === area ? looked.look : undefined;
}

/** What was known then: as it was held here, as it was frozen, or for a day as it is known now. */
const casebookBefore =
  (since: Since): Thunk<Casebook> =>
  async (dispatch, _getState, workroom) => {
    if (since.kind === 'look') return dispatch(casebookOfLook(since.look));
    if (since.kind === 'edition') return (await dispatch(openEdition(since.edition))).casebook;
    await workroom.whole;
    return workroom.ledger.casebookAt(since.day);
  };
