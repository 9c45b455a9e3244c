import type { CurveContent } from '#exchange/pictures/content/types.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { curveWords } from '#words/curves.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** What a curve is called: its name, or else whose it is and of what kind; and of which day. */
export function useCurveName(): (curve: CurveContent) => string {
  const t = useWords(curveWords);
  const format = useFormat();
  return ({ name, group, kind, date }) => {
    const called = name || [group?.name, kind && t(`kind-${kind}`)].filter(Boolean).join(', ') || t('unnamed');
    return date ? `${called} · ${format.shortDay(date)}` : called;
  };
}
