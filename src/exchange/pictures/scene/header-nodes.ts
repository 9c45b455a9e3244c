import { heardText } from '#exchange/pictures/content/heard-text.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { fonts } from '#exchange/pictures/layout/fonts.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { type Sight, textNode, written } from '#exchange/pictures/scene/sight.ts';
import { fitText } from '#exchange/pictures/text-measure.ts';
import type { PictureWords } from '#words/paper.ts';

/** What stands over a picture. */
export type Heading = { readonly title: string; readonly under: string; readonly chips: readonly string[] };

/** The journey's name and goal, and beside them how it is known and until when to trust it. */
export const journeyHeading = (content: MapContent, words: PictureWords): Heading => ({
  title: content.name,
  under: content.primaryGoal,
  chips: chipTexts(content, words),
});

export const headerHeight = ({ under }: Pick<Heading, 'under'>): number => (under === '' ? 48 : 68);

export function headerNodes(heading: Heading, width: number, { theme, measure }: Sight): SceneNode[] {
  const chips = heading.chips.map((text) => ({ text, width: measure(text, fonts.chip) + 24 }));
  const chipsWidth = chips.reduce((sum, chip) => sum + chip.width + 8, 0);
  const room = Math.max(width - chipsWidth - 24, 200);
  let x = width - chipsWidth + 8;
  const chipNodes = chips.map((chip): SceneNode => {
    const node: SceneNode = {
      kind: 'box',
      x,
      y: 2,
      width: chip.width,
      height: 26,
      radius: 13,
      fill: theme.raised,
      stroke: theme.hairline,
      strokeWidth: 1,
      texts: [written('chip', [chip.text], { x: x + 12, y: 7, color: theme.soft })],
    };
    x += chip.width + 8;
    return node;
  });
  const under = heading.under === '' ? [] : [fitText(heading.under, { font: fonts.chip, width: width - 24 }, measure)];
  return [
    textNode('title', [fitText(heading.title, { font: fonts.title, width: room }, measure)], {
      x: 0,
      y: 0,
      color: theme.ink,
    }),
    textNode('chip', under, { x: 0, y: 34, color: theme.soft }),
    ...chipNodes,
  ];
}

function chipTexts(content: MapContent, words: PictureWords): string[] {
  const { basis, snapshotDate, trustUntil } = content;
  const { say, day } = words;
  return [
    `${say(basis)} · ${heardText(content, words)}`,
    ...(snapshotDate === undefined ? [] : [say('snapshot', { day: day(snapshotDate) })]),
    ...(trustUntil === undefined ? [] : [say('trustUntil', { day: day(trustUntil) })]),
  ];
}
