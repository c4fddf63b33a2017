import { type FormEvent, useRef, useState } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { useSaving } from '../../forms/useSaving.tsx';
import { WordHelp } from '../../forms/WordHelp.tsx';
import { selectAreas, shortAreaName } from '../../state/areas.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectNow } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { listOf } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { moveFocusLater } from '../../ui/moveFocus.ts';
import { Select } from '../../ui/Select.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { areasSaid, isDisputedMember, isToConfirm } from './members.ts';
import { moveRequest } from './membership.ts';
import type { AreaView } from './useArea.ts';

const words = text.areas.membership;

interface ToConfirmProps {
  area: AreaView;
  /** Where to go when there is nothing left to ask. */
  onLast: (org: OrgId) => void;
}

/** The memberships that rest on weak ground or are said in two ways, with why; one press confirms, two put it right. */
export function ToConfirm({ area, onLast }: ToConfirmProps) {
  const questions = useRef<HTMLUListElement>(null);
  const now = useAppSelector(selectNow);
  const uncertain = area.everyone.filter((each) => isToConfirm(each) || isDisputedMember(now, each));
  // Focus goes on with the questions: the one that was answered has left the page.
  const goOn = (org: OrgId) =>
    moveFocusLater(() => {
      const next = questions.current?.querySelector('button');
      if (next) next.focus();
      else onLast(org);
    });
  if (uncertain.length === 0) return null;
  return (
    <Box title={words.title} tone="sunken" actions={<WordHelp word="attBekrafta" />}>
      <p className="muted">{words.intro}</p>
      <ul className="area-lines" ref={questions}>
        {uncertain.map((organisation) => (
          <Membership
            key={organisation.id}
            organisation={organisation}
            area={area}
            onSettled={() => goOn(organisation.id)}
          />
        ))}
      </ul>
    </Box>
  );
}

interface MembershipProps {
  organisation: StandingOrganisation;
  area: AreaView;
  onSettled: () => void;
}

function Membership({ organisation, area, onSettled }: MembershipProps) {
  const [moving, setMoving] = useState(false);
  const now = useAppSelector(selectNow);
  const areas = useAppSelector(selectAreas);
  const saving = useSaving({ onSaved: onSettled });
  const said = areasSaid(now, organisation).map((id) => {
    const found = areas.find((each) => each.id === id);
    return found === undefined ? text.common.countyWide : shortAreaName(found);
  });
  return (
    <li className="area-line area-membership">
      <div className="area-membership-words">
        <strong>{organisation.name}</strong>
        <div className="small">{said.length > 1 ? words.disputedSays(listOf(said)) : organisation.uncertain}</div>
      </div>
      <div className="cluster no-print" data-gap="2">
        <Button
          small
          busy={saving.busy}
          onClick={() => saving.submit(moveRequest(now, organisation, area.id, area.name))}
        >
          {words.confirm}
          <VisuallyHidden>: {words.confirmAbout(organisation.name, area.name)}</VisuallyHidden>
        </Button>
        <Button small variant="quiet" aria-expanded={moving} onClick={() => setMoving(!moving)}>
          {words.elsewhere}
          <VisuallyHidden>{text.areas.list.about(organisation.name)}</VisuallyHidden>
        </Button>
      </div>
      {saving.parts}
      {moving && <MoveAway organisation={organisation} area={area} onSettled={onSettled} />}
    </li>
  );
}

function MoveAway({ organisation, area, onSettled }: MembershipProps) {
  const areas = useAppSelector(selectAreas);
  const now = useAppSelector(selectNow);
  const [known] = useState(now);
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const saving = useSaving({ onSaved: onSettled });

  const move = (event: FormEvent) => {
    event.preventDefault();
    const target = areas.find(({ id }) => id === chosen);
    setMissing(target === undefined);
    if (target) saving.submit(moveRequest(known, organisation, target.id, shortAreaName(target)));
  };

  return (
    <form className="area-move-away no-print" onSubmit={move}>
      <Select
        label={words.whereTo(organisation.name)}
        value={chosen}
        autoFocus
        error={missing ? words.missingArea : undefined}
        onChange={(id) => {
          setChosen(id);
          setMissing(false);
        }}
        options={[
          { value: '', label: words.chooseArea },
          ...areas.filter(({ id }) => id !== area.id).map((each) => ({ value: each.id, label: shortAreaName(each) })),
        ]}
      />
      {saving.parts}
      <Button type="submit" variant="primary" busy={saving.busy}>
        {words.move}
      </Button>
    </form>
  );
}
