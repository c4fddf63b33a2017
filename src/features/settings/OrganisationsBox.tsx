import { useState } from 'react';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../domain/vocabulary.ts';
import { selectOrganisations, selectOrganisationsById } from '../../state/organisations.ts';
import { useAppSelector } from '../../state/store.ts';
import { bySwedish } from '../../text/format.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { Table } from '../../ui/Table.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { EmptyLine } from '../../ui/words.tsx';
import { AddOrganisationForm } from './AddOrganisationForm.tsx';
import { OrganisationRow } from './OrganisationRow.tsx';

const words = text.settings;
const COLUMNS = 5;

/** Names, memberships and who is shown: all of it editable, with the unconfirmed ones marked. */
export function OrganisationsBox({ readOnly }: { readOnly: boolean }) {
  const organisations = useAppSelector(selectOrganisations);
  const byId = useAppSelector(selectOrganisationsById);
  const [kind, setKind] = useState<OrganisationKind>('municipality');
  const [sought, setSought] = useState('');
  const [adding, setAdding] = useState(false);
  // When the form has closed, the keyboard is back on the button that opened it.
  const [added, setAdded] = useState(false);
  const plain = (name: string) => name.toLocaleLowerCase('sv');
  const shown = organisations
    .filter((each) => each.kind === kind && plain(each.name).includes(plain(sought.trim())))
    .sort((a, b) => bySwedish(a.name, b.name));
  return (
    <Box
      title={words.organisations}
      actions={
        !readOnly &&
        !adding && (
          <Button autoFocus={added} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )
      }
    >
      <div className="stack">
        <p className="measure">{words.organisationsLead}</p>
        {adding && (
          <AddOrganisationForm
            onDone={() => {
              setAdded(true);
              setAdding(false);
            }}
          />
        )}
        <div className="cluster">
          <Select
            label={words.filter}
            value={kind}
            onChange={(value) => setKind(value as OrganisationKind)}
            options={ORGANISATION_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          />
          <TextInput label={words.find} value={sought} onChange={setSought} type="search" autoComplete="off" />
        </div>
        {shown.length === 0 ? (
          <EmptyLine>{words.nothingFound}</EmptyLine>
        ) : (
          <Table
            caption={words.kinds[kind]}
            hideCaption
            compact
            columns={[
              { key: 'name', label: words.name },
              { key: 'area', label: words.area },
              { key: 'federation', label: words.federation },
              { key: 'shown', label: words.shown },
              { key: 'actions', label: words.actions, hideLabel: true },
            ]}
          >
            {shown.map((each) => (
              <OrganisationRow
                key={each.id}
                organisation={each}
                nameOf={(id) => (id === null ? words.none : (byId.get(id)?.name ?? id))}
                columns={COLUMNS}
                readOnly={readOnly}
              />
            ))}
          </Table>
        )}
      </div>
    </Box>
  );
}
