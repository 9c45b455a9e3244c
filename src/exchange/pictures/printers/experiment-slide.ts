import type { Slide } from '#exchange/pictures/printers/deck.ts';
import type { ExperimentContent, MeasureContent } from '#exchange/pictures/content/types.ts';
import { slideFonts } from '#exchange/pictures/printers/slide-nodes.ts';
import { bare, sansAt, slideHead, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';
import { isPictureWord, type PictureWord, type PictureWords } from '#words/paper.ts';

const longText = 420;

/** An experiment as a table: what is changed, what that is believed to do, and what came of it. */
export function experimentSlide(slide: Slide, of: WordSlide & { readonly experiment: ExperimentContent }): void {
  const { experiment, sight } = of;
  const { theme, words } = sight;
  const kind = words.say('experiment');
  const part = words.say(experiment.status === 'ended' ? 'whatCame' : 'whatWeDo');
  slideHead(slide, { title: experiment.change ?? kind, kind: `${part} · ${kind}` }, of);
  const measure = of.content.measures.find(({ id }) => id === experiment.measure?.id);
  const hasChart = (measure?.series?.length ?? 0) > 1;
  const facts = experimentRows(experiment, words);
  const size = facts.reduce((sum, [, value]) => sum + value.length, 0) > longText ? 13 : 16;
  const rows = facts.map(([label, value]) => [
    { text: words.say(label), options: { color: bare(theme.soft), fontSize: 13, bold: true } },
    { text: value, options: { color: bare(theme.ink), fontSize: size } },
  ]);
  slide.addTable(rows, {
    x: 0.7,
    y: 1.95,
    w: hasChart ? 7.2 : 11.9,
    colW: hasChart ? [2, 5.2] : [2.7, 9.2],
    fontFace: slideFonts.sans,
    valign: 'top',
    margin: [0.07, 0.12, 0.07, 0.12],
    border: { type: 'solid', pt: 0.75, color: bare(theme.hairline) },
  });
  if (measure && hasChart) measureChart(slide, measure, of.sight);
}

/** The measure over time as a chart that can be edited, with its target. */
function measureChart(slide: Slide, measure: MeasureContent, { theme, words }: Sight): void {
  const series = measure.series ?? [];
  const labels = series.map(({ at }) => words.day(at));
  const { target, name = '', unit = '' } = measure;
  const lines = [
    { name, labels, values: series.map(({ value }) => value) },
    ...(target === undefined ? [] : [{ name: words.say('target'), labels, values: series.map(() => target) }]),
  ];
  slide.addText([name, unit].filter((part) => part !== '').join(', '), {
    ...sansAt({ x: 8.25, y: 1.95, w: 4.35, h: 0.5 }, 13, theme.soft),
    bold: true,
  });
  slide.addChart('line', lines, {
    x: 8.15,
    y: 2.45,
    w: 4.5,
    h: 3.4,
    chartColors: [bare(theme.path), bare(theme.assumption)],
    lineSize: 2.5,
    catAxisLabelFontSize: 12,
    valAxisLabelFontSize: 12,
    catAxisLabelColor: bare(theme.soft),
    valAxisLabelColor: bare(theme.soft),
    valGridLine: { color: bare(theme.hairline), size: 0.5 },
    showLegend: target !== undefined,
    legendPos: 'b',
    legendFontSize: 12,
    legendColor: bare(theme.soft),
    valAxisMinVal: 0,
  });
}

const word = (value: string | undefined, words: PictureWords): string =>
  value !== undefined && isPictureWord(value) ? words.say(value) : (value ?? '');

function experimentRows(of: ExperimentContent, words: PictureWords): [PictureWord, string][] {
  const days = [of.start, of.end].map((day) => (day === undefined ? '' : words.day(day)));
  const rows: [PictureWord, string | undefined][] = [
    ['expectedEffect', of.expectedEffect],
    ['where', of.where],
    ['measure', of.measure?.name],
    ['when', days.every((day) => day === '') ? '' : days.join(' – ')],
    ['status', word(of.status, words)],
    ['owner', of.owner?.name],
    ['result', of.result],
    ['verdict', word(of.verdict, words)],
    ['nextFocus', of.nextFocus],
  ];
  return rows.flatMap(([label, value]): [PictureWord, string][] =>
    value === undefined || value === '' ? [] : [[label, value]],
  );
}
