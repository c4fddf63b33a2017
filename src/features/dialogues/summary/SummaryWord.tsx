import { type Casebook, drawn } from '../../../domain/casebook.ts';
import { filingsOf } from '../../../domain/decideFiled.ts';
import { isLockedState, readingIn } from '../../../domain/dialogue.ts';
import type { LockedSummary } from '../../../domain/lockedSummary.ts';
import { slots } from '../../../domain/slots.ts';
import { SUMMARY_HEADINGS, type SummaryHeading } from '../../../domain/vocabulary.ts';
import { WordButton } from '../../../forms/WordButton.tsx';
import type { DialogueWordRequest } from '../../../reports/dialogueWord.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectSession, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, listOf, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { type ActionFacts, actionsOf } from '../actionFacts.ts';
import type { DialogueFacts } from '../dialogueFacts.ts';
import { addendaOf } from '../dialogueNotes.ts';
import { shownText, sidesOf } from './shownText.ts';
import { useLocked } from './useLocked.ts';

const words = text.documents;

/** The page as a Word file: what both sides have read, or as it stands until then. */
export function SummaryWord({ dialogue, title }: { dialogue: DialogueFacts; title: string }) {
  const casebook = useAppSelector(selectCasebook);
  const organisations = useAppSelector(selectOrganisationsById);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const isExample = useAppSelector(selectSession).workspace === 'exempel';
  const locked = useLocked(dialogue.id);
  const finished = isLockedState(dialogue.state);
  const nameOf = (id: string) => organisations.get(id)?.name ?? id;

  const make = async () => {
    const [{ dialogueWord }, { saveWordDocument, wordFileName }] = await Promise.all([
      import('../../../reports/dialogueWord.ts'),
      import('../../../reports/wordDocumentMaking.ts'),
    ]);
    const request: DialogueWordRequest = {
      title,
      finished,
      date: (finished ? (locked?.lock.on ?? dialogue.stated?.on) : undefined) ?? shown ?? today,
      facts: factsOf(casebook, dialogue, nameOf, sidesOf(dialogue.orgs, organisations)),
      headings: SUMMARY_HEADINGS.map((heading) => headingOf(casebook, dialogue, heading, locked)),
      actions: actionsOf(casebook, dialogue.id).map((action) => actionIn(action, nameOf)),
      addenda: addendaIn(casebook, dialogue, locked),
      isExample,
    };
    const name = wordFileName(title, finished ? words.page.finished : words.page.working);
    await saveWordDocument(dialogueWord(request), name);
    return name;
  };
  return <WordButton make={make} />;
}

function factsOf(
  casebook: Casebook,
  { id, orgs, day }: DialogueFacts,
  nameOf: (id: string) => string,
  sides: ReturnType<typeof sidesOf>,
): DialogueWordRequest['facts'] {
  const said = drawn(casebook, slots.detail(id, 'roles'))?.words as { text?: string; roles?: string } | undefined;
  const roles = said?.text ?? said?.roles ?? '';
  const read = sides.flatMap((side) => {
    const reading = readingIn(casebook, id, side);
    if (reading === undefined) return [];
    return text.summary.read.line(text.summary.read.mark[side], longDate(reading.on ?? ''), reading.words.by ?? '');
  });
  const filed = filingsOf(casebook, id).flatMap(({ org, dnr }) => (dnr ? words.page.filedAt(nameOf(org), dnr) : []));
  return [
    { term: words.dialogue.who, value: listOf(orgs.map(nameOf).sort(bySwedish)) },
    { term: words.dialogue.date, value: longDate(day) },
    { term: words.dialogue.roles, value: roles },
    { term: words.dialogue.readBy, value: read.join(' · ') },
    { term: words.page.filed, value: filed.join('; ') },
  ].filter(({ value }) => value !== '');
}

/** What was locked stands as it was locked. Where nobody has worded what was agreed, the table alone says it. */
function headingOf(
  casebook: Casebook,
  { id }: DialogueFacts,
  heading: SummaryHeading,
  locked: LockedSummary | null,
): DialogueWordRequest['headings'][number] {
  const name = text.codes.summaryHeadings[heading];
  const withActions = heading === 'gor';
  const statement = locked?.texts.get(heading);
  const standing = drawn<'dialogue.summarised'>(casebook, slots.summary(id, heading));
  if ((statement ?? standing)?.redacted) return { name, text: words.dialogue.removed, withActions };
  const written = statement === undefined ? shownText(casebook, id, heading) : (statement.words.text ?? '');
  const isOnlyOffered = withActions && statement === undefined && standing === undefined;
  return { name, text: isOnlyOffered && actionsOf(casebook, id).length > 0 ? '' : written, withActions };
}

function actionIn(
  { action: { data, words: said }, state }: ActionFacts,
  nameOf: (id: string) => string,
): DialogueWordRequest['actions'][number] {
  const { action } = words.says;
  const whose = data.org === null ? '' : nameOf(data.org);
  return {
    what: said.what ?? words.dialogue.removed,
    who: words.says.joined([said.who ?? '', whose]) || action.everybody,
    day: data.day === null ? action.noDay : longDate(data.day),
    how: words.says.sentence([action.states[state], said.sign ? action.sign(said.sign) : '']),
  };
}

function addendaIn(
  casebook: Casebook,
  { id }: DialogueFacts,
  locked: LockedSummary | null,
): DialogueWordRequest['addenda'] {
  if (locked === null) return [];
  const notes = addendaOf(casebook, id).map(({ note, text: said }) => ({
    day: note.on ?? note.at.slice(0, 10),
    text: said ?? words.dialogue.removed,
  }));
  const later = locked.later.map(({ heading, statement }) => ({
    day: statement.on ?? statement.at.slice(0, 10),
    text: words.says.titled(text.codes.summaryHeadings[heading], statement.words.text ?? words.dialogue.removed),
  }));
  return [...notes, ...later].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
