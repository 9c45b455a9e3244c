import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { TwoFactorBegun } from '#protocol/http/accounts.ts';
import { ask } from '#web/client/ask.ts';
import { DoorForm } from '#web/shell/door/door.tsx';
import { ProofDialog } from '#web/people/proof-dialog.tsx';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { accountWords } from '#words/account.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import { QrPicture } from '#web/ui/qr-picture.tsx';
import css from './settings.module.css';

/** Turns two-step sign-in on: the password, the picture and a first code, the recovery codes. */
export function TwoFactorDialog({ onClose }: { onClose: () => void }) {
  const a = useWords(accountWords);
  const [begun, setBegun] = useState<TwoFactorBegun>();
  const [codes, setCodes] = useState<readonly string[]>();
  const begin = async (password: string) => setBegun(await ask('beginTwoFactor', { body: { password } }));
  if (codes) return <KeepCodes codes={codes} onClose={onClose} />;
  if (begun) return <FirstCode begun={begun} onDone={setCodes} onClose={onClose} />;
  return (
    <ProofDialog
      title={a('two-factor')}
      lead={a('two-factor-lead')}
      action={a('continue')}
      onSend={begin}
      onClose={onClose}
    />
  );
}

type FirstCodeProps = {
  readonly begun: TwoFactorBegun;
  readonly onDone: (codes: readonly string[]) => void;
  readonly onClose: () => void;
};

function FirstCode({ begun: { secret, address }, onDone, onClose }: FirstCodeProps) {
  const a = useWords(accountWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => ask('confirmTwoFactor', { body: { code: code.trim() } }),
    onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes),
  });
  return (
    <Dialog isOpen title={a('two-factor')} closeLabel={a('close')} onClose={onClose}>
      <p>{a('scan-lead')}</p>
      <QrPicture text={address} label={a('qr-picture')} />
      <p className={css['secret']}>
        {a('key')} <code>{secret.match(/.{1,4}/gu)?.join(' ')}</code>
      </p>
      <DoorForm onSend={() => confirm.mutate()} error={whyNot(confirm.error)}>
        <Field
          label={a('code')}
          autoComplete="one-time-code"
          inputMode="numeric"
          value={code}
          onChange={setCode}
          isRequired
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>{a('cancel')}</Button>
          <Button
            look="main"
            type="submit"
            isBusy={confirm.isPending}
            whyNot={code.trim() === '' && reason('code-first')}
          >
            {a('turn-on')}
          </Button>
        </DialogActions>
      </DoorForm>
    </Dialog>
  );
}

function KeepCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const a = useWords(accountWords);
  return (
    <Dialog isOpen title={a('recovery-codes')} closeLabel={a('close')} onClose={onClose}>
      <p>{a('recovery-lead')}</p>
      <ul className={css['codes']}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button look="main" onPress={onClose}>
          {a('kept-them')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
