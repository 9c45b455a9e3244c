import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import { partOfMap, wholePhase } from '#exchange/pictures/content/part-of-map.ts';
import type {
  Claim,
  InteractionContent,
  MapContent,
  MarkContent,
  PhaseContent,
  TransitionContent,
} from '#exchange/pictures/content/types.ts';
import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { fittedText } from '#exchange/pictures/printers/fitted-text.ts';
import { put } from '#exchange/pictures/printers/slide-nodes.ts';
import { ended, slideRuns } from '#exchange/pictures/printers/slide-runs.ts';
import { quoteOn, sansAt, slideHead, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { portionsOf, putTable, type SlideRow, type SlideTable } from '#exchange/pictures/printers/table-slide.ts';
import { ribbonParts } from '#exchange/pictures/ribbon.ts';
import { claimNotes } from '#exchange/pictures/scene/claim-notes.ts';
import { signNode } from '#exchange/pictures/scene/signs.ts';
import type { Stop } from '#exchange/pictures/walk.ts';
import { isPictureWord, type PictureWords } from '#words/paper.ts';

const tops = { first: 3.75, after: 1.75 };

type PhaseSlide = WordSlide & {
  readonly phase: PhaseContent;
  readonly at: number;
  readonly quote: Stop['quote'];
};

/** A phase: what they do and want and one person's words, its stretch of the path, and a table of what happens there, on as many slides as that needs. */
export function phaseSlides(newSlide: () => Slide, of: PhaseSlide): void {
  const { phase, at, content, sight } = of;
  const { words, theme } = sight;
  const table = tableOf(phase, content, words);
  const portions = portionsOf(table, tops);
  portions.forEach((rows, i) => {
    const slide = newSlide();
    const kind = `${at + 1}/${content.phases.length}${portions.length > 1 ? ` (${i + 1}/${portions.length})` : ''}`;
    slideHead(slide, { title: phase.name, kind }, of);
    if (i === 0) {
      aboutPhase(slide, of);
      stretchOfPath(slide, of);
    }
    if (rows.length > 0) putTable(slide, { ...table, rows }, { top: i === 0 ? tops.first : tops.after, theme });
    slide.addNotes(notesFor(phase, words));
  });
}

/** What they do and want, and beside it what one of them said. */
function aboutPhase(slide: Slide, { phase, quote, sight }: PhaseSlide): void {
  const { words, theme, measure } = sight;
  const said = (['doing', 'goal'] as const)
    .filter((part) => phase[part].text !== '')
    .map((part) => ({ label: `${words.say(part)}: `, says: phase[part] }));
  const frame = { x: 0.7, y: 1.58, w: quote ? 6.3 : 11.9, h: 0.85 };
  const text = said.map(({ label, says }) => `${label}${says.text}`).join('\n');
  const fitted = fittedText(text, frame, { family: 'sans', size: 15, least: 10, measure });
  const lines = said.map(({ label, says }) => [{ text: label, options: {} }, ...slideRuns(says)]);
  const runs = lines.flatMap((line, i) => (i < lines.length - 1 ? ended(line) : line));
  slide.addText(fitted.text === text ? runs : fitted.text, sansAt(frame, fitted.size, theme.soft));
  if (quote) quoteOn(slide, quote, { frame: { x: 7.4, y: 1.58, w: 5.2, h: 0.85 }, sight });
}

function tableOf(phase: PhaseContent, { transitions }: MapContent, words: PictureWords): SlideTable {
  const after = Map.groupBy(transitions, ({ from }) => from ?? '');
  const rows = phase.interactions.flatMap((interaction): SlideRow[] => [
    rowOf(interaction, words),
    ...(after.get(interaction.id) ?? []).map((between) => betweenRow(between, words)),
  ]);
  const heads = (['interactions', 'channels', 'mark', 'rest'] as const).map((word) => words.say(word));
  return { heads, widths: [5.7, 2.5, 2, 1.7], rows };
}

/** What is between two interactions; where no sentence says it, what makes it hard and who hands over. */
function betweenRow(
  { meanwhile, marked, wait, frictions, handOff, mark, claim }: TransitionContent,
  words: PictureWords,
): SlideRow {
  const others = [
    ...frictions.map((one) => (isPictureWord(one) ? words.say(one) : one)),
    ...(handOff ? [`${handOff.from?.name ?? '?'} → ${handOff.to?.name ?? '?'}`] : []),
  ];
  const said = meanwhile === '' ? others.join(', ') : meanwhile;
  return {
    cells: [
      { text: `↓ ${said}`, ...(marked !== undefined && { marked: `↓ ${marked}` }) },
      words.wait(wait),
      markText(mark, words),
      restText(claim, words),
    ],
    isAssumed: claim.assumption,
  };
}

const rowOf = (
  { text, marked, indirect, channels, mark, claim }: InteractionContent,
  words: PictureWords,
): SlideRow => ({
  cells: [
    { text, ...(marked !== undefined && { marked }) },
    indirect ? words.withoutUs : channels.map(({ name }) => name).join(', '),
    markText(mark, words),
    restText(claim, words),
  ],
  isAssumed: claim.assumption,
});

const markText = (mark: MarkContent | undefined, { say }: PictureWords): string =>
  mark ? `${mark.type === 'heart' ? '♥' : '☁'} ${say(mark.type)} ${mark.strength}` : '';

const restText = ({ assumption, voices }: Claim, { say }: PictureWords): string =>
  assumption ? say('anAssumption') : `${voices.length} × ${say('quote').toLocaleLowerCase()}`;

const strip = { width: 1190, height: 130 };

function stretchOfPath(slide: Slide, { content, at, sight }: WordSlide & { at: number }): void {
  const own = partOfMap(content, [wholePhase(content, at)]);
  const points = own.curves.find(({ of, points: line }) => of === 'customers' && line.length > 1)?.points ?? [];
  const y = (feeling: number): number => strip.height / 2 - feeling * strip.height * 0.36;
  const line: Point[] = points.map((point) => ({ x: point.x * strip.width, y: y(point.feeling) }));
  const pen = { slide, x: 0.7, y: 2.4, scale: 11.9 / strip.width, measure: sight.measure };
  const { theme } = sight;
  const assumed = (i: number): boolean => points.slice(i, i + 2).some(({ claim }) => claim.assumption);
  for (const { path, marked } of ribbonParts(line, assumed, { width: 9, taper: 40 }))
    put(
      marked
        ? { kind: 'path', path, fill: theme.paper, stroke: theme.path, strokeWidth: 1.5, dash: [5, 4] }
        : { kind: 'path', path, fill: theme.path },
      { ...pen, name: sight.words.say('curve') },
    );
  const marks = own.phases.flatMap(({ interactions }) => interactions);
  for (const { x = 0, mark, claim } of [...marks, ...own.transitions])
    if (mark) {
      const px = x * strip.width;
      const look = { x: px, y: curveAt(line, px) ?? y(0), size: 24, assumption: claim.assumption, ground: theme.paper };
      put(signNode(mark.type, look, theme), pen);
    }
  for (const { xs, claim } of own.moments) {
    const px = (xs[0] ?? 0) * strip.width + 22;
    const foot = (curveAt(line, px) ?? y(0)) - 11;
    put(
      signNode('moment', { x: px, y: foot, size: 30, assumption: claim.assumption, ground: theme.paper }, theme),
      pen,
    );
  }
}

const notesFor = ({ interactions }: PhaseContent, words: PictureWords): string =>
  interactions.map(({ text, claim }) => `${text}\n${claimNotes(claim, words)}`).join('\n\n');
