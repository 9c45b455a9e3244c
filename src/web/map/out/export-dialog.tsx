import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { papers } from '#exchange/pictures/sheets/paper.ts';
import {
  areTiled,
  type Chosen,
  exportAddress,
  fetchFile,
  firstChosen,
  formats,
  hasPaper,
  hasTheme,
  tilesFor,
} from '#web/map/out/export-look.ts';
import { SheetSketch } from '#web/map/out/sheet-sketch.tsx';
import { outWords } from '#web/text/out.ts';
import { useLanguage, useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './export-dialog.module.css';

/** The journey as a file: as what, on which paper, and away it goes. */
export function ExportDialog({ journey, onClose }: { journey: string; onClose: () => void }) {
  const t = useWords(outWords);
  const language = useLanguage();
  const [chosen, setChosen] = useState(firstChosen);
  const [isFetching, setFetching] = useState(false);
  const choose = (part: Partial<Chosen>) => {
    setChosen({ ...chosen, ...part });
    setFetching(false);
  };
  const fetchNow = () => {
    fetchFile(exportAddress(journey, language, chosen));
    setFetching(true);
  };
  return (
    <Dialog isOpen wide title={t('export')} closeLabel={t('close')} onClose={onClose}>
      <p className={css['lead']}>{t('export-lead')}</p>
      <div className={css['columns']}>
        <RadioGroup
          className={css['formats'] ?? ''}
          value={chosen.format}
          onChange={(format) => choose({ format: formats.find((one) => one === format) ?? firstChosen.format })}
        >
          <Label className={css['hidden'] ?? ''}>{t('what-for')}</Label>
          {formats.map((format) => (
            <Radio key={format} value={format} className={css['format'] ?? ''}>
              <span className={css['dot']} />
              <span>
                <b>{t(format)}</b>
                <span className={css['why']}>{t(`${format}-why`)}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        {hasPaper(chosen) && <PaperFields chosen={chosen} onChoose={choose} />}
      </div>
      <p className={css['status']} role="status">
        {isFetching && t('fetching')}
      </p>
      <DialogActions>
        <Button onPress={onClose}>{t(isFetching ? 'close' : 'cancel')}</Button>
        <Button look="main" onPress={fetchNow}>
          {t('fetch')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type FieldsProps = { readonly chosen: Chosen; readonly onChoose: (part: Partial<Chosen>) => void };

function PaperFields({ chosen, onChoose }: FieldsProps) {
  const t = useWords(outWords);
  const { paper, format } = chosen;
  const tiles = tilesFor(paper);
  const named = (size: string) => size.toUpperCase();
  return (
    <div className={css['fields']}>
      <SheetSketch chosen={chosen} />
      <Select
        label={t('paper')}
        value={paper}
        options={[...papers.map((id) => ({ id, name: named(id) })), { id: 'content', name: t('content') }]}
        onChange={(id) => onChoose({ paper: papers.find((one) => one === id) ?? 'content' })}
      />
      {paper !== 'content' && (
        <Select
          label={t('orientation')}
          value={chosen.orientation}
          options={(['landscape', 'portrait'] as const).map((id) => ({ id, name: t(id) }))}
          onChange={(id) => onChoose({ orientation: id === 'portrait' ? 'portrait' : 'landscape' })}
        />
      )}
      {format === 'pdf' && tiles.length > 0 && (
        <Select
          label={t('tiles')}
          value={areTiled(chosen) ? chosen.tiles : 'one'}
          options={[
            { id: 'one', name: t('one-sheet') },
            ...tiles.map((id) => ({ id, name: t('on-tiles', { paper: named(id) }) })),
          ]}
          onChange={(id) => onChoose({ tiles: tiles.find((one) => one === id) ?? 'one' })}
        />
      )}
      {hasTheme(chosen) && (
        <Select
          label={t('ground')}
          value={chosen.theme}
          options={(['light', 'dark'] as const).map((id) => ({ id, name: t(id) }))}
          onChange={(id) => onChoose({ theme: id === 'dark' ? 'dark' : 'light' })}
        />
      )}
    </div>
  );
}
