import { isObject } from '#base/json.ts';
import { type AnyRecord, isTypeName } from '#model/document/records.ts';
import { type Clip, clipMark } from '#web/map/clipboard/clip.ts';

const mostRecords = 10_000;
const longestId = 200;

/** The clip inside copied HTML, if it came from a map. */
export function htmlToClip(html: string): Clip | undefined {
  if (!html.includes(clipMark)) return undefined;
  const list = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>(`[${clipMark}]`);
  return parseClip(list?.dataset['stigClip'] ?? '');
}

/** A clip as its text says; nothing where it is none. Anybody may have written it. */
export function parseClip(text: string): Clip | undefined {
  const said = readJson(text);
  if (!isObject(said) || said['stig-clip'] !== 1) return undefined;
  const { workspace, journey, records } = said;
  if (typeof workspace !== 'string' || typeof journey !== 'string' || !Array.isArray(records)) return undefined;
  const taken = records.length <= mostRecords ? records.map(readRecord) : [undefined];
  return taken.every((one) => one !== undefined) ? { workspace, journey, records: taken } : undefined;
}

function readRecord(said: unknown): AnyRecord | undefined {
  if (!isObject(said)) return undefined;
  const { type, id, body } = said;
  const isNamed = typeof type === 'string' && isTypeName(type) && typeof id === 'string' && isId(id);
  return isNamed && isObject(body) ? ({ type, id, order: '', body } as AnyRecord) : undefined;
}

const isId = (id: string): boolean => id.length >= 1 && id.length <= longestId;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
