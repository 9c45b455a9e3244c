export const papers = ['a4', 'a3', 'a2', 'a1', 'a0'] as const;
export type Paper = (typeof papers)[number];

/** On which paper a picture is laid, which way it lies, and on which smaller sheets it is printed to be put together. */
export type PageSetting = {
  readonly paper: Paper | 'content';
  readonly orientation?: Orientation | undefined;
  readonly tiles?: Paper | undefined;
};

export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

/** Units: the same for both, mm where nothing else is said. */
export type Size = { readonly width: number; readonly height: number };

/** Units: mm. Source: ISO 216. */
const long: Readonly<Record<Paper, readonly [long: number, short: number]>> = {
  a4: [297, 210],
  a3: [420, 297],
  a2: [594, 420],
  a1: [841, 594],
  a0: [1189, 841],
};

export function paperSize(paper: Paper, orientation: Orientation = 'landscape'): Size {
  const [longer, shorter] = long[paper];
  return orientation === 'landscape' ? { width: longer, height: shorter } : { width: shorter, height: longer };
}

/** What most printers leave white around a sheet. Units: mm. */
export const paperMargin = 8;

const pxPerMm = 96 / 25.4;
export const pointsPerMm = 72 / 25.4;

/** The sheet that a drawing of so many px lies on; one that fits the content is as large as the drawing. Units: mm. */
export const sheetFor = ({ paper, orientation }: PageSetting, drawing: Size): Size =>
  paper === 'content'
    ? { width: drawing.width / pxPerMm, height: drawing.height / pxPerMm }
    : paperSize(paper, orientation);

/** What of a sheet lying down a browser prints on. Units: px. */
export function printedArea(paper: Paper): Size {
  const { width, height } = paperSize(paper);
  return { width: (width - 2 * paperMargin) * pxPerMm, height: (height - 2 * paperMargin) * pxPerMm };
}

/** Where a drawing lies on a sheet: as large as the margins let it be, in the middle. Units: mm, `scale` in mm per px. */
export function placeOnSheet(
  drawing: Size,
  sheet: Size,
  margin: number,
): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = Math.min((sheet.width - 2 * margin) / drawing.width, (sheet.height - 2 * margin) / drawing.height);
  return {
    x: (sheet.width - drawing.width * scale) / 2,
    y: (sheet.height - drawing.height * scale) / 2,
    scale,
  };
}

/** Width by height of what a drawing has to fill; one that fits its content is like a sheet lying down. */
export function shapeOf({ paper, orientation }: PageSetting): number {
  if (paper === 'content') return Math.SQRT2;
  const { width, height } = paperSize(paper, orientation);
  return (width - 2 * paperMargin) / (height - 2 * paperMargin);
}
