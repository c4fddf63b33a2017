import type { ReactNode } from 'react';
import * as text from '../../../text/text.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Theme } from '../view.ts';
import type { Step } from './pictures.ts';

interface ProjectorControlsProps {
  theme: Theme;
  /** Whether the picture can be of the other theme too. */
  hasThemes: boolean;
  /** "3 av 14", between the two arrows. */
  children: ReactNode;
  /** Whether the buttons are seen; they can always be reached by the Tab key, and then they are. */
  seen: boolean;
  isFirst: boolean;
  isLast: boolean;
  onStep: (step: Step) => void;
  onSearch: () => void;
  /** Null where the screen is whole already or can not be. */
  onFullscreen: (() => void) | null;
  onLeave: () => void;
}

/** What the keys do, for mouse and touch. Out of sight while nobody moves. */
export function ProjectorControls(props: ProjectorControlsProps) {
  const { theme, hasThemes, children, seen, isFirst, isLast, onStep, onSearch, onFullscreen, onLeave } = props;
  const words = text.projector;
  const other = theme === 'beslut' ? 'fas' : 'beslut';
  return (
    <div className="projector-controls" data-seen={seen ? '' : undefined}>
      {hasThemes && (
        <Button variant="quiet" onClick={() => onStep('theme')}>
          {words.show[other]}
        </Button>
      )}
      <IconButton icon="search" label={words.search.label} onClick={onSearch} />
      {onFullscreen && <IconButton icon="expand" label={words.fullscreen} onClick={onFullscreen} />}
      <Button variant="quiet" onClick={onLeave}>
        <Icon name="close" /> {text.common.close}
      </Button>
      <IconButton icon="left" label={words.previous} aria-disabled={isFirst} onClick={() => onStep('previous')} />
      {children}
      <IconButton icon="right" label={words.next} aria-disabled={isLast} onClick={() => onStep('next')} />
    </div>
  );
}
