import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { timeWords } from '#words/time.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './time-slider.module.css';

export type Stand = { readonly seq: number; readonly label: string; readonly name: string | undefined };

type TimeSliderProps = {
  readonly stands: readonly Stand[];
  readonly at: number;
  readonly isPlaying: boolean;
  readonly onGoTo: (index: number) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
};

/** The moments in a row; those with a name have a flag. */
export function TimeSlider({ stands, at, isPlaying, onGoTo, onPlay, onPause }: TimeSliderProps) {
  const t = useWords(timeWords);
  const last = Math.max(stands.length - 1, 1);
  const here = stands[Math.round(at)];
  return (
    <div className={css['row']}>
      <Button onPress={isPlaying ? onPause : onPlay}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className={css['sign']}>
          <path d={isPlaying ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5v11l9-5.500z'} />
        </svg>
        {t(isPlaying ? 'pause' : 'play')}
      </Button>
      <Slider
        className={css['slider'] ?? ''}
        aria-label={t('moment')}
        minValue={0}
        maxValue={last}
        step={isPlaying ? 0.001 : 1}
        value={at}
        onChange={(value) => onGoTo(Math.round(Number(value)))}
      >
        <SliderTrack className={css['track'] ?? ''}>
          {stands.map(({ seq, name }, index) => (
            <span
              key={seq}
              className={name === undefined ? css['tick'] : css['flag']}
              style={{ left: `${(index / last) * 100}%` }}
              title={name}
            />
          ))}
          <SliderThumb className={css['thumb'] ?? ''} aria-label={t('moment')} aria-valuetext={here?.label ?? ''} />
        </SliderTrack>
      </Slider>
    </div>
  );
}
