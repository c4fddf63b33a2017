import { useEffect, useState } from 'react';

/** The parts of the library that are used; it is fetched the first time somebody opens a chart. */
const load = () =>
  import('recharts').then(({ Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis }) => ({
    Bar,
    BarChart,
    CartesianGrid,
    ReferenceLine,
    Tooltip,
    XAxis,
    YAxis,
  }));

export type Recharts = Awaited<ReturnType<typeof load>>;

/** Null until it has been fetched. Where it cannot be, the tables still say everything. */
export function useRecharts(): Recharts | null {
  const [loaded, setLoaded] = useState<Recharts | null>(null);
  useEffect(() => {
    let isHere = true;
    load().then(
      (library) => isHere && setLoaded(library),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  return loaded;
}
