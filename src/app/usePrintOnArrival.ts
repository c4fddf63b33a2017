import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** Underlag sends one to a screen to be printed; it is printed when the screen stands there. */
export function usePrintOnArrival(): void {
  const location = useLocation();
  const navigate = useNavigate();
  const wanted = (location.state as { print?: boolean } | null)?.print === true;
  useEffect(() => {
    if (!wanted) return;
    let frame = 0;
    let tries = 0;
    const printWhenThere = () => {
      tries += 1;
      // Screens are fetched when asked for: the heading tells that it has come.
      if (document.querySelector('main h1') === null && tries < 300) {
        frame = requestAnimationFrame(printWhenThere);
        return;
      }
      // Going back to this page later must not print again.
      void navigate(`${location.pathname}${location.search}`, { replace: true, state: null });
      frame = requestAnimationFrame(() => window.print());
    };
    frame = requestAnimationFrame(printWhenThere);
    return () => {
      // Only a print that has not been asked for yet is given up: clearing the state comes back here.
      if (tries === 0) cancelAnimationFrame(frame);
    };
  }, [wanted, location.pathname, location.search, navigate]);
}
