import { headsOf } from '../../../domain/casebook.ts';
import { decideQuestionPath } from '../../../domain/decideQuestionAskers.ts';
import type { Question } from '../../../domain/question.ts';
import { slots } from '../../../domain/slots.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';

const words = text.questions.dispute;

/** A dispute goes another way, and a deviation is no matter for this tool at all (model §12.3, §12.4). */
export function PathPart({ question: { id, path } }: { question: Question }) {
  const now = useAppSelector(selectNow);
  const saving = useSaving({ onSaved: () => document.querySelector<HTMLElement>('.question-where')?.focus() });
  const other = path === 'tvist' ? 'fraga' : 'tvist';
  return (
    <div className="no-print">
      <Disclosure plain summary={words.more}>
        <div className="stack measure" data-gap="3">
          {path === 'fraga' && <p>{words.about}</p>}
          <p>{words.deviation}</p>
          <div>
            <Button
              small
              busy={saving.busy}
              onClick={() =>
                saving.submit({
                  decide: (context) => decideQuestionPath(context, { note: id, path: other }),
                  over: headsOf(now, slots.path(id)),
                  said: words.said[other],
                })
              }
            >
              {path === 'tvist' ? words.unmake : words.make}
            </Button>
          </div>
          {saving.refusals.map(({ code }) => (
            <p key={code} role="alert">
              {text.rules.refusals[code]}
            </p>
          ))}
          {saving.parts}
        </div>
      </Disclosure>
    </div>
  );
}
