import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { fileStore } from '../../../scripts/lib/store/files.ts';
import { read, write } from '../../../scripts/lib/store/places.ts';
import { Damaged } from '../../../scripts/lib/store/store.ts';
import { folderWith } from './support/folder.ts';

const open = (root: string) => fileStore<{ name: string }>(join(root, 'store'), 'engine');

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

/** A thread that writes pieces of its name to where there is room, and says where they lie. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData.places).then(({ write }) => {
  for (let i = 0; i < 50; i++)
    parentPort.postMessage(write(workerData.room, [Buffer.from(workerData.name.repeat(i + 1))]));
});`;

test('threads and the store itself write beside each other, and the next run finds all of it', async () => {
  const root = await folderWith({});
  const store = await open(root);
  const lent = store.room();
  if (!lent) throw new Error('a store in files has room');
  const places = new URL('../../../scripts/lib/store/places.ts', import.meta.url).href;
  const done = ['one', 'two'].map((name) => {
    const worker = new Worker(THREAD, {
      eval: true,
      workerData: { places, room: lent.room, name },
    });
    let count = 0;
    worker.on('message', (at: ReturnType<typeof write>) => {
      lent.put(`${name}-${++count}`, { name }, at);
      store.put(`own-${name}-${count}`, { name: 'own' }, [Buffer.from(`own ${name} ${count}`)]);
    });
    return new Promise((resolve, reject) => worker.on('error', reject).on('exit', resolve));
  });
  await Promise.all(done);
  lent.giveBack();
  store.close();

  const next = await open(root);
  for (const name of ['one', 'two'])
    for (let count = 1; count <= 50; count++) {
      const [part] = next.get(`${name}-${count}`)?.parts ?? [];
      expect(textOf(part?.bytes())).toBe(name.repeat(count));
      const [own] = next.get(`own-${name}-${count}`)?.parts ?? [];
      expect(textOf(own?.bytes())).toBe(`own ${name} ${count}`);
    }
  next.close();
});

test('what is lent when a chunk is full stays open, and is sealed when it is given back', async () => {
  const root = await folderWith({});
  const store = await open(root);
  const lent = store.room();
  store.put('large', { name: 'large' }, [new Uint8Array(64 * 1024 * 1024)]);
  store.put('next', { name: 'next' }, [Buffer.from('in another chunk')]);
  const indexes = () => readdirSync(join(root, 'store')).filter((name) => name.endsWith('.json'));
  expect(indexes()).toEqual([]);
  lent?.put('late', { name: 'late' }, write(lent.room, [Buffer.from('written late')]));
  lent?.giveBack();
  expect(indexes()).toHaveLength(1);
  store.close();

  const again = await open(root);
  expect(textOf(again.get('late')?.parts[0]?.bytes())).toBe('written late');
  expect(textOf(again.get('next')?.parts[0]?.bytes())).toBe('in another chunk');
  again.close();
});

test('a run that failed leaves what it knew for the next one', async () => {
  const root = await folderWith({});
  const store = await open(root);
  const lent = store.room();
  lent?.put('told', { name: 'told' }, write(lent.room, [Buffer.from('before the fault')]));
  store.abandon();
  const next = await open(root);
  expect(textOf(next.get('told')?.parts[0]?.bytes())).toBe('before the fault');
  next.close();
});

test('bytes that are not what was kept are told', async () => {
  const root = await folderWith({});
  const store = await open(root);
  const [part] = store.put('key', { name: 'part' }, [Buffer.from('as it was')]).parts;
  if (!part?.place) throw new Error('a part in a file has a place');
  const { file, at } = part.place;
  const [from, length] = at;
  expect(() => read({ file, at: [from, length, 'of other bytes'] })).toThrow(Damaged);
  expect(() => read({ file, at: [from, length + 1, at[2]] })).toThrow(Damaged);
  store.close();
});
