import type { BehaviourContent, LivedPlace } from '#exchange/pictures/content/types.ts';
import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import { bare, sansAt, slideHead, titleLength, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { portionsOf, putTable, readable, type SlideRow } from '#exchange/pictures/printers/table-slide.ts';
import type { PictureWords } from '#words/paper.ts';

const top = 2.35;
const mostBars = 15;

type Lived = WordSlide & { readonly behaviour: BehaviourContent };

/** What customers did, as a chart of how many passed and as a table of how many went on and how long that took; marked as counted, of how many and when, and apart from what people said. */
export function behaviourSlides(newSlide: () => Slide, of: WordSlide): void {
  const { behaviour } = of.content;
  if (!behaviour || behaviour.places.length === 0) return;
  const charts = evenly(behaviour.places, mostBars);
  charts.forEach((places, i) => {
    const slide = begun(
      newSlide(),
      { ...of, behaviour },
      { title: passedTitle(behaviour, of.sight.words), at: i, all: charts.length },
    );
    passedChart(slide, { ...of, behaviour }, places);
  });
  const table = readable(tableOf(behaviour, of.sight.words), top);
  const portions = portionsOf(table, { first: top, after: top });
  portions.forEach((rows, i) => {
    const slide = begun(
      newSlide(),
      { ...of, behaviour },
      { title: waitTitle(behaviour, of.sight.words), at: i, all: portions.length },
    );
    putTable(slide, { ...table, rows }, { top, theme: of.sight.theme });
  });
}

/** A slide under its sentence, with what all its figures are counted of. */
function begun(slide: Slide, of: Lived, { title, at, all }: { title: string; at: number; all: number }): Slide {
  const { behaviour, sight } = of;
  const { say } = sight.words;
  slideHead(slide, { title, kind: `${say('behaviour')}${all > 1 ? ` · ${at + 1}/${all}` : ''}` }, of);
  slide.addText(
    `${countedOf(behaviour, sight.words)} ${say('notInterviews')}`,
    sansAt({ x: 0.7, y: 1.62, w: 11.9, h: 0.6 }, 14, sight.theme.soft),
  );
  slide.addNotes(notesOf(behaviour, sight.words));
  return slide;
}

/** How many passed each interaction and how many of them stopped there, as bars that can be edited, the first on the path at the top. */
function passedChart(slide: Slide, { behaviour, sight }: Lived, places: readonly LivedPlace[]): void {
  const { theme, words } = sight;
  const shown = places.toReversed();
  const labels = shown.map(({ name, customers }) => `${name}: ${words.number(customers)}`);
  slide.addChart(
    'bar',
    [
      { name: words.say('cameOn'), labels, values: shown.map(({ customers, stopped }) => customers - stopped) },
      { name: words.say('stoppedHere'), labels, values: shown.map(({ stopped }) => stopped) },
    ],
    {
      ...{ x: 0.5, y: top, w: 12.3, h: 4.7 },
      barDir: 'bar',
      barGrouping: 'stacked',
      barGapWidthPct: 35,
      chartColors: [theme.stoneLight, theme.barInk].map(bare),
      catAxisLabelFontFace: slideFonts.sans,
      catAxisLabelFontSize: 12,
      catAxisLabelColor: bare(theme.ink),
      valAxisHidden: true,
      valAxisMinVal: 0,
      valAxisMaxVal: behaviour.customers,
      valGridLine: { style: 'none' },
      showLegend: true,
      legendPos: 'b',
      legendFontFace: slideFonts.sans,
      legendFontSize: 12,
      legendColor: bare(theme.ink),
      altText: places
        .map((place) => `${place.name}: ${passedOf(place, behaviour, words)}, ${stoppedOf(place, words)}`)
        .join('; '),
    },
  );
}

function tableOf(behaviour: BehaviourContent, words: PictureWords) {
  const { say } = words;
  const rows = behaviour.places.map((place, i): SlideRow => ({
    cells: [
      behaviour.places[i - 1]?.phase === place.phase ? '' : place.phase,
      place.name,
      passedOf(place, behaviour, words),
      stoppedOf(place, words),
      onwardText(place, words),
    ],
  }));
  return {
    heads: [say('phase'), say('interaction'), say('customersPassed'), say('stoppedHere'), say('wentOn')],
    widths: [2.2, 2.7, 1.75, 1.65, 3.6],
    rows,
  };
}

const share = (n: number, all: number, { number, say, percent }: PictureWords): string =>
  say('shareOf', { n: number(n), all: number(all), share: percent(all === 0 ? 0 : n / all) });

const passedOf = ({ customers }: LivedPlace, behaviour: BehaviourContent, words: PictureWords): string =>
  share(customers, behaviour.customers, words);

const stoppedOf = ({ customers, stopped }: LivedPlace, words: PictureWords): string => share(stopped, customers, words);

function onwardText({ onward }: LivedPlace, { number, say, seconds }: PictureWords): string {
  if (!onward) return '–';
  return say('onTo', {
    ...{ n: number(onward.customers), to: onward.to },
    ...{ median: seconds(onward.medianS), low: seconds(onward.p25S), high: seconds(onward.p75S) },
  });
}

/** Where most customers stopped, the end of the map left aside: who comes that far has come through. */
function passedTitle({ places, customers: all }: BehaviourContent, { number, say }: PictureWords): string {
  const [most] = places.slice(0, -1).toSorted((a, b) => b.stopped - a.stopped);
  if (most && most.stopped > 0)
    return say('stopThere', { n: number(most.stopped), all: number(most.customers), where: most.name });
  const [passed] = places.toSorted((a, b) => b.customers - a.customers);
  return say('mostPass', { n: number(passed?.customers ?? 0), all: number(all), where: passed?.name ?? '' });
}

function waitTitle(behaviour: BehaviourContent, words: PictureWords): string {
  const [longest] = behaviour.places
    .flatMap(({ name, onward }) => (onward ? [{ name, ...onward }] : []))
    .toSorted((a, b) => b.medianS - a.medianS);
  if (!longest) return passedTitle(behaviour, words);
  const span = words.seconds(longest.medianS);
  const between = words.say('longestBetween', { from: longest.name, to: longest.to, span });
  return between.length <= titleLength ? between : words.say('longestTo', { to: longest.to, span });
}

/** Of how many, from when until when: without it no figure says anything. */
function countedOf({ customers, events, logs }: BehaviourContent, { number, say, day }: PictureWords): string {
  const firsts = logs.flatMap(({ first }) => first ?? []).toSorted();
  const lasts = logs.flatMap(({ last }) => last ?? []).toSorted();
  const [from, to] = [firsts[0], lasts.at(-1)].map((at) => (at === undefined ? undefined : day(at.slice(0, 10))));
  const counts = { customers: number(customers), events: number(events) };
  return from === undefined || to === undefined
    ? say('countedOf', counts)
    : say('countedBetween', { ...counts, from, to });
}

function notesOf(behaviour: BehaviourContent, words: PictureWords): string {
  const { say, number } = words;
  const { logs, places, unmeasured } = behaviour;
  return [
    `${countedOf(behaviour, words)} ${say('notInterviews')}`,
    say('measuredOf', { n: number(places.length), all: number(places.length + unmeasured) }),
    say('mayBeOnTheirWay'),
    `${say('source')}:`,
    ...logs.map(({ name }) => name),
  ].join('\n');
}

/** In as few portions as that takes, about as large as each other. */
function evenly<T>(all: readonly T[], most: number): T[][] {
  const many = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / many);
  return Array.from({ length: many }, (_, i) => all.slice(i * size, (i + 1) * size));
}
