import type { TableMessages } from '../../core/model/table';

/** The table of a story's events, and the file of it for a spreadsheet. */
export const table: TableMessages = {
  title: '{title}：出来事の表',
  caption: 'この行程のすべての出来事。時刻は現地時間です。',
  columns: {
    date: '日付',
    time: '時刻',
    place: '場所',
    event: '出来事',
    people: '人物',
    status: '状況',
    sources: '情報源',
  },
  reported: '報じられている',
  join: '・',
  names: '、',
  back: '地図、時系列図、一覧',
  csv: 'CSVをダウンロード',
  link: '出来事の表',
  region: '出来事の表',
  sorted: {
    ascending: '「{column}」の昇順に並べました。',
    descending: '「{column}」の降順に並べました。',
  },
};
