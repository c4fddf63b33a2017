import type { ReactNode } from 'react';
import { type Casebook, viewOf } from '../../../domain/casebook.ts';
import { linksOf } from '../../../domain/links.ts';
import {
  machineOf,
  NOTE_TAGS,
  type NotePart,
  type TagCode,
  type TagGroup,
  tagKey,
} from '../../../domain/noteMachine.ts';
import { consentOf, type StandingNote, tagsOf } from '../../../domain/notes.ts';
import { partText } from '../../../domain/parts.ts';
import { slots } from '../../../domain/slots.ts';
import { selectCasebook } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { CategoryForm } from './CategoryForm.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { LinkForm } from './LinkForm.tsx';
import { MarkForm } from './MarkForm.tsx';
import { LinksValue } from './NoteLinks.tsx';
import { PartForm } from './PartForm.tsx';
import { StateForm } from './StateForm.tsx';
import type { StandFormProps } from './standForm.ts';
import { TagsForm } from './TagsForm.tsx';

/** One thing that can be known of a note. */
export interface RowSpec {
  /** Names the row; its form is opened and found again by it. */
  readonly row: string;
  readonly label: string;
  /** What is known; empty when nobody has said. */
  readonly value: ReactNode;
  /** The slots it stands in in which two different statements stand: both are shown. */
  readonly disputed: readonly string[];
  readonly form: (props: StandFormProps) => ReactNode;
}

const words = text.notes;

/** Everything that can be known of a note with its mark, read from the one table of marks. */
export function useRowSpecs(standing: StandingNote, place: string): RowSpec[] {
  const casebook = useAppSelector(selectCasebook);
  const { id, mark } = standing;
  const machine = machineOf(mark);
  return [
    {
      row: 'mark',
      label: words.mark,
      value: mark === null ? words.noMark : text.codes.marks[mark],
      disputed: disputedOf(casebook, slots.noteMark(id)),
      form: (props) => <MarkForm {...props} />,
    },
    ...(mark === null || machine.ownWay ? [] : [stateSpec(casebook, standing, words.stateOf[mark])]),
    ...(machine.sorted ? [categorySpec(casebook, standing)] : []),
    ...machine.parts.map((part) => partSpec(casebook, id, part)),
    ...(machine.consent ? [consentSpec(casebook, id)] : []),
    ...machine.tags.map((group) => tagSpec(casebook, id, group)),
    {
      row: 'links',
      label: words.links,
      value: linksOf(casebook, id).length > 0 && <LinksValue id={id} place={place} />,
      disputed: [],
      form: (props) => <LinkForm {...props} />,
    },
  ];
}

function disputedOf(casebook: Casebook, ...all: readonly string[]): string[] {
  return all.filter((slot) => viewOf(casebook, slot)?.disputed === true);
}

function stateSpec(casebook: Casebook, { id, state, stated }: StandingNote, label: string): RowSpec {
  const said = state === null ? '' : text.learningCodes.noteStates[state];
  const reason = stated?.words.reason;
  return {
    row: 'state',
    label,
    value: (
      <>
        <strong>{stated?.on === undefined ? said : words.since(said, longDate(stated.on))}</strong>
        {reason && <p className="note-words">”{reason}”</p>}
      </>
    ),
    disputed: disputedOf(casebook, slots.state(id)),
    form: (props) => <StateForm {...props} />,
  };
}

function categorySpec(casebook: Casebook, { id, category }: StandingNote): RowSpec {
  return {
    row: 'category',
    label: words.category,
    value: category && text.learningCodes.obstacleCategories[category],
    disputed: disputedOf(casebook, slots.category(id)),
    form: (props) => <CategoryForm {...props} />,
  };
}

function partSpec(casebook: Casebook, id: string, part: NotePart): RowSpec {
  const said = partText(casebook, id, part);
  return {
    row: part,
    label: words.parts[part].label,
    value: said && <p className="note-words">{said}</p>,
    disputed: disputedOf(casebook, slots.part(id, part)),
    form: (props) => <PartForm {...props} part={part} />,
  };
}

function consentSpec(casebook: Casebook, id: string): RowSpec {
  const consent = consentOf(casebook, id);
  const say = consent?.data.given === true ? words.consentGiven : words.consentNotGiven;
  return {
    row: 'consent',
    label: words.consent,
    value: consent && say(consent.words.by ?? '', longDate(consent.on ?? consent.at)),
    disputed: disputedOf(casebook, slots.consent(id)),
    form: (props) => <ConsentForm {...props} />,
  };
}

function tagSpec(casebook: Casebook, id: string, group: TagGroup): RowSpec {
  const names: Readonly<Record<string, string>> = words.tags[group];
  const codes: readonly TagCode[] = NOTE_TAGS[group];
  return {
    row: group,
    label: words.tagGroups[group],
    value: tagsOf(casebook, id, group)
      .map((code) => names[code] ?? code)
      .join(' · '),
    disputed: disputedOf(casebook, ...codes.map((code) => slots.tag(id, tagKey(group, code)))),
    form: (props) => <TagsForm {...props} group={group} />,
  };
}
