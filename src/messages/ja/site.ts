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
  notFound: {
    title: 'このページはありません',
    text: '移動したか、アドレスが途中で切れた可能性があります。',
    start: '最初のページへ',
  },
} satisfies SiteMessages;
