import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { MapClipboard } from '#web/map/clipboard/map-clipboard.tsx';
import { FindBar } from '#web/map/find/find-bar.tsx';
import { useJourney } from '#web/map/journey-context.ts';
import { KeysHelp } from '#web/map/keys-help.tsx';
import { MapContext, type MapOnScreen, useMap } from '#web/map/map-context.ts';
import { MapGrid } from '#web/map/map-grid.tsx';
import { MapLookContext, useMapLook } from '#web/map/map-look.ts';
import { useMapMenu } from '#web/map/map-menu.tsx';
import { MapOffers } from '#web/map/map-offers.tsx';
import { MapTools } from '#web/map/map-tools.tsx';
import { mapView } from '#web/map/map-view.ts';
import { useOverlay } from '#web/map/overlay.ts';
import { MapPictures } from '#web/map/pictures/map-pictures.tsx';
import { EpisodesHere } from '#web/map/episodes/episodes-here.tsx';
import { ShownShape } from '#web/map/shown-shape.tsx';
import { Side } from '#web/map/side/side.tsx';
import { useLookState } from '#web/map/use-look-state.ts';
import { useMapKeys } from '#web/map/use-map-keys.ts';
import { useNewThings } from '#web/map/use-new-things.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import css from './map-page.module.css';

/** The map of a journey, with what is selected told at the side. */
export function MapPage() {
  const { id, doc, records, library, evidence } = useJourney();
  const { at } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [editing, setEditing] = useState<string>();
  const view = useMemo(() => mapView(records), [records]);
  const content = useMemo(() => mapContent(records, library.records, evidence), [records, library.records, evidence]);
  const rules = useMemo(() => rulesText(view), [view]);
  const overlay = useOverlay(id, rules);
  const look = useLookState((overlay.data?.all ?? 0) > 0);
  const selected = at !== undefined && records.has(at) ? at : undefined;
  const { present } = doc;

  const select = useCallback(
    (chosen: string | undefined) => {
      void navigate({ to: '.', search: chosen === undefined ? {} : { at: chosen }, replace: true });
    },
    [navigate],
  );
  useEffect(() => {
    present({
      ...(selected !== undefined && { selected: [selected] }),
      ...(editing !== undefined && { editing: { id: editing, path: 'text' } }),
    });
  }, [present, selected, editing]);

  const map = useMemo(
    (): MapOnScreen => ({
      view,
      content,
      selected,
      editing,
      zoom: look.zoom,
      overlay: look.isLived ? overlay.data : undefined,
      select,
      edit: setEditing,
    }),
    [view, content, selected, editing, look.zoom, look.isLived, overlay.data, select],
  );
  const tools = useToolsPlace();
  return (
    <MapContext value={map}>
      <MapLookContext value={look}>
        <EpisodesHere>
          <MapPictures>
            <MapOffers />
            {tools && createPortal(<MapTools />, tools)}
            <MapBody />
            <MapClipboard />
          </MapPictures>
        </EpisodesHere>
        {look.isHelp && <KeysHelp onClose={look.closeHelp} />}
      </MapLookContext>
    </MapContext>
  );
}

function MapBody() {
  const { view, selected } = useMap();
  const { shape, isAbout, isFinding, closeFind } = useMapLook();
  return (
    <div className={css['page']}>
      <div className={css['area']}>
        {shape === 'map' || view.phases.length === 0 ? <MapMain /> : <ShownShape shape={shape} />}
        {isFinding && <FindBar onClose={closeFind} />}
      </div>
      {(isAbout || selected !== undefined) && <Side />}
    </div>
  );
}

function MapMain() {
  const t = useWords(mapWords);
  const { records, id, mayEdit } = useJourney();
  const { view, select } = useMap();
  const { newPhase } = useNewThings();
  const { onHelp } = useMapLook();
  const { on, menu } = useMapMenu();
  const onKeyDown = useMapKeys(onHelp);
  const name = String(records.get(id)?.body['name'] ?? '');
  return (
    <>
      <main
        id="content"
        data-map
        className={css['map']}
        aria-label={t('map-of', { name })}
        tabIndex={-1}
        {...on}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const spot = event.target instanceof Element && event.target.closest('[data-spot], button, a, textarea');
          if (!spot) select(undefined);
        }}
      >
        {view.phases.length === 0 ? (
          <Empty
            title={t('no-phases')}
            actions={
              mayEdit && (
                <Button look="main" onPress={newPhase}>
                  {t('new-phase')}
                </Button>
              )
            }
          >
            {t('no-phases-why')}
          </Empty>
        ) : (
          <MapGrid />
        )}
      </main>
      {menu}
    </>
  );
}

/** The place in the frame above that the map's own tools stand in. */
function useToolsPlace(): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById('journey-tools')), []);
  return place;
}

/** Says the same as long as the mapping of events is the same. */
const rulesText = (view: ReturnType<typeof mapView>): string =>
  JSON.stringify(view.phases.flatMap(({ interactions }) => interactions.map(({ id, body }) => [id, body.events])));
