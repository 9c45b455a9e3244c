import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useOffer } from '#web/shell/actions/offers.tsx';
import { PaletteContext } from '#web/shell/palette/palette-context.ts';
import { paletteWords } from '#words/palette.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { useTypeAhead } from '#web/ui/type-ahead.ts';

const Palette = lazyPart(async () => (await import('#web/shell/palette/palette.tsx')).Palette);

/** Opens the palette with Ctrl+K from everywhere inside, even while something is being written. */
export function PaletteDoor({ children }: { children: ReactNode }) {
  const t = useWords(paletteWords);
  const [isOpen, setOpen] = useState(false);
  const open = useMemo(() => () => setOpen(true), []);
  const action: MapAction = { id: 'palette', name: t('palette'), group: 'go', keys: 'Control+k', run: open };
  useOffer([action]);
  useTypeAhead(isOpen, { field: '[data-palette]', isOnly: true, onLeave: () => setOpen(false) });
  return (
    <PaletteContext value={open}>
      {children}
      {isOpen && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </PaletteContext>
  );
}
