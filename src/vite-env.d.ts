/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/react" />

interface ImportMetaEnv {
  /** The version in package.json, shown in Hjälp and Inställningar. */
  readonly VITE_APP_VERSION: string;
}

/** What deploy/publicPagePlugin.mjs builds of src/publicpage: the program and the style of the public page. */
declare module 'virtual:public-page' {
  export const script: string;
  export const style: string;
}
