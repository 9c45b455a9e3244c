import { useState } from 'react';
import type { EventFilePreview, NewEventLog } from '#protocol/http/behaviour.ts';
import { OverlapOfRows } from '#web/behaviour/overlap-of-rows.tsx';
import type { Said } from '#web/behaviour/read-as/way.ts';
import { ways } from '#web/behaviour/read-as/ways.ts';
import { NameAndJourneys } from '#web/behaviour/name-and-journeys.tsx';
import { behaviourWords } from '#words/behaviour.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { DialogActions } from '#web/ui/dialog.tsx';
import type { Option } from '#web/ui/select.tsx';
import css from './behaviour.module.css';

type ConfirmColumnsProps = {
  readonly file: string;
  readonly preview: EventFilePreview;
  /** Journeys that it may show; nothing where its name and journeys stay as they are. */
  readonly journeys?: readonly Option[];
  readonly journey?: string | undefined;
  /** What was chosen when it was read before. */
  readonly before?: Pick<Said, 'steps' | 'properties'>;
  readonly isSending: boolean;
  readonly onConfirm: (log: NewEventLog) => void;
  readonly onCancel: () => void;
};

/** What the file seems to say, shown beside its first rows, to be put right and confirmed. */
export function ConfirmColumns(props: ConfirmColumnsProps) {
  const { file, preview, journeys, journey, before, isSending, onConfirm, onCancel } = props;
  const t = useWords(behaviourWords);
  const reason = useWords(reasonWords);
  const [name, setName] = useState(file);
  const [shows, setShows] = useState<readonly string[]>(journey === undefined ? [] : [journey]);
  const isSame = journeys !== undefined && preview.same.length > 0;
  const way = ways[preview.format];
  const [said, setSaid] = useState<Said>(() => ({ ...way.guessed(preview), ...before }));
  const isReadable = way.isReadable(said, preview);
  const question = { blob: preview.blob, journeys: [...shows], ...way.rows(said, preview) };
  const confirm = () =>
    onConfirm({ ...question, ...way.kept(said), name: name.trim() || file, ...(isSame && { again: true }) });
  return (
    <>
      {isSame && <SameRows same={preview.same} />}
      <p>{t(way.asks)}</p>
      {journeys && <NameAndJourneys {...{ name, journeys, shows }} onName={setName} onShows={setShows} />}
      <way.Choose preview={preview} said={said} onSay={setSaid} />
      {isReadable && way.isSure(said, preview) && !isSame && shows.length > 0 && <OverlapOfRows question={question} />}
      {preview.sample.length > 0 && <Sample preview={preview} />}
      <DialogActions>
        <Button onPress={onCancel}>{t('cancel')}</Button>
        <Button
          look={isSame ? 'danger' : 'main'}
          isBusy={isSending}
          whyNot={!isReadable && reason(way.first)}
          onPress={confirm}
        >
          {t(isSame ? 'read-in-twice' : 'read-in')}
        </Button>
      </DialogActions>
    </>
  );
}

/** That these very rows are there already, under which name and since when. */
function SameRows({ same }: { same: EventFilePreview['same'] }) {
  const t = useWords(behaviourWords);
  const format = useFormat();
  return (
    <div className={css['warn']} role="alert">
      <p>{t('same-rows')}</p>
      <ul>
        {same.map(({ log, name, events, imported }) => (
          <li key={log}>
            {[name, events > 0 ? t('events', { n: events }) : t('same-under-way'), imported && format.day(imported)]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      <p>{t('same-rows-why')}</p>
    </div>
  );
}

function Sample({ preview }: { preview: EventFilePreview }) {
  const t = useWords(behaviourWords);
  return (
    <div className={css['sample']} tabIndex={0} role="region" aria-label={t('first-rows')}>
      <table>
        <thead>
          <tr>
            {preview.header.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.sample.slice(0, 8).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
