/** Where the API lives. A file of its own: a barrel that holds a value of its own brings all that it names. */
export const basePath = '/api/v1';
