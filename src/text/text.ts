import { type Catalogue, sv } from './sv.ts';

/** The catalogue in use. */
export const text: Catalogue = sv;
