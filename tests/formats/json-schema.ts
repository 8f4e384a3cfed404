import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

/** Checks a value; what is wrong with it stands in `errors`. */
export type Validate = ValidateFunction;

/**
 * A validator of JSON Schema (2020-12) that shares nothing with what the site checks with. Schemas
 * with a keyword or a format that it does not know are refused.
 */
export const validator = (schema: object): Validate =>
  new Ajv2020({
    strict: true,
    // A list with one entry or more is written as a first entry and others.
    strictTuples: false,
    allErrors: true,
    formats: {
      date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
      uri: (text: string) => URL.canParse(text) && !/\s/.test(text),
    },
  }).compile(schema);

/** What is wrong with a value, in words; nothing where it is right. */
export const schemaFindings = (validate: Validate, value: unknown): string[] => {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }: ErrorObject) => `${instancePath}: ${message ?? ''}`,
  );
};
