import { viewOf } from '../../domain/casebook.ts';
import { slots } from '../../domain/slots.ts';
import type { ContactRole } from '../../domain/vocabulary.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectCasebook } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { OpenButton } from './OpenButton.tsx';

/** "Kontaktfunktion: MAS, Hjo (ändra)"; that it is missing is a chip, not a warning. */
export function ContactLine({ organisation: { id } }: { organisation: StandingOrganisation }) {
  const casebook = useAppSelector(selectCasebook);
  const said = (role: ContactRole) => {
    const view = viewOf<'contact.named'>(casebook, slots.contact(id, role));
    // Two who are named differently are both shown here; the card asks which further down.
    return (view?.current ?? []).map(({ words, redacted }) =>
      redacted ? text.common.redacted : [words.function, words.mailbox].filter(Boolean).join(', '),
    );
  };
  const contacts = said('ordinarie');
  const replacements = said('ersattare');
  if (contacts.length === 0 && replacements.length === 0) {
    return (
      <span>
        {text.card.noContact}{' '}
        <OpenButton form={{ kind: 'kontakt' }} variant="text">
          {text.card.addContact}
        </OpenButton>
      </span>
    );
  }
  return (
    <span>
      {contacts.length > 0 ? text.card.contact(contacts.join(' / ')) : text.card.noContact}
      {replacements.length > 0 && `. ${text.card.replacement(replacements.join(' / '))}`}{' '}
      <OpenButton form={{ kind: 'kontakt' }} variant="text" label={text.card.changeContactLabel}>
        {text.card.changeContact}
      </OpenButton>
    </span>
  );
}
