import type { Json, JsonObject } from '#base/json.ts';
import { plainSignsIn } from '#base/plain-signs.ts';
import type { Command } from '#model/document/command.ts';
import { migrateBody, migrateChange, migrateEdits, migrateRecord } from '#model/document/migrate.ts';

/** Excerpts say where in a transcript they stand, so it keeps its length. */
const keepsLength = (key: string): boolean => key === 'transcript';

const plainBody = (body: JsonObject): JsonObject => plainSignsIn(body, keepsLength) as JsonObject;

/** A command as it is said today, whenever it was given, and without control characters in what it brings, whichever way it came in. What takes back or restores brings nothing new. */
export function plainCommand(command: Command): Command {
  switch (command.do) {
    case 'add': {
      const body = migrateBody(command.type, plainBody(command.body));
      return body === command.body ? command : { ...command, body };
    }
    case 'edit':
      return { ...command, set: { ...migrateEdits(command.type, plainEdits(command.set)) } };
    case 'import':
      return { ...command, records: command.records.map((record) => migrateRecord(plainRecord(record))) };
    case 'restore':
      return { ...command, records: command.records.map(migrateRecord) };
    case 'revert':
      return { ...command, changes: command.changes.map(migrateChange) };
    case 'end-experiment':
    case 'split-phase':
      return plainSignsIn(command as unknown as Json) as unknown as Command;
    default:
      return command;
  }
}

function plainRecord<R extends { readonly body: JsonObject }>(record: R): R {
  const body = plainBody(record.body);
  return body === record.body ? record : { ...record, body };
}

type Edits = Extract<Command, { do: 'edit' }>['set'];

function plainEdits(set: Edits): Edits {
  const edits = Object.entries(set).map(([path, edit]): [string, Edits[string]] => {
    if (edit.is === undefined) return [path, edit];
    const is = plainBody({ [path]: edit.is })[path];
    return is === undefined || is === edit.is ? [path, edit] : [path, { ...edit, is }];
  });
  return Object.fromEntries(edits);
}
