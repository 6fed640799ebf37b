/**
 * Data as JSON that may stand in a script element: nothing in it ends the element or opens
 * a comment, whatever its texts say.
 */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
