import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { viewKeys } from '../../../paths.ts';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Select } from '../../../ui/Select.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { type ActionFacts, actionsIn, isEnded } from '../actionFacts.ts';
import { ActionItem } from './ActionItem.tsx';

const words = text.dialogues.actions;
const filters = text.summary.actions;

/** What has been agreed, from every dialogue: asked plainly, never chased. What is chosen stands in the address. */
export function ActionList() {
  const casebook = useAppSelector(selectCasebook);
  const organisations = useAppSelector(selectOrganisationsById);
  const areaOf = useAppSelector(selectAreaOf);
  const [params] = useSearchParams();
  const actions = useMemo(() => actionsIn(casebook), [casebook]);
  const area = params.get(viewKeys.area) ?? '';
  const org = params.get(viewKeys.selected) ?? '';
  const showsAll = params.get(viewKeys.state) === 'alla';
  if (actions.length === 0) return <EmptyLine>{words.none}</EmptyLine>;

  const isIn = (id: string) => {
    const organisation = organisations.get(id);
    return (org === '' || id === org) && (area === '' || (organisation && areaOf(organisation) === area));
  };
  const nameOf = (facts: ActionFacts) =>
    orgsOf(facts)
      .map((id) => organisations.get(id)?.name ?? id)
      .sort(bySwedish)[0] ?? '';
  const chosen = actions.filter((facts) => (area === '' && org === '') || orgsOf(facts).some(isIn));
  if (params.get(viewKeys.layout) === 'alfabet') chosen.sort((a, b) => bySwedish(nameOf(a), nameOf(b)));
  const open = chosen.filter((each) => !isEnded(each));
  const ended = chosen.filter(isEnded);
  return (
    <div className="stack" data-gap="3">
      {(actions.length > 1 || org !== '' || area !== '') && <Filters actions={actions} />}
      {chosen.length === 0 ? (
        <EmptyLine>{filters.noneHere}</EmptyLine>
      ) : showsAll ? (
        <ActionLines actions={chosen} />
      ) : (
        <>
          {open.length === 0 ? <EmptyLine>{words.noneOpen}</EmptyLine> : <ActionLines actions={open} />}
          {ended.length > 0 && (
            <Disclosure summary={words.ended(ended.length)}>
              <ActionLines actions={ended} />
            </Disclosure>
          )}
        </>
      )}
    </div>
  );
}

/** Whose it is: one organisation's, or all who took part. */
function orgsOf({ action }: ActionFacts): readonly string[] {
  return action.data.org === null ? action.about : [action.data.org];
}

function Filters({ actions }: { actions: readonly ActionFacts[] }) {
  const organisations = useAppSelector(selectOrganisationsById);
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const [params, setParams] = useSearchParams();
  const set = (changes: Readonly<Record<string, string>>) => {
    const changed = new URLSearchParams(params);
    for (const [key, value] of Object.entries(changes)) {
      if (value === '') changed.delete(key);
      else changed.set(key, value);
    }
    setParams(changed, { replace: true });
  };
  const area = params.get(viewKeys.area) ?? '';
  const org = params.get(viewKeys.selected) ?? '';
  const withActions = [...new Set(actions.flatMap(orgsOf))]
    .flatMap((id) => organisations.get(id) ?? [])
    .sort((a, b) => bySwedish(a.name, b.name));
  // Only places where there is something: the rest would be an empty list.
  const used = new Set(withActions.map((each) => areaOf(each)));
  const choices = areas.filter(({ id }) => used.has(id) || id === area);
  return (
    <div className="action-filters no-print">
      <Select
        label={filters.area}
        value={area}
        onChange={(now) => set({ [viewKeys.area]: now, [viewKeys.selected]: '' })}
        options={[
          { value: '', label: filters.everywhere },
          ...choices.map((each) => ({ value: each.id, label: shortAreaName(each) })),
          ...(used.has(COUNTY_WIDE) ? [{ value: COUNTY_WIDE, label: text.common.countyWide }] : []),
        ]}
      />
      <Select
        label={filters.organisation}
        value={org}
        onChange={(now) => set({ [viewKeys.selected]: now })}
        options={[
          { value: '', label: filters.everyone },
          ...withActions
            .filter((each) => area === '' || areaOf(each) === area || each.id === org)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SegmentedControl
        legend={filters.show}
        showLegend
        value={params.get(viewKeys.state) === 'alla' ? 'alla' : 'oppna'}
        onChange={(now) => set({ [viewKeys.state]: now === 'alla' ? 'alla' : '' })}
        options={[
          { value: 'oppna', label: filters.open },
          { value: 'alla', label: filters.all },
        ]}
      />
      <SegmentedControl
        legend={filters.order}
        showLegend
        value={params.get(viewKeys.layout) === 'alfabet' ? 'alfabet' : 'datum'}
        onChange={(now) => set({ [viewKeys.layout]: now === 'alfabet' ? 'alfabet' : '' })}
        options={[
          { value: 'datum', label: filters.byDay },
          { value: 'alfabet', label: filters.byName },
        ]}
      />
    </div>
  );
}

interface ActionLinesProps {
  actions: readonly ActionFacts[];
  /** On the dialogue's own page: where it comes from is not said again. */
  here?: boolean | undefined;
}

export function ActionLines({ actions, here }: ActionLinesProps) {
  return (
    <ul className="dialogue-plain action-list">
      {actions.map((each) => (
        <ActionItem key={each.id} facts={each} here={here} />
      ))}
    </ul>
  );
}
