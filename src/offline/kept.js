// Lists the pages that this browser keeps, on the page for readers without a network.
const list = document.querySelector('#kept');
const { pathname } = new URL('.', document.currentScript.src);

const entryOf = async (cache, request) => {
  const response = await cache.match(request);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const link = document.createElement('a');
  link.href = request.url;
  link.textContent = page.title;
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
};

const fill = async () => {
  const cache = await caches.open(`variorum:${pathname}:pages`);
  const requests = (await cache.keys()).reverse();
  list.append(...(await Promise.all(requests.map((request) => entryOf(cache, request)))));
  list.parentElement.hidden = requests.length === 0;
};

if (list && 'caches' in window) fill();
