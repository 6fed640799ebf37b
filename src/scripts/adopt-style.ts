/**
 * Gives the page a style sheet of what a script brings in, so that no page carries it that may
 * never need it. Layers of the same name are the page's.
 */
export function adoptStyle(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
