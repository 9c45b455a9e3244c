import type { Picture } from '#model/record/values.ts';
import type { ImageHref } from '#web/journey/picture/scene-svg.tsx';
import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './shared-picture.module.css';

type SharedPictureProps = { readonly picture: Picture | undefined; readonly imageHref: ImageHref };

/** A picture among the words of a shared map. */
export function SharedPicture({ picture, imageHref }: SharedPictureProps) {
  const t = useWords(shareWords);
  if (!picture) return null;
  const { blob, width, height, alt } = picture;
  return (
    <img
      className={css['picture']}
      src={imageHref(blob)}
      alt={alt ?? t('picture')}
      width={width}
      height={height}
      loading="lazy"
    />
  );
}
