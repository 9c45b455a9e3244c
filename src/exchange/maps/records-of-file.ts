import type { JsonObject } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import type { CreateId } from '#base/id.ts';
import type { OrderKey } from '#base/order-key.ts';
import type { Records } from '#model/document/document.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';
import { withReferences } from '#model/document/reference.ts';
import { bodyOfKeys, lackedBy, without } from '#exchange/maps/body-keys.ts';
import { type FileReport, type FromFile, membersOf, textOf } from '#exchange/maps/file-members.ts';
import { journeyListNames, journeyLists, type SharedList, sharedLists } from '#exchange/maps/file-lists.ts';
import { type Nested, nestedId, nestedIn } from '#exchange/maps/nested-lists.ts';
import { keptInFile } from '#exchange/maps/kept-in-file.ts';
import { lostReferences } from '#exchange/maps/lost-references.ts';
import { interviewsOfFile, type InterviewRecords } from '#exchange/maps/interviews-of-file.ts';
import { type MatchedNames, matchNames } from '#exchange/maps/match-shared.ts';
import { sharedOfFile, type SharedOfFile } from '#exchange/maps/shared-of-file.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';

export type RecordsOfFile = {
  readonly id: string;
  readonly journey: readonly AnyRecord[];
  /** Only what the workspace does not have yet. */
  readonly workspace: readonly AnyRecord[];
  readonly interviews: readonly InterviewRecords[];
  readonly reports: readonly FileReport[];
};

/** The records that a file's journey becomes in a workspace, ids as they are in the file; nothing of the file is lost. */
export function recordsOfFile(file: StigFile, into: { createId: CreateId; workspace: Records }): RecordsOfFile {
  const keys = file as JsonObject;
  const id = file.id ?? into.createId();
  const taken = new Set<string>([id]);
  const listed = journeyListNames.flatMap((list) => listRecords(keys, list, { journey: id, taken }));
  const { idHere, reports } = matchNames(keys, into.workspace);
  const shared = matchedOnly(sharedOfFile(keys, into.workspace), idHere);
  const talks = interviewsOfFile(keys, id);
  const kept = keptInFile(keys, { shared, talks });
  const guide = readPath(keys, 'research.guide');
  const body = {
    ...bodyOfKeys('journey', file.journey as JsonObject),
    ...(guide === undefined ? {} : { guide }),
    ...(kept ? { kept } : {}),
  };
  const journey: FromFile = { record: { type: 'journey', id, order: 'a0', body }, place: 'journey' };
  const all = [journey, ...listed, ...shared.fromFile, ...talks.fromFile];
  const here = (record: AnyRecord): AnyRecord => ({ ...record, body: withReferences(record, idHere) });
  return {
    id,
    journey: [journey, ...listed].map(({ record }) => here(record)),
    workspace: shared.added.map(here),
    interviews: talks.interviews.map((talk) => ({ ...talk, records: talk.records.map(here) })),
    reports: [...reports, ...shared.reports, ...talks.reports, ...lostReferences(all, into.workspace)],
  };
}

/** What a file brings of the library without what is here under another id; that goes with the journey as what is here. */
function matchedOnly(shared: SharedOfFile, idHere: MatchedNames['idHere']): SharedOfFile {
  const isNew = ({ type, id }: AnyRecord) => idHere(type, id) === id;
  const brought = Object.entries(shared.brought).map(([list, ids]) => [
    list,
    ids.map((id) => idHere(sharedLists[list as SharedList], id)),
  ]);
  return { ...shared, added: shared.added.filter(isNew), brought: Object.fromEntries(brought) };
}

type Naming = { readonly journey: string; readonly taken: Set<string> };

function listRecords(file: JsonObject, list: keyof typeof journeyLists, naming: Naming): FromFile[] {
  const type = journeyLists[list];
  return membersOf(file, list).flatMap(({ member, order, place }, i) => {
    if ('knownBy' in recordType(type).inFile)
      return [
        {
          record: nameless(
            type,
            { ...lackedBy(type), ...member },
            { id: freeId(`${naming.journey}:${type}:${i}`, naming), order },
          ),
          place,
        },
      ];
    const id = textOf(member['id']);
    naming.taken.add(id);
    const own = without(member, 'id');
    const nested = nestedIn(list);
    if (!nested) return [{ record: { type, id, order, body: bodyOfKeys(type, own) }, place }];
    return recordsWithin(nested, { type, id, order, body: own }, { place, naming });
  });
}

/** What others stand in, and after it these. */
function recordsWithin(
  { type, key, of }: Nested,
  outer: AnyRecord,
  { place, naming }: { place: string; naming: Naming },
): FromFile[] {
  const members = membersOf(outer.body, key);
  const empty = Array.isArray(outer.body[key]) && members.length === 0 ? { [key]: [] } : {};
  const body = { ...bodyOfKeys(outer.type, without(outer.body, key)), ...empty };
  const inner = members.map((one, i): FromFile => {
    const record = nameless(type, one.member, { id: freeId(nestedId(outer.id, i), naming), order: one.order });
    return { record: { ...record, body: { ...record.body, [of]: outer.id } }, place: `${place}.${one.place}` };
  });
  return [{ record: { ...outer, body }, place }, ...inner];
}

const nameless = (type: TypeName, member: JsonObject, as: { id: string; order: OrderKey }): AnyRecord => ({
  type,
  ...as,
  body: bodyOfKeys(type, member),
});

function freeId(wish: string, { taken }: Naming): string {
  let id = wish;
  while (taken.has(id)) id += '+';
  taken.add(id);
  return id;
}
