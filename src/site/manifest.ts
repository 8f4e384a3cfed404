import { PAPER } from '../settings/contrast.ts';

/** A picture of the site in several sizes (pixels); `maskable` ones may be cut to a circle. */
const ICONS = [
  { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

type About = {
  name: string;
  description: string;
  language: string;
  search: string;
  /** Address of a path on this site. */
  href: (path: `/${string}`) => string;
};

/** The web app manifest (W3C, Web Application Manifest): what an installed site is called and shows. */
export const manifestOf = ({ name, description, language, search, href }: About) => ({
  name,
  short_name: name,
  description,
  lang: language,
  dir: 'auto',
  id: href('/'),
  start_url: href('/'),
  scope: href('/'),
  // With the way back and the address, which readers of news share.
  display: 'minimal-ui',
  background_color: PAPER.light,
  theme_color: PAPER.light,
  icons: ICONS.map((icon) => ({ ...icon, src: href(icon.src) })),
  shortcuts: [{ name: search, url: href('/search/') }],
});
