/** One real button for each place, laid over the pictures: what keyboards, voices and fingers meet. */
import { type Arrow, arrowNeighbour } from '../register/map/directions.ts';
import { centres, type Place } from '../register/map/places.ts';
import { tileSteering } from '../register/map/tiles.ts';
import { publicPage as words } from '../text/sv/publicPage.ts';
import { all, made, one, type Page } from './page.ts';
import { showRing } from './show.ts';

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

export function makeButtons(page: Page): void {
  for (const view of ['karta', 'rutor'] as const) {
    const frame = one(`[data-view="${view}"] .frame`);
    if (frame) layButtons(page, frame, view === 'karta' ? centres : tileSteering);
  }
}

function layButtons(page: Page, frame: HTMLElement, steering: ReadonlyMap<string, Place>): void {
  const list = made('ul', 'reach');
  list.setAttribute('aria-label', words.places);
  const order = page.data.organisations.filter(({ id }) => one(`.plate[data-place="${id}"]`, frame));
  const buttons = new Map(
    order.map(({ id }) => {
      const button = made('button');
      button.type = 'button';
      button.dataset['button'] = id;
      button.append(made('span', 'sr'));
      place(button, frame, id);
      return [id, button] as const;
    }),
  );
  // Of many buttons one is the stop of the Tab key; the arrows go where they point.
  const stopAt = (id: string | undefined) => {
    for (const [each, button] of buttons) button.tabIndex = each === id ? 0 : -1;
  };
  const goTo = (id: string | undefined) => {
    if (id !== undefined) buttons.get(id)?.focus();
  };
  stopAt(order[0]?.id);
  const here = new Map(order.flatMap(({ id }) => (steering.has(id) ? [[id, steering.get(id) as Place] as const] : [])));
  for (const [id, button] of buttons) {
    button.addEventListener('focus', () => {
      stopAt(id);
      if (button.matches(':focus-visible')) showRing('focused', id);
    });
    button.addEventListener('blur', () => showRing('focused', null));
    button.addEventListener('click', () => page.change({ chosen: id }));
    button.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = ARROWS[event.key];
      if (arrow) goTo(arrowNeighbour(here, id, arrow));
      else if (event.key === 'Home') goTo(order[0]?.id);
      else if (event.key === 'End') goTo(order.at(-1)?.id);
      else if (event.key === 'Escape') page.change({ chosen: null });
      else if (event.key.length === 1 && event.key !== ' ') goTo(byLetter(order, id, event.key));
      else return;
      event.preventDefault();
    });
    const item = made('li');
    item.append(button);
    list.append(item);
  }
  frame.append(list);
  // Anywhere within a border is the place too.
  frame.addEventListener('click', ({ target }) => {
    const id = target instanceof SVGElement ? target.closest<SVGElement>('[data-place]')?.dataset['place'] : undefined;
    if (id === undefined) return;
    page.change({ chosen: id });
    buttons.get(id)?.focus({ preventScroll: true });
  });
  const hint = made('p', 'keys no-print', words.keys);
  frame.after(hint);
}

/** Where the plate stands: its own place with names on a wide screen, another with signs alone on a narrow one. */
function place(button: HTMLElement, frame: HTMLElement, id: string): void {
  for (const kind of ['wide', 'narrow'] as const) {
    const plate = one<SVGElement>(`.plates.${kind} > [data-place="${id}"]`, frame);
    for (const [at, share] of (plate?.dataset['reach'] ?? '').split(' ').entries()) {
      button.style.setProperty(`--${kind}-${'xywh'[at] ?? ''}`, `${share}%`);
    }
  }
}

/** The next name that begins with the letter. */
function byLetter(order: readonly { id: string; name: string }[], from: string, letter: string): string | undefined {
  const start = order.findIndex(({ id }) => id === from) + 1;
  const round = [...order.slice(start), ...order.slice(0, start)];
  const begins = letter.toLocaleLowerCase('sv');
  return round.find(({ name }) => name.toLocaleLowerCase('sv').startsWith(begins))?.id;
}

/** Goes to a place in the view that is seen: its button, its row, or its line beside the map. */
export function focusPlace(id: string): void {
  const seen = [
    ...all(`[data-button="${id}"]`),
    ...all(`[data-row="${id}"] > th`),
    ...all(`[data-beside="${id}"]`),
  ].find((element) => element.getClientRects().length > 0);
  seen?.focus();
}
