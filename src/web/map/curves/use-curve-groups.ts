import { newId } from '#web/client/new-id.ts';
import { useCurveName } from '#web/map/curves/curve-name.ts';
import { useCurves } from '#web/map/curves/use-curves.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useMapStore } from '#web/map/store/map-context.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { curveWords } from '#words/curves.ts';
import { mapWords } from '#words/map.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import type { MenuGroup } from '#web/ui/menu.tsx';

/** What can be done with the curves, in the menu of the path. */
export function useCurveGroups(): readonly MenuGroup[] {
  const t = useWords(curveWords);
  const map = useWords(mapWords);
  const nameOf = useCurveName();
  const { mayEdit, send } = useJourneyActs();
  const store = useMapStore();
  const { select } = store;
  const { isSuggesting, setSuggesting, isCounting, setCounting } = useMapViews();
  const { all, foreground, isSeen, bringForward, toggle } = useCurves();
  const others = all.filter(({ id }) => id !== foreground?.id);
  const make = () => {
    const id = newId();
    send(addRecord('curve', { id, body: { of: 'customers', name: '' } }));
    bringForward(id);
    select(id);
  };
  const group = (id: string, actions: MenuGroup['actions']): MenuGroup[] =>
    actions.length > 0 ? [{ id, actions }] : [];
  return [
    ...group('draw-on', [
      ...(mayEdit ? [{ id: 'draw', name: map('draw-curve'), onAction: () => store.set({ isDrawing: true }) }] : []),
      ...(foreground ? [{ id: 'about', name: t('about-curve'), onAction: () => select(foreground.id) }] : []),
      ...(mayEdit ? [{ id: 'new-curve', name: t('new-curve'), onAction: make }] : []),
    ]),
    ...group(
      'others',
      others.flatMap((curve) => {
        const name = nameOf(curve);
        return [
          { id: `front-${curve.id}`, name: t('draw-on', { name }), onAction: () => bringForward(curve.id) },
          {
            id: `show-${curve.id}`,
            name: t(isSeen(curve.id) ? 'hide-curve' : 'show-curve', { name }),
            onAction: () => toggle(curve.id),
          },
        ];
      }),
    ),
    ...group('evidence', [
      ...(mayEdit
        ? [
            {
              id: 'suggest',
              name: t(isSuggesting ? 'suggest-stop' : 'suggest'),
              onAction: () => setSuggesting(!isSuggesting),
            },
          ]
        : []),
      { id: 'count', name: t(isCounting ? 'count-hide' : 'count-show'), onAction: () => setCounting(!isCounting) },
    ]),
  ];
}
