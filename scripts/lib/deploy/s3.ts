import { ASKED, FOREVER, SHORTLY } from '../../../src/hosts/caching.ts';
import { fits, FOR_HOSTS, MEDIA_TYPES, mediaTypeOf } from '../../../src/hosts/types.ts';

/** A bucket, and a folder in it: `s3://example.org/press`. */
const BUCKET = /^s3:\/\/[a-z\d][a-z\d.-]+(?:\/[\w.-]+)*$/;

const WORKER = 'sw.js';

/** What pages ask for is there before the pages are. */
const SECTIONS = [
  { folder: '_astro/', caching: FOREVER, not: [] },
  { folder: 'search/index/', caching: FOREVER, not: [] },
  { folder: '', caching: SHORTLY, not: ['_astro/*', 'search/index/*', WORKER, ...FOR_HOSTS] },
] as const;

/** A word of the shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const filters = (kind: 'include' | 'exclude', patterns: readonly string[]): string[] =>
  patterns.map((pattern) => `--${kind} ${quoted(pattern)}`);

/**
 * Commands that put a built site into a bucket: every file with its type and how it is cached; at the
 * end what the site no longer has goes.
 *
 * @param files the site's files, below `dist`
 * @param bucket `s3://NAME`, or `s3://NAME/FOLDER` for a site under a base path
 * @throws {Error} on what is no address of a bucket
 */
export const s3Commands = (dist: string, files: readonly string[], bucket: string): string[] => {
  const to = bucket.replace(/\/$/, '');
  if (!BUCKET.test(to))
    throw new Error(`${bucket} is no bucket: write s3://NAME, or s3://NAME/FOLDER for a base path`);
  const about = (type: string, caching: string): string[] => [
    `--content-type ${quoted(type)}`,
    `--cache-control ${quoted(caching)}`,
  ];
  const uploads = SECTIONS.flatMap(({ folder, caching, not }) => {
    const own = files
      .filter((file) => file.startsWith(folder) && !not.some((pattern) => fits(file, pattern)))
      .map((file) => file.slice(folder.length));
    return MEDIA_TYPES.flatMap(([pattern, type], i) => {
      const earlier = MEDIA_TYPES.slice(0, i).map(([before]) => before);
      if (!own.some((file) => fits(file, pattern) && !earlier.some((p) => fits(file, p))))
        return [];
      return [
        [
          'aws s3 sync',
          quoted(`${dist}/${folder}`),
          quoted(`${to}/${folder}`),
          // Of several filters that fit the last one counts.
          ...filters('exclude', ['*']),
          ...filters('include', [pattern]),
          ...filters('exclude', [...earlier, ...not]),
          ...about(type, caching),
        ].join(' '),
      ];
    });
  });
  const worker = files.includes(WORKER)
    ? [
        ['aws s3 cp', quoted(`${dist}/${WORKER}`), quoted(`${to}/${WORKER}`)]
          .concat(about(mediaTypeOf(WORKER), ASKED))
          .join(' '),
      ]
    : [];
  const removal = ['aws s3 sync', quoted(`${dist}/`), quoted(`${to}/`), '--delete']
    .concat(filters('exclude', FOR_HOSTS))
    .join(' ');
  return [...uploads, ...worker, removal];
};
