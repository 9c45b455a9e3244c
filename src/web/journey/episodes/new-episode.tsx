import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { languageOfTag } from '#base/languages.ts';
import { recordOf } from '#model/document/document.ts';
import { episodeIdea, type EpisodePlace } from '#model/map/episode.ts';
import type { NewJourney } from '#protocol/http/map.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { useSession } from '#web/client/session.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { mapWords } from '#words/map.ts';
import { thingWords } from '#words/things.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './episodes.module.css';

/** A place opened into a journey of its own: what it is called, and the phases that it begins with, one a line. */
export function NewEpisode({ place, onClose }: { place: EpisodePlace; onClose: () => void }) {
  const t = useWords(mapWords);
  const own = useWords(thingWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const { workspace } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const idea = episodeIdea(records, place);
  const [name, setName] = useState(idea?.name ?? '');
  const [phases, setPhases] = useState(idea?.phases.join('\n') ?? '');
  const { language, basis } = recordOf(records, 'journey', id)?.body ?? {};
  const spoken = languageOfTag(language ?? '');
  const create = useMutation({
    mutationFn: () => {
      const body = {
        name: name.trim(),
        scope: 'episode',
        parent: { journey: id, place },
        phases: phases
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
        ...(basis && { basis: 'hypothesis' }),
        ...(spoken && { language: spoken }),
      } satisfies NewJourney;
      return ask('makeJourney', { params: { ws: workspace.id }, body });
    },
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: keyOf('listJourneys') });
      await navigate({ to: '/journeys/$journey', params: { journey: made.id } });
    },
  });
  return (
    <Dialog title={own('episode-new')} closeLabel={t('close')} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <Field
          label={t('journey-name')}
          hint={own('episode-name-hint')}
          value={name}
          onChange={setName}
          autoFocus
          isRequired
        />
        <Field
          label={own('episode-phases')}
          hint={own('episode-phases-hint')}
          value={phases}
          onChange={setPhases}
          rows={6}
        />
        {create.error !== null && <p role="alert">{whyNot(create.error)}</p>}
        <DialogActions>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            look="main"
            type="submit"
            isBusy={create.isPending}
            whyNot={name.trim() === '' && reason('name-first')}
          >
            {own('episode-create')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
