import { recordsOf } from '#model/document/document.ts';
import { useMay } from '#web/client/session.ts';
import { useCurveGroups } from '#web/map/curves/use-curve-groups.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { useNewInLane } from '#web/map/lanes/placed/use-new-in-lane.ts';
import { useAllLanes } from '#web/map/lanes/use-lanes.ts';
import { foldLane, hideLane, moveLane, showLane } from '#model/map/lane-view.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { commentDoorWords } from '#words/comments-door.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { viewWords } from '#words/views.ts';
import { reasonWords } from '#words/reasons.ts';
import { removeRecord } from '#model/commands/make-command.ts';
import type { MenuGroup } from '#web/ui/menu.tsx';

export type LaneAsks = { readonly onRename: () => void; readonly onComment: () => void };

/** What can be done with a lane: something new in it, fold, hide, rename, move. */
export function useLaneGroups(lane: Lane, { onRename, onComment }: LaneAsks): readonly MenuGroup[] {
  const t = useWords(viewWords);
  const comments = useWords(commentDoorWords);
  const reason = useWords(reasonWords);
  const mayComment = useMay('comment');
  const language = useLanguage();
  const { mayEdit, send, now } = useJourneyActs();
  const own = useRecord('lane', lane.id);
  const { view, change } = useMapViews();
  const all = useAllLanes();
  const make = useNewInLane();
  const curves = useCurveGroups();
  const { id, makes } = lane;
  const isFolded = all.find((one) => one.lane.id === id)?.isFolded ?? false;
  const move = (to: 'up' | 'down') => {
    const next = moveLane(all, view, { id, to });
    return { whyNot: next === view && reason(to === 'up' ? 'at-first' : 'at-last'), onAction: () => change(next) };
  };
  const remove = () => {
    const notes = recordsOf(now().records, 'note').filter(({ body }) => body.lane === id);
    send(...notes.map((note) => removeRecord('note', note.id)), removeRecord('lane', id));
  };
  const makeHere = () => {
    if (isFolded) change(showLane(view, id));
    make(lane);
  };
  const fold = isFolded
    ? { id: 'unfold', name: t('unfold'), onAction: () => change(showLane(view, id)) }
    : { id: 'fold', name: t('fold'), onAction: () => change(foldLane(view, id)) };
  return [
    ...(mayEdit && makes
      ? [{ id: 'new', actions: [{ id: 'new', name: makes.name[language], onAction: makeHere }] }]
      : []),
    ...(id === 'path' ? curves : []),
    {
      id: 'look',
      actions: [
        fold,
        { id: 'hide', name: t('hide'), onAction: () => change(hideLane(view, id)) },
        { id: 'rename', name: t('rename'), onAction: onRename },
        ...(mayComment ? [{ id: 'comment', name: comments('comment-lane'), onAction: onComment }] : []),
      ],
    },
    {
      id: 'move',
      actions: [
        { id: 'up', name: t('move-up'), ...move('up') },
        { id: 'down', name: t('move-down'), ...move('down') },
      ],
    },
    ...(mayEdit && own
      ? [{ id: 'away', actions: [{ id: 'remove', name: t('remove-lane'), danger: true, onAction: remove }] }]
      : []),
  ];
}
