import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import css from './keys-help.module.css';

const keys = [
  ['← ↑ ↓ →', 'key-arrows'],
  ['Enter', 'key-enter'],
  ['N', 'key-n'],
  ['H', 'key-h'],
  ['C', 'key-c'],
  ['M', 'key-m'],
  ['P', 'key-p'],
  ['Alt ← ↑ ↓ →', 'key-alt'],
  ['Delete', 'key-delete'],
  ['Ctrl Z · Ctrl Y', 'key-undo'],
  ['Esc', 'key-escape'],
  ['?', 'key-help'],
] as const;

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useWords(mapWords);
  return (
    <Dialog title={t('keys')} closeLabel={t('close')} isOpen onClose={onClose}>
      <dl className={css['keys']}>
        {keys.map(([key, name]) => (
          <div key={name}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
