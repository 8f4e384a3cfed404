import { hash } from 'node:crypto';
import { pagePolicy } from './policy.ts';

/** Pages share their style sheets: each is hashed once. By its bytes, a character for each. */
const hashes = new Map<string, string>();

const hashOf = (style: Buffer): string => {
  const key = style.toString('latin1');
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const made = `sha256-${hash('sha256', style, 'base64')}`;
  hashes.set(key, made);
  return made;
};

/** What may follow on the name of an element. */
const BEHIND_NAME: ReadonlySet<number> = new Set(Buffer.from('> \t\n\f\r'));

/** The texts of the style elements in a page's head. */
const stylesIn = (html: Buffer): Buffer[] => {
  const head = html.subarray(0, html.indexOf('</head>'));
  const styles: Buffer[] = [];
  for (let at = head.indexOf('<style'); at !== -1; at = head.indexOf('<style', at + 1)) {
    if (!BEHIND_NAME.has(head[at + '<style'.length] ?? 0)) continue;
    const begin = head.indexOf('>', at) + 1;
    styles.push(head.subarray(begin, head.indexOf('</style>', begin)));
  }
  return styles;
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
  const policy = pagePolicy([...new Set(stylesIn(html).map(hashOf))]);
  const meta = Buffer.from(`<meta http-equiv="content-security-policy" content="${policy}">`);
  return Buffer.concat([html.subarray(0, behind), meta, html.subarray(behind)]);
};
