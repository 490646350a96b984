import { useMessages } from '@kompeten/ui';
import { FileDrop } from '../../components/file-drop.tsx';
import { useExplain } from '../../lib/explain.ts';
import type { useUploadEvidence } from './instructor-profile.queries.ts';

interface EvidenceFieldProps {
  instructorId: string;
  error?: string | null;
  /** How the file is sent; a form waits for its end before it is sent itself. */
  upload: ReturnType<typeof useUploadEvidence>;
  onChange(fileId: string): void;
}

/** A photo or PDF that shows something; it is sent as soon as it is chosen. */
export function EvidenceField({ instructorId, error, upload, onChange }: EvidenceFieldProps) {
  const words = useMessages().instructorProfile;
  const explain = useExplain();
  const send = (file: File) =>
    upload.mutate({ params: { instructorId }, file, fileName: file.name }, { onSuccess: ({ id }) => onChange(id) });
  return (
    <FileDrop
      label={words.evidenceLabel}
      hint={words.evidenceHint}
      accept="image/*,application/pdf"
      error={upload.isError ? explain(upload.error) : error}
      disabled={upload.isPending}
      onFile={send}
    />
  );
}
