import { describe, expect, it } from 'vitest';
import { interaction, phase, record, sketchView } from '#model/compass/testing/journey-sketch.ts';
import { createOwnership } from '#model/people/ownership.ts';

type Absence = { from?: string; until?: string; standIn?: string };

const ownsOn = (today: string, person: string, away: Absence) => {
  const { journey, workspace } = sketchView({
    journey: { owners: {} },
    map: [
      phase('p', { owners: { professional: 'sara', deputy: 'dan' } }),
      interaction('i', { phase: 'p' }),
      interaction('own', { phase: 'p', owners: { professional: 'eva' } }),
    ],
    workspace: [record('person', 'sara', { name: 'Sara Nyman', away })],
  });
  return createOwnership(person, journey, { library: workspace, today });
};

const absence = { from: '2026-12-20', until: '2027-01-04', standIn: 'mikkel' };

describe('what is somebody’s who is away', () => {
  it.each([
    ['2026-12-19', false],
    ['2026-12-20', true],
    ['2027-01-04', true],
    ['2027-01-05', false],
  ])('is on %s the one’s who stands in: %s', (today, is) => {
    const owns = ownsOn(today, 'mikkel', absence);
    expect([owns.interactions.has('i'), owns.at({ phase: 'p' })]).toEqual([is, is]);
    expect(owns.insteadOf({ interaction: 'i' })).toEqual(
      is ? { person: 'sara', name: 'Sara Nyman', until: '2027-01-04' } : undefined,
    );
  });

  it('stays theirs as well, and nothing of others’ goes with it', () => {
    expect(ownsOn('2026-12-24', 'sara', absence).interactions).toEqual(new Set(['i']));
    expect(ownsOn('2026-12-24', 'sara', absence).insteadOf({ interaction: 'i' })).toBeUndefined();
    expect(ownsOn('2026-12-24', 'mikkel', absence).interactions).toEqual(new Set(['i']));
  });

  it('is the deputy’s of the place where nobody was asked to stand in, and only then', () => {
    const { standIn: _, ...alone } = absence;
    expect(ownsOn('2026-12-24', 'dan', alone).interactions).toEqual(new Set(['i']));
    expect(ownsOn('2026-12-24', 'dan', absence).anything).toBe(false);
    expect(ownsOn('2027-01-05', 'dan', alone).anything).toBe(false);
  });
});
