import type { ReactNode } from 'react';
import { detailsOf } from '../../../domain/dialogueDetails.ts';
import { paths } from '../../../paths.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate, shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Link } from '../../../ui/Link.tsx';
import { useWho } from '../useDialogue.ts';
import { endTimeIn } from './endTime.ts';
import { useHolding } from './HoldContext.tsx';
import { SavedLine } from './SavedLine.tsx';

const words = text.dialogues;
export const FINISH_ID = 'hold-finish';

interface HoldBarProps {
  wide: boolean;
  /** Text that was found again; said until somebody writes on. */
  restored: ReactNode;
  busy: boolean;
  onProject: () => void;
  onFinish: () => void;
}

/** Always in sight: where one is, that the text is safe, when it ends, and how to finish. */
export function HoldBar({ wide, restored, busy, onProject, onFinish }: HoldBarProps) {
  const { dialogue } = useHolding();
  const who = useWho()(dialogue.orgs);
  const casebook = useAppSelector(selectNow);
  const end = endTimeIn(detailsOf(casebook, dialogue.id).place);
  const href = paths.dialogue(dialogue.id);
  return (
    <header className="hold-bar">
      {wide ? (
        <>
          <Link href={paths.dialogues} className="hold-back">
            <Icon name="left" /> {words.back}
          </Link>
          <h1>
            <Link href={href}>{words.title(who, longDate(dialogue.day))}</Link>
          </h1>
        </>
      ) : (
        <h1>
          <Link href={href} className="hold-back">
            <Icon name="left" /> {words.shortTitle(who, shortDate(dialogue.day))}
          </Link>
        </h1>
      )}
      <div className="hold-times">
        {restored}
        <SavedLine />
        {end !== null && <span className="num muted">{words.hold.end(end)}</span>}
      </div>
      {wide && (
        <>
          <Button onClick={onProject}>{text.preparing.projected}</Button>
          <FinishButton busy={busy} onFinish={onFinish} />
        </>
      )}
    </header>
  );
}

export function FinishButton({ busy, onFinish }: Pick<HoldBarProps, 'busy' | 'onFinish'>) {
  return (
    <Button id={FINISH_ID} variant="primary" busy={busy} onClick={onFinish}>
      {words.hold.finish}
    </Button>
  );
}
