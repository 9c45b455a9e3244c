import { LibraryChoice } from '#web/journey/library/library-choice.tsx';
import { useOwned } from '#web/people/use-owned.ts';
import { Field } from '#web/ui/field.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { handOverWords } from '#words/hand-over.ts';
import css from './settings.module.css';

export type Handing = { readonly to: string | undefined; readonly note: string };

type FieldsProps = {
  readonly from: string;
  readonly name: string;
  readonly value: Handing;
  readonly onChange: (value: Handing) => void;
};

/** How much it is, whom it is given to, and what is said with it. */
export function HandOverFields({ from, name, value, onChange }: FieldsProps) {
  const t = useWords(handOverWords);
  const owned = useOwned(from);
  if (!owned) return null;
  if (owned.places === 0) return <p className={css['soft']}>{t('answers-for-nothing', { name })}</p>;
  return (
    <>
      <p className={css['soft']}>{t('answers-for', { name, places: owned.places, journeys: owned.journeys })}</p>
      <LibraryChoice
        type="person"
        label={t('to')}
        none={t('to-nobody')}
        value={value.to}
        isOffered={(id) => id !== from}
        onChange={(to) => onChange({ ...value, to })}
      />
      {value.to === undefined ? (
        <p className={css['soft']}>{t('nobody-then', { places: owned.places })}</p>
      ) : (
        <Field
          label={t('note')}
          hint={t('note-hint')}
          rows={2}
          value={value.note}
          onChange={(note) => onChange({ ...value, note })}
        />
      )}
    </>
  );
}
