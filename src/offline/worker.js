// Keeps what was read, so that it can be read again without a network. The build puts two constants
// before this: SHELL, paths below the scope that a page for readers without a network needs, and
// VERSION, a digest of their files and of this text.
const BASE = new URL(self.registration.scope).pathname;
/** Other sites may share the host. */
const OWN = `variorum:${BASE}:`;
const SHELL_CACHE = `${OWN}shell-${VERSION}`;
/** How many of each kind are kept, those used last. */
const KINDS = {
  pages: { cache: `${OWN}pages`, most: 200 },
  assets: { cache: `${OWN}assets`, most: 100 },
  files: { cache: `${OWN}files`, most: 400 },
};

/** What an address is; null for what is left to the network: other sites, data, feeds. */
const kindOf = ({ origin, pathname }) => {
  if (origin !== self.location.origin || !pathname.startsWith(BASE)) return null;
  const path = pathname.slice(BASE.length);
  if (/^(?:data|feeds|cards)\//.test(path) || path === 'sw.js') return null;
  if (path === '' || /(?:\/|\.html)$/.test(path)) return 'pages';
  return path.startsWith('_astro/') ? 'assets' : 'files';
};

/** A name that holds a digest of what it names: what is kept under it never changes. */
const isHashed = ({ pathname }) => /^(?:_astro|search\/index)\//.test(pathname.slice(BASE.length));

/** One entry for a page, whatever is asked of it: pages are files. */
const keyOf = ({ origin, pathname }) => origin + pathname;

const keep = async (url, response) => {
  const { cache: name, most } = KINDS[kindOf(url)];
  const cache = await caches.open(name);
  await cache.put(keyOf(url), response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
};

const kept = async (url) =>
  (await (await caches.open(KINDS[kindOf(url)].cache)).match(keyOf(url))) ??
  (await (await caches.open(SHELL_CACHE)).match(keyOf(url)));

const answer = async (event, url) => {
  if (isHashed(url)) {
    const known = await kept(url);
    if (known) return known;
  }
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    if (response.status === 200) event.waitUntil(keep(url, response.clone()));
    return response;
  } catch (error) {
    const known = await kept(url);
    if (known) return known;
    if (event.request.mode !== 'navigate') throw error;
    return (await kept(new URL(`${BASE}offline/`, url))) ?? Response.error();
  }
};

const install = async () => {
  const cache = await caches.open(SHELL_CACHE);
  await cache.addAll(SHELL.map((path) => new Request(BASE + path, { cache: 'reload' })));
  await self.skipWaiting();
};

const activate = async () => {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(`${OWN}shell-`) && name !== SHELL_CACHE,
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
};

/** A page that was loaded before there was a worker says what it is made of. */
const keepLoaded = async (addresses) => {
  const urls = addresses.map((address) => new URL(address)).filter((url) => kindOf(url) !== null);
  await Promise.all(
    urls.map(async (url) => {
      const response = await fetch(keyOf(url));
      if (response.status === 200) await keep(url, response);
    }),
  );
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => event.waitUntil(keepLoaded(event.data)));
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && kindOf(url) !== null) event.respondWith(answer(event, url));
});
