import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Capture, Quarantined } from '../../../src/pipeline/model/index.ts';
import { captures, isQuarantined, MAX_BYTES } from '../../../src/pipeline/read/index.ts';
import { warcOf } from './warc.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The captures in these bytes, given in pieces of a length. */
const inside = async (
  bytes: Uint8Array,
  piece = 65_536,
  file = 'a',
): Promise<(Capture | Quarantined)[]> => {
  const pieces = (async function* () {
    for (let at = 0; at < bytes.length; at += piece) {
      await Promise.resolve();
      yield bytes.subarray(at, at + piece);
    }
  })();
  const found: (Capture | Quarantined)[] = [];
  for await (const capture of captures(pieces, file)) found.push(capture);
  return found;
};

/** `a#1 text` for a capture, `a#2 !code` for one put aside. */
const told = (found: readonly (Capture | Quarantined)[]): string[] =>
  found.map((one) =>
    isQuarantined(one) ? `${one.file} !${one.code}` : `${one.files[0]} ${one.text}`,
  );

const record = (text: string): string => JSON.stringify({ text });
const LINES = [record('One'), record('Two'), record('Three')].join('\n');

describe('what a file is', () => {
  test.each([
    ['a page', 'Only words', ['a Only words']],
    ['a page that begins with a brace', '{{ title }} and words', ['a {{ title }} and words']],
    ['a page that begins with a bracket', '[Update] and words', ['a [Update] and words']],
    [
      'a page that begins with data of a script',
      `{"@type":"Thing","name":"x"}\nA headline\nSome words\nMore words`,
      ['a {"@type":"Thing","name":"x"}\nA headline\nSome words\nMore words'],
    ],
    [
      'a page behind data on its first line',
      `{"@type":"Thing","name":"a } b"} Home\nA headline\nSome words`,
      ['a {"@type":"Thing","name":"a } b"} Home\nA headline\nSome words'],
    ],
    ['one record', record('One'), ['a One']],
    ['one record, laid out', JSON.stringify({ text: 'One' }, null, 2), ['a One']],
    ['JSON Lines', LINES, ['a#1 One', 'a#2 Two', 'a#3 Three']],
    ['JSON Lines with blank lines', `\n${LINES}\r\n\r\n`, ['a#2 One', 'a#3 Two', 'a#4 Three']],
    ['a list', `[${LINES.split('\n').join(',\n')}]`, ['a#1 One', 'a#2 Two', 'a#3 Three']],
    ['records in a row', LINES.split('\n').join(' '), ['a#1 One', 'a#2 Two', 'a#3 Three']],
    ['a JSON text sequence', `${record('One')}\n\u001e${record('Two')}`, ['a#1 One', 'a#2 Two']],
  ])('%s', async (_, text, expected) => {
    expect(told(await inside(bytesOf(text)))).toEqual(expected);
    expect(told(await inside(gzipSync(bytesOf(text))))).toEqual(expected);
    // Zeros behind it fill up a block, as of a tape.
    const padded = Buffer.concat([gzipSync(bytesOf(text)), Buffer.alloc(100_000)]);
    expect(told(await inside(padded))).toEqual(expected);
  });

  test('records in UTF-16, and with a mark', async () => {
    const wide = Buffer.from(`\ufeff${LINES}`, 'utf16le');
    expect(told(await inside(wide))).toEqual(['a#1 One', 'a#2 Two', 'a#3 Three']);
    expect(told(await inside(bytesOf(`\ufeff${LINES}`)))).toHaveLength(3);
  });

  test('a stream cut anywhere gives the same', async () => {
    const archives = [
      bytesOf(LINES),
      bytesOf(`[\n ${LINES.split('\n').join(' , ')}\n]`),
      gzipSync(bytesOf(LINES)),
      warcOf(['<p>One</p>', '<p>Two</p>']),
    ];
    for (const archive of archives) {
      const whole = await inside(archive);
      for (const piece of [1, 2, 3, 7, 50]) expect(await inside(archive, piece)).toEqual(whole);
    }
  });
});

describe('a record', () => {
  test('has one identity in JSON Lines and in a list that is laid out', async () => {
    const value = { text: 'It said "no \\" {', title: 'é', list: [1, { a: null }] };
    const [line, laidOut] = await Promise.all([
      inside(bytesOf(`${JSON.stringify(value)}\n${record('x')}`)),
      inside(bytesOf(JSON.stringify([value, { text: 'x' }], null, '\t'))),
    ]);
    const digests = (found: readonly (Capture | Quarantined)[]) =>
      found.map((one) => (isQuarantined(one) ? one.code : one.digest));
    expect(digests(line)).toEqual(digests(laidOut));
    expect(new Set(digests(line)).size).toBe(2);
  });

  test.each([
    [{ html: '<p>One</p>', text: 'Other' }, 'html', '<p>One</p>'],
    [{ content: '<div><p>One</p><p>Two</p></div>' }, 'html', '<div><p>One</p><p>Two</p></div>'],
    [{ Main_Text: 'One' }, 'text', 'One'],
    [{ articleBody: ['One', 'Two'] }, 'text', 'One\n\nTwo'],
    [{ content: { rendered: '<p>One</p><p>Two</p>' } }, 'html', '<p>One</p><p>Two</p>'],
    [{ _index: 'news', _source: { text: 'One' } }, 'text', 'One'],
    [{ data: { article: { body: 'One' } } }, 'text', 'One'],
    [{ text: '', raw_text: 'One' }, 'text', 'One'],
  ])('%j holds %s', async (value, kind, text) => {
    expect(await inside(bytesOf(JSON.stringify(value)))).toMatchObject([{ kind, text }]);
  });

  test('states what its fields say, by whatever name', async () => {
    const [capture] = await inside(
      bytesOf(
        JSON.stringify({
          id: 'n-1',
          text: 'Words',
          headline: 'Boats &amp; <i>quays</i>',
          author: [{ name: 'Ana Torres' }, 'Jon Weil'],
          publish_date: 1930291200,
          date_modified: { $date: '2031-03-04T00:00:00Z' },
          source: { id: null, name: 'The Post' },
          source_url: 'https://post.example',
          link: 'https://post.example/boats',
          keywords: 'boats; quays',
          inLanguage: 'en-GB',
          timestamp: '1999-01-01',
        }),
      ),
    );
    const values = (list: readonly { value: string }[] | undefined) =>
      list?.map(({ value }) => value);
    const stated = capture && !isQuarantined(capture) ? (capture.stated ?? {}) : {};
    expect(capture).toMatchObject({ recordId: 'n-1' });
    expect(stated.titles).toEqual([{ value: 'Boats & quays', where: 'record field `headline`' }]);
    expect(values(stated.authors)).toEqual(['Ana Torres', 'Jon Weil']);
    expect(values(stated.published)).toEqual(['2031-03-03T08:00:00Z']);
    expect(values(stated.updated)).toEqual(['2031-03-04T00:00:00Z']);
    expect(values(stated.sites)).toEqual(['The Post']);
    expect(values(stated.urls)).toEqual(['https://post.example/boats']);
    expect(values(stated.tags)).toEqual(['boats', 'quays']);
    expect(values(stated.languages)).toEqual(['en-GB']);
  });

  test('that wraps a list of pages gives each, with what they share by place', async () => {
    const feed = { version: '1', items: [{ content_text: 'One' }, { content_html: '<p>Two</p>' }] };
    expect(told(await inside(bytesOf(JSON.stringify(feed))))).toEqual([
      'a#1 One',
      'a#2 <p>Two</p>',
    ]);
    const lines = `${JSON.stringify(feed)}\n${record('Three')}`;
    expect(told(await inside(bytesOf(lines)))).toEqual([
      'a#1.1 One',
      'a#1.2 <p>Two</p>',
      'a#2 Three',
    ]);
  });
});

describe('bad input', () => {
  test('a broken line loses no other', async () => {
    const lines = [record('One'), '{"text": "Tw', record('Three'), '{"text": 4}', '{}', '[]'];
    expect(told(await inside(bytesOf(lines.join('\n'))))).toEqual([
      'a#1 One',
      'a#2 !unreadable',
      'a#3 Three',
      'a#4 4',
      'a#5 !no-article',
      'a#6 !no-article',
    ]);
  });

  test('a broken record in a list loses no other', async () => {
    const list = `[\n${record('One')},\n{"text": "Tw\n},\n${record('Three')}, oops, ${record('Four')}`;
    expect(told(await inside(bytesOf(list)))).toEqual([
      'a#1 One',
      'a#2 !unreadable',
      'a#3 Three',
      'a#4 !unreadable',
      'a#5 Four',
    ]);
  });

  test('data that is no pages is not told record by record', async () => {
    const found = await inside(
      bytesOf(`${record('One')}\n${'{"x":1}\n'.repeat(5000)}${record('Two')}`),
    );
    expect(found).toHaveLength(1003);
    expect(told(found.slice(-2))).toEqual(['a#5002 Two', 'a !unreadable']);
    expect(found.at(-1)).toHaveProperty('reason', expect.stringContaining('4000 more'));
  });

  test('half a character', async () => {
    expect(told(await inside(bytesOf(`{"text":"${'One '.repeat(20)}\\ud83d"}`)))).toEqual([
      `a ${'One '.repeat(20)}\ufffd`,
    ]);
  });

  test('a record of 100,000 levels', async () => {
    const deep = `{"text":"One","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(told(await inside(bytesOf(`${deep}\n${record('Two')}`)))).toEqual([
      'a#1 One',
      'a#2 Two',
    ]);
    const feed = `{"items":[${deep},${record('Two')}]}`;
    expect(told(await inside(bytesOf(feed)))).toEqual(['a#1 One', 'a#2 Two']);
    const wrapped = `${'{"data":'.repeat(50_000)}${record('Two')}${'}'.repeat(50_000)}`;
    expect(told(await inside(bytesOf(wrapped)))).toEqual(['a !no-article']);
  });

  test('doubled names, huge numbers, names of built-in properties', async () => {
    const odd =
      '{"text":"One","text":"Two","id":1e999,"__proto__":{"html":"<p>no</p>"},"constructor":7}';
    expect(told(await inside(bytesOf(odd)))).toEqual(['a Two']);
  });

  test('a line beyond the limit is passed over', async () => {
    const long = record('x'.repeat(MAX_BYTES));
    const found = await inside(bytesOf(`${record('One')}\n${long}\n${record('Two')}`), 1_000_000);
    expect(told(found)).toEqual(['a#1 One', 'a#2 !too-large', 'a#3 Two']);
    const list = await inside(bytesOf(`[${record('One')},${long},${record('Two')}]`), 1_000_000);
    expect(told(list)).toEqual(['a#1 One', 'a#2 !too-large', 'a#3 Two']);
  });

  test('what stands before the break of a packed archive is kept', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => record(`Line ${i} ${(i * 7919) % 10007}`));
    const packed = gzipSync(bytesOf(lines.join('\n')));
    const found = await inside(packed.subarray(0, packed.length / 2));
    const sound = found.filter((one) => !isQuarantined(one));
    expect(sound.length).toBeGreaterThan(1000);
    expect(told(sound.slice(0, 2))).toEqual(['a#1 Line 0 0', 'a#2 Line 1 7919']);
    expect(found.at(-1)).toMatchObject({ file: 'a', code: 'unreadable' });
    expect(found.at(-1)).toHaveProperty('reason', expect.stringContaining(String(sound.length)));
    const damaged = Uint8Array.from(packed);
    damaged.fill(0xff, packed.length / 2);
    expect((await inside(damaged)).at(-1)).toMatchObject({ code: 'unreadable' });
  });

  test('a bomb is left after a share of it, in a web archive too', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    expect(told(await inside(bomb))).toEqual(['a !unreadable']);
    const lines = gzipSync(Buffer.concat([bytesOf(`${LINES}\n`), Buffer.alloc(2e8)]));
    const found = await inside(lines);
    expect(told(found.slice(0, 3))).toEqual(['a#1 One', 'a#2 Two', 'a#3 Three']);
    expect(found.at(-1)).toHaveProperty('reason', expect.stringMatching(/unpacks to more than/));
    const page = gzipSync(Buffer.alloc(MAX_BYTES + 1, 0x41));
    const headers = 'Content-Encoding: gzip\r\n';
    expect(told(await inside(warcOf([page, '<p>Two</p>'], headers)))).toEqual([
      'a#2 !too-large',
      'a#3 <p>Two</p>',
    ]);
  });

  test('a web archive that breaks off, or whose lengths lie', async () => {
    const archive = Buffer.from(warcOf(['<p>One</p>', '<p>Two</p>']));
    const cut = await inside(archive.subarray(0, archive.length - 12));
    expect(told(cut)).toEqual(['a#2 <p>One</p>', 'a !unreadable']);
    const text = archive.toString('latin1');
    for (const length of ['-1', '1e9', '99999999', 'x'])
      expect(
        told(await inside(bytesOf(text.replace(/(Content-Length: )\d+/, `$1${length}`)))),
      ).toEqual(['a !unreadable']);
    const endless = bytesOf(`WARC/1.0\r\n${'x: y\r\n'.repeat(2_000_000)}`);
    expect(told(await inside(endless))).toEqual(['a !unreadable']);
  });

  test('a web archive without a page says so', async () => {
    expect(told(await inside(warcOf([])))).toEqual(['a !no-article']);
  });
});

describe('any bytes at all give valid captures or valid reasons, and end', () => {
  const valid = async (bytes: Uint8Array): Promise<void> => {
    for (const one of await inside(bytes, 37))
      if (isQuarantined(one)) Quarantined.parse(one);
      else Capture.parse(one);
  };
  const signed = (start: string) =>
    fc
      .uint8Array({ maxLength: 300 })
      .map((rest) => Buffer.concat([Buffer.from(start, 'latin1'), rest]));

  test.each([
    '',
    '{"text":"',
    '[{"text":',
    'WARC/1.0\r\n',
    '\u001f\u008b\b\0',
    '---\n',
    'From: \n',
  ])('after %j', async (start) => {
    await fc.assert(fc.asyncProperty(signed(start), valid), { seed: 3, numRuns: 300 });
  });

  test('sound archives with bytes changed, taken out or put in', async () => {
    const sound = [
      bytesOf(LINES),
      bytesOf(`[${LINES.split('\n').join(',')}]`),
      gzipSync(bytesOf(LINES)),
      warcOf(['<p>One</p>', '<p>Two</p>']),
    ];
    const change = fc.record({
      at: fc.nat(800),
      cut: fc.nat(20),
      put: fc.uint8Array({ maxLength: 9 }),
    });
    const spoilt = fc
      .tuple(fc.constantFrom(...sound), fc.array(change, { minLength: 1, maxLength: 4 }))
      .map(([bytes, changes]) =>
        changes.reduce<Uint8Array>((all, { at, cut, put }) => {
          const from = at % all.length || 0;
          return Buffer.concat([all.subarray(0, from), put, all.subarray(from + cut)]);
        }, bytes),
      );
    await fc.assert(fc.asyncProperty(spoilt, valid), { seed: 9, numRuns: 500 });
  });

  test('any JSON as a record', async () => {
    const one = fc.object({
      key: fc.constantFrom('text', 'html', 'data', 'items', 'title', 'author', 'date', 'url', 'id'),
      maxDepth: 4,
    });
    await fc.assert(
      fc.asyncProperty(one, (value) => valid(bytesOf(JSON.stringify(value)))),
      { seed: 6, numRuns: 500 },
    );
  });
});
