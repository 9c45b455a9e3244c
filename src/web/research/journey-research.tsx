import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type Records, recordOf } from '#model/document/document.ts';
import { studyCodes } from '#model/research/study-codes.ts';
import { codesUnder, codeVoices } from '#model/research/code-voices.ts';
import type { Evidence } from '#protocol/http/research.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useJourney, useJourneyActs, useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { CodeList } from '#web/research/code-list.tsx';
import { InterviewList } from '#web/research/interview-list.tsx';
import { NewInterview } from '#web/research/new-interview.tsx';
import { ParticipantsPart } from '#web/research/participants-part.tsx';
import { studyOfInterviews } from '#web/research/room-view.ts';
import { SaturationPart } from '#web/research/saturation-part.tsx';
import { TakeInterviews } from '#web/research/take-interviews.tsx';
import { noEvidence, useEvidence } from '#web/research/use-evidence.ts';
import { countByParticipant, useInterviews } from '#web/research/use-interviews.ts';
import { useWhyNot } from '#web/research/why-not.ts';
import { researchWords } from '#words/research.ts';
import { servedWords } from '#words/served.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { withheldWords } from '#words/withheld.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty, Trouble, Waiting } from '#web/ui/empty.tsx';
import { Part } from '#web/ui/page.tsx';
import { Voice } from '#web/ui/voice.tsx';
import colours from './code-colours.module.css';
import css from './journey-research.module.css';

/** What one journey rests on: its interviews, whether they are enough, and what runs through them. */
export function JourneyResearch() {
  const t = useWords(researchWords);
  const whyNot = useWhyNot();
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const opened = useJourney(({ library }) => library);
  const library = opened.records;
  const { workspace } = useSession();
  const mayResearch = useMay('research');
  const served = useWords(servedWords);
  const [isNew, setNew] = useState(false);
  const [isTaking, setTaking] = useState(false);
  const interviews = useInterviews(workspace.id, id);
  const name = recordOf(records, 'journey', id)?.body.name ?? '';
  const begin = mayResearch && (
    <span className={css['ways']}>
      <Button small onPress={() => setTaking(true)}>
        {served('take-in')}
      </Button>
      <Button look="main" small onPress={() => setNew(true)}>
        {t('new-interview')}
      </Button>
    </span>
  );
  return (
    <main id="content" className={`${css['page']} ${colours['colours']}`}>
      <div className={css['list']}>
        {interviews.isPending && <Waiting label={t('loading-list')} />}
        {interviews.isError && (
          <Trouble
            title={t('could-not-fetch')}
            actions={<Button onPress={() => void interviews.refetch()}>{t('try-again')}</Button>}
          >
            {whyNot(interviews.error)}
          </Trouble>
        )}
        {interviews.data?.length === 0 && (
          <Empty title={t('no-interviews')} actions={begin}>
            {t('no-interviews-why')}
          </Empty>
        )}
        {interviews.data && interviews.data.length > 0 && (
          <Part title={t('voices', { n: interviews.data.length })} actions={begin}>
            <InterviewList interviews={interviews.data} library={library} on={id} />
          </Part>
        )}
        {interviews.data && <ParticipantsPart library={opened} interviews={countByParticipant(interviews.data)} only />}
      </div>
      <aside className={css['side']} aria-label={t('codes')}>
        <StudySide />
      </aside>
      {isTaking && <TakeInterviews journey={id} library={library} onClose={() => setTaking(false)} />}
      {isNew && <NewInterview library={opened} journeys={[{ id, name }]} onClose={() => setNew(false)} />}
    </main>
  );
}

function StudySide() {
  const { id } = useJourneyActs();
  const library = useLibrary();
  const records = useWholeJourney();
  const evidence = useEvidence(id).data ?? noEvidence;
  const [code, setCode] = useState<string>();
  const { study, codes, shared } = useMemo(() => {
    const voices = new Map(evidence.interviews.map((one) => [one.id, one.participant]));
    const excerpts = evidence.excerpts.map((one) => ({ ...one, participant: voices.get(one.interview) }));
    const used = new Set(excerpts.flatMap((one) => one.codes));
    const offered = studyCodes(library, [id], used);
    const known = offered.codes.map((one) => ({
      id: one.id,
      name: one.body.name ?? '',
      parent: one.body.parent,
    }));
    return {
      study: studyOfInterviews(evidence.interviews, { excerpts, library: library, journey: records }),
      codes: codeVoices(known, excerpts),
      shared: offered.shared,
    };
  }, [evidence, library, records, id]);
  return (
    <>
      <SaturationPart study={study} />
      <CodeList codes={codes} shared={shared} chosen={code} onChoose={setCode} />
      {code !== undefined && <CodeWords codes={codesUnder(codes, code)} evidence={evidence} library={library} />}
    </>
  );
}

/** What was said under one code and those below it, each leading to where it was said. */
function CodeWords({ codes, evidence, library }: { codes: ReadonlySet<string>; evidence: Evidence; library: Records }) {
  const { id: journey } = useJourneyActs();
  const voices = new Map(
    evidence.interviews.map((one) => [one.id, recordOf(library, 'participant', one.participant)?.body.alias]),
  );
  const said = evidence.excerpts.filter((one) => one.codes.some((code) => codes.has(code)));
  return (
    <ul className={css['words']}>
      {said.map(({ id, interview, text, erased, keyMissing, withheld }) => (
        <li key={id}>
          <Link to="/research/$interview" params={{ interview }} search={{ excerpt: id, journey }}>
            {erased && <GoneWords keyMissing={keyMissing} />}
            {withheld && <WithheldWords />}
            {!erased && !withheld && <Voice words={text} by={voices.get(interview)} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function WithheldWords() {
  const t = useWords(withheldWords);
  return <i>{t('withheld')}</i>;
}

function GoneWords({ keyMissing }: { keyMissing: true | undefined }) {
  const t = useWords(researchWords);
  return <i>{t(keyMissing ? 'key-missing' : 'words-erased')}</i>;
}
