import { type ReactNode, useEffect, useRef, useState } from 'react';
import { decideMaterialState, decideUse } from '../../../domain/decideMaterial.ts';
import { MATERIAL_PARTS, type Material } from '../../../domain/materials.ts';
import { slots } from '../../../domain/slots.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectNow, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FactList, Tag } from '../../../ui/words.tsx';
import { MaterialPartsForm } from './MaterialPartsForm.tsx';
import { UseForm, VersionForm } from './materialForms.tsx';
import { WhereItIs } from './WhereItIs.tsx';

const words = text.material;
type Opened = 'version' | 'use' | 'parts' | null;

interface MaterialCardProps {
  material: Material;
  /** Just added: its first version is asked for at once. */
  isNew: boolean;
}

/** One material: the version that counts, where it is, whom it is for, who has used it. */
export function MaterialCard({ material, isNew }: MaterialCardProps) {
  const shown = useAppSelector(selectShownDate);
  const [form, setForm] = useState<Opened | undefined>();
  const buttons = useRef<HTMLDivElement>(null);
  const opened = useRef<Opened>(null);
  const asked = form === undefined && isNew ? 'version' : (form ?? null);
  const open = shown === null ? asked : null;
  // Focus goes back to the button a form was opened with.
  useEffect(() => {
    if (open === null && opened.current !== null)
      buttons.current?.querySelector<HTMLElement>(`[data-opens="${opened.current}"]`)?.focus();
    opened.current = open;
  }, [open]);
  const done = () => setForm(null);
  const facts = MATERIAL_PARTS.filter((key) => material.parts[key] !== '');
  return (
    <Box title={material.title || text.common.redacted} level={3} actions={<Tag>{words.kinds[material.kind]}</Tag>}>
      <div className="stack" data-gap="3">
        <Versions material={material} />
        {facts.length > 0 && (
          <FactList items={facts.map((key) => ({ term: words.parts[key], value: material.parts[key] }))} />
        )}
        <UsedBy material={material} />
        {open === 'version' && <VersionForm material={material} onDone={done} />}
        {open === 'use' && <UseForm material={material} onDone={done} />}
        {open === 'parts' && <MaterialPartsForm material={material} onDone={done} />}
        {open === null && shown === null && (
          <div className="cluster no-print" data-gap="2" ref={buttons}>
            <Button
              small
              data-opens="version"
              aria-label={words.newVersionOf(material.title)}
              onClick={() => setForm('version')}
            >
              {words.newVersion}
            </Button>
            <Button small data-opens="use" aria-label={words.hasUsed(material.title)} onClick={() => setForm('use')}>
              {words.used}
            </Button>
            <Button
              small
              variant="quiet"
              data-opens="parts"
              aria-label={words.changeOf(material.title)}
              onClick={() => setForm('parts')}
            >
              {words.change}
            </Button>
            <RestButton material={material} />
          </div>
        )}
      </div>
    </Box>
  );
}

function Versions({ material }: { material: Material }) {
  if (material.versions.length === 0) return <p>{words.noVersion}</p>;
  return (
    <div className="stack" data-gap="2">
      {material.versions.length > 1 && <p>{words.twoVersions}</p>}
      {material.versions.map(({ id, on, words: said }) => (
        <div key={id}>
          <p>
            <strong>
              {on === undefined
                ? words.currentUndated(said.version ?? '')
                : words.current(said.version ?? '', longDate(on))}
            </strong>
            {said.note && `. ${said.note}`}
          </p>
          {said.link && <WhereItIs link={said.link} title={material.title} />}
        </div>
      ))}
    </div>
  );
}

function UsedBy({ material }: { material: Material }) {
  const organisations = useAppSelector(selectOrganisationsById);
  const shown = useAppSelector(selectShownDate);
  if (material.used.length === 0) return <p className="muted">{words.notUsed}</p>;
  return (
    <Disclosure plain summary={words.usedByCount(material.used.length)}>
      <ul className="plain-list stack" data-gap="2">
        {material.used.map(({ org, statement }) => {
          const name = organisations.get(org)?.name ?? org;
          return (
            <li key={org} className="cluster" data-gap="2">
              <span>
                {[name, statement.words.how, statement.on && longDate(statement.on)].filter(Boolean).join(', ')}
              </span>
              {shown === null && <TakeBackButton material={material} org={org} name={name} />}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function TakeBackButton({ material, org, name }: { material: Material; org: string; name: string }) {
  const now = useAppSelector(selectNow);
  const slot = slots.used(org, material.id);
  return (
    <Command
      label={words.takeBackOf(name, material.title)}
      request={{
        decide: (context) => decideUse(context, { material: material.id, org, used: false }),
        over: now.slots[slot]?.heads ?? [],
        said: words.said.takenBack(name, material.title),
      }}
    >
      {words.takeBack}
    </Command>
  );
}

function RestButton({ material }: { material: Material }) {
  const now = useAppSelector(selectNow);
  const { id, title } = material;
  const isResting = material.state === 'vilande';
  return (
    <Command
      label={isResting ? words.againOf(title) : words.restOf(title)}
      request={{
        decide: (context) => decideMaterialState(context, { material: id, state: isResting ? 'aktuell' : 'vilande' }),
        over: now.slots[slots.state(id)]?.heads ?? [],
        said: isResting ? words.said.again(title) : words.said.rests(title),
      }}
    >
      {isResting ? words.again : words.rest}
    </Command>
  );
}

interface CommandProps {
  label: string;
  request: Parameters<ReturnType<typeof useSaving>['submit']>[0];
  children: ReactNode;
}

/** A button that says one thing and saves it at once; "Ångra" takes it back. */
function Command({ label, request, children }: CommandProps) {
  const saving = useSaving({ onSaved: () => {} });
  return (
    <>
      <Button small variant="quiet" busy={saving.busy} aria-label={label} onClick={() => saving.submit(request)}>
        {children}
      </Button>
      {saving.parts}
    </>
  );
}
