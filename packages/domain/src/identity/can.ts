import { DomainError } from '../kernel/domain-error.ts';
import type { Actor, Membership } from './actor.ts';
import { needsSecondFactor, neverByToken, restsWhileDelegated } from './guarded-acts.ts';
import { law, type Permission, type Scope } from './permission.ts';
import type { Role } from './role.ts';

/** The facts of a thing that decide whose it is; absent facts match nobody. */
export interface Subject {
  centreId?: string | null;
  /** Centres that may approve for the centre: itself, its parent, its partners by mandate (rule 22). */
  approvalCentreIds?: readonly string[];
  /** Accounts of the instructors assigned to the cohort. */
  instructorAccountIds?: readonly string[];
  cooperativeId?: string | null;
  /** Accounts of those who mentor the cooperative. */
  mentorAccountIds?: readonly string[];
  regionCode?: string | null;
  personId?: string | null;
  apiKeyId?: string | null;
  /** The account of the instructor whose profile it is. */
  profileAccountId?: string | null;
  /** The certification body whose thing it is. */
  bodyId?: string | null;
  /** Who issued the claim cards with which its owner began it, where it was begun with one. */
  cardIssuerIds?: readonly string[] | null;
  /** Accounts of the assessors to whom the application or candidate is assigned. */
  assessorAccountIds?: readonly string[];
  /** Accounts of those who sit on the panel. */
  panelAccountIds?: readonly string[];
  /** Accounts of those who invigilate the session. */
  invigilatorAccountIds?: readonly string[];
}

const scopesOf = (permission: Permission): Partial<Record<Role, Scope>> => law[permission];

/** The memberships of an actor that hold a permission, each with its scope. */
export function grantsOf(actor: Actor, permission: Permission): { membership: Membership; scope: Scope }[] {
  if (actor.via === 'access_token' && neverByToken.includes(permission)) return [];
  if (actor.tokenScopes && !actor.tokenScopes.includes(permission)) return [];
  const scopes = scopesOf(permission);
  // A claim card and six digits open what is a trainee's, and nothing that the same person does as staff.
  const counting =
    actor.via === 'claim' ? actor.memberships.filter(({ role }) => role === 'trainee') : actor.memberships;
  return counting.flatMap((membership) => {
    const scope = scopes[membership.role];
    if (membership.resting && restsWhileDelegated.includes(permission)) return [];
    return scope ? [{ membership, scope }] : [];
  });
}

const covers: Record<Scope, (actor: Actor, membership: Membership, subject: Subject) => boolean> = {
  any: () => true,
  own_centre: (_, { centreId }, subject) => centreId !== null && centreId === subject.centreId,
  approval_circle: (_, { centreId }, subject) =>
    centreId !== null && (centreId === subject.centreId || (subject.approvalCentreIds ?? []).includes(centreId)),
  own_cohort: (actor, _, subject) => (subject.instructorAccountIds ?? []).includes(actor.accountId),
  own_cooperative: (_, { cooperativeId }, subject) => cooperativeId !== null && cooperativeId === subject.cooperativeId,
  mentored: (actor, _, subject) => (subject.mentorAccountIds ?? []).includes(actor.accountId),
  own_region: (_, { regionCode }, subject) =>
    regionCode !== null && (regionCode === '' || isWithin(subject.regionCode ?? '', regionCode)),
  self: (actor, _, subject) => isOwn(actor, subject),
  own_key: ({ accountId, via }, _, subject) => via === 'api_key' && accountId === subject.apiKeyId,
  own_profile: ({ accountId }, _, { profileAccountId }) => accountId === profileAccountId,
  own_body: (_, { certificationBodyId }, { bodyId }) => certificationBodyId !== null && certificationBodyId === bodyId,
  own_candidacy: ({ accountId }, _, { assessorAccountIds = [] }) => assessorAccountIds.includes(accountId),
  own_panel: ({ accountId }, _, { panelAccountIds = [] }) => panelAccountIds.includes(accountId),
  own_sitting: ({ accountId }, _, { invigilatorAccountIds = [] }) => invigilatorAccountIds.includes(accountId),
};

/**
 * Whether a thing is the caller's own. A claim card opens what is of its own issuer, of those bound to it (rule 24), centres
 * and certification bodies alike, and what its holder began with it elsewhere.
 */
export function isOwn({ personId, via, claimedIssuerIds }: Actor, subject: Subject): boolean {
  if (personId === null || personId !== subject.personId) return false;
  const issuerIds = [subject.centreId, subject.bodyId, ...(subject.cardIssuerIds ?? [])];
  return via !== 'claim' || issuerIds.some((id) => id != null && (claimedIssuerIds ?? []).includes(id));
}

/** Whether a region code is another one or lies below it: `35.10.01` is within `35`. */
export function isWithin(code: string, ancestor: string): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`);
}

/** Whether an actor may do something at all, or with one thing when a subject is named. */
export function can(actor: Actor, permission: Permission, subject?: Subject): boolean {
  const grants = grantsOf(actor, permission);
  if (!subject) return grants.length > 0;
  return grants.some(({ membership, scope }) => covers[scope](actor, membership, subject));
}

/** Refuses with `identity.forbidden` unless the actor may do it, and with `identity.second_factor_needed` for legal acts without one. */
export function assertCan(actor: Actor, permission: Permission, subject?: Subject): void {
  if (!can(actor, permission, subject)) throw new DomainError('identity.forbidden', { permission });
  if (needsSecondFactor.includes(permission) && !actor.secondFactor) {
    throw new DomainError('identity.second_factor_needed');
  }
}

/** What a list may show: everything, or only the things of these centres, cohorts, cooperatives, regions or the caller. */
export interface Reach {
  any: boolean;
  centreIds: string[];
  approvalCentreIds: string[];
  regionCodes: string[];
  cooperativeIds: string[];
  /** The account whose assigned cohorts are within reach, or null. */
  instructorAccountId: string | null;
  /** The account whose mentored cooperatives are within reach, or null. */
  mentorAccountId: string | null;
  /** The certification bodies whose things are within reach. */
  bodyIds: string[];
  /** The account whose assigned candidates are within reach, or null. */
  assessorAccountId: string | null;
  /** The account whose panels are within reach, or null. */
  panelAccountId: string | null;
  /** The account whose sittings are within reach, or null. */
  invigilatorAccountId: string | null;
  /** The person whose own things are within reach, or null. */
  personId: string | null;
  /** The centres and certification bodies to which the person's own things are limited; null means all. */
  personIssuerIds: string[] | null;
}

/** How far a permission of an actor reaches, for filtering lists in the database. */
export function reachOf(actor: Actor, permission: Permission): Reach {
  const grants = grantsOf(actor, permission);
  const of = <K extends 'centreId' | 'regionCode' | 'cooperativeId' | 'certificationBodyId'>(scope: Scope, key: K) =>
    grants.flatMap((grant) => {
      const value = grant.membership[key];
      return grant.scope === scope && value !== null ? [value] : [];
    });
  const has = (scope: Scope) => grants.some((grant) => grant.scope === scope);
  const regionCodes = of('own_region', 'regionCode');
  return {
    any: has('any') || regionCodes.includes(''),
    centreIds: [...of('own_centre', 'centreId'), ...of('approval_circle', 'centreId')],
    approvalCentreIds: of('approval_circle', 'centreId'),
    regionCodes,
    cooperativeIds: of('own_cooperative', 'cooperativeId'),
    instructorAccountId: has('own_cohort') ? actor.accountId : null,
    mentorAccountId: has('mentored') ? actor.accountId : null,
    bodyIds: of('own_body', 'certificationBodyId'),
    assessorAccountId: has('own_candidacy') ? actor.accountId : null,
    panelAccountId: has('own_panel') ? actor.accountId : null,
    invigilatorAccountId: has('own_sitting') ? actor.accountId : null,
    personId: has('self') ? actor.personId : null,
    personIssuerIds: actor.via === 'claim' ? (actor.claimedIssuerIds ?? []) : null,
  };
}
