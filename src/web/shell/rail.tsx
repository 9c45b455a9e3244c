import { Link } from '@tanstack/react-router';
import { Button as AriaButton } from 'react-aria-components';
import { languages, nameOfLanguage } from '#base/languages.ts';
import { isMac, showKeys } from '#web/shell/actions/keys.ts';
import { useSession, useSignOut } from '#web/client/session.ts';
import { useOpenPalette } from '#web/shell/palette/palette-context.ts';
import { places } from '#web/shell/places.ts';
import { usePreferences } from '#web/shell/preferences.tsx';
import { paletteWords } from '#words/palette.ts';
import { shellWords } from '#words/shell.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Face } from '#web/ui/face.tsx';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import { Menu, type MenuGroup } from '#web/ui/menu.tsx';
import { Tip } from '#web/ui/tip.tsx';
import css from './shell.module.css';

/** The five places, and who you are. */
export function Rail() {
  const t = useWords(shellWords);
  return (
    <nav className={css['rail']} aria-label={t('places')}>
      <Link to="/" className={css['mark']} aria-label="Stig" tabIndex={-1}>
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          fill="none"
          stroke="var(--path)"
          strokeWidth="2.4"
          strokeLinecap="round"
        >
          <path d="M5 21c0-5 9-4 9-9S8 8 9 3" />
        </svg>
      </Link>
      {places.map(({ name, to }) => (
        <RailLink key={name} to={to} icon={name} label={t(name)} />
      ))}
      <span className={css['gap']} />
      <SearchButton />
      <RailLink to="/settings" icon="settings" label={t('settings')} />
      <You />
    </nav>
  );
}

function SearchButton() {
  const t = useWords(paletteWords);
  const open = useOpenPalette();
  return (
    <Tip
      tip={
        <>
          {t('palette')} <kbd>{showKeys('Control+k', isMac())}</kbd>
        </>
      }
      placement="right"
    >
      <AriaButton className={css['link'] ?? ''} aria-label={t('palette')} onPress={open}>
        <Icon name="search" size={22} />
        <span aria-hidden="true">{t('search')}</span>
      </AriaButton>
    </Tip>
  );
}

function RailLink({
  to,
  icon,
  label,
}: {
  to: (typeof places)[number]['to'] | '/settings';
  icon: IconName;
  label: string;
}) {
  return (
    <Link
      to={to}
      className={css['link']}
      activeOptions={{ exact: to === '/' }}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon name={icon} size={22} />
      <span>{label}</span>
    </Link>
  );
}

function You() {
  const t = useWords(shellWords);
  const session = useSession();
  const { language, theme, chooseLanguage, chooseTheme } = usePreferences();
  const signOut = useSignOut();
  const ticked = (is: boolean, name: string) => (is ? `✓ ${name}` : name);
  const groups: MenuGroup[] = [
    {
      id: 'language',
      title: t('language'),
      actions: languages.map((id) => ({
        id,
        name: ticked(id === language, nameOfLanguage(id)),
        onAction: () => chooseLanguage(id),
      })),
    },
    {
      id: 'look',
      title: t('look'),
      actions: (
        [
          ['light', 'light'],
          ['dark', 'dark'],
          ['system', 'as-the-machine'],
        ] as const
      ).map(([id, key]) => ({ id, name: ticked(id === theme, t(key)), onAction: () => chooseTheme(id) })),
    },
    ...(session.workspaces.length > 1
      ? [
          {
            id: 'workspace',
            title: t('workspace'),
            actions: session.workspaces.map(({ id, name }) => ({
              id: `workspace-${id}`,
              name: ticked(id === session.workspace.id, name),
              onAction: () => session.choose(id),
            })),
          },
        ]
      : []),
    {
      id: 'leave',
      actions: [
        { id: 'out', name: t('sign-out'), onAction: () => void signOut(false) },
        { id: 'out-everywhere', name: t('sign-out-everywhere'), onAction: () => void signOut(true) },
      ],
    },
  ];
  return (
    <Menu label={t('you', { name: session.user.name })} groups={groups}>
      <AriaButton className={css['link'] ?? ''} aria-label={t('you', { name: session.user.name })}>
        <Face name={session.user.name} size={30} />
      </AriaButton>
    </Menu>
  );
}
