import type { WordTable } from '#words/languages.ts';

/** Words for business between companies: who stands around a decision, and how long things take. */
export const roleWords = {
  'lead-times': { en: 'Time it takes', sv: 'Tid det tar', nb: 'Tid det tar' },
  business: { en: 'Type of customer', sv: 'Typ av kund', nb: 'Type kunde' },
  'business-b2c': { en: 'Private individuals', sv: 'Privatpersoner', nb: 'Privatpersoner' },
  'business-b2b': { en: 'A company', sv: 'Ett företag', nb: 'En bedrift' },
  roles: { en: 'Roles around the decision', sv: 'Roller kring beslutet', nb: 'Roller rundt beslutningen' },
  'roles-hint': {
    en: 'user, buyer, decider, influencer …',
    sv: 'användare, inköpare, beslutsfattare, påverkare …',
    nb: 'bruker, innkjøper, beslutningstaker, påvirker …',
  },
  'add-role': { en: 'Add a role', sv: 'Lägg till en roll', nb: 'Legg til en rolle' },
  add: { en: 'Add', sv: 'Lägg till', nb: 'Legg til' },
  'remove-role': { en: 'Remove {role}', sv: 'Ta bort {role}', nb: 'Fjern {role}' },
  'whole-time': { en: 'Total duration', sv: 'Total tid', nb: 'Total tid' },
  role: { en: 'Role', sv: 'Roll', nb: 'Rolle' },
  'no-role': { en: 'No specific role', sv: 'Ingen särskild roll', nb: 'Ingen bestemt rolle' },
  'role-user': { en: 'User', sv: 'Användare', nb: 'Bruker' },
  'role-buyer': { en: 'Buyer', sv: 'Inköpare', nb: 'Innkjøper' },
  'role-decider': { en: 'Decider', sv: 'Beslutsfattare', nb: 'Beslutningstaker' },
  'role-influencer': { en: 'Influencer', sv: 'Påverkare', nb: 'Påvirker' },
  'role-gatekeeper': { en: 'Gatekeeper', sv: 'Grindvakt', nb: 'Portvokter' },
} as const satisfies WordTable;
