import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import { fold } from '#base/fold-letters.ts';
import { useMakeable } from '#web/journey/library/use-makeable.ts';
import type { LibraryType } from '#model/people/library-types.ts';
import { libraryWords } from '#words/library.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Choice } from '#web/ui/choice.tsx';
import field from '#web/ui/field.module.css';
import { Icon } from '#web/ui/icon.tsx';
import menu from '#web/ui/menu.module.css';
import { OutOfReach, type Reach, useOutOfReach } from '#web/ui/out-of-reach.tsx';
import combo from '#web/ui/combo.module.css';

export type LibraryChoiceProps = Reach & {
  readonly type: LibraryType;
  readonly label: string;
  readonly labelHidden?: boolean;
  /** What it is called to have chosen nothing. */
  readonly none: string;
  /** The same in the list, where more is to be said of it. */
  readonly noneTold?: string | undefined;
  readonly value: string | undefined;
  /** Whether one of them can be chosen here; all can, where nothing is said. */
  readonly isOffered?: (id: string) => boolean;
  readonly onChange: (id: string | undefined) => void;
};

const nothing = '-';
const toMake = '+';

/** One of the library, found by writing; a name that nothing has yet is made there, and chosen. */
export function LibraryChoice(props: LibraryChoiceProps) {
  const { type, label, labelHidden = false, none, noneTold, value, isOffered, onChange } = props;
  const t = useWords(libraryWords);
  const why = useOutOfReach(props);
  const { all, make } = useMakeable(type);
  const [written, setWritten] = useState('');
  const options = useMemo(
    () => [{ id: nothing, name: none }, ...all.filter(({ id }) => id === value || (isOffered?.(id) ?? true))],
    [all, none, value, isOffered],
  );
  const [made, setMade] = useState<string>();
  // The list must know what was made before it can show that it is chosen.
  useEffect(() => {
    if (made === undefined || !all.some(({ id }) => id === made)) return;
    setMade(undefined);
    onChange(made);
  }, [made, all, onChange]);
  const name = written.trim();
  const isNew = make !== undefined && name !== '' && !options.some((one) => fold(one.name) === fold(name));
  const choose = (id: string) => {
    if (id === toMake) setMade(make?.(name));
    else onChange(id === nothing ? undefined : id);
  };
  const makeOnEnter = (event: KeyboardEvent) => {
    const isAtOption = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || !isNew || isAtOption || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    choose(toMake);
  };
  return (
    <OutOfReach why={why} label={label}>
      <ComboBox
        className={field['field'] ?? ''}
        menuTrigger="focus"
        isDisabled={why !== undefined}
        value={value ?? nothing}
        defaultFilter={(text, typed) => fold(text).includes(fold(typed.trim()))}
        onInputChange={setWritten}
        onChange={(id) => choose(id === null ? nothing : String(id))}
      >
        <Label className={(labelHidden ? field['hidden'] : field['label']) ?? ''}>{label}</Label>
        <div className={combo['combo']} onKeyDownCapture={makeOnEnter}>
          <Input className={field['input'] ?? ''} placeholder={make ? t('choose-or-write') : ''} onFocus={selectAll} />
          <Button className={combo['open'] ?? ''}>
            <Icon name="down" size={16} />
          </Button>
        </div>
        <Popover maxHeight={320} className={menu['popover'] ?? ''}>
          <ListBox
            className={menu['list'] ?? ''}
            renderEmptyState={() => <p className={combo['none']}>{t('none-called-so')}</p>}
          >
            {options.map((option) => (
              <Choice key={option.id} id={option.id} text={option.name}>
                {option.id === nothing ? (noneTold ?? option.name) : option.name}
              </Choice>
            ))}
            {isNew && (
              <Choice id={toMake} text={name}>
                <Icon name="plus" />
                {t('make-named', { name })}
              </Choice>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </OutOfReach>
  );
}

/** What was chosen gives way to what is written; the focus that comes back from the list while one writes is no new beginning. */
function selectAll({ target, nativeEvent }: FocusEvent<HTMLInputElement>): void {
  if (nativeEvent.isTrusted) target.select();
}
