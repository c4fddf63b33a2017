import { undo } from '../state/saving.ts';
import { selectSession } from '../state/selectors.ts';
import { statusClosed } from '../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';
import { undoTakeIn } from '../state/takingIn.ts';
import * as text from '../text/text.ts';
import { StatusRegion } from '../ui/StatusRegion.tsx';
import { undoneSentence } from './undoneSentence.ts';
import { useStatusLeaves } from './useStatusLeaves.ts';
import { useWentOn } from './useWentOn.ts';

/** What was just saved, with "Ångra". "Sparat" is never said where nothing is kept (experience §7, 11). */
export function SavedStatus() {
  const dispatch = useAppDispatch();
  const { status, trouble, keepsNothing } = useAppSelector(selectSession);
  const went = useWentOn(status?.key);
  useStatusLeaves(went);
  const close = { label: text.common.close, onClose: () => dispatch(statusClosed()) };
  if (status === null) return <StatusRegion message={null} />;
  const { undoes, undoesTakeIn, ofCopy } = status;
  const action = undoes
    ? { label: text.common.undo, onAction: () => void dispatch(undo(undoes, undoneSentence(status.text))) }
    : undoesTakeIn !== undefined
      ? {
          label: text.shell.undoTakeIn,
          onAction: () => void dispatch(undoTakeIn(undoesTakeIn, text.shell.takeInUndone)),
        }
      : undefined;
  const notKept = trouble === 'refused' ? text.saving.trouble.refused : text.saving.notKept;
  const words = keepsNothing && !ofCopy ? notKept : status.text;
  return <StatusRegion message={{ key: status.key, text: words, action }} close={close} brief={went.acted} />;
}
