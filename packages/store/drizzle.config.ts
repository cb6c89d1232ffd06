/** How drizzle-kit, started in the root folder, turns the tables of this package into migrations. */

import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './packages/store/src/schema',
  out: './drizzle',
  casing: 'snake_case',
});
