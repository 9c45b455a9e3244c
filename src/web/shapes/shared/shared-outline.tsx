import type { InteractionContent, MapContent, QuoteContent, Worded } from '#exchange/pictures/content/types.ts';
import type { LaneView } from '#model/map/lane-view.ts';
import { SharedLanes } from '#web/journey/picture/shared-lanes.tsx';
import type { ImageHref } from '#web/journey/picture/scene-svg.tsx';
import { SharedPicture } from '#web/journey/picture/shared-picture.tsx';
import { shareWords } from '#words/share.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { RichText } from '#web/ui/rich-text.tsx';
import css from './shared-view.module.css';

type SharedOutlineProps = {
  readonly content: MapContent;
  readonly view: LaneView | undefined;
  readonly imageHref: ImageHref;
};

/** The map in words from top to bottom: for those who listen, and for small screens. */
export function SharedOutline({ content, view, imageHref }: SharedOutlineProps) {
  const t = useWords(shareWords);
  return (
    <article className={css['outline']} tabIndex={0} aria-label={content.name}>
      {content.primaryGoal !== '' && <p className={css['goal']}>{content.primaryGoal}</p>}
      {content.phases.map(({ id, name, doing, goal, involvesUs, interactions }, at) => (
        <section key={id}>
          <h2>
            {name} {!involvesUs && <small>{t('without-us')}</small>}
          </h2>
          {doing.text !== '' && <Words of={doing} />}
          {goal.text !== '' && <p>{t('wants', { goal: goal.text })}</p>}
          <ul>
            {interactions.map((interaction) => (
              <Interaction key={interaction.id} of={interaction} imageHref={imageHref} />
            ))}
          </ul>
          {content.quotes
            .filter(({ x }) => x !== undefined && Math.floor(x) === at)
            .map(quoteOf(t('quoted', { text: '|' })))}
        </section>
      ))}
      {content.moments.length > 0 && (
        <section>
          <h2>{t('moments')}</h2>
          {content.moments.map(({ id, title, experience, howMightWe }) => (
            <div key={id}>
              <h3>{title}</h3>
              <Words of={experience} />
              {howMightWe.map((question) => (
                <div key={question.text} className={css['question']}>
                  <Words of={question} />
                </div>
              ))}
            </div>
          ))}
        </section>
      )}
      {content.experiments.length > 0 && (
        <section>
          <h2>{t('experiments')}</h2>
          <ul>
            {content.experiments.map(({ id, change, expectedEffect }) => (
              <li key={id}>
                {change} {expectedEffect !== undefined && <span className={css['soft']}>{expectedEffect}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <SharedLanes content={content} view={view} imageHref={imageHref} />
    </article>
  );
}

const Words = ({ of: { text, marked } }: { of: Worded }) => (
  <p dir="auto" className={css['words']}>
    <RichText text={marked ?? text} />
  </p>
);

function Interaction({ of, imageHref }: { of: InteractionContent; imageHref: ImageHref }) {
  const { text, marked, mark, channels, claim, picture } = of;
  const t = useWords(shareWords);
  const said = [
    ...channels.map(({ name }) => name),
    ...(mark ? [t(mark.type)] : []),
    ...(claim.assumption ? [t('assumption')] : []),
  ];
  return (
    <li className={claim.assumption ? css['assumed'] : undefined}>
      <RichText text={marked ?? text} /> {said.length > 0 && <span className={css['soft']}>{said.join(' · ')}</span>}
      <SharedPicture picture={picture} imageHref={imageHref} />
    </li>
  );
}

const quoteOf = (marks: string) =>
  function Quote({ id, text, alias }: QuoteContent) {
    return (
      <blockquote key={id}>
        {marks.replace('|', () => text)} {alias !== '' && <cite>{alias}</cite>}
      </blockquote>
    );
  };
