import type { Bundle, Workspace } from './journal.ts';

/** Example data merges with example data, and nothing else does: neither way round. */
export function isOfWorkspace(bundle: Pick<Bundle, 'ws'>, workspace: Workspace): boolean {
  return (bundle.ws === 'exempel') === (workspace === 'exempel');
}

/** @throws TypeError: whoever offers such bundles must have refused them first. */
export function assertSameWorkspace(bundles: readonly Bundle[], workspace: Workspace): void {
  if (!bundles.every((bundle) => isOfWorkspace(bundle, workspace))) throw new TypeError('other workspace');
}
