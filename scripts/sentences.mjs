// What the two commands say when they must stop: one plain sentence, in Arabic and in English.

/** An expected stop. The person reads the sentence; nobody needs a stack trace. */
export class PlainStop extends Error {
  /**
   * @param {{ arabic: string, english: string }} sentence
   * @param {string} [evidence] what the failed tool itself wrote, shown above the sentence
   */
  constructor(sentence, evidence = '') {
    super(`${sentence.arabic}\n${sentence.english}`);
    this.name = 'PlainStop';
    this.evidence = evidence;
  }
}

export const sentences = {
  noNetwork: {
    arabic:
      'تعذّر الاتصال بالشبكة: يحتاج هذا الأمر إلى الإنترنت لتنزيل ما ينقصه؛ اتصل ثم أعد المحاولة.',
    english:
      'The network cannot be reached: this command needs the internet to fetch what is missing; connect and run it again.',
  },
  noTools: {
    arabic: 'تعذّر على npm إحضار Node وpnpm؛ سبب ذلك في السطور أعلاه.',
    english: 'npm could not bring Node and pnpm; the lines above say why.',
  },
  noPackages: {
    arabic: 'تعذّر تثبيت الحزم كما يحدّدها ملف القفل؛ سبب ذلك في السطور أعلاه.',
    english:
      'The packages could not be installed as the lockfile fixes them; the lines above say why.',
  },
  noBuild: {
    arabic: 'تعذّر بناء البرنامج؛ سبب ذلك في السطور أعلاه.',
    english: 'The program could not be built; the lines above say why.',
  },
  noChromium: {
    arabic:
      'لا متصفح Chromium على هذا الجهاز، ولا نسخة منه في npm تناسبه؛ ثبّت واحدًا أو ضع مساره في CHROMIUM.',
    english:
      'No Chromium on this machine and none in npm that fits it; install one or put its path into CHROMIUM.',
  },
};

/**
 * npm and pnpm name the same troubles with the same system codes.
 *
 * @param {string} output what the tool wrote
 */
export function isNetworkTrouble(output) {
  return /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|NETWORK_ERROR|error sending request/i.test(
    output,
  );
}
