import { BnspReport, Id, NumbersImport } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofPanel = z.strictObject({ panelId: Id });
const ofBody = z.strictObject({ bodyId: Id });

/** What goes to BNSP and what comes back: the list of a panel, and the official numbers. */
export const bnspReports = endpoints({
  getBnspReport: {
    method: 'GET',
    path: '/decision-panels/:panelId/bnsp-report',
    summary: 'Who of a panel can be reported to BNSP and who waits for a NIK',
    permission: 'body_document.read',
    params: ofPanel,
    response: BnspReport,
  },
  downloadBnspReport: {
    method: 'POST',
    path: '/decision-panels/:panelId/bnsp-report',
    summary: 'The list for BNSP as a spreadsheet; it names every NIK and is logged',
    permission: 'bnsp.report',
    params: ofPanel,
    answer: 'file',
  },
  importBnspNumbers: {
    method: 'POST',
    path: '/certification-bodies/:bodyId/bnsp-numbers',
    summary: 'Read the official numbers and blanko numbers from a spreadsheet: all of it or nothing',
    permission: 'bnsp.report',
    params: ofBody,
    query: z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') }),
    upload: { maxBytes: 5_000_000 },
    response: NumbersImport,
  },
});
