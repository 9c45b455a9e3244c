import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { OutOfReach, type Reach, useOutOfReach } from '#web/ui/out-of-reach.tsx';
import css from './field.module.css';

export type FieldProps = Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isDisabled'> &
  Reach & {
    readonly label: string;
    readonly hint?: ReactNode;
    readonly error?: string | undefined;
    readonly placeholder?: string;
    readonly rows?: number;
    /** The label is there for those who listen, not for those who see. */
    readonly labelHidden?: boolean;
  };

/** A line or a paragraph that somebody writes, with its label, a hint and what is wrong with it. */
export function Field({
  label,
  hint,
  error,
  placeholder,
  rows,
  labelHidden = false,
  isDisabled,
  whyNot,
  ...props
}: FieldProps) {
  const why = useOutOfReach({ isDisabled, whyNot });
  return (
    <OutOfReach why={why} label={label}>
      <TextField
        {...props}
        isDisabled={why !== undefined}
        isInvalid={error !== undefined}
        className={css['field'] ?? ''}
      >
        <Label className={labelHidden ? css['hidden'] : css['label']}>{label}</Label>
        {rows === undefined ? (
          <Input dir="auto" className={css['input'] ?? ''} placeholder={placeholder ?? ''} />
        ) : (
          <TextArea dir="auto" className={css['input'] ?? ''} rows={rows} placeholder={placeholder ?? ''} />
        )}
        {hint !== undefined && (
          <Text slot="description" className={css['hint'] ?? ''}>
            {hint}
          </Text>
        )}
        <FieldError className={css['error'] ?? ''}>{error}</FieldError>
      </TextField>
    </OutOfReach>
  );
}
