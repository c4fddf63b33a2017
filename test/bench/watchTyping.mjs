// @ts-check
/**
 * Runs in the page: for each letter the time from the key going down, by the browser's own stamp of the
 * event, until the frame that shows it has been handed over to be drawn.
 */
export function watchTyping() {
  /** @type {number[]} */
  const latencies = [];
  window.typing = latencies;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // The first task after a frame comes when style, layout and paint of it are done.
        port1.onmessage = () => latencies.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
