import { useEffect } from 'react';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/words.tsx';
import { useWho } from '../useDialogue.ts';
import { useHolding } from './HoldContext.tsx';
import { type Page, padId } from './pages.ts';
import { SavedLine } from './SavedLine.tsx';

const words = text.preparing;

/** What the page is, for those who hear it: the bar that says so is out of sight. */
export function ProjectedTitle() {
  const { dialogue } = useHolding();
  const who = useWho()(dialogue.orgs);
  return <h1 className="ff-sr">{text.dialogues.title(who, longDate(dialogue.day))}</h1>;
}

/** Under the text on a wall: that it is working material, where in the guide one is, and the way back for a mouse. */
export function ProjectedFoot({ page, onLeave }: { page: Page; onLeave: () => void }) {
  const { steps } = useHolding().pages;
  // The hands go on writing; the button that was pressed is out of sight.
  useEffect(() => {
    document.getElementById(padId(page))?.focus({ preventScroll: true });
  }, [page]);
  return (
    <footer className="projected-foot">
      <strong>{text.common.workingMaterial}</strong>
      <span className="num">
        {page.number === null
          ? text.dialogues.hold.outside(steps.length)
          : text.dialogues.hold.of(page.number, steps.length)}
      </span>
      <SavedLine />
      <span role="status" className="ff-sr">
        {words.projectedKeys}
      </span>
      <Button small variant="quiet" onClick={onLeave}>
        {words.projectedLeave} <Kbd>Esc</Kbd>
      </Button>
    </footer>
  );
}
