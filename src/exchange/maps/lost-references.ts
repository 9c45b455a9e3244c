import type { Records } from '#model/document/document.ts';
import { referencesOf } from '#model/document/reference.ts';
import { isTypeName, recordType } from '#model/document/records.ts';
import type { FileReport, FromFile } from '#exchange/maps/file-members.ts';
import { nestedOf } from '#exchange/maps/nested-lists.ts';

/** References that lead nowhere, neither in the file nor in the workspace. Other journeys are not asked for: they may come later. */
export function lostReferences(from: readonly FromFile[], workspace: Records): FileReport[] {
  const types = new Map(from.map(({ record }) => [record.id, record.type as string]));
  const typeOf = (id: string): string | undefined => types.get(id) ?? workspace.get(id)?.type;
  return from.flatMap(({ record, place }) =>
    referencesOf(record).flatMap(({ path, type, id }): FileReport[] => {
      const found = typeOf(id);
      if (!isInFile(type) || found === type) return [];
      const message =
        found === undefined
          ? `nothing has the id ${JSON.stringify(id)}`
          : `${JSON.stringify(id)} is a ${found}, not a ${type}`;
      const at = path === nestedOf(record.type)?.of ? place : `${place}.${path.replaceAll('.*', '')}`;
      return [{ about: 'lost-reference', place: at, id, message }];
    }),
  );
}

/** Whether what is pointed at would come with the file: a document of its own, such as another journey, may come later, and bytes are no record. */
const isInFile = (type: string): boolean => isTypeName(type) && recordType(type).document !== type;
