import { isObject, type JsonObject } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import { without } from '#exchange/maps/body-keys.ts';
import { journeyListNames, sharedListNames } from '#exchange/maps/file-lists.ts';
import type { InterviewsOfFile } from '#exchange/maps/interviews-of-file.ts';
import type { SharedOfFile } from '#exchange/maps/shared-of-file.ts';

const researchKeys = ['guide', 'participants', 'interviews', 'codes', 'studies', 'excerpts'];
const sharedIn = (section: string): string[] =>
  sharedListNames.filter((list) => list.startsWith(`${section}.`)).map((list) => list.slice(section.length + 1));

/** What of a file no record will hold, as the journey keeps it; nothing for a file that is all records. */
export function keptInFile(
  file: JsonObject,
  from: { shared: SharedOfFile; talks: InterviewsOfFile },
): JsonObject | undefined {
  const { shared, talks } = from;
  const kept = {
    keys: without(file, 'format', 'version', 'id', 'journey', 'images', 'research', 'library', ...journeyListNames),
    research: unknownIn(file['research'], researchKeys),
    library: unknownIn(file['library'], sharedIn('library')),
    empty: emptyIn(file),
    brought: shared.brought,
    variants: shared.variants,
    privates: shared.privates,
    strays: talks.strays,
    excerpts: talks.order ?? [],
    unlocated: talks.unlocated,
  };
  const full = Object.entries(kept).filter(([, value]) => Object.keys(value).length > 0);
  return full.length === 0 ? undefined : Object.fromEntries(full);
}

const unknownIn = (section: unknown, known: readonly string[]): JsonObject =>
  isObject(section) ? without(section, ...known) : {};

function emptyIn(file: JsonObject): string[] {
  const lists = [...journeyListNames, 'research.interviews', 'research.excerpts', ...sharedListNames];
  const empty = lists.filter((list) => {
    const members = readPath(file, list);
    return Array.isArray(members) && members.length === 0;
  });
  const sections = ['research', 'library'].filter(
    (section) => isObject(file[section]) && Object.keys(file[section]).length === 0,
  );
  return [...empty, ...sections];
}
