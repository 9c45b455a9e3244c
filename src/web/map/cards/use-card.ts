import { openThreadCounts, threadsOf } from '#model/people/threads.ts';
import { isUnwatched } from '#model/compass/unwatched.ts';
import { placeKey } from '#model/record/place-key.ts';
import { recordOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { MapView } from '#web/journey/map-view.ts';
import type { LivedInteraction } from '#web/journey/overlay.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { useGround } from '#web/map/store/map-context.ts';

/** What an interaction's card shows. */
export type CardShown = {
  readonly interaction: RecordOf<'interaction'>;
  /** The name of its phase. */
  readonly phase: string;
  readonly isAssumption: boolean;
  /** What the compass says first of it, and that in short. */
  readonly found: string | undefined;
  /** Whether that needs somebody and nobody watches it. */
  readonly isUnwatched: boolean;
  readonly isUnowned: boolean;
  /** How many open threads there are about it. */
  readonly comments: number;
  /** `null` where nothing of it is measured, `undefined` where nobody asks. */
  readonly lived: LivedInteraction | null | undefined;
  readonly livedOf: number;
};

/** Draws anew only when something differs that this very card shows. */
export const useCard = (id: string): CardShown | undefined => useGround((ground) => cardOn(ground, id), sameCard);

function cardOn(ground: MapGround, id: string): CardShown | undefined {
  const { records, view, backing, overlay } = ground;
  const interaction = recordOf(records, 'interaction', id);
  if (!interaction) return undefined;
  const found = ground.found.get(placeKey({ interaction: id }));
  return {
    interaction,
    phase: phaseNameOf(view, id),
    isAssumption: backing.isAssumed(interaction),
    found: found?.message,
    isUnowned: found?.rule === 'unowned',
    isUnwatched: found !== undefined && isUnwatched(found),
    comments: openThreadCounts(threadsOf(records, ground.journey)).get(id) ?? 0,
    lived: overlay && (overlay.interactions.get(id) ?? null),
    livedOf: overlay?.all ?? 0,
  };
}

function phaseNameOf({ phases, placeOf }: MapView, id: string): string {
  const place = placeOf.get(id);
  return (place && phases[place.phase]?.phase.body.name) ?? '';
}

const sameCard = (a: CardShown | undefined, b: CardShown | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    (Object.keys(a) as (keyof CardShown)[]).every((part) => Object.is(a[part], b[part])));
