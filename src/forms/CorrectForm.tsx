import { useState } from 'react';
import { drawn, type Statement } from '../domain/casebook.ts';
import type { EventType, OrgId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import type { AnchoringGroup, ContactRole, Instance, RecommendingBody, Scope } from '../domain/vocabulary.ts';
import { selectNow } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { useWorkroom } from '../state/WorkroomContext.tsx';
import * as text from '../text/text.ts';
import { TextButton } from '../ui/Button.tsx';
import { AnchoringForm } from './AnchoringForm.tsx';
import { AppliesForm } from './AppliesForm.tsx';
import { ContactForm } from './ContactForm.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { GoalForm } from './GoalForm.tsx';
import { GapCorrection } from './gaps/GapCorrection.tsx';
import { MoveDateForm } from './MoveDateForm.tsx';
import { NextDateForm } from './NextDateForm.tsx';
import { NoteCorrection } from './NoteCorrection.tsx';
import { PhaseForm } from './PhaseForm.tsx';
import { RecommendationForm } from './RecommendationForm.tsx';
import { RedactText } from './redaction/RedactText.tsx';
import { textsOf } from './redaction/readable.ts';
import { WithdrawForm } from './WithdrawForm.tsx';

interface CorrectFormProps {
  statement: Statement;
  /** What the organisation is called in the line that says "Sparat". */
  name: string;
  /** Begin with "Ta tillbaka". */
  withdraw?: boolean | undefined;
  onDone: (saved: boolean) => void;
}

/** "Rätta": the form the statement was made with, filled in; one can also take the statement back instead. */
export function CorrectForm({ statement, name, withdraw = !canBeCorrected(statement.type), onDone }: CorrectFormProps) {
  const { ledger } = useWorkroom();
  const now = useAppSelector(selectNow);
  const [withdraws, setWithdraws] = useState(withdraw);
  if (withdraws) {
    const hasWords = statement.redacted !== true && Object.keys(statement.words).length > 0;
    return <WithdrawForm statement={statement.id} name={name} hasWords={hasWords} onDone={onDone} />;
  }
  // A note may have been worded anew since it was written.
  const standing = drawn(now, slots.noteText(statement.id)) ?? statement;
  const slot = ledger.event(statement.id)?.line.slot ?? '';
  return (
    <div className="stack">
      <FormFor statement={statement} slot={slot.split('/')} name={name} onDone={onDone} />
      <p className="cluster" data-gap="4">
        <TextButton onClick={() => setWithdraws(true)}>{text.forms.withdraw.instead}</TextButton>
        <RedactText texts={textsOf(standing, name)} onRemoved={() => onDone(true)} />
      </p>
    </div>
  );
}

interface FormForProps {
  statement: Statement;
  /** The parts of its slot: kind, organisation, scope … */
  slot: readonly string[];
  name: string;
  onDone: (saved: boolean) => void;
}

function FormFor({ statement, slot, name, onDone }: FormForProps) {
  // `kind/organisation/…`, or the id of an entity and its field.
  const [first = '', place = '', third = '', fourth = ''] = slot;
  const organisation: OrgId = place;
  const scope = third as Scope;
  const gap = { organisation, gap: third, onDone };
  switch (statement.type) {
    case 'phase.assessed':
      return <PhaseForm {...{ organisation, scope, onDone }} corrects={as<'phase.assessed'>(statement)} />;
    case 'decision.recorded':
      return (
        <DecisionForm
          {...{ organisation, scope, onDone }}
          corrects={{ statement: as<'decision.recorded'>(statement), instance: fourth as Instance }}
        />
      );
    case 'decision.planned':
      return <NextDateForm {...{ organisation, scope, onDone }} corrects={as<'decision.planned'>(statement)} />;
    case 'applies.stated':
      return <AppliesForm {...{ organisation, scope, onDone }} corrects={as<'applies.stated'>(statement)} />;
    case 'anchoring.assessed':
      return (
        <AnchoringForm
          {...{ organisation, onDone }}
          group={third as AnchoringGroup}
          corrects={as<'anchoring.assessed'>(statement)}
        />
      );
    case 'recommendation.given':
      return (
        <RecommendationForm
          {...{ scope, onDone }}
          body={place as RecommendingBody}
          corrects={as<'recommendation.given'>(statement)}
        />
      );
    case 'gap.assessed':
      return <GapCorrection {...gap} corrects={{ difference: as<'gap.assessed'>(statement) }} />;
    case 'gap.phased':
      return <GapCorrection {...gap} corrects={{ phase: as<'gap.phased'>(statement) }} />;
    case 'goal.worded':
      return <GoalForm {...{ place, name, onDone }} corrects={as<'goal.worded'>(statement)} />;
    case 'contact.named':
      return (
        <ContactForm
          {...{ organisation, onDone }}
          corrects={{ statement: as<'contact.named'>(statement), role: third as ContactRole }}
        />
      );
    case 'date.added':
      return <MoveDateForm {...{ name, onDone }} date={as<'date.added'>(statement)} />;
    case 'note.written':
      return <NoteCorrection {...{ name, onDone }} note={statement.id} />;
    case 'note.edited':
    case 'note.marked':
      return <NoteCorrection {...{ name, onDone }} note={first} />;
    default:
      return null;
  }
}

const CORRECTABLE: readonly EventType[] = [
  'phase.assessed',
  'decision.recorded',
  'decision.planned',
  'applies.stated',
  'anchoring.assessed',
  'recommendation.given',
  'gap.assessed',
  'gap.phased',
  'goal.worded',
  'contact.named',
  'date.added',
  'note.written',
  'note.edited',
  'note.marked',
];

/** Whether "Rätta" has a form for it; everything can be taken back. */
export function canBeCorrected(type: EventType): boolean {
  return CORRECTABLE.includes(type);
}

/** The type has been looked at; TypeScript does not narrow what depends on it. */
function as<T extends EventType>(statement: Statement): Statement<T> {
  return statement as unknown as Statement<T>;
}
