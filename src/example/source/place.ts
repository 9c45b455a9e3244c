export const id = (short: string): string => `green-${short}`;

export const at = (interaction: string) => ({ interaction: id(interaction) });

export const between = (transition: string) => ({ transition: id(transition) });

export const along = (phase: string, position: number) => ({ phase: id(phase), position });

export const excerpts = (...numbers: string[]): string[] => numbers.map((number) => id(`e${number}`));

export const owners = (professional: string, operational: string) => ({
  professional: id(professional),
  operational: id(operational),
});
