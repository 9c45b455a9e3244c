import { type VoiceRole, voiceRoles, type VoiceSaid } from '#model/research/voice-roles.ts';
import { type HeardVoice, heardVoices } from '#model/research/voices.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useMemo, useState } from 'react';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { voicesWords } from '#words/voices.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import { Select } from '#web/ui/select.tsx';
import { Voice } from '#web/ui/voice.tsx';
import css from './who-speaks.module.css';

export type WhoSpeaksProps = {
  readonly interview: RecordOf<'interview'>;
  readonly alias: string | undefined;
  readonly onSay: (voices: VoiceSaid[]) => void;
  readonly onClose: () => void;
};

/** Everybody the transcript names with their first words, who they are, and the lines of the file that are nobody's. */
export function WhoSpeaks({ interview, alias, onSay, onClose }: WhoSpeaksProps) {
  const t = useWords(voicesWords);
  const { transcript = '', voices = [], leftOut = [] } = interview.body;
  const heard = useMemo(() => heardVoices(transcript), [transcript]);
  const say = (one: VoiceSaid) => onSay([...voices.filter((voice) => voice.heard !== one.heard), one]);
  return (
    <Dialog title={t('who-speaks')} closeLabel={t('close')} isOpen onClose={onClose} wide>
      <p className={css['lead']}>{t('who-speaks-lead')}</p>
      <ul className={css['voices']}>
        {heard.map((voice) => (
          <VoiceRow
            key={voice.heard}
            t={t}
            voice={voice}
            said={voices.find((one) => one.heard === voice.heard) ?? { heard: voice.heard }}
            alias={alias}
            onSay={say}
          />
        ))}
      </ul>
      {leftOut.length > 0 && (
        <details className={css['left']}>
          <summary>{t('left-out', { n: leftOut.length })}</summary>
          <ol>
            {leftOut.map(({ line, why, text }) => (
              <li key={line}>
                <span>{t('line', { line })}</span>
                <span>{whyOf(t, why)}</span>
                <code>{text}</code>
              </li>
            ))}
          </ol>
        </details>
      )}
      <DialogActions>
        <Button look="main" onPress={onClose}>
          {t('done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type VoiceRowProps = {
  readonly t: Say<typeof voicesWords>;
  readonly voice: HeardVoice;
  readonly said: VoiceSaid;
  readonly alias: string | undefined;
  readonly onSay: (said: VoiceSaid) => void;
};

function VoiceRow({ t, voice, said, alias, onSay }: VoiceRowProps) {
  const { heard, turns, first, mayBeWords } = voice;
  const name = heard === '' ? t('not-named') : heard;
  const roles = voiceRoles.filter((role) => role !== 'words' || mayBeWords);
  const roleName = (role: VoiceRole) =>
    role === 'participant' && alias !== undefined ? t('participant-alias', { alias }) : t(role);
  return (
    <li className={css['voice']}>
      <div className={css['heard']}>
        <strong>{name}</strong> <small>{t('speaks-times', { n: turns })}</small>
        <Voice words={first} />
      </div>
      <div className={css['is']}>
        <Select
          small
          label={heard === '' ? t('who-is-unnamed') : t('who-is', { name })}
          value={said.is}
          placeholder={heard === '' ? t('who-is-unnamed') : t('who-is', { name })}
          labelHidden
          options={roles.map((id) => ({ id, name: roleName(id) }))}
          onChange={(is) => onSay({ ...said, is: is as VoiceRole })}
        />
        {(said.is === undefined || said.is === 'interviewer' || said.is === 'other') && (
          <NameField
            label={t('called-in-text')}
            name={said.name ?? heard}
            onName={(is) => onSay({ ...said, name: is })}
          />
        )}
      </div>
    </li>
  );
}

/** A name is said when the hand leaves it, so that half of it joins nobody. */
function NameField({ label, name, onName }: { label: string; name: string; onName: (name: string) => void }) {
  const [draft, setDraft] = useState(name);
  const keep = () => draft.trim() !== name && onName(draft.trim());
  return (
    <Field
      label={label}
      value={draft}
      onChange={setDraft}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}

const whys = [
  'header',
  'note',
  'number',
  'time-unreadable',
  'no-words',
  'column',
  'repeated',
  'deleted',
  'symbol',
  'footnote',
  'comment',
  'page-edge',
] as const;

function whyOf(t: Say<typeof voicesWords>, why: string): string {
  const known = whys.find((one) => one === why);
  return known === undefined ? '' : t(`why-${known}`);
}
