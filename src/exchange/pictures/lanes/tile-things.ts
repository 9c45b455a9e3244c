import type { MapContent, Worded } from '#exchange/pictures/content/types.ts';
import { latestOf, sparkline } from '#exchange/pictures/measure-line.ts';
import type { TileLook } from '#exchange/pictures/layout/types.ts';
import type { Path } from '#exchange/pictures/path.ts';
import { isPictureWord, type PictureWord, type PictureWords } from '#words/paper.ts';
import type { MarkContent } from '#exchange/pictures/content/types.ts';
import type { Picture } from '#model/record/values.ts';

/** Something that lies in a lane as a card, in words. */
export type TileThing = Worded & {
  readonly id: string;
  readonly look: TileLook;
  readonly x: number | undefined;
  readonly head?: string;
  readonly foot?: string;
  readonly picture?: Picture | undefined;
  /** Units: a box of 60 by 18. */
  readonly line?: Path;
  readonly mark?: MarkContent | undefined;
  readonly isAssumption?: boolean;
};

/** Lanes whose things are cards. */
export type TileLane =
  | 'pictures'
  | 'thoughts'
  | 'between'
  | 'quotes'
  | 'moments'
  | 'changes'
  | 'opportunities'
  | 'jobs'
  | 'measures';

type ThingsOf = (content: MapContent, words: PictureWords) => readonly TileThing[];

/** What lies in a lane of the team's own, or among their thoughts and frames. */
export const notesIn = ({ notes }: MapContent, lane: string, look: TileLook): TileThing[] =>
  notes.filter((note) => note.lane === lane).map((note) => ({ ...note, look }));

const knownWord = (word: string | undefined, { say }: PictureWords): string =>
  word !== undefined && isPictureWord(word) ? say(word) : (word ?? '');

const inWords = (words: readonly string[], all: PictureWords): string =>
  words.map((word) => knownWord(word, all)).join(', ');

const filled = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(' · ');

const clause = (word: PictureWord, what: string, { say }: PictureWords): string =>
  what === '' ? '' : say(word, { what });

export const tileThings: Readonly<Record<TileLane, ThingsOf>> = {
  pictures: (content) => notesIn(content, 'pictures', 'frame'),
  thoughts: (content) => notesIn(content, 'thoughts', 'thought'),
  between: ({ transitions }, words) =>
    transitions.map(({ meanwhile, frictions, wait, handOff, claim, ...of }) => ({
      ...of,
      look: 'between',
      text: meanwhile,
      head: inWords(frictions, words),
      foot: filled([words.wait(wait), handOff && `${handOff.from?.name ?? '?'} › ${handOff.to?.name ?? '?'}`]),
      isAssumption: claim.assumption,
    })),
  quotes: ({ quotes }, words) =>
    quotes.map(({ id, x, text, alias, erased, keyMissing, assumption }) => ({
      id,
      x,
      look: 'quote',
      text: erased ? words.gone({ keyMissing }) : words.quoted(text),
      foot: alias,
      isAssumption: assumption,
    })),
  moments: ({ moments }) =>
    moments.map(({ id, xs, title, howMightWe, claim }) => ({
      id,
      x: xs[0],
      look: 'moment',
      text: title,
      foot: howMightWe[0]?.text ?? '',
      isAssumption: claim.assumption,
    })),
  changes: ({ experiments }, words) =>
    experiments.map(({ id, x, change = '', status = 'planned', verdict }) => ({
      id,
      x,
      look: 'change',
      text: change,
      head: filled([knownWord(status, words), status === 'ended' ? knownWord(verdict, words) : '']),
    })),
  opportunities: ({ opportunities }, { say }) =>
    opportunities.map(({ impact, effort, claim, ...of }) => ({
      ...of,
      look: 'opportunity',
      foot: filled([
        impact === undefined ? '' : `${say('worth')} ${impact}/3`,
        effort === undefined ? '' : `${say('work')} ${effort}/3`,
      ]),
      isAssumption: claim.assumption,
    })),
  jobs: ({ jobs }, words) =>
    jobs.map(({ id, x, when, want, soThat, claim }) => ({
      id,
      x,
      look: 'job',
      head: clause('jobWhen', when, words),
      text: clause('jobWant', want, words),
      foot: clause('jobSoThat', soThat, words),
      isAssumption: claim.assumption,
    })),
  measures: ({ measures }, words) =>
    measures.map(({ id, x, name = '', unit, target, series = [], direction }) => {
      const latest = latestOf({ series, target, direction });
      const value = latest && `${words.number(latest.value)}${unit === undefined ? '' : ` ${unit}`}`;
      const wanted = target === undefined ? '' : `${words.say('target').toLocaleLowerCase()} ${words.number(target)}`;
      return {
        id,
        x,
        look: 'measure',
        text: name,
        foot: filled([value ?? words.say('notMeasured'), wanted]),
        ...(series.length > 1 && { line: sparkline(series, target) }),
      };
    }),
};

export const isTileLane = (id: string): id is TileLane => Object.hasOwn(tileThings, id);
