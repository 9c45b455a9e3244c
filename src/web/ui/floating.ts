import { MenuPopover } from '#web/ui/menu.tsx';
import { PopoverBox } from '#web/ui/popover.tsx';

/** Fetches what floats over the page before somebody asks for it. */
export async function fetchFloating(): Promise<void> {
  await Promise.all([MenuPopover, PopoverBox].map(({ preload }) => preload()));
}
