import { Toggle } from '#web/ui/toggles.tsx';
import css from './toggle-chip.module.css';

type ToggleChipProps = {
  readonly isIn: boolean;
  readonly onChange: (isIn: boolean) => void;
  readonly children: string;
};

/** One of several parts that something holds, each left out or let in by itself. */
export function ToggleChip({ isIn, ...props }: ToggleChipProps) {
  return <Toggle className={css['chip'] ?? ''} isSelected={isIn} {...props} />;
}
