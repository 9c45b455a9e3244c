import { accept, refuse, type Result } from '#base/result.ts';
import type { ImportAgain, Imported } from '#protocol/http/map.ts';
import { spokenLanguage } from '#server/people/spoken-language.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Installation } from '#server/installation.ts';
import { importFile } from '#server/map/import-file.ts';
import { readFile } from '#server/map/read-file.ts';
import { firstWorkspaceName } from '#server/people/first-words.ts';
import { allWorkspaces, createWorkspace, workspaceName } from '#server/people/workspaces.ts';
import type { Writer } from '#server/keeping/write-command.ts';

/** Who is written down as having done what was done on the command line. */
export const commandLineActor = 'command-line';

/** Brings a file in, into the workspace that is named, else the first; an installation without any gets one. */
export async function importText(
  installation: Installation,
  { text, workspace, again }: { text: string; workspace?: string | undefined; again?: ImportAgain | undefined },
): Promise<Result<Imported, ServerRefusal>> {
  const file = await readFile(installation, text);
  if (!file.ok) return file;
  const writer = installation.writerOf(commandLineActor);
  const language = file.value.journey.language;
  const into =
    workspace === undefined
      ? await firstWorkspace(installation, writer, language)
      : await findWorkspace(installation, workspace);
  if (!into.ok) return into;
  const parts = { ...installation, ...installation.storage, writer };
  return importFile(parts, { workspace: into.value, again }, file.value);
}

async function firstWorkspace(
  { storage }: Installation,
  writer: Writer,
  language: string | undefined,
): Promise<Result<string, ServerRefusal>> {
  const [first] = await allWorkspaces(storage);
  return first === undefined ? createWorkspace(writer, firstWorkspaceName[spokenLanguage(language)]) : accept(first);
}

async function findWorkspace({ storage }: Installation, wanted: string): Promise<Result<string, ServerRefusal>> {
  const all = await allWorkspaces(storage);
  if (all.includes(wanted)) return accept(wanted);
  for (const id of all) if ((await workspaceName(storage.documents, id)) === wanted) return accept(id);
  return refuse({ code: 'not-found', detail: `no workspace is called "${wanted}"` });
}
