/** The pages of this browser that have Stig open, known by locks that they hold as long as they live. */
export type Tabs = {
  /** This page. */
  readonly own: string;
  /** The pages that are open, this one among them. */
  readonly open: () => Promise<ReadonlySet<string>>;
  /** Does something that no two pages may do at once. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

const prefix = 'stig-tab:';

/**
 * Takes a lock for this page.
 *
 * Shape   without Web Locks (a page that did not come over https) no other page is known to be open: two may then send the same pending
 *         command, which the server does once.
 */
export function openTabs(own: string, locks: LockManager | undefined): Tabs {
  if (!locks) return { own, open: async () => new Set([own]), alone: (work) => work() };
  const held = new Promise<void>((isHeld) => {
    void locks.request(`${prefix}${own}`, () => {
      isHeld();
      return new Promise<never>(() => {});
    });
  });
  return {
    own,
    open: async () => {
      await held;
      const { held: all = [] } = await locks.query();
      return new Set(all.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
    },
    alone: async (work) => locks.request('stig-pending', work),
  };
}
