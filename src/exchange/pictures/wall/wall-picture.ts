import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Scene } from '#exchange/pictures/scene/scene.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';
import { layWall } from '#exchange/pictures/wall/lay-wall.ts';
import { type WallContent, wallContent } from '#exchange/pictures/wall/wall-content.ts';
import type { WallRoom } from '#exchange/pictures/wall/wall-size.ts';
import { wallScene } from '#exchange/pictures/wall/wall-scene.ts';

/** Whether a lane is shown. */
export type IsSeen = (lane: string) => boolean;

type Room = Pick<WallRoom, 'width' | 'height' | 'window' | 'least' | 'hasShorts'>;

/** What a map's wall says in a view: what lies in lanes that it hides is not on the wall either. */
export function wallOf(content: MapContent, { words }: Pick<Sight, 'words'>, isSeen: IsSeen = () => true): WallContent {
  const wall = wallContent(content, { quoted: words.quoted });
  const [hasPath, hasCards] = [isSeen('path'), isSeen('interactions')];
  return {
    ...wall,
    ...(!hasPath && { path: [], felt: [], signs: [], quotes: [] }),
    ...(!hasCards && { phases: wall.phases.map((phase) => ({ ...phase, shorts: [], all: 0 })) }),
    ...(!(hasPath && isSeen('moments')) && { moments: [] }),
    ...(!isSeen('teams') && { teams: [] }),
  };
}

/** A wall in a room, for any printer. */
export function wallPicture(wall: WallContent, room: Room, sight: Sight & { readonly name: string }): Scene {
  const { theme, words, measure, name } = sight;
  const { say } = words;
  const labels = {
    stretch: { before: say('before'), during: say('during'), after: say('after') },
    good: say('good'),
    hard: say('hard'),
    withoutUs: words.withoutUs,
    more: (n: number): string => `+${words.number(n)}`,
  };
  const laid = layWall(wall, { ...room, measure, words: labels });
  return wallScene(wall, laid, {
    theme,
    name,
    language: words.language,
    curveName: say('curve'),
  });
}
