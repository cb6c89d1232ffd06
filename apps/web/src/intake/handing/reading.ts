/** What is handed in, and what the server read from it. */
import { client, type Outputs } from '../../desk/line/trpc.ts';
import { signal } from '../../desk/signal.ts';

type ReadAnswer = Outputs['article']['read'];
export type Draft = Extract<ReadAnswer, { ok: true }>['value'];
export type IntakeRefusal = Extract<ReadAnswer, { intake: unknown }>['intake'];
export type IntakeNoticeKind = Draft['notices'][number]['kind'];

export type HandedIn =
  | { readonly text: string; readonly kind?: 'html' | 'plain' }
  | { readonly base64: string; readonly fileName: string };

/** Carried from the box on the home page to the import page; taken once. */
export const handedOver = signal<HandedIn | IntakeRefusal | null>(null);

/** The largest file that the server reads, in bytes: refused here before it is sent in vain. */
const largestFile = 2_000_000;

/** A file as the server wants it, or the refusal that needs no server. */
export async function fileToHand(file: File): Promise<HandedIn | IntakeRefusal> {
  if (file.size > largestFile) {
    const over = { measure: 'bytes', size: file.size, limit: largestFile } as const;
    return { refusal: 'intake-too-large', ...over };
  }
  if (file.size === 0) return { refusal: 'intake-empty' };
  return { base64: await toBase64(file), fileName: file.name.slice(-255) };
}

function toBase64(file: File) {
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Rich text where the clipboard has it, for its headings and paragraphs; null to paste as usual. */
export function richPaste(clipboard: DataTransfer): HandedIn | null {
  const html = clipboard.getData('text/html');
  return html.trim() === '' ? null : { text: html, kind: 'html' };
}

/** Nothing is saved by reading. */
export function readHandedIn(handedIn: HandedIn): Promise<ReadAnswer> {
  return client.article.read.mutate(handedIn);
}
