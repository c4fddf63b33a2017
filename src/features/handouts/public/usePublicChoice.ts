import { useMemo, useState } from 'react';
import { type Edition, editionsIn } from '../../../domain/editions.ts';
import type { OrgId } from '../../../domain/events.ts';
import { PUBLIC_CONTENTS, type PublicContent } from '../../../domain/publicLevels.ts';
import { checkWords } from '../../../domain/words.ts';
import { viewKeys } from '../../../paths.ts';
import { shortAreaNames } from '../../../register/organisations.ts';
import { selectNow } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useAreaChoice } from '../useAreaChoice.ts';

/** What the page is to be made from, and what of it is to be on it. Source and area stand in the address. */
export function usePublicChoice() {
  const now = useAppSelector(selectNow);
  const { area, options, choose, param, set } = useAreaChoice();
  const [ticked, setTicked] = useState<readonly PublicContent[]>(PUBLIC_CONTENTS);
  const [text, setText] = useState('');
  // An area that people have added has a name somebody wrote.
  const isOpen = (id: OrgId | null) => id === null || id in shortAreaNames;
  const editions = useMemo(() => editionsIn(now).filter(({ area: of }) => of === null || of in shortAreaNames), [now]);
  const asked = param(viewKeys.edition);
  const edition: Edition | null = editions.find(({ id }) => id === asked) ?? null;
  const chosen = area !== '' && isOpen(area) ? area : null;
  const checked = checkWords<{ text?: string }>({ text });
  const covering = checked.words.text ?? '';
  return {
    editions,
    edition,
    chooseEdition: (id: string) => set(viewKeys.edition, id),
    area: edition?.area ?? chosen,
    areas: options.filter(({ value }) => value === '' || isOpen(value)),
    chooseArea: choose,
    ticked,
    tick: (content: PublicContent, isTicked: boolean) =>
      setTicked(PUBLIC_CONTENTS.filter((each) => (each === content ? isTicked : ticked.includes(each)))),
    /** As it is written, and as it would go out. */
    text,
    covering,
    setText,
    /** What is not to go out hinders nothing. */
    refusal: ticked.includes('text') ? checked.refusals?.[0]?.code : undefined,
    notice: checked.notices?.[0]?.code,
    hasTheme: ticked.includes('beslut') || ticked.includes('fas'),
  };
}

export type PublicChoice = ReturnType<typeof usePublicChoice>;
