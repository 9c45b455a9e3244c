import { createReadStream, createWriteStream, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const worthIt = /\.(?:js|css|svg|html|json|webmanifest)$/u;

/** Lays a `.br` and a `.gz` beside every text file, so that nothing is compressed while somebody waits. */
export async function compressFolder(folder: string): Promise<void> {
  const files = globSync('**/*', { cwd: folder }).map((name) => join(folder, name));
  const texts = files.filter((file) => worthIt.test(file) && statSync(file).size > 1000);
  await Promise.all(texts.map(compressFile));
}

async function compressFile(file: string): Promise<void> {
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: statSync(file).size },
  };
  await Promise.all([
    pipeline(createReadStream(file), createBrotliCompress(quality), createWriteStream(`${file}.br`)),
    pipeline(createReadStream(file), createGzip({ level: 9 }), createWriteStream(`${file}.gz`)),
  ]);
}
