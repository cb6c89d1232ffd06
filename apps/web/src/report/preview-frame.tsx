/** The page that readers would get, in a frame that runs nothing. */
import { useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { framedPage } from './preview-page.ts';

export function PreviewFrame({ html }: { readonly html: string }) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const top = useRef(0);
  // Every letter typed beside it makes a new page: it opens where the old one was read.
  const goOn = () => {
    const page = frame.current?.contentWindow;
    page?.scrollTo(0, top.current);
    page?.addEventListener('scroll', () => {
      top.current = page.scrollY;
    });
  };
  return (
    <iframe
      ref={frame}
      className="page"
      title={t('report.previewOf')}
      // Of the same origin only so that the newsroom's own fonts may be loaded; scripts stay off.
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={framedPage(html)}
      onLoad={goOn}
    />
  );
}
