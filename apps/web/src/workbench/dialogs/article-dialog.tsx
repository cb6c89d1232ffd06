/** What is written about the article: title, byline, publisher, address, date, language. */
import type { Article } from '@isnad/core';
import { type ChangeEvent, useMemo } from 'react';
import { useWords } from '../../language/use-words.ts';
import { Answers, Dialog } from '../../parts/feedback/dialog.tsx';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { Field, Select } from '../../parts/form/field.tsx';
import { type Telling, useContest } from '../work/contest.tsx';
import type { WorkPlace } from '../work/place.ts';
import { type ArticleField, languageTags } from './article-fields.ts';
import { useArticleText } from './use-article-text.ts';

interface ArticleDialogProps {
  readonly place: WorkPlace;
  readonly article: Article;
  readonly onClose: () => void;
}

export function ArticleDialog({ place, article, onClose }: ArticleDialogProps) {
  const { t } = useWords();
  const { settle, dialog } = useContest(t('workbench.colleague'), useTelling());
  const text = useArticleText(place, article, settle, onClose);
  const { failure, busy, save } = text;
  const footer = (
    <Answers onCancel={onClose} busy={busy} onClick={() => void save()}>
      {t('frame.save')}
    </Answers>
  );
  return (
    <Dialog title={t('workbench.describe')} onClose={onClose} footer={footer}>
      <Trouble>{failure}</Trouble>
      <ArticleFields text={text} />
      {dialog}
    </Dialog>
  );
}

function ArticleFields({ text }: { readonly text: ReturnType<typeof useArticleText> }) {
  const { t, language } = useWords();
  const { typed, setTyped, problems } = text;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const field = (name: ArticleField) => ({
    label: t(`workbench.article.${name}`),
    value: typed[name],
    problem: problems[name],
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      setTyped((now) => ({ ...now, [name]: target.value })),
  });
  const tags = new Set([...languageTags, typed.language]);
  return (
    <>
      <Field {...field('title')} maxLength={500} />
      <div className="two">
        <Field {...field('byline')} maxLength={200} />
        <Field {...field('publisher')} maxLength={200} />
      </div>
      <Field {...field('url')} type="url" dir="ltr" />
      <div className="two">
        <Field {...field('publishedOn')} type="date" />
        <Select {...field('language')}>
          {[...tags].map((tag) => (
            <option key={tag} value={tag}>
              {names.of(tag) ?? tag}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}

const typed: ReadonlySet<ArticleField> = new Set<ArticleField>(['title', 'byline', 'publisher']);

/** The article's fields as the conflict dialog tells them. */
function useTelling(): Telling<ArticleField> {
  const { t, figures, language } = useWords();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return {
      labelOf: (field) => t(`workbench.article.${field}`),
      wordsOf(field, value) {
        if (typeof value !== 'string') return '';
        if (field === 'language') return names.of(value) ?? value;
        return field === 'publishedOn' ? figures.date(value) : value;
      },
      isTyped: (field) => typed.has(field),
    };
  }, [t, figures, language]);
}
