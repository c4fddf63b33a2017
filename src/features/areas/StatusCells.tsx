import type { ReactNode } from 'react';
import type { Headline } from '../../domain/headline.ts';
import type { Choice } from '../../domain/headlineStates.ts';
import { choiceMarks, phaseMarks } from '../../forms/statusMarks.ts';
import { shortDate } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import type { Mark } from '../../ui/marks.ts';
import { Sign } from '../../ui/Sign.tsx';
import type { RowFacts } from './rowFacts.ts';
import { groundOf, phaseName } from './rowWords.ts';

const words = text.areas.list;

interface DecisionCellProps {
  facts: RowFacts;
  day: string;
  /** Without what it rests on, where that stands beside. */
  bare?: boolean;
}

/** Where the decision stands, and what that rests on. */
export function DecisionCell({ facts, day, bare }: DecisionCellProps) {
  const { headline, errands, oldDecision } = facts;
  if (errands && !alike(errands)) return <Errands errands={errands} />;
  if (headline.newer > 0) return <Newer />;
  if (headline.disputed) {
    const { choice, otherChoice = choice } = headline;
    return (
      <Two
        signs={[
          { key: 'one', mark: choiceMarks[choice], says: text.codes.choices[choice] },
          { key: 'other', mark: choiceMarks[otherChoice], says: text.codes.choices[otherChoice] },
        ]}
      />
    );
  }
  return (
    <Signed mark={choiceMarks[headline.choice]} says={text.codes.choices[headline.choice]} old={oldDecision}>
      {bare ? null : groundOf(facts, day)}
      {errands && headline.statement && <div>{words.threeErrands}</div>}
    </Signed>
  );
}

/** The phase as it was judged; "om avtalet beslutas" until there is a yes. */
export function PhaseCell({ facts: { headline, phase, oldPhase }, day }: { facts: RowFacts; day: string }) {
  if ((phase?.newer ?? 0) > 0) return <Newer />;
  const statement = phase?.statement;
  if (phase === null || statement === undefined) return <Signed mark="blank" says={text.common.unknown} />;
  if (phase.disputed) {
    const signs = phase.alternatives.map(({ id, data }) => ({
      key: id,
      mark: phaseMarks[data.phase],
      says: phaseName(data.phase),
    }));
    return <Two signs={signs} />;
  }
  const on = statement.on === undefined ? '' : shortDate(statement.on, day);
  return (
    <Signed mark={phaseMarks[statement.data.phase]} says={phaseName(statement.data.phase)} old={oldPhase}>
      {headline.conditional ? (
        <>
          {statement.data.voluntary ? text.statements.voluntary : words.conditional}
          {on && ', '}
          <span className="nowrap">{on}</span>
        </>
      ) : (
        on && words.assessed(on)
      )}
    </Signed>
  );
}

interface SignedProps {
  mark: Mark;
  says: string;
  old?: boolean;
  children?: ReactNode;
}

export function Signed({ mark, says, old, children }: SignedProps) {
  return (
    <div className="area-signed">
      <Sign mark={mark} size="sm" />
      <div>
        <div className="area-says" data-blank={mark === 'blank' || mark === 'none' ? '' : undefined}>
          {says}
        </div>
        {children && <div className="muted small">{children}</div>}
        {old && (
          <div className="muted small area-old">
            <Sign mark="old" size="sm" /> {words.old}
          </div>
        )}
      </div>
    </div>
  );
}

/** Both, as large as each other; choosing is done on the card or under Två olika uppgifter. */
function Two({ signs }: { signs: readonly { key: string; mark: Mark; says: string }[] }) {
  return (
    <div className="area-two">
      <div className="area-two-says">
        <Sign mark="two" size="sm" /> {words.two}
      </div>
      {signs.map(({ key, mark, says }) => (
        <Signed key={key} mark={mark} says={says} />
      ))}
    </div>
  );
}

function Newer() {
  return <span className="muted small">{words.newer}</span>;
}

type Errand = 'uppsagning' | 'avtalet' | 'implementering';

function alike(errands: Readonly<Record<Errand, Headline>>): boolean {
  const choices = Object.values(errands).map(({ choice, disputed, newer }) => `${choice} ${disputed} ${newer}`);
  return new Set(choices).size === 1;
}

/** The region decides on three things separately. */
function Errands({ errands }: { errands: Readonly<Record<Errand, Headline>> }) {
  return (
    <ul className="area-errands">
      {(Object.keys(errands) as Errand[]).map((errand) => (
        <li key={errand}>
          <span className="muted small">{words.errands[errand]}</span>
          <Signed {...errandSays(errands[errand])} />
        </li>
      ))}
    </ul>
  );
}

function errandSays({ choice, disputed, newer }: Headline): { mark: Mark; says: string } {
  const drawn: Choice = newer > 0 ? 'blank' : choice;
  return { mark: choiceMarks[drawn], says: disputed ? words.two : text.codes.choices[drawn] };
}
