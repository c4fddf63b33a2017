import { useState } from 'react';
import { paths, withDate } from '../../../paths.ts';
import { selectAreas, shortAreaName } from '../../../state/areas.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { LinkButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ALL_MUNICIPALITIES, boardMunicipalities } from './whom.ts';

const words = text.board;

/** Which municipality the sheet is about; all of an area, or all there are, can be printed in one go. */
export function BoardChoice() {
  const all = useAppSelector(selectActiveOrganisations);
  const areas = useAppSelector(selectAreas);
  const shown = useAppSelector(selectShownDate);
  const municipalities = boardMunicipalities(all, ALL_MUNICIPALITIES);
  const [chosen, setChosen] = useState('');
  const whom = chosen || (municipalities[0]?.id ?? '');
  return (
    <Box title={words.title}>
      <div className="stack" data-gap="4">
        <p>{words.lead}</p>
        <Select
          label={words.whom}
          value={whom}
          onChange={setChosen}
          options={[
            ...municipalities.map(({ id, name }) => ({ value: id, label: name })),
            ...areas.map((area) => ({ value: area.id, label: words.ofArea(shortAreaName(area)) })),
            { value: ALL_MUNICIPALITIES, label: words.all(municipalities.length) },
          ]}
        />
        <div>
          <LinkButton href={withDate(paths.boardPage(whom), shown)}>{words.open}</LinkButton>
        </div>
      </div>
    </Box>
  );
}
