import type { JsonObject } from '#base/json.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { goneKeys, keysOfBody, without } from '#exchange/maps/body-keys.ts';
import { privateKeysOf } from '#exchange/maps/kept.ts';

/** What a file says of something of the workspace; a participant's real name only where the file brought it (`allowed`). */
export function sharedKeys({ type, body, ...record }: AnyRecord, allowed: readonly string[]): JsonObject {
  const keys = { ...keysOfBody(type, body), ...goneKeys(record) };
  return without(keys, ...privateKeysOf(type).filter((key) => !allowed.includes(key)));
}
