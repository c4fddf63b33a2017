import { selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ForumsBox } from './ForumsBox.tsx';
import { OrganisationsBox } from './OrganisationsBox.tsx';
import { ThisBrowserBox } from './ThisBrowserBox.tsx';
import './settings.css';

/** This browser, and the parts of the register that people know better than the sources. */
export function Component() {
  const past = useAppSelector(selectShownDate) !== null;
  return (
    <>
      <PageHeader title={text.common.links.settings} />
      <div className="stack" data-gap="5">
        <ThisBrowserBox readOnly={past} />
        <OrganisationsBox readOnly={past} />
        <ForumsBox readOnly={past} />
      </div>
    </>
  );
}
