import { sameJson } from '#base/json.ts';
import { isOrderKey } from '#base/order-key.ts';
import { applyChanges, invertChanges } from '#model/document/change.ts';
import { whyNotBody } from '#model/decide/check-body.ts';
import type { Records, StigDocument } from '#model/document/document.ts';
import type { Journal } from '#model/document/journal.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import { recordType } from '#model/document/records.ts';
import { sightOf } from '#model/access/sight.ts';
import type { Step } from '#model/document/step.ts';
import { seeRecords } from '#sync/seen.ts';
import { createWordCheck } from '#tests/fuzz/check-words.ts';
import type { Asked, SimulatedClient } from '#tests/fuzz/simulated-client.ts';
import { docs, type World } from '#tests/fuzz/world.ts';

/** What is not as it must be when everything has come to rest; nothing is the only good answer. */
export async function checkWorld(world: World, journal: Journal): Promise<string[]> {
  const faults = [...world.faults];
  for (const { id, kind } of docs) {
    const loaded = await journal.load(id);
    const steps = await journal.stepsSince(id, 0);
    if (!loaded || !steps) return [...faults, `${id} is gone`];
    const say = (fault: string): void => void faults.push(`${id}: ${fault}`);
    const asked = new Map(world.clients.flatMap(({ memory }) => [...memory.asked]));
    checkLog(steps, { records: loaded.doc.records, asked }, say);
    for (const record of loaded.doc.records.values()) {
      const why = whyNotBody(record.type, record.body);
      if (why && !record.erased) say(`${record.type} ${record.id} is not valid: ${JSON.stringify(why)}`);
      if (recordType(record.type).document !== kind) say(`${record.id} does not belong in a ${kind}`);
      if (!isOrderKey(record.order)) say(`${record.id} stands at ${record.order}`);
    }
    for (const client of world.clients)
      checkClient(client, { id, seq: loaded.doc.seq, records: seenBy(client.user, loaded.doc), steps }, say);
  }
  return faults;
}

/** The records as this person is to see them: in a workshop, others' private notes are not among what they see. */
function seenBy(user: string, doc: StigDocument): Records {
  const sight = sightOf(doc, { user, role: 'editor' });
  return new Map(seeRecords([...doc.records.values()], sight).map((record) => [record.id, record]));
}

type Truth = { readonly id: string; readonly seq: number; readonly records: Records; readonly steps: readonly Step[] };
type Say = (fault: string) => void;

type Log = { readonly records: Records; readonly asked: ReadonlyMap<string, Asked> };

function checkLog(steps: readonly Step[], { records, asked }: Log, say: Say): void {
  let replayed: Records = recordsFrom([]);
  const commands = new Set<string>();
  const checkWords = createWordCheck(asked, say);
  for (const [index, step] of steps.entries()) {
    if (step.seq !== index + 1) say(`step ${step.seq} stands at ${index + 1}`);
    if (commands.has(step.commandId)) say(`command ${step.commandId} was done twice`);
    commands.add(step.commandId);
    const after = applyChanges(replayed, step.changes);
    const back = applyChanges(after, invertChanges(step.changes));
    if (!sameRecords(back, replayed))
      say(`taking step ${step.seq} back does not give what was: ${JSON.stringify(step.changes)}`);
    checkWords(step, replayed, after);
    replayed = after;
  }
  if (!sameRecords(replayed, records)) say(`the log does not give the records: ${difference(replayed, records)}`);
}

function checkClient(client: SimulatedClient, truth: Truth, say: Say): void {
  const replica = client.replicas.get(truth.id);
  if (!replica) return say(`${client.user} does not have it open`);
  const { state, seq, records, pending, refused } = replica.state();
  if (state !== 'ready' || pending > 0) say(`${client.user} is ${state} with ${pending} pending`);
  if (seq !== truth.seq) say(`${client.user} is at ${seq}, the log at ${truth.seq}`);
  if (!sameRecords(records, truth.records))
    say(`${client.user} sees another document: ${difference(records, truth.records)}`);
  for (const record of truth.records.values()) {
    if (record.erased !== records.get(record.id)?.erased) say(`${client.user} still sees the words of ${record.id}`);
  }
  const done = new Map(truth.steps.map((step) => [step.commandId, step]));
  for (const [id, asked] of client.memory.asked) {
    if (asked.doc !== truth.id) continue;
    const kept = refused.find((one) => one.id === id);
    const step = done.get(id);
    if (step && kept) say(`${id} of ${client.user} was done and is shown as refused`);
    if (step && step.actor !== client.user) say(`${id} of ${client.user} was done as ${step.actor}`);
    if (kept && !asked.undoes && !sameJson(kept.command, asked.command)) say(`${id} was refused without its content`);
    if (!step && !kept && !asked.undoes && !client.memory.toldDone.has(id)) say(`${id} of ${client.user} is lost`);
  }
}

/** `erased` is looked at apart: a log does not say when words were. */
function sameRecords(a: Records, b: Records): boolean {
  return a.size === b.size && [...a].every(([id, record]) => sameBut(record, b.get(id)));
}

const sameBut = (a: object | undefined, b: object | undefined): boolean =>
  sameJson({ ...a, erased: undefined }, { ...b, erased: undefined });

function difference(a: Records, b: Records): string {
  const ids = [...new Set([...a.keys(), ...b.keys()])].filter((id) => !sameBut(a.get(id), b.get(id)));
  return ids
    .slice(0, 3)
    .map((id) => `${JSON.stringify(a.get(id))} / ${JSON.stringify(b.get(id))}`)
    .join('\n    ');
}
