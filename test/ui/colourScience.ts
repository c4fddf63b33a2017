/**
 * What the colour tests need and no more: contrast by WCAG 2, distance in OKLab × 100, and how a colour is
 * seen with each of the three kinds of colour blindness (Machado, Oliveira and Fernandes 2009, full severity).
 */
type Triple = readonly [number, number, number];

function linear(hex: string): Triple {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (row: Triple, [r, g, b]: Triple) => row[0] * r + row[1] * g + row[2] * b;

export function contrast(one: string, other: string): number {
  const weights: Triple = [0.2126, 0.7152, 0.0722];
  const [a, b] = [dot(weights, linear(one)), dot(weights, linear(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const sight = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

export type Sight = keyof typeof sight;
export const kindsOfSight = Object.keys(sight) as Sight[];

function oklab(rgb: Triple): Triple {
  const lms: Triple = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ];
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

function seen(hex: string, kind: Sight): Triple {
  const rgb = linear(hex);
  const [r, g, b] = sight[kind];
  return [clamp(dot(r, rgb)), clamp(dot(g, rgb)), clamp(dot(b, rgb))];
}

/** The smallest distance between two colours over the three kinds of colour blindness, OKLab × 100. */
export function leastDistance(one: string, other: string): number {
  return Math.min(
    ...kindsOfSight.map((kind) => {
      const a = oklab(seen(one, kind));
      const b = oklab(seen(other, kind));
      return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    }),
  );
}

/** Lightness from 0 to 1 as it comes out of a grey printer. */
export function lightness(hex: string): number {
  return oklab(linear(hex))[0];
}
