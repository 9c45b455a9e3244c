import { builtInViews } from '#model/map/built-in-views.ts';
import { asShown } from '#web/journey/out/export-look.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { useViewName } from '#web/journey/views/use-view-name.ts';
import { outWords } from '#words/out.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';

type ViewSelectProps = {
  readonly value: string;
  /** Whether a view that is saved nowhere can go along too. */
  readonly hasShown?: boolean;
  readonly onChange: (view: string) => void;
};

/** Which view of the map goes along: as it is shown now, one of the product's own, or one that was saved for somebody. */
export function ViewSelect({ value, hasShown = false, onChange }: ViewSelectProps) {
  const t = useWords(outWords);
  const nameOf = useViewName();
  const { saved, isChanged } = useMapViews();
  const options = [
    ...(hasShown && isChanged ? [{ id: asShown, name: t('as-shown') }] : []),
    ...[...builtInViews, ...saved.map(({ id }) => id)].map((id) => ({ id, name: nameOf(id) })),
  ];
  return <Select label={t('view')} value={value} options={options} onChange={onChange} />;
}
