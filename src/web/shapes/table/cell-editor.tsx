import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { recordsOf } from '#model/document/document.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs, useLibrary } from '#web/journey/journey-context.ts';
import { useView } from '#web/map/store/map-context.ts';
import { type Column, libraryColumns } from '#web/shapes/table/columns.ts';
import { editCell, editChannels, valueOf } from '#web/shapes/table/edit-cell.ts';
import { LibraryCell } from '#web/shapes/table/library-cell.tsx';
import type { TableRow } from '#web/shapes/table/table-rows.ts';
import { fold } from '#base/fold-letters.ts';
import { mapWords } from '#words/map.ts';
import { outlineWords } from '#words/outline.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './table.module.css';
import { addRecord } from '#model/commands/make-command.ts';

type EditorProps = { readonly row: TableRow; readonly column: Column; readonly onEnd: (isFocusHere: boolean) => void };

/** A cell while it is edited: words are written, anything else is chosen. */
export function CellEditor(props: EditorProps) {
  if (props.column === 'text' || props.column === 'channels') return <Written {...props} />;
  const ofLibrary = libraryColumns.find((column) => column === props.column);
  return ofLibrary ? <LibraryCell {...props} column={ofLibrary} /> : <Chosen {...props} />;
}

function Written({ row, column, onEnd }: EditorProps) {
  const t = useWords(outlineWords);
  const { doc } = useJourneyActs();
  const view = useView();
  const giveChannels = useGiveChannels();
  const before = column === 'text' ? valueOf(row.record, 'text') : row.shown.channels;
  const [draft, setDraft] = useState(before);
  const input = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  useEffect(() => void input.current?.select(), []);
  const write = () => {
    if (isLeft.current || draft === before) return;
    if (column === 'channels') giveChannels(row, draft);
    else doc.send(...editCell(view, row.record, { column, is: draft }));
  };
  const end = (isKept: boolean) => {
    if (isKept) write();
    isLeft.current = true;
    onEnd(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    end(event.key === 'Enter');
  };
  const blur = () => {
    if (isLeft.current) return;
    write();
    isLeft.current = true;
    onEnd(false);
  };
  return (
    <input
      ref={input}
      className={css['write']}
      aria-label={`${t(`column-${column}`)}${column === 'channels' ? `: ${t('commas-between')}` : ''}`}
      placeholder={column === 'channels' ? t('commas-between') : ''}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={blur}
      onKeyDown={onKeyDown}
    />
  );
}

/** Gives an interaction the channels of these names; those that the workspace does not know are added to it. */
function useGiveChannels(): (row: TableRow, names: string) => void {
  const { send, library: shared } = useJourneyActs();
  const library = useLibrary();
  return (row, names) => {
    const known = new Map(recordsOf(library, 'channel').map(({ id, body }) => [fold(body.name ?? ''), id]));
    const wanted = names.split(/[,;]/u).filter((name) => name.trim() !== '');
    const ids = wanted.map((name) => {
      const id = known.get(fold(name.trim())) ?? newId();
      if (!known.has(fold(name.trim()))) shared.send(addRecord('channel', { id, body: { name: name.trim() } }));
      return known.set(fold(name.trim()), id) && id;
    });
    send(editChannels(row.record, [...new Set(ids)]));
  };
}

function Chosen({ row, column, onEnd }: EditorProps) {
  const t = useWords(outlineWords);
  const { doc } = useJourneyActs();
  const view = useView();
  const options = useOptions(column);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => void select.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    onEnd(true);
  };
  return (
    <select
      ref={select}
      className={css['write']}
      aria-label={t(`column-${column}`)}
      value={valueOf(row.record, column)}
      onChange={(event) => doc.send(...editCell(view, row.record, { column, is: event.target.value }))}
      onBlur={() => onEnd(false)}
      onKeyDown={onKeyDown}
    >
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

type Option = { readonly id: string; readonly name: string };

function useOptions(column: Column): readonly Option[] {
  const t = useWords(outlineWords);
  const map = useWords(mapWords);
  const view = useView();
  const none = { id: '', name: t('none') };
  switch (column) {
    case 'phase':
      return view.phases.map(({ phase }) => ({ id: phase.id, name: phase.body.name || map('unnamed') }));
    case 'kind':
      return [none, { id: 'direct', name: t('direct') }, { id: 'indirect', name: t('indirect') }];
    default:
      return [
        none,
        ...marks.map(([type, n]) => ({ id: `${type}-${n}`, name: `${map(type)}, ${map(`strength-${n}`)}` })),
      ];
  }
}

const marks = [
  ['heart', 1],
  ['heart', 2],
  ['heart', 3],
  ['cloud', 1],
  ['cloud', 2],
  ['cloud', 3],
] as const;
