import { asksGuardian, legalDay, NewTrainingApplication, nikAgreesWithBirthDate, readNik } from '@kompeten/domain';
import { noVoucherYet, type VoucherDraft, withoutNik } from './draft-voucher.ts';

/** What an applicant has typed so far. */
export interface Draft extends VoucherDraft {
  fullName: string;
  hasNik: boolean;
  nik: string;
  birthDate: string;
  yearOnly: boolean;
  sex: string;
  education: string;
  phone: string;
  cooperativeText: string;
  cooperativeRole: string;
  motivation: string;
  guardian: string;
  pin: string;
  consent: boolean;
  /** Makes a repeated sending the same one. */
  seed: string;
}

const empty = (): Draft => ({
  ...{ fullName: '', hasNik: true, nik: '', birthDate: '', yearOnly: false, sex: '', education: '' },
  ...noVoucherYet,
  ...{ phone: '', cooperativeText: '', cooperativeRole: '', motivation: '', guardian: '', pin: '', consent: false },
  seed: crypto.randomUUID(),
});

const keyOf = (cohortId: string) => `kompeten.pendaftaran.${cohortId}`;

/** The draft of a cohort on this device, or an empty one; a telephone may be somebody else's, so it holds neither NIK nor PIN. */
export function openDraft(cohortId: string): { draft: Draft; restored: boolean } {
  const kept: Record<string, unknown> = JSON.parse(localStorage.getItem(keyOf(cohortId)) ?? '{}');
  const fresh = Object.entries(empty());
  const merged = fresh.map(([name, value]) => [name, typeof kept[name] === typeof value ? kept[name] : value]);
  // Each entry of an empty draft with what was kept of it, which `fromEntries` cannot say.
  const draft = Object.fromEntries(merged) as Draft;
  return { draft, restored: draft.fullName !== '' };
}

/** Keeps a draft on this device. */
export function keepDraft(cohortId: string, { nik: _, pin: __, consent: ___, ...kept }: Draft): void {
  localStorage.setItem(keyOf(cohortId), JSON.stringify(kept));
}

/** Forgets the draft and begins anew. */
export function clearDraft(cohortId: string): Draft {
  localStorage.removeItem(keyOf(cohortId));
  return empty();
}

/** The application as it is sent; checked where it arrives, and before, by the same schema. */
export function applicationOf(draft: Draft) {
  const { fullName, birthDate, sex, education, phone, cooperativeText, cooperativeRole, motivation, pin } = draft;
  const identity = draft.hasNik ? { kind: 'nik', value: draft.nik } : { kind: 'none', ...withoutNik(draft) };
  return {
    person: { fullName, identity, birthDate, ...some({ sex, education, phone }) },
    ...some({ cooperativeText, cooperativeRole, motivation }),
    ...(needsConsent(draft) && { guardian: { fullName: draft.guardian } }),
    ...{ pin, consent: draft.consent },
  };
}

/** The schema by which an application is checked. */
export const applicationSchema = NewTrainingApplication;

/** Whether the birth date says that a guardian has to agree. */
export const needsConsent = ({ birthDate }: Draft): boolean =>
  asksGuardian(birthDate, legalDay(new Date().toISOString()));

/** Whether a NIK says another birth date than was typed (rule 24: a warning, no refusal). */
export function nikDiffers({ hasNik, nik, birthDate }: Draft): boolean {
  const facts = hasNik ? readNik(nik.replace(/[\s.-]/g, '')) : null;
  return facts !== null && birthDate !== '' && !nikAgreesWithBirthDate(facts, birthDate);
}

/** The key under which a sending counts once: the same for the same words, another one for others. */
export async function sendingKey({ seed }: Draft, body: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(seed + JSON.stringify(body));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const some = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
