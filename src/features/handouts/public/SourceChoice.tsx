import { shortAreaNames } from '../../../register/organisations.ts';
import { selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Select } from '../../../ui/Select.tsx';
import type { PublicChoice } from './usePublicChoice.ts';

const words = text.publicSaving;

/** What is known, of today or the past day shown, or a frozen picture; and of which area. */
export function SourceChoice({ choice }: { choice: PublicChoice }) {
  const today = useAppSelector(selectToday);
  const shown = useAppSelector(selectShownDate);
  const { editions, edition, chooseEdition, area, areas, chooseArea } = choice;
  return (
    <div className="handouts-choice">
      <Select
        label={words.from}
        value={edition?.id ?? ''}
        onChange={chooseEdition}
        options={[
          { value: '', label: words.fromNow(longDate(shown ?? today)) },
          ...editions.map(({ id, title }) => ({ value: id, label: words.fromEdition(title || text.common.redacted) })),
        ]}
      />
      {edition?.area ? (
        <p>{words.editionArea(shortAreaNames[edition.area] ?? '')}</p>
      ) : (
        <Select label={words.area} value={area ?? ''} onChange={chooseArea} options={areas} />
      )}
    </div>
  );
}
