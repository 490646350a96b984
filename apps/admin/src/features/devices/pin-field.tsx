import { useFieldMessages } from '@kompeten/ui';
import { PasswordInput } from '@mantine/core';
import type { ComponentProps } from 'react';

interface PinFieldProps {
  id: string;
  label: string;
  value: string;
  onType(pin: string): void;
  /** A PIN that exists, or one that is being chosen. */
  purpose: 'current' | 'new';
  error?: ComponentProps<typeof PasswordInput>['error'];
}

/** Digits that nobody beside should read; the keys of a telephone where there are some. */
export function PinField({ id, label, value, onType, purpose, error }: PinFieldProps) {
  const { showPin } = useFieldMessages().devices.pin;
  return (
    <PasswordInput
      id={id}
      label={label}
      value={value}
      error={error}
      inputMode="numeric"
      maxLength={12}
      autoComplete={purpose === 'new' ? 'new-password' : 'off'}
      visibilityToggleButtonProps={{ 'aria-label': showPin }}
      onChange={(event) => onType(event.currentTarget.value.replace(/\D/g, ''))}
    />
  );
}
