import { describe, expect, it } from 'vitest';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { pictureLayout } from '#exchange/pictures/picture-layout.ts';
import { sceneOf } from '#exchange/pictures/scene/scene-of.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { themes } from '#exchange/pictures/theme.ts';
import { pictureWords } from '#words/paper.ts';
import { placeAfter, placesOn } from '#web/workshop/map-places.ts';
import { readPlace } from '#web/workshop/read-place.ts';

const content = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
const sight = {
  words: pictureWords('en'),
  measure: (text: string, { size }: { size: number }): number => text.length * size * 0.52,
  theme: themes.light,
};
const layout = pictureLayout(content, 1.6, sight);
const scene = sceneOf(content, layout, sight);
const places = placesOn({ scene, layout });
const inPhase = (phase: string) => places.filter((place) => place.phase === phase).map(({ id }) => id);

describe('places on the picture of a map', () => {
  it('are read phase by phase: its head, what happens and lies between, then what stands beside the path', () => {
    expect(inPhase('p1').slice(0, 2)).toEqual(['p1', 'i1']);
    expect(inPhase('p2').slice(0, 4)).toEqual(['p2', 'i2', 't1', 'i3']);
    expect(places.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['moment', 'quote']));
    expect(places.filter(({ kind }) => kind === 'phase').map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  });

  it('lie where the picture has them', () => {
    const [card] = layout.cards;
    const group = scene.nodes.find((node) => node.kind === 'group' && node.name === 'map');
    const place = places.find(({ id }) => id === card?.id);
    if (!card || !place || group?.kind !== 'group') throw new Error('nothing is drawn');
    expect([place.x, place.y, place.width]).toEqual([card.x + group.dx, card.y + group.dy, card.width]);
    for (const { id, x, y, width, height } of places)
      expect([id, x >= 0 && y >= 0 && x + width <= scene.width && y + height <= scene.height]).toEqual([id, true]);
  });

  it('are walked by the arrows to and fro, and all of them are reached', () => {
    let at = placeAfter(places, undefined, 'Home');
    const met = [at?.id];
    for (
      let next = placeAfter(places, at?.id, 'ArrowDown');
      next && next !== at;
      next = placeAfter(places, at.id, 'ArrowDown')
    ) {
      at = next;
      met.push(at.id);
    }
    expect(met).toEqual(places.map(({ id }) => id));
    expect(placeAfter(places, 'p1', 'ArrowRight')?.id).toBe('p2');
    expect(placeAfter(places, 'p2', 'ArrowLeft')?.id).toBe('p1');
    expect(placeAfter(places, 'p1', 'ArrowLeft')?.id).toBe('p1');
    expect(placeAfter(places, 'p1', 'End')).toBe(places.at(-1));
  });

  it('say what they are, and what rests on nothing', () => {
    const read = readPlace(content, 'en');
    expect(places.filter(({ id }) => !read(id))).toEqual([]);
    expect(read('i2')).toMatchObject({ mark: { type: 'cloud' }, isAssumption: false });
    expect(read('i3')).toMatchObject({ mark: { type: 'heart' }, isAssumption: true });
    expect(read('i1')).toMatchObject({ mark: undefined, isAssumption: false });
    expect(read('q1')).toMatchObject({ isQuote: true, title: 'Jag stod där med en valp och fel papper.' });
  });
});
