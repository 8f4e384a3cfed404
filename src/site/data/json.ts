import { plainJson } from '../json.ts';

/** An object whose last member is a list, as JSON: a line for each entry. */
export function* jsonWithList(
  members: Readonly<Record<string, string | number>>,
  name: string,
  entries: Iterable<object>,
): Generator<string> {
  const begun = Object.entries(members).map(
    ([key, value]) => `${plainJson(key)}:${plainJson(value)},`,
  );
  yield `{${begun.join('')}${plainJson(name)}:[`;
  let separator = '\n';
  for (const entry of entries) {
    yield separator + plainJson(entry);
    separator = ',\n';
  }
  yield '\n]}\n';
}
