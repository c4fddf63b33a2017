import type { KFA_STEPS, KfaDimension } from '../domain/vocabulary.ts';

type StepsOf<D extends KfaDimension> = Readonly<Record<(typeof KFA_STEPS)[D][number], string>>;

/**
 * Känd, förstådd, använd: the steps as words. They are labels, not numbers: never averaged, never
 * compared between places, always with a ground in words. `ej_bedombar` can always be chosen.
 */
export const kfaLabels = {
  kand: {
    inte_kand: 'inte känd',
    kand_nagra: 'känd hos några',
    kand_flesta: 'känd hos de flesta',
    sjalvklar: 'självklar',
    ej_bedombar: 'kan inte bedömas',
  },
  forstadd: {
    tolkas_olika: 'tolkas olika',
    delvis_samsyn: 'delvis samsyn',
    samsyn: 'samsyn',
    kan_forklaras: 'kan förklaras för andra',
    ej_bedombar: 'kan inte bedömas',
  },
  anvand: {
    inte: 'används inte',
    enstaka: 'i enstaka fall',
    flesta: 'i de flesta fall',
    vanligt: 'vårt vanliga arbetssätt',
    ej_bedombar: 'kan inte bedömas',
  },
} as const satisfies { readonly [D in KfaDimension]: StepsOf<D> };

export const kfaDimensionNames = {
  kand: 'Känd',
  forstadd: 'Förstådd',
  anvand: 'Använd',
} as const satisfies Readonly<Record<KfaDimension, string>>;
