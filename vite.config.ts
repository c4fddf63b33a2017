import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { costlyRules } from './deploy/costlyRules.mjs';
import { contentSecurityPolicy } from './deploy/csp.mjs';
import { publicPage } from './deploy/publicPagePlugin.mjs';
import { beforeTheScript } from './src/text/beforeTheScript.ts';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

// The update test builds the same sources once more under another version.
process.env.VITE_APP_VERSION ??= version;

/**
 * Writes the sentences and the content policy into the page. The policy is left out while developing:
 * Vite's own client needs inline scripts and styles.
 */
function page(): Plugin {
  let building = false;
  return {
    name: 'fyrfas-page',
    config(_, { command }) {
      building = command === 'build';
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: html.replace('{{needsScript}}', beforeTheScript.needsScript),
        tags: building
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
                injectTo: 'head-prepend' as const,
              },
            ]
          : [],
      }),
    },
  };
}

export default defineConfig({
  // Relative addresses and hash routes: the built folder works on any static host, under any path.
  base: './',
  css: { postcss: { plugins: [costlyRules()] } },
  plugins: [
    page(),
    publicPage(),
    react(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      strategies: 'generateSW',
      includeManifestIcons: false,
      manifest: {
        name: 'Fyrfas',
        short_name: 'Fyrfas',
        description: beforeTheScript.description,
        lang: 'sv',
        dir: 'ltr',
        start_url: '.',
        scope: '.',
        display: 'standalone',
        theme_color: '#F4F1EA',
        background_color: '#F4F1EA',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,json}'],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        // The first page is served by the worker as soon as it is ready, so that screens loaded when
        // needed open without network already before the first reload. A new version still waits.
        clientsClaim: true,
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
    }),
  ],
  // A worker is built for itself and has plugins of its own.
  worker: { plugins: () => [publicPage()] },
  build: {
    target: 'es2022',
    // A small picture inside a style sheet would be a second copy of what is cached anyway.
    assetsInlineLimit: 0,
    // Vite's inline preload fallback is for browsers older than those we support.
    modulePreload: { polyfill: false },
    // What counts is measured in the browser, compressed, by test/browser/budget.test.ts.
    chunkSizeWarningLimit: 1000,
    // The sentences are only words: those of a screen are fetched with the screen, not with the map.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/src\/text\//, sideEffects: false }] } },
  },
});
