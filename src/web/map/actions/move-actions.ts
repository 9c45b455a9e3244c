import type { MapAction } from '#web/shell/actions/action.ts';
import { recordOf } from '#model/document/document.ts';
import { type Direction, movePhase, moveToPhase } from '#web/map/moving/gestures.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useGround, useSelection, useView } from '#web/map/store/map-context.ts';
import { useRoleName } from '#web/map/lanes/use-role-name.ts';
import { stepOnMap } from '#web/map/moving/step-on-map.ts';
import { giveToRole } from '#web/map/tracks/tracks.ts';
import { useChosen } from '#web/map/selection/use-chosen.ts';
import { actionWords } from '#words/actions.ts';
import { mapWords } from '#words/map.ts';
import { roleWords } from '#words/roles.ts';
import { useWords } from '#web/ui/language/use-words.ts';

const ways = [
  ['up', 'move-up', 'Alt+ArrowUp'],
  ['down', 'move-down', 'Alt+ArrowDown'],
  ['left', 'move-left', 'Alt+ArrowLeft'],
  ['right', 'move-right', 'Alt+ArrowRight'],
] as const;

/** What dragging does, one step at a time. */
export function useMoveActions(): MapAction[] {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  const records = useWholeJourney();
  const ground = useGround((now) => now);
  const { view } = ground;
  const selection = useSelection();
  const [toPhases, toTracks] = [useToPhases(), useToTracks()];
  if (!mayEdit) return [];
  const phase = recordOf(records, 'phase', selection.at(-1));
  const moved = (to: Direction) => {
    const one = phase ? [movePhase(view, phase.id, to)] : stepOnMap(ground, selection, to);
    return one.filter((command) => command !== undefined);
  };
  const steps = ways.map(([to, name, keys]): MapAction => {
    const commands = moved(to);
    const isDisabled = commands.length === 0;
    return {
      ...{ id: name, name: t(name), group: 'move', keys, isDisabled, onSelected: true },
      run: () => send(...commands),
    };
  });
  return [...steps, ...toPhases, ...toTracks];
}

/** Into another phase at once, last there; and first or last in its own. */
function useToPhases(): MapAction[] {
  const t = useWords(actionWords);
  const map = useWords(mapWords);
  const { doc } = useJourneyActs();
  const records = useWholeJourney();
  const view = useView();
  const chosen = useChosen();
  const ids = chosen.filter((id) => records.get(id)?.type === 'interaction');
  if (ids.length === 0) return [];
  const under = t('move-to');
  return view.phases.map(({ phase }): MapAction => ({
    ...{ id: `to-phase-${phase.id}`, name: t('move-to-phase', { phase: phase.body.name || map('unnamed') }) },
    ...{ group: 'move', onSelected: true, under },
    isDisabled: ids.every((id) => recordOf(records, 'interaction', id)?.body.phase === phase.id),
    run: () => doc.send(...moveToPhase(view, ids, phase.id)),
  }));
}

/** Into the track of another role, where the map shows tracks. */
function useToTracks(): MapAction[] {
  const [t, say] = [useWords(actionWords), useWords(roleWords)];
  const nameOf = useRoleName();
  const { doc } = useJourneyActs();
  const records = useWholeJourney();
  const view = useView();
  const tracks = useGround((ground) => ground.tracks);
  const ids = useChosen().filter((id) => records.get(id)?.type === 'interaction');
  if (!tracks || ids.length === 0) return [];
  const under = t('move-to');
  return [...new Set([...tracks.roles, undefined])].map((role): MapAction => {
    const commands = giveToRole(view, ids, role);
    return {
      ...{
        id: `to-track-${role ?? ''}`,
        name: t('move-to-track', { role: role === undefined ? say('no-role') : nameOf(role) }),
      },
      ...{ group: 'move', onSelected: true, under, isDisabled: commands.length === 0 },
      run: () => doc.send(...commands),
    };
  });
}
