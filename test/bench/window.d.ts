import type { Bench } from './pages/main.ts';

declare global {
  interface Window {
    /** On the pages of the bench. */
    bench: Bench;
    /** On the app, while its opening is watched: milliseconds since the visit began. */
    opening?: { asked?: number; ready?: number; usable?: number; whole?: number };
    /** On the app, while days are gone through: milliseconds from asking the store until it holds the day. */
    steps?: number[];
    /** On the app, while letters are measured: milliseconds from a key to the frame that shows it. */
    typing?: number[];
  }
}
