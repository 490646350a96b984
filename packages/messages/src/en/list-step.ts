/** What to do where a thing is not there, in the book of refusals that comes with every first visit: it knows no page by name. */
export const LOOK_IN_LIST = 'Look for it in its list; if it is not there, ask the administrator of your organisation.';
