import type { Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Blobs } from '#storage/blobs/blobs.ts';
import type { KeptBlob, NotKept } from '#storage/blobs/put-blob.ts';

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

/** What comes of bytes that were kept; they go again where nothing does, be it that nobody waits any more, unless the workspace had them before. */
export async function orNotKept<T>(
  blobs: Blobs,
  { workspace, hash, isNew }: KeptBlob & { readonly workspace: string },
  read: () => Promise<Result<T, ServerRefusal>>,
): Promise<Result<T, ServerRefusal>> {
  let isRead = false;
  try {
    const made = await read();
    isRead = made.ok;
    return made;
  } finally {
    if (!isRead && isNew) await blobs.forget(workspace, hash);
  }
}
