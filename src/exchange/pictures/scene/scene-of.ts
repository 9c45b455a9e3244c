import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { MapLayout } from '#exchange/pictures/layout/types.ts';
import { backstageNodes } from '#exchange/pictures/scene/backstage-nodes.ts';
import { cardNodes, linkNodes } from '#exchange/pictures/scene/card-nodes.ts';
import { groundNodes } from '#exchange/pictures/scene/ground-nodes.ts';
import { type Heading, headerHeight, headerNodes, journeyHeading } from '#exchange/pictures/scene/header-nodes.ts';
import { legendHeight, legendNodes } from '#exchange/pictures/scene/legend-nodes.ts';
import { pathNodes } from '#exchange/pictures/scene/path-nodes.ts';
import type { Scene, SceneNode } from '#exchange/pictures/scene/scene.ts';
import { channelNodes, tileNodes, timeNodes } from '#exchange/pictures/scene/tile-nodes.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';

const margin = 28;

/** What stands around a map that is a page among others: its margins, the head of one line and the legend. Units: px. */
export const aroundMap = {
  width: 2 * margin,
  height: 2 * margin + headerHeight({ under: '' }) + legendHeight,
} as const;

/** The map as a list of things to draw, the same for every printer: header, map, legend. */
export function sceneOf(content: MapContent, layout: MapLayout, sight: Sight & { heading?: Heading }): Scene {
  const heading = sight.heading ?? journeyHeading(content, sight.words);
  const head = headerHeight(heading);
  const group = (name: string, dy: number, nodes: readonly SceneNode[]): SceneNode => ({
    kind: 'group',
    name,
    dx: margin,
    dy,
    nodes,
  });
  const map = [
    ...groundNodes(layout, sight),
    ...backstageNodes(layout, sight),
    ...linkNodes(layout, sight),
    ...timeNodes(layout, sight),
    ...cardNodes(layout, content, sight),
    ...channelNodes(layout, sight),
    ...tileNodes(layout, sight),
    ...pathNodes(layout, content, sight),
  ];
  return {
    width: Math.ceil(layout.width + 2 * margin),
    height: Math.ceil(margin + head + layout.height + legendHeight + margin),
    background: sight.theme.paper,
    title: heading.title,
    language: content.language ?? sight.words.language,
    nodes: [
      group('header', margin, headerNodes(heading, layout.width, sight)),
      group('map', margin + head, map),
      group('legend', margin + head + layout.height, legendNodes(sight)),
    ],
  };
}
