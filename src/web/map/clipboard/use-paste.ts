import { useState } from 'react';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { newId } from '#web/client/new-id.ts';
import { useSession } from '#web/client/session.ts';
import type { Clip } from '#web/map/clipboard/clip.ts';
import { pasteClip } from '#web/map/clipboard/paste-clip.ts';
import { pasteTable, type Row } from '#web/map/clipboard/paste-table.ts';
import { csvTable } from '#web/map/clipboard/csv-table.ts';
import { columnsOf, inOneLine, isTable, readLines, readTable, type Table } from '#web/map/clipboard/read-table.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';
import { useTell } from '#web/shell/told.tsx';
import { clipboardWords } from '#words/clipboard.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';

export type Pasting = {
  readonly pasteClipHere: (clip: Clip) => void;
  readonly pasteText: (text: string) => void;
  readonly pasteRows: (rows: readonly Row[]) => void;
  /** Cells of several columns that wait to be told what they are. */
  readonly asking: Table | undefined;
};

/** Puts what was copied where one stands: things of a map, lines, or cells. Each is one gesture to take back. */
export function usePaste(onDone: () => void): Pasting {
  const t = useWords(clipboardWords);
  const tell = useTell();
  const { id, doc, library: shared, now } = useJourneyActs();
  const ground = useGroundNow();
  const { workspace } = useSession();
  const store = useMapStore();
  const [asking, setAsking] = useState<Table>();
  const here = () => {
    const [{ records, library }, { view }, selected] = [now(), ground(), store.state().selected.at(-1)];
    const interaction = recordOf(records, 'interaction', selected);
    const chosenPhase = interaction?.body.phase ?? recordOf(records, 'phase', selected)?.id;
    const phase = chosenPhase ?? view.phases.at(-1)?.phase.id;
    return { records, library: library.records, view, selected, interaction, phase };
  };

  const done = (made: readonly string[], n: number) => {
    onDone();
    if (made.length === 0) return tell(t('nothing-pasted'));
    store.selectAll(made);
    return tell(t('pasted', { n }));
  };
  const pasteClipHere = (clip: Clip) => {
    const { records, view, selected, interaction, phase } = here();
    const into = phase ?? newId();
    const first =
      phase === undefined ? ([addRecord('phase', { id: into, body: { name: '', involvesUs: true } })] as const) : [];
    const after = interaction?.id ?? lastBefore(view, into);
    const place = chosenPlace(records, selected, clip);
    const where = { workspace: workspace.id, journey: id, records, phase: into, createId: newId };
    const { commands, made } = pasteClip(clip, { ...where, after, place });
    if (made.length > 0) doc.send(...first, ...commands);
    done(made, made.length);
  };
  const pasteRows = (rows: readonly Row[]) => {
    const { library, view, interaction, phase } = here();
    const channels = new Map(recordsOf(library, 'channel').map((one) => [one.body.name ?? '', one.id]));
    const target = { view, phase, after: interaction?.id, channels, createId: newId };
    const { commands, made, newChannels } = pasteTable(rows, target);
    if (newChannels.length > 0)
      shared.send(...newChannels.map((one) => addRecord('channel', { id: one.id, body: { name: one.name } })));
    doc.send(...commands);
    done(made, made.length);
  };
  const pasteText = (text: string) => {
    const table = csvTable(text) ?? (isTable(text) ? readTable(text) : []);
    if (columnsOf(table) > 1) return setAsking(table);
    const lines = table.length > 0 ? table.map(([cell = '']) => inOneLine(cell)) : readLines(text);
    return pasteRows(lines.map((line) => ({ text: line, phase: '', channels: [], mark: undefined })));
  };
  return { pasteClipHere, pasteText, pasteRows, asking };
}

/** The last interaction of a phase and of those before it; nothing where there is none. */
function lastBefore(view: MapView, phase: string): string | null {
  const upTo = view.phases.findIndex((one) => one.phase.id === phase);
  return (
    view.phases
      .slice(0, upTo + 1)
      .flatMap((one) => one.interactions)
      .at(-1)?.id ?? null
  );
}

/** What is put on something else stands there; what is put on itself is a double of itself. */
function chosenPlace(records: Records, selected: string | undefined, clip: Clip): Place | undefined {
  const chosen = records.get(selected ?? '');
  if (!chosen || clip.records.some(({ id }) => id === chosen.id)) return undefined;
  if (chosen.type === 'interaction') return { interaction: chosen.id };
  return chosen.type === 'phase' ? { phase: chosen.id, position: 0.5 } : undefined;
}
