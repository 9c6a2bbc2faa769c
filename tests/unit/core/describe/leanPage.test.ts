import { describe, expect, it } from 'vitest';
import { whenTeller } from '../../../../src/core/describe/clockWords';
import { leanPage, wholePage } from '../../../../src/core/describe/leanPage';
import { liveStory } from '../../../../src/core/describe/liveStory';
import type { PageData } from '../../../../src/core/model/page';
import { en } from '../../../../src/messages/en';
import { tellFile } from '../../../support/toldStory';
import { TOURS } from '../../../support/tours';

const tell = whenTeller('en', en.when);
const map = {} as PageData['map'];
const clone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe.each(TOURS)('the data of %s', (file) => {
  it('come back whole', async () => {
    const { story } = await tellFile(file);
    const page = { story: liveStory(story), map };
    const back = wholePage(clone(leanPage(page, tell)), tell);
    expect(clone(back)).toEqual(clone(page));
  });

  it('leave out what can be told again, and keep what cannot', async () => {
    const { story } = await tellFile(file);
    const { events } = leanPage({ story: liveStory(story), map }, tell).story;
    const without = (has: (at: number) => boolean): number =>
      events.filter((_, at) => has(at)).length;
    expect(without((at) => events[at]?.when.local.full === undefined)).toBeGreaterThan(10);
    expect(without((at) => events[at]?.span.endMin === undefined)).toBeGreaterThan(5);
    const another = leanPage({ story: liveStory(story), map }, () => ({ full: '', short: '' }));
    expect(another.story.events.map(({ when }) => when.local.full)).toEqual(
      story.events.map(({ when }) => when.local.full),
    );
  });
});

it('words nothing until it is asked', async () => {
  const { story } = await tellFile(TOURS[0]);
  const lean = leanPage({ story: liveStory(story), map }, tell);
  let asked = 0;
  const { events } = wholePage(clone(lean), (event, zone) => {
    asked++;
    return tell(event, zone);
  }).story;
  expect(asked).toBe(0);
  const [first] = events;
  expect(first?.when.local.full).toBe(story.events[0]?.when.local.full);
  expect(first?.when.local.full).toBe(story.events[0]?.when.local.full);
  expect(asked).toBeLessThanOrEqual(1);
});

it('throws for an event that has no zone of its own and no lane', async () => {
  const { story } = await tellFile(TOURS[0]);
  const lean = leanPage({ story: liveStory(story), map }, tell);
  expect(() => wholePage({ ...lean, story: { ...lean.story, lanes: [] } }, tell)).toThrow(
    /no zone/,
  );
});
