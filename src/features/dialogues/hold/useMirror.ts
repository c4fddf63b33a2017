import { useEffect, useMemo, useState } from 'react';
import type { QuestionKey } from '../../../domain/vocabulary.ts';
import type { StoredNote } from '../dialogueNotes.ts';
import { useHolding } from './HoldContext.tsx';
import type { HoldContent } from './holdContent.ts';
import { blocksOf, foundIn, type MirrorBlock } from './mirror.ts';
import { wholeSentences } from './sentences.ts';
import { isMarkKind, type Span, wholeParagraph } from './textMarks.ts';

/** What is drawn around the text is made when the hands rest, so that it never stands in the way of a letter. */
const REST_MS = 150;

export interface Mirror {
  readonly blocks: readonly MirrorBlock[] | null;
  readonly found: readonly Span[];
}

type Seen = { readonly text: string; readonly marks: HoldContent['marks'][QuestionKey] };

/** The marks and the found numbers of a question's text, shortly after they change. */
export function useMirror(question: QuestionKey, stored: string, notes: readonly StoredNote[]): Mirror {
  const { draft } = useHolding();
  const [seen, setSeen] = useState<Seen>(() => look(draft.content, question, stored));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      clearTimeout(timer);
      timer = undefined;
      setSeen((before) => {
        const now = look(draft.content, question, stored);
        return before.text === now.text && before.marks === now.marks ? before : now;
      });
    };
    let text = look(draft.content, question, stored).text;
    refresh();
    const unsubscribe = draft.subscribe(() => {
      const now = look(draft.content, question, stored);
      // A mark is answered at once; letters wait.
      if (now.text === text) return refresh();
      text = now.text;
      clearTimeout(timer);
      timer = setTimeout(refresh, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [draft, question, stored]);

  return useMemo(() => {
    const found = foundIn(seen.text);
    const set = (seen.marks ?? []).filter(({ lost }) => lost === undefined);
    const before = notes.flatMap(({ mark, text }) => {
      if (!isMarkKind(mark) || text === undefined) return [];
      const paragraph = wholeParagraph(seen.text, text);
      const sentences = paragraph === null ? wholeSentences(seen.text, text) : null;
      if (sentences !== null) return [{ ...sentences, kind: mark, sentences: true as const }];
      return paragraph === null ? [] : [{ ...paragraph, kind: mark }];
    });
    return { blocks: blocksOf(seen.text, [...set, ...before], found), found };
  }, [seen, notes]);
}

function look({ answers, marks }: HoldContent, question: QuestionKey, stored: string): Seen {
  return { text: answers[question] ?? stored, marks: marks[question] };
}
