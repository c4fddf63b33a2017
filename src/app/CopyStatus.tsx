import { paths } from '../paths.ts';
import { copyStanding } from '../state/copyStanding.ts';
import { selectSession } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { CopyChip } from '../ui/CopyChip.tsx';
import { copyChipWords } from './copyChipWords.ts';
import { useOnline } from './useOnline.ts';

/** Always on screen, always true: where the last copy outside this browser is. */
export function CopyStatus({ current }: { current: boolean }) {
  const session = useAppSelector(selectSession);
  const { label, ...says } = copyChipWords(copyStanding(session), session.today, useOnline());
  return (
    <CopyChip href={paths.copies} current={current} {...says}>
      {label}
    </CopyChip>
  );
}
