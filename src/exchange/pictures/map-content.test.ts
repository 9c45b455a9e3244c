import { describe, expect, it } from 'vitest';
import { mayShow, shareable } from '#exchange/pictures/content/shareable.ts';
import { partOfMap, wholePhase } from '#exchange/pictures/content/part-of-map.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';

const { journey, workspace, evidence } = smallJourney;
const content = mapContent(journey, workspace, evidence);
const outside = { today: '2026-11-22', audience: 'outside' } as const;

describe('what a map says', () => {
  it('has phases with their interactions, each at its place', () => {
    expect(content.phases.map(({ name, interactions }) => [name, interactions.map(({ x }) => x)])).toEqual([
      ['Längtar', [0.5]],
      ['Hämtar hem', [1.25, 1.75]],
      ['Lever tillsammans', []],
    ]);
  });

  it('tells claims that somebody stands behind from assumptions', () => {
    const assumed = content.phases
      .flatMap(({ interactions }) => interactions)
      .map(({ id, claim }) => [id, claim.assumption]);
    expect(assumed).toEqual([
      ['i1', false],
      ['i2', false],
      ['i3', true],
    ]);
    expect(content.curves[0]?.points.map(({ claim }) => claim.assumption)).toEqual([false, false, true]);
  });

  it('takes claims at their word, shows nobody’s words and names nothing by its id, while evidence and library are on their way', () => {
    const early = mapContent(journey, new Map(), { today: '', interviews: [], excerpts: [], isToCome: true });
    const claims = early.phases.flatMap(({ interactions }) => interactions.map(({ claim }) => claim));
    expect(claims.map(({ assumption, lost }) => [assumption, lost])).toEqual([
      [false, 0],
      [false, 0],
      [true, 0],
    ]);
    expect(claims.flatMap(({ voices }) => voices).every((voice) => !mayShow(voice.consent, outside))).toBe(true);
    expect(early.transitions[0]?.handOff).toEqual({ from: { id: 'tm1', name: '' }, to: { id: 'gone', name: '' } });
  });

  it('counts what is lost and names it by its id', () => {
    expect(content.curves[0]?.lost).toBe(1);
    expect(content.transitions[0]?.handOff).toEqual({
      from: { id: 'tm1', name: 'Kansliet' },
      to: { id: 'gone', name: 'gone', lost: true },
    });
  });

  it('tells how differently people felt at an interaction', () => {
    const excerpt = (id: string, feeling: number) => ({
      id,
      interview: 'w1',
      start: 0,
      end: 1,
      feeling,
      place: { interaction: 'i2' },
    });
    const many = {
      ...evidence,
      excerpts: [excerpt('a', -2), excerpt('b', -1), excerpt('c', 0), excerpt('d', 0), excerpt('e', 2)],
    };
    expect(mapContent(journey, workspace, many).spread).toEqual([
      { interaction: 'i2', x: 1.25, low: -0.5, median: 0, high: 0, n: 5 },
    ]);
  });
});

describe('what leaves the workspace', () => {
  it('is only words of those who said yes to sharing', () => {
    expect(shareable(content, outside).quotes.map(({ id }) => id)).toEqual(['q1']);
    const voices = shareable(content, outside)
      .phases.flatMap(({ interactions }) => interactions)
      .flatMap(({ claim }) => claim.voices);
    expect(voices.map(({ excerpt, text, alias }) => [excerpt, text === '', alias])).toEqual([
      ['e1', true, ''],
      ['e2', false, 'P1'],
    ]);
  });

  it('keeps what nobody can be asked about in the house', () => {
    const alone = {
      ...content,
      quotes: content.quotes.map((quote) => ({ ...quote, consent: undefined, assumption: true })),
    };
    expect(shareable(alone, outside).quotes).toEqual([]);
    expect(shareable(alone, { ...outside, audience: 'inside' }).quotes).toHaveLength(2);
  });

  it.each([
    [undefined, { outside: false, inside: false }],
    [{}, { outside: false, inside: false }],
    [{ scope: ['quote'] }, { outside: false, inside: true }],
    [{ scope: ['analyse', 'share'] }, { outside: true, inside: false }],
    [
      { scope: ['quote', 'share'], until: '2026-11-22' },
      { outside: true, inside: true },
    ],
    [
      { scope: ['quote', 'share'], until: '2026-11-21' },
      { outside: false, inside: false },
    ],
  ])('depends on what was consented to: %j', (consent, may) => {
    const [forAnybody, forUs] = (['outside', 'inside'] as const).map((audience) =>
      mayShow(consent, { today: '2026-11-22', audience }),
    );
    expect({ outside: forAnybody, inside: forUs }).toEqual(may);
  });
});

it('one phase alone keeps the curve as it runs through it', () => {
  const { phases, curves, moments, quotes } = partOfMap(content, [wholePhase(content, 1)]);
  expect(phases.map(({ interactions }) => interactions.map(({ x }) => x))).toEqual([[0.25, 0.75]]);
  expect(curves[0]?.points.map(({ x }) => x)).toEqual([0, 0.25, 1]);
  expect(curves[0]?.points[1]?.feeling).toBe(-0.8);
  expect([moments[0]?.xs, quotes.map(({ x }) => x)]).toEqual([[0.25], [0.25]]);
});
