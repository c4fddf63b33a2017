import { drawn, type Statement } from '../domain/casebook.ts';
import { decideGoal } from '../domain/decideGoal.ts';
import { captureHeads } from '../domain/drafting.ts';
import type { EventId, OrgId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import { selectNow } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import * as text from '../text/text.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { FormFrame } from './FormFrame.tsx';
import { given } from './formProps.ts';
import { useForm } from './useForm.ts';

interface GoalDraft {
  text: string;
  overs: Record<string, EventId[]>;
}

interface GoalFormProps {
  /** The organisation, or `lan` for the one länsgemensam målbild. */
  place: OrgId | 'lan';
  /** What the place is called in the line that says "Sparat". */
  name: string;
  corrects?: Statement<'goal.worded'> | undefined;
  onDone: (saved: boolean) => void;
}

const words = text.forms.goal;

/** Målbild: what it should be like, in some three sentences. */
export function GoalForm({ place, name, corrects, onDone }: GoalFormProps) {
  const now = useAppSelector(selectNow);
  const slot = slots.goal(place);
  const { text: before = '' } = (corrects ?? drawn<'goal.worded'>(now, slot))?.words ?? {};
  const form = useForm<GoalDraft>({
    draft: `${slot}${corrects ? `/${corrects.id}` : ''}`,
    initial: { text: before, overs: captureHeads(now, [slot]) },
    onDone,
  });
  const { value, change, control } = form;

  const save = () =>
    form.send({
      decide: (context) => decideGoal(context, { place, text: value.text, ...given({ on: corrects?.on }) }),
      over: value.overs[slot] ?? [],
      ...(corrects ? { corrects: corrects.id } : {}),
      said: text.forms.said.goal(name),
    });

  return (
    <FormFrame form={form} title={words.title} labels={{ text: words.text }} onSave={save} longText>
      <TextArea
        {...control('text')}
        label={words.text}
        hint={words.hint}
        value={value.text}
        onChange={(written) => change({ text: written })}
        autoFocus
      />
    </FormFrame>
  );
}
