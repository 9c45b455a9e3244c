import { type Box, boxOfPath } from '#exchange/pictures/path.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { lineWidth } from '#exchange/pictures/styled-lines.ts';
import type { Measure } from '#exchange/pictures/text-measure.ts';

/** Where something is drawn, in px of the group that it stands in. */
export function boxOfNode(node: Exclude<SceneNode, { kind: 'group' }>, measure: Measure): Box {
  if (node.kind === 'box' || node.kind === 'image') return node;
  if (node.kind === 'path') return boxOfPath(node.path);
  const { x, y, lines, font, lineHeight, align } = node;
  const width = Math.max(0, ...lines.map((line) => lineWidth(line, font, measure))) * (node.upper ? 1.4 : 1);
  const left = align === 'end' ? x - width : align === 'middle' ? x - width / 2 : x;
  return { x: left, y, width, height: lines.length * lineHeight };
}
