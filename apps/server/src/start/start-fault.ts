/** Why the server cannot start, in one sentence per language. */

import { OpenFault, UpgradeFault } from '@isnad/store';

const sentences = {
  'port-taken': {
    ar: (port: string) =>
      `المنفذ ${port} مشغول: أوقف البرنامج الذي يستعمله، أو اختر منفذاً آخر بالمتغيّر PORT.`,
    en: (port: string) =>
      `Port ${port} is taken: stop the program that uses it, or choose another with PORT.`,
  },
  'port-refused': {
    ar: (port: string) => `لا يسمح النظام بالمنفذ ${port}: اختر منفذاً أكبر من 1023 بالمتغيّر PORT.`,
    en: (port: string) =>
      `The system does not allow port ${port}: choose one above 1023 with PORT.`,
  },
  'port-invalid': {
    ar: (text: string) => `القيمة «${text}» ليست رقم منفذ: اجعل PORT عدداً بين 0 و65535.`,
    en: (text: string) => `“${text}” is no port: set PORT to a number from 0 to 65535.`,
  },
  'host-unknown': {
    ar: (host: string) => `العنوان «${host}» ليس من عناوين هذا الجهاز: صحّح المتغيّر HOST.`,
    en: (host: string) => `“${host}” is not an address of this machine: correct HOST.`,
  },
  'url-invalid': {
    ar: (text: string) =>
      `القيمة «${text}» ليست عنواناً: اجعل ISNAD_URL عنواناً يبدأ بـ http أو https.`,
    en: (text: string) => `“${text}” is no web address: set ISNAD_URL to one with http or https.`,
  },
  'data-not-a-folder': {
    ar: (path: string) => `مسار البيانات ${path} ملف وليس مجلداً: اختر مجلداً بالمتغيّر ISNAD_DATA.`,
    en: (path: string) =>
      `The data path ${path} is a file, not a folder: choose a folder with ISNAD_DATA.`,
  },
  'read-only': {
    ar: (path: string) =>
      `لا يمكن الكتابة في ${path}: أعطِ إذن الكتابة، أو اختر مجلداً آخر بالمتغيّر ISNAD_DATA.`,
    en: (path: string) =>
      `${path} cannot be written to: allow writing, or choose another folder with ISNAD_DATA.`,
  },
  'newer-database': {
    ar: (path: string) => `بيانات ${path} كتبها إصدار أحدث من إسناد: شغّل ذلك الإصدار أو ما بعده.`,
    en: (path: string) =>
      `${path} was written by a newer Isnad: start that version or a later one.`,
  },
  'not-a-database': {
    ar: (path: string) =>
      `الملف ${path} ليس قاعدة بيانات إسناد سليمة: استعد نسخة منه أو اختر مجلداً آخر بالمتغيّر ISNAD_DATA.`,
    en: (path: string) =>
      `${path} is not a sound Isnad database: restore a copy of it, or choose another folder with ISNAD_DATA.`,
  },
  'in-use': {
    ar: (path: string) =>
      `بيانات ${path} مفتوحة في برنامج آخر ويلزم تحديثها: أوقف الخادم القديم ثم أعد التشغيل.`,
    en: (path: string) =>
      `${path} is open in another program and must be upgraded: stop the old server and start again.`,
  },
  'upgrade-failed': {
    ar: (about: string) =>
      `تعذّر تحديث البيانات، وبقيت كما كانت: ${about}. شغّل الإصدار السابق عليها وأبلغ عن العطل.`,
    en: (about: string) =>
      `The data could not be upgraded and are as they were: ${about}. Start the earlier version on them and report the fault.`,
  },
  damaged: {
    ar: (path: string) =>
      `في قاعدة بيانات ${path} تلف: أوقف الخادم، ثم npm run isnad -- verify يسمّيه وrestore يستعيد نسخة.`,
    en: (path: string) =>
      `The database of ${path} is damaged: stop the server; npm run isnad -- verify names the fault, restore puts a backup back.`,
  },
  'disk-full': {
    ar: (path: string) => `لا مساحة في القرص الذي فيه ${path}: أخلِ مساحة ثم أعد التشغيل.`,
    en: (path: string) => `The disk of ${path} is full: free some space and start again.`,
  },
  'amount-invalid': {
    ar: (text: string) => `القيمة ${text} ليست عدداً أكبر من صفر.`,
    en: (text: string) => `${text} is not a number above zero.`,
  },
  unknown: {
    ar: (cause: string) => `تعذّر التشغيل لسبب لا نعرفه: ${cause}`,
    en: (cause: string) => `Isnad could not start for a reason unknown to it: ${cause}`,
  },
} as const;

export type StartFaultName = keyof typeof sentences;

/** Something that whoever starts the server can mend; `about` is the port, path or word at fault. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
  readonly fault: StartFaultName;
  readonly about: string;

  constructor(fault: StartFaultName, about: string, cause?: unknown) {
    super(`${fault}: ${about}`, { cause });
    this.fault = fault;
    this.about = about;
  }
}

/** The fault as one line: Arabic, then English. */
export function sentenceOf({ fault, about }: StartFault): string {
  const sentence = sentences[fault];
  return `${sentence.ar(about)} / ${sentence.en(about)}`;
}

interface Places {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
}

/** Names the fault behind an error of the system; null when it is a bug of ours. */
export function startFaultOf(
  error: unknown,
  { port, host, dataFolder }: Places,
): StartFault | null {
  if (error instanceof StartFault) return error;
  if (error instanceof OpenFault) return new StartFault(error.fault, dataFolder, error);
  if (error instanceof UpgradeFault) return new StartFault('upgrade-failed', error.message, error);
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new StartFault('port-taken', String(port), error);
  if (code === 'EACCES' && syscall === 'listen') {
    return new StartFault('port-refused', String(port), error);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartFault('host-unknown', host, error);
  }
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return new StartFault('disk-full', dataFolder, error);
  }
  const cannotWrite = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
  return cannotWrite ? new StartFault('read-only', dataFolder, error) : null;
}
