/** Refusals about devices prepared for work without a connection. */
export type DeviceErrors = {
  'device.not_found': Record<string, never>;
  'device.of_somebody_else': Record<string, never>;
  'device.session_needed': Record<string, never>;
};
