import { useRef } from 'react';
import type { OrgId } from '../../domain/events.ts';
import type { PassedDate } from '../../domain/facts.ts';
import type { StandingOrganisation } from '../../state/organisations.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { plannedInFull } from './rowWords.ts';
import type { RowList } from './useRowList.ts';

const words = text.areas.passed;

interface PassedDatesProps {
  passed: readonly PassedDate[];
  members: ReadonlyMap<OrgId, StandingOrganisation>;
  list: RowList;
  today: string;
}

/** Days that have been without anybody saying how it went: asked, in plain ink. */
export function PassedDates({ passed, members, list, today }: PassedDatesProps) {
  const questions = useRef<HTMLUListElement>(null);

  const answer = ({ org, scope, instance, day }: PassedDate) =>
    list.openForm({ org, form: 'beslut', asked: { scope, instance, day } }, (saved) => {
      const own = questions.current?.querySelector<HTMLButtonElement>(`[data-org="${CSS.escape(org)}"]`);
      const next = questions.current?.querySelector('button');
      // On to the next question; after the last one, to the row that was answered about.
      const target = saved ? next : own;
      if (target) target.focus();
      else list.focusRow(org);
    });

  return (
    <Box title={words.title}>
      <ul className="area-lines" ref={questions}>
        {passed.map((each) => {
          const { org, instance, day, statement } = each;
          const organisation = members.get(org);
          if (organisation === undefined) return null;
          return (
            <li key={statement.id} className="area-line">
              <span>
                <strong>{organisation.name}</strong>
                <br />
                {words.question(plannedInFull(organisation, instance, day, today))}
              </span>
              <Button small data-org={org} onClick={() => answer(each)}>
                {words.answer}
                <VisuallyHidden>{text.areas.list.about(organisation.name)}</VisuallyHidden>
              </Button>
            </li>
          );
        })}
      </ul>
    </Box>
  );
}
