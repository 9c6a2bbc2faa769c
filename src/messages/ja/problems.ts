/** What a problem report says for each code: what was found, and what to do. */
import type { ProblemFactMessages, ProblemMessages, ProblemReportMessages } from '../shape';

export const problems: ProblemMessages = {
  'unreadable-file': 'ファイルを開けませんでした：{found}。',
  'unknown-file-type':
    '行程ファイルの末尾は.ts、.yaml、.yml、.jsonのいずれかです。これは{found}です。',
  'file-too-large': 'ファイルは{found}バイトあります。読めるのは{limit}バイトまでです。',
  'empty-file': 'ファイルが空です。',
  'not-utf-8': 'ファイルがUTF-8のテキストではありません。UTF-8で保存してください。',
  'syntax-error': 'ここからファイルを読めません：{found}。',
  'duplicate-key': '同じ項目名が2度あります。後のものが先のものを隠してしまいます。',
  'not-a-literal':
    'ファイルは実行せずに読むだけなので、これは求められません：{found}。値そのものか、このファイルの定数の名前を書いてください。',
  'no-itinerary': '何も公開されていません。export default defineItinerary({ … })と書いてください。',
  'too-many-aliases':
    'このファイルの別名は{limit}を超えて増えるか、自分自身に戻ります。値をそのまま書いてください。',
  'tag-refused': '{found}のようなタグは行程ファイルでは使いません。取り除いてください。',

  'unknown-key': 'ここに「{found}」という項目はありません。',
  'forbidden-key': '「{found}」という項目名は使えません。',
  'missing-field': 'ここに項目「{field}」がありません。',
  'wrong-type': '{found}がありますが、ここには置けません。',
  'not-one-of': '{found}がありますが、ここに置ける語ではありません。',
  'not-a-slug':
    '{found}がありますが、識別名に使えるのは小文字のa–z、数字、1つずつのハイフンだけです。',
  'not-a-language': '{found}は言語タグではありません。en、ja、pt-BRのように書いてください。',
  'not-a-clock-time':
    '{found}は時刻ではありません。00:00から24:00までをHH:MMで、時しか分からないならHHで書いてください。',
  'not-a-duration': '{found}は長さではありません。45m、2h、1h40mのように書いてください。',
  'number-too-small': '{found}は小さすぎます。最小は{least}です。',
  'not-a-whole-number': '{found}は整数ではありません。ここには整数が要ります。',
  'wrong-length': '値が{found}個あります。ここには{expected}個が要ります。',
  'wrong-shape': 'ファイルが行程の形をしていません：{found}。',
  'empty-text': '文がありません。何か書くか、項目ごと取り除いてください。',
  'empty-list': '一覧が空です。少なくとも1つの値が要ります。',
  'no-events': '行程には少なくとも1つの出来事が要ります。',
  'too-deep':
    '値が{limit}段を超えて入れ子になっています。行程ファイルにそのような部分はありません。',
  'too-many-values': '値が{limit}個を超えています。残りは調べていません。',
  'too-many-events': '出来事が{found}件あります。最大は{limit}件です。',
  'text-too-long': '文が{found}字あります。最大は{limit}字です。',

  'unknown-place': '{found}という場所はありません。',
  'unknown-person': '{found}という人物はありません。',
  'unknown-source': '{found}という情報源はありません。',
  'unknown-event': '{found}という出来事はありません。',
  'unknown-track': '{found}という行動の組はありません。',
  'unknown-leg-end': '{found}という出来事も場所もありません。',
  'duplicate-event-id': '{found}はすでに{other}の識別名です。このままではリンクが失われます。',
  'cyclic-order': 'これらの出来事は、互いに前の出来事の後でなければならなくなります：{chain}。',
  'movement-without-from': '移動には出発地が要ります。場所の項目名を"from"に加えてください。',

  'unreadable-date': '{found}を日付として読めません。',
  'no-such-day': '暦に{found}はありません。',
  'reversed-interval': '{found}は始まる前に終わっています。',
  'empty-when': '時について何も述べていません。日付か限度を書いてください。',
  'end-before-start':
    '始まり（{start}）より前に終わります（{end}）。終わりが別の日なら"endDate"が要ります。',
  'time-without-day': '時刻（{found}）には日までの日付が要ります。',
  'no-such-local-time': '{zone}では時計を進めたため、{found}という時刻はありませんでした。',
  'ambiguous-local-time':
    '{zone}では時計が{found}を2度示しました。どちらかを"fold"で示してください。',
  'unknown-zone': '{found}はIANAの時間帯にありません。Africa/Djiboutiのように書いてください。',
  'time-not-by-itself':
    'この時は、ほかの出来事によらずに決まる必要があります。日付か、両立する最も早い時と最も遅い時を書いてください。',

  'longitude-out-of-range': '経度{found}は-180から180までの間にありません。',
  'latitude-out-of-range': '緯度{found}は-90から90までの間にありません。',
  'swapped-coordinates': '緯度と経度が逆のようです。経度を先に書いてください。',
  'flipped-sign': '符号の一方が違うようです。東と北が正です。',
  'null-island': '地点0, 0はアフリカ沖の海上です。地点の書き忘れがこの値になります。',
  'zone-far-from-longitude': '経度{longitude}では、太陽と{zone}の時計が{hours}時間ずれます。',
  'unknown-country': '{found}は国コードではありません。ISO 3166-1の大文字2字を書いてください。',
  'place-off-the-map':
    'ここで求めた地図には{found}が入りません。図法の指定を取り除くか、別の場所を中心に描いてください。',

  'html-in-text': 'ここの文は飾りのない文です。{found}はそのまま印字されます。取り除いてください。',
  'bidi-override':
    '文に{found}があります。後に続く文字の向きを変える見えない文字です。取り除いてください。',
  'missing-translation': 'この文には{language}のものがありません。このファイルの言語の1つです。',
  'weekday-mismatch': '文には{found}とありますが、{date}は{actual}です。',
  'unreadable-link':
    '{found}はウェブアドレスとして完全ではありません。https://から全部書いてください。',
  'forbidden-link': '{found}は"{scheme}:"で始まります。リンクはhttps:かmailto:で始まります。',
  'link-without-scheme': '{found}はhttpsであることを示していません。',
  'link-with-password': '{found}には利用者名か暗証が含まれています。取り除いてください。',
  'insecure-link': '{found}は暗号化されていません。http:で始められるのは情報源のアドレスだけです。',
  'insecure-source':
    '{found}は暗号化されておらず、読者に警告が出ることがあります。あればhttps:を使ってください。',
  'media-not-local':
    '{found}は手元の画像ではありません。images/arrival.jpgのように、ページの隣の場所を書いてください。',

  'reported-without-source':
    '出来事{found}に情報源がありません。挙げるか、状況を"inferred"にしてください。',
  'sources-before-event':
    '{found}の情報源はすべて{published}までのもので、その日（{date}）より前です。予定の発表だけではありませんか。',
  'announced-and-past':
    '{found}は{date}の予定として発表されましたが、ファイルの最終更新（{updated}）ではすでに過ぎています。どうなりましたか。',
  'duplicate-event': '題、時、場所が{other}と同じです。',
  'year-far-from-neighbours':
    '日付{found}は、前後のどの出来事からも{days}日離れています。年は正しいですか。',
  'unused-place': '場所{found}はファイルのどこにも出てきません。',
  'unused-person': '人物{found}はファイルのどこにも出てきません。',
  'unused-source': '情報源{found}はファイルのどこにも挙げられていません。',
  'unused-leg': '{from}の次に{to}へ行く旅程がないため、この移動はどこにも描かれません。',

  contradiction: 'これらは同時には成り立ちません。',
  'leaves-before-it-arrives':
    '出発{second}は、ファイルでその前にある到着{first}より前に終わっています。',
  'two-places-at-once':
    '{first}と{second}は同じ時に別の都市にあります。本人はどちらかに不在でしたか。',
  'impossible-speed':
    '{first}から{second}までは{km} kmです。間の時間は{minutes}分ですが、少なくとも{needed}分かかります。',

  'unknown-waiver': '{found}という符号の問題はありません。',
  'waived-error': '問題{found}は誤りであり、見送ることはできません。',
  'unused-waiver': 'ここに見送るべき{found}はありません。この項目を取り除いてください。',
};

/** One of several facts that cannot all hold: what a file says of an event, by the field it says it in. */
export const problemFacts: ProblemFactMessages = {
  date: '「{event}」の日付は{value}',
  start: '「{event}」の始まりは{value}',
  end: '「{event}」の終わりは{value}',
  endDate: '「{event}」が終わる日は{value}',
  part: '「{event}」は{day}の{value}',
  lasts: '「{event}」の長さは{value}',
  atMost: '「{event}」の長さは最長で{value}',
  earliest: '「{event}」は{value}より前ではない',
  latest: '「{event}」は{value}より後ではない',
  after: '「{event}」は「{other}」が終わってから始まる',
  before: '「{event}」は「{other}」が始まる前に終わる',
  leg: '「{event}」から「{other}」へ移動する',
  place: '「{event}」は「{from}」、「{other}」は「{to}」で、同時に両方にはいられない',
  travel:
    '「{event}」（{from}）から「{other}」（{to}）までは{km} kmで、時速{speed} kmで少なくとも{needed}分',
  span: '「{event}」は始まる前には終わらない',
};

/** The words around a problem. `nearest` and `allowed` follow any message that has them. */
export const problemReport: ProblemReportMessages = {
  nearest: '{nearest}のことですか。',
  allowed: '使えるもの：{allowed}。',
  kinds: {
    text: '文',
    number: '数',
    boolean: '真偽',
    list: '一覧[…]',
    object: '項目の組{…}',
    nothing: '何もなし',
  },
  about: '{fact}（おおよそ）',
  likely: '{fact}（おそらく）',
  error: '誤り',
  warning: '警告',
  at: '{path}で',
  more: { other: 'ほかに、印字していない問題が{n}件あります。' },
  errors: { other: '誤り{n}件' },
  warnings: { other: '警告{n}件' },
  total: '{file}：{errors}、{warnings}',
  sentence: '{fact}。',
  sentenceJoin: '',
  join: '、',
  none: { other: 'ファイル{n}件、問題なし' },
};
