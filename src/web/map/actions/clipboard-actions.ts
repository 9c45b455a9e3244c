import { recordOf } from '#model/document/document.ts';
import { newId } from '#web/client/new-id.ts';
import { useSession } from '#web/client/session.ts';
import { isMac, showKeys } from '#web/shell/actions/keys.ts';
import type { MapAction } from '#web/shell/actions/action.ts';
import { pasteByCommand, takeByCommand } from '#web/map/clipboard/by-command.ts';
import { clipOf } from '#web/map/clipboard/clip.ts';
import { pasteClip } from '#web/map/clipboard/paste-clip.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';
import { useChosen } from '#web/map/selection/use-chosen.ts';
import { useTell } from '#web/shell/told.tsx';
import { clipboardWords } from '#words/clipboard.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** Copying, cutting, pasting and doubling, for those who would rather choose than press. The keys themselves are the browser's. */
export function useClipboardActions(): MapAction[] {
  const t = useWords(clipboardWords);
  const tell = useTell();
  const { mayEdit } = useJourneyActs();
  const chosen = useChosen();
  const duplicate = useDuplicate();
  const orKeys = (done: Promise<boolean>, keys: string) =>
    void done.then((isDone) => !isDone && tell(t('use-keys', { keys: showKeys(keys, isMac()) })));
  const isNone = chosen.length === 0;
  const copy: MapAction = {
    ...{ id: 'copy', name: t('copy'), group: 'edit', shownKeys: 'Control+c', isDisabled: isNone, onSelected: true },
    run: () => orKeys(takeByCommand('copy'), 'Control+c'),
  };
  if (!mayEdit) return [copy];
  return [
    {
      ...{
        id: 'duplicate',
        name: t('duplicate'),
        group: 'edit',
        keys: 'Control+d',
        isDisabled: isNone,
        onSelected: true,
      },
      run: duplicate,
    },
    copy,
    {
      ...{ id: 'cut', name: t('cut'), group: 'edit', shownKeys: 'Control+x', isDisabled: isNone, onSelected: true },
      run: () => orKeys(takeByCommand('cut'), 'Control+x'),
    },
    {
      ...{ id: 'paste', name: t('paste'), group: 'edit', shownKeys: 'Control+v', onSelected: true },
      run: () => orKeys(pasteByCommand(), 'Control+v'),
    },
  ];
}

/** Puts a double of what is chosen right after it. */
function useDuplicate(): () => void {
  const t = useWords(clipboardWords);
  const tell = useTell();
  const { id, doc, now } = useJourneyActs();
  const { workspace } = useSession();
  const ground = useGroundNow();
  const store = useMapStore();
  const chosen = useChosen();
  return () => {
    const { records } = now();
    const taken = clipOf(records, chosen);
    const last = taken.findLast(({ type }) => type === 'interaction');
    const phase = recordOf(records, 'interaction', last?.id)?.body.phase ?? ground().view.phases.at(-1)?.phase.id ?? '';
    const from = { workspace: workspace.id, journey: id };
    const lastPhase = taken.findLast(({ type }) => type === 'phase')?.id;
    const target = { ...from, records, phase: lastPhase ?? phase, after: last?.id, createId: newId };
    const { commands, made } = pasteClip({ ...from, records: taken }, target);
    if (made.length === 0) return;
    doc.send(...commands);
    store.selectAll(made);
    tell(t('duplicated', { n: made.length }));
  };
}
