import { isObject, type JsonObject } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import { fileProblem, type FileProblem } from '#exchange/maps/file-problem.ts';
import { listsWithIds } from '#exchange/maps/file-lists.ts';

/** Ids that stand twice in a file, each with both its places. */
export function sameIds(file: JsonObject): FileProblem[] {
  const places = new Map<string, string>();
  const problems: FileProblem[] = [];
  if (typeof file['id'] === 'string') places.set(file['id'], 'id');
  for (const list of listsWithIds) {
    const members = readPath(file, list);
    if (!Array.isArray(members)) continue;
    members.forEach((member: unknown, i) => {
      const id = isObject(member) ? member['id'] : undefined;
      if (typeof id !== 'string') return;
      const place = `${list}[${i}].id`;
      const first = places.get(id);
      if (first === undefined) places.set(id, place);
      else
        problems.push(
          fileProblem('id-twice', place, {
            message: `expected an id of its own, got ${JSON.stringify(id)} which ${first} has too`,
            id,
            first,
          }),
        );
    });
  }
  return problems;
}
