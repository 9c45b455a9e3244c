import type { Json } from '#base/json.ts';
import type { Records } from '#model/document/document.ts';
import { referencesOf } from '#model/document/reference.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';

/** What is known of something as soon as it is begun, before anybody has said a word of it. */
const known: { readonly [type in TypeName]?: readonly string[] } = {
  interaction: ['phase', 'kind', 'role'],
  moment: ['places'],
  opportunity: ['place'],
  job: ['place'],
  measure: ['place', 'source'],
  note: ['lane', 'at'],
  backstage: ['view', 'kind', 'from', 'to'],
  experiment: ['place', 'status', 'start', 'end'],
};

/** The records without those of which nothing has been said yet, and that nothing else speaks of; the very same where there are none. */
export function saidRecords(records: Records): Records {
  const unsaid = [...records.values()].filter(isUnsaid);
  if (unsaid.length === 0) return records;
  const spokenOf = new Set([...records.values()].flatMap((record) => referencesOf(record).map(({ id }) => id)));
  const gone = new Set(unsaid.map(({ id }) => id).filter((id) => !spokenOf.has(id)));
  return new Map([...records].filter(([id]) => !gone.has(id)));
}

function isUnsaid({ type, body }: AnyRecord): boolean {
  const besides = known[type];
  return besides !== undefined && Object.entries(body).every(([key, value]) => besides.includes(key) || isBlank(value));
}

const isBlank = (value: Json | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
