import { useState } from 'react';
import { useSession, useSignOut } from '#web/client/session.ts';
import { type Theme, usePreferences } from '#web/shell/preferences.tsx';
import { peopleWords } from '#words/people.ts';
import { shellWords } from '#words/shell.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { languages, nameOfLanguage } from '#base/languages.ts';
import { Button } from '#web/ui/button.tsx';
import { Part } from '#web/ui/page.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './settings.module.css';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** How Stig looks and speaks on this device, and the ways out of it. */
export function SettingsDevice() {
  const t = useWords(peopleWords);
  const shell = useWords(shellWords);
  const { user } = useSession();
  const { language, theme, chooseLanguage, chooseTheme } = usePreferences();
  const signOut = useSignOut();
  const [isLeaving, setLeaving] = useState(false);
  const leave = (everywhere: boolean) => {
    setLeaving(true);
    void signOut(everywhere).finally(() => setLeaving(false));
  };
  return (
    <Part title={t('this-device')}>
      <div className={css['device']}>
        <Select
          label={shell('language')}
          options={languages.map((id) => ({ id, name: nameOfLanguage(id) }))}
          value={language}
          onChange={(chosen) => {
            const known = languages.find((one) => one === chosen);
            if (known) chooseLanguage(known);
          }}
        />
        <Select
          label={shell('look')}
          options={themes.map((id) => ({ id, name: shell(id === 'system' ? 'as-the-machine' : id) }))}
          value={theme}
          onChange={(chosen) => chooseTheme(themes.find((one) => one === chosen) ?? 'system')}
        />
      </div>
      <p className={css['part-lead']}>{t('signed-in-as', { name: user.name, email: user.email })}</p>
      <div className={css['ways-out']}>
        <Button isBusy={isLeaving} onPress={() => leave(false)}>
          {shell('sign-out')}
        </Button>
        <Button isBusy={isLeaving} onPress={() => leave(true)}>
          {shell('sign-out-everywhere')}
        </Button>
      </div>
    </Part>
  );
}
