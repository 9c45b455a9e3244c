import { describe, expect, it } from 'vitest';
import { openFontBook } from '#exchange/pictures/letters/font-book.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { themes } from '#exchange/pictures/theme.ts';
import { wallOf, wallPicture } from '#exchange/pictures/wall/wall-picture.ts';
import { pictureWords } from '#words/paper.ts';

const small = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
const sight = { theme: themes.light, words: pictureWords('sv'), measure: openFontBook().measure };

/** How many of the signs of a name are drawn as outlines, of all there are. */
function outlined(isAssumed: boolean, name: string): readonly [number, number] {
  const claim = { assumption: isAssumed, voices: [], lost: 0 };
  const content = {
    ...small,
    phases: small.phases.map((phase) => ({
      ...phase,
      interactions: phase.interactions.map((one) => ({ ...one, claim })),
    })),
    moments: small.moments.map((moment) => ({ ...moment, claim })),
  };
  const room = { width: 1400, height: 800, window: 1400 };
  const signs: SceneNode[][] = [];
  const look = (nodes: readonly SceneNode[]): void => {
    for (const node of nodes) {
      if (node.kind !== 'group') continue;
      if (node.name === name) signs.push([...node.nodes]);
      else look(node.nodes);
    }
  };
  look(wallPicture(wallOf(content, sight), room, { ...sight, name: '' }).nodes);
  const isDashed = (nodes: SceneNode[]): boolean =>
    nodes.some((node) => node.kind === 'path' && node.dash !== undefined);
  return [signs.filter(isDashed).length, signs.length];
}

describe('What stands on the wall', () => {
  it.each(['cloud', 'moment'])('is dashed where nobody said so, on the path and beside a short name: %s', (name) => {
    const [dashed, all] = outlined(true, name);
    expect(all).toBeGreaterThan(0);
    expect(dashed).toBe(all);
    expect(outlined(false, name)).toEqual([0, all]);
  });
});
