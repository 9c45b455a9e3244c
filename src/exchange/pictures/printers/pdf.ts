import type { FontBook } from '#exchange/pictures/letters/font-book.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { baseline } from '#exchange/pictures/printers/svg.ts';
import type { Paint, Scene, SceneNode, TextBlock } from '#exchange/pictures/scene/scene.ts';

export const sheets = {
  a4: [841.89, 595.28],
  a3: [1190.55, 841.89],
  a2: [1683.78, 1190.55],
  a1: [2383.94, 1683.78],
  a0: [3370.39, 2383.94],
} as const;

/** A sheet of paper lying on its long side. Units: points. */
export type Sheet = keyof typeof sheets;

const margin = 20;

type Pdf = PDFKit.PDFDocument;
type Pen = { readonly pdf: Pdf; readonly fonts: FontBook };

/** The scene on one sheet: drawn in lines and written in its own fonts, which are put into the file. */
export async function printPdf(scene: Scene, fonts: FontBook, sheet: Sheet): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const [width, height] = sheets[sheet];
  const pdf = new PDFDocument({
    size: [width, height],
    margin: 0,
    lang: scene.language,
    info: { Title: scene.title },
    compress: true,
  });
  const bytes = collect(pdf);
  pdf.rect(0, 0, width, height).fill(scene.background);
  const scale = Math.min((width - 2 * margin) / scene.width, (height - 2 * margin) / scene.height);
  pdf.translate((width - scene.width * scale) / 2, (height - scene.height * scale) / 2).scale(scale);
  for (const node of scene.nodes) draw(node, { pdf, fonts });
  pdf.end();
  return bytes;
}

function collect(pdf: Pdf): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
}

function draw(node: SceneNode, pen: Pen): void {
  const { pdf } = pen;
  if (node.kind === 'text') write(node, pen);
  else if (node.kind === 'group') {
    pdf.save().translate(node.dx, node.dy);
    for (const inner of node.nodes) draw(inner, pen);
    pdf.restore();
  } else if (node.kind === 'path') {
    if (node.path.length > 0) paint(pdf.save().path(pathText(node.path)), node);
  } else if (node.hatch === undefined) {
    paint(outlineOf(pdf.save(), node), node);
    for (const text of node.texts ?? []) write(text, pen);
  } else hatch(pdf, { ...node, hatch: node.hatch });
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

function write(block: TextBlock, { pdf, fonts }: Pen): void {
  const { x, font, color, align } = block;
  const characterSpacing = block.upper ? upperSpacing : 0;
  block.lines.forEach((line, i) => {
    const text = block.upper ? line.toLocaleUpperCase() : line;
    const width = fonts.measure(text, font) + characterSpacing * text.length;
    let at = align === 'end' ? x - width : align === 'middle' ? x - width / 2 : x;
    for (const run of fonts.runs(text, font)) {
      pdf
        .registerFont(run.face.name, run.face.bytes as unknown as PDFKit.Mixins.PDFFontSource)
        .font(run.face.name)
        .fontSize(font.size)
        .fillColor(color);
      pdf.text(run.text, at, baseline(block, i), { lineBreak: false, baseline: 'alphabetic', characterSpacing });
      at += fonts.measure(run.text, font) + characterSpacing * run.text.length;
    }
  });
}
