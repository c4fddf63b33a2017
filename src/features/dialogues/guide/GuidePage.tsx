import '../dialogues.css';
import './guide.css';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type GuideQuestionNow, guideOf } from '../../../domain/guide.ts';
import type { GuidePlace } from '../../../domain/learningVocabulary.ts';
import { paths, viewKeys, withDate } from '../../../paths.ts';
import { commonGuide, commonLocal } from '../../../register/dialogueSteps.ts';
import { selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectCasebook, selectOpened, selectShownDate, selectWriter } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { Select } from '../../../ui/Select.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { GuideQuestionForm } from './GuideQuestionForm.tsx';
import { GuideQuestionLine } from './GuideQuestionLine.tsx';

const words = text.guide;
const COUNTY = 'lan';

/** The questions as an area asks them: the same order everywhere, with words of its own where they are needed. */
export function Component() {
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const areas = useAppSelector(selectAreas);
  const writer = useAppSelector(selectWriter);
  const casebook = useAppSelector(selectCasebook);
  const [params, setParams] = useSearchParams();
  const asked = params.get(viewKeys.area) ?? writer?.area ?? COUNTY;
  const area = areas.some(({ id }) => id === asked) ? asked : COUNTY;
  const [editing, setEditing] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  const guide = useMemo(() => guideOf(casebook, area, commonGuide), [casebook, area]);
  const [local] = useMemo(() => guideOf(casebook, area, [commonLocal]), [casebook, area]);
  const open = shown === null ? editing : null;

  // Focus goes back to the button the form was opened with.
  useEffect(() => {
    if (open === null && last.current !== null) {
      document.querySelector<HTMLElement>(`[data-question="${last.current}"] [data-change]`)?.focus();
    }
    last.current = open;
  }, [open]);

  const choose = (to: string) => {
    setEditing(null);
    setParams(
      (before) => {
        before.set(viewKeys.area, to);
        return before;
      },
      { replace: true },
    );
  };
  const line = (question: GuideQuestionNow) =>
    open === question.key ? (
      <GuideQuestionForm key={area} area={area} question={question} onDone={() => setEditing(null)} />
    ) : (
      <GuideQuestionLine
        area={area}
        question={question}
        editing={shown === null}
        onChange={() => setEditing(question.key)}
      />
    );
  const list = (place: GuidePlace) => guide.filter((question) => question.place === place);

  if (!opened) return null;
  return (
    <div className="guide">
      <PageHeader
        title={words.title}
        above={
          <div className="no-print">
            <Breadcrumbs
              label={text.dialogues.where}
              items={[{ label: text.dialogues.back, href: withDate(paths.dialogues, shown) }, { label: words.title }]}
            />
          </div>
        }
        meta={shown === null ? undefined : words.past}
        actions={
          <Button onClick={() => window.print()}>
            <Icon name="print" /> {text.common.print}
          </Button>
        }
      />
      <div className="stack" data-gap="5">
        <div className="guide-lead stack" data-gap="2">
          <p>{words.lead}</p>
          <p className="muted">{words.leadMore}</p>
        </div>
        <div className="stack" data-gap="2">
          <Select
            label={words.whose}
            value={area}
            onChange={choose}
            options={[
              { value: COUNTY, label: words.county },
              ...areas.map((each) => ({ value: each.id, label: shortAreaName(each) })),
            ]}
          />
          <p className="muted small">{area === COUNTY ? words.followsRegister : words.follows}</p>
        </div>
        <Box title={words.steps} tone="plain">
          <p className="muted small">{words.stepsLead}</p>
          <GuideList questions={list('steg')} numbered line={line} />
        </Box>
        <Box title={words.reserve} tone="plain">
          <p className="muted small">{words.reserveLead}</p>
          <GuideList questions={list('reserv')} line={line} />
        </Box>
        {list('borta').length > 0 && (
          <Box title={words.gone} tone="plain">
            <GuideList questions={list('borta')} line={line} />
          </Box>
        )}
        {local && (
          <Box title={words.local} tone="plain">
            <p className="muted small">{words.localLead}</p>
            <GuideList questions={[local]} line={line} />
          </Box>
        )}
      </div>
    </div>
  );
}

interface GuideListProps {
  questions: readonly GuideQuestionNow[];
  numbered?: boolean | undefined;
  line: (question: GuideQuestionNow) => ReactNode;
}

function GuideList({ questions, numbered, line }: GuideListProps) {
  if (questions.length === 0) return <EmptyLine>{words.none}</EmptyLine>;
  const items = questions.map((question) => (
    <li key={question.key} className="guide-item" data-question={question.key}>
      {line(question)}
    </li>
  ));
  return numbered ? <ol className="guide-list">{items}</ol> : <ul className="guide-list dialogue-plain">{items}</ul>;
}
