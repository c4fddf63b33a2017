/** Dialogues of the invented county: one that is locked and followed up, one that waits to be read, and one to come. */
import { headsOf } from '../../domain/casebook.ts';
import { addDays } from '../../domain/dates.ts';
import { decideDialogueLock } from '../../domain/decideDialogueReading.ts';
import { given } from '../../domain/drafting.ts';
import type { AnyDraft, EventId, OrgId } from '../../domain/events.ts';
import { slots } from '../../domain/slots.ts';
import type {
  ActionState,
  AnchoringGroup,
  AnchoringLevel,
  DownReason,
  KfaDimension,
  KfaSide,
  KfaStep,
  QuestionKey,
} from '../../domain/vocabulary.ts';
import { showArrived } from '../../state/opening.ts';
import type { Thunk } from '../../state/store.ts';
import { idsOf } from '../../state/workroom.ts';
import * as text from '../../text/text.ts';

const HJO: OrgId = 'hjo';
const ABOUT = [HJO];
const words = text.example.dialogue;

type Seen = readonly [KfaDimension, KfaSide, KfaStep, ground: string];
type Anchored = readonly [AnchoringGroup, AnchoringLevel, daysAgo: number, down?: DownReason];

/** In the order they were said: what came to hold was not so from the start, and can be lost again. */
const ANCHORED: readonly (readonly Anchored[])[] = [
  [
    ['politik', 'informerad', 190],
    ['chefer', 'forankrad', 150],
    ['medarbetare', 'ej_nadd', 150],
  ],
  [
    ['politik', 'forankrad', 45],
    ['chefer', 'i_dialog', 20, 'chefsbyte'],
    ['medarbetare', 'informerad', 30],
  ],
];

export const fillExampleDialogues =
  (today: string): Thunk<void> =>
  async (dispatch, getState, { journal, clock }) => {
    const append = async (drafts: readonly AnyDraft[]) => {
      const made = await journal.append(drafts, clock().toISOString());
      await dispatch(showArrived(made));
      return idsOf(made);
    };
    const now = () => getState().casebook.now;
    const day = (daysAgo: number) => addDays(today, -daysAgo);
    /** Said once more: it takes the place of what was said before. */
    const instead = (slot: string) => ({ about: ABOUT, slot, over: headsOf(now(), slot) });

    const [first = '', second = ''] = await append([planned(day(230), day(198)), planned(day(40), day(8))]);
    await append([planned(day(3), day(-165))]);
    const [intro = '', list = ''] = await append([
      agreed(first, words.first.intro, day(198), day(120)),
      agreed(first, words.first.list, day(198), day(60)),
      agreed(second, words, day(8), day(-60)),
      ...held(first, day(198), words.first.answers, [
        ['kand', 'gemensam', 'kand_nagra', words.first.known],
        ['forstadd', 'gemensam', 'tolkas_olika', words.first.understood],
        ['anvand', 'gemensam', 'enstaka', words.first.used],
      ]),
      ...held(second, day(8), words.answers, [
        ['kand', 'gemensam', 'kand_flesta', words.known],
        ['forstadd', 'kommun', 'delvis_samsyn', words.understoodHere],
        ['forstadd', 'region', 'samsyn', words.understoodThere],
        ['anvand', 'gemensam', 'enstaka', words.used],
      ]),
      ...(['kommun', 'region'] as const).map(
        (side): AnyDraft => ({
          type: 'dialogue.read',
          about: ABOUT,
          slot: slots.read(first, side),
          on: day(190),
          data: { read: true },
          words: { by: words.first.readBy[side] },
        }),
      ),
    ]);
    const lock = decideDialogueLock(
      { casebook: now(), today },
      { dialogue: first, summary: words.first.summary, sides: ['kommun', 'region'], on: day(188) },
    );
    await append([
      ...lock.drafts,
      wentOn(intro, 'klar', day(110), words.first.introDone),
      wentOn(list, 'pagar', day(50), words.first.listGoing),
    ]);
    await append([
      {
        type: 'dialogue.stated',
        ...instead(slots.state(first)),
        on: day(120),
        data: { state: 'foljs_upp' },
      },
    ]);
    for (const step of ANCHORED) {
      await append(
        step.map(
          ([group, level, daysAgo, down]): AnyDraft => ({
            type: 'anchoring.assessed',
            ...instead(slots.anchoring(HJO, group)),
            on: day(daysAgo),
            data: { level, hesitant: false, source: 'dialog', ...given({ down }) },
            words: { sign: text.example.anchored[level] },
          }),
        ),
      );
    }
  };

function planned(writtenOn: string, day: string): AnyDraft {
  return {
    type: 'dialogue.planned',
    about: ABOUT,
    on: writtenOn,
    data: { day, form: 'digital', level: 'lokal' },
    words: { roles: words.roles, place: words.place },
  };
}

/** What was written while it was held, and that it has been. */
function held(
  dialogue: EventId,
  on: string,
  answers: Readonly<Partial<Record<QuestionKey, string>>>,
  seen: readonly Seen[],
): AnyDraft[] {
  return [
    ...Object.entries(answers).map(
      ([question, said]): AnyDraft => ({
        type: 'dialogue.answered',
        about: ABOUT,
        slot: slots.answer(dialogue, question as QuestionKey),
        data: {},
        words: { text: said },
      }),
    ),
    ...seen.map(
      ([dimension, side, step, ground]): AnyDraft => ({
        type: 'kfa.assessed',
        about: ABOUT,
        slot: slots.kfa(dialogue, dimension, side),
        on,
        data: { step, source: 'dialog' },
        words: { ground },
      }),
    ),
    { type: 'dialogue.stated', about: ABOUT, slot: slots.state(dialogue), on, data: { state: 'genomford' } },
  ];
}

function agreed(
  dialogue: EventId,
  { action: what, who, sign }: { action: string; who: string; sign?: string },
  on: string,
  day: string,
): AnyDraft {
  const said = sign === undefined ? { what, who } : { what, who, sign };
  return { type: 'action.agreed', about: ABOUT, on, data: { dialogue, org: HJO, day }, words: said };
}

function wentOn(action: EventId, state: ActionState, on: string, note: string): AnyDraft {
  return { type: 'action.stated', about: ABOUT, slot: slots.state(action), on, data: { state }, words: { note } };
}
