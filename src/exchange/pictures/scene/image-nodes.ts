import { episodeNameX } from '#exchange/pictures/layout/episodes.ts';
import type { LaidEpisode, LaidPicture } from '#exchange/pictures/layout/types.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { type Sight, textNode } from '#exchange/pictures/scene/sight.ts';

export const imageNodes = (picture: LaidPicture | undefined): SceneNode[] =>
  picture ? [{ kind: 'image', ...picture }] : [];

/** The path in miniature of the journey that opens a place, and its name. */
export const episodeNodes = (episode: LaidEpisode | undefined, { theme }: Sight): SceneNode[] =>
  episode
    ? [
        ...(episode.path.length === 0
          ? []
          : [{ kind: 'path', path: episode.path, stroke: theme.path, strokeWidth: 1.8 } satisfies SceneNode]),
        textNode('foot', [episode.name], { x: episodeNameX(episode), y: episode.y + 2, color: theme.pathInk }),
      ]
    : [];
