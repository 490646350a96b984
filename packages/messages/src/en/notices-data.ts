type Text = (by: string | null, count: number | null) => string;

/** What people are told of what is asked about personal data, and of breaches. */
export const dataNotices: Record<
  'data_request_waits' | 'breach_waits' | 'breach_overdue' | 'breach_at_centre' | 'breach_concerns_you',
  { readonly name: string; readonly text: Text }
> = {
  data_request_waits: {
    name: 'A request about personal data came in',
    text: () => 'A participant uses a right over personal data. The answer is due within 3 × 24 hours (UU 27/2022).',
  },
  breach_waits: {
    name: 'A breach of personal data was recorded',
    text: () =>
      'A breach of personal data was recorded. Those concerned and the authority are to be told within 3 × 24 hours (UU 27/2022).',
  },
  breach_overdue: {
    name: 'Notice of a breach is late',
    text: () => 'The 3 × 24 hours are over, and not everybody was told of a breach of personal data.',
  },
  breach_at_centre: {
    name: 'Breach of personal data at your centre',
    text: () =>
      'People of your centre are concerned by a breach of personal data. See who has not read of it, and tell them by letter (UU 27/2022).',
  },
  breach_concerns_you: {
    name: 'Your data were part of a breach',
    text: () => 'Your personal data were part of a breach. Read which data, when and how, and what is done.',
  },
};
