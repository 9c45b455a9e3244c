import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { leaveJourney, serveJourney } from '#model/research/serve.ts';
import { journeysServed, placeOn } from '#model/research/served.ts';
import type { Command } from '#model/document/command.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';
import type { Gestures } from '#web/research/use-gestures.ts';
import { servedWords } from '#words/served.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './journeys-served.module.css';

export type JourneysServedProps = {
  readonly doc: OpenDocument;
  readonly interview: RecordOf<'interview'>;
  readonly on: string | undefined;
  readonly mayEdit: boolean;
  readonly gestures: Pick<Gestures, 'give'>;
};

/** Which journeys an interview serves: each can be looked at around its words, one more can be added, and one taken away. */
export function JourneysServed(props: JourneysServedProps) {
  const t = useWords(servedWords);
  const [isOpen, setOpen] = useState(false);
  const served = journeysServed(props.interview.body);
  return (
    <>
      <Button small look="plain" onPress={() => setOpen(true)}>
        <Icon name="map" size={15} />
        {t('serves', { n: served.length })}
      </Button>
      {isOpen && <ServedDialog {...props} served={served} onClose={() => setOpen(false)} />}
    </>
  );
}

type ServedDialogProps = JourneysServedProps & { readonly served: readonly string[]; readonly onClose: () => void };

function ServedDialog({ doc, interview, on, mayEdit, gestures, served, onClose }: ServedDialogProps) {
  const t = useWords(servedWords);
  const journeys = useJourneys().data?.journeys ?? noJourneys;
  const nameOf = (id: string): string => journeys.find((one) => one.id === id)?.name ?? t('journey-gone');
  const shown = on === undefined || served.includes(on) ? served : [...served, on];
  const free = journeys.filter(({ id }) => !served.includes(id));
  const give = (commands: readonly Command[]) => gestures.give({ interview: commands, journey: [] });
  return (
    <Dialog title={t('serves-title')} closeLabel={t('close')} isOpen onClose={onClose}>
      <p className={css['lead']}>{t('serves-lead')}</p>
      <ul className={css['list']}>
        {shown.map((id) => (
          <li key={id}>
            <span className={css['name']}>
              <b>{nameOf(id)}</b>
              <small>
                {[
                  !served.includes(id) && t('journey-episode'),
                  t('placed-there', { n: placedOn(doc, interview, id) }),
                  id === on && t('shown-now'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            {id !== on && (
              <Link
                to="/research/$interview"
                params={{ interview: interview.id }}
                search={{ journey: id }}
                onClick={onClose}
              >
                {t('look-from')}
              </Link>
            )}
            {mayEdit && served.length > 1 && served.includes(id) && (
              <Button
                look="icon"
                small
                aria-label={t('leave-journey', { name: nameOf(id) })}
                onPress={() => give(leaveJourney(doc.records, id))}
              >
                <Icon name="close" size={14} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && free.length > 0 && (
        <Select
          label={t('add-journey')}
          labelHidden
          placeholder={t('add-journey')}
          value={undefined}
          options={free.map(({ id, name }) => ({ id, name }))}
          onChange={(id) => give(serveJourney(interview, id))}
        />
      )}
      <DialogActions>
        <Button look="main" onPress={onClose}>
          {t('done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const placedOn = (doc: OpenDocument, interview: RecordOf<'interview'>, journey: string): number =>
  recordsOf(doc.records, 'excerpt').filter(({ body }) => placeOn(journey, interview.body, body)).length;
