import { useState } from 'react';
import { useNavigate } from 'react-router';
import { PaperChoice } from '../../forms/printing/PaperChoice.tsx';
import { EVERY_PAPER } from '../../forms/printing/usePaper.ts';
import { paths, viewKeys, withDate } from '../../paths.ts';
import { areas } from '../../register/bodies.ts';
import { selectActiveOrganisations } from '../../state/organisations.ts';
import { selectSession, selectShownDate } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Select } from '../../ui/Select.tsx';
import { BoardChoice } from './board/BoardChoice.tsx';
import { HandoutTabs } from './HandoutTabs.tsx';
import './handouts.css';

const words = text.handouts;

/** What one takes along on paper: the map, a card, an area's list. */
export function Component() {
  const navigate = useNavigate();
  const organisations = useAppSelector(selectActiveOrganisations);
  const shownDate = useAppSelector(selectShownDate);
  const { ownArea, paper } = useAppSelector(selectSession);
  const [theme, setTheme] = useState('beslut');
  const [chosen, setChosen] = useState('');
  const [area, setArea] = useState(ownArea ?? areas[0]?.id ?? '');
  const names = organisations
    .filter(({ kind }) => kind !== 'subregion')
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => bySwedish(a.label, b.label));

  const organisation = chosen || (names[0]?.value ?? '');

  // The screen itself is what is printed; the frame prints when it has arrived there.
  const print = (address: string) => void navigate(withDate(address, shownDate), { state: { print: true } });

  return (
    <>
      <PageHeader title={text.common.links.handouts} />
      <div className="stack" data-gap="5">
        <HandoutTabs current="papper" />
        <p className="measure">{words.lead}</p>
        <div className="columns handouts" data-even="">
          <Box title={words.map}>
            <div className="stack" data-gap="4">
              <p>{words.mapLead}</p>
              <Select
                label={words.theme}
                value={theme}
                onChange={setTheme}
                options={[
                  { value: 'beslut', label: text.statements.about['decision.recorded'] },
                  { value: 'fas', label: text.statements.about['phase.assessed'] },
                ]}
              />
              <PaperChoice papers={EVERY_PAPER} value={paper ?? 'a4'} />
              <div>
                <Button onClick={() => print(`${paths.map}?${viewKeys.theme}=${theme}&${viewKeys.layout}=karta`)}>
                  {words.printMap}
                </Button>
              </div>
            </div>
          </Box>
          <Box title={words.card}>
            <div className="stack" data-gap="4">
              <p>{words.cardLead}</p>
              <Select label={words.organisation} value={organisation} onChange={setChosen} options={names} />
              <div>
                <Button onClick={() => print(paths.organisation(organisation))}>{words.printCard}</Button>
              </div>
            </div>
          </Box>
          <Box title={words.area}>
            <div className="stack" data-gap="4">
              <p>{words.areaLead}</p>
              <Select
                label={text.learning.area}
                value={area}
                onChange={setArea}
                options={areas.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <div>
                <Button onClick={() => print(paths.area(area))}>{words.printArea}</Button>
              </div>
            </div>
          </Box>
        </div>
        <div className="handouts-form">
          <BoardChoice />
        </div>
        <p className="measure muted">{words.status}</p>
      </div>
    </>
  );
}
