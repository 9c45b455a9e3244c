import type { Result } from '#base/result.ts';
import type { FileProblem } from '#exchange/maps/file-problem.ts';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import type { StigFile } from '#exchange/maps/stig-file.ts';

/** A file in the open format, or everything that is wrong with it. */
export const readJourneyFile = async ({
  text,
}: {
  readonly text: string;
}): Promise<Result<StigFile, readonly FileProblem[]>> => parseStigFile(text);
