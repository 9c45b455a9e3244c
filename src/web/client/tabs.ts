/** The pages of this browser that have Stig open, known by locks that they hold as long as they live. */
export type Tabs = {
  /** This page. */
  readonly own: string;
  /** Is open from now until what this gives back is called, and calls back each time that another page has gone. */
  readonly enter: (onGone: () => void) => () => void;
  /** The pages that are open, this one among them. */
  readonly open: () => Promise<ReadonlySet<string>>;
  /** Does something that no two pages may do at once. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

/** A page has come, or leaves. */
type News = { readonly says: 'here' | 'gone'; readonly tab: string };

const prefix = 'stig-tab:';

/**
 * Pages that know of one another by Web Locks: each holds one of its own and stands in line at those of the others, so that whose turn comes
 * learns that the page before has gone.
 *
 * Shape   a page holds its lock alone, those who wait for it share it: only the former says that it is open. Without Web Locks (a page that
 *         did not come over https) no other page is known to be open: two may then send the same pending command, which the server does
 *         once, and a page that goes says so itself.
 */
export const openTabs = (own: string, locks: LockManager | undefined): Tabs =>
  locks ? lockedTabs(own, locks) : looseTabs(own);

function lockedTabs(own: string, locks: LockManager): Tabs {
  let held = Promise.resolve();
  const open = async (): Promise<ReadonlySet<string>> => {
    await held;
    const { held: all = [] } = await locks.query();
    const alone = all.filter(({ name, mode }) => mode === 'exclusive' && name?.startsWith(prefix));
    return new Set(alone.map(({ name = '' }) => name.slice(prefix.length)));
  };
  const enter = (onGone: () => void): (() => void) => {
    const { promise: hasLeft, resolve: leave } = Promise.withResolvers<void>();
    const watched = new Set([own]);
    const watch = (tab: string): void => {
      if (watched.has(tab)) return;
      watched.add(tab);
      const turn = locks.request(prefix + tab, { mode: 'shared' }, () => watched.delete(tab));
      void Promise.race([turn, hasLeft]).then((wasIts) => wasIts && onGone());
    };
    held = new Promise((isHeld) => {
      void locks.request(prefix + own, () => {
        isHeld();
        return hasLeft;
      });
    });
    const channel = newsOf(({ says, tab }) => says === 'here' && watch(tab));
    void held.then(async () => {
      tell(channel, { says: 'here', tab: own });
      return [...(await open())].forEach(watch);
    });
    void hasLeft.then(() => channel.close());
    return leave;
  };
  return { own, enter, open, alone: async (work) => locks.request('stig-pending', work) };
}

function looseTabs(own: string): Tabs {
  const enter = (onGone: () => void): (() => void) => {
    const channel = newsOf(({ says }) => says === 'gone' && onGone());
    const leave = (): void => {
      removeEventListener('pagehide', leave);
      tell(channel, { says: 'gone', tab: own });
      channel.close();
    };
    addEventListener('pagehide', leave);
    return leave;
  };
  return { own, enter, open: async () => new Set([own]), alone: (work) => work() };
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches only pages of its own origin
const tell = (channel: BroadcastChannel, news: News): void => channel.postMessage(news);

function newsOf(hear: (news: News) => void): BroadcastChannel {
  const channel = new BroadcastChannel('stig-tabs');
  channel.addEventListener('message', ({ data }) => hear(data as News));
  return channel;
}
