import type { JsonObject } from '#base/json.ts';
import { recordsOf, type Records } from '#model/document.ts';
import type { AnyRecord, TypeName } from '#model/records.ts';
import { type SharedList, sharedLists } from '#exchange/maps/file-lists.ts';
import { type FileReport, membersOf, textOf } from '#exchange/maps/file-members.ts';

/** Library things that are the same where they are called the same. Two people may share a name, so people are only told of. */
const matched = [
  'library.channels',
  'library.actors',
  'library.systems',
  'library.groups',
  'library.teams',
  'library.touchpoints',
  'research.codes',
] as const satisfies readonly SharedList[];

export type MatchedNames = {
  /** What a thing of the file is here, by type and the id that the file has. */
  readonly idHere: (type: string, id: string) => string;
  readonly reports: readonly FileReport[];
};

/** Finds what of a file's library is here already under another id: the same kind with the same name, one and no more, that the file does not name itself. Where several are called so none is taken, and that is told. */
export function matchNames(file: JsonObject, workspace: Records): MatchedNames {
  const found = new Map<string, string>();
  const reports: FileReport[] = [];
  for (const list of matched) {
    const type = sharedLists[list];
    const members = membersOf(file, list);
    const own = new Set(members.map(({ member }) => textOf(member['id'])));
    const free = recordsOf(workspace, type).filter(({ id }) => !own.has(id)) as readonly AnyRecord[];
    const byName = Map.groupBy(free, ({ body }) => nameOf(body, type));
    for (const { member, place } of members) {
      const id = textOf(member['id']);
      const name = nameOf(withParent(member, found), type);
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

/** Codes are the same where what they lie under is the same too. */
function nameOf({ name, parent }: JsonObject, type: TypeName): string {
  const called = textOf(name).normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  return type === 'code' && called !== '' ? `${called}\n${textOf(parent)}` : called;
}

const withParent = (member: JsonObject, found: ReadonlyMap<string, string>): JsonObject =>
  member['parent'] === undefined
    ? member
    : { ...member, parent: found.get(`code ${textOf(member['parent'])}`) ?? member['parent'] };

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
