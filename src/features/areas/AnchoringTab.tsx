import { ANCHORING_GROUPS } from '../../domain/vocabulary.ts';
import { AnchoringForm } from '../../forms/AnchoringForm.tsx';
import { anchoringGroups, anchoringLevels } from '../../register/anchoringGroups.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyLine, FactList } from '../../ui/words.tsx';
import { isAnew, levelsOf } from './anchoring.ts';
import { StepCell } from './StepCell.tsx';
import { StepTable } from './StepTable.tsx';
import type { AreaView } from './useArea.ts';
import { useCellGrid } from './useCellGrid.ts';

const words = text.areas.anchoring;
const COLUMNS = anchoringGroups.map((group) => ({ ...group, id: group.key, head: group.short, title: group.name }));

/** "Förankring": every organisation and target group, each step in words. */
export function AnchoringTab({ area, caption }: { area: AreaView; caption: string }) {
  const casebook = useAppSelector(selectCasebook);
  const shownDate = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const grid = useCellGrid(
    area.everyone.map(({ id }) => id),
    ANCHORING_GROUPS,
  );
  if (area.everyone.length === 0) return <EmptyLine>{text.areas.list.empty}</EmptyLine>;
  return (
    <div className="stack" data-gap="4">
      <div className="measure">
        <p>{shownDate === null ? words.intro : words.introPast}</p>
        <Disclosure plain summary={words.levels}>
          <FactList items={anchoringLevels.map(({ name, sign }) => ({ term: name, value: sign }))} />
        </Disclosure>
      </div>
      <StepTable
        area={area}
        caption={caption}
        columns={COLUMNS}
        grid={grid}
        cell={(organisation, column, at) => (
          <StepCell
            organisation={organisation}
            column={column}
            said={levelsOf(casebook, organisation.id, column.key)}
            anew={isAnew(casebook, organisation, column.key, shownDate ?? today)}
            grid={at}
          />
        )}
        form={(organisation, column) => (
          <>
            <p className="area-form-about">{column.name}</p>
            <AnchoringForm
              key={`${organisation.id} ${column.key}`}
              organisation={organisation.id}
              group={column.key}
              onDone={grid.closeCell}
              compact
            />
          </>
        )}
      />
    </div>
  );
}
