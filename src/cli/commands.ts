import type { CommandEntry } from '#cli/command.ts';

/** Every word of the command line; none is loaded before it is asked for. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  serve: {
    usage: 'serve',
    does: 'start the server (PORT, HOST, STIG_DATA, DATABASE_URL, CLICKHOUSE_URL, STIG_URL)',
    load: async () => (await import('#cli/serve.ts')).serve,
  },
  check: {
    usage: 'check FILE… [--json] [--today DATE]',
    does: 'what the compass finds in files of the open format',
    load: async () => (await import('#cli/check.ts')).check,
  },
  events: {
    usage: 'events FILE [--case COL --activity COL --time COL] [--json]',
    does: 'what an event log holds (CSV or XES, also gz)',
    load: async () => (await import('#cli/events.ts')).events,
  },
  effect: {
    usage: 'effect FILE.csv [--tuning S] [--json]',
    does: 'how far a value changed from one group to another, and between what (group,value)',
    load: async () => (await import('#cli/effect.ts')).effect,
  },
  import: {
    usage: 'import FILE… [--workspace NAME] [--json], import EVENTS --journey ID [--again]',
    does: 'bring files of the open format in, or a file of events for a journey',
    load: async () => (await import('#cli/import.ts')).importFiles,
  },
  export: {
    usage: 'export JOURNEY --to FILE.{json,pptx,pdf,png,svg,xlsx,csv,md,mmd}',
    does: 'write a journey to a file',
    load: async () => (await import('#cli/export.ts')).exportJourney,
  },
  backup: {
    usage: 'backup [FOLDER] [--keys FILE [--replace-keys]]',
    does: 'copy everything, with the keys of personal words apart',
    load: async () => (await import('#cli/backup.ts')).backup,
  },
  restore: {
    usage: 'restore FOLDER [--keys FILE]',
    does: 'bring a backup back into an empty data folder',
    load: async () => (await import('#cli/restore.ts')).restore,
  },
  doctor: {
    usage: 'doctor [--json]',
    does: 'look whether everything that is kept is whole',
    load: async () => (await import('#cli/doctor.ts')).doctor,
  },
  'reset-password': {
    usage: 'reset-password EMAIL [--two-factor]',
    does: 'print a one-time link to a new password (and turn two-factor sign-in off)',
    load: async () => (await import('#cli/reset-password.ts')).resetPassword,
  },
  rebuild: {
    usage: 'rebuild [--json]',
    does: 'make records, references and the event store anew from what is kept, and compare',
    load: async () => (await import('#cli/rebuild.ts')).rebuild,
  },
};
