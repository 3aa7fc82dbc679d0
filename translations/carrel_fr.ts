<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Carrel</source>
        <translation>À propos de Carrel</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Continue this answer</source>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copier en texte brut</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Supprimer à partir d’ici</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Export this message…</source>
        <translation>Exporter ce message…</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Écrire une autre réponse</translation>
    </message>
</context>
<context>
    <name>AdapterLine</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ne peut pas être utilisé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Force de %1</translation>
    </message>
    <message>
        <source>made for %1</source>
        <translation>fait pour %1</translation>
    </message>
    <message>
        <source>the model is loaded again for it, once</source>
        <translation>le modèle est rechargé une fois pour lui</translation>
    </message>
</context>
<context>
    <name>AdaptersRow</name>
    <message>
        <source>Adapters in GGUF (*.gguf);;All files (*)</source>
        <translation>Adaptateurs en GGUF (*.gguf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add the file of an adapter…</source>
        <translation>Ajouter le fichier d’un adaptateur…</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter</source>
        <translation>Choisir un adaptateur LoRA</translation>
    </message>
    <message>
        <source>None was found in the folders of models.</source>
        <translation>Aucun n’a été trouvé dans les dossiers de modèles.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>AdoptButton</name>
    <message>
        <source>%1: %3 models, %2</source>
        <translation>%1&#xa0;: %3 modèles, %2</translation>
    </message>
    <message>
        <source>%1: one model, %2</source>
        <translation>%1&#xa0;: un modèle, %2</translation>
    </message>
    <message>
        <source>From other programs…</source>
        <translation>Depuis d’autres programmes…</translation>
    </message>
    <message>
        <source>Nothing new of other programs was found</source>
        <translation>Rien de nouveau n’a été trouvé dans d’autres programmes</translation>
    </message>
    <message>
        <source>Use models of LM Studio, Jan, GPT4All, Ollama or the hub&apos;s cache where they lie</source>
        <translation>Utiliser les modèles de LM Studio, Jan, GPT4All, Ollama ou du cache du hub là où ils se trouvent</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of the first model</source>
        <translation>Réponse du premier modèle</translation>
    </message>
    <message>
        <source>Answer of the second model</source>
        <translation>Réponse du second modèle</translation>
    </message>
    <message>
        <source>Continue with this answer</source>
        <translation>Continuer avec cette réponse</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Premier modèle</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Aucun autre modèle</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Second modèle</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Show or hide the file</source>
        <translation>Afficher ou masquer le fichier</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>before an update of the database</source>
        <translation>avant une mise à jour de la base de données</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
</context>
<context>
    <name>BackupsBlock</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back up elsewhere…</source>
        <translation>Sauvegarder ailleurs…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups (*.carrelbackup)</source>
        <translation>Sauvegardes (*.carrelbackup)</translation>
    </message>
    <message>
        <source>Each was checked when it was made. Keep a copy on another disk, too.</source>
        <translation>Chacune a été vérifiée à sa création. Gardez-en aussi une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>Made and checked: %1</source>
        <translation>Créée et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Making and checking a backup …</source>
        <translation>Création et vérification d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Rien n’a été restauré</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Restaurer un fichier…</translation>
    </message>
    <message>
        <source>Restored: %1. Your chats of before are kept as %2.</source>
        <translation>Restaurée&#xa0;: %1. Vos discussions précédentes sont conservées sous %2.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>The backup has a key of its own</source>
        <translation>La sauvegarde a sa propre clé</translation>
    </message>
    <message>
        <source>There is no backup yet. Carrel makes one by itself before it changes the form of the database.</source>
        <translation>Il n’y a pas encore de sauvegarde. Carrel en crée une de lui-même avant de changer la forme de la base de données.</translation>
    </message>
    <message>
        <source>There is no new backup</source>
        <translation>Il n’y a pas de nouvelle sauvegarde</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Destination de la sauvegarde</translation>
    </message>
    <message>
        <source>… and %1 older ones in the folder of the backups.</source>
        <translation>… et %1 plus anciennes dans le dossier des sauvegardes.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This desktop has no tray for an icon</source>
        <translation>Ce bureau n’a pas de zone de notification pour une icône</translation>
    </message>
</context>
<context>
    <name>BuildChoice</name>
    <message>
        <source>Quantization of %1</source>
        <translation>Quantification de %1</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A car brakes from 108 km/h with 6 m/s^2. How long is the braking distance?</source>
        <translation>Une voiture freine de 108 km/h à 6 m/s^2. Quelle est la distance de freinage&#x202f;?</translation>
    </message>
    <message>
        <source>Answers questions about Carrel and about small language models on your own machine.</source>
        <translation>Répond aux questions sur Carrel et sur les petits modèles de langage sur votre propre machine.</translation>
    </message>
    <message>
        <source>Calculate the net present value of 10,000 a year for 5 years at 6 %, with every step.</source>
        <translation>Calcule la valeur actuelle nette de 10 000 par an pendant 5 ans à 6&#xa0;%, avec chaque étape.</translation>
    </message>
    <message>
        <source>Check a query before you run it, read-only and with a row limit at first.</source>
        <translation>Vérifiez une requête avant de l’exécuter, d’abord en lecture seule et avec une limite de lignes.</translation>
    </message>
    <message>
        <source>Check names, numbers and promises before you send a draft.</source>
        <translation>Vérifiez les noms, les chiffres et les promesses avant d’envoyer un brouillon.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Convert 5 mg/dL glucose into mmol/L and show the steps.</source>
        <translation>Convertis 5 mg/dL de glucose en mmol/L et montre les étapes.</translation>
    </message>
    <message>
        <source>Correct the grammar of the text that I paste next and list the changes.</source>
        <translation>Corrige la grammaire du texte que je colle ensuite et liste les modifications.</translation>
    </message>
    <message>
        <source>Data &amp; SQL</source>
        <translation>Données et SQL</translation>
    </message>
    <message>
        <source>Does anything I type leave my computer?</source>
        <translation>Ce que je tape quitte-t-il mon ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Draft a letter that asks a policyholder for missing evidence.</source>
        <translation>Rédige une lettre qui demande à un assuré les justificatifs manquants.</translation>
    </message>
    <message>
        <source>Draft a mutual non-disclosure agreement with gaps for the parties and dates.</source>
        <translation>Rédige un accord de confidentialité mutuel avec des blancs pour les parties et les dates.</translation>
    </message>
    <message>
        <source>Draft a referral letter with gaps for findings and medication.</source>
        <translation>Rédige une lettre d’adressage avec des blancs pour les résultats et les médicaments.</translation>
    </message>
    <message>
        <source>Draft a short, polite reminder for an unpaid invoice.</source>
        <translation>Rédige un bref rappel courtois pour une facture impayée.</translation>
    </message>
    <message>
        <source>Draft a variance comment for costs that are 8 % over budget.</source>
        <translation>Rédige un commentaire d’écart pour des coûts supérieurs de 8&#xa0;% au budget.</translation>
    </message>
    <message>
        <source>Draft an agenda for a 30-minute project meeting.</source>
        <translation>Rédige l’ordre du jour d’une réunion de projet de 30 minutes.</translation>
    </message>
    <message>
        <source>Draft an e-mail that moves a meeting by a week and gives a reason.</source>
        <translation>Rédige un e-mail qui reporte une réunion d’une semaine et en donne la raison.</translation>
    </message>
    <message>
        <source>Drafts, shortens and improves letters, reports, articles and speeches.</source>
        <translation>Rédige, raccourcit et améliore lettres, rapports, articles et discours.</translation>
    </message>
    <message>
        <source>Everyday work with any chat model that you have added: explain, draft, summarize, compare.</source>
        <translation>Le travail quotidien avec tout modèle de discussion que vous avez ajouté&#xa0;: expliquer, rédiger, résumer, comparer.</translation>
    </message>
    <message>
        <source>Explain Bayes&apos; theorem with a medical test as an example.</source>
        <translation>Explique le théorème de Bayes avec l’exemple d’un test médical.</translation>
    </message>
    <message>
        <source>Explain compound interest in plain words, with an example.</source>
        <translation>Explique les intérêts composés en mots simples, avec un exemple.</translation>
    </message>
    <message>
        <source>Explain the difference between EBITDA and operating cash flow.</source>
        <translation>Explique la différence entre l’EBITDA et le flux de trésorerie d’exploitation.</translation>
    </message>
    <message>
        <source>Explain the difference between sensitivity and specificity with numbers.</source>
        <translation>Explique la différence entre sensibilité et spécificité avec des chiffres.</translation>
    </message>
    <message>
        <source>Explain underinsurance with a worked example.</source>
        <translation>Explique la sous-assurance avec un exemple chiffré.</translation>
    </message>
    <message>
        <source>Explain what a raised CRP can mean and what it cannot tell.</source>
        <translation>Explique ce qu’une CRP élevée peut signifier et ce qu’elle ne dit pas.</translation>
    </message>
    <message>
        <source>Explain what this regular expression matches: ^(?=.*\d)[a-z]{3,}$.</source>
        <translation>Explique ce que reconnaît cette expression régulière&#xa0;: ^(?=.*\d)[a-z]{3,}$.</translation>
    </message>
    <message>
        <source>Explain window functions with a small example.</source>
        <translation>Explique les fonctions de fenêtrage avec un petit exemple.</translation>
    </message>
    <message>
        <source>Explains statements and key figures, calculates with shown formulas, drafts reports.</source>
        <translation>Explique comptes et indicateurs, calcule avec les formules visibles, rédige des rapports.</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Find duplicate customers by e-mail in SQLite, ignoring case.</source>
        <translation>Trouve les clients en double d’après l’e-mail dans SQLite, sans tenir compte de la casse.</translation>
    </message>
    <message>
        <source>Follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>Respectez la politique d’utilisation&#x202f;; au-delà de 700 millions d’utilisateurs, il faut l’accord de Meta.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Generated code can be wrong or unsafe. Read and test it before you run it.</source>
        <translation>Le code produit peut être faux ou dangereux. Lisez-le et testez-le avant de l’exécuter.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Have a translation checked by a person who knows both languages before it matters.</source>
        <translation>Faites vérifier une traduction par quelqu’un qui connaît les deux langues avant qu’elle ne compte.</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>How do I add a model?</source>
        <translation>Comment ajouter un modèle&#x202f;?</translation>
    </message>
    <message>
        <source>How do I compare two averages, and when is a t-test wrong?</source>
        <translation>Comment comparer deux moyennes, et quand un test t est-il faux&#x202f;?</translation>
    </message>
    <message>
        <source>How do I end a formal letter in French?</source>
        <translation>Comment terminer une lettre officielle en anglais&#x202f;?</translation>
    </message>
    <message>
        <source>How do I undo the last Git commit without losing my changes?</source>
        <translation>Comment annuler le dernier commit Git sans perdre mes modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>List cover, exclusions and duties of the clause that I paste next, with quotations.</source>
        <translation>Liste les garanties, exclusions et obligations de la clause que je colle ensuite, avec citations.</translation>
    </message>
    <message>
        <source>List the obligations of each party in the clause that I paste next.</source>
        <translation>Liste les obligations de chaque partie dans la clause que je colle ensuite.</translation>
    </message>
    <message>
        <source>Made for Carrel from its own handbook; see docs/GUIDE_MODEL.md.</source>
        <translation>Fait pour Carrel à partir de son propre manuel ; voir docs/GUIDE_MODEL.md.</translation>
    </message>
    <message>
        <source>Make a glossary of the technical terms in the text that I paste next.</source>
        <translation>Fais un glossaire des termes techniques du texte que je colle ensuite.</translation>
    </message>
    <message>
        <source>Make a table of all deadlines in the text that I paste next.</source>
        <translation>Fais un tableau de tous les délais du texte que je colle ensuite.</translation>
    </message>
    <message>
        <source>Make the paragraph that I paste next clearer and list what you changed.</source>
        <translation>Rends plus clair le paragraphe que je colle ensuite et liste ce que tu as changé.</translation>
    </message>
    <message>
        <source>Maths &amp; Science</source>
        <translation>Maths et sciences</translation>
    </message>
    <message>
        <source>Models make mistakes and invent facts. Check what matters against the source.</source>
        <translation>Les modèles font des erreurs et inventent des faits. Vérifiez l’important à la source.</translation>
    </message>
    <message>
        <source>Models miscalculate. Check every result with a calculator or another method.</source>
        <translation>Les modèles se trompent en calculant. Vérifiez chaque résultat avec une calculatrice ou une autre méthode.</translation>
    </message>
    <message>
        <source>Name the author; a changed model that you pass on must carry the same licence.</source>
        <translation>Citez l’auteur&#x202f;; un modèle modifié que vous transmettez doit porter la même licence.</translation>
    </message>
    <message>
        <source>Named on the model&apos;s card only; its repository has no licence file.</source>
        <translation>Indiquée seulement sur la page du modèle ; son dépôt ne contient pas de fichier de licence.</translation>
    </message>
    <message>
        <source>No clinical use without the authorisation that the law requires; pass the terms on with the model.</source>
        <translation>Pas d’usage clinique sans l’autorisation exigée par la loi&#x202f;; transmettez les conditions avec le modèle.</translation>
    </message>
    <message>
        <source>No decision on cover. The policy wording and the facts of the case decide.</source>
        <translation>Aucune décision de garantie. Le texte de la police et les faits du dossier décident.</translation>
    </message>
    <message>
        <source>No diagnosis and no treatment advice. In an emergency call the local emergency number.</source>
        <translation>Ni diagnostic ni conseil de traitement. En cas d’urgence, appelez le numéro d’urgence local.</translation>
    </message>
    <message>
        <source>No investment or tax advice. Recompute every figure and check the assumptions.</source>
        <translation>Aucun conseil d’investissement ni fiscal. Recalculez chaque chiffre et vérifiez les hypothèses.</translation>
    </message>
    <message>
        <source>No legal advice. Check every authority, deadline and clause against a current source.</source>
        <translation>Aucun conseil juridique. Vérifiez chaque référence, délai et clause auprès d’une source à jour.</translation>
    </message>
    <message>
        <source>Plan tables for invoices, items and payments, with keys and types.</source>
        <translation>Conçois des tables pour factures, lignes et paiements, avec clés et types.</translation>
    </message>
    <message>
        <source>Prove that the square root of 2 is irrational.</source>
        <translation>Démontre que la racine carrée de 2 est irrationnelle.</translation>
    </message>
    <message>
        <source>Reads and drafts contracts, letters and memos, and explains legal terms.</source>
        <translation>Lit et rédige contrats, lettres et notes, et explique les termes juridiques.</translation>
    </message>
    <message>
        <source>Reads policy wordings and claims files, compares covers, drafts letters.</source>
        <translation>Lit polices et dossiers de sinistre, compare les garanties, rédige des lettres.</translation>
    </message>
    <message>
        <source>Review a function that I paste next for bugs and security problems.</source>
        <translation>Examine une fonction que je colle ensuite à la recherche de bogues et de failles de sécurité.</translation>
    </message>
    <message>
        <source>Rewrite a discharge summary that I paste next in plain words for the patient.</source>
        <translation>Récris en mots simples pour le patient le compte rendu de sortie que je colle ensuite.</translation>
    </message>
    <message>
        <source>Rewrite a limitation of liability clause in plain English.</source>
        <translation>Récris une clause de limitation de responsabilité en langage clair.</translation>
    </message>
    <message>
        <source>Say no politely to a discount of 20 percent.</source>
        <translation>Refuse poliment une remise de 20 pour cent.</translation>
    </message>
    <message>
        <source>Shorten the text that I paste next to half its length, keeping all facts.</source>
        <translation>Raccourcis de moitié le texte que je colle ensuite, en gardant tous les faits.</translation>
    </message>
    <message>
        <source>Show &quot;Built with Llama&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>Affichez «&#xa0;Built with Llama&#xa0;», respectez la politique d’utilisation&#x202f;; au-delà de 700 millions d’utilisateurs, il faut l’accord de Meta.</translation>
    </message>
    <message>
        <source>Show &quot;Built with Meta Llama 3&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>Affichez «&#xa0;Built with Meta Llama 3&#xa0;», respectez la politique d’utilisation&#x202f;; au-delà de 700 millions d’utilisateurs, il faut l’accord de Meta.</translation>
    </message>
    <message>
        <source>Solve x^2 - 5x + 6 = 0 and check the roots.</source>
        <translation>Résous x^2 - 5x + 6 = 0 et vérifie les racines.</translation>
    </message>
    <message>
        <source>Solves and checks problems step by step, with units, and explains methods.</source>
        <translation>Résout et vérifie des problèmes pas à pas, avec les unités, et explique les méthodes.</translation>
    </message>
    <message>
        <source>Structure the ward notes that I paste next as SBAR, without adding anything.</source>
        <translation>Structure en SBAR les notes de service que je colle ensuite, sans rien ajouter.</translation>
    </message>
    <message>
        <source>Summarizes notes, explains terms and findings, drafts letters; makes no diagnosis.</source>
        <translation>Résume des notes, explique termes et résultats, rédige des lettres&#x202f;; ne pose aucun diagnostic.</translation>
    </message>
    <message>
        <source>The Guide repeats checked articles of the handbook. It cannot help with other matters.</source>
        <translation>Le Guide répète des articles vérifiés du manuel. Il ne peut pas aider sur d’autres sujets.</translation>
    </message>
    <message>
        <source>The instructions that it was trained on are CC-BY-SA-3.0.</source>
        <translation>Les instructions qui ont servi à l’entraîner sont sous CC-BY-SA-3.0.</translation>
    </message>
    <message>
        <source>The list of forbidden uses binds you, and you must pass it on with the model.</source>
        <translation>La liste des usages interdits vous lie, et vous devez la transmettre avec le modèle.</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the licence holds for this conversion too.</source>
        <translation>L’original n’est remis qu’après accord sur le hub ; la licence vaut aussi pour cette conversion.</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the terms hold for this conversion too.</source>
        <translation>L’original n’est remis qu’après accord sur le hub ; les conditions valent aussi pour cette conversion.</translation>
    </message>
    <message>
        <source>Translate into German, formally: We regret the delay and will ship on Monday.</source>
        <translation>Traduis en anglais, dans un style formel&#xa0;: Nous regrettons le retard et expédierons lundi.</translation>
    </message>
    <message>
        <source>Translate the contract clause that I paste next into English and note ambiguities.</source>
        <translation>Traduis en anglais la clause de contrat que je colle ensuite et signale les ambiguïtés.</translation>
    </message>
    <message>
        <source>Translates faithfully, corrects texts, and explains grammar and usage.</source>
        <translation>Traduit fidèlement, corrige des textes, et explique grammaire et usage.</translation>
    </message>
    <message>
        <source>Turn the notes that I paste next into minutes with decisions and tasks.</source>
        <translation>Transforme les notes que je colle ensuite en compte rendu avec décisions et tâches.</translation>
    </message>
    <message>
        <source>Turns questions into SQL, explains queries, plans tables and cleans data.</source>
        <translation>Transforme des questions en SQL, explique des requêtes, conçoit des tables et nettoie des données.</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence and the notices with every copy.</source>
        <translation>Utilisation et transmission libres&#x202f;; gardez la licence et les mentions avec chaque copie.</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence text with every copy.</source>
        <translation>Utilisation et transmission libres&#x202f;; gardez le texte de la licence avec chaque copie.</translation>
    </message>
    <message>
        <source>What are the advantages and disadvantages of a fixed-price contract?</source>
        <translation>Quels sont les avantages et les inconvénients d’un contrat à prix forfaitaire&#x202f;?</translation>
    </message>
    <message>
        <source>What does Q4_K_M mean?</source>
        <translation>Que signifie Q4_K_M&#x202f;?</translation>
    </message>
    <message>
        <source>What is the difference between a process and a thread?</source>
        <translation>Quelle est la différence entre un processus et un fil d’exécution&#x202f;?</translation>
    </message>
    <message>
        <source>What is the difference between a warranty, a representation and an indemnity?</source>
        <translation>Quelle est la différence entre une garantie, une déclaration et une indemnisation&#x202f;?</translation>
    </message>
    <message>
        <source>What is the difference between affect and effect?</source>
        <translation>Quelle est la différence entre «&#xa0;censé&#xa0;» et «&#xa0;sensé&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What is the difference between claims-made and occurrence cover?</source>
        <translation>Quelle est la différence entre une garantie base réclamation et une garantie base fait dommageable&#x202f;?</translation>
    </message>
    <message>
        <source>What must I check before I compare the margins of two companies?</source>
        <translation>Que dois-je vérifier avant de comparer les marges de deux entreprises&#x202f;?</translation>
    </message>
    <message>
        <source>Where are my chats stored?</source>
        <translation>Où mes discussions sont-elles stockées&#x202f;?</translation>
    </message>
    <message>
        <source>Which clauses should I look at first in a software licence agreement?</source>
        <translation>Quelles clauses regarder d’abord dans un contrat de licence de logiciel&#x202f;?</translation>
    </message>
    <message>
        <source>Which documents do I need before I can assess a water damage claim?</source>
        <translation>Quels documents faut-il avant d’évaluer un dégât des eaux&#x202f;?</translation>
    </message>
    <message>
        <source>Which model fits into 8 GB of memory?</source>
        <translation>Quel modèle tient dans 8 Go de mémoire&#x202f;?</translation>
    </message>
    <message>
        <source>Which questions belong in a cyber risk questionnaire for a small company?</source>
        <translation>Quelles questions mettre dans un questionnaire de risque cyber pour une petite entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>Which questions should I ask before I sign an office lease?</source>
        <translation>Quelles questions poser avant de signer un bail de bureaux&#x202f;?</translation>
    </message>
    <message>
        <source>Which ratios tell me whether a supplier may run out of cash?</source>
        <translation>Quels ratios m’indiquent si un fournisseur risque de manquer de trésorerie&#x202f;?</translation>
    </message>
    <message>
        <source>Which red flags matter in a patient with new back pain?</source>
        <translation>Quels signes d’alerte comptent chez un patient avec un mal de dos récent&#x202f;?</translation>
    </message>
    <message>
        <source>Which test fits two small groups that are not normally distributed?</source>
        <translation>Quel test convient à deux petits groupes qui ne suivent pas une loi normale&#x202f;?</translation>
    </message>
    <message>
        <source>Who passes the model on must pass on the terms, a notice and the prohibited-use policy.</source>
        <translation>Qui transmet le modèle doit transmettre les conditions, une mention et la politique des usages interdits.</translation>
    </message>
    <message>
        <source>Why does my LEFT JOIN return fewer rows after I added a WHERE condition?</source>
        <translation>Pourquoi mon LEFT JOIN renvoie-t-il moins de lignes depuis que j’ai ajouté une condition WHERE&#x202f;?</translation>
    </message>
    <message>
        <source>Why is the first answer slow?</source>
        <translation>Pourquoi la première réponse est-elle lente&#x202f;?</translation>
    </message>
    <message>
        <source>Write a Bash script that renames photos by date, with a dry run.</source>
        <translation>Écris un script Bash qui renomme des photos par date, avec un essai à blanc.</translation>
    </message>
    <message>
        <source>Write a PostgreSQL query for monthly revenue from orders(id, customer_id, total, created_at).</source>
        <translation>Écris une requête PostgreSQL pour le chiffre d’affaires mensuel à partir de orders(id, customer_id, total, created_at).</translation>
    </message>
    <message>
        <source>Write a Python function that parses ISO 8601 dates with tests.</source>
        <translation>Écris une fonction Python qui lit des dates ISO 8601, avec des tests.</translation>
    </message>
    <message>
        <source>Write a short speech for a colleague who retires after 30 years.</source>
        <translation>Écris un court discours pour une collègue qui part à la retraite après 30 ans.</translation>
    </message>
    <message>
        <source>Write the journal entries for a lease payment and name the framework that you assume.</source>
        <translation>Écris les écritures comptables d’un paiement de location et nomme le référentiel supposé.</translation>
    </message>
    <message>
        <source>Writes, explains, reviews and tests programs in common languages.</source>
        <translation>Écrit, explique, relit et teste des programmes dans les langages courants.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
</context>
<context>
    <name>CataloguesRow</name>
    <message>
        <source>Fetches the further catalogues now. They hold from the next start.</source>
        <translation>Récupère maintenant les catalogues supplémentaires. Ils valent à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Update catalogues</source>
        <translation>Mettre à jour les catalogues</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>%1, legal hold</source>
        <translation>%1, conservation légale</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglée</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1, temporaire</translation>
    </message>
    <message>
        <source>Folder %1, chats: %2, %3</source>
        <translation>Dossier %1, discussions&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporaire, non enregistrée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Discussion sans titre</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Supprimer le dossier, garder ses discussions</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>End legal hold…</source>
        <translation>Mettre fin à la conservation légale…</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>Exporter des discussions…</translation>
    </message>
    <message>
        <source>Export folder…</source>
        <translation>Exporter le dossier…</translation>
    </message>
    <message>
        <source>How long chats are kept…</source>
        <translation>Durée de conservation des discussions…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Conservation légale…</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nouvelle discussion dans ce dossier</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Nouveau dossier à l’intérieur…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Take out of archive</source>
        <translation>Sortir de l’archive</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, non installé</translation>
    </message>
    <message>
        <source>Another one for each answer</source>
        <translation>Une autre pour chaque réponse</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>Selon le domaine</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Selon les paramètres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Domain and model</source>
        <translation>Domaine et modèle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Options de cette discussion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>They hold from the next question on.</source>
        <translation>Elles valent à partir de la prochaine question.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>When it is too long</source>
        <translation>Quand elle est trop longue</translation>
    </message>
    <message>
        <source>With a seed, the same model, conversation and settings give the same answer again.</source>
        <translation>Avec une graine, le même modèle, la même conversation et les mêmes réglages redonnent la même réponse.</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Answer ended early</source>
        <translation>La réponse s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>La réponse est terminée</translation>
    </message>
    <message>
        <source>Answering in “%1”</source>
        <translation>Réponse dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Interroger %1</translation>
    </message>
</context>
<context>
    <name>ChatSearch</name>
    <message>
        <source>%1, chat title</source>
        <translation>%1, titre d’une discussion</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Discussion sans titre</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
</context>
<context>
    <name>ChatsPane</name>
    <message>
        <source>%1 chats deleted</source>
        <translation>%1 discussions supprimées</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Archived chats appear here; search finds them, too.</source>
        <translation>Les discussions archivées apparaissent ici&#x202f;; la recherche les trouve aussi.</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Discussion supprimée</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>Supprimer définitivement %1 discussions&#x202f;?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete this chat for good?</source>
        <translation>Supprimer définitivement cette discussion&#x202f;?</translation>
    </message>
    <message>
        <source>Folder deleted; its chats are kept</source>
        <translation>Dossier supprimé&#x202f;; ses discussions sont conservées</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Nobody can bring it back. A backup made earlier still holds it.</source>
        <translation>Personne ne pourra la récupérer. Une sauvegarde antérieure la contient encore.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurée</translation>
    </message>
    <message>
        <source>Taken out of archive</source>
        <translation>Sortie de l’archive</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted chats stay in it for %1 days.</source>
        <translation>La corbeille est vide. Les discussions supprimées y restent %1 jours.</translation>
    </message>
    <message>
        <source>Your chats appear here. They stay on this computer.</source>
        <translation>Vos discussions apparaissent ici. Elles restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Couper les lignes longues</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carrel: the .json file of an export</source>
        <translation>Carrel&#xa0;: le fichier .json d’une exportation</translation>
    </message>
    <message>
        <source>ChatGPT: the .zip of the data export, or conversations.json in it</source>
        <translation>ChatGPT&#xa0;: le .zip de l’exportation des données, ou le conversations.json qu’il contient</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip *.chat *.jsonl)</source>
        <translation>Discussions exportées (*.json *.zip *.chat *.jsonl)</translation>
    </message>
    <message>
        <source>From Carrel itself, or from the export of another program:</source>
        <translation>De Carrel lui-même, ou de l’exportation d’un autre programme&#xa0;:</translation>
    </message>
    <message>
        <source>GPT4All: .chat files, or their folder</source>
        <translation>GPT4All&#xa0;: fichiers .chat, ou leur dossier</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed</source>
        <translation>Importation annulée&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Importation des discussions</translation>
    </message>
    <message>
        <source>Jan: the folder of a thread, or of all threads</source>
        <translation>Jan&#xa0;: le dossier d’un fil, ou de tous les fils</translation>
    </message>
    <message>
        <source>LM Studio: .conversation.json files, or their folder</source>
        <translation>LM Studio&#xa0;: fichiers .conversation.json, ou leur dossier</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Open WebUI: the .json of exported chats</source>
        <translation>Open WebUI&#xa0;: le .json des discussions exportées</translation>
    </message>
    <message>
        <source>Your files stay as they are. You can also drop them onto the window.</source>
        <translation>Vos fichiers restent tels quels. Vous pouvez aussi les déposer sur la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>An answer is being written; both can be asked when it has ended.</source>
        <translation>Une réponse est en cours&#x202f;; les deux pourront être interrogés quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>Interroger les deux</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour à la discussion</translation>
    </message>
    <message>
        <source>Both answer at the same time, so each is slower than alone.</source>
        <translation>Les deux répondent en même temps, chacun est donc plus lent que seul.</translation>
    </message>
    <message>
        <source>Both have answered. Pick one to go on.</source>
        <translation>Les deux ont répondu. Choisissez-en un pour continuer.</translation>
    </message>
    <message>
        <source>Both models do not fit into the memory together, so they answer one after the other.</source>
        <translation>Les deux modèles ne tiennent pas ensemble en mémoire&#x202f;; ils répondent donc l’un après l’autre.</translation>
    </message>
    <message>
        <source>Both see this chat as it is. The one you pick goes on in it.</source>
        <translation>Les deux voient cette discussion telle quelle. Celui que vous choisissez la continue.</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>Comparer deux modèles</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>Obtenir un autre modèle</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nouvelle comparaison</translation>
    </message>
    <message>
        <source>Pick one to go on with it (Alt+1, Alt+2). The other stays in the chat, as another version of the answer.</source>
        <translation>Choisissez-en une pour continuer (Alt+1, Alt+2). L’autre reste dans la discussion, comme autre version de la réponse.</translation>
    </message>
    <message>
        <source>The answer comes here.</source>
        <translation>La réponse vient ici.</translation>
    </message>
    <message>
        <source>To compare, the domain %1 needs two installed models.</source>
        <translation>Pour comparer, le domaine %1 a besoin de deux modèles installés.</translation>
    </message>
    <message>
        <source>Waits for the other answer.</source>
        <translation>Attend l’autre réponse.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send after this answer</source>
        <translation>Envoyer après cette réponse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Enter sends · Shift+Enter makes a new line</source>
        <translation>Entrée envoie · Maj+Entrée va à la ligne</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>%1 of %2 connections, the newest first.</source>
        <translation>%1 connexions sur %2, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Carrel has made no connection.</source>
        <translation>Carrel n’a établi aucune connexion.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exporter les connexions</translation>
    </message>
    <message>
        <source>Filter by host, purpose or result</source>
        <translation>Filtrer par hôte, objet ou résultat</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 tokens sur %2</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Fenêtre de contexte</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Conversation jusqu’ici</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Libre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>Réservé à la réponse</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>The oldest messages will not be seen.</source>
        <translation>Les messages les plus anciens ne seront pas vus.</translation>
    </message>
    <message>
        <source>The question is too long for this model.</source>
        <translation>La question est trop longue pour ce modèle.</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Cette question</translation>
    </message>
</context>
<context>
    <name>DemandsBlock</name>
    <message>
        <source>Decided by your organisation</source>
        <translation>Décidé par votre organisation</translation>
    </message>
    <message>
        <source>Nothing: on this computer you decide everything yourself.</source>
        <translation>Rien&#xa0;: sur cet ordinateur, vous décidez de tout.</translation>
    </message>
    <message>
        <source>These hold for everybody who uses Carrel here. You may be stricter.</source>
        <translation>Ceci vaut pour tous ceux qui utilisent Carrel ici. Vous pouvez être plus strict.</translation>
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
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>%1 tokens, %2 of them still in memory</source>
        <translation>%1 tokens, dont %2 encore en mémoire</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Conversation read</source>
        <translation>Conversation lue</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>From the next answer on, this chat gives the same answer to the same conversation.</source>
        <translation>À partir de la prochaine réponse, cette conversation donne la même réponse au même échange.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Exécuté sur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>This chat uses seed %1</source>
        <translation>Cette conversation utilise la graine %1</translation>
    </message>
    <message>
        <source>Time to read the conversation</source>
        <translation>Temps de lecture de la conversation</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Temps jusqu’au premier token</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Temps de réflexion</translation>
    </message>
    <message>
        <source>Time to write</source>
        <translation>Temps d’écriture</translation>
    </message>
    <message>
        <source>Use this seed again</source>
        <translation>Réutiliser cette graine</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>A fault in Carrel</source>
        <translation>Une erreur dans Carrel</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Ajouter un fichier de modèle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modèles GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation>Ouvrir une page web&#x202f;?</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Passphrase or recovery key:</source>
        <translation>Phrase secrète ou clé de récupération&#xa0;:</translation>
    </message>
    <message>
        <source>Something went wrong in Carrel itself.</source>
        <translation>Une erreur s’est produite dans Carrel même.</translation>
    </message>
    <message>
        <source>The answer links to this address. Carrel itself opens no connection; your web browser would.</source>
        <translation>La réponse renvoie à cette adresse. Carrel n’ouvre lui-même aucune connexion&#x202f;; votre navigateur le ferait.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock your chats</source>
        <translation>Déverrouiller vos discussions</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it happened and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>Vos discussions sont enregistrées. Le rapport dit où c’est arrivé et quelles versions sont utilisées&#x202f;; il ne contient rien de ce que vous ou un modèle avez écrit.</translation>
    </message>
</context>
<context>
    <name>DomainButton</name>
    <message>
        <source>Choose domain and model</source>
        <translation>Choisir le domaine et le modèle</translation>
    </message>
    <message>
        <source>Domain and model: %1</source>
        <translation>Domaine et modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
</context>
<context>
    <name>DomainChoice</name>
    <message>
        <source>Fields of work</source>
        <translation>Domaines de travail</translation>
    </message>
</context>
<context>
    <name>DomainMenu</name>
    <message>
        <source>%1: too large</source>
        <translation>%1&#xa0;: trop grand</translation>
    </message>
    <message>
        <source>Looking for models …</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>No model installed</source>
        <translation>Aucun modèle installé</translation>
    </message>
    <message>
        <source>Search domains and models…</source>
        <translation>Rechercher domaines et modèles…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the downloads that are shown here</source>
        <translation>Annuler les téléchargements affichés ici</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause the downloads that run</source>
        <translation>Mettre en pause les téléchargements en cours</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the downloads that are paused</source>
        <translation>Reprendre les téléchargements en pause</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Show the list of downloads</source>
        <translation>Afficher la liste des téléchargements</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>%1 moved to place %2</source>
        <translation>%1 est maintenant en position %2</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download is listed here.</source>
        <translation>Aucun téléchargement en cours. Ce que vous téléchargez apparaît ici.</translation>
    </message>
    <message>
        <source>They are fetched from top to bottom. Move one with its arrows, with Alt and the arrow keys, or drag it; what runs goes on.</source>
        <translation>Ils sont récupérés de haut en bas. Déplacez-en un avec ses flèches, avec Alt et les touches fléchées, ou en le faisant glisser ; ce qui est en cours continue.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>L’interrupteur hors ligne est activé. Désactivez-le pour télécharger.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1 needs a model</source>
        <translation>%1 a besoin d’un modèle</translation>
    </message>
    <message>
        <source>Add the file here, or put it into the models folder: it then appears by itself. Nothing leaves this computer.</source>
        <translation>Ajoutez le fichier ici, ou mettez-le dans le dossier des modèles&#xa0;: il apparaît alors de lui-même. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Get an instruction-tuned model as a GGUF file from a source you trust. 1 to 4 billion parameters in Q4_K_M suit most computers.</source>
        <translation>Procurez-vous un modèle entraîné à suivre des instructions, sous forme de fichier GGUF, auprès d’une source de confiance. 1 à 4 milliards de paramètres en Q4_K_M conviennent à la plupart des ordinateurs.</translation>
    </message>
    <message>
        <source>It is in memory only: nothing of it is written to the disk, into backups or into the search, and it is gone when Carrel ends. %1 answers.</source>
        <translation>Elle est seulement en mémoire&#xa0;: rien n’en est écrit sur le disque, dans les sauvegardes ou dans la recherche, et elle disparaît quand Carrel se ferme. %1 répond.</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Discussion temporaire</translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation>Vous pourriez demander</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>Ouvrir le dossier des modèles</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>$.chats[%1].%2 must hold JSON</source>
        <translation>$.chats[%1].%2 doit contenir du JSON</translation>
    </message>
    <message>
        <source>%1 It is %2: choose another, or none.</source>
        <translation>%1 C’est %2 : choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <source>%1 answered with a web page%2</source>
        <translation>%1 a répondu par une page web%2</translation>
    </message>
    <message>
        <source>%1 answered with something that is no hub&apos;s</source>
        <translation>%1 a répondu par quelque chose qui ne vient pas d’un hub</translation>
    </message>
    <message>
        <source>%1 answers as a hub, %2.</source>
        <translation>%1 répond comme un hub, %2.</translation>
    </message>
    <message>
        <source>%1 answers with status %2</source>
        <translation>%1 répond avec l’état %2</translation>
    </message>
    <message>
        <source>%1 answers with status 416</source>
        <translation>%1 répond avec l’état 416</translation>
    </message>
    <message>
        <source>%1 are needed in %2, and %3 are free. Nothing was changed.</source>
        <translation>%1 sont nécessaires dans %2, et %3 sont libres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 belongs to a chat, and this one has not begun.</source>
        <translation>%1 appartient à une discussion, et celle-ci n’a pas commencé.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it is kept by %2.</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: conservation imposée par %2.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 ne peut pas être importé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be kept in memory: the system lets a program lock %2 only.</source>
        <translation>%1 ne peut pas être gardé en mémoire&#xa0;: le système ne laisse un programme verrouiller que %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read and was not replaced</source>
        <translation>%1 ne peut pas être lu et n’a pas été remplacé</translation>
    </message>
    <message>
        <source>%1 cannot be read as text: %2.</source>
        <translation>%1 ne peut pas être lu comme du texte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be set to this.</source>
        <translation>%1 ne peut pas prendre cette valeur.</translation>
    </message>
    <message>
        <source>%1 cannot take your data: %2.</source>
        <translation>%1 ne peut pas recevoir vos données&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 changed elsewhere; here the words stay as they are.</source>
        <translation>%1 modifiées ailleurs&#x202f;; ici le texte reste tel quel.</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 ne répond pas à temps</translation>
    </message>
    <message>
        <source>%1 does not look like %2…</source>
        <translation>%1 ne ressemble pas à %2…</translation>
    </message>
    <message>
        <source>%1 does not say how long the file is</source>
        <translation>%1 ne dit pas quelle est la longueur du fichier</translation>
    </message>
    <message>
        <source>%1 ended the connection too early</source>
        <translation>%1 a mis fin trop tôt à la connexion</translation>
    </message>
    <message>
        <source>%1 has a file of this name already</source>
        <translation>%1 contient déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>%1 is being fetched already</source>
        <translation>%1 est déjà en cours de récupération</translation>
    </message>
    <message>
        <source>%1 is no address of a hub</source>
        <translation>%1 n’est pas l’adresse d’un hub</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 n’est pas une adresse.</translation>
    </message>
    <message>
        <source>%1 is no name of a catalogue</source>
        <translation>%1 n’est pas un nom de catalogue</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 is not installed: %2.</source>
        <translation>%1 n’est pas installé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not newer than %2</source>
        <translation>%1 n’est pas plus récent que %2</translation>
    </message>
    <message>
        <source>%1 is not yours to change</source>
        <translation>vous ne pouvez pas modifier %1</translation>
    </message>
    <message>
        <source>%1 is on a list</source>
        <translation>%1 est sur une liste</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 est en lecture seule</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1 est refusé : %2</translation>
    </message>
    <message>
        <source>%1 is revoked: %2</source>
        <translation>%1 est retiré : %2</translation>
    </message>
    <message>
        <source>%1 is too large: a file may have up to %2.</source>
        <translation>%1 est trop grand&#xa0;: un fichier peut avoir au plus %2.</translation>
    </message>
    <message>
        <source>%1 lies outside of its folder</source>
        <translation>%1 se trouve hors de son dossier</translation>
    </message>
    <message>
        <source>%1 of %2 layers are on the graphics card, which has no room for more</source>
        <translation>%1 couches sur %2 sont sur la carte graphique, qui n’a pas de place pour davantage</translation>
    </message>
    <message>
        <source>%1 reads back otherwise</source>
        <translation>%1 est différent à la relecture</translation>
    </message>
    <message>
        <source>%1 redirects to nowhere</source>
        <translation>%1 redirige vers nulle part</translation>
    </message>
    <message>
        <source>%1 redirects without end</source>
        <translation>%1 redirige sans fin</translation>
    </message>
    <message>
        <source>%1 says %2 bytes, %3 says %4</source>
        <translation>%1 dit %2 octets, %3 dit %4</translation>
    </message>
    <message>
        <source>%1 sent another range than it was asked for</source>
        <translation>%1 a envoyé une autre plage que celle demandée</translation>
    </message>
    <message>
        <source>%1 was gone back from</source>
        <translation>%1 a été quittée pour une version antérieure</translation>
    </message>
    <message>
        <source>%1 was not copied: %2.</source>
        <translation>%1 n’a pas été copié&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was not fetched: %2.</source>
        <translation>%1 n’a pas été récupéré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was not loaded: %2 is writing an answer, and both do not fit into the memory together.</source>
        <translation>%1 n’a pas été chargé : %2 est en train d’écrire une réponse, et les deux ne tiennent pas ensemble en mémoire.</translation>
    </message>
    <message>
        <source>%1 was not loaded: its file has changed since it was checked (%2).</source>
        <translation>%1 n’a pas été chargé&#xa0;: son fichier a changé depuis sa vérification (%2).</translation>
    </message>
    <message>
        <source>%1 was not moved: %2.</source>
        <translation>%1 n’a pas été déplacé : %2.</translation>
    </message>
    <message>
        <source>%1 was not removed: %2.</source>
        <translation>%1 n’a pas été supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was not restored: a legal hold keeps %2 chats that are not in it as they are now.</source>
        <translation>%1 n’a pas été restauré : une conservation légale garde %2 discussions qui ne s’y trouvent pas dans leur état actuel.</translation>
    </message>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 a été lancée ici et n’a pas démarré correctement</translation>
    </message>
    <message>
        <source>%1%2: there is no such setting</source>
        <translation>%1%2&#xa0;: ce paramètre n’existe pas</translation>
    </message>
    <message>
        <source>%1, which has %2 layers or more; this one has %3</source>
        <translation>%1, qui a au moins %2 couches&#x202f;; celui-ci en a %3</translation>
    </message>
    <message>
        <source>%1, which is %2 wide; this model is %3 wide</source>
        <translation>%1, qui a une largeur de %2&#x202f;; ce modèle a une largeur de %3</translation>
    </message>
    <message>
        <source>%1/%2 has no size or no SHA-256</source>
        <translation>%1/%2 n’a pas de taille ou pas de SHA-256</translation>
    </message>
    <message>
        <source>%1/%2 may not be downloaded here.</source>
        <translation>%1/%2 ne peut pas être téléchargé ici.</translation>
    </message>
    <message>
        <source>%1/%2 stands there twice</source>
        <translation>%1/%2 y figure deux fois</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed and %3 are free</source>
        <translation>%1&#xa0;: %2 octets sont nécessaires et %3 sont libres</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was installed.</source>
        <translation>%1&#xa0;: %2. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>%1: expected a table named after a model</source>
        <translation>%1&#xa0;: une table portant le nom d’un modèle était attendue</translation>
    </message>
    <message>
        <source>%1: it has %2 bytes in place of %3</source>
        <translation>%1&#xa0;: %2 octets au lieu de %3</translation>
    </message>
    <message>
        <source>%1: it is longer than %2 bytes</source>
        <translation>%1&#xa0;: plus long que %2 octets</translation>
    </message>
    <message>
        <source>%1: it tells no files</source>
        <translation>%1&#xa0;: n’indique aucun fichier</translation>
    </message>
    <message>
        <source>%1: its name is not known in this network</source>
        <translation>%1&#xa0;: son nom n’est pas connu sur ce réseau</translation>
    </message>
    <message>
        <source>%1: the engine ended with %2 of them (%3)</source>
        <translation>%1&#xa0;: le moteur s’est arrêté avec %2 d’entre elles (%3)</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is %2.</source>
        <translation>%1 : le catalogue de l’organisation est %2.</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is left out: %2.</source>
        <translation>%1 : le catalogue de l’organisation est laissé de côté : %2.</translation>
    </message>
    <message>
        <source>%1; the graphics card can take %2 of that</source>
        <translation>%1&#x202f;; la carte graphique peut en prendre %2</translation>
    </message>
    <message>
        <source>%1; with %2 layers on the graphics card it would fit too</source>
        <translation>%1&#x202f;; avec %2 couches sur la carte graphique, il tiendrait aussi</translation>
    </message>
    <message>
        <source>%1a quantization or model of %2 would fit</source>
        <translation>%1une quantification ou un modèle de %2 tiendrait</translation>
    </message>
    <message>
        <source>%1a smaller model with a smaller context would fit</source>
        <translation>%1un modèle plus petit avec un contexte plus petit tiendrait</translation>
    </message>
    <message>
        <source>%1with a context of %2 tokens it would fit</source>
        <translation>%1avec un contexte de %2 tokens, il tiendrait</translation>
    </message>
    <message>
        <source>%1… instead of %2…</source>
        <translation>%1… au lieu de %2…</translation>
    </message>
    <message>
        <source>A chat that was to be exported is gone.</source>
        <translation>Une discussion à exporter n’existe plus.</translation>
    </message>
    <message>
        <source>A filter or a log-in of your network stands in between; ask whoever runs it, or set a mirror.</source>
        <translation>Un filtre ou une page de connexion de votre réseau s’interpose&#x202f;; demandez à qui le gère, ou indiquez un miroir.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Une phrase secrète doit avoir au moins %1 caractères.</translation>
    </message>
    <message>
        <source>A passphrase or recovery key is needed.</source>
        <translation>Il faut une phrase secrète ou une clé de récupération.</translation>
    </message>
    <message>
        <source>Adapters may not be used here.</source>
        <translation>Les adaptateurs ne peuvent pas être utilisés ici.</translation>
    </message>
    <message>
        <source>Add a GGUF file with File ▸ Add model file…, or put one into the models folder.</source>
        <translation>Ajoutez un fichier GGUF avec Fichier ▸ Ajouter un fichier de modèle…, ou mettez-en un dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>Apply the file again; what was copied is kept.</source>
        <translation>Appliquez de nouveau le fichier&#x202f;; ce qui a été copié est conservé.</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>Posez d’abord une question.</translation>
    </message>
    <message>
        <source>Ask again; the engine starts by itself. If it happens twice, choose another model.</source>
        <translation>Redemandez&#x202f;; le moteur redémarre de lui-même. Si cela se reproduit, choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Ask for access on the model&apos;s page and try again when it is granted.</source>
        <translation>Demandez l’accès sur la page du modèle et réessayez quand il est accordé.</translation>
    </message>
    <message>
        <source>Ask your IT department. %1 escrow_key.</source>
        <translation>Demandez à votre service informatique. %1 escrow_key.</translation>
    </message>
    <message>
        <source>Begin a usual chat; it will be saved.</source>
        <translation>Commencez une discussion ordinaire&#x202f;; elle sera enregistrée.</translation>
    </message>
    <message>
        <source>Begin in Settings ▸ Storage, or with carrelctl key passphrase set.</source>
        <translation>Commencez dans Paramètres ▸ Stockage, ou avec carrelctl key passphrase set.</translation>
    </message>
    <message>
        <source>Carrel has not changed it. Restore a backup copy of the data folder.</source>
        <translation>Carrel ne l’a pas modifiée. Restaurez une copie de sauvegarde du dossier de données.</translation>
    </message>
    <message>
        <source>Carrel is already open.</source>
        <translation>Carrel est déjà ouvert.</translation>
    </message>
    <message>
        <source>Carrel may not update itself here.</source>
        <translation>Carrel ne peut pas se mettre à jour ici.</translation>
    </message>
    <message>
        <source>Carrel was locked</source>
        <translation>Carrel a été verrouillé</translation>
    </message>
    <message>
        <source>Carrel was not closed last time: it crashed, or was ended from outside.</source>
        <translation>Carrel n’a pas été fermé la dernière fois&#xa0;: il a planté, ou a été arrêté de l’extérieur.</translation>
    </message>
    <message>
        <source>Chats cannot be kept for more than %1 days.</source>
        <translation>Les discussions ne peuvent pas être gardées plus de %1 jours.</translation>
    </message>
    <message>
        <source>Chats cannot be saved.</source>
        <translation>Les discussions ne peuvent pas être enregistrées.</translation>
    </message>
    <message>
        <source>Chats may not be exported as %1.</source>
        <translation>Les discussions ne peuvent pas être exportées en %1.</translation>
    </message>
    <message>
        <source>Chats may not be printed, so there is no PDF of them.</source>
        <translation>Les discussions ne peuvent pas être imprimées&#x202f;; il n’y en a donc pas de PDF.</translation>
    </message>
    <message>
        <source>Check proxy and proxy user in Settings, Network, and keep the proxy&apos;s password there.</source>
        <translation>Vérifiez le proxy et son utilisateur dans Paramètres, Réseau, et conservez-y le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network&apos;s name service.</source>
        <translation>Vérifiez l’orthographe de l’adresse et le service de noms du réseau.</translation>
    </message>
    <message>
        <source>Check the address, cable or wireless network, or try again later.</source>
        <translation>Vérifiez l’adresse, le câble ou le réseau sans fil, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the address, with its path.</source>
        <translation>Vérifiez l’adresse, avec son chemin.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Vérifiez le fichier et ses droits.</translation>
    </message>
    <message>
        <source>Check the names of repository, revision and file.</source>
        <translation>Vérifiez les noms du dépôt, de la révision et du fichier.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Vérifiez le chemin et ses droits.</translation>
    </message>
    <message>
        <source>Check the path, or choose another model.</source>
        <translation>Vérifiez le chemin, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and whether it runs.</source>
        <translation>Vérifiez l’adresse du proxy et s’il fonctionne.</translation>
    </message>
    <message>
        <source>Choose a disk with more room.</source>
        <translation>Choisissez un disque avec plus d’espace.</translation>
    </message>
    <message>
        <source>Choose a passphrase in Settings ▸ Storage, or with carrelctl key passphrase set. %1 %2.</source>
        <translation>Choisissez une phrase secrète dans Paramètres ▸ Stockage, ou avec carrelctl key passphrase set. %1 %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another model, or have revoked models refused in Settings.</source>
        <translation>Choisissez un autre modèle, ou faites refuser les modèles retirés dans les paramètres.</translation>
    </message>
    <message>
        <source>Choose another model, or start a new chat.</source>
        <translation>Choisissez un autre modèle, ou commencez une nouvelle discussion.</translation>
    </message>
    <message>
        <source>Choose another place. What was there before is unchanged.</source>
        <translation>Choisissez un autre emplacement. Ce qui s’y trouvait avant est inchangé.</translation>
    </message>
    <message>
        <source>Choose or make an empty folder.</source>
        <translation>Choisissez ou créez un dossier vide.</translation>
    </message>
    <message>
        <source>Choose others in Settings, Desktop.</source>
        <translation>Choisissez-en d’autres dans Paramètres, Bureau.</translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing that was saved before is lost.</source>
        <translation>Fermez d’autres programmes et réessayez&#x202f;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context size in Settings.</source>
        <translation>Fermez d’autres programmes, choisissez un modèle plus petit, ou réduisez la taille du contexte dans les paramètres.</translation>
    </message>
    <message>
        <source>Close programs that use the file, or correct its permissions, then try again.</source>
        <translation>Fermez les programmes qui utilisent le fichier, ou corrigez ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Compare it with what was printed, group by group.</source>
        <translation>Comparez-la groupe par groupe avec ce qui a été imprimé.</translation>
    </message>
    <message>
        <source>Connect its disk and start again. If it is lost, remove the file %1 to begin anew in the usual place.</source>
        <translation>Connectez son disque et redémarrez. S’il est perdu, supprimez le fichier %1 pour recommencer à l’emplacement habituel.</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another place in Settings ▸ Storage.</source>
        <translation>Connectez son disque, ou choisissez un autre emplacement dans Paramètres ▸ Stockage.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or choose another model.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made, or have it made anew.</source>
        <translation>Copiez de nouveau le lot depuis son lieu d’origine, ou faites-le refaire.</translation>
    </message>
    <message>
        <source>Copy the name from the model&apos;s page, or choose another model.</source>
        <translation>Copiez le nom depuis la page du modèle, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Copy the part that matters into the question.</source>
        <translation>Copiez la partie utile dans la question.</translation>
    </message>
    <message>
        <source>Correct it and ask again; answers in free text need none.</source>
        <translation>Corrigez-le et redemandez&#x202f;; les réponses en texte libre n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Correct its permissions, or set CARREL_HOME to another folder.</source>
        <translation>Corrigez ses droits, ou donnez à CARREL_HOME un autre dossier.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions.</source>
        <translation>Corrigez les droits du dossier.</translation>
    </message>
    <message>
        <source>Correct the named key, or restore the file from a backup.</source>
        <translation>Corrigez la clé nommée, ou restaurez le fichier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Deleted chats cannot be kept for more than %1 days.</source>
        <translation>Les discussions supprimées ne peuvent pas être gardées plus de %1 jours.</translation>
    </message>
    <message>
        <source>Download it again. If you replaced it on purpose, rename it, or have it checked again on the Models page if it was not downloaded by Carrel.</source>
        <translation>Téléchargez-le de nouveau. Si vous l’avez remplacé exprès, renommez-le, ou faites-le vérifier de nouveau sur la page Modèles si Carrel ne l’a pas téléchargé.</translation>
    </message>
    <message>
        <source>Download one first: carrelctl models get, or the Models page.</source>
        <translation>Téléchargez-en un d’abord&#xa0;: carrelctl models get, ou la page Modèles.</translation>
    </message>
    <message>
        <source>Erased chats are still in %1: what opens them is another key.</source>
        <translation>Des discussions effacées sont encore dans %1&#xa0;: ce qui les ouvre est une autre clé.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exportez de nouveau.</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>Quatre ou cinq mots sans rapport sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Free %1 on that disk and go on; what was fetched is kept.</source>
        <translation>Libérez %1 sur ce disque et continuez&#x202f;; ce qui a été récupéré est conservé.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or use another one.</source>
        <translation>Libérez de l’espace sur ce disque, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was saved before is lost.</source>
        <translation>Libérez de l’espace&#x202f;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>If your company reads encrypted traffic, name its certificate file in Settings, Network (ca_file). The check cannot be switched off.</source>
        <translation>Si votre entreprise lit le trafic chiffré, indiquez son fichier de certificat dans Paramètres, Réseau (ca_file). La vérification ne peut pas être désactivée.</translation>
    </message>
    <message>
        <source>In its settings for the keyboard, have keys start “carrel --quick-ask”.</source>
        <translation>Dans ses paramètres de clavier, faites démarrer «&#xa0;carrel --quick-ask&#xa0;» par des touches.</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring, KWallet). For the database a passphrase does as well: carrelctl key passphrase set.</source>
        <translation>Installez-en ou démarrez-en un (GNOME Keyring, KWallet). Pour la base de données, une phrase secrète suffit aussi&#xa0;: carrelctl key passphrase set.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installez la version plus récente&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>Installés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It came by the system&apos;s packages or from its source; update it the same way.</source>
        <translation>Il vient des paquets du système ou de son code source&#x202f;; mettez-le à jour de la même façon.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Il se trouve dans %1</translation>
    </message>
    <message>
        <source>It lies where it lay, and nothing was changed. Choose another folder or try again.</source>
        <translation>Il reste où il était, et rien n’a été modifié. Choisissez un autre dossier ou réessayez.</translation>
    </message>
    <message>
        <source>It must begin with https:// and have a host.</source>
        <translation>Elle doit commencer par https:// et avoir un hôte.</translation>
    </message>
    <message>
        <source>It was changed elsewhere: it came as a copy, and yours stays.</source>
        <translation>Elle a été modifiée ailleurs&#xa0;: elle est venue comme copie, et la vôtre reste.</translation>
    </message>
    <message>
        <source>It was not imported: %1.</source>
        <translation>Elle n’a pas été importée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Let that answer finish, or stop it, and try again.</source>
        <translation>Laissez cette réponse se terminer, ou arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Let them finish or cancel them on the Models page, and move then.</source>
        <translation>Laissez-les se terminer ou annulez-les sur la page Modèles, puis faites le déplacement.</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it yourself.</source>
        <translation>Regardez ce qu’il contient, et supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or use the recovery key.</source>
        <translation>Cherchez une fenêtre qui demande son mot de passe, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>Look for its window; one is enough.</source>
        <translation>Cherchez sa fenêtre&#x202f;; une seule suffit.</translation>
    </message>
    <message>
        <source>Lower Engine isolation in Settings, or use a system that reaches it; carrelctl doctor shows what is missing.</source>
        <translation>Réduisez Isolation du moteur dans les paramètres, ou utilisez un système qui l’atteint&#x202f;; carrelctl doctor montre ce qui manque.</translation>
    </message>
    <message>
        <source>Make room on the disk of the settings, or let them be written; then start again.</source>
        <translation>Libérez de la place sur le disque des paramètres, ou permettez d’y écrire ; puis redémarrez.</translation>
    </message>
    <message>
        <source>Move the other file away, then try again.</source>
        <translation>Déplacez l’autre fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation>Indiquez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Name the key in the policy (catalogue_keys) or in the setting catalogue_keys.</source>
        <translation>Indiquez la clé dans la stratégie (catalogue_keys) ou dans le paramètre catalogue_keys.</translation>
    </message>
    <message>
        <source>No address of a catalogue is set.</source>
        <translation>Aucune adresse de catalogue n’est définie.</translation>
    </message>
    <message>
        <source>No address of updates is set.</source>
        <translation>Aucune adresse de mises à jour n’est définie.</translation>
    </message>
    <message>
        <source>No model is installed for the domain %1.</source>
        <translation>Aucun modèle n’est installé pour le domaine %1.</translation>
    </message>
    <message>
        <source>No recovery key can be made, because the organisation&apos;s key is no key: %1.</source>
        <translation>Aucune clé de récupération ne peut être créée, car la clé de l’organisation n’en est pas une&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing may be copied from Carrel here.</source>
        <translation>Rien ne peut être copié depuis Carrel ici.</translation>
    </message>
    <message>
        <source>Nothing new is saved here. What is there can be read; begin a new, temporary chat.</source>
        <translation>Rien de nouveau n’est enregistré ici. Ce qui existe peut être lu&#x202f;; commencez une nouvelle discussion temporaire.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a newer backup, or have the hold ended first.</source>
        <translation>Rien n’a été modifié. Restaurez une sauvegarde plus récente, ou faites d’abord lever la conservation.</translation>
    </message>
    <message>
        <source>Nothing was changed. Whoever set the hold can end it: in the context menu of the chat or folder, in Settings ▸ Storage, or with carrelctl chats release.</source>
        <translation>Rien n’a été modifié. La personne qui a décidé la conservation peut y mettre fin&#xa0;: dans le menu contextuel de la discussion ou du dossier, dans Paramètres ▸ Stockage, ou avec carrelctl chats release.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your organisation set the hold (legal_hold in its policy).</source>
        <translation>Rien n’a été modifié. Votre organisation a décidé la conservation (legal_hold dans sa stratégie).</translation>
    </message>
    <message>
        <source>Nothing was imported. Get the file again; it may have arrived in part only.</source>
        <translation>Rien n’a été importé. Procurez-vous le fichier de nouveau&#x202f;; il n’est peut-être arrivé qu’en partie.</translation>
    </message>
    <message>
        <source>Nothing was imported. Install the newer version.</source>
        <translation>Rien n’a été importé. Installez la version plus récente.</translation>
    </message>
    <message>
        <source>Nothing was imported. Split the export into smaller files.</source>
        <translation>Rien n’a été importé. Divisez l’exportation en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Nothing was imported. Take the file from a backup, or export the chats again.</source>
        <translation>Rien n’a été importé. Prenez le fichier d’une sauvegarde, ou exportez de nouveau les discussions.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Rien n’a été installé.</translation>
    </message>
    <message>
        <source>Open it with %1; nothing in it was changed.</source>
        <translation>Ouvrez-la avec %1&#x202f;; rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Open the model&apos;s page, accept its terms, and give Carrel a token: Settings, Network, or carrelctl network token.</source>
        <translation>Ouvrez la page du modèle, acceptez ses conditions et donnez un jeton à Carrel&#xa0;: Paramètres, Réseau, ou carrelctl network token.</translation>
    </message>
    <message>
        <source>Previews may not be installed here.</source>
        <translation>Les préversions ne peuvent pas être installées ici.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -l, or LimitMEMLOCK=), or turn Keep models in memory off.</source>
        <translation>Augmentez la limite (ulimit -l, ou LimitMEMLOCK=), ou désactivez Garder les modèles en mémoire.</translation>
    </message>
    <message>
        <source>Remove the token below, or give the one of today.</source>
        <translation>Supprimez le jeton ci-dessous, ou donnez celui d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Remove these files if the text must be gone at once.</source>
        <translation>Supprimez ces fichiers si le texte doit disparaître tout de suite.</translation>
    </message>
    <message>
        <source>Run the same command again to go on; what was copied is kept.</source>
        <translation>Relancez la même commande pour continuer&#x202f;; ce qui a été copié est conservé.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; pictures, PDF and office files cannot go with a question yet.</source>
        <translation>Enregistrez-le en texte UTF-8&#x202f;; images, PDF et fichiers bureautiques ne peuvent pas encore accompagner une question.</translation>
    </message>
    <message>
        <source>Shorten it, or raise the context size in Settings.</source>
        <translation>Raccourcissez-la, ou augmentez la taille du contexte dans les paramètres.</translation>
    </message>
    <message>
        <source>Show this to your IT department; carrelctl policy show tells more.</source>
        <translation>Montrez ceci à votre service informatique&#x202f;; carrelctl policy show en dit plus.</translation>
    </message>
    <message>
        <source>Start Carrel again.</source>
        <translation>Redémarrez Carrel.</translation>
    </message>
    <message>
        <source>Start a new chat, raise the context size, or let the oldest messages be left out.</source>
        <translation>Commencez une nouvelle discussion, augmentez la taille du contexte, ou laissez omettre les messages les plus anciens.</translation>
    </message>
    <message>
        <source>Switch it off in the settings of the model, or choose another one.</source>
        <translation>Désactivez-le dans les réglages du modèle, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Temporary chats are off, because a legal hold keeps everything.</source>
        <translation>Les discussions temporaires sont désactivées, car une conservation légale garde tout.</translation>
    </message>
    <message>
        <source>Test the connection in Settings, Network.</source>
        <translation>Testez la connexion dans Paramètres, Réseau.</translation>
    </message>
    <message>
        <source>That disk is not sound, or something else writes there. Choose another one.</source>
        <translation>Ce disque n’est pas en bon état, ou autre chose y écrit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The %1 %2 is refused: %3.</source>
        <translation>Refusé (%1 %2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The adapter %1 cannot be used with %2: %3.</source>
        <translation>L’adaptateur %1 ne peut pas être utilisé avec %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The adapter %1 may not be used here. %2.</source>
        <translation>L’adaptateur %1 ne peut pas être utilisé ici. %2.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2</source>
        <translation>Le catalogue %1 ne peut pas être utilisé : %2</translation>
    </message>
    <message>
        <source>The catalogue %1 was %2.</source>
        <translation>Le catalogue %1 a été %2.</translation>
    </message>
    <message>
        <source>The chats in %1 are not opened: %2.</source>
        <translation>Les discussions de %1 ne sont pas ouvertes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>La base de données %1 est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>La base de données %1 est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The database %1 is locked: %2.</source>
        <translation>La base de données %1 est verrouillée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Carrel (schema %2, this version knows %3).</source>
        <translation>La base de données %1 a été écrite par un Carrel plus récent (schéma %2, cette version connaît %3).</translation>
    </message>
    <message>
        <source>The database is not encrypted.</source>
        <translation>La base de données n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The defaults are used, and changes cannot be saved.</source>
        <translation>Les valeurs par défaut sont utilisées, et les changements ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>The defaults are used. Your file was kept as %1.</source>
        <translation>Les valeurs par défaut sont utilisées. Votre fichier a été gardé sous %1.</translation>
    </message>
    <message>
        <source>The domain %1 may not be used here.</source>
        <translation>Le domaine %1 ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>The engine does not start: %1.</source>
        <translation>Le moteur ne démarre pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The engine stopped: %1.</source>
        <translation>Le moteur s’est arrêté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>Le fichier %1 n’a pas été écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file at the source is another one now; ask for it without the old hash or size if you want it.</source>
        <translation>Le fichier à la source est maintenant un autre&#x202f;; demandez-le sans l’ancien hachage ou l’ancienne taille si vous le voulez.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>Impossible d’écrire dans le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 for the backups is not there.</source>
        <translation>Le dossier %1 des sauvegardes est introuvable.</translation>
    </message>
    <message>
        <source>The hold cannot be ended.</source>
        <translation>La conservation ne peut pas être levée.</translation>
    </message>
    <message>
        <source>The item in the keyring is another one and does not open it.</source>
        <translation>L’élément du trousseau est un autre et ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>The keyring %1 failed: %2.</source>
        <translation>Le trousseau %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The keyring %1 has lost its item.</source>
        <translation>Le trousseau %1 a perdu son élément.</translation>
    </message>
    <message>
        <source>The keyring %1 is locked.</source>
        <translation>Le trousseau %1 est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 seconds.</source>
        <translation>Le trousseau n’a pas répondu en %1 secondes.</translation>
    </message>
    <message>
        <source>The keyring may not open the chats; a passphrase has to.</source>
        <translation>Le trousseau ne peut pas ouvrir les discussions&#x202f;; il faut une phrase secrète.</translation>
    </message>
    <message>
        <source>The keys %1 do not open quick ask. %2</source>
        <translation>Les touches %1 n’ouvrent pas la question rapide. %2</translation>
    </message>
    <message>
        <source>The model %1 may not be used here. %2.</source>
        <translation>Le modèle %1 ne peut pas être utilisé ici. %2.</translation>
    </message>
    <message>
        <source>The model %1 needs %2 of memory here, and %3 are allowed. A smaller context or model needs less.</source>
        <translation>Le modèle %1 a besoin ici de %2 de mémoire, et %3 sont autorisés. Un contexte ou un modèle plus petit en demande moins.</translation>
    </message>
    <message>
        <source>The model %1 of this chat is not installed any more; %2 answers instead.</source>
        <translation>Le modèle %1 de cette discussion n’est plus installé&#x202f;; %2 répond à sa place.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>Le fichier de modèle %1 ne peut pas être chargé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template cannot render this conversation: %1.</source>
        <translation>Le modèle de discussion (template) ne peut pas rendre cette conversation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The old data folder %1 was changed after the move, so it is kept.</source>
        <translation>L’ancien dossier de données %1 a été modifié après le déplacement&#x202f;; il est donc conservé.</translation>
    </message>
    <message>
        <source>The passphrase cannot be removed.</source>
        <translation>La phrase secrète ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The policy of your organisation has a problem: %1</source>
        <translation>La stratégie de votre organisation a un problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: %1.</source>
        <translation>La clé de récupération est mal saisie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The schema or grammar cannot be used: %1.</source>
        <translation>Le schéma ou la grammaire ne peut pas être utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The search failed: %1.</source>
        <translation>La recherche a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La mise à jour</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no domain %1.</source>
        <translation>Il n’y a pas de domaine %1.</translation>
    </message>
    <message>
        <source>There is no earlier version of the %1.</source>
        <translation>Il n’y a pas de version antérieure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>Il n’y a pas de modèle %1.</translation>
    </message>
    <message>
        <source>There is no model to pack for %1%2.</source>
        <translation>Il n’y a pas de modèle à empaqueter pour %1%2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds %1.</source>
        <translation>Il n’y a plus de place sur le disque qui contient %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1%2.</source>
        <translation>Il n’y a pas assez de mémoire pour %1%2.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the database %1.</source>
        <translation>Il n’y a pas assez de mémoire pour travailler avec la base de données %1.</translation>
    </message>
    <message>
        <source>These can be imported: %1.</source>
        <translation>Peuvent être importés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This %1 does not open the database.</source>
        <translation>Ceci n’ouvre pas la base de données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This Carrel does not update itself.</source>
        <translation>Ce Carrel ne se met pas à jour lui-même.</translation>
    </message>
    <message>
        <source>This chat has %1 tokens by now, and only %2 fit into the context window.</source>
        <translation>Cette discussion a maintenant %1 tokens, et seuls %2 tiennent dans la fenêtre de contexte.</translation>
    </message>
    <message>
        <source>This question has %1 tokens, and only %2 of the %3 tokens in the context window are free for it.</source>
        <translation>Cette question a %1 tokens, et sur les %3 tokens de la fenêtre de contexte, seuls %2 sont libres pour elle.</translation>
    </message>
    <message>
        <source>This system gives programs no keys of their own.</source>
        <translation>Ce système ne donne pas de touches propres aux programmes.</translation>
    </message>
    <message>
        <source>This system offers no keyring that Carrel can trust: %1.</source>
        <translation>Ce système n’offre aucun trousseau auquel Carrel puisse se fier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try another disk.</source>
        <translation>Essayez un autre disque.</translation>
    </message>
    <message>
        <source>Turn the offline switch off to use the network: carrelctl network offline off.</source>
        <translation>Désactivez l’interrupteur hors ligne pour utiliser le réseau&#xa0;: carrelctl network offline off.</translation>
    </message>
    <message>
        <source>Type it again; each database has its own, and a renewed one replaces the one before.</source>
        <translation>Saisissez-la de nouveau&#x202f;; chaque base de données a la sienne, et une clé renouvelée remplace la précédente.</translation>
    </message>
    <message>
        <source>Unlock it, or use the passphrase or the recovery key.</source>
        <translation>Déverrouillez-le, ou utilisez la phrase secrète ou la clé de récupération.</translation>
    </message>
    <message>
        <source>Unpack it and import what is inside.</source>
        <translation>Décompressez-le et importez ce qu’il contient.</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery key.</source>
        <translation>Utilisez la phrase secrète ou la clé de récupération.</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Attendez-le.</translation>
    </message>
    <message>
        <source>Wait for the other download, or cancel it.</source>
        <translation>Attendez l’autre téléchargement, ou annulez-le.</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>Filtre web ou page de connexion</translation>
    </message>
    <message>
        <source>What came was removed. Try again; if it happens twice, the source or something on the way is damaged.</source>
        <translation>Ce qui est arrivé a été supprimé. Réessayez&#x202f;; si cela se reproduit, la source ou quelque chose en chemin est endommagé.</translation>
    </message>
    <message>
        <source>What was copied is kept; run the command again to go on.</source>
        <translation>Ce qui a été copié est conservé&#x202f;; relancez la commande pour continuer.</translation>
    </message>
    <message>
        <source>What was fetched is kept. Try again later.</source>
        <translation>Ce qui a été récupéré est conservé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What was written was removed.</source>
        <translation>Ce qui avait été écrit a été supprimé.</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>Ne fonctionnera pas</translation>
    </message>
    <message>
        <source>Windows takes it for a device</source>
        <translation>Windows le prend pour un périphérique</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Further catalogues.</source>
        <translation>Écrivez-en une dans Paramètres, Réseau, Catalogues supplémentaires.</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Updates, or name a folder.</source>
        <translation>Écrivez-en une dans Paramètres, Réseau, Mises à jour, ou indiquez un dossier.</translation>
    </message>
    <message>
        <source>Your chats are saved, and what was open is open again.</source>
        <translation>Vos discussions sont enregistrées, et ce qui était ouvert l’est de nouveau.</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it was and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>Vos discussions sont enregistrées. Le rapport dit où c’était et quelles versions sont utilisées&#x202f;; il ne contient rien de ce que vous ou un modèle avez écrit.</translation>
    </message>
    <message>
        <source>Your chats were moved to %1.</source>
        <translation>Vos discussions ont été déplacées vers %1.</translation>
    </message>
    <message>
        <source>Your data is not there: %1 is missing, or it is not Carrel&apos;s data folder.</source>
        <translation>Vos données sont introuvables&#xa0;: %1 manque, ou n’est pas le dossier de données de Carrel.</translation>
    </message>
    <message>
        <source>Your data is where it was; choose another folder, or try again.</source>
        <translation>Vos données sont là où elles étaient&#x202f;; choisissez un autre dossier, ou réessayez.</translation>
    </message>
    <message>
        <source>Your settings still name the old data folder %1, so it is kept.</source>
        <translation>Vos paramètres nomment encore l’ancien dossier de données %1 ; il est donc conservé.</translation>
    </message>
    <message>
        <source>a backup of the key file</source>
        <translation>une sauvegarde du fichier de clés</translation>
    </message>
    <message>
        <source>a line of %1 bytes is %2</source>
        <translation>une ligne de %1 octets est %2</translation>
    </message>
    <message>
        <source>a newer Carrel wrote it (format %1, this version knows %2)</source>
        <translation>un Carrel plus récent l’a écrit (format %1, cette version connaît %2)</translation>
    </message>
    <message>
        <source>a part of it is not there</source>
        <translation>une partie n’est pas là</translation>
    </message>
    <message>
        <source>a passphrase or recovery key is needed</source>
        <translation>il faut une phrase secrète ou une clé de récupération</translation>
    </message>
    <message>
        <source>a prompt has no name</source>
        <translation>un prompt n’a pas de nom</translation>
    </message>
    <message>
        <source>a state of %1 bytes</source>
        <translation>un état de %1 octets</translation>
    </message>
    <message>
        <source>another file lies at %1</source>
        <translation>un autre fichier se trouve à %1</translation>
    </message>
    <message>
        <source>another file lies there; move it away first</source>
        <translation>un autre fichier s’y trouve&#x202f;; déplacez-le d’abord</translation>
    </message>
    <message>
        <source>another file of this name lies in %1</source>
        <translation>un autre fichier de ce nom se trouve dans %1</translation>
    </message>
    <message>
        <source>another model is being moved</source>
        <translation>un autre modèle est en cours de déplacement</translation>
    </message>
    <message>
        <source>another one is at work</source>
        <translation>une autre est en cours</translation>
    </message>
    <message>
        <source>another process is installing a bundle</source>
        <translation>un autre processus installe un lot</translation>
    </message>
    <message>
        <source>as the script says</source>
        <translation>comme le dit le script</translation>
    </message>
    <message>
        <source>before schema %1</source>
        <translation>avant le schéma %1</translation>
    </message>
    <message>
        <source>by the computer&apos;s own settings</source>
        <translation>selon les paramètres de l’ordinateur</translation>
    </message>
    <message>
        <source>carrelctl catalog check says more.</source>
        <translation>carrelctl catalog check en dit plus.</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>ne répond pas à temps</translation>
    </message>
    <message>
        <source>downloads are not finished</source>
        <translation>des téléchargements ne sont pas terminés</translation>
    </message>
    <message>
        <source>group %1 holds %2, which no recovery key has</source>
        <translation>le groupe %1 contient %2, qu’aucune clé de récupération n’a</translation>
    </message>
    <message>
        <source>is neither empty nor a mirror; nothing was changed</source>
        <translation>n’est ni vide ni un miroir&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>is not empty; nothing was changed</source>
        <translation>n’est pas vide&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>it begins or ends with a character that hides or changes it</source>
        <translation>il commence ou finit par un caractère qui le cache ou le change</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>il ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>il ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>impossible d’écrire dans le dossier (%1)</translation>
    </message>
    <message>
        <source>it cannot take back what it has read</source>
        <translation>il ne peut pas reprendre ce qu’il a lu</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>il a changé pendant la copie</translation>
    </message>
    <message>
        <source>it comes with Carrel</source>
        <translation>il est fourni avec Carrel</translation>
    </message>
    <message>
        <source>it did not keep what was stored</source>
        <translation>il n’a pas gardé ce qui a été enregistré</translation>
    </message>
    <message>
        <source>it has %1 bytes in place of %2</source>
        <translation>il a %1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>it has %1 bytes, not %2</source>
        <translation>il a %1 octets, et non %2</translation>
    </message>
    <message>
        <source>it has %1 of %2 letters and digits</source>
        <translation>elle a %1 lettres et chiffres sur %2</translation>
    </message>
    <message>
        <source>it has a character that may not stand in a file&apos;s name</source>
        <translation>il a un caractère qui ne peut pas figurer dans un nom de fichier</translation>
    </message>
    <message>
        <source>it has an earlier key</source>
        <translation>elle a une clé antérieure</translation>
    </message>
    <message>
        <source>it has an invisible character</source>
        <translation>il a un caractère invisible</translation>
    </message>
    <message>
        <source>it has none of the formats that are known</source>
        <translation>il n’a aucun des formats connus</translation>
    </message>
    <message>
        <source>it has the form %1, and this Carrel knows %2</source>
        <translation>il a la forme %1, et ce Carrel connaît %2</translation>
    </message>
    <message>
        <source>it holds binary data</source>
        <translation>il contient des données binaires</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>il contient plus de %1 fichiers</translation>
    </message>
    <message>
        <source>it holds more than any version of Carrel</source>
        <translation>il contient plus qu’aucune version de Carrel</translation>
    </message>
    <message>
        <source>it holds no weights</source>
        <translation>il ne contient aucun poids</translation>
    </message>
    <message>
        <source>it is %1, and revoked: %2</source>
        <translation>c’est %1, et il est révoqué : %2</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>c’est un fichier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>c’est un lien</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere</source>
        <translation>c’est un lien vers un fichier ailleurs</translation>
    </message>
    <message>
        <source>it is a link, and nothing is put behind links</source>
        <translation>c’est un lien, et rien n’est mis derrière des liens</translation>
    </message>
    <message>
        <source>it is an adapter of a kind that is not supported, only LoRA is</source>
        <translation>c’est un adaptateur d’un genre qui n’est pas pris en charge, seul LoRA l’est</translation>
    </message>
    <message>
        <source>it is another one than its key file&apos;s, or its start is gone</source>
        <translation>ce n’est pas celle de son fichier de clés, ou son début a disparu</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is empty or missing, but %1 beside it is not</source>
        <translation>elle est vide ou absente, mais %1 à côté ne l’est pas</translation>
    </message>
    <message>
        <source>it is for models of the architecture %1, and this one is %2</source>
        <translation>il est pour les modèles de l’architecture %1, et celui-ci est %2</translation>
    </message>
    <message>
        <source>it is given to %1 of 100 machines so far, and not to this one</source>
        <translation>elle est pour l’instant distribuée à %1 machines sur 100, et pas à celle-ci</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>il est plus grand que %1 Mio</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>il est plus long que %1 octets</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>il est plus long que %1 caractères</translation>
    </message>
    <message>
        <source>it is missing, or a link</source>
        <translation>il manque, ou c’est un lien</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is nested too deeply, or holds a number that nobody needs</source>
        <translation>l’imbrication est trop profonde, ou il contient un nombre dont personne n’a besoin</translation>
    </message>
    <message>
        <source>it is no JSON: %1%2 (byte %3)</source>
        <translation>ce n’est pas du JSON&#xa0;: %1%2 (octet %3)</translation>
    </message>
    <message>
        <source>it is no backup of this version</source>
        <translation>ce n’est pas une sauvegarde de cette version</translation>
    </message>
    <message>
        <source>it is no text in UTF-8 (byte %1)</source>
        <translation>ce n’est pas du texte UTF-8 (octet %1)</translation>
    </message>
    <message>
        <source>it is no update of Carrel in one file</source>
        <translation>ce n’est pas une mise à jour de Carrel en un seul fichier</translation>
    </message>
    <message>
        <source>it is not a LoRA adapter</source>
        <translation>ce n’est pas un adaptateur LoRA</translation>
    </message>
    <message>
        <source>it is not a database, or its key is another one</source>
        <translation>ce n’est pas une base de données, ou sa clé est une autre</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is not a model that writes text</source>
        <translation>ce n’est pas un modèle qui écrit du texte</translation>
    </message>
    <message>
        <source>it is not a public key of minisign</source>
        <translation>ce n’est pas une clé publique de minisign</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>it is not the file that the manifest names</source>
        <translation>ce n’est pas le fichier que nomme le manifeste</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>it is part %1 of %2 of a model, and the files&apos; names must end in -00001-of-%3.gguf and so on</source>
        <translation>c’est la partie %1 sur %2 d’un modèle, et les noms des fichiers doivent finir par -00001-of-%3.gguf et ainsi de suite</translation>
    </message>
    <message>
        <source>it is read-only for you</source>
        <translation>il est en lecture seule pour vous</translation>
    </message>
    <message>
        <source>it is revoked: %1</source>
        <translation>il est révoqué : %1</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>elles s’y trouvent déjà</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>il mène ailleurs</translation>
    </message>
    <message>
        <source>it lies behind a link in the models folder</source>
        <translation>il se trouve derrière un lien dans le dossier des modèles</translation>
    </message>
    <message>
        <source>it lies outside of %1</source>
        <translation>il se trouve hors de %1</translation>
    </message>
    <message>
        <source>it may be a network folder</source>
        <translation>c’est peut-être un dossier réseau</translation>
    </message>
    <message>
        <source>it must be 64 digits of 0-9 and a-f</source>
        <translation>il faut 64 chiffres de 0-9 et a-f</translation>
    </message>
    <message>
        <source>it must read owner/name</source>
        <translation>il doit s’écrire owner/name</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>il ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>it needs %1 and %2 can be used; </source>
        <translation>il faut %1 et %2 sont utilisables&#x202f;; </translation>
    </message>
    <message>
        <source>it needs %1, %2 are free</source>
        <translation>il faut %1, %2 sont libres</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free</source>
        <translation>il faut %1, et %2 sont libres</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free there</source>
        <translation>il faut %1, et %2 y sont libres</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>il demande trop de mémoire</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>il a été modifié entre-temps</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>il a été fermé</translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>il a été fait pour %1</translation>
    </message>
    <message>
        <source>it was made for another model</source>
        <translation>il a été fait pour un autre modèle</translation>
    </message>
    <message>
        <source>its %1 is longer than %2 bytes</source>
        <translation>son %1 dépasse %2 octets</translation>
    </message>
    <message>
        <source>its SHA-256 at the source is not the one that was asked for</source>
        <translation>son SHA-256 à la source n’est pas celui qui a été demandé</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 in place of %2</source>
        <translation>son SHA-256 est %1 au lieu de %2</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that the catalogue names for this revision</source>
        <translation>son SHA-256 n’est pas celui que le catalogue indique pour cette révision</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that was signed</source>
        <translation>son SHA-256 n’est pas celui qui a été signé</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>son contenu est endommagé</translation>
    </message>
    <message>
        <source>its ending is reserved</source>
        <translation>sa terminaison est réservée</translation>
    </message>
    <message>
        <source>its folders cannot be told from its name</source>
        <translation>ses dossiers ne se distinguent pas de son nom</translation>
    </message>
    <message>
        <source>its hash is not the one that the catalogue names</source>
        <translation>son hachage n’est pas celui que le catalogue indique</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>son en-tête ne nomme aucune architecture</translation>
    </message>
    <message>
        <source>its key does not open</source>
        <translation>sa clé n’ouvre pas</translation>
    </message>
    <message>
        <source>its key file %1 is missing, or it is damaged</source>
        <translation>son fichier de clés %1 manque, ou il est endommagé</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>ses listes sont trop imbriquées</translation>
    </message>
    <message>
        <source>its passphrase or recovery key</source>
        <translation>sa phrase secrète ou sa clé de récupération</translation>
    </message>
    <message>
        <source>line %1 is not %2</source>
        <translation>la ligne %1 n’est pas %2</translation>
    </message>
    <message>
        <source>llama.cpp cannot parse it</source>
        <translation>llama.cpp ne peut pas l’analyser</translation>
    </message>
    <message>
        <source>llama.cpp found no place in the KV cache</source>
        <translation>llama.cpp n’a pas trouvé de place dans le cache KV</translation>
    </message>
    <message>
        <source>llama.cpp refused the adapters</source>
        <translation>llama.cpp a refusé les adaptateurs</translation>
    </message>
    <message>
        <source>llama.cpp wrote another state than it had announced</source>
        <translation>llama.cpp a écrit un autre état que celui annoncé</translation>
    </message>
    <message>
        <source>llama_decode returned %1</source>
        <translation>llama_decode a renvoyé %1</translation>
    </message>
    <message>
        <source>look at %1%2</source>
        <translation>consulter %1%2</translation>
    </message>
    <message>
        <source>name is not known</source>
        <translation>le nom n’est pas connu</translation>
    </message>
    <message>
        <source>needs %1 of disk, %2 free</source>
        <translation>demande %1 de disque, %2 libres</translation>
    </message>
    <message>
        <source>needs %1 of memory, %2 can be used</source>
        <translation>demande %1 de mémoire, %2 utilisables</translation>
    </message>
    <message>
        <source>no context</source>
        <translation>pas de contexte</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>aucun modèle n’est chargé</translation>
    </message>
    <message>
        <source>no passphrase protects them</source>
        <translation>aucune phrase secrète ne les protège</translation>
    </message>
    <message>
        <source>none is installed</source>
        <translation>aucun n’est installé</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>aucun ne fonctionne</translation>
    </message>
    <message>
        <source>not added, because it cannot be used: %1</source>
        <translation>non ajouté, car inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>not added, because it is %1</source>
        <translation>non ajouté, car %1</translation>
    </message>
    <message>
        <source>not needed: the one that came with this Carrel is as new</source>
        <translation>inutile&#xa0;: celui livré avec ce Carrel est aussi récent</translation>
    </message>
    <message>
        <source>of its %1 parts, number %2 has a problem: %3</source>
        <translation>de ses %1 parties, le numéro %2 a un problème&#xa0;: %3</translation>
    </message>
    <message>
        <source>one of the two folders lies in the other</source>
        <translation>l’un des deux dossiers se trouve dans l’autre</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card</source>
        <translation>seules %1 couches sur %2 sont sur la carte graphique</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card, and the context is %3 tokens instead of %4</source>
        <translation>seules %1 couches sur %2 sont sur la carte graphique, et le contexte est de %3 tokens au lieu de %4</translation>
    </message>
    <message>
        <source>only http:// and https:// proxies are supported</source>
        <translation>seuls les proxys http:// et https:// sont pris en charge</translation>
    </message>
    <message>
        <source>only letters, digits and . _ - / may stand in it</source>
        <translation>seuls des lettres, des chiffres et . _ - / peuvent y figurer</translation>
    </message>
    <message>
        <source>only letters, digits and single . _ - inside may stand in it</source>
        <translation>seuls des lettres, des chiffres et des . _ - isolés à l’intérieur peuvent y figurer</translation>
    </message>
    <message>
        <source>over http:// a file is fetched only if its SHA-256 is known</source>
        <translation>par http://, un fichier n’est récupéré que si son SHA-256 est connu</translation>
    </message>
    <message>
        <source>private key of the organisation</source>
        <translation>clé privée de l’organisation</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2</source>
        <translation>le SHA-256 de %1 est %2</translation>
    </message>
    <message>
        <source>the address is not https://</source>
        <translation>l’adresse n’est pas en https://</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked (%1)</source>
        <translation>l’archive ne peut pas être décompressée (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged (%1)</source>
        <translation>l’archive est endommagée (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged: %1</source>
        <translation>l’archive est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>the bundle was not finished when it was made</source>
        <translation>le lot n’était pas achevé lors de sa création</translation>
    </message>
    <message>
        <source>the bundle&apos;s catalogue %1 (%2)</source>
        <translation>le catalogue du lot %1 (%2)</translation>
    </message>
    <message>
        <source>the certificate file %1 cannot be used: %2</source>
        <translation>le fichier de certificat %1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>le certificat de %1 n’est pas de confiance&#xa0;: %2</translation>
    </message>
    <message>
        <source>the copy differs from the original</source>
        <translation>la copie diffère de l’original</translation>
    </message>
    <message>
        <source>the copy does not open</source>
        <translation>la copie ne s’ouvre pas</translation>
    </message>
    <message>
        <source>the copy is not what was read; the disk may be failing</source>
        <translation>la copie n’est pas ce qui a été lu ; le disque est peut-être défaillant</translation>
    </message>
    <message>
        <source>the disk cannot read it (%1)</source>
        <translation>le disque ne peut pas le lire (%1)</translation>
    </message>
    <message>
        <source>the engine holds another conversation</source>
        <translation>le moteur tient une autre conversation</translation>
    </message>
    <message>
        <source>the file at the source changes all the time</source>
        <translation>le fichier à la source change sans cesse</translation>
    </message>
    <message>
        <source>the model cannot forget a wrong guess</source>
        <translation>le modèle ne peut pas oublier une mauvaise supposition</translation>
    </message>
    <message>
        <source>the offline switch is on</source>
        <translation>l’interrupteur hors ligne est activé</translation>
    </message>
    <message>
        <source>the processor is used: with the graphics card&apos;s driver %1</source>
        <translation>le processeur est utilisé&#x202f;: avec le pilote de la carte graphique %1</translation>
    </message>
    <message>
        <source>the prompt %1 stands there twice</source>
        <translation>le prompt %1 y figure deux fois</translation>
    </message>
    <message>
        <source>the prompt is longer than the context window</source>
        <translation>le prompt est plus long que la fenêtre de contexte</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password</source>
        <translation>le proxy n’accepte pas le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>the proxy says %1</source>
        <translation>le proxy dit %1</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be fetched: %2</source>
        <translation>le script de proxy %1 ne peut pas être récupéré&#xa0;: %2</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be used: %2</source>
        <translation>le script de proxy %1 ne peut pas être utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>the proxy wants a log-in by %1, which Carrel does not speak; a helper on this computer, such as Px or Cntlm, can stand in between</source>
        <translation>le proxy veut une authentification par %1, que Carrel ne sait pas faire&#x202f;; un programme auxiliaire sur cet ordinateur, comme Px ou Cntlm, peut servir d’intermédiaire</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>le proxy veut un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>the state is not one of this model</source>
        <translation>l’état n’est pas celui de ce modèle</translation>
    </message>
    <message>
        <source>the system does not let the file go from its folder</source>
        <translation>le système ne laisse pas le fichier quitter son dossier</translation>
    </message>
    <message>
        <source>there is a server at %1, but no hub at this address</source>
        <translation>il y a un serveur à %1, mais pas de hub à cette adresse</translation>
    </message>
    <message>
        <source>there is a zero byte in it</source>
        <translation>il contient un octet nul</translation>
    </message>
    <message>
        <source>there is no %1, so this is no bundle</source>
        <translation>il n’y a pas de %1, ce n’est donc pas un lot</translation>
    </message>
    <message>
        <source>there is no conversations.json in it</source>
        <translation>il ne contient pas de conversations.json</translation>
    </message>
    <message>
        <source>there is no file with chats in it</source>
        <translation>il ne contient aucun fichier de discussions</translation>
    </message>
    <message>
        <source>they are not encrypted</source>
        <translation>elles ne sont pas chiffrées</translation>
    </message>
    <message>
        <source>version %1 is of a newer Carrel</source>
        <translation>la version %1 est d’un Carrel plus récent</translation>
    </message>
    <message>
        <source>what came is no GGUF file</source>
        <translation>ce qui est arrivé n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <source>what was given belongs to an earlier key</source>
        <translation>ce qui a été donné appartient à une clé antérieure</translation>
    </message>
    <message>
        <source>what was signed is no manifest of updates</source>
        <translation>ce qui a été signé n’est pas un manifeste de mises à jour</translation>
    </message>
    <message>
        <source>with its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>avec ses adaptateurs il lui faut %1 et %2 sont utilisables&#x202f;; sans eux il tiendrait</translation>
    </message>
    <message>
        <source>with its draft model and its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>avec son modèle d’ébauche et ses adaptateurs il lui faut %1 et %2 sont utilisables&#x202f;; sans eux il tiendrait</translation>
    </message>
    <message>
        <source>with its draft model it needs %1 and %2 can be used; without one it would fit</source>
        <translation>avec son modèle d’ébauche il faut %1 et %2 sont utilisables&#x202f;; sans lui, il tiendrait</translation>
    </message>
    <message>
        <source>your organisation does not allow it (%1)</source>
        <translation>votre organisation ne l’autorise pas (%1)</translation>
    </message>
    <message>
        <source>your organisation wants %1 (%2)</source>
        <translation>votre organisation veut %1 (%2)</translation>
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
        <translation>Tout, sans perte&#xa0;: pour l’importer de nouveau.</translation>
    </message>
    <message>
        <source>One file for any browser; it loads nothing.</source>
        <translation>Un seul fichier pour tout navigateur&#x202f;; il ne charge rien.</translation>
    </message>
    <message>
        <source>Pages to read, print and hand on; the text can be selected.</source>
        <translation>Des pages à lire, imprimer et transmettre&#x202f;; le texte peut être sélectionné.</translation>
    </message>
    <message>
        <source>Plain text as the model wrote it.</source>
        <translation>Le texte brut tel que le modèle l’a écrit.</translation>
    </message>
    <message>
        <source>To go on writing in Word or LibreOffice.</source>
        <translation>Pour continuer à écrire dans Word ou LibreOffice.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Document Word (DOCX)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Export %1 chats</source>
        <translation>Exporter %1 discussions</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exporter toutes les discussions</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exporter cette discussion</translation>
    </message>
</context>
<context>
    <name>FactsBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Copier ces informations</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Moteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Isolation of the engine: %1</source>
        <translation>Isolation du moteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Less than was wanted fits: %1</source>
        <translation>Moins que souhaité tient&#xa0;: %1</translation>
    </message>
    <message>
        <source>No draft model guesses ahead: %1</source>
        <translation>Aucun modèle d’ébauche ne devine d’avance&#xa0;: %1</translation>
    </message>
    <message>
        <source>No graphics card is used: %1</source>
        <translation>Aucune carte graphique n’est utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Small language models on this computer, for confidential work. Nothing leaves the device.</source>
        <translation>De petits modèles de langage sur cet ordinateur, pour un travail confidentiel. Rien ne quitte l’appareil.</translation>
    </message>
    <message>
        <source>The model is not kept in memory: %1</source>
        <translation>Le modèle n’est pas gardé en mémoire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Check file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>It is being moved.</source>
        <translation>Il est en cours de déplacement.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Parts of it are being downloaded; cancel the download first.</source>
        <translation>Des parties sont en cours de téléchargement&#x202f;; annulez d’abord le téléchargement.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Reveal in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Say that you trust this file although no hash is known</source>
        <translation>Dire que vous faites confiance à ce fichier bien qu’aucun hachage ne soit connu</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Arrêter le déplacement</translation>
    </message>
    <message>
        <source>What this model does differently from the settings</source>
        <translation>Ce que ce modèle fait autrement que les paramètres</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Passage précédent</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Places found: %1</source>
        <translation>Passages trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 n’existe pas</translation>
    </message>
</context>
<context>
    <name>FolderRulesDialog</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>%1 chats are older than the rules allow and will be erased for good.</source>
        <translation>%1 discussions sont plus anciennes que les règles ne le permettent et seront effacées définitivement.</translation>
    </message>
    <message>
        <source>A legal hold keeps all of them, whatever is chosen here.</source>
        <translation>Une conservation légale les garde toutes, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>Sont enregistrées</translation>
    </message>
    <message>
        <source>Are temporary, never saved</source>
        <translation>Sont temporaires, jamais enregistrées</translation>
    </message>
    <message>
        <source>As for all chats: %1</source>
        <translation>Comme pour toutes les discussions&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the folder above says: %1</source>
        <translation>Selon le dossier parent&#xa0;: %1</translation>
    </message>
    <message>
        <source>At most %1 days are allowed.</source>
        <translation>Au plus %1 jours sont autorisés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Days without use</source>
        <translation>Jours sans utilisation</translation>
    </message>
    <message>
        <source>Delete chats for good</source>
        <translation>Supprimer définitivement les discussions</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>Durée de conservation des discussions</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Nouvelles discussions</translation>
    </message>
    <message>
        <source>No chat is old enough now to be erased.</source>
        <translation>Aucune discussion n’est assez ancienne pour être effacée maintenant.</translation>
    </message>
    <message>
        <source>One chat is older than the rules allow and will be erased for good.</source>
        <translation>Une discussion est plus ancienne que les règles ne le permettent et sera effacée définitivement.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>When not used for</source>
        <translation>Sans utilisation pendant</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>après %1 jours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrées</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporaires</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>%1 can be installed</source>
        <translation>Prêt à installer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has come out</source>
        <translation>Paru&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has come out, and is not for this computer now</source>
        <translation>Paru, mais pas pour cet ordinateur actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install all the same</source>
        <translation>Installer quand même</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export cancelled; there is no file</source>
        <translation>Exportation annulée&#x202f;; il n’y a pas de fichier</translation>
    </message>
    <message>
        <source>Export this message</source>
        <translation>Exporter ce message</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>L’exportation est terminée</translation>
    </message>
    <message>
        <source>The file is not encrypted: anybody who has it can read it.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: toute personne qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>This format (*%1)</source>
        <translation>Ce format (*%1)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1, then its name</source>
        <translation>%1, puis son nom</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Try other or fewer words. The Guide in a chat finds articles by their meaning.</source>
        <translation>Essayez d’autres mots, ou moins de mots. Dans une discussion, le Guide trouve les articles d’après leur sens.</translation>
    </message>
</context>
<context>
    <name>HubPanel</name>
    <message>
        <source>%1 repositories, the most downloaded first.</source>
        <translation>%1 dépôts, les plus téléchargés d’abord.</translation>
    </message>
    <message>
        <source>%1B to %2B</source>
        <translation>%1B à %2B</translation>
    </message>
    <message>
        <source>Any architecture</source>
        <translation>Toute architecture</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toute taille</translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>Toute tâche</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Chat and text</source>
        <translation>Discussion et texte</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Plongements</translation>
    </message>
    <message>
        <source>Images and text</source>
        <translation>Images et texte</translation>
    </message>
    <message>
        <source>Nothing is asked before you press Search. Only repositories with GGUF files are shown, the most downloaded first. Nobody has checked what is found here: read its page and licence first.</source>
        <translation>Rien n’est demandé avant que vous ne cliquiez sur Rechercher. Seuls les dépôts contenant des fichiers GGUF sont montrés, les plus téléchargés d’abord. Personne n’a vérifié ce qui est trouvé ici&#xa0;: lisez d’abord sa page et sa licence.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or another size.</source>
        <translation>Rien n’a été trouvé. Essayez avec moins de mots ou une autre taille.</translation>
    </message>
    <message>
        <source>Over %1B</source>
        <translation>Plus de %1B</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>Rechercher sur le hub</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Similar sentences</source>
        <translation>Phrases similaires</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to search.</source>
        <translation>L’interrupteur hors ligne est activé. Désactivez-le pour rechercher.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Up to %1B</source>
        <translation>Jusqu’à %1B</translation>
    </message>
    <message>
        <source>Words of a model&apos;s name, for example granite 3b</source>
        <translation>Mots du nom d’un modèle, par exemple granite 3b</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Shown now</source>
        <translation>Affiché actuellement</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 chats were imported</source>
        <translation>%1 discussions ont été importées</translation>
    </message>
    <message>
        <source>1 chat was imported</source>
        <translation>1 discussion a été importée</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>Déjà présentes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Continued with new messages: %1</source>
        <translation>Poursuivies avec de nouveaux messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copies, because they were changed elsewhere: %1</source>
        <translation>Copies, car modifiées ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages stored: %1</source>
        <translation>Messages enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>Non repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>Rien de nouveau n’a été importé</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Discussion sans titre</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 chats</source>
        <translation>%1 discussions</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>Supprimer définitivement %1 discussions&#x202f;?</translation>
    </message>
    <message>
        <source>Delete one chat for good?</source>
        <translation>Supprimer définitivement une discussion&#x202f;?</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Lever la conservation</translation>
    </message>
    <message>
        <source>End the legal hold on %1?</source>
        <translation>Lever la conservation légale&#xa0;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>It can be deleted again, and rules may erase it if it is old enough.</source>
        <translation>La suppression redevient possible, et des règles peuvent effacer ce qui est assez ancien.</translation>
    </message>
    <message>
        <source>It cannot be deleted until the hold is ended, and no rule erases it. A shield marks it in the list.</source>
        <translation>Rien ne peut être supprimé tant que la conservation n’est pas levée, et aucune règle n’efface. Un bouclier le signale dans la liste.</translation>
    </message>
    <message>
        <source>New temporary chat; it is not saved</source>
        <translation>Nouvelle discussion temporaire&#x202f;; elle n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Put a legal hold on %1?</source>
        <translation>Poser une conservation légale&#xa0;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Poser la conservation</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>Le dossier est vide</translation>
    </message>
    <message>
        <source>They are older than this rule allows. Within the next hour or two Carrel erases them, and takes them out of its backups.</source>
        <translation>Elles sont plus anciennes que cette règle ne le permet. D’ici une heure ou deux, Carrel les efface et les retire de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Utiliser cette règle</translation>
    </message>
    <message>
        <source>the folder “%1”</source>
        <translation>le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>KeepingBlock</name>
    <message>
        <source>%1: chats %2, messages %3, %4</source>
        <translation>%1&#xa0;: discussions %2, messages %3, %4</translation>
    </message>
    <message>
        <source>A folder can say otherwise for its chats, and a legal hold on a chat or folder keeps it whatever the rules say: both are in the context menu of the list.</source>
        <translation>Un dossier peut en décider autrement pour ses discussions, et une conservation légale sur une discussion ou un dossier les garde quoi que disent les règles&#xa0;: les deux se trouvent dans le menu contextuel de la liste.</translation>
    </message>
    <message>
        <source>Erased last:</source>
        <translation>Derniers effacements&#xa0;:</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>Durée de conservation des discussions</translation>
    </message>
    <message>
        <source>from the trash</source>
        <translation>depuis la corbeille</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>pas utilisées depuis trop longtemps</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporaire, non enregistrée</translation>
    </message>
    <message>
        <source>This chat cannot be deleted: it is kept by %1.</source>
        <translation>Cette discussion ne peut pas être supprimée&#xa0;: conservation imposée par %1.</translation>
    </message>
    <message>
        <source>This chat is in memory only: not in the database, the backups or the search. It is gone when Carrel ends.</source>
        <translation>Cette discussion est seulement en mémoire&#xa0;: ni dans la base de données, ni dans les sauvegardes, ni dans la recherche. Elle disparaît quand Carrel se ferme.</translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message>
        <source>Asking the keyring</source>
        <translation>Interrogation du trousseau de clés</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Changing the recovery key</source>
        <translation>Changement de la clé de récupération</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Encrypt again</source>
        <translation>Chiffrer de nouveau</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>Chiffrer mes discussions</translation>
    </message>
    <message>
        <source>Encrypt my chats…</source>
        <translation>Chiffrer mes discussions…</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Chiffrer maintenant</translation>
    </message>
    <message>
        <source>Encrypted, but the key file is missing</source>
        <translation>Chiffrées, mais le fichier de clés manque</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encrypting again</source>
        <translation>Nouveau chiffrement</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Every page is encrypted again under a new key, and the recovery key is a new one. For when somebody may have had your files and a secret. It takes some seconds for each gigabyte.</source>
        <translation>Chaque page est chiffrée de nouveau avec une nouvelle clé, et la clé de récupération change aussi. Utile si quelqu’un a pu avoir vos fichiers et un secret. Cela prend quelques secondes par gigaoctet.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>Tout est chiffré avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Everything that you and the models wrote is encrypted, with its search index. Backups are encrypted from then on; those made before stay as they are.</source>
        <translation>Tout ce que vous et les modèles avez écrit est chiffré, avec son index de recherche. Les sauvegardes sont chiffrées à partir de là&#x202f;; les précédentes restent telles quelles.</translation>
    </message>
    <message>
        <source>It opens your chats if the keyring is lost or the passphrase forgotten. Nobody can make another one for you: without it they would be lost.</source>
        <translation>Elle ouvre vos discussions si le trousseau est perdu ou la phrase secrète oubliée. Personne ne peut vous en faire une autre&#xa0;: sans elle, elles seraient perdues.</translation>
    </message>
    <message>
        <source>It opens your chats, and it unlocks Carrel when it was locked.</source>
        <translation>Elle ouvre vos discussions et déverrouille Carrel quand il a été verrouillé.</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>De nouvelles clés pour tout</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Nouvelles clés…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Nouvelle clé de récupération…</translation>
    </message>
    <message>
        <source>Not encrypted yet; the next start ends it</source>
        <translation>Pas encore chiffrées&#x202f;; le prochain démarrage l’achèvera</translation>
    </message>
    <message>
        <source>Nothing is encrypted yet</source>
        <translation>Rien n’est encore chiffré</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Remove passphrase…</source>
        <translation>Supprimer la phrase secrète…</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Suppression de la phrase secrète</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Définition de la phrase secrète</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your chats from now on.</source>
        <translation>Le trousseau de cet ordinateur ouvre désormais vos discussions.</translation>
    </message>
    <message>
        <source>The keyring of this computer will open your chats by itself: you need not type anything. A passphrase is a second way, and what Carrel&apos;s lock asks for.</source>
        <translation>Le trousseau de cet ordinateur ouvrira vos discussions de lui-même&#xa0;: vous n’avez rien à saisir. Une phrase secrète est un second moyen, et c’est elle que demande le verrou de Carrel.</translation>
    </message>
    <message>
        <source>The new recovery key works; the one before does not any more.</source>
        <translation>La nouvelle clé de récupération est valable&#x202f;; la précédente ne l’est plus.</translation>
    </message>
    <message>
        <source>The passphrase does not open your chats any more.</source>
        <translation>La phrase secrète n’ouvre plus vos discussions.</translation>
    </message>
    <message>
        <source>The passphrase opens your chats from now on.</source>
        <translation>La phrase secrète ouvre désormais vos discussions.</translation>
    </message>
    <message>
        <source>The recovery key that you had still opens backups of before.</source>
        <translation>La clé de récupération que vous aviez ouvre encore les sauvegardes antérieures.</translation>
    </message>
    <message>
        <source>They are opened by: %1.</source>
        <translation>Elles sont ouvertes par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Carrel can trust, so a passphrase opens your chats at each start.</source>
        <translation>Cet ordinateur n’a pas de trousseau auquel Carrel puisse se fier&#x202f;; une phrase secrète ouvre donc vos discussions à chaque démarrage.</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open your chats then; the same or a new one.</source>
        <translation>Saisissez la phrase secrète qui ouvrira alors vos discussions&#x202f;; la même ou une nouvelle.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>When you go on, the recovery key that you had stops working. It still opens backups that were made before.</source>
        <translation>Si vous continuez, votre clé de récupération actuelle ne fonctionnera plus. Elle ouvrira encore les sauvegardes antérieures.</translation>
    </message>
    <message>
        <source>Whoever gets this disk, or a copy of the data folder, can read them. Encryption protects from that; it does not protect from programs that run under your account.</source>
        <translation>Quiconque obtient ce disque, ou une copie du dossier de données, peut les lire. Le chiffrement protège de cela&#x202f;; il ne protège pas des programmes exécutés sous votre compte.</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>Vos discussions sont chiffrées</translation>
    </message>
    <message>
        <source>Your chats are encrypted.</source>
        <translation>Vos discussions sont chiffrées.</translation>
    </message>
    <message>
        <source>Your chats are not encrypted</source>
        <translation>Vos discussions ne sont pas chiffrées</translation>
    </message>
    <message>
        <source>a recovery key that only your organisation has</source>
        <translation>une clé de récupération que seule votre organisation possède</translation>
    </message>
    <message>
        <source>the keyring of this computer (%1), by itself</source>
        <translation>le trousseau de cet ordinateur (%1), de lui-même</translation>
    </message>
    <message>
        <source>the recovery key that you stored</source>
        <translation>la clé de récupération que vous avez conservée</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>votre phrase secrète</translation>
    </message>
</context>
<context>
    <name>LockBlock</name>
    <message>
        <source>Encryption…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>It needs encrypted chats. With a passphrase, Carrel asks for it; without one, the keyring opens the chats for whoever sits at this computer.</source>
        <translation>Il nécessite des discussions chiffrées. Avec une phrase secrète, Carrel la demande&#x202f;; sans elle, le trousseau ouvre les discussions à quiconque est devant cet ordinateur.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Locked, the window shows nothing of your chats: what was being written is stopped and saved, the models end, the database is closed and its key dropped.</source>
        <translation>Verrouillée, la fenêtre ne montre rien de vos discussions&#xa0;: ce qui s’écrivait est arrêté et enregistré, les modèles s’arrêtent, la base de données est fermée et sa clé effacée de la mémoire.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel est verrouillé</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed.</source>
        <translation>Vos discussions sont enregistrées, chiffrées et fermées.</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed. The keyring of this computer opens them: set a passphrase in Settings, and Carrel will ask for it here.</source>
        <translation>Vos discussions sont enregistrées, chiffrées et fermées. Le trousseau de cet ordinateur les ouvre&#xa0;: définissez une phrase secrète dans les paramètres, et Carrel la demandera ici.</translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Géré par votre organisation</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>Répondre avec un autre modèle</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>Pas encore de modèles.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Takes it off the list; it stays on the disk</source>
        <translation>Le retire de la liste&#x202f;; il reste sur le disque</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
</context>
<context>
    <name>ModelSettingRow</name>
    <message>
        <source>As in Settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Only for this model</source>
        <translation>Seulement pour ce modèle</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It was trained for a context of %1 tokens.</source>
        <translation>Il a été entraîné pour un contexte de %1 tokens.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Settings of this model</source>
        <translation>Paramètres de ce modèle</translation>
    </message>
    <message>
        <source>What you change here holds for this model only.</source>
        <translation>Ce que vous changez ici ne vaut que pour ce modèle.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 differs from what was published: it is damaged or was changed. Remove it and download it again.</source>
        <translation>%1 diffère de ce qui a été publié&#xa0;: le fichier est endommagé ou a été modifié. Supprimez-le et téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <source>%1 parameters work for one token</source>
        <translation>%1 paramètres travaillent pour un jeton</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Bad at</source>
        <translation>Faible en</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Checked: the file is as it was downloaded. No hash was published for it.</source>
        <translation>Vérifié&#xa0;: le fichier est tel qu’il a été téléchargé. Aucun hachage n’a été publié pour lui.</translation>
    </message>
    <message>
        <source>Checked: the file is the one that was published (SHA-256).</source>
        <translation>Vérifié&#xa0;: le fichier est bien celui qui a été publié (SHA-256).</translation>
    </message>
    <message>
        <source>Checking … %1 %</source>
        <translation>Vérification… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Confirmed by you. No hash was published for it.</source>
        <translation>Confirmé par vous. Aucun hachage n’a été publié pour lui.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Bon en</translation>
    </message>
    <message>
        <source>Installed ✓</source>
        <translation>Installé ✓</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>Mélange d’experts</translation>
    </message>
    <message>
        <source>Moving … %1 %</source>
        <translation>Déplacement… %1 %</translation>
    </message>
    <message>
        <source>No hash is known to compare with. The SHA-256 is:
%1</source>
        <translation>Aucun hachage n’est connu pour comparer. Le SHA-256 est&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Read it on the model&apos;s page before you use the model in a company.</source>
        <translation>Lisez-la sur la page du modèle avant de l’utiliser dans une entreprise.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The graphics card did not answer. Speeds are those of the processor.</source>
        <translation>La carte graphique n’a pas répondu. Les vitesses sont celles du processeur.</translation>
    </message>
    <message>
        <source>The graphics card has not answered yet. Until it does, speeds are those of the processor.</source>
        <translation>La carte graphique n’a pas encore répondu. D’ici là, les vitesses sont celles du processeur.</translation>
    </message>
    <message>
        <source>The speed of the graphics card is not known: for models that fit on it whole, no speed is predicted.</source>
        <translation>La vitesse de la carte graphique n’est pas connue : pour les modèles qui y tiennent en entier, aucune vitesse n’est prédite.</translation>
    </message>
    <message>
        <source>Unverified: nothing is known yet to compare this file with. Check it, or confirm that you trust it.</source>
        <translation>Non vérifié : rien n’est encore connu à quoi comparer ce fichier. Vérifiez-le, ou confirmez que vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for the server, next try at %1</source>
        <translation>En attente du serveur, prochain essai à %1</translation>
    </message>
    <message>
        <source>Who says so: revision, size and hash</source>
        <translation>Qui le dit : révision, taille et empreinte</translation>
    </message>
    <message>
        <source>Who says so: the facts</source>
        <translation>Qui le dit : les faits</translation>
    </message>
    <message>
        <source>Who says so: the languages</source>
        <translation>Qui le dit : les langues</translation>
    </message>
    <message>
        <source>Who says so: the licence</source>
        <translation>Qui le dit : la licence</translation>
    </message>
    <message>
        <source>Who says so: what it is good and bad at</source>
        <translation>Qui le dit : les points forts et faibles</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>Ne fonctionnera pas</translation>
    </message>
    <message>
        <source>about %1 tokens/s</source>
        <translation>environ %1 tokens/s</translation>
    </message>
    <message>
        <source>accept its terms on the model&apos;s page, then keep a token in Settings, Network</source>
        <translation>acceptez ses conditions sur la page du modèle, puis conservez un jeton dans Paramètres, Réseau</translation>
    </message>
    <message>
        <source>an older model that the field started from; rarely the best choice</source>
        <translation>un modèle ancien dont le domaine est parti ; rarement le meilleur choix</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>classique</translation>
    </message>
    <message>
        <source>continues text only</source>
        <translation>complète seulement un texte</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>for search only</source>
        <translation>pour la recherche seulement</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>accès restreint</translation>
    </message>
    <message>
        <source>installed ✓</source>
        <translation>installé ✓</translation>
    </message>
    <message>
        <source>no source gives its SHA-256; it is kept at the first download</source>
        <translation>aucune source ne donne son SHA-256 ; il est retenu au premier téléchargement</translation>
    </message>
    <message>
        <source>orders what a search found</source>
        <translation>classe les résultats d’une recherche</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signé par %1</translation>
    </message>
    <message>
        <source>this catalogue is not signed</source>
        <translation>ce catalogue n’est pas signé</translation>
    </message>
    <message>
        <source>this catalogue is signed by a key that is not trusted</source>
        <translation>ce catalogue est signé par une clé qui n’est pas de confiance</translation>
    </message>
    <message>
        <source>this catalogue was changed after it was signed</source>
        <translation>ce catalogue a été modifié après sa signature</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Downloads (%1)</source>
        <translation>Téléchargements (%1)</translation>
    </message>
    <message>
        <source>Further models</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installés</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Only the built-in Guide is installed. Choose a domain at the left to download a model, or add a GGUF file of your own; you can also drop one here.</source>
        <translation>Seul le Guide intégré est installé. Choisissez un domaine à gauche pour télécharger un modèle, ou ajoutez votre propre fichier GGUF&#x202f;; vous pouvez aussi en déposer un ici.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>Rechercher sur le hub</translation>
    </message>
    <message>
        <source>Use a GGUF file where it lies, or copy it; or drop one here</source>
        <translation>Utiliser un fichier GGUF là où il se trouve, ou le copier ; ou en déposer un ici</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 go there with all that belongs to the model. On another disk they are copied and compared first, and only then removed here. Other programs that use the file where it lies now will not find it any more.</source>
        <translation>%1 y sont placés avec tout ce qui appartient au modèle. Vers un autre disque, ils sont d’abord copiés et comparés, puis seulement supprimés ici. Les autres programmes qui utilisent le fichier à son emplacement actuel ne le trouveront plus.</translation>
    </message>
    <message>
        <source>%1 was copied to %2.</source>
        <translation>%1 a été copié dans %2.</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 a été déplacé dans %2.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carrel’s own folder</source>
        <translation>Le dossier propre à Carrel</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>It cannot be moved: %1.</source>
        <translation>Il ne peut pas être déplacé : %1.</translation>
    </message>
    <message>
        <source>Looking at the folders …</source>
        <translation>Examen des dossiers…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move %1 to which folder?</source>
        <translation>Vers quel dossier déplacer %1 ?</translation>
    </message>
    <message>
        <source>Move a model</source>
        <translation>Déplacer un modèle</translation>
    </message>
    <message>
        <source>There is no other folder yet. Add one, for example on another disk.</source>
        <translation>Il n’y a pas encore d’autre dossier. Ajoutez-en un, par exemple sur un autre disque.</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
</context>
<context>
    <name>MovingData</name>
    <message>
        <source>%1 are copied from %2 to %3, and every file is read back.</source>
        <translation>%1 sont copiés de %2 vers %3, et chaque fichier est relu.</translation>
    </message>
    <message>
        <source>An answer that is being written is stopped and saved. Then Carrel starts again in the new place. The old folder is removed when that start has succeeded.</source>
        <translation>Une réponse en cours de rédaction est arrêtée et enregistrée. Puis Carrel redémarre au nouvel emplacement. L’ancien dossier est supprimé quand ce démarrage a réussi.</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>Un dossier vide pour vos données</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carrel starts again now and opens it in the new place.</source>
        <translation>Carrel redémarre maintenant et les ouvre au nouvel emplacement.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation>Déplacer vos données&#x202f;?</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>Déplacement de vos données</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Rien n’a été déplacé</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>This folder lies on another computer. Databases can be damaged there when the connection breaks, and your chats cannot be opened without it. A disk of this computer is the better place.</source>
        <translation>Ce dossier se trouve sur un autre ordinateur. Les bases de données peuvent y être endommagées quand la connexion se coupe, et vos discussions ne peuvent pas être ouvertes sans elle. Un disque de cet ordinateur est un meilleur emplacement.</translation>
    </message>
    <message>
        <source>Your data was moved</source>
        <translation>Vos données ont été déplacées</translation>
    </message>
    <message>
        <source>Your temporary chats end with that start: they are in memory only.</source>
        <translation>Vos conversations temporaires prennent fin avec ce démarrage : elles n’existent qu’en mémoire.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is downloaded.</source>
        <translation>%1 est téléchargé.</translation>
    </message>
    <message>
        <source>An answer ended with an error.</source>
        <translation>Une réponse s’est terminée par une erreur.</translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation>Une réponse est terminée.</translation>
    </message>
    <message>
        <source>The download of %1 stopped.</source>
        <translation>Le téléchargement de %1 s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Rien à télécharger</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de %1</translation>
    </message>
    <message>
        <source>The file here cannot be used: %1. Remove it and download it again.</source>
        <translation>Le fichier présent ne peut pas être utilisé&#xa0;: %1. Supprimez-le et téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>L’interrupteur hors ligne est activé. Désactivez-le pour télécharger.</translation>
    </message>
</context>
<context>
    <name>OfflineSwitch</name>
    <message>
        <source>Offline: make no connection at all</source>
        <translation>Hors ligne&#xa0;: n’établir aucune connexion</translation>
    </message>
    <message>
        <source>Offline: off</source>
        <translation>Hors ligne&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>Hors ligne&#xa0;: activé</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>Activé&#xa0;: Carrel n’établit aucune connexion, quoi qu’on lui demande.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer le panneau latéral</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>About Carrel</source>
        <translation>À propos de Carrel</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>Au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind.</source>
        <translation>Quatre ou cinq mots sans rapport sont faciles à retenir.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Passphrase (may stay empty)</source>
        <translation>Phrase secrète (peut rester vide)</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Les deux sont différentes.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>Retour aux discussions</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Restore what is selected</source>
        <translation>Restaurer la sélection</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>PlaceBlock</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Vérifier l’intégrité</translation>
    </message>
    <message>
        <source>Checked just now: the database is whole.</source>
        <translation>Vérifiée à l’instant&#xa0;: la base de données est intacte.</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Libre sur le disque</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Reading the whole database …</source>
        <translation>Lecture de toute la base de données…</translation>
    </message>
    <message>
        <source>Remove the old folder</source>
        <translation>Supprimer l’ancien dossier</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup. What was found: %1</source>
        <translation>La base de données est endommagée. Restaurez une sauvegarde. Constaté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The old folder was removed.</source>
        <translation>L’ancien dossier a été supprimé.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your data was moved here from %1. The old folder is removed by itself some seconds after a good start.</source>
        <translation>Vos données ont été déplacées ici depuis %1. L’ancien dossier est supprimé de lui-même quelques secondes après un démarrage réussi.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>Cela peut prendre un moment.</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Every domain</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>One word, for example letter</source>
        <translation>Un mot, par exemple lettre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write a letter to {{name}} about {{matter}}.</source>
        <translation>Écris une lettre à {{nom}} au sujet de {{objet}}.</translation>
    </message>
</context>
<context>
    <name>PromptLibraryDialog</name>
    <message>
        <source>%1 deleted</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Texts that you ask again and again. Type / and the name in the message box. A {{word}} in double braces is asked for each time.</source>
        <translation>Des textes que vous réutilisez souvent. Tapez / et le nom dans la zone de message. Un {{mot}} entre doubles accolades est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>The earlier %1 replaced</source>
        <translation>L’ancien %1 a été remplacé</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>PruningBar</name>
    <message>
        <source>%1 messages deleted</source>
        <translation>%1 messages supprimés</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Masquer les détails...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Afficher les détails...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The first wording and its answer are kept.</source>
        <translation>La première formulation et sa réponse sont conservées.</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>You, %1</source>
        <translation>Vous, %1</translation>
    </message>
</context>
<context>
    <name>QuickPresets</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of the text below, and change nothing else. Answer with the corrected text only.</source>
        <translation>Corrige l’orthographe et la grammaire du texte ci-dessous, et ne change rien d’autre. Réponds uniquement par le texte corrigé.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Explain the text below in plain words.</source>
        <translation>Explique le texte ci-dessous en mots simples.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Summarise the text below in a few sentences.</source>
        <translation>Résume le texte ci-dessous en quelques phrases.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate the text below into %1. Answer with the translation only.</source>
        <translation>Traduis le texte ci-dessous dans cette langue&#xa0;: %1. Réponds uniquement par la traduction.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>%1 · a legal hold keeps this</source>
        <translation>%1 · une conservation légale garde ceci</translation>
    </message>
    <message>
        <source>%1 · a legal hold will keep this</source>
        <translation>%1 · une conservation légale gardera ceci</translation>
    </message>
    <message>
        <source>%1 · kept nowhere unless you continue</source>
        <translation>%1 · conservé nulle part sauf si vous continuez</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>La réponse est terminée</translation>
    </message>
    <message>
        <source>Ask about this text</source>
        <translation>Interroger sur ce texte</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Posez une question</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Continue in Carrel</source>
        <translation>Continuer dans Carrel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>No model that could answer is installed; see Models in Carrel.</source>
        <translation>Aucun modèle capable de répondre n’est installé&#x202f;; voir Modèles dans Carrel.</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>Question rapide</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>Ask without this text</source>
        <translation>Demander sans ce texte</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texte copié</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Texte sélectionné</translation>
    </message>
    <message>
        <source>Use copied text</source>
        <translation>Utiliser le texte copié</translation>
    </message>
    <message>
        <source>Use selected text</source>
        <translation>Utiliser le texte sélectionné</translation>
    </message>
    <message>
        <source>cut off here</source>
        <translation>coupé ici</translation>
    </message>
</context>
<context>
    <name>ReasoningBox</name>
    <message>
        <source>Thinking …</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>A réfléchi pendant %1 s</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>A réfléchi un instant</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Ce que le modèle a pensé</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carrel recovery key</source>
        <translation>Clé de récupération de Carrel</translation>
    </message>
    <message>
        <source>Copied. Paste it now: the clipboard is no place to keep it.</source>
        <translation>Copiée. Collez-la maintenant&#xa0;: le presse-papiers n’est pas un endroit où la garder.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have stored it, apart from this computer</source>
        <translation>Je l’ai conservée ailleurs que sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Elle n’est montrée que maintenant.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clé de récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de récupération</translation>
    </message>
    <message>
        <source>Saved as %1. Move it to a place apart from this computer.</source>
        <translation>Enregistrée sous %1. Déplacez le fichier ailleurs que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The recovery key was not saved</source>
        <translation>La clé de récupération n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de récupération</translation>
    </message>
</context>
<context>
    <name>RecoveryPrint</name>
    <message>
        <source>No printer is set up on this computer. Save it instead.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Enregistrez-la plutôt.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Your organisation does not allow printing. Save it instead.</source>
        <translation>Votre organisation n’autorise pas l’impression. Enregistrez-la plutôt.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A newer recovery key takes the place of this one.</source>
        <translation>Une clé de récupération plus récente remplace celle-ci.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Créée le %1.</translation>
    </message>
    <message>
        <source>Recovery key for Carrel</source>
        <translation>Clé de récupération pour Carrel</translation>
    </message>
    <message>
        <source>This key opens your chats if the computer&apos;s keyring is lost or the passphrase is forgotten, and it opens backups of that time. Whoever has it and your files can read them: keep it apart from this computer.</source>
        <translation>Cette clé ouvre vos discussions si le trousseau de l’ordinateur est perdu ou la phrase secrète oubliée, et elle ouvre les sauvegardes de cette époque. Quiconque l’a avec vos fichiers peut les lire&#xa0;: conservez-la ailleurs que sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>%1 is not listed any more; it still lies at %2.</source>
        <translation>%1 n’est plus dans la liste&#x202f;; il se trouve toujours à %2.</translation>
    </message>
    <message>
        <source>%1 was removed; %2 are free now.</source>
        <translation>%1 a été supprimé&#x202f;; %2 sont maintenant libres.</translation>
    </message>
    <message>
        <source>%1 will be free.</source>
        <translation>%1 seront libérés.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#x202f;?</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Oublier un modèle</translation>
    </message>
    <message>
        <source>Nothing is deleted. The model lies in the folder %1, which you added; the folder and all models in it are not listed any more:</source>
        <translation>Rien n’est supprimé. Le modèle se trouve dans le dossier %1, que vous avez ajouté&#x202f;; le dossier et tous ses modèles ne seront plus dans la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is deleted: you added this file, and it stays at %1.</source>
        <translation>Rien n’est supprimé&#xa0;: vous avez ajouté ce fichier, et il reste à %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>This will be deleted from the models folder:</source>
        <translation>Ceci sera supprimé du dossier des modèles&#xa0;:</translation>
    </message>
    <message>
        <source>Your chats stay. You can add it again at any time.</source>
        <translation>Vos discussions restent. Vous pouvez l’ajouter de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Your chats stay; another model answers in them.</source>
        <translation>Vos discussions restent&#x202f;; un autre modèle y répond.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 autres</translation>
    </message>
</context>
<context>
    <name>ReplyBody</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ReplyFooter</name>
    <message>
        <source>Also in the handbook</source>
        <translation>Aussi dans le manuel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>ReplyWidget</name>
    <message>
        <source>Answer, %1</source>
        <translation>Réponse, %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>RepoCard</name>
    <message>
        <source>%L1 downloads</source>
        <translation>%L1 téléchargements</translation>
    </message>
    <message>
        <source>How it fits is told with its files.</source>
        <translation>Ses fichiers disent s’il convient.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>as Q4_K_M</source>
        <translation>en Q4_K_M</translation>
    </message>
    <message>
        <source>gated: needs an account and a token</source>
        <translation>accès restreint&#xa0;: il faut un compte et un jeton</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>licence non indiquée</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Erases the chats that came, except where you went on.</source>
        <translation>Efface les discussions reçues, sauf celles que vous avez poursuivies.</translation>
    </message>
    <message>
        <source>These are not as they were elsewhere:</source>
        <translation>Celles-ci ne sont pas comme elles étaient ailleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’importation</translation>
    </message>
</context>
<context>
    <name>RestartCard</name>
    <message>
        <source>An answer is being written, or chats are coming or going. Restart when that is done, so that nothing is cut short.</source>
        <translation>Une réponse est en cours, ou des discussions sont importées ou exportées. Redémarrez quand ce sera terminé, pour que rien ne soit interrompu.</translation>
    </message>
    <message>
        <source>Chats, drafts and settings are kept; Carrel comes back by itself.</source>
        <translation>Discussions, brouillons et paramètres sont conservés&#x202f;; Carrel revient de lui-même.</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>Installé, et actif à partir du prochain démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restart and end the temporary chats?</source>
        <translation>Redémarrer et mettre fin aux discussions temporaires&#x202f;?</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>They are in memory only, and are gone after a new start.</source>
        <translation>Elles ne sont qu’en mémoire et disparaissent après un redémarrage.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Archived only</source>
        <translation>Archivées seulement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Older than 12 months</source>
        <translation>Il y a plus de 12 mois</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Il y a plus de 30 jours</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <source>Search only in a part of the chats</source>
        <translation>Ne chercher que dans une partie des discussions</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Aucun n’est conservé.</translation>
    </message>
    <message>
        <source>One is kept in the key store.</source>
        <translation>Un secret est conservé dans le coffre de clés.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>For gated models. Kept in the computer&apos;s key store, and sent to the hub&apos;s own host only.</source>
        <translation>Pour les modèles à accès restreint. Conservé dans le coffre de clés de l’ordinateur, et envoyé seulement à l’hôte du hub.</translation>
    </message>
    <message>
        <source>Of the proxy user above. Kept in the computer&apos;s key store.</source>
        <translation>De l’utilisateur du proxy ci-dessus. Conservé dans le coffre de clés de l’ordinateur.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 prend toujours le mot le plus probable&#x202f;; des valeurs plus élevées varient plus et se trompent plus.</translation>
    </message>
    <message>
        <source>A click on it opens quick ask, where the desktop has a tray.</source>
        <translation>Un clic dessus ouvre la question rapide, là où le bureau a une zone de notification.</translation>
    </message>
    <message>
        <source>A folder on another disk is safer; empty: in the data folder, beside the chats.</source>
        <translation>Un dossier sur un autre disque est plus sûr&#x202f;; vide&#xa0;: dans le dossier de données, à côté des discussions.</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory; a question loads it again.</source>
        <translation>Un modèle qui n’a pas été utilisé aussi longtemps quitte la mémoire ; une question le recharge.</translation>
    </message>
    <message>
        <source>A much smaller model of the same family that guesses ahead. Quicker where it guesses well; the answer stays the same. It takes memory of its own.</source>
        <translation>Un modèle bien plus petit de la même famille qui devine d’avance. Plus rapide là où il devine bien&#x202f;; la réponse reste la même. Il prend sa propre mémoire.</translation>
    </message>
    <message>
        <source>Address of a folder with signed updates of Carrel. It is asked when you look for updates, and at no other time.</source>
        <translation>Adresse d’un dossier contenant des mises à jour signées de Carrel. Elle est interrogée quand vous cherchez des mises à jour, et à aucun autre moment.</translation>
    </message>
    <message>
        <source>Address of the hub or of a mirror, for example https://models.example.com/hub.</source>
        <translation>Adresse du hub ou d’un miroir, par exemple https://models.example.com/hub.</translation>
    </message>
    <message>
        <source>Addresses, with spaces between them. They are fetched when you ask for it, and must carry a signature that is trusted.</source>
        <translation>Des adresses, séparées par des espaces. Elles sont récupérées quand vous le demandez, et doivent porter une signature de confiance.</translation>
    </message>
    <message>
        <source>After this time without use; a reply that is being written is finished first.</source>
        <translation>Après ce temps sans utilisation&#x202f;; une réponse en cours est d’abord achevée.</translation>
    </message>
    <message>
        <source>An answer that reaches this length is cut off and says so.</source>
        <translation>Une réponse qui atteint cette longueur est coupée et le dit.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>Sont enregistrées</translation>
    </message>
    <message>
        <source>Are temporary</source>
        <translation>Sont temporaires</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>Selon le domaine</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>At least partial</source>
        <translation>Au moins partielle</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic uses one for each physical core.</source>
        <translation>Automatique en utilise un par cœur physique.</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Sauvegarder automatiquement</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>La meilleure possible</translation>
    </message>
    <message>
        <source>Carrel also looks for GGUF files here.</source>
        <translation>Carrel cherche aussi des fichiers GGUF ici.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and menus at once.</source>
        <translation>Compacte montre plus de lignes de listes et de menus à la fois.</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>Connexions par téléchargement</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>Taille du contexte</translation>
    </message>
    <message>
        <source>Conversation memory</source>
        <translation>Mémoire de conversation</translation>
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
        <translation>Sauvegardes quotidiennes conservées</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete chats by themselves</source>
        <translation>Supprimer automatiquement les discussions</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Limite de téléchargement</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modèle d’ébauche</translation>
    </message>
    <message>
        <source>Each backup is opened and checked; without one nothing brings back what a disk loses.</source>
        <translation>Chaque sauvegarde est ouverte et vérifiée&#x202f;; sans elle, rien ne ramène ce qu’un disque perd.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Engine isolation</source>
        <translation>Isolation du moteur</translation>
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
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>For a proxy that asks; the password is kept in the computer&apos;s key store.</source>
        <translation>Pour un proxy qui le demande&#x202f;; le mot de passe est conservé dans le coffre de clés de l’ordinateur.</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Pour tous les téléchargements ensemble.</translation>
    </message>
    <message>
        <source>For good, when a chat was not used so long; also from the backups that Carrel keeps.</source>
        <translation>Définitivement, quand une discussion n’a pas été utilisée pendant cette durée&#x202f;; aussi des sauvegardes que Carrel conserve.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Full, 16 bits</source>
        <translation>Pleine, 16 bits</translation>
    </message>
    <message>
        <source>Further catalogues</source>
        <translation>Catalogues supplémentaires</translation>
    </message>
    <message>
        <source>GGUF files that you added. They stay where they are.</source>
        <translation>Les fichiers GGUF que vous avez ajoutés. Ils restent où ils sont.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Couches GPU</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Libérer la mémoire</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>Deviner d’avance</translation>
    </message>
    <message>
        <source>Half, 8 bits</source>
        <translation>Moitié, 8 bits</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How long a deleted chat can be brought back.</source>
        <translation>Combien de temps une discussion supprimée peut être récupérée.</translation>
    </message>
    <message>
        <source>How many layers of the model run on the graphics card; 0 uses the processor only.</source>
        <translation>Combien de couches du modèle s’exécutent sur la carte graphique&#x202f;; 0 n’utilise que le processeur.</translation>
    </message>
    <message>
        <source>How much of a conversation the model can see. A larger context needs more memory.</source>
        <translation>Quelle part d’une conversation le modèle peut voir. Un contexte plus grand demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>In percent of your computer&apos;s own text size.</source>
        <translation>En pourcentage de la taille de texte de votre ordinateur.</translation>
    </message>
    <message>
        <source>Keep models in memory</source>
        <translation>Garder les modèles en mémoire</translation>
    </message>
    <message>
        <source>Keys for quick ask</source>
        <translation>Touches de la question rapide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out oldest</source>
        <translation>Omettre les plus anciens</translation>
    </message>
    <message>
        <source>Legal hold on all chats</source>
        <translation>Conservation légale de toutes les discussions</translation>
    </message>
    <message>
        <source>Lets the context be longer than the model was trained for. Answers get less exact, the more so the longer it is; not used below that.</source>
        <translation>Permet un contexte plus long que celui pour lequel le modèle a été entraîné. Les réponses perdent en précision, d’autant plus qu’il est long&#x202f;; sans effet en dessous.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adaptateurs LoRA</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Lock before sleep</source>
        <translation>Verrouiller avant la mise en veille</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouiller automatiquement</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Fichiers de modèles</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>Hub de modèles</translation>
    </message>
    <message>
        <source>Models &amp; answers</source>
        <translation>Modèles et réponses</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Sauvegardes mensuelles conservées</translation>
    </message>
    <message>
        <source>More are opened only where that is faster.</source>
        <translation>D’autres ne sont ouvertes que là où c’est plus rapide.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Nouvelles discussions</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nothing is deleted and every chat is saved, whatever else is said.</source>
        <translation>Rien n’est supprimé et chaque discussion est enregistrée, quoi qu’il soit décidé par ailleurs.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; models answer in the language you write. Takes effect when Carrel is started again.</source>
        <translation>Des menus, boutons et messages&#x202f;; les modèles répondent dans la langue où vous écrivez. Prend effet au prochain démarrage de Carrel.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>Activé&#xa0;: Carrel n’établit aucune connexion, quoi qu’on lui demande.</translation>
    </message>
    <message>
        <source>On: a model starts at once if it was used before. Off: it is read whole, into memory of its own.</source>
        <translation>Activé&#xa0;: un modèle démarre aussitôt s’il a déjà servi. Désactivé&#xa0;: il est lu en entier, dans sa propre mémoire.</translation>
    </message>
    <message>
        <source>On: quicker where an answer repeats the conversation. The answer stays the same.</source>
        <translation>Activé&#xa0;: plus rapide là où une réponse répète la conversation. La réponse reste la même.</translation>
    </message>
    <message>
        <source>On: the system may not put a loaded model aside when memory is short.</source>
        <translation>Activé&#xa0;: le système ne peut pas mettre de côté un modèle chargé quand la mémoire manque.</translation>
    </message>
    <message>
        <source>Open quick ask over other programs. Wayland and macOS leave such keys to the system: have it start “carrel --quick-ask”.</source>
        <translation>Ouvrent la question rapide par-dessus les autres programmes. Wayland et macOS laissent ces touches au système&#xa0;: faites-lui démarrer «&#xa0;carrel --quick-ask&#xa0;».</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>PEM file of your company&apos;s certificate authority; it adds to the computer&apos;s own store.</source>
        <translation>Fichier PEM de l’autorité de certification de votre entreprise&#x202f;; il complète le magasin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Place of the backups</source>
        <translation>Emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Fils du processeur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Quarter, 4 bits</source>
        <translation>Quart, 4 bits</translation>
    </message>
    <message>
        <source>Quicker reading of long conversations, and needed for smaller conversation memory.</source>
        <translation>Lecture plus rapide des longues conversations&#x202f;; nécessaire à une mémoire de conversation plus petite.</translation>
    </message>
    <message>
        <source>Read models as they are used</source>
        <translation>Lire les modèles au fil de l’usage</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Reduced: menus open without animation, the cursor does not blink, marks do not fade.</source>
        <translation>Réduites&#xa0;: les menus s’ouvrent sans animation, le curseur ne clignote pas, les repères ne s’estompent pas.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>RoPE factor</source>
        <translation>Facteur RoPE</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>Mise à l’échelle RoPE</translation>
    </message>
    <message>
        <source>Small files that change how the model answers; several can act at once. Switching one on or off, or changing its strength, does not load the model again.</source>
        <translation>De petits fichiers qui changent la façon dont le modèle répond&#x202f;; plusieurs peuvent agir à la fois. En activer ou désactiver un, ou changer sa force, ne recharge pas le modèle.</translation>
    </message>
    <message>
        <source>Smaller holds a longer conversation in the same memory, and loses a little precision.</source>
        <translation>Plus petite, elle contient une conversation plus longue dans la même mémoire et perd un peu de précision.</translation>
    </message>
    <message>
        <source>Some models think aloud first: better answers, later. Off where the model allows it.</source>
        <translation>Certains modèles réfléchissent d’abord à voix haute&#xa0;: de meilleures réponses, plus tard. Désactivé là où le modèle le permet.</translation>
    </message>
    <message>
        <source>Space for quick returns</source>
        <translation>Espace pour les reprises rapides</translation>
    </message>
    <message>
        <source>Stop and ask</source>
        <translation>Arrêter et demander</translation>
    </message>
    <message>
        <source>Storage &amp; encryption</source>
        <translation>Stockage et chiffrement</translation>
    </message>
    <message>
        <source>Summarise oldest</source>
        <translation>Résumer les plus anciens</translation>
    </message>
    <message>
        <source>Super+Shift+Space</source>
        <translation>Super+Shift+Space</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System follows your computer: light or dark, and high contrast where it asks for that.</source>
        <translation>Système suit votre ordinateur&#xa0;: clair ou sombre, et contraste élevé là où il le demande.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temporary ones are in memory only and end with Carrel.</source>
        <translation>Les temporaires sont seulement en mémoire et prennent fin avec Carrel.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The engine does not start if less is reached; full uses the processor only.</source>
        <translation>Le moteur ne démarre pas si l’on atteint moins&#x202f;; complète n’utilise que le processeur.</translation>
    </message>
    <message>
        <source>The last one of so many days.</source>
        <translation>La dernière d’autant de jours.</translation>
    </message>
    <message>
        <source>The last one of so many months; 0 keeps none for its month.</source>
        <translation>La dernière d’autant de mois&#x202f;; 0 n’en garde aucune pour son mois.</translation>
    </message>
    <message>
        <source>The last one of so many weeks; 0 keeps none for its week.</source>
        <translation>La dernière d’autant de semaines&#x202f;; 0 n’en garde aucune pour sa semaine.</translation>
    </message>
    <message>
        <source>The oldest messages are left out, or told to the model as a summary that it writes first, or you are asked to start a new chat. The reply says which.</source>
        <translation>Les messages les plus anciens sont omis, ou transmis au modèle sous forme d’un résumé qu’il écrit d’abord, ou l’on vous demande de commencer une nouvelle discussion. La réponse dit lequel.</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Les autres attendent leur tour.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Sauvegardes hebdomadaires conservées</translation>
    </message>
    <message>
        <source>What models have read of long chats is kept, encrypted, so that a chat goes on at once.</source>
        <translation>Ce que les modèles ont lu de longues discussions est conservé, chiffré, pour qu’une discussion reprenne aussitôt.</translation>
    </message>
    <message>
        <source>When a chat is too long</source>
        <translation>Quand une discussion est trop longue</translation>
    </message>
    <message>
        <source>When a long answer or a download ends while you work elsewhere. They hold no words of a chat.</source>
        <translation>Quand une longue réponse ou un téléchargement se termine pendant que vous travaillez ailleurs. Elles ne contiennent aucun mot d’une discussion.</translation>
    </message>
    <message>
        <source>With RoPE scaling: so many times the context that the model was trained for.</source>
        <translation>Avec la mise à l’échelle RoPE&#xa0;: autant de fois le contexte pour lequel le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>Works on Linux and Windows, which tell of it; on macOS use the time above.</source>
        <translation>Fonctionne sous Linux et Windows, qui le signalent&#x202f;; sous macOS, utilisez la durée ci-dessus.</translation>
    </message>
    <message>
        <source>YaRN</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>ko/s</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>system: as the computer says; direct: none; or an address such as http://proxy:3128, or that of a proxy script, such as http://company/proxy.pac.</source>
        <translation>system&#xa0;: selon l’ordinateur&#x202f;; direct&#xa0;: aucun&#x202f;; ou une adresse comme http://proxy:3128, ou celle d’un script de proxy, comme http://company/proxy.pac.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
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
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (inutilisable)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>About Carrel</source>
        <translation>À propos de Carrel</translation>
    </message>
    <message>
        <source>Add model file…</source>
        <translation>Ajouter un fichier de modèle…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive chat or take it out</source>
        <translation>Archiver la discussion ou l’en sortir</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Choose domain and model</source>
        <translation>Choisir le domaine et le modèle</translation>
    </message>
    <message>
        <source>Compare two models…</source>
        <translation>Comparer deux modèles…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Supprimer la discussion</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exporter toutes les discussions…</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>Exporter cette discussion…</translation>
    </message>
    <message>
        <source>Find in this chat…</source>
        <translation>Rechercher dans cette discussion…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Go to the list of chats</source>
        <translation>Aller à la liste des discussions</translation>
    </message>
    <message>
        <source>Go to the message box</source>
        <translation>Aller à la zone de message</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importer des discussions…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lock Carrel</source>
        <translation>Verrouiller Carrel</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>Rechercher des mises à jour…</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menu de l&apos;élément qui a le focus</translation>
    </message>
    <message>
        <source>Message above</source>
        <translation>Message au-dessus</translation>
    </message>
    <message>
        <source>Message below</source>
        <translation>Message au-dessous</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Déplacer dans un dossier…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouvelle discussion temporaire</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>Ouvrir le dossier des modèles</translation>
    </message>
    <message>
        <source>Options of this chat…</source>
        <translation>Options de cette discussion…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pin or unpin chat</source>
        <translation>Épingler ou désépingler la discussion</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rename chat</source>
        <translation>Renommer la discussion</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>Afficher le panneau latéral</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Écrire une autre réponse</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>More: temporary chat, folders, archive, trash</source>
        <translation>Plus&#xa0;: discussion temporaire, dossiers, archives, corbeille</translation>
    </message>
</context>
<context>
    <name>Sideload</name>
    <message>
        <source>Add %1 models?</source>
        <translation>Ajouter %1 modèles ?</translation>
    </message>
    <message>
        <source>Add %1?</source>
        <translation>Ajouter %1 ?</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Ajouter des modèles</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <translation>Copier dans la bibliothèque</translation>
    </message>
    <message>
        <source>It is shown as unverified until its hash is known, or until you confirm it.</source>
        <translation>Il est affiché comme non vérifié jusqu’à ce que son hachage soit connu ou que vous le confirmiez.</translation>
    </message>
    <message>
        <source>Use where it is</source>
        <translation>Utiliser sur place</translation>
    </message>
    <message>
        <source>Used where it is, nothing is copied; the file must stay there. Copied, it takes %1 in Carrel’s own folder, and the file that you chose is not needed any more.</source>
        <translation>Utilisé sur place, rien n’est copié ; le fichier doit y rester. Copié, il occupe %1 dans le dossier propre à Carrel, et le fichier choisi n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 autres</translation>
    </message>
</context>
<context>
    <name>Slash</name>
    <message>
        <source>Ask for a summary of this chat</source>
        <translation>Demander un résumé de cette discussion</translation>
    </message>
    <message>
        <source>Ask two models the same</source>
        <translation>Demander la même chose à deux modèles</translation>
    </message>
    <message>
        <source>Choose the domain</source>
        <translation>Choisir le domaine</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Choisir le modèle</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Continuer la dernière réponse</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exporter cette discussion</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Give this chat a system prompt of its own</source>
        <translation>Donner à cette discussion son propre prompt système</translation>
    </message>
    <message>
        <source>Manage your prompts</source>
        <translation>Gérer vos prompts</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Commencer une nouvelle discussion</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Écrire une autre réponse</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>SlashActions</name>
    <message>
        <source>A system prompt of its own</source>
        <translation>Son propre prompt système</translation>
    </message>
    <message>
        <source>An export</source>
        <translation>Une exportation</translation>
    </message>
    <message>
        <source>Summarise our conversation so far: the questions, the answers that matter, and what is still open. Be brief and add nothing new.</source>
        <translation>Résume notre conversation jusqu’ici&#xa0;: les questions, les réponses importantes et ce qui reste ouvert. Sois bref et n’ajoute rien de nouveau.</translation>
    </message>
    <message>
        <source>The system prompt of this chat is changed</source>
        <translation>Le prompt système de cette discussion est modifié</translation>
    </message>
</context>
<context>
    <name>SlashPopup</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A newer version of the package %1, or of Carrel, mends it. Until then, open only models and files whose origin you know.</source>
        <translation>Une version plus récente du paquet %1, ou de Carrel, la corrige. D’ici là, n’ouvrez que des modèles et des fichiers dont vous connaissez l’origine.</translation>
    </message>
    <message>
        <source>An update mends it. Until then, open only models and files whose origin you know.</source>
        <translation>Une mise à jour la corrige. D’ici là, n’ouvrez que des modèles et des fichiers dont vous connaissez l’origine.</translation>
    </message>
    <message>
        <source>The engine that runs has a known weakness. %1</source>
        <translation>Le moteur en cours d’exécution a une faille connue. %1</translation>
    </message>
</context>
<context>
    <name>StorageBlocks</name>
    <message>
        <source>Looking …</source>
        <translation>Consultation…</translation>
    </message>
</context>
<context>
    <name>StorageQuestions</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only the keyring and the recovery key open your chats then. Without a keyring you would type the recovery key at each start, and whoever sits at this computer can unlock Carrel.</source>
        <translation>Seuls le trousseau et la clé de récupération ouvriront alors vos discussions. Sans trousseau, vous devriez saisir la clé de récupération à chaque démarrage, et quiconque est devant cet ordinateur peut déverrouiller Carrel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Supprimer la phrase secrète&#x202f;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>The backup is unpacked beside your chats and checked first. Only when it is whole does it take their place. Your chats of now are not lost: they are kept as a file in the data folder. A reply that is being written is stopped and saved.</source>
        <translation>La sauvegarde est d’abord décompressée à côté de vos discussions et vérifiée. Elle ne prend leur place que si elle est intacte. Vos discussions actuelles ne sont pas perdues&#xa0;: elles restent sous forme de fichier dans le dossier de données. Une réponse en cours est arrêtée et enregistrée.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Chat, model, page or command</source>
        <translation>Discussion, modèle, page ou commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Domain or model</source>
        <translation>Domaine ou modèle</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Discussion sans titre</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Browse for a certificate file</source>
        <translation>Parcourir pour trouver un fichier de certificat</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Parcourir pour trouver un dossier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Carrel</source>
        <translation>Afficher Carrel</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Asks the hub one question by the settings below and says what fails.</source>
        <translation>Pose une question au hub avec les paramètres ci-dessous et dit ce qui échoue.</translation>
    </message>
    <message>
        <source>Carrel&apos;s fetcher</source>
        <translation>Le téléchargeur de Carrel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Adresse du hub</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>Interrupteur hors ligne</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>Filtre web ou page de connexion</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Confirm a model</source>
        <translation>Confirmer un modèle</translation>
    </message>
    <message>
        <source>Do you trust %1?</source>
        <translation>Faites-vous confiance à %1 ?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Je lui fais confiance</translation>
    </message>
    <message>
        <source>If you confirm it, it is not shown as unverified any more, wherever it lies. A file with other content is unverified again.</source>
        <translation>Si vous confirmez, il n’est plus affiché comme non vérifié, où qu’il se trouve. Un fichier au contenu différent est de nouveau non vérifié.</translation>
    </message>
    <message>
        <source>No catalogue and no download tells the hash of this file, so Carrel cannot say whether it is what its maker published. Compare it with what the page says from which you have it. The SHA-256 is:</source>
        <translation>Aucun catalogue ni téléchargement n’indique le hachage de ce fichier ; Carrel ne peut donc pas dire s’il est bien ce que son auteur a publié. Comparez-le à ce qu’indique la page d’où vous le tenez. Le SHA-256 est :</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnseenLine</name>
    <message>
        <source>From here up the model saw only a summary</source>
        <translation>À partir d’ici vers le haut, le modèle n’a vu qu’un résumé</translation>
    </message>
    <message>
        <source>Hide summary</source>
        <translation>Masquer le résumé</translation>
    </message>
    <message>
        <source>Not seen by the model from here up</source>
        <translation>Non vu par le modèle à partir d’ici vers le haut</translation>
    </message>
    <message>
        <source>Show summary</source>
        <translation>Afficher le résumé</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>Annuler la mise à jour</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 a été lancée ici et n’a pas démarré correctement</translation>
    </message>
    <message>
        <source>%1, from the package %2</source>
        <translation>%1, du paquet %2</translation>
    </message>
    <message>
        <source>Carrel looks for updates only when you ask. What it did not sign is refused, and what runs stays as it is until the next start.</source>
        <translation>Carrel ne cherche des mises à jour que si vous le demandez. Ce que Carrel n’a pas signé est refusé, et ce qui fonctionne reste tel quel jusqu’au prochain démarrage.</translation>
    </message>
    <message>
        <source>Checking and installing …</source>
        <translation>Vérification et installation…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Fetching the update …</source>
        <translation>Récupération de la mise à jour…</translation>
    </message>
    <message>
        <source>Fetching the update: %1 %</source>
        <translation>Récupération de la mise à jour&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Looking for updates …</source>
        <translation>Recherche de mises à jour…</translation>
    </message>
    <message>
        <source>No address of updates is set, so Carrel cannot look for any. Write one into the settings of the network, or use a file that you were given.</source>
        <translation>Aucune adresse de mises à jour n’est définie, Carrel ne peut donc pas en chercher. Indiquez-en une dans les paramètres du réseau, ou utilisez un fichier qui vous a été remis.</translation>
    </message>
    <message>
        <source>Signed by Carrel</source>
        <translation>Signé par Carrel</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>The offline switch is on, so Carrel cannot look for updates. A file needs no network.</source>
        <translation>L’interrupteur hors ligne est activé, Carrel ne peut donc pas chercher de mises à jour. Un fichier n’a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>This Carrel came by the system&apos;s packages or from its source. Updates come the same way; Carrel does not update itself here.</source>
        <translation>Ce Carrel vient des paquets du système ou de son code source. Les mises à jour arrivent de la même façon&#x202f;; ici, Carrel ne se met pas à jour lui-même.</translation>
    </message>
    <message>
        <source>This Carrel was installed for several users of this computer. Whoever installed it updates it, and you get the new version at your next start.</source>
        <translation>Ce Carrel a été installé pour plusieurs utilisateurs de cet ordinateur. La personne qui l’a installé le met à jour, et vous aurez la nouvelle version à votre prochain démarrage.</translation>
    </message>
    <message>
        <source>Up to date: nothing newer than %1 was found at %2.</source>
        <translation>À jour&#xa0;: rien de plus récent que %1 n’a été trouvé à %2.</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Réutiliser %1</translation>
    </message>
    <message>
        <source>Your organisation installs the updates of Carrel on this computer.</source>
        <translation>Votre organisation installe les mises à jour de Carrel sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your organisation lets updates come from files only.</source>
        <translation>Votre organisation n’autorise les mises à jour que par fichiers.</translation>
    </message>
    <message>
        <source>a preview, not a release</source>
        <translation>une préversion, pas une version finale</translation>
    </message>
</context>
<context>
    <name>UpdatesBlock</name>
    <message>
        <source>%1 starts the next time.</source>
        <translation>%1 démarrera la prochaine fois.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Annulé&#x202f;; rien n’a été installé.</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>Installé, et actif à partir du prochain démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Paramètres du réseau…</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Rien n’a été installé.</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Mise à jour depuis un fichier</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Mise à jour depuis un fichier…</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Updates of Carrel (%1)</source>
        <translation>Mises à jour de Carrel (%1)</translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>Mettre dans le message</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 sur %2</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>%1 is ready: %2 is installed.</source>
        <translation>%1 est prêt&#xa0;: %2 est installé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin without encryption</source>
        <translation>Commencer sans chiffrement</translation>
    </message>
    <message>
        <source>Carrel encrypts your chats before the first one begins: the computer&apos;s keyring or a passphrase opens them, and a recovery key if both are lost: write it down and keep it away from this computer. Without any of them nobody can read your chats again.</source>
        <translation>Carrel chiffre vos discussions avant la première&#xa0;: le trousseau de l’ordinateur ou une phrase secrète les ouvre, et une clé de récupération si les deux sont perdus&#xa0;: notez-la et gardez-la loin de cet ordinateur. Sans aucun d’eux, personne ne pourra plus lire vos discussions.</translation>
    </message>
    <message>
        <source>Each field has its own models. You can change it for every chat.</source>
        <translation>Chaque domaine a ses propres modèles. Vous pouvez en changer à chaque discussion.</translation>
    </message>
    <message>
        <source>Encrypt and begin</source>
        <translation>Chiffrer et commencer</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>Keep a key to your chats</source>
        <translation>Gardez une clé de vos discussions</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No model of the catalogue suits this computer. You can add a GGUF file of your own in Models.</source>
        <translation>Aucun modèle du catalogue ne convient à cet ordinateur. Vous pouvez ajouter votre propre fichier GGUF dans Modèles.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>Show these models</source>
        <translation>Afficher ces modèles</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>The Guide is built in and runs on every computer.</source>
        <translation>Le Guide est intégré et fonctionne sur tout ordinateur.</translation>
    </message>
    <message>
        <source>The built-in Guide answers questions about Carrel from now on.</source>
        <translation>Le Guide intégré répond désormais aux questions sur Carrel.</translation>
    </message>
    <message>
        <source>The models run here. What you ask and what they answer is kept here.</source>
        <translation>Les modèles fonctionnent ici. Ce que vous demandez et ce qu’ils répondent reste ici.</translation>
    </message>
    <message>
        <source>There is no account. Only what you ask for uses the network: models, catalogues, updates. The Connections page lists each request, and the offline switch forbids them all.</source>
        <translation>Il n’y a pas de compte. Seul ce que vous demandez utilise le réseau&#xa0;: modèles, catalogues, mises à jour. La page Connexions liste chaque requête, et l’interrupteur hors ligne les interdit toutes.</translation>
    </message>
    <message>
        <source>What do you work on?</source>
        <translation>Sur quoi travaillez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>Ce qui convient à cet ordinateur</translation>
    </message>
    <message>
        <source>Your work stays on this computer</source>
        <translation>Votre travail reste sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Domain</source>
        <translation>Dom&amp;aine</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel est verrouillé</translation>
    </message>
    <message>
        <source>Carrel is unlocked</source>
        <translation>Carrel est déverrouillé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>There is nothing to lock yet</source>
        <translation>Il n’y a encore rien à verrouiller</translation>
    </message>
    <message>
        <source>Your chats are not encrypted, so a lock would protect nothing. Encrypt them first; that takes a minute.</source>
        <translation>Vos discussions ne sont pas chiffrées&#x202f;; un verrou ne protégerait donc rien. Chiffrez-les d’abord&#x202f;; cela prend une minute.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 tok/s</translation>
    </message>
    <message>
        <source>Checking the model&apos;s file … %1</source>
        <translation>Vérification du fichier du modèle… %1</translation>
    </message>
    <message numerus="yes">
        <source>It saw only a summary of the %n messages after them.</source>
        <translation>
            <numerusform>Il n’a vu qu’un résumé du message suivant.</numerusform>
            <numerusform>Il n’a vu qu’un résumé des %n messages suivants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model … %1</source>
        <translation>Chargement du modèle… %1</translation>
    </message>
    <message>
        <source>Reading the conversation … %1</source>
        <translation>Lecture de la conversation… %1</translation>
    </message>
    <message>
        <source>Summarising the oldest messages … %1</source>
        <translation>Résumé des messages les plus anciens… %1</translation>
    </message>
    <message numerus="yes">
        <source>The model did not see the first %n messages.</source>
        <translation>
            <numerusform>Le modèle n’a pas vu le premier message.</numerusform>
            <numerusform>Le modèle n’a pas vu les %n premiers messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model did not see the first message.</source>
        <translation>Le modèle n’a pas vu le premier message.</translation>
    </message>
    <message numerus="yes">
        <source>The model saw only a summary of the first %n messages.</source>
        <translation>
            <numerusform>Le modèle n’a vu qu’un résumé du premier message.</numerusform>
            <numerusform>Le modèle n’a vu qu’un résumé des %n premiers messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be summarised: %1.</source>
        <translation>Ils n’ont pas pu être résumés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>vérification %1</translation>
    </message>
    <message>
        <source>context stretched to %1 times its training</source>
        <translation>contexte étiré à %1 fois celui de l’entraînement</translation>
    </message>
    <message>
        <source>cut off at the longest answer</source>
        <translation>coupée à la longueur maximale</translation>
    </message>
    <message>
        <source>engine stopped</source>
        <translation>moteur arrêté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>chargement %1</translation>
    </message>
    <message>
        <source>not kept in memory</source>
        <translation>pas gardé en mémoire</translation>
    </message>
    <message>
        <source>reduced to fit</source>
        <translation>réduit pour tenir</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>without draft model</source>
        <translation>sans modèle d’ébauche</translation>
    </message>
    <message>
        <source>writing …</source>
        <translation>écrit…</translation>
    </message>
</context>
<context>
    <name>_Folders</name>
    <message>
        <source>Into no folder</source>
        <translation>Dans aucun dossier</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copying %1 into the library</source>
        <translation>Copie de %1 dans la bibliothèque</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop copying %1</source>
        <translation>Arrêter la copie de %1</translation>
    </message>
</context>
</TS>
