import { useState } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import { selectActiveOrganisations } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

const words = text.documents.start;

interface ChooseProps {
  /** Where the summary of errors leads. */
  id: string;
  error: string | undefined;
  value: readonly OrgId[];
  onChange: (orgs: readonly OrgId[]) => void;
}

/** Some organisations, ticked in a list that can be narrowed by the beginning of a name. */
export function ChooseOrganisations({ id, error, value, onChange }: ChooseProps) {
  const all = useAppSelector(selectActiveOrganisations);
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase('sv');
  const sorted = all.toSorted((a, b) => bySwedish(a.name, b.name));
  const shown = sorted.filter(({ name }) => name.toLocaleLowerCase('sv').includes(wanted));
  const names = sorted.filter(({ id: org }) => value.includes(org)).map(({ name }) => name);
  return (
    <fieldset className="document-orgs">
      <legend>{words.orgs}</legend>
      <TextInput
        id={id}
        label={words.search}
        hint={words.orgsHint}
        error={error}
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          // Enter belongs to the search, not to the form around it.
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      />
      <p className="small" role="status">
        {names.length === 0 ? words.chosen(0) : words.chosenNames(listOf(names))}
      </p>
      {shown.length === 0 ? (
        <p className="muted">{words.noneFound}</p>
      ) : (
        <ul className="document-orgs-list">
          {shown.map(({ id: org, name }) => (
            <li key={org}>
              <Checkbox
                label={name}
                checked={value.includes(org)}
                onChange={(isChosen) => onChange(isChosen ? [...value, org] : value.filter((each) => each !== org))}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
