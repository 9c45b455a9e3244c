import type { MapContent, OwnersContent, PhaseContent } from '#exchange/pictures/content/types.ts';
import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { slideHead, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { portionsOf, putTable, readable, type SlideTable } from '#exchange/pictures/printers/table-slide.ts';
import type { PictureWords } from '#words/paper.ts';

const top = 1.75;

/** Who answers for what, phase by phase, and what nobody answers for; no slide where nobody answers for anything. */
export function ownerSlides(newSlide: () => Slide, of: WordSlide): void {
  const { content, sight } = of;
  const owned = content.phases.flatMap(({ interactions }) => interactions.flatMap(({ owners }) => namesOf(owners)));
  if (owned.length === 0) return;
  const table = readable(tableOf(content, sight.words), top);
  const portions = portionsOf(table, { first: top, after: top });
  portions.forEach((rows, i) => {
    const slide = newSlide();
    const kind = portions.length > 1 ? `${i + 1}/${portions.length}` : '';
    slideHead(slide, { title: sight.words.say('owners'), kind }, of);
    putTable(slide, { ...table, rows }, { top, theme: sight.theme });
  });
}

const namesOf = ({ professional, operational }: OwnersContent): string[] =>
  [professional, operational].flatMap((one) => (one ? [one.name] : []));

function tableOf({ phases }: MapContent, words: PictureWords): SlideTable {
  const { say } = words;
  return {
    heads: [say('phase'), say('owners'), say('interactions')],
    widths: [3.4, 5.6, 2.9],
    rows: phases.map((phase) => ({ cells: [phase.name, ownersOf(phase, words), restOf(phase, words)] })),
  };
}

/** The owners of a phase, those of most first. */
function ownersOf({ interactions }: PhaseContent, { number }: PictureWords): string {
  const counts = new Map<string, number>();
  for (const { owners } of interactions)
    for (const name of new Set(namesOf(owners))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, many]) => `${name} (${number(many)})`)
    .join(', ');
}

function restOf({ interactions }: PhaseContent, { number, say }: PictureWords): string {
  const without = interactions.filter(({ owners, indirect }) => !indirect && namesOf(owners).length === 0).length;
  const all = number(interactions.length);
  return without === 0 ? all : `${all} · ${number(without)} ${say('noOwner')}`;
}
