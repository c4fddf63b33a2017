import { KEPT_INSIDE } from '../../../domain/publicLevels.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';

const words = text.publicSaving;

/** What stays inside whatever is chosen, with why. */
export function NeverList() {
  return (
    <Box title={words.never} tone="sunken">
      <div className="stack" data-gap="3">
        <p className="muted">{words.neverLead}</p>
        <dl className="public-never">
          {([...KEPT_INSIDE, 'olika'] as const).map((kept) => (
            <div key={kept}>
              <dt>{words.kept[kept].what}</dt>
              <dd>{words.kept[kept].why}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Box>
  );
}
