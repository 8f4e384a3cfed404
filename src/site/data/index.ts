import { data as t } from '#strings';
import { addresses } from '../addresses.ts';
import { allArticles, allPeople, allSources, allStories, allTopics, gists } from '../content.ts';
import { absolute } from '../href.ts';
import { type IndexEntry, LIST_NAMES, type ListName, VERSION } from './schemas.ts';

const JSON_TYPE = 'application/json';

const countOf = async (name: ListName): Promise<number> => {
  switch (name) {
    case 'quotes': {
      const gist = await gists();
      return (await allStories()).reduce((sum, story) => sum + gist(story).readings, 0);
    }
    case 'stories':
      return (await allStories()).length;
    case 'articles':
      return (await allArticles()).length;
    case 'people':
      return (await allPeople()).length;
    case 'sources':
      return (await allSources()).length;
    case 'topics':
      return (await allTopics()).length;
  }
};

const list = async (name: ListName): Promise<IndexEntry> => ({
  name,
  description: t.datasets[name],
  count: await countOf(name),
  schema: addresses.schema(name),
  files: [
    { type: JSON_TYPE, url: absolute(`/data/${name}.json`) },
    ...(name === 'quotes' ? [{ type: 'text/csv', url: absolute('/data/quotes.csv') }] : []),
  ],
});

/** Files of which there is one for each thing: a template of their addresses. */
const template = (type: string, path: string) => ({
  type,
  template: `${absolute('/data/')}${path}`,
});

/** What data there is. */
export const dataIndex = async () => {
  const [stories, articles] = [await countOf('stories'), await countOf('articles')];
  const datasets: IndexEntry[] = [
    ...(await Promise.all(LIST_NAMES.map(list))),
    {
      name: 'story',
      description: t.datasets.story,
      count: stories,
      schema: addresses.schema('story'),
      files: [template(JSON_TYPE, 'stories/{id}.json')],
    },
    {
      name: 'tei',
      description: t.datasets.tei,
      count: stories,
      schema: null,
      files: [template('application/tei+xml', 'stories/{id}.tei.xml')],
    },
    {
      name: 'citations',
      description: t.datasets.citations,
      count: stories + articles,
      schema: null,
      files: ['stories', 'articles'].flatMap((kind) => [
        template('application/vnd.citationstyles.csl+json', `${kind}/{id}.csl.json`),
        template('application/x-bibtex', `${kind}/{id}.bib`),
      ]),
    },
  ];
  const { site, data: about, schema } = addresses;
  return { $schema: schema('index'), version: VERSION, site, about, datasets };
};
