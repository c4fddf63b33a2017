import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { viewKeys } from '../../paths.ts';

/**
 * What is taken along tells of a day as it is known now: files are made from everything that is held, and say so nowhere
 * otherwise. A day "as it was known then", which is Karta's own, is left here, so that the address never says what the
 * files do not.
 */
export function useKnownNow(): void {
  const [params, setParams] = useSearchParams();
  const asks = params.has(viewKeys.asKnown);
  useEffect(() => {
    if (!asks) return;
    setParams(
      (now) => {
        now.delete(viewKeys.asKnown);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [asks, setParams]);
}
