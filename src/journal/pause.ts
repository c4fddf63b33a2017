/** Long work gives the page its turn, so that nothing is blocked for more than a frame or two. */

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page draw and answer, then goes on. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  // Timers are held back to 4 ms when they follow each other; messages are not.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const SLICE = 12;

/** `await turn()` in a loop pauses whenever a slice of time is used up. */
export function slices(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return pause().then(() => {
      since = performance.now();
    });
  };
}
