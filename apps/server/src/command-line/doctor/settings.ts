/** Versions and settings: can this machine run Isnad, and may a network reach it like that? */

import { version } from '../../places.ts';
import { readSettings, type Settings } from '../../start/settings.ts';
import { StartFault, sentenceOf } from '../../start/start-fault.ts';
import type { Environment, Symptom } from './examine.ts';

export function* examineSettings(environment: Environment): Generator<Symptom> {
  const versions = `${version} · Node ${process.versions.node} · ${process.platform}-${process.arch}`;
  yield { state: 'well', ar: `إسناد ${versions}`, en: `Isnad ${versions}` };
  try {
    yield* examineAddress(readSettings(environment, []));
  } catch (error) {
    if (!(error instanceof StartFault)) throw error;
    const [ar = '', en = ''] = sentenceOf(error).split(' / ');
    yield { state: 'fault', ar, en };
  }
}

function* examineAddress({ host, port, publicUrl }: Settings): Generator<Symptom> {
  const isLocal = host === '127.0.0.1' || host === '::1' || host === 'localhost';
  const address = `${host}:${port}${publicUrl ? ` → ${publicUrl}` : ''}`;
  yield { state: 'well', ar: `العنوان ${address}`, en: `Address ${address}` };
  if (publicUrl?.startsWith('http:')) {
    yield {
      state: 'advice',
      ar: 'العنوان العام ISNAD_URL بلا تعمية: ضع خادماً وسيطاً بشهادة TLS واجعله يبدأ بـ https.',
      en: 'The public address ISNAD_URL is not encrypted: put a proxy with TLS in front and let it begin with https.',
    };
  }
  if (!isLocal && !publicUrl) {
    yield {
      state: 'advice',
      ar: 'الخادم مفتوح للشبكة بلا عنوان عام: اجعل ISNAD_URL عنوان الخادم الوسيط.',
      en: 'The server is open to the network without a public address: set ISNAD_URL to that of the proxy.',
    };
  }
}
