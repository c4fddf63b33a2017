import { useEffect, useRef, useState } from 'react';
import { decideDialoguePlan } from '../../../domain/decideDialogue.ts';
import type { OrgId } from '../../../domain/events.ts';
import type { DialogueForm, Level } from '../../../domain/vocabulary.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { useForm } from '../../../forms/useForm.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWho } from '../useDialogue.ts';

const words = text.summary.rhythm;

export interface NextPlan {
  readonly orgs: readonly OrgId[];
  readonly form: DialogueForm;
  readonly level: Level;
  readonly place?: string | undefined;
  readonly roles?: string | undefined;
}

interface PlanNextProps {
  plan: NextPlan;
  /** Among several buttons each says whom it is with. */
  named?: boolean | undefined;
}

/** A date is enough: who meets, how and where are as the time before, and can be changed on its own page. */
export function PlanNext({ plan, named }: PlanNextProps) {
  const who = useWho()(plan.orgs);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!open && wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) return <PlanForm plan={plan} who={who} onDone={() => setOpen(false)} />;
  return (
    <Button ref={button} small aria-label={named ? words.planWhat(who) : undefined} onClick={() => setOpen(true)}>
      {named ? words.planShort : words.plan}
    </Button>
  );
}

function PlanForm({ plan, who, onDone }: { plan: NextPlan; who: string; onDone: () => void }) {
  const today = useAppSelector(selectToday);
  const { orgs, form: how, level, place, roles } = plan;
  const form = useForm({ draft: `dialogue/next/${orgs.join(' ')}`, initial: { day: '' }, onDone });
  const { value, change, control } = form;
  const day = dayIn(value.day, today, 'future');
  const save = () =>
    form.send({
      decide: (context) => decideDialoguePlan(context, { orgs, day, form: how, level, ...given({ place, roles }) }),
      said: words.said(text.dialogues.title(who, longDate(day))),
    });
  return (
    <div className="measure plan-next">
      <FormFrame form={form} labels={{ day: words.day }} onSave={save} compact>
        <DayField
          control={control('day')}
          label={words.day}
          hint={words.dayHint}
          value={value.day}
          onChange={(written) => change({ day: written })}
          leaning="future"
          autoFocus
        />
      </FormFrame>
    </div>
  );
}
