import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { recordOf, recordsOf, type Records } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { newId } from '#web/client/new-id.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { TouchpointFilters } from '#web/atlas/touchpoints/touchpoint-filters.tsx';
import { TouchpointPanel } from '#web/atlas/touchpoints/touchpoint-panel.tsx';
import { isShown, parseTouchpointSearch } from '#web/atlas/touchpoints/which-touchpoints.ts';
import { useTouchpointCounts } from '#web/journey/touchpoints/use-touchpoint-uses.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { shellWords } from '#words/shell.ts';
import { thingWords } from '#words/things.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import { Face } from '#web/ui/face.tsx';
import { Page } from '#web/ui/page.tsx';
import css from './touchpoints.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** The touchpoints that journeys share: each in one place, with everywhere it is used. */
export function Touchpoints() {
  const t = useWords(thingWords);
  const shell = useWords(shellWords);
  const { workspace } = useSession();
  const doc = useDocument(workspace.id);
  const mayEdit = useMay('edit');
  const navigate = useNavigate();
  const { touchpoint: chosen, ...which } = parseTouchpointSearch(useSearch({ strict: false }));
  const format = useFormat();
  const all = recordsOf(doc.records, 'touchpoint');
  const list = all.filter((one) => isShown(one, which)).toSorted((a, b) => format.sort(nameOf(a), nameOf(b)));
  const make = () => {
    const touchpoint = newId();
    doc.send(addRecord('touchpoint', { id: touchpoint, body: { name: t('touchpoint-new') } }));
    void navigate({ to: '/journeys/touchpoints', search: { touchpoint } });
  };
  const open = recordOf(doc.records, 'touchpoint', chosen);
  return (
    <Page
      title={t('touchpoints')}
      lead={t('touchpoints-lead')}
      actions={mayEdit && doc.state === 'ready' && <Button onPress={make}>{t('touchpoint-new')}</Button>}
    >
      {doc.state === 'loading' && <Waiting label={shell('loading')} />}
      {all.length > 0 && <TouchpointFilters list={all} library={doc.records} which={which} />}
      {all.length > 0 && list.length === 0 && <p role="status">{t('none-like-that')}</p>}
      {doc.state === 'ready' && all.length === 0 && (
        <Empty title={t('touchpoints-none')}>{t('touchpoints-none-why')}</Empty>
      )}
      <div className={`${css['both']} ${open ? css['isOpen'] : ''}`}>
        {list.length > 0 && <TouchpointList list={list} library={doc.records} chosen={chosen} />}
        {open && <TouchpointPanel key={open.id} touchpoint={open} doc={doc} mayEdit={mayEdit} />}
      </div>
    </Page>
  );
}

const nameOf = ({ body }: RecordOf<'touchpoint'>): string => body.name ?? '';

type ListProps = {
  readonly list: readonly RecordOf<'touchpoint'>[];
  readonly library: Records;
  readonly chosen: string | undefined;
};

function TouchpointList({ list, library, chosen }: ListProps) {
  const t = useWords(thingWords);
  const counts = useTouchpointCounts().data ?? [];
  return (
    <ul className={css['list']} aria-label={t('touchpoints')}>
      {list.map((touchpoint) => {
        const { id, body } = touchpoint;
        const count = counts.find((one) => one.touchpoint === id);
        const owners = [body.owners?.professional, body.owners?.operational].flatMap(
          (owner) => recordOf(library, 'person', owner)?.body.name ?? [],
        );
        const channels = (body.channels ?? []).flatMap(
          (channel) => recordOf(library, 'channel', channel)?.body.name ?? [],
        );
        return (
          <li key={id}>
            <Link
              to="/journeys/touchpoints"
              search={(before) => ({ ...before, touchpoint: id })}
              className={css['row']}
              aria-current={chosen === id || undefined}
            >
              <span className={css['title']}>{nameOf(touchpoint) || id}</span>
              <span className={css['faces']}>
                {[...new Set(owners)].map((name) => (
                  <Face key={name} name={name} size={22} />
                ))}
                {owners.length === 0 && <span className={css['needs']}>{t('no-owner')}</span>}
              </span>
              <span className={css['facts']}>
                {[
                  ...channels,
                  ...(count ? [t('touchpoint-uses', { places: count.places, journeys: count.journeys })] : []),
                ].join(' · ')}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
