import * as z from 'zod';
import type { Json, JsonObject } from '#base/json.ts';
import { readPath, writePath } from '#base/json-path.ts';
import { ordersBetween } from '#base/order-key.ts';
import type { Change, Edited } from '#model/document/change.ts';
import { type Command, command } from '#model/document/command.ts';
import { recordOf, recordsOf, type StigDocument } from '#model/document/document.ts';
import { libraryTypes } from '#model/people/library-types.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import { type AnyRecord, isTypeName, recordType, recordTypes, type TypeName } from '#model/document/records.ts';
import { voteId } from '#model/workshop/vote.ts';
import { type Dice, randomText, randomValue, type Schema } from '#tests/fuzz/random-value.ts';

type Makes = (doc: StigDocument, dice: Dice) => Command;

const schemas = Object.fromEntries(
  Object.values(recordTypes).map(({ type, body }) => [type, z.toJSONSchema(body) as unknown as Schema]),
);

const typesOf = (kind: DocumentKind): TypeName[] =>
  Object.values(recordTypes)
    .filter(({ document, type }) => document === kind && type !== kind)
    .map(({ type }) => type);

const idsIn = (doc: StigDocument): string[] => [...doc.records.keys()];

const newId = (dice: Dice): string => `x${dice.upTo(2 ** 30).toString(36)}`;

type Do = Command['do'];

/** How each command is made, and how often beside the others; what is not here is made from its schema. */
const made: { readonly [D in Do]?: readonly [weight: number, make: Makes] } = {
  add: [26, add],
  edit: [42, (doc, dice) => (dice.chance(0.43) ? editSharedText(doc, dice) : editField(doc, dice))],
  move: [10, move],
  remove: [8, remove],
  import: [4, bring],
  'end-experiment': [3, endExperiment],
  'merge-phases': [2, mergePhases],
  unite: [1, unite],
  'split-phase': [2, splitPhase],
  revert: [2, giveBack],
  restore: [0.5, restore],
};

const makers: readonly (readonly [weight: number, make: Makes])[] = [
  ...command.options.map(
    (option) =>
      made[option.shape.do.value] ?? ([2, (doc: StigDocument, dice: Dice) => fromSchema(option, doc, dice)] as const),
  ),
  [3, nonsense],
];

/** A command that somebody who sees this document might give; a few make no sense. */
export function randomCommand(doc: StigDocument, dice: Dice, user = 'somebody'): Command {
  let left = dice.random() * makers.reduce((sum, [weight]) => sum + weight, 0);
  const chosen = makers.find(([weight]) => (left -= weight) < 0);
  return signed((chosen?.[1] ?? nonsense)(doc, dice), { dice, user });
}

/** Notes and dots mostly say whose they are, or nobody could write any. */
function signed(command: Command, { dice, user }: { dice: Dice; user: string }): Command {
  if (command.do !== 'add' || dice.chance(0.1)) return command;
  if (command.type === 'contribution')
    return { ...command, body: { ...command.body, by: user, round: 1 + dice.upTo(2) } };
  if (command.type !== 'vote') return command;
  return { ...command, id: voteId(user, 1 + dice.upTo(4)), body: { ...command.body, by: user } };
}

/** Any command, its ids those of things that are there: most of the time of the kind that the key names. */
function fromSchema(option: (typeof command.options)[number], doc: StigDocument, dice: Dice): Command {
  const schema = z.toJSONSchema(option, { unrepresentable: 'any' }) as Schema;
  const given = randomValue(schema, dice, idsIn(doc)) as Record<string, Json>;
  for (const [key, of] of Object.entries(schema.properties ?? {})) {
    if (of.type !== 'string' || of.enum || of.const !== undefined || of.format || dice.chance(0.1)) continue;
    const named = isTypeName(key) ? recordsOf(doc.records, key).map(({ id }) => id) : idsIn(doc);
    if (key === 'type') given[key] = dice.pick(typesOf(doc.kind));
    else if (named.length > 0 && (key === 'id' || isTypeName(key))) given[key] = dice.pick(named);
  }
  return given as unknown as Command;
}

function add(doc: StigDocument, dice: Dice): Command {
  const type = dice.pick(typesOf(doc.kind));
  const others = recordsOf(doc.records, type).map(({ id }) => id);
  const after = dice.chance(0.3) ? null : dice.chance(0.5) && others.length > 0 ? dice.pick(others) : undefined;
  return { do: 'add', type, id: newId(dice), body: randomBody(doc, type, dice), ...(after !== undefined && { after }) };
}

function randomBody(doc: StigDocument, type: TypeName, dice: Dice): JsonObject {
  if (type === 'excerpt') return randomExcerpt(doc, dice);
  let body = randomValue(schemas[type] ?? {}, dice, idsIn(doc)) as JsonObject;
  for (const path of recordType(type).partOf) {
    const parent = readPath(body, path) === undefined ? undefined : parentFor(doc, type, path, dice);
    if (parent !== undefined) body = writePath(body, path, parent);
  }
  return type === 'comment' ? { ...body, by: `user${dice.upTo(4)}` } : body;
}

function parentFor(doc: StigDocument, type: TypeName, path: string, dice: Dice): string | undefined {
  const target = path.startsWith('at.') ? path.slice(3) : recordType(type).points[path];
  const there = target !== undefined && isTypeName(target) ? recordsOf(doc.records, target) : [];
  return there.length > 0 ? dice.pick(there).id : undefined;
}

function randomExcerpt(doc: StigDocument, dice: Dice): JsonObject {
  const transcript = recordOf(doc.records, 'interview', doc.id)?.body.transcript ?? '';
  const start = dice.upTo(Math.max(1, transcript.length - 1));
  const end = Math.min(transcript.length, start + 1 + dice.upTo(40));
  const text = dice.chance(0.9) ? transcript.slice(start, end) : randomText(dice);
  return { start, end, text, feeling: dice.upTo(5) - 2, codes: dice.chance(0.5) ? [randomText(dice, 1)] : [] };
}

function editField(doc: StigDocument, dice: Dice): Command {
  const record = randomRecord(doc, dice);
  const set: Record<string, Edited> = {};
  const properties = Object.entries(schemas[record.type]?.properties ?? {});
  for (let n = dice.upTo(2); n >= 0 && properties.length > 0; n -= 1) {
    const [path, schema] = dice.pick(properties);
    if (record.type === 'interview' && path === 'transcript') continue;
    const was = readPath(record.body, path);
    set[path] = { was: dice.chance(0.9) ? was : randomText(dice), is: nextValue(was, schema, { doc, dice }) };
  }
  return { do: 'edit', type: record.type, id: record.id, set };
}

function nextValue(
  was: Json | undefined,
  schema: Schema,
  { doc, dice }: { doc: StigDocument; dice: Dice },
): Json | undefined {
  if (dice.chance(0.15)) return undefined;
  if (typeof was === 'string' && schema.type === 'string' && !schema.enum && !schema.format) return retyped(was, dice);
  return randomValue(schema, dice, idsIn(doc));
}

/** The text after somebody has typed a little in it. */
function retyped(text: string, dice: Dice): string {
  const parts = text.split(' ');
  const at = dice.upTo(parts.length + 1);
  if (dice.chance(0.3)) return [...parts.slice(0, at), ...parts.slice(at + 1)].join(' ');
  return [...parts.slice(0, at), randomText(dice, 2), ...parts.slice(at)].join(' ');
}

/** Everybody writes in the same few texts. */
function editSharedText(doc: StigDocument, dice: Dice): Command {
  const written = [...doc.records.values()].filter(({ type }) => recordType(type).texts.length > 0).slice(0, 3);
  if (written.length === 0) return editField(doc, dice);
  const record = dice.pick(written);
  const path = dice.pick(recordType(record.type).texts);
  const was = readPath(record.body, path);
  const is = retyped(typeof was === 'string' ? was : '', dice);
  return { do: 'edit', type: record.type, id: record.id, set: { [path]: { was, is } } };
}

function move(doc: StigDocument, dice: Dice): Command {
  const { type, id } = randomRecord(doc, dice);
  const others = recordsOf(doc.records, type).map((other) => other.id);
  const phases = recordsOf(doc.records, 'phase');
  const phase = type === 'interaction' && phases.length > 0 && dice.chance(0.5) ? dice.pick(phases).id : undefined;
  return {
    do: 'move',
    type,
    id,
    after: dice.chance(0.2) ? null : dice.pick(others),
    ...(phase !== undefined && { phase }),
  };
}

function remove(doc: StigDocument, dice: Dice): Command {
  const { type, id } = randomRecord(doc, dice);
  return { do: 'remove', type, id };
}

function bring(doc: StigDocument, dice: Dice): Command {
  const orders = dice.chance(0.9) ? ordersBetween(null, null, 4) : ['a0', 'nonsense', '~', 'a0'];
  const records = orders.map((order): AnyRecord => {
    const type = dice.pick(typesOf(doc.kind));
    return { type, id: newId(dice), order, body: randomBody(doc, type, dice) };
  });
  return { do: 'import', records };
}

function endExperiment(doc: StigDocument, dice: Dice): Command {
  const experiments = recordsOf(doc.records, 'experiment');
  const id = experiments.length > 0 ? dice.pick(experiments).id : newId(dice);
  const verdict = dice.pick(['held', 'did-not-hold', 'unclear'] as const);
  return { do: 'end-experiment', id, result: randomText(dice), verdict, end: '2026-05-10' };
}

function splitPhase(doc: StigDocument, dice: Dice): Command {
  const interactions = recordsOf(doc.records, 'interaction');
  const after = interactions.length > 0 ? dice.pick(interactions) : undefined;
  const id = after?.body.phase ?? newId(dice);
  const name = dice.chance(0.5) && { name: randomText(dice) };
  return { do: 'split-phase', id, after: after?.id ?? newId(dice), into: newId(dice), ...name };
}

function mergePhases(doc: StigDocument, dice: Dice): Command {
  const phases = recordsOf(doc.records, 'phase');
  const at = dice.upTo(Math.max(1, phases.length - 1));
  return { do: 'merge-phases', id: phases[at]?.id ?? newId(dice), next: phases[at + 1]?.id ?? newId(dice) };
}

/** Two of the library, or of what only this document speaks of. */
function unite(doc: StigDocument, dice: Dice): Command {
  const type = dice.pick(libraryTypes);
  const there = (recordsOf(doc.records, type) as readonly { id: string }[]).map(({ id }) => id);
  const one = () => (there.length > 0 ? dice.pick(there) : newId(dice));
  return { do: 'unite', type, from: one(), into: one() };
}

/** Goes back to a document that lacks some of this one and says some of it otherwise. */
function restore(doc: StigDocument, dice: Dice): Command {
  const before = [...doc.records.values()].filter(({ id }) => id === doc.id || dice.chance(0.9));
  const records = before.map((record) =>
    record.id !== doc.id && dice.chance(0.1) ? { ...record, body: randomBody(doc, record.type, dice) } : record,
  );
  return { do: 'restore', records };
}

/** Takes back a step that nobody made in quite this way. */
function giveBack(doc: StigDocument, dice: Dice): Command {
  const record = randomRecord(doc, dice);
  const body = randomBody(doc, record.type, dice);
  const set = Object.fromEntries(Object.entries(body).map(([path, was]) => [path, { was, is: record.body[path] }]));
  const order = { was: dice.chance(0.5) ? 'a1' : '!', is: record.order };
  const changes: readonly Change[] = dice.pick([
    [{ did: 'edited', type: record.type, id: record.id, set, order }],
    [{ did: 'removed', record: { ...record, id: newId(dice), body, order: dice.chance(0.5) ? 'a3' : 'no key' } }],
    [{ did: 'added', record }],
    [],
  ] satisfies readonly Change[][]);
  return { do: 'revert', changes: [...changes] };
}

function nonsense(doc: StigDocument, dice: Dice): Command {
  const id = newId(dice);
  return dice.pick<Command>([
    { do: 'edit', type: 'phase', id, set: { name: { is: 'nowhere' } } },
    { do: 'add', type: dice.pick(Object.values(recordTypes)).type, id, body: { name: 7, start: -1 } },
    { do: 'remove', type: doc.kind, id: doc.id },
    { do: 'edit', type: doc.kind, id: doc.id, set: { 'name.deep.0': { is: 1 }, __proto__: { is: 2 }, '': { is: 3 } } },
    { do: 'move', type: 'phase', id, after: id },
  ]);
}

const randomRecord = (doc: StigDocument, dice: Dice): AnyRecord => dice.pick([...doc.records.values()]);
