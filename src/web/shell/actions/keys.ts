type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether a key press is one of these, written as browsers name them: `Alt+ArrowUp`, `Control+z n`. The command key of a Mac is its control. */
export const isPressed = (keys: string, event: Pressed): boolean => keys.split(' ').some((one) => isOne(one, event));

function isOne(keys: string, event: Pressed): boolean {
  const parts = keys.split('+');
  const key = parts.pop() || '+';
  const has = (name: string): boolean => parts.includes(name);
  if (event.altKey !== has('Alt') || (event.ctrlKey || event.metaKey) !== has('Control')) return false;
  if (event.key.toLowerCase() !== key.toLowerCase()) return false;
  return isSign(key) || event.shiftKey === has('Shift');
}

/** A sign such as `?` is typed with Shift on some keyboards and without on others. */
const isSign = (key: string): boolean => key.length === 1 && !/[\p{L}\p{N}]/u.test(key);

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Control: 'Ctrl',
};
const macSigns: Readonly<Record<string, string>> = { ...signs, Control: '⌘', Alt: '⌥', Shift: '⇧' };

/** Keys as they are written on the keys, the first way where there are several. */
export function showKeys(keys: string, isMac: boolean): string {
  const names = isMac ? macSigns : signs;
  const parts = (keys.split(' ')[0] ?? '').split('+').map((part) => names[part] ?? capital(part));
  return parts.join(isMac ? '' : ' ');
}

const capital = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);

export const isMac = (): boolean => navigator.platform.startsWith('Mac');
