import { beforeEach, describe, expect, test } from 'vitest';
import { recordsFrom, patchRecords } from '#model/document/patch-records.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { laneKinds } from '#model/map/lane-kinds.ts';
import { plainView } from '#model/map/lane-view.ts';
import { createBacking } from '#model/research/backing.ts';
import type { PresenceState } from '#protocol/sync-message.ts';
import { type JourneyOnScreen, noEvidence } from '#web/journey/journey-context.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { createMapSession } from '#web/map/session/map-session.ts';

const [phases, cards] = [10, 5000];

describe('An open map', () => {
  let world: ReturnType<typeof openWorld>;
  beforeEach(() => {
    world = openWorld();
  });

  test('has all but the edited card, its phase and the journey itself stand and say as before', () => {
    const { session, edit } = world;
    const told = listenTo(session.ground);
    const before = session.ground.state();
    edit('n7', { text: 'She waits at the window' });
    const after = session.ground.state();
    expect(told()).toBe(1);
    for (const part of ['cards', 'frame', 'zoom', 'lanes', 'tracks', 'overlay', 'content'] as const)
      expect(after[part], part).toBe(before[part]);
    for (const part of ['placeOf', 'xOf', 'transitionsFrom', 'strays'] as const)
      expect(after.view[part], part).toBe(before.view[part]);
    const differing = after.view.phases.filter((phase, index) => phase !== before.view.phases[index]);
    expect(differing.map(({ phase }) => phase.id)).toEqual(['p0']);
  });

  test('is read for print when the hand rests, and there too only what was edited is another', () => {
    const { session, edit, idle } = world;
    listenTo(session.ground);
    const before = session.ground.state().content;
    edit('n7', { text: 'one' });
    edit('n7', { text: 'two' });
    expect(session.ground.state().content).toBe(before);
    idle.run();
    const { content } = session.ground.state();
    const [own, next] = [content.phases[0], content.phases[1]];
    expect(own?.interactions[7]?.text).toBe('two');
    expect(own?.interactions[8]).toBe(before.phases[0]?.interactions[8]);
    expect(next).toBe(before.phases[1]);
    expect([content.curves, content.moments, content.quotes]).toEqual([[], [], []]);
    expect(content.moments).toBe(before.moments);
    idle.run();
    expect(session.ground.state().content).toBe(content);
  });

  test('is laid out anew when one stands nearer or the window is another, and not when something is selected or dragged', () => {
    const { session } = world;
    const told = listenTo(session.ground);
    const { store } = session;
    store.select('n3');
    store.set({ sight: { x0: 0, x1: 10, y0: 0, y1: 10, isAll: false } });
    store.set({ drag: { ids: ['n3'], target: undefined } });
    expect(told()).toBe(0);
    const near = session.ground.state().cards;
    store.set({ zoom: { fit: 'card' } });
    expect(session.ground.state().cards.size.scale).toBeGreaterThan(near.size.scale);
    store.set({ zoom: { fit: 'whole' } });
    store.set({ window: { width: 500, height: 700 }, open: 500 });
    expect(told()).toBe(3);
  });

  test('keeps what is there selected and tells others of it until it is closed', async () => {
    const { session, take, presented } = world;
    const stop = session.start();
    session.store.selectAll(['n1', 'n2']);
    session.store.edit('n2');
    take('n1');
    await Promise.resolve();
    expect(session.store.state().selected).toEqual(['n2']);
    expect(presented.at(-1)).toEqual({
      selected: ['n2'],
      editing: { id: 'n2', path: 'text' },
      dragging: undefined,
    });
    stop();
    expect(presented.at(-1)).toEqual({ selected: undefined, editing: undefined, dragging: undefined });
    const { length } = presented;
    session.store.select('n5');
    expect(presented.length).toBe(length);
  });
});

function listenTo(ground: {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => MapGround;
}) {
  let told = 0;
  ground.subscribe(() => {
    told += 1;
  });
  return () => told;
}

function openWorld() {
  const listeners = new Set<() => void>();
  let journey = journeyOf();
  const put = (records: JourneyOnScreen['records']) => {
    journey = { ...journey, records };
    for (const listener of [...listeners]) listener();
  };
  const store = {
    state: () => journey,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const waiting = new Set<() => void>();
  const presented: PresenceState[] = [];
  const session = createMapSession({
    journey: store,
    present: (state) => presented.push(state),
    wanted: {
      lanes: laneKinds([]).map((kind) => ({ ...kind, name: { en: '', sv: '', nb: '' }, Draw: () => null })),
      laneView: plainView,
      measure: (piece, font) => piece.length * font * 0.52,
      overlay: undefined,
      episodes: new Map(),
    },
    whenIdle: (act) => {
      waiting.add(act);
      return () => waiting.delete(act);
    },
  });
  return {
    session,
    presented,
    edit: (id: string, body: object) => {
      const record = journey.records.get(id);
      if (!record) throw new Error(`${id} is not there`);
      const next = { ...record, body: { ...record.body, ...body } } as AnyRecord;
      put(patchRecords(journey.records, new Map([[id, next]])));
    },
    take: (id: string) => put(patchRecords(journey.records, new Map([[id, undefined]]))),
    idle: {
      run: () => {
        for (const act of [...waiting]) {
          waiting.delete(act);
          act();
        }
      },
    },
  };
}

/** A journey of many cards. */
function journeyOf(): JourneyOnScreen {
  const order = (n: number) => `a${String(n).padStart(5, '0')}x`;
  const records = recordsFrom([
    { id: 'j', type: 'journey', order: 'a0', body: { name: 'A large journey' } },
    ...Array.from({ length: phases }, (_, n) => phase(`p${n}`, order(n))),
    ...Array.from({ length: cards }, (_, n) =>
      card(`n${n}`, { order: order(n), of: Math.floor((n * phases) / cards) }),
    ),
  ]);
  const library = recordsFrom([]);
  return {
    ...{ id: 'j', records, library: { id: 'w', records: library }, evidence: noEvidence },
    ...{ backing: createBacking(noEvidence, library), findings: [], silenced: [], found: new Map(), steps: [] },
    ...{ mayEdit: true, at: 1 },
  } as unknown as JourneyOnScreen;
}

const phase = (id: string, order: string): AnyRecord => ({ id, type: 'phase', order, body: { name: id } }) as AnyRecord;

const card = (id: string, { order, of }: { order: string; of: number }): AnyRecord =>
  ({ id, type: 'interaction', order, body: { phase: `p${of}`, text: `Does ${id}` } }) as AnyRecord;
