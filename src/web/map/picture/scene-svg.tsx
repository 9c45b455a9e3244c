import { memo } from 'react';
import { pathText } from '#exchange/pictures/path.ts';
import { baseline } from '#exchange/pictures/printers/svg.ts';
import type { Paint, Scene, SceneNode, TextBlock } from '#exchange/pictures/scene/scene.ts';
import { screenFont } from '#web/map/picture/measure.ts';

/** A scene drawn on the page: the same picture that is printed and exported, with its words as text. */
export const SceneSvg = memo(function SceneSvg({ scene, width }: { scene: Scene; width: string }) {
  return (
    <svg
      width={width}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-label={scene.title}
      lang={scene.language}
      style={{ background: scene.background, display: 'block' }}
    >
      {scene.nodes.map((node, i) => (
        <Node key={i} node={node} />
      ))}
    </svg>
  );
});

function Node({ node }: { node: SceneNode }) {
  if (node.kind === 'text') return <Text block={node} />;
  if (node.kind === 'path') return <path d={pathText(node.path)} {...lookOf(node)} />;
  if (node.kind === 'group')
    return (
      <g transform={`translate(${node.dx} ${node.dy})`}>
        {node.nodes.map((inner, i) => (
          <Node key={i} node={inner} />
        ))}
      </g>
    );
  const { x, y, width, height, radius, hatch, texts = [] } = node;
  const look = hatch === undefined ? lookOf(node) : { fill: hatch };
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx={radius} {...look} />
      {texts.map((block, i) => (
        <Text key={i} block={block} />
      ))}
    </>
  );
}

const lookOf = ({ fill, stroke, strokeWidth, dash, opacity }: Paint) => ({
  fill: fill ?? 'none',
  stroke,
  strokeWidth,
  opacity,
  strokeLinecap: 'round' as const,
  strokeLinejoin: 'round' as const,
  strokeDasharray: dash?.join(' '),
});

const anchors = { start: undefined, middle: 'middle', end: 'end' } as const;

function Text({ block }: { block: TextBlock }) {
  const { x, lines, font, color, align = 'start', upper } = block;
  return (
    <text
      fill={color}
      fontFamily={screenFont[font.family]}
      fontSize={font.size}
      fontWeight={font.weight}
      fontStyle={font.italic ? 'italic' : undefined}
      textAnchor={anchors[align]}
      letterSpacing={upper ? 0.6 : undefined}
    >
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={baseline(block, i)}>
          {upper ? line.toLocaleUpperCase() : line}
        </tspan>
      ))}
    </text>
  );
}
