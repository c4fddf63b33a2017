/** A small county with everything that can go wrong in a file: hostile words, removed words, two who differ. */
import type { AnyDraft, EventId } from '../../src/domain/events.ts';
import { inputOf } from '../../src/features/handouts/exports/inputOf.ts';
import type { ExportInput } from '../../src/reports/exportInput.ts';
import { Copy, TODAY } from './copy.ts';
import { aDecision, aNote, aPhase, aPlan } from './statements.ts';

export const SECRET = 'Nygatan';
export const HOSTILE = [
  '=HYPERLINK("http://x";"MAS")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  'a;b"c\nd',
  '<b>&</b>',
];

/** @returns the copy, and the id of the statement whose words were removed */
export function county(): { copy: Copy; removed: EventId } {
  const copy = new Copy();
  copy.append([
    aDecision('hjo', ['fullmaktige', 'ja'], '2026-03-23', {
      words: { paragraph: '=1+1', reason: HOSTILE.join(' | ') },
    }),
    aPhase('hjo', 'inforande', '2026-11-03'),
    aPlan('skara', 'fullmaktige', '2026-12-15', '2026-11-11'),
    aDecision('skara', ['styrelse', 'foreslar_ja'], '2026-11-11'),
    aDecision('vgr', ['fullmaktige', 'ja_tillagg'], '2026-10-05'),
    aPhase('tibro', 'behov', '2025-02'),
  ]);
  copy.append([contact('hjo', HOSTILE[0] as string, '@mas'), writer(copy.device, 'MAS, Hjo')]);
  for (const words of HOSTILE) copy.append([aNote('hjo', words, '2026-11-22')]);
  const [removed = ''] = copy.append([aNote('skara', `Grannen på ${SECRET} klagade.`, '2026-11-22')]);
  copy.append([{ type: 'redacted', about: ['skara'], re: [removed], data: {}, words: {} }]);
  const other = copy.handTo('b');
  copy.append([aPhase('essunga', 'behov', '2026-11-10')]);
  other.append([aPhase('essunga', 'anvandning', '2026-11-10')]);
  copy.takeIn(other);
  return { copy, removed };
}

function contact(org: string, who: string, mailbox: string): AnyDraft {
  const slot = `contact/${org}/ordinarie`;
  return { type: 'contact.named', about: [org], slot, on: '2026-11-01', data: {}, words: { function: who, mailbox } };
}

function writer(device: string, who: string): AnyDraft {
  return { type: 'writer.named', about: [], slot: `writer/${device}`, data: { area: null }, words: { function: who } };
}

/** As the thread beside the page makes it. */
export function exported(copy: Copy, more: Partial<Parameters<typeof inputOf>[1]> = {}): ExportInput {
  return inputOf([...copy.ledger.events()], {
    what: { kind: 'everything' },
    date: null,
    heads: null,
    area: null,
    title: '',
    text: '',
    mark: null,
    today: TODAY,
    made: '2026-11-22T09:03:00.000Z',
    isExample: false,
    ...more,
  });
}
