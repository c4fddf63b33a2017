import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The pages of the bench, built by themselves: the other engines never come near the app's own build. */
export default defineConfig({
  root: fileURLToPath(new URL('./pages', import.meta.url)),
  base: './',
  build: {
    target: 'esnext',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
    emptyOutDir: true,
  },
});
