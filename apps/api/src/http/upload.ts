import multipart, { type MultipartFile } from '@fastify/multipart';
import { DomainError } from '@kompeten/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { UploadedFile } from './call.ts';

/** Lets the routes declared here take files: what looks after files waits at every answer, and no other route has one. */
export function fileRoutes(server: FastifyInstance, declare: (files: FastifyInstance) => void): void {
  void server.register(async (files) => {
    await files.register(multipart, { throwFileSizeLimit: true });
    declare(files);
  });
}

/** Reads the field `file` of a multipart request; whatever exceeds the limit is refused before it fills the memory. */
export async function readUpload(request: FastifyRequest, maxBytes: number): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new DomainError('request.unsupported_type', { expected: 'multipart/form-data' });
  const part = await firstFile(request, maxBytes).catch(refuse(maxBytes));
  if (part?.fieldname !== 'file') throw new DomainError('request.file_missing');
  const content = await part.toBuffer().catch(refuse(maxBytes));
  return { name: part.filename, type: part.mimetype, content };
}

async function firstFile(request: FastifyRequest, fileSize: number): Promise<MultipartFile | undefined> {
  return request.file({ limits: { fileSize, files: 1, fields: 10, fieldSize: 10_000 } });
}

/** A form that breaks off or has no boundary carries no file. */
function refuse(maxBytes: number): (cause: unknown) => never {
  return (cause) => {
    const tooLarge = cause instanceof Error && 'code' in cause && cause.code === 'FST_REQ_FILE_TOO_LARGE';
    throw tooLarge ? new DomainError('request.too_large', { maxBytes }) : new DomainError('request.file_missing');
  };
}
