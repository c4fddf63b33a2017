import { useEffect, useState } from 'react';
import type { PublicPicture } from '../../../reports/publicPicture.ts';
import { useWorkroom } from '../../../state/WorkroomContext.tsx';
import type { ExportFile } from '../exports/exportMessages.ts';
import { CannotPaint, publishBeside } from '../exports/makeExport.ts';

/** The approved picture with the page made of it, and the maps for paper. */
export interface Approved {
  readonly picture: PublicPicture;
  /** Null while it is being made. */
  readonly page: ExportFile | null;
  /** Addresses of the drawn maps, in the order of the themes; empty until they are drawn. */
  readonly maps: readonly string[];
}

interface Given {
  /** What was read when it was given; anything else has not been approved. */
  readonly key: string;
  readonly picture: PublicPicture;
}

export interface Approval {
  readonly approved: Approved | null;
  /** It was given, and then something changed. */
  readonly hasChanged: boolean;
  /** The page could not be made. */
  readonly hasFailed: boolean;
  readonly approve: (isGiven: boolean) => void;
}

/**
 * Somebody has read the contents and lets them become public. It holds for exactly what was read: as soon as
 * anything of it is another, it is gone, and does not come back by itself.
 * @param draft what is being read; null while there is nothing to read
 */
export function useApproval(draft: PublicPicture | null): Approval {
  const { clock } = useWorkroom();
  const [given, setGiven] = useState<Given | null>(null);
  const [hasChanged, setChanged] = useState(false);
  const [made, setMade] = useState<{ of: Given; page: ExportFile; maps: string[] } | null>(null);
  const [failed, setFailed] = useState<Given | null>(null);
  const key = draft === null ? null : JSON.stringify(draft);

  if (given !== null && given.key !== key) {
    setGiven(null);
    setChanged(true);
  }

  useEffect(() => {
    if (given === null) return;
    const control = new AbortController();
    const addresses: string[] = [];
    const put = async () => {
      const { picture } = given;
      const make = (what: Parameters<typeof publishBeside>[1]) =>
        publishBeside(picture, what, () => {}, control.signal);
      const page = await make({ kind: 'html' });
      // The page may be saved while the maps for paper are drawn.
      if (!control.signal.aborted) setMade({ of: given, page, maps: [] });
      for (const theme of picture.themes) {
        // A printed svg has a picture of its own for every patterned shape: three times as heavy, and coarse.
        const { bytes, type } = await make({ kind: 'png', theme }).catch((error) => {
          if (error instanceof CannotPaint) return make({ kind: 'svg', theme });
          throw error;
        });
        addresses.push(URL.createObjectURL(new Blob([bytes], { type })));
      }
      if (!control.signal.aborted) setMade({ of: given, page, maps: addresses });
    };
    put().catch(() => {
      if (!control.signal.aborted) setFailed(given);
    });
    return () => {
      control.abort();
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [given]);

  const holds = given !== null && given.key === key;
  const isMade = made !== null && made.of === given;
  return {
    approved: holds ? { picture: given.picture, page: isMade ? made.page : null, maps: isMade ? made.maps : [] } : null,
    hasChanged: hasChanged && !holds,
    hasFailed: failed !== null && failed === given,
    approve: (isGiven) => {
      setChanged(false);
      setGiven(
        isGiven && draft !== null && key !== null ? { key, picture: { ...draft, made: clock().toISOString() } } : null,
      );
    },
  };
}
