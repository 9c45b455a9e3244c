import { useState } from 'react';
import type { MadeShare } from '#protocol/http/shares.ts';
import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './share-dialog.module.css';

/** The link that was just made, to be copied, with the code that puts it on a page where that is allowed. */
export function MadeLink({ made: { url, embed }, hasEmbed }: { made: MadeShare; hasEmbed: boolean }) {
  const t = useWords(shareWords);
  const code = `<iframe src="${embed}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
  return (
    <div className={css['made']}>
      <ToCopy label={t('link')} hint={t('link-once')} text={url} />
      {hasEmbed && <ToCopy label={t('embed')} text={code} />}
    </div>
  );
}

function ToCopy({ label, hint, text }: { label: string; hint?: string; text: string }) {
  const t = useWords(shareWords);
  const [copied, setCopied] = useState<string>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(undefined),
    );
  return (
    <div className={css['to-copy']}>
      <Field
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={text}
        isReadOnly
        onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
      />
      <Button onPress={() => void copy()}>
        <Icon name={copied === text ? 'tick' : 'link'} />
        {t(copied === text ? 'copied' : 'copy')}
      </Button>
    </div>
  );
}
