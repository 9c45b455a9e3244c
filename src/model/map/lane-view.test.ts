import { describe, expect, it } from 'vitest';
import { arrangeLanes, foldLane, hideLane, moveLane, nameLane, plainView, showLane } from '#model/map/lane-view.ts';

const lanes = [
  { id: 'interactions', side: 'front' },
  { id: 'channels', side: 'front' },
  { id: 'path', side: 'path' },
  { id: 'jobs', side: 'path', isFoldedAtFirst: true },
  { id: 'teams', side: 'back' },
  { id: 'systems', side: 'back' },
] as const;

const there = ({ id }: { id: string }): boolean => id !== 'channels';
const seen = (view = plainView) => arrangeLanes(lanes, view, there).flatMap((one) => (one.isSeen ? [one.lane.id] : []));
const folded = (view = plainView) =>
  arrangeLanes(lanes, view, there).flatMap((one) => (one.isFolded ? [one.lane.id] : []));

describe('the lanes of a view', () => {
  it('are as the map has them where nobody has chosen', () => {
    expect(seen()).toEqual(['interactions', 'path', 'jobs', 'teams', 'systems']);
    expect(folded()).toEqual(['jobs']);
  });

  it('are shown though they are empty, and hidden though they are not', () => {
    expect(seen(showLane(plainView, 'channels'))).toContain('channels');
    expect(seen(hideLane(plainView, 'path'))).not.toContain('path');
    expect(seen(showLane(hideLane(plainView, 'path'), 'path'))).toContain('path');
  });

  it('unfold when they are asked for, and fold again', () => {
    const whole = showLane(plainView, 'jobs');
    expect(folded(whole)).toEqual([]);
    expect(folded(foldLane(whole, 'jobs'))).toEqual(['jobs']);
    expect(folded(foldLane(plainView, 'path'))).toEqual(['path', 'jobs']);
  });

  it('move past the next one that is seen', () => {
    const view = moveLane(arrangeLanes(lanes, plainView, there), plainView, { id: 'path', to: 'up' });
    expect(seen(view)).toEqual(['path', 'interactions', 'jobs', 'teams', 'systems']);
  });

  it('never cross the line of visibility', () => {
    const arranged = arrangeLanes(lanes, plainView, there);
    expect(moveLane(arranged, plainView, { id: 'jobs', to: 'down' })).toBe(plainView);
    expect(moveLane(arranged, plainView, { id: 'teams', to: 'up' })).toBe(plainView);
    expect(seen({ ...plainView, order: ['teams', 'path'] })[0]).toBe('interactions');
  });

  it('stand after the one they follow on the map where a view does not know them', () => {
    const view = { ...plainView, order: ['jobs', 'path', 'interactions', 'gone'] };
    expect(seen(showLane(view, 'channels'))).toEqual(['jobs', 'path', 'interactions', 'channels', 'teams', 'systems']);
  });

  it('have names of their own until those are taken back', () => {
    const view = nameLane(plainView, 'path', ' Höjder ');
    expect(view.names).toEqual({ path: 'Höjder' });
    expect(nameLane(view, 'path', '').names).toEqual({});
  });
});
