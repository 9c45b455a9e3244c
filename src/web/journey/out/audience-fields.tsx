import { audiences } from '#exchange/pictures/content/shareable.ts';
import type { FieldsProps } from '#web/journey/out/paper-fields.tsx';
import { outWords } from '#words/out.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';
import css from './export-dialog.module.css';

/** Whose words go along: of those who said yes to sharing, or in the house of all who may be quoted. */
export function AudienceFields({ chosen: { audience, format }, onChoose }: FieldsProps) {
  const t = useWords(outWords);
  return (
    <div className={css['audience']}>
      <Select
        label={t('audience')}
        value={audience}
        options={audiences.map((id) => ({ id, name: t(id) }))}
        onChange={(id) => onChoose({ audience: id === 'inside' ? 'inside' : 'outside' })}
      />
      <p className={css['why']}>{t(`${audience}-why`)}</p>
      {format === 'pptx' && <p className={css['why']}>{t(`${audience}-slides`)}</p>}
    </div>
  );
}
