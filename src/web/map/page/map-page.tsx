import {
  type ComponentType,
  memo,
  type RefObject,
  startTransition,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { oncePer } from '#base/once-per.ts';
import { type EditingHere, EditingHereContext } from '#web/journey/editing-here.ts';
import type { MapShape } from '#web/journey/map-shapes.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { EpisodesHere, useEpisodes } from '#web/journey/episodes/episodes-here.tsx';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { drawnLanes, fetchLanes } from '#web/map/lanes/lanes.ts';
import { MapSessionContext, useGround, useMapSession, useMapState, useMapStore } from '#web/map/store/map-context.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { type MapLook, MapLookContext, useMapLook } from '#web/map/page/map-look.ts';
import { useMapMenu } from '#web/map/actions/map-menu.tsx';
import { MapOffers } from '#web/map/actions/map-offers.tsx';
import { whenIdle } from '#web/client/when-idle.ts';
import { MapTools } from '#web/map/page/map-tools.tsx';
import { useOverlay } from '#web/journey/overlay.ts';
import { MapPictures } from '#web/map/pictures/map-pictures.tsx';
import { useLeaveUntouched } from '#web/map/selection/use-leave-untouched.ts';
import { useLookState } from '#web/map/page/use-look-state.ts';
import { useMapKeys } from '#web/map/keys/use-map-keys.ts';
import { useMeasure } from '#web/map/layout/use-measure.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { usePan } from '#web/canvas/use-pan.ts';
import { keptZoom } from '#web/map/session/kept-zoom.ts';
import { useMapSessionInAddress } from '#web/map/session/use-map-session-in-address.ts';
import type { MapGround, Wanted } from '#web/map/session/map-ground.ts';
import { FocusOnMap } from '#web/map/sight/focus-on-map.ts';
import { useSightOf } from '#web/canvas/use-sight.ts';
import { useTypeAhead } from '#web/ui/type-ahead.ts';
import { useTypedAhead } from '#web/map/keys/use-typed-ahead.ts';
import { Wall } from '#web/map/wall/wall.tsx';
import { levelOf } from '#web/map/store/map-store.ts';
import { useZoom } from '#web/map/sight/use-zoom.ts';
import { useZoomHands } from '#web/canvas/zoom-hands.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import css from './map-page.module.css';

const MapGrid = lazyPart(async () => {
  const [grid] = await Promise.all([import('#web/map/page/map-grid.tsx'), fetchLanes()]);
  return grid.MapGrid;
});
const PathStrip = lazyPart(async () => (await import('#web/map/wall/path-strip.tsx')).PathStrip);
/** Who stood at cards when they were last here has what draws them fetched beside the journey, not after it. */
if (levelOf(keptZoom()) !== 'wall') for (const part of [MapGrid, PathStrip]) void part.preload();
const CardPage = lazyPart(async () => (await import('#web/map/card/card-page.tsx')).CardPage);
const MapClipboard = lazyPart(async () => (await import('#web/map/clipboard/map-clipboard.tsx')).MapClipboard);
const TogetherOnMap = lazyPart(async () => (await import('#web/map/presence/together-on-map.tsx')).TogetherOnMap);
const Side = lazyPart(async () => (await import('#web/map/side/side.tsx')).Side);
const KeysHelp = lazyPart(async () => (await import('#web/map/keys/keys-help.tsx')).KeysHelp);
const FindBar = lazyPart(async () => (await import('#web/map/find/find-bar.tsx')).FindBar);
const GuidePanel = lazyPart(async () => (await import('#web/map/guide/guide-panel.tsx')).GuidePanel);

/** Draws the same journey in another shape than the map's. */
type OtherShape = ComponentType<{ readonly shape: Exclude<MapShape, 'map'> }>;

/** The map of a journey, with what is selected told at the side. */
export function MapPage({ Other }: { readonly Other: OtherShape }) {
  const measure = useMeasure();
  const { lanes: kinds, view: laneView } = useMapViews();
  const lanes = useMemo(() => drawnLanes(kinds), [kinds]);
  const session = useMapSessionInAddress({ lanes, laneView, measure, ...notKnown });
  const { store, want } = session;
  const editing = useMemo(
    (): EditingHere => ({
      subscribe: store.subscribe,
      editing: () => store.state().editing,
      end: () => store.edit(undefined),
    }),
    [store],
  );
  useLayoutEffect(() => want({ lanes, laneView, measure }), [want, lanes, laneView, measure]);
  return (
    <MapSessionContext value={session}>
      <EditingHereContext value={editing}>
        <EpisodesHere>
          <MapOnPage Other={Other} />
        </EpisodesHere>
      </EditingHereContext>
    </MapSessionContext>
  );
}

const notKnown: Pick<Wanted, 'overlay' | 'episodes'> = { overlay: undefined, episodes: new Map() };

function MapOnPage({ Other }: { readonly Other: OtherShape }) {
  const [isLived, onLived] = useState(false);
  const window = useRef<HTMLElement>(null);
  const { zoomTo, zoomBy } = useZoom(window, useMapSession());
  const behaviour = useWhatIsKnown(isLived);
  const choice = useMapState((state) => state.zoom);
  const look = useLookState({ isLived, onLived, ...behaviour, level: levelOf(choice), zoomTo, zoomBy });
  const tools = useToolsPlace();
  return (
    <MapLookContext value={look}>
      <MapPictures>
        <MapOffers />
        {tools && createPortal(<MapTools />, tools)}
        <MapBody window={window} Other={Other} />
        <Suspense fallback={null}>
          <MapClipboard />
        </Suspense>
      </MapPictures>
      {look.isHelp && (
        <Suspense>
          <KeysHelp onClose={look.closeHelp} />
        </Suspense>
      )}
    </MapLookContext>
  );
}

/** Has the map show what is known of the journey elsewhere: what behaviour says, where that is looked at, and which places are journeys of their own. */
function useWhatIsKnown(isLived: boolean): Pick<MapLook, 'hasLived' | 'livedFault'> {
  const { id } = useJourneyActs();
  const { want } = useMapSession();
  const episodes = useEpisodes();
  const rules = useGround(rulesOf);
  const { data: lived, error: livedFault } = useOverlay(id, rules);
  const overlay = isLived ? lived : undefined;
  useLayoutEffect(() => want({ overlay, episodes }), [want, overlay, episodes]);
  return { livedFault, hasLived: (lived?.all ?? 0) > 0 };
}

type MapBodyProps = { readonly window: RefObject<HTMLElement | null>; readonly Other: OtherShape };

const MapBody = memo(function MapBody({ window, Other }: MapBodyProps) {
  const isEmpty = useGround(hasNoPhases);
  const { shape, isSide, isFinding, closeFind, isGuide } = useMapLook();
  useTypeAhead(isFinding, { field: '[data-find]', onLeave: closeFind });
  const isNear = useMapState(({ zoom }) => !('fit' in zoom) || zoom.fit === 'phase' || zoom.fit === 'card');
  const hasStrip = isNear && shape === 'map' && !isEmpty;
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
        <div>
          {hasStrip && (
            <Suspense fallback={<div className={css['stripToCome']} />}>
              <PathStrip window={window} />
            </Suspense>
          )}
        </div>
        {shape === 'map' || isEmpty ? <MapMain window={window} /> : <Other shape={shape} />}
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
});

const hasNoPhases = ({ view }: MapGround): boolean => view.phases.length === 0;

function MapMain({ window }: { window: RefObject<HTMLElement | null> }) {
  const t = useWords(mapWords);
  const { id } = useJourneyActs();
  const name = useRecord('journey', id)?.body.name ?? '';
  const { level, onHelp, zoomBy, onLevel } = useMapLook();
  const store = useMapStore();
  const { on, menu } = useMapMenu();
  const onKeyDown = useMapKeys({ onHelp, zoomBy, onLevel });
  useTypedAhead();
  useLeaveUntouched();
  useSightOf(window, store);
  useZoomHands(window, zoomBy, level === 'wall');
  usePan(window);
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
      <FocusOnMap />
      <Suspense fallback={null}>
        <TogetherOnMap window={window} />
      </Suspense>
      {menu}
    </>
  );
}

function MapOrInvitation() {
  useEffect(() => whenIdle(() => void Promise.all([MapGrid, PathStrip].map((part) => part.preload()))), []);
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const isEmpty = useGround(hasNoPhases);
  const hasCards = useGround(({ view }) => view.placeOf.size > 0);
  const { newPhase } = useNewThings();
  const isMeasured = useMapState((state) => state.isMeasured);
  const { level } = useMapLook();
  if (!isEmpty && !isMeasured) return null;
  if (!isEmpty)
    return level === 'wall' ? (
      <Wall />
    ) : (
      <Suspense>{level === 'card' && hasCards ? <CardPage /> : <MapGrid />}</Suspense>
    );
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
const rulesText = oncePer(({ phases }: MapGround['view']): string =>
  JSON.stringify(
    phases.flatMap(({ interactions }) =>
      interactions.flatMap(({ id, body }) => (body.events === undefined ? [] : [[id, body.events]])),
    ),
  ),
);

const rulesOf = ({ view }: MapGround): string => rulesText(view);
