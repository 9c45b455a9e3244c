import type { Json, JsonObject } from '#base/json.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import { idInFile, keysOfBody, without } from '#exchange/maps/body-keys.ts';
import { canonical } from '#exchange/maps/canonical.ts';
import { journeyListNames } from '#exchange/maps/file-lists.ts';
import { byInterview, excerptsOf, type InterviewDocument, interviewKeys } from '#exchange/maps/interview-keys.ts';
import { type FileImage, imageKeys } from '#exchange/maps/file-images.ts';
import { type Kept, keptOf } from '#exchange/maps/kept.ts';
import { listOf, orEmpty } from '#exchange/maps/list-keys.ts';
import { neededOf } from '#exchange/maps/needed-of.ts';
import { sharedSection } from '#exchange/maps/shared-lists.ts';
import { type StigFile, stigFile } from '#exchange/maps/stig-file.ts';

export type JourneyRecords = {
  readonly journey: Records;
  readonly workspace: Records;
  readonly interviews: readonly InterviewDocument[];
  /** The pictures on the map, their bytes included. */
  readonly images?: readonly FileImage[] | undefined;
};

/** The file that holds a journey with everything it needs to be read elsewhere, its keys in one fixed order. */
export function fileOfRecords(from: JourneyRecords): StigFile {
  const [journey] = recordsOf(from.journey, 'journey');
  if (!journey) throw new Error('a journey document without its journey record');
  const kept = keptOf(journey.body);
  const { guide } = journey.body;
  const lists = journeyListNames.map((list) => [list, listOf(from.journey, list, kept)] as const);
  const shared = {
    kept,
    workspace: from.workspace,
    needed: neededOf(from, new Set(Object.values(kept.brought ?? {}).flat())),
  };
  const talks = from.interviews.toSorted(byInterview);
  const file = {
    ...kept.keys,
    format: 'stig-journey',
    version: 1,
    id: idInFile(journey),
    journey: keysOfBody('journey', journey.body as JsonObject),
    ...Object.fromEntries(lists.filter(([, members]) => members !== undefined)),
    ...(from.images?.length ? { images: imageKeys(from.images) } : {}),
    ...section('research', kept, {
      guide: guide as Json | undefined,
      interviews: orEmpty(
        'research.interviews',
        kept,
        talks.flatMap((talk) => interviewKeys(talk, journey.id)),
      ),
      excerpts: orEmpty('research.excerpts', kept, excerptsOf(talks, kept)),
      ...sharedSection('research', shared),
    }),
    ...section('library', kept, sharedSection('library', shared)),
  };
  return canonical(file, stigFile) as StigFile;
}

function section(name: 'research' | 'library', kept: Kept, parts: JsonObject): JsonObject {
  const whole = { ...kept[name], ...without(parts) };
  return Object.keys(whole).length > 0 || kept.empty?.includes(name) ? { [name]: whole } : {};
}
