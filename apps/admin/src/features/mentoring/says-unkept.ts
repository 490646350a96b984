import { useMessages } from '@kompeten/ui';

const isFull = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'QuotaExceededError';

/** The sentence for a device that does not write something down: it is full, or whatever else its browser says. */
export function useSaysUnkept(): (cause: unknown) => string {
  const words = useMessages().fieldVisits.form;
  return (cause) => {
    if (isFull(cause)) return words.full;
    return words.unkept(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
  };
}
