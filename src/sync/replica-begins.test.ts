import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyRecord } from '#model/document/records.ts';
import type { ClientMessage } from '#protocol/sync-message.ts';
import { Replica } from '#sync/replica.ts';
import type { Snapshot } from '#sync/snapshot.ts';
import { createMemoryPendingStore } from '#tests/fuzz/simulated-client.ts';

const phase = (id: string, name: string): AnyRecord => ({ type: 'phase', id, order: 'a0', body: { name } });
const snapshotAt = (seq: number, name: string): Snapshot => ({
  ...{ say: 'snapshot', doc: 'j', kind: 'journey', seq },
  records: [phase('p1', name)],
});

let sent: ClientMessage[];
let replica: Replica;

beforeEach(async () => {
  sent = [];
  replica = new Replica('j', {
    createId: () => 'c1',
    pendingStore: createMemoryPendingStore(),
    send: (message) => sent.push(message),
    later: () => () => {},
    report: (error) => expect.unreachable(String(error)),
  });
  await replica.kept();
});

describe('a replica that begins before its line', () => {
  it('shows what it was given, sends nothing, and asks only for what came after', () => {
    replica.begin(snapshotAt(2, 'Dream'));
    expect(replica.state()).toMatchObject({ state: 'ready', seq: 2, connection: 'connecting' });
    replica.send({ do: 'edit', type: 'phase', id: 'p1', set: { name: { was: 'Dream', is: 'Dream on' } } });
    expect([replica.state().records.get('p1')?.body['name'], sent]).toEqual(['Dream on', []]);
    replica.up('me');
    expect(sent).toEqual([{ say: 'open', doc: 'j', since: 2 }]);
    replica.receive({ say: 'steps', doc: 'j', kind: 'journey', steps: [] });
    expect(sent.at(-1)).toMatchObject({ say: 'command', id: 'c1' });
  });

  it('does not go back to what it was given when the line has told more', () => {
    replica.up('me');
    replica.receive(snapshotAt(3, 'Dream on'));
    replica.begin(snapshotAt(2, 'Dream'));
    expect(replica.state()).toMatchObject({ seq: 3, saved: true });
  });
});
