/** For what the secret of a link is sealed and hashed. */
export const SHARE_PURPOSE = 'share link';

/** Where a link leads. */
export const addressOfToken = (token: string): string => `/s/${token}`;
