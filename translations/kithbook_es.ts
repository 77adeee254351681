<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Cautions</name>
    <message>
        <source>%1 asks not to be reached %2</source>
        <extracomment>%1 is a name, %2 &quot;by phone&quot;</extracomment>
        <translation>%1 pide que no se le contacte %2</translation>
    </message>
    <message>
        <source>%1 asks to be asked first before contact %2</source>
        <translation>%1 pide que le pregunten antes de contactarle %2</translation>
    </message>
    <message>
        <source>%1. You can still log this.</source>
        <translation>%1. De todos modos puede registrarla.</translation>
    </message>
    <message>
        <source>At the same time there is a session with %1, %2.</source>
        <extracomment>%1 is a name or names, %2 &quot;9:30 to 10:00 AM&quot;</extracomment>
        <translation>Hay una sesión con %1 a la misma hora (%2).</translation>
    </message>
    <message>
        <source>This is outside of your work hours.</source>
        <translation>Esto queda fuera de su horario de trabajo.</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>Added: “%1”.</source>
        <extracomment>for a screen reader, %1 words of a note</extracomment>
        <translation>Agregado: “%1”.</translation>
    </message>
    <message>
        <source>Removed: “%1”.</source>
        <extracomment>for a screen reader, %1 words of a note</extracomment>
        <translation>Quitado: “%1”.</translation>
    </message>
    <message>
        <source>Nothing changed here.</source>
        <translation>Aquí no cambió nada.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>The draft is not kept</source>
        <translation>El borrador no se guardó</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Borrador guardado: %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file at that place.</source>
        <translation>No hay ningún archivo en ese lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the name and the folder. If the book is on a stick, plug it in first.</source>
        <translation>Revise el nombre y la carpeta. Si el libro está en una memoria USB, conéctela primero.</translation>
    </message>
    <message>
        <source>That is a folder or a link, not the book file itself.</source>
        <translation>Eso es una carpeta o un enlace, no el archivo del libro.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in .kithbook.</source>
        <translation>Elija el archivo cuyo nombre termina en .kithbook.</translation>
    </message>
    <message>
        <source>That file is not a Kithbook book.</source>
        <translation>Ese archivo no es un libro de Kithbook.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>El archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .kithbook.</source>
        <translation>Elija un archivo cuyo nombre termine en .kithbook.</translation>
    </message>
    <message>
        <source>That file is empty or was cut short.</source>
        <translation>Ese archivo está vacío o se cortó.</translation>
    </message>
    <message>
        <source>If it is a copy, make the copy again. Or open a backup.</source>
        <translation>Si es una copia, haga la copia otra vez. O abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>That passphrase did not open this book.</source>
        <translation>Esa frase de contraseña no abrió este libro.</translation>
    </message>
    <message>
        <source>Check Caps Lock and try again. Your recovery words open the book too.</source>
        <translation>Revise Bloq Mayús e intente otra vez. Sus palabras de recuperación también abren el libro.</translation>
    </message>
    <message>
        <source>Those recovery words did not open this book.</source>
        <translation>Esas palabras de recuperación no abrieron este libro.</translation>
    </message>
    <message>
        <source>Check that the sheet is for this book. New words take the place of older ones.</source>
        <translation>Revise que la hoja sea de este libro. Las palabras nuevas reemplazan a las anteriores.</translation>
    </message>
    <message>
        <source>Those recovery words do not fit together yet.</source>
        <translation>Esas palabras de recuperación todavía no concuerdan.</translation>
    </message>
    <message>
        <source>Compare each word and its place with your sheet.</source>
        <translation>Compare cada palabra y su lugar con su hoja.</translation>
    </message>
    <message>
        <source>Kithbook cannot read the start of this book.</source>
        <translation>Kithbook no puede leer el comienzo de este libro.</translation>
    </message>
    <message>
        <source>Open your last good backup. Keep this file until the backup is open.</source>
        <translation>Abra su última copia de seguridad buena. Guarde este archivo hasta que la copia esté abierta.</translation>
    </message>
    <message>
        <source>Another program changed the lock of this book.</source>
        <translation>Otro programa cambió la cerradura de este libro.</translation>
    </message>
    <message>
        <source>Your records are still encrypted with your key.</source>
        <translation>Sus registros siguen cifrados con su clave.</translation>
    </message>
    <message>
        <source>Find out who else can reach this file. Then choose a new passphrase and new recovery words.</source>
        <translation>Averigüe quién más puede llegar a este archivo. Luego elija una frase de contraseña nueva y palabras de recuperación nuevas.</translation>
    </message>
    <message>
        <source>Kithbook cannot read part of this book.</source>
        <translation>Kithbook no puede leer una parte de este libro.</translation>
    </message>
    <message>
        <source>Your backups were not touched.</source>
        <translation>Sus copias de seguridad están intactas.</translation>
    </message>
    <message>
        <source>Look at your last good backup before you go on.</source>
        <translation>Mire su última copia de seguridad buena antes de seguir.</translation>
    </message>
    <message>
        <source>This book was last used with a newer Kithbook.</source>
        <translation>Este libro se usó por última vez con un Kithbook más nuevo.</translation>
    </message>
    <message>
        <source>Install the newer Kithbook on this computer, then open the book again.</source>
        <translation>Instale el Kithbook más nuevo en esta computadora y abra el libro otra vez.</translation>
    </message>
    <message>
        <source>This book is open in another window or program.</source>
        <translation>Este libro está abierto en otra ventana o en otro programa.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>Close it there, then open it here again.</source>
        <translation>Ciérrelo allí y ábralo aquí otra vez.</translation>
    </message>
    <message>
        <source>This computer lets Kithbook read here, but not write.</source>
        <translation>Esta computadora deja que Kithbook lea aquí, pero no que escriba.</translation>
    </message>
    <message>
        <source>Use a folder where you can save files, or ask whoever looks after this computer.</source>
        <translation>Use una carpeta donde pueda guardar archivos, o pregunte a quien se ocupa de esta computadora.</translation>
    </message>
    <message>
        <source>Another program put a different file in the place of this book.</source>
        <translation>Otro programa puso un archivo distinto en el lugar de este libro.</translation>
    </message>
    <message>
        <source>Kithbook did not write to the other file.</source>
        <translation>Kithbook no escribió en el otro archivo.</translation>
    </message>
    <message>
        <source>Lock the book. Pause any program that copies its folder, then open it again.</source>
        <translation>Bloquee el libro. Detenga el programa que copia su carpeta y abra el libro otra vez.</translation>
    </message>
    <message>
        <source>This is an older copy of the book. Later changes are not in it.</source>
        <translation>Esta es una copia más antigua del libro. Los cambios posteriores no están en ella.</translation>
    </message>
    <message>
        <source>Look for the newer file or a backup before you write here.</source>
        <translation>Busque el archivo más nuevo o una copia de seguridad antes de escribir aquí.</translation>
    </message>
    <message>
        <source>Unlocking this book would take more memory or time than Kithbook allows.</source>
        <translation>Abrir este libro tomaría más memoria o tiempo de lo que Kithbook permite.</translation>
    </message>
    <message>
        <source>The file may have been changed by someone. Open a backup.</source>
        <translation>Es posible que alguien haya cambiado el archivo. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for this step.</source>
        <translation>Esta computadora tiene muy poca memoria libre para este paso.</translation>
    </message>
    <message>
        <source>What you saved before is safe.</source>
        <translation>Lo que guardó antes está a salvo.</translation>
    </message>
    <message>
        <source>Close some other programs, then try again.</source>
        <translation>Cierre otros programas e intente otra vez.</translation>
    </message>
    <message>
        <source>A part of Kithbook on this computer might not keep a book encrypted.</source>
        <translation>Es posible que una parte de Kithbook en esta computadora no mantenga cifrado un libro.</translation>
    </message>
    <message>
        <source>Kithbook wrote nothing with it.</source>
        <translation>Kithbook no escribió nada con ella.</translation>
    </message>
    <message>
        <source>Install Kithbook again with all its parts.</source>
        <translation>Instale Kithbook otra vez con todas sus partes.</translation>
    </message>
    <message>
        <source>This book is locked.</source>
        <translation>Este libro está bloqueado.</translation>
    </message>
    <message>
        <source>What you saved is in it.</source>
        <translation>Lo que guardó está en él.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo e intente otra vez.</translation>
    </message>
    <message>
        <source>A file of that name is already there.</source>
        <translation>Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Quedó como estaba.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>That passphrase would be too easy to guess.</source>
        <translation>Esa frase de contraseña sería muy fácil de adivinar.</translation>
    </message>
    <message>
        <source>Use 15 characters or more, or the six words Kithbook suggests.</source>
        <translation>Use 15 caracteres o más, o las seis palabras que Kithbook propone.</translation>
    </message>
    <message>
        <source>This book already has eight ways to open it, and that is the most it can hold.</source>
        <translation>Este libro ya tiene ocho maneras de abrirse, y no caben más.</translation>
    </message>
    <message>
        <source>All eight still work.</source>
        <translation>Las ocho siguen funcionando.</translation>
    </message>
    <message>
        <source>Take away one you no longer use, then add the new one.</source>
        <translation>Quite una que ya no use y agregue la nueva.</translation>
    </message>
    <message>
        <source>This is the last way to open the book.</source>
        <translation>Esta es la última manera de abrir el libro.</translation>
    </message>
    <message>
        <source>It was kept, and it still works.</source>
        <translation>Se conservó y sigue funcionando.</translation>
    </message>
    <message>
        <source>Add a passphrase or recovery words first, then take this one away.</source>
        <translation>Agregue primero una frase de contraseña o palabras de recuperación, y luego quite esta.</translation>
    </message>
    <message>
        <source>There is no room left on this computer.</source>
        <translation>No queda espacio en esta computadora.</translation>
    </message>
    <message>
        <source>Free some space, then save again before you close Kithbook.</source>
        <translation>Libere espacio y guarde otra vez antes de cerrar Kithbook.</translation>
    </message>
    <message>
        <source>This computer could not read or write the file.</source>
        <translation>Esta computadora no pudo leer o escribir el archivo.</translation>
    </message>
    <message>
        <source>This step was not saved. What you saved before was not touched.</source>
        <translation>Este paso no se guardó. Lo que guardó antes está intacto.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is plugged in, then try again.</source>
        <translation>Revise que el disco o la memoria USB estén conectados e intente otra vez.</translation>
    </message>
    <message>
        <source>This step was stopped before its end.</source>
        <translation>Este paso se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Nothing half-done was kept.</source>
        <translation>No quedó nada a medias.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Empiece otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Kithbook held back a change that did not take the usual path.</source>
        <translation>Kithbook retuvo un cambio que no siguió el camino habitual.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>This is a mistake in Kithbook. Please report it, with the code under Details.</source>
        <translation>Es un error de Kithbook. Le pedimos que lo informe, con el código que está en Detalles.</translation>
    </message>
    <message>
        <source>This record changed after you opened it.</source>
        <translation>Este registro cambió después de que usted lo abrió.</translation>
    </message>
    <message>
        <source>Nothing was written over.</source>
        <translation>No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Look at the newer version, then save yours again.</source>
        <translation>Mire la versión más nueva y guarde la suya otra vez.</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>No hay ningún paso que deshacer.</translation>
    </message>
    <message>
        <source>The last step cannot be undone. It erased something for ever or changed a key.</source>
        <translation>El último paso no se puede deshacer. Borró algo para siempre o cambió una clave.</translation>
    </message>
    <message>
        <source>A backup from before that step may still hold what you need.</source>
        <translation>Una copia de seguridad anterior a ese paso puede tener lo que necesita.</translation>
    </message>
    <message>
        <source>This note is signed, so its words stay as they are.</source>
        <translation>Esta nota está firmada, así que sus palabras quedan como están.</translation>
    </message>
    <message>
        <source>Add to the note instead, and say why.</source>
        <translation>Agregue algo a la nota y diga por qué.</translation>
    </message>
    <message>
        <source>This note is not signed yet.</source>
        <translation>Esta nota todavía no está firmada.</translation>
    </message>
    <message>
        <source>Write in the note itself.</source>
        <translation>Escriba en la nota misma.</translation>
    </message>
    <message>
        <source>There are no words in this note yet.</source>
        <translation>Todavía no hay palabras en esta nota.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>El borrador está guardado.</translation>
    </message>
    <message>
        <source>Write a line, then sign.</source>
        <translation>Escriba una línea y luego firme.</translation>
    </message>
    <message>
        <source>The history of this book does not fit together.</source>
        <translation>El historial de este libro no concuerda.</translation>
    </message>
    <message>
        <source>This check changed nothing.</source>
        <translation>Esta revisión no cambió nada.</translation>
    </message>
    <message>
        <source>Make a backup now, then compare the book with an older backup.</source>
        <translation>Haga una copia de seguridad ahora y compare el libro con una copia anterior.</translation>
    </message>
    <message>
        <source>A record differs from what the history says.</source>
        <translation>Un registro es distinto de lo que dice el historial.</translation>
    </message>
    <message>
        <source>Compare that record with a backup. Find out who else can reach this file.</source>
        <translation>Compare ese registro con una copia de seguridad. Averigüe quién más puede llegar a este archivo.</translation>
    </message>
    <message>
        <source>This backup did not open when Kithbook checked it.</source>
        <translation>Esta copia de seguridad no se abrió cuando Kithbook la revisó.</translation>
    </message>
    <message>
        <source>Your book was not touched.</source>
        <translation>Su libro está intacto.</translation>
    </message>
    <message>
        <source>Choose another backup, or make a new one.</source>
        <translation>Elija otra copia de seguridad o haga una nueva.</translation>
    </message>
    <message>
        <source>Kithbook could not bring this book up to its new form.</source>
        <translation>Kithbook no pudo pasar este libro a su nueva forma.</translation>
    </message>
    <message>
        <source>The book is as it was before.</source>
        <translation>El libro está como antes.</translation>
    </message>
    <message>
        <source>Use the Kithbook you had before, and report the code under Details.</source>
        <translation>Use el Kithbook que tenía antes e informe el código que está en Detalles.</translation>
    </message>
    <message>
        <source>That is not in this book.</source>
        <translation>Eso no está en este libro.</translation>
    </message>
    <message>
        <source>Look in the Trash, or find it by another word.</source>
        <translation>Mire en la Papelera, o búsquelo con otra palabra.</translation>
    </message>
    <message>
        <source>More than one person fits that name.</source>
        <translation>Más de una persona tiene ese nombre.</translation>
    </message>
    <message>
        <source>Write more of the name, or choose from the list of people.</source>
        <translation>Escriba más del nombre, o elija de la lista de personas.</translation>
    </message>
    <message>
        <source>A name is not filled in yet.</source>
        <translation>Falta escribir un nombre.</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Todavía no se guardó nada.</translation>
    </message>
    <message>
        <source>Write the name the person goes by. A first name is enough.</source>
        <translation>Escriba el nombre que usa la persona. Basta con el nombre de pila.</translation>
    </message>
    <message>
        <source>The session has no person yet.</source>
        <translation>La sesión todavía no tiene persona.</translation>
    </message>
    <message>
        <source>Choose who it was with.</source>
        <translation>Elija con quién fue.</translation>
    </message>
    <message>
        <source>There is more text than Kithbook can keep in one place.</source>
        <translation>Hay más texto del que Kithbook puede guardar en un solo lugar.</translation>
    </message>
    <message>
        <source>Nothing was cut off.</source>
        <translation>No se cortó nada.</translation>
    </message>
    <message>
        <source>Make it shorter, or keep a part of it elsewhere.</source>
        <translation>Acórtelo, o guarde una parte en otro lugar.</translation>
    </message>
    <message>
        <source>The text holds a character that Kithbook cannot keep.</source>
        <translation>El texto tiene un carácter que Kithbook no puede guardar.</translation>
    </message>
    <message>
        <source>Paste it as plain text, or type that part again.</source>
        <translation>Péguelo como texto sin formato, o escriba esa parte otra vez.</translation>
    </message>
    <message>
        <source>That choice is not in the list.</source>
        <translation>Esa opción no está en la lista.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>“Other” has no words beside it yet.</source>
        <translation>“Otro” todavía no tiene palabras al lado.</translation>
    </message>
    <message>
        <source>Write a few words that say what it was.</source>
        <translation>Escriba unas palabras que digan qué fue.</translation>
    </message>
    <message>
        <source>The session ends before it starts.</source>
        <translation>La sesión termina antes de empezar.</translation>
    </message>
    <message>
        <source>Check both times. If it went past midnight, the end is on the next day.</source>
        <translation>Revise las dos horas. Si pasó de la medianoche, el final es del día siguiente.</translation>
    </message>
    <message>
        <source>The session would last more than 24 hours.</source>
        <translation>La sesión duraría más de 24 horas.</translation>
    </message>
    <message>
        <source>Check both times, or log it as two sessions.</source>
        <translation>Revise las dos horas, o regístrela como dos sesiones.</translation>
    </message>
    <message>
        <source>The session is still to come.</source>
        <translation>La sesión todavía no ha pasado.</translation>
    </message>
    <message>
        <source>Plan it now, and log it afterward.</source>
        <translation>Prográmela ahora y regístrela después.</translation>
    </message>
    <message>
        <source>Kithbook cannot read that date or time.</source>
        <translation>Kithbook no puede leer esa fecha u hora.</translation>
    </message>
    <message>
        <source>Write it like this: 2026-05-03 14:30.</source>
        <translation>Escríbala así: 2026-05-03 14:30.</translation>
    </message>
    <message>
        <source>Pausing or closing needs a short reason.</source>
        <translation>Para poner en pausa o terminar hace falta una razón breve.</translation>
    </message>
    <message>
        <source>The person is on your list as before.</source>
        <translation>La persona está en su lista como antes.</translation>
    </message>
    <message>
        <source>Choose a reason, or write it in their words.</source>
        <translation>Elija una razón, o escríbala en palabras de la persona.</translation>
    </message>
    <message>
        <source>There is no letter or number to look for.</source>
        <translation>No hay letra ni número que buscar.</translation>
    </message>
    <message>
        <source>Type a word, or the start of one.</source>
        <translation>Escriba una palabra, o el comienzo de una.</translation>
    </message>
    <message>
        <source>Part of what Kithbook was given to read is not in the right form.</source>
        <translation>Una parte de lo que Kithbook debía leer no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>Look at the place named under Details, then try again.</source>
        <translation>Mire el lugar que se nombra en Detalles e intente otra vez.</translation>
    </message>
    <message>
        <source>Kithbook could not finish this step.</source>
        <translation>Kithbook no pudo terminar este paso.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report the code under Details.</source>
        <translation>Intente otra vez. Si vuelve a pasar, informe el código que está en Detalles.</translation>
    </message>
    <message>
        <source>“%1” has room for %2 characters, and this is more.</source>
        <extracomment>%1 is a field such as Name, %2 a number of characters</extracomment>
        <translation>En “%1” caben %2 caracteres, y aquí hay más.</translation>
    </message>
    <message>
        <source>“%1” holds a character that Kithbook cannot keep.</source>
        <extracomment>%1 is a field such as Name</extracomment>
        <translation>“%1” tiene un carácter que Kithbook no puede guardar.</translation>
    </message>
    <message>
        <source>That choice is not in the list “%1”.</source>
        <extracomment>%1 is a list such as How you met</extracomment>
        <translation>Esa opción no está en la lista “%1”.</translation>
    </message>
    <message>
        <source>Word %1 is not one of the recovery words.</source>
        <extracomment>%1 is the place of a recovery word, 1 to 12</extracomment>
        <translation>La palabra %1 no es una de las palabras de recuperación.</translation>
    </message>
    <message>
        <source>Your sheet has 12 words. The number of words here: %1.</source>
        <extracomment>%1 is how many words were typed</extracomment>
        <translation>Su hoja tiene 12 palabras. Cantidad de palabras aquí: %1.</translation>
    </message>
    <message>
        <source>The history of this book does not fit together from entry %1 on.</source>
        <extracomment>%1 is the number of an entry in the history</extracomment>
        <translation>El historial de este libro no concuerda desde la entrada %1.</translation>
    </message>
    <message>
        <source>This book is open on another computer, “%1”.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Este libro está abierto en otra computadora, “%1”.</translation>
    </message>
    <message>
        <source>Close it there, then open it here again. If that computer stopped without closing it, delete the file beside the book that ends in .lock.</source>
        <translation>Ciérrelo allí y ábralo aquí otra vez. Si esa computadora se detuvo sin cerrarlo, borre el archivo que está junto al libro y termina en .lock.</translation>
    </message>
    <message>
        <source>An import is writing to this book.</source>
        <translation>Una importación está escribiendo en este libro.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Save again when the import has ended.</source>
        <translation>Guarde de nuevo cuando la importación termine.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Tablas como texto (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A note that cannot be read</source>
        <translation>Una nota que no se puede leer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>It was written by a newer Kithbook, or it is damaged. Its words are not in this file.</source>
        <translation>Se escribió con un Kithbook más nuevo, o está dañada. Sus palabras no están en este archivo.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>FICTIONAL: everybody in this document is made up.</source>
        <translation>FICTICIO: todas las personas de este documento son inventadas.</translation>
    </message>
    <message>
        <source>Names are hidden as far as Kithbook knows them. Others may be left.</source>
        <translation>Los nombres están ocultos hasta donde Kithbook los conoce. Pueden quedar otros.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of this language, as web pages give it</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>Notas de sesión</translation>
    </message>
    <message>
        <source>Made %1, %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>Hecho: %1, %2</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Peer specialist</source>
        <translation>Especialista de apoyo entre pares</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>marked as an error</source>
        <translation>marcado como error</translation>
    </message>
    <message>
        <source>The person it is about</source>
        <translation>La persona de quien se trata</translation>
    </message>
    <message>
        <source>My supervisor or team</source>
        <translation>Quien me supervisa o mi equipo</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Otro servicio</translation>
    </message>
    <message>
        <source>A court or an office</source>
        <translation>Un tribunal o una oficina</translation>
    </message>
    <message>
        <source>My own records</source>
        <translation>Mis propios registros</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>The person asked</source>
        <translation>La persona lo pidió</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation>La persona está de acuerdo</translation>
    </message>
    <message>
        <source>A law or rule asks for it</source>
        <translation>Una ley o norma lo pide</translation>
    </message>
    <message>
        <source>To keep records</source>
        <translation>Para guardar registros</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otra razón</translation>
    </message>
    <message>
        <source>Share no more than is needed. This goes into the book&apos;s own record.</source>
        <translation>Comparta solo lo que hace falta. Esto queda en el registro del libro.</translation>
    </message>
    <message>
        <source>Kithbook keeps no agreements yet, so it cannot look for this one. That you said so goes into the book&apos;s own record.</source>
        <translation>Kithbook todavía no guarda acuerdos, así que no puede buscar este. Que usted lo dijo queda en el registro del libro.</translation>
    </message>
    <message>
        <source>No agreement to share is noted: Kithbook keeps none yet. Ask the person first, unless a law or a rule says otherwise.</source>
        <translation>No consta ningún acuerdo para compartir: Kithbook todavía no los guarda. Pregunte primero a la persona, salvo que una ley o una regla diga otra cosa.</translation>
    </message>
    <message>
        <source>Co-signature</source>
        <translation>Segunda firma</translation>
    </message>
    <message>
        <source>It can be seen in a PDF, on paper and on a web page.</source>
        <extracomment>after &quot;Name drawn:&quot;, in a text that shows no drawing</extracomment>
        <translation>Se ve en un PDF, en papel y en una página web.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access needs</source>
        <translation>Necesidades de acceso</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Why by voice only</source>
        <translation>Por qué solo con voz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>Manera de contactar a la persona</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Forma de entrega</translation>
    </message>
    <message>
        <source>Digital competency</source>
        <translation>Competencia digital</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que usted hizo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Cómo se conectaron</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo salió</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where the person was</source>
        <translation>Dónde estaba la persona</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Program area</source>
        <translation>Área del programa</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Si es seguro contactar</translation>
    </message>
    <message>
        <source>Core competency</source>
        <translation>Competencia básica</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Quién más estuvo</translation>
    </message>
</context>
<context>
    <name>FindRows</name>
    <message>
        <source>Recent people</source>
        <translation>Personas recientes</translation>
    </message>
    <message>
        <source>%1, last contact %2</source>
        <translation>%1, último contacto: %2</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>1 is a name</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Note: %1, %2</source>
        <translation>Nota: %1, %2</translation>
    </message>
    <message>
        <source>Session: %1, %2</source>
        <translation>Sesión: %1, %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1, %2</source>
        <translation>Grupo: %1, %2</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>Dreaming of it</source>
        <translation>Un sueño</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Lograda</translation>
    </message>
    <message>
        <source>Became another goal</source>
        <translation>Se volvió otra meta</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>what a person said; the marks around it are those of the language</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Desde: %1.</translation>
    </message>
    <message>
        <source>Look at it together again %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Volver a mirarla en conjunto: %1.</translation>
    </message>
    <message>
        <source>Its step is done.</source>
        <translation>Su paso está cumplido.</translation>
    </message>
    <message>
        <source>One step.</source>
        <translation>Un paso.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps done.</source>
        <translation>
            <numerusform>%1 de %n paso cumplido.</numerusform>
            <numerusform>%1 de %n pasos cumplidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>of a step; %1 a day</extracomment>
        <translation>cumplido: %1</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n asistió</numerusform>
            <numerusform>%n asistieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n llegó tarde</numerusform>
            <numerusform>%n llegaron tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left early</source>
        <translation>
            <numerusform>%n se fue antes</numerusform>
            <numerusform>%n se fueron antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told us</source>
        <translation>
            <numerusform>%n avisó</numerusform>
            <numerusform>%n avisaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no answer</source>
        <translation>
            <numerusform>%n sin respuesta</numerusform>
            <numerusform>%n sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>last met %1</source>
        <extracomment>%1 is a day, such as &quot;yesterday&quot;</extracomment>
        <translation>última reunión: %1</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Kithbook&apos;s number of the person</source>
        <translation>Número de Kithbook de la persona</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation>Razón del estado</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Razón en palabras</translation>
    </message>
    <message>
        <source>Day support began</source>
        <translation>Comienzo del apoyo</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Día del próximo paso</translation>
    </message>
    <message>
        <source>How you usually meet</source>
        <translation>Cómo se reúnen por lo común</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>Duración habitual</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Number for text messages</source>
        <translation>Número para mensajes de texto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Family or friends who were there</source>
        <translation>Familia o amistades que estuvieron</translation>
    </message>
    <message>
        <source>Kithbook&apos;s numbers of family or friends</source>
        <translation>Números de Kithbook de familia o amistades</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Cómo se reunieron</translation>
    </message>
    <message>
        <source>What the other way was</source>
        <translation>Cuál fue la otra manera</translation>
    </message>
    <message>
        <source>Further ways you met</source>
        <translation>Otras maneras en que se reunieron</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Forma de entrega</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo salió</translation>
    </message>
    <message>
        <source>Where the person was</source>
        <translation>Dónde estaba la persona</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Program area</source>
        <translation>Área del programa</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Why by voice only</source>
        <translation>Por qué solo con voz</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Cantidad de mensajes</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Quién más estuvo</translation>
    </message>
    <message>
        <source>Where help would have to go</source>
        <translation>A dónde tendría que ir la ayuda</translation>
    </message>
    <message>
        <source>This row does not have as many cells as the first row.</source>
        <translation>Esta fila no tiene tantas celdas como la primera.</translation>
    </message>
    <message>
        <source>Kithbook cannot read this length. 45 and 1:10 work.</source>
        <translation>Kithbook no puede leer esta duración. 45 y 1:10 sirven.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>A usual length is from 1 minute to 24 hours.</source>
        <translation>Una duración habitual va de 1 minuto a 24 horas.</translation>
    </message>
    <message>
        <source>A number of messages is from 0 to 100,000.</source>
        <translation>Una cantidad de mensajes va de 0 a 100,000.</translation>
    </message>
    <message>
        <source>Kithbook cannot read this time. 14:30 and 2:30 PM work.</source>
        <translation>Kithbook no puede leer esta hora. 14:30 y 2:30 PM sirven.</translation>
    </message>
    <message>
        <source>Kithbook cannot read this day. 2026-05-03 works.</source>
        <translation>Kithbook no puede leer este día. 2026-05-03 sirve.</translation>
    </message>
    <message>
        <source>This row does not say how you met.</source>
        <translation>Esta fila no dice cómo se reunieron.</translation>
    </message>
    <message>
        <source>Kithbook does not know this choice.</source>
        <translation>Kithbook no conoce esta opción.</translation>
    </message>
    <message>
        <source>Nobody in your book has this name.</source>
        <translation>Nadie en su libro tiene este nombre.</translation>
    </message>
    <message>
        <source>More than one person in your book has this name.</source>
        <translation>Más de una persona en su libro tiene este nombre.</translation>
    </message>
    <message>
        <source>This row does not say who it was with.</source>
        <translation>Esta fila no dice con quién fue.</translation>
    </message>
    <message>
        <source>This row has no name.</source>
        <translation>Esta fila no tiene nombre.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Esta hora todavía no ha pasado.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El final está antes del comienzo.</translation>
    </message>
    <message>
        <source>A session is at most 24 hours long.</source>
        <translation>Una sesión dura 24 horas como máximo.</translation>
    </message>
    <message>
        <source>There is room for %1 characters, and this is more.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>Caben %1 caracteres, y aquí hay más.</translation>
    </message>
    <message>
        <source>This text holds a character that Kithbook cannot keep.</source>
        <translation>Este texto tiene un carácter que Kithbook no puede guardar.</translation>
    </message>
    <message>
        <source>This status asks for a reason in a column of its own.</source>
        <translation>Este estado pide una razón en su propia columna.</translation>
    </message>
    <message>
        <source>This choice asks for a few words in a column of its own.</source>
        <translation>Esta opción pide unas palabras en su propia columna.</translation>
    </message>
    <message>
        <source>This file can be read by a spreadsheet program alone.</source>
        <translation>Solo un programa de hojas de cálculo puede leer este archivo.</translation>
    </message>
    <message>
        <source>Open it there and save it as CSV. Then choose the new file.</source>
        <translation>Ábralo allí y guárdelo como CSV. Luego elija el archivo nuevo.</translation>
    </message>
    <message>
        <source>There are no rows to read in this file.</source>
        <translation>No hay filas que leer en este archivo.</translation>
    </message>
    <message>
        <source>The first row names the columns, and the rows below it are read.</source>
        <translation>La primera fila nombra las columnas, y se leen las filas que siguen.</translation>
    </message>
    <message>
        <source>This file is larger than 200 MB.</source>
        <translation>Este archivo pasa de 200 MB.</translation>
    </message>
    <message>
        <source>Part it into smaller files in your spreadsheet program.</source>
        <translation>Divídalo en archivos más pequeños en su programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>This file has more than a million rows.</source>
        <translation>Este archivo tiene más de un millón de filas.</translation>
    </message>
    <message>
        <source>This is an export of something else.</source>
        <translation>Esto es una exportación de otra cosa.</translation>
    </message>
    <message>
        <source>Say what the rows are, people or sessions, or choose another file.</source>
        <translation>Diga qué son las filas, personas o sesiones, o elija otro archivo.</translation>
    </message>
    <message>
        <source>This file was written by a newer Kithbook.</source>
        <translation>Este archivo se escribió con un Kithbook más nuevo.</translation>
    </message>
    <message>
        <source>Install the newer Kithbook on this computer first.</source>
        <translation>Instale primero el Kithbook más nuevo en esta computadora.</translation>
    </message>
    <message>
        <source>Everybody in this file is made up.</source>
        <translation>Todas las personas de este archivo son inventadas.</translation>
    </message>
    <message>
        <source>They can go into a book of made-up people.</source>
        <translation>Pueden ir a un libro de personas inventadas.</translation>
    </message>
    <message>
        <source>No column holds names yet.</source>
        <translation>Todavía ninguna columna tiene los nombres.</translation>
    </message>
    <message>
        <source>Choose Name for the column that has them.</source>
        <translation>Elija Nombre para la columna que los tiene.</translation>
    </message>
    <message>
        <source>No column says who a session was with yet.</source>
        <translation>Todavía ninguna columna dice con quién fue una sesión.</translation>
    </message>
    <message>
        <source>Choose Name for the column that has the people.</source>
        <translation>Elija Nombre para la columna que tiene las personas.</translation>
    </message>
    <message>
        <source>No column says when a session was yet.</source>
        <translation>Todavía ninguna columna dice cuándo fue una sesión.</translation>
    </message>
    <message>
        <source>Choose Date or Start for the column that has it.</source>
        <translation>Elija Fecha o Comienzo para la columna que lo tiene.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 has no partner.</source>
        <extracomment>%1 is the number of a row</extracomment>
        <translation>Una comilla en la fila %1 no tiene pareja.</translation>
    </message>
    <message>
        <source>Row %1 holds something that is no text.</source>
        <translation>La fila %1 tiene algo que no es texto.</translation>
    </message>
    <message>
        <source>Row %1 is larger than Kithbook can read.</source>
        <translation>La fila %1 es más grande de lo que Kithbook puede leer.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field such as Date, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Look at that row in your spreadsheet program and save it as CSV again.</source>
        <translation>Mire esa fila en su programa de hojas de cálculo y guárdela como CSV otra vez.</translation>
    </message>
    <message>
        <source>%1 person can be added.</source>
        <translation>Se puede agregar %1 persona.</translation>
    </message>
    <message>
        <source>%1 people can be added.</source>
        <translation>Se pueden agregar %1 personas.</translation>
    </message>
    <message>
        <source>%1 person added.</source>
        <translation>%1 persona agregada.</translation>
    </message>
    <message>
        <source>%1 people added.</source>
        <translation>%1 personas agregadas.</translation>
    </message>
    <message>
        <source>%1 session can be added.</source>
        <translation>Se puede agregar %1 sesión.</translation>
    </message>
    <message>
        <source>%1 sessions can be added.</source>
        <translation>Se pueden agregar %1 sesiones.</translation>
    </message>
    <message>
        <source>%1 session added.</source>
        <translation>%1 sesión agregada.</translation>
    </message>
    <message>
        <source>%1 sessions added.</source>
        <translation>%1 sesiones agregadas.</translation>
    </message>
    <message>
        <source>%1 row is in your book already.</source>
        <translation>%1 fila ya está en su libro.</translation>
    </message>
    <message>
        <source>%1 rows are in your book already.</source>
        <translation>%1 filas ya están en su libro.</translation>
    </message>
    <message>
        <source>%1 row needs a look.</source>
        <translation>Hay que mirar %1 fila.</translation>
    </message>
    <message>
        <source>%1 rows need a look.</source>
        <translation>Hay que mirar %1 filas.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
</context>
<context>
    <name>NoteTitle</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note with %1</source>
        <translation>Nota con %1</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Nobody by name</source>
        <translation>Nadie por su nombre</translation>
    </message>
    <message>
        <source>Written %1, %2</source>
        <extracomment>1 is a day such as &quot;yesterday&quot;, 2 a time</extracomment>
        <translation>Escrita %1, %2</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Por terminar</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Lista para firmar</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Peer specialist</source>
        <translation>Especialista de apoyo entre pares</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>of a printed note: 1 and 2 are numbers</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <extracomment>at the top of every page of a note about made-up people</extracomment>
        <translation>FICTICIO</translation>
    </message>
    <message>
        <source>Kithbook record</source>
        <translation>Registro de Kithbook</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Quién más</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Cómo salió</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>The person read this note and agrees.</source>
        <translation>La persona leyó esta nota y está de acuerdo.</translation>
    </message>
    <message>
        <source>The person read this note and sees it another way.</source>
        <translation>La persona leyó esta nota y lo ve de otra manera.</translation>
    </message>
    <message>
        <source>The person was asked about this note and chose not to say.</source>
        <translation>Se preguntó a la persona por esta nota y eligió no decir.</translation>
    </message>
    <message>
        <source>What the person wanted to add</source>
        <translation>Lo que la persona quiso agregar</translation>
    </message>
    <message>
        <source>Name typed: %1</source>
        <extracomment>%1 the name that the person typed under a note</extracomment>
        <translation>Nombre que escribió la persona: %1</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Leída en conjunto</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 a day and time</extracomment>
        <translation>Agregado: %1</translation>
    </message>
    <message>
        <source>Kithbook cannot confirm who added this, or that it is what was written.</source>
        <translation>Kithbook no puede confirmar quién agregó esto, ni que sea lo que se escribió.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Marked as an error in “%1”: “%2”</source>
        <extracomment>%1 a part of the note, such as &quot;What we talked about&quot;, %2 words that stand there</extracomment>
        <translation>Marcado como error en “%1”: “%2”</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Todavía sin firmar</translation>
    </message>
    <message>
        <source>Kithbook cannot confirm this signature: it does not fit these words.</source>
        <translation>Kithbook no puede confirmar esta firma: no concuerda con estas palabras.</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Entrada tardía</translation>
    </message>
    <message>
        <source>The clock of the computer was behind at that moment.</source>
        <translation>El reloj de la computadora estaba atrasado en ese momento.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>%1 a day and time</extracomment>
        <translation>Impresa: %1</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>Nota de sesión</translation>
    </message>
    <message>
        <source>Session note: %1</source>
        <extracomment>%1 a name or initials</extracomment>
        <translation>Nota de sesión: %1</translation>
    </message>
    <message>
        <source>Co-signature</source>
        <translation>Segunda firma</translation>
    </message>
    <message>
        <source>Name drawn: not shown here, because names are hidden.</source>
        <translation>Nombre dibujado: no se muestra aquí, porque los nombres están ocultos.</translation>
    </message>
    <message>
        <source>Name drawn:</source>
        <translation>Nombre dibujado:</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>of a note: no supervisor has signed it as well</extracomment>
        <translation>Todavía ninguna</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Borrador, sin firmar</translation>
    </message>
    <message>
        <source>The person read this note before its last changes, and agreed.</source>
        <translation>La persona leyó esta nota antes de sus últimos cambios y estuvo de acuerdo.</translation>
    </message>
    <message>
        <source>The person read this note before its last changes, and saw it another way.</source>
        <translation>La persona leyó esta nota antes de sus últimos cambios y lo vio de otra manera.</translation>
    </message>
    <message>
        <source>The person was asked about this note before its last changes, and chose not to say.</source>
        <translation>Se preguntó a la persona por esta nota antes de sus últimos cambios y eligió no decir.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month, such as January; %2 a year</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Peer support since %1</source>
        <extracomment>%1 is a month, such as January, or a month and year</extracomment>
        <translation>Apoyo entre pares desde %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a group, such as Tuesday circle; %2 a way, such as &quot;by video&quot;
----------
%1 is a day, such as Thursday; %2 a way, such as &quot;by text&quot;
----------
%1 is a way, such as Phone; %2 a length, such as 20 min</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Todavía sin sesiones</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is what is next, in own words</extracomment>
        <translation>Sigue: %1</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>En la Papelera</translation>
    </message>
    <message>
        <source>Note to finish</source>
        <translation>Nota por terminar</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a status, such as Paused; %2 a day, such as &quot;yesterday&quot; or &quot;Sun May 3&quot;</extracomment>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
</context>
<context>
    <name>ReadTexts</name>
    <message numerus="yes">
        <source>%n found in this part</source>
        <translation>
            <numerusform>%n encontrada en esta parte</numerusform>
            <numerusform>%n encontradas en esta parte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Kithbook recovery sheet</source>
        <translation>Hoja de recuperación de Kithbook</translation>
    </message>
    <message>
        <source>These twelve words open your book when the passphrase is forgotten. Anyone who reads them can do the same. Keep this sheet where you keep your passport, and not with the computer.</source>
        <translation>Estas doce palabras abren su libro si olvida la frase de contraseña. Cualquiera que las lea puede hacer lo mismo. Guarde esta hoja donde guarda su pasaporte, y no con la computadora.</translation>
    </message>
</context>
<context>
    <name>SignedWords</name>
    <message>
        <source>Added %1</source>
        <extracomment>%1 a day and time</extracomment>
        <translation>Agregado: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Marked as an error: “%1”</source>
        <translation>Marcado como error: “%1”</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <extracomment>1 who, 2 a day and time</extracomment>
        <translation>Firmada por %1, %2</translation>
    </message>
    <message>
        <source>The signature does not fit this note. What you read here may not be what was signed. Kithbook changed nothing. Compare it with a backup or a printed copy, and tell your supervisor.</source>
        <translation>La firma no concuerda con esta nota. Puede que lo que lee aquí no sea lo que se firmó. Kithbook no cambió nada. Compárela con una copia de seguridad o una copia en papel, y avise a quien supervisa su trabajo.</translation>
    </message>
    <message>
        <source>The signature of something that was added here does not fit. The note itself is as it was signed. Compare what was added with a backup or a printed copy, and tell your supervisor.</source>
        <translation>La firma de algo que se agregó aquí no concuerda. La nota misma está como se firmó. Compare lo agregado con una copia de seguridad o una copia en papel, y avise a quien supervisa su trabajo.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Good. This is hard to guess.</source>
        <translation>Bien. Es difícil de adivinar.</translation>
    </message>
    <message>
        <source>Very good. This is very hard to guess.</source>
        <translation>Muy bien. Es muy difícil de adivinar.</translation>
    </message>
    <message>
        <source>It holds a character that other computers do not write alike. Use another one.</source>
        <translation>Tiene un carácter que no todas las computadoras escriben igual. Use otro.</translation>
    </message>
    <message numerus="yes">
        <source>Too short so far: %n more to go.</source>
        <extracomment>%n is how many letters, signs or spaces are still to come</extracomment>
        <translation>
            <numerusform>Todavía es corta: falta %n carácter.</numerusform>
            <numerusform>Todavía es corta: faltan %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy to guess. Add one or two more words.</source>
        <translation>Fácil de adivinar. Agregue una o dos palabras más.</translation>
    </message>
    <message>
        <source>Names are tried first. Add words that have nothing to do with you.</source>
        <translation>Los nombres se prueban primero. Agregue palabras que no tengan nada que ver con usted.</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1 is &quot;Good morning&quot;, 2 the name of whoever sits there</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A session you began to log at %1</source>
        <translation>Una sesión que empezó a registrar a las %1</translation>
    </message>
    <message>
        <source>A session you began to log %1, %2</source>
        <translation>Una sesión que empezó a registrar: %1, %2</translation>
    </message>
    <message>
        <source>It is kept and not saved yet.</source>
        <translation>Está en borrador y todavía sin guardar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Borrador guardado: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Log this</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <extracomment>1 is &quot;2 sessions&quot;, 2 is &quot;1 h 10 min&quot;</extracomment>
        <translation>%1, %2 en total</translation>
    </message>
    <message>
        <source>Next step with %1</source>
        <extracomment>1 is a name, 2 what was agreed on</extracomment>
        <translation>Próximo paso con %1</translation>
    </message>
    <message>
        <source>Next step with %1: %2</source>
        <translation>Próximo paso con %1: %2</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>ddd MMM d</source>
        <extracomment>How a day is written: QDate format characters, see the Qt manual</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd MMM d, yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>RV</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>por video</translation>
    </message>
    <message>
        <source>by text</source>
        <translation>por texto</translation>
    </message>
    <message>
        <source>in an app</source>
        <translation>en una app</translation>
    </message>
    <message>
        <source>on social media</source>
        <translation>por redes sociales</translation>
    </message>
    <message>
        <source>in a game</source>
        <translation>en un juego</translation>
    </message>
    <message>
        <source>in VR</source>
        <translation>en RV</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>by email</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>de otra manera</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Dejé un mensaje</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Cambió de fecha</translation>
    </message>
    <message>
        <source>They canceled</source>
        <translation>Canceló la persona</translation>
    </message>
    <message>
        <source>I canceled</source>
        <translation>Cancelé yo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Asistió</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Se fue antes</translation>
    </message>
    <message>
        <source>Told us</source>
        <translation>Avisó</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>kithbook::AboutSettings</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se entrega sin garantía.</translation>
    </message>
    <message>
        <source>Your book stays on this computer. Kithbook sends nothing over a network.</source>
        <translation>Su libro queda en esta computadora. Kithbook no envía nada por ninguna red.</translation>
    </message>
    <message>
        <source>Where the lists come from</source>
        <translation>De dónde vienen las listas</translation>
    </message>
    <message>
        <source>What it is built with</source>
        <translation>Con qué está hecho</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version, license, sources</source>
        <translation>Versión, licencia, fuentes</translation>
    </message>
</context>
<context>
    <name>kithbook::ActRow</name>
    <message>
        <source>%1: %2</source>
        <comment>act: person or thing</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kithbook::AddPlan</name>
    <message>
        <source>&amp;What is it?</source>
        <translation>¿&amp;Qué es?</translation>
    </message>
    <message>
        <source>W&amp;ith whom?</source>
        <translation>¿C&amp;on quién?</translation>
    </message>
    <message>
        <source>if somebody</source>
        <translation>si es con alguien</translation>
    </message>
    <message>
        <source>What &amp;time?</source>
        <translation>¿A qué &amp;hora?</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write what it is, or who it is with.</source>
        <translation>Escriba qué es, o con quién es.</translation>
    </message>
    <message>
        <source>Write a time such as 2:30 PM.</source>
        <translation>Escriba una hora, como 2:30 PM.</translation>
    </message>
    <message>
        <source>Added to today.</source>
        <translation>Agregado a hoy.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Choose a name, or leave it empty.</source>
        <translation>Nadie aquí se llama así. Elija un nombre, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>More than one person is called that. Write more of the name.</source>
        <translation>Más de una persona se llama así. Escriba más del nombre.</translation>
    </message>
</context>
<context>
    <name>kithbook::AddToNote</name>
    <message>
        <source>Add to this note</source>
        <translation>Agregar a esta nota</translation>
    </message>
    <message>
        <source>&amp;Why is it added?</source>
        <translation>¿Por &amp;qué se agrega?</translation>
    </message>
    <message>
        <source>What to &amp;add</source>
        <translation>Qué a&amp;gregar</translation>
    </message>
    <message>
        <source>Sign a&amp;s</source>
        <translation>Firmar co&amp;mo</translation>
    </message>
    <message>
        <source>Sign and add</source>
        <translation>Firmar y agregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was signed stays as it is. What you add stands below it, with your reason, your name and the time.</source>
        <translation>Lo que se firmó queda como está. Lo que usted agrega va debajo, con su razón, su nombre y la hora.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>if you have one</source>
        <translation>si tiene una</translation>
    </message>
    <message>
        <source>Mark as an error</source>
        <translation>Marcar como error</translation>
    </message>
    <message>
        <source>These words stay readable, struck through: “%1”</source>
        <extracomment>%1 words of the note</extracomment>
        <translation>Estas palabras se siguen leyendo, tachadas: “%1”</translation>
    </message>
    <message>
        <source>What is right (&amp;optional)</source>
        <translation>Lo correcto (&amp;opcional)</translation>
    </message>
    <message>
        <source>Write why. A few words are enough.</source>
        <translation>Escriba por qué. Bastan unas palabras.</translation>
    </message>
    <message>
        <source>Write what you want to add.</source>
        <translation>Escriba lo que quiere agregar.</translation>
    </message>
    <message>
        <source>Write the name you sign with.</source>
        <translation>Escriba el nombre con el que firma.</translation>
    </message>
</context>
<context>
    <name>kithbook::AnswerForm</name>
    <message>
        <source>Is this note right?</source>
        <translation>¿Está bien esta nota?</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>Deshacer la última línea</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Anything you want to add, in your own words</source>
        <translation>Algo que quiera agregar, en sus propias palabras</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Estoy de acuerdo</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>No del todo</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Prefiero no decir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Su nombre, si quiere</translation>
    </message>
    <message>
        <source>or draw it here</source>
        <translation>o dibújelo aquí</translation>
    </message>
    <message>
        <source>I still say so</source>
        <translation>Sigo diciendo lo mismo</translation>
    </message>
    <message>
        <source>You said this before the last changes.</source>
        <translation>Usted dijo esto antes de los últimos cambios.</translation>
    </message>
</context>
<context>
    <name>kithbook::AttendanceRow</name>
    <message>
        <source>Attendance for %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Asistencia de %1</translation>
    </message>
</context>
<context>
    <name>kithbook::BackupNudge</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message numerus="yes">
        <source>Last backup was %n days ago. A backup keeps your book safe.</source>
        <translation>
            <numerusform>La última copia de seguridad fue hace %n día. Una copia protege su libro.</numerusform>
            <numerusform>La última copia de seguridad fue hace %n días. Una copia protege su libro.</numerusform>
        </translation>
    </message>
    <message>
        <source>This book has no backup yet. A backup keeps your book safe.</source>
        <translation>Este libro todavía no tiene copia de seguridad. Una copia protege su libro.</translation>
    </message>
    <message>
        <source>Making a backup...</source>
        <translation>Haciendo una copia de seguridad...</translation>
    </message>
    <message>
        <source>Backup finished.</source>
        <translation>Copia de seguridad terminada.</translation>
    </message>
</context>
<context>
    <name>kithbook::BackupSettings</name>
    <message>
        <source>Where backups go</source>
        <translation>Dónde van las copias</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change where backups go</source>
        <translation>Cambiar dónde van las copias</translation>
    </message>
    <message>
        <source>Making a backup and checking it…</source>
        <translation>Haciendo una copia de seguridad y revisándola…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A copy of the whole book</source>
        <translation>Una copia del libro entero</translation>
    </message>
    <message>
        <source>Each copy is opened and checked before it counts. It opens with the passphrase the book has on that day.</source>
        <translation>Cada copia se abre y se revisa antes de darla por buena. Se abre con la frase de contraseña que el libro tiene ese día.</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translation>Copias que hay</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguna.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A backup: Yesterday, 9:15 AM</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>And %1 older ones.</source>
        <translation>Y %1 más antiguas.</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1 records, all there.</source>
        <extracomment>%1 is a number of records</extracomment>
        <translation>La copia está hecha y revisada: %1 registros, todos presentes.</translation>
    </message>
    <message>
        <source>Where they go, back up now</source>
        <translation>Dónde van, hacer una</translation>
    </message>
</context>
<context>
    <name>kithbook::BookView</name>
    <message>
        <source>Taken back.</source>
        <translation>Se deshizo.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message numerus="yes">
        <source>Backup made and checked: %n records.</source>
        <translation>
            <numerusform>Copia hecha y revisada: %n registro.</numerusform>
            <numerusform>Copia hecha y revisada: %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Private reflection</source>
        <translation>Reflexión privada</translation>
    </message>
</context>
<context>
    <name>kithbook::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>kithbook::CodeList</name>
    <message>
        <source>Short codes</source>
        <translation>Códigos cortos</translation>
    </message>
    <message>
        <source>Arrow keys choose, Tab puts in the first, Esc closes</source>
        <translation>Las flechas eligen, Tab pone el primero, Esc cierra</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter puts it in, Esc closes</source>
        <translation>Las flechas eligen, Enter lo pone, Esc cierra</translation>
    </message>
    <message>
        <source>1 short code</source>
        <translation>1 código corto</translation>
    </message>
    <message numerus="yes">
        <source>%n short codes</source>
        <translation>
            <numerusform>%n código corto</numerusform>
            <numerusform>%n códigos cortos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::ColumnMatcher</name>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the number of a column without a name</extracomment>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Qué tiene la columna “%1”</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No incluirla</translation>
    </message>
    <message>
        <source>Hidden while names are hidden</source>
        <translation>Oculto mientras los nombres lo están</translation>
    </message>
    <message>
        <source>Empty in the first rows</source>
        <translation>Vacía en las primeras filas</translation>
    </message>
</context>
<context>
    <name>kithbook::ComfortSettings</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Todo crece con él.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Same as computer</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Computer&apos;s font</source>
        <translation>Letra de la computadora</translation>
    </message>
    <message>
        <source>Easy letters: Andika</source>
        <translation>Letra fácil: Andika</translation>
    </message>
    <message>
        <source>Text size, look, letters</source>
        <translation>Texto, aspecto, letras</translation>
    </message>
</context>
<context>
    <name>kithbook::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>kithbook::ConnectCard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a way to connect, such as Phone; %2 which one, such as &quot;at work&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Cómo conectarse</translation>
    </message>
    <message>
        <source>Add a way to connect</source>
        <translation>Agregar una manera de conectarse</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <extracomment>%1 is a way, such as &quot;by phone&quot;, or a length, such as &quot;30 min&quot;</extracomment>
        <translation>Por lo común %1</translation>
    </message>
    <message>
        <source>Usually %1, %2</source>
        <extracomment>%1 is a way, such as &quot;by phone&quot;; %2 a length, such as &quot;30 min&quot;</extracomment>
        <translation>Por lo común %1, %2</translation>
    </message>
    <message>
        <source>%1, liked best</source>
        <translation>%1, la que prefiere</translation>
    </message>
    <message>
        <source>Hidden with the names</source>
        <translation>Oculto junto con los nombres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is a way to connect, such as Phone</extracomment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>kithbook::DayField</name>
    <message>
        <source>Write the day like this: May 12, or 2026-05-12.</source>
        <translation>Escriba el día así: 12 de mayo, o 2026-05-12.</translation>
    </message>
</context>
<context>
    <name>kithbook::DrawnNameView</name>
    <message>
        <source>The name they drew</source>
        <translation>El nombre que dibujó la persona</translation>
    </message>
</context>
<context>
    <name>kithbook::ExportGate</name>
    <message>
        <source>Before it leaves the book</source>
        <translation>Antes de que salga del libro</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation>Elija para quién es.</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Elija por qué.</translation>
    </message>
</context>
<context>
    <name>kithbook::ExportPage</name>
    <message>
        <source>Print or export</source>
        <translation>Imprimir o exportar</translation>
    </message>
    <message>
        <source>In what form?</source>
        <translation>¿En qué forma?</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;Ocultar nombres</translation>
    </message>
    <message>
        <source>Initials and first letters take the place of names that this book has. Nicknames, names of family, and names that are also words may stay: look it over before it leaves your hands.</source>
        <translation>Las iniciales y primeras letras toman el lugar de los nombres que este libro tiene. Pueden quedar apodos, nombres de la familia y nombres que también son palabras: mírelo antes de que salga de sus manos.</translation>
    </message>
    <message>
        <source>Good to know: what is printed stays in the print queue of this computer for a while, readable for whoever looks after it. Choose a printer that you trust.</source>
        <translation>Conviene saber: lo que se imprime queda un tiempo en la cola de impresión de esta computadora, y puede leerlo quien se ocupa de ella. Elija una impresora de confianza.</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>La forma</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Reads well with a screen reader and in large text. It opens in any browser and loads nothing.</source>
        <translation>Se lee bien con un lector de pantalla y con letra grande. Se abre en cualquier navegador y no carga nada.</translation>
    </message>
    <message>
        <source>Words alone, for any program.</source>
        <translation>Solo las palabras, para cualquier programa.</translation>
    </message>
    <message>
        <source>For programs. Signers, additions and goals are columns of their own.</source>
        <translation>Para programas. Firmas, agregados y metas tienen su propia columna.</translation>
    </message>
    <message>
        <source>For paper. For somebody who uses a screen reader, choose Web page.</source>
        <translation>Para papel. Para alguien que usa un lector de pantalla, elija Página web.</translation>
    </message>
    <message>
        <source>No note fits what is chosen, so there is nothing to write.</source>
        <translation>Ninguna nota coincide con lo elegido, así que no hay nada que escribir.</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Guardar notas</translation>
    </message>
    <message>
        <source>Printing the notes</source>
        <translation>Imprimiendo las notas</translation>
    </message>
    <message>
        <source>Writing the notes</source>
        <translation>Escribiendo las notas</translation>
    </message>
    <message>
        <source>Stopped. Pages may have been printed already.</source>
        <translation>Se detuvo. Es posible que ya se hayan impreso páginas.</translation>
    </message>
    <message>
        <source>Stopped. No file is left.</source>
        <translation>Se detuvo. No quedó ningún archivo.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted: whoever has the file can read it. Erase it when you are done.</source>
        <translation>Guardado como %1. No está cifrado: quien tenga el archivo puede leerlo. Bórrelo cuando termine.</translation>
    </message>
    <message>
        <source>One note could not be read and stands there without its words.</source>
        <translation>Una nota no se pudo leer y aparece sin sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be read and stand there without their words.</source>
        <translation>
            <numerusform>%n nota no se pudo leer y aparece sin sus palabras.</numerusform>
            <numerusform>%n notas no se pudieron leer y aparecen sin sus palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>kithbook::ExportPreview</name>
    <message>
        <source>The notes as they are printed</source>
        <translation>Las notas como se imprimen</translation>
    </message>
    <message>
        <source>Names are hidden on the screen, so the words are too.</source>
        <translation>Los nombres están ocultos en la pantalla, así que las palabras también.</translation>
    </message>
    <message>
        <source>Note before</source>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nota siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Note %1 of %2</source>
        <extracomment>which note of how many, and then &quot;Page 1 of 2&quot;</extracomment>
        <translation>Nota %1 de %2</translation>
    </message>
</context>
<context>
    <name>kithbook::ExportWhat</name>
    <message>
        <source>The notes</source>
        <translation>Las notas</translation>
    </message>
    <message>
        <source>Which notes?</source>
        <translation>¿Qué notas?</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>As well</source>
        <translation>También</translation>
    </message>
    <message>
        <source>&amp;Drafts, marked as such</source>
        <translation>&amp;Borradores, marcados</translation>
    </message>
    <message>
        <source>This &amp;note</source>
        <translation>Esta &amp;nota</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 a name</extracomment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>About &amp;everybody</source>
        <translation>Sobre t&amp;odas las personas</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>Este día es anterior al primero.</translation>
    </message>
    <message>
        <source>No note fits this.</source>
        <translation>Ninguna nota coincide.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::FindBox</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes</source>
        <translation>Las flechas eligen, Enter abre, Esc cierra</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada coincide. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person, group, session, note or command</source>
        <translation>Buscar una persona, grupo, sesión, nota o comando</translation>
    </message>
</context>
<context>
    <name>kithbook::FindButton</name>
    <message>
        <source>Find a person, note or session</source>
        <translation>Buscar una persona, nota o sesión</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>kithbook::FindDelegate</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>kithbook::FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Kithbook files (*.kithbook)</source>
        <translation>Archivos de Kithbook (*.kithbook)</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Dónde guardar el libro</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Abrir un libro</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>kithbook::GoalCard</name>
    <message>
        <source>Add a step</source>
        <translation>Agregar un paso</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <extracomment>%1 is a goal in a person&apos;s words</extracomment>
        <translation>Agregar un paso a %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the step: %1</source>
        <extracomment>%1 is a step on the way to a goal</extracomment>
        <translation>Cambiar el paso: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1 what the button does, 2 a goal in a person&apos;s words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Lograda</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Ponerla en marcha</translation>
    </message>
    <message>
        <source>Work on it again</source>
        <translation>Ponerla en marcha otra vez</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la Papelera</translation>
    </message>
</context>
<context>
    <name>kithbook::GoalChoice</name>
    <message>
        <source>“%1”</source>
        <extracomment>the words of a person</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Una meta nueva</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>Agregar la meta</translation>
    </message>
    <message>
        <source>The goal, in the person&apos;s words</source>
        <translation>La meta, en palabras de la persona</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>if it fits</source>
        <translation>si corresponde</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna de ellas</translation>
    </message>
</context>
<context>
    <name>kithbook::GoalForm</name>
    <message>
        <source>Add a goal</source>
        <translation>Agregar una meta</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>Cambiar una meta</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Guardar la meta</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>¿Hasta dónde llegó?</translation>
    </message>
    <message>
        <source>The goal, in their words</source>
        <translation>La meta, en palabras de la persona</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>Look at it together again</source>
        <translation>Volver a mirarla en conjunto</translation>
    </message>
    <message>
        <source>A goal is what they want, not what others want for them. It may change, rest or be let go; all of it is fine.</source>
        <translation>Una meta es lo que la persona quiere, no lo que otras quieren para ella. Puede cambiar, descansar o soltarse; todo está bien.</translation>
    </message>
    <message>
        <source>Goal kept.</source>
        <translation>Meta guardada.</translation>
    </message>
    <message>
        <source>Write what they want. A few words are enough.</source>
        <translation>Escriba lo que la persona quiere. Bastan unas palabras.</translation>
    </message>
</context>
<context>
    <name>kithbook::GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Nothing they work on right now.</source>
        <translation>Nada en marcha por ahora.</translation>
    </message>
    <message>
        <source>What do they want? Write it in their words.</source>
        <translation>¿Qué quiere la persona? Escríbalo en sus palabras.</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Metas y pasos</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Agregar una meta</translation>
    </message>
</context>
<context>
    <name>kithbook::GoalsTab</name>
    <message>
        <source>Add a goal</source>
        <translation>Agregar una meta</translation>
    </message>
    <message>
        <source>Moved to Trash.</source>
        <translation>Está en la Papelera.</translation>
    </message>
    <message>
        <source>Goal reached.</source>
        <translation>Meta lograda.</translation>
    </message>
    <message>
        <source>Goal set aside.</source>
        <translation>Meta apartada.</translation>
    </message>
    <message>
        <source>Working on it.</source>
        <translation>Meta en marcha.</translation>
    </message>
    <message>
        <source>Step kept.</source>
        <translation>Paso guardado.</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>Paso cumplido.</translation>
    </message>
    <message>
        <source>Step still to do.</source>
        <translation>Paso por cumplir.</translation>
    </message>
</context>
<context>
    <name>kithbook::GroupForm</name>
    <message>
        <source>Add a group</source>
        <translation>Agregar un grupo</translation>
    </message>
    <message>
        <source>Edit a group</source>
        <translation>Editar un grupo</translation>
    </message>
    <message>
        <source>This is what you typed before. It is not saved yet.</source>
        <translation>Esto es lo que escribió antes. Todavía está sin guardar.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Who is in it?</source>
        <translation>¿Quiénes lo forman?</translation>
    </message>
    <message>
        <source>How you usually meet</source>
        <translation>Cómo se reúnen por lo común</translation>
    </message>
    <message>
        <source>How long it usually is</source>
        <translation>Cuánto dura por lo común</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>How many places</source>
        <translation>Cuántos lugares</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>and others who help lead, if you like</source>
        <translation>y otras personas que ayudan a llevarlo, si quiere</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter guarda</translation>
    </message>
    <message>
        <source>No usual way</source>
        <translation>Sin una manera habitual</translation>
    </message>
    <message>
        <source>Write the minutes, such as 60 or 1 h 30 min.</source>
        <translation>Escriba los minutos, como 60 o 1 h 30 min.</translation>
    </message>
    <message>
        <source>Write a number, such as 12.</source>
        <translation>Escriba un número, como 12.</translation>
    </message>
    <message>
        <source>Choose a name from the list, or clear what is typed.</source>
        <translation>Elija un nombre de la lista, o borre lo escrito.</translation>
    </message>
    <message>
        <source>The group is changed.</source>
        <translation>El grupo está cambiado.</translation>
    </message>
    <message>
        <source>The group is added.</source>
        <translation>El grupo está agregado.</translation>
    </message>
    <message>
        <source>Write a name, such as Tuesday circle.</source>
        <translation>Escriba un nombre, como Círculo de los martes.</translation>
    </message>
</context>
<context>
    <name>kithbook::GroupView</name>
    <message>
        <source>Choose a group to see who is in it.</source>
        <translation>Elija un grupo para ver quiénes lo forman.</translation>
    </message>
    <message>
        <source>&amp;Log a meeting</source>
        <translation>&amp;Registrar reunión</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Edi&amp;tar</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mover a la &amp;Papelera</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quiénes lo forman</translation>
    </message>
    <message>
        <source>Nobody is in it yet.</source>
        <translation>Todavía no hay nadie.</translation>
    </message>
    <message>
        <source>Meetings you log will be here.</source>
        <translation>Las reuniones que registre estarán aquí.</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>Últimas reuniones</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Moved to Trash.</source>
        <translation>Está en la Papelera.</translation>
    </message>
</context>
<context>
    <name>kithbook::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Todavía no hay grupos</translation>
    </message>
    <message>
        <source>A group is a name and the people in it.</source>
        <translation>Un grupo es un nombre y las personas que lo forman.</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Add a group</source>
        <translation>Agregar &amp;un grupo</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Agregar un grupo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>kithbook::HelpPage</name>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>No help page has these words.</source>
        <translation>Ninguna página de ayuda tiene estas palabras.</translation>
    </message>
    <message>
        <source>Find in Help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Mostrar todas las páginas</translation>
    </message>
</context>
<context>
    <name>kithbook::ImportChoices</name>
    <message>
        <source>How are days written?</source>
        <translation>¿Cómo están escritos los días?</translation>
    </message>
    <message>
        <source>People whose name is in your book already</source>
        <translation>Personas cuyo nombre ya está en su libro</translation>
    </message>
    <message>
        <source>People who are not in your book yet</source>
        <translation>Personas que todavía no están en su libro</translation>
    </message>
    <message>
        <source>Month first: 5/31/2026</source>
        <translation>Primero el mes: 5/31/2026</translation>
    </message>
    <message>
        <source>Day first: 31/5/2026</source>
        <translation>Primero el día: 31/5/2026</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <source>Add as somebody else</source>
        <translation>Agregar como otra persona</translation>
    </message>
    <message>
        <source>Leave such rows out</source>
        <translation>No incluir esas filas</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Agregarlas</translation>
    </message>
    <message>
        <source>How you &amp;met, if not said</source>
        <translation>Cómo se &amp;reunieron, si no se dice</translation>
    </message>
    <message>
        <source>The days in this file can be read two ways. Choose one.</source>
        <translation>Los días de este archivo se pueden leer de dos maneras. Elija una.</translation>
    </message>
</context>
<context>
    <name>kithbook::ImportPage</name>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tablas como texto (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>Guardar estas filas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>In your spreadsheet program, save the table as CSV. Then choose that file here.</source>
        <translation>En su programa de hojas de cálculo, guarde la tabla como CSV. Luego elija ese archivo aquí.</translation>
    </message>
    <message>
        <source>Choose another &amp;file</source>
        <translation>Elegir otro arc&amp;hivo</translation>
    </message>
    <message>
        <source>What are the rows?</source>
        <translation>¿Qué son las filas?</translation>
    </message>
    <message>
        <source>Show &amp;rows</source>
        <translation>Mostrar las &amp;filas</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation>Ses&amp;iones</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Qué tienen las columnas</translation>
    </message>
    <message>
        <source>Below each name are its first values. What you leave out stays in the file alone.</source>
        <translation>Debajo de cada nombre están sus primeros valores. Lo que no incluya queda solo en el archivo.</translation>
    </message>
    <message>
        <source>Choose a &amp;file</source>
        <translation>Elegir un arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Check the rows</source>
        <translation>&amp;Comprobar las filas</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>%1 has %2 rows and %3 columns.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1 tiene %2 filas y %3 columnas.</translation>
    </message>
    <message>
        <source>Checking the rows. Nothing is written yet.</source>
        <translation>Comprobando las filas. Todavía no se escribe nada.</translation>
    </message>
    <message>
        <source>Importing. Until it is done nothing else can be saved.</source>
        <translation>Importando. Hasta que termine no se puede guardar nada más.</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Escribiendo las filas</translation>
    </message>
    <message>
        <source>The rows are saved. The file is not encrypted: erase it when you are done.</source>
        <translation>Las filas están guardadas. El archivo no está cifrado: bórrelo cuando termine.</translation>
    </message>
    <message>
        <source>Stopped. Your book is as it was.</source>
        <translation>Se detuvo. Su libro está como antes.</translation>
    </message>
</context>
<context>
    <name>kithbook::ImportResult</name>
    <message>
        <source>What comes of it</source>
        <translation>Qué resulta</translation>
    </message>
    <message>
        <source>Rows that need a look</source>
        <translation>Filas que hay que mirar</translation>
    </message>
    <message>
        <source>&amp;Save these rows as a file</source>
        <translation>&amp;Guardar estas filas en un archivo</translation>
    </message>
    <message>
        <source>The file has %1 more.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>El archivo tiene %1 más.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the number of a row in a spreadsheet</extracomment>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is &quot;Row 4&quot;, %2 what is to look at there</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>kithbook::LengthChips</name>
    <message>
        <source>About how long?</source>
        <translation>¿Cuánto duró más o menos?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Write the minutes, such as 25 or 1 h 10 min, up to a day.</source>
        <translation>Escriba los minutos, como 25 o 1 h 10 min, hasta un día.</translation>
    </message>
</context>
<context>
    <name>kithbook::LineCover</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1 is what the line is for, such as Other names</extracomment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
</context>
<context>
    <name>kithbook::ListAndPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>kithbook::LockCountdown</name>
    <message numerus="yes">
        <source>Locking in %n s.</source>
        <extracomment>%n is a number of seconds; &quot;s&quot; is the sign of the second</extracomment>
        <translation>
            <numerusform>Se bloquea en %n s.</numerusform>
            <numerusform>Se bloquea en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your note is kept. Press any key to stay.</source>
        <translation>Su nota está guardada. Pulse cualquier tecla para seguir.</translation>
    </message>
</context>
<context>
    <name>kithbook::LogPage</name>
    <message>
        <source>Log a session</source>
        <translation>Registrar sesión</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la Papelera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and &amp;write the note</source>
        <translation>Guardar y escri&amp;bir la nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter guarda</translation>
    </message>
    <message>
        <source>Change a session</source>
        <translation>Cambiar una sesión</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <extracomment>%1 is who, how and how long: &quot;Sam T., by phone, 30 min&quot;</extracomment>
        <translation>Cambiada: %1.</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <translation>Registrada: %1.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Moved to Trash.</source>
        <translation>Está en la Papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n minutes are filled in</source>
        <comment>minutes</comment>
        <extracomment>%1 is a way to connect, &quot;Phone&quot;</extracomment>
        <translation>
            <numerusform>Ya puesto: %1 y %n minuto</numerusform>
            <numerusform>Ya puesto: %1 y %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>Ya puesto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are filled in</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Ya puesto: %n minuto</numerusform>
            <numerusform>Ya puesto: %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 because that is usual with %2.</source>
        <translation>%1, porque con %2 es lo habitual.</translation>
    </message>
    <message>
        <source>%1 because you use that most with %2.</source>
        <translation>%1, porque con %2 es lo que más usa.</translation>
    </message>
    <message>
        <source>Your draft from %1 is back.</source>
        <translation>Su borrador (%1) está de vuelta.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>A draft from %1 is kept.</source>
        <translation>Hay un borrador guardado (%1).</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
</context>
<context>
    <name>kithbook::LookAroundPage</name>
    <message>
        <source>Made-up people</source>
        <translation>Personas inventadas</translation>
    </message>
    <message>
        <source>Nobody in this book is real. Try everything: nothing you do here touches a book of your own.</source>
        <translation>Nadie en este libro es real. Pruebe todo: nada de lo que haga aquí toca un libro suyo.</translation>
    </message>
    <message>
        <source>Opening the book with made-up people…</source>
        <translation>Abriendo el libro con personas inventadas…</translation>
    </message>
    <message>
        <source>Making up people and their sessions…</source>
        <translation>Inventando personas y sus sesiones…</translation>
    </message>
</context>
<context>
    <name>kithbook::MainWindow</name>
    <message>
        <source>What you typed is kept.</source>
        <translation>Lo que escribió está guardado.</translation>
    </message>
    <message>
        <source>&amp;New or other book…</source>
        <translation>Libro &amp;nuevo u otro libro…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer &amp;copia de seguridad ahora</translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet…</source>
        <translation>&amp;Importar de una hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Find a person, note or session…</source>
        <translation>&amp;Buscar una persona, nota o sesión…</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Buscar un &amp;comando…</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;Ocultar nombres</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto m&amp;ás pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Log a session</source>
        <translation>&amp;Registrar sesión</translation>
    </message>
    <message>
        <source>Log a &amp;group meeting</source>
        <translation>Registrar reunión de &amp;grupo</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>Agregar una &amp;persona</translation>
    </message>
    <message>
        <source>Add a g&amp;roup</source>
        <translation>Agregar un gr&amp;upo</translation>
    </message>
    <message>
        <source>&amp;Do what the filled button does</source>
        <translation>&amp;Hacer lo que hace el botón lleno</translation>
    </message>
    <message>
        <source>&amp;Keep what is typed</source>
        <translation>&amp;Conservar lo escrito</translation>
    </message>
    <message>
        <source>Everything typed is kept.</source>
        <translation>Todo lo escrito está guardado.</translation>
    </message>
    <message>
        <source>&amp;Back to the page before</source>
        <translation>&amp;Volver a la página anterior</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Ayuda para esta página</translation>
    </message>
    <message>
        <source>How your book is kept &amp;safe</source>
        <translation>&amp;Cómo se protege su libro</translation>
    </message>
    <message>
        <source>If you &amp;forgot your passphrase</source>
        <translation>Si &amp;olvidó su frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>%1 is the title of a page of the help</extracomment>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>&amp;Print or export notes…</source>
        <translation>Im&amp;primir o exportar notas…</translation>
    </message>
    <message>
        <source>Write it &amp;together</source>
        <translation>Escribirla en con&amp;junto</translation>
    </message>
    <message>
        <source>&amp;Private reflection</source>
        <translation>Re&amp;flexión privada</translation>
    </message>
    <message>
        <source>&amp;Next word to look at</source>
        <translation>&amp;Siguiente palabra que mirar</translation>
    </message>
    <message>
        <source>C&amp;hoices for this word</source>
        <translation>Opcio&amp;nes para esta palabra</translation>
    </message>
    <message>
        <source>Earlier &amp;versions of this note</source>
        <translation>&amp;Versiones anteriores de esta nota</translation>
    </message>
    <message>
        <source>&amp;Short codes to put in</source>
        <translation>&amp;Poner un código corto</translation>
    </message>
</context>
<context>
    <name>kithbook::MeetingHow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>How did you meet?</source>
        <translation>¿Cómo se reunieron?</translation>
    </message>
    <message>
        <source>Change how you met and how long</source>
        <translation>Cambiar cómo se reunieron y cuánto duró</translation>
    </message>
    <message>
        <source>Choose how you met.</source>
        <translation>Elija cómo se reunieron.</translation>
    </message>
    <message>
        <source>Write the minutes, such as 25 or 1 h 10 min, up to a day.</source>
        <translation>Escriba los minutos, como 25 o 1 h 10 min, hasta un día.</translation>
    </message>
    <message>
        <source>Choose about how long it was.</source>
        <translation>Elija cuánto duró más o menos.</translation>
    </message>
    <message>
        <source>How and how long</source>
        <translation>Cómo y cuánto</translation>
    </message>
</context>
<context>
    <name>kithbook::MeetingPage</name>
    <message>
        <source>Log a group meeting</source>
        <translation>Registrar reunión de grupo</translation>
    </message>
    <message>
        <source>Mark everyone here</source>
        <translation>Marcar asistencia de todo el grupo</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Agregar a alguien</translation>
    </message>
    <message>
        <source>Who else was it?</source>
        <translation>¿Quién más fue?</translation>
    </message>
    <message>
        <source>Keep them in the group</source>
        <translation>Agregar también al grupo</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Todavía no hay nadie en la lista.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la Papelera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Which group was it?</source>
        <translation>¿Qué grupo fue?</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Todavía no hay grupos</translation>
    </message>
    <message>
        <source>A group is a name and the people in it.</source>
        <translation>Un grupo es un nombre y las personas que lo forman.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Agregar un grupo</translation>
    </message>
    <message>
        <source>Each person’s record shows only that person. Nobody sees who else came.</source>
        <translation>El registro de cada persona muestra solo a esa persona. Nadie ve quién más vino.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quién vino</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>How it went for access</source>
        <translation>Cómo fue el acceso</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter guarda</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>Con línea</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <extracomment>How many are on the list of a group, and how many places it has</extracomment>
        <translation>%1 de %2 lugares</translation>
    </message>
    <message>
        <source>%1 people, and %2 places. You can still save.</source>
        <translation>%1 personas y %2 lugares. De todos modos puede guardar.</translation>
    </message>
    <message>
        <source>Choose a name from the list, or clear what is typed.</source>
        <translation>Elija un nombre de la lista, o borre lo escrito.</translation>
    </message>
    <message>
        <source>Add who was there.</source>
        <translation>Agregue a quienes estuvieron.</translation>
    </message>
    <message>
        <source>Choose an answer for %1.</source>
        <translation>Para %1, elija una respuesta.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <extracomment>%1 is a group and who came: &quot;Tuesday circle, 4 here, 1 late&quot;</extracomment>
        <translation>Cambiada: %1.</translation>
    </message>
    <message>
        <source>Logged: %1.</source>
        <translation>Registrada: %1.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Moved to Trash.</source>
        <translation>Está en la Papelera.</translation>
    </message>
    <message>
        <source>Your draft from %1 is back.</source>
        <translation>Su borrador (%1) está de vuelta.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>kithbook::MeetingTexts</name>
    <message>
        <source>No names found</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>Resumen compartido</translation>
    </message>
    <message>
        <source>About everybody, without names</source>
        <translation>Sobre todo el grupo, sin nombres</translation>
    </message>
    <message>
        <source>Goes into the record of everybody who was there.</source>
        <translation>Va al registro de cada persona que estuvo.</translation>
    </message>
    <message>
        <source>One line about what they said or did. Optional.</source>
        <translation>Una línea sobre lo que dijo o hizo. Opcional.</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <extracomment>%1 is a name: what is written here goes into nobody else&apos;s record</extracomment>
        <translation>Solo para %1</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <extracomment>%1 is a first name: they are not on the list of this meeting any more</extracomment>
        <translation>Quitar a %1 de la lista</translation>
    </message>
    <message>
        <source>%1 is named here. Others will read this.</source>
        <extracomment>%1 is a first name; below, several</extracomment>
        <translation>%1 aparece aquí. Otras personas lo leerán.</translation>
    </message>
    <message>
        <source>%1 are named here. Others will read this.</source>
        <translation>%1 aparecen aquí. Otras personas lo leerán.</translation>
    </message>
</context>
<context>
    <name>kithbook::MergeForm</name>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Peer support since</source>
        <translation>Apoyo entre pares desde</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>Maneras de conectarse</translation>
    </message>
    <message>
        <source>Merge two entries</source>
        <translation>Unir dos fichas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>The other entry of the same person</source>
        <translation>La otra ficha de la misma persona</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Nobody else has a name like that.</source>
        <translation>Nadie más tiene un nombre así.</translation>
    </message>
    <message>
        <source>Which entry do you keep?</source>
        <translation>¿Qué ficha conserva?</translation>
    </message>
    <message>
        <source>Sessions, notes, plans and ways to connect of %2 go to %1. What is empty there is filled in. The entry %2 goes to Trash. You can undo this.</source>
        <translation>%1 recibe las sesiones, notas, planes y maneras de conectarse de %2, y se llena lo que allí está vacío. La ficha %2 va a la Papelera. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Find the other entry first.</source>
        <translation>Busque primero la otra ficha.</translation>
    </message>
    <message>
        <source>Both entries are one now.</source>
        <translation>Las dos fichas son una ahora.</translation>
    </message>
</context>
<context>
    <name>kithbook::MoreFields</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>if you like: platform, who else was there, place for emergencies, activities</source>
        <translation>si quiere: plataforma, quién más estuvo, lugar para emergencias, actividades</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Where the person was</source>
        <translation>Dónde estaba la persona</translation>
    </message>
    <message>
        <source>Where help would have to go</source>
        <translation>A dónde tendría que ir la ayuda</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Quién más estuvo</translation>
    </message>
    <message>
        <source>Why by voice only</source>
        <translation>Por qué solo con voz</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Cuántos mensajes</translation>
    </message>
    <message>
        <source>Program area</source>
        <translation>Área del programa</translation>
    </message>
    <message>
        <source>At the same time, or not</source>
        <translation>Al mismo tiempo, o no</translation>
    </message>
    <message>
        <source>By a person, or automated</source>
        <translation>Por una persona, o automático</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Was something else used as well?</source>
        <translation>¿Se usó también otra cosa?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>¿Qué hizo usted?</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Write a number, such as 12.</source>
        <translation>Escriba un número, como 12.</translation>
    </message>
</context>
<context>
    <name>kithbook::NameLine</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear who it was with</source>
        <translation>Borrar con quién fue</translation>
    </message>
</context>
<context>
    <name>kithbook::NameOffer</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contacto: %1</translation>
    </message>
    <message>
        <source>Group, 1 person</source>
        <translation>Grupo, 1 persona</translation>
    </message>
    <message numerus="yes">
        <source>Group, %n people</source>
        <translation>
            <numerusform>Grupo, %n persona</numerusform>
            <numerusform>Grupo, %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is the name that was typed</extracomment>
        <translation>Agregar a %1</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Add %1, somebody new</source>
        <translation>Agregar a %1, persona nueva</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
</context>
<context>
    <name>kithbook::NamePad</name>
    <message>
        <source>Place to draw your name, empty</source>
        <translation>Lugar para dibujar su nombre, vacío</translation>
    </message>
    <message>
        <source>Place to draw your name, with a name drawn</source>
        <translation>Lugar para dibujar su nombre, con un nombre dibujado</translation>
    </message>
</context>
<context>
    <name>kithbook::Names</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::NewBookPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>It locks your book. Nobody else knows it, so nobody can reset it. The next page gives you a way back in, in case you forget it.</source>
        <translation>Bloquea su libro. Nadie más la conoce, así que nadie puede restablecerla. La página siguiente le da una manera de volver a entrar, por si la olvida.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change where the book is kept</source>
        <translation>Cambiar dónde se guarda el libro</translation>
    </message>
    <message>
        <source>Where the book is kept</source>
        <translation>Dónde se guarda el libro</translation>
    </message>
    <message>
        <source>Make my book</source>
        <translation>Hacer mi libro</translation>
    </message>
    <message>
        <source>Making your book…</source>
        <translation>Haciendo su libro…</translation>
    </message>
</context>
<context>
    <name>kithbook::NewPassphrase</name>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Escríbala otra vez</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
    <message>
        <source>Six random words</source>
        <translation>Seis palabras al azar</translation>
    </message>
    <message>
        <source>Easy to remember, very hard to guess. Write them down until you know them by heart.</source>
        <translation>Fáciles de recordar, muy difíciles de adivinar. Anótelas hasta que las sepa de memoria.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Take the six words above, or write your own passphrase.</source>
        <translation>Tome las seis palabras de arriba, o escriba su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the passphrase once more, to be sure of each letter.</source>
        <translation>Escriba la frase de contraseña otra vez, para que no haya duda de ninguna letra.</translation>
    </message>
    <message>
        <source>The two are not the same yet. Type it once more; Show helps.</source>
        <translation>Las dos todavía no son iguales. Escríbala otra vez; Mostrar ayuda.</translation>
    </message>
</context>
<context>
    <name>kithbook::NextStepCard</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Nothing planned yet.</source>
        <translation>Todavía no hay nada previsto.</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is a day, such as &quot;tomorrow&quot; or &quot;Tue May 12&quot;</extracomment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Agregar un paso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the next step</source>
        <translation>Cambiar el próximo paso</translation>
    </message>
</context>
<context>
    <name>kithbook::NoteHelper</name>
    <message>
        <source>Still to add</source>
        <translation>Falta agregar</translation>
    </message>
    <message>
        <source>Nothing to add. Review when you are ready.</source>
        <translation>Nada que agregar. Revise cuando quiera.</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <extracomment>%1 a list such as &quot;When, How, Next steps&quot;</extracomment>
        <translation>Ya está: %1</translation>
    </message>
    <message>
        <source>%1 (your agency asks for it before signing)</source>
        <translation>%1 (su agencia lo pide antes de firmar)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <extracomment>for a screen reader, %1 &quot;Next steps&quot;</extracomment>
        <translation>Ir allí: %1</translation>
    </message>
    <message>
        <source>Words to look at</source>
        <translation>Palabras que mirar</translation>
    </message>
    <message>
        <source>No word to look at.</source>
        <translation>Ninguna palabra que mirar.</translation>
    </message>
    <message>
        <source>Words inside quotation marks are left alone. They are the person&apos;s.</source>
        <translation>Las palabras entre comillas se dejan como están. Son de la persona.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <extracomment>%1 the word as it was written, %2 a sentence that says why</extracomment>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>Instead of %1: %2</source>
        <extracomment>for a screen reader, %1 the word that is there, %2 what would come in its place</extracomment>
        <translation>En lugar de %1: %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Dejar %1</translation>
    </message>
</context>
<context>
    <name>kithbook::NoteReader</name>
    <message>
        <source>Choose a note to read it.</source>
        <translation>Elija una nota para leerla.</translation>
    </message>
    <message>
        <source>See the person</source>
        <translation>Ver la persona</translation>
    </message>
    <message>
        <source>See the session</source>
        <translation>Ver la sesión</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sacar de la Papelera</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la Papelera</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Add to this note</source>
        <translation>Agregar a esta nota</translation>
    </message>
    <message>
        <source>Mark as an error</source>
        <translation>Marcar como error</translation>
    </message>
    <message>
        <source>Select the words first, then choose Mark as an error.</source>
        <translation>Seleccione primero las palabras y luego elija Marcar como error.</translation>
    </message>
    <message>
        <source>This note is in Trash.</source>
        <translation>Esta nota está en la Papelera.</translation>
    </message>
    <message>
        <source>This note cannot be read here. It may be from a newer Kithbook. It is kept as it is.</source>
        <translation>Esta nota no se puede leer aquí. Quizás es de un Kithbook más nuevo. Se conserva como está.</translation>
    </message>
    <message>
        <source>The words are hidden as long as names are: a name may stand in them.</source>
        <translation>Las palabras están ocultas mientras lo estén los nombres: en ellas puede haber un nombre.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Private reflection</source>
        <translation>Reflexión privada</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>Imprimir o exportar…</translation>
    </message>
</context>
<context>
    <name>kithbook::NoteSections</name>
    <message>
        <source>%1 (carried over)</source>
        <extracomment>the heading of a part that another template had, %1 &quot;Plan&quot;</extracomment>
        <translation>%1 (traído de antes)</translation>
    </message>
</context>
<context>
    <name>kithbook::NotesFilter</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Escritas desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Find &amp;words in notes</source>
        <translation>Buscar &amp;palabras en las notas</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>&amp;All notes</source>
        <translation>&amp;Todas las notas</translation>
    </message>
    <message>
        <source>To &amp;finish</source>
        <translation>Por ter&amp;minar</translation>
    </message>
    <message>
        <source>To s&amp;ign</source>
        <translation>Por f&amp;irmar</translation>
    </message>
    <message>
        <source>&amp;Signed</source>
        <translation>&amp;Firmadas</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>De cualquier manera</translation>
    </message>
    <message>
        <source>How you connected</source>
        <translation>Cómo se conectaron</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Menos filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
</context>
<context>
    <name>kithbook::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Todavía no hay notas</translation>
    </message>
    <message>
        <source>Notes you write after a session will be here.</source>
        <translation>Las notas que escriba después de una sesión estarán aquí.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Registrar sesión</translation>
    </message>
    <message>
        <source>No note fits these filters.</source>
        <translation>Ninguna nota coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Moved to Trash.</source>
        <translation>Está en la Papelera.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>Agregado: %1</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>De vuelta en su lugar.</translation>
    </message>
    <message>
        <source>Print or e&amp;xport…</source>
        <translation>Imprimir o e&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>kithbook::NotesSettings</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>for a screen reader, %1 a word</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Mark words to look at</source>
        <translation>Marcar palabras que mirar</translation>
    </message>
    <message>
        <source>Mark misspelled words</source>
        <translation>Marcar palabras con faltas</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código corto</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Lo que quiere decir</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Mientras escribe</translation>
    </message>
    <message>
        <source>Words that may judge or label people, and others in their place.</source>
        <translation>Palabras que pueden juzgar o etiquetar a las personas, y otras en su lugar.</translation>
    </message>
    <message>
        <source>English and Spanish together. Names of people in this book are never marked.</source>
        <translation>Inglés y español a la vez. Los nombres de personas de este libro nunca se marcan.</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Agregar el código</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Códigos cortos</translation>
    </message>
    <message>
        <source>Type a semicolon, the code and a space in a note, such as “;next ”, and Kithbook writes the rest. Undo brings the code back.</source>
        <translation>Escriba un punto y coma, el código y un espacio en una nota, como “;next ”, y Kithbook escribe el resto. Deshacer trae el código de vuelta.</translation>
    </message>
    <message>
        <source>Words you kept</source>
        <translation>Palabras que conservó</translation>
    </message>
    <message>
        <source>;%1   %2</source>
        <extracomment>1 a short code, 2 what it stands for</extracomment>
        <translation>;%1   %2</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Right click a marked word in a note, or press Ctrl+. in it, and choose Keep this word. Then it is here.</source>
        <translation>Haga clic derecho en una palabra marcada de una nota, o pulse Ctrl+. en ella, y elija Conservar esta palabra. Entonces está aquí.</translation>
    </message>
    <message>
        <source>Short code added.</source>
        <translation>Código corto agregado.</translation>
    </message>
    <message>
        <source>Write what the code stands for.</source>
        <translation>Escriba lo que el código quiere decir.</translation>
    </message>
    <message>
        <source>A code is a few small letters, such as “bus”.</source>
        <translation>Un código son unas letras minúsculas, como “bus”.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Spelling, short codes</source>
        <translation>Ortografía, códigos cortos</translation>
    </message>
</context>
<context>
    <name>kithbook::NotesTab</name>
    <message>
        <source>Notes you write will be here.</source>
        <translation>Las notas que escriba estarán aquí.</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Por terminar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Written with a newer Kithbook</source>
        <translation>Escrita con un Kithbook más nuevo</translation>
    </message>
</context>
<context>
    <name>kithbook::OwnWordsCard</name>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what a person said; the marks around it are those of the language</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Strengths: %1</source>
        <translation>Fortalezas: %1</translation>
    </message>
</context>
<context>
    <name>kithbook::OwnWordsForm</name>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>service user</source>
        <translation>persona usuaria</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>par</translation>
    </message>
    <message>
        <source>member</source>
        <translation>integrante</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>What do you call the people you support?</source>
        <translation>¿Cómo llama a las personas que apoya?</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Su nombre de pila</translation>
    </message>
    <message>
        <source>for the greeting, if you like</source>
        <translation>para el saludo, si quiere</translation>
    </message>
    <message>
        <source>Your job title</source>
        <translation>Su puesto</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>Your word</source>
        <translation>Su palabra</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>otra palabra</translation>
    </message>
</context>
<context>
    <name>kithbook::OwnWordsSettings</name>
    <message>
        <source>Words and work hours</source>
        <translation>Palabras y horario de trabajo</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como esta computadora</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of Kithbook</source>
        <translation>Idioma de Kithbook</translation>
    </message>
    <message>
        <source>Pages, days and help follow it. What you wrote stays as it is.</source>
        <translation>Páginas, días y ayuda lo siguen. Lo que usted escribió queda como está.</translation>
    </message>
    <message>
        <source>Words and language</source>
        <translation>Palabras e idioma</translation>
    </message>
    <message>
        <source>Language, words, hours</source>
        <translation>Idioma, palabras, horario</translation>
    </message>
</context>
<context>
    <name>kithbook::PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>kithbook::PassphrasePanel</name>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Kithbook is locked</source>
        <translation>Kithbook está bloqueado</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Olvidé mi frase de contraseña</translation>
    </message>
    <message>
        <source>You will come back to the same place.</source>
        <translation>Volverá al mismo lugar.</translation>
    </message>
    <message>
        <source>This is the book with made-up people. Its passphrase: %1</source>
        <translation>Este es el libro con personas inventadas. Su frase de contraseña: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Escriba primero su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>kithbook::PassphrasePart</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The passphrase you use now</source>
        <translation>La frase de contraseña que usa ahora</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>Conservar la que tengo</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies and backups made earlier still open with the old one.</source>
        <translation>La frase de contraseña está cambiada. Las copias hechas antes todavía se abren con la anterior.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>It locks this book.</source>
        <translation>Bloquea este libro.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens this book now.</source>
        <translation>Escriba la frase de contraseña que abre este libro ahora.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
</context>
<context>
    <name>kithbook::PeopleFilter</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>O&amp;rdenar por</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>Agregar una &amp;persona</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n a la vista</numerusform>
            <numerusform>%n a la vista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>kithbook::PersonActs</name>
    <message>
        <source>&amp;Pause support</source>
        <translation>Poner el apoyo en &amp;pausa</translation>
    </message>
    <message>
        <source>&amp;Close support</source>
        <translation>&amp;Terminar el apoyo</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Cambiar a “%1”</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Merge with another entry</source>
        <translation>&amp;Unir con otra ficha</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>&amp;Mover a la Papelera</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Sacar de la Papelera</translation>
    </message>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>&amp;Borrar para siempre</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>Moved to Trash.</source>
        <translation>Está en la Papelera.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>De vuelta en su lugar.</translation>
    </message>
    <message>
        <source>Support goes on.</source>
        <translation>El apoyo sigue.</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>¿Borrar %1 para siempre?</translation>
    </message>
    <message>
        <source>Their notes, plans, ways to connect and the sessions with nobody else go too. This cannot be undone. Sessions with others stay: look at their one line afterward.</source>
        <translation>También se borran sus notas, planes, maneras de conectarse y las sesiones sin nadie más. No se puede deshacer. Las sesiones con otras personas quedan: mire después la línea de cada una.</translation>
    </message>
    <message>
        <source>Keep in Trash</source>
        <translation>Dejar en la Papelera</translation>
    </message>
    <message>
        <source>Erased for ever.</source>
        <translation>Se borró para siempre.</translation>
    </message>
    <message>
        <source>Print or e&amp;xport their notes</source>
        <translation>Imprimir o e&amp;xportar sus notas</translation>
    </message>
</context>
<context>
    <name>kithbook::PersonField</name>
    <message>
        <source>Who was it with?</source>
        <translation>¿Con quién fue?</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>Agregar otra persona</translation>
    </message>
    <message>
        <source>Chosen. Take somebody off with Space</source>
        <translation>Personas elegidas. La barra espaciadora quita a alguien</translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation>Personas recientes</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clear what is typed</source>
        <translation>Borrar lo escrito</translation>
    </message>
    <message>
        <source>Nobody has that name yet. Check the letters, or add them below.</source>
        <translation>Nadie tiene ese nombre todavía. Revise las letras, o agregue a la persona abajo.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ya está en su libro.</translation>
    </message>
</context>
<context>
    <name>kithbook::PersonForm</name>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Editar una persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How you usually connect</source>
        <translation>Cómo se conectan por lo común</translation>
    </message>
    <message>
        <source>This is what you typed before. It is not saved yet.</source>
        <translation>Esto es lo que escribió antes. Todavía está sin guardar.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter guarda</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>Name they go by</source>
        <translation>Nombre que usa</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>they are found by too</source>
        <translation>con ellos también se encuentra</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Peer support since</source>
        <translation>Apoyo entre pares desde</translation>
    </message>
    <message>
        <source>a day, if you like</source>
        <translation>un día, si quiere</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>who they are, their hopes</source>
        <translation>quién es, qué espera</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>How long it usually takes</source>
        <translation>Cuánto dura por lo común</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>en minutos</translation>
    </message>
    <message>
        <source>Add a &amp;way to connect</source>
        <translation>Agregar una manera de &amp;conectarse</translation>
    </message>
    <message>
        <source>No usual way</source>
        <translation>Sin una manera habitual</translation>
    </message>
    <message>
        <source>Write a number of minutes, such as 30.</source>
        <translation>Escriba una cantidad de minutos, como 30.</translation>
    </message>
</context>
<context>
    <name>kithbook::PersonHeader</name>
    <message>
        <source>Put back</source>
        <translation>Sacar de la Papelera</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>In Trash since %1. It stays there for 30 days.</source>
        <extracomment>%1 is a day, such as &quot;yesterday&quot;</extracomment>
        <translation>En la Papelera desde %1. Se queda allí 30 días.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Registrar sesión</translation>
    </message>
    <message>
        <source>Log with %1</source>
        <translation>Registrar con %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
</context>
<context>
    <name>kithbook::PersonList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Todavía no hay nadie aquí</translation>
    </message>
    <message>
        <source>People you support will be here. A first name is enough to begin.</source>
        <translation>Las personas que apoya estarán aquí. Basta el nombre de pila para empezar.</translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Nadie coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Trash is empty</source>
        <translation>La Papelera está vacía</translation>
    </message>
    <message>
        <source>People you move to Trash stay here for 30 days.</source>
        <translation>Las personas que mueva a la Papelera se quedan aquí 30 días.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>kithbook::PersonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>kithbook::PersonView</name>
    <message>
        <source>Choose a person to see their page.</source>
        <translation>Elija una persona para ver su página.</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Next step kept.</source>
        <translation>Próximo paso guardado.</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>Paso cumplido.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message numerus="yes">
        <source>Notes, over %n</source>
        <translation>
            <numerusform>Notas, más de %n</numerusform>
            <numerusform>Notas, más de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notes %n</source>
        <translation>
            <numerusform>Notas %n</numerusform>
            <numerusform>Notas %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goals %n</source>
        <translation>
            <numerusform>Metas %n</numerusform>
            <numerusform>Metas %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::PrivacySettings</name>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>Start with names hidden</source>
        <translation>Empezar con los nombres ocultos</translation>
    </message>
    <message>
        <source>Hide names now</source>
        <translation>Ocultar los nombres ahora</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock when I stop using Kithbook for</source>
        <translation>Bloquear si dejo de usar Kithbook durante</translation>
    </message>
    <message>
        <source>What you were writing is always kept.</source>
        <translation>Lo que estaba escribiendo siempre se conserva.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Initials and a color shape show instead. Ctrl+Shift+H at any time.</source>
        <translation>En su lugar se ven iniciales y una figura de color. Ctrl+Shift+H en cualquier momento.</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Privacidad y bloqueo</translation>
    </message>
    <message>
        <source>Lock, passphrase, names</source>
        <translation>Bloqueo, frase, nombres</translation>
    </message>
</context>
<context>
    <name>kithbook::PromisePanel</name>
    <message>
        <source>It stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Your book is one locked file on this computer. Nothing is sent anywhere.</source>
        <translation>Su libro es un solo archivo bloqueado en esta computadora. No se envía nada a ningún lado.</translation>
    </message>
    <message>
        <source>Only you can open it</source>
        <translation>Solo usted puede abrirlo</translation>
    </message>
    <message>
        <source>You choose the passphrase. No account, no sign-up.</source>
        <translation>Usted elige la frase de contraseña. Sin cuenta, sin registro.</translation>
    </message>
    <message>
        <source>Your words, their words</source>
        <translation>Sus palabras y las de cada persona</translation>
    </message>
    <message>
        <source>Made for peer support: strengths, hopes and next steps come first.</source>
        <translation>Hecho para el apoyo entre pares: primero las fortalezas, las esperanzas y los próximos pasos.</translation>
    </message>
</context>
<context>
    <name>kithbook::Rail</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Registrar sesión</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Log a group meeting</source>
        <translation>Registrar reunión de grupo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Look over and sign</source>
        <translation>Revisar y firmar</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n que mirar</numerusform>
            <numerusform>%1, %n que mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Print or export notes</source>
        <translation>Imprimir o exportar notas</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Private reflection</source>
        <translation>Reflexión privada</translation>
    </message>
</context>
<context>
    <name>kithbook::ReadBack</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a heading and the text below it, for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí todavía no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>kithbook::ReadyCard</name>
    <message>
        <source>Ready to sign</source>
        <translation>Lista para firmar</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Antes de firmar</translation>
    </message>
    <message>
        <source>%1 (your agency asks for it before signing)</source>
        <translation>%1 (su agencia lo pide antes de firmar)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>for a screen reader, %1 &quot;Next steps&quot;</extracomment>
        <translation>Agregar: %1</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <extracomment>%1 a list such as &quot;When, How, Next steps&quot;</extracomment>
        <translation>Ya está: %1</translation>
    </message>
</context>
<context>
    <name>kithbook::RecoveryPage</name>
    <message>
        <source>Your recovery sheet</source>
        <translation>Su hoja de recuperación</translation>
    </message>
    <message>
        <source>Twelve words open your book if you ever forget the passphrase. They are shown only now.</source>
        <translation>Doce palabras abren su libro si algún día olvida la frase de contraseña. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>Check these words</source>
        <translation>Comprobar estas palabras</translation>
    </message>
    <message>
        <source>I have them</source>
        <translation>Las tengo</translation>
    </message>
    <message>
        <source>I will do it later</source>
        <translation>Lo haré más tarde</translation>
    </message>
</context>
<context>
    <name>kithbook::RecoveryPart</name>
    <message>
        <source>Make a new one</source>
        <translation>Hacer una nueva</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Hacer una hoja de recuperación nueva</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The twelve words you have now stop opening this book as soon as there are new ones.</source>
        <translation>Las doce palabras que tiene ahora dejan de abrir este libro en cuanto hay otras nuevas.</translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation>Hacer palabras nuevas</translation>
    </message>
    <message>
        <source>Keep the words I have</source>
        <translation>Conservar las palabras que tengo</translation>
    </message>
    <message>
        <source>I will do it later</source>
        <translation>Lo haré más tarde</translation>
    </message>
    <message>
        <source>I have them</source>
        <translation>Las tengo</translation>
    </message>
    <message>
        <source>It is the only way back in if you forget the passphrase.</source>
        <translation>Es la única manera de volver a entrar si olvida la frase de contraseña.</translation>
    </message>
    <message>
        <source>Its words were not copied back yet. Make a new one.</source>
        <translation>Sus palabras todavía no se han copiado de vuelta. Haga una nueva.</translation>
    </message>
    <message>
        <source>Check these words</source>
        <translation>Comprobar estas palabras</translation>
    </message>
    <message>
        <source>The recovery sheet is right. Keep it in a safe place.</source>
        <translation>La hoja de recuperación está bien. Guárdela en un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>kithbook::RecoverySheet</name>
    <message>
        <source>Save the recovery words</source>
        <translation>Guardar las palabras de recuperación</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation>Sus palabras de recuperación</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save to a USB drive</source>
        <translation>Guardar en una memoria USB</translation>
    </message>
    <message>
        <source>Anyone who finds this file can open your book. Keep it apart from this computer.</source>
        <translation>Cualquiera que encuentre este archivo puede abrir su libro. Guárdelo lejos de esta computadora.</translation>
    </message>
    <message>
        <source>Save a readable file</source>
        <translation>Guardar un archivo legible</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Writing them on paper by hand is good too. The order counts.</source>
        <translation>También sirve escribirlas a mano en papel. El orden cuenta.</translation>
    </message>
    <message>
        <source>To be sure that the sheet is right, copy three words from it.</source>
        <translation>Para comprobar que la hoja está bien, copie tres palabras de ella.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <extracomment>%1 is the place of a recovery word, 1 to 12</extracomment>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Copy this word from your sheet.</source>
        <translation>Copie esta palabra de su hoja.</translation>
    </message>
    <message>
        <source>That is another word. Compare it with your sheet.</source>
        <translation>Esa es otra palabra. Compárela con su hoja.</translation>
    </message>
    <message>
        <source>Saved. Take the drive out and keep it in a safe place.</source>
        <translation>Guardado. Saque la memoria USB y guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the sheet before somebody else does.</source>
        <translation>Enviada a la impresora. Recoja la hoja antes de que otra persona lo haga.</translation>
    </message>
</context>
<context>
    <name>kithbook::ReflectionPage</name>
    <message>
        <source>Private reflection</source>
        <translation>Reflexión privada</translation>
    </message>
    <message>
        <source>Before your first one</source>
        <translation>Antes de la primera</translation>
    </message>
    <message>
        <source>This reflection cannot be read here. It may be from a newer Kithbook. It is kept as it is.</source>
        <translation>Esta reflexión no se puede leer aquí. Quizás es de un Kithbook más nuevo. Se conserva como está.</translation>
    </message>
    <message>
        <source>Erase this reflection for good? It cannot be brought back. A backup made before may still have it.</source>
        <translation>¿Borrar esta reflexión para siempre? No se puede recuperar. Una copia de seguridad hecha antes todavía puede tenerla.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Se borró.</translation>
    </message>
    <message>
        <source>For you alone: never exported, never found. A court may still ask for it.</source>
        <translation>Solo para usted: nunca se exporta, nunca se encuentra. Un tribunal todavía puede pedirla.</translation>
    </message>
    <message>
        <source>Here you write for yourself: what a session did to you, and what you learned.</source>
        <translation>Aquí escribe para usted: lo que una sesión le hizo sentir, y lo que aprendió.</translation>
    </message>
    <message>
        <source>It is no part of anybody&apos;s record.</source>
        <translation>No es parte del registro de nadie.</translation>
    </message>
    <message>
        <source>Kithbook seals these words with a key of their own.</source>
        <translation>Kithbook sella estas palabras con su propia clave.</translation>
    </message>
    <message>
        <source>They are in no export, no printout and no list of notes, and Find does not see them.</source>
        <translation>No están en ninguna exportación, ninguna impresión ni ninguna lista de notas, y Buscar no las ve.</translation>
    </message>
    <message>
        <source>They are in your backups, as all of your book is.</source>
        <translation>Están en sus copias de seguridad, como todo su libro.</translation>
    </message>
    <message>
        <source>Private is not secret in law.</source>
        <translation>Privado no quiere decir secreto ante la ley.</translation>
    </message>
    <message>
        <source>A court or your agency may have a right to ask for what you write here.</source>
        <translation>Un tribunal o su agencia puede tener derecho a pedir lo que escribe aquí.</translation>
    </message>
    <message>
        <source>Whoever can open this book can read it.</source>
        <translation>Quien puede abrir este libro puede leerlo.</translation>
    </message>
    <message>
        <source>So write about yourself.</source>
        <translation>Así que escriba sobre usted.</translation>
    </message>
    <message>
        <source>Leave out names, and what is only theirs to tell.</source>
        <translation>Deje fuera los nombres, y lo que solo a otra persona le toca contar.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Names are hidden. The words of a reflection may hold a name.</source>
        <translation>Los nombres están ocultos. En las palabras de una reflexión puede haber un nombre.</translation>
    </message>
    <message>
        <source>Your reflection</source>
        <translation>Su reflexión</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Escribir otra</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Go on and write</source>
        <translation>Seguir y escribir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Written %1</source>
        <extracomment>%1 a day and a time</extracomment>
        <translation>Escrita: %1</translation>
    </message>
    <message>
        <source>After a session: %1</source>
        <extracomment>%1 how and when, such as &quot;Phone, Mon May 4, 3:40 to 4:05 PM&quot;</extracomment>
        <translation>Después de una sesión: %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>kithbook::RenewPanel</name>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your book is open</source>
        <translation>Su libro está abierto</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the next time. Your recovery words stay as they are. Copies and backups made earlier still open with the old passphrase.</source>
        <translation>Elija una frase de contraseña nueva para la próxima vez. Sus palabras de recuperación quedan como están. Las copias hechas antes todavía se abren con la frase anterior.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
</context>
<context>
    <name>kithbook::RestorePage</name>
    <message>
        <source>The passphrase of the backup</source>
        <translation>La frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Elegir el archivo de la copia</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change where to put it</source>
        <translation>Cambiar dónde ponerlo</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Archivo de la copia</translation>
    </message>
    <message>
        <source>Where to put it</source>
        <translation>Dónde ponerlo</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Recuperar una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is checked first, and stays as it is.</source>
        <translation>Primero se revisa la copia, y queda como está.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Choose the backup file first.</source>
        <translation>Elija primero el archivo de la copia.</translation>
    </message>
    <message>
        <source>Type the passphrase this backup opens with.</source>
        <translation>Escriba la frase de contraseña con la que se abre esta copia.</translation>
    </message>
    <message>
        <source>A file of this name is there already. It is kept beside the new one, under a name with today&apos;s date.</source>
        <translation>Ya hay un archivo con este nombre. Se conserva junto al nuevo, con la fecha de hoy en el nombre.</translation>
    </message>
    <message>
        <source>Checking the backup and bringing it back…</source>
        <translation>Revisando la copia y recuperándola…</translation>
    </message>
</context>
<context>
    <name>kithbook::ReviewPage</name>
    <message>
        <source>Look over a note</source>
        <translation>Revisar una nota</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>The note as it is printed</source>
        <translation>La nota como se imprime</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Names are hidden. The words of this note may hold a name.</source>
        <translation>Los nombres están ocultos. En las palabras de esta nota puede haber un nombre.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Firmar</translation>
    </message>
    <message>
        <source>&amp;Back to writing</source>
        <translation>Volver a escri&amp;bir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Not signed: the note is another one now. Look it over once more.</source>
        <translation>No se firmó: la nota es otra ahora. Revísela una vez más.</translation>
    </message>
    <message>
        <source>This session was a while ago, so the note will be labeled a late entry.</source>
        <translation>Esta sesión fue hace un tiempo, así que la nota llevará la marca de entrada tardía.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind what this book wrote before. Check it first, or the signature will say so.</source>
        <translation>El reloj de esta computadora está atrasado respecto de lo que este libro escribió antes. Revíselo primero, o la firma lo dirá.</translation>
    </message>
    <message>
        <source>Look the words over first.</source>
        <translation>Mire primero las palabras.</translation>
    </message>
    <message>
        <source>Your agency asks for a few things before signing. They stand first in the list.</source>
        <translation>Su agencia pide algunas cosas antes de firmar. Están primero en la lista.</translation>
    </message>
    <message>
        <source>Not signed. Nothing was locked.</source>
        <translation>No se firmó. No se bloqueó nada.</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>Firmada: %1</translation>
    </message>
</context>
<context>
    <name>kithbook::SessionForm</name>
    <message>
        <source>Who was it with?</source>
        <translation>¿Con quién fue?</translation>
    </message>
    <message>
        <source>How did you connect?</source>
        <translation>¿Cómo se conectaron?</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>¿Qué fue?</translation>
    </message>
    <message>
        <source>Did you connect?</source>
        <translation>¿Se conectaron?</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>Choose who it was with.</source>
        <translation>Elija con quién fue.</translation>
    </message>
    <message>
        <source>Choose how you connected.</source>
        <translation>Elija cómo se conectaron.</translation>
    </message>
    <message>
        <source>Write in a word or two what it was.</source>
        <translation>Escriba en una o dos palabras qué fue.</translation>
    </message>
    <message>
        <source>Write the minutes, such as 25 or 1 h 10 min, up to a day.</source>
        <translation>Escriba los minutos, como 25 o 1 h 10 min, hasta un día.</translation>
    </message>
    <message>
        <source>Choose about how long it was.</source>
        <translation>Elija cuánto duró más o menos.</translation>
    </message>
</context>
<context>
    <name>kithbook::SessionsCard</name>
    <message>
        <source>Sessions you log will be here.</source>
        <translation>Las sesiones que registre estarán aquí.</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Últimas sesiones</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>kithbook::SettingsPage</name>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>Put back the usual settings</source>
        <translation>Volver a los ajustes habituales</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>Changes are kept as you make them.</source>
        <translation>Los cambios se guardan a medida que los hace.</translation>
    </message>
    <message>
        <source>The usual settings are back.</source>
        <translation>Los ajustes habituales están de vuelta.</translation>
    </message>
</context>
<context>
    <name>kithbook::ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next field or group</source>
        <translation>Al campo o grupo siguiente</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Inside a group of choices or a list</source>
        <translation>Dentro de un grupo de opciones o una lista</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Cerrar lo último que se abrió</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Las teclas y lo que hacen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>kithbook::SideCards</name>
    <message>
        <source>Good to know about %1</source>
        <translation>Conviene saber sobre %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Ask first&quot; or &quot;Do not use&quot;, %2 &quot;Phone&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Likes this best: %1</source>
        <extracomment>%1 is a way to reach them, &quot;Phone&quot;</extracomment>
        <translation>Lo que prefiere: %1</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>De la última vez</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a way: &quot;Sunday, by phone&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>In their words</source>
        <extracomment>Around what a person said</extracomment>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Carry this forward</source>
        <translation>Seguir con esto</translation>
    </message>
    <message>
        <source>Puts the next step into the one line</source>
        <translation>Pone el próximo paso en la línea</translation>
    </message>
</context>
<context>
    <name>kithbook::SignCard</name>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sign &amp;as</source>
        <translation>Firmar c&amp;omo</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>typed by them, if they like</source>
        <translation>escrito por la persona, si quiere</translation>
    </message>
    <message>
        <source>Signing locks these words.</source>
        <translation>Firmar fija estas palabras.</translation>
    </message>
    <message>
        <source>You can still add to them later, with a reason.</source>
        <translation>Más tarde todavía puede agregar algo, con una razón.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n seconds to change your mind.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Tiene %n segundo para cambiar de opinión.</numerusform>
            <numerusform>Tiene %n segundos para cambiar de opinión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>if you have one</source>
        <translation>si tiene una</translation>
    </message>
    <message>
        <source>%1 read it and</source>
        <extracomment>%1 a name; before &quot;agrees&quot;, &quot;sees it another way&quot;</extracomment>
        <translation>%1 la leyó y</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>está de acuerdo</translation>
    </message>
    <message>
        <source>sees it another way</source>
        <translation>lo ve de otra manera</translation>
    </message>
    <message>
        <source>chose not to say</source>
        <translation>eligió no decir</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>Write the name you sign with.</source>
        <translation>Escriba el nombre con el que firma.</translation>
    </message>
    <message>
        <source>They still say so</source>
        <translation>Sigue diciendo lo mismo</translation>
    </message>
    <message>
        <source>This was said before the last changes.</source>
        <translation>Esto se dijo antes de los últimos cambios.</translation>
    </message>
</context>
<context>
    <name>kithbook::SignWaitBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Time until it is signed</source>
        <translation>Tiempo que falta para firmar</translation>
    </message>
    <message>
        <source>Esc stops it</source>
        <translation>Esc lo detiene</translation>
    </message>
    <message>
        <source>Signing now.</source>
        <translation>Firmando ahora.</translation>
    </message>
    <message>
        <source>Signing in 1 second. Nothing is locked yet.</source>
        <translation>Se firma en 1 segundo. Todavía no se fija nada.</translation>
    </message>
    <message numerus="yes">
        <source>Signing in %n seconds. Nothing is locked yet.</source>
        <comment>seconds, 2 to 10</comment>
        <translation>
            <numerusform>Se firma en %n segundo. Todavía no se fija nada.</numerusform>
            <numerusform>Se firma en %n segundos. Todavía no se fija nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::StatusForm</name>
    <message>
        <source>Pause support</source>
        <translation>Poner el apoyo en pausa</translation>
    </message>
    <message>
        <source>Close support</source>
        <translation>Terminar el apoyo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>They stay on your list. Start again whenever it is time.</source>
        <translation>La persona sigue en su lista. Empiece de nuevo cuando sea el momento.</translation>
    </message>
    <message>
        <source>Everything you wrote stays. Start again whenever they come back.</source>
        <translation>Todo lo que escribió se conserva. Empiece de nuevo cuando la persona vuelva.</translation>
    </message>
    <message>
        <source>Support is paused.</source>
        <translation>El apoyo está en pausa.</translation>
    </message>
    <message>
        <source>Support is closed.</source>
        <translation>El apoyo terminó.</translation>
    </message>
    <message>
        <source>Choose the reason that fits best.</source>
        <translation>Elija la razón que mejor corresponda.</translation>
    </message>
    <message>
        <source>Write a few words that say what it is.</source>
        <translation>Escriba unas palabras que digan qué es.</translation>
    </message>
</context>
<context>
    <name>kithbook::StatusLine</name>
    <message>
        <source>F1 opens help for this page</source>
        <translation>F1 abre la ayuda para esta página</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en esta computadora</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n min</source>
        <translation>
            <numerusform>Se bloquea a los %n min</numerusform>
            <numerusform>Se bloquea a los %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::StepEditor</name>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la Papelera</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>Write what the step is. A few words are enough.</source>
        <translation>Escriba cuál es el paso. Bastan unas palabras.</translation>
    </message>
</context>
<context>
    <name>kithbook::Steps</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>2 of 4: Passphrase</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>Read aloud: Step 2 of 4: Passphrase</extracomment>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>kithbook::TagChips</name>
    <message>
        <source>What you did, if it fits</source>
        <translation>Lo que hizo, si corresponde</translation>
    </message>
    <message>
        <source>Add what you did</source>
        <translation>Agregar lo que hizo</translation>
    </message>
    <message>
        <source>Peer support activities</source>
        <translation>Actividades de apoyo entre pares</translation>
    </message>
    <message>
        <source>Core competencies (SAMHSA)</source>
        <translation>Competencias básicas (SAMHSA)</translation>
    </message>
    <message>
        <source>Digital peer support competencies</source>
        <translation>Competencias de apoyo digital entre pares</translation>
    </message>
</context>
<context>
    <name>kithbook::TemplateSettings</name>
    <message>
        <source>Add a template from a file…</source>
        <translation>Agregar una plantilla de un archivo…</translation>
    </message>
    <message>
        <source>Use Kithbook&apos;s own again</source>
        <translation>Volver a usar las de Kithbook</translation>
    </message>
    <message>
        <source>Note templates</source>
        <translation>Plantillas de notas</translation>
    </message>
    <message>
        <source>A template is how a note is laid out. Your agency can write its own as a file; it is kept in this book.</source>
        <translation>Una plantilla es la forma de una nota. Su agencia puede escribir la suya en un archivo; se guarda en este libro.</translation>
    </message>
    <message>
        <source>There are none in this book yet.</source>
        <translation>Todavía no hay ninguna en este libro.</translation>
    </message>
    <message>
        <source>In this book: %1.</source>
        <translation>En este libro: %1.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
    <message>
        <source>Taken out. Notes written in them stay as they are.</source>
        <translation>Quitada. Las notas escritas con ella quedan como están.</translation>
    </message>
    <message>
        <source>That file holds no template Kithbook can use. Nothing was changed. Show this to who wrote it: %1</source>
        <translation>Ese archivo no tiene ninguna plantilla que Kithbook pueda usar. No se cambió nada. Muestre esto a quien lo escribió: %1</translation>
    </message>
    <message>
        <source>Those of your agency</source>
        <translation>Las de su agencia</translation>
    </message>
    <message>
        <source>Kept. Notes can be written in it now.</source>
        <translation>Guardada. Ya se puede escribir notas con ella.</translation>
    </message>
</context>
<context>
    <name>kithbook::TodayPage</name>
    <message>
        <source>Everyone here is made up. Nothing on this page is real.</source>
        <translation>Todas las personas aquí son inventadas. Nada en esta página es real.</translation>
    </message>
    <message>
        <source>You are all caught up.</source>
        <translation>Está al día.</translation>
    </message>
    <message>
        <source>Log a session when you are ready.</source>
        <translation>Registre una sesión cuando quiera.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Registrar sesión</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Donde lo dejó</translation>
    </message>
    <message>
        <source>Notes to finish</source>
        <translation>Notas por terminar</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>See all notes</source>
        <translation>Ver todas las notas</translation>
    </message>
    <message>
        <source>Planned today</source>
        <translation>Previsto para hoy</translation>
    </message>
    <message>
        <source>Add to today</source>
        <translation>Agregar a hoy</translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation>Registrado hoy</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Done, nothing to log</source>
        <translation>Listo, nada que registrar</translation>
    </message>
    <message>
        <source>It will not happen</source>
        <translation>No va a pasar</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Taken off today.</source>
        <translation>Quitado de hoy.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithbook::TogetherView</name>
    <message>
        <source>We write this note together, in words that fit for both of us.</source>
        <translation>Escribimos esta nota en conjunto, con palabras que nos sirven a las dos personas.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Names are hidden. The words of this note may hold a name.</source>
        <translation>Los nombres están ocultos. En las palabras de esta nota puede haber un nombre.</translation>
    </message>
    <message>
        <source>The goal it is about</source>
        <translation>La meta de la que se trata</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>The note is kept, and hidden now. It is not signed yet.</source>
        <translation>La nota está guardada, y oculta ahora. Todavía no está firmada.</translation>
    </message>
    <message>
        <source>Turn the screen back to yourself, or stop sharing it. Then go on.</source>
        <translation>Vuelva la pantalla hacia usted, o deje de compartirla. Luego siga.</translation>
    </message>
    <message>
        <source>Go on with my page</source>
        <translation>Seguir con mi página</translation>
    </message>
    <message>
        <source>Show the note again</source>
        <translation>Mostrar la nota otra vez</translation>
    </message>
    <message>
        <source>Esc hides the note</source>
        <translation>Esc oculta la nota</translation>
    </message>
    <message>
        <source>Done together</source>
        <translation>Terminamos</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Leerla en conjunto</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Volver a escribir</translation>
    </message>
    <message>
        <source>Writing together. This note alone is on the screen. Esc hides it.</source>
        <translation>Escribiendo en conjunto. Solo esta nota está en la pantalla. Esc la oculta.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
</context>
<context>
    <name>kithbook::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Registrar sesión</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
</context>
<context>
    <name>kithbook::TopChoices</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Tamaño del texto %1 %</translation>
    </message>
</context>
<context>
    <name>kithbook::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>kithbook::UnlockPage</name>
    <message>
        <source>Open another book</source>
        <translation>Abrir otro libro</translation>
    </message>
</context>
<context>
    <name>kithbook::VersionsPage</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Bring this version back</source>
        <translation>&amp;Recuperar esta versión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1 a day such as &quot;Today&quot;, 2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Other parts or another order</source>
        <translation>Otras partes u otro orden</translation>
    </message>
    <message>
        <source>Words added: %1</source>
        <translation>Palabras agregadas: %1</translation>
    </message>
    <message>
        <source>Words removed: %1</source>
        <translation>Palabras quitadas: %1</translation>
    </message>
    <message>
        <source>Words added: %1, removed: %2</source>
        <translation>Palabras agregadas: %1, quitadas: %2</translation>
    </message>
    <message>
        <source>Of the note with %1</source>
        <extracomment>%1 a name, or several</extracomment>
        <translation>De la nota con %1</translation>
    </message>
    <message>
        <source>The words are hidden as long as names are: a name may stand in them.</source>
        <translation>Las palabras están ocultas mientras lo estén los nombres: en ellas puede haber un nombre.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>This is what the note is now.</source>
        <translation>Esto es lo que la nota es ahora.</translation>
    </message>
    <message>
        <source>Underlined words were added since then. Words that were removed since then are struck through.</source>
        <translation>Las palabras subrayadas se agregaron desde entonces. Las palabras que se quitaron desde entonces están tachadas.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Todavía no había nada escrito.</translation>
    </message>
    <message>
        <source>Brought back: %1.</source>
        <extracomment>%1 a day and time</extracomment>
        <translation>Recuperada: %1.</translation>
    </message>
</context>
<context>
    <name>kithbook::ViewBar</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Nombre de esta vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Cambiar el nombre de esta vista</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Quitar esta vista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>View %1</source>
        <extracomment>a view whose name is hidden; %1 is a number</extracomment>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Write a name for it.</source>
        <translation>Escriba un nombre para ella.</translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation>Ya hay una vista con ese nombre.</translation>
    </message>
    <message>
        <source>View kept.</source>
        <translation>Vista guardada.</translation>
    </message>
    <message>
        <source>View renamed.</source>
        <translation>Vista con nombre nuevo.</translation>
    </message>
    <message>
        <source>View removed.</source>
        <translation>Vista quitada.</translation>
    </message>
</context>
<context>
    <name>kithbook::WayEditor</name>
    <message>
        <source>Way to connect %1</source>
        <translation>Manera de conectarse %1</translation>
    </message>
    <message>
        <source>Is it safe to use?</source>
        <translation>¿Es seguro usarla?</translation>
    </message>
    <message>
        <source>They like this one best</source>
        <translation>Es la que prefiere</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
    </message>
    <message>
        <source>Which one, or what kind</source>
        <translation>Cuál, o de qué tipo</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>si quiere</translation>
    </message>
    <message>
        <source>A rule for it</source>
        <translation>Una regla para ella</translation>
    </message>
    <message>
        <source>such as: no voicemail</source>
        <translation>por ejemplo: sin mensajes de voz</translation>
    </message>
    <message>
        <source>Take this way away</source>
        <translation>Quitar esta manera</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>kithbook::WelcomePage</name>
    <message>
        <source>Start my own book</source>
        <translation>Empezar mi propio libro</translation>
    </message>
    <message>
        <source>About 3 minutes. You can skip parts and come back.</source>
        <translation>Unos 3 minutos. Puede saltar partes y volver.</translation>
    </message>
    <message>
        <source>Look around with made-up people</source>
        <translation>Mirar con personas inventadas</translation>
    </message>
    <message>
        <source>Nothing here is real. Good for a first look, or to teach with.</source>
        <translation>Aquí nada es real. Bueno para una primera mirada, o para enseñar.</translation>
    </message>
    <message>
        <source>Open a book I already have</source>
        <translation>Abrir un libro que ya tengo</translation>
    </message>
    <message>
        <source>A Kithbook file or a USB drive.</source>
        <translation>Un archivo de Kithbook o una memoria USB.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Recuperar una copia de seguridad</translation>
    </message>
    <message>
        <source>Put your book back as it was.</source>
        <translation>Vuelva a tener su libro como estaba.</translation>
    </message>
    <message>
        <source>Welcome to Kithbook</source>
        <translation>Le damos la bienvenida a Kithbook</translation>
    </message>
    <message>
        <source>A private place for your sessions and notes. It stays on this computer.</source>
        <translation>Un lugar privado para sus sesiones y notas. Se queda en esta computadora.</translation>
    </message>
</context>
<context>
    <name>kithbook::WhenLine</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>It began at</source>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source>Change when it was</source>
        <translation>Cambiar cuándo fue</translation>
    </message>
    <message>
        <source>Write a day, such as yesterday or May 3.</source>
        <translation>Escriba un día, como ayer o 3 de mayo.</translation>
    </message>
    <message>
        <source>Write a time, such as 9:40 AM.</source>
        <translation>Escriba una hora, como 9:40 AM.</translation>
    </message>
    <message>
        <source>That is still to come. Choose a time up to now.</source>
        <translation>Eso todavía no ha pasado. Elija una hora hasta ahora.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the time of day: &quot;Today, 9:40 to 10:10 AM&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kithbook::WordsPanel</name>
    <message>
        <source>Your twelve recovery words</source>
        <translation>Sus doce palabras de recuperación</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>Abrir el libro</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Volver a la frase de contraseña</translation>
    </message>
    <message>
        <source>Open with your recovery words</source>
        <translation>Abrir con sus palabras de recuperación</translation>
    </message>
    <message>
        <source>They are on the sheet you printed or saved when you made this book. Keep their order. Four letters of each word are enough.</source>
        <translation>Están en la hoja que imprimió o guardó cuando hizo este libro. Siga su orden. Bastan cuatro letras de cada palabra.</translation>
    </message>
    <message>
        <source>Without the passphrase or these words nobody can open the book. We cannot either.</source>
        <translation>Sin la frase de contraseña o estas palabras nadie puede abrir el libro. Tampoco Kithbook.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>kithbook::WorkHoursForm</name>
    <message>
        <source>Days you work</source>
        <translation>Días en que trabaja</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>And also: %1</source>
        <extracomment>%1 are further work hours such as &quot;Fri 09:00-13:30&quot;</extracomment>
        <translation>Y también: %1</translation>
    </message>
</context>
<context>
    <name>kithbook::WritePage</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Hide helper</source>
        <translation>Ocultar guía</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Names are hidden. The words of this note may hold a name.</source>
        <translation>Los nombres están ocultos. En las palabras de esta nota puede haber un nombre.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Cambiar la sesión</translation>
    </message>
    <message>
        <source>Show helper</source>
        <translation>Mostrar guía</translation>
    </message>
    <message>
        <source>Next step from last time: “%1”</source>
        <extracomment>%1 what was written then</extracomment>
        <translation>Próximo paso de la última vez: “%1”</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Ponerlo</translation>
    </message>
    <message>
        <source>No word to look at.</source>
        <translation>Ninguna palabra que mirar.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Write it together</source>
        <translation>Escribirla en conjunto</translation>
    </message>
    <message>
        <source>Private reflection</source>
        <translation>Reflexión privada</translation>
    </message>
    <message>
        <source>No word to look at here. F7 goes to the next one.</source>
        <translation>Aquí no hay ninguna palabra que mirar. F7 va a la siguiente.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>No other spelling found</source>
        <translation>No se encontró otra forma de escribirla</translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation>Conservar esta palabra</translation>
    </message>
    <message>
        <source>“%1” is not marked any more.</source>
        <extracomment>%1 a word that no dictionary knows</extracomment>
        <translation>“%1” ya no se marca.</translation>
    </message>
    <message>
        <source>No dictionary here has “%1”. Ctrl+. offers other words.</source>
        <extracomment>%1 a word that may be misspelled; Ctrl+. is a key</extracomment>
        <translation>Ningún diccionario de aquí tiene “%1”. Ctrl+. ofrece otras palabras.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>%1 answered before the last changes.</source>
        <extracomment>%1 a name; they were asked whether the note says it right</extracomment>
        <translation>%1 respondió antes de los últimos cambios.</translation>
    </message>
    <message>
        <source>Put the cursor into a part of the note first.</source>
        <translation>Ponga primero el cursor en una parte de la nota.</translation>
    </message>
</context>
<context>
    <name>kithbook::YourWordsPage</name>
    <message>
        <source>Your words and hours</source>
        <translation>Sus palabras y su horario</translation>
    </message>
    <message>
        <source>All of it is optional, and stays in your book. Settings has it again.</source>
        <translation>Todo es opcional y queda en su libro. También está en Ajustes.</translation>
    </message>
    <message>
        <source>Open my book</source>
        <translation>Abrir mi libro</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
</context>
</TS>
