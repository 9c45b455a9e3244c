import { describe, expect, test } from 'vitest';
import { apart, edgeOf, handOffsOf } from '#exchange/pictures/content/hand-offs.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';

const content = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
const [stores, delivery] = [
  { id: 'stores', name: 'Stores' },
  { id: 'delivery', name: 'Delivery' },
];

describe('A hand-off', () => {
  test('is where somebody said so, and where the interactions on either side are of different teams', () => {
    const [said] = handOffsOf(content);
    expect(said).toMatchObject(content.transitions.find(({ id }) => id === said?.id)?.handOff ?? {});
    const [owned] = handOffsOf(ofTeams(content));
    expect([owned?.from, owned?.to]).toEqual(expect.arrayContaining([stores, delivery]));
    const ofOne = ofTeams(content, () => stores);
    expect(handOffsOf(ofOne)).toEqual([]);
  });

  test('lies on the edge between the two stretches where they meet near it, else where it happens', () => {
    const handOff = { id: 't', x: 2.3, from: stores, to: delivery, needsSomebody: false };
    const far = { name: stores, start: 0, end: 0.4 };
    const [before, after] = [
      { name: stores, start: 1, end: 2.1 },
      { name: delivery, start: 2.1, end: 4 },
    ];
    expect(edgeOf(handOff, [far, before, after])).toEqual({ x: 2.1, before, after });
    const overlapping = { ...after, start: 2 };
    expect(edgeOf({ ...handOff, x: 2.05 }, [before, overlapping]).x).toBe(2.05);
    expect(edgeOf({ ...handOff, x: 3.5 }, [before, after]).x).toBe(3.5);
    expect(edgeOf(handOff, [after])).toEqual({ x: 2.3, before: undefined, after });
  });

  test('stands apart from the next, and where it was if it is alone', () => {
    expect(apart([{ x: 10 }, { x: 50 }, { x: 12 }], 17).map(({ x }) => x)).toEqual([10, 27, 50]);
  });
});

/** The same where nobody spoke of a hand-off, and interactions are of teams: those of one and the other in turn, where nothing is said. */
function ofTeams(told: MapContent, teamAt = (nth: number) => (nth % 2 === 0 ? stores : delivery)): MapContent {
  let nth = -1;
  const team = () => teamAt((nth += 1));
  return {
    ...told,
    transitions: told.transitions.map((transition) => ({ ...transition, handOff: undefined })),
    phases: told.phases.map((phase) => ({
      ...phase,
      interactions: phase.interactions.map((one) => ({ ...one, team: team() })),
    })),
  };
}
