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
import { putScene } from '#exchange/pictures/printers/slide-nodes.ts';
import { ended, slideRuns } from '#exchange/pictures/printers/slide-runs.ts';
import { sansAt, slideHead, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { portionsOf, putTable, type SlideRow } from '#exchange/pictures/printers/table-slide.ts';
import { claimNotes } from '#exchange/pictures/scene/claim-notes.ts';
import { fine, least } from '#exchange/pictures/printers/wall-slide.ts';
import { type IsSeen, wallOf, wallPicture } from '#exchange/pictures/wall/wall-picture.ts';
import { isPictureWord, type PictureWords } from '#words/paper.ts';

const top = 1.75;
const room = { x: 0.4, y: 2.32, width: 12.53, height: 4.68 };

type PhaseSlide = WordSlide & {
  readonly phase: PhaseContent;
  readonly at: number;
  readonly isSeen: IsSeen;
};

/** A phase: what they do and want, and its stretch of the path at the height and in the words of the whole; what its claims rest on in the notes. */
export function phaseSlide(slide: Slide, of: PhaseSlide): void {
  const { phase, at, content, sight, isSeen } = of;
  slideHead(slide, { title: phase.name, kind: `${at + 1}/${content.phases.length}` }, of);
  aboutPhase(slide, of);
  const part = wallOf(partOfMap(content, [wholePhase(content, at)]), sight, isSeen);
  const wall = { ...part, phases: part.phases.map((one) => ({ ...one, name: '', stretch: undefined })) };
  const size = { width: room.width * fine, height: room.height * fine, window: 13.333 * fine, least, hasShorts: false };
  putScene(slide, wallPicture(wall, size, { ...sight, name: phase.name }), {
    ...room,
    measure: sight.measure,
    images: undefined,
  });
  slide.addNotes(notesFor(phase, sight.words));
}

/** What happens in all phases, as one table on as many slides as that needs; what each claim rests on in the notes. */
export function interactionSlides(newSlide: () => Slide, of: WordSlide & { phases: readonly PhaseContent[] }): void {
  const { phases, content, sight } = of;
  const { words, theme } = sight;
  const told = phases.flatMap((phase) => rowsOf(phase, content, words));
  if (told.length === 0) return;
  const notes = new Map(told.map(({ row, note }) => [row, note]));
  const heads = (['phase', 'interactions', 'channels', 'mark', 'rest'] as const).map((word) => words.say(word));
  const table = { heads, widths: [2.3, 4.4, 2.1, 1.7, 1.4], rows: told.map(({ row }) => row) };
  const portions = portionsOf(table, { first: top, after: top });
  portions.forEach((rows, i) => {
    const slide = newSlide();
    const kind = portions.length > 1 ? `${i + 1}/${portions.length}` : '';
    slideHead(slide, { title: words.say('interactions'), kind }, of);
    putTable(slide, { ...table, rows }, { top, theme });
    slide.addNotes(rows.flatMap((row) => notes.get(row) ?? []).join('\n\n'));
  });
}

/** What they do and want. */
function aboutPhase(slide: Slide, { phase, sight }: PhaseSlide): void {
  const { words, theme, measure } = sight;
  const said = (['doing', 'goal'] as const)
    .filter((part) => phase[part].text !== '')
    .map((part) => ({ label: `${words.say(part)}: `, says: phase[part] }));
  if (said.length === 0) return;
  const frame = { x: 0.7, y: 1.56, w: 11.9, h: 0.72 };
  const text = said.map(({ label, says }) => `${label}${says.text}`).join('\n');
  const fitted = fittedText(text, frame, { family: 'sans', size: 17, least: 14, measure });
  const lines = said.map(({ label, says }) => [{ text: label, options: {} }, ...slideRuns(says)]);
  const runs = lines.flatMap((line, i) => (i < lines.length - 1 ? ended(line) : line));
  slide.addText(fitted.text === text ? runs : fitted.text, sansAt(frame, fitted.size, theme.soft));
}

type Told = { readonly row: SlideRow; readonly note: string };

/** What happens in a phase; its name stands before the first of it. */
function rowsOf(phase: PhaseContent, { transitions }: MapContent, words: PictureWords): Told[] {
  const after = Map.groupBy(transitions, ({ from }) => from ?? '');
  return phase.interactions
    .flatMap((interaction) => [
      { row: rowOf(interaction, words), note: `${interaction.text}\n${claimNotes(interaction.claim, words)}` },
      ...(after.get(interaction.id) ?? []).map((between) => ({
        row: betweenRow(between, words),
        note: `${between.meanwhile}\n${claimNotes(between.claim, words)}`.trim(),
      })),
    ])
    .map(({ row, note }, i) => ({ note, row: { ...row, cells: [i === 0 ? phase.name : '', ...row.cells] } }));
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

const notesFor = ({ doing, goal, interactions }: PhaseContent, words: PictureWords): string =>
  [
    ...[doing, goal].map(({ text }) => text).filter((text) => text !== ''),
    ...interactions.map(({ text, claim }) => `${text}\n${claimNotes(claim, words)}`),
  ].join('\n\n');
