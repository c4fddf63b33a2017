import { headsOf } from '../../../domain/casebook.ts';
import { decideLink } from '../../../domain/decideParts.ts';
import type { EventId } from '../../../domain/events.ts';
import { linksOf, type Link as Made } from '../../../domain/links.ts';
import { slots } from '../../../domain/slots.ts';
import { TwoStatements } from '../../../forms/differences/TwoStatements.tsx';
import { useSaving } from '../../../forms/useSaving.tsx';
import { withDate } from '../../../paths.ts';
import { selectCasebook, selectShownDate } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { moveFocusLater } from '../../../ui/moveFocus.ts';
import { linkedInWords } from './linked.ts';
import { useRowForms } from './rowForms.ts';
import { inSentence } from './useNote.ts';

const words = text.notes;

/** What a note belongs with: where it came from, what it has led to, points of "Nytt i avtalet". */
export function LinksValue({ id, place }: { id: EventId; place: string }) {
  const links = useAppSelector((state) => linksOf(selectCasebook(state), id));
  return (
    <ul className="plain-list stack" data-gap="2">
      {links.map((link) => (
        <li key={`${link.from} ${link.to}`}>
          <OneLink link={link} from={id} place={place} />
        </li>
      ))}
    </ul>
  );
}

function OneLink({ link, from, place }: { link: Made; from: EventId; place: string }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const { editing } = useRowForms();
  // The button goes away with its link: the keyboard stays where links are added.
  const saving = useSaving({
    onSaved: () => moveFocusLater(() => document.querySelector<HTMLElement>('[data-row="links"]')?.focus()),
  });
  const slot = slots.link(link.from, link.to);
  const other = link.from === from ? link.to : link.from;
  const linked = linkedInWords(casebook, other);
  if (link.disputed) return <TwoStatements slot={slot} />;
  if (linked === null) return <span className="muted">{words.notFound}</span>;
  const said =
    link.kind === 'hor_ihop' ? linked.said : (link.from === from ? words.cameFrom : words.ledTo)(linked.said);
  const remove = () =>
    saving.submit({
      decide: (context) => decideLink(context, { ...link, set: false }),
      over: headsOf(casebook, slot),
      said: words.saidRemoved(place, inSentence(words.links)),
    });
  return (
    <>
      <Link href={withDate(linked.href, shown)}>{said}</Link>{' '}
      {editing && (
        <TextButton aria-label={words.linkRemoveWhat(linked.said)} onClick={remove}>
          {words.linkRemove}
        </TextButton>
      )}
      {saving.parts}
    </>
  );
}
