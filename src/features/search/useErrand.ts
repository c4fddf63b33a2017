import { useNavigate, useSearchParams } from 'react-router';
import { viewKeys, withDate } from '../../paths.ts';
import { leaveExample, startExample } from '../../state/example.ts';
import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import type { Errand } from './findables.ts';

/** Does what was chosen. A past date that is shown goes along to the next screen. */
export function useErrand(): (errand: Errand) => void {
  const navigate = useNavigate();
  const [, setParams] = useSearchParams();
  const shownDate = useAppSelector(selectShownDate);
  return (errand) => {
    switch (errand.kind) {
      case 'go':
        return void navigate(withDate(errand.path, shownDate));
      case 'today':
        return setParams((params) => {
          params.delete(viewKeys.date);
          return params;
        });
      case 'example':
        return startExample();
      case 'leave-example':
        return leaveExample();
      case 'print':
        // When the dialog has left the page, so that it is not what is printed.
        return void setTimeout(() => window.print());
    }
  };
}
