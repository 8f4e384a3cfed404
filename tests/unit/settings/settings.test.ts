import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/settings/contrast.ts';
import { interfaceOf } from '../../../src/settings/interface.ts';
import { readSettings, SettingsError } from '../../../src/settings/read.ts';
import { Settings } from '../../../src/settings/schema.ts';
import { folderWith } from '../scripts/support/folder.ts';

const read = async (yaml: string, env: Record<string, string> = {}) =>
  readSettings(await folderWith({ 'site.yaml': yaml }), env);

const fault = async (yaml: string): Promise<string> => {
  try {
    await read(yaml);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
};

describe('settings', () => {
  it('have a default each: no file, an empty one and one of comments set nothing', async () => {
    const defaults = Settings.parse({});
    expect(readSettings(await folderWith({}), {})).toEqual(defaults);
    expect(await read('')).toEqual(defaults);
    expect(await read('# name: Other\n')).toEqual(defaults);
    expect(defaults).toMatchObject({ base: '/', language: 'en-GB', offline: false });
  });

  it('are all named in the file that comes with the program, at their defaults', async () => {
    const text = await readFile('content/site.yaml', 'utf8');
    const all: unknown = parse(text.replace(/^# (?=\w+:)/gm, ''));
    expect(Object.keys(Settings.parse(all)).toSorted()).toEqual(
      Object.keys(Settings.shape).toSorted(),
    );
    expect(Settings.parse(parse(text))).toEqual(Settings.parse({}));
  });

  it('yield to the environment for where the site stands', async () => {
    const yaml = 'url: https://one.example\nbase: press';
    expect(await read(yaml)).toMatchObject({ url: 'https://one.example', base: '/press/' });
    expect(await read(yaml, { SITE_URL: 'https://two.example', BASE_PATH: '/a/b' })).toMatchObject({
      url: 'https://two.example',
      base: '/a/b/',
    });
    expect(await read(yaml, { SITE_URL: '', BASE_PATH: '' })).toMatchObject({ base: '/press/' });
  });

  it.each([
    ['colour: red', 'content/site.yaml:1:9: Unrecognized key'],
    ['name: A\nlanguage: xx', 'content/site.yaml:2:11: language'],
    ['language: en-gb', 'language'],
    ['timeZone: Mars/Olympus', 'timeZone'],
    ['url: javascript:alert(1)', 'url'],
    ["accent: { light: '#dddddd' }", 'accent.light: Text of this colour cannot be read'],
    ['texts: { sources: { a: some } }', 'texts.sources.a'],
    ['name: [', 'This is not YAML'],
  ])('that cannot be are told with their place: %s', async (yaml, said) => {
    expect(await fault(yaml)).toContain(said);
  });

  it('hold accents that can be read', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#8c1c13', '#fdfcf9')).toBeGreaterThan(4.5);
  });
});

describe('the interface', () => {
  it('takes the words of the language and the accent, where one is set', async () => {
    const tokens = await readFile(join('src', 'styles', 'tokens.css'), 'utf8');
    const accented = async (yaml: string) => {
      const { plugins, resolve } = interfaceOf(await read(yaml));
      const [plugin] = (plugins ?? []).flat();
      if (!plugin || !('transform' in plugin) || typeof plugin.transform !== 'function')
        throw new Error('there is no plugin for the accent');
      return {
        css: String(Reflect.apply(plugin.transform, undefined, [tokens, '/src/styles/tokens.css'])),
        strings: JSON.stringify(resolve?.alias),
      };
    };
    const german = await accented("language: de-AT\naccent: { dark: '#99ccff' }");
    expect(german.css).toContain('--accent: light-dark(#8c1c13, #99ccff)');
    expect(german.strings).toContain('/src/strings/de.ts');
    expect((await accented('')).css).toBe(tokens);
  });
});
