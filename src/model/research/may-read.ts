import { isGuest, may, type RoleOrGuest } from '#model/people/role.ts';
import { type ConsentNow, isConsentedTo, type Scope } from '#model/research/consent.ts';
import type { Material } from '#model/research/material.ts';

/** Whom a journey lets in: all members of its workspace, or some of them. Words that serve several are read by whom one of these lets in. */
export type JourneyAccess = { readonly to: 'all-members' } | { readonly to: 'some'; readonly includes: boolean };

/** Who would read: a member or a guest of a workshop, whoever a file or a picture is given to, whoever has a link, whoever holds the machine. */
export type Reader =
  | { readonly from: 'inside'; readonly role: RoleOrGuest; readonly journeys?: readonly JourneyAccess[] | undefined }
  | { readonly from: 'outside' | 'link' | 'guest' | 'machine' };

type WhyNot =
  | 'role'
  | 'journey'
  | 'not-consented'
  | 'consent-missing'
  | 'consent-ended'
  | 'consent-withdrawn'
  | 'erased';

export type MayRead =
  | { readonly may: 'yes' }
  /** Only by saying why, which is written down. */
  | { readonly may: 'with-reason'; readonly why: WhyNot }
  | { readonly may: 'no'; readonly why: WhyNot };

type Asked = {
  readonly material: Material;
  readonly reader: Reader;
  /** Of whom the words are; nothing where they are nobody's. */
  readonly consent?: ConsentNow | undefined;
};

/** Whether somebody may read something. Every file, route, screen, feed, command and socket asks here. */
export function mayRead({ material, reader, consent }: Asked): MayRead {
  if (reader.from === 'machine') return yes;
  if (reader.from !== 'inside') return outside(material, consent);
  const { role, journeys = [] } = reader;
  if (isGuest(role)) return outside(material, consent);
  if (!may(role, 'read')) return no('role');
  if (journeys.length > 0 && !journeys.some(letsIn)) return no('journey');
  if (material === 'map' || material === 'alias') return yes;
  return rawMaterial.has(material) && !may(role, 'research') ? no('role') : inside({ material, role, consent });
}

const letsIn = (journey: JourneyAccess): boolean => journey.to === 'all-members' || journey.includes;

const rawMaterial: ReadonlySet<Material> = new Set(['note', 'transcript', 'file', 'participant']);

const yes: MayRead = { may: 'yes' };
const no = (why: WhyNot): MayRead => ({ may: 'no', why });

/** Outside the house only what was shared is read, and nothing of what it was taken from. */
function outside(material: Material, consent: ConsentNow | undefined): MayRead {
  if (material === 'map') return yes;
  if (rawMaterial.has(material)) return no('role');
  return consent && isConsentedTo(consent, 'share') ? yes : no(whyNot(consent));
}

type Inside = { readonly material: Material; readonly role: RoleOrGuest; readonly consent: ConsentNow | undefined };

function inside({ material, role, consent }: Inside): MayRead {
  if (material === 'participant' || consent === undefined) return yes;
  if (scopesFor(material, role).some((scope) => isConsentedTo(consent, scope))) return yes;
  const isErased = consent.is === 'erased';
  return may(role, 'read-without-consent') && !isErased
    ? { may: 'with-reason', why: whyNot(consent) }
    : no(whyNot(consent));
}

/** Who does research works with what may be analysed, and reads what may be quoted as everybody does. */
function scopesFor(material: Material, role: RoleOrGuest): readonly Scope[] {
  if (rawMaterial.has(material)) return ['analyse'];
  return may(role, 'research') ? ['analyse', 'quote'] : ['quote'];
}

function whyNot(consent: ConsentNow | undefined): WhyNot {
  switch (consent?.is) {
    case 'ended':
      return 'consent-ended';
    case 'withdrawn':
      return 'consent-withdrawn';
    case 'erased':
      return 'erased';
    case 'given':
      return 'not-consented';
    default:
      return 'consent-missing';
  }
}
