import { useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { shareable } from '#exchange/pictures/content/shareable.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { useEpisodesOf } from '#web/journey/out/use-episodes-of.ts';
import { useHeard, useJourneyActs, useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { printedMap } from '#web/journey/picture/use-scene.ts';
import { imageAddress } from '#web/journey/pictures-context.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { useSession } from '#web/client/session.ts';
import { SceneSvg } from '#web/journey/picture/scene-svg.tsx';
import { useLanguage } from '#web/ui/language/use-words.ts';
import css from './print-picture.module.css';

/** What the browser prints of a journey: the picture that is exported, on whatever paper, in place of the screen; where its words are small on that paper, pages to be read after it. `isAsked`: somebody waits for it to be printed. */
export function PrintPicture({ isAsked }: { isAsked: boolean }) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  useEffect(() => {
    if (isAsked) print();
  }, [isAsked]);
  return isPrinting ? createPortal(<Printed />, document.body) : null;
}

function Printed() {
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const library = useLibrary();
  const evidence = useHeard();
  const episodes = useEpisodesOf(id);
  const language = useLanguage();
  const { view } = useMapViews();
  const { workspace } = useSession();
  const { whole, a4, a3 } = useMemo(() => {
    const today = new Date().toISOString().slice(0, 10);
    const content = shareable(
      { ...mapContent(saidRecords(records), library, evidence), episodes },
      { today, audience: 'outside' },
    );
    return printedMap(content, { language, view });
  }, [records, library, evidence, episodes, language, view]);
  const imageHref = useCallback((blob: string) => imageAddress(workspace.id, blob, 'small'), [workspace.id]);
  return (
    <div className={css['printed']}>
      <SceneSvg scene={whole} width="100%" imageHref={imageHref} />
      {[...a4.map((scene) => ({ scene, on: 'a4' })), ...a3.map((scene) => ({ scene, on: 'a3' }))].map(
        ({ scene, on }, at) => (
          <div key={at} className={`${css['page']} ${css[on]}`}>
            <SceneSvg scene={scene} width="100%" imageHref={imageHref} />
          </div>
        ),
      )}
    </div>
  );
}
