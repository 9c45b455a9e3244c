import type { MapAction } from '#web/shell/actions/action.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useNewInLane } from '#web/map/lanes/placed/use-new-in-lane.ts';
import { moveThing } from '#web/map/lanes/placed/move-thing.ts';
import { useAllLanes } from '#web/map/lanes/use-lanes.ts';
import { useSelected, useView } from '#web/map/store/map-context.ts';
import { builtInViews } from '#model/map/built-in-views.ts';
import { hideLane, showLane } from '#model/map/lane-view.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { useViewName } from '#web/journey/views/use-view-name.ts';
import { laneWords } from '#words/lanes.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { viewWords } from '#words/views.ts';

/** What can be made in the lanes, which of them are seen, and the views of the map. */
export function useLaneActions(): MapAction[] {
  const t = useWords(viewWords);
  const language = useLanguage();
  const { mayEdit } = useJourneyActs();
  const { view, change, chosen, saved, choose } = useMapViews();
  const nameOf = useViewName();
  const all = useAllLanes();
  const make = useNewInLane();
  const made = mayEdit ? all.filter(({ lane }) => lane.makes) : [];
  return [
    ...useThingMoves(),
    ...made.map(({ lane, isSeen, isFolded }): MapAction => ({
      id: `new-in-${lane.id}`,
      name: lane.holdsNotes
        ? `${lane.makes?.name[language]}: ${lane.name[language]}`
        : (lane.makes?.name[language] ?? ''),
      group: 'new',
      run: () => {
        if (!isSeen || isFolded) change(showLane(view, lane.id));
        make(lane);
      },
    })),
    ...all.map(({ lane, isSeen }): MapAction => ({
      id: `lane-${lane.id}`,
      name: t(isSeen ? 'hide-lane' : 'show-lane', { name: view.names[lane.id] ?? lane.name[language] }),
      group: 'look',
      run: () => change(isSeen ? hideLane(view, lane.id) : showLane(view, lane.id)),
    })),
    ...[...builtInViews, ...saved.map(({ id }) => id)].map((id): MapAction => ({
      id: `view-${id}`,
      name: `${t('view-of-map')}: ${nameOf(id)}`,
      group: 'look',
      isDisabled: chosen === id,
      run: () => choose(id),
    })),
  ];
}

/** Moving what lies in a lane from place to place. */
function useThingMoves(): MapAction[] {
  const t = useWords(laneWords);
  const { mayEdit, send } = useJourneyActs();
  const records = useWholeJourney();
  const view = useView();
  const selected = useSelected() ?? '';
  const record = records.get(selected);
  if (!mayEdit || !record) return [];
  return (['left', 'right'] as const).flatMap((to): MapAction[] => {
    const command = moveThing(view, record, to);
    if (!command) return [];
    return [
      {
        id: `thing-${to}`,
        name: t(to === 'left' ? 'place-before' : 'place-after'),
        group: 'move',
        keys: to === 'left' ? 'Alt+ArrowLeft' : 'Alt+ArrowRight',
        onSelected: true,
        run: () => send(command),
      },
    ];
  });
}
