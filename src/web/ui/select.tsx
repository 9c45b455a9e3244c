import { Button, Label, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { writingWords } from '#words/writing.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Choice } from '#web/ui/choice.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { OutOfReach, type Reach, useOutOfReach } from '#web/ui/out-of-reach.tsx';
import field from './field.module.css';
import css from './menu.module.css';

export type Option<Id extends string = string> = { readonly id: Id; readonly name: string };

export type SelectProps<Id extends string = string> = Reach & {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly Option<Id>[];
  /** The id that is chosen, or nothing. */
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly small?: boolean;
  readonly onChange: (id: Id) => void;
};

/** One out of a few. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const t = useWords(writingWords);
  const why = useOutOfReach(props);
  const { label, labelHidden = false, options, value, placeholder, small = false, onChange } = props;
  const choose = (key: unknown) => {
    const chosen = options.find(({ id }) => id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <OutOfReach why={why} label={label}>
      <AriaSelect
        className={field['field'] ?? ''}
        value={value ?? null}
        isDisabled={why !== undefined}
        onChange={choose}
        placeholder={placeholder ?? t('choose')}
      >
        <Label className={labelHidden ? field['hidden'] : field['label']}>{label}</Label>
        <Button className={`${field['trigger']} ${small ? field['small'] : ''}`}>
          <SelectValue />
          <Icon name="down" />
        </Button>
        <Popover className={css['popover'] ?? ''}>
          <ListBox className={css['list'] ?? ''} items={options}>
            {(option) => <Choice id={option.id}>{option.name}</Choice>}
          </ListBox>
        </Popover>
      </AriaSelect>
    </OutOfReach>
  );
}
