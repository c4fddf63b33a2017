import { type RefObject, useEffect, useRef } from 'react';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Making } from './useExport.ts';

const words = text.files;

interface ExportProgressProps {
  making: Making | null;
  onCancel: () => void;
  /** Where the keyboard goes when the button that had it is gone. */
  backTo: RefObject<HTMLElement | null>;
}

/** What is being made and how far it has come. That it began and ended is heard; every step is only seen. */
export function ExportProgress({ making, onCancel, backTo }: ExportProgressProps) {
  const wasWorking = useRef(false);
  const isWorking = making?.kind === 'working';
  useEffect(() => {
    // The button that ends it is gone with the work, and the keyboard with it.
    if (!isWorking && wasWorking.current && document.activeElement === document.body) backTo.current?.focus();
    wasWorking.current = isWorking;
  }, [isWorking, backTo]);
  return (
    <div className="export-progress">
      <div role="status">{isWorking ? words.making : making?.kind === 'ended' ? making.says : ''}</div>
      {isWorking && (
        <div className="cluster" data-gap="3">
          <span className="export-step">{making.progress}</span>
          <Button small onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      )}
      {making?.kind === 'failed' && <Notice tone="refusal">{making.says}</Notice>}
    </div>
  );
}
