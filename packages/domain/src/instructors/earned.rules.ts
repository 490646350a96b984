import type { CertificateKind, CertifiedUnit } from '../certificates/certificate.ts';
import type { Standing } from '../certificates/certificate-status.ts';
import { comparableName } from '../people/person.rules.ts';
import type { Qualification } from './instructor.ts';

/**
 * Units whose training or certificate qualifies for teaching itself, told by the beginning of their code: the field of
 * training of SKKNI "Standardisasi, Pelatihan, dan Sertifikasi". Practice, not yet confirmed by an official text.
 */
export const methodologyUnits = ['N.78SPS02.'] as const;

/** A certificate of the person that an instructor is. */
export interface EarnedCertificate {
  id: string;
  kind: CertificateKind;
  title: string;
  number: string | null;
  issuer: string;
  issuedOn: string;
  validUntil: string | null;
  units: readonly Pick<CertifiedUnit, 'code' | 'result'>[];
  standing: Standing;
}

const qualifying: readonly CertificateKind[] = ['training', 'competency'];

/**
 * What a certificate qualifies an instructor for: its units that were not judged not yet competent, those of methodology
 * apart. A statement of participation and the result of an assessment qualify for nothing, and what was replaced leaves its
 * place to the certificate that replaced it.
 */
export function earnedQualifications(certificate: EarnedCertificate): Qualification[] {
  if (!qualifying.includes(certificate.kind) || certificate.standing === 'replaced') return [];
  const codes = certificate.units.filter(({ result }) => result !== 'BK').map(({ code }) => code);
  const isMethod = (code: string) => methodologyUnits.some((beginning) => code.startsWith(beginning));
  const { id, title, number, issuer, issuedOn, validUntil, standing } = certificate;
  const of = (kind: Qualification['kind'], unitCodes: string[]): Qualification[] => {
    const dates = { validFrom: issuedOn, validUntil };
    const proof = { certificateNumber: number, issuedBy: issuer, evidenceId: null, confirmed: true };
    const codesOnce = [...new Set(unitCodes)].sort();
    return unitCodes.length === 0
      ? []
      : [{ id, kind, title, unitCodes: codesOnce, ...proof, ...dates, certificate: { id, standing } }];
  };
  return [
    ...of(
      'technical',
      codes.filter((code) => !isMethod(code)),
    ),
    ...of('methodology', codes.filter(isMethod)),
  ];
}

const wordsOf = (name: string): string[] => name.split(/\s+/).map(comparableName).filter(Boolean);

/** Whether an instructor can be a person by their names: every word of the person's, to which titles may be added. */
export function mayBeThisPerson(instructorName: string, personName: string): boolean {
  const words = wordsOf(instructorName);
  return wordsOf(personName).every((word) => words.includes(word));
}
