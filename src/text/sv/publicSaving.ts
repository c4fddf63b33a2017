import type { KeptInside, PublicContent } from '../../domain/publicLevels.ts';

type Kept = KeptInside | 'olika' | 'nyare';
const known = (count: number, total: number) => `${count} av ${total} har en uppgift`;

/** Underlag, Offentlig sida: choosing what goes out, reading it, approving it. What stands on the page itself is publicPage. */
export const publicSaving = {
  pageTitle: 'Det nya hälso- och sjukvårdsavtalet',
  preliminary: (title: string) => `${title} (preliminärt)`,
  /** What the page contains, as it is read before it is approved and as it stands on the page. */
  contains: {
    beslut: (count: number, total: number) =>
      `Beslut om hela avtalet för ${total} huvudmän: beslutsläge och dag. ${known(count, total)}, de andra står som Uppgift saknas.`,
    fas: (count: number, total: number) =>
      `Fas för ${total} huvudmän: en av fyra faser, utan motivering. ${known(count, total)}, de andra står som Uppgift saknas.`,
    tider: (count: number) => `${count} länsgemensamma tidpunkter ur den kända tidsplanen.`,
    text: 'Följetexten.',
    turns: (count: number, from: string, to: string) =>
      `Hur det har ändrats dag för dag från ${from} till ${to}: ${count} ändringar.`,
    noTurns: 'Inga ändringar över tid, eftersom inget är känt än.',
    register: 'Kommunernas namn, områden och förenklade gränser, ur öppna register.',
  },
} satisfies { contains: object } & Record<string, unknown>;

export type KeptWords = Readonly<Record<Kept, { what: string; why: string }>>;
export type ContentWords = Readonly<Record<PublicContent, { name: string; why: string }>>;
