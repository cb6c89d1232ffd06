/** The newsroom of the tests: its people, and an article about a visit. */

import {
  type Article,
  type ArticleVersion,
  defaultScale,
  defaultTopics,
  type Newsroom,
  type Person,
} from '@isnad/core';
import { joinBlocks } from '@isnad/text';

export const at = Date.UTC(2025, 8, 5, 15, 40);

const paragraphs = [
  'اختتم الرئيس الروسي زيارة إلى الصين استمرت نحو أسبوع كامل، في تحرك نادر.',
  '🔴 عاجل: ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي.',
  'وتستعد الصين لتجاوز أوروبا كسوق رئيسي للغاز.',
  'تزويد روسيا بمعدات وأشباه موصلات أساسية.',
  'يسعى فريق الرئيس السابق دونالد ترامب إلى جذب موسكو.',
];

export const version: ArticleVersion = {
  id: 'version-1',
  articleId: 'article-1',
  number: 1,
  document: joinBlocks(
    paragraphs.map((text) => ({
      kind: 'paragraph',
      level: 0,
      text,
      direction: 'rtl',
      language: 'ar',
    })),
  ),
  textHash: 'a'.repeat(64),
  originalHash: null,
  importedBy: 'layla',
  importedAt: at - 86_400_000,
  importedFrom: 'seed',
};

export const newsroom: Newsroom = {
  id: 'newsroom',
  revision: 1,
  details: {
    name: 'الرواق',
    nameLatin: 'Al-Riwaq',
    language: 'ar',
    digits: 'latn',
    fourEyes: true,
    secondFactor: 'optional',
    demo: true,
    topics: defaultTopics,
  },
  scale: defaultScale,
};

export const article: Article = {
  id: 'article-1',
  revision: 1,
  details: {
    title: 'بوتين يختتم زيارة غير مسبوقة إلى الصين.. أوكرانيا والطاقة في قلب المباحثا',
    byline: null,
    publisher: 'صحيفة المثال',
    url: 'https://news.example/أخبار/بوتين',
    publishedOn: '2025-09-04',
    language: 'ar',
    direction: 'rtl',
    deadlineAt: null,
  },
  versionId: version.id,
  versionCount: 1,
  settlements: [],
  publication: null,
  importedBy: 'layla',
  importedAt: at,
  changedAt: at,
};

export const people: readonly Person[] = [
  { id: 'layla', name: 'ليلى حدّاد', nameLatin: 'Layla Haddad', email: '', role: 'checker' },
  { id: 'samer', name: 'سامر عبد الله', nameLatin: null, email: '', role: 'checker' },
  { id: 'huda', name: 'هدى منصور', nameLatin: 'Huda Mansour', email: '', role: 'editor' },
];
