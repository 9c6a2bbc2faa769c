import type { SiteMessages } from '../../core/model/siteMessages';

/** Words of a story's by-products and of the site around it, for readers elsewhere. */
export const site = {
  provider: 'Carnet',
  cardAlt: '行程の地図：{title}',
  others: 'ほかの行程：',
  languages: '言語',
  embed: {
    title: '埋め込み',
    code: 'あなたのページに貼るコード',
    copy: 'コードをコピー',
    copied: 'コードをコピーしました',
    script: '最後の行がないと、読者が開いた分だけ枠が広がりません。',
  },
  keys: {
    title: 'キー操作（?）',
    list: {
      arrows: { key: '矢印キー', does: '次または前の訪問地・出来事' },
      ends: { key: 'Home、End', does: '最初、最後' },
      enter: { key: 'Enter', does: '開く' },
      escape: { key: 'Esc', does: '元の場所に戻る' },
      zoom: { key: '+、−、0', does: '地図・時間軸：拡大、縮小、全体' },
      pan: { key: 'Shift + 矢印キー', does: '拡大した地図を動かす' },
    },
  },
  notFound: {
    title: 'このページはありません',
    text: '移動したか、アドレスが途中で切れた可能性があります。',
    start: '最初のページへ',
  },
} satisfies SiteMessages;
