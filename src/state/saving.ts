/**
 * The one road of every fact: form → `decide…` → journal.append → eventsArrived → screen. A form
 * calls `save`; nothing else writes.
 */

import { todayIn } from '../domain/dates.ts';
import { decideWithdrawal } from '../domain/decideWithdrawal.ts';
import type { DecideContext, Decision, Notice, Refusal } from '../domain/decision.ts';
import type { AnyDraft, EventId } from '../domain/events.ts';
import type { Ledger } from '../domain/ledger.ts';
import { slots } from '../domain/slots.ts';
import type { Drafts } from '../journal/drafts.ts';
import type { StorageTrouble } from '../journal/journal.ts';
import { eraseRedacted } from './erasing.ts';
import { showArrived } from './opening.ts';
import { refreshSafety } from './safety.ts';
import { commandDone, commandUndone, sessionChanged, statusSaid, storageAnswered } from './sessionSlice.ts';
import type { Thunk } from './store.ts';
import { troubleOf } from './trouble.ts';
import { idsOf } from './workroom.ts';

export type SaveResult =
  | { readonly kind: 'saved'; readonly ids: readonly EventId[] }
  /** Rules say no, or have something to say first ("Spara ändå"). Nothing was stored. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'noticed'; readonly notices: readonly Notice[] }
  /** The first save of a browser asks "Vem skriver?"; the form is kept and sent again after. */
  | { readonly kind: 'writer-needed' }
  | { readonly kind: 'trouble'; readonly trouble: StorageTrouble };

export interface SaveRequest {
  readonly decide: (context: DecideContext, ledger: Ledger) => Decision;
  /** The heads of the slot when the form was opened. */
  readonly over?: readonly EventId[];
  readonly corrects?: EventId;
  /** The notices have been read ("Spara ändå"). */
  readonly despiteNotices?: boolean;
  /** What the status region says; begins with "Sparat". */
  readonly said: string;
  /** Instead of it, when what was redacted is hidden but could not be erased from the storage yet. */
  readonly saidUnerased?: string;
  /**
   * Done right before it is stored, when nothing speaks against it: what could not be made up for if the
   * browser died after.
   */
  readonly first?: (drafts: Drafts) => Promise<unknown>;
  /** Naming the writer is the one command that may come before there is a writer. */
  readonly withoutWriter?: boolean;
}

/** Decides and stores one command. "Sparat" is said only after the transaction has completed. */
export const save =
  (request: SaveRequest): Thunk<SaveResult> =>
  async (dispatch, getState, workroom) => {
    await workroom.whole;
    const { casebook, session } = getState();
    const context: DecideContext = {
      casebook: casebook.now,
      today: todayIn(workroom.clock().toISOString()),
      over: request.over ?? [],
      ...(request.corrects === undefined ? {} : { corrects: request.corrects }),
    };
    const decision = request.decide(context, workroom.ledger);
    if (decision.refusals.length > 0) return { kind: 'refused', refusals: decision.refusals };
    if (decision.notices.length > 0 && !request.despiteNotices) return { kind: 'noticed', notices: decision.notices };
    const device = workroom.journal.device();
    if (!request.withoutWriter && (device === null || casebook.now.slots[slots.writer(device)] === undefined)) {
      if (session.trouble === 'no-signing') return { kind: 'trouble', trouble: 'no-signing' };
      return { kind: 'writer-needed' };
    }
    const result = await dispatch(store(decision.drafts, request.first));
    if (result.kind !== 'saved') return result;
    if (decision.drafts.some(({ type }) => type === 'redacted')) {
      // Nothing brings it back; nor may Ctrl+Z take something older while one thinks it does.
      dispatch(sessionChanged({ undoable: [] }));
      const isErased = await dispatch(eraseRedacted());
      dispatch(statusSaid({ text: isErased ? request.said : (request.saidUnerased ?? request.said) }));
    } else {
      dispatch(commandDone(result.ids));
      dispatch(statusSaid({ text: request.said, undoes: result.ids }));
    }
    return result;
  };

/** Resolves to `saved` only after the storing transaction has completed. */
const store =
  (written: readonly AnyDraft[], first?: SaveRequest['first']): Thunk<SaveResult> =>
  async (dispatch, _getState, { journal, drafts, clock }) => {
    try {
      await first?.(drafts);
      const batch = await journal.append(written, clock().toISOString());
      await dispatch(showArrived(batch));
      dispatch(sessionChanged({ device: journal.device() }));
      dispatch(storageAnswered());
      // The chip follows a moment later; "Sparat" does not wait for it.
      void dispatch(refreshSafety());
      return { kind: 'saved', ids: idsOf(batch) };
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      dispatch(sessionChanged({ trouble }));
      return { kind: 'trouble', trouble };
    }
  };

/** Withdraws a command of one's own: "Ångra" and Ctrl+Z. Its words stay in the history. */
export const undo =
  (ids: readonly EventId[], said: string): Thunk<SaveResult> =>
  async (dispatch, _getState, workroom) => {
    await workroom.whole;
    const { drafts, refusals } = decideWithdrawal(workroom.ledger, { ids });
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const result = await dispatch(store(drafts));
    if (result.kind === 'saved') {
      dispatch(commandUndone(ids));
      dispatch(statusSaid({ text: said }));
    }
    return result;
  };
