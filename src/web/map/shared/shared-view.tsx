import { useEffect, useRef, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import { type ImageHref, SceneSvg } from '#web/map/picture/scene-svg.tsx';
import { useScene } from '#web/map/picture/use-scene.ts';
import { SharedOutline } from '#web/map/shared/shared-outline.tsx';
import { formatIn } from '#web/text/format.ts';
import { presentWords } from '#web/text/present.ts';
import { shareWords } from '#web/text/share.ts';
import { useLanguage, useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './shared-view.module.css';

type Shown = 'map' | 'reading';

type SharedViewProps = {
  readonly content: MapContent;
  readonly view: LaneView | undefined;
  readonly imageHref: ImageHref;
};

/** A map for readers: the picture of it, near or far, or the same in words from top to bottom. */
export function SharedView(shared: SharedViewProps) {
  const { content } = shared;
  const t = useWords(shareWords);
  const [shown, setShown] = useState<Shown>(() => (matchMedia('(max-width: 700px)').matches ? 'reading' : 'map'));
  return (
    <div className={css['page']}>
      <header className={css['top']}>
        <h1>{content.name}</h1>
        <Rests content={content} />
        <span className={css['gap']} />
        <ToggleButtonGroup
          className={css['choice'] ?? ''}
          aria-label={t('how-shown')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[shown]}
          onSelectionChange={(keys) => setShown(keys.has('map') ? 'map' : 'reading')}
        >
          {(['map', 'reading'] as const).map((one) => (
            <ToggleButton key={one} id={one} className={css['one'] ?? ''}>
              {t(one)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </header>
      <main id="content" className={css['main']}>
        {shown === 'map' ? <Picture {...shared} /> : <SharedOutline {...shared} />}
      </main>
    </div>
  );
}

function Rests({ content: { voices, snapshotDate, trustUntil } }: { content: MapContent }) {
  const t = useWords(presentWords);
  const format = formatIn(useLanguage());
  const parts = [
    voices === 0 ? t('no-voices') : t('voices', { n: voices }),
    ...(snapshotDate === undefined ? [] : [t('snapshot', { day: format.day(snapshotDate) })]),
    ...(trustUntil === undefined ? [] : [t('trust-until', { day: format.day(trustUntil) })]),
  ];
  return <p className={css['rests']}>{parts.join(' · ')}</p>;
}

const steps = [1, 1.5, 2.2, 3.2, 4.6] as const;

/** The picture as large as the window, and up to some times larger; it is scrolled as pages are. */
function Picture({ content, view, imageHref }: SharedViewProps) {
  const t = useWords(shareWords);
  const theme = useGround();
  const scene = useScene(content, { shape: 1.6, theme, view });
  const [step, setStep] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  if (!scene) return <p role="status">{t('loading')}</p>;
  return (
    <>
      <div ref={frame} className={css['frame']} tabIndex={0} role="region" aria-label={t('map')}>
        <SceneSvg scene={scene} width={`${(steps[step] ?? 1) * 100}%`} imageHref={imageHref} />
      </div>
      <div className={css['zoom']}>
        <Button look="icon" aria-label={t('farther')} isDisabled={step === 0} onPress={() => setStep(step - 1)}>
          <span aria-hidden="true">−</span>
        </Button>
        <Button look="icon" aria-label={t('whole')} onPress={() => setStep(0)}>
          <Icon name="fit" />
        </Button>
        <Button
          look="icon"
          aria-label={t('nearer')}
          isDisabled={step === steps.length - 1}
          onPress={() => setStep(step + 1)}
        >
          <span aria-hidden="true">+</span>
        </Button>
      </div>
    </>
  );
}

/** Light or dark, as the page is. */
function useGround(): 'light' | 'dark' {
  const [ground, setGround] = useState(groundNow);
  useEffect(() => {
    const observer = new MutationObserver(() => setGround(groundNow()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return ground;
}

const groundNow = (): 'light' | 'dark' => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');
