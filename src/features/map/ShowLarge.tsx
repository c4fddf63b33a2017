import { paths, withDate } from '../../paths.ts';
import { selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { enterFullscreen } from './projector/fullscreen.ts';
import { type Theme, type View, writeView } from './view.ts';

interface ShowLargeProps {
  view: View;
  theme: Theme;
  shownDate: string | null;
}

/** To the same picture on a wall; where Karta shows the whole county, to one's own area, if one has chosen one. A link, so that it can be opened in a window of its own and dragged there. */
export function ShowLarge({ view: { area, scope }, theme, shownDate }: ShowLargeProps) {
  const { ownArea } = useAppSelector(selectSession);
  const query = writeView(new URLSearchParams(), { theme, area: area ?? ownArea, scope });
  return (
    <LinkButton
      href={withDate(`${paths.projector}?${query}`, shownDate)}
      onClick={(event) => {
        // Browsers give the whole screen to a press, and to nothing that comes later.
        if (!(event.ctrlKey || event.metaKey || event.shiftKey)) void enterFullscreen();
      }}
    >
      <Icon name="expand" /> {text.projector.open}
    </LinkButton>
  );
}
