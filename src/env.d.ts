// Only an interface is merged with the one that Vite declares.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
interface ImportMetaEnv {
  /** The site's language tag, from its settings; absent where no site is built. */
  readonly SITE_LANGUAGE?: string;
}
