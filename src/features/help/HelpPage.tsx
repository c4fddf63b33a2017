import { mapSource } from '../../register/map/shapes.ts';
import { registerSources } from '../../register/organisations.ts';
import { text } from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Kbd } from '../../ui/words.tsx';
import { HelpTabs } from './HelpTabs.tsx';

const words = text.help;

/** The first hour, what to do on the bad day, the keys, and what Fyrfas is not. */
export function Component() {
  return (
    <>
      <PageHeader title={text.common.links.help} />
      <div className="stack" data-gap="5">
        <HelpTabs current="help" />
        <Box title={words.firstHour}>
          <ol className="stack">
            {words.firstHourSteps.map(({ title, text: what }) => (
              <li key={title}>
                <strong>{title}.</strong> {what}
              </li>
            ))}
          </ol>
        </Box>
        <div className="columns">
          <Box title={words.badDay}>
            <dl className="stack">
              {words.badDayItems.map(({ title, text: what }) => (
                <div key={title}>
                  <dt>
                    <strong>{title}</strong>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </Box>
          <Box title={words.keys}>
            <dl className="stack">
              {words.keyList.map(({ keys, text: what }) => (
                <div key={what}>
                  <dt>
                    {keys.map((key, index) => (
                      <span key={key}>
                        {index > 0 && ' '}
                        <Kbd>{key}</Kbd>
                      </span>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </Box>
        </div>
        <div className="columns">
          <Box title={words.outside} tone="plain">
            <ul className="stack" data-gap="2">
              {words.outsideItems.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </Box>
          <Box title={words.records} tone="plain">
            <p>{words.recordsText}</p>
          </Box>
          <Box title={words.sources} tone="plain">
            <ul className="stack" data-gap="2">
              {[...registerSources, mapSource].map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </Box>
        </div>
      </div>
    </>
  );
}
