import type { BackReason } from '../domain/vocabulary.ts';

/** Why one goes back. On screen this is "tillbaka för att säkra", never a failure. */
export const backReasons = {
  personalomsattning: 'Personalomsättning',
  chefsbyte: 'Chefsbyte',
  omorganisation: 'Omorganisation',
  nytt_beslut: 'Nytt eller ändrat beslut',
  resursbrist: 'Resursbrist',
  it_forandring: 'It-förändring',
  andrad_lag: 'Ändrad lag',
  ny_utforare: 'Ny utförare',
  annat: 'Annat',
} as const satisfies Readonly<Record<BackReason, string>>;
