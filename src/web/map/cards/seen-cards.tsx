import { useMemo } from 'react';
import { placeKey } from '#model/place-key.ts';
import { openThreadCounts, threadsOf } from '#model/people/threads.ts';
import { Between } from '#web/map/cards/between.tsx';
import { RunOfCards } from '#web/map/cards/card-run.tsx';
import { useFound } from '#web/journey/findings.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import { nextOf } from '#web/map/layout/card-heights.ts';
import { type CardRun, cardsOfRun, runAlone, runOf, runsWithin } from '#web/map/layout/card-runs.ts';
import { boxAt } from '#web/map/layout/cards-layout.ts';
import { type MapGround, useMapGround, useMapState } from '#web/map/store/map-context.ts';
import { smallScale } from '#web/map/layout/card-size.ts';
import { livedWay } from '#web/journey/overlay.ts';
import { useLaneShown } from '#web/map/lanes/use-lane-shown.ts';
import type { Box } from '#web/map/store/map-store.ts';

/** The cards that the window shows, with what lies between them; what is selected or written stays though it is scrolled away. */
export function SeenCards({ seen }: { seen: Box }) {
  const ground = useMapGround();
  const { library } = useJourney();
  const comments = useOpenThreads();
  const isDrawn = ground.cards.size.level === 'small';
  const kept = useKept();
  const inSight = useMemo(() => [...runsWithin(ground.cards, seen)], [ground.cards, seen]);
  const runs = useMemo(() => withKept(ground, isDrawn ? [] : inSight, kept), [ground, isDrawn, inSight, kept]);
  return (
    <>
      {runs.map((run) => (
        <RunOfCards
          key={`${run.phase} ${run.from}`}
          {...run}
          ground={ground}
          library={library.records}
          comments={comments}
        />
      ))}
      <Betweens ground={ground} runs={inSight} />
    </>
  );
}

/** The ids of what must be there, in a text that is the same as long as they are. */
function useKept(): string {
  return useMapState(({ selected, editing }) => [...selected.slice(-40), editing ?? ''].join('\n'));
}

function withKept({ view, cards }: MapGround, inSight: readonly CardRun[], kept: string): CardRun[] {
  const isSmall = cards.size.level === 'small';
  const runs = new Map(inSight.map((run) => [`${run.phase} ${run.from}`, run]));
  for (const id of kept.split('\n')) {
    const place = view.placeOf.get(id);
    const run = place && (isSmall ? runAlone(cards, place) : runOf(cards, place));
    if (run) runs.set(`${run.phase} ${run.from}`, run);
  }
  return [...runs.values()].sort((a, b) => a.phase - b.phase || a.from - b.from);
}

/** How many open threads there are about what. */
function useOpenThreads(): ReadonlyMap<string, number> {
  const { id, records } = useJourney();
  return useMemo(() => openThreadCounts(threadsOf(records, id)), [id, records]);
}

function Betweens({ ground, runs }: { ground: MapGround; runs: readonly CardRun[] }) {
  const found = useFound();
  const isMirror = useLaneShown('between');
  const { view, cards, overlay } = ground;
  const { size } = cards;
  if (size.scale < smallScale || (view.transitionsFrom.size === 0 && !overlay)) return null;
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
          isFound={found.has(placeKey({ transition: transition.id }))}
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
