/** Notes of the invented county that have grown: every mark, in several states, with what each mark can have. */
import { type Casebook, headsOf } from '../../domain/casebook.ts';
import { addDays } from '../../domain/dates.ts';
import type { AnyDraft, EventId, OrgId } from '../../domain/events.ts';
import type { NoteState, ObstacleCategory } from '../../domain/learningVocabulary.ts';
import { type NotePart, type TagCode, type TagGroup, tagKey } from '../../domain/noteMachine.ts';
import { slots } from '../../domain/slots.ts';
import type { Mark } from '../../domain/vocabulary.ts';
import { showArrived } from '../../state/opening.ts';
import type { Thunk } from '../../state/store.ts';
import { idsOf } from '../../state/workroom.ts';
import * as text from '../../text/text.ts';

type Tags = { readonly [G in TagGroup]?: readonly TagCode<G>[] };

interface GrownNote {
  readonly orgs: readonly OrgId[];
  readonly mark: Mark;
  readonly said: string;
  readonly daysAgo: number;
  /** In the order they were said; the last one holds. */
  readonly states?: readonly (readonly [NoteState, daysAgo: number, reason?: string])[];
  /** Two, when two who had not seen each other have sorted it differently. */
  readonly category?: readonly ObstacleCategory[];
  readonly parts?: { readonly [P in NotePart]?: string };
  readonly tags?: Tags;
  readonly consent?: string;
}

function grownNotes(): readonly GrownNote[] {
  const { needs, obstacles, examples, differences } = text.exampleNotes;
  return [
    {
      orgs: ['hjo'],
      mark: 'behov',
      ...needs.introduction,
      daysAgo: 44,
      states: [['hanteras', 20]],
      tags: { ror: ['alla'], dokument: ['ok_lakare'] },
    },
    { orgs: ['tibro', 'karlsborg'], mark: 'behov', ...needs.contacts, daysAgo: 31, tags: { ror: ['aldre'] } },
    {
      orgs: ['skovde'],
      mark: 'behov',
      ...needs.support,
      daysAgo: 70,
      states: [
        ['hanteras', 50],
        ['klar', 9],
      ],
    },
    {
      orgs: ['hjo', 'vgr-skas'],
      mark: 'hinder',
      ...obstacles.weekend,
      daysAgo: 40,
      states: [
        ['bekraftat', 30],
        ['hanteras', 12, text.exampleNotes.why.weekend],
      ],
      category: ['samverkan'],
      tags: { ror: ['aldre'], dokument: ['ok_utskrivning'], niva: ['lokal'], strategi: ['rutin', 'folja_upp'] },
    },
    {
      orgs: ['mariestad'],
      mark: 'hinder',
      ...obstacles.systems,
      daysAgo: 80,
      states: [
        ['bekraftat', 60],
        ['hanteras', 45],
        ['accepterat', 15, text.exampleNotes.why.systems],
      ],
      category: ['it'],
      tags: { niva: ['lansgemensam'], strategi: ['informera'] },
    },
    {
      orgs: ['gotene'],
      mark: 'hinder',
      ...obstacles.reach,
      daysAgo: 6,
      category: ['kunskap', 'planering'],
      tags: { ror: ['barn'] },
    },
    {
      orgs: ['skovde'],
      mark: 'exempel',
      ...examples.meeting,
      daysAgo: 55,
      states: [
        ['beskrivet', 40],
        ['granskat', 25],
        ['delat', 18],
      ],
      consent: text.exampleNotes.consentBy,
      tags: { ror: ['aldre'], dokument: ['ok_utskrivning', 'ok_lakare'] },
    },
    { orgs: ['falkoping'], mark: 'exempel', ...examples.card, daysAgo: 10, tags: { ror: ['psykisk'] } },
    {
      orgs: ['lidkoping'],
      mark: 'skillnad',
      ...differences.earlier,
      daysAgo: 22,
      states: [['stor_skillnad', 21]],
      tags: { dokument: ['ok_utskrivning'] },
    },
  ];
}

/** Writes the notes, and in a second command what has grown out of them: their ids are not known before. */
export const fillExampleNotes =
  (today: string): Thunk<void> =>
  async (dispatch, getState, { journal, clock }) => {
    const all = grownNotes();
    const written = await journal.append(
      all.map((each) => noteOf(each, today)),
      clock().toISOString(),
    );
    await dispatch(showArrived(written));
    const ids = idsOf(written);
    for (const step of [0, 1, 2]) {
      const drafts = all.flatMap((each, index) =>
        grownAt(getState().casebook.now, step, each, ids[index] ?? '', today),
      );
      await dispatch(showArrived(await journal.append(drafts, clock().toISOString())));
    }
    const [, , , weekend = '', , , meeting = ''] = ids;
    await dispatch(showArrived(await journal.append([belongsWith(weekend, meeting)], clock().toISOString())));
  };

/** What chafes at the weekend, and what works on Tuesdays. */
function belongsWith(obstacle: EventId, example: EventId): AnyDraft {
  return {
    type: 'link.made',
    about: ['hjo', 'vgr-skas'],
    slot: slots.link(obstacle, example),
    data: { kind: 'hor_ihop', set: true },
  };
}

function noteOf({ orgs, mark, said, daysAgo }: GrownNote, today: string): AnyDraft {
  return {
    type: 'note.written',
    about: [...orgs].sort(),
    on: addDays(today, -daysAgo),
    data: { mark, source: 'dialog' },
    words: { text: said },
  };
}

/** One state a time, so that each knows the one before it; all the rest comes with the first. */
function grownAt(now: Casebook, step: number, grown: GrownNote, id: EventId, today: string): AnyDraft[] {
  const about = [...grown.orgs].sort();
  const [state, daysAgo, reason] = grown.states?.[step] ?? [];
  const stated: AnyDraft[] =
    state === undefined || daysAgo === undefined
      ? []
      : [
          {
            type: 'note.stated',
            about,
            slot: slots.state(id),
            on: addDays(today, -daysAgo),
            over: headsOf(now, slots.state(id)),
            data: { state },
            ...(reason === undefined ? {} : { words: { reason } }),
          },
        ];
  return step === 0 ? [...stated, ...around(grown, id, about, today)] : stated;
}

function around(
  { category = [], parts = {}, tags = {}, consent }: GrownNote,
  id: EventId,
  about: OrgId[],
  today: string,
) {
  const drafts: AnyDraft[] = [];
  for (const each of category)
    drafts.push({ type: 'note.sorted', about, slot: slots.category(id), data: { category: each } });
  for (const [part, said] of Object.entries(parts))
    drafts.push({ type: 'part.worded', about, slot: slots.part(id, part), data: {}, words: { text: said } });
  for (const [group, codes] of Object.entries(tags) as [TagGroup, readonly TagCode[]][])
    for (const code of codes)
      drafts.push({ type: 'tag.set', about, slot: slots.tag(id, tagKey(group, code)), data: { set: true } });
  if (consent)
    drafts.push({
      type: 'example.consented',
      about,
      slot: slots.consent(id),
      on: addDays(today, -26),
      data: { given: true },
      words: { by: consent },
    });
  return drafts;
}
