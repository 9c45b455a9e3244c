/** Colours by what they mean, as six hex digits with a hash. */
export type Theme = {
  readonly paper: string;
  readonly raised: string;
  readonly sunk: string;
  readonly backstage: string;
  readonly bar: string;
  readonly barInk: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly hairline: string;
  readonly hatch: string;
  readonly path: string;
  readonly pathSoft: string;
  readonly pathInk: string;
  readonly band: string;
  readonly heart: string;
  readonly cloud: string;
  readonly bolt: string;
  readonly moment: string;
  readonly stone: string;
  readonly stoneLight: string;
  readonly stoneDeep: string;
  readonly needsYou: string;
  readonly needsYouSoft: string;
  readonly assumption: string;
  readonly employees: string;
};

export type ThemeName = 'light' | 'dark';

/** Letters that must be read are darker than on the screen: paper has no backlight. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: '#faf7f1',
    raised: '#fffdf9',
    sunk: '#f2ede3',
    backstage: '#eaeef0',
    bar: '#d4dde1',
    barInk: '#2b3a42',
    ink: '#22261f',
    soft: '#5c6157',
    faint: '#70756a',
    hairline: '#ddd6c8',
    hatch: '#f1ece2',
    path: '#3f6b4f',
    pathSoft: '#b9cdb9',
    pathInk: '#2c4f3a',
    band: '#dfe8da',
    heart: '#d9573f',
    cloud: '#4a5578',
    bolt: '#f2b632',
    moment: '#8a6a3b',
    stone: '#767c7e',
    stoneLight: '#b0b6b5',
    stoneDeep: '#4c5255',
    needsYou: '#9a5c00',
    needsYouSoft: '#fcefd8',
    assumption: '#8d9187',
    employees: '#7b95a1',
  },
  dark: {
    paper: '#1b1d1a',
    raised: '#232622',
    sunk: '#161815',
    backstage: '#1d2326',
    bar: '#2c383e',
    barInk: '#d3dee3',
    ink: '#ece8de',
    soft: '#b3b5a8',
    faint: '#92968a',
    hairline: '#3a3e37',
    hatch: '#20231f',
    path: '#86b894',
    pathSoft: '#3f5a47',
    pathInk: '#b5d6bd',
    band: '#28362c',
    heart: '#f08a73',
    cloud: '#a3aed2',
    bolt: '#f0b355',
    moment: '#d4b079',
    stone: '#8f9596',
    stoneLight: '#c9cdcb',
    stoneDeep: '#646a6c',
    needsYou: '#f0b355',
    needsYouSoft: '#3d2f16',
    assumption: '#83877b',
    employees: '#8199a4',
  },
};
