/** After a lost line the person is told how much of what waited has gone out. */
import { say } from '../../language/use-words.ts';
import { toast } from '../toasts.ts';
import { connection } from './connection.ts';

let lineWasLost = false;
let sent = 0;

export function noteLostLine() {
  lineWasLost = true;
}

/** Call when an edit was answered; the last one of those that waited ends the count. */
export function noteAnswered() {
  if (!lineWasLost) return;
  sent += 1;
  if (connection.get().pending > 0) return;
  toast({ text: say('frame.sent', { count: sent }) });
  lineWasLost = false;
  sent = 0;
}
