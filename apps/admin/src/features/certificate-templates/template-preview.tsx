import { type CertificateTemplateDetail, TemplateSample, type TemplateSlots } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useExplain } from '../../lib/explain.ts';
import { usePreview } from './certificate-templates.queries.ts';

const PAUSE_MS = 600;

interface TemplatePreviewProps {
  template: CertificateTemplateDetail;
  /** As they stand in the editor; null while something is missing. */
  slots: TemplateSlots | null;
}

/** What the slots would draw, drawn by the register on every change, once somebody wants to see it: it is a file of its own each time. */
export function TemplatePreview({ template: { id, kind, version }, slots }: TemplatePreviewProps) {
  const words = useMessages().certificateTemplates;
  const terms = useTerms();
  const explain = useExplain();
  const [shown, setShown] = useState(false);
  const [sample, setSample] = useState<TemplateSample>('real');
  const [settled] = useDebouncedValue(slots, PAUSE_MS);
  const preview = usePreview({ templateId: id, version, sample, slots: shown ? settled : null });
  const address = useAddress(shown ? preview.data : undefined);
  const name = words.previewName(terms.certificateKind[kind], words.samples[sample]);
  return (
    <Stack component="section" gap="sm" aria-labelledby="preview-title">
      <Title order={2} size="h4" id="preview-title">
        {words.preview}
      </Title>
      <Text>{words.previewLead}</Text>
      <Button
        variant="default"
        aria-expanded={shown}
        onClick={() => setShown((before) => !before)}
        style={{ alignSelf: 'start' }}
      >
        {shown ? words.hidePreview : words.showPreview}
      </Button>
      {shown ? (
        <>
          <NativeSelect
            label={words.sample}
            value={sample}
            onChange={(event) => setSample(TemplateSample.parse(event.currentTarget.value))}
            data={TemplateSample.options.map((value) => ({ value, label: words.samples[value] }))}
          />
          <div role="status">{preview.isFetching ? words.drawing : null}</div>
          {preview.error ? <Text c="bad">{explain(preview.error)}</Text> : null}
          {address ? (
            <>
              <a href={address} target="_blank" rel="noreferrer">
                {words.openPreview}
              </a>
              <iframe className="k-template-preview" src={`${address}#toolbar=0&view=Fit`} title={name} />
            </>
          ) : null}
        </>
      ) : null}
    </Stack>
  );
}

/** An address for a file of this page alone, as long as it is shown. */
function useAddress(file: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return setAddress(null);
    const made = URL.createObjectURL(new Blob([file], { type: 'application/pdf' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
