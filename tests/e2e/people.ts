/** The people of the demonstration newsroom, and how a browser becomes one of them. */
import { type BrowserContext, expect, type Page } from '@playwright/test';

export type Role = 'viewer' | 'checker' | 'editor' | 'admin';

interface Welcome {
  readonly tryAs: readonly { readonly email: string; readonly role: Role }[];
}

/** Signs in as the first (or the named) demo person of a role, without the page. */
export async function signInAs(context: BrowserContext, url: string, role: Role, nth = 0) {
  const answer = await context.request.get(`${url}/trpc/newsroom.welcome`);
  const { result } = (await answer.json()) as { result: { data: Welcome } };
  const person = result.data.tryAs.filter((one) => one.role === role)[nth];
  if (!person) throw new Error(`nobody of role ${role} in the demonstration newsroom`);
  const response = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email: person.email, password: demoPassword },
    headers: { origin: url },
  });
  expect(response.status(), await response.text()).toBe(200);
}

/** What the start block prints beside the demo people. */
export const demoPassword = 'isnad-demonstration';

export interface Look {
  readonly language: 'ar' | 'en';
  readonly theme: 'light' | 'dark';
}

/** The choice that a person made earlier in this browser. */
export async function look(context: BrowserContext, { language, theme }: Look) {
  await context.addInitScript(
    ([chosenLanguage, chosenTheme]) => {
      localStorage.setItem('isnad.language', chosenLanguage);
      localStorage.setItem('isnad.theme', chosenTheme);
    },
    [language, theme] as const,
  );
}

/** The id of the demonstration article, asked as whoever is signed in. */
export async function seedArticle(page: Page, url: string): Promise<string> {
  const answer = await page.request.get(`${url}/trpc/article.list`);
  const body = (await answer.json()) as {
    result: { data: { rows: readonly { article: { id: string } }[] } };
  };
  const [row] = body.result.data.rows;
  if (!row) throw new Error('the demonstration newsroom has no article');
  return row.article.id;
}
