import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentsOf } from '../../../scripts/lib/explain/documents.ts';
import { generated } from './support/generated.ts';
import { loadGenerated } from '../../../scripts/lib/generated.ts';
import { main } from '../../../scripts/lib/main.ts';
import { normalize } from '../../../scripts/lib/normalize.ts';
import { type Project, projectAt } from '../../../scripts/lib/project.ts';
import { group } from '../../../src/pipeline/group/index.ts';
import { CAPTURES } from '../../made/captures.ts';
import { recorder } from './support/terminal.ts';

let project: Project;
beforeAll(async () => {
  project = projectAt(await mkdtemp(join(tmpdir(), 'variorum-explain-')));
  await mkdir(project.captures, { recursive: true });
  for (const [name, text] of Object.entries(CAPTURES))
    await writeFile(join(project.captures, name), text);
  await normalize(project, recorder().terminal);
});
afterAll(() => rm(project.root, { recursive: true, force: true }));

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Standard input at its end.
}

const explain = async (...args: string[]) => {
  const { terminal, out, err } = recorder();
  const around = { project, from: project.root, input: nothing(), terminal };
  return { status: await main(['explain', ...args], around), out: out(), err: err() };
};

const Json = z.object({
  sameStory: z.boolean(),
  sameTopic: z.boolean(),
  copy: z.object({ copy: z.string(), original: z.string(), shared: z.number() }).nullable(),
  compared: z.tuple([z.string(), z.string()]).nullable(),
  evidence: z.array(z.object({ feature: z.string(), contribution: z.number() })).optional(),
  bias: z.number().optional(),
  probability: z.number().nullish(),
  threshold: z.number().optional(),
  days: z.number().nullish(),
});
const json = async (...args: string[]) => {
  const { status, out } = await explain(...args, '--json');
  expect(status).toBe(0);
  return Json.parse(JSON.parse(out));
};

describe('explain A B', () => {
  it('gives the evidence, its weights and the threshold for one story', async () => {
    const { status, out } = await explain('post', 'content/captures/wire.json');
    expect(status).toBe(0);
    expect(out).toMatch(/^One story\.\n/);
    expect(out).toMatch(/\nCopies\n {2}Neither is one\.\n/);
    expect(out).toMatch(/\n {2}likeness of all words +0\.\d\d +× +-?\d+\.\d\d +[+−]\d+\.\d\d\n/);
    expect(out).toMatch(/probability of (?:more than )?0\.\d{3}\.\n.*at least 0\.\d+,/);
    const {
      sameStory,
      evidence = [],
      bias = 0,
      probability,
      threshold = 1,
    } = await json('post', 'wire');
    expect(sameStory).toBe(true);
    expect(probability).toBeGreaterThanOrEqual(threshold);
    const odds = evidence.reduce((sum, { contribution }) => sum + contribution, bias);
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(probability ?? 0);
  });

  it('says whose text a copy holds, and compares nothing', async () => {
    const { out } = await explain('times', 'wire');
    expect(out).toMatch(/^One story: one holds the text of the other\.\n/);
    expect(out).toMatch(
      /[0-9a-f]{16} is a copy of [0-9a-f]{16}, which holds \d+ % of its text: it credits the original\./,
    );
    expect(out).toMatch(/Of the original’s 288 words it runs \d+, cuts \d+ and adds \d+\./);
    expect(out).not.toContain('Evidence');
    const { copy, compared, evidence } = await json('times', 'wire');
    expect(copy?.shared).toBeGreaterThan(0.8);
    expect([compared, evidence]).toEqual([null, undefined]);
  });

  it('says so of two copies of a third', async () => {
    expect((await explain('times', 'echo')).out).toMatch(
      /^One story: both hold the text of a third\.\n/,
    );
  });

  it('takes the original of a copy for it', async () => {
    const { out } = await explain('digest', 'post');
    expect(out).toMatch(/^One story/);
    const ids = new Map(
      (await loadGenerated(project)).articles.map(({ id, files: [file] }) => [file, id]),
    );
    const [wire, post] = [ids.get('wire.json') ?? '', ids.get('post.json') ?? ''];
    expect(out).toContain(
      `Copies belong where their original does: ${wire} and ${post} are compared.`,
    );
    expect((await json('digest', 'post')).compared).toEqual([wire, post]);
  });

  it('says why two reports of one thread are two stories', async () => {
    const { out } = await explain('wire', 'inquiry-post');
    expect(out).toMatch(/^Two stories of one topic\.\n/);
    expect(out).toContain('They lie 23 days apart; articles more than 10 days apart');
    expect(out).toMatch(/\nOne topic [0-9a-f]{16}: /);
    expect(await json('wire', 'inquiry-post')).toMatchObject({
      sameStory: false,
      sameTopic: true,
      days: 23,
      probability: null,
    });
  });

  it('says why two reports have nothing to do with each other', async () => {
    const { out } = await explain('bakers', 'post');
    expect(out).toMatch(/^Two stories\.\n/);
    expect(out.match(/^Topic /gm)).toHaveLength(2);
  });

  it('ends with status 1 where a name means no article, or both the same', async () => {
    const missing = await explain('wire', 'nobody');
    expect([missing.status, missing.out]).toEqual([1, '']);
    expect(missing.err).toContain("There is no article 'nobody'");
    const same = await explain('wire', 'wire.json');
    expect([same.status, same.out]).toEqual([1, '']);
    expect(same.err).toContain('Both names mean article');
  });

  it('ends with status 2 for three', async () => {
    expect((await explain('wire', 'post', 'echo')).status).toBe(2);
  });
});

describe('explain A', () => {
  it('prints what it says of one article as JSON, too', async () => {
    const { status, out } = await explain('post', '--json');
    expect(status).toBe(0);
    const { title, quotations, story } = z
      .object({
        title: z.object({ value: z.string(), basis: z.string() }),
        quotations: z.array(z.object({ text: z.string(), utterance: z.string() })),
        story: z.string(),
      })
      .parse(JSON.parse(out));
    expect(title.value).toContain('Maren Lind hits reef');
    expect(quotations.map(({ text }) => text)).toContain(
      'I saw her lights go out and knew what it was,',
    );
    expect((await explain('post')).out).toContain(`Story ${story}`);
  });
});

it('articles are read back as grouping read them', async () => {
  const { articles } = await loadGenerated(project);
  const grouped = group(await documentsOf(project, articles));
  const { files } = await generated(project);
  for (const { id, story, copyOf } of grouped) {
    const text = files.get(`stories/${story}.json`)?.bytes().toString() ?? '';
    expect(text).toContain(`"article": "${id}"`);
    expect(files.has(`changes/${id}.json`)).toBe(copyOf !== null);
  }
});
