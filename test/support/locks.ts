type Work<T> = (lock: { name: string; mode: string } | null) => T | Promise<T>;
type Options = { ifAvailable?: boolean; mode?: string };

/**
 * Web Locks for a simulated page: one holder of a name at a time, the others in the order they asked.
 * All locks are exclusive; a test that needs shared ones belongs in a real browser.
 */
export function locksInOneThread() {
  const last = new Map<string, Promise<unknown>>();

  async function request<T>(name: string, ...rest: [Work<T>] | [Options, Work<T>]): Promise<T> {
    const [options, work] = rest.length === 1 ? [{} as Options, rest[0]] : rest;
    const before = last.get(name);
    if (before && options.ifAvailable) return work(null);
    const mine = (before ?? Promise.resolve())
      .catch(() => {})
      .then(() => work({ name, mode: options.mode ?? 'exclusive' }));
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  }

  return { request };
}
