import type { CodeVoices } from '#model/research/code-voices.ts';
import { codeColour } from '#web/research/code-colour.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Toggle } from '#web/ui/toggles.tsx';
import css from './code-list.module.css';

export type CodeListProps = {
  readonly codes: readonly CodeVoices[];
  /** Those that belong to no study, where others do: they stand apart. */
  readonly shared: ReadonlySet<string>;
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
};

/** The codes with how many voices they are heard from and how many places carry them; one can be looked for in the text. */
export function CodeList({ codes, shared, ...choosing }: CodeListProps) {
  const t = useWords(researchWords);
  const [own, ofAll] = [codes.filter(({ id }) => !shared.has(id)), codes.filter(({ id }) => shared.has(id))];
  return (
    <section>
      <h2 className={css['head']}>
        {t('codes')} <span>{t('voices-places')}</span>
      </h2>
      {codes.length === 0 && <p className={css['none']}>{t('no-codes')}</p>}
      <Codes codes={own} {...choosing} />
      {ofAll.length > 0 && (
        <>
          <h3 className={css['head']}>{t('shared-codes')}</h3>
          <Codes codes={ofAll} {...choosing} />
        </>
      )}
    </section>
  );
}

function Codes({ codes, chosen, onChoose }: Omit<CodeListProps, 'shared'>) {
  const t = useWords(researchWords);
  return (
    <ul>
      {codes.map((code) => (
        <li key={code.id}>
          <Toggle
            className={css['code'] ?? ''}
            style={{ paddingLeft: 20 + code.depth * 18 }}
            isSelected={code.id === chosen}
            onChange={(on) => onChoose(on ? code.id : undefined)}
          >
            <i style={{ background: codeColour(code) }} />
            <span>{code.name}</span>
            <span className={css['count']} aria-hidden="true">
              {code.voices} · {code.places}
            </span>
            <span className={css['hidden']}>{t('code-heard', { voices: code.voices, places: code.places })}</span>
          </Toggle>
        </li>
      ))}
    </ul>
  );
}
