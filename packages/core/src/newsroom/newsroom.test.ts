import { describe, expect, test } from 'vitest';
import { defaultScale } from './default-scale.ts';
import { defaultTopics } from './default-topics.ts';
import {
  applyNewsroom,
  type Newsroom,
  type NewsroomDetails,
  type NewsroomEvent,
} from './newsroom.ts';

const details: NewsroomDetails = {
  name: 'الرواق',
  nameLatin: 'Riwaq',
  language: 'ar',
  digits: 'latn',
  fourEyes: true,
  secondFactor: 'optional',
  demo: false,
  topics: defaultTopics,
};
const happening = { subjectId: 'n1', by: 'huda', at: 0 };
const founded: NewsroomEvent = {
  ...happening,
  type: 'newsroomFounded',
  payload: { details, scale: defaultScale },
};
const renamed: NewsroomEvent = {
  ...happening,
  type: 'newsroomDescribed',
  payload: { changes: { name: 'غرفة' } },
};

describe('a newsroom', () => {
  const newsroom = applyNewsroom(null, founded) as Newsroom;
  test('is founded once', () => {
    expect(newsroom).toMatchObject({ id: 'n1', revision: 1, details });
    expect(applyNewsroom(newsroom, founded)).toEqual({ refusal: 'nothing-changed' });
  });
  test('that was founded before there was a second factor leaves it to everybody', () => {
    const { secondFactor: _later, ...earlier } = details;
    const payload = { details: earlier, scale: defaultScale };
    expect(applyNewsroom(null, { ...founded, payload })).toMatchObject({
      details: { secondFactor: 'optional' },
    });
  });
  test('is not founded on a scale out of order', () => {
    const scale = [...defaultScale].reverse();
    expect(applyNewsroom(null, { ...founded, payload: { details, scale } })).toEqual({
      refusal: 'scale-not-ordered',
    });
  });
  test('is renamed only after it is founded and only to something new', () => {
    expect(applyNewsroom(null, renamed)).toEqual({ refusal: 'not-found' });
    const after = applyNewsroom(newsroom, renamed) as Newsroom;
    expect(after).toMatchObject({ revision: 2, details: { name: 'غرفة' } });
    expect(applyNewsroom(after, renamed)).toEqual({ refusal: 'nothing-changed' });
  });
});
