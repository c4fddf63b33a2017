import { paths } from '../paths.ts';
import { selectSession } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { clockTime, shortDate } from '../text/format.ts';
import { text } from '../text/text.ts';
import { CopyChip } from '../ui/CopyChip.tsx';
import { useOnline } from './useOnline.ts';

/** Always on screen, always true: where the last copy outside this browser is. */
export function CopyStatus({ current }: { current: boolean }) {
  const { safeCopy, unsafeEvents, heldEvents, today, workspace } = useAppSelector(selectSession);
  const online = useOnline();
  const words = text.shell.copy;
  // What is invented can be lost without harm.
  if (heldEvents === 0 || workspace === 'exempel') {
    return (
      <CopyChip href={paths.copies} state="fine" current={current}>
        {workspace === 'exempel' ? words.example : words.nothing}
      </CopyChip>
    );
  }
  if (unsafeEvents > 0) {
    const label = safeCopy === null ? words.onlyHere : words.newer(unsafeEvents, whenOf(safeCopy, today));
    return (
      <CopyChip href={paths.copies} state={safeCopy === null ? 'unsafe' : 'waiting'} current={current}>
        {label}
      </CopyChip>
    );
  }
  if (safeCopy === null) {
    return (
      <CopyChip href={paths.copies} state="fine" current={current}>
        {words.takenIn}
      </CopyChip>
    );
  }
  return (
    <CopyChip href={paths.copies} state="fine" current={current}>
      {online || safeCopy.place === 'fil'
        ? words.copied(whenOf(safeCopy, today))
        : words.copiedSharedLater(whenOf(safeCopy, today))}
    </CopyChip>
  );
}

/** The clock time on the day itself, the date later. */
function whenOf({ at }: { at: string }, today: string): string {
  return at.slice(0, 10) === today ? clockTime(at) : shortDate(at, today);
}
