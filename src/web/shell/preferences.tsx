import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { loadAllWords } from '#web/ui/language/load-words.ts';
import { LanguageContext, languageOf } from '#web/ui/language/use-words.ts';
import { type Language, languages, localeOf } from '#base/languages.ts';

export type Theme = 'light' | 'dark' | 'system';

type Preferences = {
  readonly language: Language;
  readonly theme: Theme;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: Theme) => void;
};

const PreferencesContext = createContext<Preferences | null>(null);

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('usePreferences is asked inside PreferencesProvider');
  return preferences;
}

/** The language and the look that somebody has chosen on this device, or what the browser asks for. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(languageAtFirst);
  const [theme, setTheme] = useState<Theme>(() => themeOf(read('stig-theme')));

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => followTheme(theme), [theme]);

  const preferences = useMemo(
    () => ({
      language,
      theme,
      chooseLanguage: (chosen: Language) => {
        localStorage.setItem('stig-language', chosen);
        void loadAllWords(chosen).then(() => setLanguage(chosen));
      },
      chooseTheme: (chosen: Theme) => {
        localStorage.setItem('stig-theme', chosen);
        setTheme(chosen);
      },
    }),
    [language, theme],
  );
  return (
    <PreferencesContext value={preferences}>
      <LanguageContext value={language}>
        <I18nProvider locale={localeOf(language)}>{children}</I18nProvider>
      </LanguageContext>
    </PreferencesContext>
  );
}

/** The language that somebody has chosen on this device, or the first that the browser asks for. */
export const languageAtFirst = (): Language =>
  languages.find((known) => known === read('stig-language')) ?? languageOf(navigator.languages);

const read = (key: string): string | null => localStorage.getItem(key);

const themeOf = (text: string | null): Theme => (text === 'light' || text === 'dark' ? text : 'system');

function followTheme(theme: Theme): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  show();
  dark.addEventListener('change', show);
  return () => dark.removeEventListener('change', show);
}
