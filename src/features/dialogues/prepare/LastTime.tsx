import { useMemo } from 'react';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { ActionWords } from '../ActionWords.tsx';
import { lastTimeBefore } from '../actionFacts.ts';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { KfaLastTime } from '../follow/KfaSince.tsx';
import { useWho } from '../useDialogue.ts';

const words = text.dialogues.prepare;

/** What was agreed last time and what has become of it; it is asked first. */
export function LastTime({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const who = useWho();
  const last = useMemo(() => lastTimeBefore(casebook, dialogue), [casebook, dialogue]);
  return (
    <>
      {last.actions.length > 0 ? (
        <ul className="dialogue-plain stack" data-gap="2">
          {last.actions.map((each) => (
            <li key={each.id}>
              <ActionWords facts={each} withState withOrg={dialogue.orgs.length > 1} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyLine>{last.dialogue === null ? words.firstTime : words.nothingLastTime}</EmptyLine>
      )}
      <KfaLastTime dialogue={dialogue} />
      {last.dialogue && (
        <p className="small no-print">
          <Link href={withDate(paths.dialogueSummary(last.dialogue.id), shown)}>
            {text.dialogues.title(who(last.dialogue.orgs), longDate(last.dialogue.day))}
          </Link>
        </p>
      )}
    </>
  );
}
