/** What a municipality has agreed with the region and what it has asked, in lines. */
import type { Casebook, Entity } from '../../../domain/casebook.ts';
import { stateOfAction } from '../../../domain/dialogue.ts';
import type { OrgId } from '../../../domain/events.ts';
import { isOpen, type Question, questionsIn } from '../../../domain/question.ts';
import { type Forums, forumAt, forumsIn } from '../../../state/forums.ts';
import { bySwedish } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';

const words = text.board;

/** Read once for all sheets. */
export interface BoardWork {
  readonly actions: readonly Entity<'action.agreed'>[];
  readonly questions: readonly Question[];
  readonly forums: Forums;
}

/** "Att göra" that is not ended, the earliest day first and what has no day last; questions that wait or have been answered. */
export function boardWorkIn(casebook: Casebook): BoardWork {
  return {
    actions: Object.values(casebook.entities)
      .filter((entity): entity is Entity<'action.agreed'> => entity.type === 'action.agreed')
      .filter(({ id }) => ['oppen', 'pagar'].includes(stateOfAction(casebook, id)))
      .sort((a, b) => ((a.data.day ?? '~') < (b.data.day ?? '~') ? -1 : 1)),
    questions: [...questionsIn(casebook).values()].filter((question) => isOpen(question) && question.places.length > 0),
    forums: forumsIn(casebook),
  };
}

export function actionsAbout({ actions }: BoardWork, org: OrgId): string[] {
  return actions
    .filter(({ about }) => about.includes(org))
    .map(({ data, words: said }) => words.action(said.what ?? text.common.redacted, said.who ?? '', data.day));
}

/** Questions that have been lifted from here and are not closed. */
export function questionsOf({ questions, forums }: BoardWork, org: OrgId): string[] {
  return questions
    .filter(({ askers }) => askers.includes(org))
    .flatMap(({ text: asked, places: [place], isAnswered }) => {
      if (asked === undefined || place === undefined || place.data.step === 'ater') return [];
      const { name } = forumAt(forums, place.data);
      return [isAnswered ? words.answered(asked, name) : words.question(asked, name)];
    })
    .sort(bySwedish);
}
