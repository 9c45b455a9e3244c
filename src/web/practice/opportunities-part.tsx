import { Link } from '@tanstack/react-router';
import type { RecordOf } from '#model/document/records.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs, useRecords, useWholeJourney } from '#web/journey/journey-context.ts';
import { SideText } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { EffortChart } from '#web/practice/effort-chart.tsx';
import { HowMuch } from '#web/practice/how-much.tsx';
import { placeName, placeTarget } from '#web/journey/place-names.ts';
import { useNewExperiment } from '#web/journey/use-new-experiment.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import { Part } from '#web/ui/page.tsx';
import css from './opportunities.module.css';
import { addRecord, removeRecord } from '#model/commands/make-command.ts';

/** What could be done, and what it would ease beside what it would take. */
export function OpportunitiesPart() {
  const t = useWords(practiceWords);
  const { send, mayEdit } = useJourneyActs();
  const opportunities = useRecords('opportunity');
  const write = (text: string) =>
    text.trim() !== '' && send(addRecord('opportunity', { id: newId(), body: { text: text.trim() } }));
  return (
    <Part title={t('opportunities')}>
      <div className={css['both']}>
        <ol className={css['list']}>
          {opportunities.map((opportunity, index) => (
            <Opportunity key={opportunity.id} opportunity={opportunity} number={index + 1} />
          ))}
          {mayEdit && (
            <li className={css['new']} key={`new ${opportunities.length}`}>
              <span className={css['number']} aria-hidden="true">
                +
              </span>
              <SideText value="" label={t('new-opportunity')} isDisabled={false} onWrite={(_was, is) => write(is)} />
            </li>
          )}
        </ol>
        <EffortChart opportunities={opportunities} />
      </div>
    </Part>
  );
}

type OpportunityProps = { readonly opportunity: RecordOf<'opportunity'>; readonly number: number };

function Opportunity({ opportunity: { id, body }, number }: OpportunityProps) {
  const t = useWords(practiceWords);
  const { id: journey, send, mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const { set, write } = useEdit('opportunity', id);
  const newExperiment = useNewExperiment();
  const place = placeName(records, body.place);
  const at = placeTarget(body.place);
  const { moment, place: where, text: question } = body;
  return (
    <li>
      <span className={css['number']} aria-hidden="true">
        {number}
      </span>
      <div className={css['words']}>
        <SideText value={question} label={t('opportunity')} isDisabled={!mayEdit} onWrite={write('text')} />
        {place !== undefined && at !== undefined && (
          <Link to="/journeys/$journey" params={{ journey }} search={{ at }} className={css['place']}>
            {place || t('unnamed')}
          </Link>
        )}
      </div>
      <HowMuch
        label={t('eases')}
        look="path"
        value={body.impact}
        isDisabled={!mayEdit}
        onSet={(n) => set('impact', n)}
      />
      <HowMuch
        label={t('takes')}
        look="ink"
        value={body.effort}
        isDisabled={!mayEdit}
        onSet={(n) => set('effort', n)}
      />
      {mayEdit && (
        <Menu
          label={t('actions')}
          groups={[
            {
              id: 'do',
              actions: [
                { id: 'try', name: t('try-it'), onAction: () => newExperiment({ moment, place: where, question }) },
                { id: 'remove', name: t('remove'), onAction: () => send(removeRecord('opportunity', id)) },
              ],
            },
          ]}
        >
          <Button look="icon" small aria-label={t('actions-with', { what: question ?? '' })}>
            <Icon name="more" />
          </Button>
        </Menu>
      )}
    </li>
  );
}
