import { recordOf } from '#model/document/document.ts';
import { asHeld } from '#model/map/held-by-touchpoint.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useLibrary } from '#web/journey/journey-context.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Face } from '#web/ui/face.tsx';
import css from './interaction-card.module.css';

/** With whom it happens, through what, and whose it is. */
export function CardFoot({ interaction }: { interaction: RecordOf<'interaction'> }) {
  const library = useLibrary();
  const t = useWords(mapWords);
  const body = asHeld(interaction.body, library);
  const channels = (body.channels ?? []).map(
    (channel) => recordOf(library, 'channel', channel)?.body.name ?? t('lost'),
  );
  const owners = [body.owners?.professional, body.owners?.operational]
    .map((owner) => recordOf(library, 'person', owner)?.body.name)
    .filter((name) => name !== undefined);
  const who =
    body.kind === 'indirect' ? (recordOf(library, 'actor', body.actor)?.body.name ?? t('without-us')) : undefined;
  const words = [who, ...channels].filter((word) => word !== undefined).join(' · ');
  if (words === '' && owners.length === 0) return null;
  return (
    <span className={css['foot']}>
      <span className={css['channels']} title={words}>
        {words}
      </span>
      <span className={css['owners']}>
        {[...new Set(owners)].map((name) => (
          <Face key={name} name={name} size={18} />
        ))}
      </span>
    </span>
  );
}
