import { isObject, type Json, type JsonObject } from '#base/json.ts';
import type { Command } from '#model/document/command.ts';
import type { Records } from '#model/document/document.ts';
import { recordType } from '#model/document/records.ts';

/**
 * What a command was about when it was given, in words that outlive the thing: a refusal can say where it belonged.
 *
 * Shape   a participant's own words are never among them.
 */
export type Belonging = { readonly type: string; readonly words?: string; readonly phase?: string };

export function belongingOf(records: Records, command: Command): Belonging | undefined {
  if (command.do === 'revert' || command.do === 'import' || command.do === 'restore' || command.do === 'unite')
    return undefined;
  const type = typeOf(command);
  const there = records.get(command.id);
  const body = there?.body ?? (command.do === 'add' ? command.body : undefined);
  if (!body) return { type };
  const words = there && wordsOf(recordType(there.type).sealed, body);
  const phase = phaseOf(records, body);
  return { type, ...(words !== undefined && { words }), ...(phase !== undefined && { phase }) };
}

function typeOf(command: Exclude<Command, { do: 'revert' | 'import' | 'restore' | 'unite' }>): string {
  if (command.do === 'end-experiment') return 'experiment';
  return command.do === 'split-phase' || command.do === 'merge-phases' ? 'phase' : command.type;
}

const naming = ['name', 'text', 'title', 'change', 'meanwhile', 'want', 'idea'];

const wordsOf = (sealed: readonly string[], body: JsonObject): string | undefined =>
  naming
    .filter((path) => !sealed.includes(path))
    .map((path) => textOf(body[path]))
    .find((words) => words !== undefined);

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The name of the phase that a thing stands in, by itself or by the interaction that it is about. */
function phaseOf(records: Records, body: JsonObject): string | undefined {
  const place = [body['at'], body['place'], body['on'], body].find(
    (one) => isObject(one) && ('phase' in one || 'interaction' in one),
  );
  if (!isObject(place)) return undefined;
  const interaction = records.get(String(place['interaction'] ?? ''));
  const phase = records.get(String(interaction?.body['phase'] ?? place['phase'] ?? ''));
  return phase && textOf(phase.body['name']);
}
