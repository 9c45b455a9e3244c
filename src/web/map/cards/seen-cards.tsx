import { useMemo } from 'react';
import type { Records } from '#model/document.ts';
import { placeKey } from '#model/place-key.ts';
import { openThreadCounts, threadsOf } from '#model/people/threads.ts';
import { Between } from '#web/map/cards/between.tsx';
import { InteractionCard } from '#web/map/cards/interaction-card.tsx';
import { useFound } from '#web/map/findings.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { nextOf } from '#web/map/layout/card-heights.ts';
import { boxAt, type CardPlace, cardsWithin } from '#web/map/layout/cards-layout.ts';
import { type MapGround, useMapGround, useMapState } from '#web/map/map-context.ts';
import { betweenKey } from '#web/map/overlay.ts';
import type { Box } from '#web/map/store/map-store.ts';

/** The cards that the window shows, with what lies between them; what is selected or written stays though it is scrolled away. */
export function SeenCards({ seen }: { seen: Box }) {
  const ground = useMapGround();
  const { library } = useJourney();
  const isSmall = ground.cards.size.level === 'small';
  const kept = useKept();
  const places = useMemo(() => (isSmall ? [] : [...cardsWithin(ground.cards, seen)]), [ground.cards, seen, isSmall]);
  const all = useMemo(() => withKept(ground, places, kept), [ground, places, kept]);
  return (
    <>
      <Cards ground={ground} places={all} library={library.records} />
      <Betweens ground={ground} places={isSmall ? all : places} />
    </>
  );
}

/** The ids of what must be there, in a text that is the same as long as they are. */
function useKept(): string {
  return useMapState(({ selected, editing }) => [...selected.slice(-40), editing ?? ''].join('\n'));
}

function withKept({ view }: MapGround, places: readonly CardPlace[], kept: string): CardPlace[] {
  const there = new Set(places.map(({ phase, index }) => `${phase} ${index}`));
  const added = [...new Set(kept.split('\n'))].flatMap((id): CardPlace[] => {
    const place = view.placeOf.get(id);
    return place && !there.has(`${place.phase} ${place.index}`) ? [place] : [];
  });
  if (added.length === 0) return [...places];
  return [...places, ...added].sort((a, b) => a.phase - b.phase || a.index - b.index);
}

type Shown = { readonly ground: MapGround; readonly places: readonly CardPlace[] };

function Cards({ ground, places, library }: Shown & { library: Records }) {
  const found = useFound();
  const comments = useOpenThreads();
  const { view, cards, overlay } = ground;
  return places.map((place) => {
    const phase = view.phases[place.phase];
    const interaction = phase?.interactions[place.index];
    const box = boxAt(cards, place);
    if (!phase || !interaction || !box) return null;
    const finding = found.get(placeKey({ interaction: interaction.id }));
    return (
      <InteractionCard
        key={interaction.id}
        interaction={interaction}
        x={box.x}
        y={box.y}
        height={box.height}
        size={cards.size}
        nth={place.index + 1}
        of={phase.interactions.length}
        phase={phase.phase.body.name ?? ''}
        library={library}
        found={finding?.message}
        isUnowned={finding?.rule === 'unowned'}
        comments={comments.get(interaction.id) ?? 0}
        lived={overlay && (overlay.interactions.get(interaction.id) ?? null)}
        livedOf={overlay?.all ?? 0}
      />
    );
  });
}

/** How many open threads there are about what. */
function useOpenThreads(): ReadonlyMap<string, number> {
  const { id, records } = useJourney();
  return useMemo(() => openThreadCounts(threadsOf(records, id)), [id, records]);
}

function Betweens({ ground, places }: Shown) {
  const found = useFound();
  const { view, cards, overlay } = ground;
  const { size } = cards;
  if (size.level === 'small') return null;
  return places.flatMap((place) => {
    const from = view.phases[place.phase]?.interactions[place.index];
    const box = boxAt(cards, place);
    const written = from && view.transitionsFrom.get(from.id);
    if (!from || !box || (!written && !overlay)) return [];
    const next = nextOf(view, place);
    const livedTo = (to: string | undefined) =>
      overlay && (overlay.transitions.get(betweenKey(from.id, to ?? '')) ?? null);
    const at = (nth: number) => ({
      x: box.x,
      y: box.y + box.height + size.gap / 2 + nth * size.between,
      width: size.width,
      height: size.between,
      livedOf: overlay?.all ?? 0,
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
