/** Refusals about reporting to BNSP and taking its numbers. */
export type BnspReportErrors = {
  'bnsp_report.nobody_to_report': Record<string, never>;
  'bnsp_report.column_missing': { column: string };
  'bnsp_report.no_layout': Record<string, never>;
  'bnsp_report.not_published': Record<string, never>;
};
