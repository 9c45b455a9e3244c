import type {
  InteractionContent,
  MapContent,
  Named,
  OwnersContent,
  TransitionContent,
} from '#exchange/pictures/content/types.ts';
import type { Column, Columns } from '#exchange/pictures/layout/columns.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import { layEpisode } from '#exchange/pictures/layout/episodes.ts';
import { markSize } from '#exchange/pictures/layout/marks.ts';
import { layPicture } from '#exchange/pictures/layout/pictures.ts';
import type { Stack } from '#exchange/pictures/layout/stacks.ts';
import type { LaidCard, LaidLink, LaidMark, LaidTrack, LayoutOptions } from '#exchange/pictures/layout/types.ts';
import { wrapMarked } from '#exchange/pictures/styled-lines.ts';
import { fitText } from '#exchange/pictures/text-measure.ts';

const gap = 10;
const inset = 11;

export type LaidCards = {
  readonly cards: readonly LaidCard[];
  readonly links: readonly LaidLink[];
  readonly tracks: readonly LaidTrack[];
  readonly height: number;
};

type CardsPlace = LayoutOptions & { readonly top: number };

/** What the name of a track takes above its cards, and the least it is high without any. Units: px. */
const trackHead = { name: 18, least: 46 };

/** The interactions of each phase under each other with what lies between them, as cards of their own height; track by track where there are tracks. */
export function layCards(content: MapContent, grid: Columns, place: CardsPlace): LaidCards {
  const after = Map.groupBy(content.transitions, ({ from }) => from ?? '');
  const cards: LaidCard[] = [];
  const links: LaidLink[] = [];
  const tracks: LaidTrack[] = [];
  let { top } = place;
  for (const [track, role] of (grid.roles ?? [undefined]).entries()) {
    if (place.tracks?.includes(track) === false) continue;
    const head = grid.roles ? trackHead.name : 0;
    const laid = grid.columns.flatMap((column) =>
      column.stacks
        .filter((stack) => stack.track === track)
        .map((stack) => layStack(stack, column, { ...place, content, after, isTrack: head > 0, top: top + head + 14 })),
    );
    cards.push(...laid.flatMap((stack) => stack.cards));
    links.push(...laid.flatMap((stack) => stack.links));
    const bottom = Math.max(top + (grid.roles ? trackHead.least : 60), ...laid.map((stack) => stack.bottom));
    if (grid.roles) tracks.push({ name: place.words.role(role ?? ''), top, height: bottom - top });
    top = bottom;
  }
  return { cards, links, tracks, height: top - place.top };
}

type StackPlace = CardsPlace & {
  /** Whether it is said above whose they are. */
  readonly isTrack: boolean;
  readonly content: MapContent;
  readonly after: ReadonlyMap<string, readonly TransitionContent[]>;
};

type LaidStack = { readonly cards: readonly LaidCard[]; readonly links: readonly LaidLink[]; readonly bottom: number };

function layStack({ column: nth, cards: own }: Stack, column: Column, place: StackPlace): LaidStack {
  const box = stackBox(column, nth);
  const cards: LaidCard[] = [];
  const links: LaidLink[] = [];
  let y = place.top;
  for (const interaction of own) {
    const card = layCard(interaction, { ...box, y }, place);
    cards.push(card);
    y += card.height + gap;
    for (const transition of place.after.get(interaction.id) ?? []) {
      const link = layLink(transition, { ...box, y: y - gap / 2 }, place);
      if (!link) continue;
      links.push(link);
      y += link.height + gap / 2;
    }
  }
  return { cards, links, bottom: y + 4 };
}

const stackBox = ({ x, width, columns }: Column, nth: number): { x: number; width: number } => ({
  x: x + (width / columns) * nth + inset,
  width: width / columns - 2 * inset - 2,
});

type Spot = { readonly x: number; readonly y: number; readonly width: number };

function layCard(of: InteractionContent, spot: Spot, options: StackPlace): LaidCard {
  const { measure, words, content, isTrack } = options;
  const width = spot.width - 20;
  const lines = wrapMarked(of, { font: fonts.card, width, lines: 6 }, measure);
  const owners = initialsOf(of.owners);
  const pill = of.indirect ? 0 : measure(owners || words.noOwner, fonts.foot) + 20;
  const foot = footOf(of, { words, isTrack });
  const picture = layPicture(of.picture, { x: spot.x + 10, y: spot.y + 9, width });
  const top = 8 + (picture ? picture.height + 5 : 0);
  const wordsHeight = Math.max(1, lines.length) * lineHeight('card');
  const under = { x: spot.x + 10, y: spot.y + top + wordsHeight + 2, width };
  const episode = layEpisode(of.id, under, { measure, episodes: content.episodes ?? [] });
  const height = top + wordsHeight + (episode?.height ?? 0) + 4 + lineHeight('foot') + 8;
  return {
    ...spot,
    height,
    id: of.id,
    phase: of.phase ?? '',
    lines,
    picture,
    episode,
    foot: foot === '' ? '' : fitText(foot, { font: fonts.foot, width: spot.width - 34 - pill }, measure),
    owners: of.indirect ? '' : owners,
    unowned: !of.indirect && owners === '',
    indirect: of.indirect,
    assumption: of.claim.assumption,
    mark: markOf(of, { x: spot.x + spot.width - 3, y: spot.y + 1 }),
  };
}

/** Who does it, where that is not said beside, and through what. */
function footOf(
  { role, indirect, channels }: InteractionContent,
  { words, isTrack }: Pick<LayoutOptions, 'words'> & { isTrack: boolean },
): string {
  const who = isTrack || role === undefined ? [] : [words.role(role)];
  return [...who, ...(indirect ? [words.withoutUs] : channels.map(({ name }) => name))].join(' · ');
}

function layLink(of: TransitionContent, spot: Spot, { measure, words }: LayoutOptions): LaidLink | undefined {
  const wait = words.wait(of.wait);
  const width = spot.width - (of.mark ? 44 : 26);
  const lines = wrapMarked({ ...of, text: of.meanwhile }, { font: fonts.link, width, lines: 3 }, measure);
  const rows = lines.length + (wait === '' ? 0 : 1);
  if (rows === 0 && !of.mark) return undefined;
  return {
    ...spot,
    height: Math.max(rows, 1) * lineHeight('link') + 6,
    id: of.id,
    lines,
    wait: wait === '' ? '' : fitText(wait, { font: fonts.wait, width }, measure),
    assumption: of.claim.assumption,
    mark: markOf(of, { x: spot.x + spot.width - 3, y: spot.y + 8 }),
  };
}

const markOf = (of: InteractionContent | TransitionContent, at: { x: number; y: number }): LaidMark | undefined =>
  of.mark && { ...of.mark, ...at, of: of.id, size: markSize(of.mark.strength), assumption: of.claim.assumption };

const initialsOf = ({ professional, operational }: OwnersContent): string =>
  [...new Set([professional, operational].filter((owner) => owner !== undefined).map(initials))].join(' · ');

/** First letters of the first and the last of a name: `Anna Lind` is AL. */
function initials({ name }: Named): string {
  const parts = name.trim().split(/\s+/u);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => [...(part ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
