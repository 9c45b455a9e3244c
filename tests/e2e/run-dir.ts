import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    e2eDir: string;
  }
}

/** A folder that all browser tests of a run share, where they agree on who builds the web client. */
export function setup(project: TestProject): () => void {
  const dir = mkdtempSync(join(tmpdir(), 'stig-e2e-'));
  project.provide('e2eDir', dir);
  return () => rmSync(dir, { recursive: true, force: true });
}
