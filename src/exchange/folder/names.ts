/**
 * Names of the files in a shared folder (FORMAT.md §"Folder"). They hold to what OneDrive and SharePoint
 * take: letters, digits, `-`, `_` and `.`, short, no leading dot or tilde; and what ends in `.tmp` is never
 * synchronised, so that nobody else meets a file while it is being written.
 */
import type { DeviceId } from '../../domain/events.ts';

const BUNDLE = /^([a-z2-7]{16})-(\d+)-(\d+)-([\w-]{16})(-b[\w-]{8})?\.fyrfas$/;
const BUNDLE_STEM = /^[a-z2-7]{16}-\d+-\d+-[\w-]{16}/;
const INVENTORY = /^([a-z2-7]{16})-inventory\.json$/;
const INVENTORY_STEM = /^[a-z2-7]{16}-inventory\b/;
/** Left by the operating system, Office, and browsers that are writing. */
const NOISE = /^(?:\.|~\$|desktop\.ini$|thumbs\.db$)|\.(?:tmp|crswap|crdownload|part)$/i;

export type NamedFile =
  /** One bundle, named after what it holds: it never changes. */
  | { readonly kind: 'bundle'; readonly device: DeviceId; readonly head: string }
  /** Something that ends in `.fyrfas` under another name: a copy that somebody saved there. */
  | { readonly kind: 'copy' }
  /** What a synchronisation made of one of ours when it met it twice. */
  | { readonly kind: 'conflict-copy' }
  | { readonly kind: 'inventory'; readonly device: DeviceId }
  /** What is left of a conflict between two inventories: nothing is lost with it. */
  | { readonly kind: 'conflict-inventory' }
  /** Of no interest to anybody. */
  | { readonly kind: 'noise' }
  | { readonly kind: 'foreign' };

/** What a name says of the file; its content is checked all the same. */
export function namedFile(name: string): NamedFile {
  if (NOISE.test(name)) return { kind: 'noise' };
  const bundle = BUNDLE.exec(name);
  if (bundle) return { kind: 'bundle', device: bundle[1] as string, head: bundle[4] as string };
  const inventory = INVENTORY.exec(name);
  if (inventory) return { kind: 'inventory', device: inventory[1] as string };
  if (INVENTORY_STEM.test(name)) return { kind: 'conflict-inventory' };
  if (BUNDLE_STEM.test(name)) return { kind: 'conflict-copy' };
  return { kind: name.toLowerCase().endsWith('.fyrfas') ? 'copy' : 'foreign' };
}

export function inventoryName(device: DeviceId): string {
  return `${device}-inventory.json`;
}

/** The name a file has until all of it is there. */
export function unfinishedName(name: string): string {
  return `${name}.tmp`;
}
