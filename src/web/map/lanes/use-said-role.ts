import type { Command } from '#model/document/command.ts';
import { useRoleName } from '#web/map/lanes/use-role-name.ts';
import { roleWords } from '#words/roles.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** Whose track these commands move cards into, if they do. */
export function useSaidRole(): (commands: readonly Command[]) => string | undefined {
  const t = useWords(roleWords);
  const nameOf = useRoleName();
  return (commands) => {
    const given = commands.find((command) => command.do === 'edit' && command.set['role'] !== undefined);
    const role = given?.do === 'edit' ? given.set['role']?.is : undefined;
    if (!given) return undefined;
    return typeof role === 'string' ? nameOf(role) : t('no-role');
  };
}
