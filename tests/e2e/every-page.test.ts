import { filesIn } from '../../src/hosting/integrations/files-in.ts';
import { expect, test } from '../support/watched-page.ts';

/** The addresses of all pages of the built site. */
function pages(): string[] {
  const files = filesIn(new URL('../../dist/', import.meta.url));
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

test('every page has a policy before all that it is about, and breaks neither it nor anything else', async ({
  page,
  faults,
}) => {
  const all = pages();
  expect(all).toEqual(expect.arrayContaining(['/', '/404.html', '/search/', '/a/res/56/149/']));
  for (const path of all) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const policy = page.locator('meta[charset] + meta[http-equiv=Content-Security-Policy]');
    await expect(policy, path).toHaveAttribute('content', /^default-src 'none';/);
    await expect(policy).not.toHaveAttribute('content', /'unsafe-|[a-z]:|\*/);
    expect(faults, path).toEqual([]);
  }
});

test.describe('what a page must not hold', () => {
  test.use({ provoked: /./ });

  test('does nothing, and fails the test that meets it', async ({ page, request, faults }) => {
    const html = await (await request.get('/')).text();
    let body = html;
    await page.route('/', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.route('/throws.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("on purpose")' }),
    );
    for (const [what, markup, fault] of [
      ['a script', '<script>document.title = "ran"</script>', 'policy: script-src-elem inline'],
      [
        'a handler',
        '<b id="b" onclick="document.title = \'ran\'"></b>',
        'policy: script-src-attr inline',
      ],
      [
        'a javascript: link',
        '<a id="b" href="javascript:document.title=\'ran\'">b</a>',
        'policy: script-src-elem inline',
      ],
      ['a style', '<style>h1{color:red}</style>', 'policy: style-src-elem inline'],
      ['a style attribute', '<b style="color:red">b</b>', 'policy: style-src-attr inline'],
      [
        'a picture from elsewhere',
        '<img src="https://elsewhere.example/a.png">',
        'policy: img-src https://elsewhere.example/a.png',
      ],
      ['a script that throws', '<script src="/throws.js"></script>', 'thrown: on purpose'],
      ['a file that is not there', '<img src="/no/such.svg">', 'error: Failed to load resource'],
      [
        'a link that was followed elsewhere',
        '<a id="b" href="https://elsewhere.example/">b</a>',
        'elsewhere: https://elsewhere.example/',
      ],
    ] as const) {
      const before = faults.length;
      body = html.replace('</main>', `${markup}</main>`);
      await page.goto('/');
      if (markup.includes('id="b"')) await page.locator('#b').dispatchEvent('click');
      await expect
        .poll(() => faults.slice(before), what)
        .toContainEqual(expect.stringContaining(fault));
      await expect(page, what).not.toHaveTitle('ran');
    }
  });
});
