import { describe, expect, it } from 'vitest';
import type { Json } from '#base/json.ts';
import { readAll } from '#base/json-path.ts';
import { createSeededRandom, type Random } from '#base/random.ts';
import { applyChanges } from '#model/document/change.ts';
import { decide } from '#model/decide/decide.ts';
import type { StigDocument } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import { libraryTypes } from '#model/people/library-types.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import { type AnyRecord, recordType, recordTypes, type TypeName } from '#model/document/records.ts';

const kinds: readonly DocumentKind[] = ['workspace', 'journey', 'interview', 'workshop'];

/** One record of every type of a document, with ids at all places that point at something. */
function documentOf(kind: DocumentKind, random: Random): StigDocument {
  const pick = (): string => ['old', 'new', 'x', 'y'][Math.floor(random() * 4)] ?? 'x';
  const types = (Object.keys(recordTypes) as TypeName[]).filter((type) => recordType(type).document === kind);
  const records = types.map((type): AnyRecord => {
    const body: { [key: string]: Json } = { name: `a ${type}` };
    for (const [path, target] of Object.entries(recordType(type).points))
      if (target !== 'place') put(body, path.split('.'), pick);
    if (type === 'journey') body['kept'] = { brought: Object.fromEntries(lists.map((list) => [list, ['old', 'x']])) };
    return { type, id: `one ${type}`, order: 'a0', body } as AnyRecord;
  });
  const shared = libraryTypes.flatMap((type): AnyRecord[] =>
    kind === 'workspace'
      ? [
          { type, id: `old`, order: 'a1', body: { name: 'Old', extra: 1 } } as AnyRecord,
          { type, id: `new`, order: 'a2', body: { name: 'New' } } as AnyRecord,
        ]
      : [],
  );
  return { id: 'doc', kind, seq: 0, records: recordsFrom([...records, ...shared]) };
}

const lists = ['people', 'teams', 'channels', 'actors', 'systems', 'groups'].map((list) => `library.${list}`);

function put(into: { [key: string]: Json }, [key = '', ...rest]: string[], pick: () => string): void {
  if (rest[0] === '*') {
    const items = [1, 2, 3].map((): Json => {
      if (rest.length === 1) return pick();
      const item: { [key: string]: Json } = { kept: 'as it is' };
      put(item, rest.slice(1), pick);
      return item;
    });
    into[key] = items;
  } else if (rest.length === 0) into[key] = pick();
  else {
    const inner = (into[key] ?? {}) as { [key: string]: Json };
    put(inner, rest, pick);
    into[key] = inner;
  }
}

describe('two of the library made one', () => {
  const cases = kinds.flatMap((kind) => libraryTypes.map((type) => [kind, type] as const));

  it.each(cases)('is mentioned nowhere in a %s as the %s that went, and nothing else is another', (kind, type) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const doc = documentOf(kind, createSeededRandom(seed));
      const one = kind === 'workspace' ? onlyOf(doc, type) : doc;
      const decided = decide(one, { do: 'unite', type, from: 'old', into: 'new' });
      if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
      const after = applyChanges(one.records, decided.value);
      for (const record of one.records.values()) {
        if (record.id === 'old' || record.id === 'new') continue;
        expect(after.get(record.id)?.body).toEqual(expected(record, type));
      }
      expect(after.has('old')).toBe(false);
      if (kind === 'workspace') expect(after.get('new')?.body).toEqual({ name: 'New', extra: 1 });
    }
  });

  it('is refused where one of them is not there, and where both are the same', () => {
    const doc = onlyOf(documentOf('workspace', createSeededRandom(1)), 'team');
    const unite = (from: string, into: string) => decide(doc, { do: 'unite', type: 'team', from, into });
    expect(unite('old', 'gone')).toMatchObject({ refusal: { code: 'not-found', id: 'gone' } });
    expect(unite('gone', 'new')).toMatchObject({ refusal: { code: 'not-found', id: 'gone' } });
    expect(unite('new', 'new')).toMatchObject({ refusal: { code: 'not-valid' } });
  });
});

/** Ids are unique in a document: the two that become one are of the type that is asked about. */
function onlyOf(doc: StigDocument, type: TypeName): StigDocument {
  const others = [...doc.records.values()].filter(({ id }) => id !== 'old' && id !== 'new');
  const two = ['old', 'new'].map(
    (id) => ({ type, id, order: 'a1', body: id === 'old' ? { name: 'Old', extra: 1 } : { name: 'New' } }) as AnyRecord,
  );
  return { ...doc, records: recordsFrom([...others, ...two]) };
}

/** Reckoned another way: in the whole text of each value that points at the type, one by one. */
function expected({ type, body }: AnyRecord, of: (typeof libraryTypes)[number]): unknown {
  const paths = Object.entries(recordType(type).points).flatMap(([path, target]) => (target === of ? [path] : []));
  const list = lists[libraryTypes.indexOf(of)] ?? '';
  const copy = structuredClone(body) as { [key: string]: Json };
  for (const path of paths) rename(copy, path.split('.'));
  if (type === 'journey') rename(copy, ['kept', 'brought', list, '*']);
  for (const path of paths) expect(readAll(copy, path)).not.toContain('old');
  return copy;
}

function rename(value: Json, [key = '', ...rest]: string[]): void {
  const holder = value as { [key: string]: Json };
  if (key === '*') {
    for (const item of value as readonly Json[]) rename(item, rest);
    return;
  }
  const inner = holder[key];
  if (inner === undefined) return;
  if (rest.length === 0) holder[key] = inner === 'old' ? 'new' : inner;
  else if (rest.length === 1 && rest[0] === '*') {
    const list = inner as readonly Json[];
    const first = list.findIndex((item) => item === 'old' || item === 'new');
    const others = list.filter((item) => item !== 'old' && item !== 'new');
    holder[key] = list.includes('old') ? others.toSpliced(first, 0, 'new') : list;
  } else rename(inner, rest);
}
