import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { InteractionContent } from '#exchange/pictures/content/types.ts';
import { rolesOfTracks, stacksOf } from '#exchange/pictures/layout/stacks.ts';
import { plainView } from '#model/map/lane-view.ts';

const card = (role: string | undefined, at: number): InteractionContent => ({
  ...{ id: String(at), phase: 'p', x: 0, role, indirect: false, actor: undefined, channels: [], systems: [] },
  ...{ team: undefined, owners: { professional: undefined, operational: undefined }, mark: undefined, text: '' },
  claim: { assumption: false, voices: [], lost: 0 },
});
const someRoles = fc.array(fc.constantFrom('user', 'buyer', undefined), { maxLength: 60 });

it('puts every card in one stack of its own track, none higher than may be, and in the order of their turns', () => {
  fc.assert(
    fc.property(someRoles, fc.integer({ min: 1, max: 9 }), fc.boolean(), (all, most, hasTracks) => {
      const cards = all.map(card);
      const roles = hasTracks ? ['user', 'buyer', undefined] : undefined;
      const { columns, stacks } = stacksOf(cards, { roles, most });
      expect(stacks.flatMap((stack) => stack.cards.map(({ id }) => Number(id))).toSorted((a, b) => a - b)).toEqual([
        ...all.keys(),
      ]);
      for (const stack of stacks) {
        expect(stack.cards.length).toBeLessThanOrEqual(most);
        expect(stack.column).toBeLessThan(columns);
        expect(stack.cards.every(({ role }) => !roles || roles[stack.track] === role)).toBe(true);
      }
      const places = stacks.map(({ track, column }) => `${track} ${column}`);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

it('begins a column where a role above has its turn', () => {
  const cards = ['user', 'buyer', 'user', 'buyer'].map(card);
  const { columns, stacks } = stacksOf(cards, { roles: ['user', 'buyer'], most: 6 });
  expect(columns).toBe(2);
  expect(stacks.map(({ track, column, cards: [first] }) => [track, column, first?.id])).toEqual([
    ...[
      [0, 0, '0'],
      [1, 0, '1'],
      [0, 1, '2'],
      [1, 1, '3'],
    ],
  ]);
});

it('has tracks only where the customer is a company and the view wants them', () => {
  const phases = [
    {
      ...{ id: 'p', name: '', doing: { text: '' }, goal: { text: '' }, involvesUs: true, stretch: undefined },
      interactions: [card('buyer', 0), card(' ', 1)],
    },
  ];
  const view = { ...plainView, hasTracks: true };
  expect(rolesOfTracks({ roles: ['user'], phases }, { view })).toEqual(['user', 'buyer', undefined]);
  expect(rolesOfTracks({ roles: undefined, phases }, { view })).toBeUndefined();
  expect(rolesOfTracks({ roles: ['user'], phases }, { view: plainView })).toBeUndefined();
});
