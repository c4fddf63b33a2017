import type { OrgId } from '../../domain/events.ts';
import { chooseOwnArea } from '../../state/opening.ts';
import { selectSession } from '../../state/selectors.ts';
import { statusSaid } from '../../state/sessionSlice.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

const words = text.areas;

interface OwnAreaProps {
  id: OrgId;
  name: string;
  /** One of several on the page: each says which area it is about. */
  named?: boolean;
  onChosen?: () => void;
}

/** "Det här är mitt område": where Fyrfas opens in this browser. A setting, not a statement: nothing of it is shared. */
export function OwnArea({ id, name, named, onChosen }: OwnAreaProps) {
  const dispatch = useAppDispatch();
  const isOwn = useAppSelector(selectSession).ownArea === id;

  const toggle = () => {
    void dispatch(chooseOwnArea(isOwn ? null : id));
    dispatch(statusSaid({ text: isOwn ? words.notMineSaid : words.mineSaid(name) }));
    if (!isOwn) onChosen?.();
  };

  return (
    <Button small={named} aria-pressed={isOwn} onClick={toggle}>
      {isOwn && <Icon name="check" />} {words.mine}
      {named && <VisuallyHidden>{words.list.about(name)}</VisuallyHidden>}
    </Button>
  );
}
