import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import { askAt, ProblemError } from '#web/client/http.ts';
import { SharedView } from '#web/shapes/shared/shared-view.tsx';
import type { ImageHref } from '#web/journey/picture/scene-svg.tsx';
import { Door, DoorForm } from '#web/shell/door/door.tsx';
import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { Button } from '#web/ui/button.tsx';
import { Waiting } from '#web/ui/empty.tsx';
import { Field } from '#web/ui/field.tsx';

type Shared = {
  readonly content: MapContent;
  readonly view?: LaneView;
  readonly until?: string;
  readonly isPinned: boolean;
  readonly key?: string;
};

/** A map read by a link, without an account; embedded it is the same with less around it. */
export function SharedMap() {
  const { token = '' } = useParams({ strict: false });
  const t = useWords(shareWords);
  const reading = useMutation({
    mutationFn: (password: string | undefined) =>
      askAt<Shared>(`/api/v1/shared/${encodeURIComponent(token)}`, {
        body: password === undefined ? {} : { password },
      }),
  });
  const { mutate } = reading;
  useEffect(() => mutate(undefined), [mutate]);
  const { data } = reading;
  if (data) {
    const images = imagesOf(token, data.key);
    return <SharedView content={data.content} view={data.view} imageHref={images} />;
  }
  const code = reading.error instanceof ProblemError ? reading.error.problem.code : undefined;
  if (code === 'share-password' || reading.variables !== undefined)
    return <AskPassword isWrong={reading.variables !== undefined} code={code} error={reading.error} onSend={mutate} />;
  if (code === undefined) return <Waiting label={t('loading')} />;
  return <Closed code={code} error={reading.error} onAgain={() => mutate(undefined)} />;
}

/** Where the pictures are that this link shows; with a password also for whoever gave it only. */
const imagesOf =
  (token: string, key: string | undefined): ImageHref =>
  (blob) => {
    const asked = new URLSearchParams({ size: 'small', ...(key !== undefined && { key }) });
    return `/api/v1/shared/${encodeURIComponent(token)}/images/${encodeURIComponent(blob)}?${asked}`;
  };

type AskPasswordProps = {
  readonly isWrong: boolean;
  readonly code: string | undefined;
  readonly error: unknown;
  readonly onSend: (password: string) => void;
};

function AskPassword({ isWrong, code, error, onSend }: AskPasswordProps) {
  const t = useWords(shareWords);
  const [password, setPassword] = useState('');
  const whyNot = useWhyNot();
  const said =
    code === 'too-many-requests'
      ? t('too-many')
      : isWrong && code === 'share-password'
        ? t('wrong-password')
        : isWrong && error
          ? whyNot(error)
          : undefined;
  return (
    <Door title={t('ask-password')} lead={t('ask-password-why')}>
      <DoorForm error={said} onSend={() => onSend(password)}>
        <Field label={t('password')} type="password" value={password} onChange={setPassword} autoFocus isRequired />
        <Button type="submit" look="main">
          {t('open')}
        </Button>
      </DoorForm>
    </Door>
  );
}

function Closed({ code, error, onAgain }: { code: string; error: unknown; onAgain: () => void }) {
  const t = useWords(shareWords);
  const whyNot = useWhyNot();
  if (code === 'share-gone') return <Door title={t('gone')} lead={t('gone-why')} />;
  if (code === 'share-not-found') return <Door title={t('unknown')} lead={t('unknown-why')} />;
  return (
    <Door title={t('unreachable')} lead={code === 'too-many-requests' ? t('too-many') : whyNot(error)}>
      <Button onPress={onAgain}>{t('again')}</Button>
    </Door>
  );
}
