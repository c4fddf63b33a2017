import { useEffect, useMemo, useState } from 'react';
import type { Edition } from '../../../domain/editions.ts';
import type { OrgId } from '../../../domain/events.ts';
import type { knownIn, publicPicture } from '../../../reports/publicApproval.ts';
import type { Sifted } from '../../../reports/publicSifting.ts';
import { openEdition } from '../../../state/editions.ts';
import { selectNow, selectSession, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import { siftBeside } from '../exports/makeExport.ts';

/** What puts approved contents together; fetched with the first reading. */
export interface Tools {
  readonly publicPicture: typeof publicPicture;
  readonly knownIn: typeof knownIn;
}

export interface Reading {
  readonly sifted: Sifted;
  readonly tools: Tools;
  /** Mark of the edition; null for what is not frozen. */
  readonly mark: string | null;
  /** Something the edition was made from is not held here. */
  readonly isWhole: boolean;
}

interface Read {
  readonly reading: Reading | null;
  /** What is shown is being read anew: it may be about to change. */
  readonly isReading: boolean;
  readonly hasFailed: boolean;
}

/** What may go out of what is chosen, read again whenever anything has been written or has come. */
export function useSifted(edition: Edition | null, area: OrgId | null): Read {
  const dispatch = useAppDispatch();
  const workroom = useWorkroom();
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const now = useAppSelector(selectNow);
  // The ledger is one and the same for ever; with the casebook of now it is another whenever something has come.
  const held = useMemo(() => ({ now, ledger: workroom.ledger, whole: workroom.whole }), [now, workroom]);
  const isExample = useAppSelector(selectSession).workspace === 'exempel';
  const [read, setRead] = useState<Read>({ reading: null, isReading: true, hasFailed: false });

  useEffect(() => {
    const control = new AbortController();
    setRead(({ reading }) => ({ reading, isReading: true, hasFailed: false }));
    const put = async () => {
      await held.whole;
      const order = {
        date: edition === null ? shown : edition.date,
        heads: edition === null ? null : edition.heads,
        area,
        today,
        isExample,
      };
      const [sifted, tools, opened] = await Promise.all([
        siftBeside([...held.ledger.held()], order, () => {}, control.signal),
        import('../../../reports/publicApproval.ts'),
        edition === null ? null : dispatch(openEdition(edition)),
      ]);
      if (control.signal.aborted) return;
      const reading = { sifted, tools, mark: opened?.mark ?? null, isWhole: opened?.isWhole ?? true };
      setRead({ reading, isReading: false, hasFailed: false });
    };
    put().catch(() => {
      if (!control.signal.aborted) setRead({ reading: null, isReading: false, hasFailed: true });
    });
    return () => control.abort();
  }, [dispatch, held, edition, area, shown, today, isExample]);
  return read;
}
