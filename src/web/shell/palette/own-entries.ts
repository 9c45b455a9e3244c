import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { languages, nameOfLanguage } from '#base/languages.ts';
import { useMay, useSession, useSignOut } from '#web/client/session.ts';
import type { Entry } from '#web/shell/palette/entry.ts';
import { usePreferences } from '#web/shell/preferences.tsx';
import { mapWords } from '#words/map.ts';
import { paletteWords } from '#words/palette.ts';
import { shellWords } from '#words/shell.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** What can be done from every screen: something begun, somebody let in, how this device shows it, and going. */
export function useOwnEntries(): readonly Entry[] {
  const [begun, shown] = [useBeginEntries(), useShownEntries()];
  const t = useWords(shellWords);
  const signOut = useSignOut();
  return useMemo(
    () => [...begun, ...shown, { ...action('sign-out', t('sign-out')), run: () => void signOut(false) }],
    [begun, shown, t, signOut],
  );
}

const action = (id: string, name: string) => ({ id: `do-${id}`, kind: 'action' as const, name });

function useBeginEntries(): readonly Entry[] {
  const [t, map] = [useWords(paletteWords), useWords(mapWords)];
  const navigate = useNavigate();
  const [mayCreate, mayInvite] = [useMay('create-journey'), useMay('invite-members')];
  return useMemo(
    () => [
      ...(mayCreate
        ? [
            {
              ...action('new-journey', `${map('new-journey')} …`),
              run: () => void navigate({ to: '/journeys', search: { begin: true } }),
            },
          ]
        : []),
      ...(mayInvite
        ? [
            {
              ...action('invite', `${t('invite')} …`),
              run: () => void navigate({ to: '/settings', search: { invite: true } }),
            },
          ]
        : []),
    ],
    [t, map, navigate, mayCreate, mayInvite],
  );
}

const themes = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['system', 'as-the-machine'],
] as const;

function useShownEntries(): readonly Entry[] {
  const t = useWords(shellWords);
  const session = useSession();
  const { language, theme, chooseLanguage, chooseTheme } = usePreferences();
  return useMemo(
    () => [
      ...themes
        .filter(([id]) => id !== theme)
        .map(([id, name]) => ({
          ...action(`theme-${id}`, `${t('look')}: ${t(name)}`),
          run: () => chooseTheme(id),
        })),
      ...languages
        .filter((id) => id !== language)
        .map((id) => ({
          ...action(`language-${id}`, `${t('language')}: ${nameOfLanguage(id)}`),
          run: () => chooseLanguage(id),
        })),
      ...session.workspaces
        .filter(({ id }) => id !== session.workspace.id)
        .map(({ id, name }) => ({
          ...action(`workspace-${id}`, `${t('workspace')}: ${name}`),
          run: () => session.choose(id),
        })),
    ],
    [t, session, language, theme, chooseLanguage, chooseTheme],
  );
}
