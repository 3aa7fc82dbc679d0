<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Carrel</source>
        <translation>Über Carrel</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Continue this answer</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Ab hier löschen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Export this message…</source>
        <translation>Diese Nachricht exportieren …</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Andere Antwort schreiben</translation>
    </message>
</context>
<context>
    <name>AdapterLine</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Stärke von %1</translation>
    </message>
    <message>
        <source>made for %1</source>
        <translation>gemacht für %1</translation>
    </message>
    <message>
        <source>the model is loaded again for it, once</source>
        <translation>das Modell wird dafür einmal neu geladen</translation>
    </message>
</context>
<context>
    <name>AdaptersRow</name>
    <message>
        <source>Adapters in GGUF (*.gguf);;All files (*)</source>
        <translation>Adapter in GGUF (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Add the file of an adapter…</source>
        <translation>Die Datei eines Adapters hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter</source>
        <translation>LoRA-Adapter auswählen</translation>
    </message>
    <message>
        <source>None was found in the folders of models.</source>
        <translation>In den Ordnern für Modelle wurde keiner gefunden.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>AdoptButton</name>
    <message>
        <source>%1: %3 models, %2</source>
        <translation>%1: %3 Modelle, %2</translation>
    </message>
    <message>
        <source>%1: one model, %2</source>
        <translation>%1: ein Modell, %2</translation>
    </message>
    <message>
        <source>From other programs…</source>
        <translation>Aus anderen Programmen …</translation>
    </message>
    <message>
        <source>Nothing new of other programs was found</source>
        <translation>Von anderen Programmen wurde nichts Neues gefunden</translation>
    </message>
    <message>
        <source>Use models of LM Studio, Jan, GPT4All, Ollama or the hub&apos;s cache where they lie</source>
        <translation>Modelle von LM Studio, Jan, GPT4All, Ollama oder aus dem Cache des Hubs dort benutzen, wo sie liegen</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of the first model</source>
        <translation>Antwort des ersten Modells</translation>
    </message>
    <message>
        <source>Answer of the second model</source>
        <translation>Antwort des zweiten Modells</translation>
    </message>
    <message>
        <source>Continue with this answer</source>
        <translation>Mit dieser Antwort fortfahren</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Kein anderes Modell</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Show or hide the file</source>
        <translation>Datei ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>before an update of the database</source>
        <translation>vor einer Aktualisierung der Datenbank</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>BackupsBlock</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back up elsewhere…</source>
        <translation>An anderem Ort sichern …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups (*.carrelbackup)</source>
        <translation>Sicherungen (*.carrelbackup)</translation>
    </message>
    <message>
        <source>Each was checked when it was made. Keep a copy on another disk, too.</source>
        <translation>Jede wurde beim Anlegen geprüft. Bewahren Sie auch eine Kopie auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>Made and checked: %1</source>
        <translation>Angelegt und geprüft: %1</translation>
    </message>
    <message>
        <source>Making and checking a backup …</source>
        <translation>Sicherung wird angelegt und geprüft …</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Nichts wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Aus Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Restored: %1. Your chats of before are kept as %2.</source>
        <translation>Wiederhergestellt: %1. Ihre bisherigen Chats bleiben als %2 erhalten.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>The backup has a key of its own</source>
        <translation>Die Sicherung hat einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>There is no backup yet. Carrel makes one by itself before it changes the form of the database.</source>
        <translation>Es gibt noch keine Sicherung. Carrel legt von selbst eine an, bevor es die Form der Datenbank ändert.</translation>
    </message>
    <message>
        <source>There is no new backup</source>
        <translation>Es gibt keine neue Sicherung</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Ziel der Sicherung</translation>
    </message>
    <message>
        <source>… and %1 older ones in the folder of the backups.</source>
        <translation>… und %1 ältere im Sicherungsordner.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This desktop has no tray for an icon</source>
        <translation>Dieser Desktop hat keine Symbolleiste für ein Symbol</translation>
    </message>
</context>
<context>
    <name>BuildChoice</name>
    <message>
        <source>Quantization of %1</source>
        <translation>Quantisierung von %1</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A car brakes from 108 km/h with 6 m/s^2. How long is the braking distance?</source>
        <translation>Ein Auto bremst aus 108 km/h mit 6 m/s^2. Wie lang ist der Bremsweg?</translation>
    </message>
    <message>
        <source>Answers questions about Carrel and about small language models on your own machine.</source>
        <translation>Beantwortet Fragen zu Carrel und zu kleinen Sprachmodellen auf dem eigenen Computer.</translation>
    </message>
    <message>
        <source>Calculate the net present value of 10,000 a year for 5 years at 6 %, with every step.</source>
        <translation>Berechne den Kapitalwert von 10.000 im Jahr über 5 Jahre bei 6 %, mit jedem Schritt.</translation>
    </message>
    <message>
        <source>Check a query before you run it, read-only and with a row limit at first.</source>
        <translation>Prüfen Sie eine Abfrage, bevor Sie sie ausführen, zuerst nur lesend und mit Zeilengrenze.</translation>
    </message>
    <message>
        <source>Check names, numbers and promises before you send a draft.</source>
        <translation>Prüfen Sie Namen, Zahlen und Zusagen, bevor Sie einen Entwurf versenden.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Convert 5 mg/dL glucose into mmol/L and show the steps.</source>
        <translation>Rechne 5 mg/dL Glukose in mmol/L um und zeige die Schritte.</translation>
    </message>
    <message>
        <source>Correct the grammar of the text that I paste next and list the changes.</source>
        <translation>Korrigiere die Grammatik des Textes, den ich als Nächstes einfüge, und liste die Änderungen auf.</translation>
    </message>
    <message>
        <source>Data &amp; SQL</source>
        <translation>Daten und SQL</translation>
    </message>
    <message>
        <source>Does anything I type leave my computer?</source>
        <translation>Verlässt etwas, das ich eingebe, meinen Computer?</translation>
    </message>
    <message>
        <source>Draft a letter that asks a policyholder for missing evidence.</source>
        <translation>Entwirf einen Brief, der einen Versicherungsnehmer um fehlende Nachweise bittet.</translation>
    </message>
    <message>
        <source>Draft a mutual non-disclosure agreement with gaps for the parties and dates.</source>
        <translation>Entwirf eine gegenseitige Vertraulichkeitsvereinbarung mit Lücken für Parteien und Daten.</translation>
    </message>
    <message>
        <source>Draft a referral letter with gaps for findings and medication.</source>
        <translation>Entwirf einen Überweisungsbrief mit Lücken für Befunde und Medikation.</translation>
    </message>
    <message>
        <source>Draft a short, polite reminder for an unpaid invoice.</source>
        <translation>Entwirf eine kurze, höfliche Erinnerung an eine unbezahlte Rechnung.</translation>
    </message>
    <message>
        <source>Draft a variance comment for costs that are 8 % over budget.</source>
        <translation>Entwirf einen Abweichungskommentar für Kosten, die 8 % über dem Budget liegen.</translation>
    </message>
    <message>
        <source>Draft an agenda for a 30-minute project meeting.</source>
        <translation>Entwirf eine Tagesordnung für eine 30-minütige Projektbesprechung.</translation>
    </message>
    <message>
        <source>Draft an e-mail that moves a meeting by a week and gives a reason.</source>
        <translation>Entwirf eine E-Mail, die einen Termin um eine Woche verschiebt und einen Grund nennt.</translation>
    </message>
    <message>
        <source>Drafts, shortens and improves letters, reports, articles and speeches.</source>
        <translation>Entwirft, kürzt und verbessert Briefe, Berichte, Artikel und Reden.</translation>
    </message>
    <message>
        <source>Everyday work with any chat model that you have added: explain, draft, summarize, compare.</source>
        <translation>Alltägliche Arbeit mit jedem Chatmodell, das Sie hinzugefügt haben: erklären, entwerfen, zusammenfassen, vergleichen.</translation>
    </message>
    <message>
        <source>Explain Bayes&apos; theorem with a medical test as an example.</source>
        <translation>Erkläre den Satz von Bayes am Beispiel eines medizinischen Tests.</translation>
    </message>
    <message>
        <source>Explain compound interest in plain words, with an example.</source>
        <translation>Erkläre Zinseszins in einfachen Worten, mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Explain the difference between EBITDA and operating cash flow.</source>
        <translation>Erkläre den Unterschied zwischen EBITDA und operativem Cashflow.</translation>
    </message>
    <message>
        <source>Explain the difference between sensitivity and specificity with numbers.</source>
        <translation>Erkläre den Unterschied zwischen Sensitivität und Spezifität mit Zahlen.</translation>
    </message>
    <message>
        <source>Explain underinsurance with a worked example.</source>
        <translation>Erkläre Unterversicherung mit einem durchgerechneten Beispiel.</translation>
    </message>
    <message>
        <source>Explain what a raised CRP can mean and what it cannot tell.</source>
        <translation>Erkläre, was ein erhöhter CRP-Wert bedeuten kann und was er nicht sagt.</translation>
    </message>
    <message>
        <source>Explain what this regular expression matches: ^(?=.*\d)[a-z]{3,}$.</source>
        <translation>Erkläre, worauf dieser reguläre Ausdruck passt: ^(?=.*\d)[a-z]{3,}$.</translation>
    </message>
    <message>
        <source>Explain window functions with a small example.</source>
        <translation>Erkläre Fensterfunktionen mit einem kleinen Beispiel.</translation>
    </message>
    <message>
        <source>Explains statements and key figures, calculates with shown formulas, drafts reports.</source>
        <translation>Erklärt Abschlüsse und Kennzahlen, rechnet mit gezeigten Formeln, entwirft Berichte.</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Find duplicate customers by e-mail in SQLite, ignoring case.</source>
        <translation>Finde doppelte Kunden nach E-Mail in SQLite, ohne Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>Halten Sie die Nutzungsrichtlinie ein; über 700 Millionen Nutzer brauchen die Zustimmung von Meta.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Generated code can be wrong or unsafe. Read and test it before you run it.</source>
        <translation>Erzeugter Code kann falsch oder unsicher sein. Lesen und testen Sie ihn, bevor Sie ihn ausführen.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Have a translation checked by a person who knows both languages before it matters.</source>
        <translation>Lassen Sie eine Übersetzung von jemandem prüfen, der beide Sprachen kennt, bevor es darauf ankommt.</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>How do I add a model?</source>
        <translation>Wie füge ich ein Modell hinzu?</translation>
    </message>
    <message>
        <source>How do I compare two averages, and when is a t-test wrong?</source>
        <translation>Wie vergleiche ich zwei Mittelwerte, und wann ist ein t-Test falsch?</translation>
    </message>
    <message>
        <source>How do I end a formal letter in French?</source>
        <translation>Wie beende ich einen förmlichen Brief auf Französisch?</translation>
    </message>
    <message>
        <source>How do I undo the last Git commit without losing my changes?</source>
        <translation>Wie mache ich den letzten Git-Commit rückgängig, ohne meine Änderungen zu verlieren?</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>List cover, exclusions and duties of the clause that I paste next, with quotations.</source>
        <translation>Liste Deckung, Ausschlüsse und Obliegenheiten der Klausel auf, die ich als Nächstes einfüge, mit Zitaten.</translation>
    </message>
    <message>
        <source>List the obligations of each party in the clause that I paste next.</source>
        <translation>Liste die Pflichten jeder Partei in der Klausel auf, die ich als Nächstes einfüge.</translation>
    </message>
    <message>
        <source>Made for Carrel from its own handbook; see docs/GUIDE_MODEL.md.</source>
        <translation>Für Carrel aus dem eigenen Handbuch gemacht; siehe docs/GUIDE_MODEL.md.</translation>
    </message>
    <message>
        <source>Make a glossary of the technical terms in the text that I paste next.</source>
        <translation>Erstelle ein Glossar der Fachbegriffe in dem Text, den ich als Nächstes einfüge.</translation>
    </message>
    <message>
        <source>Make a table of all deadlines in the text that I paste next.</source>
        <translation>Erstelle eine Tabelle aller Fristen in dem Text, den ich als Nächstes einfüge.</translation>
    </message>
    <message>
        <source>Make the paragraph that I paste next clearer and list what you changed.</source>
        <translation>Mache den Absatz, den ich als Nächstes einfüge, klarer und liste auf, was du geändert hast.</translation>
    </message>
    <message>
        <source>Maths &amp; Science</source>
        <translation>Mathematik und Naturwissenschaft</translation>
    </message>
    <message>
        <source>Models make mistakes and invent facts. Check what matters against the source.</source>
        <translation>Modelle machen Fehler und erfinden Tatsachen. Prüfen Sie an der Quelle, was wichtig ist.</translation>
    </message>
    <message>
        <source>Models miscalculate. Check every result with a calculator or another method.</source>
        <translation>Modelle verrechnen sich. Prüfen Sie jedes Ergebnis mit einem Rechner oder auf anderem Weg.</translation>
    </message>
    <message>
        <source>Name the author; a changed model that you pass on must carry the same licence.</source>
        <translation>Nennen Sie den Urheber; ein geändertes Modell, das Sie weitergeben, muss dieselbe Lizenz tragen.</translation>
    </message>
    <message>
        <source>Named on the model&apos;s card only; its repository has no licence file.</source>
        <translation>Nur auf der Seite des Modells genannt; in seinem Repository liegt keine Lizenzdatei.</translation>
    </message>
    <message>
        <source>No clinical use without the authorisation that the law requires; pass the terms on with the model.</source>
        <translation>Keine klinische Verwendung ohne die gesetzlich verlangte Zulassung; geben Sie die Bedingungen mit dem Modell weiter.</translation>
    </message>
    <message>
        <source>No decision on cover. The policy wording and the facts of the case decide.</source>
        <translation>Keine Deckungsentscheidung. Die Bedingungen der Police und die Tatsachen des Falls entscheiden.</translation>
    </message>
    <message>
        <source>No diagnosis and no treatment advice. In an emergency call the local emergency number.</source>
        <translation>Keine Diagnose und kein Rat zur Behandlung. Rufen Sie im Notfall die örtliche Notrufnummer.</translation>
    </message>
    <message>
        <source>No investment or tax advice. Recompute every figure and check the assumptions.</source>
        <translation>Keine Anlage- oder Steuerberatung. Rechnen Sie jede Zahl nach und prüfen Sie die Annahmen.</translation>
    </message>
    <message>
        <source>No legal advice. Check every authority, deadline and clause against a current source.</source>
        <translation>Keine Rechtsberatung. Prüfen Sie jede Fundstelle, Frist und Klausel an einer aktuellen Quelle.</translation>
    </message>
    <message>
        <source>Plan tables for invoices, items and payments, with keys and types.</source>
        <translation>Plane Tabellen für Rechnungen, Positionen und Zahlungen, mit Schlüsseln und Typen.</translation>
    </message>
    <message>
        <source>Prove that the square root of 2 is irrational.</source>
        <translation>Beweise, dass die Quadratwurzel aus 2 irrational ist.</translation>
    </message>
    <message>
        <source>Reads and drafts contracts, letters and memos, and explains legal terms.</source>
        <translation>Liest und entwirft Verträge, Briefe und Vermerke und erklärt Rechtsbegriffe.</translation>
    </message>
    <message>
        <source>Reads policy wordings and claims files, compares covers, drafts letters.</source>
        <translation>Liest Policen und Schadenakten, vergleicht Deckungen, entwirft Briefe.</translation>
    </message>
    <message>
        <source>Review a function that I paste next for bugs and security problems.</source>
        <translation>Prüfe eine Funktion, die ich als Nächstes einfüge, auf Fehler und Sicherheitslücken.</translation>
    </message>
    <message>
        <source>Rewrite a discharge summary that I paste next in plain words for the patient.</source>
        <translation>Schreibe einen Entlassungsbericht, den ich als Nächstes einfüge, in einfachen Worten für den Patienten um.</translation>
    </message>
    <message>
        <source>Rewrite a limitation of liability clause in plain English.</source>
        <translation>Schreibe eine Haftungsbeschränkung in einfacher Sprache um.</translation>
    </message>
    <message>
        <source>Say no politely to a discount of 20 percent.</source>
        <translation>Lehne einen Rabatt von 20 Prozent höflich ab.</translation>
    </message>
    <message>
        <source>Shorten the text that I paste next to half its length, keeping all facts.</source>
        <translation>Kürze den Text, den ich als Nächstes einfüge, auf die Hälfte und behalte alle Tatsachen.</translation>
    </message>
    <message>
        <source>Show &quot;Built with Llama&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>Zeigen Sie „Built with Llama“, halten Sie die Nutzungsrichtlinie ein; über 700 Millionen Nutzer brauchen die Zustimmung von Meta.</translation>
    </message>
    <message>
        <source>Show &quot;Built with Meta Llama 3&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>Zeigen Sie „Built with Meta Llama 3“, halten Sie die Nutzungsrichtlinie ein; über 700 Millionen Nutzer brauchen die Zustimmung von Meta.</translation>
    </message>
    <message>
        <source>Solve x^2 - 5x + 6 = 0 and check the roots.</source>
        <translation>Löse x^2 - 5x + 6 = 0 und prüfe die Lösungen.</translation>
    </message>
    <message>
        <source>Solves and checks problems step by step, with units, and explains methods.</source>
        <translation>Löst und prüft Aufgaben Schritt für Schritt, mit Einheiten, und erklärt Verfahren.</translation>
    </message>
    <message>
        <source>Structure the ward notes that I paste next as SBAR, without adding anything.</source>
        <translation>Gliedere die Stationsnotizen, die ich als Nächstes einfüge, nach SBAR, ohne etwas hinzuzufügen.</translation>
    </message>
    <message>
        <source>Summarizes notes, explains terms and findings, drafts letters; makes no diagnosis.</source>
        <translation>Fasst Notizen zusammen, erklärt Begriffe und Befunde, entwirft Briefe; stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>The Guide repeats checked articles of the handbook. It cannot help with other matters.</source>
        <translation>Der Guide wiederholt geprüfte Artikel des Handbuchs. Bei anderen Themen kann er nicht helfen.</translation>
    </message>
    <message>
        <source>The instructions that it was trained on are CC-BY-SA-3.0.</source>
        <translation>Die Anweisungen, mit denen es trainiert wurde, stehen unter CC-BY-SA-3.0.</translation>
    </message>
    <message>
        <source>The list of forbidden uses binds you, and you must pass it on with the model.</source>
        <translation>Die Liste verbotener Verwendungen bindet Sie, und Sie müssen sie mit dem Modell weitergeben.</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the licence holds for this conversion too.</source>
        <translation>Das Original gibt es nur nach Zustimmung auf dem Hub; die Lizenz gilt auch für diese Umwandlung.</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the terms hold for this conversion too.</source>
        <translation>Das Original gibt es nur nach Zustimmung auf dem Hub; die Bedingungen gelten auch für diese Umwandlung.</translation>
    </message>
    <message>
        <source>Translate into German, formally: We regret the delay and will ship on Monday.</source>
        <translation>Übersetze förmlich ins Englische: Wir bedauern die Verzögerung und liefern am Montag.</translation>
    </message>
    <message>
        <source>Translate the contract clause that I paste next into English and note ambiguities.</source>
        <translation>Übersetze die Vertragsklausel, die ich als Nächstes einfüge, ins Englische und nenne Mehrdeutigkeiten.</translation>
    </message>
    <message>
        <source>Translates faithfully, corrects texts, and explains grammar and usage.</source>
        <translation>Übersetzt getreu, korrigiert Texte und erklärt Grammatik und Sprachgebrauch.</translation>
    </message>
    <message>
        <source>Turn the notes that I paste next into minutes with decisions and tasks.</source>
        <translation>Mache aus den Notizen, die ich als Nächstes einfüge, ein Protokoll mit Beschlüssen und Aufgaben.</translation>
    </message>
    <message>
        <source>Turns questions into SQL, explains queries, plans tables and cleans data.</source>
        <translation>Macht aus Fragen SQL, erklärt Abfragen, plant Tabellen und bereinigt Daten.</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence and the notices with every copy.</source>
        <translation>Frei zu verwenden und weiterzugeben; Lizenz und Hinweise bleiben bei jeder Kopie.</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence text with every copy.</source>
        <translation>Frei zu verwenden und weiterzugeben; der Lizenztext bleibt bei jeder Kopie.</translation>
    </message>
    <message>
        <source>What are the advantages and disadvantages of a fixed-price contract?</source>
        <translation>Was sind die Vor- und Nachteile eines Festpreisvertrags?</translation>
    </message>
    <message>
        <source>What does Q4_K_M mean?</source>
        <translation>Was bedeutet Q4_K_M?</translation>
    </message>
    <message>
        <source>What is the difference between a process and a thread?</source>
        <translation>Was ist der Unterschied zwischen einem Prozess und einem Thread?</translation>
    </message>
    <message>
        <source>What is the difference between a warranty, a representation and an indemnity?</source>
        <translation>Was ist der Unterschied zwischen Gewährleistung, Zusicherung und Freistellung?</translation>
    </message>
    <message>
        <source>What is the difference between affect and effect?</source>
        <translation>Was ist der Unterschied zwischen „anscheinend“ und „scheinbar“?</translation>
    </message>
    <message>
        <source>What is the difference between claims-made and occurrence cover?</source>
        <translation>Was ist der Unterschied zwischen Claims-made- und Occurrence-Deckung?</translation>
    </message>
    <message>
        <source>What must I check before I compare the margins of two companies?</source>
        <translation>Was muss ich prüfen, bevor ich die Margen zweier Unternehmen vergleiche?</translation>
    </message>
    <message>
        <source>Where are my chats stored?</source>
        <translation>Wo sind meine Chats gespeichert?</translation>
    </message>
    <message>
        <source>Which clauses should I look at first in a software licence agreement?</source>
        <translation>Welche Klauseln sollte ich in einem Softwarelizenzvertrag zuerst ansehen?</translation>
    </message>
    <message>
        <source>Which documents do I need before I can assess a water damage claim?</source>
        <translation>Welche Unterlagen brauche ich, bevor ich einen Wasserschaden beurteilen kann?</translation>
    </message>
    <message>
        <source>Which model fits into 8 GB of memory?</source>
        <translation>Welches Modell passt in 8 GB Speicher?</translation>
    </message>
    <message>
        <source>Which questions belong in a cyber risk questionnaire for a small company?</source>
        <translation>Welche Fragen gehören in einen Cyber-Risikofragebogen für ein kleines Unternehmen?</translation>
    </message>
    <message>
        <source>Which questions should I ask before I sign an office lease?</source>
        <translation>Welche Fragen sollte ich stellen, bevor ich einen Büromietvertrag unterschreibe?</translation>
    </message>
    <message>
        <source>Which ratios tell me whether a supplier may run out of cash?</source>
        <translation>Welche Kennzahlen zeigen mir, ob einem Lieferanten das Geld ausgehen könnte?</translation>
    </message>
    <message>
        <source>Which red flags matter in a patient with new back pain?</source>
        <translation>Welche Warnzeichen zählen bei einem Patienten mit neuen Rückenschmerzen?</translation>
    </message>
    <message>
        <source>Which test fits two small groups that are not normally distributed?</source>
        <translation>Welcher Test passt zu zwei kleinen Gruppen, die nicht normalverteilt sind?</translation>
    </message>
    <message>
        <source>Who passes the model on must pass on the terms, a notice and the prohibited-use policy.</source>
        <translation>Wer das Modell weitergibt, muss die Bedingungen, einen Hinweis und die Liste verbotener Verwendungen mitgeben.</translation>
    </message>
    <message>
        <source>Why does my LEFT JOIN return fewer rows after I added a WHERE condition?</source>
        <translation>Warum liefert mein LEFT JOIN weniger Zeilen, seit ich eine WHERE-Bedingung hinzugefügt habe?</translation>
    </message>
    <message>
        <source>Why is the first answer slow?</source>
        <translation>Warum ist die erste Antwort langsam?</translation>
    </message>
    <message>
        <source>Write a Bash script that renames photos by date, with a dry run.</source>
        <translation>Schreibe ein Bash-Skript, das Fotos nach Datum umbenennt, mit Probelauf.</translation>
    </message>
    <message>
        <source>Write a PostgreSQL query for monthly revenue from orders(id, customer_id, total, created_at).</source>
        <translation>Schreibe eine PostgreSQL-Abfrage für den Monatsumsatz aus orders(id, customer_id, total, created_at).</translation>
    </message>
    <message>
        <source>Write a Python function that parses ISO 8601 dates with tests.</source>
        <translation>Schreibe eine Python-Funktion, die ISO-8601-Daten liest, mit Tests.</translation>
    </message>
    <message>
        <source>Write a short speech for a colleague who retires after 30 years.</source>
        <translation>Schreibe eine kurze Rede für eine Kollegin, die nach 30 Jahren in Rente geht.</translation>
    </message>
    <message>
        <source>Write the journal entries for a lease payment and name the framework that you assume.</source>
        <translation>Schreibe die Buchungssätze für eine Leasingzahlung und nenne den angenommenen Rechnungslegungsstandard.</translation>
    </message>
    <message>
        <source>Writes, explains, reviews and tests programs in common languages.</source>
        <translation>Schreibt, erklärt, prüft und testet Programme in gängigen Sprachen.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>CataloguesRow</name>
    <message>
        <source>Fetches the further catalogues now. They hold from the next start.</source>
        <translation>Ruft die weiteren Kataloge jetzt ab. Sie gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Wird abgerufen …</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Update catalogues</source>
        <translation>Kataloge aktualisieren</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>%1, legal hold</source>
        <translation>%1, rechtliche Aufbewahrung</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1, temporär</translation>
    </message>
    <message>
        <source>Folder %1, chats: %2, %3</source>
        <translation>Ordner %1, Chats: %2, %3</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporär, nicht gespeichert</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat ohne Titel</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Ordner löschen, Chats behalten</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>End legal hold…</source>
        <translation>Rechtliche Aufbewahrung beenden …</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>Chats exportieren …</translation>
    </message>
    <message>
        <source>Export folder…</source>
        <translation>Ordner exportieren …</translation>
    </message>
    <message>
        <source>How long chats are kept…</source>
        <translation>Wie lange Chats aufbewahrt werden …</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Rechtliche Aufbewahrung …</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Neuer Chat in diesem Ordner</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Neuer Ordner darin …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Take out of archive</source>
        <translation>Aus dem Archiv nehmen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source> tokens</source>
        <translation> Tokens</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, nicht installiert</translation>
    </message>
    <message>
        <source>Another one for each answer</source>
        <translation>Für jede Antwort ein anderer</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>Wie das Fachgebiet vorgibt</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Domain and model</source>
        <translation>Fachgebiet und Modell</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Optionen dieses Chats</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>They hold from the next question on.</source>
        <translation>Sie gelten ab der nächsten Frage.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>When it is too long</source>
        <translation>Wenn er zu lang ist</translation>
    </message>
    <message>
        <source>With a seed, the same model, conversation and settings give the same answer again.</source>
        <translation>Mit einem Startwert geben dasselbe Modell, dieselbe Unterhaltung und dieselben Einstellungen wieder dieselbe Antwort.</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Answer ended early</source>
        <translation>Die Antwort endete vorzeitig</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>Die Antwort ist fertig</translation>
    </message>
    <message>
        <source>Answering in “%1”</source>
        <translation>Antwort in „%1“</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
</context>
<context>
    <name>ChatSearch</name>
    <message>
        <source>%1, chat title</source>
        <translation>%1, Titel eines Chats</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat ohne Titel</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
</context>
<context>
    <name>ChatsPane</name>
    <message>
        <source>%1 chats deleted</source>
        <translation>%1 Chats gelöscht</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived chats appear here; search finds them, too.</source>
        <translation>Archivierte Chats erscheinen hier; die Suche findet auch sie.</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Chat gelöscht</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>%1 Chats endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete this chat for good?</source>
        <translation>Diesen Chat endgültig löschen?</translation>
    </message>
    <message>
        <source>Folder deleted; its chats are kept</source>
        <translation>Ordner gelöscht; seine Chats bleiben erhalten</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Nobody can bring it back. A backup made earlier still holds it.</source>
        <translation>Niemand kann ihn zurückholen. Eine früher angelegte Sicherung enthält ihn noch.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Taken out of archive</source>
        <translation>Aus dem Archiv genommen</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted chats stay in it for %1 days.</source>
        <translation>Der Papierkorb ist leer. Gelöschte Chats bleiben %1 Tage darin.</translation>
    </message>
    <message>
        <source>Your chats appear here. They stay on this computer.</source>
        <translation>Ihre Chats erscheinen hier. Sie bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carrel: the .json file of an export</source>
        <translation>Carrel: die .json-Datei eines Exports</translation>
    </message>
    <message>
        <source>ChatGPT: the .zip of the data export, or conversations.json in it</source>
        <translation>ChatGPT: die .zip-Datei des Datenexports oder conversations.json daraus</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen …</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip *.chat *.jsonl)</source>
        <translation>Exportierte Chats (*.json *.zip *.chat *.jsonl)</translation>
    </message>
    <message>
        <source>From Carrel itself, or from the export of another program:</source>
        <translation>Aus Carrel selbst oder aus dem Export eines anderen Programms:</translation>
    </message>
    <message>
        <source>GPT4All: .chat files, or their folder</source>
        <translation>GPT4All: .chat-Dateien oder deren Ordner</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed</source>
        <translation>Import abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Chats werden importiert</translation>
    </message>
    <message>
        <source>Jan: the folder of a thread, or of all threads</source>
        <translation>Jan: der Ordner eines Threads oder aller Threads</translation>
    </message>
    <message>
        <source>LM Studio: .conversation.json files, or their folder</source>
        <translation>LM Studio: .conversation.json-Dateien oder deren Ordner</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Open WebUI: the .json of exported chats</source>
        <translation>Open WebUI: die .json-Datei exportierter Chats</translation>
    </message>
    <message>
        <source>Your files stay as they are. You can also drop them onto the window.</source>
        <translation>Ihre Dateien bleiben, wie sie sind. Sie können sie auch auf das Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>An answer is being written; both can be asked when it has ended.</source>
        <translation>Gerade wird eine Antwort geschrieben; danach können beide gefragt werden.</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>Beide fragen</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Both answer at the same time, so each is slower than alone.</source>
        <translation>Beide antworten gleichzeitig, daher ist jedes langsamer als allein.</translation>
    </message>
    <message>
        <source>Both have answered. Pick one to go on.</source>
        <translation>Beide haben geantwortet. Wählen Sie eine Antwort, um fortzufahren.</translation>
    </message>
    <message>
        <source>Both models do not fit into the memory together, so they answer one after the other.</source>
        <translation>Beide Modelle passen nicht zusammen in den Speicher und antworten daher nacheinander.</translation>
    </message>
    <message>
        <source>Both see this chat as it is. The one you pick goes on in it.</source>
        <translation>Beide sehen diesen Chat, wie er ist. Die gewählte Antwort setzt ihn fort.</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>Zwei Modelle vergleichen</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>Anderes Modell besorgen</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Neuer Vergleich</translation>
    </message>
    <message>
        <source>Pick one to go on with it (Alt+1, Alt+2). The other stays in the chat, as another version of the answer.</source>
        <translation>Wählen Sie eine Antwort, um damit fortzufahren (Alt+1, Alt+2). Die andere bleibt als weitere Fassung im Chat.</translation>
    </message>
    <message>
        <source>The answer comes here.</source>
        <translation>Hier kommt die Antwort.</translation>
    </message>
    <message>
        <source>To compare, the domain %1 needs two installed models.</source>
        <translation>Zum Vergleichen braucht das Fachgebiet %1 zwei installierte Modelle.</translation>
    </message>
    <message>
        <source>Waits for the other answer.</source>
        <translation>Wartet auf die andere Antwort.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send after this answer</source>
        <translation>Nach dieser Antwort senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Enter sends · Shift+Enter makes a new line</source>
        <translation>Eingabe sendet · Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>%1 of %2 connections, the newest first.</source>
        <translation>%1 von %2 Verbindungen, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Carrel has made no connection.</source>
        <translation>Carrel hat keine Verbindung aufgebaut.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Filter by host, purpose or result</source>
        <translation>Nach Host, Zweck oder Ergebnis filtern</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Bisheriges Gespräch</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Frei: %1</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>Für die Antwort freigehalten</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>The oldest messages will not be seen.</source>
        <translation>Die ältesten Nachrichten werden nicht gesehen.</translation>
    </message>
    <message>
        <source>The question is too long for this model.</source>
        <translation>Die Frage ist zu lang für dieses Modell.</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Diese Frage</translation>
    </message>
</context>
<context>
    <name>DemandsBlock</name>
    <message>
        <source>Decided by your organisation</source>
        <translation>Von Ihrer Organisation festgelegt</translation>
    </message>
    <message>
        <source>Nothing: on this computer you decide everything yourself.</source>
        <translation>Nichts: Auf diesem Computer entscheiden Sie alles selbst.</translation>
    </message>
    <message>
        <source>These hold for everybody who uses Carrel here. You may be stricter.</source>
        <translation>Dies gilt für alle, die Carrel hier benutzen. Sie dürfen strenger sein.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 tokens, %2 of them still in memory</source>
        <translation>%1 Tokens, davon %2 noch im Speicher</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Conversation read</source>
        <translation>Gelesenes Gespräch</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Details der Antwort</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>From the next answer on, this chat gives the same answer to the same conversation.</source>
        <translation>Ab der nächsten Antwort gibt dieser Chat auf dieselbe Unterhaltung dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Lief auf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>This chat uses seed %1</source>
        <translation>Dieser Chat benutzt den Startwert %1</translation>
    </message>
    <message>
        <source>Time to read the conversation</source>
        <translation>Zeit zum Lesen des Gesprächs</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Zeit zum Nachdenken</translation>
    </message>
    <message>
        <source>Time to write</source>
        <translation>Zeit zum Schreiben</translation>
    </message>
    <message>
        <source>Use this seed again</source>
        <translation>Diesen Startwert wieder benutzen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>A fault in Carrel</source>
        <translation>Ein Fehler in Carrel</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation>Webseite öffnen?</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Passphrase or recovery key:</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel:</translation>
    </message>
    <message>
        <source>Something went wrong in Carrel itself.</source>
        <translation>In Carrel selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The answer links to this address. Carrel itself opens no connection; your web browser would.</source>
        <translation>Die Antwort verweist auf diese Adresse. Carrel selbst baut keine Verbindung auf; Ihr Webbrowser würde es tun.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock your chats</source>
        <translation>Ihre Chats entsperren</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it happened and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>Ihre Chats sind gespeichert. Der Bericht sagt, wo es geschah und welche Versionen laufen; er enthält nichts, was Sie oder ein Modell geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>DomainButton</name>
    <message>
        <source>Choose domain and model</source>
        <translation>Fachgebiet und Modell wählen</translation>
    </message>
    <message>
        <source>Domain and model: %1</source>
        <translation>Fachgebiet und Modell: %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
</context>
<context>
    <name>DomainChoice</name>
    <message>
        <source>Fields of work</source>
        <translation>Fachgebiete</translation>
    </message>
</context>
<context>
    <name>DomainMenu</name>
    <message>
        <source>%1: too large</source>
        <translation>%1: zu groß</translation>
    </message>
    <message>
        <source>Looking for models …</source>
        <translation>Modelle werden gesucht …</translation>
    </message>
    <message>
        <source>No model installed</source>
        <translation>Kein Modell installiert</translation>
    </message>
    <message>
        <source>Search domains and models…</source>
        <translation>Fachgebiete und Modelle suchen …</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the downloads that are shown here</source>
        <translation>Die hier gezeigten Downloads abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Pause the downloads that run</source>
        <translation>Die laufenden Downloads anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the downloads that are paused</source>
        <translation>Die angehaltenen Downloads fortsetzen</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show the list of downloads</source>
        <translation>Die Liste der Downloads zeigen</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>%1 moved to place %2</source>
        <translation>%1 steht jetzt an Stelle %2</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download is listed here.</source>
        <translation>Gerade wird nichts heruntergeladen. Was Sie herunterladen, steht hier.</translation>
    </message>
    <message>
        <source>They are fetched from top to bottom. Move one with its arrows, with Alt and the arrow keys, or drag it; what runs goes on.</source>
        <translation>Sie werden von oben nach unten geholt. Verschieben Sie einen mit seinen Pfeilen, mit Alt und den Pfeiltasten oder durch Ziehen; was läuft, läuft weiter.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>Der Offline-Schalter ist ein. Schalten Sie ihn aus, um herunterzuladen.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1 needs a model</source>
        <translation>%1 braucht ein Modell</translation>
    </message>
    <message>
        <source>Add the file here, or put it into the models folder: it then appears by itself. Nothing leaves this computer.</source>
        <translation>Fügen Sie die Datei hier hinzu oder legen Sie sie in den Modellordner: dann erscheint sie von selbst. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Get an instruction-tuned model as a GGUF file from a source you trust. 1 to 4 billion parameters in Q4_K_M suit most computers.</source>
        <translation>Besorgen Sie sich ein auf Anweisungen trainiertes Modell als GGUF-Datei aus einer Quelle, der Sie vertrauen. 1 bis 4 Milliarden Parameter in Q4_K_M passen für die meisten Computer.</translation>
    </message>
    <message>
        <source>It is in memory only: nothing of it is written to the disk, into backups or into the search, and it is gone when Carrel ends. %1 answers.</source>
        <translation>Er ist nur im Arbeitsspeicher: Nichts davon wird auf den Datenträger, in Sicherungen oder in die Suche geschrieben, und er ist weg, wenn Carrel endet. %1 antwortet.</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation>Sie könnten fragen</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>$.chats[%1].%2 must hold JSON</source>
        <translation>$.chats[%1].%2 muss JSON enthalten</translation>
    </message>
    <message>
        <source>%1 It is %2: choose another, or none.</source>
        <translation>%1 Es ist %2: Wählen Sie ein anderes oder keines.</translation>
    </message>
    <message>
        <source>%1 answered with a web page%2</source>
        <translation>%1 antwortete mit einer Webseite%2</translation>
    </message>
    <message>
        <source>%1 answered with something that is no hub&apos;s</source>
        <translation>%1 antwortete mit etwas, das von keinem Hub stammt</translation>
    </message>
    <message>
        <source>%1 answers as a hub, %2.</source>
        <translation>%1 antwortet als Hub, %2.</translation>
    </message>
    <message>
        <source>%1 answers with status %2</source>
        <translation>%1 antwortet mit Status %2</translation>
    </message>
    <message>
        <source>%1 answers with status 416</source>
        <translation>%1 antwortet mit Status 416</translation>
    </message>
    <message>
        <source>%1 are needed in %2, and %3 are free. Nothing was changed.</source>
        <translation>%1 werden in %2 gebraucht, und %3 sind frei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 belongs to a chat, and this one has not begun.</source>
        <translation>%1 gehört zu einem Chat, und dieser hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it is kept by %2.</source>
        <translation>%1 kann nicht gelöscht werden: aufbewahrt durch %2.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 kann nicht importiert werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be kept in memory: the system lets a program lock %2 only.</source>
        <translation>%1 kann nicht im Speicher gehalten werden: Das System lässt ein Programm nur %2 festhalten.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read and was not replaced</source>
        <translation>%1 ist nicht lesbar und wurde nicht ersetzt</translation>
    </message>
    <message>
        <source>%1 cannot be read as text: %2.</source>
        <translation>%1 ist nicht als Text lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be set to this.</source>
        <translation>%1 kann nicht darauf gesetzt werden.</translation>
    </message>
    <message>
        <source>%1 cannot take your data: %2.</source>
        <translation>%1 kann Ihre Daten nicht aufnehmen: %2.</translation>
    </message>
    <message>
        <source>%1 changed elsewhere; here the words stay as they are.</source>
        <translation>%1 wurde anderswo geändert; hier bleibt der Wortlaut, wie er ist.</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>%1 does not look like %2…</source>
        <translation>%1 sieht nicht aus wie %2…</translation>
    </message>
    <message>
        <source>%1 does not say how long the file is</source>
        <translation>%1 sagt nicht, wie lang die Datei ist</translation>
    </message>
    <message>
        <source>%1 ended the connection too early</source>
        <translation>%1 beendete die Verbindung zu früh</translation>
    </message>
    <message>
        <source>%1 has a file of this name already</source>
        <translation>%1 hat schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>%1 is being fetched already</source>
        <translation>%1 wird bereits abgerufen</translation>
    </message>
    <message>
        <source>%1 is no address of a hub</source>
        <translation>%1 ist keine Adresse eines Hubs</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 ist keine Adresse.</translation>
    </message>
    <message>
        <source>%1 is no name of a catalogue</source>
        <translation>%1 ist kein Name eines Katalogs</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 is not installed: %2.</source>
        <translation>%1 ist nicht installiert: %2.</translation>
    </message>
    <message>
        <source>%1 is not newer than %2</source>
        <translation>%1 ist nicht neuer als %2</translation>
    </message>
    <message>
        <source>%1 is not yours to change</source>
        <translation>%1 dürfen Sie nicht ändern</translation>
    </message>
    <message>
        <source>%1 is on a list</source>
        <translation>%1 steht auf einer Liste</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1 wird abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 is revoked: %2</source>
        <translation>%1 ist zurückgezogen: %2</translation>
    </message>
    <message>
        <source>%1 is too large: a file may have up to %2.</source>
        <translation>%1 ist zu groß: Eine Datei darf bis zu %2 haben.</translation>
    </message>
    <message>
        <source>%1 lies outside of its folder</source>
        <translation>%1 liegt außerhalb seines Ordners</translation>
    </message>
    <message>
        <source>%1 of %2 layers are on the graphics card, which has no room for more</source>
        <translation>%1 von %2 Schichten sind auf der Grafikkarte, die für mehr keinen Platz hat</translation>
    </message>
    <message>
        <source>%1 reads back otherwise</source>
        <translation>%1 weicht beim Zurücklesen ab</translation>
    </message>
    <message>
        <source>%1 redirects to nowhere</source>
        <translation>%1 leitet ins Leere weiter</translation>
    </message>
    <message>
        <source>%1 redirects without end</source>
        <translation>%1 leitet endlos weiter</translation>
    </message>
    <message>
        <source>%1 says %2 bytes, %3 says %4</source>
        <translation>%1 sagt %2 Bytes, %3 sagt %4</translation>
    </message>
    <message>
        <source>%1 sent another range than it was asked for</source>
        <translation>%1 sandte einen anderen Bereich als verlangt</translation>
    </message>
    <message>
        <source>%1 was gone back from</source>
        <translation>von %1 wurde zurückgegangen</translation>
    </message>
    <message>
        <source>%1 was not copied: %2.</source>
        <translation>%1 wurde nicht kopiert: %2.</translation>
    </message>
    <message>
        <source>%1 was not fetched: %2.</source>
        <translation>%1 wurde nicht abgerufen: %2.</translation>
    </message>
    <message>
        <source>%1 was not loaded: %2 is writing an answer, and both do not fit into the memory together.</source>
        <translation>%1 wurde nicht geladen: %2 schreibt gerade eine Antwort, und beide passen nicht zusammen in den Speicher.</translation>
    </message>
    <message>
        <source>%1 was not loaded: its file has changed since it was checked (%2).</source>
        <translation>%1 wurde nicht geladen: Die Datei hat sich seit der Prüfung geändert (%2).</translation>
    </message>
    <message>
        <source>%1 was not moved: %2.</source>
        <translation>%1 wurde nicht verschoben: %2.</translation>
    </message>
    <message>
        <source>%1 was not removed: %2.</source>
        <translation>%1 wurde nicht entfernt: %2.</translation>
    </message>
    <message>
        <source>%1 was not restored: a legal hold keeps %2 chats that are not in it as they are now.</source>
        <translation>%1 wurde nicht wiederhergestellt: Eine rechtliche Aufbewahrung behält %2 Chats, die darin nicht so stehen wie jetzt.</translation>
    </message>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 wurde hier gestartet und kam nicht hoch</translation>
    </message>
    <message>
        <source>%1%2: there is no such setting</source>
        <translation>%1%2: Diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>%1, which has %2 layers or more; this one has %3</source>
        <translation>%1, das mindestens %2 Schichten hat; dieses hat %3</translation>
    </message>
    <message>
        <source>%1, which is %2 wide; this model is %3 wide</source>
        <translation>%1, das %2 breit ist; dieses Modell ist %3 breit</translation>
    </message>
    <message>
        <source>%1/%2 has no size or no SHA-256</source>
        <translation>%1/%2 hat keine Größe oder keinen SHA-256</translation>
    </message>
    <message>
        <source>%1/%2 may not be downloaded here.</source>
        <translation>%1/%2 darf hier nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>%1/%2 stands there twice</source>
        <translation>%1/%2 steht zweimal da</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed and %3 are free</source>
        <translation>%1: %2 Bytes werden gebraucht, und %3 sind frei</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was installed.</source>
        <translation>%1: %2. Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>%1: expected a table named after a model</source>
        <translation>%1: erwartet wird eine Tabelle mit dem Namen eines Modells</translation>
    </message>
    <message>
        <source>%1: it has %2 bytes in place of %3</source>
        <translation>%1: %2 Bytes statt %3</translation>
    </message>
    <message>
        <source>%1: it is longer than %2 bytes</source>
        <translation>%1: länger als %2 Bytes</translation>
    </message>
    <message>
        <source>%1: it tells no files</source>
        <translation>%1: nennt keine Dateien</translation>
    </message>
    <message>
        <source>%1: its name is not known in this network</source>
        <translation>%1: Der Name ist in diesem Netzwerk nicht bekannt</translation>
    </message>
    <message>
        <source>%1: the engine ended with %2 of them (%3)</source>
        <translation>%1: die Engine endete mit %2 davon (%3)</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is %2.</source>
        <translation>%1: Der Katalog der Organisation ist %2.</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is left out: %2.</source>
        <translation>%1: Der Katalog der Organisation wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>%1; the graphics card can take %2 of that</source>
        <translation>%1; die Grafikkarte kann %2 davon aufnehmen</translation>
    </message>
    <message>
        <source>%1; with %2 layers on the graphics card it would fit too</source>
        <translation>%1; mit %2 Schichten auf der Grafikkarte würde es auch passen</translation>
    </message>
    <message>
        <source>%1a quantization or model of %2 would fit</source>
        <translation>%1eine Quantisierung oder ein Modell mit %2 würde passen</translation>
    </message>
    <message>
        <source>%1a smaller model with a smaller context would fit</source>
        <translation>%1ein kleineres Modell mit einem kleineren Kontext würde passen</translation>
    </message>
    <message>
        <source>%1with a context of %2 tokens it would fit</source>
        <translation>%1mit einem Kontext von %2 Tokens würde es passen</translation>
    </message>
    <message>
        <source>%1… instead of %2…</source>
        <translation>%1… anstelle von %2…</translation>
    </message>
    <message>
        <source>A chat that was to be exported is gone.</source>
        <translation>Ein Chat, der exportiert werden sollte, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A filter or a log-in of your network stands in between; ask whoever runs it, or set a mirror.</source>
        <translation>Ein Filter oder eine Anmeldung Ihres Netzwerks steht dazwischen; fragen Sie, wer es betreibt, oder stellen Sie einen Spiegel ein.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Eine Passphrase braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase or recovery key is needed.</source>
        <translation>Eine Passphrase oder ein Wiederherstellungsschlüssel wird gebraucht.</translation>
    </message>
    <message>
        <source>Adapters may not be used here.</source>
        <translation>Adapter dürfen hier nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Add a GGUF file with File ▸ Add model file…, or put one into the models folder.</source>
        <translation>Fügen Sie mit Datei ▸ Modelldatei hinzufügen … eine GGUF-Datei hinzu, oder legen Sie eine in den Modellordner.</translation>
    </message>
    <message>
        <source>Apply the file again; what was copied is kept.</source>
        <translation>Wenden Sie die Datei noch einmal an; was kopiert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>Stellen Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <source>Ask again; the engine starts by itself. If it happens twice, choose another model.</source>
        <translation>Fragen Sie noch einmal; die Engine startet von selbst. Geschieht es zweimal, wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Ask for access on the model&apos;s page and try again when it is granted.</source>
        <translation>Bitten Sie auf der Seite des Modells um Zugang und versuchen Sie es erneut, wenn er gewährt ist.</translation>
    </message>
    <message>
        <source>Ask your IT department. %1 escrow_key.</source>
        <translation>Fragen Sie Ihre IT-Abteilung. %1 escrow_key.</translation>
    </message>
    <message>
        <source>Begin a usual chat; it will be saved.</source>
        <translation>Beginnen Sie einen gewöhnlichen Chat; er wird gespeichert.</translation>
    </message>
    <message>
        <source>Begin in Settings ▸ Storage, or with carrelctl key passphrase set.</source>
        <translation>Beginnen Sie in Einstellungen ▸ Speicher, oder mit carrelctl key passphrase set.</translation>
    </message>
    <message>
        <source>Carrel has not changed it. Restore a backup copy of the data folder.</source>
        <translation>Carrel hat sie nicht geändert. Stellen Sie eine Sicherungskopie des Datenordners wieder her.</translation>
    </message>
    <message>
        <source>Carrel is already open.</source>
        <translation>Carrel ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>Carrel may not update itself here.</source>
        <translation>Carrel darf sich hier nicht selbst aktualisieren.</translation>
    </message>
    <message>
        <source>Carrel was locked</source>
        <translation>Carrel wurde gesperrt</translation>
    </message>
    <message>
        <source>Carrel was not closed last time: it crashed, or was ended from outside.</source>
        <translation>Carrel wurde beim letzten Mal nicht geschlossen: Es stürzte ab oder wurde von außen beendet.</translation>
    </message>
    <message>
        <source>Chats cannot be kept for more than %1 days.</source>
        <translation>Chats dürfen nicht länger als %1 Tage aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Chats cannot be saved.</source>
        <translation>Chats können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Chats may not be exported as %1.</source>
        <translation>Chats dürfen nicht als %1 exportiert werden.</translation>
    </message>
    <message>
        <source>Chats may not be printed, so there is no PDF of them.</source>
        <translation>Chats dürfen nicht gedruckt werden, daher gibt es kein PDF davon.</translation>
    </message>
    <message>
        <source>Check proxy and proxy user in Settings, Network, and keep the proxy&apos;s password there.</source>
        <translation>Prüfen Sie Proxy und Proxybenutzer in Einstellungen, Netzwerk, und hinterlegen Sie dort das Kennwort des Proxys.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network&apos;s name service.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler und den Namensdienst des Netzwerks.</translation>
    </message>
    <message>
        <source>Check the address, cable or wireless network, or try again later.</source>
        <translation>Prüfen Sie Adresse, Kabel oder Funknetz, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>Check the address, with its path.</source>
        <translation>Prüfen Sie die Adresse samt ihrem Pfad.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Prüfen Sie die Datei und ihre Rechte.</translation>
    </message>
    <message>
        <source>Check the names of repository, revision and file.</source>
        <translation>Prüfen Sie die Namen von Repository, Revision und Datei.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>Check the path, or choose another model.</source>
        <translation>Prüfen Sie den Pfad, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and whether it runs.</source>
        <translation>Prüfen Sie die Adresse des Proxys und ob er läuft.</translation>
    </message>
    <message>
        <source>Choose a disk with more room.</source>
        <translation>Wählen Sie einen Datenträger mit mehr Platz.</translation>
    </message>
    <message>
        <source>Choose a passphrase in Settings ▸ Storage, or with carrelctl key passphrase set. %1 %2.</source>
        <translation>Wählen Sie eine Passphrase in Einstellungen ▸ Speicher, oder mit carrelctl key passphrase set. %1 %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model, or have revoked models refused in Settings.</source>
        <translation>Wählen Sie ein anderes Modell, oder lassen Sie zurückgezogene in den Einstellungen ablehnen.</translation>
    </message>
    <message>
        <source>Choose another model, or start a new chat.</source>
        <translation>Wählen Sie ein anderes Modell, oder beginnen Sie einen neuen Chat.</translation>
    </message>
    <message>
        <source>Choose another place. What was there before is unchanged.</source>
        <translation>Wählen Sie einen anderen Ort. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>Choose or make an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner, oder legen Sie einen an.</translation>
    </message>
    <message>
        <source>Choose others in Settings, Desktop.</source>
        <translation>Wählen Sie andere in Einstellungen, Desktop.</translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing that was saved before is lost.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut; was vorher gespeichert wurde, ist nicht verloren.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context size in Settings.</source>
        <translation>Schließen Sie andere Programme, wählen Sie ein kleineres Modell, oder senken Sie die Kontextgröße in den Einstellungen.</translation>
    </message>
    <message>
        <source>Close programs that use the file, or correct its permissions, then try again.</source>
        <translation>Schließen Sie Programme, die die Datei benutzen, oder berichtigen Sie ihre Rechte, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Compare it with what was printed, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem Gedruckten.</translation>
    </message>
    <message>
        <source>Connect its disk and start again. If it is lost, remove the file %1 to begin anew in the usual place.</source>
        <translation>Schließen Sie den Datenträger an und starten Sie neu. Ist er verloren, entfernen Sie die Datei %1, um am üblichen Ort neu zu beginnen.</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another place in Settings ▸ Storage.</source>
        <translation>Schließen Sie den Datenträger an, oder wählen Sie in Einstellungen ▸ Speicher einen anderen Ort.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or choose another model.</source>
        <translation>Kopieren Sie die Datei neu, laden Sie sie noch einmal herunter, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made, or have it made anew.</source>
        <translation>Kopieren Sie das Paket noch einmal von dort, wo es entstand, oder lassen Sie es neu erstellen.</translation>
    </message>
    <message>
        <source>Copy the name from the model&apos;s page, or choose another model.</source>
        <translation>Kopieren Sie den Namen von der Seite des Modells, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Copy the part that matters into the question.</source>
        <translation>Kopieren Sie den wichtigen Teil in die Frage.</translation>
    </message>
    <message>
        <source>Correct it and ask again; answers in free text need none.</source>
        <translation>Berichtigen Sie es und fragen Sie erneut; Antworten in freiem Text brauchen keines.</translation>
    </message>
    <message>
        <source>Correct its permissions, or set CARREL_HOME to another folder.</source>
        <translation>Berichtigen Sie seine Rechte, oder setzen Sie CARREL_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions.</source>
        <translation>Berichtigen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Correct the named key, or restore the file from a backup.</source>
        <translation>Berichtigen Sie den genannten Schlüssel, oder stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Deleted chats cannot be kept for more than %1 days.</source>
        <translation>Gelöschte Chats dürfen nicht länger als %1 Tage aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Download it again. If you replaced it on purpose, rename it, or have it checked again on the Models page if it was not downloaded by Carrel.</source>
        <translation>Laden Sie sie noch einmal herunter. Haben Sie sie absichtlich ersetzt, benennen Sie sie um, oder lassen Sie sie auf der Seite „Modelle“ erneut prüfen, wenn Carrel sie nicht heruntergeladen hat.</translation>
    </message>
    <message>
        <source>Download one first: carrelctl models get, or the Models page.</source>
        <translation>Laden Sie zuerst eines herunter: carrelctl models get, oder die Seite „Modelle“.</translation>
    </message>
    <message>
        <source>Erased chats are still in %1: what opens them is another key.</source>
        <translation>Gelöschte Chats sind noch in %1: Was sie öffnet, ist ein anderer Schlüssel.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>Vier oder fünf Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Free %1 on that disk and go on; what was fetched is kept.</source>
        <translation>Geben Sie %1 auf diesem Datenträger frei und fahren Sie fort; was abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or use another one.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was saved before is lost.</source>
        <translation>Schaffen Sie Platz; was vorher gespeichert wurde, ist nicht verloren.</translation>
    </message>
    <message>
        <source>If your company reads encrypted traffic, name its certificate file in Settings, Network (ca_file). The check cannot be switched off.</source>
        <translation>Liest Ihr Unternehmen verschlüsselten Verkehr mit, nennen Sie dessen Zertifikatsdatei in Einstellungen, Netzwerk (ca_file). Die Prüfung lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>In its settings for the keyboard, have keys start “carrel --quick-ask”.</source>
        <translation>Lassen Sie in dessen Tastatureinstellungen Tasten „carrel --quick-ask“ starten.</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring, KWallet). For the database a passphrase does as well: carrelctl key passphrase set.</source>
        <translation>Installieren oder starten Sie einen (GNOME Keyring, KWallet). Für die Datenbank genügt auch eine Passphrase: carrelctl key passphrase set.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installieren Sie die neuere Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>Installiert: %1.</translation>
    </message>
    <message>
        <source>It came by the system&apos;s packages or from its source; update it the same way.</source>
        <translation>Es kam mit den Paketen des Systems oder aus dem Quelltext; aktualisieren Sie es auf demselben Weg.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Es liegt in %1</translation>
    </message>
    <message>
        <source>It lies where it lay, and nothing was changed. Choose another folder or try again.</source>
        <translation>Es liegt, wo es lag, und nichts wurde verändert. Wählen Sie einen anderen Ordner oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It must begin with https:// and have a host.</source>
        <translation>Sie muss mit https:// beginnen und einen Host haben.</translation>
    </message>
    <message>
        <source>It was changed elsewhere: it came as a copy, and yours stays.</source>
        <translation>Er wurde anderswo geändert: Er kam als Kopie, und Ihrer bleibt.</translation>
    </message>
    <message>
        <source>It was not imported: %1.</source>
        <translation>Er wurde nicht importiert: %1.</translation>
    </message>
    <message>
        <source>Let that answer finish, or stop it, and try again.</source>
        <translation>Lassen Sie diese Antwort zu Ende schreiben oder stoppen Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Let them finish or cancel them on the Models page, and move then.</source>
        <translation>Lassen Sie sie fertig werden, oder brechen Sie sie auf der Seite „Modelle“ ab, und verschieben Sie dann.</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it yourself.</source>
        <translation>Sehen Sie nach, was darin ist, und entfernen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or use the recovery key.</source>
        <translation>Suchen Sie nach einem Fenster, das nach seinem Kennwort fragt, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Look for its window; one is enough.</source>
        <translation>Suchen Sie nach seinem Fenster; eines genügt.</translation>
    </message>
    <message>
        <source>Lower Engine isolation in Settings, or use a system that reaches it; carrelctl doctor shows what is missing.</source>
        <translation>Senken Sie „Isolation der Engine“ in den Einstellungen, oder verwenden Sie ein System, das sie erreicht; carrelctl doctor zeigt, was fehlt.</translation>
    </message>
    <message>
        <source>Make room on the disk of the settings, or let them be written; then start again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger der Einstellungen oder lassen Sie das Schreiben zu; starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Move the other file away, then try again.</source>
        <translation>Bringen Sie die andere Datei weg und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation>Nennen Sie einen neuen oder einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Name the key in the policy (catalogue_keys) or in the setting catalogue_keys.</source>
        <translation>Nennen Sie den Schlüssel in der Richtlinie (catalogue_keys) oder in der Einstellung catalogue_keys.</translation>
    </message>
    <message>
        <source>No address of a catalogue is set.</source>
        <translation>Es ist keine Adresse eines Katalogs eingestellt.</translation>
    </message>
    <message>
        <source>No address of updates is set.</source>
        <translation>Es ist keine Adresse für Updates eingestellt.</translation>
    </message>
    <message>
        <source>No model is installed for the domain %1.</source>
        <translation>Für das Fachgebiet %1 ist kein Modell installiert.</translation>
    </message>
    <message>
        <source>No recovery key can be made, because the organisation&apos;s key is no key: %1.</source>
        <translation>Es kann kein Wiederherstellungsschlüssel erzeugt werden, weil der Schlüssel der Organisation keiner ist: %1.</translation>
    </message>
    <message>
        <source>Nothing may be copied from Carrel here.</source>
        <translation>Aus Carrel darf hier nichts kopiert werden.</translation>
    </message>
    <message>
        <source>Nothing new is saved here. What is there can be read; begin a new, temporary chat.</source>
        <translation>Hier wird nichts Neues gespeichert. Vorhandenes lässt sich lesen; beginnen Sie einen neuen, temporären Chat.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a newer backup, or have the hold ended first.</source>
        <translation>Nichts wurde geändert. Stellen Sie eine neuere Sicherung wieder her, oder lassen Sie zuerst die Aufbewahrung beenden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Whoever set the hold can end it: in the context menu of the chat or folder, in Settings ▸ Storage, or with carrelctl chats release.</source>
        <translation>Nichts wurde geändert. Wer die Aufbewahrung angeordnet hat, kann sie beenden: im Kontextmenü des Chats oder Ordners, in Einstellungen ▸ Speicher, oder mit carrelctl chats release.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your organisation set the hold (legal_hold in its policy).</source>
        <translation>Nichts wurde geändert. Ihre Organisation hat die Aufbewahrung angeordnet (legal_hold in ihren Vorgaben).</translation>
    </message>
    <message>
        <source>Nothing was imported. Get the file again; it may have arrived in part only.</source>
        <translation>Nichts wurde importiert. Besorgen Sie die Datei noch einmal; sie kam vielleicht nur teilweise an.</translation>
    </message>
    <message>
        <source>Nothing was imported. Install the newer version.</source>
        <translation>Nichts wurde importiert. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Nothing was imported. Split the export into smaller files.</source>
        <translation>Nichts wurde importiert. Teilen Sie den Export in kleinere Dateien.</translation>
    </message>
    <message>
        <source>Nothing was imported. Take the file from a backup, or export the chats again.</source>
        <translation>Nichts wurde importiert. Nehmen Sie die Datei aus einer Sicherung, oder exportieren Sie die Chats noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>Open it with %1; nothing in it was changed.</source>
        <translation>Öffnen Sie sie mit: %1; nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Open the model&apos;s page, accept its terms, and give Carrel a token: Settings, Network, or carrelctl network token.</source>
        <translation>Öffnen Sie die Seite des Modells, nehmen Sie seine Bedingungen an und geben Sie Carrel ein Token: Einstellungen, Netzwerk, oder carrelctl network token.</translation>
    </message>
    <message>
        <source>Previews may not be installed here.</source>
        <translation>Vorabversionen dürfen hier nicht installiert werden.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -l, or LimitMEMLOCK=), or turn Keep models in memory off.</source>
        <translation>Erhöhen Sie die Grenze (ulimit -l oder LimitMEMLOCK=), oder schalten Sie „Modelle im Speicher halten“ aus.</translation>
    </message>
    <message>
        <source>Remove the token below, or give the one of today.</source>
        <translation>Entfernen Sie das Token unten, oder geben Sie das heutige an.</translation>
    </message>
    <message>
        <source>Remove these files if the text must be gone at once.</source>
        <translation>Entfernen Sie diese Dateien, wenn der Text sofort weg sein muss.</translation>
    </message>
    <message>
        <source>Run the same command again to go on; what was copied is kept.</source>
        <translation>Führen Sie denselben Befehl noch einmal aus, um fortzufahren; was kopiert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; pictures, PDF and office files cannot go with a question yet.</source>
        <translation>Speichern Sie sie als UTF-8-Text; Bilder, PDF und Office-Dateien können noch nicht mit einer Frage gehen.</translation>
    </message>
    <message>
        <source>Shorten it, or raise the context size in Settings.</source>
        <translation>Kürzen Sie sie, oder erhöhen Sie die Kontextgröße in den Einstellungen.</translation>
    </message>
    <message>
        <source>Show this to your IT department; carrelctl policy show tells more.</source>
        <translation>Zeigen Sie dies Ihrer IT-Abteilung; carrelctl policy show sagt mehr.</translation>
    </message>
    <message>
        <source>Start Carrel again.</source>
        <translation>Starten Sie Carrel neu.</translation>
    </message>
    <message>
        <source>Start a new chat, raise the context size, or let the oldest messages be left out.</source>
        <translation>Beginnen Sie einen neuen Chat, erhöhen Sie die Kontextgröße, oder lassen Sie die ältesten Nachrichten auslassen.</translation>
    </message>
    <message>
        <source>Switch it off in the settings of the model, or choose another one.</source>
        <translation>Schalten Sie ihn in den Einstellungen des Modells aus, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Temporary chats are off, because a legal hold keeps everything.</source>
        <translation>Temporäre Chats sind aus, weil eine rechtliche Aufbewahrung alles behält.</translation>
    </message>
    <message>
        <source>Test the connection in Settings, Network.</source>
        <translation>Testen Sie die Verbindung in Einstellungen, Netzwerk.</translation>
    </message>
    <message>
        <source>That disk is not sound, or something else writes there. Choose another one.</source>
        <translation>Dieser Datenträger ist nicht in Ordnung, oder etwas anderes schreibt dort. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The %1 %2 is refused: %3.</source>
        <translation>Abgelehnt (%1 %2): %3.</translation>
    </message>
    <message>
        <source>The adapter %1 cannot be used with %2: %3.</source>
        <translation>Der Adapter %1 kann mit %2 nicht benutzt werden: %3.</translation>
    </message>
    <message>
        <source>The adapter %1 may not be used here. %2.</source>
        <translation>Der Adapter %1 darf hier nicht benutzt werden. %2.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2</source>
        <translation>Der Katalog %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The catalogue %1 was %2.</source>
        <translation>Der Katalog %1 wurde %2.</translation>
    </message>
    <message>
        <source>The chats in %1 are not opened: %2.</source>
        <translation>Die Chats in %1 werden nicht geöffnet: %2.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>Die Datenbank %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>Die Datenbank %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The database %1 is locked: %2.</source>
        <translation>Die Datenbank %1 ist gesperrt: %2.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Carrel (schema %2, this version knows %3).</source>
        <translation>Die Datenbank %1 wurde von einem neueren Carrel geschrieben (Schema %2, diese Version kennt %3).</translation>
    </message>
    <message>
        <source>The database is not encrypted.</source>
        <translation>Die Datenbank ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The defaults are used, and changes cannot be saved.</source>
        <translation>Die Vorgaben gelten, und Änderungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The defaults are used. Your file was kept as %1.</source>
        <translation>Die Vorgaben gelten. Ihre Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The domain %1 may not be used here.</source>
        <translation>Das Fachgebiet %1 darf hier nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The engine does not start: %1.</source>
        <translation>Die Engine startet nicht: %1.</translation>
    </message>
    <message>
        <source>The engine stopped: %1.</source>
        <translation>Die Engine hat angehalten: %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>Die Datei %1 wurde nicht geschrieben: %2.</translation>
    </message>
    <message>
        <source>The file at the source is another one now; ask for it without the old hash or size if you want it.</source>
        <translation>Die Datei an der Quelle ist jetzt eine andere; verlangen Sie sie ohne den alten Hash oder die alte Größe, wenn Sie sie wollen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 for the backups is not there.</source>
        <translation>Der Ordner %1 für die Sicherungen ist nicht da.</translation>
    </message>
    <message>
        <source>The hold cannot be ended.</source>
        <translation>Die Aufbewahrung kann nicht beendet werden.</translation>
    </message>
    <message>
        <source>The item in the keyring is another one and does not open it.</source>
        <translation>Der Eintrag im Schlüsselbund ist ein anderer und öffnet sie nicht.</translation>
    </message>
    <message>
        <source>The keyring %1 failed: %2.</source>
        <translation>Der Schlüsselbund %1 versagte: %2.</translation>
    </message>
    <message>
        <source>The keyring %1 has lost its item.</source>
        <translation>Der Schlüsselbund %1 hat seinen Eintrag verloren.</translation>
    </message>
    <message>
        <source>The keyring %1 is locked.</source>
        <translation>Der Schlüsselbund %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 seconds.</source>
        <translation>Der Schlüsselbund antwortete nicht innerhalb von %1 Sekunden.</translation>
    </message>
    <message>
        <source>The keyring may not open the chats; a passphrase has to.</source>
        <translation>Der Schlüsselbund darf die Chats nicht öffnen; eine Passphrase muss es tun.</translation>
    </message>
    <message>
        <source>The keys %1 do not open quick ask. %2</source>
        <translation>Die Tasten %1 öffnen die Schnellfrage nicht. %2</translation>
    </message>
    <message>
        <source>The model %1 may not be used here. %2.</source>
        <translation>Das Modell %1 darf hier nicht benutzt werden. %2.</translation>
    </message>
    <message>
        <source>The model %1 needs %2 of memory here, and %3 are allowed. A smaller context or model needs less.</source>
        <translation>Das Modell %1 braucht hier %2 Speicher, und %3 sind erlaubt. Ein kleinerer Kontext oder ein kleineres Modell braucht weniger.</translation>
    </message>
    <message>
        <source>The model %1 of this chat is not installed any more; %2 answers instead.</source>
        <translation>Das Modell %1 dieses Chats ist nicht mehr installiert; stattdessen antwortet %2.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>Die Modelldatei %1 kann nicht geladen werden: %2.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template cannot render this conversation: %1.</source>
        <translation>Die Chatvorlage des Modells kann dieses Gespräch nicht darstellen: %1.</translation>
    </message>
    <message>
        <source>The old data folder %1 was changed after the move, so it is kept.</source>
        <translation>Der alte Datenordner %1 wurde nach dem Verschieben geändert und bleibt daher erhalten.</translation>
    </message>
    <message>
        <source>The passphrase cannot be removed.</source>
        <translation>Die Passphrase kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The policy of your organisation has a problem: %1</source>
        <translation>Die Richtlinie Ihrer Organisation hat ein Problem: %1</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: %1.</source>
        <translation>Der Wiederherstellungsschlüssel ist vertippt: %1.</translation>
    </message>
    <message>
        <source>The schema or grammar cannot be used: %1.</source>
        <translation>Schema oder Grammatik ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The search failed: %1.</source>
        <translation>Die Suche schlug fehl: %1.</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>Die Aktualisierung</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no domain %1.</source>
        <translation>Es gibt kein Fachgebiet %1.</translation>
    </message>
    <message>
        <source>There is no earlier version of the %1.</source>
        <translation>Es gibt keine frühere Version: %1.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>Es gibt kein Modell %1.</translation>
    </message>
    <message>
        <source>There is no model to pack for %1%2.</source>
        <translation>Für %1 gibt es kein Modell zum Packen%2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds %1.</source>
        <translation>Auf dem Datenträger mit %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1%2.</source>
        <translation>Für %1 reicht der Speicher nicht%2.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the database %1.</source>
        <translation>Für die Arbeit mit der Datenbank %1 reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>These can be imported: %1.</source>
        <translation>Importiert werden können: %1.</translation>
    </message>
    <message>
        <source>This %1 does not open the database.</source>
        <translation>Das öffnet die Datenbank nicht: %1.</translation>
    </message>
    <message>
        <source>This Carrel does not update itself.</source>
        <translation>Dieses Carrel aktualisiert sich nicht selbst.</translation>
    </message>
    <message>
        <source>This chat has %1 tokens by now, and only %2 fit into the context window.</source>
        <translation>Dieser Chat hat inzwischen %1 Tokens, und nur %2 passen in das Kontextfenster.</translation>
    </message>
    <message>
        <source>This question has %1 tokens, and only %2 of the %3 tokens in the context window are free for it.</source>
        <translation>Diese Frage hat %1 Tokens, und von den %3 Tokens des Kontextfensters sind nur %2 dafür frei.</translation>
    </message>
    <message>
        <source>This system gives programs no keys of their own.</source>
        <translation>Dieses System gibt Programmen keine eigenen Tasten.</translation>
    </message>
    <message>
        <source>This system offers no keyring that Carrel can trust: %1.</source>
        <translation>Dieses System bietet keinen Schlüsselbund, dem Carrel vertrauen kann: %1.</translation>
    </message>
    <message>
        <source>Try another disk.</source>
        <translation>Versuchen Sie es mit einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Turn the offline switch off to use the network: carrelctl network offline off.</source>
        <translation>Schalten Sie den Offline-Schalter aus, um das Netzwerk zu nutzen: carrelctl network offline off.</translation>
    </message>
    <message>
        <source>Type it again; each database has its own, and a renewed one replaces the one before.</source>
        <translation>Geben Sie es noch einmal ein; jede Datenbank hat ihr eigenes, und ein erneuertes ersetzt das vorige.</translation>
    </message>
    <message>
        <source>Unlock it, or use the passphrase or the recovery key.</source>
        <translation>Entsperren Sie ihn, oder verwenden Sie Passphrase oder Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Unpack it and import what is inside.</source>
        <translation>Entpacken Sie es und importieren Sie den Inhalt.</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery key.</source>
        <translation>Verwenden Sie Passphrase oder Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Warten Sie darauf.</translation>
    </message>
    <message>
        <source>Wait for the other download, or cancel it.</source>
        <translation>Warten Sie auf den anderen Download, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>Webfilter oder Anmeldeseite</translation>
    </message>
    <message>
        <source>What came was removed. Try again; if it happens twice, the source or something on the way is damaged.</source>
        <translation>Was ankam, wurde entfernt. Versuchen Sie es erneut; geschieht es zweimal, ist die Quelle oder etwas auf dem Weg beschädigt.</translation>
    </message>
    <message>
        <source>What was copied is kept; run the command again to go on.</source>
        <translation>Was kopiert wurde, bleibt erhalten; führen Sie den Befehl noch einmal aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>What was fetched is kept. Try again later.</source>
        <translation>Was abgerufen wurde, bleibt erhalten. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>What was written was removed.</source>
        <translation>Was geschrieben war, wurde entfernt.</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>Läuft hier nicht</translation>
    </message>
    <message>
        <source>Windows takes it for a device</source>
        <translation>Windows hält es für ein Gerät</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Further catalogues.</source>
        <translation>Schreiben Sie eine in Einstellungen, Netzwerk, Weitere Kataloge.</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Updates, or name a folder.</source>
        <translation>Schreiben Sie eine in Einstellungen, Netzwerk, Updates, oder nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Your chats are saved, and what was open is open again.</source>
        <translation>Ihre Chats sind gespeichert, und was offen war, ist wieder offen.</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it was and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>Ihre Chats sind gespeichert. Der Bericht sagt, wo es war und welche Versionen laufen; er enthält nichts, was Sie oder ein Modell geschrieben haben.</translation>
    </message>
    <message>
        <source>Your chats were moved to %1.</source>
        <translation>Ihre Chats wurden nach %1 verschoben.</translation>
    </message>
    <message>
        <source>Your data is not there: %1 is missing, or it is not Carrel&apos;s data folder.</source>
        <translation>Ihre Daten sind nicht da: %1 fehlt oder ist nicht der Datenordner von Carrel.</translation>
    </message>
    <message>
        <source>Your data is where it was; choose another folder, or try again.</source>
        <translation>Ihre Daten sind, wo sie waren; wählen Sie einen anderen Ordner, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your settings still name the old data folder %1, so it is kept.</source>
        <translation>Ihre Einstellungen nennen noch den alten Datenordner %1; er bleibt daher erhalten.</translation>
    </message>
    <message>
        <source>a backup of the key file</source>
        <translation>eine Sicherung der Schlüsseldatei</translation>
    </message>
    <message>
        <source>a line of %1 bytes is %2</source>
        <translation>eine Zeile von %1 Bytes ist %2</translation>
    </message>
    <message>
        <source>a newer Carrel wrote it (format %1, this version knows %2)</source>
        <translation>ein neueres Carrel hat es geschrieben (Format %1, diese Version kennt %2)</translation>
    </message>
    <message>
        <source>a part of it is not there</source>
        <translation>ein Teil davon ist nicht da</translation>
    </message>
    <message>
        <source>a passphrase or recovery key is needed</source>
        <translation>eine Passphrase oder ein Wiederherstellungsschlüssel wird gebraucht</translation>
    </message>
    <message>
        <source>a prompt has no name</source>
        <translation>ein Prompt hat keinen Namen</translation>
    </message>
    <message>
        <source>a state of %1 bytes</source>
        <translation>ein Zustand von %1 Bytes</translation>
    </message>
    <message>
        <source>another file lies at %1</source>
        <translation>eine andere Datei liegt unter %1</translation>
    </message>
    <message>
        <source>another file lies there; move it away first</source>
        <translation>dort liegt eine andere Datei; bringen Sie sie zuerst weg</translation>
    </message>
    <message>
        <source>another file of this name lies in %1</source>
        <translation>eine andere Datei dieses Namens liegt in %1</translation>
    </message>
    <message>
        <source>another model is being moved</source>
        <translation>ein anderes Modell wird gerade verschoben</translation>
    </message>
    <message>
        <source>another one is at work</source>
        <translation>eine andere läuft gerade</translation>
    </message>
    <message>
        <source>another process is installing a bundle</source>
        <translation>ein anderer Prozess installiert gerade ein Paket</translation>
    </message>
    <message>
        <source>as the script says</source>
        <translation>wie das Skript sagt</translation>
    </message>
    <message>
        <source>before schema %1</source>
        <translation>vor Schema %1</translation>
    </message>
    <message>
        <source>by the computer&apos;s own settings</source>
        <translation>nach den Einstellungen des Computers</translation>
    </message>
    <message>
        <source>carrelctl catalog check says more.</source>
        <translation>carrelctl catalog check sagt mehr dazu.</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>downloads are not finished</source>
        <translation>Downloads sind nicht abgeschlossen</translation>
    </message>
    <message>
        <source>group %1 holds %2, which no recovery key has</source>
        <translation>Gruppe %1 enthält %2, was in keinem Wiederherstellungsschlüssel vorkommt</translation>
    </message>
    <message>
        <source>is neither empty nor a mirror; nothing was changed</source>
        <translation>ist weder leer noch ein Spiegel; nichts wurde geändert</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>is not empty; nothing was changed</source>
        <translation>ist nicht leer; nichts wurde geändert</translation>
    </message>
    <message>
        <source>it begins or ends with a character that hides or changes it</source>
        <translation>er beginnt oder endet mit einem Zeichen, das ihn verbirgt oder ändert</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>sie kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>es ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>der Ordner ist nicht beschreibbar (%1)</translation>
    </message>
    <message>
        <source>it cannot take back what it has read</source>
        <translation>es kann Gelesenes nicht zurücknehmen</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>es änderte sich während des Kopierens</translation>
    </message>
    <message>
        <source>it comes with Carrel</source>
        <translation>es gehört zu Carrel</translation>
    </message>
    <message>
        <source>it did not keep what was stored</source>
        <translation>er behielt nicht, was gespeichert wurde</translation>
    </message>
    <message>
        <source>it has %1 bytes in place of %2</source>
        <translation>es hat %1 Bytes anstelle von %2</translation>
    </message>
    <message>
        <source>it has %1 bytes, not %2</source>
        <translation>es hat %1 Bytes, nicht %2</translation>
    </message>
    <message>
        <source>it has %1 of %2 letters and digits</source>
        <translation>er hat %1 von %2 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>it has a character that may not stand in a file&apos;s name</source>
        <translation>er hat ein Zeichen, das in einem Dateinamen nicht stehen darf</translation>
    </message>
    <message>
        <source>it has an earlier key</source>
        <translation>sie hat einen früheren Schlüssel</translation>
    </message>
    <message>
        <source>it has an invisible character</source>
        <translation>er hat ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>it has none of the formats that are known</source>
        <translation>es hat keines der bekannten Formate</translation>
    </message>
    <message>
        <source>it has the form %1, and this Carrel knows %2</source>
        <translation>es hat die Form %1, und dieses Carrel kennt %2</translation>
    </message>
    <message>
        <source>it holds binary data</source>
        <translation>sie enthält Binärdaten</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>es enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>it holds more than any version of Carrel</source>
        <translation>es enthält mehr als irgendeine Version von Carrel</translation>
    </message>
    <message>
        <source>it holds no weights</source>
        <translation>er enthält keine Gewichte</translation>
    </message>
    <message>
        <source>it is %1, and revoked: %2</source>
        <translation>es ist %1 und zurückgezogen: %2</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es ist eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>es ist eine Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es ist ein Verweis</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere</source>
        <translation>es ist ein Verweis auf eine Datei an anderem Ort</translation>
    </message>
    <message>
        <source>it is a link, and nothing is put behind links</source>
        <translation>es ist eine Verknüpfung, und hinter Verknüpfungen wird nichts abgelegt</translation>
    </message>
    <message>
        <source>it is an adapter of a kind that is not supported, only LoRA is</source>
        <translation>es ist ein Adapter einer Art, die nicht unterstützt wird, nur LoRA wird es</translation>
    </message>
    <message>
        <source>it is another one than its key file&apos;s, or its start is gone</source>
        <translation>sie ist eine andere als die ihrer Schlüsseldatei, oder ihr Anfang fehlt</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is empty or missing, but %1 beside it is not</source>
        <translation>sie ist leer oder fehlt, aber %1 daneben nicht</translation>
    </message>
    <message>
        <source>it is for models of the architecture %1, and this one is %2</source>
        <translation>er ist für Modelle der Architektur %1, und dieses ist %2</translation>
    </message>
    <message>
        <source>it is given to %1 of 100 machines so far, and not to this one</source>
        <translation>bisher geht es an %1 von 100 Rechnern, und nicht an diesen</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>es ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>es ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>es ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it is missing, or a link</source>
        <translation>es fehlt oder ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is nested too deeply, or holds a number that nobody needs</source>
        <translation>es ist zu tief verschachtelt oder enthält eine Zahl, die niemand braucht</translation>
    </message>
    <message>
        <source>it is no JSON: %1%2 (byte %3)</source>
        <translation>es ist kein JSON: %1%2 (Byte %3)</translation>
    </message>
    <message>
        <source>it is no backup of this version</source>
        <translation>es ist keine Sicherung dieser Version</translation>
    </message>
    <message>
        <source>it is no text in UTF-8 (byte %1)</source>
        <translation>es ist kein UTF-8-Text (Byte %1)</translation>
    </message>
    <message>
        <source>it is no update of Carrel in one file</source>
        <translation>sie ist kein Update von Carrel in einer Datei</translation>
    </message>
    <message>
        <source>it is not a LoRA adapter</source>
        <translation>es ist kein LoRA-Adapter</translation>
    </message>
    <message>
        <source>it is not a database, or its key is another one</source>
        <translation>es ist keine Datenbank, oder ihr Schlüssel ist ein anderer</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is not a model that writes text</source>
        <translation>es ist kein Modell, das Text schreibt</translation>
    </message>
    <message>
        <source>it is not a public key of minisign</source>
        <translation>es ist kein öffentlicher Schlüssel von minisign</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>it is not the file that the manifest names</source>
        <translation>es ist nicht die Datei, die das Verzeichnis nennt</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>it is part %1 of %2 of a model, and the files&apos; names must end in -00001-of-%3.gguf and so on</source>
        <translation>es ist Teil %1 von %2 eines Modells, und die Dateinamen müssen auf -00001-of-%3.gguf und so fort enden</translation>
    </message>
    <message>
        <source>it is read-only for you</source>
        <translation>für Sie ist er schreibgeschützt</translation>
    </message>
    <message>
        <source>it is revoked: %1</source>
        <translation>es ist zurückgezogen: %1</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>sie sind bereits dort</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>es führt anderswohin</translation>
    </message>
    <message>
        <source>it lies behind a link in the models folder</source>
        <translation>es liegt hinter einer Verknüpfung im Modellordner</translation>
    </message>
    <message>
        <source>it lies outside of %1</source>
        <translation>es liegt außerhalb von %1</translation>
    </message>
    <message>
        <source>it may be a network folder</source>
        <translation>es ist vielleicht ein Netzwerkordner</translation>
    </message>
    <message>
        <source>it must be 64 digits of 0-9 and a-f</source>
        <translation>es müssen 64 Ziffern aus 0-9 und a-f sein</translation>
    </message>
    <message>
        <source>it must read owner/name</source>
        <translation>es muss owner/name lauten</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>es nennt keine Datei</translation>
    </message>
    <message>
        <source>it needs %1 and %2 can be used; </source>
        <translation>es braucht %1, und %2 sind nutzbar; </translation>
    </message>
    <message>
        <source>it needs %1, %2 are free</source>
        <translation>es braucht %1, frei sind %2</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free</source>
        <translation>%1 werden gebraucht, und %2 sind frei</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free there</source>
        <translation>es braucht %1, und dort sind %2 frei</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>es braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>sie wurde währenddessen geändert</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>es wurde geschlossen</translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>er wurde gemacht für %1</translation>
    </message>
    <message>
        <source>it was made for another model</source>
        <translation>er wurde für ein anderes Modell gemacht</translation>
    </message>
    <message>
        <source>its %1 is longer than %2 bytes</source>
        <translation>%1 darin ist länger als %2 Bytes</translation>
    </message>
    <message>
        <source>its SHA-256 at the source is not the one that was asked for</source>
        <translation>der SHA-256 an der Quelle ist nicht der verlangte</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 in place of %2</source>
        <translation>der SHA-256 ist %1 anstelle von %2</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that the catalogue names for this revision</source>
        <translation>der SHA-256 ist nicht der, den der Katalog für diese Revision nennt</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that was signed</source>
        <translation>der SHA-256 ist nicht der signierte</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>its ending is reserved</source>
        <translation>die Endung ist reserviert</translation>
    </message>
    <message>
        <source>its folders cannot be told from its name</source>
        <translation>die Ordner lassen sich nicht vom Namen unterscheiden</translation>
    </message>
    <message>
        <source>its hash is not the one that the catalogue names</source>
        <translation>ihr Hash ist nicht der, den der Katalog nennt</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>der Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>sein Kopf nennt keine Architektur</translation>
    </message>
    <message>
        <source>its key does not open</source>
        <translation>der Schlüssel öffnet nicht</translation>
    </message>
    <message>
        <source>its key file %1 is missing, or it is damaged</source>
        <translation>die Schlüsseldatei %1 fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>die Listen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its passphrase or recovery key</source>
        <translation>ihre Passphrase oder ihr Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>line %1 is not %2</source>
        <translation>Zeile %1 ist nicht %2</translation>
    </message>
    <message>
        <source>llama.cpp cannot parse it</source>
        <translation>llama.cpp kann es nicht lesen</translation>
    </message>
    <message>
        <source>llama.cpp found no place in the KV cache</source>
        <translation>llama.cpp fand keinen Platz im KV-Cache</translation>
    </message>
    <message>
        <source>llama.cpp refused the adapters</source>
        <translation>llama.cpp lehnte die Adapter ab</translation>
    </message>
    <message>
        <source>llama.cpp wrote another state than it had announced</source>
        <translation>llama.cpp schrieb einen anderen Zustand als angekündigt</translation>
    </message>
    <message>
        <source>llama_decode returned %1</source>
        <translation>llama_decode gab %1 zurück</translation>
    </message>
    <message>
        <source>look at %1%2</source>
        <translation>ansehen: %1%2</translation>
    </message>
    <message>
        <source>name is not known</source>
        <translation>der Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>needs %1 of disk, %2 free</source>
        <translation>braucht %1 auf dem Datenträger, %2 sind frei</translation>
    </message>
    <message>
        <source>needs %1 of memory, %2 can be used</source>
        <translation>braucht %1 Speicher, %2 sind nutzbar</translation>
    </message>
    <message>
        <source>no context</source>
        <translation>kein Kontext</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>kein Modell ist geladen</translation>
    </message>
    <message>
        <source>no passphrase protects them</source>
        <translation>keine Passphrase schützt sie</translation>
    </message>
    <message>
        <source>none is installed</source>
        <translation>keiner ist installiert</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>keiner läuft</translation>
    </message>
    <message>
        <source>not added, because it cannot be used: %1</source>
        <translation>nicht hinzugefügt, weil nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>not added, because it is %1</source>
        <translation>nicht hinzugefügt, weil %1</translation>
    </message>
    <message>
        <source>not needed: the one that came with this Carrel is as new</source>
        <translation>nicht nötig: Der mit diesem Carrel gelieferte ist ebenso neu</translation>
    </message>
    <message>
        <source>of its %1 parts, number %2 has a problem: %3</source>
        <translation>von seinen %1 Teilen hat Nummer %2 ein Problem: %3</translation>
    </message>
    <message>
        <source>one of the two folders lies in the other</source>
        <translation>einer der beiden Ordner liegt im anderen</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card</source>
        <translation>nur %1 von %2 Schichten sind auf der Grafikkarte</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card, and the context is %3 tokens instead of %4</source>
        <translation>nur %1 von %2 Schichten sind auf der Grafikkarte, und der Kontext hat %3 Tokens statt %4</translation>
    </message>
    <message>
        <source>only http:// and https:// proxies are supported</source>
        <translation>nur Proxys mit http:// und https:// werden unterstützt</translation>
    </message>
    <message>
        <source>only letters, digits and . _ - / may stand in it</source>
        <translation>nur Buchstaben, Ziffern und . _ - / dürfen darin stehen</translation>
    </message>
    <message>
        <source>only letters, digits and single . _ - inside may stand in it</source>
        <translation>nur Buchstaben, Ziffern und einzelne . _ - im Inneren dürfen darin stehen</translation>
    </message>
    <message>
        <source>over http:// a file is fetched only if its SHA-256 is known</source>
        <translation>über http:// wird eine Datei nur abgerufen, wenn ihr SHA-256 bekannt ist</translation>
    </message>
    <message>
        <source>private key of the organisation</source>
        <translation>privater Schlüssel der Organisation</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2</source>
        <translation>der SHA-256 von %1 ist %2</translation>
    </message>
    <message>
        <source>the address is not https://</source>
        <translation>die Adresse beginnt nicht mit https://</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked (%1)</source>
        <translation>das Archiv kann nicht entpackt werden (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged (%1)</source>
        <translation>das Archiv ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged: %1</source>
        <translation>das Archiv ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the bundle was not finished when it was made</source>
        <translation>das Paket wurde beim Erstellen nicht abgeschlossen</translation>
    </message>
    <message>
        <source>the bundle&apos;s catalogue %1 (%2)</source>
        <translation>der Katalog des Pakets %1 (%2)</translation>
    </message>
    <message>
        <source>the certificate file %1 cannot be used: %2</source>
        <translation>die Zertifikatsdatei %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>dem Zertifikat von %1 wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>the copy differs from the original</source>
        <translation>die Kopie weicht vom Original ab</translation>
    </message>
    <message>
        <source>the copy does not open</source>
        <translation>die Kopie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the copy is not what was read; the disk may be failing</source>
        <translation>die Kopie ist nicht, was gelesen wurde; vielleicht ist der Datenträger defekt</translation>
    </message>
    <message>
        <source>the disk cannot read it (%1)</source>
        <translation>der Datenträger kann es nicht lesen (%1)</translation>
    </message>
    <message>
        <source>the engine holds another conversation</source>
        <translation>die Engine hält ein anderes Gespräch</translation>
    </message>
    <message>
        <source>the file at the source changes all the time</source>
        <translation>die Datei an der Quelle ändert sich ständig</translation>
    </message>
    <message>
        <source>the model cannot forget a wrong guess</source>
        <translation>das Modell kann eine falsche Vermutung nicht vergessen</translation>
    </message>
    <message>
        <source>the offline switch is on</source>
        <translation>der Offline-Schalter ist ein</translation>
    </message>
    <message>
        <source>the processor is used: with the graphics card&apos;s driver %1</source>
        <translation>der Prozessor wird benutzt: mit dem Treiber der Grafikkarte %1</translation>
    </message>
    <message>
        <source>the prompt %1 stands there twice</source>
        <translation>der Prompt %1 steht zweimal da</translation>
    </message>
    <message>
        <source>the prompt is longer than the context window</source>
        <translation>der Prompt ist länger als das Kontextfenster</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password</source>
        <translation>der Proxy nimmt Benutzername und Kennwort nicht an</translation>
    </message>
    <message>
        <source>the proxy says %1</source>
        <translation>der Proxy sagt %1</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be fetched: %2</source>
        <translation>das Proxyskript %1 kann nicht abgerufen werden: %2</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be used: %2</source>
        <translation>das Proxyskript %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>the proxy wants a log-in by %1, which Carrel does not speak; a helper on this computer, such as Px or Cntlm, can stand in between</source>
        <translation>der Proxy verlangt eine Anmeldung mit %1, die Carrel nicht beherrscht; ein Hilfsprogramm auf diesem Computer, etwa Px oder Cntlm, kann dazwischen vermitteln</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>der Proxy verlangt Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>the state is not one of this model</source>
        <translation>der Zustand gehört nicht zu diesem Modell</translation>
    </message>
    <message>
        <source>the system does not let the file go from its folder</source>
        <translation>das System lässt die Datei nicht aus ihrem Ordner</translation>
    </message>
    <message>
        <source>there is a server at %1, but no hub at this address</source>
        <translation>unter %1 ist ein Server, aber kein Hub an dieser Adresse</translation>
    </message>
    <message>
        <source>there is a zero byte in it</source>
        <translation>ein Nullbyte steht darin</translation>
    </message>
    <message>
        <source>there is no %1, so this is no bundle</source>
        <translation>es gibt kein %1, also ist das kein Paket</translation>
    </message>
    <message>
        <source>there is no conversations.json in it</source>
        <translation>conversations.json fehlt darin</translation>
    </message>
    <message>
        <source>there is no file with chats in it</source>
        <translation>es ist keine Datei mit Chats darin</translation>
    </message>
    <message>
        <source>they are not encrypted</source>
        <translation>sie sind nicht verschlüsselt</translation>
    </message>
    <message>
        <source>version %1 is of a newer Carrel</source>
        <translation>Version %1 gehört zu einem neueren Carrel</translation>
    </message>
    <message>
        <source>what came is no GGUF file</source>
        <translation>was ankam, ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>what was given belongs to an earlier key</source>
        <translation>was angegeben wurde, gehört zu einem früheren Schlüssel</translation>
    </message>
    <message>
        <source>what was signed is no manifest of updates</source>
        <translation>was signiert wurde, ist kein Verzeichnis von Aktualisierungen</translation>
    </message>
    <message>
        <source>with its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>mit seinen Adaptern braucht es %1, und %2 sind benutzbar; ohne sie würde es passen</translation>
    </message>
    <message>
        <source>with its draft model and its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>mit seinem Entwurfsmodell und seinen Adaptern braucht es %1, und %2 sind benutzbar; ohne sie würde es passen</translation>
    </message>
    <message>
        <source>with its draft model it needs %1 and %2 can be used; without one it would fit</source>
        <translation>mit seinem Entwurfsmodell braucht es %1, und %2 sind nutzbar; ohne würde es passen</translation>
    </message>
    <message>
        <source>your organisation does not allow it (%1)</source>
        <translation>Ihre Organisation erlaubt es nicht (%1)</translation>
    </message>
    <message>
        <source>your organisation wants %1 (%2)</source>
        <translation>Ihre Organisation will %1 (%2)</translation>
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
        <translation>Alles, ohne Verlust: um es wieder zu importieren.</translation>
    </message>
    <message>
        <source>One file for any browser; it loads nothing.</source>
        <translation>Eine Datei für jeden Browser; sie lädt nichts nach.</translation>
    </message>
    <message>
        <source>Pages to read, print and hand on; the text can be selected.</source>
        <translation>Seiten zum Lesen, Drucken und Weitergeben; der Text lässt sich markieren.</translation>
    </message>
    <message>
        <source>Plain text as the model wrote it.</source>
        <translation>Reiner Text, wie ihn das Modell geschrieben hat.</translation>
    </message>
    <message>
        <source>To go on writing in Word or LibreOffice.</source>
        <translation>Um in Word oder LibreOffice weiterzuschreiben.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word-Dokument (DOCX)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter …</translation>
    </message>
    <message>
        <source>Export %1 chats</source>
        <translation>%1 Chats exportieren</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Alle Chats exportieren</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Diesen Chat exportieren</translation>
    </message>
</context>
<context>
    <name>FactsBlock</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Diese Angaben kopieren</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Engine: %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Isolation of the engine: %1</source>
        <translation>Isolation der Engine: %1</translation>
    </message>
    <message>
        <source>Less than was wanted fits: %1</source>
        <translation>Weniger als gewünscht passt hinein: %1</translation>
    </message>
    <message>
        <source>No draft model guesses ahead: %1</source>
        <translation>Kein Entwurfsmodell rät voraus: %1</translation>
    </message>
    <message>
        <source>No graphics card is used: %1</source>
        <translation>Keine Grafikkarte wird benutzt: %1</translation>
    </message>
    <message>
        <source>Small language models on this computer, for confidential work. Nothing leaves the device.</source>
        <translation>Kleine Sprachmodelle auf diesem Computer, für vertrauliche Arbeit. Nichts verlässt das Gerät.</translation>
    </message>
    <message>
        <source>The model is not kept in memory: %1</source>
        <translation>Das Modell wird nicht im Speicher gehalten: %1</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Check file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen …</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>It is being moved.</source>
        <translation>Es wird gerade verschoben.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Parts of it are being downloaded; cancel the download first.</source>
        <translation>Teile davon werden gerade heruntergeladen; brechen Sie zuerst den Download ab.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Reveal in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Say that you trust this file although no hash is known</source>
        <translation>Sagen, dass Sie dieser Datei vertrauen, obwohl kein Hash bekannt ist</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Verschieben anhalten</translation>
    </message>
    <message>
        <source>What this model does differently from the settings</source>
        <translation>Was bei diesem Modell anders ist als in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Places found: %1</source>
        <translation>Gefundene Stellen: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 gibt es nicht</translation>
    </message>
</context>
<context>
    <name>FolderRulesDialog</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>%1 chats are older than the rules allow and will be erased for good.</source>
        <translation>%1 Chats sind älter, als die Regeln erlauben, und werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>A legal hold keeps all of them, whatever is chosen here.</source>
        <translation>Eine rechtliche Aufbewahrung behält sie alle, was hier auch gewählt ist.</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>Werden gespeichert</translation>
    </message>
    <message>
        <source>Are temporary, never saved</source>
        <translation>Sind temporär, werden nie gespeichert</translation>
    </message>
    <message>
        <source>As for all chats: %1</source>
        <translation>Wie für alle Chats: %1</translation>
    </message>
    <message>
        <source>As the folder above says: %1</source>
        <translation>Wie im übergeordneten Ordner: %1</translation>
    </message>
    <message>
        <source>At most %1 days are allowed.</source>
        <translation>Höchstens %1 Tage sind erlaubt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days without use</source>
        <translation>Tage ohne Benutzung</translation>
    </message>
    <message>
        <source>Delete chats for good</source>
        <translation>Chats endgültig löschen</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>Wie lange Chats aufbewahrt werden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Neue Chats</translation>
    </message>
    <message>
        <source>No chat is old enough now to be erased.</source>
        <translation>Jetzt ist kein Chat alt genug, um endgültig gelöscht zu werden.</translation>
    </message>
    <message>
        <source>One chat is older than the rules allow and will be erased for good.</source>
        <translation>Ein Chat ist älter, als die Regeln erlauben, und wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>When not used for</source>
        <translation>Bei Nichtbenutzung für</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>nach %1 Tagen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporär</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>%1 can be installed</source>
        <translation>Zum Installieren bereit: %1</translation>
    </message>
    <message>
        <source>%1 has come out</source>
        <translation>Erschienen: %1</translation>
    </message>
    <message>
        <source>%1 has come out, and is not for this computer now</source>
        <translation>Erschienen, für diesen Computer jetzt nicht: %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install all the same</source>
        <translation>Trotzdem installieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export cancelled; there is no file</source>
        <translation>Export abgebrochen; es gibt keine Datei</translation>
    </message>
    <message>
        <source>Export this message</source>
        <translation>Diese Nachricht exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>Der Export ist fertig</translation>
    </message>
    <message>
        <source>The file is not encrypted: anybody who has it can read it.</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>This format (*%1)</source>
        <translation>Dieses Format (*%1)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1, then its name</source>
        <translation>%1, dann der Name</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Try other or fewer words. The Guide in a chat finds articles by their meaning.</source>
        <translation>Versuchen Sie andere oder weniger Wörter. Der Guide in einem Chat findet Artikel nach ihrer Bedeutung.</translation>
    </message>
</context>
<context>
    <name>HubPanel</name>
    <message>
        <source>%1 repositories, the most downloaded first.</source>
        <translation>%1 Repositorys, die meistgeladenen zuerst.</translation>
    </message>
    <message>
        <source>%1B to %2B</source>
        <translation>%1B bis %2B</translation>
    </message>
    <message>
        <source>Any architecture</source>
        <translation>Jede Architektur</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>Jede Aufgabe</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Chat and text</source>
        <translation>Chat und Text</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Einbettungen</translation>
    </message>
    <message>
        <source>Images and text</source>
        <translation>Bilder und Text</translation>
    </message>
    <message>
        <source>Nothing is asked before you press Search. Only repositories with GGUF files are shown, the most downloaded first. Nobody has checked what is found here: read its page and licence first.</source>
        <translation>Es wird nichts abgefragt, bevor Sie auf „Suchen“ drücken. Nur Repositorys mit GGUF-Dateien werden gezeigt, die meistgeladenen zuerst. Niemand hat geprüft, was hier gefunden wird: Lesen Sie zuerst Seite und Lizenz.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or another size.</source>
        <translation>Nichts wurde gefunden. Versuchen Sie weniger Wörter oder eine andere Größe.</translation>
    </message>
    <message>
        <source>Over %1B</source>
        <translation>Über %1B</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>Hub durchsuchen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Similar sentences</source>
        <translation>Ähnliche Sätze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to search.</source>
        <translation>Der Offline-Schalter ist ein. Schalten Sie ihn aus, um zu suchen.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Up to %1B</source>
        <translation>Bis %1B</translation>
    </message>
    <message>
        <source>Words of a model&apos;s name, for example granite 3b</source>
        <translation>Wörter aus dem Namen eines Modells, zum Beispiel granite 3b</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Shown now</source>
        <translation>Wird gerade gezeigt</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 chats were imported</source>
        <translation>%1 Chats wurden importiert</translation>
    </message>
    <message>
        <source>1 chat was imported</source>
        <translation>1 Chat wurde importiert</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>Schon vorhanden: %1</translation>
    </message>
    <message>
        <source>Continued with new messages: %1</source>
        <translation>Mit neuen Nachrichten fortgesetzt: %1</translation>
    </message>
    <message>
        <source>Copies, because they were changed elsewhere: %1</source>
        <translation>Kopien, weil sie anderswo geändert wurden: %1</translation>
    </message>
    <message>
        <source>Messages stored: %1</source>
        <translation>Gespeicherte Nachrichten: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>Nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>Nichts Neues wurde importiert</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat ohne Titel</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 chats</source>
        <translation>%1 Chats</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>%1 Chats endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete one chat for good?</source>
        <translation>Einen Chat endgültig löschen?</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Aufbewahrung beenden</translation>
    </message>
    <message>
        <source>End the legal hold on %1?</source>
        <translation>Rechtliche Aufbewahrung beenden: %1?</translation>
    </message>
    <message>
        <source>It can be deleted again, and rules may erase it if it is old enough.</source>
        <translation>Gelöscht werden kann dann wieder, und Regeln können löschen, was alt genug ist.</translation>
    </message>
    <message>
        <source>It cannot be deleted until the hold is ended, and no rule erases it. A shield marks it in the list.</source>
        <translation>Bis die Aufbewahrung endet, kann nichts davon gelöscht werden, und keine Regel löscht es. Ein Schild zeigt es in der Liste.</translation>
    </message>
    <message>
        <source>New temporary chat; it is not saved</source>
        <translation>Neuer temporärer Chat; er wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Put a legal hold on %1?</source>
        <translation>Rechtliche Aufbewahrung verfügen: %1?</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Aufbewahrung verfügen</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>Der Ordner ist leer</translation>
    </message>
    <message>
        <source>They are older than this rule allows. Within the next hour or two Carrel erases them, and takes them out of its backups.</source>
        <translation>Sie sind älter, als diese Regel erlaubt. In den nächsten ein, zwei Stunden löscht Carrel sie und nimmt sie aus seinen Sicherungen.</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Diese Regel verwenden</translation>
    </message>
    <message>
        <source>the folder “%1”</source>
        <translation>der Ordner „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>KeepingBlock</name>
    <message>
        <source>%1: chats %2, messages %3, %4</source>
        <translation>%1: Chats %2, Nachrichten %3, %4</translation>
    </message>
    <message>
        <source>A folder can say otherwise for its chats, and a legal hold on a chat or folder keeps it whatever the rules say: both are in the context menu of the list.</source>
        <translation>Ein Ordner kann für seine Chats anderes festlegen, und eine rechtliche Aufbewahrung behält einen Chat oder Ordner, was die Regeln auch sagen: Beides finden Sie im Kontextmenü der Liste.</translation>
    </message>
    <message>
        <source>Erased last:</source>
        <translation>Zuletzt endgültig gelöscht:</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>Wie lange Chats aufbewahrt werden</translation>
    </message>
    <message>
        <source>from the trash</source>
        <translation>aus dem Papierkorb</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>zu lange nicht benutzt</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Verlangen</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Legal hold</source>
        <translation>Rechtliche Aufbewahrung</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporär, nicht gespeichert</translation>
    </message>
    <message>
        <source>This chat cannot be deleted: it is kept by %1.</source>
        <translation>Dieser Chat kann nicht gelöscht werden: aufbewahrt durch %1.</translation>
    </message>
    <message>
        <source>This chat is in memory only: not in the database, the backups or the search. It is gone when Carrel ends.</source>
        <translation>Dieser Chat ist nur im Arbeitsspeicher: nicht in der Datenbank, den Sicherungen oder der Suche. Er ist weg, wenn Carrel endet.</translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message>
        <source>Asking the keyring</source>
        <translation>Der Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Changing the recovery key</source>
        <translation>Wiederherstellungsschlüssel wird geändert</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter …</translation>
    </message>
    <message>
        <source>Encrypt again</source>
        <translation>Neu verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>Meine Chats verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt my chats…</source>
        <translation>Meine Chats verschlüsseln …</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Jetzt verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypted, but the key file is missing</source>
        <translation>Verschlüsselt, aber die Schlüsseldatei fehlt</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Verschlüsselung läuft</translation>
    </message>
    <message>
        <source>Encrypting again</source>
        <translation>Neue Verschlüsselung läuft</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Every page is encrypted again under a new key, and the recovery key is a new one. For when somebody may have had your files and a secret. It takes some seconds for each gigabyte.</source>
        <translation>Jede Seite wird mit einem neuen Schlüssel neu verschlüsselt, und auch der Wiederherstellungsschlüssel ist ein neuer. Gedacht für den Fall, dass jemand Ihre Dateien und ein Geheimnis gehabt haben könnte. Es dauert einige Sekunden je Gigabyte.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>Alles ist mit einem neuen Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>Everything that you and the models wrote is encrypted, with its search index. Backups are encrypted from then on; those made before stay as they are.</source>
        <translation>Alles, was Sie und die Modelle geschrieben haben, wird samt Suchindex verschlüsselt. Sicherungen sind von da an verschlüsselt; frühere bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It opens your chats if the keyring is lost or the passphrase forgotten. Nobody can make another one for you: without it they would be lost.</source>
        <translation>Er öffnet Ihre Chats, wenn der Schlüsselbund verloren oder die Passphrase vergessen ist. Niemand kann Ihnen einen anderen machen: Ohne ihn wären sie verloren.</translation>
    </message>
    <message>
        <source>It opens your chats, and it unlocks Carrel when it was locked.</source>
        <translation>Sie öffnet Ihre Chats und entsperrt Carrel, wenn es gesperrt wurde.</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Neue Schlüssel für alles</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Neue Schlüssel …</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Neuer Wiederherstellungsschlüssel …</translation>
    </message>
    <message>
        <source>Not encrypted yet; the next start ends it</source>
        <translation>Noch nicht verschlüsselt; der nächste Start schließt es ab</translation>
    </message>
    <message>
        <source>Nothing is encrypted yet</source>
        <translation>Noch ist nichts verschlüsselt</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Remove passphrase…</source>
        <translation>Passphrase entfernen …</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Passphrase wird entfernt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen …</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Passphrase wird festgelegt</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your chats from now on.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet von jetzt an Ihre Chats.</translation>
    </message>
    <message>
        <source>The keyring of this computer will open your chats by itself: you need not type anything. A passphrase is a second way, and what Carrel&apos;s lock asks for.</source>
        <translation>Der Schlüsselbund dieses Computers wird Ihre Chats von selbst öffnen: Sie müssen nichts eingeben. Eine Passphrase ist ein zweiter Weg, und nach ihr fragt die Sperre von Carrel.</translation>
    </message>
    <message>
        <source>The new recovery key works; the one before does not any more.</source>
        <translation>Der neue Wiederherstellungsschlüssel gilt; der vorige nicht mehr.</translation>
    </message>
    <message>
        <source>The passphrase does not open your chats any more.</source>
        <translation>Die Passphrase öffnet Ihre Chats nicht mehr.</translation>
    </message>
    <message>
        <source>The passphrase opens your chats from now on.</source>
        <translation>Die Passphrase öffnet von jetzt an Ihre Chats.</translation>
    </message>
    <message>
        <source>The recovery key that you had still opens backups of before.</source>
        <translation>Der bisherige Wiederherstellungsschlüssel öffnet weiterhin frühere Sicherungen.</translation>
    </message>
    <message>
        <source>They are opened by: %1.</source>
        <translation>Sie werden geöffnet durch: %1.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Carrel can trust, so a passphrase opens your chats at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, dem Carrel vertrauen kann; daher öffnet eine Passphrase Ihre Chats bei jedem Start.</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open your chats then; the same or a new one.</source>
        <translation>Geben Sie die Passphrase ein, die Ihre Chats dann öffnen soll; dieselbe oder eine neue.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>When you go on, the recovery key that you had stops working. It still opens backups that were made before.</source>
        <translation>Wenn Sie fortfahren, gilt Ihr bisheriger Wiederherstellungsschlüssel nicht mehr. Frühere Sicherungen öffnet er weiterhin.</translation>
    </message>
    <message>
        <source>Whoever gets this disk, or a copy of the data folder, can read them. Encryption protects from that; it does not protect from programs that run under your account.</source>
        <translation>Wer diesen Datenträger oder eine Kopie des Datenordners bekommt, kann sie lesen. Davor schützt die Verschlüsselung; vor Programmen, die unter Ihrem Konto laufen, schützt sie nicht.</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>Ihre Chats sind verschlüsselt</translation>
    </message>
    <message>
        <source>Your chats are encrypted.</source>
        <translation>Ihre Chats sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Your chats are not encrypted</source>
        <translation>Ihre Chats sind nicht verschlüsselt</translation>
    </message>
    <message>
        <source>a recovery key that only your organisation has</source>
        <translation>einen Wiederherstellungsschlüssel, den nur Ihre Organisation hat</translation>
    </message>
    <message>
        <source>the keyring of this computer (%1), by itself</source>
        <translation>den Schlüsselbund dieses Computers (%1), von selbst</translation>
    </message>
    <message>
        <source>the recovery key that you stored</source>
        <translation>den Wiederherstellungsschlüssel, den Sie verwahrt haben</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
</context>
<context>
    <name>LockBlock</name>
    <message>
        <source>Encryption…</source>
        <translation>Verschlüsselung …</translation>
    </message>
    <message>
        <source>It needs encrypted chats. With a passphrase, Carrel asks for it; without one, the keyring opens the chats for whoever sits at this computer.</source>
        <translation>Sie braucht verschlüsselte Chats. Mit einer Passphrase fragt Carrel danach; ohne öffnet der Schlüsselbund die Chats für jeden, der an diesem Computer sitzt.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Locked, the window shows nothing of your chats: what was being written is stopped and saved, the models end, the database is closed and its key dropped.</source>
        <translation>Gesperrt zeigt das Fenster nichts von Ihren Chats: Was gerade geschrieben wurde, wird angehalten und gespeichert, die Modelle enden, die Datenbank wird geschlossen und ihr Schlüssel verworfen.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed.</source>
        <translation>Ihre Chats sind gespeichert, verschlüsselt und geschlossen.</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed. The keyring of this computer opens them: set a passphrase in Settings, and Carrel will ask for it here.</source>
        <translation>Ihre Chats sind gespeichert, verschlüsselt und geschlossen. Der Schlüsselbund dieses Computers öffnet sie: Legen Sie in den Einstellungen eine Passphrase fest, dann fragt Carrel hier danach.</translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>Mit anderem Modell antworten</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>Noch keine Modelle.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Takes it off the list; it stays on the disk</source>
        <translation>Nimmt es aus der Liste; auf dem Datenträger bleibt es</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
</context>
<context>
    <name>ModelSettingRow</name>
    <message>
        <source>As in Settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Only for this model</source>
        <translation>Nur für dieses Modell</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It was trained for a context of %1 tokens.</source>
        <translation>Es wurde für einen Kontext von %1 Tokens trainiert.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Settings of this model</source>
        <translation>Einstellungen dieses Modells</translation>
    </message>
    <message>
        <source>What you change here holds for this model only.</source>
        <translation>Was Sie hier ändern, gilt nur für dieses Modell.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 differs from what was published: it is damaged or was changed. Remove it and download it again.</source>
        <translation>%1 weicht vom Veröffentlichten ab: Die Datei ist beschädigt oder wurde geändert. Entfernen Sie sie und laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 Speicher</translation>
    </message>
    <message>
        <source>%1 parameters work for one token</source>
        <translation>%1 Parameter arbeiten an einem Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Bad at</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Checked: the file is as it was downloaded. No hash was published for it.</source>
        <translation>Geprüft: Die Datei ist so, wie sie heruntergeladen wurde. Für sie wurde kein Hash veröffentlicht.</translation>
    </message>
    <message>
        <source>Checked: the file is the one that was published (SHA-256).</source>
        <translation>Geprüft: Die Datei ist die veröffentlichte (SHA-256).</translation>
    </message>
    <message>
        <source>Checking … %1 %</source>
        <translation>Prüfung … %1 %</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassiker</translation>
    </message>
    <message>
        <source>Confirmed by you. No hash was published for it.</source>
        <translation>Von Ihnen bestätigt. Dafür wurde kein Hash veröffentlicht.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Installed ✓</source>
        <translation>Installiert ✓</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>Expertenmischung</translation>
    </message>
    <message>
        <source>Moving … %1 %</source>
        <translation>Wird verschoben … %1 %</translation>
    </message>
    <message>
        <source>No hash is known to compare with. The SHA-256 is:
%1</source>
        <translation>Es ist kein Hash zum Vergleich bekannt. Der SHA-256 lautet:
%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Read it on the model&apos;s page before you use the model in a company.</source>
        <translation>Lesen Sie sie auf der Seite des Modells, bevor Sie es in einem Unternehmen verwenden.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The graphics card did not answer. Speeds are those of the processor.</source>
        <translation>Die Grafikkarte hat nicht geantwortet. Die Geschwindigkeiten sind die des Prozessors.</translation>
    </message>
    <message>
        <source>The graphics card has not answered yet. Until it does, speeds are those of the processor.</source>
        <translation>Die Grafikkarte hat noch nicht geantwortet. Bis dahin sind die Geschwindigkeiten die des Prozessors.</translation>
    </message>
    <message>
        <source>The speed of the graphics card is not known: for models that fit on it whole, no speed is predicted.</source>
        <translation>Wie schnell die Grafikkarte ist, ist nicht bekannt: Für Modelle, die ganz auf sie passen, wird keine Geschwindigkeit vorhergesagt.</translation>
    </message>
    <message>
        <source>Unverified: nothing is known yet to compare this file with. Check it, or confirm that you trust it.</source>
        <translation>Ungeprüft: Noch ist nichts bekannt, womit diese Datei zu vergleichen wäre. Prüfen Sie sie, oder bestätigen Sie, dass Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for the server, next try at %1</source>
        <translation>Wartet auf den Server, nächster Versuch um %1</translation>
    </message>
    <message>
        <source>Who says so: revision, size and hash</source>
        <translation>Wer das sagt: Revision, Größe und Hash</translation>
    </message>
    <message>
        <source>Who says so: the facts</source>
        <translation>Wer das sagt: die Daten</translation>
    </message>
    <message>
        <source>Who says so: the languages</source>
        <translation>Wer das sagt: die Sprachen</translation>
    </message>
    <message>
        <source>Who says so: the licence</source>
        <translation>Wer das sagt: die Lizenz</translation>
    </message>
    <message>
        <source>Who says so: what it is good and bad at</source>
        <translation>Wer das sagt: Stärken und Schwächen</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>Läuft hier nicht</translation>
    </message>
    <message>
        <source>about %1 tokens/s</source>
        <translation>etwa %1 Tokens/s</translation>
    </message>
    <message>
        <source>accept its terms on the model&apos;s page, then keep a token in Settings, Network</source>
        <translation>auf der Seite des Modells die Bedingungen annehmen, dann in Einstellungen, Netzwerk ein Token hinterlegen</translation>
    </message>
    <message>
        <source>an older model that the field started from; rarely the best choice</source>
        <translation>ein älteres Modell, von dem das Fach ausging; selten die beste Wahl</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>Klassiker</translation>
    </message>
    <message>
        <source>continues text only</source>
        <translation>setzt nur Text fort</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>wird heruntergeladen</translation>
    </message>
    <message>
        <source>for search only</source>
        <translation>nur zum Suchen</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>zugangsbeschränkt</translation>
    </message>
    <message>
        <source>installed ✓</source>
        <translation>installiert ✓</translation>
    </message>
    <message>
        <source>no source gives its SHA-256; it is kept at the first download</source>
        <translation>keine Quelle nennt seinen SHA-256; er wird beim ersten Herunterladen festgehalten</translation>
    </message>
    <message>
        <source>orders what a search found</source>
        <translation>ordnet, was eine Suche fand</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>this catalogue is not signed</source>
        <translation>dieser Katalog ist nicht signiert</translation>
    </message>
    <message>
        <source>this catalogue is signed by a key that is not trusted</source>
        <translation>dieser Katalog ist mit einem Schlüssel signiert, dem nicht vertraut wird</translation>
    </message>
    <message>
        <source>this catalogue was changed after it was signed</source>
        <translation>dieser Katalog wurde nach dem Signieren verändert</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Domains</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloads (%1)</source>
        <translation>Downloads (%1)</translation>
    </message>
    <message>
        <source>Further models</source>
        <translation>Weitere Modelle</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Only the built-in Guide is installed. Choose a domain at the left to download a model, or add a GGUF file of your own; you can also drop one here.</source>
        <translation>Nur der eingebaute Guide ist installiert. Wählen Sie links ein Fachgebiet, um ein Modell herunterzuladen, oder fügen Sie eine eigene GGUF-Datei hinzu; Sie können sie auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Der Katalog wird gelesen …</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>Hub durchsuchen</translation>
    </message>
    <message>
        <source>Use a GGUF file where it lies, or copy it; or drop one here</source>
        <translation>Eine GGUF-Datei dort nutzen, wo sie liegt, oder kopieren; oder hierher ziehen</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 go there with all that belongs to the model. On another disk they are copied and compared first, and only then removed here. Other programs that use the file where it lies now will not find it any more.</source>
        <translation>%1 kommen dorthin, mit allem, was zum Modell gehört. Auf einen anderen Datenträger werden sie zuerst kopiert und verglichen und erst dann hier entfernt. Andere Programme, die die Datei an ihrem jetzigen Ort nutzen, finden sie dann nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was copied to %2.</source>
        <translation>%1 wurde nach %2 kopiert.</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 wurde nach %2 verschoben.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carrel’s own folder</source>
        <translation>Carrels eigener Ordner</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>It cannot be moved: %1.</source>
        <translation>Es kann nicht verschoben werden: %1.</translation>
    </message>
    <message>
        <source>Looking at the folders …</source>
        <translation>Die Ordner werden angesehen …</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move %1 to which folder?</source>
        <translation>In welchen Ordner soll %1 verschoben werden?</translation>
    </message>
    <message>
        <source>Move a model</source>
        <translation>Ein Modell verschieben</translation>
    </message>
    <message>
        <source>There is no other folder yet. Add one, for example on another disk.</source>
        <translation>Es gibt noch keinen anderen Ordner. Fügen Sie einen hinzu, zum Beispiel auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>MovingData</name>
    <message>
        <source>%1 are copied from %2 to %3, and every file is read back.</source>
        <translation>%1 werden von %2 nach %3 kopiert, und jede Datei wird zurückgelesen.</translation>
    </message>
    <message>
        <source>An answer that is being written is stopped and saved. Then Carrel starts again in the new place. The old folder is removed when that start has succeeded.</source>
        <translation>Eine Antwort, die gerade geschrieben wird, wird angehalten und gespeichert. Dann startet Carrel am neuen Ort neu. Der alte Ordner wird entfernt, wenn dieser Start gelungen ist.</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>Ein leerer Ordner für Ihre Daten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carrel starts again now and opens it in the new place.</source>
        <translation>Carrel startet jetzt neu und öffnet sie am neuen Ort.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation>Ihre Daten verschieben?</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>Ihre Daten werden verschoben</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Nichts wurde verschoben</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>This folder lies on another computer. Databases can be damaged there when the connection breaks, and your chats cannot be opened without it. A disk of this computer is the better place.</source>
        <translation>Dieser Ordner liegt auf einem anderen Computer. Datenbanken können dort Schaden nehmen, wenn die Verbindung abbricht, und ohne sie lassen sich Ihre Chats nicht öffnen. Ein Datenträger dieses Computers ist der bessere Ort.</translation>
    </message>
    <message>
        <source>Your data was moved</source>
        <translation>Ihre Daten wurden verschoben</translation>
    </message>
    <message>
        <source>Your temporary chats end with that start: they are in memory only.</source>
        <translation>Ihre temporären Chats enden mit diesem Start: Sie sind nur im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is downloaded.</source>
        <translation>%1 ist heruntergeladen.</translation>
    </message>
    <message>
        <source>An answer ended with an error.</source>
        <translation>Eine Antwort endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation>Eine Antwort ist fertig.</translation>
    </message>
    <message>
        <source>The download of %1 stopped.</source>
        <translation>Der Download von %1 hat angehalten.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Nichts zum Herunterladen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>The file here cannot be used: %1. Remove it and download it again.</source>
        <translation>Die Datei hier ist nicht verwendbar: %1. Entfernen Sie sie und laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>Der Offline-Schalter ist ein. Schalten Sie ihn aus, um herunterzuladen.</translation>
    </message>
</context>
<context>
    <name>OfflineSwitch</name>
    <message>
        <source>Offline: make no connection at all</source>
        <translation>Offline: gar keine Verbindung aufbauen</translation>
    </message>
    <message>
        <source>Offline: off</source>
        <translation>Offline: aus</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>Offline: ein</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>Ein: Carrel baut gar keine Verbindung auf, was auch verlangt wird.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>About Carrel</source>
        <translation>Über Carrel</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind.</source>
        <translation>Vier oder fünf Wörter ohne Zusammenhang merkt man sich leicht.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Passphrase (may stay empty)</source>
        <translation>Passphrase (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>Zurück zu den Chats</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Restore what is selected</source>
        <translation>Ausgewähltes wiederherstellen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>PlaceBlock</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Integrität prüfen</translation>
    </message>
    <message>
        <source>Checked just now: the database is whole.</source>
        <translation>Soeben geprüft: Die Datenbank ist unversehrt.</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Reading the whole database …</source>
        <translation>Die ganze Datenbank wird gelesen …</translation>
    </message>
    <message>
        <source>Remove the old folder</source>
        <translation>Alten Ordner entfernen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup. What was found: %1</source>
        <translation>Die Datenbank ist beschädigt. Stellen Sie eine Sicherung wieder her. Gefunden wurde: %1</translation>
    </message>
    <message>
        <source>The old folder was removed.</source>
        <translation>Der alte Ordner wurde entfernt.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Your data was moved here from %1. The old folder is removed by itself some seconds after a good start.</source>
        <translation>Ihre Daten wurden von %1 hierher verschoben. Der alte Ordner wird einige Sekunden nach einem gelungenen Start von selbst entfernt.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>Das kann eine Weile dauern.</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Every domain</source>
        <translation>Jedes Fachgebiet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>One word, for example letter</source>
        <translation>Ein Wort, zum Beispiel brief</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write a letter to {{name}} about {{matter}}.</source>
        <translation>Schreibe einen Brief an {{name}} über {{anliegen}}.</translation>
    </message>
</context>
<context>
    <name>PromptLibraryDialog</name>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Texts that you ask again and again. Type / and the name in the message box. A {{word}} in double braces is asked for each time.</source>
        <translation>Texte, die Sie immer wieder verwenden. Tippen Sie / und den Namen in das Nachrichtenfeld. Nach einem {{wort}} in doppelten Klammern wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>The earlier %1 replaced</source>
        <translation>Das frühere %1 wurde ersetzt</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keinen.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>PruningBar</name>
    <message>
        <source>%1 messages deleted</source>
        <translation>%1 Nachrichten gelöscht</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Schritt nach oben</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Schritt nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Details ausblenden...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Details einblenden...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The first wording and its answer are kept.</source>
        <translation>Der erste Wortlaut und seine Antwort bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>You, %1</source>
        <translation>Sie, %1</translation>
    </message>
</context>
<context>
    <name>QuickPresets</name>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of the text below, and change nothing else. Answer with the corrected text only.</source>
        <translation>Korrigiere Rechtschreibung und Grammatik des folgenden Textes und ändere sonst nichts. Antworte nur mit dem korrigierten Text.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain the text below in plain words.</source>
        <translation>Erkläre den folgenden Text in einfachen Worten.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Summarise the text below in a few sentences.</source>
        <translation>Fasse den folgenden Text in wenigen Sätzen zusammen.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate the text below into %1. Answer with the translation only.</source>
        <translation>Übersetze den folgenden Text in diese Sprache: %1. Antworte nur mit der Übersetzung.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>%1 · a legal hold keeps this</source>
        <translation>%1 · eine rechtliche Aufbewahrung behält dies</translation>
    </message>
    <message>
        <source>%1 · a legal hold will keep this</source>
        <translation>%1 · eine Aufbewahrungspflicht wird dies behalten</translation>
    </message>
    <message>
        <source>%1 · kept nowhere unless you continue</source>
        <translation>%1 · wird nirgends aufbewahrt, wenn Sie nicht fortfahren</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>Die Antwort ist fertig</translation>
    </message>
    <message>
        <source>Ask about this text</source>
        <translation>Zu diesem Text fragen</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Fragen Sie etwas</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Weiterfragen</translation>
    </message>
    <message>
        <source>Continue in Carrel</source>
        <translation>In Carrel fortfahren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>No model that could answer is installed; see Models in Carrel.</source>
        <translation>Kein Modell, das antworten könnte, ist installiert; siehe „Modelle“ in Carrel.</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>Schnellfrage</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Ask without this text</source>
        <translation>Ohne diesen Text fragen</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopierter Text</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Markierter Text</translation>
    </message>
    <message>
        <source>Use copied text</source>
        <translation>Kopierten Text verwenden</translation>
    </message>
    <message>
        <source>Use selected text</source>
        <translation>Markierten Text verwenden</translation>
    </message>
    <message>
        <source>cut off here</source>
        <translation>hier abgeschnitten</translation>
    </message>
</context>
<context>
    <name>ReasoningBox</name>
    <message>
        <source>Thinking …</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 s nachgedacht</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Einen Moment nachgedacht</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Was das Modell gedacht hat</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carrel recovery key</source>
        <translation>Wiederherstellungsschlüssel für Carrel</translation>
    </message>
    <message>
        <source>Copied. Paste it now: the clipboard is no place to keep it.</source>
        <translation>Kopiert. Fügen Sie ihn jetzt ein: Die Zwischenablage ist kein Ort zum Aufbewahren.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have stored it, apart from this computer</source>
        <translation>Ich habe ihn getrennt von diesem Computer verwahrt</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Wiederherstellungsschlüssel: %1</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>Saved as %1. Move it to a place apart from this computer.</source>
        <translation>Gespeichert als %1. Bringen Sie die Datei an einen Ort getrennt von diesem Computer.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>The recovery key was not saved</source>
        <translation>Der Wiederherstellungsschlüssel wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>RecoveryPrint</name>
    <message>
        <source>No printer is set up on this computer. Save it instead.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Your organisation does not allow printing. Save it instead.</source>
        <translation>Ihre Organisation erlaubt das Drucken nicht. Speichern Sie ihn stattdessen.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A newer recovery key takes the place of this one.</source>
        <translation>Ein neuerer Wiederherstellungsschlüssel ersetzt diesen.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Erstellt am %1.</translation>
    </message>
    <message>
        <source>Recovery key for Carrel</source>
        <translation>Wiederherstellungsschlüssel für Carrel</translation>
    </message>
    <message>
        <source>This key opens your chats if the computer&apos;s keyring is lost or the passphrase is forgotten, and it opens backups of that time. Whoever has it and your files can read them: keep it apart from this computer.</source>
        <translation>Dieser Schlüssel öffnet Ihre Chats, wenn der Schlüsselbund des Computers verloren oder die Passphrase vergessen ist, und er öffnet Sicherungen aus dieser Zeit. Wer ihn und Ihre Dateien hat, kann sie lesen: Bewahren Sie ihn getrennt von diesem Computer auf.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>%1 is not listed any more; it still lies at %2.</source>
        <translation>%1 ist nicht mehr aufgeführt; die Datei liegt weiterhin unter %2.</translation>
    </message>
    <message>
        <source>%1 was removed; %2 are free now.</source>
        <translation>%1 wurde entfernt; %2 sind jetzt frei.</translation>
    </message>
    <message>
        <source>%1 will be free.</source>
        <translation>%1 werden frei.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Modell vergessen</translation>
    </message>
    <message>
        <source>Nothing is deleted. The model lies in the folder %1, which you added; the folder and all models in it are not listed any more:</source>
        <translation>Nichts wird gelöscht. Das Modell liegt in dem Ordner %1, den Sie hinzugefügt haben; der Ordner und alle Modelle darin werden nicht mehr aufgeführt:</translation>
    </message>
    <message>
        <source>Nothing is deleted: you added this file, and it stays at %1.</source>
        <translation>Nichts wird gelöscht: Sie haben diese Datei hinzugefügt, und sie bleibt unter %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>This will be deleted from the models folder:</source>
        <translation>Das wird aus dem Modellordner gelöscht:</translation>
    </message>
    <message>
        <source>Your chats stay. You can add it again at any time.</source>
        <translation>Ihre Chats bleiben. Sie können es jederzeit wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Your chats stay; another model answers in them.</source>
        <translation>Ihre Chats bleiben; ein anderes Modell antwortet darin.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ReplyBody</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>ReplyFooter</name>
    <message>
        <source>Also in the handbook</source>
        <translation>Auch im Handbuch</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Details der Antwort</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ReplyWidget</name>
    <message>
        <source>Answer, %1</source>
        <translation>Antwort, %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
</context>
<context>
    <name>RepoCard</name>
    <message>
        <source>%L1 downloads</source>
        <translation>%L1 Downloads</translation>
    </message>
    <message>
        <source>How it fits is told with its files.</source>
        <translation>Ob es passt, steht bei seinen Dateien.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>as Q4_K_M</source>
        <translation>als Q4_K_M</translation>
    </message>
    <message>
        <source>gated: needs an account and a token</source>
        <translation>zugangsbeschränkt: braucht ein Konto und ein Token</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>Lizenz nicht angegeben</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Erases the chats that came, except where you went on.</source>
        <translation>Löscht die übernommenen Chats, außer denen, die Sie fortgesetzt haben.</translation>
    </message>
    <message>
        <source>These are not as they were elsewhere:</source>
        <translation>Diese sind nicht so, wie sie anderswo waren:</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
</context>
<context>
    <name>RestartCard</name>
    <message>
        <source>An answer is being written, or chats are coming or going. Restart when that is done, so that nothing is cut short.</source>
        <translation>Eine Antwort wird geschrieben, oder Chats werden ein- oder ausgelesen. Starten Sie neu, wenn das fertig ist, damit nichts abgebrochen wird.</translation>
    </message>
    <message>
        <source>Chats, drafts and settings are kept; Carrel comes back by itself.</source>
        <translation>Chats, Entwürfe und Einstellungen bleiben; Carrel kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>Installiert und ab dem nächsten Start aktiv: %1</translation>
    </message>
    <message>
        <source>Restart and end the temporary chats?</source>
        <translation>Neu starten und die temporären Chats beenden?</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>They are in memory only, and are gone after a new start.</source>
        <translation>Sie stehen nur im Arbeitsspeicher und sind nach einem Neustart weg.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Archived only</source>
        <translation>Nur archivierte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Older than 12 months</source>
        <translation>Älter als 12 Monate</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Älter als 30 Tage</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search only in a part of the chats</source>
        <translation>Nur in einem Teil der Chats suchen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Another one</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hinterlegen</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Keines ist hinterlegt.</translation>
    </message>
    <message>
        <source>One is kept in the key store.</source>
        <translation>Eines ist im Schlüsselspeicher hinterlegt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>For gated models. Kept in the computer&apos;s key store, and sent to the hub&apos;s own host only.</source>
        <translation>Für zugangsbeschränkte Modelle. Liegt im Schlüsselspeicher des Computers und wird nur an den Host des Hubs gesendet.</translation>
    </message>
    <message>
        <source>Of the proxy user above. Kept in the computer&apos;s key store.</source>
        <translation>Des obigen Proxybenutzers. Liegt im Schlüsselspeicher des Computers.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxykennwort</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 nimmt immer das wahrscheinlichste Wort; höhere Werte wechseln mehr ab und irren öfter.</translation>
    </message>
    <message>
        <source>A click on it opens quick ask, where the desktop has a tray.</source>
        <translation>Ein Klick darauf öffnet die Schnellfrage, wo der Desktop einen Infobereich hat.</translation>
    </message>
    <message>
        <source>A folder on another disk is safer; empty: in the data folder, beside the chats.</source>
        <translation>Ein Ordner auf einem anderen Datenträger ist sicherer; leer: im Datenordner, neben den Chats.</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory; a question loads it again.</source>
        <translation>Ein Modell, das so lange nicht verwendet wurde, verlässt den Speicher; eine Frage lädt es wieder.</translation>
    </message>
    <message>
        <source>A much smaller model of the same family that guesses ahead. Quicker where it guesses well; the answer stays the same. It takes memory of its own.</source>
        <translation>Ein viel kleineres Modell derselben Familie, das vorausrät. Schneller, wo es gut rät; die Antwort bleibt gleich. Es braucht eigenen Speicher.</translation>
    </message>
    <message>
        <source>Address of a folder with signed updates of Carrel. It is asked when you look for updates, and at no other time.</source>
        <translation>Adresse eines Ordners mit signierten Updates von Carrel. Sie wird gefragt, wenn Sie nach Updates suchen, und zu keiner anderen Zeit.</translation>
    </message>
    <message>
        <source>Address of the hub or of a mirror, for example https://models.example.com/hub.</source>
        <translation>Adresse des Hubs oder eines Spiegels, zum Beispiel https://models.example.com/hub.</translation>
    </message>
    <message>
        <source>Addresses, with spaces between them. They are fetched when you ask for it, and must carry a signature that is trusted.</source>
        <translation>Adressen, durch Leerzeichen getrennt. Sie werden abgerufen, wenn Sie es verlangen, und müssen eine vertrauenswürdige Signatur tragen.</translation>
    </message>
    <message>
        <source>After this time without use; a reply that is being written is finished first.</source>
        <translation>Nach dieser Zeit ohne Benutzung; eine Antwort, die gerade geschrieben wird, endet erst.</translation>
    </message>
    <message>
        <source>An answer that reaches this length is cut off and says so.</source>
        <translation>Eine Antwort, die diese Länge erreicht, wird abgeschnitten und sagt es.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>Werden gespeichert</translation>
    </message>
    <message>
        <source>Are temporary</source>
        <translation>Sind temporär</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>Wie das Fachgebiet vorgibt</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Wie das Modell es tut</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>At least partial</source>
        <translation>Mindestens teilweise</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic uses one for each physical core.</source>
        <translation>Automatisch nimmt einen je physischem Kern.</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Von selbst sichern</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Bestmöglich</translation>
    </message>
    <message>
        <source>Carrel also looks for GGUF files here.</source>
        <translation>Carrel sucht auch hier nach GGUF-Dateien.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and menus at once.</source>
        <translation>Kompakt zeigt mehr Zeilen von Listen und Menüs zugleich.</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>Verbindungen je Download</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>Kontextgröße</translation>
    </message>
    <message>
        <source>Conversation memory</source>
        <translation>Gesprächsspeicher</translation>
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
        <translation>Aufbewahrte Tagessicherungen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete chats by themselves</source>
        <translation>Chats automatisch löschen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Downloadgrenze</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>Each backup is opened and checked; without one nothing brings back what a disk loses.</source>
        <translation>Jede Sicherung wird geöffnet und geprüft; ohne eine bringt nichts zurück, was ein Datenträger verliert.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Engine isolation</source>
        <translation>Isolation der Engine</translation>
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
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>For a proxy that asks; the password is kept in the computer&apos;s key store.</source>
        <translation>Für einen Proxy, der danach fragt; das Kennwort liegt im Schlüsselspeicher des Computers.</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Für alle Downloads zusammen.</translation>
    </message>
    <message>
        <source>For good, when a chat was not used so long; also from the backups that Carrel keeps.</source>
        <translation>Endgültig, wenn ein Chat so lange nicht benutzt wurde; auch aus den Sicherungen, die Carrel aufbewahrt.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full, 16 bits</source>
        <translation>Voll, 16 Bit</translation>
    </message>
    <message>
        <source>Further catalogues</source>
        <translation>Weitere Kataloge</translation>
    </message>
    <message>
        <source>GGUF files that you added. They stay where they are.</source>
        <translation>GGUF-Dateien, die Sie hinzugefügt haben. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Speicher zurückgeben</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>Vorausraten</translation>
    </message>
    <message>
        <source>Half, 8 bits</source>
        <translation>Halb, 8 Bit</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How long a deleted chat can be brought back.</source>
        <translation>Wie lange ein gelöschter Chat zurückgeholt werden kann.</translation>
    </message>
    <message>
        <source>How many layers of the model run on the graphics card; 0 uses the processor only.</source>
        <translation>Wie viele Schichten des Modells auf der Grafikkarte laufen; 0 nutzt nur den Prozessor.</translation>
    </message>
    <message>
        <source>How much of a conversation the model can see. A larger context needs more memory.</source>
        <translation>Wie viel von einem Gespräch das Modell sehen kann. Ein größerer Kontext braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>In percent of your computer&apos;s own text size.</source>
        <translation>In Prozent der Textgröße Ihres Computers.</translation>
    </message>
    <message>
        <source>Keep models in memory</source>
        <translation>Modelle im Speicher halten</translation>
    </message>
    <message>
        <source>Keys for quick ask</source>
        <translation>Tasten für die Schnellfrage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out oldest</source>
        <translation>Älteste auslassen</translation>
    </message>
    <message>
        <source>Legal hold on all chats</source>
        <translation>Rechtliche Aufbewahrung für alle Chats</translation>
    </message>
    <message>
        <source>Lets the context be longer than the model was trained for. Answers get less exact, the more so the longer it is; not used below that.</source>
        <translation>Lässt den Kontext länger sein, als das Modell trainiert wurde. Antworten werden ungenauer, umso mehr, je länger er ist; darunter wird es nicht verwendet.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock before sleep</source>
        <translation>Vor dem Ruhezustand sperren</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>Modell-Hub</translation>
    </message>
    <message>
        <source>Models &amp; answers</source>
        <translation>Modelle und Antworten</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Aufbewahrte Monatssicherungen</translation>
    </message>
    <message>
        <source>More are opened only where that is faster.</source>
        <translation>Weitere werden nur geöffnet, wo es dadurch schneller geht.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Neue Chats</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing is deleted and every chat is saved, whatever else is said.</source>
        <translation>Nichts wird gelöscht und jeder Chat wird gespeichert, was sonst auch festgelegt ist.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; models answer in the language you write. Takes effect when Carrel is started again.</source>
        <translation>Von Menüs, Schaltflächen und Meldungen; Modelle antworten in der Sprache, in der Sie schreiben. Gilt ab dem nächsten Start von Carrel.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>Ein: Carrel baut gar keine Verbindung auf, was auch verlangt wird.</translation>
    </message>
    <message>
        <source>On: a model starts at once if it was used before. Off: it is read whole, into memory of its own.</source>
        <translation>Ein: Ein Modell startet sofort, wenn es schon benutzt wurde. Aus: Es wird ganz in eigenen Speicher gelesen.</translation>
    </message>
    <message>
        <source>On: quicker where an answer repeats the conversation. The answer stays the same.</source>
        <translation>Ein: schneller, wo eine Antwort das Gespräch wiederholt. Die Antwort bleibt gleich.</translation>
    </message>
    <message>
        <source>On: the system may not put a loaded model aside when memory is short.</source>
        <translation>Ein: Das System darf ein geladenes Modell nicht auslagern, wenn der Speicher knapp ist.</translation>
    </message>
    <message>
        <source>Open quick ask over other programs. Wayland and macOS leave such keys to the system: have it start “carrel --quick-ask”.</source>
        <translation>Öffnen die Schnellfrage über anderen Programmen. Wayland und macOS überlassen solche Tasten dem System: Lassen Sie es „carrel --quick-ask“ starten.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>PEM file of your company&apos;s certificate authority; it adds to the computer&apos;s own store.</source>
        <translation>PEM-Datei der Zertifizierungsstelle Ihres Unternehmens; sie ergänzt den Zertifikatspeicher des Computers.</translation>
    </message>
    <message>
        <source>Place of the backups</source>
        <translation>Ort der Sicherungen</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxybenutzer</translation>
    </message>
    <message>
        <source>Quarter, 4 bits</source>
        <translation>Viertel, 4 Bit</translation>
    </message>
    <message>
        <source>Quicker reading of long conversations, and needed for smaller conversation memory.</source>
        <translation>Liest lange Gespräche schneller und ist für einen kleineren Gesprächsspeicher nötig.</translation>
    </message>
    <message>
        <source>Read models as they are used</source>
        <translation>Modelle bei Bedarf lesen</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Reduced: menus open without animation, the cursor does not blink, marks do not fade.</source>
        <translation>Reduziert: Menüs öffnen ohne Animation, der Cursor blinkt nicht, Markierungen verblassen nicht.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>RoPE factor</source>
        <translation>RoPE-Faktor</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE-Skalierung</translation>
    </message>
    <message>
        <source>Small files that change how the model answers; several can act at once. Switching one on or off, or changing its strength, does not load the model again.</source>
        <translation>Kleine Dateien, die ändern, wie das Modell antwortet; mehrere können zugleich wirken. Einen ein- oder auszuschalten oder seine Stärke zu ändern, lädt das Modell nicht neu.</translation>
    </message>
    <message>
        <source>Smaller holds a longer conversation in the same memory, and loses a little precision.</source>
        <translation>Kleiner fasst ein längeres Gespräch im selben Speicher und verliert etwas Genauigkeit.</translation>
    </message>
    <message>
        <source>Some models think aloud first: better answers, later. Off where the model allows it.</source>
        <translation>Manche Modelle denken erst laut nach: bessere Antworten, später. Aus, wo das Modell es zulässt.</translation>
    </message>
    <message>
        <source>Space for quick returns</source>
        <translation>Platz für schnelle Rückkehr</translation>
    </message>
    <message>
        <source>Stop and ask</source>
        <translation>Anhalten und fragen</translation>
    </message>
    <message>
        <source>Storage &amp; encryption</source>
        <translation>Speicher und Verschlüsselung</translation>
    </message>
    <message>
        <source>Summarise oldest</source>
        <translation>Älteste zusammenfassen</translation>
    </message>
    <message>
        <source>Super+Shift+Space</source>
        <translation>Super+Shift+Space</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System follows your computer: light or dark, and high contrast where it asks for that.</source>
        <translation>System folgt Ihrem Computer: hell oder dunkel, und hoher Kontrast, wo er das verlangt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temporary ones are in memory only and end with Carrel.</source>
        <translation>Temporäre sind nur im Arbeitsspeicher und enden mit Carrel.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The engine does not start if less is reached; full uses the processor only.</source>
        <translation>Die Engine startet nicht, wenn weniger erreicht wird; Voll nutzt nur den Prozessor.</translation>
    </message>
    <message>
        <source>The last one of so many days.</source>
        <translation>Die letzte von so vielen Tagen.</translation>
    </message>
    <message>
        <source>The last one of so many months; 0 keeps none for its month.</source>
        <translation>Die letzte von so vielen Monaten; 0 behält keine für ihren Monat.</translation>
    </message>
    <message>
        <source>The last one of so many weeks; 0 keeps none for its week.</source>
        <translation>Die letzte von so vielen Wochen; 0 behält keine für ihre Woche.</translation>
    </message>
    <message>
        <source>The oldest messages are left out, or told to the model as a summary that it writes first, or you are asked to start a new chat. The reply says which.</source>
        <translation>Die ältesten Nachrichten werden ausgelassen, oder dem Modell als Zusammenfassung gesagt, die es zuerst schreibt, oder Sie werden gebeten, einen neuen Chat zu beginnen. Die Antwort sagt, was geschah.</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Die anderen warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Aufbewahrte Wochensicherungen</translation>
    </message>
    <message>
        <source>What models have read of long chats is kept, encrypted, so that a chat goes on at once.</source>
        <translation>Was Modelle von langen Chats gelesen haben, wird verschlüsselt aufbewahrt, damit ein Chat sofort weitergeht.</translation>
    </message>
    <message>
        <source>When a chat is too long</source>
        <translation>Wenn ein Chat zu lang ist</translation>
    </message>
    <message>
        <source>When a long answer or a download ends while you work elsewhere. They hold no words of a chat.</source>
        <translation>Wenn eine lange Antwort oder ein Download endet, während Sie anderswo arbeiten. Sie enthalten keine Wörter eines Chats.</translation>
    </message>
    <message>
        <source>With RoPE scaling: so many times the context that the model was trained for.</source>
        <translation>Mit RoPE-Skalierung: so oft der Kontext, für den das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Works on Linux and Windows, which tell of it; on macOS use the time above.</source>
        <translation>Funktioniert unter Linux und Windows, die es melden; unter macOS nutzen Sie die Zeit oben.</translation>
    </message>
    <message>
        <source>YaRN</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>system: as the computer says; direct: none; or an address such as http://proxy:3128, or that of a proxy script, such as http://company/proxy.pac.</source>
        <translation>system: wie der Computer es vorgibt; direct: keiner; oder eine Adresse wie http://proxy:3128 oder die eines Proxyskripts wie http://company/proxy.pac.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
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
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (nicht verwendbar)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About Carrel</source>
        <translation>Über Carrel</translation>
    </message>
    <message>
        <source>Add model file…</source>
        <translation>Modelldatei hinzufügen …</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive chat or take it out</source>
        <translation>Chat archivieren oder herausnehmen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Choose domain and model</source>
        <translation>Fachgebiet und Modell wählen</translation>
    </message>
    <message>
        <source>Compare two models…</source>
        <translation>Zwei Modelle vergleichen …</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Chat löschen</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Details der Antwort</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Alle Chats exportieren …</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>Diesen Chat exportieren …</translation>
    </message>
    <message>
        <source>Find in this chat…</source>
        <translation>In diesem Chat suchen …</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende gehen</translation>
    </message>
    <message>
        <source>Go to the list of chats</source>
        <translation>Zur Liste der Chats gehen</translation>
    </message>
    <message>
        <source>Go to the message box</source>
        <translation>Zum Nachrichtenfeld gehen</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Lock Carrel</source>
        <translation>Carrel sperren</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>Nach Updates suchen …</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menü dessen, was den Fokus hat</translation>
    </message>
    <message>
        <source>Message above</source>
        <translation>Nachricht darüber</translation>
    </message>
    <message>
        <source>Message below</source>
        <translation>Nachricht darunter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>In einen Ordner verschieben …</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Options of this chat…</source>
        <translation>Optionen dieses Chats …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pin or unpin chat</source>
        <translation>Chat anheften oder lösen</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>Schnellfrage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rename chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>Seitenleiste anzeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Andere Antwort schreiben</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>More: temporary chat, folders, archive, trash</source>
        <translation>Mehr: temporärer Chat, Ordner, Archiv, Papierkorb</translation>
    </message>
</context>
<context>
    <name>Sideload</name>
    <message>
        <source>Add %1 models?</source>
        <translation>%1 Modelle hinzufügen?</translation>
    </message>
    <message>
        <source>Add %1?</source>
        <translation>%1 hinzufügen?</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Modelle hinzufügen</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <translation>In die Bibliothek kopieren</translation>
    </message>
    <message>
        <source>It is shown as unverified until its hash is known, or until you confirm it.</source>
        <translation>Es wird als ungeprüft gezeigt, bis sein Hash bekannt ist oder Sie es bestätigen.</translation>
    </message>
    <message>
        <source>Use where it is</source>
        <translation>Am Ort nutzen</translation>
    </message>
    <message>
        <source>Used where it is, nothing is copied; the file must stay there. Copied, it takes %1 in Carrel’s own folder, and the file that you chose is not needed any more.</source>
        <translation>Am Ort genutzt, wird nichts kopiert; die Datei muss dort bleiben. Kopiert nimmt es %1 in Carrels eigenem Ordner ein, und die gewählte Datei wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Slash</name>
    <message>
        <source>Ask for a summary of this chat</source>
        <translation>Um eine Zusammenfassung dieses Chats bitten</translation>
    </message>
    <message>
        <source>Ask two models the same</source>
        <translation>Zwei Modelle dasselbe fragen</translation>
    </message>
    <message>
        <source>Choose the domain</source>
        <translation>Fachgebiet wählen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Letzte Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Diesen Chat exportieren</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Give this chat a system prompt of its own</source>
        <translation>Diesem Chat einen eigenen Systemprompt geben</translation>
    </message>
    <message>
        <source>Manage your prompts</source>
        <translation>Ihre Prompts verwalten</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Neuen Chat beginnen</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Andere Antwort schreiben</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>SlashActions</name>
    <message>
        <source>A system prompt of its own</source>
        <translation>Ein eigener Systemprompt</translation>
    </message>
    <message>
        <source>An export</source>
        <translation>Ein Export</translation>
    </message>
    <message>
        <source>Summarise our conversation so far: the questions, the answers that matter, and what is still open. Be brief and add nothing new.</source>
        <translation>Fasse unser bisheriges Gespräch zusammen: die Fragen, die wichtigen Antworten und was noch offen ist. Fasse dich kurz und füge nichts Neues hinzu.</translation>
    </message>
    <message>
        <source>The system prompt of this chat is changed</source>
        <translation>Der Systemprompt dieses Chats ist geändert</translation>
    </message>
</context>
<context>
    <name>SlashPopup</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A newer version of the package %1, or of Carrel, mends it. Until then, open only models and files whose origin you know.</source>
        <translation>Eine neuere Version des Pakets %1 oder von Carrel behebt sie. Öffnen Sie bis dahin nur Modelle und Dateien, deren Herkunft Sie kennen.</translation>
    </message>
    <message>
        <source>An update mends it. Until then, open only models and files whose origin you know.</source>
        <translation>Ein Update behebt sie. Öffnen Sie bis dahin nur Modelle und Dateien, deren Herkunft Sie kennen.</translation>
    </message>
    <message>
        <source>The engine that runs has a known weakness. %1</source>
        <translation>Die laufende Engine hat eine bekannte Schwachstelle. %1</translation>
    </message>
</context>
<context>
    <name>StorageBlocks</name>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
</context>
<context>
    <name>StorageQuestions</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only the keyring and the recovery key open your chats then. Without a keyring you would type the recovery key at each start, and whoever sits at this computer can unlock Carrel.</source>
        <translation>Dann öffnen nur der Schlüsselbund und der Wiederherstellungsschlüssel Ihre Chats. Ohne Schlüsselbund müssten Sie bei jedem Start den Wiederherstellungsschlüssel eingeben, und wer an diesem Computer sitzt, kann Carrel entsperren.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Passphrase entfernen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>The backup is unpacked beside your chats and checked first. Only when it is whole does it take their place. Your chats of now are not lost: they are kept as a file in the data folder. A reply that is being written is stopped and saved.</source>
        <translation>Die Sicherung wird zuerst neben Ihren Chats entpackt und geprüft. Nur wenn sie unversehrt ist, tritt sie an deren Stelle. Ihre jetzigen Chats gehen nicht verloren: Sie bleiben als Datei im Datenordner. Eine Antwort, die gerade geschrieben wird, wird angehalten und gespeichert.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat, model, page or command</source>
        <translation>Chat, Modell, Seite oder Befehl</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Domain or model</source>
        <translation>Fachgebiet oder Modell</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat ohne Titel</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende gehen</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Browse for a certificate file</source>
        <translation>Nach einer Zertifikatsdatei suchen</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Nach einem Ordner suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Carrel</source>
        <translation>Carrel anzeigen</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Asks the hub one question by the settings below and says what fails.</source>
        <translation>Stellt dem Hub mit den Einstellungen unten eine Frage und sagt, was fehlschlägt.</translation>
    </message>
    <message>
        <source>Carrel&apos;s fetcher</source>
        <translation>Der Abrufprozess von Carrel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>Offline-Schalter</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>Webfilter oder Anmeldeseite</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Confirm a model</source>
        <translation>Ein Modell bestätigen</translation>
    </message>
    <message>
        <source>Do you trust %1?</source>
        <translation>Vertrauen Sie %1?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Ich vertraue ihm</translation>
    </message>
    <message>
        <source>If you confirm it, it is not shown as unverified any more, wherever it lies. A file with other content is unverified again.</source>
        <translation>Wenn Sie es bestätigen, wird es nicht mehr als ungeprüft gezeigt, wo immer es liegt. Eine Datei mit anderem Inhalt ist wieder ungeprüft.</translation>
    </message>
    <message>
        <source>No catalogue and no download tells the hash of this file, so Carrel cannot say whether it is what its maker published. Compare it with what the page says from which you have it. The SHA-256 is:</source>
        <translation>Kein Katalog und kein Download nennt den Hash dieser Datei, deshalb kann Carrel nicht sagen, ob sie ist, was ihr Hersteller veröffentlicht hat. Vergleichen Sie ihn mit dem, was die Seite sagt, von der Sie sie haben. Der SHA-256 lautet:</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnseenLine</name>
    <message>
        <source>From here up the model saw only a summary</source>
        <translation>Ab hier aufwärts sah das Modell nur eine Zusammenfassung</translation>
    </message>
    <message>
        <source>Hide summary</source>
        <translation>Zusammenfassung ausblenden</translation>
    </message>
    <message>
        <source>Not seen by the model from here up</source>
        <translation>Vom Modell ab hier aufwärts nicht gesehen</translation>
    </message>
    <message>
        <source>Show summary</source>
        <translation>Zusammenfassung anzeigen</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>Das Update abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 wurde hier gestartet und kam nicht hoch</translation>
    </message>
    <message>
        <source>%1, from the package %2</source>
        <translation>%1, aus dem Paket %2</translation>
    </message>
    <message>
        <source>Carrel looks for updates only when you ask. What it did not sign is refused, and what runs stays as it is until the next start.</source>
        <translation>Carrel sucht nur nach Updates, wenn Sie es verlangen. Was nicht von Carrel signiert ist, wird abgelehnt, und was läuft, bleibt bis zum nächsten Start, wie es ist.</translation>
    </message>
    <message>
        <source>Checking and installing …</source>
        <translation>Wird geprüft und installiert …</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Fetching the update …</source>
        <translation>Das Update wird abgerufen …</translation>
    </message>
    <message>
        <source>Fetching the update: %1 %</source>
        <translation>Das Update wird abgerufen: %1 %</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Looking for updates …</source>
        <translation>Nach Updates wird gesucht …</translation>
    </message>
    <message>
        <source>No address of updates is set, so Carrel cannot look for any. Write one into the settings of the network, or use a file that you were given.</source>
        <translation>Es ist keine Adresse für Updates eingestellt, daher kann Carrel nicht danach suchen. Tragen Sie eine in den Netzwerkeinstellungen ein, oder verwenden Sie eine Datei, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Signed by Carrel</source>
        <translation>Von Carrel signiert</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Bei %1 bleiben</translation>
    </message>
    <message>
        <source>The offline switch is on, so Carrel cannot look for updates. A file needs no network.</source>
        <translation>Der Offline-Schalter ist ein, daher kann Carrel nicht nach Updates suchen. Eine Datei braucht kein Netzwerk.</translation>
    </message>
    <message>
        <source>This Carrel came by the system&apos;s packages or from its source. Updates come the same way; Carrel does not update itself here.</source>
        <translation>Dieses Carrel kam über die Pakete des Systems oder aus seinem Quelltext. Updates kommen auf demselben Weg; Carrel aktualisiert sich hier nicht selbst.</translation>
    </message>
    <message>
        <source>This Carrel was installed for several users of this computer. Whoever installed it updates it, and you get the new version at your next start.</source>
        <translation>Dieses Carrel wurde für mehrere Benutzer dieses Computers installiert. Wer es installiert hat, aktualisiert es, und Sie erhalten die neue Version bei Ihrem nächsten Start.</translation>
    </message>
    <message>
        <source>Up to date: nothing newer than %1 was found at %2.</source>
        <translation>Aktuell: Nichts Neueres als %1 wurde bei %2 gefunden.</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>%1 wieder verwenden</translation>
    </message>
    <message>
        <source>Your organisation installs the updates of Carrel on this computer.</source>
        <translation>Ihre Organisation installiert die Updates von Carrel auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your organisation lets updates come from files only.</source>
        <translation>Ihre Organisation lässt Updates nur aus Dateien zu.</translation>
    </message>
    <message>
        <source>a preview, not a release</source>
        <translation>eine Vorabversion, keine Freigabe</translation>
    </message>
</context>
<context>
    <name>UpdatesBlock</name>
    <message>
        <source>%1 starts the next time.</source>
        <translation>%1 startet beim nächsten Mal.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Abgebrochen; es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>Installiert und ab dem nächsten Start aktiv: %1</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Netzwerkeinstellungen …</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Update aus einer Datei</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Update aus einer Datei …</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Updates of Carrel (%1)</source>
        <translation>Updates von Carrel (%1)</translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>In die Nachricht setzen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>%1 is ready: %2 is installed.</source>
        <translation>%1 ist bereit: %2 ist installiert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin without encryption</source>
        <translation>Ohne Verschlüsselung beginnen</translation>
    </message>
    <message>
        <source>Carrel encrypts your chats before the first one begins: the computer&apos;s keyring or a passphrase opens them, and a recovery key if both are lost: write it down and keep it away from this computer. Without any of them nobody can read your chats again.</source>
        <translation>Carrel verschlüsselt Ihre Chats, bevor der erste beginnt: Der Schlüsselbund des Computers oder eine Passphrase öffnet sie, und ein Wiederherstellungsschlüssel, falls beides verloren geht: Schreiben Sie ihn auf und verwahren Sie ihn getrennt von diesem Computer. Ohne eines davon kann niemand Ihre Chats je wieder lesen.</translation>
    </message>
    <message>
        <source>Each field has its own models. You can change it for every chat.</source>
        <translation>Jedes Fachgebiet hat eigene Modelle. Sie können es für jeden Chat wechseln.</translation>
    </message>
    <message>
        <source>Encrypt and begin</source>
        <translation>Verschlüsseln und beginnen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Für %1:</translation>
    </message>
    <message>
        <source>Keep a key to your chats</source>
        <translation>Bewahren Sie einen Schlüssel zu Ihren Chats auf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No model of the catalogue suits this computer. You can add a GGUF file of your own in Models.</source>
        <translation>Kein Modell des Katalogs passt zu diesem Computer. Unter „Modelle“ können Sie eine eigene GGUF-Datei hinzufügen.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Der Katalog wird gelesen …</translation>
    </message>
    <message>
        <source>Show these models</source>
        <translation>Diese Modelle zeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The Guide is built in and runs on every computer.</source>
        <translation>Der Guide ist eingebaut und läuft auf jedem Computer.</translation>
    </message>
    <message>
        <source>The built-in Guide answers questions about Carrel from now on.</source>
        <translation>Der eingebaute Guide beantwortet ab jetzt Fragen zu Carrel.</translation>
    </message>
    <message>
        <source>The models run here. What you ask and what they answer is kept here.</source>
        <translation>Die Modelle laufen hier. Was Sie fragen und was sie antworten, bleibt hier.</translation>
    </message>
    <message>
        <source>There is no account. Only what you ask for uses the network: models, catalogues, updates. The Connections page lists each request, and the offline switch forbids them all.</source>
        <translation>Es gibt kein Konto. Nur was Sie verlangen, nutzt das Netzwerk: Modelle, Kataloge, Updates. Die Seite „Verbindungen“ führt jede Anfrage auf, und der Offline-Schalter verbietet sie alle.</translation>
    </message>
    <message>
        <source>What do you work on?</source>
        <translation>Woran arbeiten Sie?</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>Was zu diesem Computer passt</translation>
    </message>
    <message>
        <source>Your work stays on this computer</source>
        <translation>Ihre Arbeit bleibt auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Fachgebiet</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel ist gesperrt</translation>
    </message>
    <message>
        <source>Carrel is unlocked</source>
        <translation>Carrel ist entsperrt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>There is nothing to lock yet</source>
        <translation>Es gibt noch nichts zu sperren</translation>
    </message>
    <message>
        <source>Your chats are not encrypted, so a lock would protect nothing. Encrypt them first; that takes a minute.</source>
        <translation>Ihre Chats sind nicht verschlüsselt, eine Sperre würde also nichts schützen. Verschlüsseln Sie sie zuerst; das dauert eine Minute.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 Tok/s</translation>
    </message>
    <message>
        <source>Checking the model&apos;s file … %1</source>
        <translation>Die Datei des Modells wird geprüft … %1</translation>
    </message>
    <message numerus="yes">
        <source>It saw only a summary of the %n messages after them.</source>
        <translation>
            <numerusform>Von der Nachricht danach sah es nur eine Zusammenfassung.</numerusform>
            <numerusform>Von den %n Nachrichten danach sah es nur eine Zusammenfassung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model … %1</source>
        <translation>Das Modell wird geladen … %1</translation>
    </message>
    <message>
        <source>Reading the conversation … %1</source>
        <translation>Das Gespräch wird gelesen … %1</translation>
    </message>
    <message>
        <source>Summarising the oldest messages … %1</source>
        <translation>Die ältesten Nachrichten werden zusammengefasst … %1</translation>
    </message>
    <message numerus="yes">
        <source>The model did not see the first %n messages.</source>
        <translation>
            <numerusform>Das Modell sah die erste Nachricht nicht.</numerusform>
            <numerusform>Das Modell sah die ersten %n Nachrichten nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model did not see the first message.</source>
        <translation>Das Modell sah die erste Nachricht nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The model saw only a summary of the first %n messages.</source>
        <translation>
            <numerusform>Das Modell sah von der ersten Nachricht nur eine Zusammenfassung.</numerusform>
            <numerusform>Das Modell sah von den ersten %n Nachrichten nur eine Zusammenfassung.</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be summarised: %1.</source>
        <translation>Sie konnten nicht zusammengefasst werden: %1.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>wird geprüft: %1</translation>
    </message>
    <message>
        <source>context stretched to %1 times its training</source>
        <translation>Kontext auf das %1-Fache des Trainings gestreckt</translation>
    </message>
    <message>
        <source>cut off at the longest answer</source>
        <translation>bei der längsten Antwort abgeschnitten</translation>
    </message>
    <message>
        <source>engine stopped</source>
        <translation>Engine angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>wird geladen: %1</translation>
    </message>
    <message>
        <source>not kept in memory</source>
        <translation>nicht im Speicher gehalten</translation>
    </message>
    <message>
        <source>reduced to fit</source>
        <translation>verkleinert, damit es passt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>without draft model</source>
        <translation>ohne Entwurfsmodell</translation>
    </message>
    <message>
        <source>writing …</source>
        <translation>schreibt …</translation>
    </message>
</context>
<context>
    <name>_Folders</name>
    <message>
        <source>Into no folder</source>
        <translation>In keinen Ordner</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copying %1 into the library</source>
        <translation>%1 wird in die Bibliothek kopiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop copying %1</source>
        <translation>Kopieren von %1 anhalten</translation>
    </message>
</context>
</TS>
