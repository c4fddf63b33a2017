import { useInbox } from '../../../state/droppedFile.tsx';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

const words = text.paste;

/** A list was dropped where no area was open: it waits until one has been chosen. */
export function ListWaiting() {
  const { list, putList } = useInbox();
  if (list === null) return null;
  return (
    <Notice announce actions={<Button onClick={() => putList(null)}>{words.wait.cancel}</Button>}>
      {words.waiting(list.name)}
    </Notice>
  );
}
