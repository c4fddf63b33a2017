import { drawn, type Statement } from '../domain/casebook.ts';
import { decideAnchoring } from '../domain/decideAnchoring.ts';
import { refused } from '../domain/decision.ts';
import { captureHeads } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import {
  ANCHORING_LEVELS,
  type AnchoringGroup,
  type AnchoringLevel,
  DOWN_REASONS,
  type DownReason,
  type Source,
} from '../domain/vocabulary.ts';
import { anchoringGroups, anchoringLevels, downReasons } from '../register/anchoringGroups.ts';
import { selectNow, selectToday } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { RadioChips } from '../ui/RadioChips.tsx';
import { Select } from '../ui/Select.tsx';
import { DayField, dayIn } from './DayField.tsx';
import { FormFrame } from './FormFrame.tsx';
import { type FormProps, given } from './formProps.ts';
import { LineArea } from './LineArea.tsx';
import { SourceField } from './SourceField.tsx';
import { useForm } from './useForm.ts';
import { useOrganisation } from './useOrganisation.ts';

interface AnchoringDraft {
  level: AnchoringLevel | null;
  hesitant: boolean;
  down: DownReason | null;
  sign: string;
  on: string;
  source: Source | null;
  overs: Record<string, EventId[]>;
}

interface AnchoringFormProps extends FormProps {
  group: AnchoringGroup;
  corrects?: Statement<'anchoring.assessed'> | undefined;
}

const words = text.forms.anchoring;
const labels = {
  level: words.level,
  down: words.down,
  sign: words.sign,
  on: text.common.date,
  source: text.common.source,
};

/** How far one target group has come. Both directions are allowed; a step down asks why. */
export function AnchoringForm({ organisation: id, group, corrects, onDone, compact }: AnchoringFormProps) {
  const organisation = useOrganisation(id);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const slot = slots.anchoring(id, group);
  const before = drawn<'anchoring.assessed'>(now, slot)?.data;
  const { sign = '' } = corrects?.words ?? {};
  const start = corrects?.data ?? before;
  const form = useForm<AnchoringDraft>({
    draft: `${slot}${corrects ? `/${corrects.id}` : ''}`,
    initial: {
      level: start?.level ?? null,
      hesitant: start?.hesitant ?? false,
      down: corrects?.data.down ?? null,
      sign,
      on: longDate(corrects?.on ?? today),
      source: corrects?.data.source ?? null,
      overs: captureHeads(now, [slot, slots.shaken(id, group)]),
    },
    onDone,
  });
  const { value, change, control } = form;
  const { name } = anchoringGroups.find(({ key }) => key === group) ?? { name: group };
  const step = (level: AnchoringLevel) => ANCHORING_LEVELS.indexOf(level);
  const goesDown = value.level !== null && before !== undefined && !corrects && step(value.level) < step(before.level);

  const save = () => {
    const { level } = value;
    const on = dayIn(value.on, today, 'past');
    form.send({
      decide: (context) =>
        level === null
          ? refused({ code: 'missing', field: 'level' })
          : decideAnchoring(
              { ...context, overs: value.overs },
              {
                org: id,
                group,
                level,
                hesitant: value.hesitant,
                on,
                ...given({
                  down: goesDown || corrects ? value.down : undefined,
                  sign: value.sign,
                  source: value.source,
                }),
              },
            ),
      over: value.overs[slot] ?? [],
      ...(corrects ? { corrects: corrects.id } : {}),
      said: text.forms.said.anchoring(organisation.name, name, level === null ? '' : levelName(level)),
    });
  };

  return (
    <FormFrame
      form={form}
      title={words.title(name)}
      labels={labels}
      onSave={save}
      compact={compact}
      more={
        <>
          <DayField control={control('on')} value={value.on} onChange={(written) => change({ on: written })} past />
          <SourceField control={control('source')} value={value.source} onChange={(source) => change({ source })} />
        </>
      }
      moreFields={['on', 'source']}
      moreOpen={corrects !== undefined}
      saveLabel={corrects && text.forms.saveCorrection}
    >
      <RadioChips
        {...control('level')}
        legend={words.level}
        value={value.level}
        onChange={(level) => change({ level: level as AnchoringLevel })}
        autoFocus
        options={anchoringLevels.map((level, index) => ({
          value: level.key,
          label: level.name,
          hint: level.sign,
          digit: String(index + 1),
        }))}
      />
      {goesDown && (
        <Select
          {...control('down')}
          label={words.down}
          value={value.down ?? ''}
          onChange={(reason) => change({ down: reason === '' ? null : (reason as DownReason) })}
          options={[
            { value: '', label: text.forms.notChosen },
            ...DOWN_REASONS.map((reason) => ({ value: reason, label: downReasons[reason] })),
          ]}
        />
      )}
      <Checkbox
        label={words.hesitant}
        hint={words.hesitantHint}
        checked={value.hesitant}
        onChange={(hesitant) => change({ hesitant })}
      />
      <LineArea
        control={control('sign')}
        label={words.sign}
        value={value.sign}
        onChange={(written) => change({ sign: written })}
      />
    </FormFrame>
  );
}

function levelName(level: AnchoringLevel): string {
  return anchoringLevels.find(({ key }) => key === level)?.name ?? level;
}
