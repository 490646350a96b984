import { Problem } from '@kompeten/contract';
import { useFieldMessages } from '@kompeten/ui';
import { useExplain } from '../../lib/explain.ts';
import { PinRefused } from '../../lib/vault/vault-doors.ts';

/** The sentence for what went wrong on this device: a PIN that does not fit, a missing network, or a refusal of the register. */
export function useExplainDevice(needsNetwork: string) {
  const words = useFieldMessages().devices.pin;
  const explain = useExplain();
  return (error: unknown): string => {
    if (error instanceof PinRefused && error.reason === 'closed') return words.closed;
    if (error instanceof PinRefused) return error.seconds > 0 ? words.wait(error.seconds) : words.wrong;
    if (error instanceof Problem && error.status === 0) return needsNetwork;
    return explain(error);
  };
}
