// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What `src/reports/publicPage.ts` asks for. */
const NAME = 'virtual:public-page';
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const program = here('../src/publicpage/main.ts');
const look = here('../src/publicpage/page.css');

/**
 * The program and the style of the public page as two strings: built for themselves, since they go into a file that
 * leaves the app, and fetched only when such a file is to be made.
 *
 * @returns {import('vite').Plugin}
 */
export function publicPage() {
  /** @type {Promise<string> | undefined} */
  let built;
  return {
    name: 'fyrfas-public-page',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      built ??= builtTexts();
      return await built;
    },
    handleHotUpdate({ file }) {
      if (file.includes('/src/publicpage/')) built = undefined;
    },
  };
}

async function builtTexts() {
  const script = await outputOf(program, 'chunk', 'iife');
  const style = await outputOf(look, 'asset', 'es');
  return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};\n`;
}

/**
 * @param {string} input
 * @param {'chunk' | 'asset'} kind
 * @param {'iife' | 'es'} format a style is a file of its own only beside a module
 */
async function outputOf(input, kind, format) {
  const result = await build({
    configFile: false,
    root: here('..'),
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      // Whoever opens the file has the browser they have: colours by light-dark() are written for older ones too.
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      modulePreload: false,
      // The typeface goes into the file: nothing is fetched.
      assetsInlineLimit: 1024 * 1024,
      rolldownOptions: {
        input,
        output: { format },
        treeshake: { moduleSideEffects: [{ test: /\/src\/text\//, sideEffects: false }] },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const found = outputs.find((each) => each.type === kind);
  if (found === undefined) throw new Error(`Nothing was built from ${input}`);
  return found.type === 'chunk' ? found.code.trim() : String(found.source).trim();
}
