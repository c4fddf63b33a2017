import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { HelpTabs } from './HelpTabs.tsx';

const words = text.help;

/** The statement that DOS-lagen asks for, with what is known to be lacking and where to turn. */
export function Component() {
  return (
    <>
      <PageHeader title={text.common.links.help} />
      <div className="stack measure" data-gap="5">
        <HelpTabs current="accessibility" />
        <Box title={words.accessibility} tone="plain">
          <div className="stack">
            <p>{words.accessibilityLead}</p>
            <ul className="stack" data-gap="2">
              {words.accessibilityItems.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        </Box>
        <Box title={words.known} tone="plain">
          <div className="stack">
            <ul className="stack" data-gap="2">
              {words.knownItems.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <p>{words.report}</p>
            <p className="muted">{words.reviewed}</p>
          </div>
        </Box>
      </div>
    </>
  );
}
