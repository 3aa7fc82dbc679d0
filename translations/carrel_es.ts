<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Carrel</source>
        <translation>Acerca de Carrel</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copiar como texto sin formato</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Eliminar a partir de aquí</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <source>Export this message…</source>
        <translation>Exportar este mensaje…</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Escribir otra respuesta</translation>
    </message>
</context>
<context>
    <name>AdapterLine</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Fuerza de %1</translation>
    </message>
    <message>
        <source>made for %1</source>
        <translation>hecho para %1</translation>
    </message>
    <message>
        <source>the model is loaded again for it, once</source>
        <translation>el modelo se vuelve a cargar una vez para él</translation>
    </message>
</context>
<context>
    <name>AdaptersRow</name>
    <message>
        <source>Adapters in GGUF (*.gguf);;All files (*)</source>
        <translation>Adaptadores en GGUF (*.gguf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>Add the file of an adapter…</source>
        <translation>Añadir el archivo de un adaptador…</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter</source>
        <translation>Elegir un adaptador LoRA</translation>
    </message>
    <message>
        <source>None was found in the folders of models.</source>
        <translation>No se encontró ninguno en las carpetas de modelos.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>AdoptButton</name>
    <message>
        <source>%1: %3 models, %2</source>
        <translation>%1: %3 modelos, %2</translation>
    </message>
    <message>
        <source>%1: one model, %2</source>
        <translation>%1: un modelo, %2</translation>
    </message>
    <message>
        <source>From other programs…</source>
        <translation>De otros programas…</translation>
    </message>
    <message>
        <source>Nothing new of other programs was found</source>
        <translation>No se encontró nada nuevo de otros programas</translation>
    </message>
    <message>
        <source>Use models of LM Studio, Jan, GPT4All, Ollama or the hub&apos;s cache where they lie</source>
        <translation>Usar los modelos de LM Studio, Jan, GPT4All, Ollama o la caché del hub donde están</translation>
    </message>
</context>
<context>
    <name>AnswerSide</name>
    <message>
        <source>Answer of the first model</source>
        <translation>Respuesta del primer modelo</translation>
    </message>
    <message>
        <source>Answer of the second model</source>
        <translation>Respuesta del segundo modelo</translation>
    </message>
    <message>
        <source>Continue with this answer</source>
        <translation>Continuar con esta respuesta</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primer modelo</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Ningún otro modelo</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Show or hide the file</source>
        <translation>Mostrar u ocultar el archivo</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>before an update of the database</source>
        <translation>antes de una actualización de la base de datos</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
</context>
<context>
    <name>BackupsBlock</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back up elsewhere…</source>
        <translation>Hacer copia en otro lugar…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.carrelbackup)</source>
        <translation>Copias de seguridad (*.carrelbackup)</translation>
    </message>
    <message>
        <source>Each was checked when it was made. Keep a copy on another disk, too.</source>
        <translation>Cada una se comprobó al crearla. Guarde además una copia en otro disco.</translation>
    </message>
    <message>
        <source>Made and checked: %1</source>
        <translation>Creada y comprobada: %1</translation>
    </message>
    <message>
        <source>Making and checking a backup …</source>
        <translation>Creando y comprobando una copia de seguridad…</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>No se restauró nada</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Restaurar un archivo…</translation>
    </message>
    <message>
        <source>Restored: %1. Your chats of before are kept as %2.</source>
        <translation>Restaurada: %1. Sus chats anteriores se conservan como %2.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The backup has a key of its own</source>
        <translation>La copia de seguridad tiene su propia clave</translation>
    </message>
    <message>
        <source>There is no backup yet. Carrel makes one by itself before it changes the form of the database.</source>
        <translation>Aún no hay ninguna copia de seguridad. Carrel crea una por sí mismo antes de cambiar la forma de la base de datos.</translation>
    </message>
    <message>
        <source>There is no new backup</source>
        <translation>No hay ninguna copia nueva</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Destino de la copia de seguridad</translation>
    </message>
    <message>
        <source>… and %1 older ones in the folder of the backups.</source>
        <translation>… y %1 más antiguas en la carpeta de copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This desktop has no tray for an icon</source>
        <translation>Este escritorio no tiene bandeja para un icono</translation>
    </message>
</context>
<context>
    <name>BuildChoice</name>
    <message>
        <source>Quantization of %1</source>
        <translation>Cuantización de %1</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A car brakes from 108 km/h with 6 m/s^2. How long is the braking distance?</source>
        <translation>Un coche frena desde 108 km/h con 6 m/s^2. ¿Cuál es la distancia de frenado?</translation>
    </message>
    <message>
        <source>Answers questions about Carrel and about small language models on your own machine.</source>
        <translation>Responde a preguntas sobre Carrel y sobre modelos de lenguaje pequeños en su propio equipo.</translation>
    </message>
    <message>
        <source>Calculate the net present value of 10,000 a year for 5 years at 6 %, with every step.</source>
        <translation>Calcula el valor actual neto de 10 000 al año durante 5 años al 6 %, con cada paso.</translation>
    </message>
    <message>
        <source>Check a query before you run it, read-only and with a row limit at first.</source>
        <translation>Compruebe una consulta antes de ejecutarla, primero en solo lectura y con un límite de filas.</translation>
    </message>
    <message>
        <source>Check names, numbers and promises before you send a draft.</source>
        <translation>Compruebe nombres, cifras y promesas antes de enviar un borrador.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Convert 5 mg/dL glucose into mmol/L and show the steps.</source>
        <translation>Convierte 5 mg/dL de glucosa en mmol/L y muestra los pasos.</translation>
    </message>
    <message>
        <source>Correct the grammar of the text that I paste next and list the changes.</source>
        <translation>Corrige la gramática del texto que pego a continuación y enumera los cambios.</translation>
    </message>
    <message>
        <source>Data &amp; SQL</source>
        <translation>Datos y SQL</translation>
    </message>
    <message>
        <source>Does anything I type leave my computer?</source>
        <translation>¿Sale de mi equipo algo de lo que escribo?</translation>
    </message>
    <message>
        <source>Draft a letter that asks a policyholder for missing evidence.</source>
        <translation>Redacta una carta que pida a un asegurado los justificantes que faltan.</translation>
    </message>
    <message>
        <source>Draft a mutual non-disclosure agreement with gaps for the parties and dates.</source>
        <translation>Redacta un acuerdo de confidencialidad mutuo con huecos para las partes y las fechas.</translation>
    </message>
    <message>
        <source>Draft a referral letter with gaps for findings and medication.</source>
        <translation>Redacta una carta de derivación con huecos para hallazgos y medicación.</translation>
    </message>
    <message>
        <source>Draft a short, polite reminder for an unpaid invoice.</source>
        <translation>Redacta un recordatorio breve y cortés de una factura impagada.</translation>
    </message>
    <message>
        <source>Draft a variance comment for costs that are 8 % over budget.</source>
        <translation>Redacta un comentario de desviación para costes un 8 % por encima del presupuesto.</translation>
    </message>
    <message>
        <source>Draft an agenda for a 30-minute project meeting.</source>
        <translation>Redacta el orden del día de una reunión de proyecto de 30 minutos.</translation>
    </message>
    <message>
        <source>Draft an e-mail that moves a meeting by a week and gives a reason.</source>
        <translation>Redacta un correo que aplace una reunión una semana y dé una razón.</translation>
    </message>
    <message>
        <source>Drafts, shortens and improves letters, reports, articles and speeches.</source>
        <translation>Redacta, acorta y mejora cartas, informes, artículos y discursos.</translation>
    </message>
    <message>
        <source>Everyday work with any chat model that you have added: explain, draft, summarize, compare.</source>
        <translation>El trabajo diario con cualquier modelo de chat que haya añadido: explicar, redactar, resumir, comparar.</translation>
    </message>
    <message>
        <source>Explain Bayes&apos; theorem with a medical test as an example.</source>
        <translation>Explica el teorema de Bayes con el ejemplo de una prueba médica.</translation>
    </message>
    <message>
        <source>Explain compound interest in plain words, with an example.</source>
        <translation>Explica el interés compuesto con palabras sencillas y un ejemplo.</translation>
    </message>
    <message>
        <source>Explain the difference between EBITDA and operating cash flow.</source>
        <translation>Explica la diferencia entre el EBITDA y el flujo de caja operativo.</translation>
    </message>
    <message>
        <source>Explain the difference between sensitivity and specificity with numbers.</source>
        <translation>Explica la diferencia entre sensibilidad y especificidad con números.</translation>
    </message>
    <message>
        <source>Explain underinsurance with a worked example.</source>
        <translation>Explica el infraseguro con un ejemplo resuelto.</translation>
    </message>
    <message>
        <source>Explain what a raised CRP can mean and what it cannot tell.</source>
        <translation>Explica qué puede significar una PCR elevada y qué no puede decir.</translation>
    </message>
    <message>
        <source>Explain what this regular expression matches: ^(?=.*\d)[a-z]{3,}$.</source>
        <translation>Explica con qué coincide esta expresión regular: ^(?=.*\d)[a-z]{3,}$.</translation>
    </message>
    <message>
        <source>Explain window functions with a small example.</source>
        <translation>Explica las funciones de ventana con un ejemplo pequeño.</translation>
    </message>
    <message>
        <source>Explains statements and key figures, calculates with shown formulas, drafts reports.</source>
        <translation>Explica estados financieros e indicadores, calcula con fórmulas visibles, redacta informes.</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Find duplicate customers by e-mail in SQLite, ignoring case.</source>
        <translation>Encuentra clientes duplicados por correo en SQLite, sin distinguir mayúsculas.</translation>
    </message>
    <message>
        <source>Follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>Respete la política de uso; con más de 700 millones de usuarios se necesita el consentimiento de Meta.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Generated code can be wrong or unsafe. Read and test it before you run it.</source>
        <translation>El código generado puede ser erróneo o inseguro. Léalo y pruébelo antes de ejecutarlo.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Have a translation checked by a person who knows both languages before it matters.</source>
        <translation>Haga revisar una traducción por alguien que conozca ambos idiomas antes de que importe.</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Sanidad</translation>
    </message>
    <message>
        <source>How do I add a model?</source>
        <translation>¿Cómo añado un modelo?</translation>
    </message>
    <message>
        <source>How do I compare two averages, and when is a t-test wrong?</source>
        <translation>¿Cómo comparo dos medias, y cuándo es errónea una prueba t?</translation>
    </message>
    <message>
        <source>How do I end a formal letter in French?</source>
        <translation>¿Cómo termino una carta formal en francés?</translation>
    </message>
    <message>
        <source>How do I undo the last Git commit without losing my changes?</source>
        <translation>¿Cómo deshago el último commit de Git sin perder mis cambios?</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>List cover, exclusions and duties of the clause that I paste next, with quotations.</source>
        <translation>Enumera coberturas, exclusiones y obligaciones de la cláusula que pego a continuación, con citas.</translation>
    </message>
    <message>
        <source>List the obligations of each party in the clause that I paste next.</source>
        <translation>Enumera las obligaciones de cada parte en la cláusula que pego a continuación.</translation>
    </message>
    <message>
        <source>Made for Carrel from its own handbook; see docs/GUIDE_MODEL.md.</source>
        <translation>Hecho para Carrel a partir de su propio manual; véase docs/GUIDE_MODEL.md.</translation>
    </message>
    <message>
        <source>Make a glossary of the technical terms in the text that I paste next.</source>
        <translation>Haz un glosario de los términos técnicos del texto que pego a continuación.</translation>
    </message>
    <message>
        <source>Make a table of all deadlines in the text that I paste next.</source>
        <translation>Haz una tabla de todos los plazos del texto que pego a continuación.</translation>
    </message>
    <message>
        <source>Make the paragraph that I paste next clearer and list what you changed.</source>
        <translation>Haz más claro el párrafo que pego a continuación y enumera lo que cambiaste.</translation>
    </message>
    <message>
        <source>Maths &amp; Science</source>
        <translation>Matemáticas y ciencia</translation>
    </message>
    <message>
        <source>Models make mistakes and invent facts. Check what matters against the source.</source>
        <translation>Los modelos cometen errores e inventan hechos. Compruebe en la fuente lo que importa.</translation>
    </message>
    <message>
        <source>Models miscalculate. Check every result with a calculator or another method.</source>
        <translation>Los modelos calculan mal. Compruebe cada resultado con una calculadora u otro método.</translation>
    </message>
    <message>
        <source>Name the author; a changed model that you pass on must carry the same licence.</source>
        <translation>Nombre al autor; un modelo modificado que usted transmita debe llevar la misma licencia.</translation>
    </message>
    <message>
        <source>Named on the model&apos;s card only; its repository has no licence file.</source>
        <translation>Indicada solo en la página del modelo; su repositorio no tiene archivo de licencia.</translation>
    </message>
    <message>
        <source>No clinical use without the authorisation that the law requires; pass the terms on with the model.</source>
        <translation>Ningún uso clínico sin la autorización que exige la ley; transmita las condiciones con el modelo.</translation>
    </message>
    <message>
        <source>No decision on cover. The policy wording and the facts of the case decide.</source>
        <translation>Ninguna decisión de cobertura. Deciden el texto de la póliza y los hechos del caso.</translation>
    </message>
    <message>
        <source>No diagnosis and no treatment advice. In an emergency call the local emergency number.</source>
        <translation>Ni diagnóstico ni consejo de tratamiento. En una emergencia llame al número de emergencias local.</translation>
    </message>
    <message>
        <source>No investment or tax advice. Recompute every figure and check the assumptions.</source>
        <translation>Ningún consejo fiscal ni de inversión. Recalcule cada cifra y compruebe los supuestos.</translation>
    </message>
    <message>
        <source>No legal advice. Check every authority, deadline and clause against a current source.</source>
        <translation>Ningún asesoramiento jurídico. Compruebe cada referencia, plazo y cláusula en una fuente actual.</translation>
    </message>
    <message>
        <source>Plan tables for invoices, items and payments, with keys and types.</source>
        <translation>Diseña tablas para facturas, líneas y pagos, con claves y tipos.</translation>
    </message>
    <message>
        <source>Prove that the square root of 2 is irrational.</source>
        <translation>Demuestra que la raíz cuadrada de 2 es irracional.</translation>
    </message>
    <message>
        <source>Reads and drafts contracts, letters and memos, and explains legal terms.</source>
        <translation>Lee y redacta contratos, cartas y notas, y explica términos jurídicos.</translation>
    </message>
    <message>
        <source>Reads policy wordings and claims files, compares covers, drafts letters.</source>
        <translation>Lee pólizas y expedientes de siniestros, compara coberturas, redacta cartas.</translation>
    </message>
    <message>
        <source>Review a function that I paste next for bugs and security problems.</source>
        <translation>Revisa una función que pego a continuación en busca de errores y problemas de seguridad.</translation>
    </message>
    <message>
        <source>Rewrite a discharge summary that I paste next in plain words for the patient.</source>
        <translation>Reescribe con palabras sencillas para el paciente el informe de alta que pego a continuación.</translation>
    </message>
    <message>
        <source>Rewrite a limitation of liability clause in plain English.</source>
        <translation>Reescribe una cláusula de limitación de responsabilidad en lenguaje claro.</translation>
    </message>
    <message>
        <source>Say no politely to a discount of 20 percent.</source>
        <translation>Rechaza con cortesía un descuento del 20 por ciento.</translation>
    </message>
    <message>
        <source>Shorten the text that I paste next to half its length, keeping all facts.</source>
        <translation>Acorta a la mitad el texto que pego a continuación, conservando todos los hechos.</translation>
    </message>
    <message>
        <source>Show &quot;Built with Llama&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>Muestre «Built with Llama» y respete la política de uso; con más de 700 millones de usuarios se necesita el consentimiento de Meta.</translation>
    </message>
    <message>
        <source>Show &quot;Built with Meta Llama 3&quot;, follow the acceptable use policy; over 700 million users need Meta&apos;s consent.</source>
        <translation>Muestre «Built with Meta Llama 3» y respete la política de uso; con más de 700 millones de usuarios se necesita el consentimiento de Meta.</translation>
    </message>
    <message>
        <source>Solve x^2 - 5x + 6 = 0 and check the roots.</source>
        <translation>Resuelve x^2 - 5x + 6 = 0 y comprueba las raíces.</translation>
    </message>
    <message>
        <source>Solves and checks problems step by step, with units, and explains methods.</source>
        <translation>Resuelve y comprueba problemas paso a paso, con unidades, y explica métodos.</translation>
    </message>
    <message>
        <source>Structure the ward notes that I paste next as SBAR, without adding anything.</source>
        <translation>Estructura en SBAR las notas de planta que pego a continuación, sin añadir nada.</translation>
    </message>
    <message>
        <source>Summarizes notes, explains terms and findings, drafts letters; makes no diagnosis.</source>
        <translation>Resume notas, explica términos y hallazgos, redacta cartas; no hace diagnósticos.</translation>
    </message>
    <message>
        <source>The Guide repeats checked articles of the handbook. It cannot help with other matters.</source>
        <translation>La Guía repite artículos comprobados del manual. No puede ayudar con otros asuntos.</translation>
    </message>
    <message>
        <source>The instructions that it was trained on are CC-BY-SA-3.0.</source>
        <translation>Las instrucciones con las que se entrenó están bajo CC-BY-SA-3.0.</translation>
    </message>
    <message>
        <source>The list of forbidden uses binds you, and you must pass it on with the model.</source>
        <translation>La lista de usos prohibidos le obliga, y debe transmitirla con el modelo.</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the licence holds for this conversion too.</source>
        <translation>El original solo se entrega tras dar el consentimiento en el hub; la licencia vale también para esta conversión.</translation>
    </message>
    <message>
        <source>The original is given out only after consent on the hub; the terms hold for this conversion too.</source>
        <translation>El original solo se entrega tras dar el consentimiento en el hub; las condiciones valen también para esta conversión.</translation>
    </message>
    <message>
        <source>Translate into German, formally: We regret the delay and will ship on Monday.</source>
        <translation>Traduce al inglés, en tono formal: Lamentamos el retraso y enviaremos el lunes.</translation>
    </message>
    <message>
        <source>Translate the contract clause that I paste next into English and note ambiguities.</source>
        <translation>Traduce al inglés la cláusula de contrato que pego a continuación y señala ambigüedades.</translation>
    </message>
    <message>
        <source>Translates faithfully, corrects texts, and explains grammar and usage.</source>
        <translation>Traduce fielmente, corrige textos y explica gramática y uso.</translation>
    </message>
    <message>
        <source>Turn the notes that I paste next into minutes with decisions and tasks.</source>
        <translation>Convierte las notas que pego a continuación en un acta con decisiones y tareas.</translation>
    </message>
    <message>
        <source>Turns questions into SQL, explains queries, plans tables and cleans data.</source>
        <translation>Convierte preguntas en SQL, explica consultas, diseña tablas y limpia datos.</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence and the notices with every copy.</source>
        <translation>Puede usarse y transmitirse libremente; conserve la licencia y los avisos en cada copia.</translation>
    </message>
    <message>
        <source>Use and pass on freely; keep the licence text with every copy.</source>
        <translation>Puede usarse y transmitirse libremente; conserve el texto de la licencia en cada copia.</translation>
    </message>
    <message>
        <source>What are the advantages and disadvantages of a fixed-price contract?</source>
        <translation>¿Cuáles son las ventajas y desventajas de un contrato a precio fijo?</translation>
    </message>
    <message>
        <source>What does Q4_K_M mean?</source>
        <translation>¿Qué significa Q4_K_M?</translation>
    </message>
    <message>
        <source>What is the difference between a process and a thread?</source>
        <translation>¿Cuál es la diferencia entre un proceso y un hilo?</translation>
    </message>
    <message>
        <source>What is the difference between a warranty, a representation and an indemnity?</source>
        <translation>¿Cuál es la diferencia entre una garantía, una declaración y una indemnidad?</translation>
    </message>
    <message>
        <source>What is the difference between affect and effect?</source>
        <translation>¿Cuál es la diferencia entre «sino» y «si no»?</translation>
    </message>
    <message>
        <source>What is the difference between claims-made and occurrence cover?</source>
        <translation>¿Cuál es la diferencia entre cobertura por reclamación y por ocurrencia?</translation>
    </message>
    <message>
        <source>What must I check before I compare the margins of two companies?</source>
        <translation>¿Qué debo comprobar antes de comparar los márgenes de dos empresas?</translation>
    </message>
    <message>
        <source>Where are my chats stored?</source>
        <translation>¿Dónde se guardan mis chats?</translation>
    </message>
    <message>
        <source>Which clauses should I look at first in a software licence agreement?</source>
        <translation>¿Qué cláusulas debo mirar primero en un contrato de licencia de software?</translation>
    </message>
    <message>
        <source>Which documents do I need before I can assess a water damage claim?</source>
        <translation>¿Qué documentos necesito antes de evaluar un siniestro por agua?</translation>
    </message>
    <message>
        <source>Which model fits into 8 GB of memory?</source>
        <translation>¿Qué modelo cabe en 8 GB de memoria?</translation>
    </message>
    <message>
        <source>Which questions belong in a cyber risk questionnaire for a small company?</source>
        <translation>¿Qué preguntas van en un cuestionario de riesgo cibernético para una empresa pequeña?</translation>
    </message>
    <message>
        <source>Which questions should I ask before I sign an office lease?</source>
        <translation>¿Qué debo preguntar antes de firmar el alquiler de una oficina?</translation>
    </message>
    <message>
        <source>Which ratios tell me whether a supplier may run out of cash?</source>
        <translation>¿Qué ratios me dicen si un proveedor puede quedarse sin liquidez?</translation>
    </message>
    <message>
        <source>Which red flags matter in a patient with new back pain?</source>
        <translation>¿Qué señales de alarma importan en un paciente con dolor de espalda reciente?</translation>
    </message>
    <message>
        <source>Which test fits two small groups that are not normally distributed?</source>
        <translation>¿Qué prueba sirve para dos grupos pequeños que no siguen la distribución normal?</translation>
    </message>
    <message>
        <source>Who passes the model on must pass on the terms, a notice and the prohibited-use policy.</source>
        <translation>Quien transmita el modelo debe transmitir las condiciones, un aviso y la política de usos prohibidos.</translation>
    </message>
    <message>
        <source>Why does my LEFT JOIN return fewer rows after I added a WHERE condition?</source>
        <translation>¿Por qué mi LEFT JOIN devuelve menos filas desde que añadí una condición WHERE?</translation>
    </message>
    <message>
        <source>Why is the first answer slow?</source>
        <translation>¿Por qué la primera respuesta es lenta?</translation>
    </message>
    <message>
        <source>Write a Bash script that renames photos by date, with a dry run.</source>
        <translation>Escribe un script de Bash que renombre fotos por fecha, con un ensayo previo.</translation>
    </message>
    <message>
        <source>Write a PostgreSQL query for monthly revenue from orders(id, customer_id, total, created_at).</source>
        <translation>Escribe una consulta de PostgreSQL para los ingresos mensuales de orders(id, customer_id, total, created_at).</translation>
    </message>
    <message>
        <source>Write a Python function that parses ISO 8601 dates with tests.</source>
        <translation>Escribe una función de Python que lea fechas ISO 8601, con pruebas.</translation>
    </message>
    <message>
        <source>Write a short speech for a colleague who retires after 30 years.</source>
        <translation>Escribe un breve discurso para una compañera que se jubila tras 30 años.</translation>
    </message>
    <message>
        <source>Write the journal entries for a lease payment and name the framework that you assume.</source>
        <translation>Escribe los asientos contables de un pago de arrendamiento y nombra el marco que supones.</translation>
    </message>
    <message>
        <source>Writes, explains, reviews and tests programs in common languages.</source>
        <translation>Escribe, explica, revisa y prueba programas en los lenguajes habituales.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
</context>
<context>
    <name>CataloguesRow</name>
    <message>
        <source>Fetches the further catalogues now. They hold from the next start.</source>
        <translation>Obtiene ahora los catálogos adicionales. Valen desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Update catalogues</source>
        <translation>Actualizar catálogos</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>%1, legal hold</source>
        <translation>%1, retención legal</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijado</translation>
    </message>
    <message>
        <source>%1, temporary</source>
        <translation>%1, temporal</translation>
    </message>
    <message>
        <source>Folder %1, chats: %2, %3</source>
        <translation>Carpeta %1, chats: %2, %3</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporal, no se guarda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat sin título</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <translation>Eliminar carpeta y conservar sus chats</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>End legal hold…</source>
        <translation>Terminar la retención legal…</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>Exportar chats…</translation>
    </message>
    <message>
        <source>Export folder…</source>
        <translation>Exportar carpeta…</translation>
    </message>
    <message>
        <source>How long chats are kept…</source>
        <translation>Cuánto tiempo se conservan los chats…</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Retención legal…</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nuevo chat en esta carpeta</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Nueva carpeta dentro…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Cambiar nombre de la carpeta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Take out of archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
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
        <translation>%1, no instalado</translation>
    </message>
    <message>
        <source>Another one for each answer</source>
        <translation>Otra para cada respuesta</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>Según el ámbito</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Domain and model</source>
        <translation>Ámbito y modelo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opciones de este chat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>They hold from the next question on.</source>
        <translation>Valen desde la próxima pregunta.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>When it is too long</source>
        <translation>Cuando es demasiado largo</translation>
    </message>
    <message>
        <source>With a seed, the same model, conversation and settings give the same answer again.</source>
        <translation>Con una semilla, el mismo modelo, la misma conversación y los mismos ajustes dan de nuevo la misma respuesta.</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Answer ended early</source>
        <translation>La respuesta terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>Respuesta terminada</translation>
    </message>
    <message>
        <source>Answering in “%1”</source>
        <translation>Respondiendo en «%1»</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Preguntar a %1</translation>
    </message>
</context>
<context>
    <name>ChatSearch</name>
    <message>
        <source>%1, chat title</source>
        <translation>%1, título de un chat</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat sin título</translation>
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
        <translation>%1 chats eliminados</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Archived chats appear here; search finds them, too.</source>
        <translation>Los chats archivados aparecen aquí; la búsqueda también los encuentra.</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Chat eliminado</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>¿Eliminar definitivamente %1 chats?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete this chat for good?</source>
        <translation>¿Eliminar definitivamente este chat?</translation>
    </message>
    <message>
        <source>Folder deleted; its chats are kept</source>
        <translation>Carpeta eliminada; sus chats se conservan</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Nobody can bring it back. A backup made earlier still holds it.</source>
        <translation>Nadie podrá recuperarlo. Una copia de seguridad anterior aún lo contiene.</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Taken out of archive</source>
        <translation>Sacado del archivo</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted chats stay in it for %1 days.</source>
        <translation>La papelera está vacía. Los chats eliminados permanecen en ella %1 días.</translation>
    </message>
    <message>
        <source>Your chats appear here. They stay on this computer.</source>
        <translation>Sus chats aparecen aquí. Permanecen en este equipo.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carrel: the .json file of an export</source>
        <translation>Carrel: el archivo .json de una exportación</translation>
    </message>
    <message>
        <source>ChatGPT: the .zip of the data export, or conversations.json in it</source>
        <translation>ChatGPT: el .zip de la exportación de datos, o conversations.json dentro de él</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip *.chat *.jsonl)</source>
        <translation>Chats exportados (*.json *.zip *.chat *.jsonl)</translation>
    </message>
    <message>
        <source>From Carrel itself, or from the export of another program:</source>
        <translation>De Carrel mismo, o de la exportación de otro programa:</translation>
    </message>
    <message>
        <source>GPT4All: .chat files, or their folder</source>
        <translation>GPT4All: archivos .chat, o su carpeta</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed</source>
        <translation>Importación cancelada; no se cambió nada</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Importando chats</translation>
    </message>
    <message>
        <source>Jan: the folder of a thread, or of all threads</source>
        <translation>Jan: la carpeta de un hilo, o de todos los hilos</translation>
    </message>
    <message>
        <source>LM Studio: .conversation.json files, or their folder</source>
        <translation>LM Studio: archivos .conversation.json, o su carpeta</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Open WebUI: the .json of exported chats</source>
        <translation>Open WebUI: el .json de los chats exportados</translation>
    </message>
    <message>
        <source>Your files stay as they are. You can also drop them onto the window.</source>
        <translation>Sus archivos quedan como están. También puede soltarlos sobre la ventana.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>An answer is being written; both can be asked when it has ended.</source>
        <translation>Se está escribiendo una respuesta; se podrá preguntar a ambos cuando termine.</translation>
    </message>
    <message>
        <source>Ask both</source>
        <translation>Preguntar a ambos</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Both answer at the same time, so each is slower than alone.</source>
        <translation>Ambos responden a la vez, así que cada uno es más lento que solo.</translation>
    </message>
    <message>
        <source>Both have answered. Pick one to go on.</source>
        <translation>Ambos han respondido. Elija uno para continuar.</translation>
    </message>
    <message>
        <source>Both models do not fit into the memory together, so they answer one after the other.</source>
        <translation>Los dos modelos no caben juntos en la memoria, así que responden uno tras otro.</translation>
    </message>
    <message>
        <source>Both see this chat as it is. The one you pick goes on in it.</source>
        <translation>Ambos ven este chat tal como está. El que elija lo continúa.</translation>
    </message>
    <message>
        <source>Compare two models</source>
        <translation>Comparar dos modelos</translation>
    </message>
    <message>
        <source>Get another model</source>
        <translation>Obtener otro modelo</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nueva comparación</translation>
    </message>
    <message>
        <source>Pick one to go on with it (Alt+1, Alt+2). The other stays in the chat, as another version of the answer.</source>
        <translation>Elija una para continuar con ella (Alt+1, Alt+2). La otra queda en el chat, como otra versión de la respuesta.</translation>
    </message>
    <message>
        <source>The answer comes here.</source>
        <translation>La respuesta llega aquí.</translation>
    </message>
    <message>
        <source>To compare, the domain %1 needs two installed models.</source>
        <translation>Para comparar, el ámbito %1 necesita dos modelos instalados.</translation>
    </message>
    <message>
        <source>Waits for the other answer.</source>
        <translation>Espera la otra respuesta.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send after this answer</source>
        <translation>Enviar después de esta respuesta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Enter sends · Shift+Enter makes a new line</source>
        <translation>Intro envía · Mayús+Intro crea una línea nueva</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>%1 of %2 connections, the newest first.</source>
        <translation>%1 de %2 conexiones, las más recientes primero.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Carrel has made no connection.</source>
        <translation>Carrel no ha establecido ninguna conexión.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>Filter by host, purpose or result</source>
        <translation>Filtrar por servidor, finalidad o resultado</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Conversación hasta ahora</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Libre: %1</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>Reservado para la respuesta</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>The oldest messages will not be seen.</source>
        <translation>Los mensajes más antiguos no se verán.</translation>
    </message>
    <message>
        <source>The question is too long for this model.</source>
        <translation>La pregunta es demasiado larga para este modelo.</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Esta pregunta</translation>
    </message>
</context>
<context>
    <name>DemandsBlock</name>
    <message>
        <source>Decided by your organisation</source>
        <translation>Decidido por su organización</translation>
    </message>
    <message>
        <source>Nothing: on this computer you decide everything yourself.</source>
        <translation>Nada: en este equipo usted lo decide todo.</translation>
    </message>
    <message>
        <source>These hold for everybody who uses Carrel here. You may be stricter.</source>
        <translation>Esto vale para todos los que usan Carrel aquí. Usted puede ser más estricto.</translation>
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
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 tokens, %2 of them still in memory</source>
        <translation>%1 tokens, %2 de ellos aún en memoria</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Conversation read</source>
        <translation>Conversación leída</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Detalles de la respuesta</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>From the next answer on, this chat gives the same answer to the same conversation.</source>
        <translation>A partir de la próxima respuesta, este chat da la misma respuesta a la misma conversación.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Ejecutado en</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>This chat uses seed %1</source>
        <translation>Este chat usa la semilla %1</translation>
    </message>
    <message>
        <source>Time to read the conversation</source>
        <translation>Tiempo de lectura de la conversación</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Tiempo hasta el primer token</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Tiempo de razonamiento</translation>
    </message>
    <message>
        <source>Time to write</source>
        <translation>Tiempo de escritura</translation>
    </message>
    <message>
        <source>Use this seed again</source>
        <translation>Usar de nuevo esta semilla</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>A fault in Carrel</source>
        <translation>Un fallo en Carrel</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Añadir un archivo de modelo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelos GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation>¿Abrir una página web?</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Passphrase or recovery key:</source>
        <translation>Frase de contraseña o clave de recuperación:</translation>
    </message>
    <message>
        <source>Something went wrong in Carrel itself.</source>
        <translation>Algo falló en el propio Carrel.</translation>
    </message>
    <message>
        <source>The answer links to this address. Carrel itself opens no connection; your web browser would.</source>
        <translation>La respuesta enlaza a esta dirección. Carrel no abre ninguna conexión; su navegador web lo haría.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock your chats</source>
        <translation>Desbloquear sus chats</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it happened and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>Sus chats están guardados. El informe dice dónde ocurrió y qué versiones se ejecutan; no contiene nada de lo que usted o un modelo escribieron.</translation>
    </message>
</context>
<context>
    <name>DomainButton</name>
    <message>
        <source>Choose domain and model</source>
        <translation>Elegir ámbito y modelo</translation>
    </message>
    <message>
        <source>Domain and model: %1</source>
        <translation>Ámbito y modelo: %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ningún modelo</translation>
    </message>
</context>
<context>
    <name>DomainChoice</name>
    <message>
        <source>Fields of work</source>
        <translation>Ámbitos de trabajo</translation>
    </message>
</context>
<context>
    <name>DomainMenu</name>
    <message>
        <source>%1: too large</source>
        <translation>%1: demasiado grande</translation>
    </message>
    <message>
        <source>Looking for models …</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>No model installed</source>
        <translation>Ningún modelo instalado</translation>
    </message>
    <message>
        <source>Search domains and models…</source>
        <translation>Buscar ámbitos y modelos…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the downloads that are shown here</source>
        <translation>Cancelar las descargas que se muestran aquí</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the downloads that run</source>
        <translation>Pausar las descargas en curso</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume the downloads that are paused</source>
        <translation>Reanudar las descargas en pausa</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Show the list of downloads</source>
        <translation>Mostrar la lista de descargas</translation>
    </message>
</context>
<context>
    <name>DownloadPanel</name>
    <message>
        <source>%1 moved to place %2</source>
        <translation>%1 está ahora en el puesto %2</translation>
    </message>
    <message>
        <source>Nothing is being downloaded. What you download is listed here.</source>
        <translation>No se está descargando nada. Lo que descargue aparece aquí.</translation>
    </message>
    <message>
        <source>They are fetched from top to bottom. Move one with its arrows, with Alt and the arrow keys, or drag it; what runs goes on.</source>
        <translation>Se descargan de arriba abajo. Mueva una con sus flechas, con Alt y las teclas de flecha, o arrastrándola; lo que está en curso continúa.</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>El interruptor sin conexión está activado. Desactívelo para descargar.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>%1 needs a model</source>
        <translation>%1 necesita un modelo</translation>
    </message>
    <message>
        <source>Add the file here, or put it into the models folder: it then appears by itself. Nothing leaves this computer.</source>
        <translation>Añada el archivo aquí, o póngalo en la carpeta de modelos: entonces aparece por sí mismo. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Get an instruction-tuned model as a GGUF file from a source you trust. 1 to 4 billion parameters in Q4_K_M suit most computers.</source>
        <translation>Consiga un modelo entrenado para seguir instrucciones, como archivo GGUF, de una fuente de confianza. De 1 a 4 mil millones de parámetros en Q4_K_M son adecuados para la mayoría de los equipos.</translation>
    </message>
    <message>
        <source>It is in memory only: nothing of it is written to the disk, into backups or into the search, and it is gone when Carrel ends. %1 answers.</source>
        <translation>Está solo en la memoria: nada de él se escribe en el disco, en las copias de seguridad ni en la búsqueda, y desaparece cuando Carrel se cierra. Responde %1.</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporal</translation>
    </message>
    <message>
        <source>You could ask</source>
        <translation>Podría preguntar</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>Abrir la carpeta de modelos</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>$.chats[%1].%2 must hold JSON</source>
        <translation>$.chats[%1].%2 debe contener JSON</translation>
    </message>
    <message>
        <source>%1 It is %2: choose another, or none.</source>
        <translation>%1 Es %2: elija otro, o ninguno.</translation>
    </message>
    <message>
        <source>%1 answered with a web page%2</source>
        <translation>%1 respondió con una página web%2</translation>
    </message>
    <message>
        <source>%1 answered with something that is no hub&apos;s</source>
        <translation>%1 respondió con algo que no es de un hub</translation>
    </message>
    <message>
        <source>%1 answers as a hub, %2.</source>
        <translation>%1 responde como hub, %2.</translation>
    </message>
    <message>
        <source>%1 answers with status %2</source>
        <translation>%1 responde con el estado %2</translation>
    </message>
    <message>
        <source>%1 answers with status 416</source>
        <translation>%1 responde con el estado 416</translation>
    </message>
    <message>
        <source>%1 are needed in %2, and %3 are free. Nothing was changed.</source>
        <translation>Se necesitan %1 en %2 y hay %3 libres. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 belongs to a chat, and this one has not begun.</source>
        <translation>%1 pertenece a un chat, y este aún no ha empezado.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it is kept by %2.</source>
        <translation>%1 no se puede eliminar: lo conserva %2.</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.</source>
        <translation>%1 no se puede importar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be kept in memory: the system lets a program lock %2 only.</source>
        <translation>%1 no se puede mantener en memoria: el sistema solo deja a un programa bloquear %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 es inaccesible: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read and was not replaced</source>
        <translation>%1 no se puede leer y no se sustituyó</translation>
    </message>
    <message>
        <source>%1 cannot be read as text: %2.</source>
        <translation>%1 no se puede leer como texto: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 no se puede quitar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be set to this.</source>
        <translation>%1 no puede tomar ese valor.</translation>
    </message>
    <message>
        <source>%1 cannot take your data: %2.</source>
        <translation>%1 no puede alojar sus datos: %2.</translation>
    </message>
    <message>
        <source>%1 changed elsewhere; here the words stay as they are.</source>
        <translation>%1 cambiados en otro lugar; aquí el texto queda como está.</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 no responde a tiempo</translation>
    </message>
    <message>
        <source>%1 does not look like %2…</source>
        <translation>%1 no parece %2…</translation>
    </message>
    <message>
        <source>%1 does not say how long the file is</source>
        <translation>%1 no dice cuánto mide el archivo</translation>
    </message>
    <message>
        <source>%1 ended the connection too early</source>
        <translation>%1 terminó la conexión demasiado pronto</translation>
    </message>
    <message>
        <source>%1 has a file of this name already</source>
        <translation>%1 ya tiene un archivo con ese nombre</translation>
    </message>
    <message>
        <source>%1 is being fetched already</source>
        <translation>%1 ya se está obteniendo</translation>
    </message>
    <message>
        <source>%1 is no address of a hub</source>
        <translation>%1 no es la dirección de un hub</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 no es una dirección.</translation>
    </message>
    <message>
        <source>%1 is no name of a catalogue</source>
        <translation>%1 no es el nombre de un catálogo</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 is not installed: %2.</source>
        <translation>%1 no está instalado: %2.</translation>
    </message>
    <message>
        <source>%1 is not newer than %2</source>
        <translation>%1 no es más reciente que %2</translation>
    </message>
    <message>
        <source>%1 is not yours to change</source>
        <translation>usted no puede cambiar %1</translation>
    </message>
    <message>
        <source>%1 is on a list</source>
        <translation>%1 está en una lista</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 es de solo lectura</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>se rechaza %1: %2</translation>
    </message>
    <message>
        <source>%1 is revoked: %2</source>
        <translation>%1 está retirado: %2</translation>
    </message>
    <message>
        <source>%1 is too large: a file may have up to %2.</source>
        <translation>%1 es demasiado grande: un archivo puede tener hasta %2.</translation>
    </message>
    <message>
        <source>%1 lies outside of its folder</source>
        <translation>%1 está fuera de su carpeta</translation>
    </message>
    <message>
        <source>%1 of %2 layers are on the graphics card, which has no room for more</source>
        <translation>%1 de %2 capas están en la tarjeta gráfica, que no tiene sitio para más</translation>
    </message>
    <message>
        <source>%1 reads back otherwise</source>
        <translation>%1 se lee con un contenido distinto del escrito</translation>
    </message>
    <message>
        <source>%1 redirects to nowhere</source>
        <translation>%1 redirige a ninguna parte</translation>
    </message>
    <message>
        <source>%1 redirects without end</source>
        <translation>%1 redirige sin fin</translation>
    </message>
    <message>
        <source>%1 says %2 bytes, %3 says %4</source>
        <translation>%1 dice %2 bytes, %3 dice %4</translation>
    </message>
    <message>
        <source>%1 sent another range than it was asked for</source>
        <translation>%1 envió un intervalo distinto del pedido</translation>
    </message>
    <message>
        <source>%1 was gone back from</source>
        <translation>se volvió atrás desde %1</translation>
    </message>
    <message>
        <source>%1 was not copied: %2.</source>
        <translation>%1 no se copió: %2.</translation>
    </message>
    <message>
        <source>%1 was not fetched: %2.</source>
        <translation>%1 no se obtuvo: %2.</translation>
    </message>
    <message>
        <source>%1 was not loaded: %2 is writing an answer, and both do not fit into the memory together.</source>
        <translation>%1 no se cargó: %2 está escribiendo una respuesta y los dos no caben juntos en la memoria.</translation>
    </message>
    <message>
        <source>%1 was not loaded: its file has changed since it was checked (%2).</source>
        <translation>%1 no se cargó: su archivo ha cambiado desde que se comprobó (%2).</translation>
    </message>
    <message>
        <source>%1 was not moved: %2.</source>
        <translation>%1 no se trasladó: %2.</translation>
    </message>
    <message>
        <source>%1 was not removed: %2.</source>
        <translation>%1 no se quitó: %2.</translation>
    </message>
    <message>
        <source>%1 was not restored: a legal hold keeps %2 chats that are not in it as they are now.</source>
        <translation>%1 no se restauró: una retención legal conserva %2 chats que no están ahí como están ahora.</translation>
    </message>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 se inició aquí y no llegó a arrancar</translation>
    </message>
    <message>
        <source>%1%2: there is no such setting</source>
        <translation>%1%2: no existe ese ajuste</translation>
    </message>
    <message>
        <source>%1, which has %2 layers or more; this one has %3</source>
        <translation>%1, que tiene %2 capas o más; este tiene %3</translation>
    </message>
    <message>
        <source>%1, which is %2 wide; this model is %3 wide</source>
        <translation>%1, que tiene un ancho de %2; este modelo tiene un ancho de %3</translation>
    </message>
    <message>
        <source>%1/%2 has no size or no SHA-256</source>
        <translation>%1/%2 no tiene tamaño o no tiene SHA-256</translation>
    </message>
    <message>
        <source>%1/%2 may not be downloaded here.</source>
        <translation>%1/%2 no se puede descargar aquí.</translation>
    </message>
    <message>
        <source>%1/%2 stands there twice</source>
        <translation>%1/%2 aparece dos veces</translation>
    </message>
    <message>
        <source>%1: %2 bytes are needed and %3 are free</source>
        <translation>%1: se necesitan %2 bytes y hay %3 libres</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was installed.</source>
        <translation>%1: %2. No se instaló nada.</translation>
    </message>
    <message>
        <source>%1: expected a table named after a model</source>
        <translation>%1: se esperaba una tabla con el nombre de un modelo</translation>
    </message>
    <message>
        <source>%1: it has %2 bytes in place of %3</source>
        <translation>%1: tiene %2 bytes en lugar de %3</translation>
    </message>
    <message>
        <source>%1: it is longer than %2 bytes</source>
        <translation>%1: mide más de %2 bytes</translation>
    </message>
    <message>
        <source>%1: it tells no files</source>
        <translation>%1: no indica archivos</translation>
    </message>
    <message>
        <source>%1: its name is not known in this network</source>
        <translation>%1: su nombre no se conoce en esta red</translation>
    </message>
    <message>
        <source>%1: the engine ended with %2 of them (%3)</source>
        <translation>%1: el motor terminó con %2 de ellas (%3)</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is %2.</source>
        <translation>%1: el catálogo de la organización está %2.</translation>
    </message>
    <message>
        <source>%1: the organisation&apos;s catalogue is left out: %2.</source>
        <translation>%1: se deja fuera el catálogo de la organización: %2.</translation>
    </message>
    <message>
        <source>%1; the graphics card can take %2 of that</source>
        <translation>%1; la tarjeta gráfica puede tomar %2 de eso</translation>
    </message>
    <message>
        <source>%1; with %2 layers on the graphics card it would fit too</source>
        <translation>%1; con %2 capas en la tarjeta gráfica también cabría</translation>
    </message>
    <message>
        <source>%1a quantization or model of %2 would fit</source>
        <translation>%1cabría una cuantización o un modelo de %2</translation>
    </message>
    <message>
        <source>%1a smaller model with a smaller context would fit</source>
        <translation>%1cabría un modelo más pequeño con un contexto más pequeño</translation>
    </message>
    <message>
        <source>%1with a context of %2 tokens it would fit</source>
        <translation>%1con un contexto de %2 tokens cabría</translation>
    </message>
    <message>
        <source>%1… instead of %2…</source>
        <translation>%1… en lugar de %2…</translation>
    </message>
    <message>
        <source>A chat that was to be exported is gone.</source>
        <translation>Un chat que debía exportarse ya no existe.</translation>
    </message>
    <message>
        <source>A filter or a log-in of your network stands in between; ask whoever runs it, or set a mirror.</source>
        <translation>Un filtro o un inicio de sesión de su red se interpone; pregunte a quien la gestiona, o configure un espejo.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Una frase de contraseña necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>A passphrase or recovery key is needed.</source>
        <translation>Se necesita una frase de contraseña o una clave de recuperación.</translation>
    </message>
    <message>
        <source>Adapters may not be used here.</source>
        <translation>Aquí no se pueden usar adaptadores.</translation>
    </message>
    <message>
        <source>Add a GGUF file with File ▸ Add model file…, or put one into the models folder.</source>
        <translation>Añada un archivo GGUF con Archivo ▸ Añadir archivo de modelo…, o ponga uno en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Apply the file again; what was copied is kept.</source>
        <translation>Aplique el archivo de nuevo; lo copiado se conserva.</translation>
    </message>
    <message>
        <source>Ask a question first.</source>
        <translation>Haga primero una pregunta.</translation>
    </message>
    <message>
        <source>Ask again; the engine starts by itself. If it happens twice, choose another model.</source>
        <translation>Pregunte de nuevo; el motor se inicia por sí mismo. Si ocurre dos veces, elija otro modelo.</translation>
    </message>
    <message>
        <source>Ask for access on the model&apos;s page and try again when it is granted.</source>
        <translation>Pida acceso en la página del modelo y vuelva a intentarlo cuando se lo concedan.</translation>
    </message>
    <message>
        <source>Ask your IT department. %1 escrow_key.</source>
        <translation>Pregunte a su departamento de informática. %1 escrow_key.</translation>
    </message>
    <message>
        <source>Begin a usual chat; it will be saved.</source>
        <translation>Empiece un chat normal; se guardará.</translation>
    </message>
    <message>
        <source>Begin in Settings ▸ Storage, or with carrelctl key passphrase set.</source>
        <translation>Empiece en Configuración ▸ Almacenamiento, o con carrelctl key passphrase set.</translation>
    </message>
    <message>
        <source>Carrel has not changed it. Restore a backup copy of the data folder.</source>
        <translation>Carrel no la ha cambiado. Restaure una copia de seguridad de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Carrel is already open.</source>
        <translation>Carrel ya está abierto.</translation>
    </message>
    <message>
        <source>Carrel may not update itself here.</source>
        <translation>Carrel no puede actualizarse aquí.</translation>
    </message>
    <message>
        <source>Carrel was locked</source>
        <translation>Carrel se bloqueó</translation>
    </message>
    <message>
        <source>Carrel was not closed last time: it crashed, or was ended from outside.</source>
        <translation>Carrel no se cerró la última vez: falló, o se terminó desde fuera.</translation>
    </message>
    <message>
        <source>Chats cannot be kept for more than %1 days.</source>
        <translation>Los chats no se pueden conservar más de %1 días.</translation>
    </message>
    <message>
        <source>Chats cannot be saved.</source>
        <translation>Los chats no se pueden guardar.</translation>
    </message>
    <message>
        <source>Chats may not be exported as %1.</source>
        <translation>Los chats no se pueden exportar como %1.</translation>
    </message>
    <message>
        <source>Chats may not be printed, so there is no PDF of them.</source>
        <translation>Los chats no se pueden imprimir, así que no hay PDF de ellos.</translation>
    </message>
    <message>
        <source>Check proxy and proxy user in Settings, Network, and keep the proxy&apos;s password there.</source>
        <translation>Compruebe el proxy y su usuario en Configuración, Red, y guarde allí la contraseña del proxy.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and the network&apos;s name service.</source>
        <translation>Compruebe si la dirección tiene erratas, y el servicio de nombres de la red.</translation>
    </message>
    <message>
        <source>Check the address, cable or wireless network, or try again later.</source>
        <translation>Compruebe la dirección, el cable o la red inalámbrica, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Check the address, with its path.</source>
        <translation>Compruebe la dirección, con su ruta.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Compruebe el archivo y sus permisos.</translation>
    </message>
    <message>
        <source>Check the names of repository, revision and file.</source>
        <translation>Compruebe los nombres del repositorio, la revisión y el archivo.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>Check the path, or choose another model.</source>
        <translation>Compruebe la ruta, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and whether it runs.</source>
        <translation>Compruebe la dirección del proxy y si funciona.</translation>
    </message>
    <message>
        <source>Choose a disk with more room.</source>
        <translation>Elija un disco con más espacio.</translation>
    </message>
    <message>
        <source>Choose a passphrase in Settings ▸ Storage, or with carrelctl key passphrase set. %1 %2.</source>
        <translation>Elija una frase de contraseña en Configuración ▸ Almacenamiento, o con carrelctl key passphrase set. %1 %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model, or have revoked models refused in Settings.</source>
        <translation>Elija otro modelo, o haga que los retirados se rechacen en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another model, or start a new chat.</source>
        <translation>Elija otro modelo, o empiece un chat nuevo.</translation>
    </message>
    <message>
        <source>Choose another place. What was there before is unchanged.</source>
        <translation>Elija otro lugar. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Choose or make an empty folder.</source>
        <translation>Elija o cree una carpeta vacía.</translation>
    </message>
    <message>
        <source>Choose others in Settings, Desktop.</source>
        <translation>Elija otras en Configuración, Escritorio.</translation>
    </message>
    <message>
        <source>Close other programs and try again; nothing that was saved before is lost.</source>
        <translation>Cierre otros programas y vuelva a intentarlo; nada de lo guardado se pierde.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or lower the context size in Settings.</source>
        <translation>Cierre otros programas, elija un modelo más pequeño o reduzca el tamaño del contexto en la configuración.</translation>
    </message>
    <message>
        <source>Close programs that use the file, or correct its permissions, then try again.</source>
        <translation>Cierre los programas que usan el archivo, o corrija sus permisos, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierre el otro programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Compare it with what was printed, group by group.</source>
        <translation>Compárela grupo por grupo con lo impreso.</translation>
    </message>
    <message>
        <source>Connect its disk and start again. If it is lost, remove the file %1 to begin anew in the usual place.</source>
        <translation>Conecte su disco e inicie de nuevo. Si se ha perdido, elimine el archivo %1 para empezar de cero en el lugar habitual.</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another place in Settings ▸ Storage.</source>
        <translation>Conecte su disco, o elija otro lugar en Configuración ▸ Almacenamiento.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or choose another model.</source>
        <translation>Copie o descargue de nuevo el archivo, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Copy the bundle again from where it was made, or have it made anew.</source>
        <translation>Copie de nuevo el paquete desde donde se hizo, o pida que lo hagan otra vez.</translation>
    </message>
    <message>
        <source>Copy the name from the model&apos;s page, or choose another model.</source>
        <translation>Copie el nombre de la página del modelo, o elija otro modelo.</translation>
    </message>
    <message>
        <source>Copy the part that matters into the question.</source>
        <translation>Copie en la pregunta la parte que importa.</translation>
    </message>
    <message>
        <source>Correct it and ask again; answers in free text need none.</source>
        <translation>Corríjalo y pregunte de nuevo; las respuestas en texto libre no lo necesitan.</translation>
    </message>
    <message>
        <source>Correct its permissions, or set CARREL_HOME to another folder.</source>
        <translation>Corrija sus permisos, o asigne a CARREL_HOME otra carpeta.</translation>
    </message>
    <message>
        <source>Correct the folder&apos;s permissions.</source>
        <translation>Corrija los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Correct the named key, or restore the file from a backup.</source>
        <translation>Corrija la clave indicada, o restaure el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Deleted chats cannot be kept for more than %1 days.</source>
        <translation>Los chats eliminados no se pueden conservar más de %1 días.</translation>
    </message>
    <message>
        <source>Download it again. If you replaced it on purpose, rename it, or have it checked again on the Models page if it was not downloaded by Carrel.</source>
        <translation>Descárguelo de nuevo. Si lo sustituyó a propósito, cámbiele el nombre, o haga que se compruebe de nuevo en la página Modelos si Carrel no lo descargó.</translation>
    </message>
    <message>
        <source>Download one first: carrelctl models get, or the Models page.</source>
        <translation>Descargue uno primero: carrelctl models get, o la página Modelos.</translation>
    </message>
    <message>
        <source>Erased chats are still in %1: what opens them is another key.</source>
        <translation>Aún hay chats borrados en %1: lo que los abre es otra clave.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exporte de nuevo.</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind and hard to guess.</source>
        <translation>Cuatro o cinco palabras sin relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Free %1 on that disk and go on; what was fetched is kept.</source>
        <translation>Libere %1 en ese disco y continúe; lo obtenido se conserva.</translation>
    </message>
    <message>
        <source>Free some space on that disk, or use another one.</source>
        <translation>Libere espacio en ese disco, o use otro.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was saved before is lost.</source>
        <translation>Libere espacio; nada de lo guardado se pierde.</translation>
    </message>
    <message>
        <source>If your company reads encrypted traffic, name its certificate file in Settings, Network (ca_file). The check cannot be switched off.</source>
        <translation>Si su empresa lee el tráfico cifrado, indique su archivo de certificado en Configuración, Red (ca_file). La comprobación no se puede desactivar.</translation>
    </message>
    <message>
        <source>In its settings for the keyboard, have keys start “carrel --quick-ask”.</source>
        <translation>En su configuración de teclado, haga que unas teclas inicien «carrel --quick-ask».</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring, KWallet). For the database a passphrase does as well: carrelctl key passphrase set.</source>
        <translation>Instale o inicie uno (GNOME Keyring, KWallet). Para la base de datos también sirve una frase de contraseña: carrelctl key passphrase set.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>Instalados: %1.</translation>
    </message>
    <message>
        <source>It came by the system&apos;s packages or from its source; update it the same way.</source>
        <translation>Llegó con los paquetes del sistema o desde su código fuente; actualícelo de la misma forma.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Está en %1</translation>
    </message>
    <message>
        <source>It lies where it lay, and nothing was changed. Choose another folder or try again.</source>
        <translation>Sigue donde estaba y no se cambió nada. Elija otra carpeta o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It must begin with https:// and have a host.</source>
        <translation>Debe empezar por https:// y tener un servidor.</translation>
    </message>
    <message>
        <source>It was changed elsewhere: it came as a copy, and yours stays.</source>
        <translation>Se cambió en otro lugar: llegó como copia, y el suyo permanece.</translation>
    </message>
    <message>
        <source>It was not imported: %1.</source>
        <translation>No se importó: %1.</translation>
    </message>
    <message>
        <source>Let that answer finish, or stop it, and try again.</source>
        <translation>Deje que esa respuesta termine, o deténgala, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Let them finish or cancel them on the Models page, and move then.</source>
        <translation>Deje que terminen o cancélelas en la página Modelos, y haga entonces el traslado.</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it yourself.</source>
        <translation>Mire lo que contiene y elimínela usted mismo.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, or use the recovery key.</source>
        <translation>Busque una ventana que pida su contraseña, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>Look for its window; one is enough.</source>
        <translation>Busque su ventana; basta con una.</translation>
    </message>
    <message>
        <source>Lower Engine isolation in Settings, or use a system that reaches it; carrelctl doctor shows what is missing.</source>
        <translation>Reduzca Aislamiento del motor en la configuración, o use un sistema que lo alcance; carrelctl doctor muestra lo que falta.</translation>
    </message>
    <message>
        <source>Make room on the disk of the settings, or let them be written; then start again.</source>
        <translation>Libere espacio en el disco de la configuración o permita que se escriba; después inicie de nuevo.</translation>
    </message>
    <message>
        <source>Move the other file away, then try again.</source>
        <translation>Aparte el otro archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation>Indique una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Name the key in the policy (catalogue_keys) or in the setting catalogue_keys.</source>
        <translation>Indique la clave en la directiva (catalogue_keys) o en el ajuste catalogue_keys.</translation>
    </message>
    <message>
        <source>No address of a catalogue is set.</source>
        <translation>No hay configurada ninguna dirección de catálogo.</translation>
    </message>
    <message>
        <source>No address of updates is set.</source>
        <translation>No hay configurada ninguna dirección de actualizaciones.</translation>
    </message>
    <message>
        <source>No model is installed for the domain %1.</source>
        <translation>No hay ningún modelo instalado para el ámbito %1.</translation>
    </message>
    <message>
        <source>No recovery key can be made, because the organisation&apos;s key is no key: %1.</source>
        <translation>No se puede crear ninguna clave de recuperación, porque la clave de la organización no es una clave: %1.</translation>
    </message>
    <message>
        <source>Nothing may be copied from Carrel here.</source>
        <translation>Aquí no se puede copiar nada de Carrel.</translation>
    </message>
    <message>
        <source>Nothing new is saved here. What is there can be read; begin a new, temporary chat.</source>
        <translation>Aquí no se guarda nada nuevo. Lo que hay se puede leer; empiece un chat nuevo y temporal.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a newer backup, or have the hold ended first.</source>
        <translation>No se ha cambiado nada. Restaure una copia de seguridad más reciente o haga que primero se levante la retención.</translation>
    </message>
    <message>
        <source>Nothing was changed. Whoever set the hold can end it: in the context menu of the chat or folder, in Settings ▸ Storage, or with carrelctl chats release.</source>
        <translation>No se cambió nada. Quien puso la retención puede terminarla: en el menú contextual del chat o de la carpeta, en Configuración ▸ Almacenamiento, o con carrelctl chats release.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your organisation set the hold (legal_hold in its policy).</source>
        <translation>No se ha cambiado nada. Su organización impuso la retención (legal_hold en su política).</translation>
    </message>
    <message>
        <source>Nothing was imported. Get the file again; it may have arrived in part only.</source>
        <translation>No se importó nada. Consiga el archivo de nuevo; quizá llegó solo en parte.</translation>
    </message>
    <message>
        <source>Nothing was imported. Install the newer version.</source>
        <translation>No se importó nada. Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>Nothing was imported. Split the export into smaller files.</source>
        <translation>No se importó nada. Divida la exportación en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Nothing was imported. Take the file from a backup, or export the chats again.</source>
        <translation>No se importó nada. Tome el archivo de una copia de seguridad, o exporte los chats de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>No se instaló nada.</translation>
    </message>
    <message>
        <source>Open it with %1; nothing in it was changed.</source>
        <translation>Ábrala con %1; no se cambió nada en ella.</translation>
    </message>
    <message>
        <source>Open the model&apos;s page, accept its terms, and give Carrel a token: Settings, Network, or carrelctl network token.</source>
        <translation>Abra la página del modelo, acepte sus condiciones y dé un token a Carrel: Configuración, Red, o carrelctl network token.</translation>
    </message>
    <message>
        <source>Previews may not be installed here.</source>
        <translation>Aquí no se pueden instalar versiones preliminares.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -l, or LimitMEMLOCK=), or turn Keep models in memory off.</source>
        <translation>Aumente el límite (ulimit -l, o LimitMEMLOCK=), o desactive Mantener los modelos en memoria.</translation>
    </message>
    <message>
        <source>Remove the token below, or give the one of today.</source>
        <translation>Quite el token de abajo, o indique el actual.</translation>
    </message>
    <message>
        <source>Remove these files if the text must be gone at once.</source>
        <translation>Elimine estos archivos si el texto debe desaparecer de inmediato.</translation>
    </message>
    <message>
        <source>Run the same command again to go on; what was copied is kept.</source>
        <translation>Ejecute de nuevo el mismo comando para continuar; lo copiado se conserva.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; pictures, PDF and office files cannot go with a question yet.</source>
        <translation>Guárdelo como texto UTF-8; imágenes, PDF y archivos de ofimática aún no pueden ir con una pregunta.</translation>
    </message>
    <message>
        <source>Shorten it, or raise the context size in Settings.</source>
        <translation>Acórtela, o aumente el tamaño del contexto en la configuración.</translation>
    </message>
    <message>
        <source>Show this to your IT department; carrelctl policy show tells more.</source>
        <translation>Muestre esto a su departamento de informática; carrelctl policy show dice más.</translation>
    </message>
    <message>
        <source>Start Carrel again.</source>
        <translation>Inicie Carrel de nuevo.</translation>
    </message>
    <message>
        <source>Start a new chat, raise the context size, or let the oldest messages be left out.</source>
        <translation>Empiece un chat nuevo, aumente el tamaño del contexto, o deje que se omitan los mensajes más antiguos.</translation>
    </message>
    <message>
        <source>Switch it off in the settings of the model, or choose another one.</source>
        <translation>Desactívelo en los ajustes del modelo, o elija otro.</translation>
    </message>
    <message>
        <source>Temporary chats are off, because a legal hold keeps everything.</source>
        <translation>Los chats temporales están desactivados, porque una retención legal lo conserva todo.</translation>
    </message>
    <message>
        <source>Test the connection in Settings, Network.</source>
        <translation>Pruebe la conexión en Configuración, Red.</translation>
    </message>
    <message>
        <source>That disk is not sound, or something else writes there. Choose another one.</source>
        <translation>Ese disco no está en buen estado, u otra cosa escribe en él. Elija otro.</translation>
    </message>
    <message>
        <source>The %1 %2 is refused: %3.</source>
        <translation>Rechazado (%1 %2): %3.</translation>
    </message>
    <message>
        <source>The adapter %1 cannot be used with %2: %3.</source>
        <translation>El adaptador %1 no se puede usar con %2: %3.</translation>
    </message>
    <message>
        <source>The adapter %1 may not be used here. %2.</source>
        <translation>El adaptador %1 no se puede usar aquí. %2.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be used: %2</source>
        <translation>No se puede usar el catálogo %1: %2</translation>
    </message>
    <message>
        <source>The catalogue %1 was %2.</source>
        <translation>El catálogo %1 fue %2.</translation>
    </message>
    <message>
        <source>The chats in %1 are not opened: %2.</source>
        <translation>Los chats de %1 no se abren: %2.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2.</source>
        <translation>La base de datos %1 está dañada: %2.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>La base de datos %1 está en uso por otro programa.</translation>
    </message>
    <message>
        <source>The database %1 is locked: %2.</source>
        <translation>La base de datos %1 está bloqueada: %2.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Carrel (schema %2, this version knows %3).</source>
        <translation>La base de datos %1 la escribió un Carrel más nuevo (esquema %2, esta versión conoce %3).</translation>
    </message>
    <message>
        <source>The database is not encrypted.</source>
        <translation>La base de datos no está cifrada.</translation>
    </message>
    <message>
        <source>The defaults are used, and changes cannot be saved.</source>
        <translation>Se usan los valores predeterminados, y los cambios no se pueden guardar.</translation>
    </message>
    <message>
        <source>The defaults are used. Your file was kept as %1.</source>
        <translation>Se usan los valores predeterminados. Su archivo se conservó como %1.</translation>
    </message>
    <message>
        <source>The domain %1 may not be used here.</source>
        <translation>El ámbito %1 no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The engine does not start: %1.</source>
        <translation>El motor no se inicia: %1.</translation>
    </message>
    <message>
        <source>The engine stopped: %1.</source>
        <translation>El motor se detuvo: %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written: %2.</source>
        <translation>El archivo %1 no se escribió: %2.</translation>
    </message>
    <message>
        <source>The file at the source is another one now; ask for it without the old hash or size if you want it.</source>
        <translation>El archivo de la fuente es ahora otro; pídalo sin el hash o el tamaño antiguos si lo quiere.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2.</source>
        <translation>No se puede escribir en la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 for the backups is not there.</source>
        <translation>La carpeta %1 de las copias de seguridad no está disponible.</translation>
    </message>
    <message>
        <source>The hold cannot be ended.</source>
        <translation>La retención no se puede terminar.</translation>
    </message>
    <message>
        <source>The item in the keyring is another one and does not open it.</source>
        <translation>El elemento del llavero es otro y no la abre.</translation>
    </message>
    <message>
        <source>The keyring %1 failed: %2.</source>
        <translation>El llavero %1 falló: %2.</translation>
    </message>
    <message>
        <source>The keyring %1 has lost its item.</source>
        <translation>El llavero %1 ha perdido su elemento.</translation>
    </message>
    <message>
        <source>The keyring %1 is locked.</source>
        <translation>El llavero %1 está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring did not answer within %1 seconds.</source>
        <translation>El llavero no respondió en %1 segundos.</translation>
    </message>
    <message>
        <source>The keyring may not open the chats; a passphrase has to.</source>
        <translation>El llavero no puede abrir los chats; debe hacerlo una frase de contraseña.</translation>
    </message>
    <message>
        <source>The keys %1 do not open quick ask. %2</source>
        <translation>Las teclas %1 no abren la pregunta rápida. %2</translation>
    </message>
    <message>
        <source>The model %1 may not be used here. %2.</source>
        <translation>El modelo %1 no se puede usar aquí. %2.</translation>
    </message>
    <message>
        <source>The model %1 needs %2 of memory here, and %3 are allowed. A smaller context or model needs less.</source>
        <translation>El modelo %1 necesita aquí %2 de memoria, y se permiten %3. Un contexto o un modelo más pequeño necesita menos.</translation>
    </message>
    <message>
        <source>The model %1 of this chat is not installed any more; %2 answers instead.</source>
        <translation>El modelo %1 de este chat ya no está instalado; en su lugar responde %2.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>El archivo de modelo %1 no se puede cargar: %2.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template cannot render this conversation: %1.</source>
        <translation>La plantilla de chat del modelo no puede representar esta conversación: %1.</translation>
    </message>
    <message>
        <source>The old data folder %1 was changed after the move, so it is kept.</source>
        <translation>La carpeta de datos antigua %1 se modificó después del traslado, así que se conserva.</translation>
    </message>
    <message>
        <source>The passphrase cannot be removed.</source>
        <translation>La frase de contraseña no se puede quitar.</translation>
    </message>
    <message>
        <source>The policy of your organisation has a problem: %1</source>
        <translation>La directiva de su organización tiene un problema: %1</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: %1.</source>
        <translation>La clave de recuperación está mal escrita: %1.</translation>
    </message>
    <message>
        <source>The schema or grammar cannot be used: %1.</source>
        <translation>El esquema o la gramática no se pueden usar: %1.</translation>
    </message>
    <message>
        <source>The search failed: %1.</source>
        <translation>La búsqueda falló: %1.</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>La actualización</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>There is no domain %1.</source>
        <translation>No existe el ámbito %1.</translation>
    </message>
    <message>
        <source>There is no earlier version of the %1.</source>
        <translation>No hay ninguna versión anterior: %1.</translation>
    </message>
    <message>
        <source>There is no model %1.</source>
        <translation>No existe el modelo %1.</translation>
    </message>
    <message>
        <source>There is no model to pack for %1%2.</source>
        <translation>No hay ningún modelo que empaquetar para %1%2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds %1.</source>
        <translation>No queda espacio en el disco que contiene %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1%2.</source>
        <translation>No hay memoria suficiente para %1%2.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the database %1.</source>
        <translation>No hay memoria suficiente para trabajar con la base de datos %1.</translation>
    </message>
    <message>
        <source>These can be imported: %1.</source>
        <translation>Se pueden importar: %1.</translation>
    </message>
    <message>
        <source>This %1 does not open the database.</source>
        <translation>Esto no abre la base de datos: %1.</translation>
    </message>
    <message>
        <source>This Carrel does not update itself.</source>
        <translation>Este Carrel no se actualiza a sí mismo.</translation>
    </message>
    <message>
        <source>This chat has %1 tokens by now, and only %2 fit into the context window.</source>
        <translation>Este chat tiene ya %1 tokens, y solo caben %2 en la ventana de contexto.</translation>
    </message>
    <message>
        <source>This question has %1 tokens, and only %2 of the %3 tokens in the context window are free for it.</source>
        <translation>Esta pregunta tiene %1 tokens, y de los %3 tokens de la ventana de contexto solo %2 están libres para ella.</translation>
    </message>
    <message>
        <source>This system gives programs no keys of their own.</source>
        <translation>Este sistema no da teclas propias a los programas.</translation>
    </message>
    <message>
        <source>This system offers no keyring that Carrel can trust: %1.</source>
        <translation>Este sistema no ofrece ningún llavero en el que Carrel pueda confiar: %1.</translation>
    </message>
    <message>
        <source>Try another disk.</source>
        <translation>Pruebe con otro disco.</translation>
    </message>
    <message>
        <source>Turn the offline switch off to use the network: carrelctl network offline off.</source>
        <translation>Desactive el interruptor sin conexión para usar la red: carrelctl network offline off.</translation>
    </message>
    <message>
        <source>Type it again; each database has its own, and a renewed one replaces the one before.</source>
        <translation>Escríbala de nuevo; cada base de datos tiene la suya, y una renovada sustituye a la anterior.</translation>
    </message>
    <message>
        <source>Unlock it, or use the passphrase or the recovery key.</source>
        <translation>Desbloquéelo, o use la frase de contraseña o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Unpack it and import what is inside.</source>
        <translation>Descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>Use the passphrase or the recovery key.</source>
        <translation>Use la frase de contraseña o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Wait for the other download, or cancel it.</source>
        <translation>Espere a la otra descarga, o cancélela.</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>Filtro web o página de inicio de sesión</translation>
    </message>
    <message>
        <source>What came was removed. Try again; if it happens twice, the source or something on the way is damaged.</source>
        <translation>Lo que llegó se quitó. Vuelva a intentarlo; si ocurre dos veces, la fuente o algo en el camino está dañado.</translation>
    </message>
    <message>
        <source>What was copied is kept; run the command again to go on.</source>
        <translation>Lo copiado se conserva; ejecute de nuevo el comando para continuar.</translation>
    </message>
    <message>
        <source>What was fetched is kept. Try again later.</source>
        <translation>Lo obtenido se conserva. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What was written was removed.</source>
        <translation>Lo que se había escrito se quitó.</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>No funcionará</translation>
    </message>
    <message>
        <source>Windows takes it for a device</source>
        <translation>Windows lo toma por un dispositivo</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Further catalogues.</source>
        <translation>Escriba una en Configuración, Red, Catálogos adicionales.</translation>
    </message>
    <message>
        <source>Write one into Settings, Network, Updates, or name a folder.</source>
        <translation>Escriba una en Configuración, Red, Actualizaciones, o indique una carpeta.</translation>
    </message>
    <message>
        <source>Your chats are saved, and what was open is open again.</source>
        <translation>Sus chats están guardados, y lo que estaba abierto lo está de nuevo.</translation>
    </message>
    <message>
        <source>Your chats are saved. The report says where it was and which versions run; it holds nothing that you or a model wrote.</source>
        <translation>Sus chats están guardados. El informe dice dónde fue y qué versiones se ejecutan; no contiene nada de lo que usted o un modelo escribieron.</translation>
    </message>
    <message>
        <source>Your chats were moved to %1.</source>
        <translation>Sus chats se trasladaron a %1.</translation>
    </message>
    <message>
        <source>Your data is not there: %1 is missing, or it is not Carrel&apos;s data folder.</source>
        <translation>Sus datos no están disponibles: falta %1, o no es la carpeta de datos de Carrel.</translation>
    </message>
    <message>
        <source>Your data is where it was; choose another folder, or try again.</source>
        <translation>Sus datos siguen donde estaban; elija otra carpeta, o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your settings still name the old data folder %1, so it is kept.</source>
        <translation>Su configuración todavía nombra la carpeta de datos antigua %1, así que se conserva.</translation>
    </message>
    <message>
        <source>a backup of the key file</source>
        <translation>una copia de seguridad del archivo de claves</translation>
    </message>
    <message>
        <source>a line of %1 bytes is %2</source>
        <translation>una línea de %1 bytes es %2</translation>
    </message>
    <message>
        <source>a newer Carrel wrote it (format %1, this version knows %2)</source>
        <translation>lo escribió un Carrel más nuevo (formato %1, esta versión conoce %2)</translation>
    </message>
    <message>
        <source>a part of it is not there</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>a passphrase or recovery key is needed</source>
        <translation>se necesita una frase de contraseña o una clave de recuperación</translation>
    </message>
    <message>
        <source>a prompt has no name</source>
        <translation>un prompt no tiene nombre</translation>
    </message>
    <message>
        <source>a state of %1 bytes</source>
        <translation>un estado de %1 bytes</translation>
    </message>
    <message>
        <source>another file lies at %1</source>
        <translation>hay otro archivo en %1</translation>
    </message>
    <message>
        <source>another file lies there; move it away first</source>
        <translation>hay otro archivo allí; apártelo primero</translation>
    </message>
    <message>
        <source>another file of this name lies in %1</source>
        <translation>hay otro archivo con este nombre en %1</translation>
    </message>
    <message>
        <source>another model is being moved</source>
        <translation>se está trasladando otro modelo</translation>
    </message>
    <message>
        <source>another one is at work</source>
        <translation>hay otra en curso</translation>
    </message>
    <message>
        <source>another process is installing a bundle</source>
        <translation>otro proceso está instalando un paquete</translation>
    </message>
    <message>
        <source>as the script says</source>
        <translation>como dice el script</translation>
    </message>
    <message>
        <source>before schema %1</source>
        <translation>antes del esquema %1</translation>
    </message>
    <message>
        <source>by the computer&apos;s own settings</source>
        <translation>según la configuración del equipo</translation>
    </message>
    <message>
        <source>carrelctl catalog check says more.</source>
        <translation>carrelctl catalog check dice más.</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>no responde a tiempo</translation>
    </message>
    <message>
        <source>downloads are not finished</source>
        <translation>hay descargas sin terminar</translation>
    </message>
    <message>
        <source>group %1 holds %2, which no recovery key has</source>
        <translation>el grupo %1 contiene %2, que ninguna clave de recuperación tiene</translation>
    </message>
    <message>
        <source>is neither empty nor a mirror; nothing was changed</source>
        <translation>no está vacía ni es un espejo; no se cambió nada</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>is not empty; nothing was changed</source>
        <translation>no está vacía; no se cambió nada</translation>
    </message>
    <message>
        <source>it begins or ends with a character that hides or changes it</source>
        <translation>empieza o termina con un carácter que lo oculta o lo cambia</translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation>no se puede abrir (%1)</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>no se puede escribir en ella (%1)</translation>
    </message>
    <message>
        <source>it cannot take back what it has read</source>
        <translation>no puede retirar lo que ha leído</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <translation>cambió mientras se copiaba</translation>
    </message>
    <message>
        <source>it comes with Carrel</source>
        <translation>viene con Carrel</translation>
    </message>
    <message>
        <source>it did not keep what was stored</source>
        <translation>no conservó lo que se guardó</translation>
    </message>
    <message>
        <source>it has %1 bytes in place of %2</source>
        <translation>tiene %1 bytes en lugar de %2</translation>
    </message>
    <message>
        <source>it has %1 bytes, not %2</source>
        <translation>tiene %1 bytes, no %2</translation>
    </message>
    <message>
        <source>it has %1 of %2 letters and digits</source>
        <translation>tiene %1 de %2 letras y cifras</translation>
    </message>
    <message>
        <source>it has a character that may not stand in a file&apos;s name</source>
        <translation>tiene un carácter que no puede figurar en el nombre de un archivo</translation>
    </message>
    <message>
        <source>it has an earlier key</source>
        <translation>tiene una clave anterior</translation>
    </message>
    <message>
        <source>it has an invisible character</source>
        <translation>tiene un carácter invisible</translation>
    </message>
    <message>
        <source>it has none of the formats that are known</source>
        <translation>no tiene ninguno de los formatos conocidos</translation>
    </message>
    <message>
        <source>it has the form %1, and this Carrel knows %2</source>
        <translation>tiene la forma %1, y este Carrel conoce %2</translation>
    </message>
    <message>
        <source>it holds binary data</source>
        <translation>contiene datos binarios</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>contiene más de %1 archivos</translation>
    </message>
    <message>
        <source>it holds more than any version of Carrel</source>
        <translation>contiene más que cualquier versión de Carrel</translation>
    </message>
    <message>
        <source>it holds no weights</source>
        <translation>no contiene pesos</translation>
    </message>
    <message>
        <source>it is %1, and revoked: %2</source>
        <translation>es %1 y está revocado: %2</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>es un archivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere</source>
        <translation>es un enlace a un archivo en otro lugar</translation>
    </message>
    <message>
        <source>it is a link, and nothing is put behind links</source>
        <translation>es un enlace, y nada se pone detrás de enlaces</translation>
    </message>
    <message>
        <source>it is an adapter of a kind that is not supported, only LoRA is</source>
        <translation>es un adaptador de un tipo que no se admite, solo se admite LoRA</translation>
    </message>
    <message>
        <source>it is another one than its key file&apos;s, or its start is gone</source>
        <translation>no es la de su archivo de claves, o falta su comienzo</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está truncado</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is empty or missing, but %1 beside it is not</source>
        <translation>está vacía o falta, pero %1 a su lado no</translation>
    </message>
    <message>
        <source>it is for models of the architecture %1, and this one is %2</source>
        <translation>es para modelos de la arquitectura %1, y este es %2</translation>
    </message>
    <message>
        <source>it is given to %1 of 100 machines so far, and not to this one</source>
        <translation>por ahora se entrega a %1 de cada 100 equipos, y a este no</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>mide más de %1 MiB</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>mide más de %1 bytes</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>it is missing, or a link</source>
        <translation>falta, o es un enlace</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is nested too deeply, or holds a number that nobody needs</source>
        <translation>está anidado a demasiada profundidad, o contiene un número que nadie necesita</translation>
    </message>
    <message>
        <source>it is no JSON: %1%2 (byte %3)</source>
        <translation>no es JSON: %1%2 (byte %3)</translation>
    </message>
    <message>
        <source>it is no backup of this version</source>
        <translation>no es una copia de seguridad de esta versión</translation>
    </message>
    <message>
        <source>it is no text in UTF-8 (byte %1)</source>
        <translation>no es texto UTF-8 (byte %1)</translation>
    </message>
    <message>
        <source>it is no update of Carrel in one file</source>
        <translation>no es una actualización de Carrel en un solo archivo</translation>
    </message>
    <message>
        <source>it is not a LoRA adapter</source>
        <translation>no es un adaptador LoRA</translation>
    </message>
    <message>
        <source>it is not a database, or its key is another one</source>
        <translation>no es una base de datos, o su clave es otra</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is not a model that writes text</source>
        <translation>no es un modelo que escriba texto</translation>
    </message>
    <message>
        <source>it is not a public key of minisign</source>
        <translation>no es una clave pública de minisign</translation>
    </message>
    <message>
        <source>it is not empty</source>
        <translation>no está vacía</translation>
    </message>
    <message>
        <source>it is not the file that the manifest names</source>
        <translation>no es el archivo que nombra el manifiesto</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>it is part %1 of %2 of a model, and the files&apos; names must end in -00001-of-%3.gguf and so on</source>
        <translation>es la parte %1 de %2 de un modelo, y los nombres de los archivos deben terminar en -00001-of-%3.gguf y así sucesivamente</translation>
    </message>
    <message>
        <source>it is read-only for you</source>
        <translation>para usted es de solo lectura</translation>
    </message>
    <message>
        <source>it is revoked: %1</source>
        <translation>está revocado: %1</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>ya está ahí</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>lleva a otra parte</translation>
    </message>
    <message>
        <source>it lies behind a link in the models folder</source>
        <translation>está detrás de un enlace en la carpeta de modelos</translation>
    </message>
    <message>
        <source>it lies outside of %1</source>
        <translation>está fuera de %1</translation>
    </message>
    <message>
        <source>it may be a network folder</source>
        <translation>puede ser una carpeta de red</translation>
    </message>
    <message>
        <source>it must be 64 digits of 0-9 and a-f</source>
        <translation>deben ser 64 cifras de 0-9 y a-f</translation>
    </message>
    <message>
        <source>it must read owner/name</source>
        <translation>debe escribirse owner/name</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>no nombra ningún archivo</translation>
    </message>
    <message>
        <source>it needs %1 and %2 can be used; </source>
        <translation>necesita %1 y se pueden usar %2; </translation>
    </message>
    <message>
        <source>it needs %1, %2 are free</source>
        <translation>necesita %1 y hay %2 libres</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free</source>
        <translation>necesita %1, y hay %2 libres</translation>
    </message>
    <message>
        <source>it needs %1, and %2 are free there</source>
        <translation>necesita %1 y allí hay %2 libres</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>se modificó entretanto</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>se cerró</translation>
    </message>
    <message>
        <source>it was made for %1</source>
        <translation>se hizo para %1</translation>
    </message>
    <message>
        <source>it was made for another model</source>
        <translation>se hizo para otro modelo</translation>
    </message>
    <message>
        <source>its %1 is longer than %2 bytes</source>
        <translation>su %1 supera los %2 bytes</translation>
    </message>
    <message>
        <source>its SHA-256 at the source is not the one that was asked for</source>
        <translation>su SHA-256 en la fuente no es el que se pidió</translation>
    </message>
    <message>
        <source>its SHA-256 is %1 in place of %2</source>
        <translation>su SHA-256 es %1 en lugar de %2</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that the catalogue names for this revision</source>
        <translation>su SHA-256 no es el que el catálogo indica para esta revisión</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one that was signed</source>
        <translation>su SHA-256 no es el que se firmó</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>su contenido está dañado</translation>
    </message>
    <message>
        <source>its ending is reserved</source>
        <translation>su terminación está reservada</translation>
    </message>
    <message>
        <source>its folders cannot be told from its name</source>
        <translation>sus carpetas no se distinguen de su nombre</translation>
    </message>
    <message>
        <source>its hash is not the one that the catalogue names</source>
        <translation>su hash no es el que indica el catálogo</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <source>its header names no architecture</source>
        <translation>su cabecera no nombra ninguna arquitectura</translation>
    </message>
    <message>
        <source>its key does not open</source>
        <translation>su clave no abre</translation>
    </message>
    <message>
        <source>its key file %1 is missing, or it is damaged</source>
        <translation>falta su archivo de claves %1, o está dañado</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>sus listas están anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>its passphrase or recovery key</source>
        <translation>su frase de contraseña o su clave de recuperación</translation>
    </message>
    <message>
        <source>line %1 is not %2</source>
        <translation>la línea %1 no es %2</translation>
    </message>
    <message>
        <source>llama.cpp cannot parse it</source>
        <translation>llama.cpp no puede analizarlo</translation>
    </message>
    <message>
        <source>llama.cpp found no place in the KV cache</source>
        <translation>llama.cpp no encontró sitio en la caché KV</translation>
    </message>
    <message>
        <source>llama.cpp refused the adapters</source>
        <translation>llama.cpp rechazó los adaptadores</translation>
    </message>
    <message>
        <source>llama.cpp wrote another state than it had announced</source>
        <translation>llama.cpp escribió un estado distinto del anunciado</translation>
    </message>
    <message>
        <source>llama_decode returned %1</source>
        <translation>llama_decode devolvió %1</translation>
    </message>
    <message>
        <source>look at %1%2</source>
        <translation>consultar %1%2</translation>
    </message>
    <message>
        <source>name is not known</source>
        <translation>el nombre no se conoce</translation>
    </message>
    <message>
        <source>needs %1 of disk, %2 free</source>
        <translation>necesita %1 de disco, hay %2 libres</translation>
    </message>
    <message>
        <source>needs %1 of memory, %2 can be used</source>
        <translation>necesita %1 de memoria, se pueden usar %2</translation>
    </message>
    <message>
        <source>no context</source>
        <translation>sin contexto</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>no hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>no passphrase protects them</source>
        <translation>ninguna frase de contraseña los protege</translation>
    </message>
    <message>
        <source>none is installed</source>
        <translation>no hay ninguno instalado</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>no hay ninguno en marcha</translation>
    </message>
    <message>
        <source>not added, because it cannot be used: %1</source>
        <translation>no añadido, porque no se puede usar: %1</translation>
    </message>
    <message>
        <source>not added, because it is %1</source>
        <translation>no añadido, porque %1</translation>
    </message>
    <message>
        <source>not needed: the one that came with this Carrel is as new</source>
        <translation>no hace falta: el que vino con este Carrel es igual de nuevo</translation>
    </message>
    <message>
        <source>of its %1 parts, number %2 has a problem: %3</source>
        <translation>de sus %1 partes, la número %2 tiene un problema: %3</translation>
    </message>
    <message>
        <source>one of the two folders lies in the other</source>
        <translation>una de las dos carpetas está dentro de la otra</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card</source>
        <translation>solo %1 de %2 capas están en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>only %1 of %2 layers are on the graphics card, and the context is %3 tokens instead of %4</source>
        <translation>solo %1 de %2 capas están en la tarjeta gráfica, y el contexto es de %3 tokens en lugar de %4</translation>
    </message>
    <message>
        <source>only http:// and https:// proxies are supported</source>
        <translation>solo se admiten proxies http:// y https://</translation>
    </message>
    <message>
        <source>only letters, digits and . _ - / may stand in it</source>
        <translation>solo puede contener letras, cifras y . _ - /</translation>
    </message>
    <message>
        <source>only letters, digits and single . _ - inside may stand in it</source>
        <translation>solo puede contener letras, cifras y . _ - sueltos en el interior</translation>
    </message>
    <message>
        <source>over http:// a file is fetched only if its SHA-256 is known</source>
        <translation>por http:// solo se obtiene un archivo si se conoce su SHA-256</translation>
    </message>
    <message>
        <source>private key of the organisation</source>
        <translation>clave privada de la organización</translation>
    </message>
    <message>
        <source>the SHA-256 of %1 is %2</source>
        <translation>el SHA-256 de %1 es %2</translation>
    </message>
    <message>
        <source>the address is not https://</source>
        <translation>la dirección no es https://</translation>
    </message>
    <message>
        <source>the archive cannot be unpacked (%1)</source>
        <translation>el archivo comprimido no se puede descomprimir (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged (%1)</source>
        <translation>el archivo comprimido está dañado (%1)</translation>
    </message>
    <message>
        <source>the archive is damaged: %1</source>
        <translation>el archivo comprimido está dañado: %1</translation>
    </message>
    <message>
        <source>the bundle was not finished when it was made</source>
        <translation>el paquete no se terminó cuando se hizo</translation>
    </message>
    <message>
        <source>the bundle&apos;s catalogue %1 (%2)</source>
        <translation>el catálogo del paquete %1 (%2)</translation>
    </message>
    <message>
        <source>the certificate file %1 cannot be used: %2</source>
        <translation>el archivo de certificado %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>el certificado de %1 no es de confianza: %2</translation>
    </message>
    <message>
        <source>the copy differs from the original</source>
        <translation>la copia difiere del original</translation>
    </message>
    <message>
        <source>the copy does not open</source>
        <translation>la copia no se abre</translation>
    </message>
    <message>
        <source>the copy is not what was read; the disk may be failing</source>
        <translation>la copia no es lo que se leyó; puede que el disco esté fallando</translation>
    </message>
    <message>
        <source>the disk cannot read it (%1)</source>
        <translation>el disco no puede leerlo (%1)</translation>
    </message>
    <message>
        <source>the engine holds another conversation</source>
        <translation>el motor tiene otra conversación</translation>
    </message>
    <message>
        <source>the file at the source changes all the time</source>
        <translation>el archivo de la fuente cambia todo el tiempo</translation>
    </message>
    <message>
        <source>the model cannot forget a wrong guess</source>
        <translation>el modelo no puede olvidar una suposición errónea</translation>
    </message>
    <message>
        <source>the offline switch is on</source>
        <translation>el interruptor sin conexión está activado</translation>
    </message>
    <message>
        <source>the processor is used: with the graphics card&apos;s driver %1</source>
        <translation>se usa el procesador: con el controlador de la tarjeta gráfica %1</translation>
    </message>
    <message>
        <source>the prompt %1 stands there twice</source>
        <translation>el prompt %1 aparece dos veces</translation>
    </message>
    <message>
        <source>the prompt is longer than the context window</source>
        <translation>el prompt es más largo que la ventana de contexto</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password</source>
        <translation>el proxy no acepta el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>the proxy says %1</source>
        <translation>el proxy dice %1</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be fetched: %2</source>
        <translation>no se puede obtener el script de proxy %1: %2</translation>
    </message>
    <message>
        <source>the proxy script %1 cannot be used: %2</source>
        <translation>no se puede usar el script de proxy %1: %2</translation>
    </message>
    <message>
        <source>the proxy wants a log-in by %1, which Carrel does not speak; a helper on this computer, such as Px or Cntlm, can stand in between</source>
        <translation>el proxy exige un inicio de sesión mediante %1, que Carrel no admite; un programa auxiliar en este equipo, como Px o Cntlm, puede hacer de intermediario</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>el proxy pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>the state is not one of this model</source>
        <translation>el estado no es de este modelo</translation>
    </message>
    <message>
        <source>the system does not let the file go from its folder</source>
        <translation>el sistema no deja salir el archivo de su carpeta</translation>
    </message>
    <message>
        <source>there is a server at %1, but no hub at this address</source>
        <translation>hay un servidor en %1, pero no un hub en esta dirección</translation>
    </message>
    <message>
        <source>there is a zero byte in it</source>
        <translation>contiene un byte cero</translation>
    </message>
    <message>
        <source>there is no %1, so this is no bundle</source>
        <translation>no hay %1, así que no es un paquete</translation>
    </message>
    <message>
        <source>there is no conversations.json in it</source>
        <translation>no contiene conversations.json</translation>
    </message>
    <message>
        <source>there is no file with chats in it</source>
        <translation>no contiene ningún archivo con chats</translation>
    </message>
    <message>
        <source>they are not encrypted</source>
        <translation>no están cifrados</translation>
    </message>
    <message>
        <source>version %1 is of a newer Carrel</source>
        <translation>la versión %1 es de un Carrel más nuevo</translation>
    </message>
    <message>
        <source>what came is no GGUF file</source>
        <translation>lo que llegó no es un archivo GGUF</translation>
    </message>
    <message>
        <source>what was given belongs to an earlier key</source>
        <translation>lo indicado pertenece a una clave anterior</translation>
    </message>
    <message>
        <source>what was signed is no manifest of updates</source>
        <translation>lo firmado no es un manifiesto de actualizaciones</translation>
    </message>
    <message>
        <source>with its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>con sus adaptadores necesita %1 y se pueden usar %2; sin ellos cabría</translation>
    </message>
    <message>
        <source>with its draft model and its adapters it needs %1 and %2 can be used; without them it would fit</source>
        <translation>con su modelo borrador y sus adaptadores necesita %1 y se pueden usar %2; sin ellos cabría</translation>
    </message>
    <message>
        <source>with its draft model it needs %1 and %2 can be used; without one it would fit</source>
        <translation>con su modelo borrador necesita %1 y se pueden usar %2; sin él cabría</translation>
    </message>
    <message>
        <source>your organisation does not allow it (%1)</source>
        <translation>su organización no lo permite (%1)</translation>
    </message>
    <message>
        <source>your organisation wants %1 (%2)</source>
        <translation>su organización quiere %1 (%2)</translation>
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
        <translation>Todo, sin pérdidas: para volver a importarlo.</translation>
    </message>
    <message>
        <source>One file for any browser; it loads nothing.</source>
        <translation>Un solo archivo para cualquier navegador; no carga nada.</translation>
    </message>
    <message>
        <source>Pages to read, print and hand on; the text can be selected.</source>
        <translation>Páginas para leer, imprimir y entregar; el texto se puede seleccionar.</translation>
    </message>
    <message>
        <source>Plain text as the model wrote it.</source>
        <translation>Texto sin formato tal como lo escribió el modelo.</translation>
    </message>
    <message>
        <source>To go on writing in Word or LibreOffice.</source>
        <translation>Para seguir escribiendo en Word o LibreOffice.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Documento de Word (DOCX)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Export %1 chats</source>
        <translation>Exportar %1 chats</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todos los chats</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar este chat</translation>
    </message>
</context>
<context>
    <name>FactsBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Copiar estos datos</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>Motor: %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software libre bajo la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Isolation of the engine: %1</source>
        <translation>Aislamiento del motor: %1</translation>
    </message>
    <message>
        <source>Less than was wanted fits: %1</source>
        <translation>Cabe menos de lo deseado: %1</translation>
    </message>
    <message>
        <source>No draft model guesses ahead: %1</source>
        <translation>Ningún modelo borrador adivina por adelantado: %1</translation>
    </message>
    <message>
        <source>No graphics card is used: %1</source>
        <translation>No se usa ninguna tarjeta gráfica: %1</translation>
    </message>
    <message>
        <source>Small language models on this computer, for confidential work. Nothing leaves the device.</source>
        <translation>Modelos de lenguaje pequeños en este equipo, para trabajo confidencial. Nada sale del dispositivo.</translation>
    </message>
    <message>
        <source>The model is not kept in memory: %1</source>
        <translation>El modelo no se mantiene en memoria: %1</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Check file</source>
        <translation>Comprobar archivo</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>It is being moved.</source>
        <translation>Se está trasladando.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Trasladar…</translation>
    </message>
    <message>
        <source>Parts of it are being downloaded; cancel the download first.</source>
        <translation>Se están descargando partes de él; cancele primero la descarga.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Reveal in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Say that you trust this file although no hash is known</source>
        <translation>Decir que confía en este archivo aunque no se conoce ningún hash</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Detener el traslado</translation>
    </message>
    <message>
        <source>What this model does differently from the settings</source>
        <translation>Lo que este modelo hace distinto de la configuración</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Places found: %1</source>
        <translation>Lugares encontrados: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>No existe %1</translation>
    </message>
</context>
<context>
    <name>FolderRulesDialog</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>%1 chats are older than the rules allow and will be erased for good.</source>
        <translation>%1 chats son más antiguos de lo que permiten las reglas y se borrarán definitivamente.</translation>
    </message>
    <message>
        <source>A legal hold keeps all of them, whatever is chosen here.</source>
        <translation>Una retención legal los conserva todos, se elija aquí lo que se elija.</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>Se guardan</translation>
    </message>
    <message>
        <source>Are temporary, never saved</source>
        <translation>Son temporales, nunca se guardan</translation>
    </message>
    <message>
        <source>As for all chats: %1</source>
        <translation>Como para todos los chats: %1</translation>
    </message>
    <message>
        <source>As the folder above says: %1</source>
        <translation>Según la carpeta superior: %1</translation>
    </message>
    <message>
        <source>At most %1 days are allowed.</source>
        <translation>Se permiten como máximo %1 días.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Days without use</source>
        <translation>Días sin uso</translation>
    </message>
    <message>
        <source>Delete chats for good</source>
        <translation>Eliminar chats definitivamente</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>Cuánto se conservan los chats</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Chats nuevos</translation>
    </message>
    <message>
        <source>No chat is old enough now to be erased.</source>
        <translation>Ningún chat es ahora tan antiguo como para borrarse.</translation>
    </message>
    <message>
        <source>One chat is older than the rules allow and will be erased for good.</source>
        <translation>Un chat es más antiguo de lo que permiten las reglas y se borrará definitivamente.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>When not used for</source>
        <translation>Si no se usan durante</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>después de %1 días</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardados</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporales</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>%1 can be installed</source>
        <translation>Listo para instalar: %1</translation>
    </message>
    <message>
        <source>%1 has come out</source>
        <translation>Publicado: %1</translation>
    </message>
    <message>
        <source>%1 has come out, and is not for this computer now</source>
        <translation>Publicado, pero por ahora no para este equipo: %1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install all the same</source>
        <translation>Instalar de todos modos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export cancelled; there is no file</source>
        <translation>Exportación cancelada; no hay archivo</translation>
    </message>
    <message>
        <source>Export this message</source>
        <translation>Exportar este mensaje</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>La exportación está lista</translation>
    </message>
    <message>
        <source>The file is not encrypted: anybody who has it can read it.</source>
        <translation>El archivo no está cifrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>This format (*%1)</source>
        <translation>Este formato (*%1)</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1, then its name</source>
        <translation>%1 y después su nombre</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Try other or fewer words. The Guide in a chat finds articles by their meaning.</source>
        <translation>Pruebe con otras palabras o con menos. En un chat, la Guía encuentra artículos por su significado.</translation>
    </message>
</context>
<context>
    <name>HubPanel</name>
    <message>
        <source>%1 repositories, the most downloaded first.</source>
        <translation>%1 repositorios, los más descargados primero.</translation>
    </message>
    <message>
        <source>%1B to %2B</source>
        <translation>%1B a %2B</translation>
    </message>
    <message>
        <source>Any architecture</source>
        <translation>Cualquier arquitectura</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>Cualquier tarea</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Chat and text</source>
        <translation>Chat y texto</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Incrustaciones</translation>
    </message>
    <message>
        <source>Images and text</source>
        <translation>Imágenes y texto</translation>
    </message>
    <message>
        <source>Nothing is asked before you press Search. Only repositories with GGUF files are shown, the most downloaded first. Nobody has checked what is found here: read its page and licence first.</source>
        <translation>No se consulta nada antes de que pulse Buscar. Solo se muestran repositorios con archivos GGUF, los más descargados primero. Nadie ha comprobado lo que aquí se encuentra: lea primero su página y su licencia.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or another size.</source>
        <translation>No se encontró nada. Pruebe con menos palabras o con otro tamaño.</translation>
    </message>
    <message>
        <source>Over %1B</source>
        <translation>Más de %1B</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ordenación</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>Buscar en el hub</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Similar sentences</source>
        <translation>Frases similares</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to search.</source>
        <translation>El interruptor sin conexión está activado. Desactívelo para buscar.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Up to %1B</source>
        <translation>Hasta %1B</translation>
    </message>
    <message>
        <source>Words of a model&apos;s name, for example granite 3b</source>
        <translation>Palabras del nombre de un modelo, por ejemplo granite 3b</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 chats were imported</source>
        <translation>Se importaron %1 chats</translation>
    </message>
    <message>
        <source>1 chat was imported</source>
        <translation>Se importó 1 chat</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>Ya estaban aquí: %1</translation>
    </message>
    <message>
        <source>Continued with new messages: %1</source>
        <translation>Continuados con mensajes nuevos: %1</translation>
    </message>
    <message>
        <source>Copies, because they were changed elsewhere: %1</source>
        <translation>Copias, porque se cambiaron en otro lugar: %1</translation>
    </message>
    <message>
        <source>Messages stored: %1</source>
        <translation>Mensajes guardados: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>No conservado: %1.</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>No se importó nada nuevo</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat sin título</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 chats</source>
        <translation>%1 chats</translation>
    </message>
    <message>
        <source>Delete %1 chats for good?</source>
        <translation>¿Eliminar definitivamente %1 chats?</translation>
    </message>
    <message>
        <source>Delete one chat for good?</source>
        <translation>¿Eliminar definitivamente un chat?</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>Terminar la retención</translation>
    </message>
    <message>
        <source>End the legal hold on %1?</source>
        <translation>¿Terminar la retención legal: %1?</translation>
    </message>
    <message>
        <source>It can be deleted again, and rules may erase it if it is old enough.</source>
        <translation>Se podrá eliminar de nuevo, y las reglas pueden borrar lo que sea lo bastante antiguo.</translation>
    </message>
    <message>
        <source>It cannot be deleted until the hold is ended, and no rule erases it. A shield marks it in the list.</source>
        <translation>No se puede eliminar hasta que termine la retención, y ninguna regla lo borra. Un escudo lo señala en la lista.</translation>
    </message>
    <message>
        <source>New temporary chat; it is not saved</source>
        <translation>Nuevo chat temporal; no se guarda</translation>
    </message>
    <message>
        <source>Put a legal hold on %1?</source>
        <translation>¿Imponer una retención legal: %1?</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Imponer la retención</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>La carpeta está vacía</translation>
    </message>
    <message>
        <source>They are older than this rule allows. Within the next hour or two Carrel erases them, and takes them out of its backups.</source>
        <translation>Son más antiguos de lo que permite esta regla. En una o dos horas Carrel los borra y los quita de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Use this rule</source>
        <translation>Usar esta regla</translation>
    </message>
    <message>
        <source>the folder “%1”</source>
        <translation>la carpeta «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>KeepingBlock</name>
    <message>
        <source>%1: chats %2, messages %3, %4</source>
        <translation>%1: chats %2, mensajes %3, %4</translation>
    </message>
    <message>
        <source>A folder can say otherwise for its chats, and a legal hold on a chat or folder keeps it whatever the rules say: both are in the context menu of the list.</source>
        <translation>Una carpeta puede establecer otra cosa para sus chats, y una retención legal sobre un chat o una carpeta los conserva digan lo que digan las reglas: ambas están en el menú contextual de la lista.</translation>
    </message>
    <message>
        <source>Erased last:</source>
        <translation>Último borrado:</translation>
    </message>
    <message>
        <source>How long chats are kept</source>
        <translation>Cuánto se conservan los chats</translation>
    </message>
    <message>
        <source>from the trash</source>
        <translation>desde la papelera</translation>
    </message>
    <message>
        <source>not used for too long</source>
        <translation>sin usar demasiado tiempo</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a petición</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Temporary, not saved</source>
        <translation>Temporal, no se guarda</translation>
    </message>
    <message>
        <source>This chat cannot be deleted: it is kept by %1.</source>
        <translation>Este chat no se puede eliminar: lo conserva %1.</translation>
    </message>
    <message>
        <source>This chat is in memory only: not in the database, the backups or the search. It is gone when Carrel ends.</source>
        <translation>Este chat está solo en la memoria: no en la base de datos, ni en las copias de seguridad, ni en la búsqueda. Desaparece cuando Carrel se cierra.</translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message>
        <source>Asking the keyring</source>
        <translation>Consultando el llavero</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Cambiar frase de contraseña…</translation>
    </message>
    <message>
        <source>Changing the recovery key</source>
        <translation>Cambiando la clave de recuperación</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Encrypt again</source>
        <translation>Volver a cifrar</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>Cifrar mis chats</translation>
    </message>
    <message>
        <source>Encrypt my chats…</source>
        <translation>Cifrar mis chats…</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Cifrar ahora</translation>
    </message>
    <message>
        <source>Encrypted, but the key file is missing</source>
        <translation>Cifrados, pero falta el archivo de claves</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Cifrando</translation>
    </message>
    <message>
        <source>Encrypting again</source>
        <translation>Cifrando de nuevo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Every page is encrypted again under a new key, and the recovery key is a new one. For when somebody may have had your files and a secret. It takes some seconds for each gigabyte.</source>
        <translation>Cada página se cifra de nuevo con una clave nueva, y también la clave de recuperación es nueva. Para cuando alguien pueda haber tenido sus archivos y un secreto. Tarda unos segundos por cada gigabyte.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>Todo está cifrado con una clave nueva.</translation>
    </message>
    <message>
        <source>Everything that you and the models wrote is encrypted, with its search index. Backups are encrypted from then on; those made before stay as they are.</source>
        <translation>Todo lo que usted y los modelos escribieron se cifra, con su índice de búsqueda. Las copias de seguridad se cifran desde entonces; las anteriores quedan como están.</translation>
    </message>
    <message>
        <source>It opens your chats if the keyring is lost or the passphrase forgotten. Nobody can make another one for you: without it they would be lost.</source>
        <translation>Abre sus chats si se pierde el llavero o se olvida la frase de contraseña. Nadie puede hacerle otra: sin ella se perderían.</translation>
    </message>
    <message>
        <source>It opens your chats, and it unlocks Carrel when it was locked.</source>
        <translation>Abre sus chats, y desbloquea Carrel cuando se bloqueó.</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Claves nuevas para todo</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Claves nuevas…</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Nueva clave de recuperación…</translation>
    </message>
    <message>
        <source>Not encrypted yet; the next start ends it</source>
        <translation>Aún sin cifrar; el próximo inicio lo termina</translation>
    </message>
    <message>
        <source>Nothing is encrypted yet</source>
        <translation>Todavía no hay nada cifrado</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Remove passphrase…</source>
        <translation>Quitar frase de contraseña…</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Quitando la frase de contraseña</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Establecer una frase de contraseña…</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Estableciendo la frase de contraseña</translation>
    </message>
    <message>
        <source>The keyring of this computer opens your chats from now on.</source>
        <translation>El llavero de este equipo abre sus chats desde ahora.</translation>
    </message>
    <message>
        <source>The keyring of this computer will open your chats by itself: you need not type anything. A passphrase is a second way, and what Carrel&apos;s lock asks for.</source>
        <translation>El llavero de este equipo abrirá sus chats por sí mismo: no tiene que escribir nada. Una frase de contraseña es una segunda vía, y lo que pide el bloqueo de Carrel.</translation>
    </message>
    <message>
        <source>The new recovery key works; the one before does not any more.</source>
        <translation>La nueva clave de recuperación funciona; la anterior ya no.</translation>
    </message>
    <message>
        <source>The passphrase does not open your chats any more.</source>
        <translation>La frase de contraseña ya no abre sus chats.</translation>
    </message>
    <message>
        <source>The passphrase opens your chats from now on.</source>
        <translation>La frase de contraseña abre sus chats desde ahora.</translation>
    </message>
    <message>
        <source>The recovery key that you had still opens backups of before.</source>
        <translation>La clave de recuperación que tenía todavía abre las copias de seguridad anteriores.</translation>
    </message>
    <message>
        <source>They are opened by: %1.</source>
        <translation>Los abre: %1.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Carrel can trust, so a passphrase opens your chats at each start.</source>
        <translation>Este equipo no tiene un llavero en el que Carrel pueda confiar, así que una frase de contraseña abre sus chats en cada inicio.</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open your chats then; the same or a new one.</source>
        <translation>Escriba la frase de contraseña que abrirá sus chats; la misma o una nueva.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>When you go on, the recovery key that you had stops working. It still opens backups that were made before.</source>
        <translation>Si continúa, la clave de recuperación que tenía deja de funcionar. Todavía abre las copias de seguridad anteriores.</translation>
    </message>
    <message>
        <source>Whoever gets this disk, or a copy of the data folder, can read them. Encryption protects from that; it does not protect from programs that run under your account.</source>
        <translation>Quien obtenga este disco, o una copia de la carpeta de datos, puede leerlos. El cifrado protege de eso; no protege de programas que se ejecuten con su cuenta.</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>Sus chats están cifrados</translation>
    </message>
    <message>
        <source>Your chats are encrypted.</source>
        <translation>Sus chats están cifrados.</translation>
    </message>
    <message>
        <source>Your chats are not encrypted</source>
        <translation>Sus chats no están cifrados</translation>
    </message>
    <message>
        <source>a recovery key that only your organisation has</source>
        <translation>una clave de recuperación que solo tiene su organización</translation>
    </message>
    <message>
        <source>the keyring of this computer (%1), by itself</source>
        <translation>el llavero de este equipo (%1), por sí mismo</translation>
    </message>
    <message>
        <source>the recovery key that you stored</source>
        <translation>la clave de recuperación que usted guardó</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>su frase de contraseña</translation>
    </message>
</context>
<context>
    <name>LockBlock</name>
    <message>
        <source>Encryption…</source>
        <translation>Cifrado…</translation>
    </message>
    <message>
        <source>It needs encrypted chats. With a passphrase, Carrel asks for it; without one, the keyring opens the chats for whoever sits at this computer.</source>
        <translation>Necesita chats cifrados. Con una frase de contraseña, Carrel la pide; sin ella, el llavero abre los chats a quien esté ante este equipo.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Locked, the window shows nothing of your chats: what was being written is stopped and saved, the models end, the database is closed and its key dropped.</source>
        <translation>Bloqueada, la ventana no muestra nada de sus chats: lo que se estaba escribiendo se detiene y se guarda, los modelos terminan, la base de datos se cierra y su clave se descarta.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed.</source>
        <translation>Sus chats están guardados, cifrados y cerrados.</translation>
    </message>
    <message>
        <source>Your chats are saved, encrypted and closed. The keyring of this computer opens them: set a passphrase in Settings, and Carrel will ask for it here.</source>
        <translation>Sus chats están guardados, cifrados y cerrados. El llavero de este equipo los abre: establezca una frase de contraseña en la configuración, y Carrel la pedirá aquí.</translation>
    </message>
</context>
<context>
    <name>Managed</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Gestionado por su organización</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Answer with another model</source>
        <translation>Responder con otro modelo</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>Aún no hay modelos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Takes it off the list; it stays on the disk</source>
        <translation>Lo quita de la lista; permanece en el disco</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
</context>
<context>
    <name>ModelSettingRow</name>
    <message>
        <source>As in Settings</source>
        <translation>Como en la configuración</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Only for this model</source>
        <translation>Solo para este modelo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>ModelSettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It was trained for a context of %1 tokens.</source>
        <translation>Se entrenó para un contexto de %1 tokens.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Settings of this model</source>
        <translation>Configuración de este modelo</translation>
    </message>
    <message>
        <source>What you change here holds for this model only.</source>
        <translation>Lo que cambie aquí vale solo para este modelo.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 differs from what was published: it is damaged or was changed. Remove it and download it again.</source>
        <translation>%1 difiere de lo publicado: está dañado o se modificó. Quítelo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de memoria</translation>
    </message>
    <message>
        <source>%1 parameters work for one token</source>
        <translation>%1 parámetros trabajan para un token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Bad at</source>
        <translation>Malo en</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Checked: the file is as it was downloaded. No hash was published for it.</source>
        <translation>Comprobado: el archivo está tal como se descargó. No se publicó ningún hash para él.</translation>
    </message>
    <message>
        <source>Checked: the file is the one that was published (SHA-256).</source>
        <translation>Comprobado: el archivo es el que se publicó (SHA-256).</translation>
    </message>
    <message>
        <source>Checking … %1 %</source>
        <translation>Comprobando… %1 %</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>Confirmed by you. No hash was published for it.</source>
        <translation>Confirmado por usted. No se publicó ningún hash para él.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Bueno en</translation>
    </message>
    <message>
        <source>Installed ✓</source>
        <translation>Instalado ✓</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho a partir de</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>Mezcla de expertos</translation>
    </message>
    <message>
        <source>Moving … %1 %</source>
        <translation>Trasladando… %1 %</translation>
    </message>
    <message>
        <source>No hash is known to compare with. The SHA-256 is:
%1</source>
        <translation>No se conoce ningún hash con el que comparar. El SHA-256 es:
%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Read it on the model&apos;s page before you use the model in a company.</source>
        <translation>Léala en la página del modelo antes de usarlo en una empresa.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The graphics card did not answer. Speeds are those of the processor.</source>
        <translation>La tarjeta gráfica no ha respondido. Las velocidades son las del procesador.</translation>
    </message>
    <message>
        <source>The graphics card has not answered yet. Until it does, speeds are those of the processor.</source>
        <translation>La tarjeta gráfica aún no ha respondido. Hasta entonces, las velocidades son las del procesador.</translation>
    </message>
    <message>
        <source>The speed of the graphics card is not known: for models that fit on it whole, no speed is predicted.</source>
        <translation>No se conoce la velocidad de la tarjeta gráfica: para los modelos que caben enteros en ella no se predice ninguna velocidad.</translation>
    </message>
    <message>
        <source>Unverified: nothing is known yet to compare this file with. Check it, or confirm that you trust it.</source>
        <translation>Sin verificar: aún no se conoce nada con lo que comparar este archivo. Compruébelo o confirme que confía en él.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for the server, next try at %1</source>
        <translation>Esperando al servidor, próximo intento a las %1</translation>
    </message>
    <message>
        <source>Who says so: revision, size and hash</source>
        <translation>Quién lo dice: revisión, tamaño y hash</translation>
    </message>
    <message>
        <source>Who says so: the facts</source>
        <translation>Quién lo dice: los datos</translation>
    </message>
    <message>
        <source>Who says so: the languages</source>
        <translation>Quién lo dice: los idiomas</translation>
    </message>
    <message>
        <source>Who says so: the licence</source>
        <translation>Quién lo dice: la licencia</translation>
    </message>
    <message>
        <source>Who says so: what it is good and bad at</source>
        <translation>Quién lo dice: los puntos fuertes y débiles</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>No funcionará</translation>
    </message>
    <message>
        <source>about %1 tokens/s</source>
        <translation>unos %1 tokens/s</translation>
    </message>
    <message>
        <source>accept its terms on the model&apos;s page, then keep a token in Settings, Network</source>
        <translation>acepte sus condiciones en la página del modelo y guarde después un token en Configuración, Red</translation>
    </message>
    <message>
        <source>an older model that the field started from; rarely the best choice</source>
        <translation>un modelo antiguo del que partió el campo; rara vez la mejor elección</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>clásico</translation>
    </message>
    <message>
        <source>continues text only</source>
        <translation>solo continúa un texto</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>for search only</source>
        <translation>solo para búsquedas</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>acceso restringido</translation>
    </message>
    <message>
        <source>installed ✓</source>
        <translation>instalado ✓</translation>
    </message>
    <message>
        <source>no source gives its SHA-256; it is kept at the first download</source>
        <translation>ninguna fuente da su SHA-256; se guarda en la primera descarga</translation>
    </message>
    <message>
        <source>orders what a search found</source>
        <translation>ordena lo que halló una búsqueda</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>firmado por %1</translation>
    </message>
    <message>
        <source>this catalogue is not signed</source>
        <translation>este catálogo no está firmado</translation>
    </message>
    <message>
        <source>this catalogue is signed by a key that is not trusted</source>
        <translation>este catálogo está firmado con una clave que no es de confianza</translation>
    </message>
    <message>
        <source>this catalogue was changed after it was signed</source>
        <translation>este catálogo se modificó después de firmarse</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Downloads (%1)</source>
        <translation>Descargas (%1)</translation>
    </message>
    <message>
        <source>Further models</source>
        <translation>Otros modelos</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalados</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Only the built-in Guide is installed. Choose a domain at the left to download a model, or add a GGUF file of your own; you can also drop one here.</source>
        <translation>Solo está instalada la Guía integrada. Elija un ámbito a la izquierda para descargar un modelo, o añada un archivo GGUF propio; también puede soltar uno aquí.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Leyendo el catálogo…</translation>
    </message>
    <message>
        <source>Search the hub</source>
        <translation>Buscar en el hub</translation>
    </message>
    <message>
        <source>Use a GGUF file where it lies, or copy it; or drop one here</source>
        <translation>Usar un archivo GGUF donde está, o copiarlo; o soltar uno aquí</translation>
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
        <translation>%1 pasan allí con todo lo que pertenece al modelo. A otro disco primero se copian y se comparan, y solo entonces se quitan de aquí. Otros programas que usan el archivo donde está ahora ya no lo encontrarán.</translation>
    </message>
    <message>
        <source>%1 was copied to %2.</source>
        <translation>%1 se copió en %2.</translation>
    </message>
    <message>
        <source>%1 was moved to %2.</source>
        <translation>%1 se trasladó a %2.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carrel’s own folder</source>
        <translation>La carpeta propia de Carrel</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>Carpetas de modelos</translation>
    </message>
    <message>
        <source>It cannot be moved: %1.</source>
        <translation>No se puede trasladar: %1.</translation>
    </message>
    <message>
        <source>Looking at the folders …</source>
        <translation>Mirando las carpetas…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Move %1 to which folder?</source>
        <translation>¿A qué carpeta trasladar %1?</translation>
    </message>
    <message>
        <source>Move a model</source>
        <translation>Trasladar un modelo</translation>
    </message>
    <message>
        <source>There is no other folder yet. Add one, for example on another disk.</source>
        <translation>Todavía no hay otra carpeta. Añada una, por ejemplo en otro disco.</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
</context>
<context>
    <name>MovingData</name>
    <message>
        <source>%1 are copied from %2 to %3, and every file is read back.</source>
        <translation>Se copian %1 de %2 a %3, y cada archivo se vuelve a leer para comprobarlo.</translation>
    </message>
    <message>
        <source>An answer that is being written is stopped and saved. Then Carrel starts again in the new place. The old folder is removed when that start has succeeded.</source>
        <translation>Una respuesta que se esté escribiendo se detiene y se guarda. Después Carrel se inicia de nuevo en el lugar nuevo. La carpeta antigua se elimina cuando ese inicio se ha completado correctamente.</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>Una carpeta vacía para sus datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carrel starts again now and opens it in the new place.</source>
        <translation>Carrel se inicia ahora de nuevo y los abre en el lugar nuevo.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Move your data?</source>
        <translation>¿Trasladar sus datos?</translation>
    </message>
    <message>
        <source>Moving your data</source>
        <translation>Trasladando sus datos</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>No se trasladó nada</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>This folder lies on another computer. Databases can be damaged there when the connection breaks, and your chats cannot be opened without it. A disk of this computer is the better place.</source>
        <translation>Esta carpeta está en otro equipo. Las bases de datos pueden dañarse allí cuando se corta la conexión, y sus chats no se pueden abrir sin ella. Un disco de este equipo es un lugar mejor.</translation>
    </message>
    <message>
        <source>Your data was moved</source>
        <translation>Sus datos se trasladaron</translation>
    </message>
    <message>
        <source>Your temporary chats end with that start: they are in memory only.</source>
        <translation>Sus chats temporales terminan con ese inicio: solo están en memoria.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is downloaded.</source>
        <translation>%1 se ha descargado.</translation>
    </message>
    <message>
        <source>An answer ended with an error.</source>
        <translation>Una respuesta terminó con un error.</translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation>Una respuesta está lista.</translation>
    </message>
    <message>
        <source>The download of %1 stopped.</source>
        <translation>La descarga de %1 se detuvo.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Nada que descargar</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>The file here cannot be used: %1. Remove it and download it again.</source>
        <translation>El archivo que hay no se puede usar: %1. Quítelo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The offline switch is on. Turn it off to download.</source>
        <translation>El interruptor sin conexión está activado. Desactívelo para descargar.</translation>
    </message>
</context>
<context>
    <name>OfflineSwitch</name>
    <message>
        <source>Offline: make no connection at all</source>
        <translation>Sin conexión: no establecer ninguna conexión</translation>
    </message>
    <message>
        <source>Offline: off</source>
        <translation>Sin conexión: desactivado</translation>
    </message>
    <message>
        <source>Offline: on</source>
        <translation>Sin conexión: activado</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>Activado: Carrel no establece ninguna conexión, se le pida lo que se le pida.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>About Carrel</source>
        <translation>Acerca de Carrel</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep in mind.</source>
        <translation>Cuatro o cinco palabras sin relación son fáciles de recordar.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Passphrase (may stay empty)</source>
        <translation>Frase de contraseña (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Las dos son distintas.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <translation>Volver a los chats</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Restore what is selected</source>
        <translation>Restaurar lo seleccionado</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>PlaceBlock</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Comprobar integridad</translation>
    </message>
    <message>
        <source>Checked just now: the database is whole.</source>
        <translation>Comprobada ahora mismo: la base de datos está íntegra.</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Libre en el disco</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Trasladar…</translation>
    </message>
    <message>
        <source>Reading the whole database …</source>
        <translation>Leyendo toda la base de datos…</translation>
    </message>
    <message>
        <source>Remove the old folder</source>
        <translation>Eliminar la carpeta antigua</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>The database is damaged. Restore a backup. What was found: %1</source>
        <translation>La base de datos está dañada. Restaure una copia de seguridad. Se encontró: %1</translation>
    </message>
    <message>
        <source>The old folder was removed.</source>
        <translation>Se eliminó la carpeta antigua.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Your data was moved here from %1. The old folder is removed by itself some seconds after a good start.</source>
        <translation>Sus datos se trasladaron aquí desde %1. La carpeta antigua se elimina por sí misma unos segundos después de un inicio correcto.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>Esto puede tardar un rato.</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Every domain</source>
        <translation>Todos los ámbitos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>One word, for example letter</source>
        <translation>Una palabra, por ejemplo carta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Write a letter to {{name}} about {{matter}}.</source>
        <translation>Escribe una carta a {{nombre}} sobre {{asunto}}.</translation>
    </message>
</context>
<context>
    <name>PromptLibraryDialog</name>
    <message>
        <source>%1 deleted</source>
        <translation>%1 eliminado</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Texts that you ask again and again. Type / and the name in the message box. A {{word}} in double braces is asked for each time.</source>
        <translation>Textos que usa una y otra vez. Escriba / y el nombre en el cuadro de mensaje. Una {{palabra}} entre llaves dobles se pregunta cada vez.</translation>
    </message>
    <message>
        <source>The earlier %1 replaced</source>
        <translation>Se ha sustituido el %1 anterior</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>PruningBar</name>
    <message>
        <source>%1 messages deleted</source>
        <translation>%1 mensajes eliminados</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Aument&amp;ar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Disminuir</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalles...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalles...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>The first wording and its answer are kept.</source>
        <translation>La primera redacción y su respuesta se conservan.</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>You, %1</source>
        <translation>Usted, %1</translation>
    </message>
</context>
<context>
    <name>QuickPresets</name>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of the text below, and change nothing else. Answer with the corrected text only.</source>
        <translation>Corrige la ortografía y la gramática del texto siguiente, y no cambies nada más. Responde solo con el texto corregido.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Explain the text below in plain words.</source>
        <translation>Explica el texto siguiente con palabras sencillas.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Summarise the text below in a few sentences.</source>
        <translation>Resume el texto siguiente en unas pocas frases.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate the text below into %1. Answer with the translation only.</source>
        <translation>Traduce el texto siguiente a este idioma: %1. Responde solo con la traducción.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>%1 · a legal hold keeps this</source>
        <translation>%1 · una retención legal conserva esto</translation>
    </message>
    <message>
        <source>%1 · a legal hold will keep this</source>
        <translation>%1 · una retención legal conservará esto</translation>
    </message>
    <message>
        <source>%1 · kept nowhere unless you continue</source>
        <translation>%1 · no se guarda en ningún sitio si no continúa</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>Respuesta terminada</translation>
    </message>
    <message>
        <source>Ask about this text</source>
        <translation>Preguntar sobre este texto</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunte lo que quiera</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Seguir preguntando</translation>
    </message>
    <message>
        <source>Continue in Carrel</source>
        <translation>Continuar en Carrel</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>No model that could answer is installed; see Models in Carrel.</source>
        <translation>No hay instalado ningún modelo que pueda responder; vea Modelos en Carrel.</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>Pregunta rápida</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>Ask without this text</source>
        <translation>Preguntar sin este texto</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texto copiado</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>Use copied text</source>
        <translation>Usar el texto copiado</translation>
    </message>
    <message>
        <source>Use selected text</source>
        <translation>Usar el texto seleccionado</translation>
    </message>
    <message>
        <source>cut off here</source>
        <translation>cortado aquí</translation>
    </message>
</context>
<context>
    <name>ReasoningBox</name>
    <message>
        <source>Thinking …</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Pensó durante %1 s</translation>
    </message>
    <message>
        <source>Thought for a moment</source>
        <translation>Pensó un momento</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <translation>Lo que pensó el modelo</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carrel recovery key</source>
        <translation>Clave de recuperación de Carrel</translation>
    </message>
    <message>
        <source>Copied. Paste it now: the clipboard is no place to keep it.</source>
        <translation>Copiada. Péguela ahora: el portapapeles no es lugar para guardarla.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have stored it, apart from this computer</source>
        <translation>La he guardado aparte de este equipo</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clave de recuperación: %1</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Saved as %1. Move it to a place apart from this computer.</source>
        <translation>Guardada como %1. Lleve el archivo a un lugar aparte de este equipo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The recovery key was not saved</source>
        <translation>La clave de recuperación no se guardó</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
</context>
<context>
    <name>RecoveryPrint</name>
    <message>
        <source>No printer is set up on this computer. Save it instead.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Guárdela en su lugar.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>Your organisation does not allow printing. Save it instead.</source>
        <translation>Su organización no permite imprimir. Guárdela en su lugar.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A newer recovery key takes the place of this one.</source>
        <translation>Una clave de recuperación más nueva sustituye a esta.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Creada el %1.</translation>
    </message>
    <message>
        <source>Recovery key for Carrel</source>
        <translation>Clave de recuperación para Carrel</translation>
    </message>
    <message>
        <source>This key opens your chats if the computer&apos;s keyring is lost or the passphrase is forgotten, and it opens backups of that time. Whoever has it and your files can read them: keep it apart from this computer.</source>
        <translation>Esta clave abre sus chats si se pierde el llavero del equipo o se olvida la frase de contraseña, y abre las copias de seguridad de esa época. Quien la tenga junto con sus archivos puede leerlos: guárdela aparte de este equipo.</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>%1 is not listed any more; it still lies at %2.</source>
        <translation>%1 ya no está en la lista; sigue estando en %2.</translation>
    </message>
    <message>
        <source>%1 was removed; %2 are free now.</source>
        <translation>%1 se quitó; ahora hay %2 libres.</translation>
    </message>
    <message>
        <source>%1 will be free.</source>
        <translation>Se liberarán %1.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar %1?</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Olvidar un modelo</translation>
    </message>
    <message>
        <source>Nothing is deleted. The model lies in the folder %1, which you added; the folder and all models in it are not listed any more:</source>
        <translation>No se elimina nada. El modelo está en la carpeta %1, que usted añadió; la carpeta y todos sus modelos dejan de estar en la lista:</translation>
    </message>
    <message>
        <source>Nothing is deleted: you added this file, and it stays at %1.</source>
        <translation>No se elimina nada: usted añadió este archivo, y permanece en %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Quitar un modelo</translation>
    </message>
    <message>
        <source>This will be deleted from the models folder:</source>
        <translation>Esto se eliminará de la carpeta de modelos:</translation>
    </message>
    <message>
        <source>Your chats stay. You can add it again at any time.</source>
        <translation>Sus chats permanecen. Puede añadirlo de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Your chats stay; another model answers in them.</source>
        <translation>Sus chats permanecen; otro modelo responde en ellos.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>ReplyBody</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>ReplyFooter</name>
    <message>
        <source>Also in the handbook</source>
        <translation>También en el manual</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Detalles de la respuesta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ReplyWidget</name>
    <message>
        <source>Answer, %1</source>
        <translation>Respuesta, %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
</context>
<context>
    <name>RepoCard</name>
    <message>
        <source>%L1 downloads</source>
        <translation>%L1 descargas</translation>
    </message>
    <message>
        <source>How it fits is told with its files.</source>
        <translation>Sus archivos indican si cabe.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>as Q4_K_M</source>
        <translation>como Q4_K_M</translation>
    </message>
    <message>
        <source>gated: needs an account and a token</source>
        <translation>acceso restringido: necesita una cuenta y un token</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>licencia no indicada</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Erases the chats that came, except where you went on.</source>
        <translation>Borra los chats que llegaron, salvo los que usted continuó.</translation>
    </message>
    <message>
        <source>These are not as they were elsewhere:</source>
        <translation>Estos no son como eran en otro lugar:</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
</context>
<context>
    <name>RestartCard</name>
    <message>
        <source>An answer is being written, or chats are coming or going. Restart when that is done, so that nothing is cut short.</source>
        <translation>Se está escribiendo una respuesta, o hay chats importándose o exportándose. Reinicie cuando termine, para que nada se corte.</translation>
    </message>
    <message>
        <source>Chats, drafts and settings are kept; Carrel comes back by itself.</source>
        <translation>Los chats, borradores y ajustes se conservan; Carrel vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>Instalado, y activo desde el próximo inicio: %1</translation>
    </message>
    <message>
        <source>Restart and end the temporary chats?</source>
        <translation>¿Reiniciar y terminar los chats temporales?</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>They are in memory only, and are gone after a new start.</source>
        <translation>Solo están en la memoria y desaparecen tras reiniciar.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Archived only</source>
        <translation>Solo archivados</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Older than 12 months</source>
        <translation>Hace más de 12 meses</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Hace más de 30 días</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Search only in a part of the chats</source>
        <translation>Buscar solo en una parte de los chats</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>SecretQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>No hay ninguno guardado.</translation>
    </message>
    <message>
        <source>One is kept in the key store.</source>
        <translation>Hay uno guardado en el almacén de claves.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>For gated models. Kept in the computer&apos;s key store, and sent to the hub&apos;s own host only.</source>
        <translation>Para modelos de acceso restringido. Se guarda en el almacén de claves del equipo y solo se envía al servidor del hub.</translation>
    </message>
    <message>
        <source>Of the proxy user above. Kept in the computer&apos;s key store.</source>
        <translation>Del usuario del proxy de arriba. Se guarda en el almacén de claves del equipo.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 always takes the likeliest word; higher values vary more and err more.</source>
        <translation>0 toma siempre la palabra más probable; los valores más altos varían más y yerran más.</translation>
    </message>
    <message>
        <source>A click on it opens quick ask, where the desktop has a tray.</source>
        <translation>Un clic en él abre la pregunta rápida, donde el escritorio tiene bandeja.</translation>
    </message>
    <message>
        <source>A folder on another disk is safer; empty: in the data folder, beside the chats.</source>
        <translation>Una carpeta en otro disco es más segura; vacío: en la carpeta de datos, junto a los chats.</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory; a question loads it again.</source>
        <translation>Un modelo que no se ha usado durante ese tiempo deja la memoria; una pregunta lo vuelve a cargar.</translation>
    </message>
    <message>
        <source>A much smaller model of the same family that guesses ahead. Quicker where it guesses well; the answer stays the same. It takes memory of its own.</source>
        <translation>Un modelo mucho más pequeño de la misma familia que adivina por adelantado. Más rápido donde acierta; la respuesta es la misma. Ocupa memoria propia.</translation>
    </message>
    <message>
        <source>Address of a folder with signed updates of Carrel. It is asked when you look for updates, and at no other time.</source>
        <translation>Dirección de una carpeta con actualizaciones firmadas de Carrel. Se consulta cuando usted busca actualizaciones, y en ningún otro momento.</translation>
    </message>
    <message>
        <source>Address of the hub or of a mirror, for example https://models.example.com/hub.</source>
        <translation>Dirección del hub o de un espejo, por ejemplo https://models.example.com/hub.</translation>
    </message>
    <message>
        <source>Addresses, with spaces between them. They are fetched when you ask for it, and must carry a signature that is trusted.</source>
        <translation>Direcciones separadas por espacios. Se obtienen cuando usted lo pide, y deben llevar una firma de confianza.</translation>
    </message>
    <message>
        <source>After this time without use; a reply that is being written is finished first.</source>
        <translation>Tras este tiempo sin uso; una respuesta que se esté escribiendo se termina primero.</translation>
    </message>
    <message>
        <source>An answer that reaches this length is cut off and says so.</source>
        <translation>Una respuesta que alcanza esta longitud se corta y lo dice.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Are saved</source>
        <translation>Se guardan</translation>
    </message>
    <message>
        <source>Are temporary</source>
        <translation>Son temporales</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>As the domain says</source>
        <translation>Según el ámbito</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>At least partial</source>
        <translation>Al menos parcial</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic uses one for each physical core.</source>
        <translation>Automático usa uno por cada núcleo físico.</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Hacer copias por sí mismo</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>El mejor posible</translation>
    </message>
    <message>
        <source>Carrel also looks for GGUF files here.</source>
        <translation>Carrel también busca archivos GGUF aquí.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Compact shows more rows of lists and menus at once.</source>
        <translation>Compacta muestra más filas de listas y menús a la vez.</translation>
    </message>
    <message>
        <source>Connections per download</source>
        <translation>Conexiones por descarga</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>Tamaño del contexto</translation>
    </message>
    <message>
        <source>Conversation memory</source>
        <translation>Memoria de la conversación</translation>
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
        <translation>Copias diarias conservadas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Delete chats by themselves</source>
        <translation>Eliminar los chats automáticamente</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>Límite de descarga</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo borrador</translation>
    </message>
    <message>
        <source>Each backup is opened and checked; without one nothing brings back what a disk loses.</source>
        <translation>Cada copia de seguridad se abre y se comprueba; sin una, nada devuelve lo que un disco pierde.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Engine isolation</source>
        <translation>Aislamiento del motor</translation>
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
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>For a proxy that asks; the password is kept in the computer&apos;s key store.</source>
        <translation>Para un proxy que lo pida; la contraseña se guarda en el almacén de claves del equipo.</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Para todas las descargas juntas.</translation>
    </message>
    <message>
        <source>For good, when a chat was not used so long; also from the backups that Carrel keeps.</source>
        <translation>Definitivamente, cuando un chat no se ha usado durante ese tiempo; también de las copias de seguridad que Carrel conserva.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full, 16 bits</source>
        <translation>Completa, 16 bits</translation>
    </message>
    <message>
        <source>Further catalogues</source>
        <translation>Catálogos adicionales</translation>
    </message>
    <message>
        <source>GGUF files that you added. They stay where they are.</source>
        <translation>Archivos GGUF que usted añadió. Permanecen donde están.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Liberar memoria</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>Adivinar por adelantado</translation>
    </message>
    <message>
        <source>Half, 8 bits</source>
        <translation>Mitad, 8 bits</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>How long a deleted chat can be brought back.</source>
        <translation>Durante cuánto tiempo se puede recuperar un chat eliminado.</translation>
    </message>
    <message>
        <source>How many layers of the model run on the graphics card; 0 uses the processor only.</source>
        <translation>Cuántas capas del modelo se ejecutan en la tarjeta gráfica; 0 usa solo el procesador.</translation>
    </message>
    <message>
        <source>How much of a conversation the model can see. A larger context needs more memory.</source>
        <translation>Cuánto de una conversación puede ver el modelo. Un contexto mayor necesita más memoria.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>In percent of your computer&apos;s own text size.</source>
        <translation>En porcentaje del tamaño de texto de su equipo.</translation>
    </message>
    <message>
        <source>Keep models in memory</source>
        <translation>Mantener los modelos en memoria</translation>
    </message>
    <message>
        <source>Keys for quick ask</source>
        <translation>Teclas de la pregunta rápida</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave out oldest</source>
        <translation>Omitir los más antiguos</translation>
    </message>
    <message>
        <source>Legal hold on all chats</source>
        <translation>Retención legal de todos los chats</translation>
    </message>
    <message>
        <source>Lets the context be longer than the model was trained for. Answers get less exact, the more so the longer it is; not used below that.</source>
        <translation>Permite un contexto más largo que aquel para el que se entrenó el modelo. Las respuestas pierden exactitud, más cuanto más largo es; por debajo no se usa.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adaptadores LoRA</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock before sleep</source>
        <translation>Bloquear antes de suspender</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloquear por sí mismo</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Archivos de modelos</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Carpetas de modelos</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>Hub de modelos</translation>
    </message>
    <message>
        <source>Models &amp; answers</source>
        <translation>Modelos y respuestas</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Copias mensuales conservadas</translation>
    </message>
    <message>
        <source>More are opened only where that is faster.</source>
        <translation>Solo se abren más donde así es más rápido.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New chats</source>
        <translation>Chats nuevos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Nothing is deleted and every chat is saved, whatever else is said.</source>
        <translation>No se elimina nada y todos los chats se guardan, se indique lo que se indique en otro lugar.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Of menus, buttons and messages; models answer in the language you write. Takes effect when Carrel is started again.</source>
        <translation>De menús, botones y mensajes; los modelos responden en el idioma en que usted escribe. Tiene efecto al iniciar Carrel de nuevo.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>On: Carrel makes no connection at all, whatever is asked of it.</source>
        <translation>Activado: Carrel no establece ninguna conexión, se le pida lo que se le pida.</translation>
    </message>
    <message>
        <source>On: a model starts at once if it was used before. Off: it is read whole, into memory of its own.</source>
        <translation>Activado: un modelo se inicia al instante si ya se usó. Desactivado: se lee entero, en memoria propia.</translation>
    </message>
    <message>
        <source>On: quicker where an answer repeats the conversation. The answer stays the same.</source>
        <translation>Activado: más rápido donde una respuesta repite la conversación. La respuesta es la misma.</translation>
    </message>
    <message>
        <source>On: the system may not put a loaded model aside when memory is short.</source>
        <translation>Activado: el sistema no puede apartar un modelo cargado cuando falta memoria.</translation>
    </message>
    <message>
        <source>Open quick ask over other programs. Wayland and macOS leave such keys to the system: have it start “carrel --quick-ask”.</source>
        <translation>Abren la pregunta rápida sobre otros programas. Wayland y macOS dejan esas teclas al sistema: haga que inicie «carrel --quick-ask».</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>PEM file of your company&apos;s certificate authority; it adds to the computer&apos;s own store.</source>
        <translation>Archivo PEM de la autoridad de certificación de su empresa; se suma al almacén del equipo.</translation>
    </message>
    <message>
        <source>Place of the backups</source>
        <translation>Lugar de las copias de seguridad</translation>
    </message>
    <message>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Quarter, 4 bits</source>
        <translation>Cuarta parte, 4 bits</translation>
    </message>
    <message>
        <source>Quicker reading of long conversations, and needed for smaller conversation memory.</source>
        <translation>Lectura más rápida de conversaciones largas, y necesario para una memoria de conversación menor.</translation>
    </message>
    <message>
        <source>Read models as they are used</source>
        <translation>Leer los modelos a medida que se usan</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced: menus open without animation, the cursor does not blink, marks do not fade.</source>
        <translation>Reducido: los menús se abren sin animación, el cursor no parpadea, las marcas no se desvanecen.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>RoPE factor</source>
        <translation>Factor RoPE</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>Escalado RoPE</translation>
    </message>
    <message>
        <source>Small files that change how the model answers; several can act at once. Switching one on or off, or changing its strength, does not load the model again.</source>
        <translation>Archivos pequeños que cambian cómo responde el modelo; varios pueden actuar a la vez. Activar o desactivar uno, o cambiar su fuerza, no vuelve a cargar el modelo.</translation>
    </message>
    <message>
        <source>Smaller holds a longer conversation in the same memory, and loses a little precision.</source>
        <translation>Una menor contiene una conversación más larga en la misma memoria y pierde un poco de precisión.</translation>
    </message>
    <message>
        <source>Some models think aloud first: better answers, later. Off where the model allows it.</source>
        <translation>Algunos modelos piensan primero en voz alta: mejores respuestas, más tarde. Desactivado donde el modelo lo permite.</translation>
    </message>
    <message>
        <source>Space for quick returns</source>
        <translation>Espacio para volver rápido</translation>
    </message>
    <message>
        <source>Stop and ask</source>
        <translation>Detenerse y preguntar</translation>
    </message>
    <message>
        <source>Storage &amp; encryption</source>
        <translation>Almacenamiento y cifrado</translation>
    </message>
    <message>
        <source>Summarise oldest</source>
        <translation>Resumir los más antiguos</translation>
    </message>
    <message>
        <source>Super+Shift+Space</source>
        <translation>Super+Shift+Space</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System follows your computer: light or dark, and high contrast where it asks for that.</source>
        <translation>Sistema sigue a su equipo: claro u oscuro, y contraste alto donde lo pida.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temporary ones are in memory only and end with Carrel.</source>
        <translation>Los temporales están solo en la memoria y terminan con Carrel.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The engine does not start if less is reached; full uses the processor only.</source>
        <translation>El motor no se inicia si se alcanza menos; completo usa solo el procesador.</translation>
    </message>
    <message>
        <source>The last one of so many days.</source>
        <translation>La última de tantos días.</translation>
    </message>
    <message>
        <source>The last one of so many months; 0 keeps none for its month.</source>
        <translation>La última de tantos meses; 0 no conserva ninguna por su mes.</translation>
    </message>
    <message>
        <source>The last one of so many weeks; 0 keeps none for its week.</source>
        <translation>La última de tantas semanas; 0 no conserva ninguna por su semana.</translation>
    </message>
    <message>
        <source>The oldest messages are left out, or told to the model as a summary that it writes first, or you are asked to start a new chat. The reply says which.</source>
        <translation>Los mensajes más antiguos se omiten, o se le cuentan al modelo en un resumen que él escribe primero, o se le pide a usted empezar un chat nuevo. La respuesta dice cuál.</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Las demás esperan su turno.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Advertir</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Copias semanales conservadas</translation>
    </message>
    <message>
        <source>What models have read of long chats is kept, encrypted, so that a chat goes on at once.</source>
        <translation>Lo que los modelos han leído de chats largos se conserva, cifrado, para que un chat continúe al instante.</translation>
    </message>
    <message>
        <source>When a chat is too long</source>
        <translation>Cuando un chat es demasiado largo</translation>
    </message>
    <message>
        <source>When a long answer or a download ends while you work elsewhere. They hold no words of a chat.</source>
        <translation>Cuando una respuesta larga o una descarga termina mientras trabaja en otra cosa. No contienen palabras de un chat.</translation>
    </message>
    <message>
        <source>With RoPE scaling: so many times the context that the model was trained for.</source>
        <translation>Con escalado RoPE: tantas veces el contexto para el que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>Works on Linux and Windows, which tell of it; on macOS use the time above.</source>
        <translation>Funciona en Linux y Windows, que avisan de ello; en macOS use el tiempo de arriba.</translation>
    </message>
    <message>
        <source>YaRN</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>kB/s</source>
        <translation>kB/s</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>system: as the computer says; direct: none; or an address such as http://proxy:3128, or that of a proxy script, such as http://company/proxy.pac.</source>
        <translation>system: según el equipo; direct: ninguno; o una dirección como http://proxy:3128, o la de un script de proxy, como http://company/proxy.pac.</translation>
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
        <translation>Secciones de la configuración</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (no se puede usar)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About Carrel</source>
        <translation>Acerca de Carrel</translation>
    </message>
    <message>
        <source>Add model file…</source>
        <translation>Añadir archivo de modelo…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive chat or take it out</source>
        <translation>Archivar chat o sacarlo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Choose domain and model</source>
        <translation>Elegir ámbito y modelo</translation>
    </message>
    <message>
        <source>Compare two models…</source>
        <translation>Comparar dos modelos…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Eliminar chat</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Detalles de la respuesta</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exportar todos los chats…</translation>
    </message>
    <message>
        <source>Export this chat…</source>
        <translation>Exportar este chat…</translation>
    </message>
    <message>
        <source>Find in this chat…</source>
        <translation>Buscar en este chat…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Go to the list of chats</source>
        <translation>Ir a la lista de chats</translation>
    </message>
    <message>
        <source>Go to the message box</source>
        <translation>Ir al cuadro de mensaje</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Lock Carrel</source>
        <translation>Bloquear Carrel</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menú de lo que tiene el foco</translation>
    </message>
    <message>
        <source>Message above</source>
        <translation>Mensaje de arriba</translation>
    </message>
    <message>
        <source>Message below</source>
        <translation>Mensaje de abajo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Open models folder</source>
        <translation>Abrir la carpeta de modelos</translation>
    </message>
    <message>
        <source>Options of this chat…</source>
        <translation>Opciones de este chat…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pin or unpin chat</source>
        <translation>Fijar o desfijar chat</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rename chat</source>
        <translation>Cambiar nombre del chat</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <translation>Mostrar barra lateral</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Escribir otra respuesta</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>More: temporary chat, folders, archive, trash</source>
        <translation>Más: chat temporal, carpetas, archivo, papelera</translation>
    </message>
</context>
<context>
    <name>Sideload</name>
    <message>
        <source>Add %1 models?</source>
        <translation>¿Añadir %1 modelos?</translation>
    </message>
    <message>
        <source>Add %1?</source>
        <translation>¿Añadir %1?</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Añadir modelos</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <translation>Copiar en la biblioteca</translation>
    </message>
    <message>
        <source>It is shown as unverified until its hash is known, or until you confirm it.</source>
        <translation>Se muestra como sin verificar hasta que se conozca su hash o usted lo confirme.</translation>
    </message>
    <message>
        <source>Use where it is</source>
        <translation>Usar donde está</translation>
    </message>
    <message>
        <source>Used where it is, nothing is copied; the file must stay there. Copied, it takes %1 in Carrel’s own folder, and the file that you chose is not needed any more.</source>
        <translation>Usado donde está, no se copia nada; el archivo debe quedarse allí. Copiado, ocupa %1 en la carpeta propia de Carrel, y el archivo elegido ya no hace falta.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>Slash</name>
    <message>
        <source>Ask for a summary of this chat</source>
        <translation>Pedir un resumen de este chat</translation>
    </message>
    <message>
        <source>Ask two models the same</source>
        <translation>Preguntar lo mismo a dos modelos</translation>
    </message>
    <message>
        <source>Choose the domain</source>
        <translation>Elegir el ámbito</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Elegir el modelo</translation>
    </message>
    <message>
        <source>Continue the last answer</source>
        <translation>Continuar la última respuesta</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar este chat</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Give this chat a system prompt of its own</source>
        <translation>Dar a este chat un prompt del sistema propio</translation>
    </message>
    <message>
        <source>Manage your prompts</source>
        <translation>Gestionar sus prompts</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Empezar un chat nuevo</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Escribir otra respuesta</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>SlashActions</name>
    <message>
        <source>A system prompt of its own</source>
        <translation>Un prompt del sistema propio</translation>
    </message>
    <message>
        <source>An export</source>
        <translation>Una exportación</translation>
    </message>
    <message>
        <source>Summarise our conversation so far: the questions, the answers that matter, and what is still open. Be brief and add nothing new.</source>
        <translation>Resume nuestra conversación hasta ahora: las preguntas, las respuestas importantes y lo que queda abierto. Sé breve y no añadas nada nuevo.</translation>
    </message>
    <message>
        <source>The system prompt of this chat is changed</source>
        <translation>El prompt del sistema de este chat ha cambiado</translation>
    </message>
</context>
<context>
    <name>SlashPopup</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A newer version of the package %1, or of Carrel, mends it. Until then, open only models and files whose origin you know.</source>
        <translation>Una versión más reciente del paquete %1, o de Carrel, la corrige. Hasta entonces, abra solo modelos y archivos cuyo origen conozca.</translation>
    </message>
    <message>
        <source>An update mends it. Until then, open only models and files whose origin you know.</source>
        <translation>Una actualización la corrige. Hasta entonces, abra solo modelos y archivos cuyo origen conozca.</translation>
    </message>
    <message>
        <source>The engine that runs has a known weakness. %1</source>
        <translation>El motor en uso tiene una vulnerabilidad conocida. %1</translation>
    </message>
</context>
<context>
    <name>StorageBlocks</name>
    <message>
        <source>Looking …</source>
        <translation>Consultando…</translation>
    </message>
</context>
<context>
    <name>StorageQuestions</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only the keyring and the recovery key open your chats then. Without a keyring you would type the recovery key at each start, and whoever sits at this computer can unlock Carrel.</source>
        <translation>Entonces solo el llavero y la clave de recuperación abren sus chats. Sin llavero tendría que escribir la clave de recuperación en cada inicio, y quien esté ante este equipo puede desbloquear Carrel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>¿Quitar la frase de contraseña?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>The backup is unpacked beside your chats and checked first. Only when it is whole does it take their place. Your chats of now are not lost: they are kept as a file in the data folder. A reply that is being written is stopped and saved.</source>
        <translation>La copia de seguridad se desempaqueta primero junto a sus chats y se comprueba. Solo si está íntegra ocupa su lugar. Sus chats actuales no se pierden: se conservan como archivo en la carpeta de datos. Una respuesta que se esté escribiendo se detiene y se guarda.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat, model, page or command</source>
        <translation>Chat, modelo, página o comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Domain or model</source>
        <translation>Ámbito o modelo</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat sin título</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Browse for a certificate file</source>
        <translation>Buscar un archivo de certificado</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Carrel</source>
        <translation>Mostrar Carrel</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Asks the hub one question by the settings below and says what fails.</source>
        <translation>Hace una pregunta al hub con la configuración de abajo y dice qué falla.</translation>
    </message>
    <message>
        <source>Carrel&apos;s fetcher</source>
        <translation>El proceso de descarga de Carrel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Dirección del hub</translation>
    </message>
    <message>
        <source>Offline switch</source>
        <translation>Interruptor sin conexión</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Web filter or log-in page</source>
        <translation>Filtro web o página de inicio de sesión</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Confirm a model</source>
        <translation>Confirmar un modelo</translation>
    </message>
    <message>
        <source>Do you trust %1?</source>
        <translation>¿Confía en %1?</translation>
    </message>
    <message>
        <source>I trust it</source>
        <translation>Confío en él</translation>
    </message>
    <message>
        <source>If you confirm it, it is not shown as unverified any more, wherever it lies. A file with other content is unverified again.</source>
        <translation>Si lo confirma, ya no se muestra como sin verificar, esté donde esté. Un archivo con otro contenido vuelve a estar sin verificar.</translation>
    </message>
    <message>
        <source>No catalogue and no download tells the hash of this file, so Carrel cannot say whether it is what its maker published. Compare it with what the page says from which you have it. The SHA-256 is:</source>
        <translation>Ningún catálogo ni descarga indica el hash de este archivo, así que Carrel no puede decir si es lo que publicó su autor. Compárelo con lo que dice la página de la que lo obtuvo. El SHA-256 es:</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnseenLine</name>
    <message>
        <source>From here up the model saw only a summary</source>
        <translation>De aquí hacia arriba, el modelo solo vio un resumen</translation>
    </message>
    <message>
        <source>Hide summary</source>
        <translation>Ocultar resumen</translation>
    </message>
    <message>
        <source>Not seen by the model from here up</source>
        <translation>El modelo no vio nada de aquí hacia arriba</translation>
    </message>
    <message>
        <source>Show summary</source>
        <translation>Mostrar resumen</translation>
    </message>
</context>
<context>
    <name>UpdateProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>Cancelar la actualización</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>%1 was started here and did not come up</source>
        <translation>%1 se inició aquí y no llegó a arrancar</translation>
    </message>
    <message>
        <source>%1, from the package %2</source>
        <translation>%1, del paquete %2</translation>
    </message>
    <message>
        <source>Carrel looks for updates only when you ask. What it did not sign is refused, and what runs stays as it is until the next start.</source>
        <translation>Carrel busca actualizaciones solo cuando usted lo pide. Lo que Carrel no ha firmado se rechaza, y lo que está en uso queda como está hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>Checking and installing …</source>
        <translation>Comprobando e instalando…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Fetching the update …</source>
        <translation>Obteniendo la actualización…</translation>
    </message>
    <message>
        <source>Fetching the update: %1 %</source>
        <translation>Obteniendo la actualización: %1 %</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Looking for updates …</source>
        <translation>Buscando actualizaciones…</translation>
    </message>
    <message>
        <source>No address of updates is set, so Carrel cannot look for any. Write one into the settings of the network, or use a file that you were given.</source>
        <translation>No hay ninguna dirección de actualizaciones, por lo que Carrel no puede buscarlas. Escriba una en la configuración de red o use un archivo que le hayan dado.</translation>
    </message>
    <message>
        <source>Signed by Carrel</source>
        <translation>Firmado por Carrel</translation>
    </message>
    <message>
        <source>Stay with %1</source>
        <translation>Quedarse con %1</translation>
    </message>
    <message>
        <source>The offline switch is on, so Carrel cannot look for updates. A file needs no network.</source>
        <translation>El interruptor sin conexión está activado, por lo que Carrel no puede buscar actualizaciones. Un archivo no necesita red.</translation>
    </message>
    <message>
        <source>This Carrel came by the system&apos;s packages or from its source. Updates come the same way; Carrel does not update itself here.</source>
        <translation>Este Carrel llegó con los paquetes del sistema o desde su código fuente. Las actualizaciones llegan de la misma forma; aquí Carrel no se actualiza a sí mismo.</translation>
    </message>
    <message>
        <source>This Carrel was installed for several users of this computer. Whoever installed it updates it, and you get the new version at your next start.</source>
        <translation>Este Carrel se instaló para varios usuarios de este equipo. Quien lo instaló lo actualiza, y usted recibe la nueva versión en su próximo inicio.</translation>
    </message>
    <message>
        <source>Up to date: nothing newer than %1 was found at %2.</source>
        <translation>Al día: no se encontró nada más reciente que %1 en %2.</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Volver a usar %1</translation>
    </message>
    <message>
        <source>Your organisation installs the updates of Carrel on this computer.</source>
        <translation>Su organización instala las actualizaciones de Carrel en este equipo.</translation>
    </message>
    <message>
        <source>Your organisation lets updates come from files only.</source>
        <translation>Su organización solo permite actualizaciones desde archivos.</translation>
    </message>
    <message>
        <source>a preview, not a release</source>
        <translation>una versión preliminar, no definitiva</translation>
    </message>
</context>
<context>
    <name>UpdatesBlock</name>
    <message>
        <source>%1 starts the next time.</source>
        <translation>%1 se inicia la próxima vez.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was installed.</source>
        <translation>Cancelado; no se instaló nada.</translation>
    </message>
    <message>
        <source>Installed, and active from the next start: %1</source>
        <translation>Instalado, y activo desde el próximo inicio: %1</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Configuración de red…</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>No se instaló nada.</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Actualizar desde un archivo</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Actualizar desde un archivo…</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Updates of Carrel (%1)</source>
        <translation>Actualizaciones de Carrel (%1)</translation>
    </message>
</context>
<context>
    <name>VariablesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>Poner en el mensaje</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Next: %1</source>
        <translation>A continuación: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>%1 is ready: %2 is installed.</source>
        <translation>%1 está listo: %2 está instalado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin without encryption</source>
        <translation>Empezar sin cifrado</translation>
    </message>
    <message>
        <source>Carrel encrypts your chats before the first one begins: the computer&apos;s keyring or a passphrase opens them, and a recovery key if both are lost: write it down and keep it away from this computer. Without any of them nobody can read your chats again.</source>
        <translation>Carrel cifra sus chats antes de que empiece el primero: los abre el llavero del equipo o una frase de contraseña, y una clave de recuperación si se pierden ambos: anótela y guárdela lejos de este equipo. Sin ninguno de ellos nadie podrá volver a leer sus chats.</translation>
    </message>
    <message>
        <source>Each field has its own models. You can change it for every chat.</source>
        <translation>Cada ámbito tiene sus propios modelos. Puede cambiarlo en cada chat.</translation>
    </message>
    <message>
        <source>Encrypt and begin</source>
        <translation>Cifrar y empezar</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Para %1:</translation>
    </message>
    <message>
        <source>Keep a key to your chats</source>
        <translation>Guarde una clave de sus chats</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No model of the catalogue suits this computer. You can add a GGUF file of your own in Models.</source>
        <translation>Ningún modelo del catálogo es adecuado para este equipo. Puede añadir un archivo GGUF propio en Modelos.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Leyendo el catálogo…</translation>
    </message>
    <message>
        <source>Show these models</source>
        <translation>Mostrar estos modelos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>The Guide is built in and runs on every computer.</source>
        <translation>La Guía está integrada y funciona en cualquier equipo.</translation>
    </message>
    <message>
        <source>The built-in Guide answers questions about Carrel from now on.</source>
        <translation>La Guía integrada responde desde ahora a preguntas sobre Carrel.</translation>
    </message>
    <message>
        <source>The models run here. What you ask and what they answer is kept here.</source>
        <translation>Los modelos se ejecutan aquí. Lo que pregunta y lo que responden se queda aquí.</translation>
    </message>
    <message>
        <source>There is no account. Only what you ask for uses the network: models, catalogues, updates. The Connections page lists each request, and the offline switch forbids them all.</source>
        <translation>No hay cuenta. Solo lo que usted pide usa la red: modelos, catálogos, actualizaciones. La página Conexiones enumera cada petición, y el interruptor sin conexión las prohíbe todas.</translation>
    </message>
    <message>
        <source>What do you work on?</source>
        <translation>¿En qué trabaja?</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>Lo que cabe en este equipo</translation>
    </message>
    <message>
        <source>Your work stays on this computer</source>
        <translation>Su trabajo se queda en este equipo</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Domain</source>
        <translation>Á&amp;mbito</translation>
    </message>
</context>
<context>
    <name>WindowLock</name>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel está bloqueado</translation>
    </message>
    <message>
        <source>Carrel is unlocked</source>
        <translation>Carrel está desbloqueado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>There is nothing to lock yet</source>
        <translation>Aún no hay nada que bloquear</translation>
    </message>
    <message>
        <source>Your chats are not encrypted, so a lock would protect nothing. Encrypt them first; that takes a minute.</source>
        <translation>Sus chats no están cifrados, así que un bloqueo no protegería nada. Cífrelos primero; tarda un minuto.</translation>
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
        <translation>Comprobando el archivo del modelo… %1</translation>
    </message>
    <message numerus="yes">
        <source>It saw only a summary of the %n messages after them.</source>
        <translation>
            <numerusform>Solo vio un resumen del mensaje siguiente.</numerusform>
            <numerusform>Solo vio un resumen de los %n mensajes siguientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the model … %1</source>
        <translation>Cargando el modelo… %1</translation>
    </message>
    <message>
        <source>Reading the conversation … %1</source>
        <translation>Leyendo la conversación… %1</translation>
    </message>
    <message>
        <source>Summarising the oldest messages … %1</source>
        <translation>Resumiendo los mensajes más antiguos… %1</translation>
    </message>
    <message numerus="yes">
        <source>The model did not see the first %n messages.</source>
        <translation>
            <numerusform>El modelo no vio el primer mensaje.</numerusform>
            <numerusform>El modelo no vio los primeros %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model did not see the first message.</source>
        <translation>El modelo no vio el primer mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>The model saw only a summary of the first %n messages.</source>
        <translation>
            <numerusform>El modelo solo vio un resumen del primer mensaje.</numerusform>
            <numerusform>El modelo solo vio un resumen de los primeros %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be summarised: %1.</source>
        <translation>No se pudieron resumir: %1.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>comprobando %1</translation>
    </message>
    <message>
        <source>context stretched to %1 times its training</source>
        <translation>contexto estirado a %1 veces el de su entrenamiento</translation>
    </message>
    <message>
        <source>cut off at the longest answer</source>
        <translation>cortada en la longitud máxima</translation>
    </message>
    <message>
        <source>engine stopped</source>
        <translation>motor detenido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>cargando %1</translation>
    </message>
    <message>
        <source>not kept in memory</source>
        <translation>no se mantiene en memoria</translation>
    </message>
    <message>
        <source>reduced to fit</source>
        <translation>reducido para que quepa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>without draft model</source>
        <translation>sin modelo borrador</translation>
    </message>
    <message>
        <source>writing …</source>
        <translation>escribiendo…</translation>
    </message>
</context>
<context>
    <name>_Folders</name>
    <message>
        <source>Into no folder</source>
        <translation>En ninguna carpeta</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copying %1 into the library</source>
        <translation>Copiando %1 en la biblioteca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop copying %1</source>
        <translation>Detener la copia de %1</translation>
    </message>
</context>
</TS>
