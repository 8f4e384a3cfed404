import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SECURITY } from '../../../src/hosts/headers.ts';
import { pagePolicy, SITE_POLICY } from '../../../src/hosts/policy.ts';
import { withPolicy } from '../../../src/hosts/with-policy.ts';

/** A policy as a browser reads it. */
const parsed = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

const page = (head: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body></body></html>`;

/** A page with this head as it goes out. */
const given = (head: string): string => withPolicy(Buffer.from(page(head))).toString();

const policyIn = (html: string): string => /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';

describe('the policy', () => {
  it.each([SITE_POLICY, pagePolicy(['sha256-x'])])(
    'lets in nothing but files of the site',
    (policy) => {
      const { 'default-src': all, ...others } = Object.fromEntries(parsed(policy));
      expect(all).toEqual(["'none'"]);
      expect(others['script-src']).toEqual(["'self'"]);
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval|data:|blob:/);
    },
  );

  it('of a page says what the site’s says, and is as strict or stricter on style sheets', () => {
    const [site, one] = [parsed(SITE_POLICY), parsed(pagePolicy(['sha256-x']))];
    expect(one.get('style-src')).toEqual(["'self'", "'sha256-x'"]);
    for (const [name, sources] of one)
      if (name !== 'style-src') expect(site.get(name)).toEqual(sources);
    // Browsers take it from a header alone.
    expect(one.has('frame-ancestors')).toBe(false);
    expect(site.get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('stands in a page before all that it is about, with the hash of each style sheet once', () => {
    const html = given(
      '<title>Ä</title><styled>no{}</styled><style>a{}</style><style media="print">b::after{content:"ö"}</style><style>a{}</style>',
    );
    const sha = (style: string) =>
      `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
    expect(parsed(policyIn(html)).get('style-src')).toEqual([
      "'self'",
      sha('a{}'),
      sha('b::after{content:"ö"}'),
    ]);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('is not left out of a page unnoticed', () => {
    expect(() => withPolicy(Buffer.from('<html><head></head></html>'))).toThrow('charset');
  });

  it('is the same in the settings for nginx', async () => {
    const settings = await readFile('deploy/nginx.conf', 'utf8');
    for (const [name, value] of Object.entries(SECURITY)) {
      const line = settings.split('\n').find((one) => one.includes(`add_header ${name} `)) ?? '';
      expect(line.replaceAll('"', '')).toBe(`  add_header ${name} ${value} always;`);
    }
  });
});
