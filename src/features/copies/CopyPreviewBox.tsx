import type { OpenedCopy } from '../../state/copyRoads.ts';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';

const words = text.copies;
type Preview = Extract<OpenedCopy, { ok: true }>['preview'];

interface CopyPreviewProps {
  preview: Preview;
  busy: boolean;
  onTakeIn: () => void;
  onCancel: () => void;
}

/** What a copy would bring, before anything is changed. */
export function CopyPreviewBox({ preview, busy, onTakeIn, onCancel }: CopyPreviewProps) {
  const { fresh, known, organisations, conflicts, newer, quarantined, own, lifted, filled, redacted } = preview;
  const brings = fresh + filled > 0;
  return (
    <Box title={words.previewTitle} level={3} tone="sunken">
      <div className="stack" data-gap="4" role="status">
        <ul>
          <li>{fresh > 0 ? words.fresh(fresh, organisations.length) : words.noFresh}</li>
          {known > 0 && fresh > 0 && <li>{words.known(known)}</li>}
          {conflicts > 0 && <li>{words.conflicts(conflicts)}</li>}
          {newer > 0 && <li>{words.newer(newer)}</li>}
          {lifted > 0 && <li>{words.lifted(lifted)}</li>}
          {filled > 0 && <li>{words.filled(filled)}</li>}
          {redacted > 0 && <li>{words.redacted(redacted)}</li>}
          {own && <li>{words.ownChain}</li>}
        </ul>
        {quarantined.length > 0 && (
          <div>
            <p>{words.quarantined(quarantined.length)}</p>
            <ul>
              {quarantined.map(({ id, reason }) => (
                <li key={id}>
                  {words.quarantinedAt(numberOf(id))}: {words.reasons[reason]}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="cluster" data-gap="3">
        {brings && (
          <Button variant="primary" busy={busy} onClick={onTakeIn} autoFocus>
            {words.takeIn}
          </Button>
        )}
        <Button onClick={onCancel} autoFocus={!brings}>
          {brings ? text.common.cancel : text.common.close}
        </Button>
      </div>
    </Box>
  );
}

/** The number a line has in its writer's chain: where it is, for the one who is to mend it. */
function numberOf(id: string): string {
  return id.split('.')[1] ?? '';
}
