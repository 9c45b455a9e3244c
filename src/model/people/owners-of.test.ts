import { describe, expect, it } from 'vitest';
import { interaction, phase, record, sketchView } from '#model/compass/testing/journey-sketch.ts';
import { nearOwnersOf, ownersOf } from '#model/people/owners-of.ts';
import type { Place } from '#model/record/place.ts';

const { journey, workspace } = sketchView({
  journey: { owners: { professional: 'anna', operational: 'mikkel', deputy: 'dan' } },
  map: [
    phase('p', { owners: { professional: 'petra' } }),
    phase('q'),
    interaction('own', { phase: 'p', owners: { professional: 'eva' } }),
    interaction('bare', { phase: 'p' }),
    interaction('shared', { phase: 'p', touchpoint: 'card', owners: { professional: 'eva' } }),
    interaction('lost', { phase: 'p', touchpoint: 'gone', owners: { professional: 'eva' } }),
    interaction('far', { phase: 'q' }),
    record('transition', 'within', { from: 'own', to: 'bare' }),
    record('transition', 'across', { from: 'bare', to: 'far' }),
  ],
  workspace: [record('touchpoint', 'card', { name: 'The care card', owners: { operational: 'tove' } })],
});

const at = (place: Place) =>
  Object.entries(ownersOf(journey, workspace, place)).map(([kind, { person, from }]) => `${kind}: ${person}, ${from}`);

describe('who answers for a place', () => {
  it.each([
    [{ interaction: 'own' }, 'professional: eva, place', 'operational: mikkel, journey'],
    [{ interaction: 'bare' }, 'professional: petra, phase', 'operational: mikkel, journey'],
    [{ interaction: 'shared' }, 'professional: petra, phase', 'operational: tove, touchpoint'],
    [{ interaction: 'lost' }, 'professional: eva, place', 'operational: mikkel, journey'],
    [{ interaction: 'far' }, 'professional: anna, journey', 'operational: mikkel, journey'],
    [{ transition: 'within' }, 'professional: petra, phase', 'operational: mikkel, journey'],
    [{ transition: 'across' }, 'professional: anna, journey', 'operational: mikkel, journey'],
    [{ phase: 'p', position: 0.4 }, 'professional: petra, place', 'operational: mikkel, journey'],
    [{ phase: 'q' }, 'professional: anna, journey', 'operational: mikkel, journey'],
  ] as const)('is for %o %s, and %s', (place, professional, operational) => {
    expect(at(place)).toEqual([professional, operational, 'deputy: dan, journey']);
  });

  it('is for the journey whoever it names itself', () => {
    expect(at({ journey: true })).toEqual([
      'professional: anna, place',
      'operational: mikkel, place',
      'deputy: dan, place',
    ]);
  });

  it('is nobody near where only the journey says somebody, but for the journey', () => {
    expect(nearOwnersOf(journey, workspace, { interaction: 'far' })).toEqual({});
    expect(nearOwnersOf(journey, workspace, { interaction: 'bare' })).toEqual({ professional: 'petra' });
    expect(nearOwnersOf(journey, workspace, { journey: true })).toMatchObject({ professional: 'anna' });
  });
});
