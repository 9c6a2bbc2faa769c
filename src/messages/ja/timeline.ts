/** Japanese words of the timeline. */
import type { TimelineMessages } from '../../core/model/timelineMessages';

export const timeline: TimelineMessages = {
  label: '時系列図',
  howTo:
    '時間は左から右へ進み、場所ごとに1行あります。すべての出来事は下の一覧にあります。矢印キーで出来事を順に移り、プラスとマイナスで拡大・縮小、0で全行程を表示します。',
  event: '出来事',
  position: '{total}件中{n}件目：{when}、{title}',
  zoomIn: '拡大',
  zoomOut: '縮小',
  whole: '全行程',
  crowd: { other: '出来事{n}件（拡大すると分かれます）' },
  legend: {
    label: '時系列図の見方',
    exact: '時刻が報じられている',
    part: '時間帯のみ',
    bounds: 'この間のいずれか',
    half: '報じられていない、割り出した限度',
    move: 'この間に移動',
    stay: '確実な滞在',
    travel: '推定の移動、報じられていない',
    announced: '予定として発表された移動',
    hollow: '予定の発表、または本人不在',
    off: '中止・延期または否定',
    planned: '当初の発表',
    version: '別の情報',
    disputed: '情報源に食い違い',
    night: '夜（18～06時）',
  },
};
