import { isObject, type Json, type JsonObject } from '#base/json.ts';

// oxlint-disable-next-line no-control-regex
const anyControl = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/u;
// oxlint-disable-next-line no-control-regex
const breaks = /[\u000b\u000c]/gu;
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/gu;

/** Text without the control characters that no screen shows and no file format takes; those that break a line in Word and on old paper do. */
export const plainSigns = (text: string): string =>
  anyControl.test(text) ? text.replaceAll(breaks, '\n').replaceAll(controls, '') : text;

/** The same at every depth; what has none is the very same value. Words that others count places in keep their length. */
export function plainSignsIn(value: Json, keepsLength: (key: string) => boolean = () => false): Json {
  if (typeof value === 'string') return plainSigns(value);
  if (isList(value)) {
    const items = value.map((item) => plainSignsIn(item, keepsLength));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  return isObject(value) ? plainObject(value, keepsLength) : value;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function plainObject(value: JsonObject, keepsLength: (key: string) => boolean): JsonObject {
  const entries = Object.entries(value).map(([key, item]): [string, Json | undefined] => {
    if (typeof item === 'string' && keepsLength(key)) return [key, spaced(item)];
    return [key, item === undefined ? undefined : plainSignsIn(item, keepsLength)];
  });
  return entries.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(entries);
}

const spaced = (text: string): string =>
  anyControl.test(text) ? text.replaceAll(breaks, '\n').replaceAll(controls, ' ') : text;
