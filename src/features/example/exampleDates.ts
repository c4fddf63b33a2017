import { addDays } from '../../domain/dates.ts';
import type { AnyDraft, EventId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import type { Certainty, DateKind, Level } from '../../domain/vocabulary.ts';
import { showArrived } from '../../state/opening.ts';
import type { Thunk } from '../../state/store.ts';
import * as text from '../../text/text.ts';

const words = text.exampleDates;

/** Invented dates at three levels: some before others, one moved, one called off, one that comes too late. */
export const fillExampleDates =
  (today: string): Thunk<void> =>
  async (dispatch, _getState, { journal, clock }) => {
    const append = async (drafts: readonly AnyDraft[]): Promise<EventId[]> => {
      const made = await journal.append(drafts, clock().toISOString());
      await dispatch(showArrived(made));
      return made.events.map(({ id }) => id);
    };
    const on = today;
    const date = (
      title: string,
      [level, kind, days, certainty]: readonly [Level, DateKind, number, Certainty],
      about: string[],
    ): AnyDraft => ({
      type: 'date.added',
      about,
      on,
      data: { level, kind, day: addDays(today, days), certainty },
      words: { title, place: words.place },
    });
    const [material = '', conference = '', training = '', routines = '', group = '', follow = ''] = await append([
      date(words.material, ['lansgemensam', 'material', 80, 'preliminar'], []),
      date(words.conference, ['lansgemensam', 'dialog', 150, 'uppskattad'], []),
      date(words.training, ['delregional', 'utbildning', 110, 'bestamd'], ['vs-skaraborg']),
      date(words.routines, ['lokal', 'uppfoljning', 60, 'bestamd'], ['skovde']),
      date(words.group, ['lokal', 'mote', 25, 'bestamd'], ['skovde']),
      date(words.follow, ['lokal', 'uppfoljning', 190, 'preliminar'], ['hjo']),
    ]);
    const link = (from: EventId, to: EventId): AnyDraft => ({
      type: 'link.made',
      about: [],
      slot: slots.link(from, to),
      data: { kind: 'beror_av', set: true },
    });
    await append([
      // Each builds on the one after it in the list; the routines lie before what they wait for.
      link(training, material),
      link(routines, material),
      {
        type: 'tag.set',
        about: ['skovde'],
        slot: slots.tag(routines, 'efter_avtalet-galler'),
        data: { set: true },
      },
      {
        type: 'date.moved',
        about: ['skovde'],
        slot: slots.day(group),
        over: [group],
        data: { day: addDays(today, 95), certainty: 'bestamd' },
        words: { reason: words.moved },
      },
      {
        type: 'date.stated',
        about: ['hjo'],
        slot: slots.state(follow),
        on,
        data: { state: 'utgar' },
        words: { reason: words.off },
      },
      { type: 'date.stated', about: [], slot: slots.state(conference), on, data: { state: 'pagar' } },
    ]);
  };
