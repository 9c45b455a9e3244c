import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { localeOf } from '#base/languages.ts';
import { useBacking, useJourneyActs, useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { useSelected, useView } from '#web/map/store/map-context.ts';
import { type Column, columns, type Sort } from '#web/shapes/table/columns.ts';
import { TableCell } from '#web/shapes/table/table-cell.tsx';
import { filterRows, sortRows, type TableRow, tableRows } from '#web/shapes/table/table-rows.ts';
import { headPx, useGridKeys } from '#web/shapes/table/use-grid-keys.ts';
import { useWindow } from '#web/shapes/table/use-window.ts';
import { mapWords } from '#words/map.ts';
import { outlineWords } from '#words/outline.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import type { Measures } from '#web/ui/measures.ts';
import css from './table.module.css';

const rowPx = 46;
const head: Measures = { '--head': `${headPx}px` };

/** The interactions as rows: sorted, filtered, and edited cell by cell. */
export function TableView() {
  const t = useWords(outlineWords);
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const selected = useSelected();
  const [words, setWords] = useState('');
  const [sort, setSort] = useState<Sort>();
  const rows = useRows(words, sort);
  const scroller = useRef<HTMLDivElement>(null);
  const { from, to } = useWindow(scroller, rows.length, rowPx);
  const grid = useGridKeys({ rows, scroller, rowPx });
  const first = useRef(selected);
  useEffect(() => {
    const at = rows.findIndex((row) => row.id === first.current);
    if (at > 0) scroller.current?.scrollTo({ top: at * rowPx - 120 });
    first.current = undefined;
  }, [rows]);
  const onFilterKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && words !== '') setWords('');
    if (event.key === 'ArrowDown') grid.focus(0, 1);
  };
  const name = String(records.get(id)?.body['name'] ?? '');
  return (
    <div className={css['view']}>
      <div className={css['tools']}>
        <input
          type="search"
          aria-label={t('filter')}
          placeholder={t('filter')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onFilterKey}
        />
        <span role="status">{t('rows', { n: rows.length })}</span>
      </div>
      <div
        ref={scroller}
        role="grid"
        tabIndex={-1}
        aria-label={t('table-of', { name })}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className={css['scroll']}
        onKeyDown={grid.onKeyDown}
      >
        <Heads sort={sort} onSort={setSort} />
        <div role="rowgroup" className={css['rows']} style={{ height: rows.length * rowPx }}>
          {rows.slice(from, to).map((row, index) => (
            <Row key={row.id} row={row} index={from + index} at={grid.at} onEdit={grid.edit} />
          ))}
        </div>
        {rows.length === 0 && <p className={css['none']}>{t('no-rows')}</p>}
      </div>
    </div>
  );
}

function useRows(words: string, sort: Sort | undefined): readonly TableRow[] {
  const t = useWords(outlineWords);
  const map = useWords(mapWords);
  const locale = localeOf(useLanguage());
  const records = useWholeJourney();
  const library = useLibrary();
  const view = useView();
  const backing = useBacking();
  const all = useMemo(() => {
    const say = (key: 'direct' | 'indirect' | 'heart' | 'cloud', strength?: number): string => {
      if (key === 'direct' || key === 'indirect') return t(key);
      return `${map(key)}, ${map(strength === 3 ? 'strength-3' : strength === 2 ? 'strength-2' : 'strength-1')}`;
    };
    return tableRows({ view, records, library: library, backing, say });
  }, [view, records, library, backing, t, map]);
  return useMemo(() => sortRows(filterRows(all, words), sort, locale), [all, words, sort, locale]);
}

function Heads({ sort, onSort }: { sort: Sort | undefined; onSort: (sort: Sort | undefined) => void }) {
  const t = useWords(outlineWords);
  const turn = (by: Column) => {
    if (sort?.by !== by) return onSort({ by, isDown: false });
    return onSort(sort.isDown ? undefined : { by, isDown: true });
  };
  return (
    <div role="rowgroup" className={css['heads']} style={head}>
      <div role="row" aria-rowindex={1} className={css['row']}>
        {columns.map((column) => {
          const isSorted = sort?.by === column;
          const order = isSorted ? (sort.isDown ? 'descending' : 'ascending') : 'none';
          return (
            <div key={column} role="columnheader" aria-sort={order} className={css['head']}>
              <AriaButton
                aria-label={t('sort', { column: t(`column-${column}`) })}
                className={css['sort'] ?? ''}
                onPress={() => turn(column)}
              >
                {t(`column-${column}`)}
                {isSorted && <Icon name={sort.isDown ? 'down' : 'up'} size={14} />}
              </AriaButton>
            </div>
          );
        })}
      </div>
    </div>
  );
}

type RowProps = {
  readonly row: TableRow;
  readonly index: number;
  readonly at: { readonly row: number; readonly column: number; readonly isEditing: boolean };
  readonly onEdit: (row: number, column: number, isEditing: boolean) => void;
};

function Row({ row, index, at, onEdit }: RowProps) {
  const selected = useSelected();
  const isHere = at.row === index;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected === row.id}
      data-spot={row.id}
      data-type="interaction"
      className={`${css['row']} ${selected === row.id ? css['selected'] : ''}`}
      style={{ transform: `translateY(${index * rowPx}px)`, height: rowPx, position: 'absolute', insetInline: 0 }}
    >
      {columns.map((column, n) => (
        <TableCell
          key={column}
          row={row}
          column={column}
          isTabStop={isHere && at.column === n}
          isEditing={isHere && at.column === n && at.isEditing}
          onEditing={(isEditing) => onEdit(index, n, isEditing)}
        />
      ))}
    </div>
  );
}
