import { papers } from '#exchange/pictures/sheets/paper.ts';
import { areTiled, type Chosen, hasTheme, tilesFor } from '#web/journey/out/export-look.ts';
import { SheetSketch } from '#web/journey/out/sheet-sketch.tsx';
import { outWords } from '#words/out.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Select } from '#web/ui/select.tsx';

export type FieldsProps = { readonly chosen: Chosen; readonly onChoose: (part: Partial<Chosen>) => void };

/** On which paper a picture lies, which way, on how many sheets and on which ground. */
export function PaperFields({ chosen, onChoose }: FieldsProps) {
  const t = useWords(outWords);
  const { paper, format } = chosen;
  const tiles = tilesFor(paper);
  const named = (size: string) => size.toUpperCase();
  return (
    <>
      <SheetSketch chosen={chosen} />
      <Select
        label={t('paper')}
        value={paper}
        options={[...papers.map((id) => ({ id, name: named(id) })), { id: 'content', name: t('content') }]}
        onChange={(id) => onChoose({ paper: papers.find((one) => one === id) ?? 'content' })}
      />
      {paper !== 'content' && (
        <Select
          label={t('orientation')}
          value={chosen.orientation}
          options={(['landscape', 'portrait'] as const).map((id) => ({ id, name: t(id) }))}
          onChange={(id) => onChoose({ orientation: id === 'portrait' ? 'portrait' : 'landscape' })}
        />
      )}
      {format === 'pdf' && tiles.length > 0 && (
        <Select
          label={t('tiles')}
          value={areTiled(chosen) ? chosen.tiles : 'one'}
          options={[
            { id: 'one', name: t('one-sheet') },
            ...tiles.map((id) => ({ id, name: t('on-tiles', { paper: named(id) }) })),
          ]}
          onChange={(id) => onChoose({ tiles: tiles.find((one) => one === id) ?? 'one' })}
        />
      )}
      {hasTheme(chosen) && (
        <Select
          label={t('ground')}
          value={chosen.theme}
          options={(['light', 'dark'] as const).map((id) => ({ id, name: t(id) }))}
          onChange={(id) => onChoose({ theme: id === 'dark' ? 'dark' : 'light' })}
        />
      )}
    </>
  );
}
