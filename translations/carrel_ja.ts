<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Carrel</source>
        <translation>Carrel について</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Continue this answer</source>
        <translation>この回答の続きを書く</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>プレーンテキストとしてコピー</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>ここから後を削除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>質問を編集</translation>
    </message>
    <message>
        <source>Export this message…</source>
        <translation>このメッセージをエクスポート…</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>別の回答を書く</translation>
    </message>
</context>
<context>
    <name>AdapterLine</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 は使えません: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 を一覧から外す</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>%1 の強さ</translation>
    </message>
    <message>
        <source>made for %1</source>
        <translation>%1 用</translation>
    </message>
    <message>
        <source>the model is loaded again for it, once</source>
        <translation>このためにモデルを一度読み込み直します</translation>
    </message>
</context>
<context>
    <name>AdaptersRow</name>
    <message>
        <source>Adapters in GGUF (*.gguf);;All files (*)</source>
        <translation>GGUF のアダプター (*.gguf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add the file of an adapter…</source>
        <translation>アダプターのファイルを追加…</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter</source>
        <translation>LoRA アダプターを選択</translation>
    </message>
    <message>
        <source>None was found in the folders of models.</source>
        <translation>モデルのフォルダーには見つかりませんでした。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
</context>
<context>
    <name>AdoptButton</name>
    <message>
        <source>%1: %3 models, %2</source>
        <translation>%1: モデル %3 個、%2</translation>
    </message>
    <message>
        <source>%1: one model, %2</source>
        <translation>%1: モデル 1 個、%2</translation>
    </message>
    <message>
        <source>From other programs…</source>
        <translation>ほかのプログラムから…</translation>
    </message>
    <message>
        <source>Nothing new of other programs was found</source>
        <translation>ほかのプログラムの新しいものは見つかりませんでした</translation>
    </message>
    <message>
        <source>Use models of LM Studio, Jan, GPT4All, Ollama or the hub&apos;s cache where they lie</source>
        <translation>LM Studio、Jan、GPT4All、Ollama、またはハブのキャッシュのモデルを、置いた場所のまま使う</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of the first model</source>
        <translation>1 つ目のモデルの回答</translation>
    </message>
    <message>
        <source>Answer of the second model</source>
        <translation>2 つ目のモデルの回答</translation>
    </message>
    <message>
        <source>Continue with this answer</source>
        <translation>この回答で続ける</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>1 つ目のモデル</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>ほかのモデルはありません</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>2 つ目のモデル</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Show or hide the file</source>
        <translation>ファイルを表示または非表示</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>before an update of the database</source>
        <translation>データベース更新の前</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
</context>
<context>
    <name>BackupsBlock</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Back up elsewhere…</source>
        <translation>別の場所にバックアップ…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups (*.carrelbackup)</source>
        <translation>バックアップ (*.carrelbackup)</translation>
    </message>
    <message>
        <source>Each was checked when it was made. Keep a copy on another disk, too.</source>
        <translation>どれも作成時に検査済みです。別のディスクにもコピーを保管してください。</translation>
    </message>
    <message>
        <source>Made and checked: %1</source>
        <translation>作成して検査しました: %1</translation>
    </message>
    <message>
        <source>Making and checking a backup …</source>
        <translation>バックアップを作成して検査しています…</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>何も復元されませんでした</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>ファイルから復元…</translation>
    </message>
    <message>
        <source>Restored: %1. Your chats of before are kept as %2.</source>
        <translation>復元しました: %1。以前のチャットは %2 として残してあります。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元しています</translation>
    </message>
    <message>
        <source>The backup has a key of its own</source>
        <translation>このバックアップには固有の鍵があります</translation>
    </message>
    <message>
        <source>There is no backup yet. Carrel makes one by itself before it changes the form of the database.</source>
        <translation>バックアップはまだありません。Carrel はデータベースの形式を変える前に自動で 1 つ作成します。</translation>
    </message>
    <message>
        <source>There is no new backup</source>
        <translation>新しいバックアップはありません</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>… and %1 older ones in the folder of the backups.</source>
        <translation>… ほかに古いものが %1 個、バックアップのフォルダーにあります。</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This desktop has no tray for an icon</source>
        <translation>このデスクトップにはアイコン用のトレイがありません</translation>
    </message>
</context>
<context>
    <name>BuildChoice</name>
    <message>
        <source>Quantization of %1</source>
        <translation>%1 の量子化</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A car brakes from 108 km/h with 6 m/s^2. How long is the braking distance?</source>
        <translation>自動車が時速 108 km から 6 m/s^2 で制動します。制動距離はどれだけですか？</translation>
    </message>
    <message>
        <source>Answers questions about Carrel and about small language models on your own machine.</source>
        <translation>Carrel と、自分のコンピューターで動く小さな言語モデルについての質問に答えます。</translation>
    </message>
    <message>
        <source>Calculate the net present value of 10,000 a year for 5 years at 6 %, with every step.</source>
        <translation>毎年 10,000 を 5 年間、6 % での正味現在価値を、すべての手順とともに計算してください。</translation>
    </message>
    <message>
        <source>Check a query before you run it, read-only and with a row limit at first.</source>
        <translation>クエリは実行前に確認し、まず読み取り専用で行数を制限して試してください。</translation>
    </message>
    <message>
        <source>Check names, numbers and promises before you send a draft.</source>
        <translation>下書きを送る前に、名前、数字、約束を確認してください。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Convert 5 mg/dL glucose into mmol/L and show the steps.</source>
        <translation>グルコース 5 mg/dL を mmol/L に換算し、手順を示してください。</translation>
    </message>
    <message>
        <source>Correct the grammar of the text that I paste next and list the changes.</source>
        <translation>次に貼り付けるテキストの文法を直し、変更点を挙げてください。</translation>
    </message>
    <message>
        <source>Data &amp; SQL</source>
        <translation>データと SQL</translation>
    </message>
    <message>
        <source>Does anything I type leave my computer?</source>
        <translation>入力したものがコンピューターの外に出ることはありますか？</translation>
    </message>
    <message>
        <source>Draft a letter that asks a policyholder for missing evidence.</source>
        <translation>契約者に不足している証拠書類を求める手紙の下書きを書いてください。</translation>
    </message>
    <message>
        <source>Draft a mutual non-disclosure agreement with gaps for the parties and dates.</source>
        <translation>当事者と日付を空欄にした、相互の秘密保持契約の下書きを書いてください。</translation>
    </message>
    <message>
        <source>Draft a referral letter with gaps for findings and medication.</source>
        <translation>所見と投薬を空欄にした紹介状の下書きを書いてください。</translation>
    </message>
    <message>
        <source>Draft a short, polite reminder for an unpaid invoice.</source>
        <translation>未払いの請求書についての、短く丁寧な督促の下書きを書いてください。</translation>
    </message>
    <message>
        <source>Draft a variance comment for costs that are 8 % over budget.</source>
        <translation>予算を 8 % 超えた費用についての差異コメントの下書きを書いてください。</translation>
    </message>
    <message>
        <source>Draft an agenda for a 30-minute project meeting.</source>
        <translation>30 分のプロジェクト会議の議題の下書きを書いてください。</translation>
    </message>
    <message>
        <source>Draft an e-mail that moves a meeting by a week and gives a reason.</source>
        <translation>会議を 1 週間延期し、理由を述べるメールの下書きを書いてください。</translation>
    </message>
    <message>
        <source>Drafts, shortens and improves letters, reports, articles and speeches.</source>
        <translation>手紙、報告書、記事、スピーチを下書きし、短くし、良くします。</translation>
    </message>
    <message>
        <source>Everyday work with any chat model that you have added: explain, draft, summarize, compare.</source>
        <translation>追加したどのチャットモデルでも日常の仕事を。説明、下書き、要約、比較。</translation>
    </message>
    <message>
        <source>Explain Bayes&apos; theorem with a medical test as an example.</source>
        <translation>ベイズの定理を医学的検査の例で説明してください。</translation>
    </message>
    <message>
        <source>Explain compound interest in plain words, with an example.</source>
        <translation>複利をやさしい言葉で、例を挙げて説明してください。</translation>
    </message>
    <message>
        <source>Explain the difference between EBITDA and operating cash flow.</source>
        <translation>EBITDA と営業キャッシュフローの違いを説明してください。</translation>
    </message>
    <message>
        <source>Explain the difference between sensitivity and specificity with numbers.</source>
        <translation>感度と特異度の違いを数字で説明してください。</translation>
    </message>
    <message>
        <source>Explain underinsurance with a worked example.</source>
        <translation>一部保険を計算例で説明してください。</translation>
    </message>
    <message>
        <source>Explain what a raised CRP can mean and what it cannot tell.</source>
        <translation>CRP の上昇が何を意味しうるか、何はわからないかを説明してください。</translation>
    </message>
    <message>
        <source>Explain what this regular expression matches: ^(?=.*\d)[a-z]{3,}$.</source>
        <translation>この正規表現が何に一致するか説明してください: ^(?=.*\d)[a-z]{3,}$。</translation>
    </message>
    <message>
        <source>Explain window functions with a small example.</source>
        <translation>ウィンドウ関数を小さな例で説明してください。</translation>
    </message>
    <message>
        <source>Explains statements and key figures, calculates with shown formulas, drafts reports.</source>
        <translation>財務諸表と主要指標を説明し、式を示して計算し、報告書を下書きします。</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>Find duplicate customers by e-mail in SQLite, ignoring case.</source>
        <translation>SQLite で、大文字小文字を無視してメールアドレスが重複する顧客を見つけてください。</translation>
    </message>
    <message>
        <source>Follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>利用規定に従ってください。利用者が 7 億人を超える場合は Meta の同意が必要です。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Generated code can be wrong or unsafe. Read and test it before you run it.</source>
        <translation>生成されたコードは誤りや危険を含むことがあります。実行前に読み、テストしてください。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Have a translation checked by a person who knows both languages before it matters.</source>
        <translation>重要な場面で使う前に、両言語を知る人に翻訳を確認してもらってください。</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>医療</translation>
    </message>
    <message>
        <source>How do I add a model?</source>
        <translation>モデルはどう追加しますか？</translation>
    </message>
    <message>
        <source>How do I compare two averages, and when is a t-test wrong?</source>
        <translation>2 つの平均はどう比較しますか？t 検定が誤りになるのはいつですか？</translation>
    </message>
    <message>
        <source>How do I end a formal letter in French?</source>
        <translation>フランス語の正式な手紙はどう結びますか？</translation>
    </message>
    <message>
        <source>How do I undo the last Git commit without losing my changes?</source>
        <translation>変更を失わずに Git の最後のコミットを取り消すには？</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保険</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>List cover, exclusions and duties of the clause that I paste next, with quotations.</source>
        <translation>次に貼り付ける条項の補償、免責、義務を、引用とともに挙げてください。</translation>
    </message>
    <message>
        <source>List the obligations of each party in the clause that I paste next.</source>
        <translation>次に貼り付ける条項の各当事者の義務を挙げてください。</translation>
    </message>
    <message>
        <source>Made for Carrel from its own handbook; see docs/GUIDE_MODEL.md.</source>
        <translation>Carrel 自身のハンドブックから Carrel のために作られました。docs/GUIDE_MODEL.md を参照してください。</translation>
    </message>
    <message>
        <source>Make a glossary of the technical terms in the text that I paste next.</source>
        <translation>次に貼り付けるテキストの専門用語の用語集を作ってください。</translation>
    </message>
    <message>
        <source>Make a table of all deadlines in the text that I paste next.</source>
        <translation>次に貼り付けるテキストのすべての期限を表にしてください。</translation>
    </message>
    <message>
        <source>Make the paragraph that I paste next clearer and list what you changed.</source>
        <translation>次に貼り付ける段落をわかりやすくし、変えた点を挙げてください。</translation>
    </message>
    <message>
        <source>Maths &amp; Science</source>
        <translation>数学と科学</translation>
    </message>
    <message>
        <source>Models make mistakes and invent facts. Check what matters against the source.</source>
        <translation>モデルは間違え、事実を作り出すことがあります。重要なことは原典で確認してください。</translation>
    </message>
    <message>
        <source>Models miscalculate. Check every result with a calculator or another method.</source>
        <translation>モデルは計算を間違えます。結果はすべて電卓や別の方法で確認してください。</translation>
    </message>
    <message>
        <source>Name the author; a changed model that you pass on must carry the same licence.</source>
        <translation>作者を明記してください。変更したモデルを渡すときは同じライセンスを付ける必要があります。</translation>
    </message>
    <message>
        <source>Named on the model&apos;s card only; its repository has no licence file.</source>
        <translation>モデルのページにだけ記載があり、リポジトリにライセンスファイルはありません。</translation>
    </message>
    <message>
        <source>No clinical use without the authorisation that the law requires; pass the terms on with the model.</source>
        <translation>法律が求める承認なしに臨床で使わないでください。条件はモデルとともに渡してください。</translation>
    </message>
    <message>
        <source>No decision on cover. The policy wording and the facts of the case decide.</source>
        <translation>補償の判断ではありません。約款と事案の事実が決めます。</translation>
    </message>
    <message>
        <source>No diagnosis and no treatment advice. In an emergency call the local emergency number.</source>
        <translation>診断や治療の助言ではありません。緊急時は地域の緊急番号に電話してください。</translation>
    </message>
    <message>
        <source>No investment or tax advice. Recompute every figure and check the assumptions.</source>
        <translation>投資や税務の助言ではありません。数字はすべて計算し直し、前提を確認してください。</translation>
    </message>
    <message>
        <source>No legal advice. Check every authority, deadline and clause against a current source.</source>
        <translation>法律の助言ではありません。典拠、期限、条項はすべて最新の資料で確認してください。</translation>
    </message>
    <message>
        <source>Plan tables for invoices, items and payments, with keys and types.</source>
        <translation>請求書、明細、支払いの表を、キーと型とともに設計してください。</translation>
    </message>
    <message>
        <source>Prove that the square root of 2 is irrational.</source>
        <translation>2 の平方根が無理数であることを証明してください。</translation>
    </message>
    <message>
        <source>Reads and drafts contracts, letters and memos, and explains legal terms.</source>
        <translation>契約書、手紙、覚書を読み、下書きし、法律用語を説明します。</translation>
    </message>
    <message>
        <source>Reads policy wordings and claims files, compares covers, drafts letters.</source>
        <translation>約款と事故記録を読み、補償を比較し、手紙を下書きします。</translation>
    </message>
    <message>
        <source>Review a function that I paste next for bugs and security problems.</source>
        <translation>次に貼り付ける関数の不具合と安全上の問題を調べてください。</translation>
    </message>
    <message>
        <source>Rewrite a discharge summary that I paste next in plain words for the patient.</source>
        <translation>次に貼り付ける退院サマリーを、患者のためにやさしい言葉で書き直してください。</translation>
    </message>
    <message>
        <source>Rewrite a limitation of liability clause in plain English.</source>
        <translation>責任制限条項を平易な言葉で書き直してください。</translation>
    </message>
    <message>
        <source>Say no politely to a discount of 20 percent.</source>
        <translation>20 パーセントの値引きを丁寧に断ってください。</translation>
    </message>
    <message>
        <source>Shorten the text that I paste next to half its length, keeping all facts.</source>
        <translation>次に貼り付けるテキストを、事実をすべて残して半分の長さにしてください。</translation>
    </message>
    <message>
        <source>Show &quot;Built with Llama&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>&quot;Built with Llama&quot; を表示し、利用規定に従ってください。利用者が 7 億人を超える場合は Meta の同意が必要です。</translation>
    </message>
    <message>
        <source>Show &quot;Built with Meta Llama 3&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>&quot;Built with Meta Llama 3&quot; を表示し、利用規定に従ってください。利用者が 7 億人を超える場合は Meta の同意が必要です。</translation>
    </message>
    <message>
        <source>Solve x^2 - 5x + 6 = 0 and check the roots.</source>
        <translation>x^2 - 5x + 6 = 0 を解き、解を確かめてください。</translation>
    </message>
    <message>
        <source>Solves and checks problems step by step, with units, and explains methods.</source>
        <translation>問題を段階的に、単位とともに解いて確かめ、方法を説明します。</translation>
    </message>
    <message>
        <source>Structure the ward notes that I paste next as SBAR, without adding anything.</source>
        <translation>次に貼り付ける病棟の記録を、何も加えずに SBAR で整理してください。</translation>
    </message>
    <message>
        <source>Summarizes notes, explains terms and findings, drafts letters; makes no diagnosis.</source>
        <translation>記録を要約し、用語と所見を説明し、手紙を下書きします。診断はしません。</translation>
    </message>
    <message>
        <source>The Guide repeats checked articles of the handbook. It cannot help with other matters.</source>
        <translation>ガイドはハンドブックの確認済みの記事を繰り返します。ほかのことは手伝えません。</translation>
    </message>
    <message>
        <source>The instructions that it was trained on are CC-BY-SA-3.0.</source>
        <translation>学習に使われた指示文は CC-BY-SA-3.0 です。</translation>
    </message>
    <message>
        <source>The list of forbidden uses binds you, and you must pass it on with the model.</source>
        <translation>禁止用途の一覧に従う義務があり、モデルとともに渡す必要があります。</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the licence holds for this conversion too.</source>
        <translation>原本はハブで同意した後にのみ提供されます。ライセンスはこの変換版にも適用されます。</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the terms hold for this conversion too.</source>
        <translation>原本はハブで同意した後にのみ提供されます。条件はこの変換版にも適用されます。</translation>
    </message>
    <message>
        <source>Translate into German, formally: We regret the delay and will ship on Monday.</source>
        <translation>丁寧な英語に訳してください: 遅れて申し訳ございません。月曜日に発送いたします。</translation>
    </message>
    <message>
        <source>Translate the contract clause that I paste next into English and note ambiguities.</source>
        <translation>次に貼り付ける契約条項を英語に訳し、あいまいな点を指摘してください。</translation>
    </message>
    <message>
        <source>Translates faithfully, corrects texts, and explains grammar and usage.</source>
        <translation>忠実に翻訳し、文章を直し、文法と語法を説明します。</translation>
    </message>
    <message>
        <source>Turn the notes that I paste next into minutes with decisions and tasks.</source>
        <translation>次に貼り付けるメモを、決定事項と課題のある議事録にしてください。</translation>
    </message>
    <message>
        <source>Turns questions into SQL, explains queries, plans tables and cleans data.</source>
        <translation>質問を SQL にし、クエリを説明し、表を設計し、データを整えます。</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence and the notices with every copy.</source>
        <translation>自由に使い、渡せます。ライセンスと表示をすべてのコピーに付けてください。</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence text with every copy.</source>
        <translation>自由に使い、渡せます。ライセンスの本文をすべてのコピーに付けてください。</translation>
    </message>
    <message>
        <source>What are the advantages and disadvantages of a fixed-price contract?</source>
        <translation>固定価格契約の長所と短所は何ですか？</translation>
    </message>
    <message>
        <source>What does Q4_K_M mean?</source>
        <translation>Q4_K_M とは何ですか？</translation>
    </message>
    <message>
        <source>What is the difference between a process and a thread?</source>
        <translation>プロセスとスレッドの違いは何ですか？</translation>
    </message>
    <message>
        <source>What is the difference between a warranty, a representation and an indemnity?</source>
        <translation>保証、表明、補償の違いは何ですか？</translation>
    </message>
    <message>
        <source>What is the difference between affect and effect?</source>
        <translation>「関わらず」と「拘らず」の違いは何ですか？</translation>
    </message>
    <message>
        <source>What is the difference between claims-made and occurrence cover?</source>
        <translation>請求ベースと発生ベースの補償の違いは何ですか？</translation>
    </message>
    <message>
        <source>What must I check before I compare the margins of two companies?</source>
        <translation>2 社の利益率を比べる前に何を確認すべきですか？</translation>
    </message>
    <message>
        <source>Where are my chats stored?</source>
        <translation>チャットはどこに保存されますか？</translation>
    </message>
    <message>
        <source>Which clauses should I look at first in a software licence agreement?</source>
        <translation>ソフトウェアライセンス契約でまず見るべき条項はどれですか？</translation>
    </message>
    <message>
        <source>Which documents do I need before I can assess a water damage claim?</source>
        <translation>水濡れ損害の請求を評価する前にどの書類が必要ですか？</translation>
    </message>
    <message>
        <source>Which model fits into 8 GB of memory?</source>
        <translation>8 GB のメモリーに収まるモデルはどれですか？</translation>
    </message>
    <message>
        <source>Which questions belong in a cyber risk questionnaire for a small company?</source>
        <translation>小さな会社のサイバーリスク質問票にはどんな質問を入れるべきですか？</translation>
    </message>
    <message>
        <source>Which questions should I ask before I sign an office lease?</source>
        <translation>オフィスの賃貸契約に署名する前に何を尋ねるべきですか？</translation>
    </message>
    <message>
        <source>Which ratios tell me whether a supplier may run out of cash?</source>
        <translation>取引先の資金が尽きるおそれを示す比率はどれですか？</translation>
    </message>
    <message>
        <source>Which red flags matter in a patient with new back pain?</source>
        <translation>新たな腰痛の患者で重要な危険徴候はどれですか？</translation>
    </message>
    <message>
        <source>Which test fits two small groups that are not normally distributed?</source>
        <translation>正規分布でない小さな 2 群に合う検定はどれですか？</translation>
    </message>
    <message>
        <source>Who passes the model on must pass on the terms, a notice and the prohibited-use policy.</source>
        <translation>モデルを渡す人は、条件、表示、禁止用途の規定も渡す必要があります。</translation>
    </message>
    <message>
        <source>Why does my LEFT JOIN return fewer rows after I added a WHERE condition?</source>
        <translation>WHERE 条件を加えたら LEFT JOIN の行が減ったのはなぜですか？</translation>
    </message>
    <message>
        <source>Why is the first answer slow?</source>
        <translation>最初の回答はなぜ遅いのですか？</translation>
    </message>
    <message>
        <source>Write a Bash script that renames photos by date, with a dry run.</source>
        <translation>写真を日付で改名する Bash スクリプトを、試行モード付きで書いてください。</translation>
    </message>
    <message>
        <source>Write a PostgreSQL query for monthly revenue from orders(id, customer_id, total, created_at).</source>
        <translation>orders(id, customer_id, total, created_at) から月間売上を求める PostgreSQL のクエリを書いてください。</translation>
    </message>
    <message>
        <source>Write a Python function that parses ISO 8601 dates with tests.</source>
        <translation>ISO 8601 の日付を解析する Python の関数を、テスト付きで書いてください。</translation>
    </message>
    <message>
        <source>Write a short speech for a colleague who retires after 30 years.</source>
        <translation>30 年勤めて退職する同僚への短いスピーチを書いてください。</translation>
    </message>
    <message>
        <source>Write the journal entries for a lease payment and name the framework that you assume.</source>
        <translation>リース料支払いの仕訳を書き、前提とする会計基準を挙げてください。</translation>
    </message>
    <message>
        <source>Writes, explains, reviews and tests programs in common languages.</source>
        <translation>一般的な言語のプログラムを書き、説明し、点検し、テストします。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>文章作成</translation>
    </message>
</context>
<context>
    <name>CataloguesRow</name>
    <message>
        <source>Fetches the further catalogues now. They hold from the next start.</source>
        <translation>追加カタログを今すぐ取得します。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>取得しています…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update catalogues</source>
        <translation>カタログを更新</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加しました</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>%1, legal hold</source>
        <translation>%1、法的保全</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1、ピン留め</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1、一時</translation>
    </message>
    <message>
        <source>Folder %1, chats: %2, %3</source>
        <translation>フォルダー %1、チャット: %2、%3</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>一時チャット、保存されません</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>無題のチャット</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>フォルダーを削除しチャットは残す</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>End legal hold…</source>
        <translation>法的保全を終了…</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>チャットをエクスポート…</translation>
    </message>
    <message>
        <source>Export folder…</source>
        <translation>フォルダーをエクスポート…</translation>
    </message>
    <message>
        <source>How long chats are kept…</source>
        <translation>チャットの保存期間…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>法的保全…</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>このフォルダーに新しいチャット</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>中に新しいフォルダー…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留めする</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>フォルダー名を変更</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Take out of archive</source>
        <translation>アーカイブから出す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1、未インストール</translation>
    </message>
    <message>
        <source>Another one for each answer</source>
        <translation>回答ごとに別の値</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>分野に従う</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Domain and model</source>
        <translation>分野とモデル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大長</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>このチャットのオプション</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>コンマで区切る</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>They hold from the next question on.</source>
        <translation>次の質問から有効です。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>When it is too long</source>
        <translation>長くなりすぎたとき</translation>
    </message>
    <message>
        <source>With a seed, the same model, conversation and settings give the same answer again.</source>
        <translation>シードを指定すると、同じモデル・会話・設定で同じ回答がもう一度得られます。</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Answer ended early</source>
        <translation>回答が途中で終わりました</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>回答が完了しました</translation>
    </message>
    <message>
        <source>Answering in “%1”</source>
        <translation>「%1」で回答しています</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 に質問</translation>
    </message>
</context>
<context>
    <name>ChatSearch</name>
    <message>
        <source>%1, chat title</source>
        <translation>%1、チャットのタイトル</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>無題のチャット</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>ChatsPane</name>
    <message>
        <source>%1 chats deleted</source>
        <translation>%1 件のチャットを削除しました</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブしました</translation>
    </message>
    <message>
        <source>Archived chats appear here; search finds them, too.</source>
        <translation>アーカイブしたチャットはここに表示されます。検索でも見つかります。</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>チャットを削除しました</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>%1 件のチャットを完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete this chat for good?</source>
        <translation>このチャットを完全に削除しますか？</translation>
    </message>
    <message>
        <source>Folder deleted; its chats are kept</source>
        <translation>フォルダーを削除しました。チャットは残っています</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Nobody can bring it back. A backup made earlier still holds it.</source>
        <translation>元に戻すことはできません。以前に作成したバックアップには残っています。</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元しました</translation>
    </message>
    <message>
        <source>Taken out of archive</source>
        <translation>アーカイブから出しました</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted chats stay in it for %1 days.</source>
        <translation>ごみ箱は空です。削除したチャットは %1 日間ここに残ります。</translation>
    </message>
    <message>
        <source>Your chats appear here. They stay on this computer.</source>
        <translation>チャットはここに表示されます。このコンピューターの中に留まります。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Carrel: the .json file of an export</source>
        <translation>Carrel: エクスポートの .json ファイル</translation>
    </message>
    <message>
        <source>ChatGPT: the .zip of the data export, or conversations.json in it</source>
        <translation>ChatGPT: データエクスポートの .zip、またはその中の conversations.json</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip *.chat *.jsonl)</source>
        <translation>エクスポートしたチャット (*.json *.zip *.chat *.jsonl)</translation>
    </message>
    <message>
        <source>From Carrel itself, or from the export of another program:</source>
        <translation>Carrel 自身、またはほかのプログラムのエクスポートから:</translation>
    </message>
    <message>
        <source>GPT4All: .chat files, or their folder</source>
        <translation>GPT4All: .chat ファイル、またはそのフォルダー</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed</source>
        <translation>インポートを中止しました。何も変更されていません</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットをインポート</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>チャットをインポートしています</translation>
    </message>
    <message>
        <source>Jan: the folder of a thread, or of all threads</source>
        <translation>Jan: スレッドのフォルダー、またはすべてのスレッドのフォルダー</translation>
    </message>
    <message>
        <source>LM Studio: .conversation.json files, or their folder</source>
        <translation>LM Studio: .conversation.json ファイル、またはそのフォルダー</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>Open WebUI: the .json of exported chats</source>
        <translation>Open WebUI: エクスポートしたチャットの .json</translation>
    </message>
    <message>
        <source>Your files stay as they are. You can also drop them onto the window.</source>
        <translation>ファイルはそのまま残ります。ウィンドウにドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>An answer is being written; both can be asked when it has ended.</source>
        <translation>回答を書いています。終わったら両方に質問できます。</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>両方に質問</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>チャットに戻る</translation>
    </message>
    <message>
        <source>Both answer at the same time, so each is slower than alone.</source>
        <translation>両方が同時に回答するため、それぞれ単独より遅くなります。</translation>
    </message>
    <message>
        <source>Both have answered. Pick one to go on.</source>
        <translation>両方が回答しました。続けるには 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Both models do not fit into the memory together, so they answer one after the other.</source>
        <translation>両方のモデルは同時にメモリーに収まらないため、順番に回答します。</translation>
    </message>
    <message>
        <source>Both see this chat as it is. The one you pick goes on in it.</source>
        <translation>両方がこのチャットをそのまま読みます。選んだ方が続けます。</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>2 つのモデルを比較</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>別のモデルを入手</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新しい比較</translation>
    </message>
    <message>
        <source>Pick one to go on with it (Alt+1, Alt+2). The other stays in the chat, as another version of the answer.</source>
        <translation>続ける方を選んでください (Alt+1、Alt+2)。もう一方は回答の別の版としてチャットに残ります。</translation>
    </message>
    <message>
        <source>The answer comes here.</source>
        <translation>ここに回答が表示されます。</translation>
    </message>
    <message>
        <source>To compare, the domain %1 needs two installed models.</source>
        <translation>比較するには、分野 %1 に 2 つのモデルのインストールが必要です。</translation>
    </message>
    <message>
        <source>Waits for the other answer.</source>
        <translation>もう一方の回答を待っています。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send after this answer</source>
        <translation>この回答のあとに送信</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Enter sends · Shift+Enter makes a new line</source>
        <translation>Enter で送信 · Shift+Enter で改行</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>%1 of %2 connections, the newest first.</source>
        <translation>%2 件中 %1 件の接続、新しい順。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Carrel has made no connection.</source>
        <translation>Carrel は接続を一度も行っていません。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV としてエクスポート…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>接続をエクスポート</translation>
    </message>
    <message>
        <source>Filter by host, purpose or result</source>
        <translation>ホスト、目的、結果で絞り込む</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 トークン中 %1</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>コンテキストウィンドウ</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>これまでの会話</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>空き: %1</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>回答用の確保分</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>The oldest messages will not be seen.</source>
        <translation>最も古いメッセージは読まれません。</translation>
    </message>
    <message>
        <source>The question is too long for this model.</source>
        <translation>質問がこのモデルには長すぎます。</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>この質問</translation>
    </message>
</context>
<context>
    <name>DemandsBlock</name>
    <message>
        <source>Decided by your organisation</source>
        <translation>組織が決めたこと</translation>
    </message>
    <message>
        <source>Nothing: on this computer you decide everything yourself.</source>
        <translation>なし: このコンピューターではすべて自分で決められます。</translation>
    </message>
    <message>
        <source>These hold for everybody who uses Carrel here. You may be stricter.</source>
        <translation>ここで Carrel を使う全員に適用されます。より厳しくすることはできます。</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 tokens, %2 of them still in memory</source>
        <translation>%1 トークン、うち %2 はまだメモリーにあります</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Conversation read</source>
        <translation>読み取った会話</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>回答の詳細</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>From the next answer on, this chat gives the same answer to the same conversation.</source>
        <translation>次の回答から、このチャットは同じ会話に同じ回答を返します。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>This chat uses seed %1</source>
        <translation>このチャットはシード %1 を使います</translation>
    </message>
    <message>
        <source>Time to read the conversation</source>
        <translation>会話の読み取り時間</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>思考時間</translation>
    </message>
    <message>
        <source>Time to write</source>
        <translation>書き込み時間</translation>
    </message>
    <message>
        <source>Use this seed again</source>
        <translation>このシードをもう一度使う</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>A fault in Carrel</source>
        <translation>Carrel の不具合</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>モデルファイルを追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF モデル (*.gguf)</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation>ウェブページを開きますか？</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Passphrase or recovery key:</source>
        <translation>パスフレーズまたは回復キー:</translation>
    </message>
    <message>
        <source>Something went wrong in Carrel itself.</source>
        <translation>Carrel 自体に問題が起きました。</translation>
    </message>
    <message>
        <source>The answer links to this address. Carrel itself opens no connection; your web browser would.</source>
        <translation>回答はこのアドレスにリンクしています。Carrel 自身は接続しません。接続するのはウェブブラウザーです。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unlock your chats</source>
        <translation>チャットのロックを解除</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it happened and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>チャットは保存されています。レポートには発生箇所と実行中のバージョンが書かれ、あなたやモデルが書いたものは含まれません。</translation>
    </message>
</context>
<context>
    <name>DomainButton</name>
    <message>
        <source>Choose domain and model</source>
        <translation>分野とモデルを選ぶ</translation>
    </message>
    <message>
        <source>Domain and model: %1</source>
        <translation>分野とモデル: %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
</context>
<context>
    <name>DomainChoice</name>
    <message>
        <source>Fields of work</source>
        <translation>仕事の分野</translation>
    </message>
</context>
<context>
    <name>DomainMenu</name>
    <message>
        <source>%1: too large</source>
        <translation>%1: 大きすぎます</translation>
    </message>
    <message>
        <source>Looking for models …</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>No model installed</source>
        <translation>モデルがインストールされていません</translation>
    </message>
    <message>
        <source>Search domains and models…</source>
        <translation>分野とモデルを検索…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り下げ済み</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the downloads that are shown here</source>
        <translation>ここに表示されているダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause the downloads that run</source>
        <translation>実行中のダウンロードを一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume the downloads that are paused</source>
        <translation>一時停止中のダウンロードを再開</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Show the list of downloads</source>
        <translation>ダウンロードの一覧を表示</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>%1 moved to place %2</source>
        <translation>%1 を %2 番目に移動しました</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download is listed here.</source>
        <translation>ダウンロード中のものはありません。ダウンロードするとここに並びます。</translation>
    </message>
    <message>
        <source>They are fetched from top to bottom. Move one with its arrows, with Alt and the arrow keys, or drag it; what runs goes on.</source>
        <translation>上から順に取得されます。矢印ボタン、Alt と矢印キー、またはドラッグで移動できます。実行中のものはそのまま続きます。</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 の進行状況</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>オフラインスイッチがオンです。ダウンロードするにはオフにしてください。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1 needs a model</source>
        <translation>%1 にはモデルが必要です</translation>
    </message>
    <message>
        <source>Add the file here, or put it into the models folder: it then appears by itself. Nothing leaves this computer.</source>
        <translation>ここにファイルを追加するか、モデルフォルダーに入れてください。自動で表示されます。何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Get an instruction-tuned model as a GGUF file from a source you trust. 1 to 4 billion parameters in Q4_K_M suit most computers.</source>
        <translation>指示に従うよう学習したモデルを、信頼できる配布元から GGUF ファイルで入手してください。Q4_K_M で 10〜40 億パラメーターがほとんどのコンピューターに適します。</translation>
    </message>
    <message>
        <source>It is in memory only: nothing of it is written to the disk, into backups or into the search, and it is gone when Carrel ends. %1 answers.</source>
        <translation>メモリーにのみあります。ディスク、バックアップ、検索には何も書き込まれず、Carrel が終了すると消えます。%1 が回答します。</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation>質問の例</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>モデルフォルダーを開く</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>$.chats[%1].%2 must hold JSON</source>
        <translation>$.chats[%1].%2 は JSON でなければなりません</translation>
    </message>
    <message>
        <source>%1 It is %2: choose another, or none.</source>
        <translation>%1 これは%2です。別のものを選ぶか、なしにしてください。</translation>
    </message>
    <message>
        <source>%1 answered with a web page%2</source>
        <translation>%1 がウェブページで応答しました%2</translation>
    </message>
    <message>
        <source>%1 answered with something that is no hub&apos;s</source>
        <translation>%1 の応答はハブのものではありません</translation>
    </message>
    <message>
        <source>%1 answers as a hub, %2.</source>
        <translation>%1 はハブとして応答します、%2。</translation>
    </message>
    <message>
        <source>%1 answers with status %2</source>
        <translation>%1 はステータス %2 で応答します</translation>
    </message>
    <message>
        <source>%1 answers with status 416</source>
        <translation>%1 はステータス 416 で応答します</translation>
    </message>
    <message>
        <source>%1 are needed in %2, and %3 are free. Nothing was changed.</source>
        <translation>%2 に %1 必要ですが、空きは %3 です。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 belongs to a chat, and this one has not begun.</source>
        <translation>%1 はチャットに属するもので、このチャットはまだ始まっていません。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it is kept by %2.</source>
        <translation>%1 は削除できません: %2 により残されています。</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 をインポートできません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be kept in memory: the system lets a program lock %2 only.</source>
        <translation>%1 をメモリーに保持できません: システムがプログラムに許す固定量は %2 までです。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read and was not replaced</source>
        <translation>%1 を読めず、置き換えもしませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be read as text: %2.</source>
        <translation>%1 をテキストとして読めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be set to this.</source>
        <translation>%1 をこの値にはできません。</translation>
    </message>
    <message>
        <source>%1 cannot take your data: %2.</source>
        <translation>%1 にはデータを置けません: %2。</translation>
    </message>
    <message>
        <source>%1 changed elsewhere; here the words stay as they are.</source>
        <translation>%1 件はほかで変更されています。ここの文面はそのままです。</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 が時間内に応答しません</translation>
    </message>
    <message>
        <source>%1 does not look like %2…</source>
        <translation>%1 は %2… ではないようです…</translation>
    </message>
    <message>
        <source>%1 does not say how long the file is</source>
        <translation>%1 がファイルの長さを示しません</translation>
    </message>
    <message>
        <source>%1 ended the connection too early</source>
        <translation>%1 が接続を途中で切りました</translation>
    </message>
    <message>
        <source>%1 has a file of this name already</source>
        <translation>%1 には同じ名前のファイルがすでにあります</translation>
    </message>
    <message>
        <source>%1 is being fetched already</source>
        <translation>%1 はすでに取得中です</translation>
    </message>
    <message>
        <source>%1 is no address of a hub</source>
        <translation>%1 はハブのアドレスではありません</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 はアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is no name of a catalogue</source>
        <translation>%1 はカタログの名前ではありません</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 は通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 is not installed: %2.</source>
        <translation>%1 はインストールされていません: %2。</translation>
    </message>
    <message>
        <source>%1 is not newer than %2</source>
        <translation>%1 は %2 より新しくありません</translation>
    </message>
    <message>
        <source>%1 is not yours to change</source>
        <translation>%1 を変更する権限がありません</translation>
    </message>
    <message>
        <source>%1 is on a list</source>
        <translation>%1 は一覧に載っています</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 は読み取り専用です</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1 は拒否されました：%2</translation>
    </message>
    <message>
        <source>%1 is revoked: %2</source>
        <translation>%1 は取り下げられています: %2</translation>
    </message>
    <message>
        <source>%1 is too large: a file may have up to %2.</source>
        <translation>%1 は大きすぎます。ファイルは %2 までです。</translation>
    </message>
    <message>
        <source>%1 lies outside of its folder</source>
        <translation>%1 はそのフォルダーの外にあります</translation>
    </message>
    <message>
        <source>%1 of %2 layers are on the graphics card, which has no room for more</source>
        <translation>%2 層中 %1 層がグラフィックカードにあり、それ以上の空きがありません</translation>
    </message>
    <message>
        <source>%1 reads back otherwise</source>
        <translation>%1 を読み直すと内容が異なります</translation>
    </message>
    <message>
        <source>%1 redirects to nowhere</source>
        <translation>%1 の転送先がありません</translation>
    </message>
    <message>
        <source>%1 redirects without end</source>
        <translation>%1 の転送が終わりません</translation>
    </message>
    <message>
        <source>%1 says %2 bytes, %3 says %4</source>
        <translation>%1 は %2 バイト、%3 は %4 と示しています</translation>
    </message>
    <message>
        <source>%1 sent another range than it was asked for</source>
        <translation>%1 が要求と異なる範囲を送りました</translation>
    </message>
    <message>
        <source>%1 was gone back from</source>
        <translation>%1 からは元に戻されています</translation>
    </message>
    <message>
        <source>%1 was not copied: %2.</source>
        <translation>%1 はコピーされませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 was not fetched: %2.</source>
        <translation>%1 は取得されませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 was not loaded: %2 is writing an answer, and both do not fit into the memory together.</source>
        <translation>%1 は読み込まれませんでした。%2 が回答を書いている最中で、両方は同時にメモリに収まりません。</translation>
    </message>
    <message>
        <source>%1 was not loaded: its file has changed since it was checked (%2).</source>
        <translation>%1 は読み込まれませんでした。検査後にファイルが変わっています (%2)。</translation>
    </message>
    <message>
        <source>%1 was not moved: %2.</source>
        <translation>%1 は移動されませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 was not removed: %2.</source>
        <translation>%1 は削除されませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 was not restored: a legal hold keeps %2 chats that are not in it as they are now.</source>
        <translation>%1 は復元されませんでした。法的保全の対象である %2 件のチャットが、今の状態ではその中にありません。</translation>
    </message>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 はここで起動されましたが、立ち上がりませんでした</translation>
    </message>
    <message>
        <source>%1%2: there is no such setting</source>
        <translation>%1%2: この設定はありません</translation>
    </message>
    <message>
        <source>%1, which has %2 layers or more; this one has %3</source>
        <translation>%1、その層は %2 以上です。このモデルは %3 です</translation>
    </message>
    <message>
        <source>%1, which is %2 wide; this model is %3 wide</source>
        <translation>%1、その幅は %2 です。このモデルの幅は %3 です</translation>
    </message>
    <message>
        <source>%1/%2 has no size or no SHA-256</source>
        <translation>%1/%2 にサイズまたは SHA-256 がありません</translation>
    </message>
    <message>
        <source>%1/%2 may not be downloaded here.</source>
        <translation>%1/%2 はここではダウンロードできません。</translation>
    </message>
    <message>
        <source>%1/%2 stands there twice</source>
        <translation>%1/%2 が 2 回あります</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed and %3 are free</source>
        <translation>%1: %2 バイト必要で、空きは %3 です</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was installed.</source>
        <translation>%1: %2。何もインストールされませんでした。</translation>
    </message>
    <message>
        <source>%1: expected a table named after a model</source>
        <translation>%1: モデル名の付いた表が必要です</translation>
    </message>
    <message>
        <source>%1: it has %2 bytes in place of %3</source>
        <translation>%1: %3 バイトではなく %2 バイトです</translation>
    </message>
    <message>
        <source>%1: it is longer than %2 bytes</source>
        <translation>%1: %2 バイトより長いです</translation>
    </message>
    <message>
        <source>%1: it tells no files</source>
        <translation>%1: ファイルを示しません</translation>
    </message>
    <message>
        <source>%1: its name is not known in this network</source>
        <translation>%1: このネットワークではその名前がわかりません</translation>
    </message>
    <message>
        <source>%1: the engine ended with %2 of them (%3)</source>
        <translation>%1: エンジンは %2 で終了しました (%3)</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is %2.</source>
        <translation>%1: 組織のカタログの状態は %2 です。</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is left out: %2.</source>
        <translation>%1: 組織のカタログは除外されました: %2。</translation>
    </message>
    <message>
        <source>%1; the graphics card can take %2 of that</source>
        <translation>%1。そのうち %2 はグラフィックカードに置けます</translation>
    </message>
    <message>
        <source>%1; with %2 layers on the graphics card it would fit too</source>
        <translation>%1。グラフィックカードに %2 層を置いても収まります</translation>
    </message>
    <message>
        <source>%1a quantization or model of %2 would fit</source>
        <translation>%1%2 の量子化かモデルなら収まります</translation>
    </message>
    <message>
        <source>%1a smaller model with a smaller context would fit</source>
        <translation>%1より小さなコンテキストの小さなモデルなら収まります</translation>
    </message>
    <message>
        <source>%1with a context of %2 tokens it would fit</source>
        <translation>%1%2 トークンのコンテキストなら収まります</translation>
    </message>
    <message>
        <source>%1… instead of %2…</source>
        <translation>%2… ではなく %1…</translation>
    </message>
    <message>
        <source>A chat that was to be exported is gone.</source>
        <translation>エクスポートするチャットがなくなりました。</translation>
    </message>
    <message>
        <source>A filter or a log-in of your network stands in between; ask whoever runs it, or set a mirror.</source>
        <translation>ネットワークのフィルターかログインが間にあります。管理者に尋ねるか、ミラーを設定してください。</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>パスフレーズは %1 文字以上必要です。</translation>
    </message>
    <message>
        <source>A passphrase or recovery key is needed.</source>
        <translation>パスフレーズまたは回復キーが必要です。</translation>
    </message>
    <message>
        <source>Adapters may not be used here.</source>
        <translation>ここではアダプターを使えません。</translation>
    </message>
    <message>
        <source>Add a GGUF file with File ▸ Add model file…, or put one into the models folder.</source>
        <translation>ファイル ▸ モデルファイルを追加… で GGUF ファイルを追加するか、モデルフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>Apply the file again; what was copied is kept.</source>
        <translation>ファイルをもう一度適用してください。コピー済みのものは残ります。</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>まず質問してください。</translation>
    </message>
    <message>
        <source>Ask again; the engine starts by itself. If it happens twice, choose another model.</source>
        <translation>もう一度質問してください。エンジンは自動で起動します。2 回起きたら別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Ask for access on the model&apos;s page and try again when it is granted.</source>
        <translation>モデルのページで利用を申請し、許可されたらもう一度試してください。</translation>
    </message>
    <message>
        <source>Ask your IT department. %1 escrow_key.</source>
        <translation>IT 部門に尋ねてください。%1 escrow_key。</translation>
    </message>
    <message>
        <source>Begin a usual chat; it will be saved.</source>
        <translation>通常のチャットを始めてください。保存されます。</translation>
    </message>
    <message>
        <source>Begin in Settings ▸ Storage, or with carrelctl key passphrase set.</source>
        <translation>設定 ▸ 保存、または carrelctl key passphrase set で始めてください。</translation>
    </message>
    <message>
        <source>Carrel has not changed it. Restore a backup copy of the data folder.</source>
        <translation>Carrel は変更していません。データフォルダーのバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Carrel is already open.</source>
        <translation>Carrel はすでに開いています。</translation>
    </message>
    <message>
        <source>Carrel may not update itself here.</source>
        <translation>ここでは Carrel は自動更新できません。</translation>
    </message>
    <message>
        <source>Carrel was locked</source>
        <translation>Carrel がロックされました</translation>
    </message>
    <message>
        <source>Carrel was not closed last time: it crashed, or was ended from outside.</source>
        <translation>前回 Carrel は正常に閉じられませんでした。クラッシュしたか、外部から終了されました。</translation>
    </message>
    <message>
        <source>Chats cannot be kept for more than %1 days.</source>
        <translation>チャットは %1 日より長く残せません。</translation>
    </message>
    <message>
        <source>Chats cannot be saved.</source>
        <translation>チャットを保存できません。</translation>
    </message>
    <message>
        <source>Chats may not be exported as %1.</source>
        <translation>チャットを %1 としてエクスポートできません。</translation>
    </message>
    <message>
        <source>Chats may not be printed, so there is no PDF of them.</source>
        <translation>チャットは印刷できないため、PDF はありません。</translation>
    </message>
    <message>
        <source>Check proxy and proxy user in Settings, Network, and keep the proxy&apos;s password there.</source>
        <translation>設定の「ネットワーク」でプロキシとそのユーザーを確認し、プロキシのパスワードを保存してください。</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network&apos;s name service.</source>
        <translation>アドレスの入力間違いと、ネットワークの名前サービスを確認してください。</translation>
    </message>
    <message>
        <source>Check the address, cable or wireless network, or try again later.</source>
        <translation>アドレス、ケーブル、無線を確認するか、あとで試してください。</translation>
    </message>
    <message>
        <source>Check the address, with its path.</source>
        <translation>アドレスをパスも含めて確認してください。</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>ファイルとその権限を確認してください。</translation>
    </message>
    <message>
        <source>Check the names of repository, revision and file.</source>
        <translation>リポジトリ、リビジョン、ファイルの名前を確認してください。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>パスとその権限を確認してください。</translation>
    </message>
    <message>
        <source>Check the path, or choose another model.</source>
        <translation>パスを確認するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and whether it runs.</source>
        <translation>プロキシのアドレスと、動いているかを確認してください。</translation>
    </message>
    <message>
        <source>Choose a disk with more room.</source>
        <translation>空きの多いディスクを選んでください。</translation>
    </message>
    <message>
        <source>Choose a passphrase in Settings ▸ Storage, or with carrelctl key passphrase set. %1 %2.</source>
        <translation>設定 ▸ 保存、または carrelctl key passphrase set でパスフレーズを設定してください。%1 %2。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another model, or have revoked models refused in Settings.</source>
        <translation>別のモデルを選ぶか、設定で取り下げられたモデルを拒否するようにしてください。</translation>
    </message>
    <message>
        <source>Choose another model, or start a new chat.</source>
        <translation>別のモデルを選ぶか、新しいチャットを始めてください。</translation>
    </message>
    <message>
        <source>Choose another place. What was there before is unchanged.</source>
        <translation>別の場所を選んでください。以前あったものはそのままです。</translation>
    </message>
    <message>
        <source>Choose or make an empty folder.</source>
        <translation>空のフォルダーを選ぶか、作成してください。</translation>
    </message>
    <message>
        <source>Choose others in Settings, Desktop.</source>
        <translation>設定の「デスクトップ」で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing that was saved before is lost.</source>
        <translation>ほかのプログラムを閉じてもう一度試してください。保存済みのものは失われません。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context size in Settings.</source>
        <translation>ほかのプログラムを閉じるか、小さいモデルを選ぶか、設定でコンテキストを小さくしてください。</translation>
    </message>
    <message>
        <source>Close programs that use the file, or correct its permissions, then try again.</source>
        <translation>ファイルを使っているプログラムを閉じるか、権限を直して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Compare it with what was printed, group by group.</source>
        <translation>印刷したものとグループごとに見比べてください。</translation>
    </message>
    <message>
        <source>Connect its disk and start again. If it is lost, remove the file %1 to begin anew in the usual place.</source>
        <translation>そのディスクを接続して、もう一度起動してください。ディスクを失った場合は、ファイル %1 を削除すると、通常の場所で新しく始められます。</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another place in Settings ▸ Storage.</source>
        <translation>そのディスクを接続するか、設定 ▸ 保存で別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Copy or download the file again, or choose another model.</source>
        <translation>ファイルをコピーし直すかダウンロードし直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made, or have it made anew.</source>
        <translation>作成元からバンドルをコピーし直すか、作り直してもらってください。</translation>
    </message>
    <message>
        <source>Copy the name from the model&apos;s page, or choose another model.</source>
        <translation>モデルのページから名前をコピーするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Copy the part that matters into the question.</source>
        <translation>必要な部分を質問にコピーしてください。</translation>
    </message>
    <message>
        <source>Correct it and ask again; answers in free text need none.</source>
        <translation>直してもう一度質問してください。自由文の回答には不要です。</translation>
    </message>
    <message>
        <source>Correct its permissions, or set CARREL_HOME to another folder.</source>
        <translation>権限を直すか、CARREL_HOME を別のフォルダーにしてください。</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions.</source>
        <translation>フォルダーの権限を直してください。</translation>
    </message>
    <message>
        <source>Correct the named key, or restore the file from a backup.</source>
        <translation>示されたキーを直すか、バックアップからファイルを復元してください。</translation>
    </message>
    <message>
        <source>Deleted chats cannot be kept for more than %1 days.</source>
        <translation>削除したチャットは %1 日より長く残せません。</translation>
    </message>
    <message>
        <source>Download it again. If you replaced it on purpose, rename it, or have it checked again on the Models page if it was not downloaded by Carrel.</source>
        <translation>もう一度ダウンロードしてください。意図して置き換えた場合は名前を変えるか、Carrel がダウンロードしたものでなければ「モデル」ページで検査し直してください。</translation>
    </message>
    <message>
        <source>Download one first: carrelctl models get, or the Models page.</source>
        <translation>先に 1 つダウンロードしてください: carrelctl models get、または「モデル」ページ。</translation>
    </message>
    <message>
        <source>Erased chats are still in %1: what opens them is another key.</source>
        <translation>消去したチャットがまだ %1 にあります。開くのは別の鍵です。</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>関係のない 4〜5 個の単語は覚えやすく、推測されにくいです。</translation>
    </message>
    <message>
        <source>Free %1 on that disk and go on; what was fetched is kept.</source>
        <translation>そのディスクに %1 の空きを作って続けてください。取得済みのものは残ります。</translation>
    </message>
    <message>
        <source>Free some space on that disk, or use another one.</source>
        <translation>そのディスクに空きを作るか、別のディスクを使ってください。</translation>
    </message>
    <message>
        <source>Free some space; nothing that was saved before is lost.</source>
        <translation>空きを作ってください。保存済みのものは失われません。</translation>
    </message>
    <message>
        <source>If your company reads encrypted traffic, name its certificate file in Settings, Network (ca_file). The check cannot be switched off.</source>
        <translation>会社が暗号化通信を検査している場合は、その証明書ファイルを設定の「ネットワーク」(ca_file) に指定してください。検証は無効にできません。</translation>
    </message>
    <message>
        <source>In its settings for the keyboard, have keys start “carrel --quick-ask”.</source>
        <translation>そのキーボード設定で、キーから「carrel --quick-ask」を起動してください。</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring, KWallet). For the database a passphrase does as well: carrelctl key passphrase set.</source>
        <translation>1 つインストールするか起動してください (GNOME Keyring、KWallet)。データベースにはパスフレーズでもかまいません: carrelctl key passphrase set。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>新しいバージョンをインストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>インストール済み: %1。</translation>
    </message>
    <message>
        <source>It came by the system&apos;s packages or from its source; update it the same way.</source>
        <translation>システムのパッケージかソースから導入されています。同じ方法で更新してください。</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>It lies where it lay, and nothing was changed. Choose another folder or try again.</source>
        <translation>元の場所にそのままあり、何も変更されていません。別のフォルダーを選ぶか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It must begin with https:// and have a host.</source>
        <translation>https:// で始まり、ホストが必要です。</translation>
    </message>
    <message>
        <source>It was changed elsewhere: it came as a copy, and yours stays.</source>
        <translation>ほかで変更されています。コピーとして取り込まれ、あなたのものは残ります。</translation>
    </message>
    <message>
        <source>It was not imported: %1.</source>
        <translation>インポートされませんでした: %1。</translation>
    </message>
    <message>
        <source>Let that answer finish, or stop it, and try again.</source>
        <translation>その回答が終わるのを待つか停止してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Let them finish or cancel them on the Models page, and move then.</source>
        <translation>完了を待つか「モデル」ページで中止し、それから移動してください。</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it yourself.</source>
        <translation>中身を確認し、ご自分で削除してください。</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or use the recovery key.</source>
        <translation>パスワードを求めるウィンドウを探すか、回復キーを使ってください。</translation>
    </message>
    <message>
        <source>Look for its window; one is enough.</source>
        <translation>そのウィンドウを探してください。1 つで十分です。</translation>
    </message>
    <message>
        <source>Lower Engine isolation in Settings, or use a system that reaches it; carrelctl doctor shows what is missing.</source>
        <translation>設定の「エンジンの隔離」を下げるか、達成できるシステムを使ってください。不足は carrelctl doctor でわかります。</translation>
    </message>
    <message>
        <source>Make room on the disk of the settings, or let them be written; then start again.</source>
        <translation>設定のあるディスクに空きを作るか、書き込めるようにしてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Move the other file away, then try again.</source>
        <translation>もう一方のファイルを移動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation>新しいフォルダーか空のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name the key in the policy (catalogue_keys) or in the setting catalogue_keys.</source>
        <translation>ポリシー (catalogue_keys) または設定 catalogue_keys に鍵を指定してください。</translation>
    </message>
    <message>
        <source>No address of a catalogue is set.</source>
        <translation>カタログのアドレスが設定されていません。</translation>
    </message>
    <message>
        <source>No address of updates is set.</source>
        <translation>更新のアドレスが設定されていません。</translation>
    </message>
    <message>
        <source>No model is installed for the domain %1.</source>
        <translation>分野 %1 のモデルがインストールされていません。</translation>
    </message>
    <message>
        <source>No recovery key can be made, because the organisation&apos;s key is no key: %1.</source>
        <translation>組織の鍵が鍵ではないため、回復キーを作成できません: %1。</translation>
    </message>
    <message>
        <source>Nothing may be copied from Carrel here.</source>
        <translation>ここでは Carrel から何もコピーできません。</translation>
    </message>
    <message>
        <source>Nothing new is saved here. What is there can be read; begin a new, temporary chat.</source>
        <translation>ここには新しいものは保存されません。既存のものは読めます。新しい一時チャットを始めてください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a newer backup, or have the hold ended first.</source>
        <translation>何も変更されていません。より新しいバックアップを復元するか、先に保全を解除してもらってください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Whoever set the hold can end it: in the context menu of the chat or folder, in Settings ▸ Storage, or with carrelctl chats release.</source>
        <translation>何も変更されていません。保全を設定した人が終了できます: チャットまたはフォルダーのコンテキストメニュー、設定 ▸ 保存、または carrelctl chats release で。</translation>
    </message>
    <message>
        <source>Nothing was changed. Your organisation set the hold (legal_hold in its policy).</source>
        <translation>何も変更されていません。保全は組織が設定しました（組織のポリシーの legal_hold）。</translation>
    </message>
    <message>
        <source>Nothing was imported. Get the file again; it may have arrived in part only.</source>
        <translation>何もインポートされませんでした。ファイルを入手し直してください。一部しか届いていないかもしれません。</translation>
    </message>
    <message>
        <source>Nothing was imported. Install the newer version.</source>
        <translation>何もインポートされませんでした。新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Nothing was imported. Split the export into smaller files.</source>
        <translation>何もインポートされませんでした。エクスポートを小さなファイルに分けてください。</translation>
    </message>
    <message>
        <source>Nothing was imported. Take the file from a backup, or export the chats again.</source>
        <translation>何もインポートされませんでした。バックアップのファイルを使うか、チャットをエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>何もインストールされていません。</translation>
    </message>
    <message>
        <source>Open it with %1; nothing in it was changed.</source>
        <translation>%1 で開いてください。中身は変更されていません。</translation>
    </message>
    <message>
        <source>Open the model&apos;s page, accept its terms, and give Carrel a token: Settings, Network, or carrelctl network token.</source>
        <translation>モデルのページを開いて条件に同意し、Carrel にトークンを渡してください: 設定の「ネットワーク」、または carrelctl network token。</translation>
    </message>
    <message>
        <source>Previews may not be installed here.</source>
        <translation>ここではプレビュー版をインストールできません。</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -l, or LimitMEMLOCK=), or turn Keep models in memory off.</source>
        <translation>上限を上げる (ulimit -l または LimitMEMLOCK=) か、「モデルをメモリーに保持」をオフにしてください。</translation>
    </message>
    <message>
        <source>Remove the token below, or give the one of today.</source>
        <translation>下のトークンを削除するか、現在のものを指定してください。</translation>
    </message>
    <message>
        <source>Remove these files if the text must be gone at once.</source>
        <translation>テキストをすぐに消す必要があれば、これらのファイルを削除してください。</translation>
    </message>
    <message>
        <source>Run the same command again to go on; what was copied is kept.</source>
        <translation>続けるには同じコマンドをもう一度実行してください。コピー済みのものは残ります。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; pictures, PDF and office files cannot go with a question yet.</source>
        <translation>UTF-8 のテキストで保存してください。画像、PDF、オフィス文書はまだ質問に添付できません。</translation>
    </message>
    <message>
        <source>Shorten it, or raise the context size in Settings.</source>
        <translation>短くするか、設定でコンテキストを大きくしてください。</translation>
    </message>
    <message>
        <source>Show this to your IT department; carrelctl policy show tells more.</source>
        <translation>これを IT 部門に見せてください。詳細は carrelctl policy show でわかります。</translation>
    </message>
    <message>
        <source>Start Carrel again.</source>
        <translation>Carrel をもう一度起動してください。</translation>
    </message>
    <message>
        <source>Start a new chat, raise the context size, or let the oldest messages be left out.</source>
        <translation>新しいチャットを始めるか、コンテキストを大きくするか、最も古いメッセージを省いてください。</translation>
    </message>
    <message>
        <source>Switch it off in the settings of the model, or choose another one.</source>
        <translation>モデルの設定でオフにするか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Temporary chats are off, because a legal hold keeps everything.</source>
        <translation>法的保全がすべてを残すため、一時チャットはオフです。</translation>
    </message>
    <message>
        <source>Test the connection in Settings, Network.</source>
        <translation>設定の「ネットワーク」で接続をテストしてください。</translation>
    </message>
    <message>
        <source>That disk is not sound, or something else writes there. Choose another one.</source>
        <translation>そのディスクに異常があるか、ほかの何かが書き込んでいます。別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>The %1 %2 is refused: %3.</source>
        <translation>拒否しました (%1 %2): %3。</translation>
    </message>
    <message>
        <source>The adapter %1 cannot be used with %2: %3.</source>
        <translation>アダプター %1 は %2 では使えません: %3。</translation>
    </message>
    <message>
        <source>The adapter %1 may not be used here. %2.</source>
        <translation>アダプター %1 はここでは使えません。%2。</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2</source>
        <translation>カタログ %1 は使用できません: %2</translation>
    </message>
    <message>
        <source>The catalogue %1 was %2.</source>
        <translation>カタログ %1: %2。</translation>
    </message>
    <message>
        <source>The chats in %1 are not opened: %2.</source>
        <translation>%1 のチャットは開かれません: %2。</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>データベース %1 が破損しています: %2。</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>データベース %1 はほかのプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The database %1 is locked: %2.</source>
        <translation>データベース %1 はロックされています: %2。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Carrel (schema %2, this version knows %3).</source>
        <translation>データベース %1 は新しい Carrel で書かれています (スキーマ %2、このバージョンは %3 まで)。</translation>
    </message>
    <message>
        <source>The database is not encrypted.</source>
        <translation>データベースは暗号化されていません。</translation>
    </message>
    <message>
        <source>The defaults are used, and changes cannot be saved.</source>
        <translation>既定値を使います。変更は保存できません。</translation>
    </message>
    <message>
        <source>The defaults are used. Your file was kept as %1.</source>
        <translation>既定値を使います。あなたのファイルは %1 として残しました。</translation>
    </message>
    <message>
        <source>The domain %1 may not be used here.</source>
        <translation>分野 %1 はここでは使えません。</translation>
    </message>
    <message>
        <source>The engine does not start: %1.</source>
        <translation>エンジンが起動しません: %1。</translation>
    </message>
    <message>
        <source>The engine stopped: %1.</source>
        <translation>エンジンが停止しました: %1。</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>ファイル %1 は書き込まれませんでした: %2。</translation>
    </message>
    <message>
        <source>The file at the source is another one now; ask for it without the old hash or size if you want it.</source>
        <translation>配布元のファイルは別のものになりました。それが必要なら、以前のハッシュやサイズなしで求めてください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>フォルダー %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 for the backups is not there.</source>
        <translation>バックアップのフォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>The hold cannot be ended.</source>
        <translation>保全を終了できません。</translation>
    </message>
    <message>
        <source>The item in the keyring is another one and does not open it.</source>
        <translation>キーリングの項目は別のもので、開けません。</translation>
    </message>
    <message>
        <source>The keyring %1 failed: %2.</source>
        <translation>キーリング %1 が失敗しました: %2。</translation>
    </message>
    <message>
        <source>The keyring %1 has lost its item.</source>
        <translation>キーリング %1 の項目が失われました。</translation>
    </message>
    <message>
        <source>The keyring %1 is locked.</source>
        <translation>キーリング %1 はロックされています。</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 seconds.</source>
        <translation>キーリングが %1 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keyring may not open the chats; a passphrase has to.</source>
        <translation>キーリングでチャットを開くことはできません。パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The keys %1 do not open quick ask. %2</source>
        <translation>キー %1 ではクイック質問が開きません。%2</translation>
    </message>
    <message>
        <source>The model %1 may not be used here. %2.</source>
        <translation>モデル %1 はここでは使えません。%2。</translation>
    </message>
    <message>
        <source>The model %1 needs %2 of memory here, and %3 are allowed. A smaller context or model needs less.</source>
        <translation>モデル %1 にはここで %2 のメモリが必要ですが、許可されているのは %3 です。コンテキストまたはモデルが小さければ、必要なメモリも少なくなります。</translation>
    </message>
    <message>
        <source>The model %1 of this chat is not installed any more; %2 answers instead.</source>
        <translation>このチャットのモデル %1 はインストールされていません。代わりに %2 が回答します。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>モデルファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template cannot render this conversation: %1.</source>
        <translation>モデルのチャットテンプレートがこの会話を処理できません: %1。</translation>
    </message>
    <message>
        <source>The old data folder %1 was changed after the move, so it is kept.</source>
        <translation>以前のデータフォルダー %1 は移動後に変更されたため、残してあります。</translation>
    </message>
    <message>
        <source>The passphrase cannot be removed.</source>
        <translation>パスフレーズを削除できません。</translation>
    </message>
    <message>
        <source>The policy of your organisation has a problem: %1</source>
        <translation>組織のポリシーに問題があります: %1</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: %1.</source>
        <translation>回復キーの入力が間違っています: %1。</translation>
    </message>
    <message>
        <source>The schema or grammar cannot be used: %1.</source>
        <translation>スキーマまたは文法を使えません: %1。</translation>
    </message>
    <message>
        <source>The search failed: %1.</source>
        <translation>検索に失敗しました: %1。</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>この更新</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>あるもの: %1。</translation>
    </message>
    <message>
        <source>There is no domain %1.</source>
        <translation>分野 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no earlier version of the %1.</source>
        <translation>以前のバージョンはありません: %1。</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>モデル %1 はありません。</translation>
    </message>
    <message>
        <source>There is no model to pack for %1%2.</source>
        <translation>%1 のためにまとめるモデルがありません%2。</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds %1.</source>
        <translation>%1 のあるディスクに空きがありません。</translation>
    </message>
    <message>
        <source>There is not enough memory for %1%2.</source>
        <translation>%1 のためのメモリーが足りません%2。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the database %1.</source>
        <translation>データベース %1 の処理に必要なメモリーが足りません。</translation>
    </message>
    <message>
        <source>These can be imported: %1.</source>
        <translation>インポートできるもの: %1。</translation>
    </message>
    <message>
        <source>This %1 does not open the database.</source>
        <translation>これではデータベースを開けません: %1。</translation>
    </message>
    <message>
        <source>This Carrel does not update itself.</source>
        <translation>この Carrel は自動更新しません。</translation>
    </message>
    <message>
        <source>This chat has %1 tokens by now, and only %2 fit into the context window.</source>
        <translation>このチャットは %1 トークンになり、コンテキストウィンドウに収まるのは %2 だけです。</translation>
    </message>
    <message>
        <source>This question has %1 tokens, and only %2 of the %3 tokens in the context window are free for it.</source>
        <translation>この質問は %1 トークンで、コンテキストウィンドウの %3 トークンのうち空いているのは %2 だけです。</translation>
    </message>
    <message>
        <source>This system gives programs no keys of their own.</source>
        <translation>このシステムはプログラムに固有のキーを与えません。</translation>
    </message>
    <message>
        <source>This system offers no keyring that Carrel can trust: %1.</source>
        <translation>このシステムには Carrel が信頼できるキーリングがありません: %1。</translation>
    </message>
    <message>
        <source>Try another disk.</source>
        <translation>別のディスクを試してください。</translation>
    </message>
    <message>
        <source>Turn the offline switch off to use the network: carrelctl network offline off.</source>
        <translation>ネットワークを使うにはオフラインスイッチをオフにしてください: carrelctl network offline off。</translation>
    </message>
    <message>
        <source>Type it again; each database has its own, and a renewed one replaces the one before.</source>
        <translation>もう一度入力してください。データベースごとに固有で、更新すると前のものは使えません。</translation>
    </message>
    <message>
        <source>Unlock it, or use the passphrase or the recovery key.</source>
        <translation>ロックを解除するか、パスフレーズか回復キーを使ってください。</translation>
    </message>
    <message>
        <source>Unpack it and import what is inside.</source>
        <translation>展開して、中身をインポートしてください。</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery key.</source>
        <translation>パスフレーズか回復キーを使ってください。</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Wait for the other download, or cancel it.</source>
        <translation>ほかのダウンロードを待つか、中止してください。</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>ウェブフィルターまたはログインページ</translation>
    </message>
    <message>
        <source>What came was removed. Try again; if it happens twice, the source or something on the way is damaged.</source>
        <translation>届いたものは削除しました。もう一度試してください。2 回起きたら、配布元か経路が壊れています。</translation>
    </message>
    <message>
        <source>What was copied is kept; run the command again to go on.</source>
        <translation>コピー済みのものは残ります。続けるにはコマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>What was fetched is kept. Try again later.</source>
        <translation>取得済みのものは残ります。あとで試してください。</translation>
    </message>
    <message>
        <source>What was written was removed.</source>
        <translation>書き込んだものは削除しました。</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>動作しません</translation>
    </message>
    <message>
        <source>Windows takes it for a device</source>
        <translation>Windows がデバイスとみなします</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Further catalogues.</source>
        <translation>設定の「ネットワーク」、「追加カタログ」に書いてください。</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Updates, or name a folder.</source>
        <translation>設定の「ネットワーク」、「更新」に書くか、フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Your chats are saved, and what was open is open again.</source>
        <translation>チャットは保存されており、開いていたものが再び開かれています。</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it was and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>チャットは保存されています。レポートには発生箇所と実行中のバージョンが書かれ、あなたやモデルが書いたものは含まれません。</translation>
    </message>
    <message>
        <source>Your chats were moved to %1.</source>
        <translation>チャットを %1 に移動しました。</translation>
    </message>
    <message>
        <source>Your data is not there: %1 is missing, or it is not Carrel&apos;s data folder.</source>
        <translation>データがありません: %1 が見つからないか、Carrel のデータフォルダーではありません。</translation>
    </message>
    <message>
        <source>Your data is where it was; choose another folder, or try again.</source>
        <translation>データは元の場所にあります。別のフォルダーを選ぶか、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your settings still name the old data folder %1, so it is kept.</source>
        <translation>設定にまだ以前のデータフォルダー %1 が残っているため、フォルダーは残してあります。</translation>
    </message>
    <message>
        <source>a backup of the key file</source>
        <translation>鍵ファイルのバックアップ</translation>
    </message>
    <message>
        <source>a line of %1 bytes is %2</source>
        <translation>%1 バイトの行は %2</translation>
    </message>
    <message>
        <source>a newer Carrel wrote it (format %1, this version knows %2)</source>
        <translation>新しい Carrel が書いたものです (形式 %1、このバージョンは %2 まで)</translation>
    </message>
    <message>
        <source>a part of it is not there</source>
        <translation>一部のファイルがありません</translation>
    </message>
    <message>
        <source>a passphrase or recovery key is needed</source>
        <translation>パスフレーズまたは回復キーが必要です</translation>
    </message>
    <message>
        <source>a prompt has no name</source>
        <translation>プロンプトに名前がありません</translation>
    </message>
    <message>
        <source>a state of %1 bytes</source>
        <translation>%1 バイトの状態</translation>
    </message>
    <message>
        <source>another file lies at %1</source>
        <translation>%1 に別のファイルがあります</translation>
    </message>
    <message>
        <source>another file lies there; move it away first</source>
        <translation>そこに別のファイルがあります。先に移動してください</translation>
    </message>
    <message>
        <source>another file of this name lies in %1</source>
        <translation>この名前の別のファイルが %1 にあります</translation>
    </message>
    <message>
        <source>another model is being moved</source>
        <translation>別のモデルを移動しています</translation>
    </message>
    <message>
        <source>another one is at work</source>
        <translation>別の更新が進行中です</translation>
    </message>
    <message>
        <source>another process is installing a bundle</source>
        <translation>別のプロセスがバンドルをインストール中です</translation>
    </message>
    <message>
        <source>as the script says</source>
        <translation>スクリプトのとおり</translation>
    </message>
    <message>
        <source>before schema %1</source>
        <translation>スキーマ %1 の前</translation>
    </message>
    <message>
        <source>by the computer&apos;s own settings</source>
        <translation>コンピューター自身の設定による</translation>
    </message>
    <message>
        <source>carrelctl catalog check says more.</source>
        <translation>詳しくは carrelctl catalog check で分かります。</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>時間内に応答しません</translation>
    </message>
    <message>
        <source>downloads are not finished</source>
        <translation>ダウンロードが完了していません</translation>
    </message>
    <message>
        <source>group %1 holds %2, which no recovery key has</source>
        <translation>グループ %1 に、回復キーにはない %2 が含まれています</translation>
    </message>
    <message>
        <source>is neither empty nor a mirror; nothing was changed</source>
        <translation>空でもミラーでもありません。何も変更されていません</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>is not empty; nothing was changed</source>
        <translation>空ではありません。何も変更されていません</translation>
    </message>
    <message>
        <source>it begins or ends with a character that hides or changes it</source>
        <translation>隠したり変えたりする文字で始まるか終わっています</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>開けません (%1)</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読めません: %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>書き込めません (%1)</translation>
    </message>
    <message>
        <source>it cannot take back what it has read</source>
        <translation>読んだものを取り消せません</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>コピー中に変わりました</translation>
    </message>
    <message>
        <source>it comes with Carrel</source>
        <translation>Carrel に付属しています</translation>
    </message>
    <message>
        <source>it did not keep what was stored</source>
        <translation>保存したものを保持しませんでした</translation>
    </message>
    <message>
        <source>it has %1 bytes in place of %2</source>
        <translation>%2 ではなく %1 バイトです</translation>
    </message>
    <message>
        <source>it has %1 bytes, not %2</source>
        <translation>%2 ではなく %1 バイトです</translation>
    </message>
    <message>
        <source>it has %1 of %2 letters and digits</source>
        <translation>英数字が %2 文字中 %1 文字です</translation>
    </message>
    <message>
        <source>it has a character that may not stand in a file&apos;s name</source>
        <translation>ファイル名に使えない文字があります</translation>
    </message>
    <message>
        <source>it has an earlier key</source>
        <translation>以前の鍵です</translation>
    </message>
    <message>
        <source>it has an invisible character</source>
        <translation>見えない文字があります</translation>
    </message>
    <message>
        <source>it has none of the formats that are known</source>
        <translation>既知の形式ではありません</translation>
    </message>
    <message>
        <source>it has the form %1, and this Carrel knows %2</source>
        <translation>形式は %1 で、この Carrel は %2 に対応します</translation>
    </message>
    <message>
        <source>it holds binary data</source>
        <translation>バイナリデータを含みます</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>%1 個より多いファイルを含みます</translation>
    </message>
    <message>
        <source>it holds more than any version of Carrel</source>
        <translation>Carrel のどのバージョンよりも多くを含みます</translation>
    </message>
    <message>
        <source>it holds no weights</source>
        <translation>重みがありません</translation>
    </message>
    <message>
        <source>it is %1, and revoked: %2</source>
        <translation>%1 であり、取り消されています: %2</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>ほかのプログラムのデータベースです</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>ファイルです</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>リンクです</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere</source>
        <translation>別の場所にあるファイルへのリンクです</translation>
    </message>
    <message>
        <source>it is a link, and nothing is put behind links</source>
        <translation>リンクです。リンクの先には何も置きません</translation>
    </message>
    <message>
        <source>it is an adapter of a kind that is not supported, only LoRA is</source>
        <translation>対応していない種類のアダプターです。LoRA だけに対応しています</translation>
    </message>
    <message>
        <source>it is another one than its key file&apos;s, or its start is gone</source>
        <translation>鍵ファイルのものと異なるか、先頭が失われています</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is empty or missing, but %1 beside it is not</source>
        <translation>空か存在しませんが、隣の %1 は違います</translation>
    </message>
    <message>
        <source>it is for models of the architecture %1, and this one is %2</source>
        <translation>アーキテクチャー %1 のモデル用ですが、このモデルは %2 です</translation>
    </message>
    <message>
        <source>it is given to %1 of 100 machines so far, and not to this one</source>
        <translation>今のところ 100 台中 %1 台に配布されており、このコンピューターは対象外です</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>%1 MiB より大きいです</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>%1 バイトより長いです</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>%1 文字より長いです</translation>
    </message>
    <message>
        <source>it is missing, or a link</source>
        <translation>存在しないか、リンクです</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is nested too deeply, or holds a number that nobody needs</source>
        <translation>入れ子が深すぎるか、不要な数値を含みます</translation>
    </message>
    <message>
        <source>it is no JSON: %1%2 (byte %3)</source>
        <translation>JSON ではありません: %1%2 (バイト %3)</translation>
    </message>
    <message>
        <source>it is no backup of this version</source>
        <translation>このバージョンのバックアップではありません</translation>
    </message>
    <message>
        <source>it is no text in UTF-8 (byte %1)</source>
        <translation>UTF-8 のテキストではありません (バイト %1)</translation>
    </message>
    <message>
        <source>it is no update of Carrel in one file</source>
        <translation>1 つのファイルにまとめた Carrel の更新ではありません</translation>
    </message>
    <message>
        <source>it is not a LoRA adapter</source>
        <translation>LoRA アダプターではありません</translation>
    </message>
    <message>
        <source>it is not a database, or its key is another one</source>
        <translation>データベースではないか、鍵が異なります</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is not a model that writes text</source>
        <translation>テキストを書くモデルではありません</translation>
    </message>
    <message>
        <source>it is not a public key of minisign</source>
        <translation>minisign の公開鍵ではありません</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>空ではありません</translation>
    </message>
    <message>
        <source>it is not the file that the manifest names</source>
        <translation>目録が示すファイルではありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>it is part %1 of %2 of a model, and the files&apos; names must end in -00001-of-%3.gguf and so on</source>
        <translation>モデルの %2 個中 %1 番目で、ファイル名は -00001-of-%3.gguf のように終わる必要があります</translation>
    </message>
    <message>
        <source>it is read-only for you</source>
        <translation>読み取り専用です</translation>
    </message>
    <message>
        <source>it is revoked: %1</source>
        <translation>取り消されています: %1</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>書き込み保護されています</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>別の場所を指しています</translation>
    </message>
    <message>
        <source>it lies behind a link in the models folder</source>
        <translation>モデルフォルダー内のリンクの先にあります</translation>
    </message>
    <message>
        <source>it lies outside of %1</source>
        <translation>%1 の外にあります</translation>
    </message>
    <message>
        <source>it may be a network folder</source>
        <translation>ネットワークフォルダーかもしれません</translation>
    </message>
    <message>
        <source>it must be 64 digits of 0-9 and a-f</source>
        <translation>0-9 と a-f の 64 桁である必要があります</translation>
    </message>
    <message>
        <source>it must read owner/name</source>
        <translation>owner/name の形である必要があります</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>ファイルを示していません</translation>
    </message>
    <message>
        <source>it needs %1 and %2 can be used; </source>
        <translation>%1 必要で、使えるのは %2 です。 </translation>
    </message>
    <message>
        <source>it needs %1, %2 are free</source>
        <translation>%1 必要ですが、空きは %2 です</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free</source>
        <translation>%1 必要ですが、空きは %2 です</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free there</source>
        <translation>%1 必要ですが、そこの空きは %2 です</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>必要なメモリーが多すぎます</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>途中で変更されました</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>閉じられました</translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>%1 用に作られています</translation>
    </message>
    <message>
        <source>it was made for another model</source>
        <translation>別のモデル用に作られています</translation>
    </message>
    <message>
        <source>its %1 is longer than %2 bytes</source>
        <translation>中の %1 が %2 バイトを超えています</translation>
    </message>
    <message>
        <source>its SHA-256 at the source is not the one that was asked for</source>
        <translation>配布元の SHA-256 が求めたものと異なります</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 in place of %2</source>
        <translation>SHA-256 は %2 ではなく %1 です</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that the catalogue names for this revision</source>
        <translation>SHA-256 が、カタログがこのリビジョンに示すものと異なります</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that was signed</source>
        <translation>SHA-256 が署名されたものと異なります</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>中身が破損しています</translation>
    </message>
    <message>
        <source>its ending is reserved</source>
        <translation>末尾が予約されています</translation>
    </message>
    <message>
        <source>its folders cannot be told from its name</source>
        <translation>フォルダーと名前を区別できません</translation>
    </message>
    <message>
        <source>its hash is not the one that the catalogue names</source>
        <translation>ハッシュがカタログに記載のものと異なります</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ヘッダーが破損しています</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>ヘッダーにアーキテクチャーの記載がありません</translation>
    </message>
    <message>
        <source>its key does not open</source>
        <translation>鍵で開けません</translation>
    </message>
    <message>
        <source>its key file %1 is missing, or it is damaged</source>
        <translation>鍵ファイル %1 がないか、破損しています</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>リストの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>its passphrase or recovery key</source>
        <translation>そのパスフレーズまたは回復キー</translation>
    </message>
    <message>
        <source>line %1 is not %2</source>
        <translation>行 %1 は %2 ではありません</translation>
    </message>
    <message>
        <source>llama.cpp cannot parse it</source>
        <translation>llama.cpp が解析できません</translation>
    </message>
    <message>
        <source>llama.cpp found no place in the KV cache</source>
        <translation>llama.cpp が KV キャッシュに空きを見つけられません</translation>
    </message>
    <message>
        <source>llama.cpp refused the adapters</source>
        <translation>llama.cpp がアダプターを拒否しました</translation>
    </message>
    <message>
        <source>llama.cpp wrote another state than it had announced</source>
        <translation>llama.cpp が予告と異なる状態を書きました</translation>
    </message>
    <message>
        <source>llama_decode returned %1</source>
        <translation>llama_decode が %1 を返しました</translation>
    </message>
    <message>
        <source>look at %1%2</source>
        <translation>%1%2 を調べる</translation>
    </message>
    <message>
        <source>name is not known</source>
        <translation>名前がわかりません</translation>
    </message>
    <message>
        <source>needs %1 of disk, %2 free</source>
        <translation>ディスクが %1 必要、空き %2</translation>
    </message>
    <message>
        <source>needs %1 of memory, %2 can be used</source>
        <translation>メモリーが %1 必要、使えるのは %2</translation>
    </message>
    <message>
        <source>no context</source>
        <translation>コンテキストなし</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <source>no passphrase protects them</source>
        <translation>パスフレーズで保護されていません</translation>
    </message>
    <message>
        <source>none is installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>動いていません</translation>
    </message>
    <message>
        <source>not added, because it cannot be used: %1</source>
        <translation>使えないため追加しませんでした: %1</translation>
    </message>
    <message>
        <source>not added, because it is %1</source>
        <translation>%1 のため追加しませんでした</translation>
    </message>
    <message>
        <source>not needed: the one that came with this Carrel is as new</source>
        <translation>不要: この Carrel に付属のものと同じ新しさです</translation>
    </message>
    <message>
        <source>of its %1 parts, number %2 has a problem: %3</source>
        <translation>%1 個の部分のうち %2 番に問題があります: %3</translation>
    </message>
    <message>
        <source>one of the two folders lies in the other</source>
        <translation>2 つのフォルダーの一方がもう一方の中にあります</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card</source>
        <translation>%2 層中 %1 層だけがグラフィックカードにあります</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card, and the context is %3 tokens instead of %4</source>
        <translation>%2 層中 %1 層だけがグラフィックカードにあり、コンテキストは %4 ではなく %3 トークンです</translation>
    </message>
    <message>
        <source>only http:// and https:// proxies are supported</source>
        <translation>http:// と https:// のプロキシだけに対応しています</translation>
    </message>
    <message>
        <source>only letters, digits and . _ - / may stand in it</source>
        <translation>使えるのは文字、数字と . _ - / だけです</translation>
    </message>
    <message>
        <source>only letters, digits and single . _ - inside may stand in it</source>
        <translation>使えるのは文字、数字と、途中の単独の . _ - だけです</translation>
    </message>
    <message>
        <source>over http:// a file is fetched only if its SHA-256 is known</source>
        <translation>http:// では SHA-256 がわかるファイルだけを取得します</translation>
    </message>
    <message>
        <source>private key of the organisation</source>
        <translation>組織の秘密鍵</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2</source>
        <translation>%1 の SHA-256 は %2 です</translation>
    </message>
    <message>
        <source>the address is not https://</source>
        <translation>アドレスが https:// ではありません</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked (%1)</source>
        <translation>書庫を展開できません (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged (%1)</source>
        <translation>書庫が破損しています (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged: %1</source>
        <translation>書庫が破損しています: %1</translation>
    </message>
    <message>
        <source>the bundle was not finished when it was made</source>
        <translation>バンドルの作成が完了していません</translation>
    </message>
    <message>
        <source>the bundle&apos;s catalogue %1 (%2)</source>
        <translation>バンドルのカタログ %1 (%2)</translation>
    </message>
    <message>
        <source>the certificate file %1 cannot be used: %2</source>
        <translation>証明書ファイル %1 を使えません: %2</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>%1 の証明書は信頼されていません: %2</translation>
    </message>
    <message>
        <source>the copy differs from the original</source>
        <translation>コピーが元と異なります</translation>
    </message>
    <message>
        <source>the copy does not open</source>
        <translation>コピーを開けません</translation>
    </message>
    <message>
        <source>the copy is not what was read; the disk may be failing</source>
        <translation>コピーが読み取った内容と異なります。ディスクの故障かもしれません</translation>
    </message>
    <message>
        <source>the disk cannot read it (%1)</source>
        <translation>ディスクが読めません (%1)</translation>
    </message>
    <message>
        <source>the engine holds another conversation</source>
        <translation>エンジンは別の会話を保持しています</translation>
    </message>
    <message>
        <source>the file at the source changes all the time</source>
        <translation>配布元のファイルが変わり続けています</translation>
    </message>
    <message>
        <source>the model cannot forget a wrong guess</source>
        <translation>モデルが誤った推測を取り消せません</translation>
    </message>
    <message>
        <source>the offline switch is on</source>
        <translation>オフラインスイッチがオンです</translation>
    </message>
    <message>
        <source>the processor is used: with the graphics card&apos;s driver %1</source>
        <translation>プロセッサーを使います: グラフィックカードのドライバーで %1</translation>
    </message>
    <message>
        <source>the prompt %1 stands there twice</source>
        <translation>プロンプト %1 が 2 回あります</translation>
    </message>
    <message>
        <source>the prompt is longer than the context window</source>
        <translation>プロンプトがコンテキストウィンドウより長いです</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password</source>
        <translation>プロキシがユーザー名とパスワードを受け付けません</translation>
    </message>
    <message>
        <source>the proxy says %1</source>
        <translation>プロキシの応答: %1</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be fetched: %2</source>
        <translation>プロキシスクリプト %1 を取得できません: %2</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be used: %2</source>
        <translation>プロキシスクリプト %1 を使えません: %2</translation>
    </message>
    <message>
        <source>the proxy wants a log-in by %1, which Carrel does not speak; a helper on this computer, such as Px or Cntlm, can stand in between</source>
        <translation>プロキシが %1 によるログインを求めていますが、Carrel は対応していません。Px や Cntlm など、このコンピューター上の補助プログラムで中継できます</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>プロキシがユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>the state is not one of this model</source>
        <translation>このモデルの状態ではありません</translation>
    </message>
    <message>
        <source>the system does not let the file go from its folder</source>
        <translation>システムがファイルを元のフォルダーから外せません</translation>
    </message>
    <message>
        <source>there is a server at %1, but no hub at this address</source>
        <translation>%1 にサーバーはありますが、このアドレスにハブはありません</translation>
    </message>
    <message>
        <source>there is a zero byte in it</source>
        <translation>ゼロバイトが含まれています</translation>
    </message>
    <message>
        <source>there is no %1, so this is no bundle</source>
        <translation>%1 がないので、バンドルではありません</translation>
    </message>
    <message>
        <source>there is no conversations.json in it</source>
        <translation>中に conversations.json がありません</translation>
    </message>
    <message>
        <source>there is no file with chats in it</source>
        <translation>中にチャットのファイルがありません</translation>
    </message>
    <message>
        <source>they are not encrypted</source>
        <translation>暗号化されていません</translation>
    </message>
    <message>
        <source>version %1 is of a newer Carrel</source>
        <translation>バージョン %1 は新しい Carrel のものです</translation>
    </message>
    <message>
        <source>what came is no GGUF file</source>
        <translation>届いたものは GGUF ファイルではありません</translation>
    </message>
    <message>
        <source>what was given belongs to an earlier key</source>
        <translation>指定されたものは以前の鍵に属します</translation>
    </message>
    <message>
        <source>what was signed is no manifest of updates</source>
        <translation>署名されたものは更新の目録ではありません</translation>
    </message>
    <message>
        <source>with its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>アダプターと合わせて %1 必要で、使えるのは %2 です。アダプターなしなら収まります</translation>
    </message>
    <message>
        <source>with its draft model and its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>下書きモデルとアダプターを合わせて %1 必要で、使えるのは %2 です。どちらもなければ収まります</translation>
    </message>
    <message>
        <source>with its draft model it needs %1 and %2 can be used; without one it would fit</source>
        <translation>下書きモデル込みで %1 必要で、使えるのは %2 です。なければ収まります</translation>
    </message>
    <message>
        <source>your organisation does not allow it (%1)</source>
        <translation>組織が許可していません (%1)</translation>
    </message>
    <message>
        <source>your organisation wants %1 (%2)</source>
        <translation>組織は %1 を指定しています (%2)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Carrel (JSON)</source>
        <translation>Carrel (JSON)</translation>
    </message>
    <message>
        <source>Everything, without loss: to import it again.</source>
        <translation>すべてを失うことなく。再びインポートするために。</translation>
    </message>
    <message>
        <source>One file for any browser; it loads nothing.</source>
        <translation>どのブラウザーでも開ける 1 つのファイル。何も読み込みません。</translation>
    </message>
    <message>
        <source>Pages to read, print and hand on; the text can be selected.</source>
        <translation>読む、印刷する、渡すためのページ。テキストは選択できます。</translation>
    </message>
    <message>
        <source>Plain text as the model wrote it.</source>
        <translation>モデルが書いたままのプレーンテキスト。</translation>
    </message>
    <message>
        <source>To go on writing in Word or LibreOffice.</source>
        <translation>Word や LibreOffice で書き続けるために。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>ウェブページ (HTML)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文書 (DOCX)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Export %1 chats</source>
        <translation>%1 件のチャットをエクスポート</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>すべてのチャットをエクスポート</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>このチャットをエクスポート</translation>
    </message>
</context>
<context>
    <name>FactsBlock</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>この情報をコピー</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>エンジン: %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Apache License 2.0 のフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Isolation of the engine: %1</source>
        <translation>エンジンの隔離: %1</translation>
    </message>
    <message>
        <source>Less than was wanted fits: %1</source>
        <translation>希望より少ない量が収まります: %1</translation>
    </message>
    <message>
        <source>No draft model guesses ahead: %1</source>
        <translation>下書きモデルは先読みしていません: %1</translation>
    </message>
    <message>
        <source>No graphics card is used: %1</source>
        <translation>グラフィックカードは使われていません: %1</translation>
    </message>
    <message>
        <source>Small language models on this computer, for confidential work. Nothing leaves the device.</source>
        <translation>機密性の高い仕事のための、このコンピューター上の小さな言語モデル。何も端末の外に出ません。</translation>
    </message>
    <message>
        <source>The model is not kept in memory: %1</source>
        <translation>モデルはメモリーに保持されていません: %1</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Check file</source>
        <translation>ファイルを検査</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>登録を外す…</translation>
    </message>
    <message>
        <source>It is being moved.</source>
        <translation>移動中です。</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Parts of it are being downloaded; cancel the download first.</source>
        <translation>一部をダウンロード中です。先にダウンロードを中止してください。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Reveal in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Say that you trust this file although no hash is known</source>
        <translation>ハッシュは不明でも、このファイルを信頼すると確認します</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>検査を停止</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>移動を停止</translation>
    </message>
    <message>
        <source>What this model does differently from the settings</source>
        <translation>このモデルが設定と異なる点</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりません</translation>
    </message>
    <message>
        <source>Places found: %1</source>
        <translation>見つかった箇所: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 はありません</translation>
    </message>
</context>
<context>
    <name>FolderRulesDialog</name>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>%1 chats are older than the rules allow and will be erased for good.</source>
        <translation>%1 件のチャットは規則の期間を過ぎているため、完全に消去されます。</translation>
    </message>
    <message>
        <source>A legal hold keeps all of them, whatever is chosen here.</source>
        <translation>ここで何を選んでも、法的保全がすべてを残します。</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Are temporary, never saved</source>
        <translation>一時チャットにし、保存しない</translation>
    </message>
    <message>
        <source>As for all chats: %1</source>
        <translation>すべてのチャットと同じ: %1</translation>
    </message>
    <message>
        <source>As the folder above says: %1</source>
        <translation>上のフォルダーに従う: %1</translation>
    </message>
    <message>
        <source>At most %1 days are allowed.</source>
        <translation>許可されるのは最長 %1 日です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Days without use</source>
        <translation>使われていない日数</translation>
    </message>
    <message>
        <source>Delete chats for good</source>
        <translation>チャットを完全に削除</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>チャットの保存期間</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>No chat is old enough now to be erased.</source>
        <translation>今のところ、消去される古さのチャットはありません。</translation>
    </message>
    <message>
        <source>One chat is older than the rules allow and will be erased for good.</source>
        <translation>1 件のチャットは規則の期間を過ぎているため、完全に消去されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When not used for</source>
        <translation>使われていない期間</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>%1 日後</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>一時</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>%1 can be installed</source>
        <translation>インストールできます: %1</translation>
    </message>
    <message>
        <source>%1 has come out</source>
        <translation>公開されました: %1</translation>
    </message>
    <message>
        <source>%1 has come out, and is not for this computer now</source>
        <translation>公開されましたが、今はこのコンピューター向けではありません: %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Install all the same</source>
        <translation>それでもインストール</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export cancelled; there is no file</source>
        <translation>エクスポートを中止しました。ファイルはありません</translation>
    </message>
    <message>
        <source>Export this message</source>
        <translation>このメッセージをエクスポート</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポートしています</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>何もエクスポートされませんでした</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>エクスポートが完了しました</translation>
    </message>
    <message>
        <source>The file is not encrypted: anybody who has it can read it.</source>
        <translation>このファイルは暗号化されていません。持っている人は誰でも読めます。</translation>
    </message>
    <message>
        <source>This format (*%1)</source>
        <translation>この形式 (*%1)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1, then its name</source>
        <translation>%1 のあとに名前</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりません</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>ハンドブックを検索</translation>
    </message>
    <message>
        <source>Try other or fewer words. The Guide in a chat finds articles by their meaning.</source>
        <translation>別の言葉、または少ない言葉で試してください。チャットのガイドは意味から記事を探します。</translation>
    </message>
</context>
<context>
    <name>HubPanel</name>
    <message>
        <source>%1 repositories, the most downloaded first.</source>
        <translation>%1 個のリポジトリ、ダウンロードの多い順。</translation>
    </message>
    <message>
        <source>%1B to %2B</source>
        <translation>%1B〜%2B</translation>
    </message>
    <message>
        <source>Any architecture</source>
        <translation>すべてのアーキテクチャ</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>すべてのサイズ</translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>すべてのタスク</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Chat and text</source>
        <translation>チャットとテキスト</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Images and text</source>
        <translation>画像とテキスト</translation>
    </message>
    <message>
        <source>Nothing is asked before you press Search. Only repositories with GGUF files are shown, the most downloaded first. Nobody has checked what is found here: read its page and licence first.</source>
        <translation>「検索」を押すまで何も問い合わせません。GGUF ファイルのあるリポジトリだけを、ダウンロードの多い順に表示します。ここで見つかるものは誰も検査していません。先にページとライセンスを読んでください。</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or another size.</source>
        <translation>何も見つかりません。少ない言葉、または別のサイズで試してください。</translation>
    </message>
    <message>
        <source>Over %1B</source>
        <translation>%1B 超</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>ハブを検索</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Similar sentences</source>
        <translation>類似文</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to search.</source>
        <translation>オフラインスイッチがオンです。検索するにはオフにしてください。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Up to %1B</source>
        <translation>%1B まで</translation>
    </message>
    <message>
        <source>Words of a model&apos;s name, for example granite 3b</source>
        <translation>モデル名の言葉、例: granite 3b</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Shown now</source>
        <translation>現在表示中</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 chats were imported</source>
        <translation>%1 件のチャットをインポートしました</translation>
    </message>
    <message>
        <source>1 chat was imported</source>
        <translation>1 件のチャットをインポートしました</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>すでにある: %1</translation>
    </message>
    <message>
        <source>Continued with new messages: %1</source>
        <translation>新しいメッセージを追加: %1</translation>
    </message>
    <message>
        <source>Copies, because they were changed elsewhere: %1</source>
        <translation>ほかで変更されていたためコピー: %1</translation>
    </message>
    <message>
        <source>Messages stored: %1</source>
        <translation>保存したメッセージ: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>取り込まなかったもの: %1。</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>新しいものはインポートされませんでした</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>無題のチャット</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 chats</source>
        <translation>%1 件のチャット</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>%1 件のチャットを完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete one chat for good?</source>
        <translation>1 件のチャットを完全に削除しますか？</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>保全を終了</translation>
    </message>
    <message>
        <source>End the legal hold on %1?</source>
        <translation>%1 の法的保全を終了しますか？</translation>
    </message>
    <message>
        <source>It can be deleted again, and rules may erase it if it is old enough.</source>
        <translation>再び削除できるようになり、十分古ければ規則により消去されます。</translation>
    </message>
    <message>
        <source>It cannot be deleted until the hold is ended, and no rule erases it. A shield marks it in the list.</source>
        <translation>保全を終了するまで削除できず、規則でも消去されません。一覧に盾の印が付きます。</translation>
    </message>
    <message>
        <source>New temporary chat; it is not saved</source>
        <translation>新しい一時チャット。保存されません</translation>
    </message>
    <message>
        <source>Put a legal hold on %1?</source>
        <translation>%1 に法的保全を設定しますか？</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保全を設定</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>フォルダーは空です</translation>
    </message>
    <message>
        <source>They are older than this rule allows. Within the next hour or two Carrel erases them, and takes them out of its backups.</source>
        <translation>この規則の期間を超えています。1〜2 時間以内に Carrel が消去し、バックアップからも取り除きます。</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>この規則を使う</translation>
    </message>
    <message>
        <source>the folder “%1”</source>
        <translation>フォルダー「%1」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>KeepingBlock</name>
    <message>
        <source>%1: chats %2, messages %3, %4</source>
        <translation>%1: チャット %2、メッセージ %3、%4</translation>
    </message>
    <message>
        <source>A folder can say otherwise for its chats, and a legal hold on a chat or folder keeps it whatever the rules say: both are in the context menu of the list.</source>
        <translation>フォルダーは、その中のチャットに別の規則を設定できます。チャットまたはフォルダーの法的保全は、規則にかかわらずそれを残します。どちらも一覧のコンテキストメニューにあります。</translation>
    </message>
    <message>
        <source>Erased last:</source>
        <translation>最後の消去:</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>チャットの保存期間</translation>
    </message>
    <message>
        <source>from the trash</source>
        <translation>ごみ箱から</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>長期間不使用</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>要求により</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Legal hold</source>
        <translation>法的保全</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>一時チャット、保存されません</translation>
    </message>
    <message>
        <source>This chat cannot be deleted: it is kept by %1.</source>
        <translation>このチャットは削除できません: %1 により残されています。</translation>
    </message>
    <message>
        <source>This chat is in memory only: not in the database, the backups or the search. It is gone when Carrel ends.</source>
        <translation>このチャットはメモリーにのみあります。データベース、バックアップ、検索にはありません。Carrel が終了すると消えます。</translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message>
        <source>Asking the keyring</source>
        <translation>キーリングに問い合わせています</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Changing the recovery key</source>
        <translation>回復キーを変更しています</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Encrypt again</source>
        <translation>再暗号化</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>チャットを暗号化</translation>
    </message>
    <message>
        <source>Encrypt my chats…</source>
        <translation>チャットを暗号化…</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>今すぐ暗号化</translation>
    </message>
    <message>
        <source>Encrypted, but the key file is missing</source>
        <translation>暗号化済みですが鍵ファイルがありません</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>暗号化しています</translation>
    </message>
    <message>
        <source>Encrypting again</source>
        <translation>再暗号化しています</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Every page is encrypted again under a new key, and the recovery key is a new one. For when somebody may have had your files and a secret. It takes some seconds for each gigabyte.</source>
        <translation>すべてのページを新しい鍵で暗号化し直し、回復キーも新しくなります。誰かがあなたのファイルと秘密を手にしたかもしれないときのためのものです。1 ギガバイトあたり数秒かかります。</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>すべてが新しい鍵で暗号化されました。</translation>
    </message>
    <message>
        <source>Everything that you and the models wrote is encrypted, with its search index. Backups are encrypted from then on; those made before stay as they are.</source>
        <translation>あなたとモデルが書いたものすべてが、検索索引とともに暗号化されます。以後のバックアップは暗号化され、以前のものはそのままです。</translation>
    </message>
    <message>
        <source>It opens your chats if the keyring is lost or the passphrase forgotten. Nobody can make another one for you: without it they would be lost.</source>
        <translation>キーリングを失ったりパスフレーズを忘れたりしたときに、これでチャットを開けます。作り直せる人はいません。これがなければチャットは失われます。</translation>
    </message>
    <message>
        <source>It opens your chats, and it unlocks Carrel when it was locked.</source>
        <translation>チャットを開き、ロックされた Carrel のロックを解除します。</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>すべての鍵を新しくする</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>新しい鍵…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>新しい回復キー…</translation>
    </message>
    <message>
        <source>Not encrypted yet; the next start ends it</source>
        <translation>まだ暗号化されていません。次回の起動で完了します</translation>
    </message>
    <message>
        <source>Nothing is encrypted yet</source>
        <translation>まだ何も暗号化されていません</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message>
        <source>Remove passphrase…</source>
        <translation>パスフレーズを削除…</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>パスフレーズを削除しています</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>パスフレーズを設定しています</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your chats from now on.</source>
        <translation>これからはこのコンピューターのキーリングがチャットを開きます。</translation>
    </message>
    <message>
        <source>The keyring of this computer will open your chats by itself: you need not type anything. A passphrase is a second way, and what Carrel&apos;s lock asks for.</source>
        <translation>このコンピューターのキーリングがチャットを自動で開くので、何も入力する必要はありません。パスフレーズは第二の手段で、Carrel のロックが求めるものです。</translation>
    </message>
    <message>
        <source>The new recovery key works; the one before does not any more.</source>
        <translation>新しい回復キーが有効です。前のものはもう使えません。</translation>
    </message>
    <message>
        <source>The passphrase does not open your chats any more.</source>
        <translation>このパスフレーズではもうチャットを開けません。</translation>
    </message>
    <message>
        <source>The passphrase opens your chats from now on.</source>
        <translation>これからはこのパスフレーズでチャットを開けます。</translation>
    </message>
    <message>
        <source>The recovery key that you had still opens backups of before.</source>
        <translation>以前の回復キーは、以前のバックアップを引き続き開きます。</translation>
    </message>
    <message>
        <source>They are opened by: %1.</source>
        <translation>開く手段: %1。</translation>
    </message>
    <message>
        <source>This computer has no keyring that Carrel can trust, so a passphrase opens your chats at each start.</source>
        <translation>このコンピューターには Carrel が信頼できるキーリングがないため、起動のたびにパスフレーズでチャットを開きます。</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open your chats then; the same or a new one.</source>
        <translation>そのときチャットを開くパスフレーズを入力してください。同じものでも新しいものでもかまいません。</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>キーリングを使う</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>この鍵を使う</translation>
    </message>
    <message>
        <source>When you go on, the recovery key that you had stops working. It still opens backups that were made before.</source>
        <translation>続けると、これまでの回復キーは使えなくなります。以前に作成したバックアップは引き続き開けます。</translation>
    </message>
    <message>
        <source>Whoever gets this disk, or a copy of the data folder, can read them. Encryption protects from that; it does not protect from programs that run under your account.</source>
        <translation>このディスクやデータフォルダーのコピーを手にした人は、チャットを読めます。暗号化はそれを防ぎますが、あなたのアカウントで動くプログラムからは守りません。</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>チャットは暗号化されています</translation>
    </message>
    <message>
        <source>Your chats are encrypted.</source>
        <translation>チャットは暗号化されています。</translation>
    </message>
    <message>
        <source>Your chats are not encrypted</source>
        <translation>チャットは暗号化されていません</translation>
    </message>
    <message>
        <source>a recovery key that only your organisation has</source>
        <translation>組織だけが持つ回復キー</translation>
    </message>
    <message>
        <source>the keyring of this computer (%1), by itself</source>
        <translation>このコンピューターのキーリング (%1)、自動</translation>
    </message>
    <message>
        <source>the recovery key that you stored</source>
        <translation>保管した回復キー</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>あなたのパスフレーズ</translation>
    </message>
</context>
<context>
    <name>LockBlock</name>
    <message>
        <source>Encryption…</source>
        <translation>暗号化…</translation>
    </message>
    <message>
        <source>It needs encrypted chats. With a passphrase, Carrel asks for it; without one, the keyring opens the chats for whoever sits at this computer.</source>
        <translation>暗号化されたチャットが必要です。パスフレーズがあれば Carrel がそれを求めます。なければ、このコンピューターの前にいる人に対してキーリングがチャットを開きます。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Locked, the window shows nothing of your chats: what was being written is stopped and saved, the models end, the database is closed and its key dropped.</source>
        <translation>ロック中、ウィンドウにはチャットが何も表示されません。書きかけのものは停止して保存され、モデルは終了し、データベースは閉じて鍵は破棄されます。</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel はロックされています</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>パスフレーズまたは回復キー</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>ロックを解除しています…</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed.</source>
        <translation>チャットは保存され、暗号化され、閉じられています。</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed. The keyring of this computer opens them: set a passphrase in Settings, and Carrel will ask for it here.</source>
        <translation>チャットは保存され、暗号化され、閉じられています。このコンピューターのキーリングで開きます。設定でパスフレーズを設定すると、ここで Carrel がそれを求めます。</translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>組織が管理しています</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>別のモデルで回答</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>選択範囲をコピー</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>モデルはまだありません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 を一覧から外す</translation>
    </message>
    <message>
        <source>Takes it off the list; it stays on the disk</source>
        <translation>一覧から外します。ディスクには残ります</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
</context>
<context>
    <name>ModelSettingRow</name>
    <message>
        <source>As in Settings</source>
        <translation>設定と同じ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Only for this model</source>
        <translation>このモデルだけ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It was trained for a context of %1 tokens.</source>
        <translation>%1 トークンのコンテキストで学習されています。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Settings of this model</source>
        <translation>このモデルの設定</translation>
    </message>
    <message>
        <source>What you change here holds for this model only.</source>
        <translation>ここでの変更はこのモデルにだけ有効です。</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 differs from what was published: it is damaged or was changed. Remove it and download it again.</source>
        <translation>%1 は公開されたものと異なります。破損しているか変更されています。削除してもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>メモリー %1</translation>
    </message>
    <message>
        <source>%1 parameters work for one token</source>
        <translation>1 トークンあたり %1 のパラメーターが働きます</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Bad at</source>
        <translation>苦手</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Checked: the file is as it was downloaded. No hash was published for it.</source>
        <translation>検査済み: ファイルはダウンロードしたときのままです。公開されたハッシュはありません。</translation>
    </message>
    <message>
        <source>Checked: the file is the one that was published (SHA-256).</source>
        <translation>検査済み: ファイルは公開されたものです (SHA-256)。</translation>
    </message>
    <message>
        <source>Checking … %1 %</source>
        <translation>検査しています… %1 %</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>Confirmed by you. No hash was published for it.</source>
        <translation>あなたが確認済みです。公開されたハッシュはありません。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>得意</translation>
    </message>
    <message>
        <source>Installed ✓</source>
        <translation>インストール済み ✓</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>元のモデル</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>専門家の混合 (MoE)</translation>
    </message>
    <message>
        <source>Moving … %1 %</source>
        <translation>移動しています… %1 %</translation>
    </message>
    <message>
        <source>No hash is known to compare with. The SHA-256 is:
%1</source>
        <translation>比較できるハッシュがありません。SHA-256 は次のとおりです:
%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Read it on the model&apos;s page before you use the model in a company.</source>
        <translation>会社でモデルを使う前に、モデルのページで読んでください。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>取り下げ済み: %1</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>配布元</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The graphics card did not answer. Speeds are those of the processor.</source>
        <translation>グラフィックカードが応答しませんでした。速度はプロセッサのものです。</translation>
    </message>
    <message>
        <source>The graphics card has not answered yet. Until it does, speeds are those of the processor.</source>
        <translation>グラフィックカードがまだ応答していません。それまでの速度はプロセッサのものです。</translation>
    </message>
    <message>
        <source>The speed of the graphics card is not known: for models that fit on it whole, no speed is predicted.</source>
        <translation>グラフィックカードの速度が分かりません。全体がそこに収まるモデルには、速度の予測を示しません。</translation>
    </message>
    <message>
        <source>Unverified: nothing is known yet to compare this file with. Check it, or confirm that you trust it.</source>
        <translation>未確認: 比較できるものがまだありません。ファイルを検査するか、信頼することを確認してください。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting for the server, next try at %1</source>
        <translation>サーバーを待っています。次の試行は %1</translation>
    </message>
    <message>
        <source>Who says so: revision, size and hash</source>
        <translation>出典: リビジョン、サイズ、ハッシュ</translation>
    </message>
    <message>
        <source>Who says so: the facts</source>
        <translation>出典: 事実</translation>
    </message>
    <message>
        <source>Who says so: the languages</source>
        <translation>出典: 言語</translation>
    </message>
    <message>
        <source>Who says so: the licence</source>
        <translation>出典: ライセンス</translation>
    </message>
    <message>
        <source>Who says so: what it is good and bad at</source>
        <translation>出典: 得意と不得意</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>動作しません</translation>
    </message>
    <message>
        <source>about %1 tokens/s</source>
        <translation>約 %1 トークン/秒</translation>
    </message>
    <message>
        <source>accept its terms on the model&apos;s page, then keep a token in Settings, Network</source>
        <translation>モデルのページで条件に同意し、設定の「ネットワーク」でトークンを保存してください</translation>
    </message>
    <message>
        <source>an older model that the field started from; rarely the best choice</source>
        <translation>この分野の出発点となった古いモデル。最良の選択であることはまれです</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>continues text only</source>
        <translation>テキストの続きを書くだけ</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>for search only</source>
        <translation>検索専用</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>要申請</translation>
    </message>
    <message>
        <source>installed ✓</source>
        <translation>インストール済み ✓</translation>
    </message>
    <message>
        <source>no source gives its SHA-256; it is kept at the first download</source>
        <translation>SHA-256 を示す出典がありません。最初のダウンロード時に記録されます</translation>
    </message>
    <message>
        <source>orders what a search found</source>
        <translation>検索結果を並べ替える</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>%1 が署名</translation>
    </message>
    <message>
        <source>this catalogue is not signed</source>
        <translation>このカタログには署名がありません</translation>
    </message>
    <message>
        <source>this catalogue is signed by a key that is not trusted</source>
        <translation>このカタログは信頼されていない鍵で署名されています</translation>
    </message>
    <message>
        <source>this catalogue was changed after it was signed</source>
        <translation>このカタログは署名後に変更されています</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Domains</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Downloads (%1)</source>
        <translation>ダウンロード (%1)</translation>
    </message>
    <message>
        <source>Further models</source>
        <translation>その他のモデル</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Only the built-in Guide is installed. Choose a domain at the left to download a model, or add a GGUF file of your own; you can also drop one here.</source>
        <translation>インストールされているのは内蔵のガイドだけです。左で分野を選んでモデルをダウンロードするか、お持ちの GGUF ファイルを追加してください。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>カタログを読み込んでいます…</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>ハブを検索</translation>
    </message>
    <message>
        <source>Use a GGUF file where it lies, or copy it; or drop one here</source>
        <translation>GGUF ファイルをその場所で使うかコピーします。ここにドロップもできます</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1 go there with all that belongs to the model. On another disk they are copied and compared first, and only then removed here. Other programs that use the file where it lies now will not find it any more.</source>
        <translation>%1 がモデルに属するものすべてとともに移ります。別のディスクへは、まずコピーして照合し、その後でここから削除します。今の場所でこのファイルを使っている他のプログラムからは見つからなくなります。</translation>
    </message>
    <message>
        <source>%1 was copied to %2.</source>
        <translation>%1 を %2 にコピーしました。</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 を %2 に移動しました。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Carrel’s own folder</source>
        <translation>Carrel 自身のフォルダー</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>It cannot be moved: %1.</source>
        <translation>移動できません: %1。</translation>
    </message>
    <message>
        <source>Looking at the folders …</source>
        <translation>フォルダーを調べています…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move %1 to which folder?</source>
        <translation>%1 をどのフォルダーに移動しますか?</translation>
    </message>
    <message>
        <source>Move a model</source>
        <translation>モデルを移動</translation>
    </message>
    <message>
        <source>There is no other folder yet. Add one, for example on another disk.</source>
        <translation>他のフォルダーはまだありません。別のディスクなどに追加してください。</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
</context>
<context>
    <name>MovingData</name>
    <message>
        <source>%1 are copied from %2 to %3, and every file is read back.</source>
        <translation>%1 を %2 から %3 にコピーし、すべてのファイルを読み直して検査します。</translation>
    </message>
    <message>
        <source>An answer that is being written is stopped and saved. Then Carrel starts again in the new place. The old folder is removed when that start has succeeded.</source>
        <translation>書きかけの回答は停止して保存されます。その後、Carrel は新しい場所で再起動します。その起動に成功すると、以前のフォルダーは削除されます。</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>データ用の空のフォルダー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Carrel starts again now and opens it in the new place.</source>
        <translation>Carrel は今から再起動し、新しい場所でデータを開きます。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation>データを移動しますか？</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>データを移動しています</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>何も移動されませんでした</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>This folder lies on another computer. Databases can be damaged there when the connection breaks, and your chats cannot be opened without it. A disk of this computer is the better place.</source>
        <translation>このフォルダーは別のコンピューターにあります。接続が切れるとデータベースが破損することがあり、接続がなければチャットを開けません。このコンピューターのディスクのほうが適しています。</translation>
    </message>
    <message>
        <source>Your data was moved</source>
        <translation>データを移動しました</translation>
    </message>
    <message>
        <source>Your temporary chats end with that start: they are in memory only.</source>
        <translation>一時チャットはその起動で終わります。メモリ内にしかありません。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is downloaded.</source>
        <translation>%1 をダウンロードしました。</translation>
    </message>
    <message>
        <source>An answer ended with an error.</source>
        <translation>回答がエラーで終わりました。</translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation>回答が完了しました。</translation>
    </message>
    <message>
        <source>The download of %1 stopped.</source>
        <translation>%1 のダウンロードが停止しました。</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>ダウンロードするものはありません</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 の進行状況</translation>
    </message>
    <message>
        <source>The file here cannot be used: %1. Remove it and download it again.</source>
        <translation>ここにあるファイルは使えません: %1。削除してもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>オフラインスイッチがオンです。ダウンロードするにはオフにしてください。</translation>
    </message>
</context>
<context>
    <name>OfflineSwitch</name>
    <message>
        <source>Offline: make no connection at all</source>
        <translation>オフライン: 接続を一切しない</translation>
    </message>
    <message>
        <source>Offline: off</source>
        <translation>オフライン: オフ</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>オフライン: オン</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>オン: 何を頼まれても、Carrel は接続を一切しません。</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーを表示または非表示</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>About Carrel</source>
        <translation>Carrel について</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1 文字以上。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind.</source>
        <translation>関係のない 4〜5 個の単語は覚えやすいです。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Passphrase (may stay empty)</source>
        <translation>パスフレーズ (空でもよい)</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力を表示</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>2 つが一致しません。</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>チャットに戻る</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Restore what is selected</source>
        <translation>選択したものを復元</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
</context>
<context>
    <name>PlaceBlock</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>整合性を検査</translation>
    </message>
    <message>
        <source>Checked just now: the database is whole.</source>
        <translation>検査しました。データベースに問題はありません。</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Reading the whole database …</source>
        <translation>データベース全体を読み込んでいます…</translation>
    </message>
    <message>
        <source>Remove the old folder</source>
        <translation>以前のフォルダーを削除</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>取り置き</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup. What was found: %1</source>
        <translation>データベースが破損しています。バックアップを復元してください。検出: %1</translation>
    </message>
    <message>
        <source>The old folder was removed.</source>
        <translation>以前のフォルダーを削除しました。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Your data was moved here from %1. The old folder is removed by itself some seconds after a good start.</source>
        <translation>データを %1 からここに移動しました。以前のフォルダーは、正常に起動してから数秒後に自動で削除されます。</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>しばらくかかることがあります。</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Every domain</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>One word, for example letter</source>
        <translation>1 語、例: 手紙</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Write a letter to {{name}} about {{matter}}.</source>
        <translation>{{名前}} 宛てに {{用件}} についての手紙を書いてください。</translation>
    </message>
</context>
<context>
    <name>PromptLibraryDialog</name>
    <message>
        <source>%1 deleted</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Texts that you ask again and again. Type / and the name in the message box. A {{word}} in double braces is asked for each time.</source>
        <translation>繰り返し使うテキストです。メッセージ欄に / と名前を入力します。二重の波括弧で囲んだ {{語}} は毎回尋ねられます。</translation>
    </message>
    <message>
        <source>The earlier %1 replaced</source>
        <translation>以前の %1 を置き換えました</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>PruningBar</name>
    <message>
        <source>%1 messages deleted</source>
        <translation>%1 件のメッセージを削除しました</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>メッセージを削除しました</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>増やす(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>減らす(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>詳細を隠す...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>詳細を表示...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>The first wording and its answer are kept.</source>
        <translation>最初の文面とその回答は残ります。</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>You, %1</source>
        <translation>あなた、%1</translation>
    </message>
</context>
<context>
    <name>QuickPresets</name>
    <message>
        <source>Correct</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of the text below, and change nothing else. Answer with the corrected text only.</source>
        <translation>下のテキストの綴りと文法を直し、ほかは変えないでください。直したテキストだけを答えてください。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Explain the text below in plain words.</source>
        <translation>下のテキストをやさしい言葉で説明してください。</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Summarise the text below in a few sentences.</source>
        <translation>下のテキストを数文で要約してください。</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translate the text below into %1. Answer with the translation only.</source>
        <translation>下のテキストを %1 に訳してください。訳文だけを答えてください。</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>%1 · a legal hold keeps this</source>
        <translation>%1 · 法的保全で残されます</translation>
    </message>
    <message>
        <source>%1 · a legal hold will keep this</source>
        <translation>%1 · 法的保持によりこれは残されます</translation>
    </message>
    <message>
        <source>%1 · kept nowhere unless you continue</source>
        <translation>%1 · 続けない限りどこにも残りません</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>回答が完了しました</translation>
    </message>
    <message>
        <source>Ask about this text</source>
        <translation>このテキストについて質問</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>何でも質問</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>続けて質問</translation>
    </message>
    <message>
        <source>Continue in Carrel</source>
        <translation>Carrel で続ける</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>No model that could answer is installed; see Models in Carrel.</source>
        <translation>回答できるモデルがインストールされていません。Carrel の「モデル」をご覧ください。</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>クイック質問</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 文字</translation>
    </message>
    <message>
        <source>Ask without this text</source>
        <translation>このテキストなしで質問</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>コピーしたテキスト</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>選択したテキスト</translation>
    </message>
    <message>
        <source>Use copied text</source>
        <translation>コピーしたテキストを使う</translation>
    </message>
    <message>
        <source>Use selected text</source>
        <translation>選択したテキストを使う</translation>
    </message>
    <message>
        <source>cut off here</source>
        <translation>ここで切れています</translation>
    </message>
</context>
<context>
    <name>ReasoningBox</name>
    <message>
        <source>Thinking …</source>
        <translation>考えています…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 秒考えました</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>少し考えました</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>モデルが考えたこと</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Carrel recovery key</source>
        <translation>Carrel 回復キー</translation>
    </message>
    <message>
        <source>Copied. Paste it now: the clipboard is no place to keep it.</source>
        <translation>コピーしました。今すぐ貼り付けてください。クリップボードは保管場所ではありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>I have stored it, apart from this computer</source>
        <translation>このコンピューターとは別の場所に保管しました</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>表示されるのは今だけです。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>プレーンテキスト (*.txt)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>回復キー: %1</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>回復キーを保存</translation>
    </message>
    <message>
        <source>Saved as %1. Move it to a place apart from this computer.</source>
        <translation>%1 として保存しました。このコンピューターとは別の場所に移してください。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The recovery key was not saved</source>
        <translation>回復キーは保存されませんでした</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>あなたの回復キー</translation>
    </message>
</context>
<context>
    <name>RecoveryPrint</name>
    <message>
        <source>No printer is set up on this computer. Save it instead.</source>
        <translation>このコンピューターにはプリンターがありません。代わりに保存してください。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Your organisation does not allow printing. Save it instead.</source>
        <translation>組織が印刷を許可していません。代わりに保存してください。</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A newer recovery key takes the place of this one.</source>
        <translation>新しい回復キーがこれに取って代わります。</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>作成日: %1。</translation>
    </message>
    <message>
        <source>Recovery key for Carrel</source>
        <translation>Carrel の回復キー</translation>
    </message>
    <message>
        <source>This key opens your chats if the computer&apos;s keyring is lost or the passphrase is forgotten, and it opens backups of that time. Whoever has it and your files can read them: keep it apart from this computer.</source>
        <translation>このキーは、コンピューターのキーリングを失ったりパスフレーズを忘れたりしたときにチャットを開き、その時期のバックアップも開きます。これとあなたのファイルを持つ人はチャットを読めます。このコンピューターとは別の場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>%1 is not listed any more; it still lies at %2.</source>
        <translation>%1 は一覧から外れました。ファイルは %2 に残っています。</translation>
    </message>
    <message>
        <source>%1 was removed; %2 are free now.</source>
        <translation>%1 を削除しました。%2 が空きました。</translation>
    </message>
    <message>
        <source>%1 will be free.</source>
        <translation>%1 が空きます。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>登録を外す</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 の登録を外しますか？</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>モデルの登録を外す</translation>
    </message>
    <message>
        <source>Nothing is deleted. The model lies in the folder %1, which you added; the folder and all models in it are not listed any more:</source>
        <translation>何も削除されません。モデルは、追加したフォルダー %1 にあります。このフォルダーとその中のすべてのモデルは一覧に表示されなくなります:</translation>
    </message>
    <message>
        <source>Nothing is deleted: you added this file, and it stays at %1.</source>
        <translation>何も削除されません。このファイルは追加したもので、%1 に残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>This will be deleted from the models folder:</source>
        <translation>次のものがモデルフォルダーから削除されます:</translation>
    </message>
    <message>
        <source>Your chats stay. You can add it again at any time.</source>
        <translation>チャットは残ります。いつでもまた追加できます。</translation>
    </message>
    <message>
        <source>Your chats stay; another model answers in them.</source>
        <translation>チャットは残り、別のモデルが回答します。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 個</translation>
    </message>
</context>
<context>
    <name>ReplyBody</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>ReplyFooter</name>
    <message>
        <source>Also in the handbook</source>
        <translation>ハンドブックの関連記事</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>回答の詳細</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ReplyWidget</name>
    <message>
        <source>Answer, %1</source>
        <translation>回答、%1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始しています…</translation>
    </message>
</context>
<context>
    <name>RepoCard</name>
    <message>
        <source>%L1 downloads</source>
        <translation>ダウンロード %L1 回</translation>
    </message>
    <message>
        <source>How it fits is told with its files.</source>
        <translation>適合はファイルごとに表示されます。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>as Q4_K_M</source>
        <translation>Q4_K_M として</translation>
    </message>
    <message>
        <source>gated: needs an account and a token</source>
        <translation>要申請: アカウントとトークンが必要</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>ライセンスの記載なし</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Erases the chats that came, except where you went on.</source>
        <translation>取り込んだチャットを消去します。続きを書いたものは除きます。</translation>
    </message>
    <message>
        <source>These are not as they were elsewhere:</source>
        <translation>次のものは元の状態と異なります:</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>インポートを元に戻す</translation>
    </message>
</context>
<context>
    <name>RestartCard</name>
    <message>
        <source>An answer is being written, or chats are coming or going. Restart when that is done, so that nothing is cut short.</source>
        <translation>回答の作成中か、チャットの取り込みまたは書き出し中です。途中で切れないよう、終わってから再起動してください。</translation>
    </message>
    <message>
        <source>Chats, drafts and settings are kept; Carrel comes back by itself.</source>
        <translation>チャット、下書き、設定は保持され、Carrel は自動で再び開きます。</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>インストール済み、次回の起動から有効: %1</translation>
    </message>
    <message>
        <source>Restart and end the temporary chats?</source>
        <translation>再起動して一時チャットを終了しますか?</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>They are in memory only, and are gone after a new start.</source>
        <translation>メモリーにだけあるため、再起動すると失われます。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Archived only</source>
        <translation>アーカイブのみ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Older than 12 months</source>
        <translation>12 か月より前</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>30 日より前</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <source>Search only in a part of the chats</source>
        <translation>一部のチャットだけを検索</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>パスフレーズまたは回復キー</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Another one</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>保存されていません。</translation>
    </message>
    <message>
        <source>One is kept in the key store.</source>
        <translation>キーストアに保存されています。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>For gated models. Kept in the computer&apos;s key store, and sent to the hub&apos;s own host only.</source>
        <translation>要申請モデル用。コンピューターのキーストアに保存され、ハブ自身のホストにだけ送られます。</translation>
    </message>
    <message>
        <source>Of the proxy user above. Kept in the computer&apos;s key store.</source>
        <translation>上のプロキシユーザーのもの。コンピューターのキーストアに保存されます。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 は常に最もありそうな語を選びます。値が大きいほど変化に富み、誤りも増えます。</translation>
    </message>
    <message>
        <source>A click on it opens quick ask, where the desktop has a tray.</source>
        <translation>トレイのあるデスクトップでは、クリックするとクイック質問が開きます。</translation>
    </message>
    <message>
        <source>A folder on another disk is safer; empty: in the data folder, beside the chats.</source>
        <translation>別のディスクのフォルダーのほうが安全です。空欄: データフォルダーの中、チャットと同じ場所。</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory; a question loads it again.</source>
        <translation>この時間使われなかったモデルはメモリから外れます。質問すると再び読み込まれます。</translation>
    </message>
    <message>
        <source>A much smaller model of the same family that guesses ahead. Quicker where it guesses well; the answer stays the same. It takes memory of its own.</source>
        <translation>同じ系列のずっと小さなモデルが先読みします。当たれば速くなり、回答は変わりません。専用のメモリーを使います。</translation>
    </message>
    <message>
        <source>Address of a folder with signed updates of Carrel. It is asked when you look for updates, and at no other time.</source>
        <translation>署名された Carrel の更新があるフォルダーのアドレス。更新を探したときにだけ接続し、それ以外では接続しません。</translation>
    </message>
    <message>
        <source>Address of the hub or of a mirror, for example https://models.example.com/hub.</source>
        <translation>ハブまたはミラーのアドレス、例: https://models.example.com/hub。</translation>
    </message>
    <message>
        <source>Addresses, with spaces between them. They are fetched when you ask for it, and must carry a signature that is trusted.</source>
        <translation>空白で区切ったアドレス。頼んだときに取得され、信頼できる署名が必要です。</translation>
    </message>
    <message>
        <source>After this time without use; a reply that is being written is finished first.</source>
        <translation>この時間使わないとロックします。書きかけの回答は先に書き終えます。</translation>
    </message>
    <message>
        <source>An answer that reaches this length is cut off and says so.</source>
        <translation>この長さに達した回答は打ち切られ、そのことが示されます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Are temporary</source>
        <translation>一時チャットにする</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>コンピューターに従う</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>分野に従う</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>モデルに従う</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>At least partial</source>
        <translation>少なくとも部分的</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic uses one for each physical core.</source>
        <translation>自動では物理コアごとに 1 つ使います。</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>自動バックアップ</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>可能な限り</translation>
    </message>
    <message>
        <source>Carrel also looks for GGUF files here.</source>
        <translation>Carrel はここでも GGUF ファイルを探します。</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and menus at once.</source>
        <translation>コンパクトでは一覧やメニューの行が一度に多く表示されます。</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>ダウンロードごとの接続数</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>コンテキストの大きさ</translation>
    </message>
    <message>
        <source>Conversation memory</source>
        <translation>会話メモリー</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space</source>
        <translation>Ctrl+Alt+Space</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Space</source>
        <translation>Ctrl+Shift+Space</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>残す日次バックアップ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Delete chats by themselves</source>
        <translation>チャットを自動で削除</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>ダウンロードの上限</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>下書きモデル</translation>
    </message>
    <message>
        <source>Each backup is opened and checked; without one nothing brings back what a disk loses.</source>
        <translation>バックアップは毎回開いて検査されます。なければ、ディスクが失ったものは戻りません。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Engine isolation</source>
        <translation>エンジンの隔離</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>For a proxy that asks; the password is kept in the computer&apos;s key store.</source>
        <translation>認証を求めるプロキシ用。パスワードはコンピューターのキーストアに保存されます。</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>すべてのダウンロードの合計です。</translation>
    </message>
    <message>
        <source>For good, when a chat was not used so long; also from the backups that Carrel keeps.</source>
        <translation>チャットがこの期間使われなかったとき、完全に削除します。Carrel が残すバックアップからも削除します。</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Full, 16 bits</source>
        <translation>完全、16 ビット</translation>
    </message>
    <message>
        <source>Further catalogues</source>
        <translation>追加カタログ</translation>
    </message>
    <message>
        <source>GGUF files that you added. They stay where they are.</source>
        <translation>追加した GGUF ファイル。元の場所に残ります。</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU レイヤー</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>メモリを解放</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>先読み推測</translation>
    </message>
    <message>
        <source>Half, 8 bits</source>
        <translation>半分、8 ビット</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>How long a deleted chat can be brought back.</source>
        <translation>削除したチャットを元に戻せる期間。</translation>
    </message>
    <message>
        <source>How many layers of the model run on the graphics card; 0 uses the processor only.</source>
        <translation>モデルの何層をグラフィックカードで動かすか。0 はプロセッサーだけを使います。</translation>
    </message>
    <message>
        <source>How much of a conversation the model can see. A larger context needs more memory.</source>
        <translation>モデルが会話のどれだけを読めるか。大きいほどメモリーが必要です。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>In percent of your computer&apos;s own text size.</source>
        <translation>コンピューター自体の文字サイズに対する割合です。</translation>
    </message>
    <message>
        <source>Keep models in memory</source>
        <translation>モデルをメモリーに保持</translation>
    </message>
    <message>
        <source>Keys for quick ask</source>
        <translation>クイック質問のキー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Leave out oldest</source>
        <translation>最も古いものを省く</translation>
    </message>
    <message>
        <source>Legal hold on all chats</source>
        <translation>すべてのチャットの法的保全</translation>
    </message>
    <message>
        <source>Lets the context be longer than the model was trained for. Answers get less exact, the more so the longer it is; not used below that.</source>
        <translation>学習時より長いコンテキストを可能にします。長いほど回答は不正確になります。それ以下では使われません。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA アダプター</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock before sleep</source>
        <translation>スリープ前にロック</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自動でロック</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大長</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>モデルハブ</translation>
    </message>
    <message>
        <source>Models &amp; answers</source>
        <translation>モデルと回答</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>残す月次バックアップ</translation>
    </message>
    <message>
        <source>More are opened only where that is faster.</source>
        <translation>速くなる場合にだけ追加で開かれます。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing is deleted and every chat is saved, whatever else is said.</source>
        <translation>ほかの設定にかかわらず、何も削除されず、すべてのチャットが保存されます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; models answer in the language you write. Takes effect when Carrel is started again.</source>
        <translation>メニュー、ボタン、メッセージの言語です。モデルはあなたが書く言語で答えます。Carrel を次に起動したときに有効になります。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>オン: 何を頼まれても、Carrel は接続を一切しません。</translation>
    </message>
    <message>
        <source>On: a model starts at once if it was used before. Off: it is read whole, into memory of its own.</source>
        <translation>オン: 使ったことのあるモデルはすぐに始まります。オフ: 専用のメモリーに全体を読み込みます。</translation>
    </message>
    <message>
        <source>On: quicker where an answer repeats the conversation. The answer stays the same.</source>
        <translation>オン: 回答が会話を繰り返す箇所で速くなります。回答は変わりません。</translation>
    </message>
    <message>
        <source>On: the system may not put a loaded model aside when memory is short.</source>
        <translation>オン: メモリーが不足しても、システムは読み込んだモデルを退避できません。</translation>
    </message>
    <message>
        <source>Open quick ask over other programs. Wayland and macOS leave such keys to the system: have it start “carrel --quick-ask”.</source>
        <translation>ほかのプログラムの上にクイック質問を開きます。Wayland と macOS ではシステムのキーで「carrel --quick-ask」を起動してください。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>PEM file of your company&apos;s certificate authority; it adds to the computer&apos;s own store.</source>
        <translation>会社の認証局の PEM ファイル。コンピューター自身の証明書ストアに加わります。</translation>
    </message>
    <message>
        <source>Place of the backups</source>
        <translation>バックアップの場所</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>プロセッサーのスレッド</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシユーザー</translation>
    </message>
    <message>
        <source>Quarter, 4 bits</source>
        <translation>4 分の 1、4 ビット</translation>
    </message>
    <message>
        <source>Quicker reading of long conversations, and needed for smaller conversation memory.</source>
        <translation>長い会話の読み取りが速くなり、会話メモリーを小さくするのに必要です。</translation>
    </message>
    <message>
        <source>Read models as they are used</source>
        <translation>モデルを使いながら読む</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Reduced: menus open without animation, the cursor does not blink, marks do not fade.</source>
        <translation>控えめ: メニューはアニメーションなしで開き、カーソルは点滅せず、印は薄れません。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>RoPE factor</source>
        <translation>RoPE 係数</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE スケーリング</translation>
    </message>
    <message>
        <source>Small files that change how the model answers; several can act at once. Switching one on or off, or changing its strength, does not load the model again.</source>
        <translation>モデルの答え方を変える小さなファイルです。複数を同時に働かせられます。オン・オフや強さの変更でモデルを読み込み直すことはありません。</translation>
    </message>
    <message>
        <source>Smaller holds a longer conversation in the same memory, and loses a little precision.</source>
        <translation>小さいほど同じメモリーで長い会話を保持でき、精度が少し落ちます。</translation>
    </message>
    <message>
        <source>Some models think aloud first: better answers, later. Off where the model allows it.</source>
        <translation>一部のモデルはまず声に出して考えます。回答は良くなり、遅くなります。モデルが許す場合はオフ。</translation>
    </message>
    <message>
        <source>Space for quick returns</source>
        <translation>すばやい再開のための領域</translation>
    </message>
    <message>
        <source>Stop and ask</source>
        <translation>止めて尋ねる</translation>
    </message>
    <message>
        <source>Storage &amp; encryption</source>
        <translation>保存と暗号化</translation>
    </message>
    <message>
        <source>Summarise oldest</source>
        <translation>最も古いものを要約</translation>
    </message>
    <message>
        <source>Super+Shift+Space</source>
        <translation>Super+Shift+Space</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System follows your computer: light or dark, and high contrast where it asks for that.</source>
        <translation>「システム」はコンピューターに従います。ライトかダーク、求められればハイコントラスト。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temporary ones are in memory only and end with Carrel.</source>
        <translation>一時チャットはメモリーにのみあり、Carrel とともに終了します。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>The engine does not start if less is reached; full uses the processor only.</source>
        <translation>これに達しないとエンジンは起動しません。「完全」はプロセッサーだけを使います。</translation>
    </message>
    <message>
        <source>The last one of so many days.</source>
        <translation>この日数分の、各日の最後のもの。</translation>
    </message>
    <message>
        <source>The last one of so many months; 0 keeps none for its month.</source>
        <translation>この月数分の、各月の最後のもの。0 は月ごとには残しません。</translation>
    </message>
    <message>
        <source>The last one of so many weeks; 0 keeps none for its week.</source>
        <translation>この週数分の、各週の最後のもの。0 は週ごとには残しません。</translation>
    </message>
    <message>
        <source>The oldest messages are left out, or told to the model as a summary that it writes first, or you are asked to start a new chat. The reply says which.</source>
        <translation>最も古いメッセージを省くか、モデルが先に書く要約として伝えるか、新しいチャットを始めるよう求めます。どれかは回答に示されます。</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>ほかのものは順番を待ちます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>残す週次バックアップ</translation>
    </message>
    <message>
        <source>What models have read of long chats is kept, encrypted, so that a chat goes on at once.</source>
        <translation>モデルが長いチャットから読み取ったものを暗号化して残し、チャットをすぐに続けられるようにします。</translation>
    </message>
    <message>
        <source>When a chat is too long</source>
        <translation>チャットが長すぎるとき</translation>
    </message>
    <message>
        <source>When a long answer or a download ends while you work elsewhere. They hold no words of a chat.</source>
        <translation>ほかの作業中に長い回答やダウンロードが終わったとき。チャットの言葉は含みません。</translation>
    </message>
    <message>
        <source>With RoPE scaling: so many times the context that the model was trained for.</source>
        <translation>RoPE スケーリング使用時: モデルが学習したコンテキストの何倍か。</translation>
    </message>
    <message>
        <source>Works on Linux and Windows, which tell of it; on macOS use the time above.</source>
        <translation>通知のある Linux と Windows で機能します。macOS では上の時間を使ってください。</translation>
    </message>
    <message>
        <source>YaRN</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>system: as the computer says; direct: none; or an address such as http://proxy:3128, or that of a proxy script, such as http://company/proxy.pac.</source>
        <translation>system: コンピューターの設定に従う。direct: プロキシなし。または http://proxy:3128 のようなアドレス、あるいは http://company/proxy.pac のようなプロキシスクリプトのアドレス。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>हिन्दी</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (使えません)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>チャット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>About Carrel</source>
        <translation>Carrel について</translation>
    </message>
    <message>
        <source>Add model file…</source>
        <translation>モデルファイルを追加…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive chat or take it out</source>
        <translation>チャットをアーカイブまたは取り出す</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Choose domain and model</source>
        <translation>分野とモデルを選ぶ</translation>
    </message>
    <message>
        <source>Compare two models…</source>
        <translation>2 つのモデルを比較…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>この回答の続きを書く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>チャットを削除</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>回答の詳細</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>質問を編集</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>すべてのチャットをエクスポート…</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>このチャットをエクスポート…</translation>
    </message>
    <message>
        <source>Find in this chat…</source>
        <translation>このチャット内を検索…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Go to the list of chats</source>
        <translation>チャットの一覧へ移動</translation>
    </message>
    <message>
        <source>Go to the message box</source>
        <translation>メッセージ欄へ移動</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>移動先…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>チャットをインポート…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Lock Carrel</source>
        <translation>Carrel をロック</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>更新を探す…</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>フォーカスがあるもののメニュー</translation>
    </message>
    <message>
        <source>Message above</source>
        <translation>上のメッセージ</translation>
    </message>
    <message>
        <source>Message below</source>
        <translation>下のメッセージ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>フォルダーへ移動…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>モデルフォルダーを開く</translation>
    </message>
    <message>
        <source>Options of this chat…</source>
        <translation>このチャットのオプション…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pin or unpin chat</source>
        <translation>チャットのピン留めを切り替え</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rename chat</source>
        <translation>チャット名を変更</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>別の回答を書く</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>More: temporary chat, folders, archive, trash</source>
        <translation>その他: 一時チャット、フォルダー、アーカイブ、ごみ箱</translation>
    </message>
</context>
<context>
    <name>Sideload</name>
    <message>
        <source>Add %1 models?</source>
        <translation>%1 個のモデルを追加しますか?</translation>
    </message>
    <message>
        <source>Add %1?</source>
        <translation>%1 を追加しますか?</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <translation>ライブラリにコピー</translation>
    </message>
    <message>
        <source>It is shown as unverified until its hash is known, or until you confirm it.</source>
        <translation>ハッシュが判明するか、あなたが確認するまで「未確認」と表示されます。</translation>
    </message>
    <message>
        <source>Use where it is</source>
        <translation>その場所で使う</translation>
    </message>
    <message>
        <source>Used where it is, nothing is copied; the file must stay there. Copied, it takes %1 in Carrel’s own folder, and the file that you chose is not needed any more.</source>
        <translation>その場所で使うと何もコピーされませんが、ファイルはそこに残しておく必要があります。コピーすると Carrel 自身のフォルダーで %1 を使い、選んだファイルは不要になります。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 個</translation>
    </message>
</context>
<context>
    <name>Slash</name>
    <message>
        <source>Ask for a summary of this chat</source>
        <translation>このチャットの要約を頼む</translation>
    </message>
    <message>
        <source>Ask two models the same</source>
        <translation>2 つのモデルに同じ質問をする</translation>
    </message>
    <message>
        <source>Choose the domain</source>
        <translation>分野を選ぶ</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>最後の回答の続きを書く</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>このチャットをエクスポート</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>Give this chat a system prompt of its own</source>
        <translation>このチャットに固有のシステムプロンプトを付ける</translation>
    </message>
    <message>
        <source>Manage your prompts</source>
        <translation>プロンプトを管理</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>新しいチャットを始める</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>別の回答を書く</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>SlashActions</name>
    <message>
        <source>A system prompt of its own</source>
        <translation>固有のシステムプロンプト</translation>
    </message>
    <message>
        <source>An export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Summarise our conversation so far: the questions, the answers that matter, and what is still open. Be brief and add nothing new.</source>
        <translation>これまでの会話を要約してください。質問、重要な回答、未解決の点を挙げ、簡潔に、新しいことは加えないでください。</translation>
    </message>
    <message>
        <source>The system prompt of this chat is changed</source>
        <translation>このチャットのシステムプロンプトは変更されています</translation>
    </message>
</context>
<context>
    <name>SlashPopup</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A newer version of the package %1, or of Carrel, mends it. Until then, open only models and files whose origin you know.</source>
        <translation>パッケージ %1 または Carrel の新しいバージョンで修正されます。それまでは、出所の分かるモデルとファイルだけを開いてください。</translation>
    </message>
    <message>
        <source>An update mends it. Until then, open only models and files whose origin you know.</source>
        <translation>更新で修正されます。それまでは、出所の分かるモデルとファイルだけを開いてください。</translation>
    </message>
    <message>
        <source>The engine that runs has a known weakness. %1</source>
        <translation>動作中のエンジンには既知の脆弱性があります。%1</translation>
    </message>
</context>
<context>
    <name>StorageBlocks</name>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
</context>
<context>
    <name>StorageQuestions</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Only the keyring and the recovery key open your chats then. Without a keyring you would type the recovery key at each start, and whoever sits at this computer can unlock Carrel.</source>
        <translation>その場合、チャットを開けるのはキーリングと回復キーだけです。キーリングがなければ起動のたびに回復キーを入力することになり、このコンピューターの前にいる人は誰でも Carrel のロックを解除できます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>パスフレーズを削除しますか？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか？</translation>
    </message>
    <message>
        <source>The backup is unpacked beside your chats and checked first. Only when it is whole does it take their place. Your chats of now are not lost: they are kept as a file in the data folder. A reply that is being written is stopped and saved.</source>
        <translation>バックアップはまずチャットの隣に展開して検査されます。問題がない場合にだけ置き換わります。今のチャットは失われず、データフォルダーにファイルとして残ります。書きかけの回答は停止して保存されます。</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Chat, model, page or command</source>
        <translation>チャット、モデル、ページ、コマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Domain or model</source>
        <translation>分野またはモデル</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>無題のチャット</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Go to the end</source>
        <translation>末尾へ移動</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Browse for a certificate file</source>
        <translation>証明書ファイルを参照</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>フォルダーを参照</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Carrel</source>
        <translation>Carrel を表示</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>Asks the hub one question by the settings below and says what fails.</source>
        <translation>下の設定でハブに 1 つ問い合わせ、何が失敗するかを伝えます。</translation>
    </message>
    <message>
        <source>Carrel&apos;s fetcher</source>
        <translation>Carrel の取得プロセス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>ハブのアドレス</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>オフラインスイッチ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>ウェブフィルターまたはログインページ</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Confirm a model</source>
        <translation>モデルを確認</translation>
    </message>
    <message>
        <source>Do you trust %1?</source>
        <translation>%1 を信頼しますか?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>信頼する</translation>
    </message>
    <message>
        <source>If you confirm it, it is not shown as unverified any more, wherever it lies. A file with other content is unverified again.</source>
        <translation>確認すると、どこにあっても「未確認」とは表示されなくなります。内容が異なるファイルは再び未確認になります。</translation>
    </message>
    <message>
        <source>No catalogue and no download tells the hash of this file, so Carrel cannot say whether it is what its maker published. Compare it with what the page says from which you have it. The SHA-256 is:</source>
        <translation>このファイルのハッシュを示すカタログもダウンロードもないため、作成者が公開したものかどうか Carrel には分かりません。入手元のページの値と比べてください。SHA-256 は次のとおりです:</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>UnseenLine</name>
    <message>
        <source>From here up the model saw only a summary</source>
        <translation>ここから上は、モデルは要約だけを読みました</translation>
    </message>
    <message>
        <source>Hide summary</source>
        <translation>要約を隠す</translation>
    </message>
    <message>
        <source>Not seen by the model from here up</source>
        <translation>ここから上はモデルに読まれていません</translation>
    </message>
    <message>
        <source>Show summary</source>
        <translation>要約を表示</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>更新をキャンセル</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 はここで起動されましたが、立ち上がりませんでした</translation>
    </message>
    <message>
        <source>%1, from the package %2</source>
        <translation>%1（パッケージ %2 から）</translation>
    </message>
    <message>
        <source>Carrel looks for updates only when you ask. What it did not sign is refused, and what runs stays as it is until the next start.</source>
        <translation>Carrel は求められたときだけ更新を探します。Carrel の署名がないものは拒否され、動作中のものは次回の起動までそのままです。</translation>
    </message>
    <message>
        <source>Checking and installing …</source>
        <translation>検査してインストールしています…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Fetching the update …</source>
        <translation>更新を取得しています…</translation>
    </message>
    <message>
        <source>Fetching the update: %1 %</source>
        <translation>更新を取得しています: %1 %</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <source>Looking for updates …</source>
        <translation>更新を探しています…</translation>
    </message>
    <message>
        <source>No address of updates is set, so Carrel cannot look for any. Write one into the settings of the network, or use a file that you were given.</source>
        <translation>更新のアドレスが設定されていないため、探せません。ネットワークの設定に入力するか、受け取ったファイルを使ってください。</translation>
    </message>
    <message>
        <source>Signed by Carrel</source>
        <translation>Carrel の署名あり</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>%1 のままにする</translation>
    </message>
    <message>
        <source>The offline switch is on, so Carrel cannot look for updates. A file needs no network.</source>
        <translation>オフラインスイッチがオンのため、更新を探せません。ファイルならネットワークは不要です。</translation>
    </message>
    <message>
        <source>This Carrel came by the system&apos;s packages or from its source. Updates come the same way; Carrel does not update itself here.</source>
        <translation>この Carrel はシステムのパッケージかソースから導入されています。更新も同じ方法で行われ、ここでは Carrel は自動更新しません。</translation>
    </message>
    <message>
        <source>This Carrel was installed for several users of this computer. Whoever installed it updates it, and you get the new version at your next start.</source>
        <translation>この Carrel は、このコンピューターの複数のユーザー向けに導入されています。更新は導入した人が行い、新しいバージョンは次回の起動から使えます。</translation>
    </message>
    <message>
        <source>Up to date: nothing newer than %1 was found at %2.</source>
        <translation>最新です: %2 に %1 より新しいものはありません。</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>%1 を再び使う</translation>
    </message>
    <message>
        <source>Your organisation installs the updates of Carrel on this computer.</source>
        <translation>このコンピューターの Carrel の更新は組織がインストールします。</translation>
    </message>
    <message>
        <source>Your organisation lets updates come from files only.</source>
        <translation>組織はファイルからの更新だけを許可しています。</translation>
    </message>
    <message>
        <source>a preview, not a release</source>
        <translation>正式版ではなくプレビュー</translation>
    </message>
</context>
<context>
    <name>UpdatesBlock</name>
    <message>
        <source>%1 starts the next time.</source>
        <translation>次回は %1 が起動します。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>キャンセルしました。何もインストールされていません。</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>インストール済み、次回の起動から有効: %1</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>更新を探す</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>ネットワークの設定…</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>何もインストールされていません。</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>ファイルから更新</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>ファイルから更新…</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Updates of Carrel (%1)</source>
        <translation>Carrel の更新 (%1)</translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>メッセージに入れる</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Next version</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>%2 版中 %1</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>%1 is ready: %2 is installed.</source>
        <translation>%1 の準備ができました。%2 がインストールされています。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Begin without encryption</source>
        <translation>暗号化せずに始める</translation>
    </message>
    <message>
        <source>Carrel encrypts your chats before the first one begins: the computer&apos;s keyring or a passphrase opens them, and a recovery key if both are lost: write it down and keep it away from this computer. Without any of them nobody can read your chats again.</source>
        <translation>Carrel は最初のチャットが始まる前にチャットを暗号化します。コンピューターのキーリングまたはパスフレーズで開き、両方を失ったときは回復キーで開きます。回復キーは書き留めて、このコンピューターとは別の場所に保管してください。どれもなければ、だれもチャットを再び読むことはできません。</translation>
    </message>
    <message>
        <source>Each field has its own models. You can change it for every chat.</source>
        <translation>分野ごとに専用のモデルがあります。チャットごとに変更できます。</translation>
    </message>
    <message>
        <source>Encrypt and begin</source>
        <translation>暗号化して始める</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>%1 の場合:</translation>
    </message>
    <message>
        <source>Keep a key to your chats</source>
        <translation>チャットの鍵を保管してください</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No model of the catalogue suits this computer. You can add a GGUF file of your own in Models.</source>
        <translation>カタログにこのコンピューターに合うモデルがありません。「モデル」でお持ちの GGUF ファイルを追加できます。</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>カタログを読み込んでいます…</translation>
    </message>
    <message>
        <source>Show these models</source>
        <translation>これらのモデルを表示</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>The Guide is built in and runs on every computer.</source>
        <translation>ガイドは内蔵されており、どのコンピューターでも動きます。</translation>
    </message>
    <message>
        <source>The built-in Guide answers questions about Carrel from now on.</source>
        <translation>これからは内蔵のガイドが Carrel についての質問に答えます。</translation>
    </message>
    <message>
        <source>The models run here. What you ask and what they answer is kept here.</source>
        <translation>モデルはここで動きます。質問も回答もここに留まります。</translation>
    </message>
    <message>
        <source>There is no account. Only what you ask for uses the network: models, catalogues, updates. The Connections page lists each request, and the offline switch forbids them all.</source>
        <translation>アカウントはありません。ネットワークを使うのは、あなたが頼んだモデル、カタログ、更新だけです。どの接続も「接続」ページに記録され、オフラインスイッチでそのすべてを禁止できます。</translation>
    </message>
    <message>
        <source>What do you work on?</source>
        <translation>どんな仕事をしますか？</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>このコンピューターに合うもの</translation>
    </message>
    <message>
        <source>Your work stays on this computer</source>
        <translation>あなたの仕事はこのコンピューターに留まります</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Domain</source>
        <translation>分野(&amp;D)</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel はロックされています</translation>
    </message>
    <message>
        <source>Carrel is unlocked</source>
        <translation>Carrel のロックを解除しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>There is nothing to lock yet</source>
        <translation>まだロックするものがありません</translation>
    </message>
    <message>
        <source>Your chats are not encrypted, so a lock would protect nothing. Encrypt them first; that takes a minute.</source>
        <translation>チャットが暗号化されていないため、ロックしても何も守れません。先に暗号化してください。1 分ほどで済みます。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>Checking the model&apos;s file … %1</source>
        <translation>モデルのファイルを検査しています… %1</translation>
    </message>
    <message numerus="yes">
        <source>It saw only a summary of the %n messages after them.</source>
        <translation>
            <numerusform>その後の %n 件のメッセージは要約だけを読みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model … %1</source>
        <translation>モデルを読み込んでいます… %1</translation>
    </message>
    <message>
        <source>Reading the conversation … %1</source>
        <translation>会話を読んでいます… %1</translation>
    </message>
    <message>
        <source>Summarising the oldest messages … %1</source>
        <translation>最も古いメッセージを要約しています… %1</translation>
    </message>
    <message numerus="yes">
        <source>The model did not see the first %n messages.</source>
        <translation>
            <numerusform>モデルは最初の %n 件のメッセージを読んでいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model did not see the first message.</source>
        <translation>モデルは最初のメッセージを読んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>The model saw only a summary of the first %n messages.</source>
        <translation>
            <numerusform>モデルは最初の %n 件のメッセージの要約だけを読みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be summarised: %1.</source>
        <translation>要約できませんでした: %1。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>%1 検査中</translation>
    </message>
    <message>
        <source>context stretched to %1 times its training</source>
        <translation>コンテキストを学習時の %1 倍に拡張</translation>
    </message>
    <message>
        <source>cut off at the longest answer</source>
        <translation>最大長で打ち切り</translation>
    </message>
    <message>
        <source>engine stopped</source>
        <translation>エンジン停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>%1 読み込み中</translation>
    </message>
    <message>
        <source>not kept in memory</source>
        <translation>メモリーに保持されていません</translation>
    </message>
    <message>
        <source>reduced to fit</source>
        <translation>収まるように縮小</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>without draft model</source>
        <translation>下書きモデルなし</translation>
    </message>
    <message>
        <source>writing …</source>
        <translation>書いています…</translation>
    </message>
</context>
<context>
    <name>_Folders</name>
    <message>
        <source>Into no folder</source>
        <translation>フォルダーに入れない</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copying %1 into the library</source>
        <translation>%1 をライブラリにコピーしています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop copying %1</source>
        <translation>%1 のコピーを停止</translation>
    </message>
</context>
</TS>
