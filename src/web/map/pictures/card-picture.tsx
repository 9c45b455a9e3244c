import type { Picture } from '#model/record/values.ts';
import { useSession } from '#web/client/session.ts';
import { imageAddress, usePictures } from '#web/journey/pictures-context.ts';
import { thingWords } from '#words/things.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './picture.module.css';

type CardPictureProps = {
  readonly id: string;
  readonly picture: Picture | undefined;
  /** Far away only a sign says that there is a picture. */
  readonly isCompact: boolean;
};

/** The picture of an interaction on its card, small; one that waits to be sent says so. */
export function CardPicture({ id, picture, isCompact }: CardPictureProps) {
  const t = useWords(thingWords);
  const { workspace } = useSession();
  const waiting = usePictures().waiting.get(id);
  if (!picture && !waiting) return null;
  const alt = picture?.alt ?? t('picture');
  if (isCompact)
    return (
      <span className={css['sign']} role="img" aria-label={alt} title={alt}>
        <Icon name="picture" size={13} />
      </span>
    );
  const src = waiting?.url ?? imageAddress(workspace.id, picture?.blob ?? '', 'small');
  return (
    <span className={css['small']}>
      {waiting?.why === undefined && <img src={src} alt={alt} loading="lazy" decoding="async" draggable={false} />}
      {waiting && (
        <span className={css['waits']}>{waiting.why === undefined ? t('picture-waits') : t('not-taken')}</span>
      )}
    </span>
  );
}
