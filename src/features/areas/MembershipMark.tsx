import type { StandingOrganisation } from '../../state/organisations.ts';
import { selectNow } from '../../state/selectors.ts';
import { useAppSelector } from '../../state/store.ts';
import * as text from '../../text/text.ts';
import { Tag } from '../../ui/words.tsx';
import { isDisputedMember, isToConfirm } from './members.ts';

/** Beside the name: nobody has said for sure that it belongs here, or two have said different things. */
export function MembershipMark({ organisation }: { organisation: StandingOrganisation }) {
  const disputed = useAppSelector((state) => isDisputedMember(selectNow(state), organisation));
  if (!disputed && !isToConfirm(organisation)) return null;
  return (
    <>
      {' '}
      <Tag>{disputed ? text.areas.membership.disputed : text.common.uncertain}</Tag>
    </>
  );
}
