/** What somebody heard in a transcript is: `words` are no name but a part of what was said. */
export const voiceRoles = ['participant', 'interviewer', 'other', 'nobody', 'words'] as const;
export type VoiceRole = (typeof voiceRoles)[number];

/** What was said of one name as the transcript writes it; an empty `heard` is whoever is not named. */
export type VoiceSaid = {
  readonly heard: string;
  readonly is?: VoiceRole | undefined;
  readonly name?: string | undefined;
};
