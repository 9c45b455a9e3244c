import { useMemo, useState } from 'react';
import { compareRecords } from '#model/map/history/compare.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { DifferenceList } from '#web/shapes/time/difference-list.tsx';
import { useThen } from '#web/shapes/time/use-history.ts';
import type { VersionOfTime } from '#web/shapes/time/versions.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { timeWords } from '#words/time.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Waiting } from '#web/ui/empty.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './differences.module.css';

/** How a version differs from another, the one before it to begin with. */
export function Differences({ version, versions }: { version: VersionOfTime; versions: readonly VersionOfTime[] }) {
  const t = useWords(timeWords);
  const format = useFormat();
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const before = versions[versions.findIndex(({ seq }) => seq === version.seq) - 1];
  const [against, setAgainst] = useState(before?.seq ?? versions.at(-1)?.seq);
  const newest = versions.at(-1)?.seq;
  const isNow = (seq: number | undefined) => seq === newest;
  const then = useThen(id, isNow(version.seq) ? undefined : version.seq);
  const other = useThen(id, isNow(against) ? undefined : against);
  const is = isNow(version.seq) ? records : then.data;
  const was = isNow(against) ? records : other.data;
  const isForward = (against ?? 0) <= version.seq;
  const [older, newer] = isForward ? [was, is] : [is, was];
  const differences = useMemo(() => older && newer && compareRecords(older, newer), [older, newer]);
  const options = versions
    .filter(({ seq }) => seq !== version.seq)
    .toReversed()
    .map(({ seq, at, name }) => ({
      id: String(seq),
      name: isNow(seq) ? t('now') : seq === before?.seq ? t('version-before') : (name ?? format.moment(at)),
    }));
  return (
    <section className={css['differences']} aria-label={t('what-differs')}>
      <header>
        <h2>{t('what-differs')}</h2>
        <Select
          label={t('compared-with')}
          options={options}
          value={against === undefined ? undefined : String(against)}
          onChange={(seq) => setAgainst(Number(seq))}
        />
      </header>
      {older && newer && differences ? (
        <DifferenceList differences={differences} before={older} after={newer} />
      ) : (
        <Waiting label={t('loading')} />
      )}
    </section>
  );
}
