import { describe, expect, test } from 'vitest';
import type { Records } from '#model/document/document.ts';
import { type Direction, markInteraction, movePhase } from '#web/map/moving/gestures.ts';
import { mapView } from '#web/journey/map-view.ts';
import { stepCards } from '#web/map/moving/move-cards.ts';
import { after, letters, told } from '#web/map/testing/letters.ts';

const start = letters('abc', 'de');

describe('an interaction that is moved', () => {
  test.each<[string, Direction, string]>([
    ['b', 'up', 'p:bac q:de r:'],
    ['b', 'down', 'p:acb q:de r:'],
    ['a', 'up', 'p:abc q:de r:'],
    ['c', 'down', 'p:abc q:de r:'],
    ['e', 'up', 'p:abc q:ed r:'],
    ['c', 'right', 'p:ab q:dec r:'],
    ['a', 'right', 'p:bc q:ade r:'],
    ['d', 'left', 'p:dabc q:e r:'],
    ['e', 'right', 'p:abc q:d r:e'],
    ['a', 'left', 'p:abc q:de r:'],
  ])('%s %s', (id, to, expected) => {
    expect(told(stepCards(mapView(start), [id], to).reduce<Records>(after, start))).toBe(expected);
  });

  test('comes back the way it went', () => {
    const right = stepCards(mapView(start), ['b'], 'right').reduce<Records>(after, start);
    expect(told(stepCards(mapView(right), ['b'], 'left').reduce<Records>(after, right))).toBe('p:abc q:de r:');
  });
});

test('a phase changes places with the one beside it, its interactions with it', () => {
  expect(told(after(start, movePhase(mapView(start), 'q', 'left')))).toBe('q:de p:abc r:');
  expect(told(after(start, movePhase(mapView(start), 'p', 'right')))).toBe('q:de p:abc r:');
  expect(movePhase(mapView(start), 'r', 'right')).toBeUndefined();
});

test('a mark grows each time it is set again, and after the strongest it is gone', () => {
  let records = start;
  const strengths = Array.from({ length: 5 }, () => {
    const interaction = mapView(records).phases[0]?.interactions[0];
    if (interaction) records = after(records, markInteraction(interaction, 'heart'));
    return mapView(records).phases[0]?.interactions[0]?.body.mark?.strength;
  });
  expect(strengths).toEqual([1, 2, 3, undefined, 1]);
});
