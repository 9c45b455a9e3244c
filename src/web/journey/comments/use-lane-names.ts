import { useCallback } from 'react';
import { laneName } from '#web/journey/views/lane-name-of.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';

/** What a lane of the map is called on this screen; nothing for what is no lane. */
export function useLaneNames(): (id: string) => string | undefined {
  const language = useLanguage();
  const { lanes, view } = useMapViews();
  return useCallback(
    (id) => {
      const lane = lanes.find((one) => one.id === id);
      return view.names[id] ?? (lane && laneName(lane)[language]);
    },
    [lanes, view, language],
  );
}
