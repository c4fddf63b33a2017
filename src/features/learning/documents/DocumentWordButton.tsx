import type { LearningDocument } from '../../../domain/learningDocument.ts';
import { WordButton } from '../../../forms/WordButton.tsx';
import { selectCasebook, selectSession, selectToday } from '../../../state/selectors.ts';
import { useAppSelector } from '../../../state/store.ts';
import * as text from '../../../text/text.ts';
import { factsOf, statusOf } from './documentFacts.ts';
import type { Places } from './places.ts';

/** The document as a Word file, as it stands now. */
export function DocumentWordButton({ document, places }: { document: LearningDocument; places: Places }) {
  const casebook = useAppSelector(selectCasebook);
  const today = useAppSelector(selectToday);
  const isExample = useAppSelector(selectSession).workspace === 'exempel';
  const make = async () => {
    const [{ learningDocumentWord }, { saveWordDocument, wordFileName }] = await Promise.all([
      import('../../../reports/learningDocumentWord.ts'),
      import('../../../reports/wordDocumentMaking.ts'),
    ]);
    const name = wordFileName(document.title ?? text.documents.withoutTitle, statusOf(document));
    const facts = factsOf(document, casebook, places);
    await saveWordDocument(learningDocumentWord({ document, facts, today, isExample }), name);
    return name;
  };
  return <WordButton make={make} primary />;
}
