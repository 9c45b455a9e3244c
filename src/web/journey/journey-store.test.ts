import { beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '#model/compass/finding.ts';
import { recordOf, recordsOf } from '#model/document/document.ts';
import { patchRecords, recordsFrom } from '#model/document/patch-records.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { JourneyStore } from '#web/journey/journey-store.ts';

describe('A journey on the screen', () => {
  let world: ReturnType<typeof openWorld>;
  beforeEach(() => {
    world = openWorld();
  });

  test('is told to whoever shows a part of it, and what did not change is the very same', () => {
    const { store, edit } = world;
    let told = 0;
    store.subscribe(() => (told += 1));
    const before = store.state();
    edit('a', 'She waits');
    expect(told).toBe(1);
    const after = store.state();
    expect(recordOf(after.records, 'interaction', 'a')?.body.text).toBe('She waits');
    expect(recordOf(after.records, 'interaction', 'b')).toBe(recordOf(before.records, 'interaction', 'b'));
    expect(recordsOf(after.records, 'phase')).toBe(recordsOf(before.records, 'phase'));
    expect(after.backing).toBe(before.backing);
    expect(after.at).toBeGreaterThan(before.at);
  });

  test('follows only when the hand leaves it time while somebody writes, and at once when they end', () => {
    const { store, edit, hand, idle } = world;
    store.subscribe(() => undefined);
    hand.set(true);
    edit('a', 'one');
    edit('a', 'two');
    expect(recordOf(store.state().records, 'interaction', 'a')?.body.text).toBe('waits');
    idle.run();
    expect(recordOf(store.state().records, 'interaction', 'a')?.body.text).toBe('two');
    edit('a', 'three');
    hand.set(false);
    expect(recordOf(store.state().records, 'interaction', 'a')?.body.text).toBe('three');
    expect(idle.waiting()).toBe(0);
  });

  test('says nothing when the same is found again', () => {
    const { store } = world;
    let told = 0;
    store.subscribe(() => (told += 1));
    const finding = { rule: 'unowned', place: { interaction: 'a' }, message: 'Nobody owns it' } as unknown as Finding;
    store.know({ findings: [finding] });
    const { found } = store.state();
    store.know({ findings: [{ ...finding }], silenced: [] });
    expect(told).toBe(1);
    expect(store.state().found).toBe(found);
    expect([...found.values()]).toEqual([finding]);
  });

  test('is as it is now for whoever looks while nobody listens, and lets its documents go', () => {
    const { store, edit, held } = world;
    const stop = store.subscribe(() => undefined);
    expect(held()).toBe(2);
    stop();
    expect(held()).toBe(0);
    edit('b', 'unheard');
    expect(recordOf(store.state().records, 'interaction', 'b')?.body.text).toBe('unheard');
  });
});

function openWorld() {
  const listeners = new Set<() => void>();
  const records = recordsFrom([
    { id: 'p', type: 'phase', order: 'a0', body: { name: 'Waits' } },
    { id: 'a', type: 'interaction', order: 'a0', body: { phase: 'p', text: 'waits' } },
    { id: 'b', type: 'interaction', order: 'a1', body: { phase: 'p', text: 'leaves' } },
  ]);
  let doc = { id: 'j', state: 'ready', records } as unknown as OpenDocument;
  const library = { id: 'w', state: 'ready', records: recordsFrom([]) } as unknown as OpenDocument;
  const source = (read: () => OpenDocument) => ({
    read,
    subscribe: (listener: () => void) => {
      const own = () => listener();
      listeners.add(own);
      return () => listeners.delete(own);
    },
  });
  const [hand, idle] = [createHand(), createIdle()];
  const sources = {
    id: 'j',
    doc: source(() => doc),
    library: source(() => library),
    hand,
    whenIdle: idle.when,
  };
  const edit = (id: string, text: string) => {
    const record = doc.records.get(id);
    if (!record) throw new Error(`${id} is not there`);
    const next = { ...record, body: { ...record.body, text } };
    doc = { ...doc, records: patchRecords(doc.records, new Map([[id, next]])) };
    for (const listener of [...listeners]) listener();
  };
  return { store: new JourneyStore(sources, true), edit, hand, idle, held: () => listeners.size };
}

function createHand() {
  let isWriting = false;
  const listeners = new Set<() => void>();
  return {
    isWriting: () => isWriting,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (is: boolean) => {
      isWriting = is;
      for (const listener of listeners) listener();
    },
  };
}

function createIdle() {
  const waiting = new Set<() => void>();
  return {
    when: (act: () => void) => {
      waiting.add(act);
      return () => waiting.delete(act);
    },
    run: () => {
      for (const act of [...waiting]) {
        waiting.delete(act);
        act();
      }
    },
    waiting: () => waiting.size,
  };
}
