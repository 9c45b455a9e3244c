import { b2bTemplate } from '#web/atlas/begin/templates/b2b.ts';
import { episodeTemplate } from '#web/atlas/begin/templates/episode.ts';
import { publicTemplate } from '#web/atlas/begin/templates/public.ts';
import { type ChannelName, type Template, w } from '#web/atlas/begin/templates/template.ts';
import { wholeTemplate } from '#web/atlas/begin/templates/whole.ts';
import type { Words } from '#words/languages.ts';

/** The journeys that one can begin from, the widest first. */
export const templates: readonly Template[] = [wholeTemplate, episodeTemplate, b2bTemplate, publicTemplate];

export const channelNames: Readonly<Record<ChannelName, Words>> = {
  talk: w('Between people', 'Mellan människor', 'Mellom mennesker'),
  web: w('On the web', 'På nätet', 'På nettet'),
  phone: w('Phone', 'Telefon', 'Telefon'),
  mail: w('E-mail', 'E-post', 'E-post'),
  letter: w('Letter', 'Brev', 'Brev'),
  meeting: w('Meeting', 'Möte', 'Møte'),
  app: w('App', 'App', 'App'),
  home: w('At home', 'Hemma', 'Hjemme'),
  place: w('On the spot', 'På plats', 'På stedet'),
  feed: w('Groups and feeds', 'Grupper och flöden', 'Grupper og strømmer'),
};
