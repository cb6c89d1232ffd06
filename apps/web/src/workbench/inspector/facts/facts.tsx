/** What is known about the claim besides its words. */
import { type ClaimDetails, claimKinds, priorities } from '@isnad/core';
import { useSession } from '../../../desk/session.tsx';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { nameOf } from '../../../parts/marks/avatar.tsx';
import { useClaimDesk } from '../claim-desk.tsx';
import { useValueWords } from '../edit/value-words.ts';
import { ChoiceFact } from './choice-fact.tsx';
import { ClaimantForm } from './claimant-form.tsx';
import { Fact } from './fact.tsx';
import { LineFact } from './line-fact.tsx';
import { TagEditor } from './tags.tsx';
import { type FactsOf, useFacts } from './use-facts.ts';

interface Props {
  readonly facts: FactsOf<ClaimDetails>;
}

export function Facts() {
  const { t, language } = useWords();
  const { newsroom } = useSession();
  const { claim, savers } = useClaimDesk();
  const facts = useFacts(claim.details, savers.details);
  const none = t('inspector.none');
  return (
    <section aria-label={t('terms.field.details')}>
      <dl className="facts">
        <ClaimantFact facts={facts} />
        <ChoiceFact
          name="topic"
          facts={facts}
          empty={none}
          options={newsroom.details.topics.map((topic) => [topic.key, topic[language]])}
        />
        <ChoiceFact
          name="kind"
          facts={facts}
          empty={none}
          options={claimKinds.map((kind) => [kind, t(`terms.kind.${kind}`)])}
        />
        <LineFact name="saidOn" facts={facts} type="date" />
        <ChoiceFact
          name="priority"
          facts={facts}
          options={priorities.map((one) => [one, t(`terms.priority.${one}`)])}
        />
        <AssigneeFact facts={facts} />
        <LineFact name="saidAt" facts={facts} type="text" limit={500} optional />
        <LineFact name="firstAppearance" facts={facts} type="url" limit={2_048} optional />
        <TagsFact facts={facts} />
      </dl>
      <Additions facts={facts} />
    </section>
  );
}

function ClaimantFact({ facts }: Props) {
  const { t } = useWords();
  const wordsOf = useValueWords();
  const { claimant } = facts.values;
  return (
    <Fact
      label={t('inspector.field.claimant')}
      value={<bdi>{wordsOf('claimant', claimant) || t('inspector.unknownClaimant')}</bdi>}
      field="details"
      {...facts.openness('claimant')}
    >
      <ClaimantForm
        claimant={claimant}
        onSave={(said) => facts.saveField('claimant', said)}
        onClose={facts.close}
      />
    </Fact>
  );
}

/** Work is given out by editors; everybody sees who has it. */
function AssigneeFact({ facts }: Props) {
  const { t, language } = useWords();
  const { people, may } = useSession();
  const checkers = people.filter(({ role }) => role !== 'viewer');
  return (
    <ChoiceFact
      name="assigneeId"
      facts={facts}
      fixed={!may('assign-claim')}
      empty={t('inspector.nobody')}
      options={checkers.map((person) => [person.id, nameOf(person, language)])}
    />
  );
}

function TagsFact({ facts }: Props) {
  const { t } = useWords();
  const { tags } = facts.values;
  return (
    <Fact
      label={t('inspector.field.tags')}
      value={tags.length > 0 && <bdi>{tags.join(t('inspector.comma'))}</bdi>}
      wide
      optional
      {...facts.openness('tags')}
    >
      <TagEditor
        tags={tags}
        onSave={(next) => void facts.choose('tags', next)}
        onClose={facts.close}
      />
    </Fact>
  );
}

/** Facts that many claims do without: one small button each until they are known. */
function Additions({ facts }: Props) {
  const { t } = useWords();
  const { mayEdit } = useClaimDesk();
  const { saidAt, firstAppearance, tags } = facts.values;
  const unknown = { saidAt: !saidAt, firstAppearance: !firstAppearance, tags: tags.length === 0 };
  const keys = (['saidAt', 'firstAppearance', 'tags'] as const).filter(
    (key) => unknown[key] && !facts.openness(key).isOpen,
  );
  if (!mayEdit || keys.length === 0) return null;
  return (
    <p className="additions">
      {keys.map((key) => (
        <Button key={key} small icon="plus" onClick={() => facts.open(key)}>
          {t(`inspector.field.${key}`)}
        </Button>
      ))}
    </p>
  );
}
