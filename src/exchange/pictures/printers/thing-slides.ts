import type { MapContent, Worded } from '#exchange/pictures/content/types.ts';
import { notesIn, type TileLane, tileThings } from '#exchange/pictures/lanes/tile-things.ts';
import type { TileThing } from '#exchange/pictures/lanes/tile-things.ts';
import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { slideHead, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { portionsOf, putTable, readable, type SlideTable } from '#exchange/pictures/printers/table-slide.ts';
import type { PictureWords } from '#words/paper.ts';

const told = ['thoughts', 'opportunities', 'jobs', 'measures'] as const satisfies readonly TileLane[];

/** What lies in lanes of their own, as tables: thoughts, opportunities, jobs, measures, and the team's own lanes. */
export function thingSlides(newSlide: () => Slide, of: WordSlide & { isSeen: (lane: string) => boolean }): void {
  const { content, sight } = of;
  const { words, theme } = sight;
  const lanes = [
    ...told.map((lane) => ({ id: lane, title: words.say(lane), things: tileThings[lane](content, words) })),
    ...content.lanes.map(({ id, name }) => ({ id, title: name, things: notesIn(content, id, 'note') })),
  ];
  for (const { title, things } of lanes.filter(({ id }) => of.isSeen(id))) {
    if (things.length === 0) continue;
    const table = readable(tableOf(inOrder(things), content, words), top);
    const portions = portionsOf(table, { first: top, after: top });
    portions.forEach((rows, i) => {
      const slide = newSlide();
      slideHead(slide, { title, kind: portions.length > 1 ? `${i + 1}/${portions.length}` : '' }, of);
      putTable(slide, { ...table, rows }, { top, theme });
    });
  }
}

const top = 1.75;

/** What has no place of its own comes after all that has one. */
const last = Number.MAX_SAFE_INTEGER;

const inOrder = (things: readonly TileThing[]): TileThing[] => things.toSorted((a, b) => (a.x ?? last) - (b.x ?? last));

function tableOf(things: readonly TileThing[], { phases }: MapContent, { say }: PictureWords): SlideTable {
  const hasMore = things.some(({ head, foot }) => head || foot);
  const rows = things.map((thing) => ({
    cells: [phases[Math.floor(thing.x ?? -1)]?.name ?? '', wordsOf(thing), ...(hasMore ? [thing.foot ?? ''] : [])],
    isAssumed: thing.isAssumption === true,
  }));
  return {
    heads: [say('phase'), '', ...(hasMore ? [''] : [])],
    widths: hasMore ? [2.6, 6.3, 3] : [2.6, 9.3],
    rows,
  };
}

const wordsOf = ({ head, text, marked }: TileThing): Worded => {
  const before = head ? `${head}\n` : '';
  return { text: `${before}${text}`, ...(marked !== undefined && { marked: `${before}${marked}` }) };
};
