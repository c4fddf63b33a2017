import { useSearchParams } from 'react-router';
import { viewKeys } from '../paths.ts';
import { selectShownDate } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PastBanner } from '../ui/PastBanner.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { NewVersionNotice } from './NewVersionNotice.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import './banners.css';

/** Over the page: a past date, a file about to be dropped, a new version, trouble with storage, copies to see to. */
export function Banners({ dropping }: { dropping: boolean }) {
  return (
    <div className="app-banners">
      <Past />
      {dropping && <Notice announce>{text.shell.drop}</Notice>}
      <NewVersionNotice />
      <StorageNotice />
      <KeepNotice />
    </div>
  );
}

/** By itself: while the days are gone through it says another one in every frame. */
function Past() {
  const shownDate = useAppSelector(selectShownDate);
  const [, setParams] = useSearchParams();
  if (shownDate === null) return null;
  const toToday = () => {
    // The button goes with the banner, and the keyboard would be left at the top of the document.
    document.querySelector('main')?.focus({ preventScroll: true });
    setParams((params) => {
      params.delete(viewKeys.date);
      return params;
    });
  };
  return (
    <PastBanner date={longDate(shownDate)} action={<Button onClick={toToday}>{text.shell.backToToday}</Button>}>
      {text.shell.past(longDate(shownDate))}
    </PastBanner>
  );
}
