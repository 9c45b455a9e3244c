import type { ShareOfJourney } from '#protocol/http/shares.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './share-dialog.module.css';

type OpenLinksProps = { readonly links: readonly ShareOfJourney[]; readonly onRevoke: (id: string) => void };

/** The links that open a journey now, with what each shows and when it was opened last. */
export function OpenLinks({ links, onRevoke }: OpenLinksProps) {
  const t = useWords(shareWords);
  const format = useFormat();
  if (links.length === 0) return null;
  return (
    <section className={css['links']}>
      <h3>{t('open-links')}</h3>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <span>
              {t('made-on', { day: format.day(link.created) })}
              {link.until !== undefined && `, ${t('until-day', { day: format.day(link.until) })}`}
              <span className={css['soft']}>
                {[
                  t('opened-times', {
                    n: link.openings,
                    day: link.opened === undefined ? '' : format.day(link.opened),
                  }),
                  ...(link.hasPassword ? [t('with-password')] : []),
                  ...(link.isPinned ? [t('is-pinned')] : []),
                  ...link.parts.map((part) => t(part)),
                ].join(' · ')}
              </span>
            </span>
            <Button small onPress={() => onRevoke(link.id)}>
              {t('revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
