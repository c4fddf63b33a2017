import './printing.css';
import { useLayoutEffect } from 'react';
import { selectSession } from '../../state/selectors.ts';
import type { Paper } from '../../state/sessionSlice.ts';
import { useAppSelector } from '../../state/store.ts';

/** Any paper a picture can be printed on. */
export const EVERY_PAPER: readonly Paper[] = ['a4', 'a4-liggande', 'a3-liggande'];
/** For lists, which are as long as they are. */
export const STANDING_PAPER: readonly Paper[] = ['a4'];
/** For what is wider than high. */
export const LYING_PAPERS: readonly Paper[] = ['a4-liggande', 'a3-liggande'];

/**
 * The paper this screen is printed on: the one chosen last, if the screen can be printed on it, else its first. It stands
 * on the root while the screen does, since a page of paper belongs to the whole document.
 *
 * @param papers a list that stays the same
 */
export function usePaper(papers: readonly Paper[]): Paper {
  const { paper: chosen } = useAppSelector(selectSession);
  const paper = papers.find((each) => each === chosen) ?? papers[0] ?? 'a4';
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['paper'] = paper;
    return () => {
      delete root.dataset['paper'];
    };
  }, [paper]);
  return paper;
}
