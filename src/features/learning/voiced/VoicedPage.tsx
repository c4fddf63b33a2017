import './voiced.css';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { halfYearOf, type Voice, voicesIn } from '../../../domain/voices.ts';
import { paths, viewKeys, withDate } from '../../../paths.ts';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import { LearningTabs } from '../LearningTabs.tsx';
import { halves, spokenOf, themeOf } from './themes.ts';
import { Voices } from './Voices.tsx';

const words = text.voiced;

/** "Var sägs det?": one theme at a time, on the map, over time, and in the words of those who said it. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const voices = useMemo(() => voicesIn(casebook), [casebook]);
  if (!opened) return null;
  return (
    <>
      <LearningTabs current="varSagsDet" />
      <div className="stack voiced" data-gap="5">
        <p className="only-print">
          <Tag strong>{text.common.workingMaterial}</Tag> {words.printed(longDate(shown ?? today))}
        </p>
        <p className="measure">{words.lead}</p>
        {voices.length === 0 ? (
          <EmptyLine action={<LinkButton href={withDate(paths.dialogues, shown)}>{words.toDialogues}</LinkButton>}>
            {words.none}
          </EmptyLine>
        ) : (
          <Chosen voices={voices} />
        )}
      </div>
    </>
  );
}

/** The choices stand in the address, so that what is seen can be sent as a link. */
function Chosen({ voices }: { voices: readonly Voice[] }) {
  const [params, setParams] = useSearchParams();
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const byId = useAppSelector(selectOrganisationsById);
  const asked = themeOf(params.get(viewKeys.voice));
  const groups = useMemo(() => spokenOf(voices, asked), [voices, asked]);
  const theme = asked ?? groups[0]?.themes[0];
  const area = params.get(viewKeys.area) ?? '';
  const period = params.get(viewKeys.period) ?? '';
  const choose = (key: string, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(key);
        else after.set(key, value);
        return after;
      },
      { replace: true },
    );
  const of = useMemo(() => voices.filter(({ keys }) => theme && keys.includes(theme.key)), [voices, theme]);
  const isInArea = (id: string) => {
    const org = byId.get(id);
    return area === '' || id === area || (org !== undefined && areaOf(org) === area);
  };
  const inArea = of.filter(({ orgs }) => area === '' || orgs.some(isInArea));
  const periods = [...new Set(of.map(({ on }) => halfYearOf(on)))].sort().reverse();
  const heard = inArea.filter(({ on }) => period === '' || halfYearOf(on) === period);
  if (theme === undefined) return null;
  return (
    <>
      <div className="voiced-choices no-print">
        <Select
          label={words.theme}
          value={theme.key}
          onChange={(key) => choose(viewKeys.voice, key)}
          options={groups.map(({ name, themes }) => ({
            label: name,
            options: themes.map(({ key, name: label, count }) => ({ value: key, label: words.option(label, count) })),
          }))}
        />
        <Select
          label={words.area}
          value={area}
          onChange={(id) => choose(viewKeys.area, id)}
          options={[
            { value: '', label: text.common.wholeCounty },
            ...areas.map((each) => ({ value: each.id, label: shortAreaName(each) })),
            { value: COUNTY_WIDE, label: text.common.countyWide },
          ]}
        />
        <Select
          label={words.period}
          value={period}
          onChange={(key) => choose(viewKeys.period, key)}
          options={[
            { value: '', label: words.always },
            ...periods.map((key) => ({ value: key, label: words.halfYear(...halves(key)) })),
          ]}
        />
      </div>
      <Voices theme={theme} voices={heard} isShown={isInArea} />
    </>
  );
}
