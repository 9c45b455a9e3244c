import { useEffect, useState } from 'react';
import { localeOf } from '#base/languages.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';
import { Field } from '#web/ui/field.tsx';

type NumberFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: number | undefined;
  readonly isDisabled?: boolean;
  readonly onSet: (value: number | undefined) => void;
};

/** A number, written with the reader's comma or point; kept when one leaves the field. */
export function NumberField({ value, onSet, ...props }: NumberFieldProps) {
  const locale = localeOf(useLanguage());
  const shown = value?.toLocaleString(locale, { useGrouping: false, maximumFractionDigits: 6 }) ?? '';
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const leave = () => {
    const number = readNumber(text);
    if (number === undefined && text.trim() !== '') setText(shown);
    else if (number !== value) onSet(number);
  };
  return <Field {...props} inputMode="decimal" value={text} onChange={setText} onBlur={leave} />;
}

/** The number that somebody wrote, if it is one: `1 204,5` and `−3.2` are. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
