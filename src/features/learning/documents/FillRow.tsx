import { decideDocumentSections } from '../../../domain/decideDocument.ts';
import { captureHeads } from '../../../domain/drafting.ts';
import type { Passage } from '../../../domain/gathered.ts';
import type { LearningDocument, SectionKey } from '../../../domain/learningDocument.ts';
import { slots } from '../../../domain/slots.ts';
import { LONGEST_TEXT } from '../../../domain/words.ts';
import { useSaving } from '../../../forms/useSaving.tsx';
import * as text from '../../../text/text.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Places } from './places.ts';
import { withPassages } from './sectionText.ts';

const words = text.documents.page;

interface FillRowProps {
  document: LearningDocument;
  passages: readonly Passage[];
  places: Places;
}

/** Puts what is finished into the sections that are empty, so that there is something to change. Voices are chosen one by one. */
export function FillRow({ document, passages, places }: FillRowProps) {
  const saving = useSaving({ onSaved: () => {} });
  const texts = textsFor(document, passages, places);
  if (Object.keys(texts).length === 0) return null;
  const fill = () => {
    saving.submit({
      decide: ({ casebook, today }) => {
        const overs = captureHeads(
          casebook,
          document.sections.map(({ key }) => slots.part(document.id, key)),
        );
        return decideDocumentSections({ casebook, today, overs }, { document: document.id, texts });
      },
      said: words.filled,
    });
  };
  return (
    <div className="document-fill no-print">
      <Button busy={saving.busy} onClick={fill}>
        {words.fill}
      </Button>
      <p className="muted small">{words.fillHint}</p>
      {saving.parts}
    </div>
  );
}

function textsFor(
  { sections }: LearningDocument,
  passages: readonly Passage[],
  places: Places,
): Partial<Record<SectionKey, string>> {
  const filled = sections.flatMap(({ key, text: written, wordings }) => {
    // An emptied section was emptied by somebody.
    if (written !== '' || wordings.length > 0 || key === 'citat') return [];
    const finished = passages.filter(({ section, caution }) => section === key && caution === undefined);
    const suggested = fitting(key, finished, places);
    return suggested === '' ? [] : [[key, suggested] as const];
  });
  return Object.fromEntries(filled);
}

/** As many as there is room for in a section; the rest stand beside it to be chosen. */
function fitting(key: SectionKey, passages: readonly Passage[], places: Places): string {
  for (let most = passages.length; most > 0; most = Math.floor(most * 0.8)) {
    const suggested = withPassages('', key, passages.slice(0, most), places);
    if (suggested.length <= LONGEST_TEXT) return suggested;
  }
  return '';
}
