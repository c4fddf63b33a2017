import { useEffect } from 'react';

const hour = 60 * 60 * 1000;

/**
 * Asks the host for a newer version every hour and when the page is looked at again. The app never
 * navigates in the browser's sense, so without this a page left open would never hear of one.
 */
export function useUpdateChecks(registration: ServiceWorkerRegistration | undefined) {
  useEffect(() => {
    if (!registration) return;
    const check = () => {
      // Without network there is nothing to learn; it is tried again later, so a failure is not a fault.
      if (navigator.onLine && document.visibilityState === 'visible') registration.update().catch(() => {});
    };
    const timer = setInterval(check, hour);
    document.addEventListener('visibilitychange', check);
    window.addEventListener('online', check);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
      window.removeEventListener('online', check);
    };
  }, [registration]);
}
