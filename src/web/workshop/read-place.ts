import type { Claim, MapContent, MarkContent } from '#exchange/pictures/content/types.ts';
import { tileThings } from '#exchange/pictures/lanes/tile-things.ts';
import type { Language } from '#base/languages.ts';
import { type PictureWords, pictureWords } from '#words/paper.ts';
import type { Picture } from '#model/record/values.ts';

/** What is said of one place of a map. */
export type PlaceWords = {
  readonly title: string;
  /** Sentences under it, each by itself. */
  readonly more: readonly string[];
  /** Names that go with it: its channels. */
  readonly names: readonly string[];
  readonly mark: MarkContent | undefined;
  /** Whether what it claims of people's feelings rests on nobody's words. */
  readonly isAssumption: boolean;
  readonly picture: Picture | undefined;
  /** Whether the title is somebody’s own words. */
  readonly isQuote: boolean;
};

/** Reads the places of a map by their ids. */
export function readPlace(content: MapContent, language: Language): (id: string) => PlaceWords | undefined {
  const words = new Map<string, PlaceWords>([
    ...content.phases.map(({ id, name, doing, goal }) => [id, said(name, { more: [doing.text, goal.text] })] as const),
    ...content.phases.flatMap(({ interactions }) =>
      interactions.map(
        ({ id, text, channels, mark, claim, picture }) =>
          [id, { ...said(text, { names: channels.map(({ name }) => name) }), ...felt(mark, claim), picture }] as const,
      ),
    ),
    ...content.transitions.map(
      ({ id, meanwhile, mark, claim }) => [id, { ...said(meanwhile), ...felt(mark, claim) }] as const,
    ),
    ...content.moments.map(
      ({ id, title, experience, howMightWe, claim }) =>
        [
          id,
          {
            ...said(title, { more: [experience, ...howMightWe].map(({ text }) => text) }),
            isAssumption: claim.assumption,
          },
        ] as const,
    ),
    ...content.quotes.map(({ id, text, alias }) => [id, { ...said(text, { names: [alias] }), isQuote: true }] as const),
    ...tilesOf(content, pictureWords(language)),
  ]);
  return (id) => words.get(id);
}

/** What lies in lanes beside the path, each as its card says it. */
const tilesOf = (content: MapContent, words: PictureWords): (readonly [string, PlaceWords])[] =>
  (['opportunities', 'jobs', 'pictures'] as const).flatMap((lane) =>
    tileThings[lane](content, words).map(({ id, head = '', text, foot = '', picture, isAssumption = false }) => {
      const parts = lane === 'jobs' ? [[head, text, foot].filter((part) => part !== '').join(' ')] : [text, foot];
      const [title = '', ...more] = parts;
      const place = { ...said(title || (picture?.alt ?? ''), { more }), picture, isAssumption };
      return [id, place] as const;
    }),
  );

const said = (
  title: string,
  { more = [], names = [] }: Partial<Pick<PlaceWords, 'more' | 'names'>> = {},
): PlaceWords => ({
  title,
  more: more.filter((text) => text !== ''),
  names: names.filter((name) => name !== ''),
  mark: undefined,
  picture: undefined,
  isAssumption: false,
  isQuote: false,
});

const felt = (mark: MarkContent | undefined, { assumption }: Claim) => ({
  mark,
  isAssumption: mark !== undefined && assumption,
});
