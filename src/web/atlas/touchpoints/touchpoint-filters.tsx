import { useNavigate } from '@tanstack/react-router';
import { recordOf, type Records } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { type Gap, gaps, isShown, ownersOn, type Which } from '#web/atlas/touchpoints/which-touchpoints.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';
import { thingWords } from '#words/things.ts';
import css from './touchpoints.module.css';

type FiltersProps = {
  readonly list: readonly RecordOf<'touchpoint'>[];
  readonly library: Records;
  readonly which: Which;
};

const all = '*';

/** Whose touchpoints are shown, and those in which something is missing; only what at least one has is asked for. */
export function TouchpointFilters({ list, library, which }: FiltersProps) {
  const t = useWords(thingWords);
  const { sort } = useFormat();
  const navigate = useNavigate();
  const choose = (chosen: Which) =>
    void navigate({ to: '/journeys/touchpoints', search: (before) => ({ ...before, ...chosen }), replace: true });
  const owners = [...new Set([...list.flatMap(ownersOn), ...(which.owner ? [which.owner] : [])])]
    .map((id) => ({ id, name: recordOf(library, 'person', id)?.body.name ?? id }))
    .toSorted((a, b) => sort(a.name, b.name));
  const open = gaps.filter((gap) => gap === which.gap || list.some((one) => isShown(one, { gap })));
  return (
    <div className={css['filters']}>
      {owners.length > 0 && (
        <Select
          label={t('filter-owner')}
          labelHidden
          options={[{ id: all, name: t('every-owner') }, ...owners]}
          value={which.owner ?? all}
          onChange={(id) => choose({ owner: id === all ? undefined : id })}
        />
      )}
      {open.length > 0 && (
        <Select
          label={t('filter-gap')}
          labelHidden
          options={[{ id: all, name: t('with-and-without') }, ...open.map((id) => ({ id, name: t(`gap-${id}`) }))]}
          value={which.gap ?? all}
          onChange={(id) => choose({ gap: gaps.find((gap): gap is Gap => gap === id) })}
        />
      )}
    </div>
  );
}
