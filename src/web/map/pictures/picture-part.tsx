import { useState } from 'react';
import type { Picture } from '#model/record/values.ts';
import { useSession } from '#web/client/session.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { chooseImage } from '#web/map/pictures/image-files.ts';
import { imageAddress, usePictures, type Waiting } from '#web/journey/pictures-context.ts';
import { SidePart, SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { thingWords } from '#words/things.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './picture.module.css';

type PicturePartProps = {
  readonly type: 'interaction' | 'note';
  readonly id: string;
  readonly picture: Picture | undefined;
};

/** The picture of what is selected, large, with what it shows in words. */
export function PicturePart({ type, id, picture }: PicturePartProps) {
  const t = useWords(thingWords);
  const { mayEdit } = useJourneyActs();
  const { waiting, add } = usePictures();
  const { set, write } = useEdit(type, id);
  const waits = waiting.get(id);
  if (!picture && !waits && !mayEdit) return null;
  const choose = async () => {
    const file = await chooseImage();
    if (file) add(id, file);
  };
  return (
    <SidePart title={t('picture')}>
      {waits && <WaitingPicture id={id} waiting={waits} />}
      {picture && !waits && (
        <figure className={css['large']}>
          <KeptPicture key={picture.blob} picture={picture} />
          <figcaption>
            <SideText
              value={picture.alt}
              label={t('picture-alt')}
              isDisabled={!mayEdit}
              onWrite={write('picture.alt')}
            />
            {!picture.alt && <span className={css['needs']}>{t('picture-alt-why')}</span>}
          </figcaption>
        </figure>
      )}
      {mayEdit && (
        <div className={css['buttons']}>
          <Button small onPress={() => void choose()}>
            <Icon name="picture" size={16} />
            {picture ? t('picture-other') : t('picture-choose')}
          </Button>
          {picture && !waits && (
            <Button small look="plain" onPress={() => set('picture', undefined)}>
              {t('picture-remove')}
            </Button>
          )}
        </div>
      )}
      {mayEdit && !picture && !waits && <p className={css['hint']}>{t('picture-how')}</p>}
    </SidePart>
  );
}

function KeptPicture({ picture: { blob, width, height, alt } }: { picture: Picture }) {
  const t = useWords(thingWords);
  const { workspace } = useSession();
  const [isLost, setLost] = useState(false);
  if (isLost) return <p className={css['lost']}>{t('picture-lost')}</p>;
  const address = imageAddress(workspace.id, blob, 'whole');
  return (
    <a href={address} target="_blank" rel="noopener" aria-label={t('picture-open')}>
      <img src={address} alt={alt ?? ''} width={width} height={height} onError={() => setLost(true)} />
    </a>
  );
}

function WaitingPicture({ id, waiting: { url, why } }: { id: string; waiting: Waiting }) {
  const t = useWords(thingWords);
  const { letGo } = usePictures();
  return (
    <figure className={css['large']}>
      {(why === undefined || why === 'too-large' || why === 'quota-full') && <img src={url} alt="" />}
      <figcaption role="status">
        <span className={css['needs']}>{why === undefined ? t('picture-waits-why') : t(sayWhy(why))}</span>
        <Button small look="plain" onPress={() => letGo(id)}>
          {t('picture-let-go')}
        </Button>
      </figcaption>
    </figure>
  );
}

const reasons = {
  'too-large': 'picture-too-large',
  'quota-full': 'picture-quota-full',
  heic: 'picture-heic',
  'unsupported-file': 'picture-not-read',
  'unreadable-file': 'picture-broken',
  'too-heavy': 'too-heavy',
  'took-too-long': 'took-too-long',
} as const;

const sayWhy = (why: string): (typeof reasons)[keyof typeof reasons] | 'picture-refused' =>
  Object.hasOwn(reasons, why) ? reasons[why as keyof typeof reasons] : 'picture-refused';
