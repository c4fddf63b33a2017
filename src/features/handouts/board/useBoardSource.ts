import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Casebook } from '../../../domain/casebook.ts';
import { type Edition, editionsIn } from '../../../domain/editions.ts';
import { viewKeys } from '../../../paths.ts';
import { openEdition } from '../../../state/editions.ts';
import { selectCasebook, selectNow, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';

/** What the sheets are made from: the day shown, or a frozen lägesbild. */
export interface BoardSource {
  readonly casebook: Casebook;
  readonly day: string;
  readonly edition: { readonly frozen: Edition; readonly mark: string } | null;
}

/** Null while a lägesbild is put together. One that is not held here leaves the day shown. */
export function useBoardSource(): BoardSource | null {
  const dispatch = useAppDispatch();
  const [search] = useSearchParams();
  const asked = search.get(viewKeys.edition);
  const casebook = useAppSelector(selectCasebook);
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const day = useAppSelector(selectShownDate) ?? today;
  const edition = useMemo(() => editionsIn(now).find(({ id }) => id === asked), [now, asked]);
  const [opened, setOpened] = useState<BoardSource | null>(null);
  useEffect(() => {
    if (edition === undefined) return;
    let gone = false;
    const open = async () => {
      const { casebook: own, mark } = await dispatch(openEdition(edition));
      if (!gone) setOpened({ casebook: own, day: edition.date, edition: { frozen: edition, mark } });
    };
    void open();
    return () => {
      gone = true;
    };
  }, [dispatch, edition]);
  const shown = useMemo((): BoardSource => ({ casebook, day, edition: null }), [casebook, day]);
  if (edition === undefined) return shown;
  return opened?.edition?.frozen.id === edition.id ? opened : null;
}
