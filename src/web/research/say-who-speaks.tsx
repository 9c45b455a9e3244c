import { useMemo, useState } from 'react';
import type { RecordOf } from '#model/document/records.ts';
import { heardVoices, isUnclear } from '#model/research/voices.ts';
import { WhoSpeaks } from '#web/research/who-speaks.tsx';
import type { Gestures } from '#web/research/use-gestures.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { voicesWords } from '#words/voices.ts';
import { editRecord } from '#model/commands/make-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';

export type SayWhoSpeaksProps = {
  readonly interview: RecordOf<'interview'>;
  readonly alias: string | undefined;
  readonly gestures: Pick<Gestures, 'give'>;
};

/** Opens who speaks in a transcript; it asks for it where that is not clear. */
export function SayWhoSpeaks({ interview, alias, gestures }: SayWhoSpeaksProps) {
  const t = useWords(voicesWords);
  const [isOpen, setOpen] = useState(false);
  const { transcript = '', voices = [] } = interview.body;
  const asks = useMemo(() => isUnclear(heardVoices(transcript), voices), [transcript, voices]);
  return (
    <>
      <Button small look={asks ? 'quiet' : 'plain'} onPress={() => setOpen(true)}>
        <Icon name="people" size={15} />
        {t(asks ? 'say-who' : 'who-speaks')}
      </Button>
      {isOpen && (
        <WhoSpeaks
          interview={interview}
          alias={alias}
          onClose={() => setOpen(false)}
          onSay={(said) =>
            gestures.give({
              interview: [editRecord('interview', interview.id, { voices: { is: said } })],
              journey: [],
            })
          }
        />
      )}
    </>
  );
}
