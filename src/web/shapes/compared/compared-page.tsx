import { Link } from '@tanstack/react-router';
import { ComparedCurves } from '#web/shapes/compared/compared-curves.tsx';
import { MisconceptionList } from '#web/shapes/compared/misconception-list.tsx';
import { PairTable } from '#web/shapes/compared/pair-table.tsx';
import { useComparison } from '#web/shapes/compared/use-comparison.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { comparedWords } from '#words/compared.ts';
import { comparedDoorWords } from '#words/compared-door.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import css from './compared.module.css';

/** What was believed laid over what was found, and where they differ. */
export function Compared() {
  const t = useWords(comparedWords);
  const { id } = useJourneyActs();
  const other = useRecord('journey', id)?.body.comparedWith;
  return (
    <main id="content" className={css['page']}>
      {other === undefined ? (
        <Empty title={t('nothing-compared')}>{t('nothing-compared-why')}</Empty>
      ) : (
        <Both other={other} />
      )}
    </main>
  );
}

function Both({ other }: { other: string }) {
  const t = useWords(comparedWords);
  const door = useWords(comparedDoorWords);
  const map = useWords(mapWords);
  const comparison = useComparison(other);
  if (comparison.state === 'denied') return <Empty title={t('lost')}>{t('lost-why')}</Empty>;
  if (comparison.state === 'loading') return <Waiting label={map('loading')} />;
  const { misconceptions } = comparison;
  return (
    <>
      <header className={css['head']}>
        <h2>{door('title')}</h2>
        <p>
          {t('lead')}{' '}
          <Link to="/journeys/$journey" params={{ journey: other }}>
            {comparison.name}
          </Link>
        </p>
      </header>
      <ComparedCurves comparison={comparison} />
      <section className={css['part']}>
        <h3>{t('misconceptions', { n: misconceptions.length })}</h3>
        <p className={css['soft']}>{t('misconceptions-lead')}</p>
        <MisconceptionList misconceptions={misconceptions} other={other} />
      </section>
      <PairTable comparison={comparison} />
    </>
  );
}
