import { type ReactNode, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Entity } from '../../../domain/casebook.ts';
import { type GapPoint, gapPoint } from '../../../domain/gaps.ts';
import { linksTo } from '../../../domain/links.ts';
import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import { gapTitle } from '../../../forms/gaps/gapInWords.ts';
import { Origins } from '../../../forms/gaps/Origin.tsx';
import { WithdrawForm } from '../../../forms/WithdrawForm.tsx';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import { GapDifferences } from './GapDifferences.tsx';
import { GapEditForm } from './GapEditForm.tsx';
import { GapFacts } from './GapFacts.tsx';
import { GapMeta } from './GapLine.tsx';
import { GapStateForm } from './GapStateForm.tsx';
import './gaps.css';
import { moveFocusLater } from '../../../ui/moveFocus.ts';
import { NoteSaid } from './UnlinkedNotes.tsx';

const words = text.gaps;
type FormKey = 'edit' | 'state' | 'withdraw';

/** One point: what it says, how far the organisations are from it, and what they have said in their own words. */
export function Component() {
  const { gapId = '' } = useParams();
  const casebook = useAppSelector(selectCasebook);
  const opened = useAppSelector(selectOpened);
  const point = gapPoint(casebook, gapId);
  if (point !== null) return <Point key={gapId} point={point} />;
  // Before everything is read nobody can say that it is not here.
  return opened ? <NotHere /> : null;
}

function Point({ point }: { point: GapPoint }) {
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const navigate = useNavigate();
  const [form, setForm] = useState<FormKey | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const list = withDate(paths.learningNotes('nytt'), shown);
  const title = gapTitle(point);
  const open = (key: FormKey) => (event: { currentTarget: HTMLElement }) => {
    opener.current = event.currentTarget;
    setForm(key);
  };
  const close = (saved: boolean) => {
    if (saved && form === 'withdraw') return void navigate(list);
    setForm(null);
    // The buttons stand there all the time: the keyboard goes back to the one that was pressed.
    moveFocusLater(() => opener.current?.focus());
  };
  return (
    <>
      <PageHeader
        title={title}
        above={
          <Breadcrumbs
            label={words.page.where}
            items={[
              { label: text.common.links.learning, href: withDate(paths.learning, shown) },
              { label: text.learning.tabs.nytt, href: list },
              { label: title },
            ]}
          />
        }
        meta={<GapMeta point={point} />}
        actions={
          <>
            {shown === null && (
              <>
                <Button onClick={open('edit')}>{words.edit.button}</Button>
                <Button onClick={open('state')}>{words.state.button}</Button>
              </>
            )}
            <Button onClick={() => window.print()}>
              <Icon name="print" /> {text.common.print}
            </Button>
          </>
        }
      />
      <div className="stack" data-gap="5">
        <p className="only-print">
          <Tag strong>{text.common.workingMaterial}</Tag> {longDate(shown ?? today)}
        </p>
        {shown === null && form === 'edit' && (
          <Asked title={words.edit.title}>
            <GapEditForm point={point} onDone={close} />
          </Asked>
        )}
        {shown === null && form === 'state' && (
          <Asked title={words.state.title}>
            <GapStateForm point={point} onDone={close} />
          </Asked>
        )}
        <GapFacts point={point} />
        {point.disputed.map((slot) => (
          <Box key={slot} title={text.differences.title}>
            <TwoStatements slot={slot} takeUp={false} />
          </Box>
        ))}
        <GapDifferences point={point} />
        <LinkedNotes point={point} />
        <OriginPart point={point} />
        {shown === null &&
          (form === 'withdraw' ? (
            <Asked title={words.page.withdraw}>
              <WithdrawForm statement={point.id} name={title} onDone={close} />
            </Asked>
          ) : (
            <div className="no-print">
              <Button variant="quiet" onClick={open('withdraw')}>
                {words.page.withdraw}
              </Button>
            </div>
          ))}
      </div>
    </>
  );
}

function Asked({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box title={title} hideTitle tone="sunken">
      <div className="gaps-form no-print">{children}</div>
    </Box>
  );
}

/** What organisations have said of it, word for word. */
function LinkedNotes({ point }: { point: GapPoint }) {
  const casebook = useAppSelector(selectCasebook);
  const notes = linksTo(casebook, point.id).flatMap(({ id }) => {
    const entity = casebook.entities[id];
    return entity?.type === 'note.written' ? [entity as unknown as Entity<'note.written'>] : [];
  });
  return (
    <Box title={words.page.notes}>
      {notes.length === 0 ? (
        <EmptyLine>{words.page.noNotes}</EmptyLine>
      ) : (
        <ul className="plain-list stack" data-gap="3">
          {notes.map((note) => (
            <li key={note.id}>
              <NoteSaid note={note} />
            </li>
          ))}
        </ul>
      )}
    </Box>
  );
}

function OriginPart({ point }: { point: GapPoint }) {
  const casebook = useAppSelector(selectCasebook);
  const hasOrigin = Object.keys(casebook.slots).some((slot) => slot.startsWith(`${point.id}/link/`));
  if (!hasOrigin) return null;
  return (
    <Box title={words.page.origin} tone="plain">
      <Origins entity={point.id} />
    </Box>
  );
}

function NotHere() {
  return (
    <>
      <PageHeader title={words.page.notFound} />
      <div className="stack measure">
        <p>{words.page.notFoundWords}</p>
        <p>
          <LinkButton href={paths.learningNotes('nytt')}>{words.page.toList}</LinkButton>
        </p>
      </div>
    </>
  );
}
