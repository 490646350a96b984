import { KnownRecord, MadeVerificationRecord, RecordRequest } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** A check for the hiring file, signed. */
export const verificationRecords = endpoints({
  makeVerificationRecord: {
    method: 'POST',
    path: '/verification-records',
    summary: 'Check up to 500 codes or fingerprints of files, and get the answers as one signed record',
    permission: 'public',
    keyed: true,
    body: RecordRequest,
    response: MadeVerificationRecord,
    status: 201,
  },
  getVerificationRecord: {
    method: 'GET',
    path: '/verification-records/:code',
    summary: 'Whether the register made a record: its time, its number of lines and the SHA-256 of its PDF',
    permission: 'public',
    params: z.strictObject({ code: z.string().max(60) }),
    response: KnownRecord,
  },
});
