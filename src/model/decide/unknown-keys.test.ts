import { describe, expect, it } from 'vitest';
import { unknownKeys } from '#model/decide/unknown-keys.ts';
import { recordTypes } from '#model/document/records.ts';

const inInteraction = (path: string, value: Parameters<typeof unknownKeys>[2]) =>
  unknownKeys(recordTypes.interaction.body, path, value);

describe('keys that a record does not have', () => {
  it('are found by the path of an edit', () => {
    expect(inInteraction('txt', 'Reads')).toEqual(['txt']);
    expect(inInteraction('owners.profesional', 'anna')).toEqual(['owners.profesional']);
    expect(inInteraction('text.deep', 1)).toEqual(['text.deep']);
    expect(inInteraction('channels.0', 'web')).toEqual(['channels.0']);
  });

  it('are found in what is said there, once for a whole list', () => {
    expect(inInteraction('mark', { type: 'heart', strenght: 2 })).toEqual(['mark.strenght']);
    const events = [
      { name: 'a', were: {} },
      { name: 'b', were: {} },
    ];
    expect(inInteraction('events', events)).toEqual(['events.*.were']);
  });

  it('are none where all keys are known', () => {
    expect(inInteraction('text', 'Reads')).toEqual([]);
    expect(inInteraction('owners.professional', undefined)).toEqual([]);
    expect(inInteraction('events', [{ name: 'a', where: { anything: 'goes' } }])).toEqual([]);
    expect(unknownKeys(recordTypes.point.body, 'at', { phase: 'p1', position: 0.5 })).toEqual([]);
    expect(unknownKeys(recordTypes.point.body, 'at', { phase: 'p1', positoin: 0.5 })).toEqual(['at.positoin']);
    expect(unknownKeys(recordTypes.journey.body, 'kept', { keys: { x: [{ y: 1 }] } })).toEqual([]);
    expect(unknownKeys(recordTypes.journey.body, 'kept.keys.x', 1)).toEqual([]);
  });
});
