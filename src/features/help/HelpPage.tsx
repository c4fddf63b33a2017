import './help.css';
import { mapSource } from '../../register/map/shapes.ts';
import { registerSources } from '../../register/organisations.ts';
import { setQuestionKey, useQuestionKey } from '../../state/questionKey.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { KeyList } from '../../ui/KeyList.tsx';
import { InPageLink } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { HelpTabs } from './HelpTabs.tsx';
import { type HelpItem, WayThere } from './WayThere.tsx';

const words = text.help;
const PARTS = [
  ['forsta-timmen', words.firstHour],
  ['mandag', words.monday],
  ['nagot-fel', words.badDay],
  ['tangenter', words.keys],
  ['finns-inte', words.outside],
] as const;

/** The first hour, every Monday, the bad day, the keys, and what Fyrfas is not. */
export function Component() {
  const questionKey = useQuestionKey();
  return (
    <>
      <PageHeader title={text.common.links.help} />
      <div className="stack" data-gap="5">
        <HelpTabs current="help" />
        <nav className="help-parts no-print" aria-label={words.onPage}>
          {PARTS.map(([id, title]) => (
            <InPageLink key={id} href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {title}
            </InPageLink>
          ))}
        </nav>
        <div className="help-first">
          <Box id="forsta-timmen" title={words.firstHour}>
            <p className="measure muted">{words.firstHourLead}</p>
            <Steps steps={words.firstHourSteps} />
          </Box>
          <Box id="mandag" title={words.monday}>
            <Steps steps={words.mondaySteps} />
          </Box>
        </div>
        <Box id="nagot-fel" title={words.badDay}>
          <dl className="help-items">
            {words.badDayItems.map((item) => (
              <div key={item.title}>
                <dt>{item.title}</dt>
                <dd>
                  {item.text} <WayThere item={item} />
                </dd>
              </div>
            ))}
          </dl>
        </Box>
        <Box id="tangenter" title={words.keys}>
          <p className="muted">{questionKey ? words.keysLead : words.keysOff}</p>
          <KeyList places={text.shortcuts.places} level={3} />
          <Checkbox
            label={text.shortcuts.byQuestion}
            hint={text.shortcuts.byQuestionHint}
            checked={questionKey}
            onChange={setQuestionKey}
          />
        </Box>
        <Box id="finns-inte" title={words.outside}>
          <p className="muted">{words.outsideLead}</p>
          <dl className="help-items">
            {words.outsideItems.map(({ title, text: what }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </Box>
        <div className="columns">
          <Box title={words.records}>
            <p>{words.recordsText}</p>
          </Box>
          <Box title={words.sources}>
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

function Steps({ steps }: { steps: readonly HelpItem[] }) {
  return (
    <ol className="help-steps">
      {steps.map((step) => (
        <li key={step.title}>
          <strong>{step.title}.</strong> {step.text} <WayThere item={step} />
        </li>
      ))}
    </ol>
  );
}

/** The address belongs to the router: the page is moved, and reading goes on from the heading. */
function goTo(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id)?.querySelector<HTMLElement>('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
