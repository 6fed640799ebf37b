/** What is used of Citation.js, which has no types of its own. */

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads text in any registered format into CSL-JSON items. */
      chain(
        text: string,
        options: { readonly generateGraph: false },
      ): readonly Readonly<Record<string, unknown>>[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
