/** The browser's own fetch, in the place of the package that Citation.js uses under Node. */
export default fetch;
export const Headers = globalThis.Headers;
