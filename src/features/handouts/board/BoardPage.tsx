import './board.css';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { paths, withDate } from '../../../paths.ts';
import { type StandingOrganisation, selectActiveOrganisations } from '../../../state/organisations.ts';
import { selectOpened, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { useKnownNow } from '../useKnownNow.ts';
import { BoardSheet } from './BoardSheet.tsx';
import { boardWorkIn } from './boardWork.ts';
import { type BoardSource, useBoardSource } from './useBoardSource.ts';
import { boardMunicipalities } from './whom.ts';

const words = text.board;

/** "Sida till nämnden", as it will be printed: one sheet each, for one municipality or for many. */
export function Component() {
  const { orgId = '' } = useParams();
  const opened = useAppSelector(selectOpened);
  const all = useAppSelector(selectActiveOrganisations);
  const shown = useAppSelector(selectShownDate);
  const source = useBoardSource();
  useKnownNow();
  const municipalities = useMemo(() => boardMunicipalities(all, orgId), [all, orgId]);
  if (!opened) return null;
  const [first] = municipalities;
  const paper = withDate(paths.paper, shown);
  if (first === undefined) {
    return (
      <>
        <PageHeader title={words.title} />
        <EmptyLine action={<LinkButton href={paper}>{words.back}</LinkButton>}>{words.notFound}</EmptyLine>
      </>
    );
  }
  const isMany = municipalities.length > 1;
  return (
    <div className="board">
      <div className="no-print">
        <PageHeader
          title={isMany ? words.title : words.pageOf(first.name)}
          above={
            <Breadcrumbs
              label={words.where}
              items={[{ label: words.back, href: paper }, { label: isMany ? words.title : first.name }]}
            />
          }
          actions={
            <Button variant="primary" onClick={() => window.print()}>
              <Icon name="print" /> {text.common.print}
            </Button>
          }
          meta={isMany ? words.many(municipalities.length) : undefined}
        />
      </div>
      {source === null ? (
        <p role="status">{words.makingEdition}</p>
      ) : (
        <Sheets municipalities={municipalities} source={source} />
      )}
    </div>
  );
}

interface SheetsProps {
  municipalities: readonly StandingOrganisation[];
  source: BoardSource;
}

function Sheets({ municipalities, source }: SheetsProps) {
  const work = useMemo(() => boardWorkIn(source.casebook), [source.casebook]);
  return municipalities.map((each) => <BoardSheet key={each.id} organisation={each} source={source} work={work} />);
}
