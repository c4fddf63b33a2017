import { lazy, memo, Suspense } from 'react';
import { CHOICES } from '../../domain/headlineStates.ts';
import { choiceMarks, phaseMarks } from '../../forms/statusMarks.ts';
import type { Word } from '../../forms/WordHelp.tsx';
import { phases } from '../../register/phases.ts';
import * as text from '../../text/text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Mark } from '../../ui/marks.ts';
import { Sign } from '../../ui/Sign.tsx';
import type { Theme } from './view.ts';

// The map is seen before what its words mean is fetched.
const WordHelp = lazy(async () => ({ default: (await import('../../forms/WordHelp.tsx')).WordHelp }));

interface LegendProps {
  theme: Theme;
  /** On a small screen it is folded until asked for. */
  folded: boolean;
}

/** What is asked about most: blanks that are not noes, and facts that may no longer hold. */
const HELP: Readonly<Partial<Record<Mark, Word>>> = { blank: 'saknas', none: 'ejEget', old: 'aldre', two: 'tva' };

/** Every class with its sign, fill and pattern, and what it means in a sentence. */
export const Legend = memo(function Legend({ theme, folded }: LegendProps) {
  const list = (
    <ul className="map-legend">
      {entriesOf(theme).map(({ mark, words }) => (
        <li key={mark}>
          <span>
            <Sign mark={mark} />
          </span>
          <span>
            {words}
            {HELP[mark] && (
              <>
                {' '}
                <Suspense>
                  <WordHelp word={HELP[mark]} />
                </Suspense>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
  if (folded) {
    return (
      <Disclosure summary={text.map.legend} plain>
        {list}
      </Disclosure>
    );
  }
  return (
    <section>
      <h2>{text.map.legend}</h2>
      {list}
    </section>
  );
});

function entriesOf(theme: Theme): { mark: Mark; words: string }[] {
  const words = text.map;
  const classes =
    theme === 'beslut'
      ? CHOICES.map((choice) => ({ mark: choiceMarks[choice], words: words.legendChoices[choice] }))
      : [
          ...phases.map(({ key, name, sentence }) => ({
            mark: phaseMarks[key],
            words: words.legendPhase(name, sentence),
          })),
          { mark: 'blank' as const, words: words.legendNoPhase },
        ];
  return [...classes, { mark: 'two', words: words.legendTwo }, { mark: 'old', words: words.legendOld }];
}
