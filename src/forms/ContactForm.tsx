import { drawn, type Statement } from '../domain/casebook.ts';
import { decideContact } from '../domain/decideContact.ts';
import { type DecideContext, type Decision, refused } from '../domain/decision.ts';
import { captureHeads, together } from '../domain/drafting.ts';
import type { EventId } from '../domain/events.ts';
import { slots } from '../domain/slots.ts';
import { CONTACT_ROLES, type ContactRole } from '../domain/vocabulary.ts';
import { selectNow } from '../state/selectors.ts';
import { useAppSelector } from '../state/store.ts';
import * as text from '../text/text.ts';
import { TextInput } from '../ui/TextInput.tsx';
import { FormFrame } from './FormFrame.tsx';
import { type FormProps, given } from './formProps.ts';
import { useForm } from './useForm.ts';
import { useOrganisation } from './useOrganisation.ts';

interface Contact {
  function: string;
  mailbox: string;
}

interface ContactDraft {
  ordinarie: Contact;
  ersattare: Contact;
  overs: Record<string, EventId[]>;
}

interface ContactFormProps extends FormProps {
  corrects?: { readonly statement: Statement<'contact.named'>; readonly role: ContactRole } | undefined;
}

const words = text.forms.contact;
const labels = {
  'ordinarie.function': words.ordinarie,
  'ordinarie.mailbox': words.mailbox,
  'ersattare.function': words.ersattare,
  'ersattare.mailbox': words.replacementMailbox,
};

/** Whom to ask: a function and a mailbox, with a replacement. Never a name. */
export function ContactForm({ organisation: id, corrects, onDone, compact }: ContactFormProps) {
  const organisation = useOrganisation(id);
  const now = useAppSelector(selectNow);
  const before = (role: ContactRole): Contact => {
    const standing =
      corrects?.role === role ? corrects.statement : drawn<'contact.named'>(now, slots.contact(id, role));
    const { function: named = '', mailbox = '' } = standing?.words ?? {};
    return { function: named, mailbox };
  };
  const form = useForm<ContactDraft>({
    draft: `contact/${id}${corrects ? `/${corrects.statement.id}` : ''}`,
    initial: {
      ordinarie: before('ordinarie'),
      ersattare: before('ersattare'),
      overs: captureHeads(
        now,
        CONTACT_ROLES.map((role) => slots.contact(id, role)),
      ),
    },
    onDone,
  });
  const { value, change, control } = form;

  const decide = (context: DecideContext): Decision => {
    const changed = CONTACT_ROLES.filter((role) => !same(value[role], before(role)));
    if (changed.length === 0) return refused({ code: 'nothing-changed', field: 'ordinarie.function' });
    return together(
      changed.map((role) => {
        const over = value.overs[slots.contact(id, role)] ?? [];
        const { function: named, mailbox } = value[role];
        const correction = corrects?.role === role ? corrects.statement : undefined;
        return under(
          role,
          decideContact(
            { ...context, over, ...given({ corrects: correction?.id }) },
            { org: id, role, function: named, ...given({ mailbox, on: correction?.on }) },
          ),
        );
      }),
    );
  };

  const fields = (role: ContactRole, mailboxLabel: string, first = false) => (
    <div className="columns">
      <TextInput
        {...control(`${role}.function`)}
        label={words[role]}
        value={value[role].function}
        onChange={(named) => change({ [role]: { ...value[role], function: named } })}
        autoFocus={first}
      />
      <TextInput
        {...control(`${role}.mailbox`)}
        label={mailboxLabel}
        value={value[role].mailbox}
        onChange={(mailbox) => change({ [role]: { ...value[role], mailbox } })}
        inputMode="email"
      />
    </div>
  );

  return (
    <FormFrame
      form={form}
      title={words.title}
      labels={labels}
      onSave={() => form.send({ decide, said: text.forms.said.contact(organisation.name) })}
      compact={compact}
    >
      <p className="muted small">{words.hint}</p>
      {fields('ordinarie', words.mailbox, true)}
      {fields('ersattare', words.replacementMailbox)}
    </FormFrame>
  );
}

function same(a: Contact, b: Contact): boolean {
  return a.function.trim() === b.function.trim() && a.mailbox.trim() === b.mailbox.trim();
}

/** The two contacts have the same fields; which one was refused must be told apart. */
function under(role: ContactRole, { drafts, refusals, notices }: Decision): Decision {
  return {
    drafts,
    refusals: refusals.map(({ code, field }) => ({ code, field: `${role}.${field}` })),
    notices: notices.map(({ code, field }) => ({ code, field: `${role}.${field}` })),
  };
}
