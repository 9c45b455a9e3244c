import type { Records } from '#model/document/document.ts';
import { referencesOf } from '#model/document/reference.ts';
import type { FileReport, FromFile } from '#exchange/maps/file-members.ts';

/** References that lead nowhere, neither in the file nor in the workspace. Other journeys are not asked for: they may come later. */
export function lostReferences(from: readonly FromFile[], workspace: Records): FileReport[] {
  const types = new Map(from.map(({ record }) => [record.id, record.type as string]));
  const typeOf = (id: string): string | undefined => types.get(id) ?? workspace.get(id)?.type;
  return from.flatMap(({ record, place }) =>
    referencesOf(record).flatMap(({ path, type, id }): FileReport[] => {
      const found = typeOf(id);
      if (type === 'journey' || type === 'blob' || found === type) return [];
      const message =
        found === undefined
          ? `nothing has the id ${JSON.stringify(id)}`
          : `${JSON.stringify(id)} is a ${found}, not a ${type}`;
      const at = path === 'curve' ? place : `${place}.${path.replaceAll('.*', '')}`;
      return [{ about: 'lost-reference', place: at, id, message }];
    }),
  );
}
