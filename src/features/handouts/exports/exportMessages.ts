/** What the page and the thread that makes files say to each other. */
import type { EventId, JournalEvent, OrgId } from '../../../domain/events.ts';
import type { MapTheme } from '../../../reports/mapDrawing.ts';
import type { PublicWhat } from '../../../reports/publicFiles.ts';
import type { PublicPicture } from '../../../reports/publicPicture.ts';
import type { Sifted } from '../../../reports/publicSifting.ts';
import type { TableKey } from '../../../reports/tableParts.ts';
import type { SiftOrder } from '../public/siftedOf.ts';

export type ExportWhat =
  | { readonly kind: 'excel' | 'geo' | 'everything' }
  | { readonly kind: 'csv'; readonly table: TableKey }
  | { readonly kind: 'svg' | 'png'; readonly theme: MapTheme };

/** What the files are to show. */
export interface ExportSubject {
  /** The past day shown; null is now. */
  readonly date: string | null;
  /** An edition: its events are those before these. Null: everything held. */
  readonly heads: readonly EventId[] | null;
  /** One area; null is the county. */
  readonly area: OrgId | null;
  readonly title: string;
  readonly text: string;
  readonly mark: string | null;
  /** When an edition was frozen; null: when the files are made. */
  readonly frozen: string | null;
}

export interface ExportOrder extends Omit<ExportSubject, 'frozen'> {
  readonly what: ExportWhat;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** An instant. */
  readonly made: string;
  readonly isExample: boolean;
}

export type ToWorker =
  | { readonly kind: 'events'; readonly events: readonly JournalEvent[] }
  | { readonly kind: 'make'; readonly order: ExportOrder }
  /** What may go out on a public page. */
  | { readonly kind: 'sift'; readonly order: SiftOrder }
  /** A file of what has been approved: no event is needed for it. */
  | { readonly kind: 'publish'; readonly picture: PublicPicture; readonly what: PublicWhat };

/** Steps of the making, in the order of the texts. */
export type ExportStep = 'folding' | 'tables' | 'excel' | 'csv' | 'geo' | 'svg' | 'png' | 'html' | 'zip';

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type FromWorker =
  | { readonly kind: 'step'; readonly step: ExportStep }
  | { readonly kind: 'done'; readonly file: ExportFile }
  | { readonly kind: 'sifted'; readonly sifted: Sifted }
  | { readonly kind: 'failed'; readonly why: 'canvas' | 'other' };
