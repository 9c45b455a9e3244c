import { createDeck, type Deck, type Slide } from '#exchange/pictures/printers/deck.ts';
import { onePhase } from '#exchange/pictures/content/one-phase.ts';
import type { MapContent, PhaseContent } from '#exchange/pictures/content/types.ts';
import type { LayoutOptions } from '#exchange/pictures/layout/types.ts';
import { pictureLayout } from '#exchange/pictures/picture-layout.ts';
import { experimentSlide } from '#exchange/pictures/printers/experiment-slide.ts';
import { momentSlide } from '#exchange/pictures/printers/moment-slide.ts';
import { notesOf, putScene, slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import type { Heading } from '#exchange/pictures/scene/header-nodes.ts';
import { sceneOf } from '#exchange/pictures/scene/scene-of.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';

const page = { width: 13.333, height: 7.5 };
/** Whoever opens the slides may have other letters: room for the broadest that programs fall back on. */
const roomier = 1.18;
const wide = page.width / page.height;

/** Slides of native shapes: the path, the whole map, each phase, each moment of truth, each experiment; evidence is in the notes. */
export async function printPptx(content: MapContent, drawn: Sight): Promise<Uint8Array> {
  const sight: Sight = { ...drawn, measure: (text, font) => drawn.measure(text, font) * roomier };
  const deck = await createDeck();
  deck.defineLayout({ name: 'wide', ...page });
  deck.layout = 'wide';
  deck.title = content.name;
  deck.theme = { headFontFace: slideFonts.sans, bodyFontFace: slideFonts.sans };
  mapSlide(deck, content, { ...sight, show: 'path' });
  mapSlide(deck, content, sight);
  content.phases.forEach((phase, i) =>
    mapSlide(deck, withGoal(onePhase(content, i), sight), {
      ...sight,
      heading: phaseHeading(content, phase, i),
      show: 'front',
    }),
  );
  for (const moment of content.moments) momentSlide(blank(deck, sight), { moment, content, sight });
  for (const experiment of content.experiments) experimentSlide(blank(deck, sight), { experiment, content, sight });
  const written = await deck.stream({ compression: true });
  if (!(written instanceof Uint8Array)) throw new TypeError('the deck was not written as bytes');
  return written;
}

function blank(deck: Deck, { theme }: Sight): Slide {
  const slide = deck.addSlide();
  slide.background = { color: theme.paper.replace('#', '') };
  return slide;
}

type MapSight = Sight & { readonly heading?: Heading } & Pick<LayoutOptions, 'show'>;

function mapSlide(deck: Deck, content: MapContent, sight: MapSight): void {
  const layout = pictureLayout(content, wide, sight);
  const scene = sceneOf(content, layout, sight);
  const slide = blank(deck, sight);
  putScene(slide, scene, { x: 0, y: 0, ...page, measure: sight.measure });
  slide.addNotes(notesOf(scene.nodes).join('\n\n'));
}

const withGoal = (content: MapContent, { words }: Sight): MapContent => ({
  ...content,
  phases: content.phases.map((phase) => ({
    ...phase,
    name: '',
    doing: phase.goal === '' ? '' : `${words.say('goal')}: ${phase.goal}`,
  })),
});

const phaseHeading = (content: MapContent, phase: PhaseContent, at: number): Heading => ({
  title: phase.name,
  under: phase.doing,
  chips: [`${content.name} · ${at + 1}/${content.phases.length}`],
});
