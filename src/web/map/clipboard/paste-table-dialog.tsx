import { useMemo, useState } from 'react';
import { recordsOf } from '#model/document/document.ts';
import { type ColumnKind, columnKinds, guessColumns } from '#web/map/clipboard/guess-columns.ts';
import { type Row, rowsOf } from '#web/map/clipboard/paste-table.ts';
import { columnsOf, type Table } from '#web/map/clipboard/read-table.ts';
import { useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { clipboardWords } from '#words/clipboard.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './paste-table-dialog.module.css';

const mostShown = 6;

type Asked = {
  readonly table: Table;
  readonly onPaste: (rows: readonly Row[]) => void;
  readonly onClose: () => void;
};

/** Asks once what pasted columns are, and shows the cards that they become. */
export function PasteTableDialog({ table, onPaste, onClose }: Asked) {
  const t = useWords(clipboardWords);
  const reason = useWords(reasonWords);
  const known = useKnown();
  const guess = useMemo(() => guessColumns(table, known), [table, known]);
  const [columns, setColumns] = useState<readonly ColumnKind[]>(guess.columns);
  const [hasHead, setHead] = useState(guess.hasHead);
  const rows = useMemo(() => rowsOf(hasHead ? table.slice(1) : table, columns), [table, columns, hasHead]);
  const choose = (at: number, kind: string) =>
    setColumns(columns.map((was, index) => (index === at ? (columnKinds.find((one) => one === kind) ?? was) : was)));
  return (
    <Dialog title={t('paste-columns')} closeLabel={t('close')} isOpen wide onClose={onClose}>
      <div className={css['columns']}>
        {Array.from({ length: columnsOf(table) }, (_, index) => (
          <div key={index} className={css['column']}>
            <Select
              label={t('column', { n: index + 1 })}
              small
              value={columns[index] ?? 'nothing'}
              options={columnKinds.map((kind) => ({ id: kind, name: t(`column-${kind}`) }))}
              onChange={(kind) => choose(index, kind)}
            />
            <p className={columns[index] === 'nothing' ? css['left'] : css['sample']}>
              {sampleOf(table, index, hasHead)}
            </p>
          </div>
        ))}
      </div>
      <label className={css['head']}>
        <input type="checkbox" checked={hasHead} onChange={(event) => setHead(event.target.checked)} />
        {t('has-head')}
      </label>
      <Cards rows={rows} />
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="main" whyNot={rows.length === 0 && reason('no-rows')} onPress={() => onPaste(rows)}>
          {t('make-cards', { n: rows.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useKnown() {
  const records = useWholeJourney();
  const library = useLibrary();
  return useMemo(
    () => ({
      phases: recordsOf(records, 'phase').map(({ body }) => body.name ?? ''),
      channels: recordsOf(library, 'channel').map(({ body }) => body.name ?? ''),
    }),
    [records, library],
  );
}

const sampleOf = (table: Table, column: number, hasHead: boolean): string =>
  table
    .slice(hasHead ? 1 : 0)
    .map((row) => row[column] ?? '')
    .filter((cell) => cell !== '')
    .slice(0, 3)
    .join(' · ');

function Cards({ rows }: { rows: readonly Row[] }) {
  const t = useWords(clipboardWords);
  if (rows.length === 0) return <p role="alert">{t('no-text-column')}</p>;
  return (
    <ol className={css['cards']} aria-label={t('preview')}>
      {rows.slice(0, mostShown).map((row, index) => (
        <li key={index} className={css['card']}>
          {row.mark && (
            <span className={css['mark']}>
              <MarkSign mark={row.mark} isAssumption size={18} />
            </span>
          )}
          <span>{row.text}</span>
          <small>{[row.phase, ...row.channels].filter((word) => word !== '').join(' · ')}</small>
        </li>
      ))}
      {rows.length > mostShown && <li className={css['more']}>{t('more-cards', { n: rows.length - mostShown })}</li>}
    </ol>
  );
}
