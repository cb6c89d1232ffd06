/** What is written about the article: title, byline, publisher, address, date, language. */
import type { Article } from '@isnad/core';
import type { ChangeEvent } from 'react';
import { useWords } from '../../language/use-words.ts';
import { ConflictDialog } from '../../parts/feedback/conflict-dialog.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Button } from '../../parts/form/button.tsx';
import { Field, Select } from '../../parts/form/field.tsx';
import type { WorkPlace } from '../work/place.ts';
import { type ArticleField, articleFields, articleText, languageTags } from './article-fields.ts';
import { useArticleText } from './use-article-text.ts';

interface ArticleDialogProps {
  readonly place: WorkPlace;
  readonly article: Article;
  readonly onClose: () => void;
}

export function ArticleDialog({ place, article, onClose }: ArticleDialogProps) {
  const { t } = useWords();
  const text = useArticleText(place, article, onClose);
  const { typed, theirs, failure, busy, save } = text;
  if (theirs) {
    const now = articleText(theirs.details);
    const contested = articleFields.filter((field) => typed[field] !== now[field]);
    return (
      <ConflictDialog
        name={t('workbench.colleague')}
        fields={contested.map((key) => ({
          key,
          label: t(`workbench.article.${key}`),
          mine: typed[key],
          theirs: now[key],
        }))}
        onSettle={(kept) => void save(theirs, { ...now, ...kept })}
        onClose={onClose}
      />
    );
  }
  const footer = (
    <>
      <Button look="line" onClick={onClose}>
        {t('frame.cancel')}
      </Button>
      <Button look="primary" busy={busy} onClick={() => void save(article, typed)}>
        {t('frame.save')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('workbench.describe')} onClose={onClose} footer={footer}>
      {failure && (
        <p className="note bad" role="alert">
          {failure}
        </p>
      )}
      <ArticleFields text={text} />
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
