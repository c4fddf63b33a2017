import type { Question } from '../../../domain/question.ts';
import { forumOfKind, selectForums } from '../../../state/forums.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';

/** Which forum answered: an answer names its kind, and whose it was follows from where the question is or who asked. */
export function useAnsweringForum({ places, askers }: Question): (key: string | null) => string {
  const forums = useAppSelector(selectForums);
  const organisations = useAppSelector(selectOrganisationsById);
  return (key) => {
    if (key === null) return '';
    const here = places.filter(({ data }) => data.forum === key).map(({ data }) => data.area);
    const asking = askers.flatMap((id) => organisations.get(id)?.area ?? []);
    return forumOfKind(forums, key, here.length > 0 ? here : asking);
  };
}
