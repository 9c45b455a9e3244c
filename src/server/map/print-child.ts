import { exportJourney } from '#exchange/pictures/export-picture.ts';
import type { PrintAnswer, PrintOrder } from '#server/map/print-apart.ts';

/** A process of its own that prints one journey and ends; what it used of the machine goes with it. */
process.once('message', (order: PrintOrder) => {
  void print(order).then((answer) => process.send?.(answer, () => process.exit(0)));
});

async function print({ content, format, options }: PrintOrder): Promise<PrintAnswer> {
  try {
    return { bytes: await exportJourney(content, format, options) };
  } catch (error) {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
