import { outlets } from '../../../src/pipeline/assemble/sources.ts';
import { together } from '../../../src/pipeline/assemble/together.ts';
import type { Editor } from '../../../src/pipeline/build.ts';
import { speakers, storyDays, whoIsWho } from '../../../src/pipeline/collate/index.ts';
import type { Profile } from '../../../src/pipeline/group/index.ts';
import type { BuildReport, Grouped, Quarantined } from '../../../src/pipeline/model/index.ts';
import { articlePath, commonFiles, withFiles } from '../../../src/pipeline/write/index.ts';
import type { Place } from '../captures.ts';
import { groupedBy } from '../grouping/grouping.ts';
import { profileIn } from '../grouping/profile-bytes.ts';
import { countBuffersWithAll } from '../memory.ts';
import { partOf } from '../store/memory.ts';
import type { Part } from '../store/store.ts';
import type { Crew } from './crew.ts';
import { type Gathered, gather } from './gather.ts';
import { knowledgeOf } from './records.ts';
import type { Stores } from './stores.ts';
import { type Placed, tell, topicsOf } from './tell.ts';

/** The generated files, by path below `content/`: each read when it is asked for. */
export type Files = ReadonlyMap<string, Part>;

/** What the captures and the editors' files give. */
export type Made = {
  files: Files;
  /** What the site reads of each article in the place of its file. */
  known: readonly Part[];
  report: BuildReport;
};

type Progress = (text: string) => void;

/** The file of an article; of one that several captures hold, with the paths of all. */
const fileOf = ({ page, files }: Gathered): Part =>
  files.length === 1 ? page : partOf(Buffer.from(withFiles(page.bytes().toString('utf8'), files)));

/** What the captures give, all of one article together, and how many captures there are. */
const read = async (
  places: readonly (Place | Quarantined)[],
  editor: Editor,
  how: Parameters<typeof gather>[2],
  progress: Progress,
) => {
  const outcomes = await gather(places, knowledgeOf(editor), how, (count, file) => {
    progress(`extract ${count} ${file}`);
  });
  return { captures: outcomes.length, ...together(outcomes) };
};

const profilesOf = (articles: readonly Gathered[]): Profile[] =>
  articles.map(({ profile }) => profileIn(profile.bytes()));

/**
 * The topics with those who speak in them. Who is named beside takes much memory, and nobody asks for them
 * from here on: what they are known by goes, of the articles too.
 */
const castTopics = (
  articles: readonly Gathered[],
  grouped: readonly Grouped[],
  sourceOf: (article: string) => string | null,
  people: Editor['people'],
) => {
  const groupedOf = new Map(grouped.map((one) => [one.id, one]));
  const cast = whoIsWho(articles, grouped, people);
  const placed = articles.map((article): Placed => {
    const own = groupedOf.get(article.id);
    if (!own) throw new Error(`a stage lost article ${article.id}`);
    return { article, grouped: own, source: sourceOf(article.id) };
  });
  const topics = topicsOf(placed, cast);
  for (const article of articles) article.entities = [];
  const speaking = new Set(topics.flatMap((topic) => topic.cast.people.map(({ id }) => id)));
  return { topics, variants: cast.variants, people: cast.described(speaking) };
};

/**
 * The pipeline on captures in files, as `build` runs it on captures in memory and with the same result:
 * what is local to a capture or to a topic is done by a crew, and looked up where an earlier run did it.
 */
export const make = async (
  places: readonly (Place | Quarantined)[],
  editor: Editor,
  { stores, crew }: { stores: Stores; crew: Crew },
  progress: Progress,
): Promise<Made> => {
  const { captures, articles, duplicates, quarantined } = await read(
    places,
    editor,
    { store: stores.captures, crew },
    progress,
  );
  progress(`comparing ${articles.length} articles`);
  // From here on most of what is in memory stays there.
  countBuffersWithAll();
  const grouped = await groupedBy(profilesOf(articles), crew, stores.comparisons);
  progress(`who is who in ${articles.length} articles`);
  const { sources, sourceOf } = outlets(articles, editor.sources);
  const cast = castTopics(articles, grouped, sourceOf, editor.people);
  progress('topics of the articles');
  const topics = await tell(cast.topics, cast.variants, stores.topics, crew, (done, all) => {
    progress(`topics ${done}/${all}`);
  });
  const said = topics.flatMap(({ about }) => about.said);
  const spoken = (ids: ReadonlySet<string>) => cast.people.filter(({ id }) => ids.has(id));
  const people = speakers(spoken, said, storyDays(grouped));
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  const report: BuildReport = {
    captures,
    articles: articles.length,
    copies: grouped.filter(({ copyOf }) => copyOf !== null).length,
    stories: sum(topics.map(({ about }) => about.stories)),
    topics: topics.length,
    sources: sources.length,
    people: people.length,
    quotations: sum(articles.map(({ quotations }) => quotations)),
    utterances: said.length,
    compared: sum(topics.map(({ about }) => about.compared)),
    duplicates,
    quarantined,
  };
  const files = new Map<string, Part>();
  for (const article of articles) files.set(articlePath(article.id), fileOf(article));
  for (const { about, parts } of topics)
    for (const [i, path] of about.files.entries()) {
      const part = parts[i];
      if (part) files.set(path, part);
    }
  for (const [path, text] of commonFiles({ people, sources, report }))
    files.set(path, partOf(Buffer.from(text)));
  return { files, known: articles.map(({ known }) => known), report };
};
