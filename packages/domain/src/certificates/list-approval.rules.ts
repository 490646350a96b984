/** The fingerprints of a list that two people decide over. */
export interface ListFingerprints {
  /** As it was requested. */
  requested: string;
  /** As whoever approves read it; absent, it is the list as requested. */
  seen?: string | undefined;
  /** As the register would draw it up now. */
  now: string;
}

/**
 * What an approval does to an exact list (rule 22): a list that is no longer what was requested is void, since nobody may
 * issue it any more. Whoever names another list than the requested one looked at something else: that is refused and
 * destroys nothing, since the request is still good.
 */
export function approvalOf({ requested, seen = requested, now }: ListFingerprints): 'approve' | 'refuse' | 'void' {
  if (seen !== requested) return 'refuse';
  return now === requested ? 'approve' : 'void';
}
