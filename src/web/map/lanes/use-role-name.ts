import { roleWords } from '#words/roles.ts';
import { useWords } from '#web/ui/language/use-words.ts';

const known = ['user', 'buyer', 'decider', 'influencer', 'gatekeeper'] as const;

/** A role in the reader's language where it is one of the field's own, otherwise as it was written. */
export function useRoleName(): (role: string) => string {
  const t = useWords(roleWords);
  return (role) => {
    const one = known.find((name) => name === role);
    return one ? t(`role-${one}`) : role;
  };
}
