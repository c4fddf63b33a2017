import { useEffect, useMemo, useState } from 'react';
import { type Casebook, viewOf } from '../../domain/casebook.ts';
import { type GuideArea, guideOf, guideSlots, localQuestionOf } from '../../domain/guide.ts';
import { historyOfEntity } from '../../domain/history.ts';
import type { Ledger } from '../../domain/ledger.ts';
import { commonGuide, commonLocal } from '../../register/dialogueSteps.ts';
import { COUNTY_WIDE, selectAreaOf } from '../../state/areas.ts';
import { type StandingOrganisation, selectOrganisationsById } from '../../state/organisations.ts';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { useWorkroom } from '../../state/WorkroomContext.tsx';
import { type DialogueFacts, isHeld } from './dialogueFacts.ts';
import { type GuidePages, pagesFrom } from './hold/pages.ts';

/** Whose guide a dialogue follows: the area of everybody in it, or the county's when they belong to several. */
export function useGuideArea(): (dialogue: DialogueFacts) => GuideArea {
  const organisations = useAppSelector(selectOrganisationsById);
  const areaOf = useAppSelector(selectAreaOf);
  return ({ orgs }) => {
    const areas = new Set(
      orgs.flatMap((id) => {
        const organisation = organisations.get(id);
        return organisation ? [placeOf(organisation, areaOf)] : [];
      }),
    );
    // Those who work in the whole county follow whom they meet.
    areas.delete(COUNTY_WIDE);
    const [only] = areas;
    return areas.size === 1 && only !== undefined ? only : 'lan';
  };
}

function placeOf(organisation: StandingOrganisation, areaOf: (each: StandingOrganisation) => string): string {
  return organisation.kind === 'subregion' ? organisation.id : areaOf(organisation);
}

/** The questions of a dialogue: as they are asked now, or as they were on the day it was held. */
export function useGuidePages(dialogue: DialogueFacts): GuidePages {
  const area = useGuideArea()(dialogue);
  const casebook = useCasebookWhenHeld(dialogue, area);
  return useMemo(
    () => pagesFrom(guideOf(casebook, area, commonGuide), localQuestionOf(casebook, dialogue.id, area, commonLocal)),
    [casebook, area, dialogue.id],
  );
}

/** The guide may have been changed since. Reading a past day costs, so it is done only when that is so. */
function useCasebookWhenHeld(dialogue: DialogueFacts, area: GuideArea): Casebook {
  const casebook = useAppSelector(selectCasebook);
  const workroom = useWorkroom();
  const { id, day, state, stated } = dialogue;
  const held = isHeld(dialogue);
  // Until the history is at hand the planned day stands for the day it was held.
  const known = state === 'genomford' ? (stated?.on ?? day) : day;
  const changed = held && isChangedAfter(casebook, area, known);
  const [past, setPast] = useState<{ readonly of: Casebook; readonly that: Casebook } | null>(null);
  useEffect(() => {
    if (!changed) return;
    let gone = false;
    void workroom.whole.then(() => {
      const { ledger } = workroom;
      if (!gone) setPast({ of: casebook, that: ledger.casebookAt(heldOn(ledger, id) ?? known) });
    });
    return () => {
      gone = true;
    };
  }, [changed, workroom, casebook, id, known]);
  return changed && past?.of === casebook ? past.that : casebook;
}

/** The day that was said when it was finished; what has been said of it since has days of its own. */
function heldOn(ledger: Ledger, dialogue: string): string | undefined {
  const line = historyOfEntity(ledger, dialogue).find(
    ({ type, standing, statement }) =>
      type === 'dialogue.stated' &&
      standing !== 'aterkallad' &&
      (statement.data as { state?: string }).state === 'genomford',
  );
  return line?.on;
}

function isChangedAfter(casebook: Casebook, area: GuideArea, day: string): boolean {
  return [...commonGuide, commonLocal].some(({ key }) =>
    [...new Set(['lan', area])].some((each) =>
      guideSlots(each, key).some((slot) =>
        viewOf<'guide.worded' | 'guide.placed'>(casebook, slot)?.current.some(({ on = '' }) => on > day),
      ),
    ),
  );
}
