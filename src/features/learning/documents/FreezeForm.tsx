import { headsOf } from '../../../domain/casebook.ts';
import { decideDocumentState } from '../../../domain/decideDocument.ts';
import type { Passage } from '../../../domain/gathered.ts';
import type { LearningDocument } from '../../../domain/learningDocument.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { given } from '../../../forms/formProps.ts';
import { LineArea } from '../../../forms/LineArea.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { Places } from './places.ts';
import { holds } from './sectionText.ts';

const words = text.documents.freezing;

interface FreezeFormProps {
  document: LearningDocument;
  passages: readonly Passage[];
  places: Places;
  onDone: () => void;
}

/** "Färdigställ": what it means is said first, and what to look at once more. */
export function FreezeForm({ document, passages, places, onDone }: FreezeFormProps) {
  const now = useAppSelector(selectNow);
  const form = useForm({
    draft: `document/${document.id}/freeze`,
    initial: { reason: '', over: headsOf(now, slots.state(document.id)) },
    onDone,
  });
  const { value, change, control } = form;
  const title = document.title ?? text.documents.withoutTitle;
  const empty = document.sections
    .filter(({ text: written }) => written === '')
    .map(({ key }) => text.documents.sections[key]);
  const isEmpty = empty.length === document.sections.length;
  const written = new Map(document.sections.map(({ key, text: said }) => [key, said]));
  const hasWorking = passages.some(
    (passage) => passage.caution === 'working' && holds(written.get(passage.section) ?? '', passage, places),
  );
  const save = () =>
    form.send({
      decide: (context) =>
        decideDocumentState(context, { document: document.id, state: 'fryst', ...given({ reason: value.reason }) }),
      over: value.over,
      said: words.said(title),
    });
  return (
    <FormFrame
      form={form}
      labels={{ reason: words.reason, sections: words.nothing, state: words.title }}
      onSave={save}
      saveLabel={words.save}
    >
      <p className="measure">{isEmpty ? words.nothing : words.explain}</p>
      {!isEmpty && empty.length > 0 && <p className="muted small">{words.empty(listOf(empty))}</p>}
      {hasWorking && <Notice tone="warning">{words.working}</Notice>}
      <LineArea
        control={control('reason')}
        label={words.reason}
        hint={words.reasonHint}
        value={value.reason}
        onChange={(reason) => change({ reason })}
        autoFocus
      />
    </FormFrame>
  );
}
