import type { Bench } from './pages/main.ts';

declare global {
  interface Window {
    /** On the pages of the bench. */
    bench: Bench;
    /** On the app, while its opening is watched: milliseconds since the visit began. */
    opening?: { asked?: number; ready?: number; usable?: number; whole?: number };
  }
}
