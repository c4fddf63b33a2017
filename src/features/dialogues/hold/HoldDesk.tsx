import { type ReactNode, useCallback, useRef, useState } from 'react';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { Tag } from '../../../ui/words.tsx';
import { ActionsColumn } from './ActionsColumn.tsx';
import { type ProblemPlace, placeOf } from './finish.ts';
import { HELD_ON_ID, HeldOnLine } from './HeldOnLine.tsx';
import { FINISH_ID, FinishButton, HoldBar } from './HoldBar.tsx';
import { useHeld, useHolding } from './HoldContext.tsx';
import { groundId } from './KfaChoice.tsx';
import { ProblemList } from './ProblemList.tsx';
import { ProjectedFoot, ProjectedTitle } from './ProjectedFoot.tsx';
import { type Page, pageBeside, pageOf } from './pages.ts';
import { QuestionHead } from './QuestionHead.tsx';
import { QuestionList } from './QuestionList.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { useFinish } from './useFinish.ts';
import { useProjected } from './useProjected.ts';
import { useWritten } from './useWritten.ts';

const words = text.dialogues.hold;

interface HoldDeskProps {
  /** What is said before anything else: that it is finished once already. */
  notices: ReactNode;
  restored: ReactNode;
  /** The text goes on where it was: the caret belongs in it at once. */
  autoFocus: boolean;
}

/** The page while a dialogue is held: questions, the text, what to do. One column where there is little room. */
export function HoldDesk({ notices, restored, autoFocus }: HoldDeskProps) {
  const { draft, pages } = useHolding();
  const today = useAppSelector(selectToday);
  const wide = useMediaQuery('(min-width: 60rem)');
  const { finish, saving, problems, stopped } = useFinish({
    onRefused: (field) => goTo(placeOf(field, draft.content)),
  });
  const question = useHeld((content) => content.page);
  const actionCount = useHeld(({ actions }) => actions.length);
  const isWritten = useWritten();
  const projected = useProjected();
  const [openAction, setOpenAction] = useState<string | null>(null);
  const askedForAction = useRef(false);
  const wasAsked = useCallback(() => {
    const was = askedForAction.current;
    askedForAction.current = false;
    return was;
  }, []);
  const [fold, setFold] = useState<'questions' | 'actions' | null>(null);
  // At a desk the page is for writing; on a phone the keyboard would hide the question.
  const [turned, setTurned] = useState(autoFocus || wide);
  const page = pageOf(pages, question);
  const next = pageBeside(pages, page.question, 1, isWritten);

  const go = (to: Page) => {
    setFold(null);
    setTurned(true);
    draft.change({ page: to.question });
  };
  const showAction = (action: string | null) => {
    setOpenAction(action);
    askedForAction.current = action !== null;
    if (action !== null) setFold('actions');
  };
  const goTo = (place: ProblemPlace) => {
    if (place.kind === 'action') return showAction(place.action);
    if (place.kind === 'question') return go(pageOf(pages, place.question));
    if (place.kind === 'kfa') go(pages.all.find(({ kfa }) => kfa === place.dimension) ?? page);
    const field = place.kind === 'kfa' ? groundId(place.dimension, place.side) : HELD_ON_ID;
    // After the page it stands on has been drawn.
    requestAnimationFrame(() => document.getElementById(field)?.focus());
  };
  const errorAt = (isHere: (place: ProblemPlace, field: string) => boolean): string | undefined => {
    const found = problems.find(({ field }) => isHere(placeOf(field, draft.content), field));
    return found && text.rules.refusals[found.code];
  };

  const questions = <QuestionList current={page.question} isWritten={isWritten} onChoose={go} />;
  const actions = (
    <ActionsColumn
      open={openAction}
      wasAsked={wasAsked}
      onOpen={showAction}
      errorOf={(id, field) =>
        errorAt((place, at) => place.kind === 'action' && place.action === id && at.endsWith(`.${field}`))
      }
    />
  );

  return (
    <div className="hold" data-wide={wide ? '' : undefined}>
      {projected.on && <ProjectedTitle />}
      <HoldBar wide={wide} restored={restored} busy={saving.busy} onProject={projected.show} onFinish={finish} />
      <div className="hold-says stack" data-gap="2">
        {notices}
        <ProblemList problems={problems} stopped={stopped} onGo={goTo} />
        {saving.parts}
      </div>
      <div className="hold-columns">
        {wide && questions}
        <div className="hold-question">
          <QuestionHead
            page={page}
            wide={wide}
            previous={pageBeside(pages, page.question, -1, isWritten)}
            next={next}
            listed={fold === 'questions'}
            onList={() => setFold(fold === 'questions' ? null : 'questions')}
            onGo={go}
          />
          {!wide && fold === 'questions' && questions}
          <QuestionPage
            key={page.question}
            page={page}
            wide={wide}
            autoFocus={turned}
            error={errorAt((place) => place.kind === 'question' && pageOf(pages, place.question) === page)}
            kfaError={(side) =>
              errorAt((place) => place.kind === 'kfa' && place.dimension === page.kfa && place.side === side)
            }
            onNext={() => (next ? go(next) : document.getElementById(FINISH_ID)?.focus())}
            onAction={showAction}
            actionsButton={
              <Button aria-expanded={fold === 'actions'} onClick={() => setFold(fold === 'actions' ? null : 'actions')}>
                {words.actionsCount(actionCount)} <Icon name="down" />
              </Button>
            }
            actions={!wide && fold === 'actions' && actions}
          />
        </div>
        {wide && actions}
      </div>
      {projected.on && <ProjectedFoot page={page} onLeave={projected.leave} />}
      <footer className="hold-foot">
        <span className="muted small">{wide ? text.dialogues.functionsOnly : text.dialogues.functionsOnlyShort}</span>
        <HeldOnLine error={errorAt((place) => place.kind === 'day')} />
        <Tag strong>
          {text.common.workingMaterial}
          <span className="only-print">{`\u00a0${longDate(today)}`}</span>
        </Tag>
        {!wide && <FinishButton busy={saving.busy} onFinish={finish} />}
      </footer>
    </div>
  );
}
