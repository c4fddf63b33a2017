/**
 * Which arrivals this tab knows: everything up to a counter, and its own beyond that. Two tabs that
 * write at the same time get counters in between each other's, and neither may miss one.
 */
export class Seen {
  private upTo: number;
  private readonly own_ = new Set<number>();
  /** Catching up is done one at a time, in order. */
  private working: Promise<void> = Promise.resolve();

  constructor(upTo: number) {
    this.upTo = upTo;
  }

  /** Everything up to here has been read. */
  all(upTo: number): void {
    this.upTo = Math.max(this.upTo, upTo);
    this.settle();
  }

  /** This tab itself stored something. */
  own(counter: number): void {
    this.own_.add(counter);
    this.settle();
  }

  isWholeUpTo(counter: number): boolean {
    return counter <= this.upTo;
  }

  /**
   * Reads what is missing up to `counter`.
   * @param read is given where to begin and which counters are known; answers how far it has read.
   */
  catchUp(
    counter: number,
    read: (after: number, isOwn: (counter: number) => boolean) => Promise<number>,
  ): Promise<void> {
    const work = async () => {
      if (this.isWholeUpTo(counter)) return;
      this.all(await read(this.upTo, (each) => this.own_.has(each)));
    };
    const done = this.working.then(work);
    this.working = done.catch(() => {});
    return done;
  }

  private settle(): void {
    for (const counter of this.own_) if (counter <= this.upTo) this.own_.delete(counter);
    while (this.own_.delete(this.upTo + 1)) this.upTo += 1;
  }
}
