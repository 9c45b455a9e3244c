import { plainOf } from '#base/rich-text.ts';
import { Fragment, useMemo } from 'react';
import type { OverlayAnswer } from '#protocol/http/behaviour.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Command } from '#model/document/command.ts';
import { type EventName, type Proposal, useProposals } from '#web/behaviour/use-events.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { mapView } from '#web/journey/map-view.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './behaviour.module.css';
import { editRecord } from '#model/commands/make-command.ts';

type Interaction = RecordOf<'interaction'>;

type MappingTableProps = { readonly names: readonly EventName[]; readonly lived: OverlayAnswer };

/** Every interaction with the events that show it, what is proposed, and how many customers came by. */
export function MappingTable({ names, lived }: MappingTableProps) {
  const t = useWords(behaviourWords);
  const { id, mayEdit, send } = useJourneyActs();
  const records = useWholeJourney();
  const proposed = useProposals(id).data?.proposals;
  const view = useMemo(() => mapView(records), [records]);
  const mapped = useMemo(
    () =>
      new Set(
        view.phases.flatMap(({ interactions }) =>
          interactions.flatMap((one) => one.body.events?.map(({ name }) => name) ?? []),
        ),
      ),
    [view],
  );
  const open = (proposed ?? []).filter(({ event }) => !mapped.has(event));
  const acceptAll = () => {
    for (const phase of view.phases)
      for (const interaction of phase.interactions) {
        const events = open.filter((one) => one.interaction === interaction.id).map(({ event }) => ({ name: event }));
        if (events.length > 0) send(setEvents(interaction, [...(interaction.body.events ?? []), ...events]));
      }
  };
  return (
    <div className={`${css['mapping']} ${css['scroll']}`}>
      {mayEdit && open.length > 0 && (
        <Button small onPress={acceptAll}>
          {t('accept-all', { n: open.length })}
        </Button>
      )}
      <table>
        <thead>
          <tr>
            <th>{t('interaction')}</th>
            <th>{t('shown')}</th>
            <th>{t('lived')}</th>
          </tr>
        </thead>
        <tbody>
          {view.phases.map(({ phase, interactions }) => (
            <Fragment key={phase.id}>
              <tr className={css['phase']}>
                <td colSpan={3}>{phase.body.name || t('unnamed')}</td>
              </tr>
              {interactions.map((interaction) => (
                <tr key={interaction.id}>
                  <td>{plainOf(interaction.body.text) || t('unnamed')}</td>
                  <td>
                    <ShownBy
                      interaction={interaction}
                      names={names}
                      proposals={open.filter((one) => one.interaction === interaction.id)}
                    />
                  </td>
                  <td>
                    <Measured id={interaction.id} lived={lived} />
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ShownByProps = {
  readonly interaction: Interaction;
  readonly names: readonly EventName[];
  readonly proposals: readonly Proposal[];
};

function ShownBy({ interaction, names, proposals }: ShownByProps) {
  const t = useWords(behaviourWords);
  const { mayEdit, send } = useJourneyActs();
  const events = interaction.body.events ?? [];
  const left = names.filter(({ name }) => !events.some((event) => event.name === name));
  const add = (name: string) => send(setEvents(interaction, [...events, { name }]));
  return (
    <div className={css['events']}>
      {events.map((event, index) => (
        <span key={index} className={css['event']}>
          {event.name}
          {Object.entries(event.where ?? {}).map(([key, value]) => ` ${key} = ${value}`)}
          {mayEdit && (
            <Button
              look="icon"
              small
              aria-label={t('remove-event', { name: event.name })}
              onPress={() => send(setEvents(interaction, events.toSpliced(index, 1)))}
            >
              <Icon name="close" size={14} />
            </Button>
          )}
        </span>
      ))}
      {proposals.map(({ event, because }) => (
        <span key={event} className={css['proposal']} title={t('because', { words: because.join(', ') })}>
          {t('proposed', { name: event })}
          {mayEdit && (
            <Button small onPress={() => add(event)}>
              {t('accept')}
            </Button>
          )}
        </span>
      ))}
      {mayEdit && left.length > 0 && (
        <span className={css['choose']}>
          <Select
            label={t('add-event-to', { what: plainOf(interaction.body.text) })}
            labelHidden
            small
            placeholder={t('add-event')}
            value={undefined}
            options={left.map(({ name }) => ({ id: name, name }))}
            onChange={add}
          />
        </span>
      )}
    </div>
  );
}

function Measured({ id, lived }: { id: string; lived: OverlayAnswer }) {
  const t = useWords(behaviourWords);
  const format = useFormat();
  const measured = lived.interactions.find((one) => one.id === id);
  if (!measured) return <span className={css['faint']}>{t('not-measured')}</span>;
  return (
    <span title={t('events', { n: measured.events })}>
      <span className={css['number']}>{format.number(measured.customers)}</span>{' '}
      <span className={css['faint']}>{t('of-all', { n: lived.customers })}</span>
    </span>
  );
}

const setEvents = ({ id, body }: Interaction, events: NonNullable<Interaction['body']['events']>): Command =>
  editRecord('interaction', id, { events: { was: body.events, is: events.length === 0 ? undefined : events } });
