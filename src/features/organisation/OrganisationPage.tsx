import { useState } from 'react';
import { useParams } from 'react-router';
import { appliesOf, headlineOf } from '../../domain/headline.ts';
import { notesAbout } from '../../domain/notes.ts';
import { phaseOf } from '../../domain/phase.ts';
import { ContactForm } from '../../forms/ContactForm.tsx';
import { paths } from '../../paths.ts';
import { type StandingOrganisation, selectOrganisationsById } from '../../state/organisations.ts';
import { selectCasebook, selectOpened, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { longDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Tag } from '../../ui/words.tsx';
import { AnchoringPart } from './AnchoringPart.tsx';
import { AnswersHere } from './AnswersHere.tsx';
import { AppliesBox } from './AppliesBox.tsx';
import { CardHeader } from './CardHeader.tsx';
import './card.css';
import './lists.css';
import './paper.css';
import { DecisionBox } from './DecisionBox.tsx';
import { DialoguesPart } from './DialoguesPart.tsx';
import { Folded } from './Folded.tsx';
import { GapsPart } from './GapsPart.tsx';
import { GoalOnPaper, GoalPart } from './GoalPart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { KfaPart } from './KfaPart.tsx';
import { NoteLine } from './NoteLine.tsx';
import { NotesList } from './NotesList.tsx';
import { OtherTwoStatements } from './OtherTwoStatements.tsx';
import { OpeningContext, useOpenForm } from './opening.ts';
import { PhaseBox } from './PhaseBox.tsx';
import { SupportPart } from './SupportPart.tsx';
import { UpcomingBox } from './UpcomingBox.tsx';
import { dialoguesOf } from './upcomingOf.ts';
import { useWide } from './useWide.ts';

/** The card: everything about one organisation on one page. */
export function Component() {
  const { orgId = '' } = useParams();
  const opened = useAppSelector(selectOpened);
  const organisation = useAppSelector((state) => selectOrganisationsById(state).get(orgId));
  if (organisation) return <Card key={orgId} organisation={organisation} />;
  // Before everything is read nobody can say that it is not here.
  return opened ? <NotHere /> : null;
}

function NotHere() {
  return (
    <>
      <PageHeader title={text.card.notFound} />
      <p>{text.card.notFoundWords}</p>
      <p>
        <LinkButton href={paths.areas}>{text.card.toAreas}</LinkButton>
      </p>
    </>
  );
}

function Card({ organisation }: { organisation: StandingOrganisation }) {
  const wide = useWide();
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const editing = useAppSelector(selectShownDate) === null;
  const opening = useOpenForm(editing);
  const { id } = organisation;
  const notes = notesAbout(casebook, id);
  const isEmpty =
    notes.length === 0 &&
    headlineOf(casebook, organisation, 'avtalet').statement === undefined &&
    appliesOf(casebook, id, 'avtalet') === null &&
    phaseOf(casebook, id, 'avtalet') === null;
  // Decided when the card opens: it does not take focus back later, nor from a form that was asked for.
  const [startsWithNote] = useState(isEmpty && opening.form === null);
  const words = text.card;
  const noteLine = <NoteLine key="line" organisation={organisation} autoFocus={startsWithNote && wide} />;
  const upcoming = (
    <div key="upcoming" className="stack card-next" data-gap="5">
      <UpcomingBox organisation={organisation} />
      <AnswersHere organisation={id} />
    </div>
  );
  const noteList = (
    <Folded key="notes" title={words.notes.title} count={notes.length}>
      <NotesList organisation={organisation} />
    </Folded>
  );
  return (
    <OpeningContext value={opening}>
      <div className="card">
        <CardHeader organisation={organisation} />
        <p className="only-print">
          <Tag strong>{text.common.workingMaterial}</Tag> {words.printed(longDate(today))}
        </p>
        {!organisation.active && <p className="muted">{words.inactive}</p>}
        {opening.form?.kind === 'kontakt' && (
          <Box title={words.contactTitle} hideTitle tone="sunken">
            <ContactForm organisation={id} onDone={opening.close} />
          </Box>
        )}
        {isEmpty && editing && <p className="lead">{words.empty}</p>}
        <div className="card-boxes">
          <DecisionBox organisation={organisation} />
          <AppliesBox organisation={organisation} />
          <PhaseBox organisation={organisation} />
        </div>
        <OtherTwoStatements organisation={organisation} />
        <div className="card-lower">
          {/* The line for notes is the same one wherever it stands: what is being written moves with it. */}
          {[...(wide ? [] : [noteLine]), upcoming, noteList, ...(wide ? [noteLine] : [])]}
        </div>
        <div className="card-pair">
          <Folded title={words.anchoring.title} help="forankring" open={opening.form?.kind.startsWith('forank')}>
            <AnchoringPart organisation={organisation} />
          </Folded>
          <GapsPart organisation={organisation} />
        </div>
        <GoalOnPaper id={id} />
        <div className="card-more">
          <Unfolding title={words.goal.title}>{() => <GoalPart organisation={organisation} />}</Unfolding>
          <Unfolding title={words.dialogues.title(dialoguesOf(casebook, id).length)}>
            {() => <DialoguesPart id={id} />}
          </Unfolding>
          <Unfolding title={text.summary.kfa.title}>{() => <KfaPart id={id} />}</Unfolding>
          <Unfolding title={words.support.title}>{() => <SupportPart id={id} />}</Unfolding>
          <Unfolding title={words.history.title}>{() => <HistoryPart organisation={organisation} />}</Unfolding>
        </div>
      </div>
    </OpeningContext>
  );
}

/** Drawn when it is opened: a long history costs nothing before somebody asks for it. */
function Unfolding({ title, children }: { title: string; children: () => React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={title} open={open} onToggle={setOpen}>
      {open && children()}
    </Disclosure>
  );
}
