import { hash } from 'node:crypto';
import { pagePolicy } from './policy.ts';

/** Pages share their style sheets: each is hashed once. */
const hashes = new Map<string, string>();

const hashOf = (style: string): string => {
  const known = hashes.get(style);
  if (known !== undefined) return known;
  const made = `sha256-${hash('sha256', style, 'base64')}`;
  hashes.set(style, made);
  return made;
};

/** The texts of the style elements in a page's head. */
const stylesIn = (html: Buffer): string[] => {
  const head = html.toString('utf8', 0, html.indexOf('</head>'));
  // The first part stands before any style element.
  const [, ...parts] = head.split(/<style(?=[\s>])/);
  return parts.map((part) => part.slice(part.indexOf('>') + 1, part.indexOf('</style>')));
};

/** Before it stands nothing that a policy could be too late for. */
const CHARSET = '<meta charset="utf-8">';

/**
 * A page, in UTF-8, with its policy. Bytes are taken and given: of a long page the head alone is looked into.
 * @throws {Error} for a page that does not begin by naming its encoding: it would go without one
 */
export const withPolicy = (html: Buffer): Buffer<ArrayBuffer> => {
  const at = html.indexOf(CHARSET);
  if (at === -1) throw new Error(`no ${CHARSET} in a page: its policy is to follow on that`);
  const behind = at + CHARSET.length;
  const policy = pagePolicy([...new Set(stylesIn(html))].map(hashOf));
  const meta = Buffer.from(`<meta http-equiv="content-security-policy" content="${policy}">`);
  return Buffer.concat([html.subarray(0, behind), meta, html.subarray(behind)]);
};
