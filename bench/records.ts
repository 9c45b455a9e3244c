import { createIds } from '#base/id.ts';
import { ordersBetween } from '#base/order-key.ts';
import { applyChanges } from '#model/document/change.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { Replica } from '#sync/replica.ts';
import { createMemoryPendingStore } from '#tests/fuzz/simulated-client.ts';
import type { BenchRow } from './bench-row.ts';
import { quantile } from './measure.ts';

const sizes = [5000, 50_000];
const edits = 1000;

/** One edit of one record among many: of the records alone, and of a replica as a page has it. */
export async function benchRecords(): Promise<BenchRow[]> {
  return sizes.flatMap((size) => {
    const records = manyRecords(size);
    recordsOf(records, 'quote');
    const alone = timesOf((n) => editRecords(records, n));
    const replica = openReplica(records);
    const whole = timesOf((n) => editReplica(replica, n));
    const name = `one edit among ${size.toLocaleString('en')} records`;
    return [rowOf(`${name}, and its list`, alone), rowOf(`${name}, from the hand to what is seen`, whole)];
  });
}

function manyRecords(size: number): Records {
  const orders = ordersBetween(null, null, size);
  return recordsFrom(
    orders.map((order, n): AnyRecord => {
      const body = { phase: `p${n % 10}`, text: `She asks a neighbour, for the ${n}th time` };
      return { type: n % 20 === 0 ? 'quote' : 'interaction', id: `record-${n}`, order, body };
    }),
  );
}

function editRecords(records: Records, n: number): void {
  const set = { text: { is: `Edit ${n}` } };
  const next = applyChanges(records, [{ did: 'edited', type: 'interaction', id: `record-${1 + 20 * (n % 200)}`, set }]);
  if (recordsOf(next, 'quote') !== recordsOf(records, 'quote')) throw new Error('the list of quotes was made anew');
  recordsOf(next, 'interaction');
}

function openReplica(records: Records): Replica {
  const replica = new Replica('j', {
    ...{ createId: createIds(Math.random), pendingStore: createMemoryPendingStore(), report: console.error },
    ...{ send: () => {}, later: () => () => {} },
  });
  replica.up('me');
  replica.receive({ say: 'snapshot', doc: 'j', kind: 'journey', seq: 1, records: [...records.values()] });
  return replica;
}

function editReplica(replica: Replica, n: number): void {
  const id = `record-${1 + 20 * (n % 200)}`;
  const was = replica.state().records.get(id)?.body['text'];
  replica.send({ do: 'edit', type: 'interaction', id, set: { text: { was, is: `Edit ${n}` } } });
  recordsOf(replica.state().records, 'interaction');
}

function timesOf(act: (n: number) => void): number[] {
  return Array.from({ length: edits }, (_, n) => {
    const began = performance.now();
    act(n);
    return performance.now() - began;
  });
}

const rowOf = (name: string, times: readonly number[]): BenchRow => ({
  name,
  median: quantile(times, 0.5) * 1000,
  p99: quantile(times, 0.99) * 1000,
  unit: 'µs',
});
