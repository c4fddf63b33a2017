import { lazy, memo, Suspense, useState } from 'react';
import { paths, withDate } from '../../paths.ts';
import { useChosenViews } from '../../state/projectorViews.ts';
import { selectSession } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { IconButton, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { pictureOf, writePicture } from './projector/chosenViews.ts';
import { enterFullscreen } from './projector/fullscreen.ts';
import { useShowable } from './projector/useShowable.ts';
import { type Theme, type View, writeView } from './view.ts';

const ChooseViews = lazy(() =>
  import('./projector/ChooseViews.tsx').then((module) => ({ default: module.ChooseViews })),
);

interface ShowLargeProps {
  view: View;
  theme: Theme;
  shownDate: string | null;
}

/**
 * To the first of the views somebody has chosen; without a choice to the same picture on a wall, and where Karta shows the
 * whole county to one's own area, if one has one. A link, so that it can be opened in a window of its own and dragged there.
 */
export const ShowLarge = memo(function ShowLarge({ view: { area, scope }, theme, shownDate }: ShowLargeProps) {
  const { ownArea } = useAppSelector(selectSession);
  const showable = useShowable();
  const { views, choose } = useChosenViews();
  const [choosing, setChoosing] = useState(false);
  const first = views?.flatMap((key) => pictureOf(key, showable) ?? [])[0];
  const scoped = writeView(new URLSearchParams(), { scope });
  const href =
    first === undefined
      ? withDate(`${paths.projector}?${writeView(scoped, { theme, area: area ?? ownArea, scope })}`, shownDate)
      : `${paths.projector}?${writePicture(scoped, first, shownDate)}`;
  return (
    <div className="cluster" data-gap="1">
      <LinkButton
        href={href}
        onClick={(event) => {
          // Browsers give the whole screen to a press, and to nothing that comes later.
          if (!(event.ctrlKey || event.metaKey || event.shiftKey)) void enterFullscreen();
        }}
      >
        <Icon name="expand" /> {text.projector.open}
      </LinkButton>
      <IconButton icon="gear" label={text.projector.choose} onClick={() => setChoosing(true)} />
      {choosing && (
        <Suspense>
          <ChooseViews views={views ?? null} onChoose={choose} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </div>
  );
});
