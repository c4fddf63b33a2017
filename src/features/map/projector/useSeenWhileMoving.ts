import { useEffect, useState } from 'react';

/** How long buttons stay after the last movement. */
const STAY_MS = 3500;

/** True for a while after the mouse has moved or the screen was touched, and at the beginning. */
export function useSeenWhileMoving(): boolean {
  const [seen, setSeen] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setSeen(false), STAY_MS);
    const moved = () => {
      setSeen(true);
      clearTimeout(timer);
      timer = setTimeout(() => setSeen(false), STAY_MS);
    };
    window.addEventListener('pointermove', moved);
    window.addEventListener('pointerdown', moved);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerdown', moved);
    };
  }, []);
  return seen;
}
