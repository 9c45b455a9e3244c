import { curveLine } from '#exchange/pictures/curve-path.ts';
import type { EpisodeContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import type { LaidEpisode, LayoutOptions } from '#exchange/pictures/layout/types.ts';
import { fitText } from '#exchange/pictures/text-measure.ts';

const mini = { width: 46, height: 14 } as const;
export const episodeHeight = lineHeight('foot') + 5;

/** The journey that opens a place, as its path in miniature and its name. */
export function layEpisode(
  of: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  { episodes, measure }: Pick<LayoutOptions, 'measure'> & { readonly episodes: readonly EpisodeContent[] },
): LaidEpisode | undefined {
  const episode = episodes.find((one) => one.of === of);
  if (!episode) return undefined;
  const points = episode.path.map(({ x, feeling }) => ({
    x: at.x + 2 + x * (mini.width - 4),
    y: at.y + 2 + mini.height / 2 - feeling * mini.height * 0.42,
  }));
  const room = { font: fonts.foot, width: at.width - mini.width - 8 };
  return {
    ...at,
    height: episodeHeight,
    name: fitText(episode.name, room, measure),
    path: points.length > 1 ? curveLine(points) : [],
  };
}

export const episodeNameX = ({ x, path }: LaidEpisode): number => (path.length === 0 ? x : x + mini.width + 6);
