import { useEffect } from 'react';
import { useLocation } from 'react-router';
import * as text from '../text/text.ts';

/** The tab's title follows the screen's h1, and says first which part of it one is on: "Exempel · Lärande · Fyrfas". */
export function useDocumentTitle(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const say = () => {
      const heading = document.querySelector('main h1')?.textContent;
      const part = document.querySelector('main .ff-tabs [aria-current="page"]')?.firstChild?.textContent;
      const title = [part, heading, text.common.brand].filter(Boolean).join(' · ');
      // Writing the same again would have the whole page styled anew.
      if (title !== document.title) document.title = title;
    };
    say();
    const main = document.querySelector('main');
    if (main === null || pathname === '') return;
    // Screens are fetched when asked for, and headings change with what is chosen.
    const observer = new MutationObserver(say);
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [pathname]);
}
