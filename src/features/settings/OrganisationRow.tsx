import { useRef, useState } from 'react';
import { decideOrganisationChange } from '../../domain/decideOrganisation.ts';
import { useSaving } from '../../forms/useSaving.tsx';
import type { StandingOrganisation } from '../../state/organisations.ts';
import * as text from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/words.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';

const words = text.settings;

interface OrganisationRowProps {
  organisation: StandingOrganisation;
  nameOf: (id: string | null) => string;
  columns: number;
  readOnly: boolean;
}

export function OrganisationRow({ organisation, nameOf, columns, readOnly }: OrganisationRowProps) {
  const [changing, setChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const saving = useSaving({ onSaved: () => button.current?.focus() });
  const { id, name, area, federation, active, uncertain, areaStated } = organisation;
  const toConfirm = uncertain !== undefined && !areaStated;

  const confirm = () =>
    saving.submit({
      decide: (context) => decideOrganisationChange(context, { org: id, field: 'area', value: area }),
      said: words.confirmed(name, nameOf(area)),
    });

  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>
          <span className="cluster" data-gap="2">
            {nameOf(area)}
            {toConfirm && (
              <>
                <Tag>{words.uncertain}</Tag>
                {!readOnly && (
                  <Button small variant="quiet" onClick={confirm} aria-label={words.confirmFor(name)}>
                    {words.confirm}
                  </Button>
                )}
              </>
            )}
          </span>
          {toConfirm && <div className="small muted">{uncertain}</div>}
          {saving.parts}
        </td>
        <td>{nameOf(federation)}</td>
        <td>{active ? words.yes : words.no}</td>
        <td>
          {!readOnly && (
            <Button
              ref={button}
              small
              aria-expanded={changing}
              aria-label={words.change(name)}
              onClick={() => setChanging(!changing)}
            >
              {text.common.change}
            </Button>
          )}
        </td>
      </tr>
      {changing && (
        <tr>
          <td colSpan={columns}>
            <OrganisationForm
              organisation={organisation}
              onDone={() => {
                setChanging(false);
                button.current?.focus();
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
}
