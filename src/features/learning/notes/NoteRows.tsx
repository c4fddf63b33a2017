import {
  machineOf,
  NOTE_TAGS,
  type NotePart,
  type TagCode,
  type TagGroup,
  tagKey,
} from '../../../domain/noteMachine.ts';
import { consentOf, partOf, type StandingNote, tagsOf } from '../../../domain/notes.ts';
import { slots } from '../../../domain/slots.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { CategoryForm } from './CategoryForm.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { MarkForm } from './MarkForm.tsx';
import { NoteRow } from './NoteRow.tsx';
import { PartForm } from './PartForm.tsx';
import { StateForm } from './StateForm.tsx';
import { TagsForm } from './TagsForm.tsx';

const words = text.notes;

interface RowsProps {
  standing: StandingNote;
  place: string;
}

/** Everything that can be known of a note with its mark, read from the one table of marks. */
export function NoteRows({ standing, place }: RowsProps) {
  const { id, mark, category } = standing;
  const machine = machineOf(mark);
  const given = { standing, place };
  return (
    <>
      <NoteRow
        row="mark"
        label={words.mark}
        value={mark && text.codes.marks[mark]}
        slots={[slots.noteMark(id)]}
        first="choose"
        form={(onDone) => <MarkForm {...given} onDone={onDone} />}
      />
      {mark !== null && !machine.ownWay && (
        <NoteRow
          row="state"
          label={words.stateOf[mark]}
          value={<StateValue standing={standing} />}
          slots={[slots.state(id)]}
          form={(onDone) => <StateForm {...given} onDone={onDone} />}
        />
      )}
      {machine.sorted && (
        <NoteRow
          row="category"
          label={words.category}
          value={category && text.learningCodes.obstacleCategories[category]}
          slots={[slots.category(id)]}
          first="choose"
          form={(onDone) => <CategoryForm {...given} onDone={onDone} />}
        />
      )}
      {machine.parts.map((part) => (
        <PartRow key={part} {...given} part={part} />
      ))}
      {machine.consent && <ConsentRow {...given} />}
      {machine.tags.map((group) => (
        <TagsRow key={group} {...given} group={group} />
      ))}
    </>
  );
}

function StateValue({ standing: { mark, state, stated } }: Pick<RowsProps, 'standing'>) {
  if (mark === null || state === null) return null;
  const said = text.learningCodes.noteStates[state];
  return (
    <>
      <strong>{stated?.on === undefined ? said : words.since(said, longDate(stated.on))}</strong>
      {stated?.words.reason && <p className="note-words">”{stated.words.reason}”</p>}
    </>
  );
}

function PartRow({ standing, place, part }: RowsProps & { part: NotePart }) {
  const said = useAppSelector((state) => partOf(selectCasebook(state), standing.id, part));
  return (
    <NoteRow
      row={part}
      label={words.parts[part].label}
      value={said && <p className="note-words">{said}</p>}
      slots={[slots.part(standing.id, part)]}
      form={(onDone) => <PartForm {...{ standing, place, part, onDone }} />}
    />
  );
}

function TagsRow({ standing, place, group }: RowsProps & { group: TagGroup }) {
  const casebook = useAppSelector(selectCasebook);
  const names: Readonly<Record<string, string>> = words.tags[group];
  const codes: readonly TagCode[] = NOTE_TAGS[group];
  return (
    <NoteRow
      row={group}
      label={words.tagGroups[group]}
      value={listOf(tagsOf(casebook, standing.id, group).map((code) => names[code] ?? code))}
      slots={codes.map((code) => slots.tag(standing.id, tagKey(group, code)))}
      first="choose"
      form={(onDone) => <TagsForm {...{ standing, place, group, onDone }} />}
    />
  );
}

function ConsentRow({ standing, place }: RowsProps) {
  const consent = useAppSelector((state) => consentOf(selectCasebook(state), standing.id));
  const say = consent?.data.given === true ? words.consentGiven : words.consentNotGiven;
  return (
    <NoteRow
      row="consent"
      label={words.consent}
      value={consent && say(consent.words.by ?? '', longDate(consent.on ?? consent.at))}
      slots={[slots.consent(standing.id)]}
      form={(onDone) => <ConsentForm {...{ standing, place, onDone }} />}
    />
  );
}
