import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import './help.css';
import { viewKeys } from '../../paths.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { HelpTabs } from './HelpTabs.tsx';

const words = text.help;

/** What each word means, by kind; the same words stand behind the question marks. */
export function Component() {
  const all = Object.entries(text.words.all);
  const [params] = useSearchParams();
  const asked = params.get(viewKeys.word);

  // After a search: the reader, the keyboard and the window begin at the word that was asked for.
  useEffect(() => {
    if (asked === null) return;
    const wait = setTimeout(() => document.getElementById(`ord-${asked}`)?.focus());
    return () => clearTimeout(wait);
  }, [asked]);

  return (
    <>
      <PageHeader title={text.common.links.help} />
      <div className="stack" data-gap="5">
        <HelpTabs current="words" />
        <p className="measure">{words.wordsLead}</p>
        {Object.entries(text.words.groups).map(([group, title]) => (
          <Box key={group} title={title}>
            <dl className="help-items">
              {all
                .filter(([, each]) => each.group === group)
                .map(([key, { word, meaning }]) => (
                  <div key={key} id={`ord-${key}`} tabIndex={key === asked ? -1 : undefined}>
                    <dt>{word}</dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
            </dl>
          </Box>
        ))}
      </div>
    </>
  );
}
