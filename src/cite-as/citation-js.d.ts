/** What is used of Citation.js, which has no types of its own. */

declare module '@citation-js/core' {
  /** One RIS record: values by tag. */
  type RisFields = Readonly<Record<string, string | readonly string[]>>;

  export const plugins: {
    readonly config: {
      /** What a plugin lets one choose. */
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean } };
    };
    readonly output: {
      /** Writes CSL-JSON items in a format that a plugin has registered. */
      format(name: 'bibtex', items: readonly object[]): string;
      format(
        name: 'ris',
        items: readonly object[],
        options: { readonly format: 'object' },
      ): readonly RisFields[];
    };
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
