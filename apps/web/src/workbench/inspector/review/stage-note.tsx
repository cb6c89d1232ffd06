/** What an editor said or what became of the claim, before anything else is read. */
import { useSession } from '../../../desk/session.tsx';
import { sinceOf } from '../../../language/spells.ts';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { nameOf } from '../../../parts/marks/avatar.tsx';
import { HumanText } from '../../../parts/marks/human-text.tsx';
import { Icon, type IconName } from '../../../parts/marks/icon.tsx';
import { useClaimDesk } from '../claim-desk.tsx';

export function StageNote() {
  const { stage } = useClaimDesk().claim;
  if (stage === 'returned') return <Returned />;
  if (stage === 'approved') return <Approved />;
  if (stage === 'published') return <Published />;
  if (stage === 'recheck') return <Recheck />;
  return stage === 'withdrawn' ? <Withdrawn /> : null;
}

function Returned() {
  const { t } = useWords();
  const { claim, focusField } = useClaimDesk();
  const note = claim.review.returned;
  if (!note) return null;
  return (
    <Note icon="return" title={<Hand by={note.by} at={note.at} sentence="returnedBy" />}>
      <p>
        <HumanText text={note.reason} />
      </p>
      <Button small look="line" onClick={() => focusField(note.field)}>
        {t('inspector.goToField', { field: t(`terms.field.${note.field}`) })}
      </Button>
    </Note>
  );
}

function Approved() {
  const { t } = useWords();
  const { approved } = useClaimDesk().claim.review;
  if (!approved) return null;
  return (
    <Note icon="check" title={<Hand by={approved.by} at={approved.at} sentence="approvedBy" />}>
      <p>{t('judging.holds')}</p>
      {!approved.fourEyes && <p>{t('inspector.alone')}</p>}
    </Note>
  );
}

function Published() {
  const { t } = useWords();
  const { claim, opened } = useClaimDesk();
  const { publishedIn } = claim.review;
  const { publication } = opened.article;
  return (
    <Note icon="globe" title={t('inspector.publishedIn', { number: publishedIn ?? 1 })}>
      <p>{t('judging.holds')}</p>
      {publication && <a href={`/r/${publication.slug}`}>{t('inspector.openReport')}</a>}
    </Note>
  );
}

function Recheck() {
  const { t } = useWords();
  return (
    <Note icon="history" title={t('terms.stage.recheck')}>
      <p>{t('inspector.recheck')}</p>
    </Note>
  );
}

function Withdrawn() {
  const { withdrawn } = useClaimDesk().claim;
  if (!withdrawn) return null;
  return (
    <Note
      icon="archive"
      title={<Hand by={withdrawn.by} at={withdrawn.at} sentence="withdrawnBy" />}
    >
      {withdrawn.reason !== '' && (
        <p>
          <HumanText text={withdrawn.reason} />
        </p>
      )}
    </Note>
  );
}

interface HandProps {
  readonly by: string;
  /** ms UTC. */
  readonly at: number;
  readonly sentence: 'returnedBy' | 'approvedBy' | 'withdrawnBy';
}

function Hand({ by, at, sentence }: HandProps) {
  const words = useWords();
  const { peopleById } = useSession();
  const person = peopleById.get(by);
  const name = person ? nameOf(person, words.language) : words.t('inspector.colleague');
  return (
    <>
      {words.t(`inspector.${sentence}`, { name })}{' '}
      <time className="meta" dateTime={new Date(at).toISOString()} title={words.figures.moment(at)}>
        {sinceOf(at, Date.now(), words)}
      </time>
    </>
  );
}

interface NoteProps {
  readonly icon: IconName;
  readonly title: React.ReactNode;
  readonly children: React.ReactNode;
}

function Note({ icon, title, children }: NoteProps) {
  return (
    <div className="note stage">
      <Icon name={icon} />
      <div className="grow">
        <b>{title}</b>
        {children}
      </div>
    </div>
  );
}
