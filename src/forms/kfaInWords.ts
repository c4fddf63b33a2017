/** Känd, förstådd, använd in words: what was said, and what has changed. Never a figure, and nobody against anybody else. */
import type { KfaPicture, KfaSaid, KfaSince } from '../domain/kfaOverTime.ts';
import type { KfaSide } from '../domain/vocabulary.ts';
import { kfaDimensionNames, kfaLabels } from '../register/kfaSteps.ts';
import { longDate } from '../text/format.ts';
import * as text from '../text/text.ts';

const words = text.summary.kfa;

/** "Känd", or with whose picture it is: "Känd, kommunen ser". */
function about({ dimension }: Pick<KfaPicture, 'dimension'>, side: KfaSide): string {
  return words.of(
    kfaDimensionNames[dimension],
    side === 'gemensam' ? '' : text.codes.kfaSides[side].charAt(0).toLowerCase() + text.codes.kfaSides[side].slice(1),
  );
}

/** The label or labels of a side: two when two writers put down different ones. */
function labels({ dimension }: Pick<KfaPicture, 'dimension'>, { statements }: KfaSaid): string {
  const names: Readonly<Record<string, string>> = kfaLabels[dimension];
  return [...new Set(statements.map(({ data }) => names[data.step] ?? data.step))].join(' / ');
}

export interface KfaLine {
  readonly key: string;
  /** "Känd, kommunen ser: känd hos några" */
  readonly label: string;
  readonly ground: string | undefined;
  readonly redacted: boolean;
}

/** What was said, one line to each side, with its ground. */
export function kfaLines(picture: KfaPicture): KfaLine[] {
  return picture.sides.map((said) => {
    const [first] = said.statements;
    return {
      key: `${picture.dimension} ${said.side}`,
      label: `${about(picture, said.side)}: ${labels(picture, said)}`,
      ground: said.statements.flatMap((each) => each.words.ground ?? []).join(' / ') || undefined,
      redacted: first?.redacted === true,
    };
  });
}

/** What has become of it since the dialogue before, one sentence to each side. */
export function changeLines(since: KfaSince): string[] {
  const { now, before, turned } = since;
  const name = kfaDimensionNames[since.dimension];
  if (before === null) return [words.line(name, words.notBefore)];
  const day = longDate(before.day);
  if (turned !== null) return [words.line(name, words[turned](day))];
  return now.sides.map((said) => words.line(about(now, said.side), sideChange(since, said, day)));
}

function sideChange({ now, before, changes }: KfaSince, said: KfaSaid, day: string): string {
  const then = before?.picture.sides.find(({ side }) => side === said.side);
  const change = changes.get(said.side);
  const label = labels(now, said);
  if (then === undefined) return words.sideMissing(day);
  if (change === 'oforandrad') return words.same(day, label);
  if (change !== undefined) return words.change(words.changes[change], day, labels(now, then), label);
  if (said.disputed || then.disputed) return words.two;
  return said.statements[0]?.data.step === 'ej_bedombar' ? words.unknown : words.unknownBefore(day);
}
