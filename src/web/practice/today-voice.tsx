import { placeKey } from '#model/record/place-key.ts';
import type { TodayItem } from '#model/today/today-item.ts';
import { useEvidence } from '#web/journey/journey-context.ts';
import { useLanguage } from '#web/ui/language/use-words.ts';
import { quoted } from '#web/ui/voice.tsx';
import css from './today.module.css';

/** What somebody said there, in their own words, where the thing of the day is about a place. */
export function TodayVoice({ item }: { item: TodayItem }) {
  if (item.kind !== 'voices' && item.kind !== 'unowned') return null;
  return <Said item={item} />;
}

const longest = 160;

function Said({ item }: { item: Extract<TodayItem, { kind: 'voices' | 'unowned' }> }) {
  const language = useLanguage();
  const { data } = useEvidence(item.journey);
  const here = (data?.excerpts ?? []).filter(({ id, place, erased, text }) => {
    if (erased || !text || text.length > longest) return false;
    return item.kind === 'voices' ? item.excerpts.includes(id) : placeKey(place) === placeKey(item.place);
  });
  const strongest = here.toSorted((a, b) => Math.abs(b.feeling ?? 0) - Math.abs(a.feeling ?? 0))[0];
  if (!strongest?.text) return null;
  return <blockquote className={css['voice']}>{quoted(language, strongest.text)}</blockquote>;
}
