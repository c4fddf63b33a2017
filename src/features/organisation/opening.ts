import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Statement } from '../../domain/casebook.ts';
import type { EventId } from '../../domain/events.ts';
import type { AnchoringGroup, AppliesAnswer, Instance, Scope } from '../../domain/vocabulary.ts';
import { viewKeys } from '../../paths.ts';

/** Which form is open on the card; one at a time, beside the line for notes. */
export type OpenForm =
  | { readonly kind: 'beslut' | 'fas'; readonly scope?: Scope }
  | { readonly kind: 'galler'; readonly answer?: AppliesAnswer }
  | { readonly kind: 'anteckning' | 'kontakt' | 'datum' | 'malbild' | 'rekommendation' }
  /** With the instance where it is known and only its day is asked for. */
  | { readonly kind: 'nasta'; readonly scope?: Scope; readonly instance?: Instance }
  | { readonly kind: 'forankring' | 'forankras-om'; readonly group: AnchoringGroup }
  | { readonly kind: 'skillnad'; readonly gap: EventId }
  | { readonly kind: 'flytta'; readonly id: string }
  /** "Rätta" and "Ta tillbaka": `place` says in which part of the card it stands. */
  | { readonly kind: 'ratta'; readonly place: string; readonly statement: Statement; readonly withdraw?: boolean };

export interface Opening {
  readonly form: OpenForm | null;
  readonly open: (form: OpenForm) => void;
  readonly close: () => void;
  /** In the past one may look, not change. */
  readonly editing: boolean;
}

export const OpeningContext = createContext<Opening>({
  form: null,
  open: () => {},
  close: () => {},
  editing: false,
});

export const useOpening = (): Opening => useContext(OpeningContext);

/** What the address can ask for. */
const ASKED = ['anteckning', 'beslut', 'fas'] as const;

/** Opens a form from the card or from the address, and gives focus back to the button when it closes. */
export function useOpenForm(editing: boolean): Opening {
  const [params, setParams] = useSearchParams();
  const { key, search } = useLocation();
  // An address typed by hand has no key of its own.
  const visit = `${key} ${search}`;
  const asked = ASKED.find((each) => each === params.get(viewKeys.form));
  const [form, setForm] = useState<OpenForm | null>(asked ? { kind: asked } : null);
  const [askedBy, setAskedBy] = useState(visit);
  const closed = useRef<OpenForm | null>(null);

  // Each visit to an address that asks for a form opens it, also from the card itself.
  if (visit !== askedBy) {
    setAskedBy(visit);
    if (asked) setForm({ kind: asked });
  }

  useEffect(() => {
    const opener = closed.current;
    if (form !== null || opener === null) return;
    closed.current = null;
    document.querySelector<HTMLElement>(`[data-opens="${openerOf(opener)}"]`)?.focus();
  }, [form]);

  return {
    form: editing ? form : null,
    open: setForm,
    close: () => {
      closed.current = form;
      // A form whose save takes its time does not close another one that was opened meanwhile.
      setForm((now) => (now !== null && form !== null && openerOf(now) !== openerOf(form) ? now : null));
      // What was asked for is done: loading the page again must not ask once more.
      if (params.has(viewKeys.form)) {
        const left = new URLSearchParams(params);
        left.delete(viewKeys.form);
        setParams(left, { replace: true });
      }
    },
    editing,
  };
}

/** Names the button that opens a form, so that focus finds its way back. */
export function openerOf(form: OpenForm): string {
  if (form.kind === 'forankring' || form.kind === 'forankras-om') return `${form.kind}-${form.group}`;
  if (form.kind === 'skillnad') return `skillnad-${form.gap}`;
  if (form.kind === 'flytta') return `flytta-${form.id}`;
  if (form.kind === 'ratta') return `ratta-${form.place}-${form.statement.id}`;
  return form.kind;
}
