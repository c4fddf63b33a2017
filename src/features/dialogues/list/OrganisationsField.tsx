import { type KeyboardEvent, useState } from 'react';
import type { OrgId } from '../../../domain/events.ts';
import type { ControlOf } from '../../../forms/useForm.ts';
import { selectActiveOrganisations, selectOrganisationsById } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { Field } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useFocusOnce } from '../../../ui/useFocusOnce.ts';
import { matching } from './matching.ts';

const words = text.dialogues.plan;

interface OrganisationsFieldProps {
  control: ControlOf;
  value: readonly OrgId[];
  onChange: (orgs: readonly OrgId[]) => void;
  autoFocus: boolean;
}

/**
 * Several organisations by the beginnings of their names: a combobox whose Enter chooses the first
 * match, so that "hj", Enter is Hjo. What is chosen stands before the field and can be taken away.
 */
export function OrganisationsField({ control, value, onChange, autoFocus }: OrganisationsFieldProps) {
  const all = useAppSelector(selectActiveOrganisations);
  const byId = useAppSelector(selectOrganisationsById);
  const input = useFocusOnce<HTMLInputElement>(autoFocus);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const found = matching(
    all.filter(({ id }) => !value.includes(id)),
    typed,
  );
  const shown = open && typed.trim() !== '';
  const listId = `${control.id}-list`;
  const optionId = (index: number) => `${control.id}-option-${index}`;
  const nameOf = (id: OrgId) => byId.get(id)?.name ?? id;

  const add = (id: OrgId) => {
    onChange([...value, id]);
    setTyped('');
    setActive(0);
    setOpen(false);
    setSaid(words.added(nameOf(id)));
  };
  const choose = (id: OrgId) => {
    add(id);
    input.current?.focus();
  };
  const remove = (id: OrgId) => {
    onChange(value.filter((each) => each !== id));
    setSaid(words.removed(nameOf(id)));
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = value.at(-1);
    if (event.key === 'Backspace' && typed === '' && last !== undefined) return remove(last);
    if (!shown) return;
    const chosen = found[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      // Enter belongs to the list while it is open, not to the form.
      event.preventDefault();
      event.stopPropagation();
      if (chosen) choose(chosen.id);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Tab' && chosen) add(chosen.id);
  };

  return (
    <Field
      {...control}
      label={words.orgs}
      hint={words.orgsHint}
      below={
        <div role="status" className="ff-sr">
          {shown ? (found.length === 0 ? words.noMatch : words.matches(found.length)) : said}
        </div>
      }
    >
      {(field) => (
        <div className="org-field">
          {value.length > 0 && (
            <ul className="ff-chips" aria-label={words.chosen}>
              {value.map((id) => (
                <li key={id}>
                  <button
                    type="button"
                    className="ds-chip"
                    aria-label={words.removeOrg(nameOf(id))}
                    onClick={() => remove(id)}
                  >
                    {nameOf(id)} <Icon name="close" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <div className="org-combobox">
            <input
              {...field}
              ref={input}
              type="text"
              className="ds-input"
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              aria-autocomplete="list"
              aria-expanded={shown && found.length > 0}
              aria-controls={listId}
              aria-activedescendant={shown && found.length > 0 ? optionId(active) : undefined}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setActive(0);
                setOpen(true);
              }}
              onKeyDown={onKeyDown}
              onBlur={() => {
                // A whole name that was written out is meant, chosen or not.
                const meant = found.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
                if (meant) add(meant.id);
                setOpen(false);
              }}
            />
            <div
              id={listId}
              role="listbox"
              aria-label={words.orgs}
              className="org-list"
              hidden={!shown || found.length === 0}
            >
              {found.map((organisation, index) => (
                <div
                  key={organisation.id}
                  id={optionId(index)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  className="org-option"
                  // Before the field loses focus to the press.
                  onMouseDown={(event) => {
                    event.preventDefault();
                    choose(organisation.id);
                  }}
                >
                  <span>{organisation.name}</span>
                  <span className="muted small">{text.codes.organisationKinds[organisation.kind]}</span>
                </div>
              ))}
            </div>
            {shown && found.length === 0 && <p className="muted small">{words.noMatch}</p>}
          </div>
        </div>
      )}
    </Field>
  );
}
