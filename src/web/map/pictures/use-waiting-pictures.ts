import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { setValue } from '#model/commands/make-command.ts';
import type { ImageKept } from '#protocol/http/images.ts';
import { ask } from '#web/client/ask.ts';
import { ProblemError } from '#web/client/http.ts';
import { newId } from '#web/client/new-id.ts';
import { useSession } from '#web/client/session.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { mostBytes } from '#web/map/pictures/image-files.ts';
import { createPictureQueue, type PictureQueue, type WaitingPicture } from '#web/map/pictures/picture-queue.ts';
import type { Pictures, Waiting } from '#web/journey/pictures-context.ts';

const againMs = 15_000;
/** An image that is on its way to the screen is still read. */
const readToItsEndMs = 10_000;

/** Pictures that were put on this map: kept in the browser first, then sent, and put on their card when the server has them. */
export function useWaitingPictures(): Pictures {
  const { user } = useSession();
  const { id: journey, mayEdit } = useJourneyActs();
  const queue = useMemo(() => createPictureQueue(user.id), [user.id]);
  const shelf = useShelf();
  const place = usePlace();
  const send = useCallback(
    async (picture: WaitingPicture) => {
      const kept = await sent(picture);
      if (typeof kept === 'string') return kept === 'unreachable' ? undefined : shelf.refuse(picture, kept);
      place(picture, kept);
      await queue.remove(picture.id);
      return shelf.drop(picture.record);
    },
    [queue, shelf, place],
  );
  useSending(queue, { journey, isOn: mayEdit, send, shelf });
  return useMemo(
    () => ({
      waiting: shelf.waiting,
      add: (record, file) => {
        const type = shelf.typeOf(record);
        if (!type || !mayEdit) return;
        const picture = { id: newId(), user: user.id, ...shelf.at, type, record, file };
        shelf.show(picture);
        if (file.size > mostBytes) shelf.refuse(picture, 'too-large');
        else void queue.put(picture).finally(() => send(picture));
      },
      letGo: (record) => {
        const gone = shelf.waiting.get(record);
        if (gone) void queue.remove(gone.id);
        shelf.drop(record);
      },
    }),
    [shelf, queue, send, mayEdit, user.id],
  );
}

type Shelf = ReturnType<typeof useShelf>;

/** What is shown of pictures that wait. */
function useShelf() {
  const { workspace } = useSession();
  const { id: journey, now } = useJourneyActs();
  const [waiting, setWaiting] = useState<ReadonlyMap<string, Waiting>>(new Map());
  const actions = useMemo(() => {
    const change = (with_: (map: Map<string, Waiting>) => void) =>
      setWaiting((was) => {
        const is = new Map(was);
        with_(is);
        return is;
      });
    return {
      at: { workspace: workspace.id, journey },
      typeOf: (record: string): WaitingPicture['type'] | undefined => {
        const type = now().records.get(record)?.type;
        return type === 'interaction' || type === 'note' ? type : undefined;
      },
      show: ({ id, record, file }: WaitingPicture) =>
        change((map) =>
          map.has(record) && map.get(record)?.id === id
            ? undefined
            : map.set(record, { id, url: URL.createObjectURL(file) }),
        ),
      refuse: ({ record, id }: WaitingPicture, why: string) =>
        change((map) => {
          const shown = map.get(record);
          if (shown?.id === id) map.set(record, { ...shown, why });
        }),
      drop: (record: string) =>
        change((map) => {
          const url = map.get(record)?.url;
          if (url !== undefined) setTimeout(() => URL.revokeObjectURL(url), readToItsEndMs);
          map.delete(record);
        }),
    };
  }, [workspace.id, journey, now]);
  return useMemo(() => ({ ...actions, waiting }), [actions, waiting]);
}

/** Puts a kept picture on its card; what was said of the one before goes with that one. */
function usePlace() {
  const { send, now } = useJourneyActs();
  return useCallback(
    ({ type, record }: WaitingPicture, { blob, width, height }: ImageKept) => {
      const body = now().records.get(record)?.body;
      if (body) send(setValue({ type, id: record, body }, 'picture', { blob, width, height }));
    },
    [send, now],
  );
}

type Sending = {
  readonly journey: string;
  readonly isOn: boolean;
  readonly send: (picture: WaitingPicture) => Promise<unknown>;
  readonly shelf: Shelf;
};

/** Sends what waits when the map is opened, when the line is back, and now and then. */
function useSending(queue: PictureQueue, { journey, isOn, send, shelf }: Sending): void {
  const latest = useRef({ send, shelf });
  latest.current = { send, shelf };
  useEffect(() => {
    if (!isOn) return undefined;
    const all = async () => {
      for (const picture of await queue.list(journey)) {
        latest.current.shelf.show(picture);
        if (!latest.current.shelf.waiting.get(picture.record)?.why) await latest.current.send(picture);
      }
    };
    const begin = () => void all().catch(() => undefined);
    begin();
    const timer = setInterval(begin, againMs);
    addEventListener('online', begin);
    return () => {
      clearInterval(timer);
      removeEventListener('online', begin);
    };
  }, [queue, journey, isOn]);
}

/** The picture as the server keeps it, or why it does not have it. */
async function sent({ workspace, file }: WaitingPicture): Promise<ImageKept | string> {
  try {
    return await ask('keepImage', { params: { ws: workspace }, bytes: file });
  } catch (why) {
    if (!(why instanceof ProblemError)) throw why;
    const { code, status, detail } = why.problem;
    if (status === 0 || status >= 500 || status === 429) return 'unreachable';
    return code === 'unsupported-file' && detail === 'heic' ? 'heic' : code;
  }
}
