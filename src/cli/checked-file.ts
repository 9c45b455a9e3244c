import type { Result } from '#base/result.ts';
import type { Finding } from '#model/compass/finding.ts';
import type { Language } from '#base/languages.ts';

export type Checked = { readonly findings: readonly Finding[]; readonly language: Language };

/** What came of checking a file: findings, or why it cannot be read. */
export type CheckedFile = { readonly file: string; readonly checked: Result<Checked, readonly string[]> };
