/**
 * The catalogue in use. `import * as text` brings only the parts that are named, so that the sentences of a screen are
 * fetched with the screen and not with the map.
 */
export * from './sv.ts';
