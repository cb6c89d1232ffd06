/** What is written about a piece of evidence: its stance, the passage, its translation, a note. */
import { credibilities, stances } from '@isnad/core';
import { useWords } from '../../../../language/use-words.ts';
import { Segments } from '../../../../parts/form/choice.tsx';
import { Select, TextArea } from '../../../../parts/form/field.tsx';
import { StanceMark } from '../../../../parts/marks/stance-mark.tsx';
import type { EvidenceDraft } from './source-draft.ts';

interface Props {
  readonly draft: EvidenceDraft;
  readonly onChange: (changes: Partial<EvidenceDraft>) => void;
}

export function EvidenceFields({ draft, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      <Segments
        label={t('inspector.field.stance')}
        value={draft.stance}
        options={stances.map((stance) => [stance, <StanceMark key={stance} stance={stance} />])}
        onChange={(stance) => onChange({ stance })}
      />
      <TextArea
        label={t('inspector.field.passage')}
        value={draft.passage}
        maxLength={20_000}
        rows={2}
        onChange={(event) => onChange({ passage: event.target.value })}
      />
      <TextArea
        label={t('inspector.field.translation')}
        value={draft.translation}
        maxLength={20_000}
        rows={1}
        onChange={(event) => onChange({ translation: event.target.value })}
      />
      <TextArea
        label={t('inspector.field.note')}
        value={draft.note}
        maxLength={5_000}
        rows={1}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <Select
        label={t('inspector.field.credibility')}
        value={draft.credibility}
        onChange={(event) => onChange({ credibility: event.target.value })}
      >
        <option value="">{t('inspector.none')}</option>
        {credibilities.map((grade) => (
          <option key={grade} value={grade}>
            {t(`inspector.credibility.${grade}`)}
          </option>
        ))}
      </Select>
    </>
  );
}
