/** How the door is opened for me: password, second factor, sign-ins, tokens for programs. */
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useWords } from '../../language/use-words.ts';
import { FailedQuery } from '../../parts/feedback/failed-query.tsx';
import { Skeleton } from '../../parts/feedback/states.tsx';
import { PasswordSettings } from './password-settings.tsx';
import { SecondFactorSettings } from './second-factor-settings.tsx';
import { Sessions } from './sessions.tsx';
import { Tokens } from './tokens.tsx';

export function SecuritySection() {
  const { t } = useWords();
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.account.mine.queryOptions());
  const again = () => void refetch();
  return (
    <section aria-labelledby="security">
      <header>
        <h2 id="security">{t('account.security')}</h2>
        <p className="meta">{t('account.securityHint')}</p>
      </header>
      {data ? (
        <div className="details wide">
          <PasswordSettings />
          <SecondFactorSettings standing={data.secondFactor} onChanged={again} />
          <Sessions sessions={data.sessions} onChanged={again} />
          <Tokens tokens={data.tokens} onChanged={again} />
        </div>
      ) : error ? (
        <FailedQuery error={error} onRetry={again} />
      ) : (
        <Skeleton lines={6} />
      )}
    </section>
  );
}
