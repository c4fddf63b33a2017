import { useMemo } from 'react';
import { selectOpened, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { HandoutTabs } from '../HandoutTabs.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import type { ExportSubject } from './exportMessages.ts';

const words = text.files;

/** Underlag, Filer: the county as it is shown, now or on a past day. */
export function Component() {
  const opened = useAppSelector(selectOpened);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const subject = useMemo(
    (): ExportSubject => ({ date: shown, heads: null, area: null, title: '', text: '', mark: null, frozen: null }),
    [shown],
  );
  if (!opened) return null;
  return (
    <>
      <PageHeader title={text.common.links.handouts} />
      <div className="stack" data-gap="5">
        <HandoutTabs current="filer" />
        <div className="stack" data-gap="2">
          <p className="measure">{words.lead}</p>
          <p>{words.shows(longDate(shown ?? today))}</p>
          <ExportChoices subject={subject} level={2} />
        </div>
      </div>
    </>
  );
}
