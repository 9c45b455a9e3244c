import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { recordsOf } from '#model/document/document.ts';
import { LogList } from '#web/behaviour/behaviour.tsx';
import { ImportEvents } from '#web/behaviour/import-events.tsx';
import { MappingTable } from '#web/behaviour/mapping-table.tsx';
import { useEventNames, useLived } from '#web/behaviour/use-events.ts';
import { shareCountedAnew } from '#web/client/events-anew.ts';
import { useMay } from '#web/client/session.ts';
import { useJourneyActs, useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty, Trouble, Waiting } from '#web/ui/empty.tsx';
import { Part } from '#web/ui/page.tsx';
import css from './behaviour.module.css';

/** A journey's events: which show what, what is not measured and what happens off the map. */
export function JourneyBehaviour() {
  const t = useWords(behaviourWords);
  const { id } = useJourneyActs();
  const library = useLibrary();
  const mayImport = useMay('import-events');
  const [isImporting, setImporting] = useState(false);
  const logs = recordsOf(library, 'event-log').filter(({ body }) => body.journeys?.includes(id));
  const begin = mayImport && (
    <Button look={logs.length === 0 ? 'main' : 'quiet'} onPress={() => setImporting(true)}>
      {t('import-events')}
    </Button>
  );
  return (
    <main className={css['page']} id="content">
      {logs.length === 0 ? (
        <Empty title={t('no-logs')} actions={begin}>
          {t('no-logs-why')}
        </Empty>
      ) : (
        <>
          <Mapped />
          <Part title={t('logs')} actions={begin}>
            <LogList logs={logs} />
          </Part>
        </>
      )}
      {isImporting && <ImportEvents journey={id} onClose={() => setImporting(false)} />}
    </main>
  );
}

function Mapped() {
  const t = useWords(behaviourWords);
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const rules = useMemo(
    () => JSON.stringify(recordsOf(records, 'interaction').map((one) => [one.id, one.body.events])),
    [records],
  );
  const names = useEventNames(id);
  const lived = useLived(id, rules);
  if (names.isPending || lived.isPending) return <Waiting label={t('loading')} />;
  const anew = shareCountedAnew(lived.error ?? names.error);
  if (anew !== undefined) return <CountedAnew share={anew} />;
  if (!names.data || !lived.data) {
    const again = () => void Promise.all([names.refetch(), lived.refetch()]);
    return (
      <Trouble title={t('no-engine')} actions={<Button onPress={again}>{t('again')}</Button>}>
        {t('no-engine-why')}
      </Trouble>
    );
  }
  return (
    <>
      <Part
        title={t('mapping')}
        actions={
          <Link to="/journeys/$journey" params={{ journey: id }}>
            {t('on-the-map')}
          </Link>
        }
      >
        <p className={css['faint']}>{t('mapping-lead')}</p>
        <MappingTable names={names.data.names} lived={lived.data} />
      </Part>
      <OffTheMap off={lived.data.offTheMap} />
    </>
  );
}

/** The store of events is behind what is kept, and being made anew: no figure is shown before it is whole. */
function CountedAnew({ share }: { share: number }) {
  const t = useWords(behaviourWords);
  const format = useFormat();
  return (
    <Part title={t('counted-anew')}>
      <p role="status">{t('counted-anew-why', { share: format.percent(share) })}</p>
      <div className={css['progress']} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </div>
    </Part>
  );
}

function OffTheMap({ off }: { off: readonly { activity: string; events: number; customers: number }[] }) {
  const t = useWords(behaviourWords);
  const format = useFormat();
  const most = Math.max(...off.map(({ events }) => events), 1);
  return (
    <Part title={t('off-the-map')}>
      <p className={css['faint']}>{t(off.length === 0 ? 'nothing-off' : 'off-the-map-lead')}</p>
      <ul className={css['bars']}>
        {off.map(({ activity, events, customers }) => (
          <li key={activity}>
            <span>{activity}</span>
            <span className={css['bar']} style={{ width: `${(events / most) * 100}%` }} aria-hidden="true" />
            <span className={css['faint']}>
              {format.number(events)} · {t('customers', { n: customers })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
