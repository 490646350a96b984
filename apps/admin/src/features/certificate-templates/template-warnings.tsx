import { colourFaults, type TemplateOverflow, type TemplateSlots } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Alert } from '@mantine/core';

interface TemplateWarningsProps {
  /** As they stand in the editor; null while something is missing. */
  slots: TemplateSlots | null;
  /** As they were when the draft was saved. */
  overflows: readonly TemplateOverflow[];
}

/** What could not be read: colours, at once, and letters that become small, as saved. */
export function TemplateWarnings({ slots, overflows }: TemplateWarningsProps) {
  const words = useMessages().certificateTemplates;
  const locale = useLocale();
  const faults = slots ? colourFaults(slots) : [];
  return (
    <div role="status">
      {faults.length > 0 ? (
        <Alert color="warn" title={words.warnings}>
          <ul>
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{explainBlocker(locale, { ...fault })}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {overflows.length > 0 ? (
        <Alert color="info" title={words.small}>
          <ul>
            {overflows.map((overflow) => (
              <li key={overflow.slot}>{words.overflow(overflow)}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </div>
  );
}
