import { decideGapChange } from '../../../domain/decideGap.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { EventId } from '../../../domain/events.ts';
import { affectsTag, GAP_TEXTS, type GapPoint, type GapText } from '../../../domain/gaps.ts';
import type { GapKind } from '../../../domain/learningVocabulary.ts';
import { slots } from '../../../domain/slots.ts';
import { ANCHORING_GROUPS, type AnchoringGroup, type Scope } from '../../../domain/vocabulary.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { anchoringGroups } from '../../../register/anchoringGroups.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { ChangeFields, ClassFields } from './GapFields.tsx';

type EditDraft = Record<GapText, string> & {
  kind: GapKind;
  document: Scope | null;
  statutory: boolean;
  affects: AnchoringGroup[];
  overs: Record<string, EventId[]>;
};

const words = text.gaps.point;

/** Everything a point says, in one form; only what is changed is saved. */
export function GapEditForm({ point, onDone }: { point: GapPoint; onDone: (saved: boolean) => void }) {
  const now = useAppSelector(selectNow);
  const { id, texts, kind, document, statutory } = point;
  const form = useForm<EditDraft>({
    draft: `gap/${id}`,
    initial: {
      title: texts.title ?? '',
      before: texts.before ?? '',
      after: texts.after ?? '',
      kapitel: texts.kapitel ?? '',
      forvantas: texts.forvantas ?? '',
      kind,
      document,
      statutory,
      affects: [...point.affects],
      overs: captureHeads(now, [
        slots.gapClass(id),
        ...GAP_TEXTS.map((key) => slots.part(id, key)),
        ...ANCHORING_GROUPS.map((group) => slots.tag(id, affectsTag(group))),
      ]),
    },
    onDone,
  });
  const { value, change, control } = form;

  const save = () => {
    // A text that is removed is not emptied by a form that could not show it.
    const written = GAP_TEXTS.filter((key) => texts[key] !== undefined || value[key] !== '');
    form.send({
      decide: (context) =>
        decideGapChange(
          { ...context, overs: value.overs },
          {
            gap: id,
            kind: value.kind,
            document: value.document,
            statutory: value.statutory,
            affects: value.affects,
            texts: Object.fromEntries(written.map((key) => [key, value[key]])),
          },
        ),
      said: text.gaps.edit.said(value.title.trim()),
    });
  };

  return (
    <FormFrame
      form={form}
      title={text.gaps.edit.title}
      labels={{
        title: words.title,
        before: words.before,
        after: words.after,
        kapitel: words.chapter,
        forvantas: words.expected,
      }}
      onSave={save}
      longText
    >
      <TextInput
        {...control('title')}
        label={words.title}
        value={value.title}
        onChange={(title) => change({ title })}
        autoFocus
      />
      <ClassFields form={form} />
      <TextInput
        {...control('kapitel')}
        label={words.chapter}
        hint={words.chapterHint}
        value={value.kapitel}
        onChange={(kapitel) => change({ kapitel })}
      />
      <ChangeFields form={form} />
      <TextArea
        {...control('forvantas')}
        label={words.expected}
        value={value.forvantas}
        onChange={(forvantas) => change({ forvantas })}
      />
      <fieldset className="gaps-choose">
        <legend>{words.affects}</legend>
        <p className="muted small">{words.affectsHint}</p>
        <div className="columns" data-gap="1">
          {anchoringGroups.map(({ key, name }) => (
            <Checkbox
              key={key}
              label={name}
              checked={value.affects.includes(key)}
              onChange={(set) =>
                change({ affects: set ? [...value.affects, key] : value.affects.filter((each) => each !== key) })
              }
            />
          ))}
        </div>
      </fieldset>
    </FormFrame>
  );
}
