import { recordsOf, type Records } from '#model/document/document.ts';
import { type AtlasSearch, atlasSorts, nobody } from '#web/atlas/atlas-search.ts';
import type { useAtlasSearch } from '#web/atlas/use-atlas-search.ts';
import type { JourneySummary } from '#web/journey/path-miniature.tsx';
import { atlasWords } from '#words/atlas.ts';
import { mapWords } from '#words/map.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Field } from '#web/ui/field.tsx';
import { type Option, Select } from '#web/ui/select.tsx';
import css from './atlas-tools.module.css';

type ToolsProps = {
  readonly journeys: readonly JourneySummary[];
  readonly library: Records;
  readonly atlas: ReturnType<typeof useAtlasSearch>;
};

/** Search over names, what to show and in which order. */
export function AtlasTools({ journeys, library, atlas }: ToolsProps) {
  const t = useWords(atlasWords);
  const { search, words, write, choose } = atlas;
  const sorts = atlasSorts.map((id) => ({ id, name: t(`by-${id}`) }));
  return (
    <div className={css['tools']} role="search" aria-label={t('tools')}>
      <div className={css['search']}>
        <Field type="search" label={t('search')} labelHidden placeholder={t('search')} value={words} onChange={write} />
      </div>
      <Filters {...{ journeys, library, search, choose }} />
      <div className={css['sort']}>
        <span aria-hidden="true">{t('sort')}</span>
        <Select
          label={t('sort')}
          labelHidden
          options={sorts}
          value={search.sort ?? 'name'}
          onChange={(sort) => choose({ sort })}
        />
      </div>
    </div>
  );
}

type FiltersProps = Pick<ToolsProps, 'journeys' | 'library'> & {
  readonly search: AtlasSearch;
  readonly choose: ToolsProps['atlas']['choose'];
};

const all = '*';

/** Only what at least one journey has is asked for. */
function Filters({ journeys, library, search, choose }: FiltersProps) {
  const t = useWords(atlasWords);
  const map = useWords(mapWords);
  const { sort } = useFormat();
  const owned = journeys.map(({ owners: { professional, operational } }) => [professional, operational]);
  const isUnowned = owned.some((owners) => owners.every((one) => one === undefined));
  const named = (type: 'team' | 'group' | 'person', standing: readonly (string | undefined)[]): Option[] => {
    const names = new Map(recordsOf(library, type).map(({ id, body }) => [id, body.name]));
    const chosen = search[type === 'person' ? 'owner' : type];
    const ids = new Set([...standing, ...(chosen === nobody ? [] : [chosen])].filter((one) => one !== undefined));
    return [...ids]
      .map((id) => ({ id, name: names.get(id) ?? map('unnamed') }))
      .toSorted((a, b) => sort(a.name, b.name));
  };
  const none = isUnowned || search.owner === nobody ? [{ id: nobody, name: t('no-owner') }] : [];
  const people = named('person', owned.flat());
  const filters = [
    {
      key: 'team',
      every: t('all-teams'),
      options: named(
        'team',
        journeys.flatMap(({ teams }) => teams),
      ),
    },
    {
      key: 'group',
      every: t('all-groups'),
      options: named(
        'group',
        journeys.flatMap(({ groups }) => groups),
      ),
    },
    { key: 'owner', every: t('all-owners'), options: people.length === 0 ? [] : [...people, ...none] },
  ] as const;
  return filters.map(
    ({ key, every, options }) =>
      options.length > 0 && (
        <Select
          key={key}
          label={t(key)}
          labelHidden
          options={[{ id: all, name: every }, ...options]}
          value={search[key] ?? all}
          onChange={(id) => choose({ [key]: id === all ? undefined : id })}
        />
      ),
  );
}
