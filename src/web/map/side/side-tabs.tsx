import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import css from './side-tabs.module.css';

export type SidePanel = { readonly id: string; readonly name: ReactNode; readonly content: ReactNode };

/** The part that was looked at last, for whatever is chosen next. */
let looked = '';

/** What is told of one thing, in parts of which one is seen; the head above them always is. */
export function SideTabs({ label, panels }: { label: string; panels: readonly SidePanel[] }) {
  const [chosen, choose] = useState(() => panels.find(({ id }) => id === looked)?.id ?? panels[0]?.id ?? '');
  return (
    <Tabs
      className={css['tabs'] ?? ''}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        looked = String(key);
        choose(looked);
      }}
    >
      <TabList className={css['list'] ?? ''} aria-label={label}>
        {panels.map(({ id, name }) => (
          <Tab key={id} id={id} className={css['tab'] ?? ''}>
            {name}
          </Tab>
        ))}
      </TabList>
      {panels.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={css['panel'] ?? ''}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
