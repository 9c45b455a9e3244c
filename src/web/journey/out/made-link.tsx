import { useEffect, useState } from 'react';
import type { MadeShare } from '#protocol/http/shares.ts';
import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './share-dialog.module.css';

type MadeLinkProps = {
  readonly made: MadeShare;
  /** Whether it is never shown again. */
  readonly isOnce: boolean;
  readonly hasEmbed: boolean;
};

/** The link that was just made and copied, with the code that puts it on a page where that is allowed. */
export function MadeLink({ made: { url, embed }, isOnce, hasEmbed }: MadeLinkProps) {
  const t = useWords(shareWords);
  const isThere = useCopied(url);
  const code = `<iframe src="${embed}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
  return (
    <div className={css['made']}>
      <p className={css['done']} role="status">
        <Icon name={isThere ? 'tick' : 'link'} />
        {t(isThere ? 'link-copied' : 'link-ready')}
      </p>
      <ToCopy label={t('link')} {...(isOnce && { hint: t('link-once') })} text={url} />
      {hasEmbed && <ToCopy label={t('embed')} text={code} />}
    </div>
  );
}

/** Copies a text at once, and says when it is on the clipboard: a browser may ask first, or not let it. */
function useCopied(text: string): boolean {
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    let isHere = true;
    void isCopied(text).then((is) => isHere && is && setCopied(text));
    return () => {
      isHere = false;
    };
  }, [text]);
  return copied === text;
}

const isCopied = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function ToCopy({ label, hint, text }: { label: string; hint?: string; text: string }) {
  const t = useWords(shareWords);
  const [copied, setCopied] = useState<string>();
  const copy = async () => setCopied((await isCopied(text)) ? text : undefined);
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
