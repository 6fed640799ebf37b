import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Whoever reads the content goes through src/library.ts. */
const contentDoor = {
  name: 'astro:content',
  message: 'Read the content through src/library.ts.',
};

const browserGlobals = ['document', 'window', 'location', 'history', 'navigator', 'customElements'];

/** Forbids imports from the folders and packages named, with the reason. */
const without = (group, message) => ({
  'no-restricted-imports': ['error', { paths: [contentDoor], patterns: [{ group, message }] }],
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      // Type conversions of numbers in messages say nothing that the template does not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript itself wants brackets where a key is not declared.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'no-restricted-imports': ['error', { paths: [contentDoor] }],
    },
  },
  {
    // Astro's templates are typed by `astro check`, and typed rules cannot read them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs', '**/*.d.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  // Arrows point one way: pages → components → library → domain, markdown → domain.
  {
    files: ['src/domain/**'],
    rules: {
      ...without(
        [
          'astro',
          'astro:*',
          'astro/*',
          '@astrojs/*',
          'unified',
          'remark-*',
          'unist-*',
          'mdast*',
          // Pure, too: the tree of a Markdown text, and what writes it.
          '!mdast',
          '!mdast-util-gfm',
          '!mdast-util-to-markdown',
          'vfile*',
          '**/markdown/*',
          '**/collections/*',
          '**/components/*',
          '**/layouts/*',
          '**/scripts/*',
          '**/library.ts',
          '**/addresses.ts',
          '!./addresses.ts',
          '!../addresses.ts',
          '!../../addresses.ts',
          'node:*',
        ],
        'The domain is pure: no Astro, no unified, no Node, and nothing of the site around it.',
      ),
      'no-restricted-globals': ['error', ...browserGlobals, 'process'],
    },
  },
  {
    files: ['src/markdown/**', 'src/collections/**'],
    rules: without(
      [
        '**/components/*',
        '**/layouts/*',
        '**/pages/*',
        '**/scripts/*',
        '**/library.ts',
        '!**/domain/library.ts',
      ],
      'The content is read before there are pages.',
    ),
  },
  {
    files: ['src/library.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/components/**', 'src/layouts/**', 'src/pictures/**'],
    rules: without(
      ['**/pages/*', '**/collections/*'],
      'Pages use components, not the other way round.',
    ),
  },
  {
    files: ['src/scripts/**', 'src/service-worker/**'],
    rules: without(
      ['astro', 'astro:*', 'node:*', '**/library.ts', '**/markdown/*', '**/collections/*'],
      'This runs in the reader’s browser.',
    ),
  },
);
