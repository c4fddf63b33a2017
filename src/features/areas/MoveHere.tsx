import { type FormEvent, useRef, useState } from 'react';
import type { OrgId } from '../../domain/events.ts';
import { useSaving } from '../../forms/useSaving.tsx';
import { COUNTY_WIDE, selectAreaOf, selectAreas, shortAreaName } from '../../state/areas.ts';
import { type StandingOrganisation, selectActiveOrganisations } from '../../state/organisations.ts';
import { selectNow } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { moveFocusLater } from '../../ui/moveFocus.ts';
import { Select } from '../../ui/Select.tsx';
import { moveRequest } from './membership.ts';
import type { AreaView } from './useArea.ts';

const words = text.areas.membership;

interface MoveHereProps {
  area: AreaView;
  /** The organisation stands in the list now. */
  onMoved: (org: OrgId) => void;
}

/** "Saknas någon kommun? Flytta hit": memberships are uncertain, so they are put right where they are seen. */
export function MoveHere({ area, onMoved }: MoveHereProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    moveFocusLater(() => opener.current?.focus());
  };
  if (!open) {
    return (
      <span>
        {area.id === COUNTY_WIDE ? words.missingAny : words.missing}{' '}
        <TextButton ref={opener} onClick={() => setOpen(true)}>
          {words.moveHere}
        </TextButton>
      </span>
    );
  }
  const moved = (org: OrgId) => {
    setOpen(false);
    moveFocusLater(() => onMoved(org));
  };
  return <MoveForm area={area} onMoved={moved} onClose={close} />;
}

function MoveForm({ area, onMoved, onClose }: MoveHereProps & { onClose: () => void }) {
  const now = useAppSelector(selectNow);
  // What was known when the form opened; what arrives meanwhile is not settled by it.
  const [known] = useState(now);
  const candidates = useCandidates(area);
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const saving = useSaving({ onSaved: () => onMoved(chosen) });

  const move = (event: FormEvent) => {
    event.preventDefault();
    const organisation = candidates.flatMap(({ members }) => members).find(({ id }) => id === chosen);
    setMissing(organisation === undefined);
    if (organisation)
      saving.submit(moveRequest(known, organisation, area.id === COUNTY_WIDE ? null : area.id, area.name));
  };

  return (
    <form
      className="stack area-move"
      data-gap="3"
      aria-label={words.moveTitle(area.name)}
      onSubmit={move}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Select
        label={words.which}
        value={chosen}
        autoFocus
        error={missing ? words.missingChoice : undefined}
        onChange={(id) => {
          setChosen(id);
          setMissing(false);
        }}
        options={[
          { value: '', label: words.choose },
          ...candidates.map(({ name, members }) => ({
            label: name,
            options: members.map((each) => ({ value: each.id, label: each.name })),
          })),
        ]}
      />
      {saving.parts}
      <div className="cluster" data-gap="2">
        <Button type="submit" variant="primary" busy={saving.busy}>
          {words.moveHere}
        </Button>
        <Button onClick={onClose}>{text.common.cancel}</Button>
      </div>
    </form>
  );
}

/** Everybody who stands in another list, by list. A municipality always belongs to some area. */
function useCandidates({ id: here }: AreaView): { name: string; members: StandingOrganisation[] }[] {
  const organisations = useAppSelector(selectActiveOrganisations);
  const areas = useAppSelector(selectAreas);
  const areaOf = useAppSelector(selectAreaOf);
  const kinds = here === COUNTY_WIDE ? ['regional', 'private'] : ['municipality', 'regional', 'private'];
  const lists = [
    ...areas.map((area) => ({ id: area.id, name: shortAreaName(area) })),
    { id: COUNTY_WIDE, name: text.common.countyWide },
  ];
  return lists
    .filter(({ id }) => id !== here)
    .map(({ id, name }) => ({
      name,
      members: organisations
        .filter((each) => kinds.includes(each.kind) && each.id !== 'vgr' && areaOf(each) === id)
        .sort((a, b) => bySwedish(a.name, b.name)),
    }))
    .filter(({ members }) => members.length > 0);
}
