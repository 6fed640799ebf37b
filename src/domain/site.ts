/** The site’s name, as others show it beside a page’s own title. */
export const siteName = 'Resolution Texts';
