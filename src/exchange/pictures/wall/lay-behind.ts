import type { Box } from '#exchange/pictures/path.ts';
import { evenLines } from '#exchange/pictures/wall/even-lines.ts';
import { type Columns, textAt } from '#exchange/pictures/wall/lay-phases.ts';
import type { WallContent, WallTeam } from '#exchange/pictures/wall/wall-content.ts';
import type { WallText } from '#exchange/pictures/wall/wall-layout.ts';
import { lineOf, type WallRoom, type WallType } from '#exchange/pictures/wall/wall-size.ts';

type At = { readonly room: WallRoom; readonly type: WallType; readonly columns: Columns };

/** What is behind, from the band's own top edge: its words, the sign before the one that hurts, and how high the band is. */
export type LaidBehind = {
  readonly texts: readonly WallText[];
  readonly sign: Box | undefined;
  readonly height: number;
};

/** One thin band of what is behind: who works where, and the one sentence that hurts. Names give way to the right, and those for which there is no room are counted. */
export function layBehind(content: WallContent, at: At): LaidBehind {
  const { type, columns, room } = at;
  const pad = type.em * 0.5;
  if (isLeftOut(content, room)) return { texts: [], sign: undefined, height: 0 };
  const title = room.words.backstage ?? '';
  const said =
    title === ''
      ? []
      : [
          textAt({ x: columns.left, y: pad }, [title], {
            font: { ...type.label, weight: 600 },
            measure: room.measure,
          }),
        ];
  const teams = layTeams(content.teams, { ...at, y: pad });
  const first = teams[0];
  const isBeside = first === undefined || said.every(({ x, width }) => x + width + type.em <= first.x);
  const below = pad + lineOf(type.label) + type.em * 0.3;
  const heads = isBeside ? said : said.map((text) => ({ ...text, y: below }));
  const pain = layPain(content.pain, { ...at, y: below, from: isBeside ? columns.left : endOf(heads) + type.em });
  const hint = isBeside && content.pain ? layHint(pain.texts, { ...at, y: below }) : [];
  const texts = [...heads, ...teams, ...hint, ...pain.texts];
  const height = Math.max(pad + lineOf(type.label), ...texts.map(({ y, height: high }) => y + high)) + pad;
  return { texts, sign: pain.sign, height };
}

/** A picture has no band for what it says nothing of; on the map it is where one begins. */
const isLeftOut = ({ teams, pain }: WallContent, { words }: WallRoom): boolean =>
  words.backstage !== undefined && teams.length === 0 && pain === undefined;

const endOf = (texts: readonly WallText[]): number => Math.max(0, ...texts.map(({ x, width }) => x + width));

function layTeams(teams: readonly WallTeam[], { room, type, columns, y }: At & { y: number }): WallText[] {
  const how = { font: type.label, measure: room.measure };
  const right = room.width - type.em / 2;
  const names = namesInOrder(teams);
  const laid: WallText[] = [];
  let left = 0;
  for (const { name, start, many } of names) {
    const own = columns.left + start * columns.each;
    const free = endOf(laid) + (laid.length > 0 ? type.em * 0.8 : 0);
    const one = textAt({ x: Math.max(own, free), y }, [name], how);
    if (free - own <= columns.each * 0.7 && one.x + one.width <= right) laid.push(one);
    else left += many;
  }
  if (left === 0) return laid;
  const more = textAt({ x: Math.max(endOf(laid) + type.em * 0.8, columns.left), y }, [room.words.more(left)], how);
  return more.x + more.width <= right ? [...laid, more] : laid;
}

/** Teams that begin in one stretch are told together. */
function namesInOrder(teams: readonly WallTeam[]): { name: string; start: number; many: number }[] {
  const byStart = Map.groupBy(
    teams.toSorted((a, b) => a.start - b.start),
    ({ start }) => Math.floor(start * 2) / 2,
  );
  return [...byStart].map(([start, some]) => {
    const names = [...new Set(some.map(({ name }) => name))];
    return { start, name: names.join(' → '), many: names.length };
  });
}

type PainAt = At & { readonly y: number; readonly from: number };

/** The sentence begins where it hurts, further left where it needs the room; on two lines where one is too short. */
function layPain(pain: WallContent['pain'], { room, type, columns, y, from }: PainAt): Omit<LaidBehind, 'height'> {
  if (!pain) return { texts: [], sign: undefined };
  const font = { ...type.quote, size: Math.max(type.short.size, type.quote.size * 0.84) };
  const by = textAt({ x: 0, y: 0 }, pain.by === '' ? [] : [pain.by], { font: type.label, measure: room.measure });
  const sign = font.size * 1.1;
  // Small slanted letters are drawn a little wider than their measures say.
  const gap = type.em * 0.9;
  const around = sign * 1.35 + gap + by.width;
  const right = room.width - type.em;
  const lines = evenLines(pain.text, { font, width: right - from - around }, room.measure);
  if (lines.length > 2 || lines.some((line) => room.measure(line, font) > right - from - around))
    return { texts: [], sign: undefined };
  const words = textAt({ x: 0, y }, lines, { font, measure: room.measure });
  const left = Math.max(from, Math.min(columns.left + (pain.x ?? 0) * columns.each, right - words.width - around));
  const x = left + sign * 1.35;
  const last = room.measure(lines.at(-1) ?? '', font);
  const foot = y + words.height - words.lineHeight + (words.lineHeight - by.lineHeight) * 0.6;
  return {
    texts: [
      ...lines.map((line, i) => textAt({ x, y: y + i * words.lineHeight }, [line], { font, measure: room.measure })),
      ...(by.width > 0 ? [{ ...by, x: x + last + gap, y: foot }] : []),
    ],
    sign: { x: left, y: y + (words.lineHeight - sign) / 2, width: sign, height: sign },
  };
}

/** What the band is for, under its name, where that leaves the sentence its place. */
function layHint(pain: readonly WallText[], { room, type, columns, y }: At & { y: number }): WallText[] {
  const words = room.words.whoWorks ?? '';
  if (words === '') return [];
  const hint = textAt({ x: columns.left, y }, [words], { font: type.label, measure: room.measure });
  return pain.every(({ x }) => hint.x + hint.width + type.em * 2.4 <= x) ? [hint] : [];
}
