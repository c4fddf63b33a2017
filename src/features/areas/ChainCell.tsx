import type { Casebook } from '../../domain/casebook.ts';
import { type Chain, chainsOf, type Link } from '../../domain/chains.ts';
import { instanceWords } from '../../forms/instances.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Sign } from '../../ui/Sign.tsx';

const words = text.areas.decisions;

interface ChainCellProps {
  organisation: StandingOrganisation;
  casebook: Casebook;
  day: string;
}

/** What each instance has said, step by step, with date and paragraph. */
export function ChainCell({ organisation, casebook, day }: ChainCellProps) {
  const chains = chainsOf(casebook, organisation.id);
  if (chains.length === 0) return <span className="muted">{words.none}</span>;
  return (
    <div className="stack" data-gap="2">
      {chains.map((chain) => (
        <ChainLine key={chain.scope} chain={chain} organisation={organisation} day={day} />
      ))}
    </div>
  );
}

function ChainLine({ chain, organisation, day }: { chain: Chain; organisation: StandingOrganisation; day: string }) {
  const ofRegion = text.areas.list.errands;
  const name =
    chain.scope in ofRegion && organisation.id === 'vgr' ? ofRegion[chain.scope as keyof typeof ofRegion] : null;
  const title = name ?? (chain.scope === 'avtalet' ? null : text.codes.scopes[chain.scope]);
  return (
    <div>
      {title && <div className="muted small">{title}</div>}
      <ol className="area-chain">
        {chain.links.map((link) => (
          <li key={link.step.statement.id} className="area-link">
            <StepWords link={link} organisation={organisation} day={day} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function StepWords({ link, organisation, day }: { link: Link; organisation: StandingOrganisation; day: string }) {
  const { step, earlierRound, disputed } = link;
  const { instance, statement } = step;
  const { outcome, round } = statement.data;
  const { paragraph, reason, wording } = statement.words;
  const named = instanceWords(organisation);
  const says =
    outcome === 'ej_startad'
      ? named.step({ instance, outcome })
      : words.step(named.short(instance), text.codes.outcomesInText[outcome]);
  const facts = [
    ...(statement.on === undefined ? [] : [shortDate(statement.on, day)]),
    ...(paragraph ? [paragraph] : []),
    ...(earlierRound ? [words.earlier(round)] : []),
  ];
  return (
    <>
      {disputed && <Sign mark="two" size="sm" label={text.areas.list.two} />}
      <span className={earlierRound ? 'muted' : undefined}>
        {says}
        {facts.length > 0 && <span className="muted small">, {facts.join(', ')}</span>}
      </span>
      {wording && <span className="area-reason small">{words.addendum(wording)}</span>}
      {reason && <span className="area-reason small">{words.reason(reason)}</span>}
      {statement.redacted && <span className="area-reason muted small">{text.common.redacted}</span>}
    </>
  );
}
