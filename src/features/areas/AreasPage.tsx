import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { COUNTY_WIDE, selectAreas } from '../../state/areas.ts';
import { selectOpened } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AreaCard } from './AreaCard.tsx';
import './areaStyles.css';
import { ListWaiting } from './paste/ListWaiting.tsx';

/** "Områden": the areas and "Länsövergripande", each with its plain facts. In the register's order, never by status. */
export function Component() {
  const areas = useAppSelector(selectAreas);
  const opened = useAppSelector(selectOpened);
  const navigate = useNavigate();
  const ids = [...areas.map(({ id }) => id), COUNTY_WIDE];
  return (
    <>
      <PageHeader title={text.common.links.areas} meta={<p className="measure">{text.areas.intro}</p>} />
      <ListWaiting />
      {opened && (
        <ul className="area-cards">
          {ids.map((id) => (
            <AreaCard key={id} id={id} onChosen={() => void navigate(paths.area(id))} />
          ))}
        </ul>
      )}
    </>
  );
}
