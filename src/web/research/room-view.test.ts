import { expect, test } from 'vitest';
import type { AnyRecord, TypeName } from '#model/document/records.ts';
import { recordOf } from '#model/document/document.ts';
import { mapView } from '#web/journey/map-view.ts';
import { pathsOf, roomOf, type RoomSources, studyOf } from '#web/research/room-view.ts';

const record = (type: TypeName, id: string, body: AnyRecord['body']): AnyRecord => ({ type, id, order: id, body });
const recordsFrom = (...all: AnyRecord[]) => new Map(all.map((one) => [one.id, one]));

const library = recordsFrom(
  record('participant', 'u1', {
    alias: 'P1',
    group: 'g1',
    consent: { scope: ['analyse', 'quote'], until: '2026-12-31' },
  }),
  record('participant', 'u2', { alias: 'P2', group: 'g1' }),
  record('group', 'g1', { name: 'one' }),
  record('group', 'g2', { name: 'two' }),
  record('code', 'd1', { name: 'not knowing' }),
  record('code', 'd2', { name: 'pride' }),
  record('person', 's1', { name: 'Sara Berg' }),
);
const journey = recordsFrom(
  record('phase', 'p1', { name: 'Before' }),
  record('phase', 'p2', { name: 'Waiting' }),
  record('interaction', 'i1', { phase: 'p2', text: 'Cannot tell where it is' }),
  record('curve', 'c1', { of: 'customers' }),
  record('point', 'k1', { curve: 'c1', at: { phase: 'p1', position: 0.5 }, feeling: 0.5 }),
  record('point', 'k2', { curve: 'c1', at: { interaction: 'i1' }, feeling: -0.5 }),
  record('quote', 'q1', { excerpt: 'e1', text: 'gone' }),
);
const records = recordsFrom(
  record('interview', 'w1', { participant: 'u1', lead: 's1', transcript: 'P1: It was gone.', title: 'at the door' }),
  record('excerpt', 'e1', { start: 11, end: 15, codes: ['d1'], feeling: -2, place: { interaction: 'i1' } }),
);
const interview = recordOf(records, 'interview', 'w1');
if (!interview) throw new Error('the interview is there');
const sources: RoomSources = {
  records,
  interview,
  library,
  journey,
  map: mapView(journey),
  evidence: {
    today: '2026-05-01',
    interviews: [{ id: 'w1', participant: 'u1' }, { id: 'w2', participant: 'u2', title: 'upstairs' }, { id: 'w3' }],
    excerpts: [
      { id: 'old', interview: 'w1', start: 0, end: 1, text: '', codes: ['d2'], feeling: 2 },
      { id: 'e2', interview: 'w2', start: 0, end: 1, text: '', codes: ['d1', 'd2'] },
    ],
  },
  mayEdit: true,
  today: '2026-05-01',
};

test('the room knows its marks, its quotes, and who asks and answers', () => {
  const room = roomOf(sources);
  expect(room.excerpts).toEqual([
    {
      id: 'e1',
      start: 11,
      end: 15,
      codes: ['d1'],
      feeling: -2,
      place: { interaction: 'i1' },
      isQuote: true,
    },
  ]);
  expect([room.asking, room.answering]).toEqual([['Sara Berg', 'Sara'], ['P1']]);
  expect(room.places.map(({ phase, name }) => [phase, name])).toEqual([
    [undefined, 'Before'],
    [undefined, 'Waiting'],
    ['Waiting', 'Cannot tell where it is'],
  ]);
});

test('codes are counted here as they are on the screen, elsewhere as the server told', () => {
  expect(roomOf(sources).codes.map(({ id, voices, places }) => [id, voices, places])).toEqual([
    ['d1', 2, 2],
    ['d2', 1, 1],
  ]);
});

test('whoever has not agreed, or no longer does, is not quoted', () => {
  expect(roomOf(sources).mayQuote).toBe(true);
  expect(roomOf({ ...sources, today: '2027-01-01' }).mayQuote).toBe(false);
  expect(roomOf({ ...sources, interview: { ...interview, body: { participant: 'u2' } } }).mayQuote).toBe(false);
});

test('the voices are listed with what each brought first, and one nobody has coded with nothing', () => {
  const { voices, groups } = studyOf(sources);
  expect(voices).toEqual([
    { id: 'w1', name: 'P1', about: 'at the door', places: 1, fresh: 1 },
    { id: 'w2', name: 'P2', about: 'upstairs', places: 1, fresh: 1 },
    { id: 'w3', name: '', about: undefined, places: 0, fresh: undefined },
  ]);
  expect(groups).toEqual({ heard: 1, all: 2 });
});

test('only the groups that the journey is about are counted, those that its file brought too', () => {
  const library = new Map([...sources.library].map((one) => one));
  for (const id of ['g-ours', 'g-other']) library.set(id, { type: 'group', id, order: 'a9', body: { name: id } });
  const withBody = (body: object) =>
    studyOf({
      ...sources,
      library,
      journey: new Map([['j', { type: 'journey', id: 'j', order: 'a0', body: { name: 'Home', ...body } }]]),
    }).groups;
  expect(withBody({})).toEqual({ heard: 1, all: 4 });
  expect(withBody({ kept: { brought: { 'library.groups': ['g-ours'] } } })).toEqual({ heard: 1, all: 2 });
  expect(withBody({ customerGroups: ['g-other', 'gone'] })).toEqual({ heard: 1, all: 2 });
});

test('an interview that the server has not told of yet is listed all the same', () => {
  expect(
    studyOf({ ...sources, evidence: { today: '', interviews: [], excerpts: [] } }).voices.map(({ id }) => id),
  ).toEqual(['w1']);
});

test('the own path lies over the shared one', () => {
  expect(pathsOf(sources)).toEqual({
    width: 2,
    own: [{ x: 1.5, feeling: -1 }],
    shared: [
      { x: 0.5, feeling: 0.5 },
      { x: 1.5, feeling: -0.5 },
    ],
  });
});
