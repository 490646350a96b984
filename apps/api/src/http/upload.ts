import { DomainError } from '@kompeten/domain';
import type { FastifyRequest } from 'fastify';
import type { UploadedFile } from './call.ts';

/** Reads the field `file` of a multipart request; whatever exceeds the limit is refused before it fills the memory. */
export async function readUpload(request: FastifyRequest, maxBytes: number): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new DomainError('request.unsupported_type', { expected: 'multipart/form-data' });
  const part = await request.file({ limits: { fileSize: maxBytes, files: 1, fields: 10, fieldSize: 10_000 } });
  if (part?.fieldname !== 'file') throw new DomainError('request.file_missing');
  const content = await part.toBuffer().catch((cause: unknown) => {
    throw isTooLarge(cause) ? new DomainError('request.too_large', { maxBytes }) : cause;
  });
  return { name: part.filename, type: part.mimetype, content };
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'FST_REQ_FILE_TOO_LARGE';
}
