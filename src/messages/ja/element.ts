import type { ElementMessages } from '../shape';

/** What <carnet-itinerary> says, to whoever edits the page that it stands in, when it cannot draw. */
export const element = {
  intro: '地図を表示できません：{reason}',
  'no-src': '<carnet-itinerary>にはsrc（itinerary.jsonのアドレス）が必要です。',
  'bad-src': 'src {src} はウェブアドレスではありません。直してください。',
  unreachable:
    '{src} から応答がありません。相手のホストが動いているか、このページからの接続が許されているか（connect-src）、別のホストであればAccess-Control-Allow-Originを送っているかを確かめてください。',
  'not-found': '{src} にファイルがありません。そこにitinerary.jsonを置くか、srcを直してください。',
  'too-big': '{src} は4 MBを超え、itinerary.jsonとしては大きすぎます。srcを直してください。',
  'not-json': '{src} はJSONではありません。そこにitinerary.jsonを置くか、srcを直してください。',
  'not-ours': '{src} はCarnetが作ったitinerary.jsonではありません。srcを直してください。',
  newer: '{src} はより新しいCarnetのものです。一緒に作られたcarnet-element.jsを置いてください。',
  damaged: '{src} は壊れています。作り直して、もう一度置いてください。',
} satisfies ElementMessages;
