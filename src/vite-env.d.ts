/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/react" />

interface ImportMetaEnv {
  /** The version in package.json, shown in Hjälp and Inställningar. */
  readonly VITE_APP_VERSION: string;
}
