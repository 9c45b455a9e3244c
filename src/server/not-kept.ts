import type { ServerRefusal } from '#server/http/problem.ts';
import type { NotKept } from '#storage/blobs/put-blob.ts';

/** Why an upload was not kept, for whoever sent it. */
export function refusalOfBytes(why: NotKept): ServerRefusal {
  switch (why.code) {
    case 'too-large':
      return { code: 'too-large', detail: `at most ${why.limitBytes} bytes` };
    case 'quota-full':
      return { code: 'quota-full', detail: `at most ${why.quotaBytes} bytes together (STIG_QUOTA)` };
    default:
      return { code: why.code };
  }
}
