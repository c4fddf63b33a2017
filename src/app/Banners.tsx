import { useNavigate, useSearchParams } from 'react-router';
import { paths, viewKeys } from '../paths.ts';
import { selectSession, selectShownDate } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import { longDate } from '../text/format.ts';
import { text } from '../text/text.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PastBanner } from '../ui/PastBanner.tsx';
import { NewVersionNotice } from './NewVersionNotice.tsx';

/** Over the page: a past date, a new version, trouble with storage, a file about to be dropped. */
export function Banners({ dropping }: { dropping: boolean }) {
  const shownDate = useAppSelector(selectShownDate);
  const { trouble: met, keepsNothing, heldEvents } = useAppSelector(selectSession);
  // What was emptied is no trouble any longer once something is here again.
  const trouble = met === 'wiped' && heldEvents > 0 ? null : met;
  const [, setParams] = useSearchParams();
  const navigate = useNavigate();
  const toToday = () =>
    setParams((params) => {
      params.delete(viewKeys.date);
      return params;
    });
  return (
    <>
      {shownDate !== null && (
        <PastBanner date={longDate(shownDate)} action={<Button onClick={toToday}>{text.shell.backToToday}</Button>}>
          {text.shell.past(longDate(shownDate))}
        </PastBanner>
      )}
      {dropping && <Notice announce>{text.shell.drop}</Notice>}
      <NewVersionNotice />
      {trouble !== null && (
        <Notice
          tone={trouble === 'wiped' ? 'info' : 'refusal'}
          announce={trouble === 'wiped'}
          actions={
            trouble === 'superseded' || trouble === 'blocked' || trouble === 'failed' ? (
              <Button onClick={() => window.location.reload()}>{text.saving.reload}</Button>
            ) : trouble === 'wiped' ? (
              <LinkButton href={paths.copies} variant="primary">
                {text.saving.openCopy}
              </LinkButton>
            ) : (
              <Button onClick={() => void navigate(paths.copies)}>{text.saving.saveCopy}</Button>
            )
          }
        >
          {trouble === 'superseded' && keepsNothing ? text.saving.behind : text.saving.trouble[trouble]}
        </Notice>
      )}
    </>
  );
}
