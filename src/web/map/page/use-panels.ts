import { useCallback, useState } from 'react';
import { useMapState, useMapStore } from '#web/map/store/map-context.ts';
import { isWindow } from '#web/ui/is-window.ts';
import { useIsWindow } from '#web/ui/use-is-window.ts';

/** What stands beside the map. */
export type Panels = {
  /** Something is told at the right: of what is selected, or of the whole. */
  readonly isSide: boolean;
  /** It is the whole that is told of. */
  readonly isAbout: boolean;
  readonly onAbout: (about: boolean) => void;
  readonly isGuide: boolean;
  readonly onGuide: (guide: boolean) => void;
};

/** Where there is room for one panel only, what is opened takes the place of the other, which is there again when it is closed. */
export function usePanels(): Panels {
  const store = useMapStore();
  const isSelected = useMapState(({ selected }) => selected.length > 0);
  const hasRoomForOne = useIsWindow('onePanel');
  const [isGuideWanted, wantGuide] = useKeptGuide();
  const [isAboutWanted, wantAbout] = useState(() => !isWindow('onePanel'));
  const isSide = isSelected || isAboutWanted;
  const onAbout = useCallback(
    (about: boolean) => {
      store.select(undefined);
      wantAbout(about);
    },
    [store],
  );
  const onGuide = useCallback(
    (guide: boolean) => {
      if (guide && hasRoomForOne) onAbout(false);
      wantGuide(guide);
    },
    [onAbout, hasRoomForOne, wantGuide],
  );
  const isGuide = isGuideWanted && !(hasRoomForOne && isSide);
  return { isSide, isAbout: isAboutWanted && !isSelected, onAbout, isGuide, onGuide };
}

const key = 'stig-guide';

/** Whether this person had the guide open last on this device. */
function useKeptGuide() {
  const [isOpen, setOpen] = useState(() => localStorage.getItem(key) === 'open');
  const choose = useCallback((opens: boolean) => {
    localStorage.setItem(key, opens ? 'open' : 'closed');
    setOpen(opens);
  }, []);
  return [isOpen, choose] as const;
}
