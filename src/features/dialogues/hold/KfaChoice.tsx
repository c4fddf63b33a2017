import { useMemo } from 'react';
import { KFA_STEPS, type KfaDimension, type KfaSide, type KfaStep } from '../../../domain/vocabulary.ts';
import { kfaLabels } from '../../../register/kfaSteps.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useHeld, useHolding } from './HoldContext.tsx';
import type { DraftKfa, KfaWords } from './holdContent.ts';
import { changeKfa, storedKfa } from './writing.ts';

const words = text.dialogues.hold;
const NOTHING: KfaWords = { step: null, ground: '' };

interface KfaChoiceProps {
  dimension: KfaDimension;
  errorOf: (side: KfaSide) => string | undefined;
}

/** "Hur ser vi på det? (om ni vill)" Words come first; the label is chosen only if the group wants to. */
export function KfaChoice({ dimension, errorOf }: KfaChoiceProps) {
  const { draft, dialogue } = useHolding();
  const casebook = useAppSelector(selectNow);
  const organisations = useAppSelector(selectOrganisationsById);
  const own = useHeld((content) => content.kfa[dimension]);
  const stored = useMemo(() => storedKfa(casebook, dialogue.id, dimension), [casebook, dialogue.id, dimension]);
  const kfa = own ?? stored;
  const hasPrivate = dialogue.orgs.some((id) => organisations.get(id)?.kind === 'private');
  const sides: readonly KfaSide[] = kfa.split
    ? ['kommun', 'region', ...(hasPrivate ? (['privat'] as const) : [])]
    : ['gemensam'];

  const change = (part: Partial<DraftKfa>) =>
    changeKfa({ draft, casebook, dialogue: dialogue.id }, dimension, { ...kfa, ...part });
  const said = (side: KfaSide) => kfa.sides[side] ?? NOTHING;

  return (
    <div className="kfa stack" data-gap="3">
      <div className={kfa.split ? 'columns' : 'stack'} data-gap="4">
        {sides.map((side) => (
          <KfaSideFields
            key={side}
            dimension={dimension}
            side={side}
            said={said(side)}
            error={errorOf(side)}
            onChange={(now) => change({ sides: { ...kfa.sides, [side]: now } })}
          />
        ))}
      </div>
      <p className="small">
        {kfa.split && <span className="muted">{words.different} </span>}
        <TextButton onClick={() => change({ split: !kfa.split })}>{kfa.split ? words.agree : words.differ}</TextButton>
      </p>
    </div>
  );
}

interface KfaSideFieldsProps {
  dimension: KfaDimension;
  side: KfaSide;
  said: KfaWords;
  error: string | undefined;
  onChange: (said: KfaWords) => void;
}

function KfaSideFields({ dimension, side, said, error, onChange }: KfaSideFieldsProps) {
  const labels: Readonly<Record<string, string>> = kfaLabels[dimension];
  return (
    <div className="kfa-side stack" data-gap="2">
      <Select
        label={side === 'gemensam' ? words.kfa : text.codes.kfaSides[side]}
        optional={words.kfaOptional}
        value={said.step ?? ''}
        onChange={(step) => onChange({ ...said, step: step === '' ? null : (step as KfaStep) })}
        options={[
          { value: '', label: words.kfaNone },
          ...KFA_STEPS[dimension].map((step) => ({ value: step, label: labels[step] ?? step })),
        ]}
      />
      {said.step !== null && (
        <TextArea
          id={groundId(dimension, side)}
          label={side === 'gemensam' ? words.ground : words.groundOf(text.codes.kfaSides[side])}
          hint={words.groundHint}
          error={error}
          value={said.ground}
          onChange={(ground) => onChange({ ...said, ground })}
        />
      )}
    </div>
  );
}

export function groundId(dimension: KfaDimension, side: KfaSide): string {
  return `ground-${dimension}-${side}`;
}
