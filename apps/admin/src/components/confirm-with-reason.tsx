import { ConfirmPage, type ConfirmPageProps } from './confirm-page.tsx';
import { ReasonField, useReason } from './reason-field.tsx';

interface ConfirmWithReasonProps
  extends Omit<ConfirmPageProps, 'onConfirm' | 'children'>,
    Partial<Pick<ConfirmPageProps, 'children'>> {
  /** How the reason is asked for. */
  reason: { hint: string; label?: string; needed?: string; least?: number };
  onConfirm(reason: string): unknown;
}

/** An act with legal effect that needs a reason: without one it is not done, and the way leads to its field. */
export function ConfirmWithReason({
  reason: { least, ...asking },
  onConfirm,
  children,
  ...page
}: ConfirmWithReasonProps) {
  const reason = useReason('confirm', least);
  const confirm = () => {
    const given = reason.ask();
    if (given !== null) return onConfirm(given);
    reason.field.current?.focus();
    return false;
  };
  return (
    <ConfirmPage {...page} onConfirm={confirm}>
      {children}
      <ReasonField reason={reason} {...asking} />
    </ConfirmPage>
  );
}
