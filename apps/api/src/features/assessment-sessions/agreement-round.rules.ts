/** In SQL: which agreement of a candidacy is in force or waits for signatures; the first, and one more for each superseded. */
export const agreementRound = (candidacy: string): string =>
  `(select 1 + coalesce(max(r.superseded_round), 0) from assessor_replacements r where r.candidacy_id = ${candidacy}.id)`;

const signedByBoth = (candidacy: string, round: string): string =>
  `(select count(*) = 2 from agreement_signatures g where g.candidacy_id = ${candidacy}.id and g.round = ${round})`;

/** In SQL: whether both have signed the agreement that is in force (rule 8). */
export const isAgreed = (candidacy: string): string => signedByBoth(candidacy, agreementRound(candidacy));

/** In SQL: until when an agreement signed by both held before another assessor was named; null where there was none. */
export const agreedUntil = (candidacy: string): string =>
  `(select max(r.at) from assessor_replacements r
    where r.candidacy_id = ${candidacy}.id and ${signedByBoth(candidacy, 'r.superseded_round')})`;

/** In SQL: whether an agreement was superseded and the new one is not signed by both yet. */
export const isAgreementRenewing = (candidacy: string): string =>
  `(${agreementRound(candidacy)} > 1 and not ${isAgreed(candidacy)})`;
