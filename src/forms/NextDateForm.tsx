import type { Statement } from '../domain/casebook.ts';
import { decidePlanned } from '../domain/decidePlanned.ts';
import { refused } from '../domain/decision.ts';
import { captureHeads } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import type { Instance, Source } from '../domain/vocabulary.ts';
import { selectNow, selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { DayField, dayIn } from './DayField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { type FormProps, given } from './formProps.ts';
import { instanceWords } from './instances.ts';
import { LineArea } from './LineArea.tsx';
import { NextInstanceField } from './NextInstanceField.tsx';
import { SourceField } from './SourceField.tsx';
import { useForm } from './useForm.ts';
import { useOrganisation } from './useOrganisation.ts';

interface NextDraft {
  instance: Instance | null;
  day: string;
  note: string;
  source: Source | null;
  overs: Record<string, EventId[]>;
}

interface NextDateFormProps extends FormProps {
  /** Known already: only the day is asked for. */
  instance?: Instance | undefined;
  corrects?: Statement<'decision.planned'> | undefined;
}

const words = text.forms.next;
const labels = { instance: words.instance, day: words.day, note: words.note, source: text.common.source };

/** Which instance treats the errand next, and when if that is known. */
export function NextDateForm(props: NextDateFormProps) {
  const { organisation: id, scope = 'avtalet', instance: known, corrects, onDone, compact } = props;
  const organisation = useOrganisation(id);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.next(id, scope);
  const { note = '' } = corrects?.words ?? {};
  const form = useForm<NextDraft>({
    draft: `${slot}${corrects ? `/${corrects.id}` : ''}`,
    initial: {
      instance: corrects?.data.instance ?? known ?? null,
      day: corrects?.data.day ? longDate(corrects.data.day) : '',
      note,
      source: corrects?.data.source ?? null,
      overs: captureHeads(now, [slot]),
    },
    given: known && { instance: known },
    onDone,
  });
  const { value, change, control } = form;
  const day = dayIn(value.day, today, 'future') || null;

  const save = () => {
    const { instance } = value;
    form.send({
      decide: (context) =>
        instance === null
          ? refused({ code: 'missing', field: 'instance' })
          : decidePlanned(context, {
              org: organisation,
              scope,
              instance,
              day,
              ...given({ note: value.note, source: value.source, on: corrects?.on }),
            }),
      over: value.overs[slot] ?? [],
      ...(corrects ? { corrects: corrects.id } : {}),
      said: text.forms.said.next(
        organisation.name,
        instance === null ? '' : instanceWords(organisation).short(instance),
        day && longDate(day),
      ),
    });
  };

  return (
    <FormFrame
      form={form}
      title={words.title}
      labels={labels}
      onSave={save}
      compact={compact}
      more={
        <>
          <LineArea
            control={control('note')}
            label={words.note}
            value={value.note}
            onChange={(written) => change({ note: written })}
          />
          <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
        </>
      }
      moreFields={['note', 'source']}
      moreOpen={corrects !== undefined}
      saveLabel={corrects && text.forms.saveCorrection}
    >
      <NextInstanceField
        control={control('instance')}
        label={words.instance}
        organisation={organisation}
        value={value.instance}
        onChange={(instance) => change({ instance })}
        autoFocus={known === undefined}
      />
      <DayField
        control={control('day')}
        label={words.day}
        hint={words.dayHint}
        value={value.day}
        leaning="future"
        onChange={(written) => change({ day: written })}
        autoFocus={known !== undefined}
      />
    </FormFrame>
  );
}
