import { useEffect, useMemo, useRef } from 'react';
import { detailsOf } from '../../../domain/dialogueDetails.ts';
import { rhythmOf } from '../../../domain/rhythm.ts';
import { paths, withDate } from '../../../paths.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { selectCasebook, selectShownDate, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish, longDate } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Link } from '../../../ui/Link.tsx';
import { EmptyLine } from '../../../ui/words.tsx';
import { actionsOf } from '../actionFacts.ts';
import { type DialogueFacts, dialoguesIn, groupOf } from '../dialogueFacts.ts';
import { ActionLines } from '../list/ActionList.tsx';
import { useWho } from '../useDialogue.ts';
import { AddAction } from './AddAction.tsx';
import { PlanNext } from './PlanNext.tsx';
import { rhythmInWords } from './rhythmInWords.ts';
import { StatePart } from './StatePart.tsx';

const words = text.summary.follow;

/** After the page is fed back: what was agreed and how it goes, when to meet again, and how far the dialogue has come. */
export function FollowPart({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const actions = useMemo(() => actionsOf(casebook, dialogue.id), [casebook, dialogue.id]);
  return (
    <section className="summary-follow stack no-print" data-gap="5" aria-labelledby="summary-follow">
      <h2 id="summary-follow">{words.title}</h2>
      <StatePart dialogue={dialogue} />
      <div className="stack" data-gap="2">
        <h3>{words.actions}</h3>
        {actions.length === 0 ? <EmptyLine>{words.noActions}</EmptyLine> : <ActionLines actions={actions} here />}
        {shown === null && <AddAction dialogue={dialogue} />}
      </div>
      <NextPart dialogue={dialogue} />
    </section>
  );
}

/** The next dialogue if one is planned; else what the rhythm suggests, and a button to plan it. */
function NextPart({ dialogue }: { dialogue: DialogueFacts }) {
  const casebook = useAppSelector(selectCasebook);
  const shown = useAppSelector(selectShownDate);
  const today = useAppSelector(selectToday);
  const organisations = useAppSelector(selectOrganisationsById);
  const who = useWho();
  const { orgs, planned } = dialogue;
  const { form, place, roles } = detailsOf(casebook, dialogue.id);
  const next = dialoguesIn(casebook).find(
    (each) => each.id !== dialogue.id && groupOf(each) === 'coming' && each.orgs.some((org) => orgs.includes(org)),
  );
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(next?.id);
  // The form it was planned in has gone: the keyboard goes on at the dialogue that came of it.
  useEffect(() => {
    if (before.current === undefined && next && document.activeElement === document.body) {
      part.current?.querySelector('a')?.focus();
    }
    before.current = next?.id;
  }, [next]);
  const suggested = orgs
    .flatMap((id) => organisations.get(id) ?? [])
    .flatMap((organisation) => {
      const rhythm = rhythmOf(casebook, organisation, shown ?? today);
      return rhythm ? [{ name: organisation.name, rhythm }] : [];
    })
    .sort((a, b) => bySwedish(a.name, b.name));
  return (
    <div ref={part} className="stack" data-gap="2">
      <h3>{text.summary.rhythm.title}</h3>
      {next ? (
        <p>
          <Link href={withDate(paths.dialogue(next.id), shown)}>
            {text.summary.rhythm.planned(text.dialogues.title(who(next.orgs), longDate(next.day)))}
          </Link>
        </p>
      ) : suggested.length === 0 ? (
        <p className="muted">{text.summary.rhythm.none}</p>
      ) : (
        suggested.map(({ name, rhythm }) => (
          <p key={name}>{text.summary.rhythm.suggestion(rhythmInWords(rhythm, name, shown ?? today))}</p>
        ))
      )}
      {shown === null && !next && (
        <div>
          <PlanNext plan={{ orgs, level: planned.data.level, form, place, roles }} />
        </div>
      )}
    </div>
  );
}
