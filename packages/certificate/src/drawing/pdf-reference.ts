/** An indirect object that is being written. */
export interface PdfReference {
  readonly id: number;
  /** Where it begins in the file; known once it has ended. */
  readonly offset: number;
  data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

/** Stands for an object where no file is being written. */
export const NO_REFERENCE: PdfReference = { id: 0, offset: 0, data: {}, write() {}, end() {} };
