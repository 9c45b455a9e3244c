import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useJourneyStore } from '#web/journey/journey-context.ts';
import { whenIdle } from '#web/client/when-idle.ts';
import { keepZoom, keptZoom } from '#web/map/session/kept-zoom.ts';
import type { Wanted } from '#web/map/session/map-ground.ts';
import { createMapSession, type MapSession } from '#web/map/session/map-session.ts';
import type { MapState } from '#web/map/store/map-store.ts';

const restMs = 160;

/** An open map whose selection stands in the address, so that it can be sent to somebody; an address that is followed selects. */
export function useMapSessionInAddress(wanted: Wanted): MapSession {
  const { at } = useSearch({ strict: false });
  const navigate = useNavigate();
  const journey = useJourneyStore();
  const { present } = journey.state().doc;
  const [session] = useState(() =>
    createMapSession({
      journey,
      present,
      wanted,
      selected: at,
      guess: { ...guessedWindow(), zoom: keptZoom() },
      whenIdle,
    }),
  );
  const { store } = session;
  const told = useRef(at);

  useEffect(() => {
    if (at === told.current) return;
    told.current = at;
    store.select(at);
  }, [at, store]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const chosen = store.state().selected.at(-1);
      if (chosen === told.current) return;
      told.current = chosen;
      void navigate({ to: '.', search: chosen === undefined ? {} : { at: chosen }, replace: true });
    };
    const stop = store.subscribe(() => {
      const chosen = store.state().selected.at(-1);
      if (chosen === told.current) return;
      clearTimeout(timer);
      if (chosen === undefined) write();
      else timer = setTimeout(write, restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, navigate]);
  useEffect(() => session.start(), [session]);
  useEffect(() => keepZoom(store), [store]);
  return session;
}

/** How large the window on the map will most likely be, so that it need not be laid out twice. Units: px. */
function guessedWindow(): Pick<MapState, 'window' | 'open'> {
  const [rail, above] = innerWidth > 760 ? [72, 100] : [0, 100];
  return { window: { width: innerWidth - rail, height: innerHeight - above }, open: innerWidth - rail };
}
