/**
 * Has the site stored to be read without a network, once the page itself is loaded; not for
 * readers who ask for little to be loaded, and not where it is still being written.
 */
const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };

if (
  import.meta.env.MODE !== 'development' &&
  'serviceWorker' in navigator &&
  !connection?.saveData
) {
  addEventListener('load', () => {
    // Where the browser refuses, as some do in private windows, the site works as ever.
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
  });
}
