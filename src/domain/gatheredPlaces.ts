/** What is said of places gives to a lärandedokument: "Nytt i avtalet" at each of them, and förankring. */
import type { Statement } from './casebook.ts';
import { gapPoints } from './gaps.ts';
import type { Gathering, Passage } from './gathered.ts';
import type { AnchoringGroup } from './vocabulary.ts';

/** Points that were published in the period, and what a place said of a point then: how different, what it plans, which phase. */
export function passagesOfGaps(gathering: Gathering): Passage[] {
  const points = gapPoints(gathering.casebook).filter(({ texts }) => Boolean(texts.title));
  const titles = new Map(points.map(({ id, texts }) => [id, texts.title ?? '']));
  const published = points.flatMap(({ id, entity, state, since, texts }): Passage[] => {
    const on = since ?? entity.on ?? '';
    if (state !== 'publicerad' || !gathering.within(on)) return [];
    return [
      {
        key: id,
        section: 'nytt',
        kind: 'gap',
        orgs: [],
        on,
        gap: id,
        title: texts.title ?? '',
        text: texts.after ?? '',
      },
    ];
  });
  const local = statementsOf(gathering, 'gap.assessed', 'gap/').flatMap(
    ({ parts: [org = '', gap = ''], statement }) => {
      const title = titles.get(gap);
      if (title === undefined || statement.data.difference === 'ej_bedomd') return [];
      const base = { orgs: [org], on: statement.on ?? '', gap, title };
      const { note = '', plan } = statement.words;
      const { difference } = statement.data;
      const said: Passage = { ...base, key: statement.id, section: 'nytt', kind: 'local-gap', difference, text: note };
      const planned: Passage[] = plan
        ? [{ ...base, key: `${statement.id}/plan`, section: 'framat', kind: 'plan', text: plan }]
        : [];
      return [said, ...planned];
    },
  );
  const phases = statementsOf(gathering, 'gap.phased', 'gap/').flatMap(
    ({ parts: [org = '', gap = ''], statement }): Passage[] => {
      const title = titles.get(gap);
      if (title === undefined) return [];
      const { on = '', data, words } = statement;
      const base = { key: statement.id, section: 'nytt', orgs: [org], on, gap, title } as const;
      return [{ ...base, kind: 'gap-phase', phase: data.phase, text: words.ground ?? '' }];
    },
  );
  return [...published, ...local, ...phases];
}

/** Where a target group stands, as it was said in the period; and what has to be anchored anew, with the reason. */
export function passagesOfAnchoring(gathering: Gathering): Passage[] {
  const stated = statementsOf(gathering, 'anchoring.assessed', 'anchoring/').map(
    ({ parts: [org = '', group = ''], statement }): Passage => ({
      key: statement.id,
      section: 'inledning',
      kind: 'anchoring',
      orgs: [org],
      on: statement.on ?? '',
      group: group as AnchoringGroup,
      level: statement.data.level,
      hesitant: statement.data.hesitant,
      text: statement.words.sign ?? '',
    }),
  );
  const shaken = statementsOf(gathering, 'anchoring.shaken', 'shaken/').flatMap(
    ({ parts: [org = '', group = ''], statement }): Passage[] =>
      statement.data.reason === null
        ? []
        : [
            {
              key: statement.id,
              section: 'inledning',
              kind: 'shaken',
              orgs: [org],
              on: statement.on ?? '',
              group: group as AnchoringGroup,
              reason: statement.data.reason,
              text: statement.words.note ?? '',
            },
          ],
  );
  return [...stated, ...shaken];
}

type Placed = 'gap.assessed' | 'gap.phased' | 'anchoring.assessed' | 'anchoring.shaken';

/** What of a type stands in the slots that begin so, said in the period of somebody chosen, with what the slot names after it. */
function statementsOf<T extends Placed>(
  { casebook, isChosen, within }: Gathering,
  type: T,
  start: string,
): { readonly parts: readonly string[]; readonly statement: Statement<T> }[] {
  return Object.entries(casebook.slots).flatMap(([slot, { current, disputed }]) => {
    if (!slot.startsWith(start)) return [];
    const parts = slot.slice(start.length).split('/');
    if (!isChosen(parts[0] ?? '')) return [];
    const shown = (disputed ? current : current.slice(0, 1)) as unknown as readonly Statement<T>[];
    return shown
      .filter((statement) => statement.type === type && within(statement.on ?? '') && !statement.redacted)
      .map((statement) => ({ parts, statement }));
  });
}
