import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Decision } from '../../../domain/decision.ts';
import { type SeveralContext, together } from '../../../domain/drafting.ts';
import type { OrgId } from '../../../domain/events.ts';
import { FormFrame } from '../../../forms/FormFrame.tsx';
import type { PreviewTheme } from '../../../forms/many/looks.ts';
import type { Form } from '../../../forms/useForm.ts';
import type { StandingOrganisation } from '../../../state/organisations.ts';
import { selectNow, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { listOf } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { ManyReview } from './ManyReview.tsx';
import { rowsOf } from './manyEntries.ts';

const words = text.bulk;

interface ManyFormProps {
  form: Form<object>;
  orgs: readonly StandingOrganisation[];
  /** Whom this can not be said of: they are named and left out. */
  takes?: (org: StandingOrganisation) => boolean;
  decide: (context: SeveralContext, org: StandingOrganisation) => Decision;
  /** One statement about all of them, instead of one each. */
  decideAll?: (context: SeveralContext, orgs: readonly OrgId[]) => Decision;
  /** What is set, in a few words: "Införande, 22 november 2026". */
  what: string;
  theme: PreviewTheme;
  area: OrgId | null;
  labels: Readonly<Record<string, string>>;
  children: ReactNode;
  more?: ReactNode;
  moreFields?: readonly string[];
}

/** One form about many: filled in once, looked at row by row, and saved as one command with one undo. */
export function ManyForm({ form, orgs, takes = () => true, decide, decideAll, ...rest }: ManyFormProps) {
  const { what, theme, area, labels, children, more, moreFields } = rest;
  const now = useAppSelector(selectNow);
  const today = useAppSelector(selectToday);
  const [looking, setLooking] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const [cameBack, setCameBack] = useState(0);
  const taking = orgs.filter(takes);
  const left = orgs.filter((org) => !takes(org));

  // Back from the preview to where one was.
  useEffect(() => {
    if (cameBack > 0) fields.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  }, [cameBack]);

  const decideFor = (context: SeveralContext, about: readonly StandingOrganisation[]) => {
    const ids = about.map(({ id }) => id);
    return decideAll ? decideAll(context, ids) : together(about.map((org) => decide(context, org)));
  };
  const request = (about: readonly StandingOrganisation[], despiteNotices: boolean) => ({
    decide: (context: SeveralContext) => decideFor(context, about),
    despiteNotices,
    said: words.said(about.length, what),
  });

  const look = () => {
    if (taking.length === 0) return;
    const answer = together(taking.map((org) => decide({ casebook: now, today }, org)));
    // What is refused is said by the same road as at every save; nothing is stored by it.
    if (answer.refusals.length > 0) return form.send(request(taking, false));
    form.saving.reset();
    setLooking(true);
  };

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    backToFields();
  };
  const backToFields = () => {
    setLooking(false);
    setCameBack(cameBack + 1);
  };

  const notices = (
    <>
      {left.length > 0 && taking.length > 0 && (
        <Notice tone="quiet">{words.leftOut(listOf(left.map(({ name }) => name)), left.length)}</Notice>
      )}
      {taking.length === 0 && <Notice tone="info">{words.noneLeft}</Notice>}
    </>
  );

  if (looking) {
    const rows = rowsOf(now, taking, (org) => decide({ casebook: now, today }, org));
    const saying = rows.flatMap(({ org, verdict }) => (verdict === 'known' ? [] : [org]));
    return (
      <fieldset className="bare" aria-label={words.reviewTitle(what)} onKeyDown={onEscape}>
        <ManyReview
          rows={rows}
          drafts={decideFor({ casebook: now, today }, saying).drafts}
          what={what}
          theme={theme}
          area={area}
          busy={form.saving.busy}
          parts={form.saving.parts}
          onBack={backToFields}
          onSave={(about) => form.send(request(about, true))}
        >
          {notices}
        </ManyReview>
      </fieldset>
    );
  }
  return (
    <div ref={fields} className="stack" data-gap="4">
      {notices}
      <FormFrame
        form={form}
        labels={labels}
        onSave={look}
        more={more}
        moreFields={moreFields}
        saveLabel={words.review}
        compact
      >
        {children}
      </FormFrame>
    </div>
  );
}
