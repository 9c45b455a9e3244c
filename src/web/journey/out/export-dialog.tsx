import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { drawsLetters } from '#exchange/pictures/letters/undrawn.ts';
import { AudienceFields } from '#web/journey/out/audience-fields.tsx';
import {
  asShown,
  type Chosen,
  exportAddress,
  firstChosen,
  formats,
  hasAudience,
  hasPaper,
  hasSeparator,
  hasTitle,
  hasView,
  separatorIn,
} from '#web/journey/out/export-look.ts';
import { ExportState } from '#web/journey/out/export-far.tsx';
import { LettersNotDrawn } from '#web/journey/out/letters-not-drawn.tsx';
import { PaperFields } from '#web/journey/out/paper-fields.tsx';
import { TitleField } from '#web/journey/out/title-field.tsx';
import { useExporting } from '#web/journey/out/use-exporting.ts';
import { ViewSelect } from '#web/journey/out/view-select.tsx';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { outWords } from '#words/out.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './export-dialog.module.css';

type ExportDialogProps = {
  readonly journey: string;
  /** As what, where that was said already. */
  readonly format: Chosen['format'] | undefined;
  readonly onClose: () => void;
};

/** The journey as a file: as what, for whom, on which paper, and away it goes. */
export function ExportDialog({ journey, format = firstChosen.format, onClose }: ExportDialogProps) {
  const t = useWords(outWords);
  const language = useLanguage();
  const { chosen: named, view: shown, isChanged } = useMapViews();
  const [chosen, setChosen] = useState<Chosen>({
    ...firstChosen,
    format,
    separator: separatorIn(language),
    view: isChanged ? asShown : named,
  });
  const { exporting, begin, forget } = useExporting(journey);
  const isGoing = exporting?.is === 'going';
  const choose = (part: Partial<Chosen>) => {
    setChosen({ ...chosen, ...part });
    if (!isGoing) forget();
  };
  return (
    <Dialog isOpen wide title={t('export')} closeLabel={t('close')} onClose={onClose}>
      <p className={css['lead']}>{t('export-lead')}</p>
      <div className={css['columns']}>
        <RadioGroup
          className={css['formats'] ?? ''}
          value={chosen.format}
          onChange={(is) => choose({ format: formats.find((one) => one === is) ?? firstChosen.format })}
        >
          <Label className={css['hidden'] ?? ''}>{t('what-for')}</Label>
          {formats.map((one) => (
            <Radio key={one} value={one} className={css['format'] ?? ''}>
              <span className={css['dot']} />
              <span>
                <b>{t(one)}</b>
                <span className={css['why']}>{t(`${one}-why`)}</span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
        <div className={css['fields']}>
          {hasTitle(chosen) && <TitleField onWritten={(headline) => choose({ headline })} />}
          {hasPaper(chosen) && <PaperFields chosen={chosen} onChoose={choose} />}
          {hasView(chosen) && <ViewSelect hasShown value={chosen.view} onChange={(view) => choose({ view })} />}
          {hasSeparator(chosen) && (
            <Select
              label={t('separator')}
              value={chosen.separator}
              options={(['semicolon', 'comma'] as const).map((id) => ({ id, name: t(`separator-${id}`) }))}
              onChange={(is) => choose({ separator: is === 'comma' ? 'comma' : 'semicolon' })}
            />
          )}
          {hasAudience(chosen) && <AudienceFields chosen={chosen} onChoose={choose} />}
          {drawsLetters(chosen.format) && <LettersNotDrawn />}
        </div>
      </div>
      <ExportState exporting={exporting} />
      <DialogActions>
        {exporting?.is === 'going' ? (
          <Button onPress={exporting.stop}>{t('stop')}</Button>
        ) : (
          <Button onPress={onClose}>{t(exporting ? 'close' : 'cancel')}</Button>
        )}
        {isGoing ? (
          <Button look="main" onPress={onClose}>
            {t('leave')}
          </Button>
        ) : (
          <Button look="main" onPress={() => begin(exportAddress(journey, { language, shown }, chosen))}>
            {t('fetch')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
