/** Words that people wrote: in their own direction, with signs that hide made visible. */
import { findDeceptive } from '@isnad/text';
import { Fragment } from 'react';
import { useWords } from '../../language/use-words.ts';

export function HumanText({ text }: { text: string }) {
  const { t } = useWords();
  const signs = findDeceptive(text);
  if (signs.length === 0) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {signs.map((sign, at) => {
        const code = `U+${sign.codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
        return (
          <Fragment key={sign.start}>
            {text.slice(signs[at - 1]?.end ?? 0, sign.start)}
            <span className="hidden-sign" role="img" aria-label={t('frame.hiddenSign', { code })}>
              {code}
            </span>
          </Fragment>
        );
      })}
      {text.slice(signs.at(-1)?.end ?? 0)}
    </bdi>
  );
}
