import '../handouts.css';
import './public.css';
import { useMemo } from 'react';
import { paths } from '../../../paths.ts';
import { selectOpened } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { HandoutTabs } from '../HandoutTabs.tsx';
import { ApproveAndSave } from './ApproveAndSave.tsx';
import { ContentChoices } from './ContentChoices.tsx';
import { NeverList } from './NeverList.tsx';
import { PartLinks, type PublicPart, partId } from './PartLinks.tsx';
import { PublicSheet } from './PublicSheet.tsx';
import { SourceChoice } from './SourceChoice.tsx';
import { useApproval } from './useApproval.ts';
import { usePublicChoice } from './usePublicChoice.ts';
import { type Reading, useSifted } from './useSifted.ts';

const words = text.publicSaving;

/** Underlag, Offentlig sida: what goes out is chosen, read and approved before anything is saved. */
export function Component() {
  const opened = useAppSelector(selectOpened);
  if (!opened) return null;
  return (
    <>
      <div className="no-print">
        <PageHeader title={text.common.links.handouts} />
      </div>
      <div className="stack" data-gap="5">
        <HandoutTabs current="offentlig" />
        <p className="measure no-print">{words.lead}</p>
        <Chosen />
      </div>
    </>
  );
}

function Chosen() {
  const choice = usePublicChoice();
  const { ticked, covering, refusal, hasTheme } = choice;
  const { reading, isReading, hasFailed } = useSifted(choice.edition, choice.area);
  const draft = useMemo(() => {
    if (reading === null || !hasTheme || refusal !== undefined) return null;
    const { sifted, tools, mark } = reading;
    // The moment it is made is put in when it is approved.
    return tools.publicPicture(sifted, { contents: ticked, text: covering, made: '', mark });
  }, [reading, ticked, covering, refusal, hasTheme]);
  const approval = useApproval(draft);
  const parts: PublicPart[] = [
    'choose',
    ...(draft === null ? [] : (['read'] as const)),
    ...(reading === null ? [] : (['approve'] as const)),
  ];
  return (
    <>
      <PartLinks here="choose" parts={parts} />
      <div className="split no-print">
        <Box id={partId('choose')} title={words.choose}>
          <div className="stack" data-gap="5">
            <SourceChoice choice={choice} />
            {reading?.isWhole === false && <Notice tone="warning">{text.editions.missing}</Notice>}
            <ContentChoices choice={choice} reading={reading} />
          </div>
        </Box>
        <NeverList />
      </div>
      <div role="status" className="no-print">
        {isReading ? words.reading : ''}
      </div>
      {hasFailed && <Notice tone="refusal">{words.readFailed}</Notice>}
      {reading !== null && <Unsure reading={reading} />}
      {draft?.turns.length === 0 && (
        <div className="no-print">
          <Notice tone="quiet">{words.nothingKnown}</Notice>
        </div>
      )}
      {draft !== null && (
        <PublicSheet picture={approval.approved?.picture ?? draft} approval={approval}>
          <PartLinks here="read" parts={parts} />
        </PublicSheet>
      )}
      {reading !== null && (
        <ApproveAndSave draft={draft} approval={approval} isReading={isReading} hasTheme={hasTheme} refusal={refusal}>
          <PartLinks here="approve" parts={parts} />
        </ApproveAndSave>
      )}
    </>
  );
}

/** What is shown as Uppgift saknas though something is said: the one who approves may want to settle it first. */
function Unsure({ reading: { sifted } }: { reading: Reading }) {
  const { unsure, unsureDates } = sifted;
  const lines = (['beslut', 'fas'] as const).flatMap((theme) =>
    unsure[theme].length === 0 ? [] : [words.unsure[theme](listOf(unsure[theme]))],
  );
  if (unsureDates > 0) lines.push(words.unsure.dates(unsureDates));
  if (lines.length === 0) return null;
  return (
    <div className="no-print">
      <Notice actions={<Link href={paths.differences}>{words.unsure.settle}</Link>}>
        <ul className="plain-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
