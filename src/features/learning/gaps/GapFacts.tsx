import type { GapPoint } from '../../../domain/gaps.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { FactList } from '../../../ui/words.tsx';
import { affectsInWords } from './GapLine.tsx';

const words = text.gaps.point;

/** What the point says: how it was, how it becomes, and what is expected. */
export function GapFacts({ point }: { point: GapPoint }) {
  const { texts, state, since, affects } = point;
  const stateName = text.learningCodes.gapStates[state];
  const notice =
    state === 'publicerad' ? null : state === 'ersatt' ? text.gaps.page.replaced : text.gaps.page.notPublished;
  return (
    <>
      {notice !== null && <Notice tone="quiet">{notice}</Notice>}
      <Box title={text.gaps.page.about}>
        <FactList
          items={[
            { term: words.before, value: <Words said={texts.before} /> },
            { term: words.after, value: <Words said={texts.after} /> },
            { term: words.expectedShort, value: <Words said={texts.forvantas} /> },
            {
              term: words.affects,
              value:
                affects.length === 0 ? <span className="muted">{words.affectsNobody}</span> : affectsInWords(affects),
            },
            {
              term: words.state,
              value: since === undefined ? stateName : words.since(stateName, longDate(since)),
            },
          ]}
        />
      </Box>
    </>
  );
}

function Words({ said }: { said: string | undefined }) {
  if (said === undefined || said === '') {
    return <span className="muted">{said === undefined ? words.removed : words.nothingWritten}</span>;
  }
  return <span className="gaps-words">{said}</span>;
}
