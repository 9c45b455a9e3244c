import type { Slide, SlideShape, SlideText } from '#exchange/pictures/printers/deck.ts';
import { type Box, boxOfPath, type Path } from '#exchange/pictures/path.ts';
import { clustersOf } from '#exchange/pictures/clusters.ts';
import { groupMark } from '#exchange/pictures/printers/office/group-shapes.ts';
import { dataOf } from '#exchange/pictures/scene/image-data.ts';
import type { Paint, Scene, SceneImages, SceneNode, TextBlock } from '#exchange/pictures/scene/scene.ts';
import { lineText, lineWidth, runsOf, type TextLine } from '#exchange/pictures/styled-lines.ts';
import type { Font, Measure } from '#exchange/pictures/text-measure.ts';

/** Fonts that every office program has, near in width to those the map is measured in. */
export const slideFonts = { sans: 'Calibri', voice: 'Georgia' } as const;

/** A page that is drawn on: where a px of the scene lies and how large it is. Units: inches. */
export type SlidePen = {
  readonly slide: Slide;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly measure: Measure;
  readonly images?: SceneImages | undefined;
  readonly name?: string;
  /** Which of those with this name. */
  readonly group?: string;
};

/** Puts a scene on a slide as shapes that can be taken hold of: text as text, cards with their words inside, signs and path as freeforms. */
export function putScene(slide: Slide, scene: Scene, room: Box & Pick<SlidePen, 'measure' | 'images'>): void {
  const scale = Math.min(room.width / scene.width, room.height / scene.height);
  const x = room.x + (room.width - scene.width * scale) / 2;
  const y = room.y + (room.height - scene.height * scale) / 2;
  for (const node of scene.nodes) put(node, { slide, x, y, scale, measure: room.measure, images: room.images });
}

export function put(node: SceneNode, pen: SlidePen): void {
  switch (node.kind) {
    case 'group': {
      const at = { x: pen.x + node.dx * pen.scale, y: pen.y + node.dy * pen.scale };
      const inner = { ...pen, ...at, name: node.name, group: groupKey(node, at) };
      for (const part of node.nodes) put(part, inner);
      return;
    }
    case 'path':
      putPath(node.path, node, pen);
      return;
    case 'box':
      putBox(node, pen);
      return;
    case 'image':
      putImage(node, pen);
      return;
    default:
      putText(node, pen);
  }
}

function putImage({ blob, alt, ...box }: Extract<SceneNode, { kind: 'image' }>, pen: SlidePen): void {
  const image = pen.images?.get(blob);
  if (!image) return;
  pen.slide.addImage({
    data: dataOf(image),
    altText: alt,
    x: pen.x + box.x * pen.scale,
    y: pen.y + box.y * pen.scale,
    w: box.width * pen.scale,
    h: box.height * pen.scale,
  });
}

type BoxNode = Extract<SceneNode, { kind: 'box' }>;

function putBox(node: BoxNode, pen: SlidePen): void {
  const { width, height, radius = 0, hatch, texts = [] } = node;
  const frame = {
    x: pen.x + node.x * pen.scale,
    y: pen.y + node.y * pen.scale,
    w: width * pen.scale,
    h: height * pen.scale,
  };
  const shape =
    radius === 0 ? 'rect' : radius >= Math.min(width, height) / 2 && width === height ? 'ellipse' : 'roundRect';
  const look = {
    ...frame,
    ...paintOf(hatch === undefined ? node : { fill: hatch }, pen),
    ...named(pen),
    rectRadius: Math.min(radius, height / 2) * pen.scale,
  };
  const [first, ...others] = texts.filter(({ lines }) => lines.length > 0);
  if (!first) pen.slide.addShape(shape, look);
  else if (others.length === 0 && radius >= height / 3)
    pen.slide.addText(flowing(first), {
      ...look,
      ...lettersOf(first, pen),
      shape,
      margin: 0,
      align: 'center',
      valign: 'middle',
      wrap: false,
    });
  else {
    pen.slide.addText(flowing(first), {
      ...look,
      ...lettersOf(first, pen),
      shape,
      margin: marginOf(first, node, pen),
      valign: 'top',
      fit: 'shrink',
    });
  }
  for (const text of others) putText(text, pen);
}

/** How far words stand from the sides of their box, from the right where they begin there. Shape: left, right, bottom, top. */
function marginOf(block: TextBlock, { x, y, width }: BoxNode, { scale }: SlidePen): [number, number, number, number] {
  const isEnd = block.align === 'end';
  const begins = Math.max(isEnd ? x + width - block.x : block.x - x, 0) * scale * 72;
  const ends = 4 * scale * 72;
  const top = Math.max(block.y - y, 0) * scale * 72;
  return isEnd ? [ends, begins, 0, top] : [begins, ends, 0, top];
}

function putText(block: TextBlock, pen: SlidePen): void {
  if (block.lines.length === 0) return;
  const width = Math.max(...block.lines.map((line) => widthOf(line, block, pen.measure))) + 6;
  const left = block.align === 'end' ? block.x - width : block.align === 'middle' ? block.x - width / 2 : block.x;
  const height = block.lines.length * block.lineHeight;
  pen.slide.addText(
    block.lines.flatMap((line, i) => lineRuns(line, { ...block, isLast: i === block.lines.length - 1 })),
    {
      x: pen.x + left * pen.scale,
      y: pen.y + block.y * pen.scale,
      w: width * pen.scale,
      h: height * pen.scale,
      ...lettersOf(block, pen),
      ...named(pen),
      margin: 0,
      valign: 'top',
      wrap: false,
      fit: 'none',
    },
  );
}

const widthOf = (line: TextLine, { font, upper }: TextBlock, measure: Measure): number =>
  upper ? measure(lineText(line).toLocaleUpperCase(), font) : lineWidth(line, font, measure);

type Run = { text: string; options: SlideText };

/** A line in its looks, ended where it ends. */
function lineRuns(line: TextLine, { font, upper, isLast }: TextBlock & { isLast: boolean }): Run[] {
  const runs = slideRuns(line, { font, upper });
  return runs.map((run, i) =>
    isLast || i < runs.length - 1 ? run : { ...run, options: { ...run.options, breakLine: true } },
  );
}

const slideRuns = (line: TextLine, { font, upper }: Pick<TextBlock, 'font' | 'upper'>): Run[] =>
  runsOf(line, font).map(({ text, font: own, href }) => ({
    text: upper ? text.toLocaleUpperCase() : text,
    options: {
      ...(own.weight !== font.weight && { bold: true }),
      ...(own.italic === true && { italic: true }),
      ...(href !== undefined && { hyperlink: { url: href } }),
    },
  }));

/** The lines as words that the program breaks by itself; items of lists stay under each other. */
function flowing({ lines, font }: TextBlock): Run[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const isEnd = next === undefined || lineText(next).startsWith('• ');
    const runs = slideRuns(line, { font });
    const last = runs.at(-1);
    if (!last || next === undefined) return runs;
    return [
      ...runs.slice(0, -1),
      isEnd ? { ...last, options: { ...last.options, breakLine: true } } : { ...last, text: `${last.text} ` },
    ];
  });
}

function lettersOf({ font, color, lineHeight, align }: TextBlock, { scale }: SlidePen): SlideText {
  return {
    ...lettersIn(font, scale),
    color: hex(color),
    align: align === 'end' ? 'right' : align === 'middle' ? 'center' : 'left',
    lineSpacing: round(lineHeight * scale * 72),
  };
}

const lettersIn = ({ family, size, weight, italic }: Font, scale: number): SlideText => ({
  fontFace: slideFonts[family],
  fontSize: round(size * scale * 72 * (family === 'voice' ? 0.94 : 1)),
  bold: weight === 600,
  italic: italic === true,
});

function putPath(path: Path, paint: Paint, pen: SlidePen): void {
  if (path.length < 2 || (paint.dash?.[0] ?? 1) < 1) return;
  const box = boxOfPath(path);
  const px = (value: number): number => (value - box.x) * pen.scale;
  const py = (value: number): number => (value - box.y) * pen.scale;
  const frame = {
    x: pen.x + box.x * pen.scale,
    y: pen.y + box.y * pen.scale,
    w: box.width * pen.scale,
    h: box.height * pen.scale,
  };
  const [from, to] = path;
  if (path.length === 2 && from?.[0] === 'M' && to?.[0] === 'L') {
    pen.slide.addShape('line', {
      ...frame,
      flipV: (to[1] - from[1]) * (to[2] - from[2]) < 0,
      ...paintOf(paint, pen),
      ...named(pen),
    });
    return;
  }
  const points = path.map((step): Point => {
    if (step[0] === 'Z') return { close: true };
    if (step[0] === 'C')
      return {
        x: px(step[5]),
        y: py(step[6]),
        curve: { type: 'cubic', x1: px(step[1]), y1: py(step[2]), x2: px(step[3]), y2: py(step[4]) },
      };
    return { x: px(step[1]), y: py(step[2]), moveTo: step[0] === 'M' };
  });
  pen.slide.addShape(freeform, { ...frame, points, ...paintOf(paint, pen), ...named(pen) });
}

// The package draws this shape but leaves it out of the names in its types.
const freeform = 'custGeom' as Parameters<Slide['addShape']>[0];

type Point = NonNullable<SlideShape['points']>[number];

function paintOf(
  { fill, stroke, strokeWidth = 1, dash, opacity = 1 }: Paint,
  { scale }: SlidePen,
): Pick<SlideText, 'fill' | 'line'> {
  const transparency = Math.round((1 - opacity) * 100);
  return {
    ...(fill === undefined ? {} : { fill: { color: hex(fill), transparency } }),
    ...(stroke === undefined
      ? {}
      : {
          line: {
            color: hex(stroke),
            width: Math.max(round(strokeWidth * scale * 72), 0.25),
            transparency,
            dashType: dashOf(dash),
          },
        }),
  };
}

const dashOf = (dash: readonly number[] | undefined): 'solid' | 'sysDash' => (dash === undefined ? 'solid' : 'sysDash');

const named = ({ name, group = '' }: SlidePen): { objectName?: string } =>
  name ? { objectName: `${clustersOf(name).slice(0, 120).join('')}${groupMark}${group}` } : {};

/** Where the first thing of a group lies: two that are called the same lie elsewhere. */
function groupKey(node: SceneNode, at: { x: number; y: number }): string {
  if (node.kind === 'group') {
    const [first] = node.nodes;
    return first ? groupKey(first, { x: at.x + node.dx, y: at.y + node.dy }) : '';
  }
  const [x, y] = node.kind === 'path' ? [node.path[0]?.[1] ?? 0, node.path[0]?.[2] ?? 0] : [node.x, node.y];
  return `${round(at.x)} ${round(at.y)} ${round(x)} ${round(y)}`;
}

const hex = (color: string): string => color.replace('#', '').toUpperCase();

const round = (value: number): number => Math.round(value * 100) / 100;
