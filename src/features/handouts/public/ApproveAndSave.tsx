import { type ReactNode, useRef, useState } from 'react';
import type { RefusalCode } from '../../../domain/decision.ts';
import type { MapTheme } from '../../../reports/mapDrawing.ts';
import type { PublicPicture } from '../../../reports/publicPicture.ts';
import { number } from '../../../text/format.ts';
import * as text from '../../../text/text.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ErrorLine } from '../../../ui/Field.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ExportProgress } from '../exports/ExportProgress.tsx';
import { publishBeside } from '../exports/makeExport.ts';
import { useMaking } from '../exports/useExport.ts';
import { partId } from './PartLinks.tsx';
import type { Approval } from './useApproval.ts';

const words = text.publicSaving;

interface ApproveAndSaveProps {
  draft: PublicPicture | null;
  approval: Approval;
  /** What is shown may be about to change. */
  isReading: boolean;
  hasTheme: boolean;
  refusal: RefusalCode | undefined;
  /** The ways to the other parts of the page. */
  children: ReactNode;
}

/** The approval, and what may be saved once it is given. Without it every button says what is missing. */
export function ApproveAndSave({ draft, approval, isReading, hasTheme, refusal, children }: ApproveAndSaveProps) {
  const { approved, approve, hasChanged, hasFailed } = approval;
  const { making, save, cancel } = useMaking();
  const [theme, setTheme] = useState<MapTheme>('beslut');
  const [asks, setAsks] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef<HTMLElement | null>(null);
  const page = approved?.page ?? null;
  const isBusy = isReading || making?.kind === 'working' || (approved !== null && page === null && !hasFailed);
  const isDrawing =
    page !== null && !hasFailed && (approved?.maps.length ?? 0) < (approved?.picture.themes.length ?? 0);
  const shown = draft?.themes.includes(theme) ? theme : draft?.themes[0];

  /** Goes on only with what has been approved. */
  const withApproval = (goOn: (picture: PublicPicture) => void) => (event: { currentTarget: HTMLElement }) => {
    asked.current = event.currentTarget;
    if (approved !== null) return goOn(approved.picture);
    setAsks(true);
    box.current?.querySelector('input')?.focus();
  };
  const savePicture = (kind: 'svg' | 'png') =>
    withApproval((picture) => {
      if (shown === undefined) return;
      void save((tell, signal) => publishBeside(picture, { kind, theme: shown }, tell, signal));
    });
  return (
    <div className="no-print">
      <Box id={partId('approve')} title={words.approveTitle}>
        <div className="stack" data-gap="4">
          {children}
          {!hasTheme && <Notice tone="refusal">{words.chooseTheme}</Notice>}
          {refusal && <Notice tone="refusal">{text.rules.refusals[refusal]}</Notice>}
          <div ref={box} className="stack" data-gap="2">
            <Checkbox
              label={words.approve}
              checked={approved !== null}
              onChange={(isGiven) => {
                setAsks(false);
                approve(isGiven);
              }}
            />
            {asks && approved === null && <ErrorLine id="godkann-forst">{words.approveFirst}</ErrorLine>}
            <div role="status">{hasChanged ? words.changed : page === null ? '' : words.approved}</div>
          </div>
          {hasFailed && <Notice tone="refusal">{text.files.failed}</Notice>}
          <ExportProgress making={making} onCancel={cancel} backTo={asked} />
          <div className="public-saving">
            <Button variant="primary" busy={isBusy} onClick={withApproval(() => page && void save(async () => page))}>
              {page === null ? words.savePage : words.savePageSize(sizeOf(page.bytes))}
            </Button>
            <Button onClick={withApproval(() => window.print())} busy={isBusy || isDrawing}>
              <Icon name="print" /> {words.print}
            </Button>
            {draft !== null && draft.themes.length > 1 && (
              <Select
                label={words.picture}
                value={theme}
                onChange={(value) => setTheme(value as MapTheme)}
                options={draft.themes.map((each) => ({ value: each, label: text.files.themes[each] }))}
              />
            )}
            <Button busy={isBusy} onClick={savePicture('png')}>
              {words.savePng}
            </Button>
            <Button busy={isBusy} onClick={savePicture('svg')}>
              {words.saveSvg}
            </Button>
          </div>
          <p className="muted measure">{words.stopped}</p>
        </div>
      </Box>
    </div>
  );
}

function sizeOf({ length }: Uint8Array): string {
  return words.size(number(Math.ceil(length / 1000)));
}
