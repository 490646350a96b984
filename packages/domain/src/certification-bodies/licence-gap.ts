/** Why no licence covers a scheme on a day (rule 4). */
export type LicenceGap = 'no_licence' | 'not_in_scope' | 'scope_reduced' | 'lapsed';
