/** Japanese words of the map. */
import type { MapMessages } from '../../core/model/messages';

export const mapView: MapMessages = {
  label: '地図',
  howTo:
    '訪問順に並んだ訪問地です。矢印キーで次へ移り、Enterで選びます。プラスとマイナスで拡大・縮小、0で全体表示、Shiftと矢印キーで地図を動かします。すべての出来事は下の一覧にあります。',
  stop: '訪問地{n}：{name}、{dates}',
  join: '、',
  titlesJoin: '、',
  inexact: {
    site: '{name}（施設・地区、位置は概略）',
    city: '{name}（報じられているのは都市のみ）',
    region: '{name}（地域までしか分かっていない）',
    country: '{name}（報じられているのは国のみ）',
    undisclosed: '{name}（場所は非公表）',
  },
  unknown: '?',
  places: '{name}、{n}か所',
  announced: '{name}（予定の発表のみ）',
  disputed: '{name}、情報源に食い違い',
  ghost: {
    planned: '{title}：{name}で予定と発表',
    version: '{title}：別の情報では{name}',
    off: '{title}：{name}、中止・延期または否定',
  },
  home: '出発地：{name}',
  zoomIn: '拡大',
  zoomOut: '縮小',
  fit: '全体',
  region: '地域',
  whole: '全行程',
  wholeJourney: '全行程',
  wheel: '拡大・縮小は{key}＋ホイールで',
  fingers: '地図は2本の指で動かせます',
  back: '表示範囲に戻す：{name}',
  km: '{n} km',
  metres: '{n} m',
  to: '{place}へ',
  from: '{place}から',
};
