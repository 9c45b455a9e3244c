import type { MapAction } from '#web/shell/actions/action.ts';
import { useMay } from '#web/client/session.ts';
import { usePresent } from '#web/journey/out/use-present.ts';
import { useOpenOut } from '#web/journey/out/out-open.tsx';
import { actionWords } from '#words/actions.ts';
import { outWords } from '#words/out.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** The ways that a journey leaves Stig; files by the one dialog that asks for whom, with the format chosen. */
export function useOutActions(): MapAction[] {
  const t = useWords(actionWords);
  const out = useWords(outWords);
  const open = useOpenOut();
  const usual = (['pptx', 'pdf', 'png', 'xlsx'] as const).map((format): MapAction => ({
    id: `export-${format}`,
    name: `${t('export-as', { what: out(format) })} …`,
    group: 'out',
    run: () => open('export', format),
  }));
  const present = usePresent();
  const mayShare = useMay('share');
  return [
    { id: 'present', name: out('present'), group: 'out', run: present },
    { id: 'share', name: `${out('share')} …`, group: 'out', isDisabled: !mayShare, run: () => open('share') },
    { id: 'export', name: `${out('export')} …`, group: 'out', run: () => open('export') },
    ...usual,
  ];
}
