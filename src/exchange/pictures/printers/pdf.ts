import { type TellFar, tellNobody } from '#exchange/pictures/far.ts';
import { drawnRuns } from '#exchange/pictures/letters/bidi.ts';
import { baseOf } from '#exchange/pictures/letters/direction.ts';
import type { FontBook } from '#exchange/pictures/letters/font-book.ts';
import { type Box, boxesMeet, growBox, pathText } from '#exchange/pictures/path.ts';
import { baseline } from '#exchange/pictures/printers/svg.ts';
import { boxOfNode } from '#exchange/pictures/scene/box-of-node.ts';
import type { Paint, Scene, SceneImages, SceneNode, TextBlock } from '#exchange/pictures/scene/scene.ts';
import {
  type PageSetting,
  paperMargin,
  placeOnSheet,
  pointsPerMm,
  sheetFor,
  type Size,
} from '#exchange/pictures/sheets/paper.ts';
import { planTiles, tileMargin, type TilePlan } from '#exchange/pictures/sheets/tiles.ts';
import { runsOf } from '#exchange/pictures/styled-lines.ts';
import { type Font, fitText } from '#exchange/pictures/text-measure.ts';

type Pdf = PDFKit.PDFDocument;

/** Draws in px of the scene; what lies outside of `window` (in px too) is left out. */
type Pen = Book & { readonly window: Box | undefined };
type Counting = Pen & { readonly count: () => void };

/** Scenes on paper, each on a sheet, or the last one on many to put together: drawn in lines, written in their own fonts, which are put into the file. */
export async function printPdf(
  scenes: readonly [...Scene[], Scene],
  { fonts, images, tell }: { fonts: FontBook; images: SceneImages; tell: TellFar },
  page: PageSetting,
): Promise<Uint8Array> {
  const scene = lastOf(scenes);
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    lang: scene.language,
    info: { Title: scene.title },
    compress: true,
  });
  const bytes = collect(pdf);
  const sheet = sheetFor(page, scene);
  const margin = page.paper === 'content' ? 0 : paperMargin;
  if (page.tiles === undefined)
    for (const one of scenes) printWhole(one, sheetFor(page, one), { pdf, fonts, images, tell, margin });
  else printTiles(scene, { pdf, fonts, images, tell, sheet, plan: planTiles(sheet, page.tiles) });
  tell({ doing: 'writing' });
  pdf.end();
  return bytes;
}

function lastOf([...scenes]: readonly [...Scene[], Scene]): Scene {
  const last = scenes.at(-1);
  if (!last) throw new Error('there is nothing to print');
  return last;
}

/** No reader opens a larger page. Units: points. Source: ISO 32000-1, annex C. */
const largestPage = 14_400;

type Book = { readonly pdf: Pdf; readonly fonts: FontBook; readonly images: SceneImages; readonly tell: TellFar };

function printWhole(scene: Scene, sheet: Size, { pdf, fonts, images, tell, margin }: Book & { margin: number }): void {
  const points = Math.min(pointsPerMm, largestPage / Math.max(sheet.width, sheet.height));
  pdf.addPage({ size: [sheet.width * points, sheet.height * points], margin: 0 }).scale(points);
  pdf.rect(0, 0, sheet.width, sheet.height).fill(scene.background);
  const { x, y, scale } = placeOnSheet(scene, sheet, margin);
  pdf.translate(x, y).scale(scale);
  drawScene(scene, { pdf, fonts, images, tell, window: undefined });
}

type Poster = Book & { readonly sheet: Size; readonly plan: TilePlan };

/** First how the sheets lie, then each of them with its name, marks to cut along and what it shares with the next. */
function printTiles(scene: Scene, poster: Poster): void {
  printTilePlan(scene, poster);
  const { pdf, fonts, images, tell, sheet, plan } = poster;
  const { x, y, scale } = placeOnSheet(scene, sheet, paperMargin);
  plan.tiles.forEach((tile, i) => {
    tell({ doing: 'drawing', done: i, of: plan.tiles.length });
    startSheet(poster);
    pdf.save().rect(tileMargin, tileMargin, tile.width, tile.height).clip();
    pdf.rect(tileMargin, tileMargin, tile.width, tile.height).fill(scene.background);
    pdf.translate(tileMargin - tile.x + x, tileMargin - tile.y + y).scale(scale);
    const window = {
      x: (tile.x - x) / scale,
      y: (tile.y - y) / scale,
      width: tile.width / scale,
      height: tile.height / scale,
    };
    drawScene(scene, { pdf, fonts, images, tell: tellNobody, window });
    pdf.restore();
    cropMarks(pdf, { x: tileMargin, y: tileMargin, width: tile.width, height: tile.height });
    const said = `${tile.name} · ${i + 1}/${plan.tiles.length} · ${scene.title}`;
    caption(said, { x: tileMargin + 8, y: plan.sheet.height - tileMargin + 2.2, width: tile.width - 16 }, poster);
  });
}

function startSheet({ pdf, plan: { sheet } }: Poster): void {
  pdf.addPage({ size: [sheet.width * pointsPerMm, sheet.height * pointsPerMm], margin: 0 }).scale(pointsPerMm);
}

function printTilePlan(scene: Scene, poster: Poster): void {
  const { pdf, fonts, images, sheet, plan } = poster;
  startSheet(poster);
  const room = { width: plan.sheet.width, height: plan.sheet.height - tileMargin };
  const last = plan.tiles.at(-1) ?? { x: 0, y: 0, ...sheet };
  const small = placeOnSheet({ width: last.x + last.width, height: last.y + last.height }, room, tileMargin);
  pdf.save().translate(small.x, small.y).scale(small.scale);
  pdf.rect(0, 0, sheet.width, sheet.height).fill(scene.background);
  const { x, y, scale } = placeOnSheet(scene, sheet, paperMargin);
  pdf.save().translate(x, y).scale(scale);
  drawScene(scene, { pdf, fonts, images, tell: tellNobody, window: undefined });
  pdf.restore();
  for (const tile of plan.tiles) pdf.rect(tile.x, tile.y, tile.width, tile.height);
  pdf.lineWidth(0.2 / small.scale).stroke(tileEdge);
  pdf.restore();
  for (const { name, x: left, y: top } of plan.tiles)
    caption(name, { x: small.x + left * small.scale + 2, y: small.y + top * small.scale + 2, width: 20 }, poster);
  caption(`${scene.title} · ${plan.columns} × ${plan.rows}`, { x: tileMargin, y: room.height, width: 240 }, poster);
}

const ink = '#22261f';
const tileEdge = '#8d9187';
const captionFont: Font = { family: 'sans', size: 3.4, weight: 500 };

function caption(text: string, at: { x: number; y: number; width: number }, book: Book): void {
  const line = fitText(text, { font: captionFont, width: at.width }, book.fonts.measure);
  write({ x: at.x, y: at.y, lines: [line], lineHeight: 4.4, font: captionFont, color: ink }, book);
}

/** Short lines outside each corner, that say where to cut. Units: mm. */
function cropMarks(pdf: Pdf, { x, y, width, height }: Box): void {
  for (const [cornerX, outX] of [
    [x, -1],
    [x + width, 1],
  ] as const)
    for (const [cornerY, outY] of [
      [y, -1],
      [y + height, 1],
    ] as const) {
      pdf.moveTo(cornerX + outX, cornerY).lineTo(cornerX + outX * 6, cornerY);
      pdf.moveTo(cornerX, cornerY + outY).lineTo(cornerX, cornerY + outY * 6);
    }
  pdf.lineWidth(0.2).stroke(ink);
}

function drawScene({ nodes }: Scene, pen: Pen): void {
  const of = leavesOf(nodes);
  let done = 0;
  const count = (): void => pen.tell({ doing: 'drawing', done: done++, of });
  for (const node of nodes) draw(node, { ...pen, count });
}

/** How many things there are to draw, those in groups one by one. */
const leavesOf = (nodes: readonly SceneNode[]): number =>
  nodes.reduce((sum, node) => sum + (node.kind === 'group' ? leavesOf(node.nodes) : 1), 0);

function collect(pdf: Pdf): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
}

/** How far a broad stroke or a serif may reach out of its box. Units: px. */
const rim = 8;

function draw(node: SceneNode, pen: Counting): void {
  const { pdf, window } = pen;
  if (node.kind === 'group') {
    const inside = window && { ...window, x: window.x - node.dx, y: window.y - node.dy };
    pdf.save().translate(node.dx, node.dy);
    for (const inner of node.nodes) draw(inner, { ...pen, window: inside });
    pdf.restore();
    return;
  }
  pen.count();
  if (window && !boxesMeet(growBox(boxOfNode(node, pen.fonts.measure), rim), window)) return;
  else drawAlone(node, pen);
}

function drawAlone(node: Exclude<SceneNode, { kind: 'group' }>, pen: Counting): void {
  const { pdf } = pen;
  if (node.kind === 'text') write(node, pen);
  else if (node.kind === 'image') picture(node, pen);
  else if (node.kind === 'path') {
    if (node.path.length > 0) paint(pdf.save().path(pathText(node.path)), node);
  } else if (node.hatch === undefined) {
    paint(outlineOf(pdf.save(), node), node);
    for (const text of node.texts ?? []) write(text, pen);
  } else hatch(pdf, { ...node, hatch: node.hatch });
}

function picture(node: Extract<SceneNode, { kind: 'image' }>, { pdf, images }: Pen): void {
  const image = images.get(node.blob);
  if (!image) return;
  const { x, y, width, height } = node;
  const cover: [number, number] = [width, height];
  pdf.save().roundedRect(x, y, width, height, 4).clip();
  pdf.image(Buffer.from(image.bytes), x, y, { cover, align: 'center', valign: 'center' }).restore();
}

type BoxNode = Extract<SceneNode, { kind: 'box' }>;

const outlineOf = (pdf: Pdf, { x, y, width, height, radius = 0 }: BoxNode): Pdf =>
  radius === 0
    ? pdf.rect(x, y, width, height)
    : pdf.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2));

function paint(pdf: Pdf, { fill, stroke, strokeWidth = 1, dash, opacity = 1 }: Paint): void {
  pdf.opacity(opacity);
  if (stroke !== undefined) {
    pdf.lineWidth(strokeWidth).lineCap('round').lineJoin('round');
    const [on, off] = dash ?? [];
    if (on !== undefined) pdf.dash(on, { space: off ?? on });
  }
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke);
  else if (fill !== undefined) pdf.fill(fill);
  else if (stroke !== undefined) pdf.stroke(stroke);
  pdf.restore();
}

const hatchGap = 20;

function hatch(pdf: Pdf, node: BoxNode & { hatch: string }): void {
  const { x, y, width, height } = node;
  pdf.save().rect(x, y, width, height).clip();
  for (let from = x - height; from < x + width; from += hatchGap) pdf.moveTo(from, y + height).lineTo(from + height, y);
  pdf.lineWidth(2.4).stroke(node.hatch).restore();
}

const upperSpacing = 0.6;

function write(block: TextBlock, { pdf, fonts }: Book): void {
  const { x, font, color, align, upper } = block;
  const spacing = upper ? upperSpacing : 0;
  const wide = (text: string, of: Font): number => fonts.measure(text, of) + spacing * text.length;
  block.lines.forEach((line, i) => {
    const parts = runsOf(line, font).map((run) => ({ ...run, text: upper ? run.text.toLocaleUpperCase() : run.text }));
    const width = parts.reduce((sum, run) => sum + wide(run.text, run.font), 0);
    let at = align === 'end' ? x - width : align === 'middle' ? x - width / 2 : x;
    for (const run of drawnRuns(parts, baseOf(block), fonts)) {
      const from = at;
      pdf
        .registerFont(run.face.name, run.face.bytes as unknown as PDFKit.Mixins.PDFFontSource)
        .font(run.face.name)
        .fontSize(font.size)
        .fillColor(color);
      const y = baseline(block, i);
      pdf.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing });
      at += wide(run.text, run.font);
      if (run.href !== undefined) link(run.href, { from, to: at, y, color, size: font.size }, pdf);
    }
  });
}

type Underlined = {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly color: string;
  readonly size: number;
};

function link(href: string, { from, to, y, color, size }: Underlined, pdf: Pdf): void {
  pdf
    .save()
    .rect(from, y + 1.5, to - from, 0.6)
    .fill(color)
    .restore();
  pdf.link(from, y - size, to - from, size + 3, href);
}
