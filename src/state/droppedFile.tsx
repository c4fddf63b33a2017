import { createContext, useContext, useMemo, useState } from 'react';

/** Files dropped on the window, on their way to the screens that open them. */
export interface Inbox {
  /** A copy, for Kopior och delning. */
  readonly file: File | null;
  /** Hands a file over, or takes it away (null) when it has been looked at. */
  readonly put: (file: File | null) => void;
  /** A list, for the area's page. */
  readonly list: File | null;
  readonly putList: (list: File | null) => void;
}

export const InboxContext = createContext<Inbox>({ file: null, put: () => {}, list: null, putList: () => {} });

export function useInbox(): Inbox {
  return useContext(InboxContext);
}

/** The one inbox of the window; the frame around every screen holds it. */
export function useNewInbox(): Inbox {
  const [file, put] = useState<File | null>(null);
  const [list, putList] = useState<File | null>(null);
  return useMemo(() => ({ file, put, list, putList }), [file, list]);
}

/** How the names of lists end, also those that can not be read: the area's page says how to save them instead. */
const LISTS = /\.(xls[xmb]?|xlt[xm]?|csv|tsv|tab|txt|ods|numbers)$/i;

/** What is sometimes taken for a list: the table in it can be copied, the file itself can not be read. */
const DOCUMENTS: readonly (readonly ['word' | 'pdf' | 'picture' | 'slides', RegExp])[] = [
  ['word', /\.(docx?|docm|dotx|odt|rtf|pages)$/i],
  ['pdf', /\.pdf$/i],
  ['picture', /\.(png|jpe?g|gif|bmp|tiff?|webp|heic|svg)$/i],
  ['slides', /\.(pptx?|ppsx|odp|key)$/i],
];

/** Which kind of document a file's name says that it is; null when it may be a list or a copy. */
export function documentKind({ name }: Pick<File, 'name'>): (typeof DOCUMENTS)[number][0] | null {
  return DOCUMENTS.find(([, ending]) => ending.test(name))?.[0] ?? null;
}

/** Told by the name, since nothing of the file has been read: a list goes to an area, everything else is taken for a copy. */
export function isList({ name }: Pick<File, 'name'>): boolean {
  return LISTS.test(name);
}
