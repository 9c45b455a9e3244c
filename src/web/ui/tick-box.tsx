import { Icon } from '#web/ui/icon.tsx';
import css from './tick-box.module.css';

/** The box of something that is ticked or not: it stands right inside what is. */
export function TickBox() {
  return (
    <span className={css['box']}>
      <Icon name="tick" size={13} />
    </span>
  );
}
