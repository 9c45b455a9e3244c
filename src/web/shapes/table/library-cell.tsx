import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useView } from '#web/map/store/map-context.ts';
import type { LibraryColumn } from '#web/shapes/table/columns.ts';
import { editCell, valueOf } from '#web/shapes/table/edit-cell.ts';
import type { TableRow } from '#web/shapes/table/table-rows.ts';
import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { outlineWords } from '#words/outline.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './table.module.css';

type LibraryCellProps = {
  readonly row: TableRow;
  readonly column: LibraryColumn;
  readonly onEnd: (isFocusHere: boolean) => void;
};

/** A cell that says somebody of the library while it is edited: chosen, or made there by their name. */
export function LibraryCell({ row, column, onEnd }: LibraryCellProps) {
  const t = useWords(outlineWords);
  const { doc } = useJourneyActs();
  const view = useView();
  const cell = useRef<HTMLDivElement>(null);
  useEffect(() => void cell.current?.querySelector('input')?.focus(), []);
  const choose = (id: string | undefined) => {
    doc.send(...editCell(view, row.record, { column, is: id ?? '' }));
    onEnd(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onEnd(true);
  };
  return (
    <div
      ref={cell}
      className={css['chosen']}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget) && !relatedTarget.closest('[role=listbox]'))
          onEnd(false);
      }}
    >
      <LibraryChoice
        type={column === 'actor' ? 'actor' : 'person'}
        label={t(`column-${column}`)}
        labelHidden
        none={t('none')}
        value={valueOf(row.record, column) || undefined}
        onChange={choose}
      />
    </div>
  );
}
