// @ts-check

/**
 * Runs in the page: goes to a day by the slider and reads the map.
 *
 * @param {string} day
 * @returns {Promise<Record<string, string>>}
 */
export async function drawnOn(day) {
  const input = /** @type {HTMLInputElement} */ (document.querySelector('.map-time-range'));
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  const back = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
    input,
    String(Number(input.max) - back),
  );
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  const said = new Date(day).toLocaleDateString('sv-SE', /** @type {Intl.DateTimeFormatOptions} */ (words));
  // What stands over the page is the day that is drawn, whatever is asked for.
  const until = performance.now() + 60_000;
  while (document.querySelector('.ff-past-date')?.textContent !== said) {
    if (performance.now() > until) throw new Error(`${day} is never shown`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const places = [...document.querySelectorAll('.map-outlines [data-place]')];
  return Object.fromEntries(
    places.map((place) => [place.getAttribute('data-place') ?? '', place.getAttribute('data-mark') ?? '']),
  );
}
