import { useMemo } from 'react';
import { paths } from '../../paths.ts';
import { selectCasebook, selectDisputedSlots, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { text } from '../../text/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { Difference } from './Difference.tsx';

const words = text.copies;

/** Every slot where two different statements stand, with what each says and where it comes from. */
export function Component() {
  const casebook = useAppSelector(selectCasebook);
  const disputed = useAppSelector(selectDisputedSlots);
  const past = useAppSelector(selectShownDate) !== null;
  const differences = useMemo(
    () => disputed.flatMap((slot) => (casebook.slots[slot] ? [{ slot, view: casebook.slots[slot] }] : [])),
    [casebook, disputed],
  );
  return (
    <>
      <PageHeader
        title={words.differences}
        above={
          <Breadcrumbs
            label={words.title}
            items={[{ label: words.title, href: paths.copies }, { label: words.differences }]}
          />
        }
      />
      {differences.length === 0 ? (
        <EmptyLine>{words.differencesNone}</EmptyLine>
      ) : (
        <div className="stack" data-gap="5">
          <p className="measure">{words.differencesLead}</p>
          {differences.map(({ slot, view }) => (
            <Difference key={slot} slot={slot} view={view} readOnly={past} />
          ))}
        </div>
      )}
    </>
  );
}
