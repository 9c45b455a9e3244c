import type { Claim, MapContent, MarkContent } from '#exchange/pictures/content/types.ts';

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
  /** Whether the title is somebody's own words. */
  readonly isQuote: boolean;
};

/** Reads the places of a map by their ids. */
export function readPlace(content: MapContent): (id: string) => PlaceWords | undefined {
  const words = new Map<string, PlaceWords>([
    ...content.phases.map(({ id, name, doing, goal }) => [id, said(name, { more: [doing.text, goal.text] })] as const),
    ...content.phases.flatMap(({ interactions }) =>
      interactions.map(
        ({ id, text, channels, mark, claim }) =>
          [id, { ...said(text, { names: channels.map(({ name }) => name) }), ...felt(mark, claim) }] as const,
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
  ]);
  return (id) => words.get(id);
}

const said = (
  title: string,
  { more = [], names = [] }: Partial<Pick<PlaceWords, 'more' | 'names'>> = {},
): PlaceWords => ({
  title,
  more: more.filter((text) => text !== ''),
  names: names.filter((name) => name !== ''),
  mark: undefined,
  isAssumption: false,
  isQuote: false,
});

const felt = (mark: MarkContent | undefined, { assumption }: Claim) => ({
  mark,
  isAssumption: mark !== undefined && assumption,
});
