/** What may bind somebody to a candidate: the same person, a relative, or who trained, assessed or decided. */
export type CandidateTie = 'self' | 'related' | 'trained' | 'assessed' | 'decided';
