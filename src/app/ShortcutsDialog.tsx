import { setQuestionKey, useQuestionKey } from '../state/questionKey.ts';
import * as text from '../text/text.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { KeyList } from '../ui/KeyList.tsx';

const words = text.shortcuts;

/** Every key by place, under "?". */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={words.title} closeLabel={words.close} wide toRead>
      <div className="stack" data-gap="5">
        <p className="muted">{words.lead}</p>
        <KeyList places={words.places} level={3} />
        <Checkbox
          label={words.byQuestion}
          hint={words.byQuestionHint}
          checked={useQuestionKey()}
          onChange={setQuestionKey}
        />
      </div>
    </Dialog>
  );
}
