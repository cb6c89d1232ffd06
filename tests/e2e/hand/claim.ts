/** What a hand does in the inspector: it writes, chooses, proves and judges. */
import { expect, type Locator } from '@playwright/test';
import { type Desk, pick } from './desk.ts';
import type { Wording } from './wording.ts';
import { fill } from './wording.ts';

type Field = keyof Wording['inspector']['field'];

/** Opens a fact that is read until it is pressed. */
export async function openFact({ page, words }: Desk, field: Field) {
  const name = words.inspector.field[field];
  await page.getByTitle(fill(words.inspector.edit, { field: name }), { exact: true }).click();
}

export async function chooseFact(desk: Desk, field: Field, label: string) {
  const { page, words } = desk;
  await openFact(desk, field);
  await page.getByLabel(words.inspector.field[field], { exact: true }).selectOption({ label });
  await expect(factOf(desk, field)).toHaveText(label);
}

export async function writeFact(desk: Desk, field: Field, text: string) {
  const { page, words } = desk;
  await openFact(desk, field);
  const line = page.getByLabel(words.inspector.field[field], { exact: true });
  await line.fill(text);
  await line.press('Enter');
  await expect(line).toBeHidden();
}

export function factOf({ page, words }: Desk, field: Field): Locator {
  const name = words.inspector.field[field];
  return page.getByTitle(fill(words.inspector.edit, { field: name }), { exact: true });
}

/** Writes a text that saves itself when it is left. */
export async function writeText({ page, words }: Desk, field: Field, text: string) {
  const area = page.getByLabel(words.inspector.field[field], { exact: true });
  await area.fill(text);
  await area.press('Tab');
}

export interface Proof {
  readonly stance: keyof Wording['terms']['stance'];
  readonly passage: string;
}

export interface NewSource {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly publishedOn: string;
}

/** A new source with its rarer fields too, and what it says about the claim. */
export async function addSource(desk: Desk, source: NewSource, proof: Proof) {
  const { words } = desk;
  const form = await beginEvidence(desk);
  const field = (name: Field) => form.getByLabel(words.inspector.field[name], { exact: true });
  await field('url').fill(source.url);
  await field('title').fill(source.title);
  await field('publisher').fill(source.publisher);
  await field('publishedOn').fill(source.publishedOn);
  await field('kind').selectOption({ label: words.terms.sourceKind['web-page'] });
  await field('proximity').selectOption({ label: words.terms.proximity.primary });
  await form.getByRole('button', { name: words.inspector.moreFields }).click();
  await field('author').fill(source.author);
  await field('reliability').selectOption({ label: words.inspector.reliability.B });
  await prove(desk, form, proof);
}

/** A source that the newsroom keeps already, found by a word of its title. */
export async function reuseSource(desk: Desk, search: string, proof: Proof) {
  const { page, words } = desk;
  const form = await beginEvidence(desk);
  await form.getByRole('button', { name: words.inspector.fromLibrary }).click();
  await page.getByRole('combobox', { name: words.inspector.search }).fill(search);
  const list = page.getByRole('listbox', { name: words.inspector.fromLibrary });
  await expect(list.getByRole('option')).toHaveCount(1);
  await list.getByRole('option').click();
  await prove(desk, form, proof);
}

async function beginEvidence({ page, words }: Desk): Promise<Locator> {
  const { evidence, source, newSource } = words.inspector;
  const heading = page.getByRole('heading', { name: evidence, level: 3 });
  await heading.getByRole('button', { name: source }).click();
  return page.locator('form').filter({ has: page.getByRole('heading', { name: newSource }) });
}

async function prove({ words }: Desk, form: Locator, { stance, passage }: Proof) {
  await pick(form, words.terms.stance[stance]);
  await form.getByLabel(words.inspector.field.passage, { exact: true }).fill(passage);
  await form.getByRole('button', { name: words.frame.save }).click();
  await expect(form).toBeHidden();
}

export function rationaleOf({ page, words }: Desk): Locator {
  return page.getByLabel(words.inspector.field.rationale, { exact: true });
}
