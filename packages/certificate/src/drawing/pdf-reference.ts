/** An indirect object that is being written. */
export interface PdfReference {
  readonly id: number;
  /** Where it begins in the file; known once it has ended. */
  readonly offset: number;
  data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}
