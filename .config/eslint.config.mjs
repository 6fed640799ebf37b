import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './rooms.mjs';

/** What neither a pure room nor a build has: the browser's and, for pure rooms, Node's. */
const environment = ['document', 'window', 'location', 'history', 'navigator', 'process'];

/** Only the library reads Astro's collections: whoever wants the content goes through it. */
const contentDoor = {
  name: 'astro:content',
  message: 'Read the content through src/library/library.ts.',
};

const names = Object.keys(rooms);

/** One policy for each row of the table: what a room may import besides itself. */
const policies = Object.entries(rooms).map(([room, { rooms: others, packages }]) => ({
  from: { element: { type: room } },
  allow: [
    { to: { element: { types: { anyOf: [room, ...others] } } } },
    ...packages.map((source) => ({ to: { module: { source } } })),
  ],
}));

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
  {
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': names.map((room) => ({ type: room, pattern: `src/${room}` })),
      'boundaries/include': ['src/**'],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, policies },
      ],
    },
  },
  {
    files: names.filter((room) => rooms[room].pure).map((room) => `src/${room}/**`),
    rules: { 'no-restricted-globals': ['error', ...environment] },
  },
  {
    files: ['src/library/library.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
);
