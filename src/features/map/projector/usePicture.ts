/** Which picture the address says, among those somebody has chosen or those one has without choosing. */
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { viewKeys } from '../../../paths.ts';
import { useChosenViews } from '../../../state/projectorViews.ts';
import { pictureOf, writePicture } from './chosenViews.ts';
import { OTHER_KINDS, type Picture } from './pictures.ts';
import { useShowable } from './useShowable.ts';

export function usePicture() {
  const [params, setParams] = useSearchParams();
  const { views } = useChosenViews();
  const showable = useShowable();
  const chosen = useMemo(() => views?.flatMap((key) => pictureOf(key, showable) ?? []) ?? [], [views, showable]);

  const inAddress = params.get(viewKeys.date);
  const isChosenDay = (day: string | null) => chosen.some((each) => each.day !== undefined && each.day === day);
  // A past date one came with is shown in every picture but those with a day of their own.
  const [cameWith, setCameWith] = useState(inAddress);
  // Another one can come by the address alone: a link, or one that is written by hand.
  if (inAddress !== cameWith && !isChosenDay(inAddress)) setCameWith(inAddress);
  const base = isChosenDay(cameWith) ? null : cameWith;

  const show = useCallback(
    (to: Picture) => setParams((now) => writePicture(now, to, base), { replace: true, preventScrollReset: true }),
    [setParams, base],
  );

  return (mapped: Picture, usual: readonly Picture[]) => {
    const kind = OTHER_KINDS.find((each) => each === params.get(viewKeys.layout));
    const selected = params.get(viewKeys.selected);
    const place = chosen.find((each) => each.place !== undefined && each.place === selected)?.place;
    const day = inAddress !== null && inAddress !== base && isChosenDay(inAddress) ? inAddress : undefined;
    const picture: Picture = { ...mapped, kind, place, day };
    return { picture, pictures: chosen.length > 0 ? chosen : usual, show };
  };
}
