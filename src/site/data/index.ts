import { data as t } from '#strings';
import { addresses } from '../addresses.ts';
import { allArticles, allStories } from '../content.ts';
import { absolute } from '../href.ts';
import { listFiles } from './lists.ts';
import { addressesOf } from './parts.ts';
import { type IndexEntry, LIST_NAMES, type ListName, VERSION } from './schemas.ts';

const JSON_TYPE = 'application/json';

const list = async (name: ListName): Promise<IndexEntry> => {
  const files = (await listFiles())[name];
  return {
    name,
    description: t.datasets[name],
    count: files.reduce((sum, { count }) => sum + count, 0),
    schema: addresses.schema(name),
    files: files.flatMap((file) => addressesOf(name, file.name, absolute)),
  };
};

/** Files of which there is one for each thing: a template of their addresses. */
const template = (type: string, path: string) => ({
  type,
  template: `${absolute('/data/')}${path}`,
});

/** What data there is. */
export const dataIndex = async () => {
  const stories = (await allStories()).length;
  const articles = (await allArticles()).length;
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
