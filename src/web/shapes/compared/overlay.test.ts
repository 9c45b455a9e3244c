import { describe, expect, it } from 'vitest';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { createFeelingOver, type PhasePair, runsOver } from '#web/shapes/compared/overlay.ts';

const content = (phases: readonly string[], points: readonly (readonly [number, number])[]) =>
  ({
    phases: phases.map((id) => ({ id })),
    curves: [{ of: 'customers', points: points.map(([x, feeling]) => ({ x, feeling })) }],
  }) as unknown as MapContent;

const pair = (believed: string | undefined, found: string | undefined): PhasePair => {
  const phase = (id: string) => ({ type: 'phase' as const, id, order: '', body: {} });
  return { how: 'words', ...(believed && { believed: phase(believed) }), ...(found && { found: phase(found) }) };
};

describe('two curves over the phases of both', () => {
  const pairs = [pair('b1', 'f1'), pair(undefined, 'f2'), pair('b2', 'f3')];
  const believed = content(
    ['b1', 'b2'],
    [
      [0, 0.5],
      [2, 0.5],
    ],
  );
  const found = content(
    ['f1', 'f2', 'f3'],
    [
      [0, -0.5],
      [3, -0.5],
    ],
  );

  it('is whole where a side has all, and broken where it lacks a phase', () => {
    expect(runsOver(pairs, 'found', found).map((run) => [run[0]?.x, run.at(-1)?.x])).toEqual([[0, 3]]);
    expect(runsOver(pairs, 'believed', believed).map((run) => [run[0]?.x, run.at(-1)?.x])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('breaks where the same phases come in another order', () => {
    const turned = [pair('b2', 'f1'), pair('b1', 'f2')];
    expect(runsOver(turned, 'believed', believed)).toHaveLength(2);
  });

  it('says how far apart they are over a phase, and nothing without a curve', () => {
    expect(createFeelingOver(believed, found)({ believed: 'b2', found: 'f3' })).toEqual({ believed: 0.5, found: -0.5 });
    expect(createFeelingOver(content(['b1'], []), found)({ believed: 'b1', found: 'f1' })).toBeUndefined();
    expect(runsOver(pairs, 'believed', content(['b1'], []))).toEqual([]);
  });
});
