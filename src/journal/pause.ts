/** Long work gives the page its turn, so that nothing is blocked for more than a frame or two. */

/**
 * Lets the page draw, answer and render, then goes on. A message waits its turn like everything else;
 * `scheduler.yield` would come back before the messages that React and others wait for, and timers
 * are held back to 4 ms when they follow each other.
 */
export function pause(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve));
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

/** In a loop: `const pausing = turn(); if (pausing) await pausing;` pauses whenever a slice of time is used up. */
export function slices(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return pause().then(() => {
      since = performance.now();
    });
  };
}
