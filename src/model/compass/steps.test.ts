import { expect, it } from 'vitest';
import { stepsOf } from '#model/compass/steps.ts';
import { cloud, heart, interaction, phase, record, sketchView } from '#model/compass/testing/journey-sketch.ts';

const states = (sketch: Parameters<typeof sketchView>[0]) => stepsOf(sketchView(sketch)).map(({ state }) => state);

it('has ten steps, none begun in a journey with only a name', () => {
  const steps = stepsOf(sketchView({}));
  expect(steps.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(new Set(steps.map(({ state }) => state))).toEqual(new Set(['not-begun']));
});

it('says what is begun', () => {
  const map = [
    phase('p'),
    interaction('i', { phase: 'p', kind: 'direct', mark: heart }),
    record('point', 'k', { at: { interaction: 'i' }, feeling: 0.5 }),
    record('quote', 'q', { text: '…' }),
    record('moment', 'm', { title: 'Will it come?' }),
    record('backstage', 'b', { text: 'Packs' }),
    record('opportunity', 'o', { text: '…' }),
  ];
  const said = states({ map, interviews: [{ id: 'w' }] });
  expect(said).toEqual([...Array.from({ length: 9 }, () => 'begun'), 'not-begun']);
});

it('says what is there, with the counts', () => {
  const phases = [phase('a', { involvesUs: false }), phase('b'), phase('c')];
  const at = (phaseId: string, id: string, more: object) =>
    interaction(id, { phase: phaseId, channels: [phaseId], ...more });
  const interactions = [
    at('a', 'a1', { kind: 'indirect', mark: heart }),
    at('a', 'a2', { kind: 'indirect', mark: cloud }),
    at('b', 'b1', { kind: 'direct', mark: heart }),
    at('b', 'b2', { kind: 'direct', mark: cloud }),
    at('c', 'c1', { kind: 'direct', mark: heart }),
    at('c', 'c2', { kind: 'indirect', mark: cloud }),
  ];
  const points = ['a1', 'b1', 'b2', 'c2'].map((id, i) =>
    record('point', `k${i}`, { at: { interaction: id }, feeling: [0, 0.1, -0.6, 0.1][i] }),
  );
  const quotes = ['a1', 'b2', 'c2'].map((id) => record('quote', `q${id}`, { text: '…', at: { interaction: id } }));
  const moments = ['m1', 'm2'].map((id) => record('moment', id, { cues: ['effort'], howMightWe: ['How?'] }));
  const more = [
    ...['x', 'y', 'z'].map((id) => record('backstage', id, { text: 'Packs' })),
    record('experiment', 'e', { status: 'ended', verdict: 'held' }),
  ];
  const map = [...phases, ...interactions, ...points, ...quotes, ...moments, ...more];
  const interviews = Array.from({ length: 15 }, (_, i) => ({ id: `w${i}` }));
  const sketch = { journey: { primaryGoal: 'A home' }, map, interviews };
  expect(states(sketch)).toEqual(Array.from({ length: 10 }, () => 'there'));
  expect(stepsOf(sketchView(sketch))[3]?.counts).toEqual({ hearts: 3, clouds: 3 });
});
