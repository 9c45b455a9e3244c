/** What an action is for; the palette, the list of keys and menus are ordered so. */
export const actionGroups = ['new', 'feel', 'edit', 'move', 'look', 'go', 'together', 'out', 'help'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/**
 * Something that a person can do, by its name: the palette (Ctrl+K), the list of keys (`?`) and the menus read the same table.
 *
 * Shape   `keys` as browsers name them, `Alt+ArrowUp` or `Control+z`, other keys for the same after a space; a key already used by the map
 *         itself is listed only, any other is listened to.
 */
export type MapAction = {
  readonly id: string;
  readonly name: string;
  readonly group: ActionGroup;
  readonly keys?: string;
  /** Keys for the same that the browser answers by itself. */
  readonly shownKeys?: string;
  readonly isDisabled?: boolean;
  /** It means what is selected, and so stands in that thing's own menu. */
  readonly onSelected?: boolean;
  readonly isDanger?: boolean;
  /** In a menu it stands with its like under this name. */
  readonly under?: string;
  readonly run: () => void;
};
