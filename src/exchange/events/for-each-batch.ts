/** Hands every batch on before the next is read, and answers what the reading came to. */
export async function forEachBatch<T, R>(batches: AsyncGenerator<T, R>, each: (batch: T) => Promise<void>): Promise<R> {
  await using reading = batches;
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return next.value;
    await each(next.value);
  }
}
