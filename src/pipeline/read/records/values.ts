/** An object of a parsed record; its fields are whatever was written there. */
export type Fields = Readonly<Record<string, unknown>>;

/** More fields than this are data, no description of a page. */
const MOST_FIELDS = 500;
/** More entries than this are no list of authors or tags. */
const MOST_ENTRIES = 50;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names are compared in lower case and without what joins their words. */
const keyOf = (name: string): string =>
  name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[\s_:.@-]+/g, '');

/** A record's fields by their plain names, each with its own name; the first of a name stands. */
export type Named = ReadonlyMap<string, { name: string; value: unknown }>;

/** The fields of a record, then of objects that add to it. */
export const namedFields = (...objects: readonly Fields[]): Named => {
  const named = new Map<string, { name: string; value: unknown }>();
  for (const object of objects)
    for (const name of Object.keys(object).slice(0, MOST_FIELDS)) {
      const value = object[name];
      if (value !== null && value !== '' && !named.has(keyOf(name)))
        named.set(keyOf(name), { name, value });
    }
  return named;
};

/** Where objects hold what they are called or what they say. */
const WORDS = [
  'name',
  'rendered',
  'title',
  'label',
  'value',
  'text',
  '$date',
  '$oid',
  '@value',
  'main',
];

/** The strings in a value: itself, those of its list, the name that an object has. */
export const stringsIn = (value: unknown): string[] => {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : [value];
  return list.flatMap((entry) => {
    const inner = isObject(entry)
      ? WORDS.map((name) => entry[name]).find((one) => isScalar(one))
      : entry;
    if (!isScalar(inner)) return [];
    const text = String(inner).trim();
    return text === '' ? [] : [text];
  });
};

const isScalar = (value: unknown): value is string | number =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
