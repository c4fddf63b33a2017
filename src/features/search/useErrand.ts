import { useNavigate, useSearchParams } from 'react-router';
import { viewKeys, withDate } from '../../paths.ts';
import { leaveExample, startExample } from '../../state/example.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import type { Errand } from './targets.ts';

/** After the dialog has given focus back to where it was opened, which is another screen by now. */
function focusScreen() {
  document.querySelector('main')?.focus();
}

/** Does what was chosen. A past date that is shown goes along to the next screen. */
export function useErrand(): (errand: Errand) => void {
  const navigate = useNavigate();
  const [, setParams] = useSearchParams();
  const shownDate = useAppSelector(selectShownDate);
  return (errand) => {
    switch (errand.kind) {
      case 'go':
        void navigate(withDate(errand.path, shownDate));
        // A form or a word that was asked for takes focus itself; else one begins at the beginning of the screen.
        if (![viewKeys.form, viewKeys.word].some((key) => errand.path.includes(`?${key}=`))) setTimeout(focusScreen);
        return;
      case 'today':
        return setParams((params) => {
          params.delete(viewKeys.date);
          return params;
        });
      case 'example':
        return startExample();
      case 'leave-example':
        return leaveExample();
      case 'more':
        return;
      case 'print':
        // When the dialog has left the page, so that it is not what is printed.
        return void setTimeout(() => window.print());
    }
  };
}
