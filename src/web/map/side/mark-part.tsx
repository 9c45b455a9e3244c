import type { Mark } from '#model/record/values.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { Choose, SidePart } from '#web/journey/side-parts.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';

type MarkPartProps = { readonly mark: Mark | undefined; readonly onMark: (mark: Mark | undefined) => void };

/** A heart, a thundercloud or nothing, and how strongly. */
export function MarkPart({ mark, onMark }: MarkPartProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  return (
    <SidePart title={t('feeling')}>
      <Choose
        label={t('mark')}
        isDisabled={!mayEdit}
        options={[
          { id: 'heart', name: t('heart') },
          { id: 'cloud', name: t('cloud') },
        ]}
        chosen={mark?.type ? [mark.type] : []}
        onChoose={([type]) => onMark(type ? { type, strength: mark?.strength ?? 2 } : undefined)}
      />
      {mark?.type && (
        <div style={{ marginTop: 8 }}>
          <Choose
            label={t('strength')}
            isDisabled={!mayEdit}
            options={(['1', '2', '3'] as const).map((id) => ({ id, name: t(`strength-${id}`) }))}
            chosen={[String(mark.strength ?? 1) as '1' | '2' | '3']}
            onChoose={([strength]) => strength && onMark({ ...mark, strength: Number(strength) })}
          />
        </div>
      )}
    </SidePart>
  );
}
