import { describe, expect, it } from 'vitest';
import { seenLanes } from '#exchange/pictures/lanes/paper-lanes.ts';
import { viewNamed } from '#exchange/pictures/lanes/view-named.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { layoutMap } from '#exchange/pictures/map-layout.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { pictureWords } from '#words/paper.ts';
import type { Records } from '#model/document/document.ts';
import { type LaneView, plainView } from '#model/map/lane-view.ts';

const { journey, workspace, evidence } = smallJourney;
const content = mapContent(journey, workspace, evidence);
const measure = (text: string, { size }: { size: number }): number => text.length * size * 0.52;
const words = pictureWords('sv');
const lanesIn = (view: LaneView): string[] => seenLanes(content, view, { isShort: false }).map(({ lane }) => lane.id);
const drawn = (view: LaneView) => layoutMap(content, { width: 1200, measure, words, view });

describe('the lanes of a picture', () => {
  it('are those of the map that hold something, and whole', () => {
    expect(lanesIn(plainView)).toEqual([
      ...['time', 'interactions', 'thoughts', 'path', 'changes', 'opportunities', 'jobs', 'measures', 'ln', 'teams'],
    ]);
    expect(seenLanes(content, plainView, { isShort: false }).some(({ isFolded }) => isFolded)).toBe(false);
    expect(
      drawn(plainView)
        .tiles.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['jb', 'ms', 'n1', 'n2', 'o1', 'x1']);
  });

  it('are those of a saved view, in its order and under its names', () => {
    const view = {
      ...plainView,
      order: ['path', 'interactions'],
      shown: ['channels'],
      hidden: ['thoughts', 'opportunities', 'jobs', 'measures', 'ln', 'time', 'changes', 'teams'],
      names: { path: 'Höjder' },
    };
    const { lanes, channels, height, visibility } = drawn(view);
    expect(lanes.map(({ name, label }) => label ?? name)).toEqual(['heads', 'Höjder', 'interactions', 'channels']);
    expect(channels?.rows.map(({ name }) => name)).toEqual(['Möte']);
    expect(height).toBe(visibility);
  });

  it('tell under their name of what has no place on the map, and draw it nowhere', () => {
    const opportunities = content.opportunities.map((one) => ({ ...one, x: undefined }));
    const laid = layoutMap({ ...content, opportunities }, { width: 1200, measure, words, view: plainView });
    expect(laid.tiles.map(({ id }) => id)).not.toContain('o1');
    const told = laid.lanes.filter(({ placeless = 0 }) => placeless > 0);
    expect(told).toMatchObject([{ name: 'opportunities', placeless: 1, height: 52 }]);
  });

  it('are a line of marks where the view folds them', () => {
    const { tiles, ticks } = drawn({ ...plainView, folded: ['jobs'] });
    expect(tiles.map(({ id }) => id)).not.toContain('jb');
    expect(ticks).toHaveLength(1);
  });

  it('are a track for each role where the view has them', () => {
    const withRoles = {
      ...content,
      roles: ['buyer'],
      phases: content.phases.map((phase) => ({
        ...phase,
        interactions: phase.interactions.map((one) => (one.id === 'i2' ? { ...one, role: 'buyer' } : one)),
      })),
    };
    const view = { ...plainView, hasTracks: true };
    const { tracks, lanes, cards } = layoutMap(withRoles, { width: 1200, measure, words, view });
    expect(tracks.map(({ name }) => name)).toEqual(['Inköpare', 'Ingen särskild roll']);
    const lane = lanes.find(({ name }) => name === 'interactions');
    expect(tracks.reduce((sum, { height }) => sum + height, 0)).toBe(lane?.height);
    const trackOf = (id: string): number => {
      const { y = 0, height = 0 } = cards.find((card) => card.id === id) ?? {};
      return tracks.findIndex((track) => track.top < y && y + height < track.top + track.height);
    };
    expect(['i1', 'i2', 'i3'].map(trackOf)).toEqual([1, 0, 1]);
    const people = layoutMap({ ...withRoles, roles: undefined }, { width: 1200, measure, words, view });
    expect(people.tracks).toEqual([]);
  });

  it('leave it to the heads how long phases take where the lane of times is not seen', () => {
    const timesIn = (view: LaneView) => drawn(view).phases.map(({ time }) => time);
    expect(timesIn(plainView)).toEqual(['', '', '']);
    expect(timesIn({ ...plainView, hidden: ['time'] })).toEqual(['', '2 veckor', '']);
  });

  it('come from a view by its id, or by its name where only one has it', () => {
    const saved = (id: string) => ({ type: 'view', id, order: 'a', body: { name: 'Styrelsen', hidden: ['path'] } });
    const one = new Map<string, unknown>([...journey, ['v1', saved('v1')]]) as Records;
    const two = new Map<string, unknown>([...one, ['v2', saved('v2')]]) as Records;
    expect(viewNamed(one, 'Styrelsen')?.hidden).toEqual(['path']);
    expect(viewNamed(two, 'v2')?.hidden).toEqual(['path']);
    expect(viewNamed(two, 'Styrelsen')).toBeUndefined();
    expect(viewNamed(one, 'customer')?.hidden).toContain('teams');
  });
});
