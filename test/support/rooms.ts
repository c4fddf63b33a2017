/**
 * Who may import what: the table of ARCHITECTURE.md in a form a machine can read. A room may always
 * import from itself. `import type` counts as an import; where only the types of a room are open, the
 * entry says so. A folder of `src/features` is a room of its own.
 */

export type Door =
  /** Anything from there. */
  | string
  /** Only what vanishes when the app is built. */
  | { types: string }
  /** Only by `import()`, so that it is loaded when somebody asks for it. */
  | { lazy: string };

const types = (room: string): Door => ({ types: room });
const lazy = (room: string): Door => ({ lazy: room });

interface Room {
  /** Rooms and single files of `src`. */
  rooms: readonly Door[];
  /** Packages, by the name in package.json. */
  packages: readonly Door[];
}

const view = ['react', 'react-router'];

export const rooms: Readonly<Record<string, Room>> = {
  'paths.ts': { rooms: [], packages: [] },
  // JCS decides when two statements say the same, so it belongs to the rules and not to the keeping.
  domain: { rooms: [], packages: ['date-fns', 'canonicalize'] },
  register: { rooms: [types('domain')], packages: [] },
  text: { rooms: [types('domain')], packages: ['date-fns'] },
  styles: { rooms: [], packages: ['@digdir/designsystemet-css'] },
  ui: { rooms: [], packages: ['react', 'react-dom', 'react-router', '@digdir/designsystemet-css'] },
  journal: { rooms: ['domain'], packages: ['dexie', 'valibot', '@noble/hashes'] },
  exchange: { rooms: ['domain', 'journal'], packages: [] },
  state: {
    rooms: ['domain', 'register', types('journal'), types('exchange')],
    // React for the hooks through which screens read and change the state.
    packages: ['@reduxjs/toolkit', 'react-redux', 'react'],
  },
  reports: {
    // The program and the style of the public page come as two strings that the build makes of them.
    rooms: ['domain', 'register', 'text', 'publicpage'],
    packages: ['ical-generator', 'hucre', 'docx', 'fflate', 'virtual:public-page'],
  },
  // The public page's own program. What it says and how a day stands is shared with the report that draws the page.
  publicpage: { rooms: [types('domain'), 'register', 'text'], packages: [] },
  imports: { rooms: ['domain', 'register', 'text'], packages: [] },
  // What several screens let people write, so that no screen reaches into another for its form.
  // React DOM to draw at once what a save has led to.
  forms: { rooms: ['domain', 'register', 'state', 'text', 'ui', 'paths.ts'], packages: [...view, 'react-dom'] },
  features: {
    rooms: [
      'domain',
      'register',
      'state',
      'text',
      'ui',
      'forms',
      'paths.ts',
      lazy('reports'),
      lazy('imports'),
      types('imports'),
      types('reports'),
    ],
    // The index of Sök is itself fetched by import(), so its words and stems come with it.
    packages: [...view, 'react-dom', lazy('recharts'), 'minisearch', '@orama/stemmers'],
  },
  app: {
    rooms: ['features', 'forms', 'state', 'text', 'ui', 'paths.ts'],
    packages: [...view, 'react-redux', 'virtual:pwa-register'],
  },
  'main.tsx': {
    rooms: [
      'app',
      'domain',
      'exchange',
      'features',
      'forms',
      'imports',
      'journal',
      'paths.ts',
      'register',
      'reports',
      'state',
      'styles',
      'text',
      'ui',
    ],
    packages: [...view, 'react-dom', 'react-redux', '@digdir/designsystemet-css'],
  },
};

/** Names that say nothing about what is inside. */
export const emptyNames = ['utils', 'lib', 'helpers', 'common'];

/**
 * The catalogue of sentences is passed on as one module on purpose: everybody asks for a sentence in one way, and
 * the build sends each screen only the parts it names.
 */
export const catalogue = ['src/text/sv.ts', 'src/text/text.ts'];

/** A longer file holds two ideas. */
export const mostLines = 250;

/** Facts traced by a program: nobody reads or edits them line by line. */
export const machineMade = ['src/register/map/arcs.ts', 'src/register/map/tracing/raster.ts'];
