import { useMessages } from '@kompeten/ui';
import { Modal } from '@mantine/core';
import { useOpenedLater } from '../../lib/use-opened-later.ts';

interface SheetKeysHelpProps {
  opened: boolean;
  onClose(): void;
  /** The keys of the values: stroke and what it does. */
  values: readonly (readonly string[])[];
}

/** All keys of a sheet. */
export function SheetKeysHelp({ opened, onClose, values }: SheetKeysHelpProps) {
  const words = useMessages().sheet;
  return (
    <Modal opened={useOpenedLater(opened)} onClose={onClose} title={words.keysTitle} size="lg">
      <dl className="k-keys">
        {[...values, ...Object.values(words.keys)].map(([stroke, does]) => (
          <div key={stroke}>
            <dt>
              <kbd>{stroke}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
