import { builtInViews } from '#model/map/built-in-views.ts';
import { useMapViews } from '#web/map/views/map-views-context.ts';
import { useViewName } from '#web/map/views/use-view-name.ts';
import { outWords } from '#web/text/out.ts';
import { useWords } from '#web/text/use-words.ts';
import { Select } from '#web/ui/select.tsx';

/** Which view of the map goes along: one of the product's own, or one that was saved for somebody. */
export function ViewSelect({ value, onChange }: { value: string; onChange: (view: string) => void }) {
  const t = useWords(outWords);
  const nameOf = useViewName();
  const { saved } = useMapViews();
  const ids = [...builtInViews, ...saved.map(({ id }) => id)];
  return (
    <Select label={t('view')} value={value} options={ids.map((id) => ({ id, name: nameOf(id) }))} onChange={onChange} />
  );
}
