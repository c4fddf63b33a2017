import { useRegisterSW } from 'virtual:pwa-register/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useUpdateChecks } from './useUpdateChecks.ts';

export interface NewVersion {
  /** A newer version lies ready on this device and waits for the user's word. */
  ready: boolean;
  /** Changes to the newer version; the page starts again. */
  apply: () => void;
  /** Hides the question. It comes back the next time the app is opened. */
  later: () => void;
}

/**
 * Registers the service worker and says when a newer version is ready. The page is never started again
 * unless the user asks for it in this very tab: somebody may be writing here while another tab changes.
 */
export function useNewVersion(): NewVersion {
  const [registration, setRegistration] = useState<ServiceWorkerRegistration>();
  const asked = useRef(false);
  const {
    needRefresh: [ready, setReady],
    updateServiceWorker,
  } = useRegisterSW({
    onRegisteredSW: (_address, found) => setRegistration(found),
    // The library would start every open tab again; `useRestart` below starts only the one that asked.
    onNeedReload: () => {},
  });

  useUpdateChecks(registration);
  useWaiting(registration, setReady);
  useRestart(asked);

  const apply = useCallback(() => {
    asked.current = true;
    // Nothing waits when another tab has already changed to the new version: starting again is enough.
    if (registration?.waiting) void updateServiceWorker();
    else window.location.reload();
  }, [registration, updateServiceWorker]);
  const later = useCallback(() => setReady(false), [setReady]);

  return { ready, apply, later };
}

/**
 * Says when a newer version has come whole. The library hears of one update only: after a download that broke
 * off, the next one would not be told of until the app is opened again. A tab in the background may hear of an
 * update when it already waits, so what waits is looked at every time too, and each version is told of once.
 */
function useWaiting(registration: ServiceWorkerRegistration | undefined, setReady: (ready: boolean) => void) {
  useEffect(() => {
    if (!registration) return;
    let told: ServiceWorker | null = null;
    const look = () => {
      const { waiting } = registration;
      if (waiting === null || waiting === told || !navigator.serviceWorker.controller) return;
      told = waiting;
      setReady(true);
    };
    const onFound = () => {
      registration.installing?.addEventListener('statechange', look);
      look();
    };
    look();
    registration.addEventListener('updatefound', onFound);
    document.addEventListener('visibilitychange', look);
    return () => {
      registration.removeEventListener('updatefound', onFound);
      document.removeEventListener('visibilitychange', look);
    };
  }, [registration, setReady]);
}

/** Starts the page again once the newer version is in charge, if this tab asked for it. */
function useRestart(asked: { readonly current: boolean }) {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const workers = navigator.serviceWorker;
    let controlled = workers.controller !== null;
    let replaced = false;

    const onChange = () => {
      if (asked.current) window.location.reload();
      // The very first worker taking charge of the first visit is not a change of version.
      replaced ||= controlled;
      controlled = true;
    };
    // Another tab changed version and this one wants a screen that only the old version had. Nothing is
    // being written in a form at that moment, the user is on the way to another screen.
    const onMissingScreen = () => {
      if (replaced) window.location.reload();
    };

    workers.addEventListener('controllerchange', onChange);
    window.addEventListener('vite:preloadError', onMissingScreen);
    return () => {
      workers.removeEventListener('controllerchange', onChange);
      window.removeEventListener('vite:preloadError', onMissingScreen);
    };
  }, [asked]);
}
