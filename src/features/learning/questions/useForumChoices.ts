import type { Question } from '../../../domain/question.ts';
import { shortAreaNames } from '../../../register/organisations.ts';
import { forumKey, type StandingForum, selectForums } from '../../../state/forums.ts';
import { selectOrganisationsById } from '../../../state/organisations.ts';
import { useAppSelector } from '../../../state/store.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import type { SelectOption } from '../../../ui/Select.tsx';

const words = text.questions.move;

/**
 * The forums a question can be lifted to, from the bottom of the ladder: those of the areas that ask, then the
 * county's own. For a dispute the steps of each party's own line instead.
 */
export function useForumChoices({ askers, path, places }: Question): readonly SelectOption[] {
  const forums = [...useAppSelector(selectForums).values()];
  const organisations = useAppSelector(selectOrganisationsById);
  const all = forums
    .filter(({ dispute }) => dispute === (path === 'tvist'))
    .sort((a, b) => a.order - b.order || bySwedish(a.name, b.name));
  const asking = new Set(askers.flatMap((id) => organisations.get(id)?.area ?? []));
  for (const { data } of places) if (data.area !== null) asking.add(data.area);
  const areas = [...new Set(all.flatMap(({ area }) => area ?? []))].filter(
    (area) => asking.size === 0 || asking.has(area),
  );
  const optionsOf = (area: string | null) =>
    all
      .filter((forum) => forum.area === area)
      .map((forum: StandingForum) => ({ value: forumKey(forum.key, forum.area), label: forum.name }));
  return [
    ...areas.map((area) => ({
      label: words.ownArea(shortAreaNames[area] ?? organisations.get(area)?.name ?? area),
      options: optionsOf(area),
    })),
    { label: words.county, options: optionsOf(null) },
  ];
}
