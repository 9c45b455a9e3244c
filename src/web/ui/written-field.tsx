import { Field } from '#web/ui/field.tsx';
import { useDraft } from '#web/ui/use-draft.ts';
import css from '#web/ui/editor.module.css';

type WrittenFieldProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly isDisabled: boolean;
  readonly autoFocus?: boolean;
  /** What the words were when they were last agreed on, and what they are now; called while writing. */
  readonly onWrite: (was: string, is: string) => void;
};

/** A paragraph that is kept while it is written, and merged with what others write in it. */
export function WrittenField({ value, onWrite, rows = 2, ...props }: WrittenFieldProps) {
  const { draft, write, flush } = useDraft(value ?? '', onWrite);
  return (
    <div className={css['grows']}>
      <Field {...props} rows={rows} value={draft} onChange={write} onBlur={flush} />
    </div>
  );
}

type LineFieldProps = Pick<
  WrittenFieldProps,
  'label' | 'value' | 'placeholder' | 'isDisabled' | 'autoFocus' | 'onWrite'
>;

/** A line that is kept while it is written. */
export function LineField({ value, onWrite, ...props }: LineFieldProps) {
  const { draft, write, flush } = useDraft(value ?? '', onWrite);
  return <Field {...props} value={draft} onChange={write} onBlur={flush} />;
}
