import { isUnwatched } from '#model/compass/unwatched.ts';
import { memo, useMemo } from 'react';
import { placeKey } from '#model/record/place-key.ts';
import { Between } from '#web/map/cards/between.tsx';
import { RunOfCards } from '#web/map/cards/card-run.tsx';
import { useFound } from '#web/journey/journey-context.ts';
import { nextOf } from '#web/map/layout/card-heights.ts';
import { type CardRun, cardsOfRun, runAlone, runOf, runsWithin } from '#web/map/layout/card-runs.ts';
import { boxAt } from '#web/map/layout/cards-layout.ts';
import type { MapView } from '#web/journey/map-view.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { useGround, useMapState, useView } from '#web/map/store/map-context.ts';
import { smallScale } from '#web/map/layout/card-size.ts';
import { livedWay } from '#web/journey/overlay.ts';
import { useLaneShown } from '#web/map/lanes/use-lane-shown.ts';
import type { Box } from '#web/canvas/sight.ts';

/** The cards that the window shows, with what lies between them; what is selected or written stays though it is scrolled away. */
export function SeenCards({ seen }: { seen: Box }) {
  const cards = useGround((ground) => ground.cards);
  const placeOf = useGround(({ view }) => view.placeOf);
  const isDrawn = cards.size.level === 'small';
  const kept = useKept();
  const inSight = useMemo(() => [...runsWithin(cards, seen)], [cards, seen]);
  const runs = useMemo(
    () => withKept({ cards, placeOf, inSight: isDrawn ? [] : inSight }, kept),
    [cards, placeOf, isDrawn, inSight, kept],
  );
  return (
    <>
      {runs.map((run) => (
        <RunOfCards key={`${run.phase} ${run.from}`} phase={run.phase} from={run.from} until={run.until} />
      ))}
      <Betweens runs={inSight} />
    </>
  );
}

/** The ids of what must be there, in a text that is the same as long as they are. */
function useKept(): string {
  return useMapState(({ selected, editing }) => [...selected.slice(-40), editing ?? ''].join('\n'));
}

type Standing = Pick<MapGround, 'cards'> & Pick<MapView, 'placeOf'> & { readonly inSight: readonly CardRun[] };

function withKept({ cards, placeOf, inSight }: Standing, kept: string): CardRun[] {
  const isSmall = cards.size.level === 'small';
  const runs = new Map(inSight.map((run) => [`${run.phase} ${run.from}`, run]));
  for (const id of kept.split('\n')) {
    const place = placeOf.get(id);
    const run = place && (isSmall ? runAlone(cards, place) : runOf(cards, place));
    if (run) runs.set(`${run.phase} ${run.from}`, run);
  }
  return [...runs.values()].sort((a, b) => a.phase - b.phase || a.from - b.from);
}

type BetweensProps = { readonly runs: readonly CardRun[] };

/** Looked at only where there is something between. */
const Betweens = memo(function Betweens({ runs }: BetweensProps) {
  const isAny = useGround(
    ({ view, cards, overlay }) =>
      cards.size.scale >= smallScale && (view.transitionsFrom.size > 0 || overlay !== undefined),
  );
  return isAny && <BetweensOf runs={runs} />;
});

function BetweensOf({ runs }: BetweensProps) {
  const found = useFound();
  const isUnwatchedAt = (transition: string): boolean => {
    const finding = found.get(placeKey({ transition }));
    return finding !== undefined && isUnwatched(finding);
  };
  const isMirror = useLaneShown('between');
  const view = useView();
  const cards = useGround((ground) => ground.cards);
  const overlay = useGround((ground) => ground.overlay);
  const { size } = cards;
  return runs
    .flatMap((run) => cardsOfRun(cards, run))
    .flatMap((place) => {
      const from = view.phases[place.phase]?.interactions[place.index];
      const box = boxAt(cards, place);
      const written = from && view.transitionsFrom.get(from.id);
      if (!from || !box || (!written && !overlay)) return [];
      const next = nextOf(view, place);
      const livedTo = (to: string | undefined) => overlay && livedWay(overlay, from.id, to ?? '');
      const at = (nth: number) => ({
        x: box.x,
        y: box.y + box.height + size.gap / 2 + nth * size.between,
        width: size.width,
        height: size.between,
        livedOf: overlay?.all ?? 0,
        isMirror,
      });
      const lines = (written ?? []).map((transition, nth) => (
        <Between
          key={transition.id}
          transition={transition}
          isFound={isUnwatchedAt(transition.id)}
          lived={livedTo(transition.body.to)}
          {...at(nth)}
        />
      ));
      const lived = livedTo(next?.id);
      const isTold = written?.some(({ body }) => body.to === next?.id) ?? false;
      if (!lived || isTold) return lines;
      return [
        ...lines,
        <Between key={`${from.id} on`} transition={undefined} isFound={false} lived={lived} {...at(lines.length)} />,
      ];
    });
}
