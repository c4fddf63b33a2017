/** Events as lines of text that a person can follow: what a failing law prints. */
import type { JournalEvent } from '../../src/domain/events.ts';

export function picture(events: readonly JournalEvent[]): string {
  const names = new Map(
    events.map(({ id, device, line }) => [id, `${device.slice(0, 1)}${line.n}#${id.slice(-3).replace(/^-+/, '')}`]),
  );
  const short = (text: string) => [...names].reduce((shorter, [id, name]) => shorter.replaceAll(id, name), text);
  return events
    .map(({ id, line, startsCommand }) => {
      const { n: _n, at, type, v, slot, on, over, re, data, words, cmd } = line;
      const parts = [
        names.get(id),
        `${type}${v === 1 ? '' : ` v${v}`}`,
        slot === undefined ? '' : `in ${slot}`,
        on === undefined ? '' : `on ${on}`,
        over === undefined || over.length === 0 ? '' : `over ${over.join(' ')}`,
        re === undefined || re.length === 0 ? '' : `re ${re.join(' ')}`,
        cmd === undefined ? '' : `cmd ${cmd}${startsCommand ? ' first' : ''}`,
        JSON.stringify(data),
        words === undefined ? '' : JSON.stringify(words),
        `(${at})`,
      ];
      return short(parts.filter((part) => part !== '').join(' '));
    })
    .join('\n');
}
