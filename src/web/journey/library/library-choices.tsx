import { useState } from 'react';
import { fold } from '#base/fold-letters.ts';
import { Choose } from '#web/journey/side-parts.tsx';
import type { LibraryType } from '#model/people/library-types.ts';
import { useMakeable } from '#web/journey/library/use-makeable.ts';
import { libraryWords } from '#words/library.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './library-choice.module.css';

type LibraryChoicesProps = {
  readonly type: LibraryType;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly isDisabled?: boolean;
  readonly onChoose: (chosen: string[]) => void;
};

/** Several of the library, all in sight; a name written under them is made there, and chosen. */
export function LibraryChoices({ type, label, chosen, isDisabled = false, onChoose }: LibraryChoicesProps) {
  const t = useWords(libraryWords);
  const { all, make } = useMakeable(type);
  const [written, setWritten] = useState('');
  const name = written.trim();
  const same = all.find((one) => fold(one.name) === fold(name));
  const add = () => {
    const id = same?.id ?? make?.(name);
    if (id !== undefined && !chosen.includes(id)) onChoose([...chosen, id]);
    setWritten('');
  };
  return (
    <div>
      <Choose many label={label} isDisabled={isDisabled} options={all} chosen={[...chosen]} onChoose={onChoose} />
      {make && !isDisabled && (
        <div className={css['add']}>
          <Field
            label={t(`another-${type}`)}
            labelHidden
            placeholder={t(`another-${type}`)}
            value={written}
            onChange={setWritten}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || name === '') return;
              event.preventDefault();
              add();
            }}
          />
          {name !== '' && (
            <Button small onPress={add}>
              {same ? same.name : t('make-named', { name })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
