/** Decisions without a date of their own: another cell of the row may hold it, or a person is asked. */
import { isFullDate, isFuture } from '../domain/dates.ts';
import { shortDate } from '../text/format.ts';
import type { Suggestion } from './judgedList.ts';
import type { Claim, ReadCell, RowView } from './judgeListRow.ts';
import type { Step } from './judgeListSteps.ts';
import { readListDate, takenDates } from './recogniseDate.ts';
import { recogniseDecision } from './recogniseDecision.ts';

const DECIDED: readonly Step['word'][] = ['ja', 'ja_tillagg', 'delvis', 'nej'];
/** So many found days are offered. */
const OFFERED = 3;

/** Where the answer to "När beslutades det?" stands among the settlements: no cell of the sheet has such a name. */
export function undatedKey(row: number): string {
  return `${row} datum`;
}

/** The day a person has said, or the only one in the row that can be the decision's; null when there is none. */
export function decidedOn(step: Step, row: RowView, today: string): string | null {
  const answered = row.answerTo(undatedKey(row.number));
  if (answered !== undefined && isFullDate(answered) && !isFuture(answered, today)) return answered;
  if (!DECIDED.includes(step.word)) return null;
  const told = row.all('note').filter(({ text }) => TELLS.test(text) && !DENIES.test(text));
  const days = [...told, ...row.all('next-date')].flatMap((cell) => pastDay(cell, step, today));
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

const TELLS = /\b(?:beslut(?:ades?|at|et)?|beslöt|antogs|antaget|godkändes)\b/i;
const DENIES = /\b(?:inte|ej|nästa|ska|skall|kommande|nytt|planera\w*|vänta\w*|före|innan|sedan|efter)\b/i;

/** The one day of a cell, when it surely has been and no other instance is named beside it. */
function pastDay(cell: ReadCell, { instance }: Step, today: string): string[] {
  const days = daysIn(cell, today);
  const [day] = days;
  if (days.length !== 1 || day === undefined) return [];
  const { steps, meetings } = recogniseDecision(cell);
  const named = [...steps, ...meetings].flatMap((each) => each.instance ?? []);
  return named.every((each) => each === (instance ?? 'fullmaktige')) ? [day] : [];
}

/** Days that have been: one that may as well be the next of its name is not among them. */
function daysIn({ text, day }: Pick<ReadCell, 'text' | 'day'>, today: string): string[] {
  const typed = day === undefined ? takenDates(text).dates : [day];
  return typed.flatMap((each) => {
    const [past, ahead] = (['past', 'future'] as const).map((leaning) => readListDate(each, today, leaning));
    return past && past === ahead && isFullDate(past) && !isFuture(past, today) ? [past] : [];
  });
}

/** What a row with a new decision without a date may be asked; undefined when every decision of it has one. */
export function undatedIn(claims: readonly Claim[], row: RowView, today: string): readonly Suggestion[] | undefined {
  const isUndated = ({ proposal, dated, implied }: Claim) =>
    proposal.kind === 'decision' && proposal.input.instance !== 'beredning' && !dated && implied === undefined;
  if (!claims.some(isUndated)) return undefined;
  const days = [...new Set(row.filled.flatMap((cell) => daysIn(cell, today)))];
  return days.slice(0, OFFERED).map((day) => ({ value: day, label: shortDate(day) }));
}
