import { useMemo } from 'react';
import type { Casebook } from '../../../domain/casebook.ts';
import type { OrgId } from '../../../domain/events.ts';
import { gapPoints, type LocalGap, localGap } from '../../../domain/gaps.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { useWho } from '../useDialogue.ts';

const words = text.preparing;

/** "Nytt i avtalet hos oss": of the published points, those somebody has said something of here, each in its words. */
export function LocalGaps({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const who = useWho();
  const points = useMemo(() => knownPoints(casebook, dialogue.orgs), [casebook, dialogue.orgs]);
  if (points.length === 0) return <EmptyLine>{words.noGaps}</EmptyLine>;
  return (
    <ul className="dialogue-plain known-lines">
      {points.map(({ id, title, here }) => (
        <li key={id}>
          <Link href={withDate(paths.gap(id), shown)}>{title || text.common.redacted}</Link>
          {here.map(({ org, gap }) => (
            <GapLine key={org} gap={gap} who={dialogue.orgs.length > 1 ? who([org]) : null} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function GapLine({ gap, who }: { gap: LocalGap; who: string | null }) {
  const said = gap.disputed
    ? listOf([...new Set(gap.alternatives.map(({ data }) => text.learningCodes.gapDifferences[data.difference]))])
    : text.learningCodes.gapDifferences[gap.difference];
  const { note, plan } = gap.statement?.words ?? {};
  return (
    <div className="small">
      {gap.disputed && `${text.dialogues.prepare.disputed}: `}
      {who === null ? said : words.gapLine(who, said)}
      {note && <span className="muted"> {text.dialogues.prepare.quote(note)}</span>}
      {plan && <span className="muted"> {words.gapPlan(plan)}</span>}
    </div>
  );
}

interface KnownPoint {
  readonly id: string;
  readonly title: string;
  readonly here: readonly { readonly org: OrgId; readonly gap: LocalGap }[];
}

/** What nobody has said anything of, or where there is no difference, is not what one meets about. */
function knownPoints(casebook: Casebook, orgs: readonly OrgId[]): KnownPoint[] {
  return gapPoints(casebook).flatMap(({ id, state, texts }) => {
    if (state !== 'publicerad') return [];
    const here = orgs
      .map((org) => ({ org, gap: localGap(casebook, org, id) }))
      .filter(({ gap }) => gap.disputed || !['ej_bedomd', 'ej_aktuell'].includes(gap.difference));
    return here.length > 0 ? [{ id, title: texts.title ?? '', here }] : [];
  });
}
