import { useMemo } from 'react';
import type { Casebook } from '../../../domain/casebook.ts';
import type { OrgId } from '../../../domain/events.ts';
import { gapPhaseOf, isBlank, isConditional, type LocalGapPhase } from '../../../domain/gapPhases.ts';
import { type GapPoint, gapPoints, type LocalGap, localGap } from '../../../domain/gaps.ts';
import { gapPhasesSaid } from '../../../forms/gaps/gapPhaseInWords.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
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
          {here.map((known) => (
            <GapLine key={known.org} known={known} who={dialogue.orgs.length > 1 ? who([known.org]) : null} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function GapLine({ known: { org, gap, phase, point }, who }: { known: KnownHere; who: string | null }) {
  const casebook = useAppSelector(selectCasebook);
  const organisation = useAppSelector(selectOrganisationsById).get(org);
  const conditional = organisation !== undefined && isConditional(casebook, organisation, point);
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
      {!isBlank(phase) && (
        <div>
          {phase.disputed && `${text.dialogues.prepare.disputed}: `}
          {text.gaps.phase.short(listOf(gapPhasesSaid(phase, conditional)))}
          {!phase.disputed && phase.newer === 0 && phase.statement?.words.ground && (
            <span className="muted"> {text.dialogues.prepare.quote(phase.statement.words.ground)}</span>
          )}
        </div>
      )}
    </div>
  );
}

interface KnownHere {
  readonly org: OrgId;
  readonly gap: LocalGap;
  readonly phase: LocalGapPhase;
  readonly point: GapPoint;
}

interface KnownPoint {
  readonly id: string;
  readonly title: string;
  readonly here: readonly KnownHere[];
}

/** What nobody has said anything of, or where there is no difference, is not what one meets about. */
function knownPoints(casebook: Casebook, orgs: readonly OrgId[]): KnownPoint[] {
  return gapPoints(casebook).flatMap((point) => {
    const { id, state, texts } = point;
    if (state !== 'publicerad') return [];
    const here = orgs
      .map((org) => ({ org, point, gap: localGap(casebook, org, id), phase: gapPhaseOf(casebook, org, id) }))
      .filter(({ gap, phase }) => gap.disputed || !isSilent(gap) || !isBlank(phase));
    return here.length > 0 ? [{ id, title: texts.title ?? '', here }] : [];
  });
}

function isSilent({ difference }: LocalGap): boolean {
  return difference === 'ej_bedomd' || difference === 'ej_aktuell';
}
