/** Long work gives the page its turn, so that nothing is blocked for more than a frame or two. */

/** Outside a browser an open port keeps the process alive unless it is told not to. */
type Port = MessagePort & { ref?: () => void; unref?: () => void };

const waiting: (() => void)[] = [];
/** One channel for all pauses: making one costs more than a pause. */
let channel: { readonly heard: Port; readonly rung: Port } | null = null;

/**
 * Lets the page draw, answer and render, then goes on. A message waits its turn like everything else;
 * `scheduler.yield` would come back before the messages that React and others wait for, and timers
 * are held back to 4 ms when they follow each other.
 */
export function pause(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  channel ??= openChannel();
  const { heard, rung } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    heard.ref?.();
    rung.postMessage(null);
  });
}

function openChannel() {
  const { port1: heard, port2: rung }: { port1: Port; port2: Port } = new MessageChannel();
  heard.onmessage = () => {
    waiting.shift()?.();
    if (waiting.length === 0) heard.unref?.();
  };
  return { heard, rung };
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
