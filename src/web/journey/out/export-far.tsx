import type { ExportFar } from '#protocol/http/map.ts';
import type { Exporting } from '#web/journey/out/use-exporting.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { outWords } from '#words/out.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './export-dialog.module.css';

/** How far a file is, or what became of it, and what is not in it. */
export function ExportState({ exporting }: { exporting: Exporting | undefined }) {
  const t = useWords(outWords);
  const whyNot = useWhyNot();
  return (
    <div className={css['status']}>
      {exporting?.is === 'going' && <HowFar {...exporting.far} />}
      <div role="status">
        {exporting?.is === 'going' && <p>{t('fetching')}</p>}
        {exporting?.is === 'here' && <p>{t('fetched', { name: exporting.name })}</p>}
        {exporting?.is === 'here' && exporting.leftOut.map((one) => <p key={one}>{t(one)}</p>)}
      </div>
      {exporting?.is === 'failed' && (
        <p role="alert">
          {t('not-fetched')} {whyNot(exporting.error)}
        </p>
      )}
    </div>
  );
}

/** What is being done and how much of it is done; a bar only where it is known how much there is. */
function HowFar({ doing, done, of }: ExportFar) {
  const t = useWords(outWords);
  const words =
    of !== undefined && of > 0
      ? t('doing-counted', { doing: t(`doing-${doing}`), done: done ?? 0, of })
      : done === undefined
        ? t(`doing-${doing}`)
        : t('doing-slide', { n: done });
  return (
    <div
      className={css['far']}
      role="progressbar"
      aria-label={t('fetching')}
      aria-valuetext={words}
      {...(of !== undefined && of > 0 && { 'aria-valuemin': 0, 'aria-valuemax': of, 'aria-valuenow': done ?? 0 })}
    >
      <span>{words}</span>
      {of !== undefined && of > 0 && (
        <span className={css['track']}>
          <span style={{ width: `${((done ?? 0) / of) * 100}%` }} />
        </span>
      )}
    </div>
  );
}
