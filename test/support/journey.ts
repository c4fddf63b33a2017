import type { Page } from 'playwright-core';
import { Hands } from './hands.ts';

/** At most so many clicks and keys, as experience.md §8 says. */
export interface Bound {
  clicks: number;
  keys: number;
}

/** A journey told step by step with one pair of hands: what each step took is printed, and held to its bound. */
export class Journey {
  readonly hands: Hands;
  private readonly name: string;
  private readonly tooMany: string[] = [];

  constructor(name: string, page: Page) {
    this.name = name;
    this.hands = new Hands(page);
  }

  async step(what: string, bound: Bound, act: (hands: Hands) => Promise<void>): Promise<void> {
    const before = { clicks: this.hands.clicks, keys: this.hands.keys };
    await act(this.hands);
    this.told(what, { clicks: this.hands.clicks - before.clicks, keys: this.hands.keys - before.keys }, bound);
  }

  /** The whole of it; answers with every step that took more than it may. */
  end(bound: Bound): readonly string[] {
    this.told('in all', this.hands, bound);
    return this.tooMany;
  }

  private told(what: string, { clicks, keys }: Bound, bound: Bound): void {
    const line = `${this.name}, ${what}: ${clicks} clicks of ${bound.clicks}, ${keys} keys of ${bound.keys}`;
    console.log(line);
    if (clicks > bound.clicks || keys > bound.keys) this.tooMany.push(line);
  }
}
