import { Checkbox } from 'react-aria-components';
import { TickBox } from '#web/ui/tick-box.tsx';
import css from './checked.module.css';

type CheckedProps = {
  readonly label: string;
  readonly hint?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

/** Something that is so or not, with what follows from it. */
export function Checked({ label, hint, isSelected, onChange }: CheckedProps) {
  return (
    <div className={css['checked']}>
      <Checkbox className={css['check'] ?? ''} isSelected={isSelected} onChange={onChange}>
        <TickBox />
        <span>{label}</span>
      </Checkbox>
      {hint !== undefined && <p className={css['hint']}>{hint}</p>}
    </div>
  );
}
