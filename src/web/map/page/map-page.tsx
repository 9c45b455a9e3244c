import {
  type ComponentType,
  type RefObject,
  startTransition,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { type EditingHere, EditingHereContext } from '#web/journey/editing-here.ts';
import type { MapShape } from '#web/journey/map-shapes.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { MapClipboard } from '#web/map/clipboard/map-clipboard.tsx';
import { EpisodesHere, useEpisodes } from '#web/journey/episodes/episodes-here.tsx';
import { useFound } from '#web/journey/findings.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import { heightAbovePath } from '#web/map/lanes/above-path.ts';
import { drawnLanes } from '#web/map/lanes/lanes.ts';
import { LanesContext, useArranged } from '#web/map/lanes/use-lanes.ts';
import {
  type MapGround,
  MapGroundContext,
  MapStoreContext,
  useMapGround,
  useMapState,
  useMapStore,
} from '#web/map/store/map-context.ts';
import { MapGrid } from '#web/map/page/map-grid.tsx';
import { phaseWeights } from '#exchange/pictures/time-scale.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { type MapLook, MapLookContext, useMapLook } from '#web/map/page/map-look.ts';
import { useMapMenu } from '#web/map/actions/map-menu.tsx';
import { MapOffers } from '#web/map/actions/map-offers.tsx';
import { MapPresence } from '#web/map/presence/map-presence.tsx';
import { useFollow } from '#web/map/presence/use-follow.ts';
import { useOwnHand } from '#web/map/presence/use-own-hand.ts';
import { MapTools } from '#web/map/page/map-tools.tsx';
import { mapView } from '#web/journey/map-view.ts';
import { useOverlay } from '#web/journey/overlay.ts';
import { MapPictures } from '#web/map/pictures/map-pictures.tsx';
import { useLeaveUntouched } from '#web/map/selection/use-leave-untouched.ts';
import { useLookState } from '#web/map/page/use-look-state.ts';
import { useMapKeys } from '#web/map/keys/use-map-keys.ts';
import { useMapLayout } from '#web/map/layout/use-map-layout.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { usePan } from '#web/canvas/use-pan.ts';
import { useMapStoreInAddress } from '#web/map/selection/use-selection-in-address.ts';
import { useSightOf } from '#web/map/sight/use-sight.ts';
import { useTracks } from '#web/map/tracks/use-tracks.ts';
import { useTypedAhead } from '#web/map/keys/use-typed-ahead.ts';
import { useZoom } from '#web/map/sight/use-zoom.ts';
import { useZoomHands } from '#web/canvas/zoom-hands.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import css from './map-page.module.css';

const Side = lazyPart(async () => (await import('#web/map/side/side.tsx')).Side);
const KeysHelp = lazyPart(async () => (await import('#web/map/keys/keys-help.tsx')).KeysHelp);
const FindBar = lazyPart(async () => (await import('#web/map/find/find-bar.tsx')).FindBar);
const GuidePanel = lazyPart(async () => (await import('#web/map/guide/guide-panel.tsx')).GuidePanel);

/** Draws the same journey in another shape than the map's. */
type OtherShape = ComponentType<{ readonly shape: Exclude<MapShape, 'map'> }>;

/** The map of a journey, with what is selected told at the side. */
export function MapPage({ Other }: { readonly Other: OtherShape }) {
  const store = useMapStoreInAddress(useJourney().records);
  const { lanes: kinds } = useMapViews();
  const lanes = useMemo(() => drawnLanes(kinds), [kinds]);
  const editing = useMemo(
    (): EditingHere => ({
      subscribe: store.subscribe,
      editing: () => store.state().editing,
      end: () => store.edit(undefined),
    }),
    [store],
  );
  return (
    <MapStoreContext value={store}>
      <EditingHereContext value={editing}>
        <LanesContext value={lanes}>
          <EpisodesHere>
            <MapOnPage Other={Other} />
          </EpisodesHere>
        </LanesContext>
      </EditingHereContext>
    </MapStoreContext>
  );
}

function MapOnPage({ Other }: { readonly Other: OtherShape }) {
  const [isLived, onLived] = useState(false);
  const { ground, ...behaviour } = useGround(isLived);
  const window = useRef<HTMLElement>(null);
  const { zoomTo, zoomBy } = useZoom(window, useMapStore(), ground);
  const choice = useMapState((state) => state.zoom);
  const zoom = 'fit' in choice ? choice.fit : undefined;
  const look = useLookState({ isLived, onLived, ...behaviour, zoom, zoomTo, zoomBy });
  const tools = useToolsPlace();
  return (
    <MapGroundContext value={ground}>
      <MapLookContext value={look}>
        <MapPictures>
          <MapOffers />
          <MapPresence />
          {tools && createPortal(<MapTools />, tools)}
          <MapBody window={window} Other={Other} />
          <MapClipboard />
        </MapPictures>
        {look.isHelp && (
          <Suspense>
            <KeysHelp onClose={look.closeHelp} />
          </Suspense>
        )}
      </MapLookContext>
    </MapGroundContext>
  );
}

/** The journey as it is laid out here and now; what costs more waits until the hand rests. */
function useGround(isLived: boolean): { readonly ground: MapGround } & Pick<MapLook, 'hasLived' | 'livedFault'> {
  const { id, records, library: shared, evidence } = useJourney();
  const library = shared.records;
  const found = useFound();
  const episodes = useEpisodes();
  const view = useMemo(() => mapView(records), [records]);
  const told = useDeferredValue(useMemo(() => ({ records, library, evidence }), [records, library, evidence]));
  const content = useMemo(() => mapContent(told.records, told.library, told.evidence), [told]);
  const rules = useMemo(() => rulesText(view), [view]);
  const { data: lived, error: livedFault } = useOverlay(id, rules);
  const overlay = isLived ? lived : undefined;
  const choice = useMapState((state) => state.zoom);
  const room = useMapState((state) => state.window);
  const open = useMapState((state) => state.open);
  const { isToScale } = useMapViews().view;
  const weights = useMemo(
    () => (isToScale ? phaseWeights(view.phases.map(({ phase }) => phase)) : undefined),
    [isToScale, view],
  );
  const tracks = useTracks(view);
  const above = heightAbovePath(useArranged(records, content, view));
  const laidOut = useMapLayout({ view, tracks, overlay, found, episodes, choice, window: room, open, above, weights });
  const ground = useMemo(
    (): MapGround => ({ view, tracks, content, overlay, ...laidOut }),
    [view, tracks, content, overlay, laidOut],
  );
  return { ground, livedFault, hasLived: (lived?.all ?? 0) > 0 };
}

type MapBodyProps = { readonly window: RefObject<HTMLElement | null>; readonly Other: OtherShape };

function MapBody({ window, Other }: MapBodyProps) {
  const { view } = useMapGround();
  const { shape, isAbout, isFinding, closeFind, isGuide } = useMapLook();
  const isSide = useMapState(({ selected }) => selected.length > 0) || isAbout;
  return (
    <div className={css['page']}>
      {isGuide ? (
        <Suspense fallback={<span />}>
          <GuidePanel />
        </Suspense>
      ) : (
        <span />
      )}
      <div className={css['area']}>
        {shape === 'map' || view.phases.length === 0 ? <MapMain window={window} /> : <Other shape={shape} />}
        {isFinding && (
          <Suspense>
            <FindBar onClose={closeFind} />
          </Suspense>
        )}
      </div>
      {isSide && (
        <Suspense fallback={<aside className={css['sideToCome']} />}>
          <Side />
        </Suspense>
      )}
    </div>
  );
}

function MapMain({ window }: { window: RefObject<HTMLElement | null> }) {
  const t = useWords(mapWords);
  const { records, id } = useJourney();
  const { onHelp, zoomBy, onZoom } = useMapLook();
  const store = useMapStore();
  const { on, menu } = useMapMenu();
  const onKeyDown = useMapKeys({ onHelp, zoomBy, onZoom });
  useTypedAhead();
  useLeaveUntouched();
  useSightOf(window, store);
  useZoomHands(window, zoomBy);
  usePan(window);
  useOwnHand(window);
  useFollow(window);
  const name = String(records.get(id)?.body['name'] ?? '');
  return (
    <>
      <main
        ref={window}
        id="content"
        data-map
        className={css['map']}
        aria-label={t('map-of', { name })}
        tabIndex={-1}
        {...on}
        onKeyDown={onKeyDown}
        onClick={({ target, timeStamp }) => {
          const spot = target instanceof Element && target.closest('[data-spot], [data-mirror], button, a, textarea');
          if (!spot && !store.wasDragged(timeStamp)) store.select(undefined);
        }}
      >
        <MapOrInvitation />
      </main>
      {menu}
    </>
  );
}

function MapOrInvitation() {
  const t = useWords(mapWords);
  const { mayEdit } = useJourney();
  const { view } = useMapGround();
  const { newPhase } = useNewThings();
  const isMeasured = useMapState((state) => state.isMeasured);
  if (view.phases.length > 0) return isMeasured ? <MapGrid /> : null;
  return (
    <Empty
      title={t('no-phases')}
      actions={
        mayEdit && (
          <Button look="main" autoFocus onPress={newPhase}>
            {t('new-phase')}
          </Button>
        )
      }
    >
      {t('no-phases-why')}
    </Empty>
  );
}

/** The place in the frame above that the map's own tools stand in. */
function useToolsPlace(): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => startTransition(() => setPlace(document.getElementById('journey-tools'))), []);
  return place;
}

/** Says the same as long as the mapping of events is the same. */
const rulesText = ({ phases }: MapGround['view']): string =>
  JSON.stringify(
    phases.flatMap(({ interactions }) =>
      interactions.flatMap(({ id, body }) => (body.events === undefined ? [] : [[id, body.events]])),
    ),
  );
