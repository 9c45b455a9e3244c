import type { Language } from '#base/languages.ts';
import type { Box } from '#exchange/pictures/path.ts';
import type { Scene, SceneNode } from '#exchange/pictures/scene/scene.ts';
import { type SignName, signNode } from '#exchange/pictures/scene/signs.ts';
import { paperMargin, paperSize } from '#exchange/pictures/sheets/paper.ts';
import { type Font, type Measure, wrapText } from '#exchange/pictures/text-measure.ts';
import { themes } from '#exchange/pictures/theme.ts';
import { blankPaperWords } from '#words/blank-paper.ts';

type Word = keyof typeof blankPaperWords;

/** What is inside of the margins of an A0 sheet; the same on a smaller one, as much smaller. Units: mm on A0. */
const a0 = paperSize('a0');
const sheet = { width: a0.width - 2 * paperMargin, height: a0.height - 2 * paperMargin };

/** A note of paper as they are sold, and what is around it. Units: mm on A0. */
const note = 76;
const gap = 8;

const names = 132;
const columns = 6;
const column = (sheet.width - names) / columns;

/** What stands under each other, and how high. Units: mm on A0. */
const rows = { head: 74, phases: 66, doing: 2 * note + 3 * gap, feeling: 242, saying: 84, backstage: 84, next: 98 };
type Row = keyof typeof rows;

const font = {
  title: { family: 'sans', size: 19, weight: 600 },
  name: { family: 'sans', size: 15, weight: 600 },
  prompt: { family: 'sans', size: 10.5, weight: 400 },
  voice: { family: 'voice', size: 11, weight: 400, italic: true },
} as const satisfies Readonly<Record<string, Font>>;

const theme = themes.light;

type Pen = { readonly say: (word: Word) => string; readonly measure: Measure };
type Written = { readonly word: Word; readonly font: Font; readonly at: Omit<Box, 'height'>; readonly color?: string };

/** A sheet for a room that begins with notes on a wall: the places of a map, empty, with a question at each. */
export function blankSheet(language: Language, measure: Measure): Scene {
  const pen: Pen = { say: (word) => blankPaperWords[word][language], measure };
  const at = (row: Row): Box => {
    const above = Object.entries(rows).slice(0, Object.keys(rows).indexOf(row));
    return { x: 0, y: above.reduce((sum, [, height]) => sum + height, 0), width: sheet.width, height: rows[row] };
  };
  return {
    ...sheet,
    background: '#ffffff',
    title: pen.say('name'),
    language,
    nodes: [
      ...headNodes(at('head'), pen),
      ...(['phases', 'doing', 'feeling', 'saying', 'backstage', 'next'] as const).flatMap((row) => [
        line(at(row).y, row === 'backstage' ? { dash: [4, 4], strokeWidth: 0.9 } : {}),
        ...nameNodes(row, at(row), pen),
      ]),
      ...inColumns(at('phases'), ({ box, nth }) => [
        frame(inset(box, gap / 2)),
        ...text({ word: `phase-${nth}`, font: font.prompt, at: inset(box, gap + 3) }, pen),
      ]),
      ...inColumns(at('doing'), ({ box }) => noteNodes(box, pen)),
      ...feelingNodes(at('feeling'), pen),
      ...inColumns(at('saying'), ({ box }) => [
        ...text({ word: 'saying-1', font: font.voice, at: inset(box, gap + 3) }, pen),
        ...ruled(inset(box, gap + 3), 2),
      ]),
      ...inColumns(at('backstage'), ({ box }) => [
        ...text({ word: 'backstage-1', font: font.prompt, at: inset(box, gap + 3) }, pen),
      ]),
      ...nextNodes(at('next'), pen),
    ],
  };
}

type Column = { readonly box: Box; readonly nth: 1 | 2 | 3 | 4 | 5 | 6 };

const inColumns = ({ y, height }: Box, draw: (of: Column) => SceneNode[]): SceneNode[] =>
  ([1, 2, 3, 4, 5, 6] as const).flatMap((nth) =>
    draw({ nth, box: { x: names + (nth - 1) * column, y, width: column, height } }),
  );

/** Whose goal it is, the day, and whether anybody was asked. */
function headNodes(box: Box, pen: Pen): SceneNode[] {
  const right = sheet.width - 260;
  return [
    ...text({ word: 'title', font: font.title, at: { x: 0, y: 8, width: right - 40 }, color: theme.ink }, pen),
    line(box.y + box.height - gap - 4, { x: 0, width: right - 40 }),
    ...text({ word: 'day', font: font.prompt, at: { x: right, y: 10, width: 60 } }, pen),
    line(24, { x: right + 40, width: 220 }),
    ...(['what-we-believe', 'what-we-heard'] as const).flatMap((word, i) => [
      frame({ x: right, y: 34 + i * 17, width: 9, height: 9 }),
      ...text({ word, font: font.prompt, at: { x: right + 16, y: 33 + i * 17, width: 240 } }, pen),
    ]),
  ];
}

const whys = { doing: 'doing-why', feeling: 'feeling-why', saying: 'saying-why', backstage: 'backstage-why' } as const;

/** What a row is for, at its left. */
function nameNodes(row: Exclude<Row, 'head'>, { y }: Box, pen: Pen): SceneNode[] {
  const width = names - 2 * gap;
  const why = row in whys ? whys[row as keyof typeof whys] : undefined;
  const lines = wrapText(pen.say(row), { font: font.name, width }, pen.measure).length;
  const under = y + gap + lines * font.name.size * 1.3 + 2;
  return [
    ...text({ word: row, font: font.name, at: { x: 0, y: y + gap, width }, color: theme.ink }, pen),
    ...(why ? text({ word: why, font: font.prompt, at: { x: 0, y: under, width } }, pen) : []),
  ];
}

/** Four places for notes, a question on each. */
function noteNodes(box: Box, pen: Pen): SceneNode[] {
  const left = (box.width - 2 * note - gap) / 2;
  return (['doing-1', 'doing-2', 'doing-3', 'doing-4'] as const).flatMap((word, i) => {
    const place = {
      ...{ x: box.x + left + (i % 2) * (note + gap), y: box.y + gap + Math.floor(i / 2) * (note + gap) },
      ...{ width: note, height: note },
    };
    return [frame(place, { dash: [3, 3] }), ...text({ word, font: font.prompt, at: inset(place, 6) }, pen)];
  });
}

/** Room for one line through the whole, its middle, and the signs that stand on it. */
function feelingNodes({ y, height }: Box, pen: Pen): SceneNode[] {
  const signs: readonly SignName[] = ['heart', 'cloud', 'moment'];
  const size = 22;
  const ends = (['good', 'hard'] as const).flatMap((word, i) =>
    text({ word, font: font.prompt, at: { x: names + 2, y: y + (i === 0 ? gap : height - 20), width: 80 } }, pen),
  );
  return [
    ...signs.map((name, i) =>
      signNode(
        name,
        { x: size / 2 + i * (size + 12), y: y + height - 22, size, assumption: false, ground: '#ffffff' },
        theme,
      ),
    ),
    ...ends,
    line(y + height / 2, { x: names, width: sheet.width - names, dash: [1.5, 5] }),
    ...inColumns({ x: 0, y, width: 0, height }, ({ box, nth }) =>
      nth === 1 ? [] : [stroke({ x: box.x, y: y + 4 }, { x: box.x, y: y + height - 4 }, { dash: [1, 6] })],
    ),
  ];
}

/** What is tried first, and by whom. */
function nextNodes(box: Box, pen: Pen): SceneNode[] {
  const width = column * 4;
  return [
    ...text({ word: 'next-1', font: font.prompt, at: { x: names + gap, y: box.y + gap, width: width - 2 * gap } }, pen),
    ...ruled({ x: names + gap, y: box.y + 8, width: width - 2 * gap, height: box.height - gap }, 2),
    ...text(
      { word: 'owner', font: font.prompt, at: { x: names + width + gap, y: box.y + gap, width: column * 2 - gap } },
      pen,
    ),
    ...ruled({ x: names + width + gap, y: box.y + 8, width: column * 2 - 2 * gap, height: box.height - gap }, 2),
  ];
}

/** Lines to write on, from the foot of a place upwards. */
const ruled = ({ x, y, width, height }: Box, many: number): SceneNode[] =>
  Array.from({ length: many }, (_, i) => line(y + height - 4 - i * 24, { x, width }));

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by },
});

type Look = { readonly dash?: readonly number[]; readonly strokeWidth?: number };

const line = (y: number, { x = 0, width = sheet.width, ...look }: Look & { x?: number; width?: number }): SceneNode =>
  stroke({ x, y }, { x: x + width, y }, look);

const stroke = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  { dash, strokeWidth = 0.5 }: Look = {},
): SceneNode => ({
  kind: 'path',
  path: [
    ['M', from.x, from.y],
    ['L', to.x, to.y],
  ],
  stroke: theme.soft,
  strokeWidth,
  dash,
});

const frame = (box: Box, { dash, strokeWidth = 0.5 }: Look = {}): SceneNode => ({
  ...{ kind: 'box', ...box, radius: 3, stroke: theme.soft, strokeWidth, dash },
});

function text({ word, font: letters, at, color = theme.soft }: Written, { say, measure }: Pen): SceneNode[] {
  const lines = wrapText(say(word), { font: letters, width: at.width }, measure);
  return [{ kind: 'text', x: at.x, y: at.y, lines, lineHeight: letters.size * 1.3, font: letters, color }];
}
