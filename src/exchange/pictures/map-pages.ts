import type { MapContent } from '#exchange/pictures/content/types.ts';
import { partOfMap, type PhasePart, wholePhase } from '#exchange/pictures/content/part-of-map.ts';
import { fonts } from '#exchange/pictures/layout/fonts.ts';
import { rolesOfTracks, stacksOf } from '#exchange/pictures/layout/stacks.ts';
import type { LayoutOptions, MapLayout } from '#exchange/pictures/layout/types.ts';
import { layoutMap } from '#exchange/pictures/map-layout.ts';
import { aroundMap, sceneOf } from '#exchange/pictures/scene/scene-of.ts';
import type { Scene } from '#exchange/pictures/scene/scene.ts';
import type { Sight } from '#exchange/pictures/scene/sight.ts';
import { journeyHeading } from '#exchange/pictures/scene/header-nodes.ts';
import type { Size } from '#exchange/pictures/sheets/paper.ts';
import { type LaneView, plainView } from '#model/map/lane-view.ts';

/** The smallest letters that people read without effort. Units: px on paper; 7 points. */
const leastLetters = 7 / 0.75;
const leastScale = leastLetters / Math.min(...Object.values(fonts).map(({ size }) => size));

/**
 * The map of `whole` on pages to be read, where its words are too small on one sheet: each begins where a phase and a lane do, with their heads and names.
 *
 * Units  `sheet` in px, what of it is printed on.
 */
export function mapPages(content: MapContent, { whole, sheet }: OnSheet, sight: PartSight): readonly Scene[] {
  const scale = Math.min(sheet.width / whole.width, sheet.height / whole.height);
  return scale >= leastScale ? [] : partsOn(content, sheet, sight);
}

type OnSheet = { readonly whole: Scene; readonly sheet: Size };
type PartSight = Sight & { readonly view?: LaneView | undefined };
type Part = { readonly content: MapContent; readonly on: OnPage; readonly options: LayoutOptions };

/** What of the map stands on a page; `tooHigh` by how much of a page it is higher than one. */
type OnPage = {
  readonly lanes: readonly string[];
  readonly tracks: readonly number[] | undefined;
  readonly tooHigh: number;
};

const columnWidth = { least: 190, most: 290 };
const laneWidth = 128;
const pathHeight = 300;
const stacks = [2, 3, 4, 5, 6, 7];

function partsOn(content: MapContent, sheet: Size, sight: PartSight): Scene[] {
  const page = { width: Math.floor(sheet.width / leastScale), height: Math.floor(sheet.height / leastScale) };
  const room = { width: page.width - aroundMap.width, height: page.height - aroundMap.height };
  const view = { ...(sight.view ?? plainView), isToScale: false };
  const roles = rolesOfTracks(content, { view });
  const wordless = { ...content, quotes: [], moments: [], felt: [] };
  const [best] = stacks
    .map((stack) => ({ ...sight, view, roles, stack, room }))
    .map((plan) => ({ plan, cost: costOf(planWith(wordless, plan)) }))
    .toSorted((a, b) => a.cost - b.cost);
  const parts = best ? planWith(content, best.plan) : [];
  return parts.map((part, at) => {
    const layout = layoutMap(part.content, { ...part.options, lanes: part.on.lanes, tracks: part.on.tracks });
    const { title, chips } = journeyHeading(content, sight.words);
    const heading = { title, under: '', chips: [...(at === 0 ? chips : []), `${at + 1}/${parts.length}`] };
    const scene = sceneOf(part.content, layout, { ...sight, heading });
    return { ...scene, width: Math.max(scene.width, page.width), height: Math.max(scene.height, page.height) };
  });
}

/** Pages are few, and none so high that its words become small. */
const costOf = (parts: readonly Part[]): number => parts.reduce((sum, { on }) => sum + 1 + 8 * on.tooHigh, 0);

type Plan = PartSight & {
  readonly view: LaneView;
  readonly roles: ReturnType<typeof rolesOfTracks>;
  readonly stack: number;
  readonly room: Size;
};

function planWith(content: MapContent, plan: Plan): Part[] {
  return phasesApart(content, plan).flatMap((phases): Part[] => {
    const part = partOfMap(content, phases);
    const columns = phases.reduce((sum, one) => sum + columnsOf(content, one, plan), 0);
    const width = Math.min(plan.room.width, laneWidth + columns * columnWidth.most);
    const { measure, words, view, stack } = plan;
    const options = { measure, words, view, stack, width, laneWidth, pathHeight, columnWidth: columnWidth.least };
    const laid = layoutMap(part, options);
    return lanesApart(laid, plan.room.height).map((on) => ({ content: part, on, options }));
  });
}

/** Phases that have room beside one another; one that is broader than a page goes on over several. */
function phasesApart(content: MapContent, plan: Plan): PhasePart[][] {
  const most = Math.max(1, Math.floor((plan.room.width - laneWidth) / columnWidth.least));
  const pages: PhasePart[][] = [];
  let left = 0;
  for (const at of content.phases.keys()) {
    const parts = partsOfPhase(content, at, { ...plan, most });
    for (const part of parts) {
      const columns = columnsOf(content, part, plan);
      const page = pages.at(-1);
      if (page && columns <= left && parts.length === 1) page.push(part);
      else {
        pages.push([part]);
        left = most;
      }
      left -= columns;
    }
  }
  return pages;
}

function partsOfPhase(content: MapContent, at: number, plan: Plan & { most: number }): PhasePart[] {
  const whole = wholePhase(content, at);
  const name = content.phases[at]?.name ?? '';
  for (let count = 1; count < whole.until; count += 1) {
    const each = Math.ceil(whole.until / count);
    const parts = Array.from({ length: Math.ceil(whole.until / each) }, (_, k) => ({
      ...{ phase: at, first: k * each, until: Math.min((k + 1) * each, whole.until) },
    }));
    if (parts.every((part) => columnsOf(content, part, plan) <= plan.most))
      return parts.length === 1
        ? [whole]
        : parts.map((part, k) => ({ ...part, name: `${name} (${k + 1}/${parts.length})` }));
  }
  return [whole];
}

function columnsOf(content: MapContent, { phase, first, until }: PhasePart, { roles, stack }: Plan): number {
  return stacksOf(content.phases[phase]?.interactions.slice(first, until) ?? [], { roles, most: stack }).columns;
}

/** Lanes, or tracks of the cards, that have room under one another, under heads that stand on every page. */
function lanesApart(laid: MapLayout, height: number): OnPage[] {
  const room = height - (laid.phases[0]?.height ?? 0);
  const pages: (OnPage & { readonly used: number })[] = [];
  for (const one of bandsOf(laid)) {
    const page = pages.at(-1);
    const used = (page?.used ?? 0) + one.height;
    if (page && used <= room) pages[pages.length - 1] = { ...withBand(page, one), used, tooHigh: 0 };
    else pages.push({ ...withBand(nothing, one), used: one.height, tooHigh: Math.max(one.height / room - 1, 0) });
  }
  return pages;
}

type BandOfPage = { readonly id: string; readonly height: number; readonly track?: number };

const bandsOf = ({ seen, tracks }: MapLayout): BandOfPage[] =>
  seen.flatMap(({ id, height }) =>
    id === 'interactions' && tracks.length > 0
      ? tracks.map((track, at) => ({ id, height: track.height, track: at }))
      : [{ id, height }],
  );

const nothing: OnPage = { lanes: [], tracks: undefined, tooHigh: 0 };

const withBand = ({ lanes, tracks, tooHigh }: OnPage, { id, track }: BandOfPage): OnPage => ({
  lanes: lanes.includes(id) ? lanes : [...lanes, id],
  tracks: track === undefined ? tracks : [...(tracks ?? []), track],
  tooHigh,
});
