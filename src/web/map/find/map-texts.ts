import { readAll } from '#base/json-path.ts';
import { plainOf } from '#base/rich-text.ts';
import { type Records, recordOf, recordsOf } from '#model/document/document.ts';
import { isPlace } from '#model/record/place.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';
import type { MapView } from '#web/journey/map-view.ts';

/** What stands somewhere on the map, with all its words. */
export type MapText = { readonly id: string; readonly type: TypeName; readonly text: string };

/** What belongs to a journey but is drawn on other screens of it, or nowhere. */
const elsewhere: ReadonlySet<string> = new Set([
  ...[
    'journey',
    'curve',
    'narrative',
    'prototype',
    'measure',
    'review',
    'silenced',
    'version',
    'comment',
    'view',
    'lane',
  ],
]);

type Seen = { readonly records: Records; readonly library: Records; readonly view: MapView };

/** Every text on the map in the order in which one reads it: phase by phase, what the customer meets before what lies under it. */
export function textsOnMap({ records, library, view }: Seen): MapText[] {
  const types = Object.keys(groupedTypes(records)).filter((type) => !elsewhere.has(type)) as TypeName[];
  const all = types.flatMap((type) => recordsOf(records, type) as readonly AnyRecord[]);
  return all
    .map((record, order) => ({ record, order, x: xOf(view, record) }))
    .toSorted(
      (a, b) => Math.floor(a.x) - Math.floor(b.x) || rank(a.record) - rank(b.record) || a.x - b.x || a.order - b.order,
    )
    .map(({ record }) => ({ id: record.id, type: record.type, text: textOf(record, library) }))
    .filter(({ text }) => text !== '');
}

function groupedTypes(records: Records): Record<string, true> {
  const types: Record<string, true> = {};
  for (const { type } of records.values()) types[type] = true;
  return types;
}

const rank = ({ type }: AnyRecord): number =>
  type === 'phase' ? 0 : type === 'interaction' || type === 'transition' ? 1 : 2;

const justAfter = 1e-6;
const paths = ['at', 'place', 'places.*', 'from'] as const;

function xOf(view: MapView, { type, id, body }: AnyRecord): number {
  if (type === 'phase') return view.phases.findIndex(({ phase }) => phase.id === id);
  if (type === 'interaction') return view.xOf({ interaction: id }) ?? 0;
  if (type === 'transition') return (view.xOf({ interaction: String(body['from']) }) ?? 0) + justAfter;
  const at = paths.flatMap((path) => readAll(body, path)).find(isPlace);
  return view.xOf(at) ?? 0;
}

const named = [
  ['channel', 'channels.*'],
  ['actor', 'actor'],
  ['team', 'team'],
  ['system', 'system'],
] as const;

function textOf(record: AnyRecord, library: Records): string {
  const own = [...recordType(record.type).texts, 'howMightWe.*', 'change'].flatMap((path) =>
    readAll(record.body, path),
  );
  const names = named.flatMap(([type, path]) =>
    readAll(record.body, path).map((id) => recordOf(library, type, String(id))?.body.name),
  );
  const texts = [...own, ...names].filter((text) => typeof text === 'string' && text !== '');
  return [...new Set(texts)].map((text) => plainOf(String(text))).join('\n');
}
