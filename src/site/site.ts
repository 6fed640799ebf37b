/** What the site calls itself. */
export const siteName = 'Resolution Texts';

/** What it is, in one sentence, for those who meet it elsewhere: in search results, in a feed. */
export const siteDescription =
  'United Nations resolutions to read, search, link to and cite, paragraph by paragraph.';
