import { addDays } from '../../domain/dates.ts';
import type { AnyDraft, EventId } from '../../domain/events.ts';
import { SECTIONS } from '../../domain/learningDocument.ts';
import { slots } from '../../domain/slots.ts';
import { areas } from '../../register/bodies.ts';
import { organisations } from '../../register/organisations.ts';
import { showArrived } from '../../state/opening.ts';
import type { Thunk } from '../../state/store.ts';
import * as text from '../../text/text.ts';

const AREA = 'vs-skaraborg';

/** An invented lärandedokument that somebody has begun: some sections worded, others with only what has been gathered. */
export const fillExampleDocument =
  (today: string): Thunk<void> =>
  async (dispatch, _getState, { journal, clock }) => {
    const append = async (drafts: readonly AnyDraft[]): Promise<EventId | undefined> => {
      const made = await journal.append(drafts, clock().toISOString());
      await dispatch(showArrived(made));
      return made.events[0]?.id;
    };
    const about = organisations.filter(({ id, area }) => id === AREA || area === AREA).map(({ id }) => id);
    const place = areas.find(({ id }) => id === AREA)?.abbr ?? '';
    const document = await append([
      {
        type: 'document.started',
        about: about.sort(),
        on: today,
        data: { from: addDays(today, -150), to: today, area: AREA },
        words: { title: text.exampleDocument.title(place) },
      },
    ]);
    if (document === undefined) return;
    await append(
      SECTIONS.flatMap((key): AnyDraft[] => {
        const said = text.exampleDocument.sections[key];
        if (said === undefined) return [];
        return [{ type: 'part.worded', about, slot: slots.part(document, key), data: {}, words: { text: said } }];
      }),
    );
  };
