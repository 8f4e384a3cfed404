import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../src/pipeline/model/index.ts';
import { isQuarantined, read } from '../../../src/pipeline/read/index.ts';

const captureOf = (page: string): Capture => {
  const capture = read(Buffer.from(page, 'latin1'), ['page']);
  if (isQuarantined(capture)) throw new Error(capture.reason);
  return capture;
};

describe('front matter', () => {
  test('states facts; the lines behind it keep their numbers', () => {
    const { text, kind, stated } = captureOf(
      '---\r\ntitle: "A: b"\r\ntags: [x, y]\r\n---\r\nWords',
    );
    expect(text).toBe('\n\n\n\nWords');
    expect(kind).toBe('text');
    expect(stated).toEqual({
      titles: [{ value: 'A: b', where: 'front matter field `title`' }],
      tags: [
        { value: 'x', where: 'front matter field `tags`' },
        { value: 'y', where: 'front matter field `tags`' },
      ],
    });
  });

  test.each([
    ['a rule', '---\nWords between rules.\n---\nMore words'],
    ['a script', '---js\n{ title: process.exit() }\n---\nWords'],
    ['broken YAML', '---\ntitle: [a\n---\nWords'],
    ['aliases that multiply', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nWords'],
    ['no end', '---\ntitle: A\nWords'],
    ['deep lists', `---\na: ${'['.repeat(9000)}\n---\nWords`],
  ])('%s is none', (_, page) => {
    expect(captureOf(page)).toMatchObject({ text: page });
    expect(captureOf(page)).not.toHaveProperty('stated');
  });
});

describe('a page saved by a browser', () => {
  const part = (headers: string, body: string): string => `--B_1\r\n${headers}\r\n\r\n${body}\r\n`;
  const mhtml = (...parts: string[]): string =>
    `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="B_1"\r\n\r\n${parts.join('')}--B_1--\r\n`;

  test('in one file: its first HTML, whatever it is packed in', () => {
    const picture = part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBO');
    const quoted = part(
      'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://post.example/a',
      '<p>caf=C3=A9 two =\r\nlines=20</p>',
    );
    expect(captureOf(mhtml(picture, quoted))).toMatchObject({
      kind: 'html',
      text: '<p>café two lines </p>\n',
      stated: {
        fetched: [{ value: 'https://post.example/a', where: 'header Content-Location' }],
      },
    });
    const packed = part(
      'Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64',
      Buffer.from('<p>caf\xe9</p>', 'latin1').toString('base64'),
    );
    expect(captureOf(mhtml(packed)).text).toBe('<p>café</p>');
  });

  test('is a text where it only looks like one', () => {
    for (const page of [
      'From: the editor\n\nWords',
      'Date: 3 March\nMIME-Version: 1.0\nContent-Type: text/plain\n\nWords',
      mhtml(part('Content-Type: image/png', 'x')).replaceAll('\r\n', '\n'),
    ])
      expect(captureOf(page)).toMatchObject({ kind: 'text', text: page });
  });

  test('with a comment that names its address', () => {
    const address = 'https://post.example/a?b=c';
    for (const comment of [
      `<!-- saved from url=(0026)${address} -->`,
      `<!--\n Page saved with SingleFile \n url: ${address} \n saved date: today\n-->`,
    ])
      expect(captureOf(`<!DOCTYPE html>${comment}<html><p>Words</p></html>`).stated).toEqual({
        fetched: [{ value: address, where: 'comment of the browser' }],
      });
  });
});
