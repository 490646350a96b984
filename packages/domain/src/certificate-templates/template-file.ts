import { z } from 'zod';
import { CertificateKind } from '../certificates/certificate.ts';
import { TemplateSlots } from './template.ts';

/** Bytes of a template's file, and of a logo before it is drawn anew. */
export const templateFileLimit = 1_000_000;

/** A template as a file: it carries its logo (PNG in base64) and names no issuer, so that another one may take it over. */
export const TemplateFile = z.strictObject({
  format: z.literal('kompeten-certificate-template'),
  formatVersion: z.literal(1),
  kind: CertificateKind,
  slots: TemplateSlots,
  logo: z
    .string()
    .max(templateFileLimit)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .nullable(),
});
export type TemplateFile = z.output<typeof TemplateFile>;
