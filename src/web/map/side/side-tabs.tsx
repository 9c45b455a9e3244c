import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './side-tabs.module.css';

export type SidePanel = { readonly id: string; readonly name: ReactNode; readonly content: ReactNode };

type SideTabsProps = {
  /** Those that have something in them. */
  readonly panels: readonly (SidePanel | false)[];
};

/** What is told of one thing, in parts of which one is seen, the first one first; the head above them always is. One part alone needs no name. */
export function SideTabs({ panels }: SideTabsProps) {
  const t = useWords(mapWords);
  const filled = panels.filter((panel) => panel !== false);
  const [chosen, choose] = useState<string>();
  const [only] = filled;
  if (filled.length < 2) return only?.content;
  return (
    <Tabs
      className={css['tabs'] ?? ''}
      selectedKey={filled.find(({ id }) => id === chosen)?.id ?? only?.id ?? ''}
      onSelectionChange={(key) => choose(String(key))}
    >
      <TabList className={css['list'] ?? ''} aria-label={t('parts')}>
        {filled.map(({ id, name }) => (
          <Tab key={id} id={id} className={css['tab'] ?? ''}>
            {name}
          </Tab>
        ))}
      </TabList>
      {filled.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={css['panel'] ?? ''}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
