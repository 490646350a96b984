import type { CertificateKind } from '../certificates/certificate.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import {
  type TemplateEvent,
  type TemplateScope,
  type TemplateSlots,
  type TemplateStatus,
  templateMachine,
} from './template.ts';
import { type CertificatePalette, type ColourFault, colourFaults } from './template-palette.rules.ts';

/** Which kinds of document a centre, and which a certification body, issues (PRODUCT §2: never blurred). */
export const templateKinds = {
  centre: ['training', 'participation'],
  body: ['competency', 'assessment_result'],
} as const satisfies Record<'centre' | 'body', readonly CertificateKind[]>;

/** Refuses a template of nobody, of two issuers, or of a kind that its issuer never issues. */
export function assertTemplateScope({ centreId, bodyId, kind }: TemplateScope): void {
  if ((centreId === undefined) === (bodyId === undefined)) throw new DomainError('certificate_template.issuer_needed');
  const kinds: readonly CertificateKind[] = templateKinds[centreId === undefined ? 'body' : 'centre'];
  if (!kinds.includes(kind)) throw new DomainError('certificate_template.kind_of_other_issuer', { kind });
}

/** Why somebody cannot publish a template. */
export type TemplateBlocker =
  | { code: 'wrong_state' }
  | { code: 'not_submitted' }
  | { code: 'same_person' }
  | ColourFault;

/** What decides whether a template may be published. */
export interface PublishableTemplate {
  status: TemplateStatus;
  slots: TemplateSlots;
  /** Everybody who changed this edition. */
  authorIds: readonly string[];
}

/** Every reason against publishing: whoever drew it does not publish it, and everything on it can be read. */
export function templateBlockers(
  { status, slots, authorIds }: PublishableTemplate,
  accountId: string,
): TemplateBlocker[] {
  if (status === 'draft') return [{ code: 'not_submitted' }];
  if (status !== 'submitted') return [{ code: 'wrong_state' }];
  const eyes: TemplateBlocker[] = authorIds.includes(accountId) ? [{ code: 'same_person' }] : [];
  return [...eyes, ...colourFaults(slots)];
}

/** Refuses to publish what something stands against, with the first reason. */
export function assertPublishable(template: PublishableTemplate, accountId: string): void {
  const [blocker] = templateBlockers(template, accountId);
  if (!blocker) return;
  if (blocker.code === 'wrong_state') {
    throw new DomainError('certificate_template.wrong_state', { status: template.status });
  }
  if (blocker.code === 'not_submitted' || blocker.code === 'same_person') {
    throw new DomainError(`certificate_template.${blocker.code}`);
  }
  throw unreadable(blocker);
}

/** Refuses to hand in what nobody could publish: it is no draft, or something on it could not be read. */
export function assertSubmittable({ status, slots }: Pick<PublishableTemplate, 'status' | 'slots'>): void {
  assertTemplateEvent(status, 'submit');
  const [fault] = colourFaults(slots);
  if (fault) throw unreadable(fault);
}

/** Refuses what a template in this state does not take: `submitted` what rests, `not_submitted` what is still drawn, else `wrong_state`. */
export function assertTemplateEvent(status: TemplateStatus, event: TemplateEvent | 'change' | 'discard'): void {
  const taken =
    event === 'change' || event === 'discard' ? status === 'draft' : targetOf(templateMachine, status, event);
  if (taken) return;
  if (status === 'submitted') throw new DomainError('certificate_template.submitted');
  if (status === 'draft') throw new DomainError('certificate_template.not_submitted');
  throw new DomainError('certificate_template.wrong_state', { status });
}

function unreadable(
  fault: ColourFault,
): DomainError<'certificate_template.contrast_low' | 'certificate_template.paper_dark'> {
  if (fault.code !== 'contrast_low') return new DomainError(`certificate_template.${fault.code}`);
  const { slot, against, ratio } = fault;
  return new DomainError('certificate_template.contrast_low', { slot, against, ratio });
}

/** What is frozen with a certificate before it is signed: the slots, and the pictures in the form that is drawn. */
export interface CertificateDesign {
  slots: Pick<TemplateSlots, 'border' | 'photo' | 'noted' | 'opening' | 'closing'>;
  palette: CertificatePalette;
  /** PNG without transparency, in base64; null where there is none. */
  logo: string | null;
}
