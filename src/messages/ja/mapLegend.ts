/** Japanese words of the map's legend, which never changes and is not in the App. */
import type { MapLegendMessages } from '../../core/model/messages';

export const mapLegend: MapLegendMessages = {
  label: '地図の見方',
  by: { air: '空路', road: '陸路（道路）', rail: '鉄道', sea: '海路', foot: '徒歩' },
  reported: '報じられた移動',
  inferred: '報じられていない、推定',
  announced: '予定の発表のみ',
  mostlyInferred: '破線の移動を伝える情報源はありません。',
  site: '施設・地区、位置は概略',
  city: '都市のみ報じられている',
  region: '地域までしか分かっていない',
  country: '国のみ報じられている',
  undisclosed: '場所は非公表',
  stop: '予定の訪問地',
  planned: 'ここでの予定が発表されただけ',
  version: '別の情報ではここ',
  off: '中止・延期または否定',
  disputed: '情報源に食い違い',
  unplaced: { other: '場所が非公表の出来事{n}件は地図にありません。' },
  notRoutes: '線は訪問地を結ぶもので、経路ではありません。',
  join: '',
};
