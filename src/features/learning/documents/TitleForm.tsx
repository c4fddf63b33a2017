import { useState } from 'react';
import { headsOf } from '../../../domain/casebook.ts';
import { decideDocumentTitle } from '../../../domain/decideDocument.ts';
import type { LearningDocument } from '../../../domain/learningDocument.ts';
import { slots } from '../../../domain/slots.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import { useForm } from '../../../forms/useForm.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

const words = text.documents.page;

/** Another heading for the document, opened in place. */
export function TitleForm({ document }: { document: LearningDocument }) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button onClick={() => setOpen(true)}>{words.changeTitle}</Button>;
  return <Opened document={document} onDone={() => setOpen(false)} />;
}

function Opened({ document, onDone }: { document: LearningDocument; onDone: () => void }) {
  const now = useAppSelector(selectNow);
  const form = useForm({
    draft: `document/${document.id}/title`,
    initial: { title: document.title ?? '', over: headsOf(now, slots.part(document.id, 'title')) },
    onDone,
  });
  const { value, change, control } = form;
  const save = () =>
    form.send({
      decide: (context) => decideDocumentTitle(context, { document: document.id, title: value.title }),
      over: value.over,
      said: words.saidTitle,
    });
  return (
    <div className="document-title-form">
      <FormFrame form={form} labels={{ title: words.title }} onSave={save} compact>
        <TextInput
          {...control('title')}
          label={words.title}
          value={value.title}
          onChange={(title) => change({ title })}
          autoFocus
        />
      </FormFrame>
    </div>
  );
}
