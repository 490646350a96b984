import { openApiDocument } from './openapi-document.ts';

/** The document as it is committed, so that a review sees every change of the API. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}
