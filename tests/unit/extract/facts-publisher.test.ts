import { describe, expect, test } from 'vitest';
import type { SourceEntry } from '../../../src/pipeline/model/index.ts';
import { articleOf, dumpOf } from './capture.ts';

const COURIER: SourceEntry = {
  name: 'Harbour Courier',
  hosts: ['harbourcourier.example'],
  aliases: [],
};

describe('publisher, address, section and tags', () => {
  test('the address loses the spaces that a scanner put in, and its host names the outlet', () => {
    const below = ['Original url:', 'https://www.harbourcourier.example/2021/03/old-pi er-vote'];
    const { url, host, publisher } = articleOf(dumpOf([], below), [COURIER]);
    expect(url?.value).toBe('https://www.harbourcourier.example/2021/03/old-pier-vote');
    expect(host).toBe('harbourcourier.example');
    expect(publisher).toMatchObject({ value: 'Harbour Courier', basis: 'inferred' });
  });

  test('a host that nobody described names no publisher', () => {
    const article = articleOf(dumpOf([], ['URL: https://news.example/old-pier']));
    expect([article.host, article.publisher]).toEqual(['news.example', null]);
  });

  test('the copyright line names it', () => {
    const { publisher } = articleOf(
      dumpOf([], ['© 2023 Harbour Courier Ltd. All rights reserved.']),
    );
    expect(publisher?.value).toBe('Harbour Courier');
  });

  test('a copyright line without a name names nothing', () => {
    const { publisher } = articleOf(
      dumpOf([], ['© 2023 All rights reserved | Powered by Presser']),
    );
    expect(publisher).toBeNull();
  });

  test('a desk above the headline is the section; labelled tags are tags', () => {
    const { section, tags } = articleOf(`Europe\n\n${dumpOf([], ['TAGGED: Harbours, Councils'])}`);
    expect(section?.value).toBe('Europe');
    expect(tags.map(({ value }) => value)).toEqual(['Harbours', 'Councils']);
  });
});
