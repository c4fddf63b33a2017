/** How long the page may be kept waiting at a time, in milliseconds. */
const SLICE = 16;

/**
 * In a loop: `const pausing = turn(); if (pausing) await pausing;` lets the page draw and answer whenever
 * a slice of time is used up.
 */
export function turns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return undefined;
    return pause().then(() => {
      since = performance.now();
    });
  };
}

/** Lets the page draw and answer. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
