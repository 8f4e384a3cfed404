import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isAllowed, notAllowed } from '../../../scripts/lib/supply/licences.ts';
import { packagesIn } from '../../../scripts/lib/supply/lockfile.ts';

const packages = packagesIn(readFileSync('package-lock.json', 'utf8'));
const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});
const manifest = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('what is installed', () => {
  it('is of an exact version, and has a digest that npm holds it to', () => {
    for (const [name, version] of Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    }))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true)).toEqual(
      [],
    );
  });

  it('runs a script of its own only where it is allowed to by name', () => {
    const scripts = packages.filter(({ hasInstallScript }) => hasInstallScript === true);
    expect([...new Set(scripts.map(({ name }) => name))].sort()).toEqual(
      Object.keys(manifest.allowScripts).sort(),
    );
  });

  it('has a licence that is allowed', () => {
    expect(notAllowed(packages)).toEqual([]);
  });
});

it('tells licences that are allowed from others', () => {
  expect(isAllowed('(MIT OR CC0-1.0)')).toBe(true);
  expect(isAllowed('MIT AND GPL-3.0-only')).toBe(false);
  expect(notAllowed([{ name: 'a', version: '1.0.0' }])).toHaveLength(1);
});
