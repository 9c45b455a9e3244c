import { Button as AriaButton } from 'react-aria-components';
import { plainOf } from '#base/rich-text.ts';
import type { Lane } from '#web/map/lanes/lane.ts';
import { useLaneThings } from '#web/map/lanes/use-lane-things.ts';
import { useMapActs } from '#web/map/store/map-context.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { viewWords } from '#words/views.ts';
import { Menu } from '#web/ui/menu.tsx';
import css from './lane-name.module.css';

/** What belongs to a lane and to no place on the map: told under the lane's name, and opened from there. */
export function Placeless({ lane }: { lane: Lane }) {
  const t = useWords(viewWords);
  const { select } = useMapActs();
  const { elsewhere } = useLaneThings(lane);
  if (elsewhere.length === 0) return null;
  const actions = elsewhere.map(({ id, text }) => ({
    id,
    name: plainOf(text) || '…',
    onAction: () => select(id),
  }));
  const label = t('placeless', { n: elsewhere.length });
  return (
    <Menu label={label} groups={[{ id: 'placeless', actions }]}>
      <AriaButton className={css['placeless'] ?? ''}>{label}</AriaButton>
    </Menu>
  );
}
