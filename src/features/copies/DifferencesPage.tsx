import { paths } from '../../paths.ts';
import { selectDisputedSlots } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { Difference } from './Difference.tsx';

const words = text.copies;

/** Every slot where two different statements stand, with what each says and where it comes from. */
export function Component() {
  const disputed = useAppSelector(selectDisputedSlots);
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
      {disputed.length === 0 ? (
        <EmptyLine>{words.differencesNone}</EmptyLine>
      ) : (
        <div className="stack" data-gap="5">
          <p className="measure">{text.differences.sentence}</p>
          {disputed.map((slot) => (
            <Difference key={slot} slot={slot} />
          ))}
        </div>
      )}
    </>
  );
}
