import type { AnyRecord } from '#model/document/records.ts';
import { inOrder, journeyId, type Made, type Making, named, ownersBy, stepsOf, talkId } from './making.ts';

/** Every so many journeys are of the person who looks at them. */
const ownEach = 20;

/** A journey as a team has made it: a map, a curve, what is quoted, tried, reviewed and said of it. */
export function journeyOf(making: Making, at: number): Made {
  const id = journeyId(at);
  const steps = stepsOf(id, making.size);
  const on = { making, id, at, steps, phases: named(`${id}-phase`, 5) };
  return { id, records: [...mapOf(on), ...curveOf(on), ...voicesOf(on), ...workOf(on)] };
}

type On = {
  readonly making: Making;
  readonly id: string;
  readonly at: number;
  readonly steps: readonly string[];
  readonly phases: readonly string[];
};

const placeOn = ({ making: { dice }, steps }: On) => ({ interaction: dice.one(steps) });

function mapOf({ making, id, at, steps, phases }: On): AnyRecord[] {
  const { dice, people, size } = making;
  return [
    ...inOrder('journey', [id], () => ({
      ...{ name: `${dice.words(3)} ${at + 1}`, primaryGoal: dice.words(6), language: 'en' },
      owners: { ...ownersBy(making), ...(at % ownEach === 0 && { professional: people[0] ?? '' }) },
      rhythm: { rule: 'every 3 months', next: `2026-1${dice.upTo(3)}-01` },
      trustUntil: `202${6 + dice.upTo(2)}-06-01`,
    })),
    ...inOrder('phase', phases, () => ({ name: dice.words(2) })),
    ...inOrder('interaction', steps, (_step, n) => ({
      ...{ text: dice.words(5), phase: phases[Math.floor((n * phases.length) / steps.length)] ?? '' },
      ...(dice.isOneIn(4) && { touchpoint: `touchpoint-${1 + dice.upTo(size.touchpoints)}` }),
      ...(dice.isOneIn(3) && { owners: ownersBy(making) }),
      ...(dice.isOneIn(5) && { mark: { type: dice.one(['heart', 'cloud']), strength: 1 + dice.upTo(3) } }),
    })),
    ...inOrder('transition', named(`${id}-way`, 8), (_way, n) => ({
      ...{ from: steps[n] ?? '', to: steps[n + 1] ?? '', meanwhile: dice.words(3) },
    })),
  ];
}

function curveOf({ making: { dice }, id, phases }: On): AnyRecord[] {
  const points = phases.flatMap((phase) => [0.2, 0.5, 0.8].map((position) => ({ phase, position })));
  return [
    ...inOrder('curve', [`${id}-curve`], () => ({ name: 'Customers', of: 'customers' })),
    ...inOrder('point', named(`${id}-point`, points.length), (_point, n) => ({
      ...{ curve: `${id}-curve`, at: points[n] ?? {}, feeling: (dice.upTo(21) - 10) / 10 },
    })),
  ];
}

function voicesOf(on: On): AnyRecord[] {
  const { dice, people, size } = on.making;
  const excerpts = named(`${talkId(on.at % size.interviews)}-excerpt`, 2);
  return [
    ...inOrder('quote', named(`${on.id}-quote`, excerpts.length), (_quote, n) => ({
      ...{ text: dice.words(8), excerpt: excerpts[n] ?? '', at: placeOn(on) },
    })),
    ...inOrder('comment', named(`${on.id}-comment`, 5), () => ({
      ...{ on: placeOn(on), text: dice.words(9), at: '2026-10-01T10:00:00Z' },
      ...{ by: dice.one(people), mentions: [dice.one(people)] },
    })),
  ];
}

function workOf(on: On): AnyRecord[] {
  const { dice, people } = on.making;
  return [
    ...inOrder('moment', named(`${on.id}-moment`, 3), () => ({
      ...{ title: dice.words(4), places: [placeOn(on)], howMightWe: [dice.words(6)] },
    })),
    ...inOrder('experiment', named(`${on.id}-trial`, 3), () => ({
      ...{ change: dice.words(5), place: placeOn(on), status: dice.one(['planned', 'running', 'ended']) },
      ...{ start: '2026-03-01', end: `2026-1${dice.upTo(3)}-15`, owner: dice.one(people) },
    })),
    ...inOrder('review', [`${on.id}-review`], () => ({
      ...{ date: '2026-06-01', participants: [dice.one(people)], answers: [{ place: placeOn(on) }] },
      actions: [{ text: dice.words(4), owner: dice.one(people), due: '2026-12-01' }],
    })),
  ];
}
