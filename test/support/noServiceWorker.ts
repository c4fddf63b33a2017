import type { RegisterSWOptions } from 'vite-plugin-pwa/types';

/** Stands in for the service worker in simulated pages: there is never a new version. */
export function useRegisterSW(_options?: RegisterSWOptions) {
  const nothing: [boolean, (value: boolean) => void] = [false, () => {}];
  return { needRefresh: nothing, offlineReady: nothing, updateServiceWorker: async () => {} };
}
