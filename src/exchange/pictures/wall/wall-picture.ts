import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Scene } from '#exchange/pictures/scene/scene.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';
import { layWall } from '#exchange/pictures/wall/lay-wall.ts';
import { type WallContent, wallContent, type WallWords } from '#exchange/pictures/wall/wall-content.ts';
import type { WallLabels, WallRoom } from '#exchange/pictures/wall/wall-size.ts';
import type { PictureWords } from '#words/paper.ts';
import { wallScene } from '#exchange/pictures/wall/wall-scene.ts';

/** Whether a lane is shown. */
export type IsSeen = (lane: string) => boolean;

type Room = Pick<WallRoom, 'width' | 'height' | 'window' | 'least' | 'hasShorts'> & { readonly hasLegend?: boolean };

/** What a map's wall says in a view: what lies in lanes that it hides is not on the wall either. */
export function wallOf(content: MapContent, { words }: { words: WallWords }, isSeen: IsSeen = () => true): WallContent {
  const wall = wallContent(content, words);
  const [hasPath, hasCards] = [isSeen('path'), isSeen('interactions')];
  return {
    ...wall,
    ...(!hasPath && { path: [], felt: [], signs: [], quotes: [] }),
    ...(!hasCards && { phases: wall.phases.map((phase) => ({ ...phase, shorts: [], all: 0 })) }),
    ...(!(hasPath && isSeen('moments')) && { moments: [] }),
    ...(!isSeen('teams') && { teams: [] }),
    ...(!isSeen('employees') && { pain: undefined }),
  };
}

/** A wall in a room, for any printer. */
export function wallPicture(wall: WallContent, room: Room, sight: Sight & { readonly name: string }): Scene {
  const { theme, words, measure, name } = sight;
  const { legend, ...labels } = wallLabels(words);
  const laid = layWall(wall, { ...room, measure, words: room.hasLegend === true ? { ...labels, legend } : labels });
  return wallScene(wall, laid, {
    theme,
    name,
    language: words.language,
    curveName: words.say('curve'),
  });
}

/** What a wall says of itself. */
export function wallLabels({
  say,
  withoutUs,
  number,
}: PictureWords): WallLabels & Required<Pick<WallLabels, 'legend'>> {
  return {
    stretch: { before: capital(say('before')), during: capital(say('during')), after: capital(say('after')) },
    good: say('good'),
    hard: say('hard'),
    withoutUs,
    backstage: say('backstage'),
    whoWorks: say('whoWorks'),
    legend: {
      heart: say('feelsGood'),
      cloud: say('feelsHard'),
      moment: say('moment').toLowerCase(),
      path: say('howFar'),
    },
    more: (n) => `+${number(n)}`,
  };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
