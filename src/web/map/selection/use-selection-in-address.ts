import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Records } from '#model/document.ts';
import { type MapState, MapStore } from '#web/map/store/map-store.ts';

const restMs = 160;

/** A store of the map whose selection stands in the address, so that it can be sent to somebody; an address that is followed selects. */
export function useMapStoreInAddress(records: Records): MapStore {
  const { at } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [store] = useState(() => new MapStore(at, guessedWindow()));
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
  useEffect(() => {
    const { selected } = store.state();
    const there = selected.filter((id) => records.has(id));
    if (there.length < selected.length) store.selectAll(there);
  }, [records, store]);
  return store;
}

/** How large the window on the map will most likely be, so that it need not be laid out twice. Units: px. */
function guessedWindow(): Pick<MapState, 'window' | 'open'> {
  const [rail, above] = innerWidth > 720 ? [60, 100] : [0, 100];
  return { window: { width: innerWidth - rail, height: innerHeight - above }, open: innerWidth - rail };
}
