import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { slideHead, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { portionsOf, putTable, type SlideTable } from '#exchange/pictures/printers/table-slide.ts';
import type { PictureWord, PictureWords } from '#words/paper.ts';

/** What each kind of thing behind the scene is called together. */
export const laneOfKind = {
  team: 'teams',
  person: 'people',
  policy: 'policies',
  system: 'systems',
  experience: 'employees',
} as const satisfies Record<MapContent['backstage'][number]['kind'], PictureWord>;

/** What customers never see, as a table: who does what, with what, over which phases, and where it is handed on. */
export function backstageSlides(newSlide: () => Slide, of: WordSlide): void {
  const { content, sight } = of;
  const table = tableOf(content, sight.words);
  if (table.rows.length === 0) return;
  const top = 1.75;
  const portions = portionsOf(table, { first: top, after: top });
  portions.forEach((rows, i) => {
    const slide = newSlide();
    const kind = portions.length > 1 ? `${i + 1}/${portions.length}` : '';
    slideHead(slide, { title: sight.words.say('backstage'), kind }, of);
    putTable(slide, { ...table, rows }, { top, theme: sight.theme });
  });
}

function tableOf(content: MapContent, { say }: PictureWords): SlideTable {
  const phaseNames = ({ start, end }: { start: number | undefined; end: number | undefined }): string => {
    if (start === undefined || end === undefined) return '';
    const [first, last] = [Math.floor(start), Math.max(Math.ceil(end) - 1, Math.floor(start))];
    const names = [...new Set([first, last])].map((at) => content.phases[at]?.name ?? '');
    return names.filter((name) => name !== '').join(' – ');
  };
  const things = content.backstage.map(({ kind, name, text, start, end }) => ({
    cells: [say(laneOfKind[kind]), name?.name ?? '', text, phaseNames({ start, end })],
  }));
  const handOffs = content.transitions.flatMap(({ handOff, meanwhile, x }) =>
    handOff
      ? [
          {
            cells: [
              say('handOffs'),
              `${handOff.from?.name ?? '?'} → ${handOff.to?.name ?? '?'}`,
              meanwhile,
              phaseNames({ start: x, end: x }),
            ],
          },
        ]
      : [],
  );
  const heads = ['', say('name'), say('doing'), say('where')];
  return { heads, widths: [1.9, 2.6, 4.4, 3], rows: [...things, ...handOffs] };
}
