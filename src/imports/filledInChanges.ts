/** Which cells of a row that has come back say something that was not sent. */
import { readDate } from '../domain/readDate.ts';
import type { SentColumn } from '../domain/sentList.ts';
import * as text from '../text/text.ts';
import type { Cell } from './table.ts';
import { dayOfSerial } from './xlsxDays.ts';

/** The same words, however the program that saved the file has treated spaces, capitals and line breaks. */
export function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The columns to read. A statement is made of several cells: what was left as it was is read along with
 * what was changed as far as it belongs to the same statement, so that a new date is not taken for a
 * date of nothing; but an old paragraph is never taken for a new decision's. An emptied cell says nothing.
 */
export function keptColumns(
  cellIn: (key: SentColumn) => Cell,
  sentIn: (key: SentColumn) => string,
  today: string,
): ReadonlySet<SentColumn> {
  const isChanged = (key: SentColumn) => {
    const cell = cellIn(key);
    return cell.text !== '' && !isSame(cell, sentIn(key), key, today);
  };
  const changed = (...keys: readonly SentColumn[]) => keys.filter(isChanged);
  return new Set([
    ...decisionColumns(isChanged, cellIn('decision').text),
    ...whole(changed('next-instance', 'next-date'), ['next-instance', 'next-date']),
    ...changed('applies'),
    // Another phase is not judged on the old ground.
    ...(isChanged('phase') ? changed('phase', 'ground') : whole(changed('ground'), ['phase', 'ground'])),
    ...whole(changed('contact', 'mailbox'), ['contact', 'mailbox']),
    ...changed('note'),
  ]);
}

function whole(changed: readonly SentColumn[], all: readonly SentColumn[]): readonly SentColumn[] {
  return changed.length > 0 ? all : [];
}

const DETAILS = ['decision-date', 'paragraph'] as const;

function decisionColumns(isChanged: (key: SentColumn) => boolean, decision: string): readonly SentColumn[] {
  const details = DETAILS.filter(isChanged);
  if (isChanged('decision')) {
    const keepsInstance = isChanged('instance') || isSameInstance(decision);
    return ['decision', ...(keepsInstance ? (['instance'] as const) : []), ...details];
  }
  if (isChanged('instance')) return ['decision', 'instance', ...details];
  return whole(details, ['decision', 'instance', ...DETAILS]);
}

/** Outcomes any instance can have: then the one that stands beside is meant. A yes or no is the council's. */
function isSameInstance(decision: string): boolean {
  const { postponed, referredBack } = text.fillIn;
  return [postponed, referredBack, text.codes.choices.vag].some((words) => sameWords(words, decision));
}

/** A date may have come back as another program writes it, or have lost its format. */
function isSame(cell: Cell, sent: string, key: SentColumn, today: string): boolean {
  if (sameWords(cell.text, sent)) return true;
  if (sent === '' || (key !== 'decision-date' && key !== 'next-date')) return false;
  if (cell.number !== undefined) return dayOfSerial(cell.number, false) === sent;
  return readDate(cell.text, today) === sent;
}
