import { decideDate } from '../../../domain/decideDate.ts';
import { decidePlanned } from '../../../domain/decidePlanned.ts';
import { refused } from '../../../domain/decision.ts';
import { captureHeads, contextOf, type SeveralContext } from '../../../domain/drafting.ts';
import type { EventId, OrgId } from '../../../domain/events.ts';
import { hasOwnDecision } from '../../../domain/headline.ts';
import { slots } from '../../../domain/slots.ts';
import { INSTANCES, type Instance, type Source } from '../../../domain/vocabulary.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { given } from '../../../forms/formProps.ts';
import { SourceField } from '../../../forms/SourceField.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { draftKey, type ForManyProps } from './forMany.ts';
import { ManyForm } from './ManyForm.tsx';

interface DateDraft {
  instance: Instance | 'annat' | null;
  title: string;
  day: string;
  source: Source | null;
  overs: Record<string, EventId[]>;
}

const words = text.bulk;
const labels = {
  instance: words.instance,
  title: words.called,
  day: text.common.date,
  source: text.common.source,
};

/** "Nästa datum": the instance that treats the errand next, for each; or one day they have together. */
export function DateForMany({ orgs, area, onDone }: ForManyProps) {
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const form = useForm<DateDraft>({
    draft: draftKey('datum', orgs),
    initial: {
      instance: null,
      title: '',
      day: '',
      source: null,
      overs: captureHeads(
        now,
        orgs.map(({ id }) => slots.next(id, 'avtalet')),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;
  const { instance, title, source, overs } = value;
  const day = dayIn(value.day, today, 'future');
  const shared = instance === 'annat';

  const sharedDate = (context: SeveralContext, about: readonly OrgId[]) =>
    decideDate(
      { ...context, over: [] },
      {
        orgs: about,
        kind: 'mote',
        level: 'delregional',
        day,
        certainty: 'bestamd',
        title,
        ...given({ source }),
      },
    );

  const says = instance === null || instance === 'annat' ? title.trim() : text.codes.instancesShort[instance];

  return (
    <ManyForm
      form={form}
      orgs={orgs}
      takes={(org) => shared || instance === null || hasOwnDecision(org)}
      area={area}
      theme="beslut"
      labels={labels}
      what={[says, day === '' ? '' : longDate(day)].filter((part) => part !== '').join(', ')}
      {...(shared ? { decideAll: sharedDate } : {})}
      decide={(context, org) => {
        if (instance === null) return refused({ code: 'missing', field: 'instance' });
        if (instance === 'annat') return sharedDate(context, [org.id]);
        return decidePlanned(contextOf({ ...context, overs }, slots.next(org.id, 'avtalet')), {
          org,
          scope: 'avtalet',
          instance,
          day: day || null,
          ...given({ source }),
        });
      }}
    >
      <Select
        {...control('instance')}
        label={words.instance}
        value={instance ?? ''}
        autoFocus
        onChange={(chosen) => change({ instance: chosen === '' ? null : (chosen as DateDraft['instance']) })}
        options={[
          { value: '', label: words.instances.none },
          ...INSTANCES.map((each) => ({ value: each, label: words.treats(text.codes.instances[each]) })),
          { value: 'annat', label: words.instances.other },
        ]}
      />
      {shared && (
        <TextInput
          {...control('title')}
          label={words.called}
          value={title}
          onChange={(called) => change({ title: called })}
        />
      )}
      <DayField
        control={control('day')}
        hint={shared ? undefined : text.forms.next.dayHint}
        value={value.day}
        leaning="future"
        onChange={(written) => change({ day: written })}
      />
      <SourceField control={control('source')} value={source} onChange={(from) => change({ source: from })} />
    </ManyForm>
  );
}
