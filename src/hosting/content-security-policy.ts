/** The inline elements of a page, each as its source in a policy: `'sha256-…'`. */
export interface InlineSources {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The policy of a page: nothing but what the site itself serves, and of what stands in the
 * page only the styles and scripts named. Short, since every page carries it.
 *
 * WebAssembly is the search engine, which every page can open. What embeds a page cannot be
 * limited from within it: that is said in a header (headers.ts).
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({ scripts, styles }: InlineSources): string {
  const own = "'self'";
  const directives: [name: string, sources: readonly string[]][] = [
    ['default-src', ["'none'"]],
    ['script-src', [own, "'wasm-unsafe-eval'", ...new Set(scripts)]],
    ['style-src', [own, ...new Set(styles)]],
    ['img-src', [own]],
    ['connect-src', [own]],
    ['manifest-src', [own]],
    ['worker-src', [own]],
    ['form-action', [own]],
    ['base-uri', ["'none'"]],
  ];
  return directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join(';');
}
