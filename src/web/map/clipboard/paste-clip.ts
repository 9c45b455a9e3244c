import type { CreateId } from '#base/id.ts';
import type { JsonObject } from '#base/json.ts';
import type { Command } from '#model/document/command.ts';
import { addCopy } from '#model/commands/make-command.ts';
import type { Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';
import type { Clip } from '#web/map/clipboard/clip.ts';
import { isOfJourney, moveReferences } from '#web/map/clipboard/move-references.ts';

/** Where something is put: in this phase, after this interaction (first of all when `null`), and at this place if it has none of its own. */
export type PasteTarget = {
  readonly workspace: string;
  readonly journey: string;
  readonly records: Records;
  readonly phase: string;
  readonly after: string | null | undefined;
  readonly place?: Place | undefined;
  readonly createId: CreateId;
};

export type Pasted = { readonly commands: readonly Command[]; readonly made: readonly string[] };

/**
 * The commands that put a clip on a map, as new things with ids of their own.
 *
 * Shape   references inside the clip lead to the new things; others are kept where they mean the same (one journey, one workspace)
 *         and let go of where they do not. What cannot stand without what was left behind is left behind as well.
 */
export function pasteClip(clip: Clip, target: PasteTarget): Pasted {
  const ids = new Map(clip.records.map(({ id }) => [id, target.createId()]));
  const isSame = { journey: clip.journey === target.journey, workspace: clip.workspace === target.workspace };
  const to = (type: string, id: string): string | undefined => {
    const made = ids.get(id);
    if (made !== undefined) return made;
    const isKnown = isOfJourney(type) ? isSame.journey && target.records.has(id) : isSame.workspace;
    return isKnown ? id : undefined;
  };
  const commands: Command[] = [];
  const last = new Map<string, string | null | undefined>([
    ['interaction', target.after],
    ['phase', target.phase],
  ]);
  for (const record of clip.records) {
    const id = ids.get(record.id);
    const body = bodyThere({ record, moved: moveReferences(record, to) }, { clip, target });
    if (id === undefined || !body) continue;
    const after = last.get(record.type);
    commands.push(addCopy({ type: record.type, id, body, ...(after !== undefined && { after }) }));
    last.set(record.type, id);
  }
  const made = commands.flatMap((command) => (command.do === 'add' ? [command.id] : []));
  return { commands, made };
}

type Moved = { readonly record: AnyRecord; readonly moved: JsonObject };
type There = { readonly clip: Clip; readonly target: PasteTarget };

function bodyThere({ record, moved }: Moved, { clip, target }: There): JsonObject | undefined {
  if (record.type === 'interaction') {
    const isWithPhase = clip.records.some(({ id }) => id === record.body['phase']);
    return isWithPhase ? moved : { ...moved, phase: target.phase };
  }
  const placed = atPlace(record, moved, target);
  const isWhole = recordType(record.type).partOf.every((path) => {
    const [key = ''] = path.split('.');
    return record.body[key] === undefined || placed[key] !== undefined;
  });
  return isWhole ? placed : undefined;
}

/** What had a place and lost it stands where the clip is put; so does what is put where something else is chosen. */
function atPlace({ type, body }: AnyRecord, moved: JsonObject, { phase, place }: PasteTarget): JsonObject {
  const here = place ?? { phase, position: 0.5 };
  for (const [path, target] of Object.entries(recordType(type).points)) {
    if (target !== 'place') continue;
    const [key = '', star] = path.split('.');
    if (body[key] === undefined || (moved[key] !== undefined && !isEmptyList(moved[key]) && !place)) continue;
    return { ...moved, [key]: star === '*' ? [here] : here };
  }
  return moved;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
