<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Carrel</source>
        <translation>Carrel के बारे में</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Continue this answer</source>
        <translation>यह उत्तर आगे लिखें</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>सादे पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>यहाँ से आगे हटाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>प्रश्न संपादित करें</translation>
    </message>
    <message>
        <source>Export this message…</source>
        <translation>यह संदेश निर्यात करें…</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>अगला संस्करण</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>पिछला संस्करण</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>दूसरा उत्तर लिखें</translation>
    </message>
</context>
<context>
    <name>AdapterLine</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 का उपयोग नहीं हो सकता: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 को सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>%1 की ताकत</translation>
    </message>
    <message>
        <source>made for %1</source>
        <translation>%1 के लिए बना</translation>
    </message>
    <message>
        <source>the model is loaded again for it, once</source>
        <translation>इसके लिए मॉडल एक बार फिर से लोड होता है</translation>
    </message>
</context>
<context>
    <name>AdaptersRow</name>
    <message>
        <source>Adapters in GGUF (*.gguf);;All files (*)</source>
        <translation>GGUF में अडैप्टर (*.gguf);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Add the file of an adapter…</source>
        <translation>अडैप्टर की फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter</source>
        <translation>LoRA अडैप्टर चुनें</translation>
    </message>
    <message>
        <source>None was found in the folders of models.</source>
        <translation>मॉडलों के फ़ोल्डरों में कोई नहीं मिला।</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
</context>
<context>
    <name>AdoptButton</name>
    <message>
        <source>%1: %3 models, %2</source>
        <translation>%1: %3 मॉडल, %2</translation>
    </message>
    <message>
        <source>%1: one model, %2</source>
        <translation>%1: एक मॉडल, %2</translation>
    </message>
    <message>
        <source>From other programs…</source>
        <translation>दूसरे प्रोग्रामों से…</translation>
    </message>
    <message>
        <source>Nothing new of other programs was found</source>
        <translation>दूसरे प्रोग्रामों का कुछ नया नहीं मिला</translation>
    </message>
    <message>
        <source>Use models of LM Studio, Jan, GPT4All, Ollama or the hub&apos;s cache where they lie</source>
        <translation>LM Studio, Jan, GPT4All, Ollama या हब के कैश के मॉडल जहाँ हैं वहीं से उपयोग करें</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of the first model</source>
        <translation>पहले मॉडल का उत्तर</translation>
    </message>
    <message>
        <source>Answer of the second model</source>
        <translation>दूसरे मॉडल का उत्तर</translation>
    </message>
    <message>
        <source>Continue with this answer</source>
        <translation>इस उत्तर के साथ आगे बढ़ें</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>पहला मॉडल</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>कोई और मॉडल नहीं</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>दूसरा मॉडल</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>%1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Show or hide the file</source>
        <translation>फ़ाइल दिखाएँ या छिपाएँ</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>before an update of the database</source>
        <translation>डेटाबेस के अपडेट से पहले</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>एन्क्रिप्टेड</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>एन्क्रिप्टेड नहीं</translation>
    </message>
</context>
<context>
    <name>BackupsBlock</name>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Back up elsewhere…</source>
        <translation>कहीं और बैकअप लें…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Backups (*.carrelbackup)</source>
        <translation>बैकअप (*.carrelbackup)</translation>
    </message>
    <message>
        <source>Each was checked when it was made. Keep a copy on another disk, too.</source>
        <translation>हर एक बनाते समय जाँचा गया। एक प्रति किसी दूसरी डिस्क पर भी रखें।</translation>
    </message>
    <message>
        <source>Made and checked: %1</source>
        <translation>बनाया और जाँचा गया: %1</translation>
    </message>
    <message>
        <source>Making and checking a backup …</source>
        <translation>बैकअप बनाया और जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>कुछ भी पुनर्स्थापित नहीं हुआ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>फ़ाइल से पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>Restored: %1. Your chats of before are kept as %2.</source>
        <translation>पुनर्स्थापित: %1। आपकी पहले की चैट %2 के रूप में रखी गई हैं।</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>पुनर्स्थापित किया जा रहा है</translation>
    </message>
    <message>
        <source>The backup has a key of its own</source>
        <translation>इस बैकअप की अपनी कुंजी है</translation>
    </message>
    <message>
        <source>There is no backup yet. Carrel makes one by itself before it changes the form of the database.</source>
        <translation>अभी कोई बैकअप नहीं है। डेटाबेस का रूप बदलने से पहले Carrel अपने-आप एक बनाता है।</translation>
    </message>
    <message>
        <source>There is no new backup</source>
        <translation>कोई नया बैकअप नहीं है</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>बैकअप का स्थान</translation>
    </message>
    <message>
        <source>… and %1 older ones in the folder of the backups.</source>
        <translation>… और %1 पुराने बैकअप फ़ोल्डर में हैं।</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This desktop has no tray for an icon</source>
        <translation>इस डेस्कटॉप पर आइकन के लिए ट्रे नहीं है</translation>
    </message>
</context>
<context>
    <name>BuildChoice</name>
    <message>
        <source>Quantization of %1</source>
        <translation>%1 का क्वांटाइज़ेशन</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A car brakes from 108 km/h with 6 m/s^2. How long is the braking distance?</source>
        <translation>एक कार 108 km/h से 6 m/s^2 के साथ ब्रेक लगाती है। ब्रेकिंग दूरी कितनी है?</translation>
    </message>
    <message>
        <source>Answers questions about Carrel and about small language models on your own machine.</source>
        <translation>Carrel और आपके अपने कंप्यूटर पर छोटे भाषा मॉडलों के बारे में प्रश्नों के उत्तर देता है।</translation>
    </message>
    <message>
        <source>Calculate the net present value of 10,000 a year for 5 years at 6 %, with every step.</source>
        <translation>5 वर्षों तक 10,000 प्रति वर्ष का 6 % पर शुद्ध वर्तमान मूल्य निकालें, हर चरण के साथ।</translation>
    </message>
    <message>
        <source>Check a query before you run it, read-only and with a row limit at first.</source>
        <translation>क्वेरी चलाने से पहले जाँचें, पहले केवल-पठन और पंक्ति सीमा के साथ।</translation>
    </message>
    <message>
        <source>Check names, numbers and promises before you send a draft.</source>
        <translation>मसौदा भेजने से पहले नाम, संख्याएँ और वादे जाँचें।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Convert 5 mg/dL glucose into mmol/L and show the steps.</source>
        <translation>5 mg/dL ग्लूकोज़ को mmol/L में बदलें और चरण दिखाएँ।</translation>
    </message>
    <message>
        <source>Correct the grammar of the text that I paste next and list the changes.</source>
        <translation>मैं आगे जो पाठ चिपकाऊँ उसका व्याकरण सुधारें और बदलाव गिनाएँ।</translation>
    </message>
    <message>
        <source>Data &amp; SQL</source>
        <translation>डेटा और SQL</translation>
    </message>
    <message>
        <source>Does anything I type leave my computer?</source>
        <translation>क्या मेरा टाइप किया कुछ मेरे कंप्यूटर से बाहर जाता है?</translation>
    </message>
    <message>
        <source>Draft a letter that asks a policyholder for missing evidence.</source>
        <translation>पॉलिसीधारक से छूटे प्रमाण माँगने वाला पत्र लिखें।</translation>
    </message>
    <message>
        <source>Draft a mutual non-disclosure agreement with gaps for the parties and dates.</source>
        <translation>पक्षों और तारीखों के लिए रिक्त स्थान वाला परस्पर गोपनीयता समझौता लिखें।</translation>
    </message>
    <message>
        <source>Draft a referral letter with gaps for findings and medication.</source>
        <translation>निष्कर्षों और दवाओं के लिए रिक्त स्थान वाला रेफ़रल पत्र लिखें।</translation>
    </message>
    <message>
        <source>Draft a short, polite reminder for an unpaid invoice.</source>
        <translation>बकाया बिल के लिए छोटा, विनम्र स्मरण-पत्र लिखें।</translation>
    </message>
    <message>
        <source>Draft a variance comment for costs that are 8 % over budget.</source>
        <translation>बजट से 8 % अधिक लागत के लिए अंतर की टिप्पणी लिखें।</translation>
    </message>
    <message>
        <source>Draft an agenda for a 30-minute project meeting.</source>
        <translation>30 मिनट की परियोजना बैठक की कार्यसूची लिखें।</translation>
    </message>
    <message>
        <source>Draft an e-mail that moves a meeting by a week and gives a reason.</source>
        <translation>बैठक को एक सप्ताह आगे बढ़ाने और कारण बताने वाला ई-मेल लिखें।</translation>
    </message>
    <message>
        <source>Drafts, shortens and improves letters, reports, articles and speeches.</source>
        <translation>पत्र, रिपोर्ट, लेख और भाषण लिखता, छोटा करता और सुधारता है।</translation>
    </message>
    <message>
        <source>Everyday work with any chat model that you have added: explain, draft, summarize, compare.</source>
        <translation>आपके जोड़े किसी भी चैट मॉडल के साथ रोज़ का काम: समझाना, लिखना, सारांश, तुलना।</translation>
    </message>
    <message>
        <source>Explain Bayes&apos; theorem with a medical test as an example.</source>
        <translation>चिकित्सा जाँच के उदाहरण से बेज़ प्रमेय समझाएँ।</translation>
    </message>
    <message>
        <source>Explain compound interest in plain words, with an example.</source>
        <translation>चक्रवृद्धि ब्याज सरल शब्दों में, उदाहरण के साथ समझाएँ।</translation>
    </message>
    <message>
        <source>Explain the difference between EBITDA and operating cash flow.</source>
        <translation>EBITDA और परिचालन नकदी प्रवाह का अंतर समझाएँ।</translation>
    </message>
    <message>
        <source>Explain the difference between sensitivity and specificity with numbers.</source>
        <translation>संवेदनशीलता और विशिष्टता का अंतर संख्याओं से समझाएँ।</translation>
    </message>
    <message>
        <source>Explain underinsurance with a worked example.</source>
        <translation>अल्पबीमा को हल किए उदाहरण से समझाएँ।</translation>
    </message>
    <message>
        <source>Explain what a raised CRP can mean and what it cannot tell.</source>
        <translation>समझाएँ कि बढ़ा हुआ CRP क्या बता सकता है और क्या नहीं।</translation>
    </message>
    <message>
        <source>Explain what this regular expression matches: ^(?=.*\d)[a-z]{3,}$.</source>
        <translation>समझाएँ कि यह रेगुलर एक्सप्रेशन किससे मेल खाता है: ^(?=.*\d)[a-z]{3,}$</translation>
    </message>
    <message>
        <source>Explain window functions with a small example.</source>
        <translation>विंडो फ़ंक्शन छोटे उदाहरण से समझाएँ।</translation>
    </message>
    <message>
        <source>Explains statements and key figures, calculates with shown formulas, drafts reports.</source>
        <translation>विवरण और प्रमुख आँकड़े समझाता है, सूत्र दिखाकर गणना करता है, रिपोर्ट लिखता है।</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>वित्त</translation>
    </message>
    <message>
        <source>Find duplicate customers by e-mail in SQLite, ignoring case.</source>
        <translation>SQLite में ई-मेल से दोहरे ग्राहक ढूँढें, अक्षरों के छोटे-बड़े होने पर ध्यान दिए बिना।</translation>
    </message>
    <message>
        <source>Follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>स्वीकार्य उपयोग नीति मानें; 70 करोड़ से अधिक उपयोगकर्ताओं के लिए Meta की सहमति चाहिए।</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Generated code can be wrong or unsafe. Read and test it before you run it.</source>
        <translation>बना हुआ कोड गलत या असुरक्षित हो सकता है। चलाने से पहले पढ़ें और जाँचें।</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>गाइड</translation>
    </message>
    <message>
        <source>Have a translation checked by a person who knows both languages before it matters.</source>
        <translation>महत्वपूर्ण होने से पहले अनुवाद की जाँच ऐसे व्यक्ति से कराएँ जो दोनों भाषाएँ जानता हो।</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>स्वास्थ्य सेवा</translation>
    </message>
    <message>
        <source>How do I add a model?</source>
        <translation>मैं मॉडल कैसे जोड़ूँ?</translation>
    </message>
    <message>
        <source>How do I compare two averages, and when is a t-test wrong?</source>
        <translation>मैं दो औसतों की तुलना कैसे करूँ, और t-टेस्ट कब गलत है?</translation>
    </message>
    <message>
        <source>How do I end a formal letter in French?</source>
        <translation>मैं फ़्रेंच में औपचारिक पत्र कैसे समाप्त करूँ?</translation>
    </message>
    <message>
        <source>How do I undo the last Git commit without losing my changes?</source>
        <translation>अपने बदलाव खोए बिना पिछला Git कमिट कैसे पूर्ववत करूँ?</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>बीमा</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>कानून</translation>
    </message>
    <message>
        <source>List cover, exclusions and duties of the clause that I paste next, with quotations.</source>
        <translation>मैं आगे जो धारा चिपकाऊँ उसके कवर, अपवाद और कर्तव्य उद्धरणों सहित गिनाएँ।</translation>
    </message>
    <message>
        <source>List the obligations of each party in the clause that I paste next.</source>
        <translation>मैं आगे जो धारा चिपकाऊँ उसमें हर पक्ष के दायित्व गिनाएँ।</translation>
    </message>
    <message>
        <source>Made for Carrel from its own handbook; see docs/GUIDE_MODEL.md.</source>
        <translation>Carrel के लिए उसकी अपनी पुस्तिका से बनाया गया; docs/GUIDE_MODEL.md देखें।</translation>
    </message>
    <message>
        <source>Make a glossary of the technical terms in the text that I paste next.</source>
        <translation>मैं आगे जो पाठ चिपकाऊँ उसके तकनीकी शब्दों की शब्दावली बनाएँ।</translation>
    </message>
    <message>
        <source>Make a table of all deadlines in the text that I paste next.</source>
        <translation>मैं आगे जो पाठ चिपकाऊँ उसकी सभी समय-सीमाओं की तालिका बनाएँ।</translation>
    </message>
    <message>
        <source>Make the paragraph that I paste next clearer and list what you changed.</source>
        <translation>मैं आगे जो अनुच्छेद चिपकाऊँ उसे स्पष्ट करें और बताएँ कि क्या बदला।</translation>
    </message>
    <message>
        <source>Maths &amp; Science</source>
        <translation>गणित और विज्ञान</translation>
    </message>
    <message>
        <source>Models make mistakes and invent facts. Check what matters against the source.</source>
        <translation>मॉडल गलतियाँ करते हैं और तथ्य गढ़ते हैं। जो महत्वपूर्ण हो उसे स्रोत से जाँचें।</translation>
    </message>
    <message>
        <source>Models miscalculate. Check every result with a calculator or another method.</source>
        <translation>मॉडल गलत गणना करते हैं। हर परिणाम कैलकुलेटर या दूसरे तरीके से जाँचें।</translation>
    </message>
    <message>
        <source>Name the author; a changed model that you pass on must carry the same licence.</source>
        <translation>लेखक का नाम दें; बदला हुआ मॉडल आगे देने पर वही लाइसेंस रहना चाहिए।</translation>
    </message>
    <message>
        <source>Named on the model&apos;s card only; its repository has no licence file.</source>
        <translation>केवल मॉडल के पृष्ठ पर बताया गया है; उसके रिपॉज़िटरी में लाइसेंस फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>No clinical use without the authorisation that the law requires; pass the terms on with the model.</source>
        <translation>कानून द्वारा आवश्यक अनुमति के बिना नैदानिक उपयोग नहीं; शर्तें मॉडल के साथ आगे दें।</translation>
    </message>
    <message>
        <source>No decision on cover. The policy wording and the facts of the case decide.</source>
        <translation>कवर पर कोई निर्णय नहीं। पॉलिसी की शब्दावली और मामले के तथ्य निर्णय करते हैं।</translation>
    </message>
    <message>
        <source>No diagnosis and no treatment advice. In an emergency call the local emergency number.</source>
        <translation>न निदान, न उपचार की सलाह। आपात स्थिति में स्थानीय आपातकालीन नंबर पर कॉल करें।</translation>
    </message>
    <message>
        <source>No investment or tax advice. Recompute every figure and check the assumptions.</source>
        <translation>निवेश या कर की सलाह नहीं। हर आँकड़ा फिर गिनें और मान्यताएँ जाँचें।</translation>
    </message>
    <message>
        <source>No legal advice. Check every authority, deadline and clause against a current source.</source>
        <translation>कानूनी सलाह नहीं। हर प्रमाण, समय-सीमा और धारा को वर्तमान स्रोत से जाँचें।</translation>
    </message>
    <message>
        <source>Plan tables for invoices, items and payments, with keys and types.</source>
        <translation>बिल, मदों और भुगतानों के लिए कुंजियों और प्रकारों सहित तालिकाएँ बनाएँ।</translation>
    </message>
    <message>
        <source>Prove that the square root of 2 is irrational.</source>
        <translation>सिद्ध करें कि 2 का वर्गमूल अपरिमेय है।</translation>
    </message>
    <message>
        <source>Reads and drafts contracts, letters and memos, and explains legal terms.</source>
        <translation>अनुबंध, पत्र और टिप्पणियाँ पढ़ता और लिखता है, और कानूनी शब्द समझाता है।</translation>
    </message>
    <message>
        <source>Reads policy wordings and claims files, compares covers, drafts letters.</source>
        <translation>पॉलिसी और दावों की फ़ाइलें पढ़ता है, कवर की तुलना करता है, पत्र लिखता है।</translation>
    </message>
    <message>
        <source>Review a function that I paste next for bugs and security problems.</source>
        <translation>मैं आगे जो फ़ंक्शन चिपकाऊँ उसमें त्रुटियाँ और सुरक्षा समस्याएँ जाँचें।</translation>
    </message>
    <message>
        <source>Rewrite a discharge summary that I paste next in plain words for the patient.</source>
        <translation>मैं आगे जो डिस्चार्ज सारांश चिपकाऊँ उसे रोगी के लिए सरल शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>Rewrite a limitation of liability clause in plain English.</source>
        <translation>दायित्व की सीमा वाली धारा को सरल भाषा में लिखें।</translation>
    </message>
    <message>
        <source>Say no politely to a discount of 20 percent.</source>
        <translation>20 प्रतिशत की छूट को विनम्रता से मना करें।</translation>
    </message>
    <message>
        <source>Shorten the text that I paste next to half its length, keeping all facts.</source>
        <translation>मैं आगे जो पाठ चिपकाऊँ उसे सभी तथ्य रखते हुए आधा करें।</translation>
    </message>
    <message>
        <source>Show &quot;Built with Llama&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>&quot;Built with Llama&quot; दिखाएँ, स्वीकार्य उपयोग नीति मानें; 70 करोड़ से अधिक उपयोगकर्ताओं के लिए Meta की सहमति चाहिए।</translation>
    </message>
    <message>
        <source>Show &quot;Built with Meta Llama 3&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>&quot;Built with Meta Llama 3&quot; दिखाएँ, स्वीकार्य उपयोग नीति मानें; 70 करोड़ से अधिक उपयोगकर्ताओं के लिए Meta की सहमति चाहिए।</translation>
    </message>
    <message>
        <source>Solve x^2 - 5x + 6 = 0 and check the roots.</source>
        <translation>x^2 - 5x + 6 = 0 हल करें और मूल जाँचें।</translation>
    </message>
    <message>
        <source>Solves and checks problems step by step, with units, and explains methods.</source>
        <translation>समस्याओं को चरणबद्ध, इकाइयों सहित हल करता और जाँचता है, और विधियाँ समझाता है।</translation>
    </message>
    <message>
        <source>Structure the ward notes that I paste next as SBAR, without adding anything.</source>
        <translation>मैं आगे जो वार्ड नोट चिपकाऊँ उन्हें कुछ जोड़े बिना SBAR में व्यवस्थित करें।</translation>
    </message>
    <message>
        <source>Summarizes notes, explains terms and findings, drafts letters; makes no diagnosis.</source>
        <translation>नोट का सारांश देता, शब्द और निष्कर्ष समझाता, पत्र लिखता है; निदान नहीं करता।</translation>
    </message>
    <message>
        <source>The Guide repeats checked articles of the handbook. It cannot help with other matters.</source>
        <translation>गाइड हैंडबुक के जाँचे हुए लेख दोहराता है। वह अन्य बातों में मदद नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The instructions that it was trained on are CC-BY-SA-3.0.</source>
        <translation>जिन निर्देशों पर इसे प्रशिक्षित किया गया, वे CC-BY-SA-3.0 के अंतर्गत हैं।</translation>
    </message>
    <message>
        <source>The list of forbidden uses binds you, and you must pass it on with the model.</source>
        <translation>निषिद्ध उपयोगों की सूची आप पर बाध्य है, और उसे मॉडल के साथ आगे देना होगा।</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the licence holds for this conversion too.</source>
        <translation>मूल मॉडल हब पर सहमति के बाद ही दिया जाता है; लाइसेंस इस रूपांतरण पर भी लागू है।</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the terms hold for this conversion too.</source>
        <translation>मूल मॉडल हब पर सहमति के बाद ही दिया जाता है; शर्तें इस रूपांतरण पर भी लागू हैं।</translation>
    </message>
    <message>
        <source>Translate into German, formally: We regret the delay and will ship on Monday.</source>
        <translation>औपचारिक अंग्रेज़ी में अनुवाद करें: देरी के लिए हमें खेद है, हम सोमवार को भेजेंगे।</translation>
    </message>
    <message>
        <source>Translate the contract clause that I paste next into English and note ambiguities.</source>
        <translation>मैं आगे जो अनुबंध धारा चिपकाऊँ उसका अंग्रेज़ी में अनुवाद करें और अस्पष्टताएँ बताएँ।</translation>
    </message>
    <message>
        <source>Translates faithfully, corrects texts, and explains grammar and usage.</source>
        <translation>निष्ठा से अनुवाद करता, पाठ सुधारता, और व्याकरण व प्रयोग समझाता है।</translation>
    </message>
    <message>
        <source>Turn the notes that I paste next into minutes with decisions and tasks.</source>
        <translation>मैं आगे जो नोट चिपकाऊँ उन्हें निर्णयों और कार्यों वाले कार्यवृत्त में बदलें।</translation>
    </message>
    <message>
        <source>Turns questions into SQL, explains queries, plans tables and cleans data.</source>
        <translation>प्रश्नों को SQL में बदलता, क्वेरी समझाता, तालिकाएँ बनाता और डेटा साफ़ करता है।</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence and the notices with every copy.</source>
        <translation>मुक्त रूप से उपयोग करें और आगे दें; हर प्रति के साथ लाइसेंस और सूचनाएँ रखें।</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence text with every copy.</source>
        <translation>मुक्त रूप से उपयोग करें और आगे दें; हर प्रति के साथ लाइसेंस का पाठ रखें।</translation>
    </message>
    <message>
        <source>What are the advantages and disadvantages of a fixed-price contract?</source>
        <translation>निश्चित मूल्य वाले अनुबंध के लाभ और हानियाँ क्या हैं?</translation>
    </message>
    <message>
        <source>What does Q4_K_M mean?</source>
        <translation>Q4_K_M का क्या अर्थ है?</translation>
    </message>
    <message>
        <source>What is the difference between a process and a thread?</source>
        <translation>प्रोसेस और थ्रेड में क्या अंतर है?</translation>
    </message>
    <message>
        <source>What is the difference between a warranty, a representation and an indemnity?</source>
        <translation>वारंटी, अभ्यावेदन और क्षतिपूर्ति में क्या अंतर है?</translation>
    </message>
    <message>
        <source>What is the difference between affect and effect?</source>
        <translation>“कि” और “की” में क्या अंतर है?</translation>
    </message>
    <message>
        <source>What is the difference between claims-made and occurrence cover?</source>
        <translation>दावा-आधारित और घटना-आधारित कवर में क्या अंतर है?</translation>
    </message>
    <message>
        <source>What must I check before I compare the margins of two companies?</source>
        <translation>दो कंपनियों के मार्जिन की तुलना से पहले क्या जाँचना चाहिए?</translation>
    </message>
    <message>
        <source>Where are my chats stored?</source>
        <translation>मेरी चैट कहाँ संग्रहित हैं?</translation>
    </message>
    <message>
        <source>Which clauses should I look at first in a software licence agreement?</source>
        <translation>सॉफ़्टवेयर लाइसेंस समझौते में पहले कौन-सी धाराएँ देखूँ?</translation>
    </message>
    <message>
        <source>Which documents do I need before I can assess a water damage claim?</source>
        <translation>पानी से हुई क्षति के दावे के आकलन से पहले कौन-से दस्तावेज़ चाहिए?</translation>
    </message>
    <message>
        <source>Which model fits into 8 GB of memory?</source>
        <translation>8 GB मेमोरी में कौन-सा मॉडल समाता है?</translation>
    </message>
    <message>
        <source>Which questions belong in a cyber risk questionnaire for a small company?</source>
        <translation>छोटी कंपनी की साइबर जोखिम प्रश्नावली में कौन-से प्रश्न हों?</translation>
    </message>
    <message>
        <source>Which questions should I ask before I sign an office lease?</source>
        <translation>कार्यालय का पट्टा हस्ताक्षर करने से पहले कौन-से प्रश्न पूछूँ?</translation>
    </message>
    <message>
        <source>Which ratios tell me whether a supplier may run out of cash?</source>
        <translation>कौन-से अनुपात बताते हैं कि आपूर्तिकर्ता की नकदी समाप्त हो सकती है?</translation>
    </message>
    <message>
        <source>Which red flags matter in a patient with new back pain?</source>
        <translation>नए पीठ दर्द वाले रोगी में कौन-से चेतावनी संकेत महत्वपूर्ण हैं?</translation>
    </message>
    <message>
        <source>Which test fits two small groups that are not normally distributed?</source>
        <translation>दो छोटे समूह जो सामान्य वितरण में नहीं हैं, उनके लिए कौन-सा परीक्षण ठीक है?</translation>
    </message>
    <message>
        <source>Who passes the model on must pass on the terms, a notice and the prohibited-use policy.</source>
        <translation>जो मॉडल आगे दे उसे शर्तें, सूचना और निषिद्ध उपयोग नीति भी देनी होगी।</translation>
    </message>
    <message>
        <source>Why does my LEFT JOIN return fewer rows after I added a WHERE condition?</source>
        <translation>WHERE शर्त जोड़ने के बाद मेरा LEFT JOIN कम पंक्तियाँ क्यों देता है?</translation>
    </message>
    <message>
        <source>Why is the first answer slow?</source>
        <translation>पहला उत्तर धीमा क्यों है?</translation>
    </message>
    <message>
        <source>Write a Bash script that renames photos by date, with a dry run.</source>
        <translation>तस्वीरों के नाम तारीख से बदलने वाली Bash स्क्रिप्ट लिखें, पूर्वाभ्यास सहित।</translation>
    </message>
    <message>
        <source>Write a PostgreSQL query for monthly revenue from orders(id, customer_id, total, created_at).</source>
        <translation>orders(id, customer_id, total, created_at) से मासिक आय के लिए PostgreSQL क्वेरी लिखें।</translation>
    </message>
    <message>
        <source>Write a Python function that parses ISO 8601 dates with tests.</source>
        <translation>ISO 8601 तारीखें पढ़ने वाला Python फ़ंक्शन परीक्षणों सहित लिखें।</translation>
    </message>
    <message>
        <source>Write a short speech for a colleague who retires after 30 years.</source>
        <translation>30 वर्ष बाद सेवानिवृत्त हो रहे सहकर्मी के लिए छोटा भाषण लिखें।</translation>
    </message>
    <message>
        <source>Write the journal entries for a lease payment and name the framework that you assume.</source>
        <translation>पट्टे के भुगतान की जर्नल प्रविष्टियाँ लिखें और माना गया लेखा ढाँचा बताएँ।</translation>
    </message>
    <message>
        <source>Writes, explains, reviews and tests programs in common languages.</source>
        <translation>आम भाषाओं में प्रोग्राम लिखता, समझाता, जाँचता और परखता है।</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लेखन</translation>
    </message>
</context>
<context>
    <name>CataloguesRow</name>
    <message>
        <source>Fetches the further catalogues now. They hold from the next start.</source>
        <translation>अतिरिक्त कैटलॉग अभी लाता है। वे अगली शुरुआत से लागू होते हैं।</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>लाया जा रहा है…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>अपडेट करें</translation>
    </message>
    <message>
        <source>Update catalogues</source>
        <translation>कैटलॉग अपडेट करें</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जोड़ा गया</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>%1, legal hold</source>
        <translation>%1, कानूनी रोक</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, पिन किया हुआ</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1, अस्थायी</translation>
    </message>
    <message>
        <source>Folder %1, chats: %2, %3</source>
        <translation>फ़ोल्डर %1, चैट: %2, %3</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन की हुई</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>अस्थायी, सहेजी नहीं जाती</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>बिना शीर्षक की चैट</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल (बीता)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Archive</source>
        <translation>संग्रहित करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>फ़ोल्डर हटाएँ, चैट रखें</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>हमेशा के लिए हटाएँ…</translation>
    </message>
    <message>
        <source>End legal hold…</source>
        <translation>कानूनी रोक समाप्त करें…</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>चैट निर्यात करें…</translation>
    </message>
    <message>
        <source>Export folder…</source>
        <translation>फ़ोल्डर निर्यात करें…</translation>
    </message>
    <message>
        <source>How long chats are kept…</source>
        <translation>चैट कितने समय रखी जाती हैं…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>कानूनी रोक…</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>इस फ़ोल्डर में नई चैट</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>अंदर नया फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>फ़ोल्डर का नाम बदलें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Take out of archive</source>
        <translation>संग्रह से निकालें</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>पिन हटाएँ</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source> tokens</source>
        <translation> टोकन</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Another one for each answer</source>
        <translation>हर उत्तर के लिए दूसरा</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>जैसा क्षेत्र बताए</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>जैसा सेटिंग में है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Domain and model</source>
        <translation>क्षेत्र और मॉडल</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>सबसे लंबा उत्तर</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>इस चैट के विकल्प</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>They hold from the next question on.</source>
        <translation>ये अगले प्रश्न से लागू होते हैं।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>When it is too long</source>
        <translation>जब यह बहुत लंबी हो</translation>
    </message>
    <message>
        <source>With a seed, the same model, conversation and settings give the same answer again.</source>
        <translation>सीड के साथ वही मॉडल, वही बातचीत और वही सेटिंग्स फिर वही उत्तर देती हैं।</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Answer ended early</source>
        <translation>उत्तर समय से पहले समाप्त हुआ</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>उत्तर पूरा हुआ</translation>
    </message>
    <message>
        <source>Answering in “%1”</source>
        <translation>“%1” में उत्तर दिया जा रहा है</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 से पूछें</translation>
    </message>
</context>
<context>
    <name>ChatSearch</name>
    <message>
        <source>%1, chat title</source>
        <translation>%1, चैट का शीर्षक</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>बिना शीर्षक की चैट</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
</context>
<context>
    <name>ChatsPane</name>
    <message>
        <source>%1 chats deleted</source>
        <translation>%1 चैट हटाई गईं</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>संग्रहित</translation>
    </message>
    <message>
        <source>Archived chats appear here; search finds them, too.</source>
        <translation>संग्रहित चैट यहाँ दिखती हैं; खोज उन्हें भी ढूँढती है।</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>चैट हटाई गई</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>%1 चैट हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>Delete this chat for good?</source>
        <translation>यह चैट हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Folder deleted; its chats are kept</source>
        <translation>फ़ोल्डर हटाया गया; उसकी चैट रखी गई हैं</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Nobody can bring it back. A backup made earlier still holds it.</source>
        <translation>इसे कोई वापस नहीं ला सकता। पहले बने बैकअप में यह अब भी है।</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>पुनर्स्थापित</translation>
    </message>
    <message>
        <source>Taken out of archive</source>
        <translation>संग्रह से निकाली गई</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted chats stay in it for %1 days.</source>
        <translation>ट्रैश खाली है। हटाई गई चैट इसमें %1 दिन रहती हैं।</translation>
    </message>
    <message>
        <source>Your chats appear here. They stay on this computer.</source>
        <translation>आपकी चैट यहाँ दिखती हैं। वे इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>खाली करें</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>लंबी पंक्तियाँ मोड़ें</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Carrel: the .json file of an export</source>
        <translation>Carrel: निर्यात की .json फ़ाइल</translation>
    </message>
    <message>
        <source>ChatGPT: the .zip of the data export, or conversations.json in it</source>
        <translation>ChatGPT: डेटा निर्यात की .zip, या उसमें conversations.json</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>फ़ाइलें चुनें…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip *.chat *.jsonl)</source>
        <translation>निर्यात की हुई चैट (*.json *.zip *.chat *.jsonl)</translation>
    </message>
    <message>
        <source>From Carrel itself, or from the export of another program:</source>
        <translation>Carrel से ही, या किसी दूसरे प्रोग्राम के निर्यात से:</translation>
    </message>
    <message>
        <source>GPT4All: .chat files, or their folder</source>
        <translation>GPT4All: .chat फ़ाइलें, या उनका फ़ोल्डर</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed</source>
        <translation>आयात रद्द हुआ; कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>चैट आयात करें</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>चैट आयात हो रही हैं</translation>
    </message>
    <message>
        <source>Jan: the folder of a thread, or of all threads</source>
        <translation>Jan: एक थ्रेड का, या सभी थ्रेड का फ़ोल्डर</translation>
    </message>
    <message>
        <source>LM Studio: .conversation.json files, or their folder</source>
        <translation>LM Studio: .conversation.json फ़ाइलें, या उनका फ़ोल्डर</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>कुछ भी आयात नहीं हुआ</translation>
    </message>
    <message>
        <source>Open WebUI: the .json of exported chats</source>
        <translation>Open WebUI: निर्यात की हुई चैट की .json</translation>
    </message>
    <message>
        <source>Your files stay as they are. You can also drop them onto the window.</source>
        <translation>आपकी फ़ाइलें जैसी हैं वैसी रहती हैं। आप उन्हें विंडो पर भी छोड़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>An answer is being written; both can be asked when it has ended.</source>
        <translation>एक उत्तर लिखा जा रहा है; उसके पूरा होने पर दोनों से पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>दोनों से पूछें</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>चैट पर वापस</translation>
    </message>
    <message>
        <source>Both answer at the same time, so each is slower than alone.</source>
        <translation>दोनों एक साथ उत्तर देते हैं, इसलिए हर एक अकेले से धीमा है।</translation>
    </message>
    <message>
        <source>Both have answered. Pick one to go on.</source>
        <translation>दोनों ने उत्तर दे दिया। आगे बढ़ने के लिए एक चुनें।</translation>
    </message>
    <message>
        <source>Both models do not fit into the memory together, so they answer one after the other.</source>
        <translation>दोनों मॉडल एक साथ मेमोरी में नहीं समाते, इसलिए वे बारी-बारी से उत्तर देते हैं।</translation>
    </message>
    <message>
        <source>Both see this chat as it is. The one you pick goes on in it.</source>
        <translation>दोनों इस चैट को जैसी है वैसी देखते हैं। आप जिसे चुनें वह इसे आगे बढ़ाता है।</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>दो मॉडलों की तुलना करें</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>दूसरा मॉडल लें</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>नई तुलना</translation>
    </message>
    <message>
        <source>Pick one to go on with it (Alt+1, Alt+2). The other stays in the chat, as another version of the answer.</source>
        <translation>आगे बढ़ने के लिए एक चुनें (Alt+1, Alt+2)। दूसरा उत्तर के दूसरे संस्करण के रूप में चैट में रहता है।</translation>
    </message>
    <message>
        <source>The answer comes here.</source>
        <translation>उत्तर यहाँ आता है।</translation>
    </message>
    <message>
        <source>To compare, the domain %1 needs two installed models.</source>
        <translation>तुलना के लिए क्षेत्र %1 को दो इंस्टॉल किए मॉडल चाहिए।</translation>
    </message>
    <message>
        <source>Waits for the other answer.</source>
        <translation>दूसरे उत्तर की प्रतीक्षा में।</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Send after this answer</source>
        <translation>इस उत्तर के बाद भेजें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Enter sends · Shift+Enter makes a new line</source>
        <translation>Enter भेजता है · Shift+Enter नई पंक्ति बनाता है</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>%1 of %2 connections, the newest first.</source>
        <translation>%2 में से %1 कनेक्शन, सबसे नए पहले।</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Carrel has made no connection.</source>
        <translation>Carrel ने कोई कनेक्शन नहीं किया है।</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV के रूप में निर्यात करें…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>कनेक्शन निर्यात करें</translation>
    </message>
    <message>
        <source>Filter by host, purpose or result</source>
        <translation>होस्ट, उद्देश्य या परिणाम से छाँटें</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2 में से %1 टोकन</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>संदर्भ विंडो</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>अब तक की बातचीत</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>खाली: %1</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>उत्तर के लिए रखा गया</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>The oldest messages will not be seen.</source>
        <translation>सबसे पुराने संदेश नहीं देखे जाएँगे।</translation>
    </message>
    <message>
        <source>The question is too long for this model.</source>
        <translation>प्रश्न इस मॉडल के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>यह प्रश्न</translation>
    </message>
</context>
<context>
    <name>DemandsBlock</name>
    <message>
        <source>Decided by your organisation</source>
        <translation>आपके संगठन द्वारा तय</translation>
    </message>
    <message>
        <source>Nothing: on this computer you decide everything yourself.</source>
        <translation>कुछ नहीं: इस कंप्यूटर पर सब कुछ आप तय करते हैं।</translation>
    </message>
    <message>
        <source>These hold for everybody who uses Carrel here. You may be stricter.</source>
        <translation>ये यहाँ Carrel का उपयोग करने वाले सभी पर लागू हैं। आप अधिक कड़े हो सकते हैं।</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि.से.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से.</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 टोकन</translation>
    </message>
    <message>
        <source>%1 tokens, %2 of them still in memory</source>
        <translation>%1 टोकन, उनमें से %2 अब भी मेमोरी में</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>अडैप्टर</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Conversation read</source>
        <translation>पढ़ी गई बातचीत</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>उत्तर का विवरण</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>From the next answer on, this chat gives the same answer to the same conversation.</source>
        <translation>अगले उत्तर से यह चैट उसी बातचीत पर वही उत्तर देगी।</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>यहाँ चला</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>This chat uses seed %1</source>
        <translation>यह चैट सीड %1 का उपयोग करती है</translation>
    </message>
    <message>
        <source>Time to read the conversation</source>
        <translation>बातचीत पढ़ने का समय</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>पहले टोकन तक का समय</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>सोचने का समय</translation>
    </message>
    <message>
        <source>Time to write</source>
        <translation>लिखने का समय</translation>
    </message>
    <message>
        <source>Use this seed again</source>
        <translation>यही सीड फिर से उपयोग करें</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूरा</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>A fault in Carrel</source>
        <translation>Carrel में एक त्रुटि</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>मॉडलों का फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>मॉडल फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF मॉडल (*.gguf)</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation>वेब पेज खोलें?</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Passphrase or recovery key:</source>
        <translation>पासफ़्रेज़ या रिकवरी कुंजी:</translation>
    </message>
    <message>
        <source>Something went wrong in Carrel itself.</source>
        <translation>Carrel में ही कुछ गड़बड़ हुई।</translation>
    </message>
    <message>
        <source>The answer links to this address. Carrel itself opens no connection; your web browser would.</source>
        <translation>उत्तर इस पते की ओर ले जाता है। Carrel स्वयं कोई कनेक्शन नहीं खोलता; आपका वेब ब्राउज़र खोलेगा।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlock your chats</source>
        <translation>अपनी चैट अनलॉक करें</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it happened and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>आपकी चैट सहेजी हुई हैं। रिपोर्ट बताती है कि यह कहाँ हुआ और कौन-से संस्करण चल रहे हैं; उसमें आपका या मॉडल का लिखा कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>DomainButton</name>
    <message>
        <source>Choose domain and model</source>
        <translation>क्षेत्र और मॉडल चुनें</translation>
    </message>
    <message>
        <source>Domain and model: %1</source>
        <translation>क्षेत्र और मॉडल: %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
</context>
<context>
    <name>DomainChoice</name>
    <message>
        <source>Fields of work</source>
        <translation>काम के क्षेत्र</translation>
    </message>
</context>
<context>
    <name>DomainMenu</name>
    <message>
        <source>%1: too large</source>
        <translation>%1: बहुत बड़ा</translation>
    </message>
    <message>
        <source>Looking for models …</source>
        <translation>मॉडल खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>No model installed</source>
        <translation>कोई मॉडल इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Search domains and models…</source>
        <translation>क्षेत्र और मॉडल खोजें…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the downloads that are shown here</source>
        <translation>यहाँ दिखाए गए डाउनलोड रद्द करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Pause the downloads that run</source>
        <translation>चल रहे डाउनलोड रोकें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Resume the downloads that are paused</source>
        <translation>रुके हुए डाउनलोड फिर शुरू करें</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Show the list of downloads</source>
        <translation>डाउनलोड की सूची दिखाएँ</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>%1 moved to place %2</source>
        <translation>%1 अब स्थान %2 पर है</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download is listed here.</source>
        <translation>अभी कुछ डाउनलोड नहीं हो रहा। आप जो डाउनलोड करेंगे वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>They are fetched from top to bottom. Move one with its arrows, with Alt and the arrow keys, or drag it; what runs goes on.</source>
        <translation>ये ऊपर से नीचे के क्रम में लाए जाते हैं। किसी को उसके तीरों से, Alt और तीर कुंजियों से या खींचकर ले जाएँ; जो चल रहा है वह चलता रहेगा।</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 की प्रगति</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>ऑफ़लाइन स्विच चालू है। डाउनलोड करने के लिए उसे बंद करें।</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1 needs a model</source>
        <translation>%1 को एक मॉडल चाहिए</translation>
    </message>
    <message>
        <source>Add the file here, or put it into the models folder: it then appears by itself. Nothing leaves this computer.</source>
        <translation>फ़ाइल यहाँ जोड़ें, या मॉडल फ़ोल्डर में रखें: तब वह अपने-आप दिखती है। कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Get an instruction-tuned model as a GGUF file from a source you trust. 1 to 4 billion parameters in Q4_K_M suit most computers.</source>
        <translation>निर्देशों पर प्रशिक्षित मॉडल किसी भरोसेमंद स्रोत से GGUF फ़ाइल के रूप में लें। Q4_K_M में 1 से 4 अरब पैरामीटर अधिकतर कंप्यूटरों के लिए ठीक हैं।</translation>
    </message>
    <message>
        <source>It is in memory only: nothing of it is written to the disk, into backups or into the search, and it is gone when Carrel ends. %1 answers.</source>
        <translation>यह केवल मेमोरी में है: इसका कुछ भी डिस्क, बैकअप या खोज में नहीं लिखा जाता, और Carrel बंद होने पर यह मिट जाती है। उत्तर %1 देता है।</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>अस्थायी चैट</translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation>आप पूछ सकते हैं</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>मॉडल फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>रिपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>अनलॉक करें…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>$.chats[%1].%2 must hold JSON</source>
        <translation>$.chats[%1].%2 में JSON होना चाहिए</translation>
    </message>
    <message>
        <source>%1 It is %2: choose another, or none.</source>
        <translation>%1 यह %2 है: कोई दूसरा चुनें, या कोई नहीं।</translation>
    </message>
    <message>
        <source>%1 answered with a web page%2</source>
        <translation>%1 ने वेब पेज से उत्तर दिया%2</translation>
    </message>
    <message>
        <source>%1 answered with something that is no hub&apos;s</source>
        <translation>%1 ने ऐसा उत्तर दिया जो किसी हब का नहीं है</translation>
    </message>
    <message>
        <source>%1 answers as a hub, %2.</source>
        <translation>%1 हब के रूप में उत्तर देता है, %2।</translation>
    </message>
    <message>
        <source>%1 answers with status %2</source>
        <translation>%1 स्थिति %2 के साथ उत्तर देता है</translation>
    </message>
    <message>
        <source>%1 answers with status 416</source>
        <translation>%1 स्थिति 416 के साथ उत्तर देता है</translation>
    </message>
    <message>
        <source>%1 are needed in %2, and %3 are free. Nothing was changed.</source>
        <translation>%2 में %1 चाहिए, और %3 खाली हैं। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>%1 belongs to a chat, and this one has not begun.</source>
        <translation>%1 किसी चैट का है, और यह अभी शुरू नहीं हुई।</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it is kept by %2.</source>
        <translation>%1 को हटाया नहीं जा सकता: इसे %2 ने रोक रखा है।</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 आयात नहीं हो सकता: %2।</translation>
    </message>
    <message>
        <source>%1 cannot be kept in memory: the system lets a program lock %2 only.</source>
        <translation>%1 मेमोरी में नहीं रखा जा सकता: सिस्टम किसी प्रोग्राम को केवल %2 लॉक करने देता है।</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 तक पहुँचा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read and was not replaced</source>
        <translation>%1 पढ़ा नहीं जा सकता और बदला नहीं गया</translation>
    </message>
    <message>
        <source>%1 cannot be read as text: %2.</source>
        <translation>%1 पाठ के रूप में नहीं पढ़ा जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 हटाया नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 cannot be set to this.</source>
        <translation>%1 को यह मान नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>%1 cannot take your data: %2.</source>
        <translation>%1 में आपका डेटा नहीं रखा जा सकता: %2।</translation>
    </message>
    <message>
        <source>%1 changed elsewhere; here the words stay as they are.</source>
        <translation>%1 कहीं और बदले गए; यहाँ शब्द जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 समय पर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>%1 does not look like %2…</source>
        <translation>%1, %2 जैसा नहीं दिखता…</translation>
    </message>
    <message>
        <source>%1 does not say how long the file is</source>
        <translation>%1 नहीं बताता कि फ़ाइल कितनी लंबी है</translation>
    </message>
    <message>
        <source>%1 ended the connection too early</source>
        <translation>%1 ने कनेक्शन बहुत जल्दी समाप्त किया</translation>
    </message>
    <message>
        <source>%1 has a file of this name already</source>
        <translation>%1 में इस नाम की फ़ाइल पहले से है</translation>
    </message>
    <message>
        <source>%1 is being fetched already</source>
        <translation>%1 पहले से लाया जा रहा है</translation>
    </message>
    <message>
        <source>%1 is no address of a hub</source>
        <translation>%1 किसी हब का पता नहीं है</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 is no name of a catalogue</source>
        <translation>%1 किसी कैटलॉग का नाम नहीं है</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>%1 is not installed: %2.</source>
        <translation>%1 इंस्टॉल नहीं है: %2।</translation>
    </message>
    <message>
        <source>%1 is not newer than %2</source>
        <translation>%1, %2 से नया नहीं है</translation>
    </message>
    <message>
        <source>%1 is not yours to change</source>
        <translation>%1 को बदलने का अधिकार आपको नहीं है</translation>
    </message>
    <message>
        <source>%1 is on a list</source>
        <translation>%1 एक सूची में है</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 केवल-पठन है</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1 अस्वीकार किया गया: %2</translation>
    </message>
    <message>
        <source>%1 is revoked: %2</source>
        <translation>%1 वापस ले लिया गया है: %2</translation>
    </message>
    <message>
        <source>%1 is too large: a file may have up to %2.</source>
        <translation>%1 बहुत बड़ी है: फ़ाइल %2 तक हो सकती है।</translation>
    </message>
    <message>
        <source>%1 lies outside of its folder</source>
        <translation>%1 अपने फ़ोल्डर के बाहर है</translation>
    </message>
    <message>
        <source>%1 of %2 layers are on the graphics card, which has no room for more</source>
        <translation>%2 में से %1 परतें ग्राफ़िक्स कार्ड पर हैं, जिसमें और जगह नहीं</translation>
    </message>
    <message>
        <source>%1 reads back otherwise</source>
        <translation>%1 वापस पढ़ने पर अलग निकलता है</translation>
    </message>
    <message>
        <source>%1 redirects to nowhere</source>
        <translation>%1 कहीं नहीं ले जाता</translation>
    </message>
    <message>
        <source>%1 redirects without end</source>
        <translation>%1 अंतहीन रीडायरेक्ट करता है</translation>
    </message>
    <message>
        <source>%1 says %2 bytes, %3 says %4</source>
        <translation>%1 कहता है %2 बाइट, %3 कहता है %4</translation>
    </message>
    <message>
        <source>%1 sent another range than it was asked for</source>
        <translation>%1 ने माँगी गई सीमा से अलग भेजा</translation>
    </message>
    <message>
        <source>%1 was gone back from</source>
        <translation>%1 से पीछे लौटा गया था</translation>
    </message>
    <message>
        <source>%1 was not copied: %2.</source>
        <translation>%1 कॉपी नहीं हुआ: %2।</translation>
    </message>
    <message>
        <source>%1 was not fetched: %2.</source>
        <translation>%1 नहीं लाया गया: %2।</translation>
    </message>
    <message>
        <source>%1 was not loaded: %2 is writing an answer, and both do not fit into the memory together.</source>
        <translation>%1 लोड नहीं हुआ: %2 उत्तर लिख रहा है, और दोनों एक साथ मेमोरी में नहीं समाते।</translation>
    </message>
    <message>
        <source>%1 was not loaded: its file has changed since it was checked (%2).</source>
        <translation>%1 लोड नहीं हुआ: जाँच के बाद उसकी फ़ाइल बदल गई है (%2)।</translation>
    </message>
    <message>
        <source>%1 was not moved: %2.</source>
        <translation>%1 स्थानांतरित नहीं हुआ: %2।</translation>
    </message>
    <message>
        <source>%1 was not removed: %2.</source>
        <translation>%1 नहीं हटाया गया: %2।</translation>
    </message>
    <message>
        <source>%1 was not restored: a legal hold keeps %2 chats that are not in it as they are now.</source>
        <translation>%1 बहाल नहीं किया गया: एक कानूनी रोक %2 ऐसी चैट रखती है जो उसमें अपनी वर्तमान स्थिति में नहीं हैं।</translation>
    </message>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 यहाँ शुरू किया गया और चल नहीं पाया</translation>
    </message>
    <message>
        <source>%1%2: there is no such setting</source>
        <translation>%1%2: ऐसी कोई सेटिंग नहीं है</translation>
    </message>
    <message>
        <source>%1, which has %2 layers or more; this one has %3</source>
        <translation>%1, जिसमें %2 या अधिक परतें हैं; इसमें %3 हैं</translation>
    </message>
    <message>
        <source>%1, which is %2 wide; this model is %3 wide</source>
        <translation>%1, जिसकी चौड़ाई %2 है; इस मॉडल की चौड़ाई %3 है</translation>
    </message>
    <message>
        <source>%1/%2 has no size or no SHA-256</source>
        <translation>%1/%2 का आकार या SHA-256 नहीं है</translation>
    </message>
    <message>
        <source>%1/%2 may not be downloaded here.</source>
        <translation>%1/%2 यहाँ डाउनलोड नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>%1/%2 stands there twice</source>
        <translation>%1/%2 वहाँ दो बार है</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed and %3 are free</source>
        <translation>%1: %2 बाइट चाहिए और %3 खाली हैं</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was installed.</source>
        <translation>%1: %2। कुछ भी इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1: expected a table named after a model</source>
        <translation>%1: मॉडल के नाम वाली तालिका अपेक्षित थी</translation>
    </message>
    <message>
        <source>%1: it has %2 bytes in place of %3</source>
        <translation>%1: इसमें %3 के बजाय %2 बाइट हैं</translation>
    </message>
    <message>
        <source>%1: it is longer than %2 bytes</source>
        <translation>%1: यह %2 बाइट से लंबा है</translation>
    </message>
    <message>
        <source>%1: it tells no files</source>
        <translation>%1: कोई फ़ाइल नहीं बताता</translation>
    </message>
    <message>
        <source>%1: its name is not known in this network</source>
        <translation>%1: इसका नाम इस नेटवर्क में ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1: the engine ended with %2 of them (%3)</source>
        <translation>%1: इंजन उनमें से %2 के साथ समाप्त हुआ (%3)</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is %2.</source>
        <translation>%1: संगठन की सूची की स्थिति: %2.</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is left out: %2.</source>
        <translation>%1: संगठन की सूची छोड़ दी गई: %2.</translation>
    </message>
    <message>
        <source>%1; the graphics card can take %2 of that</source>
        <translation>%1; इसमें से %2 ग्राफ़िक्स कार्ड ले सकता है</translation>
    </message>
    <message>
        <source>%1; with %2 layers on the graphics card it would fit too</source>
        <translation>%1; ग्राफ़िक्स कार्ड पर %2 परतों के साथ भी यह समा जाएगा</translation>
    </message>
    <message>
        <source>%1a quantization or model of %2 would fit</source>
        <translation>%1%2 का क्वांटाइज़ेशन या मॉडल समा जाएगा</translation>
    </message>
    <message>
        <source>%1a smaller model with a smaller context would fit</source>
        <translation>%1छोटे संदर्भ के साथ छोटा मॉडल समा जाएगा</translation>
    </message>
    <message>
        <source>%1with a context of %2 tokens it would fit</source>
        <translation>%1%2 टोकन के संदर्भ के साथ यह समा जाएगा</translation>
    </message>
    <message>
        <source>%1… instead of %2…</source>
        <translation>%2… के बजाय %1…</translation>
    </message>
    <message>
        <source>A chat that was to be exported is gone.</source>
        <translation>जो चैट निर्यात होनी थी वह नहीं रही।</translation>
    </message>
    <message>
        <source>A filter or a log-in of your network stands in between; ask whoever runs it, or set a mirror.</source>
        <translation>आपके नेटवर्क का फ़िल्टर या लॉग-इन बीच में है; जो उसे चलाता है उससे पूछें, या मिरर सेट करें।</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>पासफ़्रेज़ में कम से कम %1 वर्ण चाहिए।</translation>
    </message>
    <message>
        <source>A passphrase or recovery key is needed.</source>
        <translation>पासफ़्रेज़ या रिकवरी कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>Adapters may not be used here.</source>
        <translation>यहाँ अडैप्टर उपयोग नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>Add a GGUF file with File ▸ Add model file…, or put one into the models folder.</source>
        <translation>फ़ाइल ▸ मॉडल फ़ाइल जोड़ें… से GGUF फ़ाइल जोड़ें, या मॉडल फ़ोल्डर में एक रखें।</translation>
    </message>
    <message>
        <source>Apply the file again; what was copied is kept.</source>
        <translation>फ़ाइल फिर लागू करें; जो कॉपी हुआ वह रखा है।</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>पहले प्रश्न पूछें।</translation>
    </message>
    <message>
        <source>Ask again; the engine starts by itself. If it happens twice, choose another model.</source>
        <translation>फिर पूछें; इंजन अपने-आप शुरू होता है। दो बार हो तो दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Ask for access on the model&apos;s page and try again when it is granted.</source>
        <translation>मॉडल के पेज पर पहुँच माँगें और मिलने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Ask your IT department. %1 escrow_key.</source>
        <translation>अपने IT विभाग से पूछें। %1 escrow_key</translation>
    </message>
    <message>
        <source>Begin a usual chat; it will be saved.</source>
        <translation>सामान्य चैट शुरू करें; वह सहेजी जाएगी।</translation>
    </message>
    <message>
        <source>Begin in Settings ▸ Storage, or with carrelctl key passphrase set.</source>
        <translation>सेटिंग ▸ संग्रहण में, या carrelctl key passphrase set से शुरू करें।</translation>
    </message>
    <message>
        <source>Carrel has not changed it. Restore a backup copy of the data folder.</source>
        <translation>Carrel ने इसे नहीं बदला। डेटा फ़ोल्डर की बैकअप प्रति पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>Carrel is already open.</source>
        <translation>Carrel पहले से खुला है।</translation>
    </message>
    <message>
        <source>Carrel may not update itself here.</source>
        <translation>Carrel यहाँ स्वयं को अपडेट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Carrel was locked</source>
        <translation>Carrel लॉक हुआ</translation>
    </message>
    <message>
        <source>Carrel was not closed last time: it crashed, or was ended from outside.</source>
        <translation>पिछली बार Carrel बंद नहीं किया गया: वह क्रैश हुआ, या बाहर से समाप्त किया गया।</translation>
    </message>
    <message>
        <source>Chats cannot be kept for more than %1 days.</source>
        <translation>चैट %1 दिनों से अधिक नहीं रखी जा सकतीं।</translation>
    </message>
    <message>
        <source>Chats cannot be saved.</source>
        <translation>चैट सहेजी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>Chats may not be exported as %1.</source>
        <translation>चैट %1 के रूप में निर्यात नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>Chats may not be printed, so there is no PDF of them.</source>
        <translation>चैट छापी नहीं जा सकतीं, इसलिए उनकी PDF नहीं है।</translation>
    </message>
    <message>
        <source>Check proxy and proxy user in Settings, Network, and keep the proxy&apos;s password there.</source>
        <translation>सेटिंग, नेटवर्क में प्रॉक्सी और उसका उपयोगकर्ता जाँचें, और प्रॉक्सी का पासवर्ड वहाँ रखें।</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network&apos;s name service.</source>
        <translation>पते में टाइपिंग की गलतियाँ, और नेटवर्क की नाम सेवा जाँचें।</translation>
    </message>
    <message>
        <source>Check the address, cable or wireless network, or try again later.</source>
        <translation>पता, केबल या वायरलेस नेटवर्क जाँचें, या बाद में कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the address, with its path.</source>
        <translation>पता उसके पथ सहित जाँचें।</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>फ़ाइल और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Check the names of repository, revision and file.</source>
        <translation>रिपॉज़िटरी, संशोधन और फ़ाइल के नाम जाँचें।</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>पथ और उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Check the path, or choose another model.</source>
        <translation>पथ जाँचें, या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and whether it runs.</source>
        <translation>प्रॉक्सी का पता और वह चल रहा है या नहीं, जाँचें।</translation>
    </message>
    <message>
        <source>Choose a disk with more room.</source>
        <translation>अधिक जगह वाली डिस्क चुनें।</translation>
    </message>
    <message>
        <source>Choose a passphrase in Settings ▸ Storage, or with carrelctl key passphrase set. %1 %2.</source>
        <translation>सेटिंग ▸ संग्रहण में, या carrelctl key passphrase set से पासफ़्रेज़ चुनें। %1 %2।</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose another model, or have revoked models refused in Settings.</source>
        <translation>कोई दूसरा मॉडल चुनें, या सेटिंग्स में वापस लिए गए मॉडल अस्वीकार करवाएँ।</translation>
    </message>
    <message>
        <source>Choose another model, or start a new chat.</source>
        <translation>दूसरा मॉडल चुनें, या नई चैट शुरू करें।</translation>
    </message>
    <message>
        <source>Choose another place. What was there before is unchanged.</source>
        <translation>दूसरा स्थान चुनें। वहाँ पहले जो था वह नहीं बदला।</translation>
    </message>
    <message>
        <source>Choose or make an empty folder.</source>
        <translation>खाली फ़ोल्डर चुनें या बनाएँ।</translation>
    </message>
    <message>
        <source>Choose others in Settings, Desktop.</source>
        <translation>सेटिंग, डेस्कटॉप में दूसरी चुनें।</translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing that was saved before is lost.</source>
        <translation>दूसरे प्रोग्राम बंद करें और फिर कोशिश करें; पहले सहेजा कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context size in Settings.</source>
        <translation>दूसरे प्रोग्राम बंद करें, छोटा मॉडल चुनें, या सेटिंग में संदर्भ का आकार घटाएँ।</translation>
    </message>
    <message>
        <source>Close programs that use the file, or correct its permissions, then try again.</source>
        <translation>फ़ाइल का उपयोग कर रहे प्रोग्राम बंद करें, या उसकी अनुमतियाँ ठीक करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>दूसरा प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Compare it with what was printed, group by group.</source>
        <translation>छपे हुए से समूह-दर-समूह मिलाएँ।</translation>
    </message>
    <message>
        <source>Connect its disk and start again. If it is lost, remove the file %1 to begin anew in the usual place.</source>
        <translation>उसकी डिस्क जोड़ें और फिर शुरू करें। यदि वह खो गई है, तो सामान्य जगह पर नए सिरे से शुरू करने के लिए फ़ाइल %1 हटाएँ।</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another place in Settings ▸ Storage.</source>
        <translation>उसकी डिस्क जोड़ें, या सेटिंग ▸ संग्रहण में दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Copy or download the file again, or choose another model.</source>
        <translation>फ़ाइल फिर कॉपी या डाउनलोड करें, या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made, or have it made anew.</source>
        <translation>बंडल को जहाँ बना था वहाँ से फिर कॉपी करें, या नया बनवाएँ।</translation>
    </message>
    <message>
        <source>Copy the name from the model&apos;s page, or choose another model.</source>
        <translation>नाम मॉडल के पेज से कॉपी करें, या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Copy the part that matters into the question.</source>
        <translation>जो भाग महत्वपूर्ण है उसे प्रश्न में कॉपी करें।</translation>
    </message>
    <message>
        <source>Correct it and ask again; answers in free text need none.</source>
        <translation>इसे ठीक करें और फिर पूछें; मुक्त पाठ के उत्तरों को इसकी आवश्यकता नहीं।</translation>
    </message>
    <message>
        <source>Correct its permissions, or set CARREL_HOME to another folder.</source>
        <translation>उसकी अनुमतियाँ ठीक करें, या CARREL_HOME को दूसरे फ़ोल्डर पर सेट करें।</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions.</source>
        <translation>फ़ोल्डर की अनुमतियाँ ठीक करें।</translation>
    </message>
    <message>
        <source>Correct the named key, or restore the file from a backup.</source>
        <translation>बताई गई कुंजी ठीक करें, या फ़ाइल बैकअप से पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>Deleted chats cannot be kept for more than %1 days.</source>
        <translation>हटाई गई चैट %1 दिनों से अधिक नहीं रखी जा सकतीं।</translation>
    </message>
    <message>
        <source>Download it again. If you replaced it on purpose, rename it, or have it checked again on the Models page if it was not downloaded by Carrel.</source>
        <translation>इसे फिर डाउनलोड करें। यदि आपने जान-बूझकर बदला है तो नाम बदलें, या Carrel ने डाउनलोड न किया हो तो “मॉडल” पेज पर फिर जँचवाएँ।</translation>
    </message>
    <message>
        <source>Download one first: carrelctl models get, or the Models page.</source>
        <translation>पहले एक डाउनलोड करें: carrelctl models get, या “मॉडल” पेज।</translation>
    </message>
    <message>
        <source>Erased chats are still in %1: what opens them is another key.</source>
        <translation>मिटाई गई चैट अब भी %1 में हैं: उन्हें खोलने वाली कुंजी दूसरी है।</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>चार-पाँच असंबद्ध शब्द याद रखना आसान और अनुमान लगाना कठिन है।</translation>
    </message>
    <message>
        <source>Free %1 on that disk and go on; what was fetched is kept.</source>
        <translation>उस डिस्क पर %1 खाली करें और आगे बढ़ें; जो लाया गया वह रखा है।</translation>
    </message>
    <message>
        <source>Free some space on that disk, or use another one.</source>
        <translation>उस डिस्क पर जगह खाली करें, या दूसरी उपयोग करें।</translation>
    </message>
    <message>
        <source>Free some space; nothing that was saved before is lost.</source>
        <translation>जगह खाली करें; पहले सहेजा कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>If your company reads encrypted traffic, name its certificate file in Settings, Network (ca_file). The check cannot be switched off.</source>
        <translation>यदि आपकी कंपनी एन्क्रिप्टेड ट्रैफ़िक पढ़ती है, तो उसकी प्रमाणपत्र फ़ाइल सेटिंग, नेटवर्क (ca_file) में दें। जाँच बंद नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>In its settings for the keyboard, have keys start “carrel --quick-ask”.</source>
        <translation>उसकी कीबोर्ड सेटिंग में कुंजियों से “carrel --quick-ask” शुरू कराएँ।</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring, KWallet). For the database a passphrase does as well: carrelctl key passphrase set.</source>
        <translation>एक इंस्टॉल या शुरू करें (GNOME Keyring, KWallet)। डेटाबेस के लिए पासफ़्रेज़ भी ठीक है: carrelctl key passphrase set</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>नया संस्करण इंस्टॉल करें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>इंस्टॉल हैं: %1।</translation>
    </message>
    <message>
        <source>It came by the system&apos;s packages or from its source; update it the same way.</source>
        <translation>यह सिस्टम के पैकेज या स्रोत से आया; उसी तरह अपडेट करें।</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>यह %1 में है</translation>
    </message>
    <message>
        <source>It lies where it lay, and nothing was changed. Choose another folder or try again.</source>
        <translation>वह वहीं है जहाँ था, और कुछ बदला नहीं। कोई दूसरा फ़ोल्डर चुनें या फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>It must begin with https:// and have a host.</source>
        <translation>यह https:// से शुरू हो और इसमें होस्ट हो।</translation>
    </message>
    <message>
        <source>It was changed elsewhere: it came as a copy, and yours stays.</source>
        <translation>यह कहीं और बदली गई: यह प्रति के रूप में आई, और आपकी रहती है।</translation>
    </message>
    <message>
        <source>It was not imported: %1.</source>
        <translation>यह आयात नहीं हुई: %1।</translation>
    </message>
    <message>
        <source>Let that answer finish, or stop it, and try again.</source>
        <translation>उस उत्तर को पूरा होने दें, या उसे रोकें, और फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Let them finish or cancel them on the Models page, and move then.</source>
        <translation>उन्हें पूरा होने दें या “मॉडल” पेज पर रद्द करें, और तब स्थानांतरित करें।</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it yourself.</source>
        <translation>देखें कि उसमें क्या है, और उसे स्वयं हटाएँ।</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or use the recovery key.</source>
        <translation>उसका पासवर्ड पूछने वाली विंडो देखें, या रिकवरी कुंजी का उपयोग करें।</translation>
    </message>
    <message>
        <source>Look for its window; one is enough.</source>
        <translation>उसकी विंडो देखें; एक काफ़ी है।</translation>
    </message>
    <message>
        <source>Lower Engine isolation in Settings, or use a system that reaches it; carrelctl doctor shows what is missing.</source>
        <translation>सेटिंग में इंजन का अलगाव घटाएँ, या ऐसा सिस्टम उपयोग करें जो उस तक पहुँचे; carrelctl doctor दिखाता है कि क्या कमी है।</translation>
    </message>
    <message>
        <source>Make room on the disk of the settings, or let them be written; then start again.</source>
        <translation>सेटिंग की डिस्क पर जगह बनाएँ या उन्हें लिखने दें; फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Move the other file away, then try again.</source>
        <translation>दूसरी फ़ाइल हटाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation>नया या खाली फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>Name the key in the policy (catalogue_keys) or in the setting catalogue_keys.</source>
        <translation>कुंजी नीति (catalogue_keys) में या सेटिंग catalogue_keys में दें।</translation>
    </message>
    <message>
        <source>No address of a catalogue is set.</source>
        <translation>कैटलॉग का कोई पता सेट नहीं है।</translation>
    </message>
    <message>
        <source>No address of updates is set.</source>
        <translation>अपडेट का कोई पता सेट नहीं है।</translation>
    </message>
    <message>
        <source>No model is installed for the domain %1.</source>
        <translation>क्षेत्र %1 के लिए कोई मॉडल इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>No recovery key can be made, because the organisation&apos;s key is no key: %1.</source>
        <translation>रिकवरी कुंजी नहीं बन सकती, क्योंकि संगठन की कुंजी कुंजी नहीं है: %1।</translation>
    </message>
    <message>
        <source>Nothing may be copied from Carrel here.</source>
        <translation>यहाँ Carrel से कुछ कॉपी नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Nothing new is saved here. What is there can be read; begin a new, temporary chat.</source>
        <translation>यहाँ कुछ नया नहीं सहेजा जाता। जो है वह पढ़ा जा सकता है; नई, अस्थायी चैट शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a newer backup, or have the hold ended first.</source>
        <translation>कुछ भी नहीं बदला गया। कोई नया बैकअप बहाल करें, या पहले रोक समाप्त करवाएँ।</translation>
    </message>
    <message>
        <source>Nothing was changed. Whoever set the hold can end it: in the context menu of the chat or folder, in Settings ▸ Storage, or with carrelctl chats release.</source>
        <translation>कुछ नहीं बदला गया। जिसने रोक लगाई वह उसे समाप्त कर सकता है: चैट या फ़ोल्डर के संदर्भ मेनू में, सेटिंग ▸ संग्रहण में, या carrelctl chats release से।</translation>
    </message>
    <message>
        <source>Nothing was changed. Your organisation set the hold (legal_hold in its policy).</source>
        <translation>कुछ भी नहीं बदला गया। रोक आपके संगठन ने लगाई है (उसकी नीति में legal_hold)।</translation>
    </message>
    <message>
        <source>Nothing was imported. Get the file again; it may have arrived in part only.</source>
        <translation>कुछ आयात नहीं हुआ। फ़ाइल फिर लें; शायद वह आंशिक ही आई।</translation>
    </message>
    <message>
        <source>Nothing was imported. Install the newer version.</source>
        <translation>कुछ आयात नहीं हुआ। नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Nothing was imported. Split the export into smaller files.</source>
        <translation>कुछ आयात नहीं हुआ। निर्यात को छोटी फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>Nothing was imported. Take the file from a backup, or export the chats again.</source>
        <translation>कुछ आयात नहीं हुआ। फ़ाइल बैकअप से लें, या चैट फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>कुछ इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Open it with %1; nothing in it was changed.</source>
        <translation>इसे %1 से खोलें; इसमें कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Open the model&apos;s page, accept its terms, and give Carrel a token: Settings, Network, or carrelctl network token.</source>
        <translation>मॉडल का पेज खोलें, उसकी शर्तें स्वीकार करें, और Carrel को टोकन दें: सेटिंग, नेटवर्क, या carrelctl network token</translation>
    </message>
    <message>
        <source>Previews may not be installed here.</source>
        <translation>पूर्वावलोकन संस्करण यहाँ इंस्टॉल नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -l, or LimitMEMLOCK=), or turn Keep models in memory off.</source>
        <translation>सीमा बढ़ाएँ (ulimit -l, या LimitMEMLOCK=), या “मॉडल मेमोरी में रखें” बंद करें।</translation>
    </message>
    <message>
        <source>Remove the token below, or give the one of today.</source>
        <translation>नीचे का टोकन हटाएँ, या आज का दें।</translation>
    </message>
    <message>
        <source>Remove these files if the text must be gone at once.</source>
        <translation>पाठ तुरंत हटाना हो तो ये फ़ाइलें हटाएँ।</translation>
    </message>
    <message>
        <source>Run the same command again to go on; what was copied is kept.</source>
        <translation>आगे बढ़ने के लिए वही कमांड फिर चलाएँ; जो कॉपी हुआ वह रखा है।</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; pictures, PDF and office files cannot go with a question yet.</source>
        <translation>इसे UTF-8 पाठ के रूप में सहेजें; चित्र, PDF और ऑफ़िस फ़ाइलें अभी प्रश्न के साथ नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>Shorten it, or raise the context size in Settings.</source>
        <translation>इसे छोटा करें, या सेटिंग में संदर्भ का आकार बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Show this to your IT department; carrelctl policy show tells more.</source>
        <translation>इसे अपने IT विभाग को दिखाएँ; carrelctl policy show अधिक बताता है।</translation>
    </message>
    <message>
        <source>Start Carrel again.</source>
        <translation>Carrel फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Start a new chat, raise the context size, or let the oldest messages be left out.</source>
        <translation>नई चैट शुरू करें, संदर्भ का आकार बढ़ाएँ, या सबसे पुराने संदेश छोड़ने दें।</translation>
    </message>
    <message>
        <source>Switch it off in the settings of the model, or choose another one.</source>
        <translation>मॉडल की सेटिंग में इसे बंद करें, या कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Temporary chats are off, because a legal hold keeps everything.</source>
        <translation>अस्थायी चैट बंद हैं, क्योंकि कानूनी रोक सब कुछ रखती है।</translation>
    </message>
    <message>
        <source>Test the connection in Settings, Network.</source>
        <translation>सेटिंग, नेटवर्क में कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>That disk is not sound, or something else writes there. Choose another one.</source>
        <translation>वह डिस्क ठीक नहीं है, या कुछ और वहाँ लिख रहा है। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The %1 %2 is refused: %3.</source>
        <translation>अस्वीकृत (%1 %2): %3।</translation>
    </message>
    <message>
        <source>The adapter %1 cannot be used with %2: %3.</source>
        <translation>अडैप्टर %1 का %2 के साथ उपयोग नहीं हो सकता: %3।</translation>
    </message>
    <message>
        <source>The adapter %1 may not be used here. %2.</source>
        <translation>अडैप्टर %1 यहाँ उपयोग नहीं किया जा सकता। %2।</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2</source>
        <translation>सूची %1 का उपयोग नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>The catalogue %1 was %2.</source>
        <translation>कैटलॉग %1: %2।</translation>
    </message>
    <message>
        <source>The chats in %1 are not opened: %2.</source>
        <translation>%1 की चैट नहीं खोली जातीं: %2।</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>डेटाबेस %1 क्षतिग्रस्त है: %2।</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>डेटाबेस %1 दूसरे प्रोग्राम के उपयोग में है।</translation>
    </message>
    <message>
        <source>The database %1 is locked: %2.</source>
        <translation>डेटाबेस %1 लॉक है: %2।</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Carrel (schema %2, this version knows %3).</source>
        <translation>डेटाबेस %1 नए Carrel ने लिखा था (स्कीमा %2, यह संस्करण %3 जानता है)।</translation>
    </message>
    <message>
        <source>The database is not encrypted.</source>
        <translation>डेटाबेस एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>The defaults are used, and changes cannot be saved.</source>
        <translation>डिफ़ॉल्ट उपयोग हो रहे हैं, और बदलाव सहेजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>The defaults are used. Your file was kept as %1.</source>
        <translation>डिफ़ॉल्ट उपयोग हो रहे हैं। आपकी फ़ाइल %1 के रूप में रखी गई।</translation>
    </message>
    <message>
        <source>The domain %1 may not be used here.</source>
        <translation>क्षेत्र %1 यहाँ उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The engine does not start: %1.</source>
        <translation>इंजन शुरू नहीं होता: %1।</translation>
    </message>
    <message>
        <source>The engine stopped: %1.</source>
        <translation>इंजन रुक गया: %1।</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>फ़ाइल %1 नहीं लिखी गई: %2।</translation>
    </message>
    <message>
        <source>The file at the source is another one now; ask for it without the old hash or size if you want it.</source>
        <translation>स्रोत की फ़ाइल अब दूसरी है; चाहिए तो पुराने हैश या आकार के बिना माँगें।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>The folder %1 for the backups is not there.</source>
        <translation>बैकअप का फ़ोल्डर %1 वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The hold cannot be ended.</source>
        <translation>रोक समाप्त नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>The item in the keyring is another one and does not open it.</source>
        <translation>कीरिंग में दूसरा आइटम है और वह इसे नहीं खोलता।</translation>
    </message>
    <message>
        <source>The keyring %1 failed: %2.</source>
        <translation>कीरिंग %1 विफल हुई: %2।</translation>
    </message>
    <message>
        <source>The keyring %1 has lost its item.</source>
        <translation>कीरिंग %1 का आइटम खो गया है।</translation>
    </message>
    <message>
        <source>The keyring %1 is locked.</source>
        <translation>कीरिंग %1 लॉक है।</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 seconds.</source>
        <translation>कीरिंग ने %1 सेकंड में उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The keyring may not open the chats; a passphrase has to.</source>
        <translation>कीरिंग चैट नहीं खोल सकती; पासफ़्रेज़ को खोलना होगा।</translation>
    </message>
    <message>
        <source>The keys %1 do not open quick ask. %2</source>
        <translation>कुंजियाँ %1 त्वरित प्रश्न नहीं खोलतीं। %2</translation>
    </message>
    <message>
        <source>The model %1 may not be used here. %2.</source>
        <translation>मॉडल %1 यहाँ उपयोग नहीं किया जा सकता। %2।</translation>
    </message>
    <message>
        <source>The model %1 needs %2 of memory here, and %3 are allowed. A smaller context or model needs less.</source>
        <translation>मॉडल %1 को यहाँ %2 मेमोरी चाहिए, और %3 की अनुमति है। छोटे संदर्भ या छोटे मॉडल को कम चाहिए।</translation>
    </message>
    <message>
        <source>The model %1 of this chat is not installed any more; %2 answers instead.</source>
        <translation>इस चैट का मॉडल %1 अब इंस्टॉल नहीं है; उसकी जगह %2 उत्तर देता है।</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>मॉडल फ़ाइल %1 लोड नहीं हो सकती: %2।</translation>
    </message>
    <message>
        <source>The model&apos;s chat template cannot render this conversation: %1.</source>
        <translation>मॉडल का चैट टेम्पलेट यह बातचीत नहीं बना सकता: %1।</translation>
    </message>
    <message>
        <source>The old data folder %1 was changed after the move, so it is kept.</source>
        <translation>पुराना डेटा फ़ोल्डर %1 स्थानांतरण के बाद बदला गया, इसलिए उसे रखा गया है।</translation>
    </message>
    <message>
        <source>The passphrase cannot be removed.</source>
        <translation>पासफ़्रेज़ हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The policy of your organisation has a problem: %1</source>
        <translation>आपके संगठन की नीति में समस्या है: %1</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: %1.</source>
        <translation>रिकवरी कुंजी गलत टाइप हुई: %1।</translation>
    </message>
    <message>
        <source>The schema or grammar cannot be used: %1.</source>
        <translation>स्कीमा या व्याकरण उपयोग नहीं हो सकता: %1।</translation>
    </message>
    <message>
        <source>The search failed: %1.</source>
        <translation>खोज विफल हुई: %1।</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>ये हैं: %1।</translation>
    </message>
    <message>
        <source>There is no domain %1.</source>
        <translation>क्षेत्र %1 नहीं है।</translation>
    </message>
    <message>
        <source>There is no earlier version of the %1.</source>
        <translation>कोई पहले का संस्करण नहीं है: %1।</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>मॉडल %1 नहीं है।</translation>
    </message>
    <message>
        <source>There is no model to pack for %1%2.</source>
        <translation>%1 के लिए पैक करने को कोई मॉडल नहीं है%2।</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds %1.</source>
        <translation>जिस डिस्क पर %1 है उस पर जगह नहीं बची।</translation>
    </message>
    <message>
        <source>There is not enough memory for %1%2.</source>
        <translation>%1 के लिए पर्याप्त मेमोरी नहीं है%2।</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the database %1.</source>
        <translation>डेटाबेस %1 के साथ काम करने के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>These can be imported: %1.</source>
        <translation>ये आयात हो सकते हैं: %1।</translation>
    </message>
    <message>
        <source>This %1 does not open the database.</source>
        <translation>यह डेटाबेस नहीं खोलता: %1।</translation>
    </message>
    <message>
        <source>This Carrel does not update itself.</source>
        <translation>यह Carrel स्वयं को अपडेट नहीं करता।</translation>
    </message>
    <message>
        <source>This chat has %1 tokens by now, and only %2 fit into the context window.</source>
        <translation>इस चैट में अब %1 टोकन हैं, और संदर्भ विंडो में केवल %2 समाते हैं।</translation>
    </message>
    <message>
        <source>This question has %1 tokens, and only %2 of the %3 tokens in the context window are free for it.</source>
        <translation>इस प्रश्न में %1 टोकन हैं, और संदर्भ विंडो के %3 टोकन में से केवल %2 इसके लिए खाली हैं।</translation>
    </message>
    <message>
        <source>This system gives programs no keys of their own.</source>
        <translation>यह सिस्टम प्रोग्रामों को अपनी कुंजियाँ नहीं देता।</translation>
    </message>
    <message>
        <source>This system offers no keyring that Carrel can trust: %1.</source>
        <translation>इस सिस्टम में ऐसी कीरिंग नहीं जिस पर Carrel भरोसा कर सके: %1।</translation>
    </message>
    <message>
        <source>Try another disk.</source>
        <translation>दूसरी डिस्क आज़माएँ।</translation>
    </message>
    <message>
        <source>Turn the offline switch off to use the network: carrelctl network offline off.</source>
        <translation>नेटवर्क उपयोग करने के लिए ऑफ़लाइन स्विच बंद करें: carrelctl network offline off</translation>
    </message>
    <message>
        <source>Type it again; each database has its own, and a renewed one replaces the one before.</source>
        <translation>इसे फिर टाइप करें; हर डेटाबेस की अपनी होती है, और नई बनाई गई पिछली की जगह लेती है।</translation>
    </message>
    <message>
        <source>Unlock it, or use the passphrase or the recovery key.</source>
        <translation>इसे अनलॉक करें, या पासफ़्रेज़ या रिकवरी कुंजी का उपयोग करें।</translation>
    </message>
    <message>
        <source>Unpack it and import what is inside.</source>
        <translation>इसे खोलें और अंदर जो है उसे आयात करें।</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery key.</source>
        <translation>पासफ़्रेज़ या रिकवरी कुंजी का उपयोग करें।</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>इसकी प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Wait for the other download, or cancel it.</source>
        <translation>दूसरे डाउनलोड की प्रतीक्षा करें, या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>वेब फ़िल्टर या लॉग-इन पेज</translation>
    </message>
    <message>
        <source>What came was removed. Try again; if it happens twice, the source or something on the way is damaged.</source>
        <translation>जो आया वह हटा दिया गया। फिर कोशिश करें; दो बार हो तो स्रोत या रास्ते में कुछ क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>What was copied is kept; run the command again to go on.</source>
        <translation>जो कॉपी हुआ वह रखा है; आगे बढ़ने के लिए कमांड फिर चलाएँ।</translation>
    </message>
    <message>
        <source>What was fetched is kept. Try again later.</source>
        <translation>जो लाया गया वह रखा है। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>What was written was removed.</source>
        <translation>जो लिखा गया था वह हटा दिया गया।</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>नहीं चलेगा</translation>
    </message>
    <message>
        <source>Windows takes it for a device</source>
        <translation>Windows इसे डिवाइस समझता है</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Further catalogues.</source>
        <translation>सेटिंग, नेटवर्क, अतिरिक्त कैटलॉग में एक लिखें।</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Updates, or name a folder.</source>
        <translation>सेटिंग, नेटवर्क, अपडेट में एक लिखें, या किसी फ़ोल्डर का नाम दें।</translation>
    </message>
    <message>
        <source>Your chats are saved, and what was open is open again.</source>
        <translation>आपकी चैट सहेजी हुई हैं, और जो खुला था वह फिर खुला है।</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it was and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>आपकी चैट सहेजी हुई हैं। रिपोर्ट बताती है कि यह कहाँ था और कौन-से संस्करण चल रहे हैं; उसमें आपका या मॉडल का लिखा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Your chats were moved to %1.</source>
        <translation>आपकी चैट %1 में स्थानांतरित की गईं।</translation>
    </message>
    <message>
        <source>Your data is not there: %1 is missing, or it is not Carrel&apos;s data folder.</source>
        <translation>आपका डेटा वहाँ नहीं है: %1 नहीं मिला, या वह Carrel का डेटा फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Your data is where it was; choose another folder, or try again.</source>
        <translation>आपका डेटा वहीं है जहाँ था; दूसरा फ़ोल्डर चुनें, या फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Your settings still name the old data folder %1, so it is kept.</source>
        <translation>आपकी सेटिंग में अब भी पुराने डेटा फ़ोल्डर %1 का नाम है, इसलिए उसे रखा गया है।</translation>
    </message>
    <message>
        <source>a backup of the key file</source>
        <translation>कुंजी फ़ाइल का बैकअप</translation>
    </message>
    <message>
        <source>a line of %1 bytes is %2</source>
        <translation>%1 बाइट की पंक्ति %2 है</translation>
    </message>
    <message>
        <source>a newer Carrel wrote it (format %1, this version knows %2)</source>
        <translation>इसे नए Carrel ने लिखा (प्रारूप %1, यह संस्करण %2 जानता है)</translation>
    </message>
    <message>
        <source>a part of it is not there</source>
        <translation>उसका एक हिस्सा मौजूद नहीं है</translation>
    </message>
    <message>
        <source>a passphrase or recovery key is needed</source>
        <translation>पासफ़्रेज़ या रिकवरी कुंजी चाहिए</translation>
    </message>
    <message>
        <source>a prompt has no name</source>
        <translation>एक प्रॉम्प्ट का नाम नहीं है</translation>
    </message>
    <message>
        <source>a state of %1 bytes</source>
        <translation>%1 बाइट की स्थिति</translation>
    </message>
    <message>
        <source>another file lies at %1</source>
        <translation>%1 पर दूसरी फ़ाइल है</translation>
    </message>
    <message>
        <source>another file lies there; move it away first</source>
        <translation>वहाँ दूसरी फ़ाइल है; पहले उसे हटाएँ</translation>
    </message>
    <message>
        <source>another file of this name lies in %1</source>
        <translation>इस नाम की दूसरी फ़ाइल %1 में है</translation>
    </message>
    <message>
        <source>another model is being moved</source>
        <translation>एक और मॉडल स्थानांतरित हो रहा है</translation>
    </message>
    <message>
        <source>another one is at work</source>
        <translation>दूसरा अपडेट चल रहा है</translation>
    </message>
    <message>
        <source>another process is installing a bundle</source>
        <translation>दूसरी प्रक्रिया बंडल इंस्टॉल कर रही है</translation>
    </message>
    <message>
        <source>as the script says</source>
        <translation>जैसा स्क्रिप्ट कहे</translation>
    </message>
    <message>
        <source>before schema %1</source>
        <translation>स्कीमा %1 से पहले</translation>
    </message>
    <message>
        <source>by the computer&apos;s own settings</source>
        <translation>कंप्यूटर की अपनी सेटिंग से</translation>
    </message>
    <message>
        <source>carrelctl catalog check says more.</source>
        <translation>carrelctl catalog check और बताता है।</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>समय पर उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>downloads are not finished</source>
        <translation>डाउनलोड पूरे नहीं हुए हैं</translation>
    </message>
    <message>
        <source>group %1 holds %2, which no recovery key has</source>
        <translation>समूह %1 में %2 है, जो किसी रिकवरी कुंजी में नहीं होता</translation>
    </message>
    <message>
        <source>is neither empty nor a mirror; nothing was changed</source>
        <translation>न खाली है न मिरर; कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>is not empty; nothing was changed</source>
        <translation>खाली नहीं है; कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>it begins or ends with a character that hides or changes it</source>
        <translation>यह ऐसे वर्ण से शुरू या समाप्त होता है जो इसे छिपाता या बदलता है</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>इसे खोला नहीं जा सकता (%1)</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>इसे पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>इसमें लिखा नहीं जा सकता (%1)</translation>
    </message>
    <message>
        <source>it cannot take back what it has read</source>
        <translation>यह पढ़ा हुआ वापस नहीं ले सकता</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>कॉपी करते समय यह बदल गया</translation>
    </message>
    <message>
        <source>it comes with Carrel</source>
        <translation>वह Carrel के साथ आता है</translation>
    </message>
    <message>
        <source>it did not keep what was stored</source>
        <translation>इसने सहेजा हुआ नहीं रखा</translation>
    </message>
    <message>
        <source>it has %1 bytes in place of %2</source>
        <translation>इसमें %2 के बजाय %1 बाइट हैं</translation>
    </message>
    <message>
        <source>it has %1 bytes, not %2</source>
        <translation>इसमें %1 बाइट हैं, %2 नहीं</translation>
    </message>
    <message>
        <source>it has %1 of %2 letters and digits</source>
        <translation>इसमें %2 में से %1 अक्षर और अंक हैं</translation>
    </message>
    <message>
        <source>it has a character that may not stand in a file&apos;s name</source>
        <translation>इसमें ऐसा वर्ण है जो फ़ाइल के नाम में नहीं हो सकता</translation>
    </message>
    <message>
        <source>it has an earlier key</source>
        <translation>इसकी कुंजी पहले की है</translation>
    </message>
    <message>
        <source>it has an invisible character</source>
        <translation>इसमें अदृश्य वर्ण है</translation>
    </message>
    <message>
        <source>it has none of the formats that are known</source>
        <translation>इसमें कोई ज्ञात प्रारूप नहीं है</translation>
    </message>
    <message>
        <source>it has the form %1, and this Carrel knows %2</source>
        <translation>इसका रूप %1 है, और यह Carrel %2 जानता है</translation>
    </message>
    <message>
        <source>it holds binary data</source>
        <translation>इसमें बाइनरी डेटा है</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>इसमें %1 से अधिक फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>it holds more than any version of Carrel</source>
        <translation>इसमें Carrel के किसी भी संस्करण से अधिक है</translation>
    </message>
    <message>
        <source>it holds no weights</source>
        <translation>इसमें कोई भार नहीं है</translation>
    </message>
    <message>
        <source>it is %1, and revoked: %2</source>
        <translation>यह %1 है, और वापस लिया गया है: %2</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>यह दूसरे प्रोग्राम का डेटाबेस है</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>यह फ़ाइल है</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>वह एक लिंक है</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere</source>
        <translation>वह किसी और जगह की फ़ाइल का लिंक है</translation>
    </message>
    <message>
        <source>it is a link, and nothing is put behind links</source>
        <translation>यह लिंक है, और लिंक के पीछे कुछ नहीं रखा जाता</translation>
    </message>
    <message>
        <source>it is an adapter of a kind that is not supported, only LoRA is</source>
        <translation>यह ऐसे प्रकार का अडैप्टर है जो समर्थित नहीं है, केवल LoRA समर्थित है</translation>
    </message>
    <message>
        <source>it is another one than its key file&apos;s, or its start is gone</source>
        <translation>यह अपनी कुंजी फ़ाइल वाला नहीं है, या इसकी शुरुआत नहीं रही</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>यह अधूरी है</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>यह खाली है</translation>
    </message>
    <message>
        <source>it is empty or missing, but %1 beside it is not</source>
        <translation>यह खाली है या नहीं है, पर साथ का %1 नहीं</translation>
    </message>
    <message>
        <source>it is for models of the architecture %1, and this one is %2</source>
        <translation>यह %1 आर्किटेक्चर के मॉडलों के लिए है, और यह मॉडल %2 है</translation>
    </message>
    <message>
        <source>it is given to %1 of 100 machines so far, and not to this one</source>
        <translation>अब तक यह 100 में से %1 मशीनों को दिया गया है, इस मशीन को नहीं</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>यह %1 MiB से बड़ा है</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>यह %1 बाइट से लंबा है</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>यह %1 वर्णों से लंबा है</translation>
    </message>
    <message>
        <source>it is missing, or a link</source>
        <translation>यह नहीं है, या लिंक है</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>यह बहुत गहराई तक निहित है</translation>
    </message>
    <message>
        <source>it is nested too deeply, or holds a number that nobody needs</source>
        <translation>यह बहुत गहराई तक निहित है, या इसमें ऐसी संख्या है जिसकी किसी को आवश्यकता नहीं</translation>
    </message>
    <message>
        <source>it is no JSON: %1%2 (byte %3)</source>
        <translation>यह JSON नहीं है: %1%2 (बाइट %3)</translation>
    </message>
    <message>
        <source>it is no backup of this version</source>
        <translation>यह इस संस्करण का बैकअप नहीं है</translation>
    </message>
    <message>
        <source>it is no text in UTF-8 (byte %1)</source>
        <translation>यह UTF-8 पाठ नहीं है (बाइट %1)</translation>
    </message>
    <message>
        <source>it is no update of Carrel in one file</source>
        <translation>यह एक फ़ाइल में Carrel का अपडेट नहीं है</translation>
    </message>
    <message>
        <source>it is not a LoRA adapter</source>
        <translation>यह LoRA अडैप्टर नहीं है</translation>
    </message>
    <message>
        <source>it is not a database, or its key is another one</source>
        <translation>यह डेटाबेस नहीं है, या इसकी कुंजी दूसरी है</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is not a model that writes text</source>
        <translation>यह पाठ लिखने वाला मॉडल नहीं है</translation>
    </message>
    <message>
        <source>it is not a public key of minisign</source>
        <translation>यह minisign की सार्वजनिक कुंजी नहीं है</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>यह खाली नहीं है</translation>
    </message>
    <message>
        <source>it is not the file that the manifest names</source>
        <translation>यह वह फ़ाइल नहीं जिसका नाम सूची में है</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>वह वहाँ नहीं है</translation>
    </message>
    <message>
        <source>it is part %1 of %2 of a model, and the files&apos; names must end in -00001-of-%3.gguf and so on</source>
        <translation>यह मॉडल का भाग %1 / %2 है, और फ़ाइलों के नाम -00001-of-%3.gguf आदि पर समाप्त होने चाहिए</translation>
    </message>
    <message>
        <source>it is read-only for you</source>
        <translation>आपके लिए वह केवल पढ़ने योग्य है</translation>
    </message>
    <message>
        <source>it is revoked: %1</source>
        <translation>यह वापस लिया गया है: %1</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>यह पहले से वहाँ है</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>यह बहुत बड़ा है</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>यह बहुत लंबा है</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>यह लेखन से सुरक्षित है</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>यह कहीं और ले जाता है</translation>
    </message>
    <message>
        <source>it lies behind a link in the models folder</source>
        <translation>यह मॉडल फ़ोल्डर में एक लिंक के पीछे है</translation>
    </message>
    <message>
        <source>it lies outside of %1</source>
        <translation>यह %1 के बाहर है</translation>
    </message>
    <message>
        <source>it may be a network folder</source>
        <translation>यह नेटवर्क फ़ोल्डर हो सकता है</translation>
    </message>
    <message>
        <source>it must be 64 digits of 0-9 and a-f</source>
        <translation>इसमें 0-9 और a-f के 64 अंक होने चाहिए</translation>
    </message>
    <message>
        <source>it must read owner/name</source>
        <translation>इसे owner/name होना चाहिए</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>यह कोई फ़ाइल नहीं बताता</translation>
    </message>
    <message>
        <source>it needs %1 and %2 can be used; </source>
        <translation>इसे %1 चाहिए और %2 उपयोग हो सकते हैं; </translation>
    </message>
    <message>
        <source>it needs %1, %2 are free</source>
        <translation>%1 चाहिए, %2 खाली हैं</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free</source>
        <translation>इसे %1 चाहिए, और %2 खाली हैं</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free there</source>
        <translation>%1 चाहिए, और वहाँ %2 खाली हैं</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>इसे बहुत अधिक मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>इस बीच उसे बदला गया</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>इसे बंद किया गया</translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>यह %1 के लिए बना है</translation>
    </message>
    <message>
        <source>it was made for another model</source>
        <translation>यह किसी दूसरे मॉडल के लिए बना है</translation>
    </message>
    <message>
        <source>its %1 is longer than %2 bytes</source>
        <translation>इसका %1, %2 बाइट से लंबा है</translation>
    </message>
    <message>
        <source>its SHA-256 at the source is not the one that was asked for</source>
        <translation>स्रोत पर इसका SHA-256 वह नहीं जो माँगा गया</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 in place of %2</source>
        <translation>इसका SHA-256 %2 के बजाय %1 है</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that the catalogue names for this revision</source>
        <translation>इसका SHA-256 वह नहीं जो कैटलॉग इस संशोधन के लिए बताता है</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that was signed</source>
        <translation>इसका SHA-256 वह नहीं जिस पर हस्ताक्षर हुआ</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>इसकी सामग्री क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>its ending is reserved</source>
        <translation>इसका अंत आरक्षित है</translation>
    </message>
    <message>
        <source>its folders cannot be told from its name</source>
        <translation>इसके फ़ोल्डर इसके नाम से अलग नहीं पहचाने जा सकते</translation>
    </message>
    <message>
        <source>its hash is not the one that the catalogue names</source>
        <translation>इसका हैश वह नहीं है जो सूची बताती है</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>इसका हेडर क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>इसका हेडर कोई आर्किटेक्चर नहीं बताता</translation>
    </message>
    <message>
        <source>its key does not open</source>
        <translation>इसकी कुंजी नहीं खोलती</translation>
    </message>
    <message>
        <source>its key file %1 is missing, or it is damaged</source>
        <translation>इसकी कुंजी फ़ाइल %1 नहीं है, या क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>इसकी सूचियाँ बहुत गहराई तक निहित हैं</translation>
    </message>
    <message>
        <source>its passphrase or recovery key</source>
        <translation>इसका पासफ़्रेज़ या रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>line %1 is not %2</source>
        <translation>पंक्ति %1 %2 नहीं है</translation>
    </message>
    <message>
        <source>llama.cpp cannot parse it</source>
        <translation>llama.cpp इसे समझ नहीं सकता</translation>
    </message>
    <message>
        <source>llama.cpp found no place in the KV cache</source>
        <translation>llama.cpp को KV कैश में जगह नहीं मिली</translation>
    </message>
    <message>
        <source>llama.cpp refused the adapters</source>
        <translation>llama.cpp ने अडैप्टर अस्वीकार किए</translation>
    </message>
    <message>
        <source>llama.cpp wrote another state than it had announced</source>
        <translation>llama.cpp ने घोषित से अलग स्थिति लिखी</translation>
    </message>
    <message>
        <source>llama_decode returned %1</source>
        <translation>llama_decode ने %1 लौटाया</translation>
    </message>
    <message>
        <source>look at %1%2</source>
        <translation>%1%2 देखें</translation>
    </message>
    <message>
        <source>name is not known</source>
        <translation>नाम ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>needs %1 of disk, %2 free</source>
        <translation>%1 डिस्क चाहिए, %2 खाली</translation>
    </message>
    <message>
        <source>needs %1 of memory, %2 can be used</source>
        <translation>%1 मेमोरी चाहिए, %2 उपयोग हो सकती है</translation>
    </message>
    <message>
        <source>no context</source>
        <translation>कोई संदर्भ नहीं</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>कोई मॉडल लोड नहीं है</translation>
    </message>
    <message>
        <source>no passphrase protects them</source>
        <translation>कोई पासफ़्रेज़ उनकी रक्षा नहीं करता</translation>
    </message>
    <message>
        <source>none is installed</source>
        <translation>कोई इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>कोई चल नहीं रही</translation>
    </message>
    <message>
        <source>not added, because it cannot be used: %1</source>
        <translation>नहीं जोड़ा गया, क्योंकि उपयोग नहीं हो सकता: %1</translation>
    </message>
    <message>
        <source>not added, because it is %1</source>
        <translation>नहीं जोड़ा गया, क्योंकि यह %1 है</translation>
    </message>
    <message>
        <source>not needed: the one that came with this Carrel is as new</source>
        <translation>आवश्यक नहीं: इस Carrel के साथ आया उतना ही नया है</translation>
    </message>
    <message>
        <source>of its %1 parts, number %2 has a problem: %3</source>
        <translation>इसके %1 भागों में से संख्या %2 में समस्या है: %3</translation>
    </message>
    <message>
        <source>one of the two folders lies in the other</source>
        <translation>दोनों में से एक फ़ोल्डर दूसरे के अंदर है</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card</source>
        <translation>%2 में से केवल %1 परतें ग्राफ़िक्स कार्ड पर हैं</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card, and the context is %3 tokens instead of %4</source>
        <translation>%2 में से केवल %1 परतें ग्राफ़िक्स कार्ड पर हैं, और संदर्भ %4 के बजाय %3 टोकन है</translation>
    </message>
    <message>
        <source>only http:// and https:// proxies are supported</source>
        <translation>केवल http:// और https:// प्रॉक्सी समर्थित हैं</translation>
    </message>
    <message>
        <source>only letters, digits and . _ - / may stand in it</source>
        <translation>इसमें केवल अक्षर, अंक और . _ - / हो सकते हैं</translation>
    </message>
    <message>
        <source>only letters, digits and single . _ - inside may stand in it</source>
        <translation>इसमें केवल अक्षर, अंक और बीच में अकेले . _ - हो सकते हैं</translation>
    </message>
    <message>
        <source>over http:// a file is fetched only if its SHA-256 is known</source>
        <translation>http:// पर फ़ाइल तभी लाई जाती है जब उसका SHA-256 ज्ञात हो</translation>
    </message>
    <message>
        <source>private key of the organisation</source>
        <translation>संगठन की निजी कुंजी</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2</source>
        <translation>%1 का SHA-256 %2 है</translation>
    </message>
    <message>
        <source>the address is not https://</source>
        <translation>पता https:// नहीं है</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked (%1)</source>
        <translation>संग्रह फ़ाइल खोली नहीं जा सकती (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged (%1)</source>
        <translation>संग्रह फ़ाइल क्षतिग्रस्त है (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged: %1</source>
        <translation>संग्रह फ़ाइल क्षतिग्रस्त है: %1</translation>
    </message>
    <message>
        <source>the bundle was not finished when it was made</source>
        <translation>बनाते समय बंडल पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>the bundle&apos;s catalogue %1 (%2)</source>
        <translation>बंडल का कैटलॉग %1 (%2)</translation>
    </message>
    <message>
        <source>the certificate file %1 cannot be used: %2</source>
        <translation>प्रमाणपत्र फ़ाइल %1 उपयोग नहीं हो सकती: %2</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>%1 के प्रमाणपत्र पर भरोसा नहीं है: %2</translation>
    </message>
    <message>
        <source>the copy differs from the original</source>
        <translation>प्रति मूल से भिन्न है</translation>
    </message>
    <message>
        <source>the copy does not open</source>
        <translation>प्रति नहीं खुलती</translation>
    </message>
    <message>
        <source>the copy is not what was read; the disk may be failing</source>
        <translation>कॉपी वह नहीं है जो पढ़ा गया था; शायद डिस्क ख़राब हो रही है</translation>
    </message>
    <message>
        <source>the disk cannot read it (%1)</source>
        <translation>डिस्क इसे पढ़ नहीं सकती (%1)</translation>
    </message>
    <message>
        <source>the engine holds another conversation</source>
        <translation>इंजन में दूसरी बातचीत है</translation>
    </message>
    <message>
        <source>the file at the source changes all the time</source>
        <translation>स्रोत की फ़ाइल लगातार बदलती है</translation>
    </message>
    <message>
        <source>the model cannot forget a wrong guess</source>
        <translation>मॉडल गलत अनुमान भूल नहीं सकता</translation>
    </message>
    <message>
        <source>the offline switch is on</source>
        <translation>ऑफ़लाइन स्विच चालू है</translation>
    </message>
    <message>
        <source>the processor is used: with the graphics card&apos;s driver %1</source>
        <translation>प्रोसेसर का उपयोग हो रहा है: ग्राफ़िक्स कार्ड के ड्राइवर के साथ %1</translation>
    </message>
    <message>
        <source>the prompt %1 stands there twice</source>
        <translation>प्रॉम्प्ट %1 वहाँ दो बार है</translation>
    </message>
    <message>
        <source>the prompt is longer than the context window</source>
        <translation>प्रॉम्प्ट संदर्भ विंडो से लंबा है</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password</source>
        <translation>प्रॉक्सी उपयोगकर्ता नाम और पासवर्ड स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>the proxy says %1</source>
        <translation>प्रॉक्सी कहता है %1</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be fetched: %2</source>
        <translation>प्रॉक्सी स्क्रिप्ट %1 नहीं लाई जा सकती: %2</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be used: %2</source>
        <translation>प्रॉक्सी स्क्रिप्ट %1 का उपयोग नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>the proxy wants a log-in by %1, which Carrel does not speak; a helper on this computer, such as Px or Cntlm, can stand in between</source>
        <translation>प्रॉक्सी %1 से लॉग-इन माँगता है, जो Carrel में समर्थित नहीं है; इस कंप्यूटर पर Px या Cntlm जैसा सहायक प्रोग्राम बीच में काम कर सकता है</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>प्रॉक्सी उपयोगकर्ता नाम और पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>the state is not one of this model</source>
        <translation>यह स्थिति इस मॉडल की नहीं है</translation>
    </message>
    <message>
        <source>the system does not let the file go from its folder</source>
        <translation>सिस्टम फ़ाइल को उसके फ़ोल्डर से हटने नहीं देता</translation>
    </message>
    <message>
        <source>there is a server at %1, but no hub at this address</source>
        <translation>%1 पर सर्वर है, पर इस पते पर हब नहीं</translation>
    </message>
    <message>
        <source>there is a zero byte in it</source>
        <translation>इसमें शून्य बाइट है</translation>
    </message>
    <message>
        <source>there is no %1, so this is no bundle</source>
        <translation>%1 नहीं है, इसलिए यह बंडल नहीं है</translation>
    </message>
    <message>
        <source>there is no conversations.json in it</source>
        <translation>इसमें conversations.json नहीं है</translation>
    </message>
    <message>
        <source>there is no file with chats in it</source>
        <translation>इसमें चैट वाली कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>they are not encrypted</source>
        <translation>वे एन्क्रिप्टेड नहीं हैं</translation>
    </message>
    <message>
        <source>version %1 is of a newer Carrel</source>
        <translation>संस्करण %1 नए Carrel का है</translation>
    </message>
    <message>
        <source>what came is no GGUF file</source>
        <translation>जो आया वह GGUF फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>what was given belongs to an earlier key</source>
        <translation>जो दिया गया वह पहले की कुंजी का है</translation>
    </message>
    <message>
        <source>what was signed is no manifest of updates</source>
        <translation>जिस पर हस्ताक्षर हुआ वह अपडेट की सूची नहीं है</translation>
    </message>
    <message>
        <source>with its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>अपने अडैप्टरों के साथ इसे %1 चाहिए और %2 उपयोग हो सकते हैं; उनके बिना यह समा जाएगा</translation>
    </message>
    <message>
        <source>with its draft model and its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>अपने मसौदा मॉडल और अडैप्टरों के साथ इसे %1 चाहिए और %2 उपयोग हो सकते हैं; उनके बिना यह समा जाएगा</translation>
    </message>
    <message>
        <source>with its draft model it needs %1 and %2 can be used; without one it would fit</source>
        <translation>इसके मसौदा मॉडल के साथ %1 चाहिए और %2 उपयोग हो सकते हैं; उसके बिना यह समा जाएगा</translation>
    </message>
    <message>
        <source>your organisation does not allow it (%1)</source>
        <translation>आपका संगठन इसकी अनुमति नहीं देता (%1)</translation>
    </message>
    <message>
        <source>your organisation wants %1 (%2)</source>
        <translation>आपका संगठन %1 चाहता है (%2)</translation>
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
        <translation>सब कुछ, बिना किसी हानि के: फिर से आयात करने के लिए।</translation>
    </message>
    <message>
        <source>One file for any browser; it loads nothing.</source>
        <translation>किसी भी ब्राउज़र के लिए एक फ़ाइल; वह कुछ लोड नहीं करती।</translation>
    </message>
    <message>
        <source>Pages to read, print and hand on; the text can be selected.</source>
        <translation>पढ़ने, छापने और आगे देने के लिए पृष्ठ; पाठ चुना जा सकता है।</translation>
    </message>
    <message>
        <source>Plain text as the model wrote it.</source>
        <translation>सादा पाठ, जैसा मॉडल ने लिखा।</translation>
    </message>
    <message>
        <source>To go on writing in Word or LibreOffice.</source>
        <translation>Word या LibreOffice में आगे लिखने के लिए।</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>वेब पेज (HTML)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word दस्तावेज़ (DOCX)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>जारी रखें…</translation>
    </message>
    <message>
        <source>Export %1 chats</source>
        <translation>%1 चैट निर्यात करें</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>सभी चैट निर्यात करें</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>यह चैट निर्यात करें</translation>
    </message>
</context>
<context>
    <name>FactsBlock</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>यह जानकारी कॉपी करें</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>इंजन: %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Apache License 2.0 के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Isolation of the engine: %1</source>
        <translation>इंजन का अलगाव: %1</translation>
    </message>
    <message>
        <source>Less than was wanted fits: %1</source>
        <translation>चाहे से कम समाता है: %1</translation>
    </message>
    <message>
        <source>No draft model guesses ahead: %1</source>
        <translation>कोई मसौदा मॉडल पहले से अनुमान नहीं लगाता: %1</translation>
    </message>
    <message>
        <source>No graphics card is used: %1</source>
        <translation>कोई ग्राफ़िक्स कार्ड उपयोग में नहीं: %1</translation>
    </message>
    <message>
        <source>Small language models on this computer, for confidential work. Nothing leaves the device.</source>
        <translation>गोपनीय काम के लिए, इसी कंप्यूटर पर छोटे भाषा मॉडल। कुछ भी डिवाइस से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>The model is not kept in memory: %1</source>
        <translation>मॉडल मेमोरी में नहीं रखा गया है: %1</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Check file</source>
        <translation>फ़ाइल जाँचें</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>पुष्टि करें…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>भूलें…</translation>
    </message>
    <message>
        <source>It is being moved.</source>
        <translation>वह स्थानांतरित हो रहा है।</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>स्थानांतरित करें…</translation>
    </message>
    <message>
        <source>Parts of it are being downloaded; cancel the download first.</source>
        <translation>इसके कुछ भाग डाउनलोड हो रहे हैं; पहले डाउनलोड रद्द करें।</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Reveal in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Say that you trust this file although no hash is known</source>
        <translation>कहें कि कोई हैश ज्ञात न होने पर भी आप इस फ़ाइल पर भरोसा करते हैं</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>जाँच रोकें</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>स्थानांतरण रोकें</translation>
    </message>
    <message>
        <source>What this model does differently from the settings</source>
        <translation>यह मॉडल सेटिंग से क्या अलग करता है</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>इस चैट में खोजें</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>अगला स्थान</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>पिछला स्थान</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Places found: %1</source>
        <translation>मिले स्थान: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 नहीं है</translation>
    </message>
</context>
<context>
    <name>FolderRulesDialog</name>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>%1 chats are older than the rules allow and will be erased for good.</source>
        <translation>%1 चैट नियमों की अनुमति से पुरानी हैं और हमेशा के लिए मिटा दी जाएँगी।</translation>
    </message>
    <message>
        <source>A legal hold keeps all of them, whatever is chosen here.</source>
        <translation>यहाँ जो भी चुना जाए, कानूनी रोक उन सबको रखती है।</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>सहेजी जाती हैं</translation>
    </message>
    <message>
        <source>Are temporary, never saved</source>
        <translation>अस्थायी हैं, कभी सहेजी नहीं जातीं</translation>
    </message>
    <message>
        <source>As for all chats: %1</source>
        <translation>जैसा सभी चैट के लिए: %1</translation>
    </message>
    <message>
        <source>As the folder above says: %1</source>
        <translation>जैसा ऊपर का फ़ोल्डर बताए: %1</translation>
    </message>
    <message>
        <source>At most %1 days are allowed.</source>
        <translation>अधिकतम %1 दिनों की अनुमति है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Days without use</source>
        <translation>बिना उपयोग के दिन</translation>
    </message>
    <message>
        <source>Delete chats for good</source>
        <translation>चैट हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>चैट कितने समय रखी जाती हैं</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>No chat is old enough now to be erased.</source>
        <translation>अभी कोई चैट इतनी पुरानी नहीं कि मिटाई जाए।</translation>
    </message>
    <message>
        <source>One chat is older than the rules allow and will be erased for good.</source>
        <translation>एक चैट नियमों की अनुमति से पुरानी है और हमेशा के लिए मिटा दी जाएगी।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>When not used for</source>
        <translation>उपयोग न होने की अवधि</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>%1 दिन बाद</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>सहेजी जाती हैं</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>अस्थायी</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>%1 can be installed</source>
        <translation>इंस्टॉल के लिए उपलब्ध: %1</translation>
    </message>
    <message>
        <source>%1 has come out</source>
        <translation>जारी हुआ: %1</translation>
    </message>
    <message>
        <source>%1 has come out, and is not for this computer now</source>
        <translation>जारी हुआ, पर अभी इस कंप्यूटर के लिए नहीं: %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install all the same</source>
        <translation>फिर भी इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Export cancelled; there is no file</source>
        <translation>निर्यात रद्द हुआ; कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Export this message</source>
        <translation>यह संदेश निर्यात करें</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>कुछ भी निर्यात नहीं हुआ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>निर्यात पूरा हुआ</translation>
    </message>
    <message>
        <source>The file is not encrypted: anybody who has it can read it.</source>
        <translation>फ़ाइल एन्क्रिप्टेड नहीं है: जिसके पास भी हो, वह उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>This format (*%1)</source>
        <translation>यह प्रारूप (*%1)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1, then its name</source>
        <translation>%1, फिर उसका नाम</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>लेख</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>हैंडबुक में खोजें</translation>
    </message>
    <message>
        <source>Try other or fewer words. The Guide in a chat finds articles by their meaning.</source>
        <translation>दूसरे या कम शब्द आज़माएँ। चैट में गाइड लेखों को उनके अर्थ से ढूँढता है।</translation>
    </message>
</context>
<context>
    <name>HubPanel</name>
    <message>
        <source>%1 repositories, the most downloaded first.</source>
        <translation>%1 रिपॉज़िटरी, सबसे अधिक डाउनलोड वाली पहले।</translation>
    </message>
    <message>
        <source>%1B to %2B</source>
        <translation>%1B से %2B</translation>
    </message>
    <message>
        <source>Any architecture</source>
        <translation>कोई भी आर्किटेक्चर</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>कोई भी आकार</translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>कोई भी कार्य</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>आर्किटेक्चर</translation>
    </message>
    <message>
        <source>Chat and text</source>
        <translation>चैट और पाठ</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>एम्बेडिंग</translation>
    </message>
    <message>
        <source>Images and text</source>
        <translation>चित्र और पाठ</translation>
    </message>
    <message>
        <source>Nothing is asked before you press Search. Only repositories with GGUF files are shown, the most downloaded first. Nobody has checked what is found here: read its page and licence first.</source>
        <translation>“खोजें” दबाने से पहले कुछ नहीं पूछा जाता। केवल GGUF फ़ाइलों वाली रिपॉज़िटरी दिखती हैं, सबसे अधिक डाउनलोड वाली पहले। यहाँ जो मिलता है उसे किसी ने नहीं जाँचा: पहले उसका पेज और लाइसेंस पढ़ें।</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or another size.</source>
        <translation>कुछ नहीं मिला। कम शब्द या दूसरा आकार आज़माएँ।</translation>
    </message>
    <message>
        <source>Over %1B</source>
        <translation>%1B से अधिक</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>क्रम-निर्धारण</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>हब में खोजें</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>Similar sentences</source>
        <translation>समान वाक्य</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to search.</source>
        <translation>ऑफ़लाइन स्विच चालू है। खोजने के लिए उसे बंद करें।</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Up to %1B</source>
        <translation>%1B तक</translation>
    </message>
    <message>
        <source>Words of a model&apos;s name, for example granite 3b</source>
        <translation>मॉडल के नाम के शब्द, जैसे granite 3b</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Shown now</source>
        <translation>अभी दिखाया जा रहा है</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 chats were imported</source>
        <translation>%1 चैट आयात हुईं</translation>
    </message>
    <message>
        <source>1 chat was imported</source>
        <translation>1 चैट आयात हुई</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>पहले से यहाँ: %1</translation>
    </message>
    <message>
        <source>Continued with new messages: %1</source>
        <translation>नए संदेशों से आगे बढ़ीं: %1</translation>
    </message>
    <message>
        <source>Copies, because they were changed elsewhere: %1</source>
        <translation>प्रतियाँ, क्योंकि वे कहीं और बदली गई थीं: %1</translation>
    </message>
    <message>
        <source>Messages stored: %1</source>
        <translation>सहेजे गए संदेश: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>नई: %1</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>नहीं रखा गया: %1।</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>कुछ नया आयात नहीं हुआ</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>बिना शीर्षक की चैट</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 chats</source>
        <translation>%1 चैट</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>%1 चैट हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Delete one chat for good?</source>
        <translation>एक चैट हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>रोक समाप्त करें</translation>
    </message>
    <message>
        <source>End the legal hold on %1?</source>
        <translation>%1 पर कानूनी रोक समाप्त करें?</translation>
    </message>
    <message>
        <source>It can be deleted again, and rules may erase it if it is old enough.</source>
        <translation>इसे फिर हटाया जा सकता है, और पर्याप्त पुराना होने पर नियम इसे मिटा सकते हैं।</translation>
    </message>
    <message>
        <source>It cannot be deleted until the hold is ended, and no rule erases it. A shield marks it in the list.</source>
        <translation>रोक समाप्त होने तक इसे हटाया नहीं जा सकता, और कोई नियम इसे नहीं मिटाता। सूची में ढाल इसे दिखाती है।</translation>
    </message>
    <message>
        <source>New temporary chat; it is not saved</source>
        <translation>नई अस्थायी चैट; वह सहेजी नहीं जाती</translation>
    </message>
    <message>
        <source>Put a legal hold on %1?</source>
        <translation>%1 पर कानूनी रोक लगाएँ?</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>रोक लगाएँ</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>फ़ोल्डर खाली है</translation>
    </message>
    <message>
        <source>They are older than this rule allows. Within the next hour or two Carrel erases them, and takes them out of its backups.</source>
        <translation>वे इस नियम की अनुमति से पुरानी हैं। अगले एक-दो घंटे में Carrel उन्हें मिटाता है, और अपने बैकअप से निकालता है।</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>यह नियम उपयोग करें</translation>
    </message>
    <message>
        <source>the folder “%1”</source>
        <translation>फ़ोल्डर “%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>KeepingBlock</name>
    <message>
        <source>%1: chats %2, messages %3, %4</source>
        <translation>%1: चैट %2, संदेश %3, %4</translation>
    </message>
    <message>
        <source>A folder can say otherwise for its chats, and a legal hold on a chat or folder keeps it whatever the rules say: both are in the context menu of the list.</source>
        <translation>फ़ोल्डर अपनी चैट के लिए कुछ और तय कर सकता है, और चैट या फ़ोल्डर पर लगी कानूनी रोक उसे रखती है, नियम जो भी कहें: दोनों सूची के संदर्भ मेनू में हैं।</translation>
    </message>
    <message>
        <source>Erased last:</source>
        <translation>पिछली बार मिटाया गया:</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>चैट कितने समय रखी जाती हैं</translation>
    </message>
    <message>
        <source>from the trash</source>
        <translation>ट्रैश से</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>बहुत समय से उपयोग नहीं</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>अनुरोध पर</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Legal hold</source>
        <translation>कानूनी रोक</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>अस्थायी, सहेजी नहीं जाती</translation>
    </message>
    <message>
        <source>This chat cannot be deleted: it is kept by %1.</source>
        <translation>यह चैट हटाई नहीं जा सकती: इसे %1 ने रोक रखा है।</translation>
    </message>
    <message>
        <source>This chat is in memory only: not in the database, the backups or the search. It is gone when Carrel ends.</source>
        <translation>यह चैट केवल मेमोरी में है: डेटाबेस, बैकअप या खोज में नहीं। Carrel बंद होने पर यह मिट जाती है।</translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message>
        <source>Asking the keyring</source>
        <translation>कीरिंग से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>पासफ़्रेज़ बदलें…</translation>
    </message>
    <message>
        <source>Changing the recovery key</source>
        <translation>रिकवरी कुंजी बदली जा रही है</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>जारी रखें…</translation>
    </message>
    <message>
        <source>Encrypt again</source>
        <translation>फिर से एन्क्रिप्ट करें</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>मेरी चैट एन्क्रिप्ट करें</translation>
    </message>
    <message>
        <source>Encrypt my chats…</source>
        <translation>मेरी चैट एन्क्रिप्ट करें…</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>अभी एन्क्रिप्ट करें</translation>
    </message>
    <message>
        <source>Encrypted, but the key file is missing</source>
        <translation>एन्क्रिप्टेड, पर कुंजी फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>एन्क्रिप्ट किया जा रहा है</translation>
    </message>
    <message>
        <source>Encrypting again</source>
        <translation>फिर से एन्क्रिप्ट किया जा रहा है</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Every page is encrypted again under a new key, and the recovery key is a new one. For when somebody may have had your files and a secret. It takes some seconds for each gigabyte.</source>
        <translation>हर पृष्ठ एक नई कुंजी से फिर एन्क्रिप्ट होता है, और रिकवरी कुंजी भी नई होती है। तब के लिए, जब किसी के पास आपकी फ़ाइलें और कोई रहस्य रहा हो। हर गीगाबाइट पर कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>सब कुछ नई कुंजी से एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>Everything that you and the models wrote is encrypted, with its search index. Backups are encrypted from then on; those made before stay as they are.</source>
        <translation>आपका और मॉडलों का लिखा सब कुछ, खोज सूचकांक सहित, एन्क्रिप्ट होता है। बैकअप तब से एन्क्रिप्टेड होते हैं; पहले वाले जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>It opens your chats if the keyring is lost or the passphrase forgotten. Nobody can make another one for you: without it they would be lost.</source>
        <translation>कीरिंग खो जाए या पासफ़्रेज़ भूल जाएँ तो यह आपकी चैट खोलती है। कोई आपके लिए दूसरी नहीं बना सकता: इसके बिना वे खो जाएँगी।</translation>
    </message>
    <message>
        <source>It opens your chats, and it unlocks Carrel when it was locked.</source>
        <translation>यह आपकी चैट खोलता है, और लॉक होने पर Carrel को अनलॉक करता है।</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>सबके लिए नई कुंजियाँ</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>नई कुंजियाँ…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>नई रिकवरी कुंजी…</translation>
    </message>
    <message>
        <source>Not encrypted yet; the next start ends it</source>
        <translation>अभी एन्क्रिप्टेड नहीं; अगली शुरुआत इसे पूरा करेगी</translation>
    </message>
    <message>
        <source>Nothing is encrypted yet</source>
        <translation>अभी कुछ भी एन्क्रिप्टेड नहीं है</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Remove passphrase…</source>
        <translation>पासफ़्रेज़ हटाएँ…</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>पासफ़्रेज़ हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>सेट करें</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>पासफ़्रेज़ सेट करें…</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>पासफ़्रेज़ सेट किया जा रहा है</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your chats from now on.</source>
        <translation>अब से इस कंप्यूटर की कीरिंग आपकी चैट खोलती है।</translation>
    </message>
    <message>
        <source>The keyring of this computer will open your chats by itself: you need not type anything. A passphrase is a second way, and what Carrel&apos;s lock asks for.</source>
        <translation>इस कंप्यूटर की कीरिंग आपकी चैट अपने-आप खोलेगी: आपको कुछ टाइप नहीं करना होगा। पासफ़्रेज़ दूसरा तरीका है, और Carrel का लॉक वही पूछता है।</translation>
    </message>
    <message>
        <source>The new recovery key works; the one before does not any more.</source>
        <translation>नई रिकवरी कुंजी काम करती है; पिछली अब नहीं।</translation>
    </message>
    <message>
        <source>The passphrase does not open your chats any more.</source>
        <translation>पासफ़्रेज़ अब आपकी चैट नहीं खोलता।</translation>
    </message>
    <message>
        <source>The passphrase opens your chats from now on.</source>
        <translation>अब से पासफ़्रेज़ आपकी चैट खोलता है।</translation>
    </message>
    <message>
        <source>The recovery key that you had still opens backups of before.</source>
        <translation>आपकी पिछली रिकवरी कुंजी पहले के बैकअप अब भी खोलती है।</translation>
    </message>
    <message>
        <source>They are opened by: %1.</source>
        <translation>इन्हें खोलता है: %1।</translation>
    </message>
    <message>
        <source>This computer has no keyring that Carrel can trust, so a passphrase opens your chats at each start.</source>
        <translation>इस कंप्यूटर में ऐसी कीरिंग नहीं जिस पर Carrel भरोसा कर सके, इसलिए हर शुरुआत पर पासफ़्रेज़ आपकी चैट खोलता है।</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open your chats then; the same or a new one.</source>
        <translation>वह पासफ़्रेज़ टाइप करें जो तब आपकी चैट खोलेगा; वही या नया।</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>कीरिंग का उपयोग करें</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>इस कुंजी का उपयोग करें</translation>
    </message>
    <message>
        <source>When you go on, the recovery key that you had stops working. It still opens backups that were made before.</source>
        <translation>आगे बढ़ने पर आपकी मौजूदा रिकवरी कुंजी काम करना बंद कर देगी। पहले बने बैकअप वह अब भी खोलेगी।</translation>
    </message>
    <message>
        <source>Whoever gets this disk, or a copy of the data folder, can read them. Encryption protects from that; it does not protect from programs that run under your account.</source>
        <translation>जिसे यह डिस्क, या डेटा फ़ोल्डर की प्रति मिले, वह इन्हें पढ़ सकता है। एन्क्रिप्शन इससे बचाता है; आपके खाते में चलने वाले प्रोग्रामों से नहीं।</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>आपकी चैट एन्क्रिप्टेड हैं</translation>
    </message>
    <message>
        <source>Your chats are encrypted.</source>
        <translation>आपकी चैट एन्क्रिप्टेड हैं।</translation>
    </message>
    <message>
        <source>Your chats are not encrypted</source>
        <translation>आपकी चैट एन्क्रिप्टेड नहीं हैं</translation>
    </message>
    <message>
        <source>a recovery key that only your organisation has</source>
        <translation>रिकवरी कुंजी जो केवल आपके संगठन के पास है</translation>
    </message>
    <message>
        <source>the keyring of this computer (%1), by itself</source>
        <translation>इस कंप्यूटर की कीरिंग (%1), अपने-आप</translation>
    </message>
    <message>
        <source>the recovery key that you stored</source>
        <translation>आपकी रखी हुई रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>आपका पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>LockBlock</name>
    <message>
        <source>Encryption…</source>
        <translation>एन्क्रिप्शन…</translation>
    </message>
    <message>
        <source>It needs encrypted chats. With a passphrase, Carrel asks for it; without one, the keyring opens the chats for whoever sits at this computer.</source>
        <translation>इसके लिए एन्क्रिप्टेड चैट चाहिए। पासफ़्रेज़ हो तो Carrel उसे पूछता है; न हो तो कीरिंग चैट को उसके लिए खोलती है जो इस कंप्यूटर पर बैठा हो।</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message>
        <source>Locked, the window shows nothing of your chats: what was being written is stopped and saved, the models end, the database is closed and its key dropped.</source>
        <translation>लॉक होने पर विंडो आपकी चैट का कुछ नहीं दिखाती: जो लिखा जा रहा था वह रोककर सहेजा जाता है, मॉडल समाप्त होते हैं, डेटाबेस बंद होता है और उसकी कुंजी मिटाई जाती है।</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel लॉक है</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>पासफ़्रेज़ या रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>अनलॉक किया जा रहा है…</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed.</source>
        <translation>आपकी चैट सहेजी, एन्क्रिप्टेड और बंद हैं।</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed. The keyring of this computer opens them: set a passphrase in Settings, and Carrel will ask for it here.</source>
        <translation>आपकी चैट सहेजी, एन्क्रिप्टेड और बंद हैं। इस कंप्यूटर की कीरिंग इन्हें खोलती है: सेटिंग में पासफ़्रेज़ सेट करें, और Carrel यहाँ उसे पूछेगा।</translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>आपके संगठन द्वारा प्रबंधित</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>दूसरे मॉडल से उत्तर दें</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>चयन कॉपी करें</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>अभी कोई मॉडल नहीं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 को सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Takes it off the list; it stays on the disk</source>
        <translation>इसे सूची से हटाता है; यह डिस्क पर रहता है</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>अंतर्निहित</translation>
    </message>
</context>
<context>
    <name>ModelSettingRow</name>
    <message>
        <source>As in Settings</source>
        <translation>जैसा सेटिंग में</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Only for this model</source>
        <translation>केवल इस मॉडल के लिए</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>It was trained for a context of %1 tokens.</source>
        <translation>इसे %1 टोकन के संदर्भ के लिए प्रशिक्षित किया गया था।</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब रीसेट करें</translation>
    </message>
    <message>
        <source>Settings of this model</source>
        <translation>इस मॉडल की सेटिंग</translation>
    </message>
    <message>
        <source>What you change here holds for this model only.</source>
        <translation>आप यहाँ जो बदलते हैं वह केवल इस मॉडल पर लागू होता है।</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 differs from what was published: it is damaged or was changed. Remove it and download it again.</source>
        <translation>%1 प्रकाशित फ़ाइल से भिन्न है: वह क्षतिग्रस्त है या बदली गई। उसे हटाएँ और फिर डाउनलोड करें।</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 मेमोरी</translation>
    </message>
    <message>
        <source>%1 parameters work for one token</source>
        <translation>एक टोकन के लिए %1 पैरामीटर काम करते हैं</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 टोकन</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>आर्किटेक्चर</translation>
    </message>
    <message>
        <source>Bad at</source>
        <translation>कमज़ोर</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>Checked: the file is as it was downloaded. No hash was published for it.</source>
        <translation>जाँचा गया: फ़ाइल वैसी ही है जैसी डाउनलोड हुई थी। इसके लिए कोई हैश प्रकाशित नहीं हुआ।</translation>
    </message>
    <message>
        <source>Checked: the file is the one that was published (SHA-256).</source>
        <translation>जाँचा गया: फ़ाइल वही है जो प्रकाशित हुई थी (SHA-256)।</translation>
    </message>
    <message>
        <source>Checking … %1 %</source>
        <translation>जाँच जारी… %1 %</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>क्लासिक</translation>
    </message>
    <message>
        <source>Confirmed by you. No hash was published for it.</source>
        <translation>आपने पुष्टि की है। इसका कोई हैश प्रकाशित नहीं हुआ।</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>अच्छा है</translation>
    </message>
    <message>
        <source>Installed ✓</source>
        <translation>इंस्टॉल है ✓</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>इससे बना</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>विशेषज्ञों का मिश्रण</translation>
    </message>
    <message>
        <source>Moving … %1 %</source>
        <translation>स्थानांतरण जारी… %1 %</translation>
    </message>
    <message>
        <source>No hash is known to compare with. The SHA-256 is:
%1</source>
        <translation>तुलना के लिए कोई हैश ज्ञात नहीं। SHA-256 है:
%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Read it on the model&apos;s page before you use the model in a company.</source>
        <translation>किसी कंपनी में मॉडल का उपयोग करने से पहले इसे मॉडल के पृष्ठ पर पढ़ें।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>संशोधन</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>वापस लिया गया: %1</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुक गया</translation>
    </message>
    <message>
        <source>The graphics card did not answer. Speeds are those of the processor.</source>
        <translation>ग्राफ़िक्स कार्ड ने उत्तर नहीं दिया। गतियाँ प्रोसेसर की हैं।</translation>
    </message>
    <message>
        <source>The graphics card has not answered yet. Until it does, speeds are those of the processor.</source>
        <translation>ग्राफ़िक्स कार्ड ने अभी उत्तर नहीं दिया है। तब तक गतियाँ प्रोसेसर की हैं।</translation>
    </message>
    <message>
        <source>The speed of the graphics card is not known: for models that fit on it whole, no speed is predicted.</source>
        <translation>ग्राफ़िक्स कार्ड की गति ज्ञात नहीं है: जो मॉडल पूरे उस पर आ जाते हैं, उनके लिए कोई गति अनुमानित नहीं की जाती।</translation>
    </message>
    <message>
        <source>Unverified: nothing is known yet to compare this file with. Check it, or confirm that you trust it.</source>
        <translation>असत्यापित: इस फ़ाइल की तुलना के लिए अभी कुछ ज्ञात नहीं। इसे जाँचें, या पुष्टि करें कि आप इस पर भरोसा करते हैं।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waiting for the server, next try at %1</source>
        <translation>सर्वर की प्रतीक्षा, अगला प्रयास %1 पर</translation>
    </message>
    <message>
        <source>Who says so: revision, size and hash</source>
        <translation>किसके अनुसार: संशोधन, आकार और हैश</translation>
    </message>
    <message>
        <source>Who says so: the facts</source>
        <translation>किसके अनुसार: तथ्य</translation>
    </message>
    <message>
        <source>Who says so: the languages</source>
        <translation>किसके अनुसार: भाषाएँ</translation>
    </message>
    <message>
        <source>Who says so: the licence</source>
        <translation>किसके अनुसार: लाइसेंस</translation>
    </message>
    <message>
        <source>Who says so: what it is good and bad at</source>
        <translation>किसके अनुसार: खूबियाँ और कमियाँ</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>नहीं चलेगा</translation>
    </message>
    <message>
        <source>about %1 tokens/s</source>
        <translation>लगभग %1 टोकन/से.</translation>
    </message>
    <message>
        <source>accept its terms on the model&apos;s page, then keep a token in Settings, Network</source>
        <translation>मॉडल के पेज पर उसकी शर्तें स्वीकार करें, फिर सेटिंग, नेटवर्क में टोकन रखें</translation>
    </message>
    <message>
        <source>an older model that the field started from; rarely the best choice</source>
        <translation>एक पुराना मॉडल जिससे इस क्षेत्र की शुरुआत हुई; शायद ही कभी सबसे अच्छा चुनाव</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>अंतर्निहित</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>क्लासिक</translation>
    </message>
    <message>
        <source>continues text only</source>
        <translation>केवल पाठ आगे बढ़ाता है</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>for search only</source>
        <translation>केवल खोज के लिए</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>सीमित पहुँच</translation>
    </message>
    <message>
        <source>installed ✓</source>
        <translation>इंस्टॉल है ✓</translation>
    </message>
    <message>
        <source>no source gives its SHA-256; it is kept at the first download</source>
        <translation>किसी स्रोत ने इसका SHA-256 नहीं दिया; पहली बार डाउनलोड होने पर वह सहेजा जाता है</translation>
    </message>
    <message>
        <source>orders what a search found</source>
        <translation>खोज के परिणामों को क्रम देता है</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>अनुशंसित</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>%1 द्वारा हस्ताक्षरित</translation>
    </message>
    <message>
        <source>this catalogue is not signed</source>
        <translation>यह कैटलॉग हस्ताक्षरित नहीं है</translation>
    </message>
    <message>
        <source>this catalogue is signed by a key that is not trusted</source>
        <translation>यह कैटलॉग ऐसी कुंजी से हस्ताक्षरित है जिस पर भरोसा नहीं है</translation>
    </message>
    <message>
        <source>this catalogue was changed after it was signed</source>
        <translation>यह कैटलॉग हस्ताक्षर के बाद बदला गया है</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Domains</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Downloads (%1)</source>
        <translation>डाउनलोड (%1)</translation>
    </message>
    <message>
        <source>Further models</source>
        <translation>अन्य मॉडल</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>इंस्टॉल किए हुए</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Only the built-in Guide is installed. Choose a domain at the left to download a model, or add a GGUF file of your own; you can also drop one here.</source>
        <translation>केवल अंतर्निहित गाइड इंस्टॉल है। मॉडल डाउनलोड करने के लिए बाएँ क्षेत्र चुनें, या अपनी GGUF फ़ाइल जोड़ें; आप उसे यहाँ छोड़ भी सकते हैं।</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>कैटलॉग पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>हब में खोजें</translation>
    </message>
    <message>
        <source>Use a GGUF file where it lies, or copy it; or drop one here</source>
        <translation>GGUF फ़ाइल को उसकी जगह पर इस्तेमाल करें या कॉपी करें; या यहाँ छोड़ें</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>%1 free</source>
        <translation>%1 खाली</translation>
    </message>
    <message>
        <source>%1 go there with all that belongs to the model. On another disk they are copied and compared first, and only then removed here. Other programs that use the file where it lies now will not find it any more.</source>
        <translation>%1 मॉडल की सब चीज़ों के साथ वहाँ जाते हैं। दूसरी डिस्क पर वे पहले कॉपी और मिलान किए जाते हैं, और तभी यहाँ से हटाए जाते हैं। जो दूसरे प्रोग्राम फ़ाइल को अभी की जगह पर इस्तेमाल करते हैं, उन्हें वह फिर नहीं मिलेगी।</translation>
    </message>
    <message>
        <source>%1 was copied to %2.</source>
        <translation>%1 को %2 में कॉपी किया गया।</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 को %2 में स्थानांतरित किया गया।</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Carrel’s own folder</source>
        <translation>Carrel का अपना फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>मॉडलों के फ़ोल्डर</translation>
    </message>
    <message>
        <source>It cannot be moved: %1.</source>
        <translation>इसे स्थानांतरित नहीं किया जा सकता: %1।</translation>
    </message>
    <message>
        <source>Looking at the folders …</source>
        <translation>फ़ोल्डर देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>स्थानांतरित करें</translation>
    </message>
    <message>
        <source>Move %1 to which folder?</source>
        <translation>%1 को किस फ़ोल्डर में स्थानांतरित करें?</translation>
    </message>
    <message>
        <source>Move a model</source>
        <translation>मॉडल स्थानांतरित करें</translation>
    </message>
    <message>
        <source>There is no other folder yet. Add one, for example on another disk.</source>
        <translation>अभी कोई दूसरा फ़ोल्डर नहीं है। एक जोड़ें, उदाहरण के लिए दूसरी डिस्क पर।</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>MovingData</name>
    <message>
        <source>%1 are copied from %2 to %3, and every file is read back.</source>
        <translation>%1 को %2 से %3 में कॉपी किया जाता है, और हर फ़ाइल वापस पढ़कर जाँची जाती है।</translation>
    </message>
    <message>
        <source>An answer that is being written is stopped and saved. Then Carrel starts again in the new place. The old folder is removed when that start has succeeded.</source>
        <translation>लिखा जा रहा उत्तर रोककर सहेजा जाता है। फिर Carrel नई जगह पर फिर शुरू होता है। वह शुरुआत सफल होने पर पुराना फ़ोल्डर हटाया जाता है।</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>आपके डेटा के लिए खाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Carrel starts again now and opens it in the new place.</source>
        <translation>Carrel अब फिर शुरू होता है और उसे नई जगह पर खोलता है।</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>स्थानांतरित करें</translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation>आपका डेटा स्थानांतरित करें?</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>आपका डेटा स्थानांतरित हो रहा है</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>कुछ भी स्थानांतरित नहीं हुआ</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>This folder lies on another computer. Databases can be damaged there when the connection breaks, and your chats cannot be opened without it. A disk of this computer is the better place.</source>
        <translation>यह फ़ोल्डर दूसरे कंप्यूटर पर है। कनेक्शन टूटने पर वहाँ डेटाबेस क्षतिग्रस्त हो सकते हैं, और उसके बिना आपकी चैट नहीं खुल सकतीं। इस कंप्यूटर की डिस्क बेहतर जगह है।</translation>
    </message>
    <message>
        <source>Your data was moved</source>
        <translation>आपका डेटा स्थानांतरित हो गया</translation>
    </message>
    <message>
        <source>Your temporary chats end with that start: they are in memory only.</source>
        <translation>आपकी अस्थायी चैट उस शुरुआत के साथ समाप्त हो जाती हैं: वे केवल मेमोरी में हैं।</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is downloaded.</source>
        <translation>%1 डाउनलोड हो गया।</translation>
    </message>
    <message>
        <source>An answer ended with an error.</source>
        <translation>एक उत्तर त्रुटि के साथ समाप्त हुआ।</translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation>एक उत्तर पूरा हुआ।</translation>
    </message>
    <message>
        <source>The download of %1 stopped.</source>
        <translation>%1 का डाउनलोड रुक गया।</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>डाउनलोड करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 की प्रगति</translation>
    </message>
    <message>
        <source>The file here cannot be used: %1. Remove it and download it again.</source>
        <translation>यहाँ की फ़ाइल उपयोग नहीं की जा सकती: %1। उसे हटाएँ और फिर डाउनलोड करें।</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>ऑफ़लाइन स्विच चालू है। डाउनलोड करने के लिए उसे बंद करें।</translation>
    </message>
</context>
<context>
    <name>OfflineSwitch</name>
    <message>
        <source>Offline: make no connection at all</source>
        <translation>ऑफ़लाइन: कोई भी कनेक्शन न करें</translation>
    </message>
    <message>
        <source>Offline: off</source>
        <translation>ऑफ़लाइन: बंद</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>ऑफ़लाइन: चालू</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>चालू: Carrel कोई भी कनेक्शन नहीं करता, चाहे उससे जो भी कहा जाए।</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>साइडबार दिखाएँ या छिपाएँ</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>About Carrel</source>
        <translation>Carrel के बारे में</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>कम से कम %1 वर्ण।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind.</source>
        <translation>चार-पाँच असंबद्ध शब्द याद रखना आसान है।</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message>
        <source>Passphrase (may stay empty)</source>
        <translation>पासफ़्रेज़ (खाली रह सकता है)</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>टाइप किया हुआ दिखाएँ</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>दोनों अलग हैं।</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Archive</source>
        <translation>संग्रहित करें</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>चैट पर वापस</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ट्रैश खाली करें</translation>
    </message>
    <message>
        <source>Restore what is selected</source>
        <translation>चुना हुआ पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ट्रैश</translation>
    </message>
</context>
<context>
    <name>PlaceBlock</name>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>अखंडता जाँचें</translation>
    </message>
    <message>
        <source>Checked just now: the database is whole.</source>
        <translation>अभी जाँचा गया: डेटाबेस पूरा है।</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>डिस्क पर खाली</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>स्थानांतरित करें…</translation>
    </message>
    <message>
        <source>Reading the whole database …</source>
        <translation>पूरा डेटाबेस पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Remove the old folder</source>
        <translation>पुराना फ़ोल्डर हटाएँ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखा हुआ</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup. What was found: %1</source>
        <translation>डेटाबेस क्षतिग्रस्त है। बैकअप पुनर्स्थापित करें। जो मिला: %1</translation>
    </message>
    <message>
        <source>The old folder was removed.</source>
        <translation>पुराना फ़ोल्डर हटाया गया।</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Your data was moved here from %1. The old folder is removed by itself some seconds after a good start.</source>
        <translation>आपका डेटा %1 से यहाँ स्थानांतरित किया गया। सही शुरुआत के कुछ सेकंड बाद पुराना फ़ोल्डर अपने-आप हट जाता है।</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>इसमें कुछ समय लग सकता है।</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>प्रॉम्प्ट संपादित करें</translation>
    </message>
    <message>
        <source>Every domain</source>
        <translation>हर क्षेत्र</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>नया प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>One word, for example letter</source>
        <translation>एक शब्द, जैसे पत्र</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Write a letter to {{name}} about {{matter}}.</source>
        <translation>{{विषय}} के बारे में {{नाम}} को पत्र लिखें।</translation>
    </message>
</context>
<context>
    <name>PromptLibraryDialog</name>
    <message>
        <source>%1 deleted</source>
        <translation>%1 हटाया गया</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Texts that you ask again and again. Type / and the name in the message box. A {{word}} in double braces is asked for each time.</source>
        <translation>पाठ जो आप बार-बार पूछते हैं। संदेश बॉक्स में / और नाम टाइप करें। दोहरे कोष्ठक में {{शब्द}} हर बार पूछा जाता है।</translation>
    </message>
    <message>
        <source>The earlier %1 replaced</source>
        <translation>पहले वाला %1 बदल दिया गया</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग करें</translation>
    </message>
</context>
<context>
    <name>PruningBar</name>
    <message>
        <source>%1 messages deleted</source>
        <translation>%1 संदेश हटाए गए</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>संदेश हटाया गया</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सभी चुनें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Ask again</source>
        <translation>फिर से पूछें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>The first wording and its answer are kept.</source>
        <translation>पहला रूप और उसका उत्तर रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>You, %1</source>
        <translation>आप, %1</translation>
    </message>
</context>
<context>
    <name>QuickPresets</name>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of the text below, and change nothing else. Answer with the corrected text only.</source>
        <translation>नीचे के पाठ की वर्तनी और व्याकरण सुधारें, और कुछ न बदलें। केवल सुधारा हुआ पाठ दें।</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>समझाएँ</translation>
    </message>
    <message>
        <source>Explain the text below in plain words.</source>
        <translation>नीचे का पाठ सरल शब्दों में समझाएँ।</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Summarise the text below in a few sentences.</source>
        <translation>नीचे के पाठ का सारांश कुछ वाक्यों में दें।</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Translate the text below into %1. Answer with the translation only.</source>
        <translation>नीचे के पाठ का %1 में अनुवाद करें। केवल अनुवाद दें।</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>%1 · a legal hold keeps this</source>
        <translation>%1 · कानूनी रोक इसे रखती है</translation>
    </message>
    <message>
        <source>%1 · a legal hold will keep this</source>
        <translation>%1 · कानूनी रोक इसे रखेगी</translation>
    </message>
    <message>
        <source>%1 · kept nowhere unless you continue</source>
        <translation>%1 · आगे न बढ़ाने पर कहीं नहीं रखा जाता</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>उत्तर पूरा हुआ</translation>
    </message>
    <message>
        <source>Ask about this text</source>
        <translation>इस पाठ के बारे में पूछें</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>कुछ भी पूछें</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>और पूछें</translation>
    </message>
    <message>
        <source>Continue in Carrel</source>
        <translation>Carrel में जारी रखें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>No model that could answer is installed; see Models in Carrel.</source>
        <translation>उत्तर दे सकने वाला कोई मॉडल इंस्टॉल नहीं है; Carrel में “मॉडल” देखें।</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>त्वरित प्रश्न</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 वर्ण</translation>
    </message>
    <message>
        <source>Ask without this text</source>
        <translation>इस पाठ के बिना पूछें</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>कॉपी किया पाठ</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>चुना हुआ पाठ</translation>
    </message>
    <message>
        <source>Use copied text</source>
        <translation>कॉपी किया पाठ उपयोग करें</translation>
    </message>
    <message>
        <source>Use selected text</source>
        <translation>चुना हुआ पाठ उपयोग करें</translation>
    </message>
    <message>
        <source>cut off here</source>
        <translation>यहाँ कटा</translation>
    </message>
</context>
<context>
    <name>ReasoningBox</name>
    <message>
        <source>Thinking …</source>
        <translation>सोच रहा है…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 से. सोचा</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>क्षण भर सोचा</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>मॉडल ने क्या सोचा</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Carrel recovery key</source>
        <translation>Carrel रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Copied. Paste it now: the clipboard is no place to keep it.</source>
        <translation>कॉपी हुई। अभी चिपकाएँ: क्लिपबोर्ड इसे रखने की जगह नहीं है।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>I have stored it, apart from this computer</source>
        <translation>मैंने इसे इस कंप्यूटर से अलग रख लिया है</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>यह केवल अभी दिखाई जाती है।</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>सादा पाठ (*.txt)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>रिकवरी कुंजी: %1</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>रिकवरी कुंजी सहेजें</translation>
    </message>
    <message>
        <source>Saved as %1. Move it to a place apart from this computer.</source>
        <translation>%1 के रूप में सहेजी गई। उसे इस कंप्यूटर से अलग जगह ले जाएँ।</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>The recovery key was not saved</source>
        <translation>रिकवरी कुंजी सहेजी नहीं गई</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>आपकी रिकवरी कुंजी</translation>
    </message>
</context>
<context>
    <name>RecoveryPrint</name>
    <message>
        <source>No printer is set up on this computer. Save it instead.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर सेट नहीं है। इसके बजाय सहेजें।</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>प्रिंटर को भेजी गई।</translation>
    </message>
    <message>
        <source>Your organisation does not allow printing. Save it instead.</source>
        <translation>आपका संगठन छापने की अनुमति नहीं देता। इसके बजाय सहेजें।</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A newer recovery key takes the place of this one.</source>
        <translation>नई रिकवरी कुंजी इसकी जगह लेती है।</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>%1 को बनाई गई।</translation>
    </message>
    <message>
        <source>Recovery key for Carrel</source>
        <translation>Carrel के लिए रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>This key opens your chats if the computer&apos;s keyring is lost or the passphrase is forgotten, and it opens backups of that time. Whoever has it and your files can read them: keep it apart from this computer.</source>
        <translation>कंप्यूटर की कीरिंग खो जाए या पासफ़्रेज़ भूल जाएँ तो यह कुंजी आपकी चैट खोलती है, और उस समय के बैकअप भी। जिसके पास यह और आपकी फ़ाइलें हों वह उन्हें पढ़ सकता है: इसे इस कंप्यूटर से अलग रखें।</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>%1 is not listed any more; it still lies at %2.</source>
        <translation>%1 अब सूची में नहीं है; वह अब भी %2 पर है।</translation>
    </message>
    <message>
        <source>%1 was removed; %2 are free now.</source>
        <translation>%1 हटाया गया; अब %2 खाली हैं।</translation>
    </message>
    <message>
        <source>%1 will be free.</source>
        <translation>%1 खाली होंगे।</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूलें</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 को भूलें?</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>मॉडल भूलें</translation>
    </message>
    <message>
        <source>Nothing is deleted. The model lies in the folder %1, which you added; the folder and all models in it are not listed any more:</source>
        <translation>कुछ नहीं हटाया जाता। मॉडल उस फ़ोल्डर %1 में है जिसे आपने जोड़ा था; फ़ोल्डर और उसके सभी मॉडल अब सूची में नहीं रहेंगे:</translation>
    </message>
    <message>
        <source>Nothing is deleted: you added this file, and it stays at %1.</source>
        <translation>कुछ नहीं हटाया जाता: आपने यह फ़ाइल जोड़ी थी, और वह %1 पर रहती है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 हटाएँ?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>मॉडल हटाएँ</translation>
    </message>
    <message>
        <source>This will be deleted from the models folder:</source>
        <translation>मॉडल फ़ोल्डर से यह हटाया जाएगा:</translation>
    </message>
    <message>
        <source>Your chats stay. You can add it again at any time.</source>
        <translation>आपकी चैट रहती हैं। आप इसे कभी भी फिर जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Your chats stay; another model answers in them.</source>
        <translation>आपकी चैट रहती हैं; उनमें कोई दूसरा मॉडल उत्तर देता है।</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… और %1 अन्य</translation>
    </message>
</context>
<context>
    <name>ReplyBody</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
</context>
<context>
    <name>ReplyFooter</name>
    <message>
        <source>Also in the handbook</source>
        <translation>हैंडबुक में यह भी</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>उत्तर का विवरण</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
</context>
<context>
    <name>ReplyWidget</name>
    <message>
        <source>Answer, %1</source>
        <translation>उत्तर, %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
</context>
<context>
    <name>RepoCard</name>
    <message>
        <source>%L1 downloads</source>
        <translation>%L1 डाउनलोड</translation>
    </message>
    <message>
        <source>How it fits is told with its files.</source>
        <translation>यह कैसे समाता है, फ़ाइलों के साथ बताया जाता है।</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>फ़ाइलें दिखाएँ</translation>
    </message>
    <message>
        <source>as Q4_K_M</source>
        <translation>Q4_K_M के रूप में</translation>
    </message>
    <message>
        <source>gated: needs an account and a token</source>
        <translation>सीमित पहुँच: खाता और टोकन चाहिए</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>लाइसेंस नहीं बताया गया</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Erases the chats that came, except where you went on.</source>
        <translation>आई हुई चैट मिटाता है, सिवाय उनके जिन्हें आपने आगे बढ़ाया।</translation>
    </message>
    <message>
        <source>These are not as they were elsewhere:</source>
        <translation>ये वैसी नहीं हैं जैसी कहीं और थीं:</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>आयात पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>RestartCard</name>
    <message>
        <source>An answer is being written, or chats are coming or going. Restart when that is done, so that nothing is cut short.</source>
        <translation>उत्तर लिखा जा रहा है, या चैट आ-जा रही हैं। यह पूरा होने पर फिर शुरू करें, ताकि कुछ भी बीच में न रुके।</translation>
    </message>
    <message>
        <source>Chats, drafts and settings are kept; Carrel comes back by itself.</source>
        <translation>चैट, ड्राफ़्ट और सेटिंग बनी रहती हैं; Carrel अपने आप वापस आता है।</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>इंस्टॉल हुआ, और अगली शुरुआत से सक्रिय: %1</translation>
    </message>
    <message>
        <source>Restart and end the temporary chats?</source>
        <translation>फिर शुरू करके अस्थायी चैट समाप्त करें?</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>अभी फिर शुरू करें</translation>
    </message>
    <message>
        <source>They are in memory only, and are gone after a new start.</source>
        <translation>वे केवल मेमोरी में हैं, और नई शुरुआत के बाद नहीं रहतीं।</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Archived only</source>
        <translation>केवल संग्रहित</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Older than 12 months</source>
        <translation>12 महीने से पुराने</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>30 दिन से पुराने</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>सभी चैट में खोजें</translation>
    </message>
    <message>
        <source>Search only in a part of the chats</source>
        <translation>चैट के केवल एक भाग में खोजें</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>पासफ़्रेज़ या रिकवरी कुंजी</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Another one</source>
        <translation>एक और</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>कोई नहीं रखा गया।</translation>
    </message>
    <message>
        <source>One is kept in the key store.</source>
        <translation>एक कुंजी भंडार में रखा है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Access token</source>
        <translation>एक्सेस टोकन</translation>
    </message>
    <message>
        <source>For gated models. Kept in the computer&apos;s key store, and sent to the hub&apos;s own host only.</source>
        <translation>सीमित पहुँच वाले मॉडलों के लिए। कंप्यूटर के कुंजी भंडार में रखा जाता है, और केवल हब के अपने होस्ट को भेजा जाता है।</translation>
    </message>
    <message>
        <source>Of the proxy user above. Kept in the computer&apos;s key store.</source>
        <translation>ऊपर के प्रॉक्सी उपयोगकर्ता का। कंप्यूटर के कुंजी भंडार में रखा जाता है।</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>प्रॉक्सी पासवर्ड</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 हमेशा सबसे संभावित शब्द लेता है; ऊँचे मान अधिक बदलते और अधिक गलती करते हैं।</translation>
    </message>
    <message>
        <source>A click on it opens quick ask, where the desktop has a tray.</source>
        <translation>इस पर क्लिक त्वरित प्रश्न खोलता है, जहाँ डेस्कटॉप में ट्रे हो।</translation>
    </message>
    <message>
        <source>A folder on another disk is safer; empty: in the data folder, beside the chats.</source>
        <translation>दूसरी डिस्क का फ़ोल्डर अधिक सुरक्षित है; खाली: डेटा फ़ोल्डर में, चैट के पास।</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory; a question loads it again.</source>
        <translation>जिस मॉडल का इतने समय तक उपयोग नहीं हुआ, वह मेमोरी से हट जाता है; प्रश्न उसे फिर लोड करता है।</translation>
    </message>
    <message>
        <source>A much smaller model of the same family that guesses ahead. Quicker where it guesses well; the answer stays the same. It takes memory of its own.</source>
        <translation>उसी परिवार का बहुत छोटा मॉडल जो पहले से अनुमान लगाता है। सही अनुमान पर तेज़; उत्तर वही रहता है। यह अपनी मेमोरी लेता है।</translation>
    </message>
    <message>
        <source>Address of a folder with signed updates of Carrel. It is asked when you look for updates, and at no other time.</source>
        <translation>Carrel के हस्ताक्षरित अपडेट वाले फ़ोल्डर का पता। जब आप अपडेट खोजते हैं तभी उससे पूछा जाता है, और कभी नहीं।</translation>
    </message>
    <message>
        <source>Address of the hub or of a mirror, for example https://models.example.com/hub.</source>
        <translation>हब या मिरर का पता, जैसे https://models.example.com/hub</translation>
    </message>
    <message>
        <source>Addresses, with spaces between them. They are fetched when you ask for it, and must carry a signature that is trusted.</source>
        <translation>पते, बीच में रिक्त स्थान के साथ। वे आपके कहने पर लाए जाते हैं, और उन पर भरोसेमंद हस्ताक्षर होना चाहिए।</translation>
    </message>
    <message>
        <source>After this time without use; a reply that is being written is finished first.</source>
        <translation>इतने समय तक उपयोग न होने पर; लिखा जा रहा उत्तर पहले पूरा होता है।</translation>
    </message>
    <message>
        <source>An answer that reaches this length is cut off and says so.</source>
        <translation>इस लंबाई तक पहुँचा उत्तर काट दिया जाता है और यह बताता है।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>सहेजी जाती हैं</translation>
    </message>
    <message>
        <source>Are temporary</source>
        <translation>अस्थायी हैं</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>जैसा कंप्यूटर में</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>जैसा क्षेत्र बताए</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>जैसा मॉडल करे</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>At least partial</source>
        <translation>कम से कम आंशिक</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>तुरंत</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Automatic uses one for each physical core.</source>
        <translation>स्वचालित हर भौतिक कोर के लिए एक लेता है।</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>अपने-आप बैकअप</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>जितना संभव हो</translation>
    </message>
    <message>
        <source>Carrel also looks for GGUF files here.</source>
        <translation>Carrel यहाँ भी GGUF फ़ाइलें खोजता है।</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>प्रमाणपत्र फ़ाइल</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>आरामदायक</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>सघन</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and menus at once.</source>
        <translation>सघन में सूचियों और मेनू की अधिक पंक्तियाँ एक साथ दिखती हैं।</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>प्रति डाउनलोड कनेक्शन</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>संदर्भ का आकार</translation>
    </message>
    <message>
        <source>Conversation memory</source>
        <translation>बातचीत की मेमोरी</translation>
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
        <translation>रखे जाने वाले दैनिक बैकअप</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Delete chats by themselves</source>
        <translation>चैट अपने-आप हटाएँ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>सघनता</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>डाउनलोड सीमा</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>एक साथ डाउनलोड</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>मसौदा मॉडल</translation>
    </message>
    <message>
        <source>Each backup is opened and checked; without one nothing brings back what a disk loses.</source>
        <translation>हर बैकअप खोलकर जाँचा जाता है; उसके बिना डिस्क का खोया कुछ वापस नहीं आता।</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ट्रैश खाली करें</translation>
    </message>
    <message>
        <source>Engine isolation</source>
        <translation>इंजन का अलगाव</translation>
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
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>For a proxy that asks; the password is kept in the computer&apos;s key store.</source>
        <translation>ऐसे प्रॉक्सी के लिए जो पूछे; पासवर्ड कंप्यूटर के कुंजी भंडार में रखा जाता है।</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>सभी डाउनलोड मिलाकर।</translation>
    </message>
    <message>
        <source>For good, when a chat was not used so long; also from the backups that Carrel keeps.</source>
        <translation>हमेशा के लिए, जब चैट का इतने समय उपयोग न हुआ हो; Carrel के रखे बैकअप से भी।</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Full, 16 bits</source>
        <translation>पूरा, 16 बिट</translation>
    </message>
    <message>
        <source>Further catalogues</source>
        <translation>अतिरिक्त कैटलॉग</translation>
    </message>
    <message>
        <source>GGUF files that you added. They stay where they are.</source>
        <translation>GGUF फ़ाइलें जो आपने जोड़ीं। वे जहाँ हैं वहीं रहती हैं।</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU परतें</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>मेमोरी लौटाएँ</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>पहले से अनुमान</translation>
    </message>
    <message>
        <source>Half, 8 bits</source>
        <translation>आधा, 8 बिट</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>How long a deleted chat can be brought back.</source>
        <translation>हटाई गई चैट कितने समय तक वापस लाई जा सकती है।</translation>
    </message>
    <message>
        <source>How many layers of the model run on the graphics card; 0 uses the processor only.</source>
        <translation>मॉडल की कितनी परतें ग्राफ़िक्स कार्ड पर चलें; 0 केवल प्रोसेसर का उपयोग करता है।</translation>
    </message>
    <message>
        <source>How much of a conversation the model can see. A larger context needs more memory.</source>
        <translation>मॉडल बातचीत का कितना भाग देख सकता है। बड़े संदर्भ को अधिक मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>ट्रे में आइकन</translation>
    </message>
    <message>
        <source>In percent of your computer&apos;s own text size.</source>
        <translation>आपके कंप्यूटर के अपने पाठ आकार के प्रतिशत में।</translation>
    </message>
    <message>
        <source>Keep models in memory</source>
        <translation>मॉडल मेमोरी में रखें</translation>
    </message>
    <message>
        <source>Keys for quick ask</source>
        <translation>त्वरित प्रश्न की कुंजियाँ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Leave out oldest</source>
        <translation>सबसे पुराने छोड़ें</translation>
    </message>
    <message>
        <source>Legal hold on all chats</source>
        <translation>सभी चैट पर कानूनी रोक</translation>
    </message>
    <message>
        <source>Lets the context be longer than the model was trained for. Answers get less exact, the more so the longer it is; not used below that.</source>
        <translation>संदर्भ को मॉडल के प्रशिक्षण से लंबा होने देता है। जितना लंबा, उत्तर उतने कम सटीक; उससे नीचे उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>रैखिक</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA अडैप्टर</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Lock before sleep</source>
        <translation>स्लीप से पहले लॉक करें</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>अपने-आप लॉक</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>सबसे लंबा उत्तर</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>मॉडल फ़ाइलें</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>मॉडल फ़ोल्डर</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>मॉडल हब</translation>
    </message>
    <message>
        <source>Models &amp; answers</source>
        <translation>मॉडल और उत्तर</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>रखे जाने वाले मासिक बैकअप</translation>
    </message>
    <message>
        <source>More are opened only where that is faster.</source>
        <translation>और तभी खोले जाते हैं जब उससे गति बढ़े।</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति-प्रभाव</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing is deleted and every chat is saved, whatever else is said.</source>
        <translation>कुछ नहीं हटाया जाता और हर चैट सहेजी जाती है, चाहे कहीं और कुछ भी तय हो।</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; models answer in the language you write. Takes effect when Carrel is started again.</source>
        <translation>मेनू, बटन और संदेशों की; मॉडल उसी भाषा में उत्तर देते हैं जिसमें आप लिखते हैं। Carrel फिर शुरू होने पर लागू होता है।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>चालू: Carrel कोई भी कनेक्शन नहीं करता, चाहे उससे जो भी कहा जाए।</translation>
    </message>
    <message>
        <source>On: a model starts at once if it was used before. Off: it is read whole, into memory of its own.</source>
        <translation>चालू: पहले उपयोग हुआ मॉडल तुरंत शुरू होता है। बंद: वह पूरा, अपनी मेमोरी में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>On: quicker where an answer repeats the conversation. The answer stays the same.</source>
        <translation>चालू: जहाँ उत्तर बातचीत को दोहराता है वहाँ तेज़। उत्तर वही रहता है।</translation>
    </message>
    <message>
        <source>On: the system may not put a loaded model aside when memory is short.</source>
        <translation>चालू: मेमोरी कम होने पर सिस्टम लोड किए मॉडल को हटा नहीं सकता।</translation>
    </message>
    <message>
        <source>Open quick ask over other programs. Wayland and macOS leave such keys to the system: have it start “carrel --quick-ask”.</source>
        <translation>दूसरे प्रोग्रामों के ऊपर त्वरित प्रश्न खोलती हैं। Wayland और macOS ऐसी कुंजियाँ सिस्टम पर छोड़ते हैं: उससे “carrel --quick-ask” शुरू कराएँ।</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>PEM file of your company&apos;s certificate authority; it adds to the computer&apos;s own store.</source>
        <translation>आपकी कंपनी के प्रमाणपत्र प्राधिकरण की PEM फ़ाइल; यह कंप्यूटर के अपने भंडार में जुड़ती है।</translation>
    </message>
    <message>
        <source>Place of the backups</source>
        <translation>बैकअप की जगह</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>प्रोसेसर थ्रेड</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>प्रॉक्सी उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Quarter, 4 bits</source>
        <translation>चौथाई, 4 बिट</translation>
    </message>
    <message>
        <source>Quicker reading of long conversations, and needed for smaller conversation memory.</source>
        <translation>लंबी बातचीत तेज़ पढ़ता है, और बातचीत की छोटी मेमोरी के लिए आवश्यक है।</translation>
    </message>
    <message>
        <source>Read models as they are used</source>
        <translation>मॉडल उपयोग के साथ-साथ पढ़ें</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>तर्क</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Reduced: menus open without animation, the cursor does not blink, marks do not fade.</source>
        <translation>कम: मेनू बिना एनिमेशन खुलते हैं, कर्सर नहीं झपकता, निशान धुँधले नहीं होते।</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>मना करें</translation>
    </message>
    <message>
        <source>RoPE factor</source>
        <translation>RoPE गुणक</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE स्केलिंग</translation>
    </message>
    <message>
        <source>Small files that change how the model answers; several can act at once. Switching one on or off, or changing its strength, does not load the model again.</source>
        <translation>छोटी फ़ाइलें जो मॉडल के उत्तर देने का ढंग बदलती हैं; कई एक साथ काम कर सकती हैं। किसी को चालू या बंद करने या उसकी ताकत बदलने से मॉडल फिर से लोड नहीं होता।</translation>
    </message>
    <message>
        <source>Smaller holds a longer conversation in the same memory, and loses a little precision.</source>
        <translation>छोटी होने पर उसी मेमोरी में लंबी बातचीत समाती है, और थोड़ी सटीकता घटती है।</translation>
    </message>
    <message>
        <source>Some models think aloud first: better answers, later. Off where the model allows it.</source>
        <translation>कुछ मॉडल पहले बोलकर सोचते हैं: बेहतर उत्तर, देर से। जहाँ मॉडल अनुमति दे वहाँ बंद।</translation>
    </message>
    <message>
        <source>Space for quick returns</source>
        <translation>शीघ्र वापसी के लिए जगह</translation>
    </message>
    <message>
        <source>Stop and ask</source>
        <translation>रुकें और पूछें</translation>
    </message>
    <message>
        <source>Storage &amp; encryption</source>
        <translation>संग्रहण और एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Summarise oldest</source>
        <translation>सबसे पुराने का सारांश</translation>
    </message>
    <message>
        <source>Super+Shift+Space</source>
        <translation>Super+Shift+Space</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>System follows your computer: light or dark, and high contrast where it asks for that.</source>
        <translation>सिस्टम आपके कंप्यूटर के अनुसार चलता है: हल्का या गहरा, और जहाँ वह माँगे वहाँ उच्च कंट्रास्ट।</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Temporary ones are in memory only and end with Carrel.</source>
        <translation>अस्थायी चैट केवल मेमोरी में रहती हैं और Carrel के साथ समाप्त होती हैं।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>The engine does not start if less is reached; full uses the processor only.</source>
        <translation>इससे कम मिलने पर इंजन शुरू नहीं होता; पूरा केवल प्रोसेसर का उपयोग करता है।</translation>
    </message>
    <message>
        <source>The last one of so many days.</source>
        <translation>इतने दिनों का अंतिम।</translation>
    </message>
    <message>
        <source>The last one of so many months; 0 keeps none for its month.</source>
        <translation>इतने महीनों का अंतिम; 0 अपने महीने के लिए कोई नहीं रखता।</translation>
    </message>
    <message>
        <source>The last one of so many weeks; 0 keeps none for its week.</source>
        <translation>इतने सप्ताहों का अंतिम; 0 अपने सप्ताह के लिए कोई नहीं रखता।</translation>
    </message>
    <message>
        <source>The oldest messages are left out, or told to the model as a summary that it writes first, or you are asked to start a new chat. The reply says which.</source>
        <translation>सबसे पुराने संदेश छोड़े जाते हैं, या मॉडल को सारांश के रूप में बताए जाते हैं जो वह पहले लिखता है, या आपसे नई चैट शुरू करने को कहा जाता है। उत्तर बताता है कि क्या हुआ।</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>बाकी अपनी बारी की प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>चेताएँ</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>रखे जाने वाले साप्ताहिक बैकअप</translation>
    </message>
    <message>
        <source>What models have read of long chats is kept, encrypted, so that a chat goes on at once.</source>
        <translation>मॉडलों ने लंबी चैट का जो पढ़ा है वह एन्क्रिप्टेड रखा जाता है, ताकि चैट तुरंत आगे बढ़े।</translation>
    </message>
    <message>
        <source>When a chat is too long</source>
        <translation>जब चैट बहुत लंबी हो</translation>
    </message>
    <message>
        <source>When a long answer or a download ends while you work elsewhere. They hold no words of a chat.</source>
        <translation>जब आप कहीं और काम कर रहे हों और लंबा उत्तर या डाउनलोड पूरा हो। इनमें चैट के शब्द नहीं होते।</translation>
    </message>
    <message>
        <source>With RoPE scaling: so many times the context that the model was trained for.</source>
        <translation>RoPE स्केलिंग के साथ: मॉडल के प्रशिक्षण के संदर्भ का कितने गुना।</translation>
    </message>
    <message>
        <source>Works on Linux and Windows, which tell of it; on macOS use the time above.</source>
        <translation>Linux और Windows पर काम करता है, जो इसकी सूचना देते हैं; macOS पर ऊपर का समय उपयोग करें।</translation>
    </message>
    <message>
        <source>YaRN</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/से.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>system: as the computer says; direct: none; or an address such as http://proxy:3128, or that of a proxy script, such as http://company/proxy.pac.</source>
        <translation>system: जैसा कंप्यूटर बताए; direct: कोई नहीं; या http://proxy:3128 जैसा पता, या किसी प्रॉक्सी स्क्रिप्ट का पता, जैसे http://company/proxy.pac</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>टोकन</translation>
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
        <translation>सेटिंग के अनुभाग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (उपयोग नहीं हो सकता)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>चैट(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>About Carrel</source>
        <translation>Carrel के बारे में</translation>
    </message>
    <message>
        <source>Add model file…</source>
        <translation>मॉडल फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>संग्रहित करें</translation>
    </message>
    <message>
        <source>Archive chat or take it out</source>
        <translation>चैट संग्रहित करें या निकालें</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Choose domain and model</source>
        <translation>क्षेत्र और मॉडल चुनें</translation>
    </message>
    <message>
        <source>Compare two models…</source>
        <translation>दो मॉडलों की तुलना करें…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>यह उत्तर आगे लिखें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation>अंतिम उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>चैट हटाएँ</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>उत्तर का विवरण</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>प्रश्न संपादित करें</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>सभी चैट निर्यात करें…</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>यह चैट निर्यात करें…</translation>
    </message>
    <message>
        <source>Find in this chat…</source>
        <translation>इस चैट में खोजें…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>अगला खोजें</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>पिछला खोजें</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>अंत पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the list of chats</source>
        <translation>चैट की सूची पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the message box</source>
        <translation>संदेश बॉक्स पर जाएँ</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>यहाँ जाएँ…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>हैंडबुक</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>चैट आयात करें…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Lock Carrel</source>
        <translation>Carrel लॉक करें</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>अपडेट खोजें…</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>मेनू पट्टी</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>फ़ोकस वाली चीज़ का मेनू</translation>
    </message>
    <message>
        <source>Message above</source>
        <translation>ऊपर का संदेश</translation>
    </message>
    <message>
        <source>Message below</source>
        <translation>नीचे का संदेश</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>फ़ोल्डर में ले जाएँ…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>नई पंक्ति</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>नई अस्थायी चैट</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>अगला संस्करण</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>मॉडल फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Options of this chat…</source>
        <translation>इस चैट के विकल्प…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Pin or unpin chat</source>
        <translation>चैट पिन करें या पिन हटाएँ</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>पिछला संस्करण</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>त्वरित प्रश्न</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Rename chat</source>
        <translation>चैट का नाम बदलें</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>सभी चैट में खोजें</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>साइडबार दिखाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ट्रैश</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>दूसरा उत्तर लिखें</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>More: temporary chat, folders, archive, trash</source>
        <translation>और: अस्थायी चैट, फ़ोल्डर, संग्रह, ट्रैश</translation>
    </message>
</context>
<context>
    <name>Sideload</name>
    <message>
        <source>Add %1 models?</source>
        <translation>%1 मॉडल जोड़ें?</translation>
    </message>
    <message>
        <source>Add %1?</source>
        <translation>%1 जोड़ें?</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <translation>लाइब्रेरी में कॉपी करें</translation>
    </message>
    <message>
        <source>It is shown as unverified until its hash is known, or until you confirm it.</source>
        <translation>जब तक उसका हैश ज्ञात न हो या आप पुष्टि न करें, वह असत्यापित दिखेगा।</translation>
    </message>
    <message>
        <source>Use where it is</source>
        <translation>अपनी जगह पर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Used where it is, nothing is copied; the file must stay there. Copied, it takes %1 in Carrel’s own folder, and the file that you chose is not needed any more.</source>
        <translation>अपनी जगह पर इस्तेमाल करने पर कुछ कॉपी नहीं होता; फ़ाइल को वहीं रहना होगा। कॉपी करने पर वह Carrel के अपने फ़ोल्डर में %1 लेता है, और चुनी गई फ़ाइल की फिर ज़रूरत नहीं रहती।</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… और %1 अन्य</translation>
    </message>
</context>
<context>
    <name>Slash</name>
    <message>
        <source>Ask for a summary of this chat</source>
        <translation>इस चैट का सारांश माँगें</translation>
    </message>
    <message>
        <source>Ask two models the same</source>
        <translation>दो मॉडलों से वही पूछें</translation>
    </message>
    <message>
        <source>Choose the domain</source>
        <translation>क्षेत्र चुनें</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>अंतिम उत्तर आगे लिखें</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>यह चैट निर्यात करें</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>इस चैट में खोजें</translation>
    </message>
    <message>
        <source>Give this chat a system prompt of its own</source>
        <translation>इस चैट को उसका अपना सिस्टम प्रॉम्प्ट दें</translation>
    </message>
    <message>
        <source>Manage your prompts</source>
        <translation>अपने प्रॉम्प्ट प्रबंधित करें</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>नई चैट शुरू करें</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>दूसरा उत्तर लिखें</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>SlashActions</name>
    <message>
        <source>A system prompt of its own</source>
        <translation>अपना सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>An export</source>
        <translation>एक निर्यात</translation>
    </message>
    <message>
        <source>Summarise our conversation so far: the questions, the answers that matter, and what is still open. Be brief and add nothing new.</source>
        <translation>हमारी अब तक की बातचीत का सारांश दें: प्रश्न, महत्वपूर्ण उत्तर, और जो अभी बाकी है। संक्षिप्त रहें और कुछ नया न जोड़ें।</translation>
    </message>
    <message>
        <source>The system prompt of this chat is changed</source>
        <translation>इस चैट का सिस्टम प्रॉम्प्ट बदला हुआ है</translation>
    </message>
</context>
<context>
    <name>SlashPopup</name>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A newer version of the package %1, or of Carrel, mends it. Until then, open only models and files whose origin you know.</source>
        <translation>पैकेज %1 या Carrel का नया संस्करण इसे ठीक करता है। तब तक केवल वही मॉडल और फ़ाइलें खोलें जिनका स्रोत आप जानते हैं।</translation>
    </message>
    <message>
        <source>An update mends it. Until then, open only models and files whose origin you know.</source>
        <translation>अपडेट इसे ठीक करता है। तब तक केवल वही मॉडल और फ़ाइलें खोलें जिनका स्रोत आप जानते हैं।</translation>
    </message>
    <message>
        <source>The engine that runs has a known weakness. %1</source>
        <translation>चल रहे इंजन में एक ज्ञात कमज़ोरी है। %1</translation>
    </message>
</context>
<context>
    <name>StorageBlocks</name>
    <message>
        <source>Looking …</source>
        <translation>देखा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>StorageQuestions</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Only the keyring and the recovery key open your chats then. Without a keyring you would type the recovery key at each start, and whoever sits at this computer can unlock Carrel.</source>
        <translation>तब केवल कीरिंग और रिकवरी कुंजी आपकी चैट खोलेंगी। कीरिंग के बिना हर शुरुआत पर रिकवरी कुंजी टाइप करनी होगी, और जो इस कंप्यूटर पर बैठा हो वह Carrel अनलॉक कर सकता है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>पासफ़्रेज़ हटाएँ?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>यह बैकअप पुनर्स्थापित करें?</translation>
    </message>
    <message>
        <source>The backup is unpacked beside your chats and checked first. Only when it is whole does it take their place. Your chats of now are not lost: they are kept as a file in the data folder. A reply that is being written is stopped and saved.</source>
        <translation>बैकअप पहले आपकी चैट के पास खोला और जाँचा जाता है। पूरा होने पर ही वह उनकी जगह लेता है। आपकी अभी की चैट नहीं खोतीं: वे डेटा फ़ोल्डर में फ़ाइल के रूप में रखी जाती हैं। लिखा जा रहा उत्तर रोककर सहेजा जाता है।</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Archive</source>
        <translation>संग्रहित करें</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Chat, model, page or command</source>
        <translation>चैट, मॉडल, पेज या कमांड</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Domain or model</source>
        <translation>क्षेत्र या मॉडल</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>बिना शीर्षक की चैट</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Go to the end</source>
        <translation>अंत पर जाएँ</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Browse for a certificate file</source>
        <translation>प्रमाणपत्र फ़ाइल ढूँढें</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>फ़ोल्डर ढूँढें</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>प्रमाणपत्र फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Carrel</source>
        <translation>Carrel दिखाएँ</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Access token</source>
        <translation>एक्सेस टोकन</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Asks the hub one question by the settings below and says what fails.</source>
        <translation>नीचे की सेटिंग से हब से एक प्रश्न पूछता है और बताता है कि क्या विफल होता है।</translation>
    </message>
    <message>
        <source>Carrel&apos;s fetcher</source>
        <translation>Carrel का डाउनलोडर</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>प्रमाणपत्र फ़ाइल</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>होस्ट नाम</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>हब का पता</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>ऑफ़लाइन स्विच</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>वेब फ़िल्टर या लॉग-इन पेज</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Confirm a model</source>
        <translation>मॉडल की पुष्टि करें</translation>
    </message>
    <message>
        <source>Do you trust %1?</source>
        <translation>क्या आप %1 पर भरोसा करते हैं?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>मुझे भरोसा है</translation>
    </message>
    <message>
        <source>If you confirm it, it is not shown as unverified any more, wherever it lies. A file with other content is unverified again.</source>
        <translation>पुष्टि करने पर वह फिर असत्यापित नहीं दिखेगा, चाहे कहीं भी हो। दूसरी सामग्री वाली फ़ाइल फिर असत्यापित होगी।</translation>
    </message>
    <message>
        <source>No catalogue and no download tells the hash of this file, so Carrel cannot say whether it is what its maker published. Compare it with what the page says from which you have it. The SHA-256 is:</source>
        <translation>कोई कैटलॉग या डाउनलोड इस फ़ाइल का हैश नहीं बताता, इसलिए Carrel नहीं कह सकता कि यह वही है जो बनाने वाले ने प्रकाशित किया। जिस पृष्ठ से यह मिली है, उसके हैश से मिलाएँ। SHA-256 है:</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>UnseenLine</name>
    <message>
        <source>From here up the model saw only a summary</source>
        <translation>यहाँ से ऊपर मॉडल ने केवल सारांश देखा</translation>
    </message>
    <message>
        <source>Hide summary</source>
        <translation>सारांश छिपाएँ</translation>
    </message>
    <message>
        <source>Not seen by the model from here up</source>
        <translation>यहाँ से ऊपर मॉडल ने नहीं देखा</translation>
    </message>
    <message>
        <source>Show summary</source>
        <translation>सारांश दिखाएँ</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>अपडेट रद्द करें</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>अपडेट करें</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 यहाँ शुरू किया गया और चल नहीं पाया</translation>
    </message>
    <message>
        <source>%1, from the package %2</source>
        <translation>%1, पैकेज %2 से</translation>
    </message>
    <message>
        <source>Carrel looks for updates only when you ask. What it did not sign is refused, and what runs stays as it is until the next start.</source>
        <translation>Carrel अपडेट केवल आपके कहने पर खोजता है। जिस पर Carrel के हस्ताक्षर नहीं हैं वह अस्वीकार होता है, और जो चल रहा है वह अगली शुरुआत तक वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Checking and installing …</source>
        <translation>जाँच और इंस्टॉल हो रहा है…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Fetching the update …</source>
        <translation>अपडेट लाया जा रहा है…</translation>
    </message>
    <message>
        <source>Fetching the update: %1 %</source>
        <translation>अपडेट लाया जा रहा है: %1 %</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>%1 पर लौटें</translation>
    </message>
    <message>
        <source>Looking for updates …</source>
        <translation>अपडेट खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>No address of updates is set, so Carrel cannot look for any. Write one into the settings of the network, or use a file that you were given.</source>
        <translation>अपडेट का कोई पता नहीं दिया गया, इसलिए Carrel उन्हें खोज नहीं सकता। नेटवर्क सेटिंग में एक लिखें, या आपको मिली फ़ाइल का उपयोग करें।</translation>
    </message>
    <message>
        <source>Signed by Carrel</source>
        <translation>Carrel द्वारा हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>%1 ही रखें</translation>
    </message>
    <message>
        <source>The offline switch is on, so Carrel cannot look for updates. A file needs no network.</source>
        <translation>ऑफ़लाइन स्विच चालू है, इसलिए Carrel अपडेट नहीं खोज सकता। फ़ाइल को नेटवर्क की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>This Carrel came by the system&apos;s packages or from its source. Updates come the same way; Carrel does not update itself here.</source>
        <translation>यह Carrel सिस्टम के पैकेज या स्रोत से आया। अपडेट भी उसी तरह आते हैं; यहाँ Carrel स्वयं को अपडेट नहीं करता।</translation>
    </message>
    <message>
        <source>This Carrel was installed for several users of this computer. Whoever installed it updates it, and you get the new version at your next start.</source>
        <translation>यह Carrel इस कंप्यूटर के कई उपयोगकर्ताओं के लिए इंस्टॉल किया गया था। जिसने इंस्टॉल किया वही अपडेट करता है, और आपको नया संस्करण अगली शुरुआत पर मिलता है।</translation>
    </message>
    <message>
        <source>Up to date: nothing newer than %1 was found at %2.</source>
        <translation>अद्यतन: %2 पर %1 से नया कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>%1 फिर उपयोग करें</translation>
    </message>
    <message>
        <source>Your organisation installs the updates of Carrel on this computer.</source>
        <translation>इस कंप्यूटर पर Carrel के अपडेट आपका संगठन इंस्टॉल करता है।</translation>
    </message>
    <message>
        <source>Your organisation lets updates come from files only.</source>
        <translation>आपका संगठन अपडेट केवल फ़ाइलों से आने देता है।</translation>
    </message>
    <message>
        <source>a preview, not a release</source>
        <translation>पूर्वावलोकन, जारी संस्करण नहीं</translation>
    </message>
</context>
<context>
    <name>UpdatesBlock</name>
    <message>
        <source>%1 starts the next time.</source>
        <translation>अगली बार %1 शुरू होगा।</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>रद्द किया गया; कुछ भी इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>इंस्टॉल हुआ, और अगली शुरुआत से सक्रिय: %1</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>अपडेट खोजें</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>नेटवर्क सेटिंग…</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>कुछ इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>फ़ाइल से अपडेट</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>फ़ाइल से अपडेट…</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>Updates of Carrel (%1)</source>
        <translation>Carrel के अपडेट (%1)</translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>संदेश में डालें</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Next version</source>
        <translation>अगला संस्करण</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>पिछला संस्करण</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>संस्करण %2 में से %1</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Next: %1</source>
        <translation>अगला: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>%1 is ready: %2 is installed.</source>
        <translation>%1 तैयार है: %2 इंस्टॉल है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Begin without encryption</source>
        <translation>एन्क्रिप्शन के बिना शुरू करें</translation>
    </message>
    <message>
        <source>Carrel encrypts your chats before the first one begins: the computer&apos;s keyring or a passphrase opens them, and a recovery key if both are lost: write it down and keep it away from this computer. Without any of them nobody can read your chats again.</source>
        <translation>पहली चैट शुरू होने से पहले Carrel आपकी चैट एन्क्रिप्ट करता है: कंप्यूटर की कीरिंग या पासफ़्रेज़ उन्हें खोलता है, और दोनों खो जाएँ तो रिकवरी कुंजी: उसे लिख लें और इस कंप्यूटर से दूर रखें। इनमें से किसी के बिना कोई आपकी चैट फिर नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Each field has its own models. You can change it for every chat.</source>
        <translation>हर क्षेत्र के अपने मॉडल हैं। आप इसे हर चैट के लिए बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Encrypt and begin</source>
        <translation>एन्क्रिप्ट करके शुरू करें</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>%1 के लिए:</translation>
    </message>
    <message>
        <source>Keep a key to your chats</source>
        <translation>अपनी चैट की एक कुंजी रखें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>No model of the catalogue suits this computer. You can add a GGUF file of your own in Models.</source>
        <translation>कैटलॉग का कोई मॉडल इस कंप्यूटर के लिए ठीक नहीं। आप “मॉडल” में अपनी GGUF फ़ाइल जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>कैटलॉग पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Show these models</source>
        <translation>ये मॉडल दिखाएँ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>चरण %1 / %2</translation>
    </message>
    <message>
        <source>The Guide is built in and runs on every computer.</source>
        <translation>गाइड अंतर्निहित है और हर कंप्यूटर पर चलता है।</translation>
    </message>
    <message>
        <source>The built-in Guide answers questions about Carrel from now on.</source>
        <translation>अब से अंतर्निहित गाइड Carrel के बारे में प्रश्नों के उत्तर देता है।</translation>
    </message>
    <message>
        <source>The models run here. What you ask and what they answer is kept here.</source>
        <translation>मॉडल यहीं चलते हैं। आप जो पूछते हैं और वे जो उत्तर देते हैं, यहीं रहता है।</translation>
    </message>
    <message>
        <source>There is no account. Only what you ask for uses the network: models, catalogues, updates. The Connections page lists each request, and the offline switch forbids them all.</source>
        <translation>कोई खाता नहीं है। नेटवर्क का उपयोग केवल वही करता है जो आप माँगें: मॉडल, कैटलॉग, अपडेट। “कनेक्शन” पेज हर अनुरोध दिखाता है, और ऑफ़लाइन स्विच सबको रोक देता है।</translation>
    </message>
    <message>
        <source>What do you work on?</source>
        <translation>आप किस पर काम करते हैं?</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>इस कंप्यूटर के लिए क्या ठीक है</translation>
    </message>
    <message>
        <source>Your work stays on this computer</source>
        <translation>आपका काम इसी कंप्यूटर पर रहता है</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Domain</source>
        <translation>क्षेत्र(&amp;D)</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel लॉक है</translation>
    </message>
    <message>
        <source>Carrel is unlocked</source>
        <translation>Carrel अनलॉक है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>There is nothing to lock yet</source>
        <translation>अभी लॉक करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Your chats are not encrypted, so a lock would protect nothing. Encrypt them first; that takes a minute.</source>
        <translation>आपकी चैट एन्क्रिप्टेड नहीं हैं, इसलिए लॉक किसी चीज़ की रक्षा नहीं करेगा। पहले उन्हें एन्क्रिप्ट करें; इसमें एक मिनट लगता है।</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 tok/s</source>
        <translation>%1 टोकन/से.</translation>
    </message>
    <message>
        <source>Checking the model&apos;s file … %1</source>
        <translation>मॉडल की फ़ाइल जाँची जा रही है… %1</translation>
    </message>
    <message numerus="yes">
        <source>It saw only a summary of the %n messages after them.</source>
        <translation>
            <numerusform>उसके बाद के %n संदेश का उसने केवल सारांश देखा।</numerusform>
            <numerusform>उनके बाद के %n संदेशों का उसने केवल सारांश देखा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model … %1</source>
        <translation>मॉडल लोड हो रहा है… %1</translation>
    </message>
    <message>
        <source>Reading the conversation … %1</source>
        <translation>बातचीत पढ़ी जा रही है… %1</translation>
    </message>
    <message>
        <source>Summarising the oldest messages … %1</source>
        <translation>सबसे पुराने संदेशों का सारांश बन रहा है… %1</translation>
    </message>
    <message numerus="yes">
        <source>The model did not see the first %n messages.</source>
        <translation>
            <numerusform>मॉडल ने पहला %n संदेश नहीं देखा।</numerusform>
            <numerusform>मॉडल ने पहले %n संदेश नहीं देखे।</numerusform>
        </translation>
    </message>
    <message>
        <source>The model did not see the first message.</source>
        <translation>मॉडल ने पहला संदेश नहीं देखा।</translation>
    </message>
    <message numerus="yes">
        <source>The model saw only a summary of the first %n messages.</source>
        <translation>
            <numerusform>मॉडल ने पहले %n संदेश का केवल सारांश देखा।</numerusform>
            <numerusform>मॉडल ने पहले %n संदेशों का केवल सारांश देखा।</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be summarised: %1.</source>
        <translation>उनका सारांश नहीं बन सका: %1।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल (बीता)</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>%1 की जाँच</translation>
    </message>
    <message>
        <source>context stretched to %1 times its training</source>
        <translation>संदर्भ प्रशिक्षण का %1 गुना फैलाया गया</translation>
    </message>
    <message>
        <source>cut off at the longest answer</source>
        <translation>सबसे लंबे उत्तर पर कटा</translation>
    </message>
    <message>
        <source>engine stopped</source>
        <translation>इंजन रुका</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बाधित</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>%1 लोड हो रहा है</translation>
    </message>
    <message>
        <source>not kept in memory</source>
        <translation>मेमोरी में नहीं रखा गया</translation>
    </message>
    <message>
        <source>reduced to fit</source>
        <translation>समाने के लिए घटाया</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>without draft model</source>
        <translation>मसौदा मॉडल के बिना</translation>
    </message>
    <message>
        <source>writing …</source>
        <translation>लिख रहा है…</translation>
    </message>
</context>
<context>
    <name>_Folders</name>
    <message>
        <source>Into no folder</source>
        <translation>किसी फ़ोल्डर में नहीं</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>यहाँ ले जाएँ</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copying %1 into the library</source>
        <translation>%1 लाइब्रेरी में कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop copying %1</source>
        <translation>%1 की कॉपी रोकें</translation>
    </message>
</context>
</TS>
