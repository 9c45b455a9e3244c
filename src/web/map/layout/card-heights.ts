import { oncePer } from '#base/once-per.ts';
import { plainOf } from '#base/rich-text.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { CardSize } from '#web/map/layout/card-size.ts';
import type { CardPlace } from '#web/journey/map-view.ts';
import type { ToLayOut } from '#web/map/layout/lay-out-cards.ts';
import { countLines, type Measure } from '#web/map/layout/text-lines.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { betweenKey, type Overlay } from '#web/journey/overlay.ts';

type Told = {
  readonly view: MapView;
  readonly overlay: Overlay | undefined;
  readonly found: ReadonlyMap<string, unknown>;
  readonly episodes: ReadonlyMap<string, unknown>;
  readonly size: CardSize;
  readonly measure: Measure;
};

/** How high each card is, and what is told after it. */
export function cardHeights(told: Told): Pick<ToLayOut, 'heightOf' | 'afterOf'> {
  const { view, overlay, size } = told;
  const isFull = size.level === 'full';
  const alike = size.padY * 2 + 2 + 2 * size.line + (overlay ? size.foot : 0);
  return {
    heightOf: (place) => {
      const card = isFull ? cardOf(view, place) : undefined;
      return card ? fullHeight(card, told) : alike;
    },
    afterOf: (place) => {
      const card = cardOf(view, place);
      return card ? betweenLines(card, nextOf(view, place), told) * size.between : 0;
    },
  };
}

const cardOf = (view: MapView, { phase, index }: CardPlace) => view.phases[phase]?.interactions[index];

function fullHeight({ id, body }: RecordOf<'interaction'>, told: Told): number {
  const { overlay, found, episodes, size } = told;
  const lines = linesOf(body, told);
  const isFound = interactionsAt(found).has(id);
  const under = [hasFoot(body), overlay !== undefined, isFound, body.touchpoint].filter(Boolean).length;
  const more = (body.picture ? pictureHeight : 0) + (interactionsAt(episodes).has(id) ? episodeHeight : 0);
  return size.padY * 2 + 2 + lines * size.line + under * size.foot + more;
}

type Counted = { readonly width: number; readonly font: number; readonly measure: Measure; readonly lines: number };
const counted = new WeakMap<RecordOf<'interaction'>['body'], Counted>();

/** How many lines the words of a card take: counted once for each size, for thousands are laid out anew at every edit. */
function linesOf(body: RecordOf<'interaction'>['body'], { size, measure }: Told): number {
  // Words drawn as one line are a little wider than the sum of what each measures.
  const box = { width: size.width - 2 * size.padX - Math.max(3, size.width / 50), font: size.font, measure };
  const known = counted.get(body);
  if (known && known.width === box.width && known.font === box.font && known.measure === measure) return known.lines;
  const lines = countLines(plainOf(body.text) || body.prompt || '…', box);
  counted.set(body, { ...box, lines });
  return lines;
}

/** The interactions among the places that something is known of, by `placeKey`. */
const interactionsAt = oncePer((known: ReadonlyMap<string, unknown>) => {
  const begin = placeKey({ interaction: '' });
  return new Set([...known.keys()].filter((at) => at.startsWith(begin)).map((at) => at.slice(begin.length)));
});

/** What a picture and the way into an episode take, with the air above. Units: px. */
export const pictureHeight = 94;
const episodeHeight = 30;

/** Whether there is anything to say of who, through what or whose. */
export function hasFoot({ kind, channels, owners, touchpoint }: RecordOf<'interaction'>['body']): boolean {
  if (touchpoint !== undefined) return true;
  return kind === 'indirect' || (channels?.length ?? 0) > 0 || Boolean(owners?.professional ?? owners?.operational);
}

function betweenLines(
  { id }: RecordOf<'interaction'>,
  next: RecordOf<'interaction'> | undefined,
  { view, overlay }: Told,
): number {
  const written = view.transitionsFrom.get(id);
  const isLived = next !== undefined && overlay?.transitions.has(betweenKey(id, next.id)) === true;
  if (!written) return isLived ? 1 : 0;
  const isWritten = written.some(({ body }) => body.to === next?.id);
  return written.length + (isLived && !isWritten ? 1 : 0);
}

/** The card that comes after one on the way through the journey. */
export function nextOf({ phases }: MapView, { phase, index }: CardPlace): RecordOf<'interaction'> | undefined {
  const beside = phases[phase]?.interactions[index + 1];
  if (beside) return beside;
  for (let at = phase + 1; at < phases.length; at += 1) {
    const first = phases[at]?.interactions[0];
    if (first) return first;
  }
  return undefined;
}
