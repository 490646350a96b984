import type { Actor } from '../identity/actor.ts';
import { can, isOwn } from '../identity/can.ts';
import type { Permission } from '../identity/permission.ts';
import { type ErasingCause, KeepReason } from './keep-reason.ts';
import { weighing } from './retention.rules.ts';

/** The matters of a person that keep everything of theirs, wherever it is, each with what one needs to see it. */
export const matterPermissions = {
  appeal_open: 'appeal.read',
  complaint_open: 'complaint.read',
  breach_open: 'breach.read',
  change_open: 'certificate.read',
  merge_open: 'person.merge',
  request_open: 'data_request.read',
  restriction: 'data_request.read',
} as const satisfies Partial<Record<KeepReason, Permission>>;

/** For what a matter keeps everything of a person. */
export type MatterReason = keyof typeof matterPermissions;

/** A matter that is open, and whose it is. */
export interface Matter {
  reason: MatterReason;
  centreId: string | null;
  bodyId: string | null;
}

/** Whose records at which issuer a list is of, and who reads it. */
export interface ListReading {
  personId: string;
  issuerId: string;
  actor: Actor;
}

/** Whether a list may name a matter: it is the issuer's own, or its reader may see it, or is whom it concerns. */
export function namesMatter({ reason, centreId, bodyId }: Matter, { personId, issuerId, actor }: ListReading): boolean {
  if (issuerId === centreId || issuerId === bodyId) return true;
  const subject = { personId, centreId, bodyId };
  return isOwn(actor, subject) || can(actor, matterPermissions[reason], subject);
}

/** What is found of records: what stands with them (`own`), and with that the reasons of matters elsewhere. */
interface Standing {
  own: readonly KeepReason[];
  facts: readonly KeepReason[];
}

/** What a reader is told of it: that another body needs the records, instead of what they may not see. */
export function toldFacts(cause: ErasingCause, { own, facts }: Standing, told: ReadonlySet<KeepReason>): KeepReason[] {
  const isSaid = (reason: KeepReason) => own.includes(reason) || !(reason in matterPermissions) || told.has(reason);
  const weighed = facts.filter((reason) => weighing[cause].includes(reason));
  return weighed.map((reason) => (isSaid(reason) ? reason : KeepReason.enum.needed_elsewhere));
}
