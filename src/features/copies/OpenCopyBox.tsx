import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenedCopy } from '../../state/copyRoads.ts';
import { useInbox } from '../../state/droppedFile.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { takeIn } from '../../state/takingIn.ts';
import { useWorkroom } from '../../state/WorkroomContext.tsx';
import * as text from '../../text/text.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CopyPreviewBox } from './CopyPreviewBox.tsx';
import { refusalInWords } from './refusalInWords.ts';

const words = text.copies;

type Stage = { kind: 'idle' } | { kind: 'reading' } | { kind: 'read'; copy: OpenedCopy } | { kind: 'trouble' };

/**
 * Opens a file, shows what is in it, and takes it in only when asked.
 *
 * @param isFirst there is nothing here, so this is what one came for
 * @param onPreview told whether a copy lies open and waits for an answer
 */
export function OpenCopyBox({ isFirst, onPreview }: { isFirst: boolean; onPreview: (open: boolean) => void }) {
  const dispatch = useAppDispatch();
  const { copies, whole } = useWorkroom();
  const { file, put } = useInbox();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [busy, setBusy] = useState(false);

  const look = useCallback(
    async (found: File) => {
      setStage({ kind: 'reading' });
      // The preview compares with everything held, so everything must have been read.
      await whole;
      setStage({ kind: 'read', copy: await copies.open(found) });
    },
    [copies, whole],
  );

  useEffect(() => {
    if (file === null) return;
    put(null);
    void look(file);
  }, [file, put, look]);

  const isOpen = stage.kind === 'read' && stage.copy.ok;
  useEffect(() => onPreview(isOpen), [isOpen, onPreview]);

  const done = (next: Stage) => {
    setStage(next);
    button.current?.focus();
  };

  const takeItIn = async (copy: Extract<OpenedCopy, { ok: true }>) => {
    setBusy(true);
    const result = await dispatch(
      takeIn(
        copy.bundles,
        ({ events, organisations, differing, hadOwn, setAside }) =>
          words.takenIn(events, organisations, differing, hadOwn) +
          (setAside > 0 ? ` ${words.setAside(setAside)}` : ''),
      ),
    );
    setBusy(false);
    done({ kind: result.kind === 'taken-in' ? 'idle' : 'trouble' });
  };

  return (
    <Box title={words.open}>
      <div className="stack" data-gap="4">
        <p>{words.openLead}</p>
        <input
          ref={input}
          type="file"
          accept=".fyrfas,.gz,.ndjson"
          className="ff-sr"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const found = event.target.files?.[0];
            // The same file can be chosen again after it has been mended.
            event.target.value = '';
            if (found) void look(found);
          }}
        />
        <div className="cluster" data-gap="3">
          <Button
            ref={button}
            variant={isFirst && stage.kind !== 'read' ? 'primary' : 'secondary'}
            onClick={() => input.current?.click()}
          >
            {words.open}
          </Button>
        </div>
        {stage.kind === 'reading' && <Notice announce>{words.reading}</Notice>}
        {stage.kind === 'trouble' && <Notice tone="refusal">{text.saving.notStored}</Notice>}
        {stage.kind === 'read' && !stage.copy.ok && (
          <Notice tone="refusal" title={words.refusedTitle}>
            {refusalInWords(stage.copy.refusal)}
          </Notice>
        )}
        {stage.kind === 'read' && stage.copy.ok && (
          <CopyPreviewBox
            preview={stage.copy.preview}
            busy={busy}
            onTakeIn={() => stage.copy.ok && void takeItIn(stage.copy)}
            onCancel={() => done({ kind: 'idle' })}
          />
        )}
      </div>
    </Box>
  );
}
