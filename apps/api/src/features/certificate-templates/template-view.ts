import { overflowsOf } from '@kompeten/certificate';
import {
  type CertificateDesign,
  type CertificateTemplateDetail,
  paletteOf,
  type TemplateSlots,
  templateBlockers,
} from '@kompeten/domain';
import { documentOf } from './preview-documents.ts';
import type { TemplateRow } from './template.table.ts';
import type { TemplateIssuer } from './template-access.service.ts';

/** What is drawn of slots: with the logo as it lies on their paper. */
export function designOf(
  { accent, second, ink, paper, ...slots }: TemplateSlots,
  logo: Buffer | null,
): CertificateDesign {
  return { slots, palette: paletteOf({ accent, second, ink, paper }), logo: logo?.toString('base64') ?? null };
}

/** A template with what becomes small on it and what stands against its being published by this account. */
export function detailOf(row: TemplateRow, issuer: TemplateIssuer, accountId: string): CertificateTemplateDetail {
  const { authorIds, designId: _, logo, returnedByName, returnReason, ...shown } = row;
  const document = documentOf(row.kind, issuer, 'longest', row.slots.noted);
  const blockers = templateBlockers({ status: row.status, slots: row.slots, authorIds }, accountId);
  return {
    ...shown,
    hasLogo: logo !== null,
    returned: returnedByName === null ? null : { byName: returnedByName, reason: returnReason ?? '' },
    overflows: overflowsOf(document, designOf(row.slots, logo)),
    blockers,
  };
}
