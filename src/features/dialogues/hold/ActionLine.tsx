import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isRealDate } from '../../../domain/dates.ts';
import { DayField, dayIn } from '../../../forms/DayField.tsx';
import { LineArea } from '../../../forms/LineArea.tsx';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { shortDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useHolding } from './HoldContext.tsx';
import type { DraftAction } from './holdContent.ts';
import { changeAction, removeAction } from './writing.ts';

const words = text.dialogues.hold;

interface ActionLineProps {
  action: DraftAction;
  open: boolean;
  /** Whether somebody asked for the open line, true once. A page drawn anew because the window is turned asks for nothing. */
  wasAsked: () => boolean;
  onOpen: (action: string | null) => void;
  errorOf: (field: string) => string | undefined;
}

/** Something to do: a line to read, which unfolds to who, when and how it is noticed. */
export function ActionLine({ action, open, wasAsked, onOpen, errorOf }: ActionLineProps) {
  const { draft } = useHolding();
  const item = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(open);
  const { id, what } = action;

  useEffect(() => {
    const line = item.current;
    const what = line?.querySelector('textarea');
    // What comes from a marked paragraph has its words already; who and when are what is missing.
    const isWanted = open && (wasAsked() || document.activeElement === document.body);
    if (isWanted) (what?.value === '' ? what : line?.querySelector('input'))?.focus();
    else if (!open && wasOpen.current) line?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open, wasAsked]);

  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey && !isButton(event.target));
    if (!open || !isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onOpen(null);
  };

  return (
    <li ref={item} className="hold-action" onKeyDown={onKeyDown}>
      {open ? <ActionFields action={action} errorOf={errorOf} /> : <ActionSummary action={action} />}
      <div className="cluster" data-gap="2">
        <Button
          small
          variant="quiet"
          aria-label={open ? undefined : words.changeAction(what === '' ? words.unnamed : what)}
          onClick={() => onOpen(open ? null : id)}
        >
          {open ? words.ready : text.common.change}
        </Button>
        <Button
          small
          variant="quiet"
          aria-label={words.removeAction(what === '' ? words.unnamed : what)}
          onClick={() => removeAction(draft, id)}
        >
          {text.common.remove}
        </Button>
      </div>
    </li>
  );
}

function isButton(target: EventTarget): boolean {
  return target instanceof HTMLButtonElement || target instanceof HTMLSelectElement;
}

function ActionSummary({ action: { what, who, day, sign, org } }: { action: DraftAction }) {
  const { dialogue } = useHolding();
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectOrganisationsById);
  const until = dayIn(day, today, 'future');
  const whose = dialogue.orgs.length > 1 && org !== null ? organisations.get(org)?.name : undefined;
  const facts = [who.trim(), whose, isRealDate(until) ? shortDate(until, today) : until].filter(Boolean);
  return (
    <div className="action-words">
      <div className="action-what">{what === '' ? <span className="muted">{words.unnamed}</span> : what}</div>
      {facts.length > 0 && <div className="muted small num">{facts.join(', ')}</div>}
      {sign !== '' && <div className="muted small">{text.dialogues.actions.sign(sign)}</div>}
    </div>
  );
}

function ActionFields({ action, errorOf }: Pick<ActionLineProps, 'action' | 'errorOf'>) {
  const { draft, dialogue } = useHolding();
  const organisations = useAppSelector(selectOrganisationsById);
  const { id, what, who, day, sign, org } = action;
  const change = (part: Partial<DraftAction>) => changeAction(draft, id, part);
  const control = (field: string) => ({ id: `${id}-${field}`, error: errorOf(field) });
  return (
    <div className="stack" data-gap="3">
      <LineArea control={control('what')} label={words.what} value={what} onChange={(now) => change({ what: now })} />
      <TextInput {...control('who')} label={words.who} value={who} onChange={(now) => change({ who: now })} />
      <DayField
        control={control('day')}
        label={words.when}
        value={day}
        onChange={(now) => change({ day: now })}
        leaning="future"
      />
      {dialogue.orgs.length > 1 && (
        <Select
          {...control('org')}
          label={words.whose}
          value={org ?? ''}
          onChange={(now) => change({ org: now === '' ? null : now })}
          options={[
            { value: '', label: words.everybody },
            ...dialogue.orgs.map((each) => ({ value: each, label: organisations.get(each)?.name ?? each })),
          ]}
        />
      )}
      <TextInput {...control('sign')} label={words.sign} value={sign} onChange={(now) => change({ sign: now })} />
    </div>
  );
}
