import type { HistoryMessages } from '../../core/model/historyMessages';

/** What was known when, what changed, what was corrected. */
export const history = {
  known: {
    title: '{date}時点の情報',
    list: '各時点の情報',
    lateTitle: '{date}までの情報源による内容',
    lateList: '後年の情報源による内容',
    about:
      'このページは、下に挙げた情報源が{date}までに伝えた内容だけを示します。日付の分からない情報源に基づく文は省きました。',
    late: 'この行程はとうに終わっていました。ここで新しい内容は、これらの情報源にとって新しいもので、以前から知られていた可能性があります。',
    today: '現在の情報',
    earlier: '前：{date}',
    later: '後：{date}',
    sinceBefore: '{before}から{date}までの変化',
    first: '最初に分かっていたこと',
    sinceThen: '{date}以降の変化',
    compared: '以前の各日から{date}までの変化',
    since: '{date}から',
  },
  change: {
    new: '新規：{when}。',
    gone: '一覧から外れた。',
    status: '状況の変化：「{was}」から「{now}」へ。',
    statusWords: { reported: '報じられている', inferred: '推定' },
    time: {
      moved: '日時の変更：{now}。以前は{was}。',
      closer: '日時がより詳しくなった：{now}。以前は{was}。',
      looser: '日時がより大まかになった：{now}。以前は{was}。',
    },
    place: {
      moved: '場所の変更：{now}。以前は{was}。',
      closer: '場所がより詳しくなった：{now}。以前は{was}。',
      looser: '場所がより大まかになった：{now}。以前は{was}。',
      named: '場所の表記：{now}。以前は{was}。',
    },
    title: '題を改めた：「{was}」から「{now}」へ。',
    text: '本文を改めた。',
    came: '新たに名前が出た人物：{names}。',
    went: '名前が出なくなった人物：{names}。',
    join: '、',
    sourcesCame: { other: '情報源が{n}件増えた。' },
    sourcesWent: { other: '情報源が{n}件減った。' },
    nothing: '変わった出来事はない。',
  },
  counts: {
    new: { other: '新規{n}件' },
    changed: { other: '変更{n}件' },
    sourced: { other: '情報源の追加{n}件' },
    gone: { other: '削除{n}件' },
    none: '変わった出来事なし',
    join: '、',
  },
  correction: {
    title: '訂正',
    why: 'ここに理由を書く。',
  },
  feed: {
    title: '訂正と更新：{title}',
    updated: '最新版',
    correction: '訂正：{what}',
    known: '{title}：{counts}',
  },
} satisfies HistoryMessages;
