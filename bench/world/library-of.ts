import type { AnyRecord } from '#model/document/records.ts';
import { inOrder, type Making, named, ownersBy, participantsIn } from './making.ts';

/** The library that all journeys share. */
export function libraryOf(making: Making): AnyRecord[] {
  const { dice, people, size } = making;
  return [
    ...inOrder('person', people.slice(1), (_id, at) => ({ name: `Person ${at + 1}` })),
    ...inOrder('team', named('team', 20), () => ({ name: dice.words(2) })),
    ...inOrder('touchpoint', named('touchpoint', size.touchpoints), () => ({
      ...{ name: dice.words(3), owners: ownersBy(making) },
      nextReview: `2026-0${1 + dice.upTo(9)}-10`,
    })),
    ...inOrder('participant', participantsIn(size), (id) => ({
      alias: `Voice ${id}`,
      consent: { given: '2026-01-01', scope: ['analyse', 'quote'] },
    })),
  ];
}
