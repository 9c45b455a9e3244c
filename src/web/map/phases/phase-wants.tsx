import { useState } from 'react';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGround } from '#web/map/store/map-context.ts';
import type { RecordOf } from '#model/document/records.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import css from './phase-head.module.css';
import { writeText } from '#model/commands/make-command.ts';

const wants = [
  ['doing', 'phase-doing'],
  ['goal', 'phase-goal'],
] as const;

/** What the customer does in a phase and wants to reach; written in place once the phase is selected. */
export function PhaseWants({ phase, isSelected }: { phase: RecordOf<'phase'>; isSelected: boolean }) {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  const zoom = useGround((ground) => ground.zoom);
  const [writing, setWriting] = useState<string>();
  const { id, body } = phase;
  const isShort = zoom === 'whole';
  return wants.map(([path, label]) => {
    const value = body[path] ?? '';
    const isOpen = isSelected || writing === path;
    const isLeft = zoom !== 'whole' && path === 'doing' && !isOpen && (body.goal ?? '') !== '';
    if (isLeft || (value === '' && !(isOpen && mayEdit))) return null;
    return (
      <div key={path} className={`${css[path]} ${isShort && writing !== path ? css['short'] : ''}`} title={t(label)}>
        <EditableText
          value={value}
          label={t(label)}
          placeholder={t(label)}
          isEditing={writing === path}
          isTabStop={false}
          isDisabled={!mayEdit || !isOpen}
          onEditing={(begins) => setWriting(begins ? path : undefined)}
          onWrite={(was, is) => send(writeText({ type: 'phase', id }, path, { was, is }))}
        />
      </div>
    );
  });
}
