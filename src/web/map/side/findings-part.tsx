import { sameJson } from '#base/json.ts';
import { useState } from 'react';
import type { Finding } from '#model/compass/finding.ts';
import { isUnwatched } from '#model/compass/unwatched.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import { newId } from '#web/client/new-id.ts';
import { useSession } from '#web/client/session.ts';
import { useJourney, useJourneyActs } from '#web/journey/journey-context.ts';
import { useMapActs } from '#web/map/store/map-context.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { mapWords } from '#words/map.ts';
import { reasonWords } from '#words/reasons.ts';
import { addRecord, removeRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import css from '#web/journey/side.module.css';

/** What the compass says of one place. */
export function FindingsPart({ at }: { at: Place }) {
  const t = useWords(mapWords);
  const key = placeKey(at);
  const here = useJourney(
    ({ findings, silenced }) => [...findings, ...silenced].filter(({ place }) => placeKey(place) === key),
    sameJson,
  );
  if (here.length === 0) return null;
  return (
    <SidePart title={t('compass')}>
      <div className={css['stack']}>
        {here.map((finding) => (
          <FindingCard key={finding.rule + placeKey(finding.place)} finding={finding} />
        ))}
      </div>
    </SidePart>
  );
}

/** A sentence, why it matters and how to mend it; it can be set aside with a reason, or shown on the map. */
export function FindingCard({ finding, withShow = false }: { finding: Finding; withShow?: boolean }) {
  const t = useWords(mapWords);
  const reason = useWords(reasonWords);
  const { mayEdit, send, now } = useJourneyActs();
  const { user } = useSession();
  const { select } = useMapActs();
  const [why, setWhy] = useState<string>();
  const target = targetOf(finding.place) ?? finding.about?.id;
  const isThere = useJourney(({ records }) => target !== undefined && records.has(target));
  const silence = () => {
    const body = {
      rule: finding.rule,
      place: finding.place,
      why: why ?? '',
      by: user.id,
      at: new Date().toISOString(),
    };
    send(addRecord('silenced', { id: newId(), body }));
    setWhy(undefined);
  };
  const bringBack = () => {
    for (const record of now().records.values())
      if (record.type === 'silenced' && isOf(record.body, finding)) send(removeRecord('silenced', record.id));
  };
  const look = isUnwatched(finding) ? css['unwatched'] : '';
  return (
    <div className={`${css['finding']} ${finding.silenced ? css['findingQuiet'] : look}`}>
      <p>{finding.message}</p>
      <p className={css['soft']}>
        {finding.silenced ? `${t('silenced')}: ${finding.silenced.why}` : finding.suggestion}
      </p>
      <div className={css['row']}>
        {withShow && target !== undefined && isThere && (
          <Button small onPress={() => select(target)}>
            {t('show')}
          </Button>
        )}
        {mayEdit && finding.silenced && (
          <Button look="plain" small onPress={bringBack}>
            {t('unsilence')}
          </Button>
        )}
        {mayEdit && !finding.silenced && why === undefined && (
          <Button look="plain" small onPress={() => setWhy('')}>
            {t('silence')}
          </Button>
        )}
      </div>
      {why !== undefined && (
        <form
          className={css['row']}
          onSubmit={(event) => {
            event.preventDefault();
            if (why.trim() !== '') silence();
          }}
        >
          <Field label={t('silence-why')} value={why} onChange={setWhy} autoFocus />
          <Button small type="submit" whyNot={why.trim() === '' && reason('write-first')}>
            {t('silence')}
          </Button>
        </form>
      )}
    </div>
  );
}

const isOf = (body: { readonly rule?: unknown; readonly place?: unknown }, finding: Finding): boolean =>
  body.rule === finding.rule && placeKey(body.place as Place) === placeKey(finding.place);

function targetOf(place: Place): string | undefined {
  if ('journey' in place) return undefined;
  return Object.values(place).find((value) => typeof value === 'string');
}
