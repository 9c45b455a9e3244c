import type { LivedInteraction } from '#web/journey/overlay.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './interaction-card.module.css';

/** How many of all customers came here, or that nobody measures it. */
export function Lived({ lived, of }: { lived: LivedInteraction | null; of: number }) {
  const t = useWords(mapWords);
  const format = useFormat();
  if (!lived) return <span className={css['unmeasured']}>{t('not-measured')}</span>;
  const share = of === 0 ? 0 : lived.customers / of;
  return (
    <span className={css['lived']} title={t('of-customers', { n: of })}>
      <span className={css['bar']} style={{ width: `${Math.max(share * 100, 1)}%` }} />
      <span>
        {t('customers', { n: lived.customers })} · {format.percent(share)}
      </span>
    </span>
  );
}
