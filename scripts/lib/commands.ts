import type { Command } from './command.ts';

const strict = 'end with status 3 when anything was left out';

/** Every command: what `--help` shows and what the entry runs. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'build',
    {
      operands: '[captures|pages]',
      takes: { least: 0, most: 1 },
      summary: 'turn content/captures into a site in dist/',
      details: [
        'Writes content/articles, stories and topics, renders the site and its search index, and',
        'puts it in the place of dist/ when all of it is done. Does nothing when nothing changed.',
        'SITE_URL and BASE_PATH say where the site will stand (http://localhost:4321 and /).',
        '',
        'With --part K/N captures it reads, extracts and quotes the K-th of N parts of the captures',
        'only, and leaves what came of it in .variorum/parts/captures-K-of-N/, for `join content`.',
        'With --part K/N pages it renders the K-th of N parts of the pages, from content that is there,',
        'and leaves them in .variorum/parts/pages-K-of-N/, for `join site`.',
      ],
      flags: { force: 'build even if nothing changed', strict },
      options: {
        part: { value: 'K/N', what: 'build one of several parts, on this machine or another' },
        out: { value: 'DIR', what: 'put the folder of a part there' },
      },
      load: async () => (await import('../commands/build.ts')).build,
    },
  ],
  [
    'plan',
    {
      operands: '',
      takes: { least: 0, most: 0 },
      summary: 'print the parts of a build as a matrix for several machines',
      details: ['One line of JSON: {"part":["1/4","2/4","3/4","4/4"]}, each for `build --part`.'],
      flags: {},
      options: { parts: { value: 'N', what: 'how many parts' } },
      load: async () => (await import('../commands/plan.ts')).plan,
    },
  ],
  [
    'join',
    {
      operands: 'content|site [DIR]',
      takes: { least: 1, most: 2 },
      summary: 'make one of the parts that were built',
      details: [
        '`content`:',
        'Writes content/articles, stories and topics as `build` does, byte for byte, from all parts of',
        'the captures in DIR (.variorum/parts). Says which part is missing, or was made from other',
        'captures, sources or corrections or by another version.',
        '`site`: puts dist/ together, as `build` makes it, byte for byte, from all parts of the pages in',
        'DIR, and adds what needs all of it: the search index, the sitemap, what hosts read.',
      ],
      flags: { strict },
      load: async () => (await import('../commands/join.ts')).join,
    },
  ],
  [
    'start',
    {
      operands: '',
      takes: { least: 0, most: 0 },
      summary: 'build the site and serve it',
      details: ['The address is http://localhost:4321, or the next free port. Ctrl-C ends it.'],
      flags: { force: 'build even if nothing changed', strict },
      load: async () => (await import('../commands/start.ts')).start,
    },
  ],
  [
    'dev',
    {
      operands: '',
      takes: { least: 0, most: 0 },
      summary: 'serve the site while you work on it, reloading on changes',
      details: [
        'A change in content/captures, sources, people or corrections is taken up at once.',
      ],
      flags: {},
      load: async () => (await import('../commands/dev.ts')).dev,
    },
  ],
  [
    'add',
    {
      operands: 'FILE|DIR…',
      takes: { least: 1, most: Infinity },
      summary: 'copy captures into content/captures',
      details: [
        'Refuses what cannot be read as a page and says why. Never replaces a capture: one of the',
        'same name gets a few digits of its digest into its name.',
      ],
      flags: { strict },
      load: async () => (await import('../commands/add.ts')).add,
    },
  ],
  [
    'check',
    {
      operands: '',
      takes: { least: 0, most: 0 },
      summary:
        'check that content is what the captures give, and that references and links resolve',
      details: [
        'Without a flag it checks all, the links only where dist/ stands. Ends with status 1 on any',
        'finding. What extraction was unsure of is none: it is listed so that an editor can look at',
        'it, heaviest first, and correct it in content/corrections.',
      ],
      flags: {
        content: 'check that content is what the captures give',
        references: 'check the references in it',
        links: 'check the links of dist/',
        decisions: 'list what extraction was unsure of',
        json: 'print all that was found as lines of JSON: captures left out, findings, decisions',
        strict,
      },
      load: async () => (await import('../commands/check.ts')).check,
    },
  ],
  [
    'explain',
    {
      operands: 'ARTICLE [OTHER]',
      takes: { least: 1, most: 2 },
      summary: 'say what an article was made from, or why two are one story or are not',
      details: [
        'Of one article: what was kept, dropped and inferred, and by which rule. Of two: whether they',
        'are one text, one story, one topic, with the evidence, its weights and the threshold.',
        'Each is given by its id, the first digits of it, or the name or path of its capture.',
      ],
      flags: { json: 'print it as one line of JSON' },
      load: async () => (await import('../commands/explain.ts')).explain,
    },
  ],
  [
    'extract',
    {
      operands: 'FILE|DIR…',
      takes: { least: 1, most: Infinity },
      summary: 'print the article in each capture',
      details: [
        'One line of JSON per article: {"id","file","title","authors","published","publisher","url",',
        '"language","text"} and more. `id` is the file’s name, `article` the permanent id.',
      ],
      flags: { strict },
      load: async () => (await import('../commands/extract.ts')).extract,
    },
  ],
  [
    'stories',
    {
      operands: '[FILE]',
      takes: { least: 0, most: 1 },
      summary: 'group articles into stories and topics',
      details: [
        'Reads the lines that `extract` prints, from FILE or standard input; prints {"id","story",',
        '"topic","copyOf"} for each.',
      ],
      flags: { cached: 'keep what was found out in .variorum/, and use it again', strict },
      load: async () => (await import('../commands/stories.ts')).stories,
    },
  ],
  [
    'quotes',
    {
      operands: '[FILE]',
      takes: { least: 0, most: 1 },
      summary: 'find the quotations, who said them, and which are the same utterance',
      details: [
        'Reads the lines that `extract` prints, from FILE or standard input; prints {"id","quotes":',
        '[{"start","end","text","speaker","name","utterance"}],"headline":[…]} for each. Offsets are',
        'UTF-16, into `text` (in `headline`: into `title`), without the quotation marks.',
      ],
      flags: { strict },
      load: async () => (await import('../commands/quotes.ts')).quotes,
    },
  ],
]);
