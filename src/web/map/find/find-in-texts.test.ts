import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '#model/document/records.ts';
import { findInTexts, startAt } from '#web/map/find/find-in-texts.ts';
import { textsOnMap } from '#web/map/find/map-texts.ts';
import { mapView } from '#web/journey/map-view.ts';

const record = (type: AnyRecord['type'], id: string, body: AnyRecord['body'], order = 'a0'): AnyRecord => ({
  type,
  id,
  order,
  body,
});
const asMap = (all: readonly AnyRecord[]) => new Map(all.map((one) => [one.id, one]));

const library = asMap([record('channel', 'k1', { name: 'Spårningssidan' })]);
const records = asMap([
  record('journey', 'j', { name: 'Väntar på paket' }),
  record('phase', 'p1', { name: 'Beställer', doing: 'Väljer **länge**' }, 'a0'),
  record('phase', 'p2', { name: 'Väntar' }, 'a1'),
  record('interaction', 'i2', { phase: 'p2', text: 'Ser inte var paketet är', channels: ['k1'] }, 'a1'),
  record('interaction', 'i1', { phase: 'p1', text: 'Betalar' }, 'a0'),
  record('transition', 't1', { from: 'i1', to: 'i2', meanwhile: 'Undrar om paketet gått' }),
  record('moment', 'm1', {
    title: 'Lever den?',
    places: [{ interaction: 'i2' }],
    howMightWe: ['berätta var paketet är'],
  }),
  record('review', 'r1', { note: 'paket' }),
  record('silenced', 's1', { why: 'paket', at: '2026-05-01T08:00:00Z' }),
  record('note', 'n1', { text: 'Lapp', at: '2026-05-01T08:00:00Z' }),
]);
const texts = textsOnMap({ records, library, view: mapView(records) });

describe('Finding on the map', () => {
  test('reads phase by phase, what happens before what lies under it', () => {
    expect(texts.map(({ id }) => id)).toEqual(['p1', 'i1', 't1', 'n1', 'p2', 'i2', 'm1']);
  });

  test('finds cards, what lies between them and moments, but not what is on other screens', () => {
    expect(findInTexts(texts, 'paket')).toEqual(['t1', 'i2', 'm1']);
  });

  test('finds by the name of a channel, without dots and rings, and across marks', () => {
    expect(findInTexts(texts, 'sparnings')).toEqual(['i2']);
    expect(findInTexts(texts, 'väljer länge')).toEqual(['p1']);
    expect(findInTexts(texts, '  ')).toEqual([]);
  });

  test('begins at what is selected, or at the first after it', () => {
    expect(startAt(texts, ['t1', 'i2', 'm1'], 'p2')).toBe(1);
    expect(startAt(texts, ['t1', 'i2', 'm1'], undefined)).toBe(0);
    expect(startAt(texts, ['t1'], 'm1')).toBe(0);
  });
});
