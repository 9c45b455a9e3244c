import { chmod, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blobFile, createBlobFolder } from '#storage/blobs/blob-folder.ts';
import { createBlobMemory } from '#storage/blobs/blob-memory.fixture.ts';
import { blobPlaceContract } from '#storage/blobs/blob-place.contract.ts';
import { openBlobPlace } from '#storage/blobs/open-blob-place.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';

const folder = newFolder('blob-place');
afterAll(() => removeFolder(folder));
let places = 0;
const empty = (): string => join(folder, String((places += 1)));

blobPlaceContract('a folder', async () => {
  const at = empty();
  const damage = async (hash: string) => {
    const file = blobFile(at, hash);
    await chmod(file, 0o600);
    await writeFile(file, changed(await readFile(file)));
  };
  return { place: createBlobFolder(at), damage, elsewhere: empty() };
});

blobPlaceContract('memory', async () => {
  const place = createBlobMemory();
  const damage = async (hash: string) => void place.held.set(hash, changed(place.held.get(hash) ?? Buffer.alloc(0)));
  return { place, damage, elsewhere: empty() };
});

const changed = (bytes: Buffer): Buffer => Buffer.concat([bytes.subarray(0, -1), Buffer.from([7])]);

describe('a folder of bytes', () => {
  const bytes = Buffer.from('as ever');
  const hash = '76d29ea7f83c81fb51ef6a7e63a38e43c7a3ac33ef4f4c2bbe9a0e3a7bbd8dc3';

  it('is opened by its address, and names what lies there as it always did', async () => {
    const at = empty();
    const put = await createBlobFolder(at).put(one(bytes));
    expect(await readFile(join(at, put.slice(0, 2), put))).toEqual(bytes);
    expect((await openBlobPlace(at).open(put))?.size).toBe(bytes.length);
  });

  it('lists strays by where they are, and lets go of what broke off more than a day ago', async () => {
    const at = empty();
    await mkdir(join(at, 'partial'), { recursive: true });
    for (const name of ['old', 'young']) await writeFile(join(at, 'partial', name), 'half');
    await utimes(join(at, 'partial/old'), 0, 0);
    await writeFile(join(at, hash), 'no matter what');
    const place = createBlobFolder(at);
    await place.forgetBrokenOff(48 * 3_600_000);
    const names = (await readdir(at, { recursive: true })).toSorted();
    expect(names).toEqual([hash, 'partial', 'partial/young'].toSorted());
    const listed = [];
    for await (const name of place.list()) listed.push(name);
    expect(listed).toContainEqual({ at: join(at, hash), hash });
    expect(listed).toContainEqual({ at: join(at, 'partial/young'), hash: undefined });
  });
});

async function* one(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
