/** Refusals about the layouts of other systems. */
export type ExchangeErrors = {
  'exchange.not_found': Record<string, never>;
  'exchange.stale': Record<string, never>;
  'exchange.field_not_of_record': { field: string };
  'exchange.heading_twice': { heading: string };
  'exchange.only_one': { direction: 'export' | 'import' };
  'exchange.superseded': Record<string, never>;
  'exchange.not_for_export': Record<string, never>;
  'exchange.reason_needed': Record<string, never>;
  'exchange.cohort_needed': Record<string, never>;
  'exchange.written_elsewhere': Record<string, never>;
};
