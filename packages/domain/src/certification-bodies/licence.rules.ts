import { DomainError } from '../kernel/domain-error.ts';
import type { BodyLicence } from './certification-body.ts';
import type { LicenceGap } from './licence-gap.ts';

/** What of a licence decides whether it covers a scheme on a day. */
export interface LicenceFacts extends Pick<BodyLicence, 'number' | 'validFrom' | 'validUntil'> {
  scopes: readonly Pick<BodyLicence['scopes'][number], 'schemeId' | 'endsOn'>[];
  lift: Pick<NonNullable<BodyLicence['lift']>, 'until'> | null;
}

const covers = (day: string) => (licence: LicenceFacts) => licence.validFrom <= day && day <= lastDayOf(licence);

/** The last day of a licence: BNSP's letter lifts its lapse until the day that the letter names. */
export const lastDayOf = ({ validUntil, lift }: Pick<LicenceFacts, 'validUntil' | 'lift'>): string =>
  lift && lift.until > validUntil ? lift.until : validUntil;

/** Why a body may not assess or decide for a scheme on a day, or null when it may (rule 4). */
export function licenceGap(licences: readonly LicenceFacts[], schemeId: string, day: string): LicenceGap | null {
  const named = licences.filter(({ scopes }) => scopes.some((scope) => scope.schemeId === schemeId));
  if (licences.length === 0) return 'no_licence';
  if (named.length === 0) return 'not_in_scope';
  const inForce = named.filter(covers(day));
  if (inForce.length === 0) return 'lapsed';
  const inScope = inForce.some(({ scopes }) =>
    scopes.some((scope) => scope.schemeId === schemeId && (scope.endsOn === null || day <= scope.endsOn)),
  );
  return inScope ? null : 'scope_reduced';
}

/** Refuses with `body.not_licensed` a day on which the licence and its scope do not cover the scheme (rule 4). */
export function assertLicensed(licences: readonly LicenceFacts[], schemeId: string, day: string): void {
  const gap = licenceGap(licences, schemeId, day);
  if (gap !== null) throw new DomainError('body.not_licensed', { gap, day });
}
