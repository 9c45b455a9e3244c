import { curveAt } from '#exchange/pictures/curve-path.ts';
import type {
  Claim,
  InteractionContent,
  MapContent,
  MarkContent,
  Named,
  OwnersContent,
} from '#exchange/pictures/content/types.ts';
import { isPictureWord, type PictureWord, type PictureWords } from '#words/paper.ts';
import { backstageTable, jobTable, noteTable, opportunityTable, phaseTable } from '#exchange/tables/lane-tables.ts';
import type { Cell, Table } from '#exchange/tables/table.ts';

/** Everything on the map as tables, one for each kind of thing; kinds that the journey has none of are left out. */
export function journeyTables(content: MapContent, words: PictureWords): Table[] {
  const tables = [
    interactionTable(content, words),
    transitionTable(content, words),
    curveTable(content, words),
    quoteTable(content, words),
    momentTable(content, words),
    experimentTable(content, words),
    opportunityTable(content, words),
    jobTable(content, words),
    measureTable(content, words),
    noteTable(content, words),
    phaseTable(content, words),
    backstageTable(content, words),
  ];
  return tables.filter(({ rows }, i) => i === 0 || rows.length > 0);
}

const named = (one: Named | undefined): Cell => one?.name ?? null;
const all = (many: readonly Named[]): string => many.map(({ name }) => name).join(', ');
const titles = (words: PictureWords, ...columns: readonly PictureWord[]): string[] =>
  columns.map((column) => words.say(column));
const said = (value: string | undefined, words: PictureWords): Cell =>
  value === undefined ? null : isPictureWord(value) ? words.say(value) : value;
const marked = (mark: MarkContent | undefined, words: PictureWords): Cell[] =>
  mark ? [words.say(mark.type), mark.strength] : [null, null];
const owned = ({ professional, operational }: OwnersContent): Cell[] => [named(professional), named(operational)];
const deputyOf = ({ deputy }: OwnersContent): Cell => named(deputy);
const resting = ({ assumption, voices }: Claim, words: PictureWords): Cell[] => [
  assumption ? words.say('anAssumption') : words.say('quotes'),
  voices.length,
];
const rounded = (value: number | undefined): Cell => (value === undefined ? null : Math.round(value * 100) / 100);

/** The feeling that the customers' curve shows at a place; nothing where there is no curve. */
export function feelingAt(content: MapContent, x: number | undefined): number | undefined {
  const curve = content.curves.find(({ of, points }) => of === 'customers' && points.length > 0);
  return curve && x !== undefined
    ? curveAt(
        curve.points.map((point) => ({ x: point.x, y: point.feeling })),
        x,
      )
    : undefined;
}

/** Phases with their interactions, in order; the table that a spreadsheet of a journey usually is. */
export function interactionTable(content: MapContent, words: PictureWords): Table {
  const row = (phase: string, of: InteractionContent): Cell[] => [
    phase,
    of.text,
    words.say(of.indirect ? 'indirect' : 'direct'),
    named(of.actor),
    all(of.channels),
    ...marked(of.mark, words),
    rounded(feelingAt(content, of.x)),
    named(of.team),
    all(of.systems),
    ...owned(of.owners),
    ...resting(of.claim, words),
    of.role === undefined ? null : words.role(of.role),
    of.picture?.alt ?? null,
    deputyOf(of.owners),
  ];
  return withDeputies({
    name: words.say('interactions'),
    columns: titles(
      words,
      'phase',
      'interaction',
      'kind',
      'actor',
      'channels',
      'mark',
      'strength',
      'feeling',
      'team',
      'systems',
      'professionalOwner',
      'operationalOwner',
      'rest',
      'voicesBehind',
      'role',
      'picture',
      'deputy',
    ),
    rows: [
      ...content.phases.flatMap(({ name, interactions }) =>
        interactions.length === 0 ? [emptyPhase(name)] : interactions.map((of) => row(name, of)),
      ),
      ...content.unplaced.map((of) => row(`(${words.say('lost')})`, of)),
    ],
  });
}

/** The last column is there where somebody has a deputy: a table of a journey without any stays as it was. */
const withDeputies = ({ name, columns, rows }: Table): Table =>
  rows.some((row) => row.at(-1) !== null)
    ? { name, columns, rows }
    : { name, columns: columns.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) };

const emptyPhase = (name: string): Cell[] => [name, ...Array.from({ length: 16 }, () => null)];

function transitionTable(content: MapContent, words: PictureWords): Table {
  const texts = new Map(content.phases.flatMap(({ interactions }) => interactions).map(({ id, text }) => [id, text]));
  return withDeputies({
    name: words.say('transition'),
    columns: titles(
      words,
      'from',
      'to',
      'meanwhile',
      'waitExpected',
      'waitFelt',
      'frictions',
      'handOff',
      'mark',
      'strength',
      'professionalOwner',
      'operationalOwner',
      'rest',
      'voicesBehind',
      'deputy',
    ),
    rows: content.transitions.map((of) => [
      texts.get(of.from ?? '') ?? null,
      texts.get(of.to ?? '') ?? null,
      of.meanwhile,
      of.wait.expected ?? null,
      of.wait.felt ?? null,
      of.frictions.map((friction) => said(friction, words)).join(', '),
      of.handOff ? `${of.handOff.from?.name ?? '?'} → ${of.handOff.to?.name ?? '?'}` : null,
      ...marked(of.mark, words),
      ...owned(of.owners),
      ...resting(of.claim, words),
      deputyOf(of.owners),
    ]),
  });
}

const curveTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('curve'),
  columns: titles(words, 'curve', 'point', 'phase', 'feeling', 'rest', 'voicesBehind'),
  rows: content.curves.flatMap(({ name, points }) =>
    points.map(({ x, feeling, claim }) => [
      name,
      rounded(x),
      content.phases[Math.floor(x)]?.name ?? null,
      feeling,
      ...resting(claim, words),
    ]),
  ),
});

const quoteTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('quotes'),
  columns: titles(words, 'quote', 'by', 'phase'),
  rows: content.quotes.map(({ text, alias, x, erased, keyMissing }) => [
    erased ? words.gone({ keyMissing }) : words.quoted(text),
    alias,
    x === undefined ? null : (content.phases[Math.floor(x)]?.name ?? null),
  ]),
});

const momentTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('moments'),
  columns: titles(words, 'title', 'experience', 'phase', 'howMightWe', 'rest', 'voicesBehind'),
  rows: content.moments.map(({ title, experience, xs, howMightWe, claim }) => [
    title,
    experience.text,
    [...new Set(xs.map((x) => content.phases[Math.floor(x)]?.name ?? ''))].join(', '),
    howMightWe.map(({ text }) => text).join('\n'),
    ...resting(claim, words),
  ]),
});

const experimentTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('experiments'),
  columns: titles(
    words,
    'change',
    'expectedEffect',
    'where',
    'measure',
    'when',
    'status',
    'owner',
    'result',
    'verdict',
    'nextFocus',
  ),
  rows: content.experiments.map((of) => [
    of.change ?? null,
    of.expectedEffect ?? null,
    of.where,
    named(of.measure),
    [of.start, of.end].filter((day) => day !== undefined).join(' – '),
    said(of.status, words),
    named(of.owner),
    of.result ?? null,
    said(of.verdict, words),
    of.nextFocus ?? null,
  ]),
});

const measureTable = (content: MapContent, words: PictureWords): Table => ({
  name: words.say('measures'),
  columns: titles(words, 'measure', 'unit', 'where', 'target', 'day', 'value', 'count'),
  rows: content.measures.flatMap(({ name, unit, where, target, series }) =>
    (series ?? [{ at: '', value: null, n: undefined }]).map(({ at, value, n }) => [
      name ?? null,
      unit ?? null,
      where,
      target ?? null,
      at,
      value,
      n ?? null,
    ]),
  ),
});
