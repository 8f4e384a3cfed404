import { expect, test } from 'vitest';
import { bodyOf, keepBodies } from '../../../scripts/lib/pages/bodies.ts';

test('a response says what it was made of, kept or not', async () => {
  const end = keepBodies();
  try {
    for (const body of ['Ünïcode', Buffer.from('bytes')]) {
      const response = new Response(body, { headers: { 'Content-Type': 'text/html' } });
      expect(response).toBeInstanceOf(Response);
      expect(response.headers.get('Content-Type')).toBe('text/html');
      expect((await bodyOf(response)).toString()).toBe(body.toString());
    }
  } finally {
    end();
  }
  expect((await bodyOf(new Response('as usual'))).toString()).toBe('as usual');
});

test('a stream, and what is said of an error, are read as usual', async () => {
  const end = keepBodies();
  try {
    const stream = new Blob(['streamed']).stream();
    expect((await bodyOf(new Response(stream))).toString()).toBe('streamed');
    const missing = new Response('no such page', { status: 404 });
    expect(await missing.text()).toBe('no such page');
  } finally {
    end();
  }
});

test('nothing is no page', async () => {
  await expect(bodyOf(new Response(null))).rejects.toThrow('answered with nothing');
});
