import { useForgetFile, useLooseFiles } from '#web/behaviour/use-event-files.ts';
import { useWhyNot } from '#web/behaviour/why-not.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './behaviour.module.css';

const megabyte = 1_000_000;

/** Event files that were brought in and not read in: they take room, and go by themselves after a day. */
export function LooseFiles() {
  const t = useWords(behaviourWords);
  const whyNot = useWhyNot();
  const format = useFormat();
  const { workspace } = useSession();
  const files = useLooseFiles(workspace.id, useMay('import-events')).data?.files ?? [];
  const forget = useForgetFile(workspace.id);
  if (files.length === 0) return null;
  return (
    <section className={css['below']} aria-label={t('loose-files')}>
      <h2>{t('loose-files')}</h2>
      <p className={css['faint']}>{t('loose-files-why')}</p>
      {forget.error && (
        <p className={css['wrong']} role="alert">
          {t('not-removed')} {whyNot(forget.error)}
        </p>
      )}
      <ul className={css['logs']}>
        {files.map(({ blob, name, size, since }) => (
          <li key={blob}>
            <div className={css['log-head']}>
              <span>{name || t('no-name')}</span>
              <Button
                small
                aria-label={t('forget-file-named', { name: name || t('no-name') })}
                isBusy={forget.isPending}
                onPress={() => forget.mutate(blob)}
              >
                {t('forget-file')}
              </Button>
            </div>
            <p className={css['facts']}>
              <span>{t('megabytes', { n: Math.max(0.1, size / megabyte) })}</span>
              <span>{format.moment(since)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
