import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type SharePart, shareParts } from '#model/map/shared-view.ts';
import type { NewShareBody } from '#protocol/http/shares.ts';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { forgetLink, linkFor } from '#web/journey/out/link-for.ts';
import { MadeLink } from '#web/journey/out/made-link.tsx';
import { OpenLinks } from '#web/journey/out/open-links.tsx';
import { ViewSelect } from '#web/journey/out/view-select.tsx';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import { Select } from '#web/ui/select.tsx';
import { ToggleChip } from '#web/ui/toggle-chip.tsx';
import css from './share-dialog.module.css';

const terms = { week: 7, month: 30, quarter: 91, never: undefined } as const;
type Term = keyof typeof terms;
const termNames = ['week', 'month', 'quarter', 'never'] as const satisfies readonly Term[];
type Frames = 'none' | 'some' | 'any';

type Wanted = {
  readonly parts: readonly SharePart[];
  readonly term: Term;
  readonly password: string;
  readonly isPinned: boolean;
  readonly view: string;
  readonly frames: Frames;
  readonly site: string;
};

const first: Wanted = {
  parts: ['quotes', 'pictures'],
  term: 'month',
  password: '',
  isPinned: false,
  view: 'map',
  frames: 'none',
  site: '',
};

const dayMs = 86_400_000;

/** What the server is asked for; a site is known by its beginning alone. */
function bodyOf({ parts, term, password, isPinned, view, frames, site }: Wanted): NewShareBody {
  const days = terms[term];
  const origin = URL.parse(site.includes('://') ? site : `https://${site}`)?.origin;
  return {
    parts: [...parts],
    frames: frames === 'any' ? ['*'] : frames === 'some' && origin ? [origin] : [],
    isPinned,
    view,
    ...(days !== undefined && { until: new Date(Date.now() + days * dayMs).toISOString().slice(0, 10) }),
    ...(password !== '' && { password }),
  };
}

/** A link that reads the journey, made and copied as it opens; what it shows can be chosen, and those that open already taken back. */
export function ShareDialog({ journey, onClose }: { journey: string; onClose: () => void }) {
  const t = useWords(shareWords);
  const whyNot = useWhyNot();
  const params = { id: journey };
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: keyOf('listShares', { params }) });
  const [wanted, setWanted] = useState({ ...first, view: useMapViews().chosen });
  const links = useQuery(question('listShares', { params }));
  const make = useMadeLink(journey, wanted, again);
  const revoke = useMutation({
    mutationFn: (share: string) => ask('takeShareBack', { params: { ...params, share } }),
    onSuccess: (_, share) => {
      forgetLink(journey, share);
      if (make.data?.made.id === share) make.reset();
      return again();
    },
  });
  const choose = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part });
    make.reset();
  };
  return (
    <Dialog isOpen wide title={t('share')} closeLabel={t('close')} onClose={onClose}>
      {make.isPending && <p role="status">{t('making')}</p>}
      {make.data && <MadeLink key={make.data.made.id} {...make.data} hasEmbed={wanted.frames !== 'none'} />}
      {make.error && (
        <p className={css['wrong']} role="alert">
          {t('not-made', { detail: whyNot(make.error) })}
        </p>
      )}
      <p className={css['lead']}>{t('lead')}</p>
      <ShareFields wanted={wanted} onChoose={choose} />
      <OpenLinks links={links.data?.shares ?? []} onRevoke={(id) => revoke.mutate(id)} />
      <DialogActions>
        <Button look={make.data ? 'main' : 'quiet'} onPress={onClose}>
          {t('close')}
        </Button>
        {!make.data && !make.isPending && (
          <Button look="main" onPress={() => make.mutate(wanted)}>
            {t('make')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** The link that was made last; the first comes unasked, soon enough after the press for browsers to let it be copied. */
function useMadeLink(journey: string, opening: Wanted, onMade: () => Promise<void>) {
  const [begin] = useState(opening);
  const make = useMutation({
    mutationFn: async (wanted: Wanted) => ({
      made: await linkFor(journey, bodyOf(wanted)),
      isOnce: wanted.password !== '',
    }),
    onSuccess: onMade,
  });
  const { mutate } = make;
  useEffect(() => {
    const soon = setTimeout(() => mutate(begin));
    return () => clearTimeout(soon);
  }, [mutate, begin]);
  return make;
}

type FieldsProps = { readonly wanted: Wanted; readonly onChoose: (part: Partial<Wanted>) => void };

function ShareFields({ wanted, onChoose }: FieldsProps) {
  const t = useWords(shareWords);
  const { parts } = wanted;
  return (
    <>
      <div className={css['parts']} role="group" aria-label={t('shows')}>
        <span className={css['label']}>{t('shows')}</span>
        {shareParts.map((part) => (
          <ToggleChip
            key={part}
            isIn={parts.includes(part)}
            onChange={(isIn) => onChoose({ parts: isIn ? [...parts, part] : parts.filter((one) => one !== part) })}
          >
            {t(part)}
          </ToggleChip>
        ))}
        {parts.includes('pictures') && <p className={css['hint']}>{t('pictures-hint')}</p>}
      </div>
      <div className={css['fields']}>
        <Select
          label={t('until')}
          value={wanted.term}
          options={termNames.map((id) => ({ id, name: t(id) }))}
          onChange={(id) => onChoose({ term: termNames.find((one) => one === id) ?? 'month' })}
        />
        <ViewSelect value={wanted.view} onChange={(view) => onChoose({ view })} />
        <Select
          label={t('what-state')}
          value={wanted.isPinned ? 'pinned' : 'follows'}
          options={(['follows', 'pinned'] as const).map((id) => ({ id, name: t(id) }))}
          onChange={(id) => onChoose({ isPinned: id === 'pinned' })}
        />
        <Field
          label={t('password')}
          hint={t('password-hint')}
          value={wanted.password}
          onChange={(password) => onChoose({ password })}
          autoComplete="off"
        />
        <Select
          label={t('frames')}
          value={wanted.frames}
          options={(['none', 'some', 'any'] as const).map((id) => ({ id, name: t(`frames-${id}`) }))}
          onChange={(id) => onChoose({ frames: id === 'any' || id === 'some' ? id : 'none' })}
        />
        {wanted.frames === 'some' && (
          <Field
            label={t('site')}
            placeholder="https://intranet.example.se"
            value={wanted.site}
            onChange={(site) => onChoose({ site })}
          />
        )}
      </div>
    </>
  );
}
