import { type ReactNode, useRef } from 'react';
import { useBacking, useJourneyActs } from '#web/journey/journey-context.ts';
import { useMapActs, useSelected } from '#web/map/store/map-context.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { CellEditor } from '#web/shapes/table/cell-editor.tsx';
import type { Column } from '#web/shapes/table/columns.ts';
import type { TableRow } from '#web/shapes/table/table-rows.ts';
import { outlineWords } from '#words/outline.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './table.module.css';

export type CellProps = {
  readonly row: TableRow;
  readonly column: Column;
  readonly isTabStop: boolean;
  readonly isEditing: boolean;
  readonly onEditing: (isEditing: boolean) => void;
};

/** One cell: read, or edited in its place. */
export function TableCell({ row, column, isTabStop, isEditing, onEditing }: CellProps) {
  const { mayEdit } = useJourneyActs();
  const selected = useSelected();
  const { select } = useMapActs();
  const cell = useRef<HTMLDivElement>(null);
  const mayWrite = mayEdit && column !== 'quotes';
  const end = (isFocusHere: boolean) => {
    onEditing(false);
    if (isFocusHere) requestAnimationFrame(() => cell.current?.focus());
  };
  return (
    <div
      ref={cell}
      role="gridcell"
      data-cell={column}
      tabIndex={isTabStop ? 0 : -1}
      className={`${css['cell']} ${isEditing ? css['editing'] : ''}`}
      onFocus={(event) => {
        if (event.target !== cell.current) return;
        if (!isTabStop) onEditing(false);
        if (selected !== row.id) select(row.id);
      }}
      onDoubleClick={() => mayWrite && onEditing(true)}
    >
      {isEditing && mayWrite ? (
        <CellEditor row={row} column={column} onEnd={end} />
      ) : (
        <Shown row={row} column={column} />
      )}
    </div>
  );
}

function Shown({ row, column }: { row: TableRow; column: Column }): ReactNode {
  const t = useWords(outlineWords);
  const { body } = row.record;
  const backing = useBacking();
  const words = row.shown[column];
  if (column === 'mark' && body.mark?.type)
    return (
      <span className={css['mark']}>
        <MarkSign mark={body.mark} isAssumption={backing.isAssumed(row.record)} size={18} />
      </span>
    );
  if (words === '') return <span className={css['empty']}>{column === 'text' ? t('empty-interaction') : '–'}</span>;
  return <span className={css['words']}>{words}</span>;
}
