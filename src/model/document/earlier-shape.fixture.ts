import type { Migration } from '#model/record/record-type.ts';
import { recordType, type TypeName } from '#model/document/records.ts';

/** Lets a type have had another shape once, while something is tried. */
export async function withMigration(type: TypeName, migrate: Migration, tried: () => Promise<void>): Promise<void> {
  const described = recordType(type);
  const { migrations } = described;
  Object.assign(described, { migrations: [...migrations, migrate] });
  try {
    await tried();
  } finally {
    Object.assign(described, { migrations });
  }
}

/** A note once kept its words under `says`, and how it was tied under `tie`. */
export const noteOfToday: Migration = (body) => {
  const { says, tie, ...today } = body;
  return says === undefined && tie === undefined
    ? body
    : { ...today, ...(says !== undefined && { text: says }), ...(tie !== undefined && { at: tie }) };
};
