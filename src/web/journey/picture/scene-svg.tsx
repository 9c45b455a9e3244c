import { memo, useId } from 'react';
import { type Box, pathText } from '#exchange/pictures/path.ts';
import { baseline, hatchesOf } from '#exchange/pictures/printers/svg.ts';
import type { Paint, Scene, SceneNode, TextBlock } from '#exchange/pictures/scene/scene.ts';
import { runsOf, type StyledRun } from '#exchange/pictures/styled-lines.ts';
import { screenFont } from '#web/journey/picture/measure.ts';

/** Where a kept picture is shown from. */
export type ImageHref = (blob: string) => string;

type SceneSvgProps = {
  readonly scene: Scene;
  readonly width: string;
  /** Where kept pictures are; without it they are left out. */
  readonly imageHref?: ImageHref | undefined;
};

/** A scene drawn on the page: the same picture that is printed and exported, with its words as text. */
export const SceneSvg = memo(function SceneSvg({ scene, width, imageHref }: SceneSvgProps) {
  const id = useId();
  const hatches = [...new Set(scene.nodes.flatMap(hatchesOf))];
  const drawn: Drawn = { imageHref, hatch: (color) => `url(#${id}${hatches.indexOf(color)})` };
  return (
    <svg
      width={width}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-label={scene.title}
      lang={scene.language}
      style={{ background: scene.background, display: 'block' }}
    >
      <defs>
        {hatches.map((color, i) => (
          <Hatch key={color} id={`${id}${i}`} color={color} />
        ))}
      </defs>
      {scene.nodes.map((node, i) => (
        <Node key={i} node={node} drawn={drawn} />
      ))}
    </svg>
  );
});

/** Lines aslant, as far from each other as in the files. */
const Hatch = ({ id, color }: { id: string; color: string }) => (
  <pattern id={id} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
    <line x2="14" stroke={color} strokeWidth="2.4" />
  </pattern>
);

/** What nodes need besides themselves: where pictures are, and the fill that hatches in a colour. */
type Drawn = Pick<SceneSvgProps, 'imageHref'> & { readonly hatch: (color: string) => string };

function Node({ node, drawn }: { node: SceneNode; drawn: Drawn }) {
  const { imageHref } = drawn;
  if (node.kind === 'text') return <Text block={node} />;
  if (node.kind === 'path') return <path d={pathText(node.path)} {...lookOf(node)} />;
  if (node.kind === 'group')
    return (
      <g transform={`translate(${node.dx} ${node.dy})`}>
        {node.nodes.map((inner, i) => (
          <Node key={i} node={inner} drawn={drawn} />
        ))}
      </g>
    );
  if (node.kind === 'image')
    return imageHref && <image {...boxOf(node)} preserveAspectRatio="xMidYMid slice" href={imageHref(node.blob)} />;
  const { x, y, width, height, radius, hatch, texts = [] } = node;
  const look = hatch === undefined ? lookOf(node) : { fill: drawn.hatch(hatch) };
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx={radius} {...look} />
      {texts.map((block, i) => (
        <Text key={i} block={block} />
      ))}
    </>
  );
}

const boxOf = ({ x, y, width, height }: Box) => ({ x, y, width, height });

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
          {runsOf(line, font).map((run, k) => (
            <Letters key={k} run={run} font={font} upper={upper} />
          ))}
        </tspan>
      ))}
    </text>
  );
}

type LettersProps = { readonly run: StyledRun; readonly font: TextBlock['font']; readonly upper: boolean | undefined };

function Letters({ run, font, upper }: LettersProps) {
  const text = upper ? run.text.toLocaleUpperCase() : run.text;
  if (run.font === font && run.href === undefined) return text;
  const { weight, italic } = run.font;
  const letters = (
    <tspan
      fontWeight={weight}
      fontStyle={italic ? 'italic' : undefined}
      textDecoration={run.href === undefined ? undefined : 'underline'}
    >
      {text}
    </tspan>
  );
  return run.href === undefined ? letters : <a href={run.href}>{letters}</a>;
}
