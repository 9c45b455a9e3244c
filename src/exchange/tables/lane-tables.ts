import type { BackstageContent, Claim, MapContent } from '#exchange/pictures/content/types.ts';
import { laneOfKind } from '#exchange/pictures/printers/backstage-slide.ts';
import type { PictureWord, PictureWords } from '#words/paper.ts';
import type { Cell, Table } from '#exchange/tables/table.ts';

const titles = (words: PictureWords, ...columns: readonly PictureWord[]): string[] =>
  columns.map((column) => words.say(column));

const phaseAt = ({ phases }: MapContent, x: number | undefined): Cell =>
  x === undefined ? null : (phases[Math.min(Math.floor(x), phases.length - 1)]?.name ?? null);

const resting = ({ assumption, voices }: Claim, words: PictureWords): Cell[] => [
  assumption ? words.say('anAssumption') : words.say('quotes'),
  voices.length,
];

export const opportunityTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('opportunities'),
  columns: titles(words, 'opportunity', 'phase', 'worth', 'work', 'rest', 'voicesBehind'),
  rows: content.opportunities.map(({ text, x, impact, effort, claim }) => [
    text,
    phaseAt(content, x),
    impact ?? null,
    effort ?? null,
    ...resting(claim, words),
  ]),
});

export const jobTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('jobs'),
  columns: titles(words, 'situation', 'goal', 'purpose', 'phase', 'rest', 'voicesBehind'),
  rows: content.jobs.map(({ when, want, soThat, x, claim }) => [
    when,
    want,
    soThat,
    phaseAt(content, x),
    ...resting(claim, words),
  ]),
});

const notesOfMap = { thoughts: 'thoughts', pictures: 'pictures' } as const;
const isOfMap = (lane: string): lane is keyof typeof notesOfMap => Object.hasOwn(notesOfMap, lane);

export const noteTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('notes'),
  columns: titles(words, 'lane', 'phase', 'note', 'picture'),
  rows: content.notes.map(({ lane, text, x, picture }) => [
    isOfMap(lane) ? words.say(notesOfMap[lane]) : (content.lanes.find(({ id }) => id === lane)?.name ?? lane),
    phaseAt(content, x),
    text,
    picture?.alt ?? null,
  ]),
});

export const phaseTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('phases'),
  columns: titles(words, 'phase', 'doing', 'goal', 'when', 'time', 'episode'),
  rows: content.phases.map(({ id, name, doing, goal, stretch, leadTime }) => [
    name,
    doing.text,
    goal.text,
    stretch === undefined ? null : words.say(stretch),
    leadTime === undefined ? null : words.length(leadTime),
    content.episodes?.find(({ of }) => of === id)?.name ?? null,
  ]),
});

export const backstageTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('backstage'),
  columns: titles(words, 'kind', 'name', 'doing', 'from', 'to'),
  rows: content.backstage.map(({ kind, name, text, start, end }: BackstageContent) => [
    words.say(laneOfKind[kind]),
    name?.name ?? null,
    text,
    phaseAt(content, start),
    phaseAt(content, end === undefined ? undefined : Math.max(end - 0.001, start ?? 0)),
  ]),
});
