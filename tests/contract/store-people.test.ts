import { authTables } from '@isnad/store';
import { expect, test } from 'vitest';
import { freshFolder, openIn } from './desk-language.ts';

test('people are those who can sign in, by when they joined', async () => {
  const store = openIn(await freshFolder());
  const joined = (id: string, minute: number) => ({
    ...{ id, name: id, email: `${id}@example.org`, role: 'editor' as const },
    ...{ createdAt: new Date(minute), updatedAt: new Date(minute) },
  });
  store.db
    .insert(authTables.user)
    .values([joined('omar', 2), joined('salma', 1)])
    .run();
  expect((await store.people()).map(({ id }) => id)).toEqual(['salma', 'omar']);
  expect(await store.person('omar')).toEqual({
    id: 'omar',
    name: 'omar',
    nameLatin: null,
    email: 'omar@example.org',
    role: 'editor',
  });
  expect(await store.person('nobody')).toBeNull();
});
