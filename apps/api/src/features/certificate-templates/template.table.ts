import type { CertificateKind, TemplateSlots, TemplateStatus } from '@kompeten/domain';

/** A template as it is stored. */
export interface TemplateRow {
  id: string;
  kind: CertificateKind;
  centreId: string | null;
  bodyId: string | null;
  issuer: string;
  edition: number;
  status: TemplateStatus;
  slots: TemplateSlots;
  logo: Buffer | null;
  authorIds: string[];
  changedByName: string;
  changedAt: string;
  submittedByName: string | null;
  submittedAt: string | null;
  /** Who returned it and why, until it is handed in again. */
  returnedByName: string | null;
  returnReason: string | null;
  publishedByName: string | null;
  publishedAt: string | null;
  designId: string | null;
  version: number;
}

/** Whose templates of which kind. */
export type TemplatePlace = Pick<TemplateRow, 'centreId' | 'bodyId' | 'kind'>;

/** What a list shows of one; pictures stay where they are. */
export type ListedTemplate = Omit<TemplateRow, 'logo' | 'slots' | 'authorIds' | 'returnedByName' | 'returnReason'>;

/** A draft about to be stored. */
export type NewTemplate = TemplatePlace & Pick<TemplateRow, 'id' | 'slots' | 'logo'>;
