/** From what may go out to what does: only the approved contents, with the sentences that tell what they are. */
import { PUBLIC_CONTENTS, type PublicContent } from '../domain/publicLevels.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';
import { inPlainWords } from './publicDates.ts';
import type { PublicPicture, PublicTurn } from './publicPicture.ts';
import type { Sifted } from './publicSifting.ts';

const words = text.publicSaving.contains;
const THEMES = ['beslut', 'fas'] as const;

export interface Approved {
  /** At least one of `beslut` and `fas`. */
  readonly contents: readonly PublicContent[];
  /** The covering text, as it was read; goes out only when `text` is approved. */
  readonly text: string;
  /** When, an instant. */
  readonly made: string;
  /** Mark of the edition it is made from; null for what is not frozen. */
  readonly mark: string | null;
}

/** The page's picture. A content that is not approved leaves nothing behind, not even days on which it changed. */
export function publicPicture(sifted: Sifted, { contents, text: covering, made, mark }: Approved): PublicPicture {
  const { date, whole, isExample, organisations, areas } = sifted;
  const goes = (content: PublicContent) => contents.includes(content);
  const turns = approvedTurns(sifted.turns, goes);
  const picture = {
    title: text.publicSaving.pageTitle,
    text: goes('text') ? covering : '',
    from: turns[0]?.day ?? date,
    date,
    made,
    mark,
    whole,
    isExample,
    themes: THEMES.filter(goes),
    organisations,
    areas,
    turns,
    dates: goes('tider') ? inPlainWords(sifted.dates, date) : [],
  };
  return { ...picture, contains: containsOf(picture) };
}

function approvedTurns(turns: readonly PublicTurn[], goes: (content: PublicContent) => boolean): PublicTurn[] {
  const before = new Map<string, string>();
  return turns.flatMap((turn) => {
    const left: PublicTurn = {
      day: turn.day,
      org: turn.org,
      decision: goes('beslut') ? turn.decision : null,
      decided: goes('beslut') ? turn.decided : null,
      phase: goes('fas') ? turn.phase : null,
    };
    const stands = JSON.stringify([left.decision ?? 'blank', left.decided, left.phase ?? 'blank']);
    if ((before.get(turn.org) ?? NOTHING_KNOWN) === stands) return [];
    before.set(turn.org, stands);
    return [left];
  });
}

const NOTHING_KNOWN = JSON.stringify(['blank', null, 'blank']);

type Uncounted = Omit<PublicPicture, 'contains'>;

/** How every organisation stands on the day shown: its last turn. Those with none are left out. */
export function standingIn({ turns }: Pick<PublicPicture, 'turns'>): ReadonlyMap<string, PublicTurn> {
  return new Map(turns.map((turn) => [turn.org, turn]));
}

/** How many have anything said of a theme on the day shown. */
export function knownIn(picture: Pick<PublicPicture, 'turns'>, theme: 'beslut' | 'fas'): number {
  const saidIn = (turn: PublicTurn) => (theme === 'beslut' ? turn.decision : turn.phase) ?? 'blank';
  return [...standingIn(picture).values()].filter((turn) => saidIn(turn) !== 'blank').length;
}

function containsOf(picture: Uncounted): string[] {
  const { organisations, themes, turns, dates, from, date, text: covering } = picture;
  const sentences: Record<PublicContent, string | false> = {
    beslut: themes.includes('beslut') && words.beslut(knownIn(picture, 'beslut'), organisations.length),
    fas: themes.includes('fas') && words.fas(knownIn(picture, 'fas'), organisations.length),
    tider: dates.length > 0 && words.tider(dates.length),
    text: covering !== '' && words.text,
  };
  return [
    ...PUBLIC_CONTENTS.flatMap((content) => sentences[content] || []),
    turns.length === 0 ? words.noTurns : words.turns(turns.length, longDate(from), longDate(date)),
    words.register,
  ];
}
