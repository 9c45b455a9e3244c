import { tipWords } from '#words/interview-tips.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Page } from '#web/ui/page.tsx';
import css from './tips-page.module.css';

const parts = [
  ['whom', 3],
  ['two', 3],
  ['ask', 4],
  ['follow', 3],
  ['silence', 2],
  ['enough', 3],
  ['consent', 3],
] as const;

type Key = keyof typeof tipWords;
const isKey = (key: string): key is Key => key in tipWords;

/** How one listens to customers; to read beforehand, and to take along on a sheet of paper. */
export function TipsPage() {
  const t = useWords(tipWords);
  const tip = (key: string): string => (isKey(key) ? t(key) : '');
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Button onPress={() => print()}>{t('print')}</Button>}>
      <div className={css['tips']}>
        {parts.map(([part, tips]) => (
          <section key={part}>
            <h2>{tip(`${part}-title`)}</h2>
            <ul>
              {Array.from({ length: tips }, (_, index) => (
                <li key={index}>{tip(`${part}-${index + 1}`)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
