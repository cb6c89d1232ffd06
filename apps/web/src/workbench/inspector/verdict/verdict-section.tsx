/** The verdict: the scale, what kind of problem, how sure, and until when it holds. */
import { emptyVerdict, findRating, type Rating, type VerdictDetails } from '@isnad/core';
import { useEffect } from 'react';
import { announce } from '../../../desk/announcements.ts';
import { useSession } from '../../../desk/session.tsx';
import { useWords } from '../../../language/use-words.ts';
import { singleKeys } from '../../../parts/keys/single-keys.ts';
import { isTypingPlace } from '../../../parts/keys/typing-place.ts';
import { VerdictBadge } from '../../../parts/marks/verdict.tsx';
import { useClaimDesk } from '../claim-desk.tsx';
import { useFacts } from '../facts/use-facts.ts';
import { Problems } from './problems.tsx';
import { VerdictScale } from './scale.tsx';
import { pickedBy } from './scale-keys.ts';
import { VerdictFacts } from './verdict-facts.tsx';

export function VerdictSection() {
  const { t, language } = useWords();
  const { newsroom } = useSession();
  const { claim, savers, mayEdit, focusField } = useClaimDesk();
  const { scale } = newsroom;
  const verdict: VerdictDetails = claim.verdict ?? emptyVerdict;
  const facts = useFacts(verdict, savers.verdict);

  const choose = (rating: Rating) => {
    announce(t('workbench.claimNamed', { number: claim.number, verdict: rating.label[language] }));
    if (rating.key !== verdict.rating) void facts.choose('rating', rating.key);
  };
  useDigits(mayEdit, scale.length, (at) => {
    const rating = scale[at];
    if (!rating) return;
    choose(rating);
    focusField('rationale');
  });

  return (
    <section>
      <h3 className="sec">{t('inspector.field.rating')}</h3>
      {mayEdit ? (
        <VerdictScale scale={scale} chosen={verdict.rating} onChoose={choose} />
      ) : (
        <ReadVerdict rating={findRating(scale, verdict.rating ?? '')} />
      )}
      <Problems
        chosen={verdict.problems}
        onChoose={(problems) => void facts.choose('problems', problems)}
      />
      <VerdictFacts facts={facts} />
    </section>
  );
}

function ReadVerdict({ rating }: { readonly rating: Rating | null }) {
  const { t, language } = useWords();
  const { newsroom } = useSession();
  return (
    <p className="read-verdict" data-field="rating" tabIndex={-1}>
      {rating ? (
        <>
          <VerdictBadge chip rating={rating.key} scale={newsroom.scale} />
          <span className="meta">{rating.definition[language]}</span>
        </>
      ) : (
        <span className="meta">{t('inspector.noVerdict')}</span>
      )}
    </p>
  );
}

/** Digits choose wherever the focus is, except where one types. */
function useDigits(isOn: boolean, count: number, pick: (at: number) => void) {
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !singleKeys.get() || isTypingPlace(event.target)) return;
      const at = pickedBy(event, count);
      if (at === null) return;
      event.preventDefault();
      pick(at);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn, count, pick]);
}
