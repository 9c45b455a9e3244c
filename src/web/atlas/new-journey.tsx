import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { recordsOf } from '#model/document/document.ts';
import { hrefOf } from '#web/client/ask.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { emptyFile, talksFile } from '#web/atlas/begin/begin-file.ts';
import { FirstPhases, noPhases } from '#web/atlas/begin/first-phases.tsx';
import { FromTalks, isMade, nothingChosen, textOf, useProposed } from '#web/atlas/begin/from-talks.tsx';
import { inStretches } from '#web/atlas/begin/propose-from-talks.ts';
import { TemplateSketch } from '#web/atlas/begin/template-sketch.tsx';
import { skeletonFile } from '#web/atlas/begin/skeleton-file.ts';
import { templateFile } from '#web/atlas/begin/template-file.ts';
import { templates } from '#web/atlas/begin/templates/templates.ts';
import { type Beginning, useBegin, useBeginInto } from '#web/atlas/begin/use-begin.ts';
import { PathMiniature } from '#web/journey/path-miniature.tsx';
import { useTalks } from '#web/atlas/begin/use-talks.ts';
import { beginWords } from '#words/begin.ts';
import { blankPaperWords } from '#words/blank-paper.ts';
import { mapWords } from '#words/map.ts';
import { reasonWords } from '#words/reasons.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from '#web/atlas/begin/begin.module.css';

const ways = ['empty', 'asked', 'whole', 'episode', 'b2b', 'public', 'talks'] as const;
type Way = (typeof ways)[number];

/** Step one: whose goal it is, in whose words; from an empty map, from somebody's guess to write over, or from what people have said. */
export function NewJourney({ onClose }: { onClose: () => void }) {
  const t = useWords(beginWords);
  const map = useWords(mapWords);
  const reason = useWords(reasonWords);
  const language = useLanguage();
  const begin = useBegin();
  const whyNot = useWhyNot();
  const [way, setWay] = useState<Way>('empty');
  const [name, setName] = useState('');
  const [primaryGoal, setGoal] = useState('');
  const [learningQuestion, setQuestion] = useState('');
  const template = templates.find(({ id }) => id === way);
  const { part, begunWith } = useWay(way);
  const wished = { name: name.trim(), primaryGoal, learningQuestion };
  const isNamed = wished.name !== '' || template !== undefined;
  const start = (view: Beginning['view']) => begin.mutate({ ...begunWith(wished), ...(view && { view }) });
  return (
    <Dialog title={map('new-journey')} closeLabel={map('close')} isOpen wide onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) start('map');
        }}
      >
        <Ways way={way} onWay={setWay} />
        <OnPaper />
        <Field
          label={map('journey-name')}
          hint={map('journey-name-hint')}
          placeholder={template?.name[language] ?? ''}
          value={name}
          onChange={setName}
          autoFocus
          isRequired={template === undefined}
        />
        <div className={css['two']}>
          <Field
            label={map('primary-goal')}
            placeholder={template?.goal[language] ?? ''}
            value={primaryGoal}
            onChange={setGoal}
            rows={2}
          />
          <Field
            label={map('learning-question')}
            placeholder={template?.question[language] ?? ''}
            value={learningQuestion}
            onChange={setQuestion}
            rows={2}
          />
        </div>
        {part}
        {begin.error !== null && <p role="alert">{whyNot(begin.error)}</p>}
        <DialogActions>
          <Button onPress={onClose}>{map('cancel')}</Button>
          {way === 'talks' && (
            <Button
              isBusy={begin.isPending}
              whyNot={!isNamed && reason('name-first')}
              onPress={() => start('research')}
            >
              {t('bring-talks')}
            </Button>
          )}
          <Button look="main" type="submit" isBusy={begin.isPending} whyNot={!isNamed && reason('name-first')}>
            {map('create')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

type Wished = { readonly name: string; readonly primaryGoal: string; readonly learningQuestion: string };
type WayThere = {
  readonly part: ReactNode;
  readonly begunWith: (wished: Wished) => Beginning;
};

/** What a way of beginning asks besides the name, and the file that comes of it. */
function useWay(way: Way): WayThere {
  const t = useWords(beginWords);
  const ask = useWords(blankPaperWords);
  const { workspace } = useSession();
  const library = useDocument(workspace.id);
  const into = useBeginInto();
  const interviews = useTalks(workspace.id);
  const [phases, setPhases] = useState(noPhases);
  const [talks, setTalks] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState(nothingChosen);
  const proposed = useProposed(interviews, talks);
  const template = templates.find(({ id }) => id === way);
  if (template) {
    const channels = new Map(
      recordsOf(library.records, 'channel').map(({ id, body }) => [(body.name ?? '').toLowerCase(), id]),
    );
    return {
      part: <TemplateSketch template={template} />,
      begunWith: (wished) => ({ file: templateFile(template, wished, { ...into, channels }) }),
    };
  }
  if (way === 'asked')
    return {
      part: <p className={css['onPaper']}>{t('asked-hint')}</p>,
      begunWith: (wished) => ({ file: skeletonFile(wished, into, ask) }),
    };
  if (way === 'talks') {
    const cards = proposed.flatMap((phase) => phase.cards).filter((card) => isMade(card, chosen));
    const kept = inStretches(cards.map((card) => ({ ...card, text: textOf(card, chosen).trim() })));
    return {
      part: <FromTalks {...{ interviews, talks, proposed, chosen }} onTalks={setTalks} onChosen={setChosen} />,
      begunWith: (wished) => ({
        ...talksFile(kept, { ...wished, scope: 'whole' }, into),
        talks: interviews.flatMap(({ id }) => (talks.has(id) ? [id] : [])),
      }),
    };
  }
  return {
    part: <FirstPhases phases={phases} onChange={setPhases} />,
    begunWith: (wished) => ({ file: emptyFile(phases, { ...wished, scope: 'whole' }, into) }),
  };
}

/** The ways to begin, each with a small picture of what it gives. */
function Ways({ way, onWay }: { way: Way; onWay: (way: Way) => void }) {
  const t = useWords(beginWords);
  return (
    <fieldset className={css['ways']}>
      <legend>{t('how-to-begin')}</legend>
      {ways.map((one) => (
        <label key={one} className={css['way']}>
          <input type="radio" name="way" value={one} checked={way === one} onChange={() => onWay(one)} />
          <span className={css['picture']}>
            <Picture way={one} />
          </span>
          <b>{t(`way-${one}`)}</b>
          <small>{t(`way-${one}-why`)}</small>
        </label>
      ))}
    </fieldset>
  );
}

/** For a room that begins away from the screen. */
function OnPaper() {
  const t = useWords(beginWords);
  const language = useLanguage();
  const { workspace } = useSession();
  return (
    <p className={css['onPaper']}>
      {t('on-paper')}{' '}
      {(['a3', 'a2', 'a1', 'a0'] as const).map((paper) => (
        <a
          key={paper}
          href={hrefOf('printBlank', { params: { ws: workspace.id }, query: { paper, language } })}
          aria-label={t('on-paper-as', { paper: paper.toUpperCase() })}
          download
        >
          {paper.toUpperCase()}
        </a>
      ))}
    </p>
  );
}

function Picture({ way }: { way: Way }) {
  const template = templates.find(({ id }) => id === way);
  if (way === 'talks') return <Icon name="quote" size={30} />;
  const phases = template?.phases ?? [];
  const path = phases.map(({ feeling }, index) => ({ x: index / (phases.length - 1), feeling }));
  if (template) return <PathMiniature path={path} basis="hypothesis" width={132} height={40} />;
  return way === 'asked' ? <span className={css['asked']}>?</span> : <span className={css['blank']} />;
}
