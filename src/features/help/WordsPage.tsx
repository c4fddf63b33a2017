import './help.css';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { HelpTabs } from './HelpTabs.tsx';

const words = text.help;

/** What each word means, by kind; the same words stand behind the question marks. */
export function Component() {
  const all = Object.values(text.words.all);
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
                .filter((each) => each.group === group)
                .map(({ word, meaning }) => (
                  <div key={word}>
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
