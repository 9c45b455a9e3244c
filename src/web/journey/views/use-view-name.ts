import { isBuiltIn } from '#model/map/built-in-views.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { viewWords } from '#words/views.ts';

/** What a view is called, one of the product's own or a saved one. */
export function useViewName(): (id: string) => string {
  const t = useWords(viewWords);
  const { saved } = useMapViews();
  return (id) => {
    if (isBuiltIn(id)) return t(`view-${id}`);
    return saved.find((view) => view.id === id)?.body.name || t('view-unnamed');
  };
}
