import { createContext, useContext } from 'react';

export const PaletteContext = createContext<(() => void) | null>(null);

/** Opens the palette. */
export function useOpenPalette(): () => void {
  const open = useContext(PaletteContext);
  if (!open) throw new Error('the palette is opened inside the shell');
  return open;
}
