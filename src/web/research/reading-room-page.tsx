import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { dayOf } from '#base/clock.ts';
import { type Records, recordOf, recordsOf } from '#model/document/document.ts';
import { makeCode } from '#model/research/study-codes.ts';
import type { RecordOf } from '#model/document/records.ts';
import { journeysServed, seenFromJourney } from '#model/research/served.ts';
import { newId } from '#web/client/new-id.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { type OpenDocument, useDocument } from '#web/client/use-document.ts';
import { useManyRecords } from '#web/client/use-many-records.ts';
import { mapView } from '#web/journey/map-view.ts';
import { keepMarking, removeMarking } from '#web/research/marking-commands.ts';
import { ReadingRoom } from '#web/research/reading-room.tsx';
import { RoomTop } from '#web/research/room-top.tsx';
import type { RoomActions } from '#web/research/room.ts';
import { pathsOf, roomOf, type RoomSources, studyOf } from '#web/research/room-view.ts';
import { TranscriptPlace } from '#web/research/transcript-place.tsx';
import { WithheldPlace } from '#web/research/withheld-place.tsx';
import { type Gestures, useGestures } from '#web/research/use-gestures.ts';
import { noEvidence, useEvidence, useFreshEvidence } from '#web/research/use-evidence.ts';
import { NotFound } from '#web/shell/not-found.tsx';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Empty, Waiting } from '#web/ui/empty.tsx';

/** One interview, with one of the journeys that it serves around it. */
export function ReadingRoomPage() {
  const t = useWords(researchWords);
  const { workspace } = useSession();
  const { interview: id = '' } = useParams({ strict: false });
  const { journey: wanted } = useSearch({ strict: false });
  const doc = useDocument(id);
  const library = useDocument(workspace.id);
  const interview = recordOf(doc.records, 'interview', id);
  if (doc.state === 'denied') return <NotFound />;
  if (doc.state === 'loading' || library.state === 'loading' || !interview) return <Waiting label={t('loading')} />;
  const opened = { doc, library, interview };
  const on = wanted ?? journeysServed(interview.body)[0];
  if (on === undefined) return <Opened {...opened} journey={undefined} key={id} />;
  return <WithJourney {...opened} id={on} key={`${id} ${on}`} />;
}

type OpenedProps = {
  readonly doc: OpenDocument;
  readonly library: OpenDocument;
  readonly interview: RecordOf<'interview'>;
  readonly journey: OpenDocument | undefined;
};

function WithJourney({ id, ...opened }: Omit<OpenedProps, 'journey'> & { id: string }) {
  const journey = useDocument(id);
  return <Opened {...opened} journey={journey} />;
}

const noRecords: Records = new Map();

function Opened({ doc, library, interview, journey }: OpenedProps) {
  const t = useWords(researchWords);
  const mayEdit = useMay('edit');
  const { excerpt, from, to } = useSearch({ strict: false });
  const spoken = useMemo(
    () => (from === undefined || to === undefined ? undefined : { start: from, end: to }),
    [from, to],
  );
  const on = journey?.id;
  const evidence = useEvidence(on).data ?? noEvidence;
  const seen = useMemo(() => (on === undefined ? doc.records : seenFromJourney(doc.records, on)), [doc.records, on]);
  useFreshEvidence(doc.seq);
  const journeyRecords = journey?.records ?? noRecords;
  const map = useMemo(() => mapView(journeyRecords), [journeyRecords]);
  const sources: RoomSources = useMemo(
    () => ({
      records: seen,
      interview,
      library: library.records,
      journey: journeyRecords,
      map,
      evidence,
      mayEdit,
      today: dayOf(Date.now()),
    }),
    [seen, interview, library.records, journeyRecords, map, evidence, mayEdit],
  );
  const room = useMemo(() => roomOf(sources), [sources]);
  const study = useMemo(() => studyOf(sources), [sources]);
  const paths = useMemo(() => pathsOf(sources), [sources]);
  const gestures = useGestures(doc, journey);
  const others = useManyRecords(journeysServed(interview.body).filter((one) => one !== on));
  const top = (
    <RoomTop gestures={gestures} doc={doc} interview={interview} library={library.records} mayEdit={mayEdit} on={on} />
  );
  if (interview.erased)
    return (
      <>
        {top}
        <Empty title={t(interview.keyMissing ? 'key-missing' : 'words-erased')}>
          {t(interview.keyMissing ? 'key-missing-why' : 'words-erased-why')}
        </Empty>
      </>
    );
  if (interview.withheld && interview.body.transcript === undefined)
    return <WithheldPlace interview={interview} doc={doc} library={library} top={top} />;
  if (room.transcript === '') return <TranscriptPlace interview={interview.id} top={top} mayEdit={mayEdit} />;
  return (
    <ReadingRoom
      interview={interview.id}
      on={on}
      isHome={on === interview.body.journey}
      alias={
        recordOf(library.records, 'participant', interview.body.participant)?.body.alias ?? interview.body.title ?? ''
      }
      room={room}
      study={study}
      paths={paths}
      highlighted={excerpt}
      spoken={spoken}
      actions={actionsOn({ doc, library, interview, journey }, { give: gestures.give, others })}
      top={top}
    />
  );
}

type Doing = Pick<Gestures, 'give'> & { readonly others: ReadonlyMap<string, Records> };

function actionsOn({ doc, library, interview, journey }: OpenedProps, { give, others }: Doing): RoomActions {
  const records = journey?.records ?? noRecords;
  return {
    keep: (id, marking) =>
      give(
        keepMarking({
          id: id ?? newId(),
          kept: recordOf(doc.records, 'excerpt', id),
          marking,
          interview: interview.body,
          on: journey?.id,
          journey: records,
          quoteId: newId(),
        }),
      ),
    remove: (id) => give(removeMarking(id, records, others)),
    createCode: (name) => {
      const id = newId();
      const about = recordsOf(records, 'journey')[0];
      library.send(...makeCode(library.records, about, { id, name, study: newId() }));
      return id;
    },
  };
}
