import type { TellFar } from '#exchange/pictures/far.ts';
import { createDeck, type Deck, type Slide } from '#exchange/pictures/printers/deck.ts';
import type { ExperimentContent, MapContent } from '#exchange/pictures/content/types.ts';
import { behaviourSlides } from '#exchange/pictures/printers/behaviour-slides.ts';
import { decisionSlides } from '#exchange/pictures/printers/decision-slides.ts';
import { experimentSlide } from '#exchange/pictures/printers/experiment-slide.ts';
import { backstageSlides } from '#exchange/pictures/printers/backstage-slide.ts';
import { momentSlide } from '#exchange/pictures/printers/moment-slide.ts';
import { ownerSlides } from '#exchange/pictures/printers/owner-slide.ts';
import { defineMasters, type MasterName, masterTitle } from '#exchange/pictures/printers/slide-masters.ts';
import type { IsSeen } from '#exchange/pictures/wall/wall-picture.ts';
import { phaseSlide, interactionSlides } from '#exchange/pictures/printers/phase-slide.ts';
import { thingSlides } from '#exchange/pictures/printers/thing-slides.ts';
import { pictureSlides } from '#exchange/pictures/printers/picture-slide.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import { bare, sansAt, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { cleanDeck } from '#exchange/pictures/printers/office/clean-deck.ts';
import type { SceneImages } from '#exchange/pictures/scene/scene.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';
import { type LaneView, plainView } from '#model/map/lane-view.ts';
import { seenIn } from '#exchange/pictures/lanes/seen-in.ts';
import { wallSlide } from '#exchange/pictures/printers/wall-slide.ts';
import { walkOf, type WalkPart } from '#exchange/pictures/walk.ts';

const page = { width: 13.333, height: 7.5 };
/** Whoever opens the slides may have other letters: room for the broadest that programs fall back on. */
const roomier = 1.18;

type SlidesSight = Sight & {
  readonly view: LaneView | undefined;
  readonly images: SceneImages;
  /** Whose slides these are. */
  readonly author: string;
  /** On which day, for what is late. */
  readonly today: string;
  readonly tell: TellFar;
};
/** Slides of native shapes that tell a story: the wall, its phases, what hurts, what is done about it and what came of it; after that what it rests on, as tables, and pictures; evidence in the notes. The map with every card is no slide: nobody could read it. */
export async function printPptx(
  content: MapContent,
  { view, images, author, today, tell, ...drawn }: SlidesSight,
): Promise<Uint8Array> {
  const sight: Sight = { ...drawn, measure: (text, font) => drawn.measure(text, font) * roomier };
  const deck = await createDeck();
  deck.defineLayout({ name: 'wide', ...page });
  deck.layout = 'wide';
  deck.title = content.name;
  deck.author = author;
  deck.subject = content.primaryGoal;
  deck.theme = { headFontFace: slideFonts.sans, bodyFontFace: slideFonts.sans };
  defineMasters(deck, sight.theme);
  const isSeen = seenIn(content, view);
  let made = 1;
  const newSlide = (): Slide => {
    tell({ doing: 'drawing', done: (made += 1) });
    return blank(deck, { content, sight }, 'part');
  };
  tell({ doing: 'drawing', done: made });
  wallSlide(blank(deck, { content, sight }, 'whole'), { content, sight, isSeen });
  tellStory(newSlide, { content, sight, isSeen, view, today });
  thingSlides(newSlide, { content, sight, isSeen });
  if (behind.some(isSeen)) backstageSlides(newSlide, { content, sight });
  pictureSlides(newSlide, { content, sight, images, isSeen });
  tell({ doing: 'writing' });
  const written = await deck.stream();
  if (!(written instanceof Uint8Array)) throw new TypeError('the deck was not written as bytes');
  const signs = new Map<string, string>(signWords.map((sign) => [sign, sight.words.say(sign)]));
  const called = (name: string): string => signs.get(name) ?? name;
  return cleanDeck(written, { language: languageOf(content.language), theme: sight.theme, called, tell });
}

const signWords = ['heart', 'cloud', 'moment', 'handOff'] as const;

type Story = WordSlide & { readonly isSeen: IsSeen; readonly view: LaneView | undefined; readonly today: string };

/** Phase by phase along the path; then what hurts, as people say and as it is counted, what is done about it and was decided, what came of it, and who answers; then what happens in each phase. */
function tellStory(newSlide: () => Slide, { content, sight, isSeen, view, today }: Story): void {
  const stops = walkOf(content, ['marks', ...leftOut(view)]);
  const phases = stops.flatMap((stop) => {
    if (stop.kind !== 'phase') return [];
    const phase = isSeen('interactions') ? stop.phase : { ...stop.phase, interactions: [] };
    return [{ phase, at: stop.at, content, sight, isSeen }];
  });
  for (const phase of phases) phaseSlide(newSlide(), phase);
  for (const stop of stops)
    if (stop.kind === 'moment') momentSlide(newSlide(), { moment: stop.moment, content, sight });
  const tried = stops.flatMap((stop) => (stop.kind === 'experiment' ? [stop.experiment] : []));
  const put = (of: readonly ExperimentContent[]): void => {
    for (const experiment of of) experimentSlide(newSlide(), { experiment, content, sight });
  };
  if (isSeen('interactions')) behaviourSlides(newSlide, { content, sight });
  put(tried.filter(({ status }) => status !== 'ended'));
  if (!leftOut(view).includes('experiments')) decisionSlides(newSlide, { content, sight, today });
  put(tried.filter(({ status }) => status === 'ended'));
  if (isSeen('interactions')) ownerSlides(newSlide, { content, sight });
  interactionSlides(newSlide, { content, sight, phases: phases.map(({ phase }) => phase) });
}

/** A language with its land, as programs look for the words of a language: `sv-SE`. */
function languageOf(language = 'en'): string {
  const [known = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([language.replaceAll('_', '-')].filter(isLanguage));
  const { language: alone, region } = new Intl.Locale(known).maximize();
  return region === undefined ? alone : `${alone}-${region}`;
}

const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag);

const behind = ['teams', 'people', 'policies', 'systems', 'employees'] as const;

const leftOut = (view: LaneView = plainView): WalkPart[] => [
  ...(view.hidden.includes('moments') ? (['moments'] as const) : []),
  ...(view.hidden.includes('changes') ? (['experiments'] as const) : []),
];

/** An empty slide with its number and where what it says comes from. */
function blank(deck: Deck, { content, sight: { theme, words } }: WordSlide, master: MasterName): Slide {
  const slide = deck.addSlide({ masterName: masterTitle(master) });
  const { name, snapshotDate, trustUntil } = content;
  const source = [
    name,
    snapshotDate === undefined ? '' : words.say('snapshot', { day: words.day(snapshotDate) }),
    trustUntil === undefined ? '' : words.say('trustUntil', { day: words.day(trustUntil) }),
  ];
  slide.addText(
    source.filter((part) => part !== '').join(' · '),
    sansAt({ x: 0.7, y: 7.12, w: 10, h: 0.24 }, 9, theme.faint),
  );
  slide.slideNumber = {
    x: 12.2,
    y: 7.08,
    w: 0.5,
    h: 0.3,
    fontFace: slideFonts.sans,
    fontSize: 12,
    color: bare(theme.faint),
  };
  return slide;
}
