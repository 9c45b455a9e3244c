import { Label, Radio, RadioGroup } from 'react-aria-components';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { OutOfReach, type Reach, useOutOfReach } from '#web/ui/out-of-reach.tsx';
import css from './opportunities.module.css';

type HowMuchProps = Reach & {
  readonly label: string;
  readonly look: 'path' | 'ink';
  readonly value: number | undefined;
  readonly onSet: (value: number) => void;
};

const amounts = [1, 2, 3] as const;

/** A little, some or much, as one to three stones. */
export function HowMuch({ label, look, value, onSet, ...reach }: HowMuchProps) {
  const why = useOutOfReach(reach);
  const t = useWords(practiceWords);
  return (
    <OutOfReach why={why} label={label}>
      <RadioGroup
        className={`${css['how-much']} ${css[look]}`}
        orientation="horizontal"
        value={value === undefined ? null : String(value)}
        isDisabled={why !== undefined}
        onChange={(chosen) => onSet(Number(chosen))}
      >
        <Label>{label}</Label>
        <span className={css['stones']}>
          {amounts.map((amount) => (
            <Radio
              key={amount}
              value={String(amount)}
              aria-label={t(`amount-${amount}`)}
              className={css['stone'] ?? ''}
            >
              <span className={value !== undefined && amount <= value ? css['laid'] : css['bare']} />
            </Radio>
          ))}
        </span>
      </RadioGroup>
    </OutOfReach>
  );
}
