import * as z from 'zod';
import { writeWhy } from '#base/told-why.ts';
import type { OtherFormat } from '#exchange/maps/other-format.ts';
import { stigFile } from '#exchange/maps/stig-file.ts';

/** What is wrong in a file and where: `interactions[3].mark.strength`, `expected 1 to 3, got 7`; `why` says the same for other languages. */
export type FileProblem = { readonly place: string; readonly message: string; readonly why?: string };

/** What a file's values may be refused for, for those who put it into words. */
export const fileProblemCodes = [
  'value-missing',
  'wants-text',
  'wants-number',
  'wants-whole-number',
  'wants-range',
  'wants-least',
  'wants-yes-or-no',
  'wants-list',
  'wants-object',
  'wants-exactly',
  'wants-one-of',
  'wants-day',
  'wants-time',
  'wants-length-of-time',
  'wants-words',
  'wants-at-most',
  'wants-place',
  'wants-other',
  'id-twice',
  'not-json',
  'not-stig',
  'file-too-long',
  'nested-too-deep',
  'belongs-elsewhere',
  'not-unicode',
  'key-not-kept',
  'sign-broken',
  'number-too-large',
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

export const fileProblem = (
  code: FileProblemCode,
  place: string,
  { message, ...values }: { readonly message: string; readonly [name: string]: string | number },
): FileProblem => ({ place, message, why: writeWhy(code, values) });

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

/** A file of another kind, that has its place somewhere else. */
export const elsewhere = ({ is, message }: OtherFormat): FileProblem =>
  fileProblem('belongs-elsewhere', '', { message, is });

export const notUnicode = (line: number): FileProblem =>
  fileProblem('not-unicode', `line ${line}`, {
    message: `line ${line} is not UTF-8: save the file as UTF-8 and try again`,
    line,
  });

/** A fault that the schema found, in plain words. */
export function problemOfIssue(issue: z.core.$ZodIssue, file: unknown): FileProblem {
  const got = valueAt(file, issue.path);
  const place = placeText(issue.path);
  if (got === undefined) return fileProblem('value-missing', place, { message: 'is missing' });
  const { code, text, ...values } = wanted(issue);
  return fileProblem(code, place, { message: `expected ${text}, got ${shown(got)}`, ...values, got: shown(got) });
}

/** What should have stood there: by its code, and in English. */
type Wanted = { readonly code: FileProblemCode; readonly text: string; readonly [name: string]: string | number };

function wanted(issue: z.core.$ZodIssue): Wanted {
  const known = schemaAt(stigFile, issue.path);
  if (known instanceof z.ZodNumber) return numberWanted(known);
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? { code: 'wants-other', text: issue.expected };
    case 'invalid_value':
      return oneWanted(issue.values);
    case 'invalid_format':
      return formats[issue.format] ?? { code: 'wants-other', text: 'another form' };
    case 'too_small':
      return { code: 'wants-words', text: 'some text' };
    case 'too_big':
      return { code: 'wants-at-most', text: `at most ${issue.maximum} characters`, most: String(issue.maximum) };
    case 'invalid_union':
      return {
        code: 'wants-place',
        text: 'a place: {"journey": true}, {"phase": id, "position": 0 to 1}, {"interaction": id} or {"transition": id}',
      };
    default:
      return { code: 'wants-other', text: issue.message };
  }
}

function oneWanted(values: readonly unknown[]): Wanted {
  if (values.length === 1) return { code: 'wants-exactly', text: shown(values[0]), value: shown(values[0]) };
  const options = values.map(String).join(', ');
  return { code: 'wants-one-of', text: `one of ${options}`, options };
}

const types: Readonly<Record<string, Wanted>> = {
  string: { code: 'wants-text', text: 'a text' },
  number: { code: 'wants-number', text: 'a number' },
  int: { code: 'wants-whole-number', text: 'a whole number' },
  boolean: { code: 'wants-yes-or-no', text: 'true or false' },
  array: { code: 'wants-list', text: 'a list' },
  object: { code: 'wants-object', text: 'an object' },
  record: { code: 'wants-object', text: 'an object' },
};

const formats: Readonly<Record<string, Wanted>> = {
  date: { code: 'wants-day', text: 'a day such as 2026-05-01' },
  datetime: { code: 'wants-time', text: 'a time such as 2026-05-01T12:00:00Z' },
  regex: { code: 'wants-length-of-time', text: 'a length of time such as P3D or PT4H' },
};

function numberWanted(schema: z.ZodNumber): Wanted {
  const isWhole = schema.format === 'safeint';
  const kind = isWhole ? 'a whole number' : 'a number';
  const [least, most] = [schema.minValue, schema.maxValue].map((bound) =>
    bound === null || Math.abs(bound) > 1e15 ? undefined : bound,
  );
  if (least !== undefined && most !== undefined)
    return { code: 'wants-range', text: `${least} to ${most}`, least, most };
  if (least !== undefined) return { code: 'wants-least', text: `${kind} from ${least}`, least };
  return { code: isWhole ? 'wants-whole-number' : 'wants-number', text: kind };
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
