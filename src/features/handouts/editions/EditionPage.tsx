import './editions.css';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { type Edition, editionsIn } from '../../../domain/editions.ts';
import { paths, viewKeys } from '../../../paths.ts';
import { selectNow, selectOpened } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { clockTime, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.tsx';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { EmptyLine, Tag } from '../../../ui/words.tsx';
import { ALL_MUNICIPALITIES } from '../board/whom.ts';
import { EditionFiles } from '../exports/EditionFiles.tsx';
import { SlidesButton } from '../slides/SlidesButton.tsx';
import { ChangeList, ClassList, QuestionList } from './EditionParts.tsx';
import { type ShownEdition, useEditionWords } from './useEditionWords.ts';

const words = text.editions;

/** One frozen picture, as it stands on screen and on paper. */
export function Component() {
  const { editionId } = useParams();
  const now = useAppSelector(selectNow);
  const opened = useAppSelector(selectOpened);
  const edition = useMemo(() => editionsIn(now).find(({ id }) => id === editionId), [now, editionId]);
  if (!opened) return null;
  if (edition !== undefined) return <Frozen key={edition.id} edition={edition} />;
  return (
    <>
      <PageHeader title={text.common.links.handouts} />
      <EmptyLine action={<LinkButton href={paths.handouts}>{words.back}</LinkButton>}>{words.notFound}</EmptyLine>
    </>
  );
}

function Frozen({ edition }: { edition: Edition }) {
  const shown = useEditionWords(edition);
  return (
    <div className="edition">
      <PageHeader
        title={edition.title || text.common.redacted}
        above={
          <div className="no-print">
            <Breadcrumbs
              label={words.where}
              items={[{ label: words.back, href: paths.handouts }, { label: edition.title }]}
            />
          </div>
        }
        actions={
          <>
            <SlidesButton primary edition={edition} input={shown && (async () => shown.input)} />
            <Button onClick={() => window.print()}>
              <Icon name="print" /> {text.common.print}
            </Button>
          </>
        }
        meta={
          <div className="cluster" data-gap="3">
            <Tag strong>{words.finished}</Tag>
            <span>
              {words.shows(longDate(edition.date), shown?.input.whole ?? '')},{' '}
              {words.frozenAt(`${longDate(edition.at)} ${clockTime(edition.at)}`)}
            </span>
            {shown?.input.mark && <span title={words.markHelp}>{words.mark(shown.input.mark)}</span>}
            <span className="no-print">
              <Link
                href={`${paths.boardPage(edition.area ?? ALL_MUNICIPALITIES)}?${viewKeys.edition}=${encodeURIComponent(edition.id)}`}
              >
                {text.board.fromEdition}
              </Link>
            </span>
          </div>
        }
      />
      {shown === null ? <p role="status">{words.making}</p> : <Content shown={shown} />}
      {shown && <EditionFiles edition={edition} mark={shown.input.mark} />}
    </div>
  );
}

function Content({ shown: { input, words: said, toNow, isWhole } }: { shown: ShownEdition }) {
  return (
    <div className="stack" data-gap="5">
      {!isWhole && <p>{words.missing}</p>}
      {input.text !== '' && <p className="measure edition-text">{input.text}</p>}
      <section className="stack" data-gap="3">
        <h2>{words.decisions}</h2>
        <p className="lead">{said.decisions.lead}</p>
        <p>{said.decisions.region}</p>
        <ClassList classes={said.decisions.classes} />
      </section>
      <section className="stack" data-gap="3">
        <h2>{words.phases}</h2>
        <p className="lead">{said.phases.lead}</p>
        <ClassList classes={said.phases.classes} />
      </section>
      <section className="stack" data-gap="3">
        <h2>{said.changes?.heading ?? words.changes}</h2>
        {said.changes === null ? <p>{words.noBefore}</p> : <ChangeList lines={said.changes.lines} />}
      </section>
      <section className="stack" data-gap="3">
        <h2>{words.questions}</h2>
        <QuestionList questions={said.questions} />
      </section>
      {said.disputes.length > 0 && (
        <section className="stack" data-gap="3">
          <h2>{words.disputes}</h2>
          <p className="measure">{words.disputesLead}</p>
          <QuestionList questions={said.disputes} />
        </section>
      )}
      {toNow && (
        <div className="no-print">
          <Disclosure summary={words.changesNow}>
            <ChangeList lines={toNow.lines} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}
