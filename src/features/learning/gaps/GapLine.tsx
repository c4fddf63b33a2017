import type { GapPoint } from '../../../domain/gaps.ts';
import type { AnchoringGroup } from '../../../domain/vocabulary.ts';
import { gapTitle } from '../../../forms/gaps/gapInWords.ts';
import { paths, withDate } from '../../../paths.ts';
import { anchoringGroups } from '../../../register/anchoringGroups.ts';
import { selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { Tag } from '../../../ui/words.tsx';

const words = text.gaps.point;

/** One point of the list: what it is about, how it was and becomes, and what is expected of the group one asked for. */
export function GapLine({ point, group }: { point: GapPoint; group: AnchoringGroup | '' }) {
  const shown = useAppSelector(selectShownDate);
  const { before, after, forvantas } = point.texts;
  return (
    <article className="gaps-line stack" data-gap="2">
      <h2 className="gaps-title">
        <Link href={withDate(paths.gap(point.id), shown)}>{gapTitle(point)}</Link>
      </h2>
      <GapMeta point={point} />
      {group !== '' && (
        <p className="gaps-expected">
          <strong>{words.expectedShort}: </strong>
          {forvantas === '' ? words.noExpected : (forvantas ?? words.removed)}
        </p>
      )}
      {(before !== '' || after !== '') && (
        <dl className="gaps-change">
          <Change term={words.before} said={before} />
          <Change term={words.after} said={after} />
        </dl>
      )}
      {point.affects.length > 0 && (
        <p className="muted small">
          {words.affects}: {affectsInWords(point.affects)}
        </p>
      )}
    </article>
  );
}

/** Kind, document, chapter and what is worth knowing of its state. */
export function GapMeta({ point }: { point: GapPoint }) {
  const { kind, document, statutory, state, disputed, texts } = point;
  const where = [
    ...(document === null ? [] : [text.codes.scopes[document]]),
    ...(texts.kapitel ? [words.chapterShort(texts.kapitel)] : []),
  ];
  return (
    <p className="gaps-meta">
      <Tag>{text.learningCodes.gapKinds[kind]}</Tag>
      {statutory && <Tag>{words.statutoryTag}</Tag>}
      {state !== 'publicerad' && <Tag>{text.learningCodes.gapStates[state]}</Tag>}
      {disputed.length > 0 && <Tag>{text.differences.title}</Tag>}
      {where.length > 0 && <span className="muted">{where.join(', ')}</span>}
    </p>
  );
}

function Change({ term, said }: { term: string; said: string | undefined }) {
  if (said === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{said ?? words.removed}</dd>
    </div>
  );
}

/** "Politik, Socialtjänst och Skola": the short names that stand in every list of target groups. */
export function affectsInWords(groups: readonly AnchoringGroup[]): string {
  return listOf(groups.map((group) => anchoringGroups.find(({ key }) => key === group)?.short ?? group));
}
