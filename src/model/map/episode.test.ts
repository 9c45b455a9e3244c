import { describe, expect, it } from 'vitest';
import { episodeIdea, journeyTree } from '#model/map/episode.ts';
import type { AnyRecord } from '#model/document/records.ts';

const records = new Map(
  (
    [
      ['phase', 'p1', { name: 'Deciding' }],
      ['phase', 'p2', { name: 'Waiting' }],
      ['interaction', 'i1', { phase: 'p1', text: 'Compares **photos**' }],
      ['interaction', 'i2', { phase: 'p2', text: 'Reloads the page' }],
      ['interaction', 'i3', { phase: 'p2', text: '' }],
      ['interaction', 'i4', { phase: 'p2', text: 'Unpacks' }],
    ] as const
  ).map(([type, id, body], n): [string, AnyRecord] => [id, { type, id, order: `a${n}`, body }]),
);

describe('a place opened into a journey of its own', () => {
  it('begins with what happens in the phase, in the same words', () => {
    expect(episodeIdea(records, { phase: 'p2' })).toEqual({ name: 'Waiting', phases: ['Reloads the page', 'Unpacks'] });
  });

  it('begins with what is around an interaction', () => {
    expect(episodeIdea(records, { interaction: 'i2' })).toEqual({
      name: 'Reloads the page',
      phases: ['Compares photos', 'Reloads the page'],
    });
    expect(episodeIdea(records, { interaction: 'gone' })).toBeUndefined();
  });
});

describe('whole journeys and their episodes', () => {
  const whole = { id: 'w' };
  const part = { id: 'e', parent: { journey: 'w', place: { phase: 'p2' } } };
  const partOfPart = { id: 'f', parent: { journey: 'e', place: { interaction: 'i9' } } };
  const lost = { id: 'l', parent: { journey: 'gone' } };

  it('stand beneath each other, the lost by themselves', () => {
    expect(journeyTree([part, lost, whole, partOfPart])).toEqual([
      { journey: lost, episodes: [], isLost: true },
      {
        journey: whole,
        isLost: false,
        episodes: [{ journey: part, isLost: false, episodes: [{ journey: partOfPart, isLost: false, episodes: [] }] }],
      },
    ]);
  });

  it('are all there even where two are each other’s part', () => {
    const [a, b] = [
      { id: 'a', parent: { journey: 'b' } },
      { id: 'b', parent: { journey: 'a' } },
    ];
    expect(journeyTree([a, b]).map(({ journey }) => journey.id)).toEqual(['a', 'b']);
  });
});
