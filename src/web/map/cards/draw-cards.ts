import { isUnwatched } from '#model/compass/unwatched.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { heart, type Shape, type ShapeRole, thundercloud } from '#exchange/pictures/shapes.ts';
import { plainOf } from '#base/rich-text.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Found } from '#web/journey/findings.ts';
import type { CardSize } from '#web/map/layout/card-size.ts';
import { boxAt, type CardsLayout, cardsWithin } from '#web/map/layout/cards-layout.ts';
import { type Measure, shortened } from '#web/map/layout/text-lines.ts';
import type { MapView } from '#web/journey/map-view.ts';
import type { Box } from '#web/canvas/sight.ts';

export type CardsToDraw = {
  readonly view: MapView;
  readonly cards: CardsLayout;
  readonly measure: Measure;
  readonly found: Found;
};

export type Palette = {
  readonly font: string;
  readonly paper: string;
  readonly raised: string;
  readonly line: string;
  readonly faintLine: string;
  readonly ink: string;
  readonly faint: string;
  readonly needsYou: string;
  readonly roles: Readonly<Partial<Record<ShapeRole, string>>>;
  /** Somebody has chosen colours of their own. */
  readonly isForced: boolean;
};

/** The colours and letters that a canvas shares with the page around it. */
export function paletteOf(style: CSSStyleDeclaration, isForced: boolean): Palette {
  const role = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    font: role('sans'),
    paper: role('paper'),
    raised: role('paper-raised'),
    line: role('hairline-strong'),
    faintLine: role('hairline'),
    ink: role('ink'),
    faint: role('ink-faint'),
    needsYou: role('needs-you'),
    roles: { heart: role('heart'), cloud: role('cloud'), bolt: role('bolt') },
    isForced,
  };
}

/** Letters smaller than this cannot be read and are drawn as strokes. Units: px. */
const leastLetters = 4.6;

/** Draws the cards within a box: with their words while letters can be read, else as strokes; hearts, clouds and findings at every distance. */
export function drawCards(
  pen: OffscreenCanvasRenderingContext2D,
  { view, cards, measure, found }: CardsToDraw,
  { palette, within }: { palette: Palette; within: Box },
): void {
  const all = cardsNear({ view, cards }, within);
  const { size } = cards;
  drawPaper(
    pen,
    all.filter(({ card }) => card.body.kind !== 'indirect'),
    { size, palette, isWithoutUs: false },
  );
  drawPaper(
    pen,
    all.filter(({ card }) => card.body.kind === 'indirect'),
    { size, palette, isWithoutUs: true },
  );
  if (size.font >= leastLetters) drawWords(pen, all, { size, palette, measure });
  else if (size.scale > 0.14) drawStrokes(pen, all, { size, palette });
  for (const { card, box } of all) {
    const { mark } = card.body;
    if (mark?.type) drawMark(pen, mark, { box, size, palette });
    const finding = found.get(placeKey({ interaction: card.id }));
    if (finding) drawFound(pen, { box, size, palette }, isUnwatched(finding));
  }
}

/** Everything that decides how the cards within a box look: the same members mean the same picture. */
export const shownIn = ({ view, cards, found }: CardsToDraw, within: Box): unknown[] =>
  cardsNear({ view, cards }, within).flatMap(({ card, box }) => [
    card.body,
    box.x,
    box.y,
    box.width,
    box.height,
    found.has(placeKey({ interaction: card.id })),
  ]);

/** Those within, and those near enough that something of them stands out into it. */
function cardsNear({ view, cards }: Pick<CardsToDraw, 'view' | 'cards'>, within: Box): Seen[] {
  const grown = { x: within.x - 20, y: within.y - 20, width: within.width + 40, height: within.height + 40 };
  return [...cardsWithin(cards, grown)].flatMap((place): Seen[] => {
    const card = view.phases[place.phase]?.interactions[place.index];
    const box = boxAt(cards, place);
    return card && box ? [{ card, box }] : [];
  });
}

type Seen = { readonly card: RecordOf<'interaction'>; readonly box: Box };
type Drawn = { readonly box: Box; readonly size: CardSize; readonly palette: Palette };

type Look = Omit<Drawn, 'box'>;

/** All cards alike in one stroke of the pen: many small ones would cost each. */
function drawPaper(
  pen: OffscreenCanvasRenderingContext2D,
  all: readonly Seen[],
  look: Look & { isWithoutUs: boolean },
) {
  const { size, palette, isWithoutUs } = look;
  const round = Math.min(8 * size.scale, 5);
  pen.beginPath();
  for (const { box } of all)
    if (round < 1.6) pen.rect(box.x, box.y, box.width, box.height);
    else pen.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, round);
  pen.fillStyle = isWithoutUs ? palette.paper : palette.raised;
  pen.fill();
  pen.strokeStyle = palette.line;
  pen.lineWidth = size.scale < 0.2 ? 0.6 : 1;
  pen.globalAlpha = isWithoutUs ? 0.45 : 0.8;
  pen.stroke();
  pen.globalAlpha = 1;
}

function drawWords(
  pen: OffscreenCanvasRenderingContext2D,
  all: readonly Seen[],
  { size, palette, measure }: Look & { measure: Measure },
) {
  pen.textBaseline = 'middle';
  pen.font = `${size.font}px ${palette.font}`;
  pen.fillStyle = palette.ink;
  const width = size.width - 2 * size.padX;
  for (const { card, box } of all) {
    const lines = shortened(plainOf(card.body.text), { width, font: size.font, measure }, 2).split('\n');
    const top = box.y + size.padY + size.line / 2 + 1;
    for (const [nth, line] of lines.entries()) pen.fillText(line, box.x + size.padX, top + nth * size.line);
  }
}

function drawStrokes(pen: OffscreenCanvasRenderingContext2D, all: readonly Seen[], { size, palette }: Look) {
  pen.fillStyle = palette.faint;
  pen.globalAlpha = 0.5;
  const thick = Math.max(size.font * 0.3, 0.8);
  const width = size.width - 2 * size.padX;
  pen.beginPath();
  for (const { box } of all)
    for (const [nth, share] of [0.92, 0.6].entries())
      pen.rect(box.x + size.padX, box.y + size.padY + (nth + 0.35) * size.line, width * share, thick);
  pen.fill();
  pen.globalAlpha = 1;
}

const paths = new Map<Shape, readonly { path: Path2D; role: ShapeRole }[]>();

function pathsOf(shape: Shape) {
  let of = paths.get(shape);
  if (!of) paths.set(shape, (of = shape.map(({ path, role }) => ({ path: new Path2D(pathText(path)), role }))));
  return of;
}

type DrawnMark = { readonly type?: 'heart' | 'cloud' | undefined; readonly strength?: number | undefined };

function drawMark(
  pen: OffscreenCanvasRenderingContext2D,
  { type, strength = 1 }: DrawnMark,
  { box, size, palette }: Drawn,
) {
  const wide = Math.max(26 * Math.min(size.scale * 1.5, 1), 8) * (0.78 + 0.14 * strength);
  pen.save();
  pen.translate(box.x + box.width - wide * 0.62, box.y - wide * 0.42);
  pen.scale(wide / 24, wide / 24);
  for (const { path, role } of pathsOf(type === 'heart' ? heart : thundercloud)) {
    pen.fillStyle = palette.roles[role] ?? palette.ink;
    pen.fill(path);
  }
  pen.restore();
}

function drawFound(pen: OffscreenCanvasRenderingContext2D, { box, size, palette }: Drawn, needsSomebody: boolean) {
  pen.beginPath();
  pen.arc(box.x + 1, box.y + 1, Math.max(5 * size.scale, 1.3), 0, 7);
  pen.fillStyle = needsSomebody ? palette.needsYou : palette.faint;
  pen.fill();
}
