import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { Failure, refused } from '../../../scripts/lib/failure.ts';

const coded = (code: string, more: object = {}): Error =>
  Object.assign(new Error(code), { code, ...more });

describe('what a file system refuses', () => {
  it.each([
    ['ENOSPC', 'the disk is full', 'Make room'],
    ['EACCES', 'permission denied', 'Give yourself the right'],
    ['EFBIG', 'the file is larger than allowed here', 'Raise the limit'],
  ])('is told of %s with the file and the way out', (code, meaning, remedy) => {
    const failure = refused(coded(code, { path: '/site/dist/a.html' }), '/site/x', '/site');
    expect(String(failure)).toMatch(/dist\/a\.html cannot be written: /);
    expect(String(failure)).toContain(`${meaning} (${code}).`);
    expect(failure).toHaveProperty('remedy', expect.stringContaining(remedy));
  });

  it('is found behind what libraries make of it', () => {
    const wrapped = new Error('wrapped', { cause: new Error('again', { cause: coded('ENOSPC') }) });
    expect(refused(wrapped, '/site/x', '/site')).toMatchObject({
      message: 'x cannot be written: the disk is full (ENOSPC).',
    });
    const rust = new Error(`Caused by: No space (os error ${constants.errno.ENOSPC})`);
    expect(refused(rust, '/site/x', '/site')).toBeInstanceOf(Failure);
  });

  it('is nothing else', () => {
    const error = new Error('a fault of the program');
    expect(refused(error, '/site/x', '/site')).toBe(error);
    const failure = new Failure('told already', 'as it is');
    expect(refused(failure, '/site/x', '/site')).toBe(failure);
  });
});
