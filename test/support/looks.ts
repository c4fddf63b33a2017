/** The colours of a page, asked about once for each look: what a change of theme can break and nothing else. */
import type { Page } from 'playwright-core';
import { type Finding, giveAxe } from './app.ts';

/** Where only colours change; the rest was asked about in the light theme. */
type Theme = 'dark' | 'forced colours';

/** The rules that a change of colours alone can break. */
const RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the colours of the page as it stands.
 *
 * Axe is asked about every text whose look it has not yet passed on this page, in this theme: a look is the
 * text's own colour, size and weight, the backgrounds behind it, and what it is. What lies over or beside
 * something it is not part of is asked about each time, since what is behind it may be another.
 */
export async function colourFindings(page: Page, theme: Theme): Promise<Finding[]> {
  await giveAxe(page);
  return page.evaluate(lookInPage, { theme, rules: RULES });
}

/** Runs in the page, and so can use nothing from outside itself. */
async function lookInPage({ theme, rules }: { theme: Theme; rules: string[] }): Promise<Finding[]> {
  const { axe, passedLooks = {} } = globalThis as unknown as {
    axe: { run: (where: object, options: object) => Promise<Record<'violations' | 'passes', Finding[]>> };
    passedLooks?: Partial<Record<Theme, Set<string>>>;
  };
  Object.assign(globalThis, { passedLooks });
  passedLooks[theme] ??= new Set();
  const passed = passedLooks[theme];

  const PLAIN = 'rgba(0, 0, 0, 0),none,1,normal,none';
  function paintOf(element: Element): string {
    const { backgroundColor, backgroundImage, opacity, mixBlendMode, filter } = getComputedStyle(element);
    const paint = [backgroundColor, backgroundImage, opacity, mixBlendMode, filter].join();
    return paint === PLAIN ? '' : `/${paint}`;
  }

  /** What is painted behind an element by those it is part of; null where it is apart from them. */
  const behind = new Map<Element, string | null>();
  function backgroundOf(element: Element): string | null {
    const known = behind.get(element);
    if (known !== undefined) return known;
    const { parentElement: parent } = element;
    const above = parent ? backgroundOf(parent) : '';
    const { position, transform } = getComputedStyle(element);
    const isApart = /absolute|fixed|sticky/.test(position) || transform !== 'none' || element.matches('svg');
    const whole = above === null || isApart ? null : above + paintOf(element);
    behind.set(element, whole);
    return whole;
  }

  /** What lies behind the middle of it, part by part; null where that is not in the window now. */
  function stackOf(element: Element): string | null {
    const { left, top, width, height } = element.getBoundingClientRect();
    const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
    const at = stack.indexOf(element);
    return at === -1
      ? null
      : stack
          .slice(at)
          .map((each) => `${each.tagName}${each.getAttribute('class')}${paintOf(each)}`)
          .join(';');
  }

  function lookOf(element: Element): string | null {
    const background = backgroundOf(element) ?? stackOf(element);
    if (background === null) return null;
    const style = getComputedStyle(element);
    const { color, fill, fontSize, fontWeight, textShadow, textDecorationLine, display } = style;
    const beside = element.parentElement ? getComputedStyle(element.parentElement).color : '';
    const own = [element.tagName, color, fill, fontSize, fontWeight, textShadow, textDecorationLine, display, beside];
    return [...own, background].join();
  }

  const FIELDS = 'input:not([type="radio"], [type="checkbox"], [type="range"]), select, textarea';
  const speaks = (element: Element) =>
    element.matches(FIELDS) ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) ||
    (element.matches('a[href]') && getComputedStyle(element).display === 'inline');
  /** Words for a screen reader only: nobody sees their colours. */
  const isUnseen = (element: Element) => element.closest('.ff-sr') !== null;
  const looks = new Map<Element, string | null>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!speaks(element) || element.getClientRects().length === 0 || isUnseen(element)) continue;
    const look = lookOf(element);
    if (look === null || !passed.has(look)) looks.set(element, look);
  }
  if (looks.size === 0) return [];
  const { violations, passes } = await axe.run(
    { include: [...looks.keys()] },
    { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations', 'passes'], elementRef: true },
  );
  const faulty = new Set(violations.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
  for (const { element } of passes.flatMap(({ nodes }) => nodes)) {
    const look = element && !faulty.has(element) ? looks.get(element) : undefined;
    if (typeof look === 'string') passed.add(look);
  }
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact,
    help,
    nodes: nodes.map(({ target, html, failureSummary }) => ({ target, html, failureSummary })),
  }));
}
