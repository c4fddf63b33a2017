import { useEffect, useId, useRef } from 'react';
import { decideQuestionTold } from '../../../domain/decideQuestionAskers.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId, OrgId } from '../../../domain/events.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ErrorLine } from '../../../ui/Field.tsx';
import { useQuestionNames } from './useQuestionNames.ts';

interface ToldDraft {
  orgs: readonly OrgId[];
  how: string;
  on: string;
  overs: Record<string, EventId[]>;
}

const words = text.questions.told;

/** Who of those who asked has received the answer. Everybody is ticked: it is usually told at once. */
export function ToldForm({ question, onDone }: { question: Question; onDone: (saved: boolean) => void }) {
  const { id, untold } = question;
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const names = useQuestionNames();
  const wrong = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector('input')?.focus(), []);
  const form = useForm<ToldDraft>({
    draft: `question/${id}/told`,
    initial: {
      orgs: untold,
      how: '',
      on: longDate(today),
      overs: captureHeads(
        now,
        untold.map((org) => slots.told(id, org)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const { id: groupId, error } = control('orgs');
  const sorted = untold.toSorted((a, b) => bySwedish(names.one(a), names.one(b)));
  // Somebody else may have told one of them since the form was begun.
  const chosen = value.orgs.filter((org) => untold.includes(org));

  const save = () =>
    form.send({
      decide: (context) =>
        decideQuestionTold(
          { ...context, overs: value.overs },
          { note: id, orgs: chosen, how: value.how, on: dayIn(value.on, today, 'past') },
        ),
      said: words.said(names.list(chosen)),
    });

  return (
    <FormFrame
      form={form}
      title={words.title}
      labels={{ orgs: words.who, how: words.how, on: text.common.date }}
      onSave={save}
    >
      <fieldset
        ref={group}
        id={groupId}
        className="question-plain stack"
        data-gap="2"
        tabIndex={-1}
        aria-describedby={error === undefined ? undefined : wrong}
      >
        <legend>{words.who}</legend>
        {sorted.map((org) => (
          <Checkbox
            key={org}
            label={names.one(org)}
            checked={chosen.includes(org)}
            onChange={(checked) => change({ orgs: checked ? [...chosen, org] : chosen.filter((each) => each !== org) })}
          />
        ))}
        {error !== undefined && <ErrorLine id={wrong}>{words.whoMissing}</ErrorLine>}
      </fieldset>
      <LineArea
        control={control('how')}
        label={words.how}
        hint={words.howHint}
        value={value.how}
        onChange={(how) => change({ how })}
      />
      <DayField control={control('on')} value={value.on} onChange={(on) => change({ on })} past />
    </FormFrame>
  );
}
