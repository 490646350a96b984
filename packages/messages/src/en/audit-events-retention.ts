type Facts = Readonly<Record<string, unknown>>;

/** What the events of retention mean. */
export const retentionEvents = {
  'retention.carried_out': ({ due, erased }: Facts) =>
    due === undefined ? 'Retention was carried out' : `Retention was carried out: ${due} records due, ${erased} erased`,
  'retention.erased_again': () => 'Erased again what the restore of a backup had brought back',
  'setting.proposed': ({ from, to }: Facts) =>
    to === undefined
      ? 'Proposed a shorter retention'
      : `Proposed a retention of ${to} months; now ${from === 0 ? 'undecided' : `${from} months`}`,
  'setting.proposal_dropped': () => 'Dropped a proposed retention',
  'setting.proposal_superseded': () => 'Another value took the place of a proposed retention',
  'data_request.sent_back': () => 'Sent a list of erasure back to whoever drew it',
};
