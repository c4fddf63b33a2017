import type { CopyRefusal } from '../../state/copyRoads.ts';
import * as text from '../../text/text.ts';

const words = text.copies.refused;

/** Every fault says what, where and what to do; several kinds of damage are told alike. */
const SENTENCES: Readonly<Record<CopyRefusal['what'], (line: string) => string>> = {
  foreign: words.foreign,
  empty: words.empty,
  'newer-format': words.newer,
  damaged: words.damaged,
  cut: words.cut,
  'line-too-long': words.damaged,
  'too-big': words.tooBig,
  chain: words.chain,
  command: words.cut,
  words: words.hash,
  hash: words.hash,
  key: words.seal,
  seal: words.seal,
  workspace: words.workspace,
  'no-signing': words.noSigning,
  unreadable: words.unreadable,
};

export function refusalInWords({ what, line }: CopyRefusal): string {
  return SENTENCES[what](line === null ? text.copies.somewhere : text.copies.fromLine(line));
}
