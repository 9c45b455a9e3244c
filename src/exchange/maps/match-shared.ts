import type { JsonObject } from '#base/json.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import { type AnyRecord, recordType, type TypeName } from '#model/document/records.ts';
import { sharedListNames, sharedLists } from '#exchange/maps/file-lists.ts';
import { type FileReport, membersOf, textOf } from '#exchange/maps/file-members.ts';

/** Keys by which a thing of the library is the same as one here. Two people may share a name, so people are only told of. */
function alikeBy(type: TypeName): readonly string[] {
  const { inFile } = recordType(type);
  return 'list' in inFile ? (inFile.alike ?? []) : [];
}

/** What codes are alike by may be of the library. */
const libraryFirst = sharedListNames.toSorted(
  (a, b) => Number(b.startsWith('library.')) - Number(a.startsWith('library.')),
);

export type MatchedNames = {
  /** What a thing of the file is here, by type and the id that the file has. */
  readonly idHere: (type: string, id: string) => string;
  readonly reports: readonly FileReport[];
};

/** Finds what of a file's library is here already under another id: the same kind with the same name, one and no more, that the file does not name itself. Where several are called so none is taken, and that is told. */
export function matchNames(file: JsonObject, workspace: Records): MatchedNames {
  const found = new Map<string, string>();
  const reports: FileReport[] = [];
  for (const list of libraryFirst.filter((one) => alikeBy(sharedLists[one]).length > 0)) {
    const type = sharedLists[list];
    const members = membersOf(file, list);
    const own = new Set(members.map(({ member }) => textOf(member['id'])));
    const free = recordsOf(workspace, type).filter(({ id }) => !own.has(id)) as readonly AnyRecord[];
    const byName = Map.groupBy(free, ({ body }) => nameOf(body, type));
    for (const { member, place } of members) {
      const id = textOf(member['id']);
      const name = nameOf(withFound(member, type, found), type);
      const [here, another] = byName.get(name) ?? [];
      if (workspace.has(id) || !here || name === '') continue;
      if (another) {
        reports.push(keptReport(member, type, place));
        continue;
      }
      byName.delete(name);
      found.set(`${type} ${id}`, here.id);
      const message = `${JSON.stringify(member['name'])} is the ${type} that is here already`;
      reports.push({ about: 'same-name', place, id, message });
    }
  }
  const idHere = (type: string, id: string): string => found.get(`${type} ${id}`) ?? id;
  return { idHere, reports: [...reports, ...sameNamedPeople(file, workspace)] };
}

/** What it is called, and the other keys by which it is alike: a code is the same where what it lies under is the same too. */
function nameOf(body: JsonObject, type: TypeName): string {
  const called = textOf(body['name']).normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  const others = alikeBy(type).filter((key) => key !== 'name');
  return called === '' ? '' : [called, ...others.map((key) => textOf(body[key]))].join('\n');
}

/** A member that points at what was found to be here under another id. */
function withFound(member: JsonObject, type: TypeName, found: ReadonlyMap<string, string>): JsonObject {
  const { points } = recordType(type);
  const pointing = alikeBy(type).filter((key) => points[key] !== undefined && member[key] !== undefined);
  const here = pointing.map((key) => [key, found.get(`${points[key]} ${textOf(member[key])}`) ?? member[key]]);
  return { ...member, ...Object.fromEntries(here) };
}

function sameNamedPeople(file: JsonObject, workspace: Records): FileReport[] {
  const here = recordsOf(workspace, 'person');
  return membersOf(file, 'library.people').flatMap(({ member, place }): FileReport[] => {
    const id = textOf(member['id']);
    const name = nameOf(member, 'person');
    if (name === '' || workspace.has(id) || !here.some(({ body }) => nameOf(body as JsonObject, 'person') === name))
      return [];
    return [keptReport(member, 'person', place)];
  });
}

const keptReport = (member: JsonObject, type: TypeName, place: string): FileReport => ({
  ...{ about: 'same-name-kept', place, id: textOf(member['id']) },
  message: `another ${type} here is called ${JSON.stringify(member['name'])} too; all are kept`,
});
