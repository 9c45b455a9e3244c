import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { WorkshopSummary } from '#protocol/http/workshop.ts';
import { question } from '#web/client/ask.ts';
import { useMay } from '#web/client/session.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { workshopWords } from '#words/workshop.ts';
import { workshopDoorWords } from '#words/workshop-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { Empty, Waiting } from '#web/ui/empty.tsx';
import { Page } from '#web/ui/page.tsx';
import { NewWorkshop } from '#web/workshop/new-workshop.tsx';
import css from './workshop-list.module.css';

/** The workshops held on a journey, to be gone on with or read; and a new one. */
export function WorkshopList() {
  const t = useWords(workshopWords);
  const door = useWords(workshopDoorWords);
  const { id } = useJourneyActs();
  const mayLead = useMay('lead-workshop');
  const [isNew, setNew] = useState(false);
  const { data, isPending } = useQuery({
    ...question('listWorkshops', { params: { id } }),
  });
  const begin = mayLead && (
    <Button look="main" onPress={() => setNew(true)}>
      {t('begin-workshop')}
    </Button>
  );
  const workshops = data?.workshops ?? [];
  if (isPending) return <Waiting label={t('loading')} />;
  return (
    <Page title={door('workshops')} lead={t('workshops-lead')} actions={workshops.length > 0 && begin}>
      {workshops.length === 0 ? (
        <Empty title={t('none-yet')} actions={begin}>
          {t('none-yet-why')}
        </Empty>
      ) : (
        <ul className={css['list']}>
          {workshops.map((workshop) => (
            <Row key={workshop.id} workshop={workshop} />
          ))}
        </ul>
      )}
      {isNew && <NewWorkshop onClose={() => setNew(false)} />}
    </Page>
  );
}

function Row({ workshop }: { workshop: WorkshopSummary }) {
  const t = useWords(workshopWords);
  const format = useFormat();
  const { id, title, question, people, notes, created, closed, stage } = workshop;
  return (
    <li>
      <Link to="/workshops/$workshop" params={{ workshop: id }}>
        <span className={css['head']}>
          <strong>{title}</strong>
          <Chip look={closed === undefined ? 'path' : 'plain'}>
            {closed === undefined ? `${t('under-way')} · ${t(stage)}` : t('closed')}
          </Chip>
        </span>
        {question !== undefined && <span>{question}</span>}
        <small>
          {format.day(closed ?? created)} · {t('workshop-facts', { people, notes })}
        </small>
      </Link>
    </li>
  );
}
