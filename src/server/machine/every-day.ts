const dayMs = 86_400_000;

/** Does something now and once a day until it is closed. */
export function everyDay(
  work: () => Promise<unknown>,
  report: (error: unknown) => void,
): { readonly close: () => Promise<void> } {
  let under: Promise<unknown> = Promise.resolve();
  const begin = (): void => {
    under = work().catch(report);
  };
  begin();
  const daily = setInterval(begin, dayMs).unref();
  return {
    close: async () => {
      clearInterval(daily);
      await under;
    },
  };
}
