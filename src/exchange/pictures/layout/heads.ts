import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Columns } from '#exchange/pictures/layout/columns.ts';
import { layEpisode } from '#exchange/pictures/layout/episodes.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import type { LaidPhase, LayoutOptions } from '#exchange/pictures/layout/types.ts';
import { wrapMarked } from '#exchange/pictures/styled-lines.ts';
import { wrapText } from '#exchange/pictures/text-measure.ts';

const pad = 12;
const top = 26;

/** The phases' heads side by side, as high as the one that says most; how long a phase takes is said here where no lane tells. */
export function layHeads(
  { phases, episodes = [] }: Pick<MapContent, 'phases' | 'episodes'>,
  { columns }: Columns,
  { measure, words, saysTime }: LayoutOptions & { readonly saysTime: boolean },
): LaidPhase[] {
  const heads = phases.map((phase, i) => {
    const column = columns[i] ?? { x: 0, width: 0 };
    const width = column.width - 2 * pad;
    const nameLines = wrapText(phase.name, { font: fonts.phaseName, width, lines: 3 }, measure);
    const doingLines = wrapMarked(phase.doing, { font: fonts.phaseDoing, width, lines: 4 }, measure);
    const time = saysTime && phase.leadTime !== undefined ? words.length(phase.leadTime) : '';
    const wordsHeight =
      top +
      nameLines.length * lineHeight('phaseName') +
      3 +
      doingLines.length * lineHeight('phaseDoing') +
      (time === '' ? 0 : lineHeight('foot') + 2);
    const episode = layEpisode(phase.id, { x: column.x + pad, y: wordsHeight + 3, width }, { measure, episodes });
    const height = wordsHeight + (episode?.height ?? 0) + 12;
    const stretch = phase.stretch === phases[i - 1]?.stretch ? undefined : phase.stretch;
    const { id, involvesUs } = phase;
    const { x } = column;
    return { id, involvesUs, nameLines, doingLines, time, episode, stretch, x, y: 0, width: column.width, height };
  });
  const height = Math.max(64, ...heads.map((head) => head.height));
  return heads.map((head) => ({ ...head, height }));
}
