import * as z from 'zod';
import { stigFile } from '#exchange/maps/stig-file.ts';

/** What is wrong in a file and where: `interactions[3].mark.strength`, `expected 1 to 3, got 7`. */
export type FileProblem = { readonly place: string; readonly message: string };

export const problemText = ({ place, message }: FileProblem): string =>
  place === '' ? message : `${place}: ${message}`;

type Path = readonly PropertyKey[];

/** A place in a file as people write it. */
export const placeText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = /^[\w-]+$/u.test(String(key)) ? String(key) : JSON.stringify(String(key));
    return text === '' ? name : `${text}.${name}`;
  }, '');

/** A fault that the schema found, in plain words. */
export function problemOfIssue(issue: z.core.$ZodIssue, file: unknown): FileProblem {
  const got = valueAt(file, issue.path);
  return {
    place: placeText(issue.path),
    message: got === undefined ? 'is missing' : `expected ${wanted(issue)}, got ${shown(got)}`,
  };
}

function wanted(issue: z.core.$ZodIssue): string {
  const known = schemaAt(stigFile, issue.path);
  if (known instanceof z.ZodNumber) return numberWanted(known);
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? shown(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return formatNames[issue.format] ?? 'another form';
    case 'too_small':
      return 'some text';
    case 'too_big':
      return `at most ${issue.maximum} characters`;
    case 'invalid_union':
      return 'a place: {"journey": true}, {"phase": id, "position": 0 to 1}, {"interaction": id} or {"transition": id}';
    default:
      return issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formatNames: Readonly<Record<string, string>> = {
  date: 'a day such as 2026-05-01',
  datetime: 'a time such as 2026-05-01T12:00:00Z',
  regex: 'a length of time such as P3D or PT4H',
};

function numberWanted(schema: z.ZodNumber): string {
  const kind = schema.format === 'safeint' ? 'a whole number' : 'a number';
  const [least, most] = [schema.minValue, schema.maxValue].map((bound) =>
    bound === null || Math.abs(bound) > 1e15 ? undefined : bound,
  );
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  return least === undefined ? kind : `${kind} from ${least}`;
}

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    at = unwrap(at);
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodArray) at = at.element;
    else return undefined;
  }
  return unwrap(at);
}

const unwrap = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional ? schema.unwrap() : schema;

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}… (${text.length - 2} characters)` : text;
}
