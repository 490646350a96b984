import { moveCertificate } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { CertificateCredentialRepository } from './certificate-credential.repository.ts';
import { CertificateFileRepository } from './certificate-file.repository.ts';
import { ofIssuer } from './certificate-request.rules.ts';
import { SignatureRequestRepository } from './signature-request.repository.ts';
import type { DrawnCertificate } from './signing.service.ts';
import { StatusEventRepository } from './status-event.repository.ts';

/** A signed file and the certificate that it stands for. */
export interface FileOfCertificate {
  certificateId: string;
  file: DrawnCertificate;
}

/**
 * Stores signed files of one issuer and issues the certificates, a statement a table for all of them; answers them as they stand
 * now, by id. A certificate that is issued already stays as it is.
 */
export async function storeIssued(
  tx: Tx,
  files: readonly FileOfCertificate[],
  by: DoneBy,
): Promise<Map<string, CertificateRow>> {
  const certificates = CertificateRepository.in(tx);
  const rows = await certificates.lockAll(files.map(({ certificateId }) => certificateId));
  if (rows.size < files.length) throw new Error('A certificate vanished while it was signed');
  const open = files.flatMap((one) => openIn(rows, one));
  if (open.length === 0) return rows;
  const ids = open.map(({ id }) => id);
  await CertificateFileRepository.in(tx).insert(open);
  const withCredential = open.flatMap(({ id, credential }) => (credential === null ? [] : [{ id, credential }]));
  if (withCredential.length > 0) await CertificateCredentialRepository.in(tx).insert(withCredential);
  await certificates.sign(open);
  await SignatureRequestRepository.in(tx).settle(ids);
  await StatusEventRepository.in(tx).begin(ids);
  await note(tx, by, open.map(issuedRow));
  for (const one of open) rows.set(one.id, issuedRow(one));
  return rows;
}

type Open = ReturnType<typeof openIn>[number];

/** What is to be written of a certificate that is not issued yet. */
function openIn(rows: ReadonlyMap<string, CertificateRow>, { certificateId, file }: FileOfCertificate) {
  const row = rows.get(certificateId);
  if (row?.status !== 'numbered' && row?.status !== 'awaiting_bnsp') return [];
  return [{ ...file, id: row.id, status: moveCertificate(moveCertificate(row.status, 'sign'), 'issue'), row }];
}

const issuedRow = ({ row, status, sha256, signedBy, signedAt }: Open) => ({
  ...row,
  status,
  sha256,
  signedBy,
  signedAt,
});

function note(tx: Tx, by: DoneBy, rows: readonly CertificateRow[]): Promise<void> {
  return noteCertificates(tx, by, 'issued', rows, ({ number, sha256, assurance }) => ({ number, sha256, assurance }));
}

/** Appends to the trail what happened to certificates of one issuer. */
export async function noteCertificates(
  tx: Tx,
  by: DoneBy,
  what: string,
  rows: readonly CertificateRow[],
  dataOf: (row: CertificateRow) => Record<string, string | null>,
): Promise<void> {
  const events = rows.map((row) =>
    ofIssuer(
      { type: `certificate.${what}`, subjectType: 'certificate' as const, subjectId: row.id, data: dataOf(row) },
      row,
    ),
  );
  await AuditRepository.in(tx).append(by, events, rows[0]?.centreId ?? null);
}
