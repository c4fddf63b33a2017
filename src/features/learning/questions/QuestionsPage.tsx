import '../notes/notes.css';
import './questions.css';
import { useMemo } from 'react';
import { isOpen, type Question } from '../../../domain/question.ts';
import { paths, withDate } from '../../../paths.ts';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../../state/areas.ts';
import { forumAt, forumKey, selectForums } from '../../../state/forums.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectQuestions } from '../../../state/questions.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import { LearningTabs } from '../LearningTabs.tsx';
import { AnswersList } from './AnswersList.tsx';
import { ForumSheet } from './ForumSheet.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { QuestionFilters } from './QuestionFilters.tsx';
import { filtered, ordered, type Sorting } from './questionFilter.ts';
import { useQuestionFilter } from './useQuestionFilter.ts';

const words = text.questions;

/** Frågor: what waits where, and what has been answered. */
export function Component() {
  return (
    <>
      <LearningTabs current="fragor" />
      <Questions />
    </>
  );
}

function Questions() {
  const all = useAppSelector(selectQuestions);
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const sorting = useSorting();
  const control = useQuestionFilter();
  const { filter } = control;
  const questions = useMemo(() => [...all.values()], [all]);
  if (questions.length === 0) {
    if (!opened) return null;
    return (
      <div className="stack" data-gap="5">
        <p className="measure">{words.lead}</p>
        <EmptyLine action={<LinkButton href={withDate(paths.areas, shown)}>{text.notes.list.toAreas}</LinkButton>}>
          {words.none}
        </EmptyLine>
      </div>
    );
  }
  const found = filtered(questions, filter, sorting);
  const forums = forumsWith(questions, sorting, filter.forum);
  const chosen = forums.find(({ id }) => id === filter.forum);
  const open = found.filter(isOpen);
  const closed = found.filter(({ stage }) => stage === 'stangd');
  return (
    <div className="stack" data-gap="5">
      <p className="measure no-print">{words.lead}</p>
      <QuestionFilters control={control} areas={sorting.areas} forums={forums} />
      {chosen ? (
        <ForumSheet forum={chosen.id} name={chosen.name} questions={found} onAll={control.clear} />
      ) : (
        <>
          <Head count={found.length} />
          {found.length === 0 ? (
            <EmptyLine action={<Button onClick={control.clear}>{words.clearFilters}</Button>}>
              {words.noneFiltered}
            </EmptyLine>
          ) : (
            <>
              <OpenQuestions heading={words.list.open} groups={ordered(open, filter.order, sorting)} choosable />
              <AnswersList questions={found} />
              {closed.length > 0 && (
                <OpenQuestions
                  heading={words.list.closed}
                  groups={ordered(closed, 'datum', sorting)}
                  choosable={false}
                />
              )}
            </>
          )}
        </>
      )}
    </div>
  );
}

function Head({ count }: { count: number }) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  return (
    <div className="note-found">
      <p role="status" className="no-print">
        {words.list.count(count)}
      </p>
      <p className="only-print">
        <Tag strong>{text.common.workingMaterial}</Tag> {words.list.printed(longDate(shown ?? today))}
      </p>
      <Button variant="quiet" onClick={() => window.print()}>
        <Icon name="print" /> {text.common.print}
      </Button>
    </div>
  );
}

function useSorting(): Sorting {
  const casebook = useAppSelector(selectCasebook);
  const forums = useAppSelector(selectForums);
  const areas = useAppSelector(selectAreas);
  const byId = useAppSelector(selectOrganisationsById);
  const areaOfOrganisation = useAppSelector(selectAreaOf);
  return {
    casebook,
    forums,
    areas: [
      ...areas.map((area) => ({ id: area.id, name: shortAreaName(area) })),
      { id: COUNTY_WIDE, name: text.common.countyWide },
    ],
    areaOf: (org) => {
      const organisation = byId.get(org);
      if (organisation?.kind === 'subregion') return org;
      return organisation === undefined ? COUNTY_WIDE : areaOfOrganisation(organisation);
    },
  };
}

/** Forums where something is, and the one that was asked for, from the bottom of the ladder upwards. */
function forumsWith(questions: readonly Question[], { forums }: Sorting, asked: string) {
  const places = questions.filter(isOpen).flatMap((question) => question.places.map(({ data }) => data));
  const found = new Map(places.map((place) => [forumKey(place.forum, place.area), forumAt(forums, place)]));
  const also = forums.get(asked);
  if (also) found.set(asked, also);
  return [...found]
    .sort(([, a], [, b]) => a.order - b.order || bySwedish(a.fullName, b.fullName))
    .map(([id, { fullName }]) => ({ id, name: fullName }));
}
