import { expect, it } from 'vitest';
import type { PresenceOf } from '#protocol/sync-message.ts';
import { Replica } from '#sync/replica.ts';
import { createMemoryPendingStore } from '#tests/fuzz/simulated-client.ts';

const somebody = (peer: string): PresenceOf => ({ peer, user: 'bo', name: 'Bo', state: { selected: ['p1'] } });

function openReplica(): Replica {
  const replica = new Replica('j', {
    ...{ createId: () => 'c1', pendingStore: createMemoryPendingStore() },
    ...{ send: () => {}, later: () => () => {}, report: () => {} },
  });
  replica.up('me');
  return replica;
}

it('others are there until they leave or the line breaks', () => {
  const replica = openReplica();
  const bo = somebody('x');
  replica.receive({ say: 'presence', doc: 'j', of: [bo] });
  expect(replica.state().peers).toEqual([bo]);
  replica.receive({ say: 'presence', doc: 'j', of: [{ ...bo, state: null }] });
  expect(replica.state().peers).toEqual([]);
  replica.receive({ say: 'presence', doc: 'j', of: [bo] });
  replica.down('offline');
  expect(replica.state().peers).toEqual([]);
});

it('others are not oneself, though one hears of oneself too', () => {
  const replica = openReplica();
  replica.receive({ say: 'presence', doc: 'j', of: ['me', 'x'].map(somebody) });
  expect(replica.state().peers).toEqual([somebody('x')]);
});
