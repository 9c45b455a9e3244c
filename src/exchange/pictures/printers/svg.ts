import { baseOf } from '#exchange/pictures/letters/direction.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { dataOf } from '#exchange/pictures/scene/image-data.ts';
import type { Paint, Scene, SceneImages, SceneNode, TextBlock } from '#exchange/pictures/scene/scene.ts';
import { type PageSetting, paperMargin, placeOnSheet, sheetFor } from '#exchange/pictures/sheets/paper.ts';
import { runsOf, type TextLine } from '#exchange/pictures/styled-lines.ts';
import type { Font } from '#exchange/pictures/text-measure.ts';

/** How a block of text is written into the drawing; by default as text, so that it stays text. */
export type PrintText = (block: TextBlock) => string;

export type SvgOptions = {
  readonly printText?: PrintText;
  readonly page?: PageSetting;
  readonly images?: SceneImages;
};

/** The scene as an SVG drawing. Letters are named, not drawn: Figtree and Source Serif 4 where they are installed, else what is like them. */
export function printSvg(
  scene: Scene,
  { printText = textElement, page = { paper: 'content' }, images = new Map() }: SvgOptions = {},
): string {
  const { background, title, language } = scene;
  const { size, view } = viewOn(scene, page);
  const hatches = [...new Set(scene.nodes.flatMap(hatchesOf))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${view.map(round).join(' ')}" role="img" lang="${escape(language)}" font-family="${sans}">`,
    `<title>${escape(title)}</title>`,
    hatches.length === 0 ? '' : `<defs>${hatches.map(hatchPattern).join('')}</defs>`,
    groundOf(view, background),
    ...scene.nodes.map((node) => element(node, { printText, images })),
    '</svg>\n',
  ].join('\n');
}

type View = readonly [x: number, y: number, width: number, height: number];

/** How large the drawing is, and which part of the plane it shows: on paper the white around it too. */
function viewOn(scene: Scene, page: PageSetting): { size: string; view: View } {
  const { width, height } = scene;
  if (page.paper === 'content') return { size: `width="${width}" height="${height}"`, view: [0, 0, width, height] };
  const sheet = sheetFor(page, scene);
  const { x, y, scale } = placeOnSheet(scene, sheet, paperMargin);
  return {
    size: `width="${sheet.width}mm" height="${sheet.height}mm"`,
    view: [-x / scale, -y / scale, sheet.width / scale, sheet.height / scale],
  };
}

function groundOf([x, y, width, height]: View, color: string): string {
  const corner = x === 0 && y === 0 ? '' : ` x="${round(x)}" y="${round(y)}"`;
  return `<rect${corner} width="${round(width)}" height="${round(height)}" fill="${color}"/>`;
}

const sans = "Figtree, 'Segoe UI', Helvetica, Arial, sans-serif";
const voice = "'Source Serif 4', 'Source Serif Pro', Georgia, serif";

type Pen = { readonly printText: PrintText; readonly images: SceneImages };

function element(node: SceneNode, pen: Pen): string {
  const { printText } = pen;
  switch (node.kind) {
    case 'group': {
      const move = node.dx === 0 && node.dy === 0 ? '' : ` transform="translate(${round(node.dx)} ${round(node.dy)})"`;
      const notes = node.notes ? `<desc>${escape(node.notes)}</desc>` : '';
      return `<g aria-label="${escape(node.name)}"${move}>${notes}${node.nodes.map((inner) => element(inner, pen)).join('')}</g>`;
    }
    case 'box': {
      const { x, y, width, height, radius = 0 } = node;
      const look = node.hatch === undefined ? paint(node) : ` fill="url(#${hatchId(node.hatch)})"`;
      const rect = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${radius ? ` rx="${radius}"` : ''}${look}/>`;
      return rect + (node.texts ?? []).map(printText).join('');
    }
    case 'image':
      return imageElement(node, pen);
    case 'path':
      return `<path d="${pathText(node.path)}"${paint(node)}/>`;
    default:
      return printText(node);
  }
}

function imageElement(
  { blob, alt, x, y, width, height }: Extract<SceneNode, { kind: 'image' }>,
  { images }: Pen,
): string {
  const image = images.get(blob);
  if (!image) return '';
  const at = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  const title = alt === '' ? '' : `<title>${escape(alt)}</title>`;
  return `<image ${at} preserveAspectRatio="xMidYMid slice" href="${dataOf(image)}">${title}</image>`;
}

function paint({ fill, stroke, strokeWidth, dash, opacity }: Paint): string {
  const look = [` fill="${fill ?? 'none'}"`];
  if (stroke !== undefined)
    look.push(
      ` stroke="${stroke}" stroke-width="${round(strokeWidth ?? 1)}" stroke-linecap="round" stroke-linejoin="round"`,
    );
  if (stroke !== undefined && dash) look.push(` stroke-dasharray="${dash.join(' ')}"`);
  if (opacity !== undefined) look.push(` opacity="${opacity}"`);
  return look.join('');
}

/** A block as text elements, one line a span. */
function textElement(block: TextBlock): string {
  const { x, y, lines, lineHeight, font, color, upper } = block;
  if (lines.length === 0) return '';
  const anchor = anchorOf(block);
  const spans = lines.map(
    (line, i) =>
      `<tspan x="${round(x)}" y="${round(baseline({ y, lineHeight, font }, i))}">${lineIn(line, { font, upper })}</tspan>`,
  );
  return `<text fill="${color}"${letters(font)}${anchor}${upper ? ' letter-spacing="0.6"' : ''}>${spans.join('')}</text>`;
}

/** Read from the right, a line starts at its right side: what the scene calls its end. */
function anchorOf(block: TextBlock): string {
  const { align = 'start' } = block;
  const isTurned = baseOf(block) === 'rtl';
  const anchor = isTurned && align !== 'middle' ? (align === 'start' ? 'end' : 'start') : align;
  return `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${isTurned ? ' direction="rtl"' : ''}`;
}

function lineIn(line: TextLine, { font, upper }: Pick<TextBlock, 'font' | 'upper'>): string {
  const text = (of: string): string => escape(upper ? of.toLocaleUpperCase() : of);
  if (typeof line === 'string') return text(line);
  return runsOf(line, font)
    .map((run) => {
      const look = `${run.font.weight === font.weight ? '' : ` font-weight="${run.font.weight}"`}${run.font.italic === font.italic ? '' : ' font-style="italic"'}`;
      if (run.href === undefined) return look === '' ? text(run.text) : `<tspan${look}>${text(run.text)}</tspan>`;
      return `<a href="${escape(run.href)}"><tspan${look} text-decoration="underline">${text(run.text)}</tspan></a>`;
    })
    .join('');
}

/** Where the letters of a line stand. Units: px. */
export const baseline = ({ y, lineHeight, font }: Pick<TextBlock, 'y' | 'lineHeight' | 'font'>, line: number): number =>
  y + line * lineHeight + lineHeight / 2 + font.size * 0.35;

function letters({ family, size, weight, italic }: Font): string {
  return `${family === 'voice' ? ` font-family="${voice}"` : ''} font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`}${italic ? ' font-style="italic"' : ''}`;
}

const hatchId = (color: string): string => `hatch-${color.replace('#', '')}`;

const hatchPattern = (color: string): string =>
  `<pattern id="${hatchId(color)}" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><line x1="0" y1="0" x2="14" y2="0" stroke="${color}" stroke-width="2.4"/></pattern>`;

/** The colours that boxes are hatched in. */
export function hatchesOf(node: SceneNode): string[] {
  if (node.kind === 'group') return node.nodes.flatMap(hatchesOf);
  return node.kind === 'box' && node.hatch !== undefined ? [node.hatch] : [];
}

const round = (value: number): number => Math.round(value * 100) / 100;

// Characters that XML 1.0 has no way to write: https://www.w3.org/TR/xml/#charsets
const unwritable = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escape = (text: string): string =>
  text
    .replace(unwritable, '')
    .replace(/[&<>"]/gu, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '&quot;');
