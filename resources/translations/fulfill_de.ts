<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>fulfill</name>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>There is no carrier {carrier}. Carriers: {known}</source>
      <translation>Es gibt keinen Paketdienst {carrier}. Paketdienste: {known}</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>No label here has the number {number}. Check it, or look it up: fulfill show parcels</source>
      <translation>Kein Etikett hier hat die Nummer {number}. Prüfen oder nachsehen: fulfill show parcels</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{carrier} does not tell where its parcels are. Its number is {tracking}</source>
      <translation>{carrier} sagt nicht, wo seine Pakete sind. Die Nummer ist {tracking}</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>No label of parcel {parcel} is in doubt. See: fulfill show parcels</source>
      <translation>Kein Etikett von Paket {parcel} ist im Zweifel. Nachsehen: fulfill show parcels</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{carrier} is being asked about parcel {parcel} right now. Wait a minute, then look again</source>
      <translation>{carrier} wird gerade zu Paket {parcel} gefragt. Eine Minute warten, dann noch einmal nachsehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{carrier} may have sold the label of parcel {parcel}, and only it can tell. First say what became of it: at the papers' desk, Outbox, or by fulfill carriers settle {parcel}</source>
      <translation>{carrier} hat das Etikett von Paket {parcel} vielleicht verkauft; nur dort weiß man es. Erst sagen, was daraus wurde: am Platz Papiere, Ausgang, oder mit fulfill carriers settle {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{why}</source>
      <translation>{why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{number} is no closed manifest. Close it first at the dock, or check its number</source>
      <translation>{number} ist keine geschlossene Ladeliste. Zuerst am Tor schließen oder die Nummer prüfen</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{tracking} is the label of {other} already. Look again which number {parcel} has</source>
      <translation>{tracking} ist schon das Etikett von {other}. Noch einmal nachsehen, welche Nummer {parcel} hat</translation>
    </message>
    <message>
      <location filename="../../fulfill/cli/people.py" />
      <source>Nobody here has the badge {badge}</source>
      <translation>Niemand hier hat den Ausweis {badge}</translation>
    </message>
    <message>
      <location filename="../../fulfill/desk.py" />
      <source>There is no order {order}. Check the number</source>
      <translation>Es gibt keinen Auftrag {order}. Die Nummer prüfen</translation>
    </message>
    <message>
      <location filename="../../fulfill/evidence/__init__.py" />
      <source>There is no return {rma}. Look them up with: fulfill show returns</source>
      <translation>Es gibt keine Rücksendung {rma}. Alle zeigt: fulfill show returns</translation>
    </message>
    <message>
      <location filename="../../fulfill/evidence/proof.py" />
      <source>There is no manifest {manifest}. Look them up with: fulfill show manifests</source>
      <translation>Es gibt keine Ladeliste {manifest}. Nachsehen mit: fulfill show manifests</translation>
    </message>
    <message>
      <location filename="../../fulfill/evidence/proof.py" />
      <source>Manifest {manifest} is still open: nothing was handed over. Close it at the dock first</source>
      <translation>Ladeliste {manifest} ist noch offen: nichts wurde übergeben. Zuerst am Tor schließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carrier_labels.py" />
      <source>The label that came for {tracking} bears this number nowhere; its barcodes say {found}. Where a carrier writes its numbers in its own way, this check is switched off in the settings, Papers. Look at the label before the parcel goes: if it is another parcel's, give it back and ask for a new one</source>
      <translation>Das Etikett, das für {tracking} kam, trägt diese Nummer nirgends; seine Barcodes sagen {found}. Schreibt ein Paketdienst seine Nummern auf eigene Art, lässt sich diese Prüfung in den Einstellungen unter Papiere abschalten. Das Etikett ansehen, bevor das Paket geht: Gehört es zu einem anderen Paket, es zurückgeben und ein neues anfordern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} says no: {why}. Put that right, then try again</source>
      <translation>{carrier} lehnt ab: {why}. Das in Ordnung bringen, dann noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} is not reached. It is asked again</source>
      <translation>{carrier} ist nicht zu erreichen. Es wird noch einmal gefragt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} is asked too often. It is asked again later</source>
      <translation>{carrier} wird zu oft gefragt. Es wird später noch einmal gefragt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} does not take the keys of this machine. Give them again at the carriers' desk, Accounts, or by fulfill carriers key {carrier}</source>
      <translation>{carrier} nimmt die Schlüssel dieses Rechners nicht an. Am Platz Paketdienste unter Konten neu eingeben, oder mit fulfill carriers key {carrier}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} cannot be asked from this machine, {fields} is missing. Enter it at the carriers' desk, Accounts, or by fulfill carriers key {carrier} and fulfill carriers add {carrier} --set NAME=VALUE</source>
      <translation>{carrier} kann von diesem Rechner aus nicht gefragt werden, {fields} fehlt. Am Platz Paketdienste unter Konten eingeben, oder mit fulfill carriers key {carrier} und fulfill carriers add {carrier} --set NAME=WERT</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} cannot be asked from this machine: {why}. Ask whoever looks after it to install what is missing</source>
      <translation>{carrier} kann von diesem Rechner aus nicht gefragt werden: {why}. Wer ihn betreut, muss installieren, was fehlt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} must know where the parcel comes from, but {fields} of this warehouse is missing. Enter it in the settings, The firm</source>
      <translation>{carrier} muss wissen, woher das Paket kommt, aber {fields} dieses Lagers fehlt. In den Einstellungen unter „Die Firma“ eintragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} cannot be asked about this parcel: {fields} of the receiver is missing. Enter it in the order's address, then try again</source>
      <translation>{carrier} kann zu diesem Paket nicht gefragt werden: {fields} des Empfängers fehlt. In der Adresse des Auftrags eintragen, dann nochmals versuchen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} cannot be asked: something in its account, the address or the service has a form that it does not take. Check them against what the carrier gave you, then try again</source>
      <translation>{carrier} kann nicht gefragt werden: Etwas am Konto, an der Adresse oder am Dienst hat eine Form, die er nicht annimmt. Mit den Angaben des Paketdienstes vergleichen, dann nochmals versuchen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} tells no prices, so it cannot be the cheapest. Give the rules its service, as {carrier}/{service}</source>
      <translation>{carrier} nennt keine Preise und kann darum nicht der günstigste sein. Den Dienst in die Regeln schreiben, als {carrier}/{service}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} only tells where parcels are, it sells no labels here. Let the rules choose another carrier</source>
      <translation>{carrier} sagt nur, wo Pakete sind, und verkauft hier keine Etiketten. Die Regeln einen anderen Paketdienst wählen lassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} takes no label back from here. Ask the carrier itself to cancel {tracking}</source>
      <translation>{carrier} nimmt von hier aus kein Etikett zurück. Den Paketdienst selbst bitten, {tracking} zu stornieren</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} does not tell here where a parcel is. Look for it at the carrier itself</source>
      <translation>{carrier} sagt hier nicht, wo ein Paket ist. Beim Paketdienst selbst nachsehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} is not told which service to send this parcel by. Give the rules {carrier}/SERVICE, or let them pick the cheapest: fulfill rules show service</source>
      <translation>{carrier} erfährt nicht, mit welchem Dienst dieses Paket gehen soll. In den Regeln {carrier}/DIENST nennen oder den günstigsten wählen lassen: fulfill rules show service</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} did not answer. It is asked again</source>
      <translation>{carrier} hat nicht geantwortet. Es wird noch einmal gefragt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} has trouble of its own (HTTP {status}). It is asked again</source>
      <translation>{carrier} hat selbst eine Störung (HTTP {status}). Es wird noch einmal gefragt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The answer of {carrier} cannot be read. It is asked again</source>
      <translation>Die Antwort von {carrier} ist nicht lesbar. Es wird noch einmal gefragt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The answer of {carrier} was lost, and it cannot be asked what became of it. Look there for {reference}, then say what you found</source>
      <translation>Die Antwort von {carrier} ging verloren, und was daraus wurde, lässt sich nicht erfragen. Dort nach {reference} sehen, dann sagen, was zu finden war</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} does not tell yet what became of {reference}. It is asked again; if it stays so, look there, then say what you found</source>
      <translation>{carrier} sagt noch nicht, was aus {reference} wurde. Es wird noch einmal gefragt; bleibt es so, dort nachsehen und sagen, was zu finden war</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} makes no manifest of its own. Give its driver ours</source>
      <translation>{carrier} macht keine eigene Ladeliste. Dem Fahrer unsere geben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} was asked for this label and is not set up here any more. Enter it again, so that it can tell what became of it</source>
      <translation>{carrier} wurde nach diesem Etikett gefragt und ist hier nicht mehr eingerichtet. Wieder eintragen, damit zu erfahren ist, was daraus wurde</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The carrier answered with {tracking}, which is the label of {other}. Call a supervisor</source>
      <translation>Der Paketdienst hat mit {tracking} geantwortet, dem Etikett von {other}. Die Aufsicht rufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The label {tracking} costs {paid}; {quoted} was quoted. It is bought, and the parcel may go. Ask the carrier about the price</source>
      <translation>Das Etikett {tracking} kostet {paid}; genannt waren {quoted}. Es ist gekauft, und das Paket darf gehen. Beim Paketdienst nach dem Preis fragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The label {tracking} costs {paid}; the rule {rule} allows {allowed}. It is bought, and the parcel may go. Check the rule, or ask the carrier about the price</source>
      <translation>Das Etikett {tracking} kostet {paid}; die Regel {rule} erlaubt {allowed}. Es ist gekauft, und das Paket darf gehen. Die Regel prüfen oder beim Paketdienst nach dem Preis fragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The rules say to send this parcel with {carriers}, which is not set up here. Enter it, or choose others in the rules</source>
      <translation>Nach den Regeln geht dieses Paket mit {carriers}; das ist hier nicht eingerichtet. Einrichten oder in den Regeln andere wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The rules say to send this parcel with {carriers}, which is switched off. Let somebody switch it on at the carriers' desk, or choose others in the rules</source>
      <translation>Nach den Regeln geht dieses Paket mit {carriers}; das ist abgeschaltet. Am Platz Paketdienste einschalten lassen oder in den Regeln andere wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} tells no prices before it sells. Ask it by its own way</source>
      <translation>{carrier} nennt vor dem Verkauf keine Preise. Auf dessen eigenem Weg fragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>There is an account {carrier} already. Choose it in the list to change it, or give this one another name, as {carrier}-2</source>
      <translation>Ein Konto {carrier} gibt es schon. Zum Ändern in der Liste wählen, oder diesem einen anderen Namen geben, etwa {carrier}-2</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The account {carrier} was taken out meanwhile. Enter it anew, if it is still wanted</source>
      <translation>Das Konto {carrier} wurde inzwischen herausgenommen. Neu eingeben, wenn es noch gebraucht wird</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>No rule says who takes this parcel to {country}. Enter one: fulfill rules show service</source>
      <translation>Keine Regel sagt, wer dieses Paket nach {country} bringt. Eine eintragen: fulfill rules show service</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>By the rule {rule} this parcel goes with {carriers}, but none of them takes it. Choose others in the rules</source>
      <translation>Nach der Regel {rule} geht dieses Paket mit {carriers}, aber keiner nimmt es. In den Regeln andere wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>By the rule {rule} this parcel goes with {carriers}, but none of them takes it: {why}. Choose others in the rules, or put that right</source>
      <translation>Nach der Regel {rule} geht dieses Paket mit {carriers}, aber keiner nimmt es: {why}. In den Regeln andere wählen oder das in Ordnung bringen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>By the rule {rule} this parcel goes with {carriers}, but none of them promises it within {days} working days. Choose others in the rules</source>
      <translation>Nach der Regel {rule} geht dieses Paket mit {carriers}, aber keiner verspricht es in {days} Werktagen. In den Regeln andere wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>By the rule {rule} this parcel goes with {carriers}, but all of them are dearer than it allows. Choose others in the rules</source>
      <translation>Nach der Regel {rule} geht dieses Paket mit {carriers}, aber alle sind teurer, als sie erlaubt. In den Regeln andere wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>Whether {carrier} made its manifest of {number} is not known: its answer was lost. Look there first, and ask again only if it did not</source>
      <translation>Ob {carrier} seine Ladeliste zu {number} gemacht hat, ist nicht bekannt: die Antwort ging verloren. Zuerst dort nachsehen und nur noch einmal fragen, wenn nicht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan the place that you count</source>
      <translation>Fach scannen, das gezählt wird</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan everything that lies at {place}; say !done when that is all, or if it is empty</source>
      <translation>Alles scannen, was auf {place} liegt; !done, wenn das alles ist oder das Fach leer ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan the lot of {sku}, or give its code with !lot</source>
      <translation>Charge von {sku} scannen, oder mit !lot angeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Lot {lot} of {sku} is new: give its last valid day with !expiry, as 2027-03-31</source>
      <translation>Charge {lot} von {sku} ist neu: letzten gültigen Tag mit !expiry angeben, etwa 2027-03-31</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan the serial of each {sku}; say !done when that is all</source>
      <translation>Seriennummer von jedem {sku} scannen; !done, wenn das alle sind</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Counting {place}</source>
      <translation>{place} wird gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{count} × {sku} counted</source>
      <translation>{count} × {sku} gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Serial {serial}: {count} × {sku} counted</source>
      <translation>Seriennummer {serial}: {count} × {sku} gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>What you scan now lies on {plate}</source>
      <translation>Was jetzt gescannt wird, liegt auf {plate}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} is counted: all as booked</source>
      <translation>{place} ist gezählt: alles wie gebucht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} is counted. Corrected: {differences}{lifted}</source>
      <translation>{place} ist gezählt. Berichtigt: {differences}{lifted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} differs too much to be booked on one count. Somebody else must count it again</source>
      <translation>{place} weicht zu stark ab, um es nach einer Zählung zu buchen. Jemand anderes muss noch einmal zählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Stock at {place} moved while you counted, so nothing was booked: count it again from the start</source>
      <translation>Auf {place} hat sich beim Zählen etwas bewegt, darum ist nichts gebucht: noch einmal von vorn zählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} differs much: {differences}. Say !done again to book it, or go on counting</source>
      <translation>{place} weicht stark ab: {differences}. Noch einmal !done, um es zu buchen, oder weiterzählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} is no place that is counted. Scan a place in the building</source>
      <translation>{place} ist kein Fach, das gezählt wird. Ein Fach im Gebäude scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>You counted {place} last time: somebody else must count it now. Scan another place</source>
      <translation>{place} wurde zuletzt von derselben Person gezählt: jetzt muss jemand anderes zählen. Anderes Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{plate} is booked at {where}. Carry it there, or move it with the flow move; then go on counting</source>
      <translation>{plate} ist auf {where} gebucht. Dorthin bringen oder unter Umlagern umbuchen; dann weiterzählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{plate} holds an order's goods, which are not counted here. Leave it out</source>
      <translation>Auf {plate} liegt Ware eines Auftrags, die hier nicht gezählt wird. Auslassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan a product before you say how many. If the place is empty, say !done</source>
      <translation>Erst einen Artikel scannen, dann die Menge. Ist das Fach leer: !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Serial {serial} is counted already. Scan the next one</source>
      <translation>Seriennummer {serial} ist schon gezählt. Die nächste scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Each {sku} has its own serial. Scan the serials one by one</source>
      <translation>Jedes {sku} hat eine eigene Seriennummer. Einzeln scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Lot {lot} of {sku} is good until {known}, but this says {scanned}. Scan the right lot, or call a supervisor</source>
      <translation>Charge {lot} von {sku} ist haltbar bis {known}, hier steht {scanned}. Richtige Charge scannen oder Schichtleitung rufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Serial {serial} is promised to an order at {where}. Leave it out, or call a supervisor</source>
      <translation>Seriennummer {serial} ist einem Auftrag auf {where} zugesagt. Auslassen oder Schichtleitung rufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That is {what}. Expected: {expected}. {way_out}</source>
      <translation>Das ist {what}. Erwartet: {expected}. {way_out}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Nothing here bears the code {raw}{because}. Expected: {expected}. {way_out}</source>
      <translation>Nichts hier hat den Code {raw}{because}. Erwartet: {expected}. {way_out}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{raw} could be {options}. {way_out}</source>
      <translation>{raw} kann {options} sein. {way_out}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>!{word} does nothing at this step. Words that do: {words}</source>
      <translation>!{word} geht bei diesem Schritt nicht. Möglich: {words}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{raw} is not a word of this station. Words that do: {words}</source>
      <translation>{raw} ist kein Befehl dieser Station. Möglich: {words}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>!{word} cannot take “{argument}”. Say it as {form}</source>
      <translation>!{word} geht nicht mit „{argument}“. Richtig: {form}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Ready to {flow}</source>
      <translation>Bereit: {flow}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Going on where you stopped: {document}</source>
      <translation>Es geht weiter mit {document}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{document} is given back; anyone can take it up</source>
      <translation>{document} ist zurückgegeben; jeder kann es übernehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{document}: the work is given up; nothing was changed</source>
      <translation>{document}: Arbeit abgebrochen, nichts geändert</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{name} ({roles}) may not {act}. Scan the badge of someone who may, or ask an administrator for the role</source>
      <translation>{name} ({roles}) darf nicht: {act}. Ausweis von jemandem scannen, der darf, oder den Administrator um die Rolle bitten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Scan the badge of someone who may {act}</source>
      <translation>Ausweis von jemandem scannen, der das darf: {act}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Nobody is logged in. Scan your badge first</source>
      <translation>Niemand ist angemeldet. Erst den Ausweis scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{name} works here now</source>
      <translation>{name} arbeitet jetzt hier</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Taken back: {what}{void}</source>
      <translation>Zurückgenommen: {what}{void}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>“{what}” is taken back when you say !undo again{void}</source>
      <translation>„{what}“ wird zurückgenommen, sobald noch einmal !undo kommt{void}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{raw} is on a label of parcel {parcel} that was voided. Throw that label away; scan the new one</source>
      <translation>{raw} steht auf einem ungültigen Etikett von Paket {parcel}. Dieses Etikett wegwerfen; das neue scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>There is nothing of yours left to take back. Scan what the screen asks for</source>
      <translation>Von dieser Person ist nichts mehr zurückzunehmen. Scannen, was der Bildschirm zeigt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>“{what}” cannot be taken back: {why}</source>
      <translation>„{what}“ kann nicht zurückgenommen werden: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{raw}: {what}</source>
      <translation>{raw}: {what}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{prompt}. Words here: {words}</source>
      <translation>{prompt}. Befehle hier: {words}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{place} has {there} free of {sku}, not {wanted}. Take less, or scan another place</source>
      <translation>Auf {place} sind {there} × {sku} frei, nicht {wanted}. Weniger nehmen oder anderes Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{what} was changed by someone else just now. Scan again to see how it stands</source>
      <translation>{what} wurde gerade von jemand anderem geändert. Noch einmal scannen, um den Stand zu sehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Serial {serial} is already in stock at {where}. Scan another one, or count {where}</source>
      <translation>Seriennummer {serial} ist schon im Bestand auf {where}. Eine andere scannen, oder {where} zählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That scan has {length} characters, more than the {most} any code has. Scan again</source>
      <translation>Der Scan hat {length} Zeichen, mehr als die {most} eines Codes. Noch einmal scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That scan holds characters that no code has: {raw}. Scan again</source>
      <translation>Der Scan enthält Zeichen, die kein Code hat: {raw}. Noch einmal scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>The GS1 code {raw} was not read whole, or wrongly; nothing was taken from it. Expected: a whole one. Scan it again, or type what stands below it</source>
      <translation>Der GS1-Code {raw} wurde nicht ganz oder falsch gelesen; nichts wurde daraus übernommen. Erwartet: ein ganzer. Noch einmal scannen oder eintippen, was darunter steht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Something went wrong here (report {report}); nothing was changed. Scan again, or call a supervisor</source>
      <translation>Hier ist etwas schiefgegangen (Bericht {report}); nichts wurde geändert. Noch einmal scannen oder Schichtleitung rufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{name} has a PIN, which a badge alone does not replace. Give it with !pin, or start this station with that badge</source>
      <translation>{name} hat eine PIN, die ein Ausweis allein nicht ersetzt. Gib sie mit !pin an, oder starte diese Station mit dem Ausweis</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>The badge of {name} needs its PIN: give it, or !pin and the digits</source>
      <translation>Der Ausweis von {name} braucht seine PIN: gib sie ein, oder !pin und die Ziffern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>A PIN was given, but no badge waits for one. Scan the badge first</source>
      <translation>Eine PIN kam, aber kein Ausweis wartet auf eine. Scanne zuerst den Ausweis</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That is not the PIN of {name}. Give it again</source>
      <translation>Das ist nicht die PIN von {name}. Gib sie noch einmal ein</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Too many wrong PINs for {name}. Try again in {wait} s, or ask a supervisor to unlock it</source>
      <translation>Zu viele falsche PINs für {name}. In {wait} s noch einmal, oder die Schichtleitung um Freigabe bitten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Too many wrong PINs: the badge of {name} is locked. Ask a supervisor to unlock it</source>
      <translation>Zu viele falsche PINs: der Ausweis von {name} ist gesperrt. Bitte eine Aufsicht, ihn zu entsperren</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Words here: {words}</source>
      <translation>Wörter hier: {words}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That scan was empty. Scan again</source>
      <translation>Der Scan war leer. Noch einmal scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>There is nothing to pack now. Orders come here once they are picked</source>
      <translation>Es gibt gerade nichts zu packen. Aufträge kommen hierher, sobald sie gepickt sind</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>There is nothing to ship now. Parcels come here once they are packed</source>
      <translation>Es gibt gerade nichts zu verladen. Pakete kommen hierher, sobald sie gepackt sind</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>There is nothing to {flow} now. Release or import orders, then ask again</source>
      <translation>Zurzeit nichts zu tun: {flow}. Aufträge freigeben oder importieren, dann noch einmal fragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>A new order: scan the place where the piece lies</source>
      <translation>Ein neuer Auftrag: scanne das Fach, in dem das Stück liegt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>You are at {place}</source>
      <translation>Jetzt bei {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{place} is a {kind} place; pieces that are worked on wait at a {kinds} place. Scan such a place, or the label of the piece</source>
      <translation>{place} ist {kind}; Stücke zum Aufarbeiten warten hier: {kinds}. Scanne so ein Fach oder das Etikett des Stücks</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Nothing lies free at {place}. Scan another place</source>
      <translation>Auf {place} liegt nichts Freies. Scanne ein anderes Fach</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is {state} already. Scan another order, or the place where the next piece waits</source>
      <translation>{work} ist schon {state}. Scanne einen anderen Auftrag oder das Fach, in dem das nächste Stück wartet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{name} works on {work} now. Scan another order, or ask {name} to give it back with !cancel</source>
      <translation>{name} arbeitet gerade an {work}. Scanne einen anderen Auftrag, oder bitte {name}, ihn mit !cancel zurückzugeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} was taken back or ended by someone else. Say !cancel</source>
      <translation>{work} wurde von jemand anderem zurückgenommen oder beendet. Sage !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No work order is about {what}. Scan the place where the piece lies, or say !next to make an order</source>
      <translation>Zu {what} gibt es keinen Arbeitsauftrag. Scanne das Fach, in dem das Stück liegt, oder sage !next für einen neuen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No work order is open for {sku} at {place}</source>
      <translation>Für {sku} auf {place} ist kein Arbeitsauftrag offen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Every {sku} at {place} has its order already. Scan {work} to work on it</source>
      <translation>Jedes {sku} auf {place} hat schon seinen Auftrag. Scanne {work}, um daran zu arbeiten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Several lots or serials of {sku} lie at {place}. Say which: give its lot or its serial</source>
      <translation>Auf {place} liegen mehrere Chargen oder Seriennummern von {sku}. Sage welche: gib Charge oder Seriennummer an</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No order was made</source>
      <translation>Es wurde kein Auftrag angelegt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>“{said}” is no kind of work. Say !answer with one of: {kinds}</source>
      <translation>„{said}“ ist keine Art von Arbeit. Sage !answer mit einem von: {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is yours: {sku}</source>
      <translation>{work} ist deiner: {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} is on the bench for {work}</source>
      <translation>{sku} liegt für {work} auf der Werkbank</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>The {sku} of {work} waits at no place now. Look it up with !where {sku}, or say !cancel</source>
      <translation>{sku} von {work} wartet jetzt in keinem Fach. Suche es mit !where {sku}, oder sage !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} lies at {place}, not at {scanned}. Take it there and scan it</source>
      <translation>{sku} liegt auf {place}, nicht auf {scanned}. Nimm es dort und scanne es</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>That is {found}; this work is about {wanted}. Put it back and scan {wanted}</source>
      <translation>Das ist {found}; diese Arbeit gilt {wanted}. Lege es zurück und scanne {wanted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is about {wanted}, not about {found}. Put it back and scan the right one</source>
      <translation>{work} gilt {wanted}, nicht {found}. Lege es zurück und scanne das richtige</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{label} is another piece than that of {work}. Put it back and scan the right one</source>
      <translation>{label} ist ein anderes Stück als das von {work}. Lege es zurück und scanne das richtige</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No {what} lies free at {place}. Scan what lies there, or another place</source>
      <translation>Auf {place} liegt kein freies {what}. Scanne, was dort liegt, oder ein anderes Fach</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Which {sku} is it? Scan its serial</source>
      <translation>Welches {sku} ist es? Scanne seine Seriennummer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Several lots of {sku} lie there: scan the lot</source>
      <translation>Dort liegen mehrere Chargen von {sku}: scanne die Charge</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{place} is no place that goods are taken from. Scan a place in the building</source>
      <translation>Von {place} wird keine Ware genommen. Scanne ein Fach im Haus</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Taking material from {place}</source>
      <translation>Material kommt von {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>From where do you take {sku}? Scan its place first, then {sku}</source>
      <translation>Woher nimmst du {sku}? Scanne zuerst das Fach, dann {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{count} × {sku} went in</source>
      <translation>{count} {sku} ging hinein</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} is blocked and goes into nothing. Take other material</source>
      <translation>{sku} ist gesperrt und wird nirgends eingesetzt. Nimm anderes Material</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>This {sku} was good until {day} and goes into nothing. Take a fresher lot</source>
      <translation>Dieses {sku} war bis {day} haltbar und wird nirgends eingesetzt. Nimm eine frischere Charge</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>!qty counts the material that was scanned last, and there is none. Scan its place first</source>
      <translation>!qty zählt das zuletzt gescannte Material, und es gibt keins. Scanne zuerst sein Fach</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>One serial is one {sku}. Scan the next serial instead</source>
      <translation>Eine Seriennummer ist ein {sku}. Scanne stattdessen die nächste Seriennummer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Lay everything of {work} back to {places}; the order waits</source>
      <translation>Lege alles von {work} zurück nach {places}; der Auftrag wartet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} has goods on the bench. Say !remove to put them back first, then !void ends it</source>
      <translation>Von {work} liegt Ware auf der Werkbank. Sage zuerst !remove, um sie zurückzulegen; dann beendet !void ihn</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is ended</source>
      <translation>{work} ist beendet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} stays as it is, with what is on the bench; scan it to go on</source>
      <translation>{work} bleibt, wie er ist, mit allem auf der Werkbank; scanne ihn, um weiterzumachen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>“{said}” is no grade. Say !answer with one of: {grades}</source>
      <translation>„{said}“ ist keine Güte. Sage !answer mit einem von: {grades}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work}: grade {grade}</source>
      <translation>{work}: Güte {grade}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} of grade {grade} is sold as another product</source>
      <translation>{sku} der Güte {grade} wird als anderer Artikel verkauft</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No list says that {sku} of grade {grade} is sold as {target} ({name}). Scan it again to say so</source>
      <translation>Keine Liste sagt, dass {sku} der Güte {grade} als {target} ({name}) verkauft wird. Scanne es noch einmal, um es so zu sagen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Grade {grade} is not sold as {sku}: that is for pieces as new. Scan the product of that grade</source>
      <translation>Güte {grade} wird nicht als {sku} verkauft: das ist für neuwertige Stücke. Scanne den Artikel dieser Güte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} is tracked by {how} and {target} by {other}: what is known of the piece would be lost. Scan a product that is tracked alike</source>
      <translation>{sku} wird mit {how} verfolgt und {target} mit {other}: was über das Stück bekannt ist, ginge verloren. Scanne einen Artikel, der ebenso verfolgt wird</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} is blocked or hazardous: nothing becomes that. Scan another product</source>
      <translation>{sku} ist gesperrt oder gefährlich: daraus wird nichts. Scanne einen anderen Artikel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku}, grade {grade}</source>
      <translation>{sku}, Güte {grade}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} may never be sold again: {why}</source>
      <translation>{sku} darf nie mehr verkauft werden: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} has its label; it goes to a {kinds} place</source>
      <translation>{sku} hat sein Etikett und kommt in ein Fach {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>The label of {work} is printed once more</source>
      <translation>Das Etikett von {work} wird noch einmal gedruckt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} goes on; a label that came out is void</source>
      <translation>{work} geht weiter; ein gedrucktes Etikett ist ungültig</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} may not go to {place}, where orders are picked from: {why}. Scan a {kinds} place</source>
      <translation>{sku} darf nicht nach {place}, woraus kommissioniert wird: {why}. Scanne ein Fach {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work}: {sku}, grade {grade}, is at {place}</source>
      <translation>{work}: {sku}, Güte {grade}, liegt auf {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work}: {sku} could not be saved and is at {place}</source>
      <translation>{work}: {sku} war nicht zu retten und liegt auf {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{label} is the piece of {other}, not of {work}. Put it back and scan the right one</source>
      <translation>{label} ist das Stück von {other}, nicht von {work}. Lege es zurück und scanne das richtige</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is ended; its piece stays at {place}</source>
      <translation>{work} ist beendet; sein Stück bleibt auf {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan a work order, the label of a piece, or the place where it waits; !next makes a new order</source>
      <translation>Scanne einen Arbeitsauftrag, das Etikett eines Stücks oder das Fach, in dem es wartet; !next legt einen neuen Auftrag an</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the place where the piece lies that gets an order</source>
      <translation>Scanne das Fach, in dem das Stück für den neuen Auftrag liegt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the piece that you take from {place}</source>
      <translation>Scanne das Stück, das du von {place} nimmst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Take {sku} from {place} and scan it</source>
      <translation>Nimm {sku} von {place} und scanne es</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>{sku} for {work} waits at no place now: !cancel leaves the order, !void ends it</source>
      <translation>{sku} für {work} wartet jetzt in keinem Fach: !cancel lässt den Auftrag stehen, !void beendet ihn</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the lot of {sku}</source>
      <translation>Scanne die Charge von {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the serial of {sku}</source>
      <translation>Scanne die Seriennummer von {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>No order is open for {sku} at {place}. Say !next to refurbish it, or !answer with one of: {kinds}</source>
      <translation>Für {sku} auf {place} ist kein Auftrag offen. Sage !next, um es aufzuarbeiten, oder !answer mit einem von: {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Work on {sku}. New parts: scan their place. Which grade is it now ({grade} if you do not answer)? Say !answer with one of: {grades}; then !done</source>
      <translation>Arbeite an {sku}. Neue Teile: scanne ihr Fach. Welche Güte hat es jetzt ({grade}, wenn du nicht antwortest)? Sage !answer mit einem von: {grades}; dann !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan what you take from {place}. Which grade is the piece now ({grade} if you do not answer)? Say !answer with one of: {grades}; then !done</source>
      <translation>Scanne, was du von {place} nimmst. Welche Güte hat das Stück jetzt ({grade}, wenn du nicht antwortest)? Sage !answer mit einem von: {grades}; dann !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>What is {sku} of grade {grade} sold as? Scan a barcode of that product, or !answer another grade</source>
      <translation>Als was wird {sku} der Güte {grade} verkauft? Scanne einen Barcode dieses Artikels, oder !answer mit anderer Güte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Stick the piece's label {label} on {sku} and scan it there</source>
      <translation>Klebe das Etikett des Stücks {label} auf {sku} und scanne es dort</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the {kinds} place where you put {sku}</source>
      <translation>Scanne das Fach {kinds}, in das du {sku} legst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>{work} is no longer yours to work on: say !cancel</source>
      <translation>{work} ist nicht mehr deiner: sage !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan the place, pallet or tote that you take from</source>
      <translation>Fach, Palette oder Kiste scannen, woher die Ware kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan the product that you take from {where}</source>
      <translation>Artikel scannen, der von {where} genommen wird</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan a product on {where}, or the place where the whole of it goes</source>
      <translation>Einen Artikel auf {where} scannen, oder das Fach, wohin alles geht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Several lots of {sku} are at {where}: scan the lot that you take</source>
      <translation>Mehrere Chargen von {sku} auf {where}: die genommene scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan the serial of the {sku} that you take</source>
      <translation>Seriennummer des genommenen {sku} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{count} × {sku}: scan more of it, or say !qty and the number; then scan where it goes</source>
      <translation>{count} × {sku}: weitere scannen, oder !qty und die Menge; dann das Ziel scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan the place where the {count} × {sku} go</source>
      <translation>Fach scannen, wohin {count} × {sku} gehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Taking from {where}</source>
      <translation>Entnahme von {where}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{count} × {sku} taken</source>
      <translation>{count} × {sku} genommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{sku} stays where it is</source>
      <translation>{sku} bleibt, wo es ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>The reason is: {reason}</source>
      <translation>Grund: {reason}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{what} moved from {source} to {target}</source>
      <translation>{what} von {source} nach {target} umgelagert</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{place} is no place that goods are carried to. Scan a place in the building</source>
      <translation>{place} ist kein Fach für Ware. Ein Fach im Gebäude scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Nothing lies free at {where}. Scan another place, or say !cancel</source>
      <translation>Auf {where} liegt nichts frei. Anderes Fach scannen, oder !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>No {what} lies free at {where}. Scan what lies there, or say !cancel</source>
      <translation>Auf {where} liegt kein {what} frei. Scannen, was dort liegt, oder !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Not more than {free} of {sku} are free at {where}; {held} are held for orders. Take fewer</source>
      <translation>Nur {free} × {sku} sind auf {where} frei; {held} sind Aufträgen zugesagt. Weniger nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>That is {sku}, but you carry {now}. Scan where that goes first, or say !cancel</source>
      <translation>Das ist {sku}, aber in der Hand ist {now}. Erst dessen Ziel scannen, oder !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{where} is where it lies already. Scan another place</source>
      <translation>Es liegt schon auf {where}. Anderes Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>What lies at {place} is {kind} goods: only a supervisor may bring it back to good stock. Call one, or scan a damaged, quarantine or scrap place</source>
      <translation>Auf {place} liegt Ware der Art {kind}: nur die Schichtleitung darf sie zurück in den guten Bestand geben. Rufen, oder ein Fach für Beschädigtes, Quarantäne oder Ausschuss scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>“{found}” is no reason for a move. Say !reason and one of: {known}</source>
      <translation>„{found}“ ist kein Grund zum Umlagern. !reason und einer von: {known}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Goods on {plate} are held for orders: it cannot go as a whole. Scan a product</source>
      <translation>Ware auf {plate} ist Aufträgen zugesagt: sie kann nicht als Ganzes weg. Artikel scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{where} has been taken away meanwhile. Say !cancel and look it up</source>
      <translation>{where} ist inzwischen weg. !cancel, dann nachsehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan a tote, an order or a product to pack (orders that wait: {count})</source>
      <translation>Kiste, Auftrag oder Artikel zum Packen scannen (wartende Aufträge: {count})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan each unit into parcel {parcel}, box {box}: next {left} of {sku} ({name})</source>
      <translation>Jedes Stück in Paket {parcel}, Karton {box}, scannen: noch {left} × {sku} ({name})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Everything is in parcel {parcel}: say !done to close it</source>
      <translation>Alles ist in Paket {parcel}: !done schließt es</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan the lot that stands on this unit of {sku}</source>
      <translation>Charge auf diesem {sku} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan the serial number of this unit of {sku}</source>
      <translation>Seriennummer von diesem {sku} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan each unit that you take out of parcel {parcel}, then say !done</source>
      <translation>Jedes Stück scannen, das aus Paket {parcel} herauskommt, dann !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan the damaged unit, or say !no</source>
      <translation>Beschädigtes Stück scannen, oder !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Weigh parcel {parcel} and say !weight (about {expected_g} g expected)</source>
      <translation>Paket {parcel} wiegen und !weight eingeben (etwa {expected_g} g erwartet)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Weigh parcel {parcel} and say !weight with its grams</source>
      <translation>Paket {parcel} wiegen und !weight in Gramm eingeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Stick the label on and scan it on the parcel: {parcels}</source>
      <translation>Etikett aufkleben und auf dem Paket scannen: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Wait for the label, then stick it on and scan it: {parcels}</source>
      <translation>Warte auf das Etikett, klebe es dann auf und scanne es: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Take {quantity} × {sku} from tote {tote} back to a shelf and scan that place</source>
      <translation>{quantity} × {sku} aus Kiste {tote} zurück ins Regal legen und das Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Order {order}: {units} to pack into parcel {parcel}.{notes}</source>
      <translation>Auftrag {order}: {units} in Paket {parcel} packen.{notes}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{quantity} × {sku} packed; {left} of order {order} to go{known}</source>
      <translation>{quantity} × {sku} gepackt; noch {left} in Auftrag {order}{known}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{sku} was picked in several lots: {lots}. Scan the lot</source>
      <translation>{sku} wurde aus mehreren Chargen geholt: {lots}. Charge scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{sku} is counted by serial number. Scan the serial number</source>
      <translation>{sku} hat Seriennummern. Seriennummer scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{count} × {sku}, as counted</source>
      <translation>{count} × {sku}, wie gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Left as it was</source>
      <translation>Bleibt, wie es war</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{quantity} × {sku} taken out, back into tote {tote}</source>
      <translation>{quantity} × {sku} herausgenommen, zurück in Kiste {tote}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Now scan the units that come out</source>
      <translation>Jetzt die Stücke scannen, die herauskommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Units scanned now are packed again</source>
      <translation>Jetzt gescannte Stücke werden wieder gepackt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} goes into box {box}</source>
      <translation>Paket {parcel} kommt in Karton {box}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} weighs {weight_g} g</source>
      <translation>Paket {parcel} wiegt {weight_g} g</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{weight_g} g is not the {expected_g} g expected: {why}. Say the same again to keep it, or !remove to take something out</source>
      <translation>{weight_g} g statt der erwarteten {expected_g} g: {why}. Noch einmal dasselbe behält es, !remove nimmt etwas heraus</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Everything is in parcel {parcel}. Weigh it now</source>
      <translation>Alles ist in Paket {parcel}. Wiege es jetzt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} was given as {weight_g} g, but {expected_g} g is expected now. Weigh it again</source>
      <translation>Für Paket {parcel} wurden {weight_g} g angegeben, erwartet sind jetzt {expected_g} g. Noch einmal wiegen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is closed (box {box}, {weight_g} g); its slip prints, its label follows</source>
      <translation>Paket {parcel} ist zu (Karton {box}, {weight_g} g); der Lieferschein wird gedruckt, das Etikett folgt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {closed} is closed; its slip prints, its label follows. Go on into parcel {parcel}</source>
      <translation>Paket {closed} ist zu; der Lieferschein wird gedruckt, das Etikett folgt. Weiter mit Paket {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>The label is on parcel {parcel}; {left} more to scan</source>
      <translation>Das Etikett ist auf Paket {parcel}; noch {left} zu scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Order {order} is packed. Parcels ready to ship: {parcels}</source>
      <translation>Auftrag {order} ist gepackt. Pakete bereit zum Versand: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{left} of {total} units are not packed: {missing}. Say !done again to finish short, or scan them</source>
      <translation>{left} von {total} Stück nicht gepackt: {missing}. Noch einmal !done beendet mit Fehlmenge, sonst scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Order {order} ends short. What is left in its totes goes back</source>
      <translation>Auftrag {order} endet mit Fehlmenge. Der Rest in den Kisten geht zurück</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{quantity} × {sku} put back to {place}</source>
      <translation>{quantity} × {sku} zurück auf {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{place} is not where this is kept ({suggested}). Scan {place} again to put it there all the same</source>
      <translation>Auf {place} gehört das nicht ({suggested}). {place} noch einmal scannen, um es trotzdem dorthin zu legen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Is it certain that {quantity} × {sku} are not in the tote? Say it again to write them off as missing</source>
      <translation>Sind {quantity} × {sku} sicher nicht in der Kiste? Noch einmal dasselbe bucht sie als fehlend aus</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{quantity} × {sku} written off as missing; its shelf will be counted</source>
      <translation>{quantity} × {sku} als fehlend ausgebucht; das Fach wird gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Now scan the one that is damaged</source>
      <translation>Jetzt das beschädigte Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>1 × {sku} goes to {place} as damaged</source>
      <translation>1 × {sku} geht als beschädigt auf {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Nothing of order {order} is left to pack. It waits for a supervisor, and its totes are free</source>
      <translation>Von Auftrag {order} ist nichts mehr zu packen. Er wartet auf die Schichtleitung, seine Kisten sind frei</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Order {order} is back among the picked ones; nothing was packed</source>
      <translation>Auftrag {order} ist wieder bei den fertig gepickten; nichts wurde gepackt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{what} of {document} prints again, marked as copy {copy}</source>
      <translation>{what} von {document} wird noch einmal gedruckt, als Kopie {copy}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>The label of parcel {parcel} ({tracking}) will be cancelled with the carrier. Say !void again to do so</source>
      <translation>Das Etikett von Paket {parcel} ({tracking}) wird beim Paketdienst storniert. Noch einmal !void bestätigt es</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is void: take its label off. Its goods are now in parcel {fresh}; say !done to close it</source>
      <translation>Paket {parcel} ist ungültig: Etikett abnehmen. Die Ware ist jetzt in Paket {fresh}; !done schließt es</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is open again; say !done to close it</source>
      <translation>Paket {parcel} ist wieder offen; !done schließt es</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Kept why parcel {parcel} goes into {box}</source>
      <translation>Festgehalten, warum Paket {parcel} in {box} kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is closed ({sides}, {weight_g} g); its slip prints, its label follows</source>
      <translation>Paket {parcel} ist zu ({sides}, {weight_g} g); der Lieferschein wird gedruckt, das Etikett folgt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is closed (no box of ours, {weight_g} g); its slip prints, its label follows</source>
      <translation>Paket {parcel} ist zu (kein Karton von uns, {weight_g} g); der Lieferschein wird gedruckt, das Etikett folgt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} picked order {order}, so somebody else must pack it. Scan another order, or leave this one to another packer</source>
      <translation>{name} hat Auftrag {order} gepickt, also packt ihn jemand anderes. Anderen Auftrag scannen, oder diesen jemand anderem lassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} is learning: each unit is scanned by itself, and no number is typed. Scan every single unit</source>
      <translation>{name} lernt noch: jedes Stück wird einzeln gescannt, keine Menge getippt. Jedes Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} is learning and may not say {word} yet. Call somebody who packs here, or scan the next unit</source>
      <translation>{name} lernt noch und darf {word} noch nicht. Jemanden rufen, der hier packt, oder das nächste Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} is learning: no label before every unit of order {order} is scanned. Scan the rest, or call somebody who packs here</source>
      <translation>{name} lernt noch: kein Etikett, bevor jedes Stück von Auftrag {order} gescannt ist. Rest scannen, oder jemanden rufen, der hier packt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} is learning and may not keep a weight that does not fit. Look for the wrong unit and weigh again, or call somebody who packs here</source>
      <translation>{name} lernt noch und darf kein Gewicht behalten, das nicht passt. Das falsche Stück suchen und neu wiegen, oder jemanden rufen, der hier packt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Units of {sku} are scanned one by one here: no number and no case stands for them. Scan each unit</source>
      <translation>{sku} wird hier Stück für Stück gescannt: keine Menge und kein Gebinde steht dafür. Jedes Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} may not count units by hand here. Scan the unit, or type its code; else call a supervisor</source>
      <translation>{name} darf hier nicht von Hand zählen. Stück scannen oder seinen Code tippen; sonst Schichtleitung rufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Too many: {packed} of {sku} are packed already, this makes {eaches} more than ordered. Take it out of the box and scan it as it leaves</source>
      <translation>Zu viel: {packed} × {sku} sind schon gepackt, das sind {eaches} mehr als bestellt. Aus dem Karton nehmen und dabei scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{units} of {sku} still to scan out</source>
      <translation>Noch {units} {sku} herauszuscannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>The {sku} too many is out: bring it to returns or quarantine, and go on</source>
      <translation>{sku} zu viel ist heraus: zu Retouren oder Quarantäne bringen, dann weiter</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{units} of {sku} too many: take it out of the box and scan it</source>
      <translation>{units} {sku} zu viel: aus dem Karton nehmen und scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>“{number}” cannot be the serial number of a {sku}. Expected: the number that stands on this one unit. Scan that, or say !no</source>
      <translation>„{number}“ kann keine Seriennummer von {sku} sein. Erwartet: die Nummer auf genau diesem Stück. Diese scannen, oder !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Box {box} does not go with {service} to {country}. Expected: a box that does. Scan another box</source>
      <translation>Karton {box} geht nicht mit {service} nach {country}. Erwartet: ein Karton, der geht. Anderen Karton scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>All goods are in. Now lay in: {says}</source>
      <translation>Alle Ware ist drin. Jetzt beilegen: {says}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Lay in {says} and scan it. If there is none: say !short</source>
      <translation>Beilegen und scannen: {says}. Ist nichts da: !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Lay in {says}, then say !yes. If there is none: say !short</source>
      <translation>Beilegen: {says}, dann !yes. Ist nichts da: !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Is there really no {says} at hand? Say !short again to close the parcel without it</source>
      <translation>Ist wirklich nichts davon da: {says}? Noch einmal !short schließt das Paket ohne</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} is being packed by {who}. Scan it again to take it over, or scan another one</source>
      <translation>Auftrag {order} wird von {who} gepackt. Noch einmal scannen, um ihn zu übernehmen, oder einen anderen scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Only a supervisor's badge takes order {order} over from {who}</source>
      <translation>Nur der Ausweis einer Leitung übernimmt die Bestellung {order} von {who}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Scan a supervisor's badge to take order {order} over, or say !no</source>
      <translation>Ausweis der Schichtleitung scannen, um Auftrag {order} zu übernehmen, oder !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} may not hand order {order} over. Scan a supervisor's badge, or say !no</source>
      <translation>{name} darf Auftrag {order} nicht übergeben. Ausweis der Schichtleitung scannen, oder !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} stays as it is. Scan a tote or an order</source>
      <translation>Auftrag {order} bleibt, wie er ist. Kiste oder Auftrag scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} is yours now: {packed} packed, {left} to go. Look into the box before you go on</source>
      <translation>Auftrag {order} gehört jetzt dir: {packed} gepackt, noch {left}. Erst in den Karton sehen, dann weiter</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} is in the hands of {who} now. This scan changed nothing: scan another tote or order</source>
      <translation>Auftrag {order} ist jetzt bei {who}. Dieser Scan hat nichts geändert: andere Kiste oder anderen Auftrag scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} was taken over by {who}: leave the box to them, and say !cancel</source>
      <translation>Auftrag {order} wurde von {who} übernommen: Karton dort lassen, und !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Tote {tote}: {orders} of one unit. Scan any item out of it</source>
      <translation>Kiste {tote}: {orders} mit je einem Stück. Irgendein Stück daraus scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Scan the next item out of tote {tote} ({orders} left)</source>
      <translation>Nächstes Stück aus Kiste {tote} scannen (noch {orders})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>No order in tote {tote} waits for {sku}. Lay it aside and scan another item, tote or order</source>
      <translation>Kein Auftrag in Kiste {tote} wartet auf {sku}. Weglegen und ein anderes Stück, eine Kiste oder einen Auftrag scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_customs.py" />
      <source>Parcel {parcel} goes to {country} and its customs declaration lacks: {lacks}. No label is bought before that is known. Have the products file imported with these columns (settings: The firm), then say !done</source>
      <translation>Paket {parcel} geht nach {country}, und seiner Zollerklärung fehlt: {lacks}. Vorher wird kein Label gekauft. Die Produktdatei mit diesen Spalten einlesen lassen (Einstellungen: Die Firma), dann !done sagen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_customs.py" />
      <source>It is in parcel {parcel}, but that goes to {country} and its customs declaration lacks: {lacks}. Have the products file imported with these columns (settings: The firm), then say !done</source>
      <translation>Liegt in Paket {parcel}, doch das geht nach {country}, und seiner Zollerklärung fehlt: {lacks}. Die Produktdatei mit diesen Spalten einlesen lassen (Einstellungen: Die Firma), dann !done sagen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_customs.py" />
      <source>Parcel {parcel} is closed. It goes to {country} without customs papers of ours, which lack: {lacks}. Lay papers of your own with it</source>
      <translation>Paket {parcel} ist geschlossen. Es geht nach {country} ohne unsere Zollpapiere, denen fehlt: {lacks}. Lege eigene Papiere bei</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Order {order} is {state}, not picked yet. Expected: an order that is picked. Scan another tote or order</source>
      <translation>Auftrag {order} ist {state}, noch nicht gepickt. Erwartet: ein gepickter Auftrag. Andere Kiste oder anderen Auftrag scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Order {order} is {state} already. Expected: an order to pack. Scan another one, or see !where {order}</source>
      <translation>Auftrag {order} ist schon {state}. Erwartet: ein Auftrag zum Packen. Anderen scannen, oder nachsehen mit !where {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Order {order} is on hold. Leave its tote and scan another one, or ask a supervisor to lift the hold</source>
      <translation>Auftrag {order} ist angehalten. Kiste stehen lassen und eine andere scannen, oder die Schichtleitung fragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Order {order} is being packed by {who}. Scan another one, or ask them to give it back with !cancel</source>
      <translation>Auftrag {order} wird von {who} gepackt. Anderen scannen, oder um Rückgabe mit !cancel bitten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Tote {tote} holds no order's goods. Expected: a tote that was picked. Scan another tote, or the order</source>
      <translation>In Kiste {tote} liegt keine Ware eines Auftrags. Erwartet: eine gepickte Kiste. Andere Kiste oder den Auftrag scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Nothing of order {order} is picked and waiting to be packed. Scan another order, or see !where {order}</source>
      <translation>Von Auftrag {order} ist nichts gepickt, das aufs Packen wartet. Anderen Auftrag scannen, oder nachsehen mit !where {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>No picked order waits for {sku}. Expected: a unit out of a picked tote. Scan the tote or the order</source>
      <translation>Kein gepickter Auftrag wartet auf {sku}. Erwartet: ein Stück aus einer gepickten Kiste. Kiste oder Auftrag scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>This station has no packing bench. Import a place of kind bench, or name one in the station's settings</source>
      <translation>Diese Station hat keinen Packtisch. Ein Fach der Art Packtisch importieren, oder in den Einstellungen der Station angeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{sku} is not in order {order}. Expected: {wanted}. Lay it aside and scan the right one</source>
      <translation>{sku} ist nicht in Auftrag {order}. Erwartet: {wanted}. Weglegen und das Richtige scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>All {packed} of {sku} for order {order} are packed: this unit is too many. Keep it out of the parcel and bring it to returns or quarantine; if it is one of those counted, say !remove and scan it out</source>
      <translation>Alle {packed} × {sku} für Auftrag {order} sind gepackt: dieses Stück ist zu viel. Nicht ins Paket, sondern zu Retouren oder Quarantäne; ist es eines der gezählten: !remove und herausscannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Not more than {most} of {sku}: that would be {scanned}. Scan single units, or say !qty {most}</source>
      <translation>Nicht mehr als {most} × {sku}: das wären {scanned}. Einzeln scannen, oder !qty {most}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Not more than {most} of {sku} in this parcel. Scan what is in it, or say !done</source>
      <translation>Nicht mehr als {most} × {sku} in diesem Paket. Scannen, was darin ist, oder !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The book has {there} of {sku} in the totes of this order ({totes}). Lay this one aside, or say !short {sku}</source>
      <translation>Gebucht sind {there} × {sku} in den Kisten dieses Auftrags ({totes}). Dieses weglegen, oder !short {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Lot {lot} of {sku} was not picked for this order. Expected: {lots}. Scan one of these, or say !no</source>
      <translation>Charge {lot} von {sku} wurde nicht für diesen Auftrag geholt. Erwartet: {lots}. Eine davon scannen, oder !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Serial {serial} of {sku} was not picked for this order. Expected: {serials}. Scan one of these, or say !no</source>
      <translation>Seriennummer {serial} von {sku} wurde nicht für diesen Auftrag geholt. Erwartet: {serials}. Eine davon scannen, oder !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The totes of order {order} are free again, so nothing can be taken out here. Say !done to close the parcel</source>
      <translation>Die Kisten von Auftrag {order} sind wieder frei, hier kann nichts mehr heraus. !done schließt das Paket</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>There are several lots or serial numbers of {sku} here. Scan the code that carries the lot or serial</source>
      <translation>Von {sku} gibt es hier mehrere Chargen oder Seriennummern. Den Code mit Charge oder Seriennummer scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>!qty sets the count of the product just scanned. Scan a unit first</source>
      <translation>!qty setzt die Menge des zuletzt gescannten Artikels. Erst ein Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{sku} is counted by serial number. Scan each unit instead of !qty</source>
      <translation>{sku} hat Seriennummern. Jedes Stück scannen statt !qty</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is still empty. Scan a unit into it first</source>
      <translation>Paket {parcel} ist noch leer. Erst ein Stück hineinscannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{sku} is not in parcel {parcel}. Expected: {inside}. Scan one of these, or say !done</source>
      <translation>{sku} ist nicht in Paket {parcel}. Erwartet: {inside}. Eines davon scannen, oder !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Box {box} carries {limit_g} g and this makes {contents_g} g. Scan a stronger box, or say !next for another</source>
      <translation>Karton {box} trägt {limit_g} g, das hier sind {contents_g} g. Stärkeren Karton scannen, oder !next für einen weiteren</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Nothing of order {order} is left for another parcel. Say !remove to take units out first, or !done</source>
      <translation>Von Auftrag {order} bleibt nichts für ein weiteres Paket. Erst mit !remove etwas herausnehmen, oder !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The label of parcel {parcel} is not bought yet{why}. Wait a moment and scan it again, or say !void to open the parcel once the carrier has refused</source>
      <translation>Das Etikett von Paket {parcel} ist noch nicht gekauft{why}. Kurz warten und noch einmal scannen, oder mit !void öffnen, wenn der Paketdienst abgelehnt hat</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>That is the label of parcel {found} (order {order}). Expected: {wanted}. Stick the right label on, scan it</source>
      <translation>Das ist das Etikett von Paket {found} (Auftrag {order}). Erwartet: {wanted}. Richtiges Etikett aufkleben und scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is void, so is its label. Expected: {wanted}. Take the old label off, scan the new one</source>
      <translation>Paket {parcel} ist ungültig, sein Etikett auch. Erwartet: {wanted}. Altes Etikett abnehmen, das neue scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The label of parcel {parcel} is scanned back already. Expected: {wanted}. Scan that one</source>
      <translation>Das Etikett von Paket {parcel} ist schon gescannt. Erwartet: {wanted}. Dieses scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is still open, so it has no label. Finish it with its units, !next or !done</source>
      <translation>Paket {parcel} ist noch offen und hat kein Etikett. Fertig packen, !next oder !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The parcel is closed: this unit of {sku} is too many. Expected: the label of {wanted}. Bring the unit to returns or quarantine, then scan the label</source>
      <translation>Das Paket ist zu: dieses {sku} ist zu viel. Erwartet: das Etikett von {wanted}. Stück zu Retouren oder Quarantäne bringen, dann Etikett scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Nothing of order {order} is packed, so there is nothing to finish. Scan a unit, or give it back with !cancel</source>
      <translation>Von Auftrag {order} ist nichts gepackt, also nichts abzuschließen. Ein Stück scannen, oder mit !cancel zurückgeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{place} is a {kind}, where nothing can be put back. Expected: {suggested}. Scan a shelf</source>
      <translation>{place} ist {kind}, dort geht nichts zurück. Erwartet: {suggested}. Ein Regalfach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{sku} is not among what is left to pack. Expected: {wanted}. Say !short with one of these</source>
      <translation>{sku} ist nicht mehr zu packen. Erwartet: {wanted}. !short mit einem davon</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>There is no place for damaged goods. Import a place of kind damaged first, then say !damaged again</source>
      <translation>Es gibt kein Fach für beschädigte Ware. Erst ein solches Fach importieren, dann noch einmal !damaged</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>A copy needs its reason. Say !reprint with it, for example: !reprint label torn</source>
      <translation>Eine Kopie braucht ihren Grund. !reprint mit Grund, zum Beispiel: Etikett zerrissen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The carrier has not answered about the label of parcel {parcel}. Wait a moment, then say !void again</source>
      <translation>Der Paketdienst hat zum Etikett von Paket {parcel} noch nicht geantwortet. Kurz warten, dann noch einmal !void</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is {state} and can no more be opened here. Unload it first (ship, !remove), if it can be</source>
      <translation>Paket {parcel} ist {state} und kann hier nicht mehr geöffnet werden. Erst abladen (Verladen, !remove), wenn das noch geht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>!void cannot tell which parcel is meant by “{argument}”. Say it with the parcel's number: !void P0000001</source>
      <translation>!void weiß nicht, welches Paket mit „{argument}“ gemeint ist. Mit der Nummer des Pakets: !void P0000001</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>That is parcel {parcel} of order {order}, {state}. Expected: a tote, an order or a product to pack. Scan one; or open this parcel again with !void {parcel}</source>
      <translation>Das ist Paket {parcel} von Auftrag {order}, {state}. Erwartet: Kiste, Auftrag oder Artikel zum Packen. Eines davon scannen; oder das Paket wieder öffnen mit !void {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is in the proposed box. Expected a note on another one: scan that box first</source>
      <translation>Paket {parcel} liegt im vorgeschlagenen Karton. Erwartet: eine Notiz zu einem anderen; zuerst diesen Karton scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>The photo {name} is kept with parcel {parcel}</source>
      <translation>Das Foto {name} ist bei Paket {parcel} abgelegt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>There is no file {file}, so no photo was kept. Take the photo again, then say !photo with its file</source>
      <translation>Die Datei {file} gibt es nicht, also ist kein Foto aufbewahrt. Noch einmal fotografieren, dann !photo mit der Datei</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>The file {file} cannot be read, so no photo was kept. Take the photo again, or choose another file</source>
      <translation>Die Datei {file} ist nicht lesbar, also ist kein Foto aufbewahrt. Noch einmal fotografieren, oder eine andere Datei wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>{file} is larger than the 10 MB or 120 megapixels that a photo may have. Take a smaller one, or choose another file</source>
      <translation>{file} ist größer als die 10 MB oder 120 Megapixel, die ein Foto haben darf. Ein kleineres machen, oder eine andere Datei wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>{file} is no picture: expected a PNG, JPEG or WebP. Take the photo again, or choose another file</source>
      <translation>{file} ist kein Bild: erwartet PNG, JPEG oder WebP. Noch einmal fotografieren, oder eine andere Datei wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan a free tote for order {order} ({at} of {of})</source>
      <translation>Freie Kiste für Auftrag {order} scannen ({at} von {of})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan one free tote for {orders} of one unit each</source>
      <translation>Eine freie Kiste für {orders} mit je einem Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan another free tote for order {order}</source>
      <translation>Noch eine freie Kiste für Auftrag {order} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Go to {place} for {quantity} × {sku}</source>
      <translation>Zu {place} gehen für {quantity} × {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Take {quantity} × {sku} {name}{of}{on}</source>
      <translation>{quantity} × {sku} {name}{of}{on} nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Take 1 × {sku} {name} and scan its serial{this}</source>
      <translation>1 × {sku} {name} nehmen und Seriennummer scannen{this}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Several lots of {sku} lie at {place}: scan the lot, {lot} is wanted</source>
      <translation>Mehrere Chargen von {sku} auf {place}: Charge scannen, gebraucht wird {lot}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Put {quantity} × {sku} into tote {tote} (order {order})</source>
      <translation>{quantity} × {sku} in Kiste {tote} legen (Auftrag {order})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>All is picked. Bring {totes} to {places} and scan it</source>
      <translation>Alles geholt. {totes} zu {places} bringen und dort scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan the tote to take out of: {totes}</source>
      <translation>Kiste scannen, aus der etwas heraus soll: {totes}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan what you take out of {tote}; !done leaves the tote as it is</source>
      <translation>Scannen, was aus {tote} heraus soll; !done lässt die Kiste, wie sie ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Put {quantity} × {sku} back to {place}</source>
      <translation>{quantity} × {sku} zurück auf {place} legen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{count} to pick: {orders}</source>
      <translation>{count} zu holen: {orders}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Tote {tote} is for order {order}</source>
      <translation>Kiste {tote} ist für Auftrag {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Tote {tote} takes {orders}, one unit each</source>
      <translation>Kiste {tote} nimmt {orders} auf, je ein Stück</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{counted} of {wanted} × {sku} taken</source>
      <translation>{counted} von {wanted} × {sku} genommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{sku} is right; now its lot</source>
      <translation>{sku} stimmt; jetzt die Charge</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{quantity} × {sku} in tote {tote}</source>
      <translation>{quantity} × {sku} in Kiste {tote}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{sku} at {place} comes last</source>
      <translation>{sku} auf {place} kommt zuletzt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{quantity} × {sku} not at {place}; a count is asked for.{found}{lost}</source>
      <translation>{quantity} × {sku} nicht auf {place}; es wird gezählt.{found}{lost}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Bring the damaged {quantity} × {sku} to {place}.{found}{lost}</source>
      <translation>Beschädigte {quantity} × {sku} zu {place} bringen.{found}{lost}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Tote {tote} is full and stays with its order</source>
      <translation>Kiste {tote} ist voll und bleibt bei ihrem Auftrag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Taking goods out of a tote</source>
      <translation>Ware aus einer Kiste nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Nothing more is taken out</source>
      <translation>Nichts mehr kommt heraus</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{quantity} × {sku} out of {tote}, back at {place}; it will be asked for again</source>
      <translation>{quantity} × {sku} aus {tote}, zurück auf {place}; es wird wieder verlangt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Picked: {orders}. {totes} at {place}</source>
      <translation>Gepickt: {orders}. {totes} bei {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Nothing could be picked for {orders}; it waits for stock</source>
      <translation>Für {orders} war nichts zu holen; es wartet auf Bestand</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>That is lot {lot}, wanted is lot {wanted}. Scan it again to take it instead</source>
      <translation>Das ist Charge {lot}, gebraucht wird {wanted}. Noch einmal scannen, um sie stattdessen zu nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>That is lot {lot} (until {expires}); lot {wanted} (until {wanted_expires}) should go first. Scan it again to take it all the same</source>
      <translation>Das ist Charge {lot} (bis {expires}); Charge {wanted} (bis {wanted_expires}) soll zuerst weg. Noch einmal scannen, um sie trotzdem zu nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>No serial is in the book for this {sku}. Scan {serial} again to give it this one</source>
      <translation>Für dieses {sku} ist keine Seriennummer gebucht. {serial} noch einmal scannen, um sie zu vergeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>That is {place}; it came from {expected}. Scan {place} again to put it there</source>
      <translation>Das ist {place}; es kam von {expected}. {place} noch einmal scannen, um es dort abzulegen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Order {numbers} waits for the next walk</source>
      <translation>Auftrag {numbers} wartet auf den nächsten Rundgang</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is place {place}. Expected: {expected}, where {sku} lies. Go to {expected} and scan it</source>
      <translation>Das ist Fach {place}. Erwartet: {expected}, wo {sku} liegt. Zu {expected} gehen und scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is {sku} ({name}). Expected: {expected} from {place}. Put it back and take {expected}</source>
      <translation>Das ist {sku} ({name}). Erwartet: {expected} von {place}. Zurücklegen und {expected} nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is product {sku}. Expected: place {place}. Scan the place first, then the product</source>
      <translation>Das ist Artikel {sku}. Erwartet: Fach {place}. Erst das Fach scannen, dann den Artikel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That makes {found}. Expected: not more than {most} × {sku}. Put back what is too much</source>
      <translation>Das wären {found}. Erwartet: nicht mehr als {most} × {sku}. Zurücklegen, was zu viel ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>No {sku} was scanned yet. Expected: at least one scan. Scan one, then say how many</source>
      <translation>Noch kein {sku} gescannt. Erwartet: mindestens ein Scan. Eines scannen, dann die Menge eingeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>No {sku} was scanned yet. Expected: one at least. Scan it, or say !short or !skip</source>
      <translation>Noch kein {sku} gescannt. Erwartet: mindestens eines. Scannen, oder !short oder !skip</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>You hold {quantity} × {sku}. Expected: that they go into a tote first. Say !done and scan the tote</source>
      <translation>In der Hand: {quantity} × {sku}. Erwartet: dass sie erst in eine Kiste gehen. !done und Kiste scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is tote {tote}{whose}. Expected: tote {expected} of order {wanted_for}. Put it into {expected}</source>
      <translation>Das ist Kiste {tote}{whose}. Erwartet: Kiste {expected} von Auftrag {wanted_for}. In {expected} legen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Tote {tote} belongs to order {owner}. Expected: a free tote for order {order}. Scan another one</source>
      <translation>Kiste {tote} gehört zu Auftrag {owner}. Erwartet: eine freie Kiste für Auftrag {order}. Eine andere scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Tote {tote} still holds {what}. Expected: an empty tote for order {order}. Empty it or scan another</source>
      <translation>In Kiste {tote} liegt noch {what}. Erwartet: eine leere Kiste für Auftrag {order}. Leeren oder eine andere scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is {what}. Expected: a free tote for order {order}. Scan a tote</source>
      <translation>Das ist {what}. Erwartet: eine freie Kiste für Auftrag {order}. Eine Kiste scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Lot {lot} of {sku} is not at {place}. Expected: lot {wanted}. Scan that, or say !short</source>
      <translation>Charge {lot} von {sku} liegt nicht auf {place}. Erwartet: Charge {wanted}. Diese scannen, oder !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Lot {lot} of {sku} is promised to other orders. Expected: lot {wanted}. Scan that, or say !short</source>
      <translation>Charge {lot} von {sku} ist anderen Aufträgen zugesagt. Erwartet: Charge {wanted}. Diese scannen, oder !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Lot {lot} of {sku} {why}. Expected: goods that may be sold. Leave it, and say !short</source>
      <translation>Charge {lot} von {sku} {why}. Erwartet: verkäufliche Ware. Liegen lassen, und !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is product {sku}, and several lots lie here. Expected: lot {lot}. Scan the lot</source>
      <translation>Das ist Artikel {sku}, und hier liegen mehrere Chargen. Erwartet: Charge {lot}. Charge scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>The code says lot {lot} lasts until {found}. Expected: {known}. Leave it, and say !short</source>
      <translation>Laut Code ist Charge {lot} haltbar bis {found}. Erwartet: {known}. Liegen lassen, und !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is product {sku}. Expected: its serial{serial}. Scan the serial on the unit</source>
      <translation>Das ist Artikel {sku}. Erwartet: seine Seriennummer{serial}. Die Seriennummer am Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Serial {serial} of {sku} is at {where} in the book. Expected: one from {place}. Scan another unit</source>
      <translation>Seriennummer {serial} von {sku} ist auf {where} gebucht. Erwartet: eine von {place}. Anderes Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>No {sku} with serial {serial} is in stock. Expected: a serial at {place}, such as {expected}. Scan another unit, or say !short</source>
      <translation>Kein {sku} mit Seriennummer {serial} im Bestand. Erwartet: eine von {place}, etwa {expected}. Anderes Stück scannen, oder !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Serial {serial} of {sku} is promised to another order. Expected: {expected}. Take that unit</source>
      <translation>Seriennummer {serial} von {sku} ist einem anderen Auftrag zugesagt. Erwartet: {expected}. Dieses Stück nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Only {sku} at {place} is left. Expected: a pick that can come before it. Take it, or say !short</source>
      <translation>Nur {sku} auf {place} ist noch übrig. Erwartet: etwas, das vorher geht. Nehmen, oder !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>There is no place of kind damaged. Expected: one to put it. Say !short, and tell a supervisor</source>
      <translation>Es gibt kein Fach für Beschädigtes. Erwartet: eines zum Ablegen. !short, und der Schichtleitung sagen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>The totes are empty. Expected: something picked to take out. Go on with the walk</source>
      <translation>Die Kisten sind leer. Erwartet: etwas zum Herausnehmen. Weiter mit dem Rundgang</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is {what}. Expected: something that lies in {tote}. Scan that, or say !done</source>
      <translation>Das ist {what}. Erwartet: etwas aus {tote}. Das scannen, oder !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is product {sku}, and several kinds lie in the tote. Expected: {choices}. Scan one of these</source>
      <translation>Das ist Artikel {sku}, und in der Kiste liegen mehrere Arten. Erwartet: {choices}. Eine davon scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>{place} is a {kind} place. Expected: {expected} or another shelf. Scan one of these</source>
      <translation>{place} ist {kind}. Erwartet: {expected} oder ein anderes Regalfach. Eines davon scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>{place} is a {kind} place. Expected: a stage or bench: {expected}. Scan one of these</source>
      <translation>{place} ist {kind}. Erwartet: Bereitstellung oder Packtisch: {expected}. Eines davon scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>There is no order here to leave for later. Scan a free tote for order {order}, or say !cancel</source>
      <translation>Hier ist kein Auftrag für später zu lassen. Freie Kiste für Auftrag {order} scannen, oder !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Scan a pallet or tote that came in, or the place where goods wait</source>
      <translation>Angekommene Palette oder Kiste scannen, oder das Fach, wo Ware wartet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Scan the product that you take from {place}</source>
      <translation>Artikel scannen, der von {place} genommen wird</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Several lots of {sku} lie at {place}: scan the lot that you take</source>
      <translation>Mehrere Chargen von {sku} auf {place}: die genommene scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Bring {what} to {place} and scan it there</source>
      <translation>{what} zu {place} bringen und dort scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>No place is free for {what}: find one yourself and scan it, or say !cancel</source>
      <translation>Kein Fach frei für {what}: selbst eines suchen und scannen, oder !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} from {where}</source>
      <translation>{what} von {where}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} now lies at {place}</source>
      <translation>{what} liegt jetzt auf {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>No goods wait to be put away at a dock, stage or returns place. Receive some first</source>
      <translation>An Toren, Bereitstellung und Retouren wartet keine Ware aufs Einlagern. Erst Ware annehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{place} will do, but {suggested} was proposed. Scan {place} again to put it there</source>
      <translation>{place} geht auch, vorgeschlagen war {suggested}. {place} noch einmal scannen, um es dort abzulegen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} is at {where}, where nothing waits to be put away. Scan goods at a dock, stage or returns place, or use the flow move</source>
      <translation>{what} ist auf {where}, wo nichts aufs Einlagern wartet. Ware an Tor, Bereitstellung oder Retouren scannen, oder Umlagern nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>No loose goods wait at {place}. Scan another place, or a pallet that stands there</source>
      <translation>Auf {place} wartet keine lose Ware. Anderes Fach scannen, oder eine Palette dort</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>No {sku} waits loose at {place}. Scan a product that lies there, or say !cancel</source>
      <translation>Auf {place} wartet kein {sku} lose. Artikel scannen, der dort liegt, oder !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} does not wait at {place}. Scan one that lies there</source>
      <translation>{what} wartet nicht auf {place}. Etwas scannen, das dort liegt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Not more than {free} of {sku} wait at {place}. Say fewer</source>
      <translation>Nicht mehr als {free} × {sku} warten auf {place}. Weniger eingeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Goods on {what} are promised to an order. Ask a supervisor what to do</source>
      <translation>Ware auf {what} ist einem Auftrag zugesagt. Schichtleitung fragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} has been taken away meanwhile. Say !cancel and look it up</source>
      <translation>{what} ist inzwischen weg. !cancel, dann nachsehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Scan the purchase order, or say !next for a delivery without one</source>
      <translation>Bestellung scannen, oder !next für eine Lieferung ohne Bestellung</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document}: scan a product, or say !done when that is all</source>
      <translation>{document}: Artikel scannen, oder !done, wenn das alles war</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} is complete: say !done</source>
      <translation>{document} ist vollständig: !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku}, {left} still to come: scan on, or say !qty and the number, then scan where to</source>
      <translation>{count} × {sku}, noch {left} offen: weiterscannen, oder !qty und die Menge, dann das Ziel scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Put {count} × {sku} down: scan a pallet, tote or place</source>
      <translation>{count} × {sku} abstellen: Palette, Kiste oder Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Put {count} damaged {sku} aside: scan a damaged or quarantine place</source>
      <translation>{count} beschädigte {sku} beiseite: Fach für Beschädigtes oder Quarantäne scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Give the last valid day of lot {lot} of {sku}: scan it, or type it with !expiry, as 2027-03-31</source>
      <translation>Letzten gültigen Tag von Charge {lot} von {sku}: scannen, oder mit !expiry eingeben, etwa 2027-03-31</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku}: scan the next serial ({count} so far), or the place where they go</source>
      <translation>{sku}: nächste Seriennummer scannen ({count} bisher), oder den Platz, auf den sie gehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document}: {units} to come</source>
      <translation>{document}: {units} noch offen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} is open again: {units} to come</source>
      <translation>{document} ist wieder offen: {units} kommen noch</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>A delivery without a purchase order</source>
      <translation>Eine Lieferung ohne Bestellung</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku} is not counted any more</source>
      <translation>{sku} wird nicht mehr gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Lot {lot} is noted{until}</source>
      <translation>Charge {lot} ist vermerkt{until}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Serial {serial}: {count} so far</source>
      <translation>Seriennummer {serial}: {count} bisher</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} are noted as damaged</source>
      <translation>{count} × {sku} als beschädigt vermerkt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} are noted as sound again</source>
      <translation>{count} × {sku} wieder als gut vermerkt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} received into {where} on {receipt}</source>
      <translation>{count} × {sku} auf {where} angenommen, {receipt}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} received into {where} on {receipt}. {document} was closed without it and is open again</source>
      <translation>{count} × {sku} auf {where} angenommen, {receipt}. {document} war ohne sie geschlossen und ist wieder offen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{receipt} is closed: {units} received</source>
      <translation>{receipt} ist abgeschlossen: {units} angenommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{receipt} is closed: {units} received, and {document} is complete</source>
      <translation>{receipt} ist abgeschlossen: {units} angenommen, {document} ist vollständig</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{receipt} is closed: {units} received. {document} stays open for {missing}</source>
      <translation>{receipt} ist abgeschlossen: {units} angenommen. {document} bleibt offen für {missing}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{receipt} is closed: {units} received. {document} is closed without {missing}{why}</source>
      <translation>{receipt} ist abgeschlossen: {units} angenommen. {document} ist geschlossen, ohne {missing}{why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} is closed without {missing}{why}</source>
      <translation>{document} ist geschlossen, ohne {missing}{why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document}: nothing was received, nothing was changed</source>
      <translation>{document}: nichts angenommen, nichts geändert</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} are more than the {left} that {document} still awaits. Scan it again to take the surplus</source>
      <translation>{count} × {sku} sind mehr als die {left}, die in {document} noch offen sind. Noch einmal scannen, um die Mehrmenge zu nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku} does not stand on {document}. Scan it again to take it as surplus, or leave it out</source>
      <translation>{sku} steht nicht in {document}. Noch einmal scannen, um es als Mehrmenge zu nehmen, oder auslassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} still awaits {missing}. Say {said} again to close it all the same</source>
      <translation>In {document} sind noch offen: {missing}. Noch einmal {said} schließt die Bestellung trotzdem</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} was closed without {missing}. Did more come? Scan it again to open it again</source>
      <translation>{document} wurde ohne {missing} geschlossen. Kam doch noch etwas? Noch einmal scannen öffnet die Bestellung wieder</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Lot {lot} of {sku} was good until {expires_on} only. Scan it again to receive it none the less</source>
      <translation>Charge {lot} von {sku} war nur bis {expires_on} haltbar. Noch einmal scannen, um sie trotzdem anzunehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{first}. {second}</source>
      <translation>{first}. {second}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>No pallet, tote or place bears the code {plate}. Scan it again to make it a new pallet</source>
      <translation>Keine Palette, Kiste und kein Fach hat den Code {plate}. Noch einmal scannen macht daraus eine neue Palette</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} is {state} and awaits nothing. Scan another purchase order, or say !next</source>
      <translation>{document} ist {state} und erwartet nichts. Andere Bestellung scannen, oder !next</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} awaits not more than {left} of {sku}; that would be {count}. Put the surplus aside and call a supervisor</source>
      <translation>{document} erwartet nicht mehr als {left} × {sku}; das wären {count}. Mehrmenge beiseite und Schichtleitung rufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku} is blocked and is not received. Put it aside and call a supervisor</source>
      <translation>{sku} ist gesperrt und wird nicht angenommen. Beiseite legen und Schichtleitung rufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>That is {what}, but {count} × {sku} are counted and lie nowhere yet. Scan where they go first, or say !qty 0 to drop them</source>
      <translation>Das ist {what}, aber {count} × {sku} sind gezählt und liegen noch nirgends. Erst deren Ziel scannen, oder !qty 0 zum Verwerfen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Nothing is counted yet that !{word} could mean. Scan a product first</source>
      <translation>Noch ist nichts gezählt, was !{word} meinen könnte. Erst einen Artikel scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Lot {lot} of {sku} is good until {known}, but this says {scanned}. Look at the goods: scan the right lot, or call a supervisor</source>
      <translation>Charge {lot} von {sku} ist haltbar bis {known}, hier steht {scanned}. Ware ansehen: richtige Charge scannen oder Schichtleitung rufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Lot {lot} of {sku} is blocked. Say !damaged and scan it again to put it aside</source>
      <translation>Charge {lot} von {sku} ist gesperrt. !damaged und noch einmal scannen, um sie beiseite zu legen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku} has no {what} yet. Scan its {what} before the place</source>
      <translation>{sku} hat noch keine Angabe: {what}. Erst {what} scannen, dann das Fach</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku}: scan the serial of the first one</source>
      <translation>{sku}: Seriennummer des ersten scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>{choice} is no decision about a refund. Say one of: {choices}</source>
      <translation>{choice} ist keine Entscheidung über eine Erstattung. Eine davon angeben: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>The claim for piece {unit} is to be refused, and no reason is given. Say why in a note: the customer will ask</source>
      <translation>Der Anspruch für Stück {unit} soll abgelehnt werden, ohne Grund. Grund in einer Notiz angeben: der Kunde wird fragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>The note cannot be kept: {why}. Type it again</source>
      <translation>Die Notiz lässt sich nicht behalten: {why}. Neu eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>An amount is given, but {choice} pays nothing. Leave the amount out, or decide to pay</source>
      <translation>Ein Betrag ist angegeben, aber {choice} zahlt nichts. Betrag weglassen oder Zahlen wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>The amount cannot be used: {why}. Type it like 9.90</source>
      <translation>Der Betrag geht so nicht: {why}. Eintippen wie 9.90</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>{amount} is more than the {most} that may go back for this piece. Give that or less</source>
      <translation>{amount} ist mehr als die {most}, die für dieses Stück zurückgehen dürfen. Das oder weniger angeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>Piece {unit} does not wait for a decision about its refund: there is none, or it is decided. Look at the list of refunds</source>
      <translation>Stück {unit} wartet nicht auf eine Entscheidung über seine Erstattung: es gibt es nicht, oder es ist entschieden. In der Liste der Erstattungen nachsehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>No exchange waits for this piece of return {rma}. Pay it, give a credit, or refuse it</source>
      <translation>Für dieses Stück der Retoure {rma} wartet kein Umtausch. Zahlen, gutschreiben oder ablehnen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} is open; pieces awaited: {left}</source>
      <translation>{document} ist offen; erwartete Stücke: {left}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Nobody announced a return of order {order}. Scan what came back; it gets a return number then</source>
      <translation>Für Auftrag {order} ist keine Retoure angemeldet. Scannen, was zurückkam; dann gibt es eine Retourennummer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>A return without any paper. Scan what came back; all of it is kept apart until matched</source>
      <translation>Retoure ohne Papier. Scannen, was zurückkam; alles bleibt getrennt, bis es zugeordnet ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{count} orders fit {said}</source>
      <translation>{count} Aufträge passen zu {said}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>More than {most} orders fit {said}; the newest are shown. !no searches again with more letters</source>
      <translation>Mehr als {most} Aufträge passen zu {said}; die neuesten sind zu sehen. !no sucht mit mehr Buchstaben noch einmal</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>It is another one, then. Search again</source>
      <translation>Dann ist es ein anderer. Noch einmal suchen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} is closed: {outcome}. For more goods scan the order on the slip, or say !next</source>
      <translation>{document} ist abgeschlossen: {outcome}. Für weitere Ware den Auftrag auf dem Lieferschein scannen, oder !next</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} was valid until {expires_on}. Scan it again to take the goods in all the same</source>
      <translation>{document} galt bis {expires_on}. Noch einmal scannen, um die Ware trotzdem anzunehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} was valid until {expires_on}, and {name} may not take it in. Scan a supervisor's badge, or set the goods aside</source>
      <translation>{document} galt bis {expires_on}, und {name} darf sie nicht annehmen. Ausweis der Schichtleitung scannen, oder Ware beiseite stellen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Nothing of order {order} has been shipped (it is {state}), so nothing of it can come back. Check the number, or say !next for a return without paper</source>
      <translation>Von Auftrag {order} ging nichts hinaus (er ist {state}), also kann nichts zurückkommen. Nummer prüfen, oder !next für eine Retoure ohne Papier</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Parcel {parcel} has not left the building (it is {state}), so it cannot come back. Scan the order on the slip, or say !next for a return without paper</source>
      <translation>Paket {parcel} hat das Haus nicht verlassen (es ist {state}), kann also nicht zurückkommen. Auftrag auf dem Lieferschein scannen, oder !next für eine Retoure ohne Papier</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Everything that was shipped on order {order} has come back already. Check the number, or say !next for a return without paper</source>
      <translation>Alles von Auftrag {order} ist schon zurückgekommen. Nummer prüfen, oder !next für eine Retoure ohne Papier</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Order {order} has several open returns: {numbers}. Scan the code of the one that this is</source>
      <translation>Zu Auftrag {order} sind mehrere Retouren offen: {numbers}. Den Code der richtigen scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>A {sku} of {document} lies undecided at {place}. Scan the same code again to decide it now</source>
      <translation>Ein {sku} von {document} liegt unentschieden auf {place}. Denselben Code noch einmal scannen, um jetzt zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Take the {sku} that waits, and decide it</source>
      <translation>Das wartende {sku} nehmen und entscheiden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{raw} stands for {eaches} pieces of {sku}. Take them in one by one: scan the piece's own barcode</source>
      <translation>{raw} steht für {eaches} Stück {sku}. Einzeln annehmen: den Barcode am Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} is not expected on {document} (any more). Scan it again to take it in as an extra piece, which is kept apart</source>
      <translation>{sku} wird in {document} nicht (mehr) erwartet. Noch einmal scannen, um es als Zusatz anzunehmen, der getrennt bleibt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku}: {shipped} were shipped on order {order} and {returned} came back, so not one more can. Set it aside, and take it in as a return without paper (!next) when this one is done</source>
      <translation>{sku}: {shipped} gingen in Auftrag {order} hinaus und {returned} kamen zurück, mehr kann nicht sein. Beiseite legen und danach als Retoure ohne Papier annehmen (!next)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Serial {serial} of {sku} was not shipped on order {order}. Scan the serial on the piece itself; if that is it, set it aside and take it in as a return without paper (!next)</source>
      <translation>Seriennummer {serial} von {sku} ging nicht in Auftrag {order} hinaus. Seriennummer am Stück scannen; ist sie es, beiseite legen und als Retoure ohne Papier annehmen (!next)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Serial {serial} of {sku} came back already, on {rma} of {day}. Scan the serial on the piece itself, or set it aside for a supervisor</source>
      <translation>Seriennummer {serial} von {sku} kam schon zurück, in {rma} am {day}. Seriennummer am Stück scannen, oder für die Schichtleitung beiseite legen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>“{raw}” cannot be the serial number of {sku}. Scan the serial, or say !serial with it</source>
      <translation>„{raw}“ kann keine Seriennummer von {sku} sein. Seriennummer scannen, oder eingeben mit !serial</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Lot {lot} of {sku} was not shipped on order {order}, or is all back. Scan the lot on the piece; if that is it, set it aside and take it in as a return without paper (!next)</source>
      <translation>Charge {lot} von {sku} ging nicht in Auftrag {order} hinaus, oder ist ganz zurück. Charge am Stück scannen; ist sie es, beiseite legen und als Retoure ohne Papier annehmen (!next)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Lot {lot} of {sku} was never here. Scan it again to write it down as it stands</source>
      <translation>Charge {lot} von {sku} war nie hier. Noch einmal scannen, um sie so einzutragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>There is no open place of kind returns, where goods wait until they are decided. Import a places file with such a place (code, kind returns), then scan again</source>
      <translation>Es gibt kein offenes Fach der Art Retouren, wo Ware auf die Entscheidung wartet. Fächer-Datei mit einem solchen Fach importieren (Art returns), dann noch einmal scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Every place of kind returns is full. Put decided goods away, then scan again</source>
      <translation>Alle Retouren-Fächer sind voll. Entschiedene Ware wegräumen, dann noch einmal scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} has serial numbers</source>
      <translation>{sku} hat Seriennummern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} has lots, and this piece could be of several</source>
      <translation>{sku} hat Chargen, und dieses Stück kann aus mehreren sein</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} is taken in on {document}; until it is decided, its place is {place}</source>
      <translation>{sku} ist in {document} angenommen; bis zur Entscheidung ist sein Platz {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>“{answer}” is none of the answers. Say !answer with one of: {choices}</source>
      <translation>„{answer}“ ist keine der Antworten. !answer mit: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>“{reason}” is none of the reasons. Say !reason with one of: {choices}</source>
      <translation>„{reason}“ ist keiner der Gründe. !reason mit: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>That is {what}, but {sku} is not decided yet. Expected: {expected}. Then scan the next piece</source>
      <translation>Das ist {what}, aber {sku} ist noch nicht entschieden. Erwartet: {expected}. Dann das nächste Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} is grade {grade}; proposed: {proposed}</source>
      <translation>{sku} ist Güte {grade}; Vorschlag: {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} cannot go to {chosen}, because {why}. Say !answer with one of: {choices}</source>
      <translation>{sku} kann nicht zu {chosen}: {why}. !answer mit: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{chosen} is chosen: now give the reason</source>
      <translation>{chosen} ist gewählt: jetzt den Grund angeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} goes to {chosen}</source>
      <translation>{sku} geht zu {chosen}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>The proposal stands: {proposed}</source>
      <translation>Es bleibt beim Vorschlag: {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{place} is a {kind} place. Expected for {chosen}: a {kinds} place. Scan one of those, or decide otherwise with !answer</source>
      <translation>{place} ist {kind}. Erwartet für {chosen}: {kinds}. Ein solches Fach scannen, oder anders entscheiden mit !answer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{place} is blocked. Scan another place of its kind</source>
      <translation>{place} ist gesperrt. Anderes Fach dieser Art scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{place} is full: one more {sku} is over its limit. Scan another place of its kind</source>
      <translation>{place} ist voll: ein {sku} mehr ist zu viel. Anderes Fach dieser Art scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} lies at {place}: {chosen}</source>
      <translation>{sku} liegt auf {place}: {chosen}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Nothing has been taken in yet. Scan what came back, or give up with !cancel</source>
      <translation>Noch nichts angenommen. Scannen, was zurückkam, oder aufgeben mit !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} cannot be closed: a {sku} lies undecided at {place}. Whoever took it in decides it, or !cancel and scan {document} again</source>
      <translation>{document} kann nicht abgeschlossen werden: ein {sku} liegt unentschieden auf {place}. Wer es angenommen hat, entscheidet; oder !cancel und {document} noch einmal scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} still awaits {what}. Say !done again to record them as missing and close it</source>
      <translation>{document} erwartet noch {what}. Noch einmal !done, um es als fehlend abzuschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} is closed: {outcome}</source>
      <translation>{document} ist abgeschlossen: {outcome}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} stays open; pieces taken in: {units}. Scan its code to go on</source>
      <translation>{document} bleibt offen; angenommene Stücke: {units}. Scanne den Code, um weiterzumachen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{what} is kept with {document}</source>
      <translation>{what} ist bei {document} aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Decide again about {sku}; proposed: {proposed}</source>
      <translation>Neu entscheiden über {sku}; Vorschlag: {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>Noted: {answer}</source>
      <translation>Notiert: {answer}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{answer}: take a photo of the {sku}</source>
      <translation>{answer}: ein Foto von {sku} machen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{sku} is worth so much that a second person must agree</source>
      <translation>{sku} ist so viel wert, dass eine zweite Person zustimmen muss</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>That is your own badge, {name}. Expected for {sku}: somebody else who may decide against the rule. Scan their badge; !no keeps the proposal</source>
      <translation>Das ist dein eigener Ausweis, {name}. Erwartet für {sku}: jemand anderes, der gegen die Regel entscheiden darf. Scanne dessen Ausweis; !no behält den Vorschlag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{name} may not decide against the rule about {sku}. Scan a supervisor's badge; !no keeps the proposal</source>
      <translation>{name} darf über {sku} nicht gegen die Regel entscheiden. Scanne den Ausweis einer Aufsicht; !no behält den Vorschlag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{name} agrees: {sku} goes to {chosen}</source>
      <translation>{name} stimmt zu: {sku} geht zu {chosen}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>The label {label} of this {sku} was not scanned. Stick it on and scan it; or scan {place} again to put it there without</source>
      <translation>Das Etikett {label} dieses {sku} wurde nicht gescannt. Klebe es auf und scanne es; oder scanne {place} noch einmal, um es ohne dorthin zu legen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{label} is on the {sku}</source>
      <translation>{label} klebt auf {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{sku}: {text} Say !answer with one of: {choices}</source>
      <translation>{sku}: {text} Sage !answer mit einem von: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{sku}: {text} Whole it weighs {weight_g} g: weigh it, or say !weight with the grams</source>
      <translation>{sku}: {text} Vollständig wiegt es {weight_g} g: wiege es, oder sage !weight mit den Gramm</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>Take a photo of this {sku} that shows what is wrong, or say !no</source>
      <translation>Mache ein Foto von diesem {sku}, das den Mangel zeigt, oder sage !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{sku} to {chosen}, against the rule: scan the badge of a second person; !no keeps the proposal</source>
      <translation>{sku} zu {chosen}, gegen die Regel: scanne den Ausweis einer zweiten Person; !no behält den Vorschlag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>Stick the label {label} on this {sku} and scan it; then a {kinds} place for {chosen}</source>
      <translation>Klebe das Etikett {label} auf diesen {sku} und scanne es; dann einen Platz {kinds} für {chosen}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Weigh {document} before you open it: say !weight with its grams; !skip if the scale is silent</source>
      <translation>{document} vor dem Öffnen wiegen: !weight in Gramm eingeben; !skip, wenn die Waage schweigt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Weigh {document} before you open it (about {expected_g} g expected): say !weight with its grams; !skip if the scale is silent</source>
      <translation>{document} vor dem Öffnen wiegen (etwa {expected_g} g erwartet): !weight in Gramm eingeben; !skip, wenn die Waage schweigt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>That is {what}, but {document} is not weighed yet, and here each return is before it is opened. Say !weight with its grams, or !skip if the scale is silent</source>
      <translation>Das ist {what}, aber {document} ist noch nicht gewogen, und hier wird jede Retoure vor dem Öffnen gewogen. !weight in Gramm eingeben, oder !skip, wenn die Waage schweigt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} goes on without its weight; the journal says that {name} said so</source>
      <translation>{document} geht ohne Gewicht weiter; im Journal steht, dass {name} es so wollte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g; what it should weigh is not known</source>
      <translation>{document} wiegt {weight_g} g; was es wiegen sollte, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g, and about {expected_g} g were expected: that fits</source>
      <translation>{document} wiegt {weight_g} g, erwartet waren etwa {expected_g} g: das passt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g, too light by {off_g} g: look carefully what is missing or another</source>
      <translation>{document} wiegt {weight_g} g, {off_g} g zu wenig: genau hinsehen, was fehlt oder etwas anderes ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g, too heavy by {off_g} g: look carefully what is in it besides</source>
      <translation>{document} wiegt {weight_g} g, {off_g} g zu viel: genau hinsehen, was noch darin ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g, too light by {off_g} g: likely missing: {what}</source>
      <translation>{document} wiegt {weight_g} g, {off_g} g zu wenig; wahrscheinlich fehlt: {what}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g: one piece weighs like {instead}, not like {sku}</source>
      <translation>{document} wiegt {weight_g} g: ein Stück wiegt wie {instead}, nicht wie {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g where about {expected_g} g were expected: as if it were empty</source>
      <translation>{document} wiegt {weight_g} g, erwartet waren etwa {expected_g} g: wie leer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document}, outside: {state}</source>
      <translation>{document}, außen: {state}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>“{answer}” is none of the answers about a parcel. Say !answer with one of: {choices}</source>
      <translation>„{answer}“ ist keine der Antworten zu einem Paket. !answer mit: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Serial {serial} of {sku} was not shipped on order {order}. Scan it again to take it in as suspicious: it goes to quarantine and brings no refund</source>
      <translation>Seriennummer {serial} von {sku} ging nicht in Auftrag {order} hinaus. Noch einmal scannen, um es als verdächtig anzunehmen: es geht in Quarantäne und bringt keine Erstattung</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Serial {serial} of {sku} came back already, on {rma}. Scan it again to take it in as suspicious: it goes to quarantine and brings no refund</source>
      <translation>Seriennummer {serial} von {sku} kam schon zurück, in {rma}. Noch einmal scannen, um es als verdächtig anzunehmen: es geht in Quarantäne und bringt keine Erstattung</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Lot {lot} of {sku} was not shipped on order {order}, or is all back. Scan it again to take it in as suspicious: it goes to quarantine and brings no refund</source>
      <translation>Charge {lot} von {sku} ging nicht in Auftrag {order} hinaus, oder ist ganz zurück. Noch einmal scannen, um es als verdächtig anzunehmen: es geht in Quarantäne und bringt keine Erstattung</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>All {sku} of order {order} came back already. Scan it again to take one more in as suspicious: it goes to quarantine and brings no refund</source>
      <translation>Alle {sku} von Auftrag {order} sind schon zurück. Noch einmal scannen, um ein weiteres als verdächtig anzunehmen: es geht in Quarantäne und bringt keine Erstattung</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Scan the return's, parcel's or tracking code, or the order; type the customer, or say !next</source>
      <translation>Retoure, Paket, Sendungsnummer oder Auftrag scannen, den Kunden eintippen oder !next</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Which order is it? Scan or choose its number; for another one say !no</source>
      <translation>Welcher Auftrag ist es? Nummer scannen oder wählen; für einen anderen !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>{document}: scan the next piece; {left} awaited</source>
      <translation>{document}: nächstes Stück scannen; {left} erwartet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>{document}: scan the next piece, or !done when there is no more</source>
      <translation>{document}: nächstes Stück scannen, oder !done, wenn nichts mehr da ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>{document}: every expected piece is here. Say !done to close it</source>
      <translation>{document}: alles Erwartete ist da. !done schließt ab</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Scan the serial number of this {sku}</source>
      <translation>Seriennummer von diesem {sku} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Scan the lot of this {sku}</source>
      <translation>Charge von diesem {sku} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>How is this {sku} ({name})? Say !answer with one of: {choices}</source>
      <translation>Wie ist dieses {sku} ({name})? !answer mit: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>{sku} is grade {grade}: {proposed}, because {why}. Scan a {kinds} place to put it there, or say !answer with something else</source>
      <translation>{sku} ist Güte {grade}: {proposed}, weil {why}. Fach scannen ({kinds}), um es dort abzulegen, oder !answer mit etwas anderem</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Why {chosen} and not {proposed} for {sku}? Say !reason with one of: {reasons}; !no keeps {proposed}</source>
      <translation>Warum {chosen} und nicht {proposed} für {sku}? !reason mit: {reasons}; !no bleibt bei {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Put {sku} away to {chosen}: scan a {kinds} place</source>
      <translation>{sku} wegräumen ({chosen}): Fach scannen ({kinds})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document}: parcel {parcel} comes back undelivered. Unopened, as we packed it: say !yes. Else scan its first piece</source>
      <translation>{document}: Paket {parcel} kommt nicht zugestellt zurück. Ungeöffnet, wie gepackt: !yes. Sonst das erste Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document}: unopened, as we packed it? Then say !yes; else scan its first piece</source>
      <translation>{document}: ungeöffnet, wie wir es gepackt haben? Dann !yes; sonst sein erstes Stück scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document} comes back undelivered, and several parcels went out. Scan the tracking code of this one</source>
      <translation>{document} kommt nicht zugestellt zurück, und es gingen mehrere Pakete hinaus. Den Sendungscode von diesem scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Without its order nobody knows what is in it. Say !undo, and scan the tracking code on its label</source>
      <translation>Ohne Auftrag weiß niemand, was darin ist. !undo, dann den Sendungscode auf dem Etikett scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>It is parcel {parcel}, then</source>
      <translation>Dann ist es Paket {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Parcel {parcel} is not of order {order}. Finish this return first, or give up with !cancel</source>
      <translation>Paket {parcel} gehört nicht zu Auftrag {order}. Erst diese Retoure abschließen, oder aufgeben mit !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Several parcels went out for {document}: {parcels}. Scan the tracking code of this one, then !yes</source>
      <translation>Für {document} gingen mehrere Pakete hinaus: {parcels}. Den Sendungscode von diesem scannen, dann !yes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Everything that was in parcel {parcel} has come back already. Check the label, or scan piece by piece what lies in it</source>
      <translation>Alles aus Paket {parcel} ist schon zurück. Etikett prüfen, oder Stück für Stück scannen, was darin liegt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document} is not as we packed it (outside: {state}). Scan its pieces one by one</source>
      <translation>{document} ist nicht mehr so, wie wir es gepackt haben (außen: {state}). Die Stücke einzeln scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document} is {off_g} g off what we packed. Open it and scan its pieces, or say !yes again to take it in as packed all the same</source>
      <translation>{document} weicht {off_g} g von dem ab, was wir gepackt haben. Öffnen und die Stücke scannen, oder noch einmal !yes, um es trotzdem wie gepackt anzunehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Parcel {parcel} holds {count} pieces; at most {most} are taken in at once. Scan them one by one</source>
      <translation>Paket {parcel} enthält {count} Stück; höchstens {most} gehen auf einmal. Einzeln scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Parcel {parcel} is taken in as packed: {count} pieces, grade as new; until they are put away, their place is {place}</source>
      <translation>Paket {parcel} ist wie gepackt angenommen: {count} Stück, wie neu; bis zum Wegräumen ist ihr Platz {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Put {count} × {sku} away to {chosen}: scan a {kinds} place</source>
      <translation>{count} × {sku} wegräumen zu {chosen}: Fach der Art {kinds} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Put {count} × {sku} away to {chosen}, because {why}: scan a {kinds} place</source>
      <translation>{count} × {sku} wegräumen zu {chosen}, weil {why}: Fach der Art {kinds} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Put all {count} pieces away to {chosen}: scan one {kinds} place for all of them</source>
      <translation>Alle {count} Stück wegräumen zu {chosen}: ein Fach der Art {kinds} für alle scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>One place for all of them</source>
      <translation>Ein Fach für alle</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{count} × {sku} next</source>
      <translation>Als Nächstes {count} × {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{sku} is none of the pieces of {document} that are to be put away. Scan one of those, or a place</source>
      <translation>{sku} gehört nicht zu den Stücken von {document}, die wegzuräumen sind. Eines davon scannen, oder ein Fach</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{count} × {sku} lie at {place}</source>
      <translation>{count} × {sku} liegen auf {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Pieces now at {place}: {count}</source>
      <translation>Stücke jetzt auf {place}: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{place} takes {count} of them and is full then. Scan another place for the other {left}</source>
      <translation>{place} nimmt {count} davon und ist dann voll. Für die übrigen {left} ein anderes Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document} is closed; pieces received and put away: {count}</source>
      <translation>{document} ist abgeschlossen; angenommene und eingelagerte Stücke: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>{weight_g} g on the scale</source>
      <translation>{weight_g} g auf der Waage</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>{weight_g} g, not still yet</source>
      <translation>{weight_g} g, noch nicht ruhig</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>{weight_g} g is locked</source>
      <translation>{weight_g} g ist festgehalten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>{weight_g} g is locked, but {now_g} g is on the scale now: weigh again if this parcel was changed</source>
      <translation>{weight_g} g ist festgehalten, aber jetzt liegen {now_g} g auf der Waage: neu wiegen, wenn dieses Paket geändert wurde</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Waiting for the scale; the weight can be typed</source>
      <translation>Warten auf die Waage; das Gewicht kann eingetippt werden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Put the parcel on the scale</source>
      <translation>Paket auf die Waage legen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Take the last parcel off the scale first</source>
      <translation>Zuerst das letzte Paket von der Waage nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Too heavy for this scale: take it off and type the weight of another one</source>
      <translation>Zu schwer für diese Waage: herunternehmen und das Gewicht einer anderen eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale is under zero: empty it and press its zero key</source>
      <translation>Die Waage steht unter null: leeren und ihre Nulltaste drücken</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale reports a fault: switch it off and on, or type the weight</source>
      <translation>Die Waage meldet einen Fehler: aus- und einschalten, oder das Gewicht eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale wants to be calibrated: use another one, or type the weight</source>
      <translation>Die Waage will kalibriert werden: eine andere nehmen, oder das Gewicht eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale wants its zero: empty it and press its zero key</source>
      <translation>Die Waage braucht ihren Nullpunkt: leeren und ihre Nulltaste drücken</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale weighs in {unit}: choose grams, kilograms, ounces or pounds on it</source>
      <translation>Die Waage wiegt in {unit}: an ihr Gramm, Kilogramm, Unzen oder Pfund wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale shows ten times finer than it weighs: leave its service mode</source>
      <translation>Die Waage zeigt zehnmal feiner an, als sie wiegt: ihren Servicemodus verlassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale does not know the command SI: choose MT-SICS as its protocol</source>
      <translation>Die Waage kennt den Befehl SI nicht: MT-SICS als ihr Protokoll wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale {scale} is not there: plug it in and switch it on, or type the weight</source>
      <translation>Die Waage {scale} ist nicht da: einstecken und einschalten, oder das Gewicht eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>This user may not read the scale {scale}: ask an administrator to allow it</source>
      <translation>Dieser Benutzer darf die Waage {scale} nicht lesen: einen Administrator darum bitten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Another program reads the scale {scale}: close that program</source>
      <translation>Ein anderes Programm liest die Waage {scale}: dieses Programm schließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale {scale} says nothing: check that it is on and its cable is in, or type the weight</source>
      <translation>Die Waage {scale} sagt nichts: prüfen, ob sie an ist und ihr Kabel steckt, oder das Gewicht eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>What the scale {scale} sends cannot be understood: check its protocol and its speed</source>
      <translation>Was die Waage {scale} sendet, ist nicht zu verstehen: ihr Protokoll und ihre Geschwindigkeit prüfen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>A serial scale needs pyserial: ask an administrator to install fulfill with the extra hardware</source>
      <translation>Eine serielle Waage braucht pyserial: einen Administrator bitten, fulfill mit dem Zusatz hardware zu installieren</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Counting</source>
      <translation>Zählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Places that somebody wants counted: {count}</source>
      <translation>Fächer, die gezählt werden sollen: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Count what you see: nobody tells you what should be there</source>
      <translation>Zählen, was da ist: niemand sagt, was da sein soll</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>What you scan now is counted on {plate}</source>
      <translation>Was jetzt gescannt wird, wird auf {plate} gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Go to</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Then scan the place; any other place may be counted too</source>
      <translation>Dann das Fach scannen; jedes andere Fach geht auch</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Scan</source>
      <translation>Scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Nobody asked for a count: choose a place yourself</source>
      <translation>Niemand hat eine Zählung verlangt: selbst ein Fach wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Count all at</source>
      <translation>Alles zählen auf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Scan each product once, then type how many; !done when that is all</source>
      <translation>Jeden Artikel einmal scannen, dann Menge eingeben; !done, wenn das alles ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Scan the lot of</source>
      <translation>Charge scannen von</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>It stands on the goods or on their case; you can type it too</source>
      <translation>Sie steht auf der Ware oder dem Karton; eintippen geht auch</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Give the last valid day of</source>
      <translation>Letzten gültigen Tag angeben von</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Lot {lot} is new: type the day on the goods, like 2027-03-31</source>
      <translation>Charge {lot} ist neu: Tag auf der Ware eingeben, wie 2027-03-31</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Scan the serial of</source>
      <translation>Seriennummer scannen von</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Each unit has its own; scan another product to go on with that</source>
      <translation>Jedes Stück hat eine eigene; anderen Artikel scannen, um damit weiterzumachen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Counted</source>
      <translation>Gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>In your hands</source>
      <translation>In der Hand</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Counted here</source>
      <translation>Hier gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Counted so far</source>
      <translation>Bisher gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Kinds of goods: {count}</source>
      <translation>Artikel: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Zone {zone}</source>
      <translation>Zone {zone}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>To be counted</source>
      <translation>Zu zählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Second count, by another person</source>
      <translation>Zweite Zählung, durch jemand anderes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>A picker found too few</source>
      <translation>Beim Picken fehlte etwas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Lot {lot}</source>
      <translation>Charge {lot}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Lot {lot}, good until {day}</source>
      <translation>Charge {lot}, haltbar bis {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Good until {day}</source>
      <translation>Haltbar bis {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Serial {serial}</source>
      <translation>Seriennummer {serial}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Hazardous ({hazard}): handle it with care</source>
      <translation>Gefahrgut ({hazard}): mit Vorsicht behandeln</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>{kind}</source>
      <translation>{kind}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Work orders</source>
      <translation>Arbeitsaufträge</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Waiting: {count}</source>
      <translation>Wartend: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>The list shows which pieces wait, and where</source>
      <translation>Die Liste zeigt, welche Stücke warten und wo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>No work order waits</source>
      <translation>Kein Arbeitsauftrag wartet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Scan its barcode, its lot or serial, or its own label</source>
      <translation>Barcode, Charge, Seriennummer oder eigenes Etikett scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Work order {work}</source>
      <translation>Arbeitsauftrag {work}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Open, the oldest first</source>
      <translation>Offen, die ältesten zuerst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>{count} days</source>
      <translation>{count} Tage</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>{name} has it</source>
      <translation>{name} hat ihn</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Take it from</source>
      <translation>Nimm es von</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Then scan it</source>
      <translation>Dann scanne es</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Which piece is it?</source>
      <translation>Welches Stück ist es?</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>What is to be done?</source>
      <translation>Was ist zu tun?</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>It has no work order yet: choose what it gets, or say !no</source>
      <translation>Es hat noch keinen Arbeitsauftrag: wähle, was damit geschieht, oder sag !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>It tells which of the pieces there you have in hand</source>
      <translation>Daran ist zu erkennen, welches der Stücke dort du in der Hand hast</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Work on</source>
      <translation>Arbeite an</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>New parts: scan the place where they lie; !done when it is ready</source>
      <translation>Neue Teile: ihren Platz scannen; !done, wenn es fertig ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Sold as?</source>
      <translation>Verkauft als?</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Scan a barcode of the product of that grade</source>
      <translation>Scanne einen Barcode des Artikels dieser Güte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Stick on the piece's label</source>
      <translation>Etikett des Stücks aufkleben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Scan the label on the piece, not the paper of the work order</source>
      <translation>Das Etikett am Stück scannen, nicht das Blatt des Auftrags</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Put it at</source>
      <translation>Lege es auf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Any {kinds} place will do</source>
      <translation>Jedes Fach {kinds} geht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Never for sale: {why}</source>
      <translation>Nie verkaufen: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>The piece</source>
      <translation>Das Stück</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Grade</source>
      <translation>Güte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>On the bench</source>
      <translation>Auf der Werkbank</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>From {place}</source>
      <translation>Von {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Lies there</source>
      <translation>Liegt dort</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Other places that take it</source>
      <translation>Andere Fächer dafür</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Refurbish</source>
      <translation>Aufarbeiten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Repackage</source>
      <translation>Neu verpacken</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Assemble</source>
      <translation>Zusammensetzen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Moving stock</source>
      <translation>Umlagern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Any free goods, from any place to any other</source>
      <translation>Freie Ware, von jedem Platz an jeden anderen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>From {place}, noted as {reason}</source>
      <translation>Von {place}, vermerkt als {reason}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>What is promised to orders stays where it is</source>
      <translation>Was Aufträgen zugesagt ist, bleibt liegen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Take</source>
      <translation>Nimm</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>One product at a time; what is promised to orders stays</source>
      <translation>Ein Produkt auf einmal; was Aufträgen zugesagt ist, bleibt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Scan a product, or a place to bring all of it there</source>
      <translation>Artikel scannen, oder ein Fach, um alles dorthin zu bringen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Several lots lie here: the first to expire stands first</source>
      <translation>Mehrere Chargen liegen hier: was zuerst abläuft, steht oben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Any of those that lie here: take one and scan it</source>
      <translation>Eines von denen, die hier liegen: nehmen und scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>You carry</source>
      <translation>In der Hand</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Scan more of it ({left} are left), or where you put it</source>
      <translation>Weitere scannen (noch {left}), oder das Ziel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Scan the place, pallet or tote where you put it</source>
      <translation>Fach, Palette oder Kiste scannen, wohin es kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Carried</source>
      <translation>Getragen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Free to be moved</source>
      <translation>Frei zum Umlagern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Promised: {count}</source>
      <translation>Zugesagt: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Already lies at</source>
      <translation>Liegt schon auf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>{where}, today's truck leaves at {at}</source>
      <translation>{where}, Abholung heute um {at}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>{where}, ship by {day}</source>
      <translation>{where}, Versand bis {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>{where}, late: should have left by {day}</source>
      <translation>{where}, verspätet: sollte bis {day} weg sein</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>{where}, no day to ship is set</source>
      <translation>{where}, kein Versandtag gesetzt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Ship by {day}</source>
      <translation>Versand bis {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Late: should have left by {day}</source>
      <translation>Verspätet: sollte bis {day} weg sein</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Was due {day}</source>
      <translation>War fällig {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>No day to ship is set</source>
      <translation>Kein Versandtag gesetzt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Cancelled meanwhile</source>
      <translation>Inzwischen storniert</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Note on the order</source>
      <translation>Notiz zum Auftrag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Gift note</source>
      <translation>Geschenknotiz</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Packing</source>
      <translation>Packen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{order} · parcel {piece}, {parcel}</source>
      <translation>{order} · Paket {piece}, {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Orders that wait to be packed: {count}</source>
      <translation>Aufträge, die aufs Packen warten: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Tote, order or product</source>
      <translation>Kiste, Auftrag oder Artikel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>The tote tells which order; the first in the list is the most urgent</source>
      <translation>Die Kiste sagt, welcher Auftrag; der erste in der Liste ist der dringendste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Without one it stays with whoever is packing it</source>
      <translation>Ohne ihn bleibt sie bei dem, der sie gerade packt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Each item out of {tote} finds its own order</source>
      <translation>Jedes Stück aus {tote} findet seinen Auftrag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Truck at {at}</source>
      <translation>LKW um {at}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{at}, truck has left</source>
      <translation>{at}, Abholung vorbei</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Nothing waits at present: !cancel ends packing</source>
      <translation>Zurzeit wartet nichts: !cancel beendet das Packen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Waiting to be packed</source>
      <translation>Wartet aufs Packen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan next</source>
      <translation>Als Nächstes scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan each unit as it goes into {box}</source>
      <translation>Jedes Stück scannen, das in {box} kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan each unit as it goes into the parcel</source>
      <translation>Jedes Stück scannen, das ins Paket kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan each unit, then its serial number</source>
      <translation>Jedes Stück scannen, dann seine Seriennummer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Hazardous ({hazard}): {wanted}</source>
      <translation>Gefahrgut ({hazard}): {wanted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Before you close it: {wanted}</source>
      <translation>Vor dem Schließen: {wanted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Then scan the label there; {wanted}</source>
      <translation>Dann das Etikett dort scannen; {wanted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Nothing goes on until it is scanned out</source>
      <translation>Nichts geht weiter, bevor es herausgescannt ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Lay in</source>
      <translation>Beilegen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It goes into the box with the goods</source>
      <translation>Es kommt zur Ware in den Karton</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Close the parcel</source>
      <translation>Paket schließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Everything is in: look once more before you close it</source>
      <translation>Alles ist drin: noch einmal hinsehen, dann schließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It stands on the unit; in the tote lie {lots}</source>
      <translation>Sie steht auf dem Stück; in der Kiste liegen {lots}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>In the tote: {serials}</source>
      <translation>In der Kiste: {serials}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>What you scan now comes out of the parcel</source>
      <translation>Was jetzt gescannt wird, kommt aus dem Paket</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It goes to {place}, and the order ends short by one</source>
      <translation>Es geht auf {place}, dem Auftrag fehlt dann eines</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It goes aside, and the order ends short by one</source>
      <translation>Es geht beiseite, dem Auftrag fehlt dann eines</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Put back at</source>
      <translation>Zurücklegen auf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Put back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>The order ends short: scan the place where you put it</source>
      <translation>Der Auftrag endet mit Fehlmenge: Fach scannen, wohin es kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Out of tote</source>
      <translation>Aus Kiste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Left in the totes</source>
      <translation>Noch in den Kisten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Kept at</source>
      <translation>Gehört auf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Put on the scale</source>
      <translation>Auf die Waage stellen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It should weigh {expected_g} g; type what the scale shows with !weight</source>
      <translation>Soll {expected_g} g wiegen; die Anzeige der Waage mit !weight eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It should weigh {expected_g} g; Enter takes what the scale shows</source>
      <translation>Soll {expected_g} g wiegen; Enter nimmt die Anzeige der Waage</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Type what the scale shows with !weight</source>
      <translation>Die Anzeige der Waage mit !weight eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{given_g} g does not fit what is in it: weigh it once more</source>
      <translation>{given_g} g passt nicht zum Inhalt: noch einmal wiegen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{weight_g} g</source>
      <translation>{weight_g} g</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>So far; {weight_g} g when all is in</source>
      <translation>Bisher; {weight_g} g, wenn alles drin ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Expected, with the box</source>
      <translation>Erwartet, mit Karton</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Expected {expected_g} g; {why}</source>
      <translation>Erwartet {expected_g} g; {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Weighed; expected {expected_g} g</source>
      <translation>Gewogen; erwartet {expected_g} g</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Weighed; what it should weigh is not known</source>
      <translation>Gewogen; Sollgewicht unbekannt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>At least: not every weight is known</source>
      <translation>Mindestens: nicht jedes Gewicht ist bekannt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Stick on the label of</source>
      <translation>Etikett aufkleben auf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Then scan the label there, on the parcel</source>
      <translation>Dann das Etikett auf dem Paket scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Then scan it there; {parcels} more after it</source>
      <translation>Dann dort scannen; danach noch {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Wait for the label</source>
      <translation>Auf das Etikett warten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>The label is being bought</source>
      <translation>Das Etikett wird gekauft</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>No label: {why}. !void opens the parcel again</source>
      <translation>Kein Etikett: {why}. !void öffnet das Paket wieder</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>The carrier refused it</source>
      <translation>Der Paketdienst hat abgelehnt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Label scanned back</source>
      <translation>Etikett gescannt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Label to scan back</source>
      <translation>Etikett zu scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Parcels of this order</source>
      <translation>Pakete dieses Auftrags</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Packed</source>
      <translation>Gepackt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>In this parcel</source>
      <translation>In diesem Paket</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Packed of what was picked</source>
      <translation>Gepackt von gepickt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{count} short</source>
      <translation>{count} fehlen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Box</source>
      <translation>Karton</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Own box, {sides}</source>
      <translation>Eigener Karton, {sides}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · {tracking}</source>
      <translation>{sides} · {tracking}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · smallest that fits</source>
      <translation>{sides} · kleinster, der passt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · your choice</source>
      <translation>{sides} · selbst gewählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · proposed</source>
      <translation>{sides} · Vorschlag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · a guess: not every size is known</source>
      <translation>{sides} · geschätzt: nicht jedes Maß ist bekannt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · may not hold it all: !next opens another</source>
      <translation>{sides} · fasst vielleicht nicht alles: !next öffnet einen weiteren</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · the first of {count} boxes</source>
      <translation>{sides} · der erste von {count} Kartons</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · full by the plan for {count} boxes: !next opens another</source>
      <translation>{sides} · nach dem Plan für {count} Kartons voll: !next öffnet den nächsten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Any box</source>
      <translation>Irgendein Karton</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>No one box takes it all: fill one, !next opens another</source>
      <translation>Kein Karton fasst alles: einen füllen, !next öffnet den nächsten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan a box, or give its sides with !dims</source>
      <translation>Karton scannen, oder Maße mit !dims</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Slip</source>
      <translation>Lieferschein</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>As a file</source>
      <translation>Als Datei</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>As a file in {folder}</source>
      <translation>Als Datei in {folder}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>When packed</source>
      <translation>Wenn gepackt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Bought when packed</source>
      <translation>Wird beim Packen gekauft</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>On its way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It is on the unit; none is on record for this tote</source>
      <translation>Sie steht auf dem Stück; für diese Kiste ist keine erfasst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Enter takes what the scale shows</source>
      <translation>Enter nimmt die Anzeige der Waage</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Cart of {count} orders</source>
      <translation>Wagen mit {count} Aufträgen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Free tote for order</source>
      <translation>Freie Kiste für Auftrag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>They share it: at the bench each item finds its order</source>
      <translation>Sie teilen sie: am Packtisch findet jedes Stück seinen Auftrag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Another tote for order</source>
      <translation>Weitere Kiste für Auftrag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan one that stands empty ({at} of {of})</source>
      <translation>Eine leere scannen ({at} von {of})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>{tote} is full: scan one that stands empty</source>
      <translation>{tote} ist voll: eine leere scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Put into</source>
      <translation>In Kiste legen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Then scan the tote of order {order}</source>
      <translation>Dann die Kiste von Auftrag {order} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Put</source>
      <translation>Lege</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Into tote</source>
      <translation>In Kiste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Then scan the place</source>
      <translation>Dann das Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Then scan the place, or {plate} that stands there</source>
      <translation>Dann das Fach scannen, oder {plate}, das dort steht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan it; a case counts as what is in it</source>
      <translation>Scannen; ein Karton zählt als sein Inhalt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>From {plate}</source>
      <translation>Von {plate}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>{count} of {of} counted: scan the next, or type how many</source>
      <translation>{count} von {of} gezählt: nächstes scannen, oder Menge eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan the lot</source>
      <translation>Charge scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Several lots lie at {place}: this one is wanted</source>
      <translation>Mehrere Chargen auf {place}: diese wird gebraucht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan the serial</source>
      <translation>Seriennummer scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Another one that lies here will do too ({count} more)</source>
      <translation>Ein anderes, das hier liegt, geht auch ({count} weitere)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Take this very one, with this serial</source>
      <translation>Genau dieses nehmen, mit dieser Seriennummer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>The book has no serial for it yet: it gets the one you scan</source>
      <translation>Es ist noch keine Seriennummer gebucht: die gescannte gilt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Bring to</source>
      <translation>Bringe zu</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Put down</source>
      <translation>Abstellen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>All is picked: scan where {totes} stands</source>
      <translation>Alles geholt: scannen, wo {totes} steht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Or to {places}: scan where the totes stand</source>
      <translation>Oder zu {places}: scannen, wo die Kisten stehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Take out of</source>
      <translation>Herausnehmen aus</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>!done leaves everything as it is</source>
      <translation>!done lässt alles, wie es ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan what you take out; !done leaves the tote as it is</source>
      <translation>Scannen, was herauskommt; !done lässt die Kiste, wie sie ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>It came from there: scan the place, or the next one that you take out</source>
      <translation>Von dort kam es: Platz scannen, oder das nächste Stück, das du herausnimmst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Any shelf for goods will do: scan it</source>
      <translation>Jedes Regalfach für Ware geht: scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Walk</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>{places} to go</source>
      <translation>Noch {places}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>All places are done</source>
      <translation>Alle Fächer fertig</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>On this walk</source>
      <translation>Auf diesem Rundgang</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Totes</source>
      <translation>Kisten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Orders of this walk</source>
      <translation>Aufträge dieses Rundgangs</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>In the tote</source>
      <translation>In der Kiste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Putting away</source>
      <translation>Einlagern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Waiting at docks, stages and returns places: {count}</source>
      <translation>Wartend an Toren, Bereitstellung, Retouren: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Fetch from</source>
      <translation>Hole von</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Scan it. It waits longest; any other that waits will do too</source>
      <translation>Scannen. Es wartet am längsten; anderes Wartendes geht auch</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Nothing waits any more</source>
      <translation>Es wartet nichts mehr</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Take one product at a time, all of it that you can carry</source>
      <translation>Einen Artikel nach dem anderen nehmen, so viel zu tragen ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Then scan the product</source>
      <translation>Dann den Artikel scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>More of it is kept there. Scan the place when you are there</source>
      <translation>Dort liegt schon mehr davon. Scanne den Platz, wenn du dort bist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>It is empty. Scan the place when you are there</source>
      <translation>Es ist leer. Dort das Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Blocked: it goes aside. Scan the place when you are there</source>
      <translation>Gesperrt: es geht beiseite. Dort das Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Find a place</source>
      <translation>Fach suchen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>The rules know no place that has room for it</source>
      <translation>Die Regeln kennen kein Fach mit Platz dafür</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Stop</source>
      <translation>Halt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Nothing of it is left where you took it: cancel, then look it up</source>
      <translation>Am Ursprung ist nichts mehr davon: abbrechen, dann nachsehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Put away</source>
      <translation>Einlagern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>To</source>
      <translation>Nach</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Waits to be put away</source>
      <translation>Wartet aufs Einlagern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Different products: {count}</source>
      <translation>Verschiedene Artikel: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Lies here</source>
      <translation>Liegt hier</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>What you carry</source>
      <translation>In der Hand</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Receiving</source>
      <translation>Wareneingang</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Open purchase orders: {count}</source>
      <translation>Offene Bestellungen: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>From {supplier}</source>
      <translation>Von {supplier}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>From {supplier}, due on {day}</source>
      <translation>Von {supplier}, fällig am {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Due {day}</source>
      <translation>Fällig {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>All came: to be closed</source>
      <translation>Alles da: abschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Nobody said how many: what you count is what came</source>
      <translation>Niemand hat eine Menge genannt: was gezählt wird, ist gekommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Its number is on the delivery note</source>
      <translation>Ihre Nummer steht auf dem Lieferschein</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Still to come</source>
      <translation>Noch zu erwarten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Scan any product that came; a case counts as what is in it</source>
      <translation>Einen angekommenen Artikel scannen; ein Karton zählt als sein Inhalt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Close the receipt</source>
      <translation>Wareneingang abschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Nothing more is awaited of this purchase order</source>
      <translation>Aus dieser Bestellung ist nichts mehr offen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Still to count</source>
      <translation>Noch zu zählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Scan the next one, type how many there are, or scan where they go</source>
      <translation>Nächstes scannen, Menge eintippen, oder scannen, wohin sie gehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Put down at</source>
      <translation>Abstellen auf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Any dock, stage, pallet or tote will do: scan where you put them</source>
      <translation>Jedes Tor, Fach, jede Palette oder Kiste geht: scannen, wohin sie kommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Scan more of it, or where you put them</source>
      <translation>Weitere scannen, oder wohin sie kommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Damaged: they go aside and are promised to nobody</source>
      <translation>Beschädigt: sie gehen beiseite und sind niemandem zugesagt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Each unit has its own</source>
      <translation>Jedes Stück hat eine eigene</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Each unit has its own; counted so far: {count}</source>
      <translation>Jedes Stück hat eine eigene; bisher gezählt: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>More than was ordered</source>
      <translation>Mehr als bestellt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Too many: {count}</source>
      <translation>Zu viel: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Not ordered</source>
      <translation>Nicht bestellt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Received of ordered</source>
      <translation>Angenommen von bestellt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Open purchase orders</source>
      <translation>Offene Bestellungen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Put down so far</source>
      <translation>Bisher abgestellt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Receipt {receipt}</source>
      <translation>Wareneingang {receipt}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Pallets and totes</source>
      <translation>Paletten und Kisten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Places for it</source>
      <translation>Fächer dafür</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Returns</source>
      <translation>Retouren</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>A return without paper</source>
      <translation>Eine Retoure ohne Papier</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Announced and still open: {count}</source>
      <translation>Angemeldet und noch offen: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Order {order}</source>
      <translation>Auftrag {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Order {order}, may come back until {day}</source>
      <translation>Auftrag {order}, Rückgabe bis {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Order {order}; nobody announced it</source>
      <translation>Auftrag {order}; nicht angemeldet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Nobody knows yet whose goods these are</source>
      <translation>Noch weiß niemand, wem die Ware gehört</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Return, parcel or order</source>
      <translation>Retoure, Paket oder Auftrag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Any code in the box or on it will do; else type the customer's name or e-mail</source>
      <translation>Jeder Code in oder auf dem Karton genügt; sonst Name oder E-Mail des Kunden eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>The newest first</source>
      <translation>Die neuesten zuerst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Orders that fit</source>
      <translation>Passende Aufträge</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Scan any piece that came, one at a time</source>
      <translation>Ein angekommenes Stück scannen, eines nach dem anderen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Close the return</source>
      <translation>Retoure abschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Look into the box once more before you close it</source>
      <translation>Noch einmal ins Paket sehen, dann abschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>It tells whether this is the piece that was sent</source>
      <translation>Daran sieht man, ob es das versandte Stück ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>How is it?</source>
      <translation>Wie ist es?</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Unpack it and choose what fits best</source>
      <translation>Auspacken und wählen, was am besten passt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>The customer says: {reason}</source>
      <translation>Der Kunde sagt: {reason}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>This piece is not on the return: it is kept apart</source>
      <translation>Dieses Stück gehört nicht zur Retoure: es bleibt getrennt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Grade {grade}, because {why}. Agreed? Scan the place, or say !yes</source>
      <translation>Güte {grade}, weil {why}. Einverstanden? Platz scannen oder !yes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Look at the piece, then answer</source>
      <translation>Sieh dir das Stück an, dann antworte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Look closer</source>
      <translation>Sieh genauer hin</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>“{question}”</source>
      <translation>„{question}“</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Take a photo of</source>
      <translation>Fotografiere</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>It shows what is wrong; say !no if nobody can take one here</source>
      <translation>Es zeigt den Mangel; !no, wenn hier niemand eines machen kann</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>A second person</source>
      <translation>Eine zweite Person</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Scan their badge</source>
      <translation>Ausweis scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>This goes against the rule, and at this value a second person must agree</source>
      <translation>Das ist gegen die Regel, und bei diesem Wert muss eine zweite Person zustimmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Stick this label on the piece, then scan it</source>
      <translation>Dieses Etikett auf das Stück kleben, dann scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Why so</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>You chose {chosen} where the rule says {proposed}</source>
      <translation>Gewählt ist {chosen}, die Regel sagt {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>It may go to any {kinds} place</source>
      <translation>Es darf in jedes Fach {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>After that bring it to any {kinds} place</source>
      <translation>Danach in ein beliebiges Fach {kinds} bringen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Then bring it to {place}, or any {kinds} place</source>
      <translation>Dann zu {place} bringen, oder in ein beliebiges Fach {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Came back</source>
      <translation>Zurückgekommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Past its last valid day</source>
      <translation>Letzter gültiger Tag vorbei</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Blocked: it must not be sold</source>
      <translation>Gesperrt: darf nicht verkauft werden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Announced</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>On this return</source>
      <translation>Auf dieser Rückgabe</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Came back, of what was sent</source>
      <translation>Zurückgekommen, vom Versandten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Was sent</source>
      <translation>Wurde versandt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Missing: {count}</source>
      <translation>Fehlt: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>{outcome}</source>
      <translation>{outcome}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Not judged yet</source>
      <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>To be put away</source>
      <translation>Einzulagern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Back by {day}</source>
      <translation>Zurück bis {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Taken in, not decided</source>
      <translation>Angenommen, nicht entschieden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Places that take it</source>
      <translation>Fächer, die es nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Before you open it</source>
      <translation>Vor dem Öffnen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>When we sent it</source>
      <translation>Beim Versand</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Not weighed yet</source>
      <translation>Noch nicht gewogen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>{weight_g} g</source>
      <translation>{weight_g} g</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>About {expected_g} g expected</source>
      <translation>Etwa {expected_g} g erwartet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Outside: {state}</source>
      <translation>Außen: {state}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Photos at packing</source>
      <translation>Fotos vom Packen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Type what the scale shows with !weight; then look at its outside, and open it</source>
      <translation>Die Anzeige der Waage mit !weight eintippen; dann außen ansehen und öffnen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>It should weigh about {expected_g} g; type what the scale shows with !weight, then open it</source>
      <translation>Soll etwa {expected_g} g wiegen; die Anzeige der Waage mit !weight eintippen, dann öffnen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Whole it weighs {weight_g} g: weigh it, and type what the scale shows with !weight</source>
      <translation>Vollständig wiegt es {weight_g} g: wiegen und die Anzeige mit !weight eintippen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Now look at its outside, take a photo; then open it</source>
      <translation>Jetzt von außen ansehen, fotografieren; dann öffnen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Now open it, and scan each piece as you take it out</source>
      <translation>Jetzt öffnen und jedes Stück beim Herausnehmen scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Undelivered: if nobody opened it, all goes back in one go</source>
      <translation>Nicht zugestellt: ist es ungeöffnet, geht alles in einem Zug zurück</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Still in your hands</source>
      <translation>Noch in der Hand</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Suspicious: it cannot be what was sent</source>
      <translation>Verdächtig: das kann nicht das Versandte sein</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Since today</source>
      <translation>Seit heute</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Waits 1 day</source>
      <translation>Wartet 1 Tag</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Waits {days} days</source>
      <translation>Wartet {days} Tage</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Shipping</source>
      <translation>Verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Parcels ready to be loaded: {count}</source>
      <translation>Pakete zum Verladen: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>{parcels}</source>
      <translation>{parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Scan the dock</source>
      <translation>Tor scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>The list: how many parcels each carrier takes, and by which day</source>
      <translation>Die Liste: wie viele Pakete jeder Paketdienst mitnimmt und bis wann</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Ready, by carrier</source>
      <translation>Bereit, nach Paketdienst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>No carrier yet</source>
      <translation>Noch kein Paketdienst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Loaded of all</source>
      <translation>Verladen von allen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Must leave first</source>
      <translation>Muss zuerst weg</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Open manifests</source>
      <translation>Offene Ladelisten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>{carrier}, manifest {manifest}</source>
      <translation>{carrier}, Ladeliste {manifest}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Loading: the first parcel tells the carrier</source>
      <translation>Verladen: das erste Paket bestimmt den Paketdienst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>At {dock}</source>
      <translation>An {dock}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>At {dock}, the first must leave by {day}</source>
      <translation>An {dock}, das erste muss bis {day} weg</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>No dock: parcels leave from where they stand</source>
      <translation>Kein Tor: Pakete gehen von da, wo sie stehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Still to load</source>
      <translation>Noch zu verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Load</source>
      <translation>Verlade</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Scan each parcel as you load it</source>
      <translation>Jedes Paket beim Verladen scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Should have left by {day}: {count} of these. Load them first</source>
      <translation>Sollten bis {day} weg sein: {count} davon. Zuerst verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Close the manifest</source>
      <translation>Ladeliste abschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Count the parcels first: a closed manifest can no longer be changed</source>
      <translation>Erst die Pakete zählen: eine abgeschlossene Ladeliste ändert sich nicht mehr</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Take off: still loaded</source>
      <translation>Ausladen: noch geladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>What you scan now comes off the manifest; !done when that is all</source>
      <translation>Was jetzt gescannt wird, kommt von der Ladeliste; !done, wenn das alles ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Not loaded yet</source>
      <translation>Noch nicht verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Loaded</source>
      <translation>Verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Pallet {pallet}</source>
      <translation>Palette {pallet}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>SSCC {sscc}</source>
      <translation>NVE {sscc}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Put on</source>
      <translation>Auf die Palette</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Scan each parcel as you put it on; !done when the pallet is built</source>
      <translation>Jedes Paket beim Auflegen scannen; !done, wenn die Palette gebaut ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Take parcels off</source>
      <translation>Pakete abnehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>What you scan now comes off the pallet; !done when that is all</source>
      <translation>Was jetzt gescannt wird, kommt von der Palette; !done, wenn das alles ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>On this pallet</source>
      <translation>Auf dieser Palette</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Can still go on it</source>
      <translation>Passt noch darauf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Not on this pallet</source>
      <translation>Nicht auf dieser Palette</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Pallets</source>
      <translation>Paletten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Built: scan it to load it</source>
      <translation>Gebaut: zum Verladen scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Trailer {trailer}</source>
      <translation>Anhänger {trailer}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>{load}</source>
      <translation>{load}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Volume</source>
      <translation>Rauminhalt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Parcels</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Parcels whose size nobody knows: {count}</source>
      <translation>Pakete, deren Größe niemand kennt: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Trailer {trailer}; parcels of unknown size: {count}</source>
      <translation>Anhänger {trailer}; Pakete unbekannter Größe: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Would leave in part</source>
      <translation>Ginge nur zum Teil</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>{loaded} of {parcels} parcels loaded</source>
      <translation>{loaded} von {parcels} Paketen verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Closed today</source>
      <translation>Heute geschlossen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Signed by {driver}</source>
      <translation>Unterschrieben: {driver}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Taken by {driver}</source>
      <translation>Übernommen: {driver}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Driver</source>
      <translation>Fahrer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Count the parcels together first</source>
      <translation>Die Pakete zuerst gemeinsam zählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Signature</source>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>With the signature the manifest is closed and can no longer be changed</source>
      <translation>Mit der Unterschrift ist die Ladeliste geschlossen und ändert sich nicht mehr</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Staying behind</source>
      <translation>Bleiben hier</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Kept with it</source>
      <translation>Dabei aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Photos of the load: {count}</source>
      <translation>Fotos der Ladung: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Remark</source>
      <translation>Vermerk</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Back to the supplier</source>
      <translation>Zurück zum Lieferanten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Suppliers to whom something may go back: {count}</source>
      <translation>Lieferanten, an die etwas zurück darf: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>May go back</source>
      <translation>Darf zurück</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Under way</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Owed by suppliers</source>
      <translation>Von Lieferanten geschuldet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Worth {money}</source>
      <translation>Wert {money}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Cost not known</source>
      <translation>Kosten unbekannt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>For {days} days</source>
      <translation>Seit {days} Tagen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Send by {day}</source>
      <translation>Senden bis {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>For {name}</source>
      <translation>Für {name}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>For {name}, as {number}</source>
      <translation>Für {name}, als {number}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>The list shows whose goods may go back</source>
      <translation>Die Liste zeigt, wessen Ware zurückgehen darf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Check the list</source>
      <translation>Liste prüfen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>{units}</source>
      <translation>{units}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>A piece that stays here: scan it, then !remove. When the list is right: !done</source>
      <translation>Ein Stück, das hier bleibt: scanne es, dann !remove. Wenn die Liste stimmt: !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>The supplier's number</source>
      <translation>Die Nummer des Lieferanten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>The number can also be given later: the return waits for it</source>
      <translation>Die Nummer geht auch später: die Rückgabe wartet darauf</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Take from</source>
      <translation>Nimm von</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Scan the place, or the goods themselves</source>
      <translation>Scanne den Platz oder gleich die Ware</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Lot</source>
      <translation>Charge</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Serial</source>
      <translation>Seriennummer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Only what the supplier agreed to goes back</source>
      <translation>Nur was der Lieferant zugesagt hat, geht zurück</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Close the carton</source>
      <translation>Karton zumachen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Where there is a scale, weigh it first: !weight</source>
      <translation>Wo eine Waage ist, zuerst wiegen: !weight</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Stick the label on</source>
      <translation>Etikett aufkleben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Carton {piece}</source>
      <translation>Karton {piece}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Lay the list inside, tape the carton shut and scan its label</source>
      <translation>Die Liste hineinlegen, den Karton zukleben und sein Etikett scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Hand over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Done cannot be taken back: then the goods are the supplier's</source>
      <translation>Fertig lässt sich nicht zurücknehmen: Dann gehört die Ware dem Lieferanten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>The supplier owes</source>
      <translation>Der Lieferant schuldet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Compare the credit note with the debit note; you see a difference before it is saved</source>
      <translation>Vergleiche die Gutschrift mit der Belastungsanzeige; einen Unterschied siehst du, bevor er gespeichert wird</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Where the credit note gives another amount, type that one</source>
      <translation>Steht auf der Gutschrift ein anderer Betrag, dann diesen eingeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Receive what comes as {purchase}</source>
      <translation>Nimm an, was als {purchase} kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Cartons</source>
      <translation>Kartons</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Stays here</source>
      <translation>Bleibt hier</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>{state}</source>
      <translation>{state}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Since yesterday</source>
      <translation>Seit gestern</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Defective</source>
      <translation>Defekt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Damaged on delivery</source>
      <translation>Beschädigt geliefert</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Expired</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Recalled</source>
      <translation>Zurückgerufen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Delivered too many</source>
      <translation>Zu viel geliefert</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>List being made</source>
      <translation>Liste entsteht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Supplier asked</source>
      <translation>Lieferant gefragt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Supplier agreed</source>
      <translation>Lieferant einverstanden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Being packed</source>
      <translation>Wird gepackt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Credit awaited</source>
      <translation>Gutschrift erwartet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Goods awaited</source>
      <translation>Ware erwartet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Closed</source>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Cancelled</source>
      <translation>Storniert</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Scan the dock, or type the carrier ({carriers})</source>
      <translation>Tor scannen, oder den Paketdienst tippen ({carriers})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Scan each parcel for {carrier} as you load it: {loaded} loaded, {missing} still missing</source>
      <translation>Jedes Paket für {carrier} beim Verladen scannen: {loaded} verladen, {missing} fehlen noch</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>All is loaded for {carrier} (parcels: {loaded}): say !done to close the manifest</source>
      <translation>Alles für {carrier} ist verladen (Pakete: {loaded}): !done schließt die Ladeliste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Scan each parcel that you unload ({loaded} loaded), then say !done</source>
      <translation>Jedes abgeladene Paket scannen ({loaded} verladen), dann !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Loading for {carrier} at {dock}. Parcels ready: {missing}</source>
      <translation>Verladen für {carrier} an {dock}. Pakete bereit: {missing}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Manifest {manifest} for {carrier} goes on: {loaded} parcels are loaded</source>
      <translation>Ladeliste {manifest} für {carrier} geht weiter: {loaded} Pakete verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is loaded for {carrier}, manifest {manifest}</source>
      <translation>Paket {parcel} ist für {carrier} verladen, Ladeliste {manifest}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is loaded already, on manifest {manifest}. Scan the next one, or !remove to unload it</source>
      <translation>Paket {parcel} ist schon verladen, auf Ladeliste {manifest}. Das nächste scannen, oder abladen mit !remove</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is loaded on manifest {manifest} ({where}), not here. Unload it there first, or leave it</source>
      <translation>Paket {parcel} ist auf Ladeliste {manifest} ({where}) verladen, nicht hier. Erst dort abladen, oder lassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} goes with {carrier}. Expected: parcels for {wanted}. Lay it aside for {carrier}</source>
      <translation>Paket {parcel} geht mit {carrier}. Erwartet: Pakete für {wanted}. Für {carrier} beiseite legen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} of order {order} is {state}: its label was not scanned back. Bring it to packing, scan the label there, then load it</source>
      <translation>Paket {parcel} von Auftrag {order} ist {state}: sein Etikett wurde nicht gescannt. Zum Packen bringen, dort Etikett scannen, dann verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is ready, but order {order} is still {state}. Finish packing its other parcels first</source>
      <translation>Paket {parcel} ist bereit, aber Auftrag {order} ist noch {state}. Erst seine anderen Pakete fertig packen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is void, its label with it. Take the label off and bring the parcel to packing</source>
      <translation>Paket {parcel} ist ungültig, sein Etikett auch. Etikett abnehmen und Paket zum Packen bringen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} left with manifest {manifest}, closed {when}. Nothing in it changes any more: scan another</source>
      <translation>Paket {parcel} ging mit Ladeliste {manifest} weg, abgeschlossen {when}. Daran ändert sich nichts mehr: anderes scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Manifest {manifest} was closed {when} and can no longer be changed. Scan the dock to begin a new one</source>
      <translation>Ladeliste {manifest} wurde {when} abgeschlossen und ändert sich nicht mehr. Tor scannen, um eine neue zu beginnen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>{place} is a {kind} place. Expected: a dock ({docks}). Scan one, or type the carrier</source>
      <translation>{place} ist {kind}. Erwartet: ein Tor ({docks}). Eines scannen, oder den Paketdienst nennen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Now scan the parcels that come off</source>
      <translation>Jetzt die Pakete scannen, die abgeladen werden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcels scanned now are loaded again</source>
      <translation>Jetzt gescannte Pakete werden wieder verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is unloaded, back to {place}</source>
      <translation>Paket {parcel} ist abgeladen, zurück auf {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is {state}, not loaded here. Scan one that is on this manifest, or say !done</source>
      <translation>Paket {parcel} ist {state}, hier nicht verladen. Eines von dieser Ladeliste scannen, oder !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Nothing is loaded yet. Scan a parcel first, or say !cancel to leave it for later</source>
      <translation>Noch nichts verladen. Erst ein Paket scannen, oder !cancel, um es für später zu lassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>{count} parcels are not loaded: {parcels}. Say !done again to leave them behind, or load them</source>
      <translation>{count} Pakete sind nicht verladen: {parcels}. Noch einmal !done lässt sie zurück, sonst verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Manifest {manifest} is closed and prints. Handed to {carrier}: parcels {parcels}, orders {orders}</source>
      <translation>Ladeliste {manifest} ist zu und wird gedruckt. An {carrier} übergeben: Pakete {parcels}, Aufträge {orders}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Type the name of the driver who takes {parcels} for {carrier}, or scan the driver's badge</source>
      <translation>Den Namen des Fahrers eingeben, der {parcels} für {carrier} übernimmt, oder seinen Ausweis scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Let {driver} sign for {parcels}</source>
      <translation>{driver} für {parcels} unterschreiben lassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Manifest {manifest} is ready to go with {carrier}. Parcels: {parcels}</source>
      <translation>Die Ladeliste {manifest} ist bereit für {carrier}. Pakete: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>{driver} takes the load. Parcels: {parcels}</source>
      <translation>{driver} übernimmt die Ladung. Pakete: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Nothing is signed. Another driver takes the parcels</source>
      <translation>Nichts ist unterschrieben. Ein anderer Fahrer übernimmt die Pakete</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Nothing is handed over. Manifest {manifest} is loaded on</source>
      <translation>Nichts ist übergeben. Ladeliste {manifest} wird weiter verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>The load of manifest {manifest} was {before} when the driver was asked, and is {now} now. Look at the load, then say !done again</source>
      <translation>Die Ladung der Ladeliste {manifest} war {before}, als der Fahrer gefragt wurde, und ist jetzt {now}. Die Ladung ansehen, dann noch einmal !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>The load is counted and handed over now, so {parcel} does not go on. Say !no to load on, or finish the hand-over</source>
      <translation>Die Ladung wird gezählt und übergeben, {parcel} kommt nicht mehr dazu. Mit !no weiter verladen oder die Übergabe abschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>The photo {name} is kept with manifest {manifest}</source>
      <translation>Das Foto {name} ist bei Ladeliste {manifest} aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Kept with manifest {manifest}, for whoever reads it later</source>
      <translation>Bei Ladeliste {manifest} vermerkt, für alle, die sie später lesen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>This house closes no manifest without a signature. Let {driver} sign, or say !no to go back</source>
      <translation>Hier wird keine Ladeliste ohne Unterschrift geschlossen. {driver} unterschreiben lassen oder mit !no zurück</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>There is no signature on the pad, only a touch. Let the driver sign with a whole line</source>
      <translation>Auf dem Feld ist keine Unterschrift, nur eine Berührung. Den Fahrer mit ganzem Zug unterschreiben lassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>There is no file {file}, so nothing is signed. Let the driver sign once more</source>
      <translation>Es gibt keine Datei {file}, also ist nichts unterschrieben. Den Fahrer noch einmal unterschreiben lassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>The file {file} cannot be read, so nothing is signed. Let the driver sign once more</source>
      <translation>Die Datei {file} ist nicht lesbar, also ist nichts unterschrieben. Den Fahrer noch einmal unterschreiben lassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>{file} holds no strokes of a signature. Let the driver sign on the screen, or take another file</source>
      <translation>{file} enthält keine Züge einer Unterschrift. Den Fahrer auf dem Bildschirm unterschreiben lassen oder eine andere Datei nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Scan each parcel as you put it on pallet {pallet} (on it: {parcels}), then say !done</source>
      <translation>Jedes Paket beim Auflegen auf Palette {pallet} scannen (darauf: {parcels}), dann !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Scan each parcel that you take off pallet {pallet} (on it: {parcels}), then say !done</source>
      <translation>Jedes Paket scannen, das von Palette {pallet} kommt (darauf: {parcels}), dann !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is begun; its number on this journey is {sscc}</source>
      <translation>Palette {pallet} ist begonnen; ihre Nummer auf dieser Fahrt ist {sscc}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} goes on. Parcels on it: {parcels}</source>
      <translation>Palette {pallet} geht weiter. Pakete darauf: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} stands on pallet {pallet}. Parcels on it: {parcels}</source>
      <translation>Paket {parcel} steht auf Palette {pallet}. Pakete darauf: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} ({sscc}) is built, parcels on it: {parcels}. Scan it at the dock to load it whole</source>
      <translation>Palette {pallet} ({sscc}) ist gebaut, Pakete darauf: {parcels}. Am Tor scannen, um sie ganz zu verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} stands on pallet {pallet} already. Scan the next one, or !remove to take it off</source>
      <translation>Paket {parcel} steht schon auf Palette {pallet}. Das nächste scannen oder es mit !remove abnehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} stands on pallet {other}. Scan it again when it is on pallet {pallet} now</source>
      <translation>Paket {parcel} steht auf Palette {other}. Noch einmal scannen, wenn es jetzt auf Palette {pallet} ist</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} holds stock of the warehouse. Parcels stand on an empty one: put its stock away first, or take another pallet</source>
      <translation>Auf Palette {pallet} liegt Lagerware. Pakete stehen auf einer leeren: zuerst einlagern oder eine andere Palette nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>{plate} is a {kind}. Expected: a parcel, or the pallet that parcels stand on. Scan one of these</source>
      <translation>{plate} ist: {kind}. Erwartet: ein Paket oder die Palette, auf der Pakete stehen. Eines davon scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} was loaded meanwhile, so nothing on it changes here. Say !done; at the dock it can be unloaded with !remove</source>
      <translation>Palette {pallet} wurde inzwischen verladen, hier ändert sich auf ihr nichts. !done sagen; am Tor lässt sie sich mit !remove abladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcels scanned now come off pallet {pallet}</source>
      <translation>Pakete, die jetzt gescannt werden, kommen von Palette {pallet}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcels scanned now stand on pallet {pallet}</source>
      <translation>Pakete, die jetzt gescannt werden, stehen auf Palette {pallet}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} is off pallet {pallet}. Parcels on it: {left}</source>
      <translation>Paket {parcel} ist von Palette {pallet} herunter. Pakete darauf: {left}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} does not stand on pallet {pallet}. Scan one that does, or say !done</source>
      <translation>Paket {parcel} steht nicht auf Palette {pallet}. Eines scannen, das darauf steht, oder !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Nothing stands on pallet {pallet} yet. Scan the parcels that you put on it</source>
      <translation>Auf Palette {pallet} steht noch nichts. Die Pakete scannen, die daraufkommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is loaded whole, manifest {manifest}. Parcels on it: {parcels}</source>
      <translation>Palette {pallet} ist ganz verladen, Ladeliste {manifest}. Pakete darauf: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is loaded already, on manifest {manifest}. Scan the next one, or !remove there to unload it</source>
      <translation>Palette {pallet} ist schon verladen, auf Ladeliste {manifest}. Das Nächste scannen oder sie dort mit !remove abladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} goes with {carrier}. Expected: what goes with {wanted}. Leave it for {carrier}</source>
      <translation>Palette {pallet} geht mit {carrier}. Erwartet: was mit {wanted} geht. Für {carrier} stehen lassen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} cannot be loaded whole: {parcels} may not leave. Say !cancel, scan the pallet, take them off with !remove</source>
      <translation>Palette {pallet} kann nicht ganz verladen werden: {parcels} darf nicht hinaus. !cancel sagen, die Palette scannen, mit !remove abnehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>The pallet {sscc} left with manifest {manifest}, closed {when}. Scan the code of the pallet itself to build it anew</source>
      <translation>Die Palette {sscc} ging mit Ladeliste {manifest} hinaus, geschlossen {when}. Den Code der Palette selbst scannen, um sie neu zu bauen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} stands on pallet {pallet}, others there: {others}. Scan the pallet to load it whole, or the parcel again to take it off and load it alone</source>
      <translation>Paket {parcel} steht auf Palette {pallet}, andere darauf: {others}. Die Palette scannen, um sie ganz zu verladen, oder das Paket noch einmal, um es allein zu verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is unloaded whole, back to {place}. Parcels on it: {parcels}</source>
      <translation>Palette {pallet} ist ganz abgeladen, zurück nach {place}. Pakete darauf: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} is unloaded and off pallet {pallet}, back to {place}</source>
      <translation>Paket {parcel} ist abgeladen und von Palette {pallet} herunter, zurück nach {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is not loaded here. Scan one that is on this manifest, or say !done</source>
      <translation>Palette {pallet} ist hier nicht verladen. Eine scannen, die auf dieser Ladeliste steht, oder !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Trailer {trailer} is being loaded for {carrier}</source>
      <translation>Anhänger {trailer} wird für {carrier} beladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Trailer {trailer} belongs to {carrier}. Expected: a trailer of {wanted}. Scan that one, or load for {carrier} at another dock</source>
      <translation>Anhänger {trailer} gehört zu {carrier}. Erwartet: ein Anhänger von {wanted}. Diesen scannen oder für {carrier} an einem anderen Tor verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Trailer {trailer} stands at some dock. Scan the dock first ({docks}), then the trailer</source>
      <translation>Anhänger {trailer} steht an irgendeinem Tor. Zuerst das Tor scannen ({docks}), dann den Anhänger</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>With {what}, trailer {trailer} would hold more than it may: {over}. Scan it again to load it all the same</source>
      <translation>Mit {what} trüge Anhänger {trailer} mehr, als er darf: {over}. Noch einmal scannen, um es trotzdem zu verladen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>More is loaded than trailer {trailer} may hold: {over}. Scan it again to take it all the same</source>
      <translation>Es ist mehr verladen, als Anhänger {trailer} tragen darf: {over}. Noch einmal scannen, um ihn trotzdem zu nehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Manifest {manifest} for {carrier} is opened at {dock}</source>
      <translation>Ladeliste {manifest} für {carrier} ist an {dock} eröffnet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>A manifest is for one carrier, and none is known here yet. Type the carrier first ({carriers}), or scan a parcel</source>
      <translation>Eine Ladeliste ist für einen Paketdienst, und hier ist noch keiner bekannt. Zuerst den Paketdienst nennen ({carriers}) oder ein Paket scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>{dock} is not the dock that is loaded here ({here}). Go on loading, or say !cancel and scan {dock} then</source>
      <translation>{dock} ist nicht das Tor, an dem hier verladen wird ({here}). Weiter verladen, oder !cancel sagen und dann {dock} scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{place} is blocked: nothing may be put there. Scan another place</source>
      <translation>{place} ist gesperrt: dort darf nichts hin. Anderes Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{place} is a {kind} place; these goods belong in {expected}. Scan such a place</source>
      <translation>{place} ist {kind}; diese Ware gehört in {expected}. Ein solches Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{place} takes {most} units and holds {there}: {more} more do not fit. Take less, or scan another place</source>
      <translation>{place} fasst {most} Stück und hat {there}: {more} mehr passen nicht. Weniger nehmen oder anderes Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{place} bears {most_g} g and holds {there_g} g: {more_g} g more are too much. Take less, or scan another place</source>
      <translation>{place} trägt {most_g} g und hat {there_g} g: {more_g} g mehr sind zu viel. Weniger nehmen oder anderes Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{plate} holds the goods of an order. Take an empty tote or pallet, or scan a place</source>
      <translation>Auf {plate} liegt Ware eines Auftrags. Leere Kiste oder Palette nehmen, oder ein Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{plate} is a parcel's box. Take an empty tote or pallet, or scan a place</source>
      <translation>{plate} ist der Karton eines Pakets. Leere Kiste oder Palette nehmen, oder ein Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{plate} holds other goods already. Take an empty tote or pallet, or scan a place</source>
      <translation>Auf {plate} liegt schon andere Ware. Leere Kiste oder Palette nehmen, oder ein Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{plate} stands at no place, and there is no dock where it could. Scan the place instead</source>
      <translation>{plate} steht in keinem Fach, und es gibt kein Tor dafür. Stattdessen das Fach scannen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>There is nothing on {plate}. Scan a plate with goods, or a place</source>
      <translation>Auf {plate} liegt nichts. Etwas mit Ware scannen, oder ein Fach</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} for {supplier}: {units} may go back and are on the list</source>
      <translation>{number} für {supplier}: {units} dürfen zurück und stehen auf der Liste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number}: {units} came onto the list</source>
      <translation>{number}: {units} kamen auf die Liste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} is {state}; it goes on here</source>
      <translation>{number}: Stand {state}; hier geht es weiter</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} is {state}: nothing more is to be done with it. Scan a supplier or another return</source>
      <translation>{number} ist {state}: Daran ist nichts mehr zu tun. Scanne einen Lieferanten oder eine andere Rückgabe</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>Nothing here may go back to {supplier} ({name}): no goods for it lie at a vendor place, and none are expired, recalled, damaged on delivery or delivered too many. Scan another supplier</source>
      <translation>Nichts hier darf an {supplier} ({name}) zurück: Keine Ware dafür liegt auf einem Fach für Lieferanten, und keine ist abgelaufen, zurückgerufen, beschädigt geliefert oder zu viel geliefert. Scanne einen anderen Lieferanten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>All that may go back to {supplier} is on a return already. Give the supplier's number, or say !cancel</source>
      <translation>Alles, was an {supplier} zurück darf, steht schon auf einer Rückgabe. Gib die Nummer des Lieferanten ein oder sag !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what} may not go back to a supplier: it is not at a vendor place, expired, recalled, damaged on delivery or delivered too many, or nobody knows who supplied it. Scan a supplier, or bring it to a vendor place first</source>
      <translation>{what} darf nicht an einen Lieferanten zurück: Es liegt nicht auf einem Fach für Lieferanten, ist nicht abgelaufen, zurückgerufen, beschädigt oder zu viel geliefert, oder niemand weiß, wer es geliefert hat. Scanne einen Lieferanten, oder bring es zuerst auf ein Fach für Lieferanten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what} came from several suppliers: {suppliers}. Scan the code of the one that it goes back to</source>
      <translation>{what} kam von mehreren Lieferanten: {suppliers}. Scanne den Code dessen, an den es zurückgeht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>Several returns to {supplier} are under way: {numbers}. Scan the number of one</source>
      <translation>Mehrere Rückgaben an {supplier} laufen: {numbers}. Scanne die Nummer von einer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} waits as it is: {state}. Scan its number to go on</source>
      <translation>{number} wartet, wie es ist: {state}. Scanne die Nummer, um weiterzumachen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what}: {count} are on the list</source>
      <translation>{what}: {count} auf der Liste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what}: {count} are on the list again</source>
      <translation>{what}: {count} wieder auf der Liste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what} is off the list and stays here</source>
      <translation>{what} ist von der Liste und bleibt hier</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} does not list {what}. Lay it aside, and scan what the list names</source>
      <translation>{what} steht nicht auf {number}. Leg es beiseite und scanne, was auf der Liste steht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what} lies no longer free at {place}. Scan another product, or say !done</source>
      <translation>{what} liegt nicht mehr frei auf {place}. Scanne einen anderen Artikel oder sag !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>No line of the list is chosen. Scan the product first</source>
      <translation>Keine Zeile der Liste ist gewählt. Scanne zuerst den Artikel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{count} × {what} cannot go back: {most} may. Say !qty {most} or fewer</source>
      <translation>{count} × {what} können nicht zurück: {most} dürfen. Sag !qty {most} oder weniger</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>Nothing is left on the list of {number}. Scan a product to put it back on, or say !void</source>
      <translation>Auf der Liste von {number} steht nichts mehr. Scanne einen Artikel, um ihn wieder aufzunehmen, oder sag !void</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number}: the request for {units} is printed and lies in the outbox for {supplier}</source>
      <translation>{number}: Die Anfrage über {units} ist gedruckt und liegt im Ausgang für {supplier}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>Does the supplier take {number} back without a number of their own? Say !skip again: ours will stand on the label</source>
      <translation>Nimmt der Lieferant {number} ohne eigene Nummer zurück? Sag noch einmal !skip: Dann steht unsere auf dem Etikett</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>That is {what}. If the supplier's own number is really {raw}, scan it again</source>
      <translation>Das ist {what}. Wenn die Nummer des Lieferanten wirklich {raw} ist, scanne sie noch einmal</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>“{number}” cannot be the supplier's number: expected are 1 to 30 plain letters, digits and signs, and not our own number. Type it as it stands in the supplier's letter</source>
      <translation>„{number}“ kann nicht die Nummer des Lieferanten sein: erwartet sind 1 bis 30 einfache Buchstaben, Ziffern und Zeichen, und nicht unsere eigene Nummer. Gib sie ein, wie sie im Brief des Lieferanten steht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{other} has the number {number} already. If the supplier gave it twice, scan it again</source>
      <translation>{other} hat die Nummer {number} schon. Wenn der Lieferant sie zweimal vergeben hat, scanne sie noch einmal</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} may go back as {authorisation}</source>
      <translation>{number} darf als {authorisation} zurück</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} may go back under our own number</source>
      <translation>{number} darf unter unserer eigenen Nummer zurück</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{count} × {sku} in the carton; left: {units}</source>
      <translation>{count} × {sku} im Karton; übrig: {units}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{count} × {sku} in the carton: that was the last</source>
      <translation>{count} × {sku} im Karton: Das war das Letzte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>All {sku} of {number} are packed already. Lay this one back, and scan what the list names</source>
      <translation>Alle {sku} von {number} sind schon gepackt. Leg dieses zurück und scanne, was auf der Liste steht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku}: scan the serial of this very piece</source>
      <translation>{sku}: scanne die Seriennummer genau dieses Stücks</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku}: scan the lot of these pieces</source>
      <translation>{sku}: scanne die Charge dieser Stücke</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{found} of {sku} is not on this return; expected: {there}. Scan one of them, or say !no</source>
      <translation>{found} von {sku} steht nicht auf dieser Rückgabe; erwartet: {there}. Scanne eines davon oder sag !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku} of this return lies at {places}. Scan the place where this one was, then the goods again</source>
      <translation>{sku} dieser Rückgabe liegt auf {places}. Scanne das Fach, von dem dieses war, dann die Ware noch einmal</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku} is not packed</source>
      <translation>{sku} wird nicht gepackt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{count} × {sku} are too many: {left} are left on the list. Scan a smaller unit, or say !qty</source>
      <translation>{count} × {sku} sind zu viel: {left} sind auf der Liste noch übrig. Scanne eine kleinere Einheit oder sag !qty</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{held} of the {sku} at {place} are promised to orders, {free} are free. Say !skip, or ask a supervisor to take the promise back</source>
      <translation>{held} der {sku} auf {place} sind Aufträgen zugesagt, {free} sind frei. Sag !skip, oder bitte eine Leitung, die Zusage zurückzunehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>By the book {place} has {there} of {sku} free, not {count}. Scan the place where you found it first, or say !short</source>
      <translation>Laut Buch hat {place} {there} von {sku} frei, nicht {count}. Scanne zuerst das Fach, wo du es gefunden hast, oder sag !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Nothing is fetched from {place}. Scan a place in the building</source>
      <translation>Von {place} wird nichts geholt. Scanne ein Fach im Haus</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>The goods are taken from {place}</source>
      <translation>Die Ware wird von {place} genommen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Nothing was scanned whose number could be set. Scan a product first</source>
      <translation>Nichts ist gescannt, dessen Anzahl sich setzen ließe. Scanne zuerst einen Artikel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{there} of {sku} are in the carton, more than {count}. Say !undo to take the last ones out</source>
      <translation>{there} von {sku} sind im Karton, mehr als {count}. Sag !undo, um die letzten herauszunehmen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Nothing is left on the list. Say !done, or !void to give the return up</source>
      <translation>Auf der Liste steht nichts mehr. Sag !done, oder !void, um die Rückgabe aufzugeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{count} × {sku} are not at {place}: off the list, and {place} is to be counted</source>
      <translation>{count} × {sku} sind nicht auf {place}: von der Liste, und {place} wird gezählt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Nothing else is left to pack first. Scan it, or say !short or !done</source>
      <translation>Nichts anderes ist vorher zu packen. Scanne es, oder sag !short oder !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku} comes last</source>
      <translation>{sku} kommt zuletzt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Not packed yet: {units} of the list. Say !done again to leave that here and off the list</source>
      <translation>Noch nicht gepackt: {units} der Liste. Sag noch einmal !done: Das bleibt hier und kommt von der Liste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>There is no carton with anything in it. Scan a product of the list first</source>
      <translation>Es gibt keinen Karton mit Inhalt. Scanne zuerst einen Artikel der Liste</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Every carton is closed, and pieces are left. Scan them, or say !short</source>
      <translation>Alle Kartons sind zu, und Stücke sind übrig. Scanne sie oder sag !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>There is no place where a carton for a supplier could stand. Import a place of the kind vendor or bench</source>
      <translation>Es gibt kein Fach, wo ein Karton für einen Lieferanten stehen könnte. Importiere ein Fach der Art vendor oder bench</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>This carton is full</source>
      <translation>Dieser Karton ist voll</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{weight_g} g are too much for {box}, which bears {most_g} g. Scan a stronger box type, or say !done</source>
      <translation>{weight_g} g sind zu viel für {box}, der {most_g} g trägt. Scanne eine stärkere Kartonart oder sag !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Carton {piece} of {number} is closed: its label and its list are printed</source>
      <translation>Karton {piece} von {number} ist zu: Etikett und Liste sind gedruckt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>The label is printed again, copy {copy}</source>
      <translation>Das Etikett wird noch einmal gedruckt, Kopie {copy}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>The label is right. Left for the next carton: {units}</source>
      <translation>Das Etikett stimmt. Für den nächsten Karton übrig: {units}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is packed, cartons: {cartons}. The debit note is printed</source>
      <translation>{number} ist gepackt, Kartons: {cartons}. Die Belastungsanzeige ist gedruckt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Noted: {note}</source>
      <translation>Notiert: {note}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>It travels as {tracking}</source>
      <translation>Es reist als {tracking}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} has left for {supplier}, who owes {owed}. Scan {number} when they answer</source>
      <translation>{number} ist unterwegs zu {supplier}, offen: {owed}. Scanne {number}, wenn die Antwort kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} has left for {supplier}. Scan {number} when they answer</source>
      <translation>{number} ist unterwegs zu {supplier}. Scanne {number}, wenn die Antwort kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is given up when you say !void again; what is packed ({units}) goes back to {places}</source>
      <translation>{number} wird aufgegeben, wenn du noch einmal !void sagst; was gepackt ist ({units}), geht zurück auf {places}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is cancelled. Put what was packed back to {places}</source>
      <translation>{number} ist storniert. Leg zurück, was gepackt war: {places}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is given up when you say !void again</source>
      <translation>{number} wird aufgegeben, wenn du noch einmal !void sagst</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is cancelled</source>
      <translation>{number} ist storniert</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Scan the supplier, a return's number, or a piece that goes back</source>
      <translation>Scanne den Lieferanten, die Nummer einer Rückgabe oder ein Stück, das zurückgeht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Nothing may go back to a supplier now. Scan a return's number to look at it</source>
      <translation>Jetzt darf nichts an einen Lieferanten zurück. Scanne die Nummer einer Rückgabe, um sie anzusehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>{units} for {supplier}: scan what is to stay here and take it off the list with !remove; then !done asks the supplier</source>
      <translation>{units} für {supplier}: Scanne, was hier bleiben soll, und nimm es mit !remove von der Liste; dann fragt !done den Lieferanten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Scan or type the number under which {supplier} takes the goods back; say !skip if they give none</source>
      <translation>Scanne oder tippe die Nummer, unter der {supplier} die Ware zurücknimmt; sag !skip, wenn es keine gibt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Take {count} × {what} from {place} and scan it</source>
      <translation>Nimm {count} × {what} von {place} und scanne es</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Nothing is left to pack: say !void to give the return up</source>
      <translation>Nichts ist mehr zu packen: sag !void, um die Rückgabe aufzugeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Scan the lot of the {sku}</source>
      <translation>Scanne die Charge von {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Scan the serial of the {sku}</source>
      <translation>Scanne die Seriennummer von {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Close the carton: scan its box type, or say !done for any other packing</source>
      <translation>Mach den Karton zu: scanne seine Kartonart, oder sag !done für jede andere Verpackung</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Stick the label on carton {piece} and scan it there</source>
      <translation>Klebe das Etikett auf Karton {piece} und scanne es dort</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Hand {cartons} cartons over: scan the tracking number if there is one, then say !done</source>
      <translation>Übergib {cartons} Kartons: scanne die Sendungsnummer, wenn es eine gibt, dann sag !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Hand the carton over: scan the tracking number if there is one, then say !done</source>
      <translation>Übergib den Karton: scanne die Sendungsnummer, wenn es eine gibt, dann sag !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>What does {supplier} give for {owed}? Say !answer with one of: credit, replacement</source>
      <translation>Was gibt {supplier} für {owed}? Sag !answer mit einem von: credit, replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>{received} of {units} came as {purchase}; say !done when nothing more comes</source>
      <translation>{received} von {units} kamen als {purchase}; sag !done, wenn nichts mehr kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>What is credited of {owed}? Say !answer with the amount and the number of the credit note, or !answer replacement</source>
      <translation>Was ist von {owed} gutgeschrieben? Sag !answer mit dem Betrag und der Nummer der Gutschrift, oder !answer replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>What does {supplier} give for the goods? Say !answer with one of: credit, replacement</source>
      <translation>Was gibt {supplier} für die Ware? Sag !answer mit einem von: credit, replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>How much is credited? Say !answer with the amount and the number of the credit note, or !answer replacement</source>
      <translation>Wie viel ist gutgeschrieben? Sag !answer mit dem Betrag und der Nummer der Gutschrift, oder !answer replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} is {state} already. Give the credit as an amount, or say !done when nothing more comes</source>
      <translation>{number} ist schon {state}. Gib die Gutschrift als Betrag ein, oder sag !done, wenn nichts mehr kommt</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: the supplier owes a credit</source>
      <translation>{number}: Der Lieferant schuldet eine Gutschrift</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>Part of {number} is credited already: other goods cannot come for all of it. Give the rest as an amount, or say !done</source>
      <translation>Ein Teil von {number} ist schon gutgeschrieben: Für alles kann keine andere Ware kommen. Gib den Rest als Betrag ein oder sag !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: other goods come instead ({units}); receive them as {purchase}</source>
      <translation>{number}: Andere Ware kommt stattdessen ({units}); nimm sie als {purchase} an</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} is {state}: no credit is awaited for it. Scan the return that the credit note names</source>
      <translation>{number} ist {state}: Keine Gutschrift wird dafür erwartet. Scanne die Rückgabe, die auf der Gutschrift steht</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} was charged in {expected}, not in {found}. Ask the supplier for a credit in {expected}</source>
      <translation>{number} wurde in {expected} belastet, nicht in {found}. Frag den Lieferanten nach einer Gutschrift in {expected}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>Credit note {reference} was entered for {number} already. Check the number of the note</source>
      <translation>Gutschrift {reference} ist für {number} schon eingetragen. Prüfe die Nummer der Gutschrift</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: the credit of {credited} is {missing} less than the {owed} still owed. Say it again to keep it; the rest stays open</source>
      <translation>{number}: Die Gutschrift über {credited} ist {missing} weniger als die offenen {owed}. Sag es noch einmal, um sie zu behalten; der Rest bleibt offen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: the credit of {credited} is {beyond} more than the {owed} still owed. Say it again to keep it and close</source>
      <translation>{number}: Die Gutschrift über {credited} ist {beyond} mehr als die offenen {owed}. Sag es noch einmal, um sie zu behalten und abzuschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: {credited} credited, {missing} still open</source>
      <translation>{number}: {credited} gutgeschrieben, {missing} noch offen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: {credited} credited; it is closed</source>
      <translation>{number}: {credited} gutgeschrieben; abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: {missing} are not credited. Say !done again to give them up and close it</source>
      <translation>{number}: {missing} sind nicht gutgeschrieben. Sag noch einmal !done, um darauf zu verzichten und abzuschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: {received} of {units} came as {purchase}. Say !done again to close it all the same</source>
      <translation>{number}: {received} von {units} kamen als {purchase}. Sag noch einmal !done, um trotzdem abzuschließen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} is closed</source>
      <translation>{number} ist abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} is closed; what was still owed is given up</source>
      <translation>{number} ist abgeschlossen; auf das Offene wird verzichtet</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>Nobody said what the supplier gives for {number}. Say !answer credit or !answer replacement first</source>
      <translation>Niemand hat gesagt, was der Lieferant für {number} gibt. Sag zuerst !answer credit oder !answer replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/orders.py" />
      <source>Order {order} is {state} and cannot become {to}. Look it up with !where {order}</source>
      <translation>Auftrag {order} ist {state} und kann nicht {to} werden. Nachsehen mit !where {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/orders.py" />
      <source>Parcel {parcel} is {state} and cannot become {to}. Look it up with !where {parcel}</source>
      <translation>Paket {parcel} ist {state} und kann nicht {to} werden. Nachsehen mit !where {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>A PIN has {least} to {most} digits, nothing else</source>
      <translation>Eine PIN hat {least} bis {most} Ziffern, sonst nichts</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>{name} needs at least one role. To keep somebody out, switch the badge off</source>
      <translation>{name} braucht mindestens eine Rolle. Um jemanden auszuschließen, den Ausweis abschalten</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>{name} is the last administrator: without one, nobody could change anything here. Make somebody else an administrator first</source>
      <translation>{name} ist der letzte Administrator: ohne ihn könnte niemand hier etwas ändern. Erst jemand anderen zum Administrator machen</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>The code {taken} is {what} already. Give {name} another badge</source>
      <translation>Der Code {taken} ist schon vergeben ({what}). {name} einen anderen Ausweis geben</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>The badge cannot be used: {why}</source>
      <translation>Der Ausweis geht nicht: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>The name cannot be used: {why}</source>
      <translation>Der Name geht nicht: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>There is nobody with the number {id}</source>
      <translation>Niemand hat die Nummer {id}</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>The parcel weighs {weight_g} g; {service} takes at most {limit_g} g to {country}. Pack it into more parcels, or choose another service</source>
      <translation>Das Paket wiegt {weight_g} g; {service} nimmt höchstens {limit_g} g nach {country}. In mehr Pakete packen, oder einen anderen Dienst wählen</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>There is no service {service}. There are {services}</source>
      <translation>Es gibt keinen Dienst {service}. Es gibt {services}</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>A parcel of {weight_g} g cannot be priced. Weigh it first</source>
      <translation>Ein Paket mit {weight_g} g hat keinen Preis. Erst wiegen</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>The address has no country code of two letters, but {country!r}. Correct the address</source>
      <translation>Die Adresse hat keinen Ländercode aus zwei Buchstaben, sondern {country!r}. Adresse berichtigen</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>This carrier does not go to {country}. Choose another carrier, or correct the address</source>
      <translation>Dieser Paketdienst fährt nicht nach {country}. Anderen wählen, oder Adresse berichtigen</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>{service} does not go to {country}. There are {services}</source>
      <translation>{service} geht nicht nach {country}. Es gibt {services}</translation>
    </message>
    <message>
      <location filename="../../fulfill/returned.py" />
      <source>Return {rma} is {state} and cannot become {to}. Look it up with !where {rma}</source>
      <translation>Retoure {rma} ist {state} und kann nicht {to} werden. Nachsehen mit !where {rma}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/batch_rows.py" />
      <source>Batch {batch} is being printed at this moment. Wait a minute, or switch the printer off first</source>
      <translation>Stapel {batch} wird gerade gedruckt. Eine Minute warten, oder erst den Drucker ausschalten</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/batch_rows.py" />
      <source>There is no batch {batch}. See: fulfill papers batches</source>
      <translation>Es gibt keinen Stapel {batch}. Siehe: fulfill papers batches</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/batch_rows.py" />
      <source>Batch {batch} has pieces 1 to {count}, not {first}. Say the first one that is to be printed</source>
      <translation>Stapel {batch} hat die Stücke 1 bis {count}, nicht {first}. Das erste sagen, das gedruckt werden soll</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/orders_book.py" />
      <source>Order {order} is {state} and cannot be {what} from here. {way_out}</source>
      <translation>Auftrag {order} ist {state}, von hier geht nicht: {what}. {way_out}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/paper_desk.py" />
      <source>{paper} is on its way to the printer. Wait a minute</source>
      <translation>{paper} ist auf dem Weg zum Drucker. Kurz warten</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/paper_desk.py" />
      <source>That is under way or done already. Look again in a moment</source>
      <translation>Das läuft oder ist schon getan. Gleich noch einmal ansehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/paper_desk.py" />
      <source>There is no paper {paper}. See: fulfill show papers</source>
      <translation>Es gibt kein Papier {paper}. Siehe: fulfill show papers</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/paper_desk.py" />
      <source>{paper} is {state} and cannot be {what}. Look it up with: fulfill show papers {id}</source>
      <translation>{paper} ist {state}, es geht nicht: {what}. Nachsehen mit: fulfill show papers {id}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>Say it in {most} characters, not {count}</source>
      <translation>In {most} Zeichen sagen, nicht {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>{place} is open already. Nothing was changed</source>
      <translation>{place} ist schon offen. Nichts geändert</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>{place} is blocked already. Nothing was changed</source>
      <translation>{place} ist schon gesperrt. Nichts geändert</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>{place} waits to be counted already. Nothing was changed</source>
      <translation>{place} wartet schon auf eine Zählung. Nichts geändert</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>There is no place {place} in the building. Check the code</source>
      <translation>Es gibt kein Fach {place} im Gebäude. Code prüfen</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>Say why the place is blocked: whoever stands before it asks first</source>
      <translation>Sagen, warum das Fach gesperrt ist: wer davorsteht, fragt zuerst danach</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>{held} of {sku} at {place} are promised to orders, so {now} cannot be booked. Put those orders on hold first, or count the place: a count lifts the promises</source>
      <translation>{held} × {sku} auf {place} sind Aufträgen zugesagt, {now} kann nicht gebucht werden. Erst diese Aufträge anhalten, oder das Fach zählen: eine Zählung löst die Zusagen</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>Say why: a number that changes without a reason helps nobody</source>
      <translation>Grund angeben: eine Zahl, die sich grundlos ändert, hilft niemandem</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>{count} cannot be there. Give a number from 0 to {most}</source>
      <translation>{count} können nicht da sein. Eine Zahl von 0 bis {most} angeben</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>Serial {serial} can be there once, not {count} times</source>
      <translation>Seriennummer {serial} kann einmal da sein, nicht {count}-mal</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>The book says {count} already. Nothing was changed</source>
      <translation>Gebucht sind schon {count}. Nichts geändert</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>There is no {sku} to adjust at {place}. Look it up again</source>
      <translation>Kein {sku} auf {place} zu berichtigen. Noch einmal nachsehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>There is no lot {lot} of {sku}. Look it up again</source>
      <translation>Es gibt keine Charge {lot} von {sku}. Noch einmal nachsehen</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_desk.py" />
      <source>{number} is {state}: that cannot be done to it now. Look at it: fulfill show vendor_return {number}</source>
      <translation>{number} ist {state}: Das geht jetzt nicht. Sieh nach: fulfill show vendor_return {number}</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_desk.py" />
      <source>There is no return {number} to a supplier. See: fulfill show vendor_returns</source>
      <translation>Es gibt keine Rückgabe {number} an einen Lieferanten. Siehe: fulfill show vendor_returns</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_desk.py" />
      <source>There is no supplier {supplier}. See: fulfill show vendor_candidates</source>
      <translation>Es gibt keinen Lieferanten {supplier}. Siehe: fulfill show vendor_candidates</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_desk.py" />
      <source>{supplier} is asked already: {number}. Enter their number: fulfill vendor authorise</source>
      <translation>{supplier} ist schon gefragt: {number}. Gib die Nummer ein: fulfill vendor authorise</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_return.py" />
      <source>Return {vendor} to the supplier is {state} and cannot become {to}. Look it up with !where {vendor}</source>
      <translation>Die Rückgabe {vendor} an den Lieferanten ist {state} und kann nicht {to} werden. Sieh nach mit !where {vendor}</translation>
    </message>
    <message>
      <location filename="../../fulfill/work_desk.py" />
      <source>There is no work order {work}. Look them up with: fulfill show work_orders</source>
      <translation>Es gibt keinen Arbeitsauftrag {work}. Alle zeigt: fulfill show work_orders</translation>
    </message>
    <message>
      <location filename="../../fulfill/works.py" />
      <source>Work order {work} is {state} and cannot become {to}. Look it up with !where {work}</source>
      <translation>Arbeitsauftrag {work} ist {state} und kann nicht {to} werden. Suche ihn mit !where {work}</translation>
    </message>
    <message>
      <location filename="../../ui/anew.py" />
      <source>This window speaks English now</source>
      <translation>Dieses Fenster spricht jetzt Deutsch</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>{count} scans are kept and go in by themselves.</source>
      <translation>{count} Scans sind aufgehoben und gehen von selbst hinein.</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>The database does not have {count} of your scans yet. Close and lose them?</source>
      <translation>{count} Scans sind noch nicht in der Datenbank. Schließen und sie verlieren?</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>Your last scan is kept and goes in by itself.</source>
      <translation>Der letzte Scan ist aufgehoben und geht von selbst hinein.</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>Close and lose them</source>
      <translation>Schließen und verlieren</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>The database is busy.</source>
      <translation>Die Datenbank ist beschäftigt.</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>The database is there again.</source>
      <translation>Die Datenbank ist wieder da.</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>Wait a moment.</source>
      <translation>Einen Augenblick.</translation>
    </message>
    <message>
      <location filename="../../ui/daily.py" />
      <source>No copy of the database was made today. {why}</source>
      <translation>Heute wurde keine Kopie der Datenbank gemacht. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>What would it cost</source>
      <translation>Was würde es kosten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>House rates</source>
      <translation>Haustarife</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Parts of this desk</source>
      <translation>Teile dieses Platzes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Carriers</source>
      <translation>Paketdienste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>The key of {carrier} is in the keyring. F6 tries it</source>
      <translation>Der Schlüssel von {carrier} ist im Schlüsselbund. F6 probiert ihn aus</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>No account yet</source>
      <translation>Noch kein Konto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Add one with F4.</source>
      <translation>Mit F4 eines hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Only the house so far</source>
      <translation>Bisher nur das Haus</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>1 account</source>
      <translation>1 Konto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{count} accounts</source>
      <translation>{count} Konten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Take {carrier} out? Its key on this machine is forgotten.</source>
      <translation>{carrier} herausnehmen? Der Schlüssel auf diesem Rechner wird vergessen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} is taken out</source>
      <translation>{carrier} ist herausgenommen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Try it</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Save</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>The house sells offline</source>
      <translation>Das Haus verkauft ohne Netz</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Its prices are in House rates. F4 adds a real carrier.</source>
      <translation>Die Preise stehen unter Haustarife. F4 fügt einen echten Paketdienst hinzu.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} is saved, but not its key: {why}</source>
      <translation>{carrier} ist gespeichert, der Schlüssel aber nicht: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Labels it is still asked for: {count}. The rules find them another seller.</source>
      <translation>Etiketten, um die noch gebeten wird: {count}. Die Regeln finden ihnen einen anderen Verkäufer.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Parcels with its labels that have not left: {count}. These can then be neither voided nor put on its manifest. To sell no more by it, switch it off instead.</source>
      <translation>Pakete mit dessen Etiketten, die noch hier sind: {count}. Sie lassen sich dann weder stornieren noch auf dessen Ladeliste setzen. Soll nur nichts mehr verkauft werden: stattdessen abschalten.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Switch {carrier} off? It sells no more; what it sold it goes on answering for.</source>
      <translation>{carrier} abschalten? Es wird nichts mehr verkauft; für Verkauftes antwortet das Konto weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Forget the key of {carrier} on this machine?</source>
      <translation>Schlüssel von {carrier} auf diesem Rechner vergessen?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>The key of {carrier} is out of the keyring</source>
      <translation>Der Schlüssel von {carrier} ist aus dem Schlüsselbund</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} sells labels again</source>
      <translation>{carrier} verkauft wieder Etiketten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} sells no more labels</source>
      <translation>{carrier} verkauft keine Etiketten mehr</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} is asked …</source>
      <translation>{carrier} wird gefragt …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Sells offline</source>
      <translation>Verkauft ohne Netz</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Saved</source>
      <translation>Gesichert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Switch off</source>
      <translation>Abschalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Only an administrator changes accounts. Scan their badge.</source>
      <translation>Nur ein Administrator ändert Konten. Seinen Ausweis scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>As on parcels: UPS-EXPORT</source>
      <translation>Wie auf Paketen: UPS-EXPORT</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Carrier</source>
      <translation>Paketdienst</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Labels come as</source>
      <translation>Etiketten kommen als</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Another address</source>
      <translation>Andere Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>empty: the carrier's own; for a proxy or a trial</source>
      <translation>leer: die des Paketdienstes; für Umleitung oder Probe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Choose an account</source>
      <translation>Konto wählen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Or add one with F4.</source>
      <translation>Oder mit F4 eines hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>A new account</source>
      <translation>Neues Konto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Choose the carrier; its fields follow.</source>
      <translation>Paketdienst wählen; dessen Felder folgen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Switch on</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Forget the key</source>
      <translation>Schlüssel vergessen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>{field} (optional)</source>
      <translation>{field} (optional)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>It is in the keyring of this machine. Type another one to replace it.</source>
      <translation>Er ist im Schlüsselbund dieses Rechners. Einen anderen eingeben, um ihn zu ersetzen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>This carrier wants no key.</source>
      <translation>Dieser Paketdienst braucht keinen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>There is none on this machine yet. It goes into its keyring and nowhere else.</source>
      <translation>Auf diesem Rechner gibt es noch keinen. Er kommt in dessen Schlüsselbund und nirgends sonst hin.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>kept, and not shown</source>
      <translation>da, wird nicht gezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>A key is given whole: this part is missing</source>
      <translation>Ein Schlüssel wird ganz eingegeben: dieser Teil fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>The carrier must know this</source>
      <translation>Das muss der Paketdienst wissen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Live, paid</source>
      <translation>Echt, kostet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Test, free</source>
      <translation>Test, gratis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Never tried against this carrier's answers: test first.</source>
      <translation>Nie an Antworten dieses Paketdienstes erprobt: erst testen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Language, as fr_FR</source>
      <translation>Sprache, wie fr_FR</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Account number</source>
      <translation>Kontonummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Country, as DE</source>
      <translation>Land, etwa DE</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Customer number</source>
      <translation>Kundennummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Contract number</source>
      <translation>Vertragsnummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Client ID</source>
      <translation>Client-ID</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Client secret</source>
      <translation>Client-Geheimnis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>User name</source>
      <translation>Benutzername</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>API key</source>
      <translation>API-Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Secret key</source>
      <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Site number</source>
      <translation>Standortnummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Language, as en</source>
      <translation>Sprache, etwa de</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Depot</source>
      <translation>Depot</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>DELIS ID</source>
      <translation>DELIS-ID</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Language, as en_EN</source>
      <translation>Sprache, wie en_EN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Contact number</source>
      <translation>Kontaktnummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Organisation number</source>
      <translation>Organisationsnummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Organisation GUID</source>
      <translation>GUID der Organisation</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Sendle ID</source>
      <translation>Sendle-ID</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Sender code, as CHRFR</source>
      <translation>Absenderkürzel, wie CHRFR</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Region, as the contract has it</source>
      <translation>Region, wie im Vertrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>API key for tracking</source>
      <translation>API-Schlüssel der Sendungsverfolgung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Secret key for tracking</source>
      <translation>Geheimer Schlüssel der Sendungsverfolgung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>No price yet</source>
      <translation>Noch kein Preis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Describe a parcel or name an order, then press F12.</source>
      <translation>Paket beschreiben oder Auftrag nennen, dann F12.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Prices</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Fastest first</source>
      <translation>Schnellste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Cheapest first</source>
      <translation>Günstigste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>What the rules choose, and why</source>
      <translation>Was die Regeln wählen, und warum</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>An order, or a parcel</source>
      <translation>Ein Auftrag oder ein Paket</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Postcode</source>
      <translation>Postleitzahl</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Three sides</source>
      <translation>Drei Kanten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Order</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Stop asking</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Choose a country from the list</source>
      <translation>Land aus der Liste wählen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>{carrier} was not asked to the end.</source>
      <translation>{carrier} wurde nicht zu Ende gefragt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>{carrier} did not answer within {count} s.</source>
      <translation>{carrier} hat binnen {count} s nicht geantwortet.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Parcel</source>
      <translation>Paket</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Service</source>
      <translation>Dienst</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Price</source>
      <translation>Preis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>is asked …</source>
      <translation>wird gefragt …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>says no</source>
      <translation>lehnt ab</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>{count} rates, {source}</source>
      <translation>{count} Tarife, {source}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>{file} was not taken: {count} faulty rows. Mend them, then import it again.</source>
      <translation>{file} wurde nicht übernommen: {count} fehlerhafte Zeilen. Beheben, dann neu importieren.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>everywhere else, less {countries}</source>
      <translation>überall sonst, außer {countries}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>everywhere else</source>
      <translation>überall sonst</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Find country or zone</source>
      <translation>Land oder Zone suchen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Services</source>
      <translation>Dienste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>No rate fits</source>
      <translation>Kein Tarif passt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Find another country or choose another service.</source>
      <translation>Anderes Land oder anderen Dienst suchen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Rates</source>
      <translation>Tarife</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>as they came with the program</source>
      <translation>wie mit dem Programm geliefert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Another rate table</source>
      <translation>Andere Tarife</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Reading {file} …</source>
      <translation>{file} wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Use the {count} rates of {file} from now on? Labels sold before keep their price.</source>
      <translation>Ab jetzt die {count} Tarife aus {file}? Schon verkaufte Etiketten behalten ihren Preis.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Row {row}: {why}</source>
      <translation>Zeile {row}: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Zone</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Goes to</source>
      <translation>Kommt nach</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Up to</source>
      <translation>Bis zu</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Refresh</source>
      <translation>Neu laden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Import rates</source>
      <translation>Tarife laden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>{file} is a whole table of {count} rates.</source>
      <translation>{file} ist eine Tabelle mit {count} Tarifen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Use them</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>✓ {count} rates are in force.</source>
      <translation>✓ {count} Tarife gelten.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>{count} rates are in force</source>
      <translation>{count} Tarife gelten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>{carrier}, test</source>
      <translation>{carrier}, Test</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>{carrier}, live</source>
      <translation>{carrier}, echt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>switched off</source>
      <translation>abgeschaltet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>no key</source>
      <translation>kein Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>in trouble</source>
      <translation>gestört</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>the house</source>
      <translation>das Haus</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>Last said</source>
      <translation>Zuletzt gesagt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Go by the rules of {file} from now on? Labels asked for before keep theirs.</source>
      <translation>Ab jetzt nach den Regeln aus {file} gehen? Etiketten, die schon angefordert sind, behalten ihre.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Rules from a file</source>
      <translation>Regeln aus einer Datei</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Write the rules to a file</source>
      <translation>Die Regeln in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Go by them</source>
      <translation>Danach gehen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>The rules are in {file}. Change them there, then import them.</source>
      <translation>Die Regeln stehen in {file}. Dort ändern, dann laden.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Line {line}: {why}</source>
      <translation>Zeile {line}: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>The rules are version {version} now.</source>
      <translation>Die Regeln sind jetzt Version {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>{file} was not taken. Mend it, then import it again.</source>
      <translation>{file} wurde nicht übernommen. In Ordnung bringen, dann noch einmal laden.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>The rules choose {carrier}, {service}, for {price}.</source>
      <translation>Die Regeln wählen {carrier}, {service}, für {price}.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>When {conditions}</source>
      <translation>Wenn gilt: {conditions}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Always</source>
      <translation>Immer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the first of {carriers} that is set up here</source>
      <translation>der erste von {carriers}, der hier eingerichtet ist</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the first carrier that is set up here</source>
      <translation>der erste Paketdienst, der hier eingerichtet ist</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>The rules choose {carrier}, which told no price.</source>
      <translation>Die Regeln wählen {carrier}; ein Preis wurde nicht genannt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>every carrier</source>
      <translation>alle Paketdienste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>{carrier} by {service}</source>
      <translation>{carrier} mit {service}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Who sells the label</source>
      <translation>Wer das Etikett verkauft</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>The first rule that fits decides</source>
      <translation>Die erste Regel, die passt, entscheidet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>A label that costs over {percent} % more than was quoted</source>
      <translation>Ein Etikett, das über {percent} % mehr kostet als genannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>It is kept, and shown to a person</source>
      <translation>Es bleibt und wird einem Menschen gezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the cheapest of {carriers}</source>
      <translation>günstigster Preis von {carriers}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the fastest of {carriers}</source>
      <translation>schnellster Versand von {carriers}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>for {amount} at most</source>
      <translation>für höchstens {amount}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>where none takes it, the next rule that fits</source>
      <translation>nimmt es niemand, die nächste passende Regel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>{when} → {what}</source>
      <translation>{when} → {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Rule “{name}” fits too, but nobody there takes it as the rule wants it.</source>
      <translation>Die Regel „{name}“ passt auch, aber dort nimmt es niemand so, wie sie es will.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Prices in {currencies} cannot be compared: those of the carrier named first count.</source>
      <translation>Preise in {currencies} sind nicht vergleichbar: es zählen die des zuerst genannten Paketdienstes.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it goes to {countries}</source>
      <translation>es geht nach {countries}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it does not go to {countries}</source>
      <translation>es geht nicht nach {countries}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the order asks for {words}</source>
      <translation>der Auftrag verlangt {words}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the order came from {shops}</source>
      <translation>der Auftrag kam von {shops}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is {time} or later</source>
      <translation>es ist {time} oder später</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is before {time}</source>
      <translation>es ist vor {time}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is {days}</source>
      <translation>es ist {days}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it weighs {least} to {most}</source>
      <translation>es wiegt {least} bis {most}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is worth {least} to {most}</source>
      <translation>es ist {least} bis {most} wert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>there within 1 working day</source>
      <translation>in höchstens 1 Arbeitstag da</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>there within {count} working days</source>
      <translation>in höchstens {count} Arbeitstagen da</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Rule “{name}” decides: {rule}.</source>
      <translation>Die Regel „{name}“ entscheidet: {rule}.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>something dangerous is inside</source>
      <translation>etwas Gefährliches ist darin</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>nothing dangerous is inside</source>
      <translation>nichts Gefährliches ist darin</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it weighs {least} or more</source>
      <translation>es wiegt {least} oder mehr</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is worth {least} or more</source>
      <translation>es ist {least} oder mehr wert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>{number}. {when} → {what}</source>
      <translation>{number}. {when} → {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it weighs {most} or less</source>
      <translation>es wiegt {most} oder weniger</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is worth {most} or less</source>
      <translation>es ist {most} oder weniger wert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>, and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>Only an administrator changes these. Scan an administrator's badge to do so.</source>
      <translation>Nur ein Administrator ändert das. Dafür den Ausweis eines Administrators scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>version {number} is in force</source>
      <translation>Version {number} gilt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>The rules of carriers, as text</source>
      <translation>Die Regeln der Paketdienste als Text</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>What the rules mean</source>
      <translation>Was die Regeln bedeuten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>As it came with the program</source>
      <translation>Vom Programm</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>Write rules</source>
      <translation>Regeln schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>Import rules</source>
      <translation>Regeln laden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>As it was before line {line} went wrong</source>
      <translation>Wie es war, bevor Zeile {line} falsch wurde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_trying.py" />
      <source>{carrier} opens: its keys are right.</source>
      <translation>{carrier} öffnet: die Schlüssel stimmen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_trying.py" />
      <source>{carrier} is taken out meanwhile.</source>
      <translation>{carrier} wurde inzwischen herausgenommen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Choose one on the left to see the scans behind it</source>
      <translation>Links einen wählen, um die Scans dahinter zu sehen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>By whom or what</source>
      <translation>Nach wem oder was</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Packing errors</source>
      <translation>Packfehler</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>No packing errors</source>
      <translation>Keine Packfehler</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Choose another period.</source>
      <translation>Einen anderen Zeitraum wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>The chosen one</source>
      <translation>Das Gewählte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Scans</source>
      <translation>Scans</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Sums</source>
      <translation>Summen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Reading …</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>The newest {count} are shown</source>
      <translation>Die neuesten {count} werden gezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Nothing chosen</source>
      <translation>Nichts gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>The scans behind it</source>
      <translation>Die Scans dahinter</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Save CSV</source>
      <translation>CSV sichern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>People</source>
      <translation>Leute</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>By packer</source>
      <translation>Nach Packer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>By product</source>
      <translation>Nach Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>By kind</source>
      <translation>Nach Art</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Ever</source>
      <translation>Seit Anfang</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>scanned {code}</source>
      <translation>gescannt: {code}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Nobody known</source>
      <translation>Niemand bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>No product</source>
      <translation>Kein Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Packer</source>
      <translation>Packer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Product</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>What went wrong</source>
      <translation>Was schiefging</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Times</source>
      <translation>Mal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Of 1,000 packed</source>
      <translation>Auf 1.000 gepackte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Units</source>
      <translation>Stück</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Wrong item</source>
      <translation>Falscher Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Too many</source>
      <translation>Zu viele</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Wrong lot</source>
      <translation>Falsche Charge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Wrong serial number</source>
      <translation>Falsche Seriennummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Wrong label</source>
      <translation>Falsches Etikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Weight did not fit</source>
      <translation>Gewicht passte nicht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Missing</source>
      <translation>Fehlend</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Counted by hand</source>
      <translation>Von Hand gezählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Insert not at hand</source>
      <translation>Beilage nicht zur Hand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>The database does not answer</source>
      <translation>Die Datenbank antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>They should have left before today</source>
      <translation>Sie sollten vor heute weg sein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>For stock, a product, payment or address</source>
      <translation>Auf Bestand, Artikel, Zahlung oder Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>{count} undecided</source>
      <translation>{count} unentschieden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>{when} · will miss it at this pace</source>
      <translation>{when} · verpassen ihn bei diesem Tempo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>{when} · parcels to go</source>
      <translation>{when} · Pakete offen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>{failed} failed, {doubtful} in doubt</source>
      <translation>{failed} gescheitert, {doubtful} ungewiss</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Desks</source>
      <translation>Büro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>What waits</source>
      <translation>Was wartet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>What to look at</source>
      <translation>Was man ansehen sollte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Orders late</source>
      <translation>Aufträge spät</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>No order is late</source>
      <translation>Kein Auftrag ist spät</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>All leave by their day</source>
      <translation>Alle gehen rechtzeitig hinaus</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Orders wait</source>
      <translation>Aufträge warten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>No order waits</source>
      <translation>Kein Auftrag wartet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>All are released</source>
      <translation>Alle sind freigegeben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>They leave on the next working day</source>
      <translation>Sie gehen am nächsten Arbeitstag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Papers need you</source>
      <translation>Papiere brauchen jemanden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Labels or messages that did not go out</source>
      <translation>Etiketten oder Meldungen, die nicht hinausgingen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>All trucks have left</source>
      <translation>Alle Wagen sind weg</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>No truck comes any more today</source>
      <translation>Heute kommt kein Wagen mehr</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Nothing is left to ship</source>
      <translation>Nichts mehr zu versenden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Outbox needs you</source>
      <translation>Ausgang braucht jemanden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Papers, labels and messages on their way</source>
      <translation>Papiere, Etiketten und Meldungen unterwegs</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Going out</source>
      <translation>Geht hinaus</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Everything is printed</source>
      <translation>Alles ist gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Nothing waits in the outbox</source>
      <translation>Im Ausgang wartet nichts</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>in {hours} h {minutes} min</source>
      <translation>in {hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>in {minutes} min</source>
      <translation>in {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Nothing is here yet</source>
      <translation>Hier ist noch nichts</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Begin here: import your products</source>
      <translation>Hier anfangen: Artikel importieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>No place is here yet</source>
      <translation>Noch kein Fach hier</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Next: import your places</source>
      <translation>Als Nächstes: Fächer importieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>No stock is here yet</source>
      <translation>Noch kein Bestand hier</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Next: import what lies where</source>
      <translation>Als Nächstes: importieren, was wo liegt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>No order is here yet</source>
      <translation>Noch kein Auftrag hier</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Next: import your orders</source>
      <translation>Als Nächstes: Aufträge importieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_tiles.py" />
      <source>nothing waits</source>
      <translation>nichts wartet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_tiles.py" />
      <source>{count} waiting</source>
      <translation>{count} warten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Kind of list</source>
      <translation>Art der Liste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>How far it is</source>
      <translation>Wie weit es ist</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>The file</source>
      <translation>Die Datei</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Overview</source>
      <translation>Überblick</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>That is not a file of this computer. Save it here first, then drop it</source>
      <translation>Das ist keine Datei dieses Rechners. Erst hier sichern, dann ablegen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Its columns are not ours</source>
      <translation>Ihre Spalten sind nicht unsere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Nothing is changed yet</source>
      <translation>Noch nichts geändert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>{done} of {of}</source>
      <translation>{done} von {of}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Angehalten. Nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Files that wait after this one: {count}</source>
      <translation>Dateien danach: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Choose files</source>
      <translation>Dateien wählen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Next file</source>
      <translation>Nächste Datei</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Close file</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>No file</source>
      <translation>Keine Datei</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Stopping …</source>
      <translation>Hält an …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>in {where}</source>
      <translation>in {where}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Release orders</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Look again</source>
      <translation>Neu ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Forget these columns</source>
      <translation>Spalten vergessen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Save rejects …</source>
      <translation>Abgelehnte …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>{released} orders can be picked now, {waiting} still wait</source>
      <translation>{released} Aufträge können gepickt werden, {waiting} warten noch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>Save rejects</source>
      <translation>Abgelehnte sichern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>Forgotten: {name}</source>
      <translation>Vergessen: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>The file is in {folder}</source>
      <translation>Die Datei ist in {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>Saved: {file}</source>
      <translation>Gesichert: {file}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_choose.py" />
      <source>Lists (*.csv *.json *.txt *.tsv);;All files (*)</source>
      <translation>Listen (*.csv *.json *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_choose.py" />
      <source>Choose files to import</source>
      <translation>Dateien wählen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_choose.py" />
      <source>Folder into which exports come</source>
      <translation>Ordner, in den Exporte kommen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Which column is which in {file}?</source>
      <translation>Welche Spalte ist welche in {file}?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Whatever has a star must be filled. Below each stand its first values.</source>
      <translation>Was einen Stern hat, muss gefüllt sein. Darunter stehen jeweils die ersten Werte.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>How days are written *</source>
      <translation>Wie Tage geschrieben sind *</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>What it is each time</source>
      <translation>Was es jedes Mal ist</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Guessed: {values}</source>
      <translation>Vermutet: {values}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Remember this as</source>
      <translation>Merken als</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>(none)</source>
      <translation>(keine)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Always the same …</source>
      <translation>Immer dasselbe …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>How days are written</source>
      <translation>Wie Tage geschrieben sind</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Must be filled</source>
      <translation>Muss gefüllt sein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Choose …</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Product number</source>
      <translation>Artikelnummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Barcode (GTIN, EAN)</source>
      <translation>Barcode (GTIN, EAN)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>More barcodes</source>
      <translation>Weitere Barcodes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Category</source>
      <translation>Warengruppe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Hazard</source>
      <translation>Gefahrgut</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Country of origin</source>
      <translation>Ursprungsland</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Customs number (HS)</source>
      <translation>Zolltarifnummer (HS)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Supplier</source>
      <translation>Lieferant</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Number at the supplier</source>
      <translation>Nummer beim Lieferanten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>This side up</source>
      <translation>Diese Seite nach oben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Fragile</source>
      <translation>Zerbrechlich</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Serial number</source>
      <translation>Seriennummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Best before</source>
      <translation>Haltbar bis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Place</source>
      <translation>Fach</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Quantity</source>
      <translation>Menge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Order number</source>
      <translation>Auftragsnummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Ordered on</source>
      <translation>Bestellt am</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Ship by</source>
      <translation>Versand bis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Paid for shipping</source>
      <translation>Für den Versand bezahlt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Payment</source>
      <translation>Zahlung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Price of one</source>
      <translation>Einzelpreis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Purchase order</source>
      <translation>Bestellung beim Lieferanten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Expected on</source>
      <translation>Erwartet am</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Cost of one</source>
      <translation>Einkaufspreis je Stück</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Return number</source>
      <translation>Retourennummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>What the customer wants</source>
      <translation>Was der Kunde möchte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Comment</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Wanted instead</source>
      <translation>Stattdessen gewünscht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Tracking of the return</source>
      <translation>Sendungsnummer der Retoure</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Badge</source>
      <translation>Ausweis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Street and number</source>
      <translation>Straße und Nummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Address, second line</source>
      <translation>Adresszusatz</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Town</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Region or state</source>
      <translation>Region oder Bundesland</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Returns: {what}</source>
      <translation>Rücksendungen: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Weight (g)</source>
      <translation>Gewicht (g)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Length (mm)</source>
      <translation>Länge (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Width (mm)</source>
      <translation>Breite (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Height (mm)</source>
      <translation>Höhe (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Weight when empty (g)</source>
      <translation>Leergewicht (g)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Holds at most (g)</source>
      <translation>Trägt höchstens (g)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Holds at most (units)</source>
      <translation>Fasst höchstens (Stück)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Holds at most (litres)</source>
      <translation>Fasst höchstens (Liter)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Holds at most (parcels)</source>
      <translation>Fasst höchstens (Pakete)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Aisle</source>
      <translation>Gang</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Bay</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Level</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Order of the walk</source>
      <translation>Reihenfolge im Laufweg</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>GLN</source>
      <translation>GLN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Days to deliver</source>
      <translation>Lieferzeit in Tagen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Name of the product</source>
      <translation>Name des Artikels</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Kept by lot or serial number</source>
      <translation>Nach Charge oder Seriennummer geführt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Name of the recipient</source>
      <translation>Name des Empfängers</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Kind of place</source>
      <translation>Art des Fachs</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Code of the box</source>
      <translation>Code des Kartons</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>What it costs</source>
      <translation>Was es kostet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Code of the tote</source>
      <translation>Code des Behälters</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Tote, cart or pallet</source>
      <translation>Behälter, Wagen oder Palette</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Code of the trailer</source>
      <translation>Code des Anhängers</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Code of the supplier</source>
      <translation>Code des Lieferanten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Name of the supplier</source>
      <translation>Name des Lieferanten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Name of the person</source>
      <translation>Name der Person</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Drop files here</source>
      <translation>Dateien hier ablegen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Orders from Shopify or WooCommerce, or your own CSV: products, places, stock, orders</source>
      <translation>Aufträge aus Shopify oder WooCommerce, oder eigene CSV: Artikel, Fächer, Bestand, Aufträge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>First rows of the file</source>
      <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Files in the folder</source>
      <translation>Dateien im Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>In {folder}</source>
      <translation>In {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>The folder cannot be read: {why}</source>
      <translation>Ordner nicht lesbar: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Choose files …</source>
      <translation>Dateien wählen …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Comes in</source>
      <translation>Kommt herein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>No lists are waiting there</source>
      <translation>Dort warten keine Listen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>{kind}, {source}: {count} in the file</source>
      <translation>{kind}, {source}: {count} in der Datei</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Stopped. {count} are in and stay in. Import the file again at any time: only the rest is taken.</source>
      <translation>Angehalten. {count} sind drin und bleiben. Jederzeit neu importieren: nur der Rest kommt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>by the columns of “{name}”</source>
      <translation>nach den Spalten von „{name}“</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Everything that must be filled is. Press F12 to see what it would do.</source>
      <translation>Alles Nötige ist gefüllt. F12 zeigt, was der Import täte.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>All of it can come in. Press F12.</source>
      <translation>Alles kann herein. F12 drücken.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>the first {tried} of {usable}; the rest is tried when it comes in</source>
      <translation>die ersten {tried} von {usable}; der Rest wird beim Hereinkommen geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>All of it is in.</source>
      <translation>Alles ist drin.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Products</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Places</source>
      <translation>Fächer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Stock</source>
      <translation>Bestand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Orders</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Purchase orders</source>
      <translation>Bestellungen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Announced returns</source>
      <translation>Angemeldete Retouren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Box types</source>
      <translation>Kartontypen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Totes and carts</source>
      <translation>Kisten und Wagen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Suppliers</source>
      <translation>Lieferanten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Trailers</source>
      <translation>Anhänger</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Found by its content</source>
      <translation>Am Inhalt erkannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>It did not come in whole</source>
      <translation>Es kam nicht ganz herein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>What is in stays in</source>
      <translation>Was drin ist, bleibt drin</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>It cannot be used</source>
      <translation>Nicht verwendbar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing was changed by it</source>
      <translation>Nichts wurde geändert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Still to say: {columns}</source>
      <translation>Noch zu sagen: {columns}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>It is about</source>
      <translation>Es geht um</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Columns used</source>
      <translation>Benutzte Spalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>There is nothing in it but its header.</source>
      <translation>Nur die Kopfzeile ist darin.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing in it can be used. See why under “Left out”, mend the file, choose it again.</source>
      <translation>Nichts davon ist verwendbar. Unter „Ausgelassen“ steht warum; beheben und neu wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing in it is new, and some of it cannot be used. See why under “Left out”.</source>
      <translation>Nichts darin ist neu, und manches ist nicht verwendbar. Unter „Ausgelassen“ steht warum.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>All of it is here already: importing it changes nothing.</source>
      <translation>Alles ist schon da: ein Import ändert nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Some of it cannot be used and will be left out; the rest can come in now.</source>
      <translation>Einiges ist nicht verwendbar und bleibt aus; der Rest kann herein.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Unchanged</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing was new: all of it was here already.</source>
      <translation>Nichts Neues: alles war schon da.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing was new; left out: {count}. Mend that in the rejects file.</source>
      <translation>Nichts war neu; ausgelassen: {count}. Das in der Datei der Abgelehnten beheben.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>It is in; left out: {count}. Mend that in the rejects file, import it.</source>
      <translation>Es ist drin; ausgelassen: {count}. Das in der Datei der Abgelehnten beheben und sie importieren.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Read</source>
      <translation>Gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Line {line}</source>
      <translation>Zeile {line}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>as Shopify exports them</source>
      <translation>wie Shopify exportiert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>as a shop's JSON</source>
      <translation>als JSON eines Shops</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>as our own CSV</source>
      <translation>als eigene CSV</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Left aside</source>
      <translation>Bleiben liegen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Tried</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Rejects</source>
      <translation>Abgelehnte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>All of them are in the rejects file</source>
      <translation>Alle stehen in der Datei der Abgelehnten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing is left out</source>
      <translation>Nichts ausgelassen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Looking at it</source>
      <translation>Wird angesehen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>What it would do</source>
      <translation>Was es täte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Coming in</source>
      <translation>Kommt herein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Stations work on meanwhile</source>
      <translation>Die Stationen arbeiten weiter</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>What it did</source>
      <translation>Was es tat</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Choose one to see its whole answer and what it moved</source>
      <translation>Einen wählen: ganze Antwort und was er bewegt hat</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Code or word</source>
      <translation>Code oder Befehl</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Which outcomes</source>
      <translation>Welche Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Nothing was scanned yet</source>
      <translation>Noch nichts gescannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Scan journal</source>
      <translation>Scan-Journal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Older entries</source>
      <translation>Ältere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>The chosen entry</source>
      <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>It moved nothing.</source>
      <translation>Er bewegte nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Moves</source>
      <translation>Bewegungen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Flow</source>
      <translation>Ablauf</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>The chain of this station is being checked …</source>
      <translation>Die Kette dieser Station wird geprüft …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>No entry chosen</source>
      <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Check chain</source>
      <translation>Kette prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Every scan of every station stands here.</source>
      <translation>Jeder Scan jeder Station steht hier.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Not among the newest entries</source>
      <translation>Nicht unter den neuesten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>All flows</source>
      <translation>Alle Abläufe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Touch Older entries to look further back.</source>
      <translation>„Ältere“ antippen, um weiter zurück zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>No entry is like that</source>
      <translation>Kein Eintrag ist so</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Choose other filters, or look for another word.</source>
      <translation>Andere Filter wählen, oder anderes Wort suchen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>The chain of {station} holds: {links} entries, none missing, none changed.</source>
      <translation>Die Kette von {station} hält: {links} Einträge, keiner fehlt, keiner geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Desk</source>
      <translation>Büro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Scanned</source>
      <translation>Gescannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Takes back</source>
      <translation>Nimmt zurück</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Taken back by</source>
      <translation>Zurückgenommen von</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Link</source>
      <translation>Glied</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>{link} of this station's chain</source>
      <translation>{link} der Kette dieser Station</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Hash</source>
      <translation>Hash</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Asked next</source>
      <translation>Danach gefragt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Wanted</source>
      <translation>Gewollt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>{source} to {target}</source>
      <translation>{source} nach {target}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>The chain of {station} is broken: {fault}. Keep this file and call who looks after it.</source>
      <translation>Die Kette von {station} ist gebrochen: {fault}. Datei aufheben und den Betreuer rufen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>{count} were written by another machine; only it can prove them.</source>
      <translation>{count} schrieb ein anderer Rechner; nur er kann sie belegen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>right</source>
      <translation>richtig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>look</source>
      <translation>prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>begin</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>go on</source>
      <translation>weiter</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>release</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>papers</source>
      <translation>Papiere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>put right</source>
      <translation>berichtigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>work order made</source>
      <translation>Arbeitsauftrag angelegt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>work order ended</source>
      <translation>Arbeitsauftrag beendet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>evidence written</source>
      <translation>Beweise geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>settled</source>
      <translation>geklärt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>hold</source>
      <translation>anhalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>resume</source>
      <translation>fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>cancel</source>
      <translation>stornieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>new person</source>
      <translation>neue Person</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>person changed</source>
      <translation>Person geändert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>badge on or off</source>
      <translation>Ausweis an oder aus</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>block</source>
      <translation>sperren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>unblock</source>
      <translation>entsperren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>entry {seq}</source>
      <translation>Eintrag {seq}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>{done} done, {left} left</source>
      <translation>{done} fertig, {left} offen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>lot {lot}</source>
      <translation>Charge {lot}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>serial {serial}</source>
      <translation>Serie {serial}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>supplier</source>
      <translation>Lieferant</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>customer</source>
      <translation>Kunde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>lost and found</source>
      <translation>Verlorenes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>making</source>
      <translation>Kit-Bau</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>scrapped</source>
      <translation>Ausschuss</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>the picker's cart</source>
      <translation>Wagen des Pickers</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>The customer asks</source>
      <translation>Der Kunde fragt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>It is lost</source>
      <translation>Verloren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>It cannot be read</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>It is damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>Why another copy?</source>
      <translation>Warum noch eine Kopie?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>Print copy</source>
      <translation>Kopie drucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_detail.py" />
      <source>What is shown</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_detail.py" />
      <source>More acts</source>
      <translation>Mehr Schritte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_find.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_find.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_foot.py" />
      <source>Chooses which columns are shown</source>
      <translation>Wählt, welche Spalten gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_foot.py" />
      <source>Saves what is shown as a file. Ctrl+E</source>
      <translation>Sichert das Gezeigte als Datei. Strg+E</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_foot.py" />
      <source>Columns and export</source>
      <translation>Spalten und Export</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_kept.py" />
      <source>As at first</source>
      <translation>Wie am Anfang</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_lines.py" />
      <source>Lines</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_story.py" />
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{shown} shown</source>
      <translation>{shown} gezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>1 row</source>
      <translation>1 Zeile</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{count} rows</source>
      <translation>{count} Zeilen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>The first {shown} shown: find, or filter, to see fewer</source>
      <translation>Die ersten {shown}: suchen oder filtern, um weniger zu sehen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{shown} of {of} shown</source>
      <translation>{shown} von {of} gezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>Export to a file</source>
      <translation>In eine Datei exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{count} written to {file}</source>
      <translation>{count} in {file} geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>Nothing here</source>
      <translation>Hier ist nichts</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{count} copied</source>
      <translation>{count} kopiert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_view.py" />
      <source>Column titles: arrow keys and Enter order the table</source>
      <translation>Spaltentitel: Pfeiltasten und Enter ordnen die Tabelle</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_why.py" />
      <source>Why? It stands in the journal</source>
      <translation>Warum? Es steht im Journal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_why.py" />
      <source>Common reasons</source>
      <translation>Häufige Gründe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_why.py" />
      <source>Leave it</source>
      <translation>Dort lassen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_words.py" />
      <source>{first} or {last}</source>
      <translation>{first} oder {last}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_words.py" />
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_words.py" />
      <source>{count} h</source>
      <translation>{count} h</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_words.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_words.py" />
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_words.py" />
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Choose one on the left, or scan its slip, tote or label</source>
      <translation>Links einen wählen, oder Lieferschein, Kiste oder Etikett scannen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Cancel order {order}? What is promised to it becomes free.</source>
      <translation>Auftrag {order} stornieren? Was ihm zugesagt ist, wird frei.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Number, name, SKU or tracking</source>
      <translation>Nr., Name, SKU, Sendung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Which orders</source>
      <translation>Welche Aufträge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>No orders</source>
      <translation>Keine Aufträge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>The chosen order</source>
      <translation>Der gewählte Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>No parcels and no papers yet: they come with packing.</source>
      <translation>Noch keine Pakete und Papiere: sie kommen beim Packen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Story</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Late</source>
      <translation>Spät</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Miss the truck</source>
      <translation>Verpassen den Wagen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Waiting</source>
      <translation>Wartend</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>On hold</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Picking</source>
      <translation>Beim Picken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Shipped</source>
      <translation>Versandt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Type a whole number, or how a name begins; a scan of the slip or the label finds it too.</source>
      <translation>Ganze Nummer oder Namensanfang eintippen; ein Scan von Lieferschein oder Etikett findet ihn auch.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Nothing found for {what}</source>
      <translation>Nichts gefunden für {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>There is no order {order}. Check the number, or import it.</source>
      <translation>Es gibt keinen Auftrag {order}. Nummer prüfen, oder importieren.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Cancel order</source>
      <translation>Stornieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>There is no slip to copy yet: it is printed when the order is packed.</source>
      <translation>Noch kein Lieferschein zu kopieren: er wird beim Packen gedruckt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>No order chosen</source>
      <translation>Kein Auftrag gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>The order's story</source>
      <translation>Verlauf des Auftrags</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Lines of the order</source>
      <translation>Positionen des Auftrags</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Release all</source>
      <translation>Alle freigeben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Print slip</source>
      <translation>Schein drucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>{count} late</source>
      <translation>{count} spät</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Orders come in by a file of your shop, or of any table program.</source>
      <translation>Aufträge kommen als Datei aus dem Shop oder einem Tabellenprogramm.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Ship in parts</source>
      <translation>Teilversand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Only whole</source>
      <translation>Nur ganz</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Show all orders</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>There are no orders yet</source>
      <translation>Noch keine Aufträge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>No order here</source>
      <translation>Hier kein Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Nothing stands like this now. That is good.</source>
      <translation>So steht gerade keiner. Das ist gut.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Release now</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Hold</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Open parcel</source>
      <translation>Paket zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Print slip copy</source>
      <translation>Schein-Kopie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Packing slip</source>
      <translation>Lieferschein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Import orders</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>{released} orders released, {waiting} still wait</source>
      <translation>{released} Aufträge freigegeben, {waiting} warten noch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} still waits: {why}</source>
      <translation>Auftrag {order} wartet noch: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} is on hold; its stock is free again</source>
      <translation>Auftrag {order} ist angehalten; sein Bestand ist frei</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} may go again with the next release</source>
      <translation>Auftrag {order} geht mit der nächsten Freigabe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} is cancelled</source>
      <translation>Auftrag {order} ist storniert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} leaves with what there is</source>
      <translation>Auftrag {order} geht mit dem, was da ist</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} can be picked now</source>
      <translation>Auftrag {order} kann gepickt werden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>No order waits to be released</source>
      <translation>Kein Auftrag wartet auf Freigabe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} leaves only whole</source>
      <translation>Auftrag {order} geht nur ganz</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>product</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>return {number}</source>
      <translation>Retoure {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>on hold</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>waits: {why}</source>
      <translation>wartet: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>late: {day}</source>
      <translation>spät: {day}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It goes in exchange when return {number} is in. Resume lets it go before.</source>
      <translation>Er geht als Umtausch, sobald Retoure {number} da ist. Fortsetzen lässt ihn vorher gehen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It is on hold. Resume lets it go again; the next release then promises stock to it.</source>
      <translation>Er ist angehalten. Fortsetzen lässt ihn wieder gehen; die nächste Freigabe sagt ihm Bestand zu.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It is not paid yet. Import it again as paid, then release it.</source>
      <translation>Er ist nicht bezahlt. Als bezahlt importieren, dann freigeben.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Too little free stock. Receive what is short, or let it leave with what there is.</source>
      <translation>Zu wenig freier Bestand. Fehlendes annehmen, oder mit dem Vorhandenen gehen lassen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Its {why}. Mend that in the shop and import it again.</source>
      <translation>Es fehlt: {why}. Im Shop beheben und neu importieren.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It wants an {why}. Import the product, then release it.</source>
      <translation>Es fehlt: {why}. Artikel importieren, dann freigeben.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Part of it has left. The rest goes with the next release.</source>
      <translation>Ein Teil ist weg. Der Rest geht mit der nächsten Freigabe.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It has not been released yet. Release now promises stock to it.</source>
      <translation>Noch nicht freigegeben. Freigeben sagt ihm Bestand zu.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>short: {goods}</source>
      <translation>fehlt: {goods}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>in {totes}</source>
      <translation>in {totes}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Parcel {number}</source>
      <translation>Paket {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>copy {count}</source>
      <translation>Kopie {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>only whole</source>
      <translation>nur ganz</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>with what there is</source>
      <translation>mit dem, was da ist</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Promised and still to be picked</source>
      <translation>Zugesagt und noch zu picken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>shipped</source>
      <translation>versandt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>packed</source>
      <translation>gepackt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>picked</source>
      <translation>gepickt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>short {count}</source>
      <translation>{count} fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>cancelled {count}</source>
      <translation>{count} storniert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>came back {count}</source>
      <translation>{count} zurück</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>promised {count}</source>
      <translation>{count} zugesagt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Paid</source>
      <translation>Bezahlt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Leaves</source>
      <translation>Geht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Shop</source>
      <translation>Shop</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>to pick</source>
      <translation>zu picken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>picking</source>
      <translation>beim Picken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>packing</source>
      <translation>beim Packen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>left in part</source>
      <translation>teils versandt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>cancelled</source>
      <translation>storniert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>unpaid</source>
      <translation>unbezahlt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>no stock</source>
      <translation>kein Bestand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>by {name}</source>
      <translation>von {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Picked by {name}</source>
      <translation>Gepickt von {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Packed by {name}</source>
      <translation>Gepackt von {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Label for parcel {parcel}</source>
      <translation>Etikett für Paket {parcel}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Copy of the {paper}</source>
      <translation>Kopie: {paper}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Left on manifest {manifest}</source>
      <translation>Weg mit Ladeliste {manifest}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>parcel {parcel}</source>
      <translation>Paket {parcel}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Return {rma}</source>
      <translation>Retoure {rma}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>packing slip</source>
      <translation>Lieferschein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>pick list</source>
      <translation>Pickliste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>return form</source>
      <translation>Rücksendeschein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>item label</source>
      <translation>Artikeletikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>manifest</source>
      <translation>Ladeliste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>labelled</source>
      <translation>etikettiert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>checked</source>
      <translation>geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>loaded</source>
      <translation>verladen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>void</source>
      <translation>ungültig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>sent</source>
      <translation>gesendet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>printed</source>
      <translation>gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>read back</source>
      <translation>zurückgelesen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>failed</source>
      <translation>gescheitert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>not printed</source>
      <translation>nicht gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>in doubt</source>
      <translation>ungewiss</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>paid</source>
      <translation>bezahlt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>not paid yet</source>
      <translation>noch nicht bezahlt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Came from {channel}</source>
      <translation>Kam von {channel}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Came in</source>
      <translation>Kam herein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Choose one on the left, or scan its label or slip</source>
      <translation>Links eines wählen, oder Etikett oder Schein scannen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Number or order</source>
      <translation>Nummer oder Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Which papers</source>
      <translation>Welche Papiere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No papers</source>
      <translation>Keine Papiere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>The outbox is empty</source>
      <translation>Der Ausgang ist leer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Every label is bought, every shop is told.</source>
      <translation>Jedes Etikett ist gekauft, jeder Shop hat Meldung.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Outbox</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>The chosen paper</source>
      <translation>Das gewählte Papier</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>About it</source>
      <translation>Darüber</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>{count} need you</source>
      <translation>{count} brauchen jemanden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Nothing needs you</source>
      <translation>Nichts wartet auf jemanden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No paper of {what}</source>
      <translation>Kein Papier von {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>It stopped: {why} Mend that, then try again.</source>
      <translation>Es hielt an: {why} Beheben, dann noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Cancel the {what} of {document}? It is not printed.</source>
      <translation>{what} von {document} abbrechen? Es wird nicht gedruckt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No station has a printer of its own. Set one up in Settings.</source>
      <translation>Keine Station hat einen eigenen Drucker. In den Einstellungen einrichten.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Print elsewhere</source>
      <translation>Woanders drucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No paper chosen</source>
      <translation>Kein Papier gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Of</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Asked</source>
      <translation>Verlangt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Why not yet</source>
      <translation>Warum noch nicht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Need you</source>
      <translation>Zu erledigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Test label</source>
      <translation>Testetikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Show all papers</source>
      <translation>Alle Papiere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Papers come with packing, shipping and returns.</source>
      <translation>Papiere kommen mit Packen, Verladen und Retouren.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Try again now</source>
      <translation>Jetzt versuchen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Show parcel or order</source>
      <translation>Paket oder Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Cancel it</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Every paper goes its way</source>
      <translation>Jedes Papier geht seinen Weg</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Nothing failed and nothing is in doubt.</source>
      <translation>Nichts gescheitert, nichts ungewiss.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Show it</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Nothing waits for a printer</source>
      <translation>Nichts wartet auf einen Drucker</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>All papers are out.</source>
      <translation>Alle Papiere sind draußen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No papers yet</source>
      <translation>Noch keine Papiere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>They come with packing, shipping and returns.</source>
      <translation>Sie kommen mit Packen, Verladen und Retouren.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>It came out</source>
      <translation>Es kam heraus</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Not wanted any more</source>
      <translation>Nicht mehr gewünscht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Print on from which piece?</source>
      <translation>Ab welchem Stück weiterdrucken?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Print on</source>
      <translation>Weiterdrucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Its number in the list: 1 is the first</source>
      <translation>Seine Nummer in der Liste: 1 ist das erste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Number of the piece</source>
      <translation>Nummer des Stücks</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>{said} is no number of a piece. Say one like 17</source>
      <translation>{said} ist keine Nummer eines Stücks. Eine wie 17 sagen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Print on from …</source>
      <translation>Weiterdrucken ab …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Stop it</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Which tracking number does its label have?</source>
      <translation>Welche Sendungsnummer hat das Etikett?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Parcel {parcel}: the number as it stands in the carrier's list</source>
      <translation>Paket {parcel}: die Nummer, wie sie beim Paketdienst steht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Did the carrier for certain sell no label of parcel {parcel}? It is bought anew; one that was sold nevertheless is paid for twice.</source>
      <translation>Hat der Paketdienst ganz sicher kein Etikett für Paket {parcel} verkauft? Es wird neu gekauft; wurde doch eines verkauft, ist es doppelt bezahlt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>It has this number</source>
      <translation>Es hat diese Nummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Scan or type the tracking number</source>
      <translation>Sendungsnummer scannen oder eintippen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Tracking number</source>
      <translation>Sendungsnummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Buy it anew</source>
      <translation>Neu kaufen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>It was sold</source>
      <translation>Es wurde verkauft</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>It was not sold</source>
      <translation>Es wurde nicht verkauft</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>A label in {language} is not shown here. It goes to the printer as the carrier sent it.</source>
      <translation>Ein Etikett in {language} wird hier nicht gezeigt. Es geht so zum Drucker, wie der Paketdienst es geschickt hat.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>{count} pages</source>
      <translation>{count} Seiten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>the first {count} are shown</source>
      <translation>die ersten {count} sind zu sehen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>the label asks for {count} copies</source>
      <translation>das Etikett verlangt {count} Exemplare</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>Not drawn: {what}</source>
      <translation>Nicht gezeichnet: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>The edge of the label cuts: {what}</source>
      <translation>Der Rand des Etiketts schneidet ab: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Back to the list</source>
      <translation>Zur Liste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Drawing …</source>
      <translation>Wird gezeichnet …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Bigger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Page {number} of the paper</source>
      <translation>Seite {number} des Papiers</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>copy {number}</source>
      <translation>Kopie {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>not taken</source>
      <translation>nicht angenommen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>needs you</source>
      <translation>zu erledigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>under way</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>tried {count} times</source>
      <translation>{count}-mal versucht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>It was taken back with its work. If it came out, throw it away.</source>
      <translation>Mit seiner Arbeit zurückgenommen. Kam es heraus, wegwerfen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Look at the printer. Is it there? Then say so; else print it again. {why}</source>
      <translation>Am Drucker nachsehen. Ist es da? Dann sagen; sonst noch einmal drucken. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>The printer does not take it: {why} It is tried again by itself.</source>
      <translation>Der Drucker nimmt es nicht: {why} Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>It was not printed: {why} Mend that, then try again.</source>
      <translation>Nicht gedruckt: {why} Beheben, dann noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>It was not printed: {why}</source>
      <translation>Nicht gedruckt: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Printer</source>
      <translation>Drucker</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>File or job</source>
      <translation>Datei oder Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tries</source>
      <translation>Versuche</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Next try</source>
      <translation>Nächster Versuch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Shipping label</source>
      <translation>Versandetikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Pick list</source>
      <translation>Pickliste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Manifest</source>
      <translation>Ladeliste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Bill of lading</source>
      <translation>Frachtbrief</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Pallet label</source>
      <translation>Palettenetikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Return form</source>
      <translation>Rücksendeschein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Return label</source>
      <translation>Rücksende-Etikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Item label</source>
      <translation>Artikeletikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Issue label</source>
      <translation>Mangeletikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Label of a work order</source>
      <translation>Etikett eines Arbeitsauftrags</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Label of a reworked piece</source>
      <translation>Etikett eines aufgearbeiteten Stücks</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Place label</source>
      <translation>Fachetikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tote label</source>
      <translation>Kistenetikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Product label</source>
      <translation>Artikelcode</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Command sheet</source>
      <translation>Befehlsblatt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Return summary</source>
      <translation>Retourenübersicht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Request to a supplier</source>
      <translation>Anfrage an Lieferant</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Supplier's packing list</source>
      <translation>Packliste für Lieferant</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Supplier's carton label</source>
      <translation>Kartonetikett für Lieferant</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Debit note</source>
      <translation>Belastungsanzeige</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Customs declaration CN 22</source>
      <translation>Zollerklärung CN 22</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Customs declaration CN 23</source>
      <translation>Zollerklärung CN 23</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Commercial invoice</source>
      <translation>Handelsrechnung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>GS1 logistic label</source>
      <translation>GS1-Transportetikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Return label for the box</source>
      <translation>Rücksendeetikett für den Karton</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Limited quantity mark</source>
      <translation>Kennzeichen begrenzte Menge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Battery mark</source>
      <translation>Batteriekennzeichen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Buy a label</source>
      <translation>Etikett kaufen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Give a label back</source>
      <translation>Etikett zurückgeben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Ask the carrier for its manifest</source>
      <translation>Ladeliste des Paketdienstes anfordern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tell the shop: shipped</source>
      <translation>Shop melden: versandt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tell the shop: refund</source>
      <translation>Shop melden: Erstattung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tell the shop: exchange</source>
      <translation>Shop melden: Umtausch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tell the shop: claim refused</source>
      <translation>Shop melden: Anspruch abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Print a batch</source>
      <translation>Einen Stapel drucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Choose one on the left, or scan its label</source>
      <translation>Links eines wählen, oder Etikett scannen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Void the label of {parcel}? The carrier gets it back, and the parcel is opened at packing.</source>
      <translation>Etikett von {parcel} stornieren? Der Paketdienst bekommt es zurück, das Paket wird beim Packen geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Number, tracking or name</source>
      <translation>Nummer, Sendung oder Name</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Which parcels</source>
      <translation>Welche Pakete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>No parcels</source>
      <translation>Keine Pakete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>No manifests</source>
      <translation>Keine Ladelisten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Manifests</source>
      <translation>Ladelisten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Inside</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Type a whole number, or how the receiver's name begins; or scan the label.</source>
      <translation>Ganze Nummer oder Anfang des Empfängers tippen, oder Etikett scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Void label</source>
      <translation>Etikett ungültig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>What is inside</source>
      <translation>Was darin ist</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>At packing</source>
      <translation>Beim Packen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>To load</source>
      <translation>Zu verladen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Left</source>
      <translation>Weg</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Void</source>
      <translation>Ungültig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show order</source>
      <translation>Auftrag zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Type the manifest's number, or that of a parcel on it.</source>
      <translation>Nummer der Ladeliste tippen, oder die eines Pakets darauf.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show its papers</source>
      <translation>Seine Papiere zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>The driver asks</source>
      <translation>Der Fahrer fragt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Go to packing</source>
      <translation>Zum Packen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>There are no parcels yet</source>
      <translation>Noch keine Pakete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>They come with packing.</source>
      <translation>Sie kommen mit dem Packen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>No parcel stands like this</source>
      <translation>So steht kein Paket</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Choose another filter.</source>
      <translation>Anderen Filter wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Go to shipping</source>
      <translation>Zum Verladen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>No manifest yet</source>
      <translation>Noch keine Ladeliste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>The first parcel that is loaded opens one.</source>
      <translation>Das erste verladene Paket öffnet eine.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show manifest</source>
      <translation>Ladeliste zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show proof</source>
      <translation>Nachweis zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Save a copy …</source>
      <translation>Kopie sichern …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Check proof</source>
      <translation>Nachweis prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Bundles (*.zip)</source>
      <translation>Bündel (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Save a copy of the proof</source>
      <translation>Kopie des Nachweises sichern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Check a copy of the proof</source>
      <translation>Kopie des Nachweises prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file}: {records} records, {photos} photos. Digest {digest}…: the summary has it whole</source>
      <translation>{file}: {records} Einträge, {photos} Fotos. Prüfsumme {digest}…: ganz steht sie in der Zusammenfassung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Every byte of {file} is checked …</source>
      <translation>Jedes Byte von {file} wird geprüft …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file} is altered: byte {byte} of the bundle</source>
      <translation>{file} ist verändert: Byte {byte} des Bündels</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Writing …</source>
      <translation>Wird geschrieben …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file} is altered:</source>
      <translation>{file} ist verändert:</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file} is intact: every byte is as it was sealed, {count} records</source>
      <translation>{file} ist unversehrt: jedes Byte wie versiegelt, {count} Einträge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>It could not be read</source>
      <translation>Das war nicht zu lesen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>It was made anew: its digest is not the one that was sealed</source>
      <translation>Es wurde neu gemacht: Seine Prüfsumme ist nicht die versiegelte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>… and {count} more</source>
      <translation>… und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file} is altered: bytes {first} to {last} of the bundle</source>
      <translation>{file} ist verändert: Bytes {first} bis {last} des Bündels</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>{count} records</source>
      <translation>{count} Einträge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Left with manifest {number}</source>
      <translation>Weg mit Ladeliste {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>station {name}</source>
      <translation>Station {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>closed</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>sealed {when}</source>
      <translation>versiegelt {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>signed {when}</source>
      <translation>unterschrieben {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>It has no label: {why}. Mend that; it is asked again from Papers.</source>
      <translation>Es hat kein Etikett: {why}. Beheben; neu verlangt wird unter Papiere.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>{piece} of {pieces}</source>
      <translation>{piece} von {pieces}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Tracking</source>
      <translation>Sendung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Allowed because</source>
      <translation>Erlaubt, weil</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>SSCC</source>
      <translation>SSCC</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>copy {number}: {reason}</source>
      <translation>Kopie {number}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Dock</source>
      <translation>Tor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Proof</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>sealed when it is first wanted</source>
      <translation>wird versiegelt, sobald ihn jemand will</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Trailer</source>
      <translation>Anhänger</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>at packing</source>
      <translation>beim Packen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>no label yet</source>
      <translation>noch kein Etikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>label to scan</source>
      <translation>Etikett zu scannen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>ready to load</source>
      <translation>bereit zum Verladen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>left</source>
      <translation>weg</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>asked of the carrier</source>
      <translation>angefragt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>bought</source>
      <translation>gekauft</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Its label is being bought.</source>
      <translation>Das Etikett wird gekauft.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Its label must still be scanned on the parcel, at packing.</source>
      <translation>Sein Etikett muss noch auf dem Paket gescannt werden, beim Packen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>It was made void. Throw its label away.</source>
      <translation>Es wurde ungültig. Etikett wegwerfen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>{weight} expected</source>
      <translation>{weight} erwartet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Closed: the goods have left</source>
      <translation>Abgeschlossen: die Ware ist weg</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Its digest</source>
      <translation>Prüfsumme</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Proof waits</source>
      <translation>Nachweis wartet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>being made</source>
      <translation>wird gemacht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>{count} photos</source>
      <translation>{count} Fotos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>all roles</source>
      <translation>alle Rollen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>locked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>locked until {time}</source>
      <translation>gesperrt bis {time}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Find name or badge</source>
      <translation>Name oder Ausweis suchen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Which people</source>
      <translation>Welche Leute</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Nobody is found</source>
      <translation>Niemand gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Find another name, or add somebody with F4.</source>
      <translation>Anderen Namen suchen, oder mit F4 jemanden anlegen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>{count} work here</source>
      <translation>{count} arbeiten hier</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>{name} has no PIN now</source>
      <translation>{name} hat jetzt keine PIN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>{name} may come in again</source>
      <translation>{name} darf wieder herein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Errors</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Switch the badge of {name} off? Their work so far stays.</source>
      <translation>Ausweis von {name} abschalten? Bisherige Arbeit bleibt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Take the PIN of {name} away? Then the badge alone opens.</source>
      <translation>{name} die PIN nehmen? Dann öffnet der Ausweis allein.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>The badge is on again</source>
      <translation>Der Ausweis gilt wieder</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>The badge is switched off</source>
      <translation>Der Ausweis ist abgeschaltet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Work here</source>
      <translation>Arbeiten hier</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Switched off</source>
      <translation>Abgeschaltet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Take away</source>
      <translation>Wegnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Picker</source>
      <translation>Picker</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Receiver</source>
      <translation>Wareneingang</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Returns clerk</source>
      <translation>Retouren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Counter</source>
      <translation>Zähler</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Supervisor</source>
      <translation>Schichtleitung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Auditor</source>
      <translation>Prüfer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Trainee</source>
      <translation>Anlernling</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>picks, moves, replenishes, counts</source>
      <translation>pickt, lagert um, füllt nach, zählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>picks, packs, ships, prints again, counts, makes kits</source>
      <translation>pickt, packt, verlädt, druckt neu, zählt, baut Kits</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>receives, puts away, moves, counts</source>
      <translation>nimmt an, lagert ein und um, zählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>takes returns in, sends to suppliers, puts away</source>
      <translation>nimmt Retouren an, sendet an Lieferanten, lagert ein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>counts and moves</source>
      <translation>zählt und lagert um</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>all work, releases orders, voids labels, decides</source>
      <translation>alle Arbeit, gibt Aufträge frei, storniert Etiketten, entscheidet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>settings, people, import and export; no work on goods</source>
      <translation>Einstellungen, Leute, Import und Export; keine Arbeit an Ware</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>looks at everything, exports; changes nothing</source>
      <translation>sieht alles, exportiert; ändert nichts</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>beside another role: scans each unit, skips nothing</source>
      <translation>neben einer anderen Rolle: scannt jedes Stück, lässt nichts aus</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>The chosen person</source>
      <translation>Die gewählte Person</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>New PIN</source>
      <translation>Neue PIN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>4 to 12 digits; empty leaves it as it is</source>
      <translation>4 bis 12 Ziffern; leer bleibt sie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Choose somebody</source>
      <translation>Jemanden wählen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Or scan a badge. F4 adds somebody new.</source>
      <translation>Oder Ausweis scannen. F4 legt jemanden an.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Somebody new</source>
      <translation>Jemand Neues</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>The badge can be another: scan it, or type it.</source>
      <translation>Der Ausweis kann ein anderer sein: scannen oder tippen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Print badge</source>
      <translation>Ausweis drucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Take PIN away</source>
      <translation>PIN wegnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Only an administrator changes people. Scan their badge.</source>
      <translation>Nur ein Administrator ändert Leute. Seinen Ausweis scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Places come in by a file: code, kind, sequence.</source>
      <translation>Fächer kommen als Datei: Code, Art, Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Touch one on the map, or scan its label</source>
      <translation>Eines auf dem Plan antippen, oder Etikett scannen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Nothing more is put there or promised. What lies there stays.</source>
      <translation>Nichts kommt mehr hin oder wird zugesagt. Was da liegt, bleibt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Which places</source>
      <translation>Welche Fächer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>There are no places yet</source>
      <translation>Noch keine Fächer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>The chosen place</source>
      <translation>Das gewählte Fach</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>What happened there</source>
      <translation>Was dort geschah</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Nothing lies there.</source>
      <translation>Dort liegt nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Promised to</source>
      <translation>Zugesagt an</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>There</source>
      <translation>Dort</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Block</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>For supervisors</source>
      <translation>Für die Schichtleitung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Broken shelf</source>
      <translation>Regal kaputt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Wet</source>
      <translation>Nass</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Blocked way</source>
      <translation>Weg versperrt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Is being counted</source>
      <translation>Wird gezählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Block {place}?</source>
      <translation>{place} sperren?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Block it</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>No place chosen</source>
      <translation>Kein Fach gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>What lies there</source>
      <translation>Was dort liegt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Blocked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Full</source>
      <translation>Voll</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Empty</source>
      <translation>Leer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Ask for a count</source>
      <translation>Zählen lassen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Print label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Import places</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>It is blocked.</source>
      <translation>Es ist gesperrt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Show its stock</source>
      <translation>Bestand zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>{count} promised can still be picked.</source>
      <translation>{count} Zugesagte können noch gepickt werden.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>All kinds</source>
      <translation>Alle Arten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>All zones</source>
      <translation>Alle Zonen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Show all places</source>
      <translation>Alle Fächer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>No place is like that</source>
      <translation>Kein Fach ist so</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Choose other filters.</source>
      <translation>Andere Filter wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>never, as far as the newest entries tell</source>
      <translation>nie, soweit die neuesten Einträge sagen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>a second count</source>
      <translation>eine zweite Zählung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{units} of {most} pieces</source>
      <translation>{units} von {most} Stück</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{units} pieces</source>
      <translation>{units} Stück</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{weight} of {most}</source>
      <translation>{weight} von {most}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>Holds</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>Promised</source>
      <translation>Zugesagt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>Last count</source>
      <translation>Letzte Zählung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>To count</source>
      <translation>Zu zählen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>In the walk</source>
      <translation>Im Rundgang</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>number {number}</source>
      <translation>Nummer {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>expired {day}</source>
      <translation>abgelaufen {day}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{goods} to {place}</source>
      <translation>{goods} nach {place}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{goods} from {place}</source>
      <translation>{goods} von {place}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>taken back</source>
      <translation>zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{count} places</source>
      <translation>{count} Fächer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>dock</source>
      <translation>Tor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>set-down place</source>
      <translation>Abstellplatz</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>reserve</source>
      <translation>Reserve</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>forward pick</source>
      <translation>Pickfach</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>bench</source>
      <translation>Packtisch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>returns</source>
      <translation>Retouren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>quarantine</source>
      <translation>Quarantäne</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>to supplier</source>
      <translation>an Lieferant</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>scrap</source>
      <translation>Ausschuss</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>blocked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>in use</source>
      <translation>in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>a picker found too few</source>
      <translation>ein Picker fand zu wenig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>asked at a desk</source>
      <translation>vom Büro verlangt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{count} promised</source>
      <translation>{count} zugesagt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>since {when}</source>
      <translation>seit {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{count} blocked</source>
      <translation>{count} gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{count} empty</source>
      <translation>{count} leer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Proof of hand-over {number}</source>
      <translation>Nachweis der Übergabe {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Check another file …</source>
      <translation>Andere Datei prüfen …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Check this proof</source>
      <translation>Diesen Nachweis prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Kept in</source>
      <translation>Liegt in</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Choose one on the left, or scan its form or parcel</source>
      <translation>Links eine wählen, oder Schein oder Paket scannen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Return, order, parcel or name</source>
      <translation>RMA, Auftrag, Paket, Name</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Which returns</source>
      <translation>Welche Retouren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No returns</source>
      <translation>Keine Retouren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>The chosen return</source>
      <translation>Die gewählte Retoure</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Goods</source>
      <translation>Ware</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>{count} open</source>
      <translation>{count} offen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No return of {what}</source>
      <translation>Keine Retoure von {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>A parcel without papers is taken in at Returns: say Next there.</source>
      <translation>Ein Paket ohne Papier wird unter Retouren angenommen: dort Neu.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>There is no return form yet: it is printed with the parcel's papers.</source>
      <translation>Noch kein Rücksendeschein: er kommt mit den Papieren des Pakets.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No return chosen</source>
      <translation>Keine Retoure gewählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>What was announced</source>
      <translation>Was angemeldet war</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>What came</source>
      <translation>Was kam</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Still open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Undecided</source>
      <translation>Unentschieden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Money to decide</source>
      <translation>Geld offen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Take in</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Print form</source>
      <translation>Schein drucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Announced returns come in by Import; a parcel without papers is taken in at Returns.</source>
      <translation>Angemeldete Retouren kommen durch Import; ein Paket ohne Papier wird unter Retouren angenommen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Without papers</source>
      <translation>Ohne Papier</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Nothing has come yet</source>
      <translation>Noch nichts gekommen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Judge it</source>
      <translation>Beurteilen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Take it in</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Evidence …</source>
      <translation>Nachweis …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No return is open</source>
      <translation>Keine Retoure offen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Pay back …</source>
      <translation>Erstatten …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Refuse the claim …</source>
      <translation>Anspruch ablehnen …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Show exchange</source>
      <translation>Umtausch zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Print return form</source>
      <translation>Rücksendeschein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Show parcel</source>
      <translation>Paket zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No piece lies undecided</source>
      <translation>Kein Stück liegt unentschieden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Whatever was taken in has its place.</source>
      <translation>Was angenommen wurde, hat seinen Platz.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>A refund that no term decides waits here for a person.</source>
      <translation>Eine Erstattung, über die keine Bedingung entscheidet, wartet hier auf einen Menschen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No refund waits for a person</source>
      <translation>Keine Erstattung wartet auf einen Menschen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No return was closed yet</source>
      <translation>Noch keine abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>They stand here when all is judged.</source>
      <translation>Sie stehen hier, wenn alles beurteilt ist.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Pay back {what}?</source>
      <translation>{what} erstatten?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>The shop is told once; it cannot be taken back here.</source>
      <translation>Der Shop erfährt es einmal; hier lässt es sich nicht zurücknehmen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Refuse the claim for {what}?</source>
      <translation>Den Anspruch für {what} ablehnen?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>The reason goes to the shop, which tells the customer.</source>
      <translation>Der Grund geht an den Shop, der ihn dem Kunden sagt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Write all that is known of it to</source>
      <translation>Alles, was darüber bekannt ist, schreiben nach</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Damaged by the customer</source>
      <translation>Vom Kunden beschädigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Not what we sent</source>
      <translation>Nicht das, was wir geschickt haben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Too late</source>
      <translation>Zu spät</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Refuse</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>{what}: the shop is told to pay back {amount}</source>
      <translation>{what}: dem Shop wird die Erstattung von {amount} gemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>{what}: the shop is told to give {amount} credit</source>
      <translation>{what}: der Shop soll {amount} gutschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>{what}: another one goes to the customer; the shop is told so</source>
      <translation>{what}: der Kunde bekommt ein anderes Stück; der Shop erfährt es</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>{what}: the shop is told that no money goes back</source>
      <translation>{what}: dem Shop wird gemeldet, dass kein Geld zurückgeht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Pay back</source>
      <translation>Erstatten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>What the customer gets</source>
      <translation>Was der Kunde bekommt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Less than by the terms: the amount, as 9.90</source>
      <translation>Weniger als nach den Bedingungen: der Betrag, etwa 9,90</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Amount</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Give credit</source>
      <translation>Gutschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Send another one</source>
      <translation>Ein anderes schicken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Money</source>
      <translation>Geld</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Credit</source>
      <translation>Guthaben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Another one</source>
      <translation>Ein anderes Stück</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Photo at packing</source>
      <translation>Foto vom Packen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>{at} of {count}</source>
      <translation>{at} von {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Photo of {sku}</source>
      <translation>Foto von {sku}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Photo of the parcel</source>
      <translation>Foto des Pakets</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>No photo was taken</source>
      <translation>Es wurde kein Foto gemacht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>cannot be shown</source>
      <translation>nicht zeigbar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Before</source>
      <translation>Davor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Next photo</source>
      <translation>Nächstes Foto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>This photo cannot be shown</source>
      <translation>Dieses Foto lässt sich nicht zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{came} of {expected}</source>
      <translation>{came} von {expected}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told to refund {amount}</source>
      <translation>dem Shop ist eine Erstattung von {amount} gemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>money to decide</source>
      <translation>Geld offen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>undecided</source>
      <translation>unentschieden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>awaited</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{count} sent</source>
      <translation>{count} versandt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{count} did not come</source>
      <translation>{count} kamen nicht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>to be exchanged for {sku}</source>
      <translation>soll gegen {sku} umgetauscht werden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>wants a credit</source>
      <translation>möchte eine Gutschrift</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{what} at {place}</source>
      <translation>{what} auf {place}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Nobody has judged it yet</source>
      <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>decided otherwise: {reason}</source>
      <translation>anders entschieden: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{name} agreed</source>
      <translation>{name} hat zugestimmt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>suspicious: {why}</source>
      <translation>verdächtig: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told to credit {amount}</source>
      <translation>dem Shop ist eine Gutschrift von {amount} gemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the carrier could not deliver it</source>
      <translation>unzustellbar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>no photo could be taken</source>
      <translation>kein Foto möglich</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>could not be weighed</source>
      <translation>konnte nicht gewogen werden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Came back as</source>
      <translation>Kam zurück als</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Weight sent</source>
      <translation>Gewicht beim Versand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Weight that came</source>
      <translation>Gewicht bei Ankunft</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Outside</source>
      <translation>Außen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>First piece came</source>
      <translation>Erstes Stück kam</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Waits</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Valid until</source>
      <translation>Gültig bis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Came</source>
      <translation>Kam</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Did not come</source>
      <translation>Kam nicht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Refunds told</source>
      <translation>Erstattungen gemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>To decide</source>
      <translation>Zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Goes in exchange</source>
      <translation>Geht als Umtausch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Left in parcel</source>
      <translation>Weg in Paket</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Nobody knows yet whose goods these are. Look for the order in the parcel.</source>
      <translation>Noch weiß niemand, wem die Ware gehört. Im Paket nach dem Auftrag suchen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>It should have come by now. Ask the customer, or close it at Returns.</source>
      <translation>Sie sollte da sein. Den Kunden fragen, oder unter Retouren abschließen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>A refund waits for somebody to decide it.</source>
      <translation>Eine Erstattung wartet auf eine Entscheidung.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Return</source>
      <translation>Retoure</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>sealed</source>
      <translation>versiegelt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>opened</source>
      <translation>geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>worn</source>
      <translation>gebraucht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>dirty</source>
      <translation>verschmutzt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>incomplete</source>
      <translation>unvollständig</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>defective</source>
      <translation>defekt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>back into stock</source>
      <translation>zurück in den Bestand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>to be mended</source>
      <translation>wird repariert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>packed anew</source>
      <translation>neu verpackt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>into quarantine</source>
      <translation>in Quarantäne</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>back to the supplier</source>
      <translation>zurück zum Lieferanten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>given away</source>
      <translation>verschenkt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>recycled</source>
      <translation>verwertet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>no refund</source>
      <translation>keine Erstattung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told to refund</source>
      <translation>Erstattung dem Shop gemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>somebody must decide the refund</source>
      <translation>jemand muss die Erstattung entscheiden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told to exchange it</source>
      <translation>dem Shop ist der Umtausch gemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told that no money goes back</source>
      <translation>dem Shop ist gemeldet, dass kein Geld zurückgeht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>not as described</source>
      <translation>nicht wie beschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>changed their mind</source>
      <translation>Meinung geändert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>not wanted</source>
      <translation>nicht gewollt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>wrong item</source>
      <translation>falscher Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>too small</source>
      <translation>zu klein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>too large</source>
      <translation>zu groß</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>style</source>
      <translation>Stil</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>other</source>
      <translation>anderes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>no reason</source>
      <translation>kein Grund</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>wrong size</source>
      <translation>falsche Größe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>poor quality</source>
      <translation>schlechte Qualität</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>parts missing</source>
      <translation>Teile fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>found cheaper</source>
      <translation>günstiger gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>came too late</source>
      <translation>kam zu spät</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box is whole</source>
      <translation>Schachtel heil</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box is dented</source>
      <translation>Schachtel eingedrückt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box is torn</source>
      <translation>Schachtel eingerissen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box is wet</source>
      <translation>Schachtel nass</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box was opened before</source>
      <translation>Schachtel schon geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>another box than ours</source>
      <translation>eine andere Schachtel als unsere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_original.py" />
      <source>Use the original</source>
      <translation>Original einsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_original.py" />
      <source>Put the program's own text into the editor</source>
      <translation>Den Text des Programms in den Editor holen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_unfold.py" />
      <source>The rules as they are written, to be changed</source>
      <translation>Die Regeln, wie sie geschrieben sind, zum Ändern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_unfold.py" />
      <source>Hide the text</source>
      <translation>Text ausblenden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_unfold.py" />
      <source>Show as text</source>
      <translation>Als Text zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>What it stands on</source>
      <translation>Worauf es beruht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>When something is wrong</source>
      <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Save diagnostics</source>
      <translation>Diagnose sichern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>{licence}, used unchanged</source>
      <translation>{licence}, unverändert verwendet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>The versions are in the clipboard</source>
      <translation>Die Versionen sind in der Zwischenablage</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>A fulfilment station: receive, pick, pack, label, ship and take back.</source>
      <translation>Eine Versandstation: annehmen, picken, packen, etikettieren, versenden und zurücknehmen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Copy version info</source>
      <translation>Versionen kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Open log folder</source>
      <translation>Log-Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Save diagnostics …</source>
      <translation>Diagnose sichern …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Diagnostics hold versions and places in the program; no names, codes or addresses.</source>
      <translation>Die Diagnose enthält Versionen und Stellen im Programm; keine Namen, Codes oder Adressen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>The log is in {folder}</source>
      <translation>Das Log ist in {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Qt and PySide6 are free software under the GNU Lesser General Public License, version 3. They are used as they come, as libraries of their own beside this program, and may be replaced by other versions. Their source is at https://code.qt.io; the licence text is at https://www.gnu.org/licenses/lgpl-3.0.html.</source>
      <translation>Qt und PySide6 sind freie Software unter der GNU Lesser General Public License, Version 3. Sie werden verwendet, wie sie kommen, als eigene Bibliotheken neben diesem Programm, und können durch andere Versionen ersetzt werden. Der Quelltext ist unter https://code.qt.io, der Lizenztext unter https://www.gnu.org/licenses/lgpl-3.0.html.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>✓ Written to {file}</source>
      <translation>✓ Geschrieben nach {file}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Lines that begin with # are not in force: take the # away from what you need.</source>
      <translation>Zeilen mit # am Anfang gelten nicht: Nimm das # weg, wo du etwas brauchst.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Rules of packing: inserts, counting one by one, numbers to scan</source>
      <translation>Packregeln: Beilagen, einzeln zählen, Nummern scannen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>The rules of packing, as text</source>
      <translation>Die Regeln des Packens, als Text</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>At the bench</source>
      <translation>Am Packtisch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>May pack it too</source>
      <translation>Darf ihn auch packen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>May not pack it: four eyes</source>
      <translation>Darf ihn nicht packen: vier Augen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Is refused and stays out</source>
      <translation>Wird abgelehnt und bleibt draußen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Must be scanned out</source>
      <translation>Muss herausgescannt werden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Stays with them</source>
      <translation>Bleibt dort</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Taken over with a supervisor's badge</source>
      <translation>Übernahme mit Ausweis der Schichtleitung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Packers count it by hand</source>
      <translation>Packer zählen es von Hand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Only supervisors count it by hand</source>
      <translation>Nur die Schichtleitung zählt es von Hand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Nobody counts it by hand</source>
      <translation>Niemand zählt es von Hand</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Who picked an order</source>
      <translation>Wer einen Auftrag gepickt hat</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>A unit too many</source>
      <translation>Ein Stück zu viel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>An order in other hands</source>
      <translation>Ein Auftrag in anderen Händen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>A unit without a barcode</source>
      <translation>Ein Stück ohne Barcode</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>False alarms of the scale</source>
      <translation>Fehlalarme der Waage</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>{count} of 1,000 right parcels</source>
      <translation>{count} von 1.000 richtigen Paketen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Nothing goes into the box besides the goods, and no number is read off a unit.</source>
      <translation>Außer der Ware kommt nichts in den Karton, und von keinem Stück wird eine Nummer gelesen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>its code {code} is scanned</source>
      <translation>sein Code {code} wird gescannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>a key confirms it</source>
      <translation>eine Taste bestätigt es</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>when {badges} packs it</source>
      <translation>wenn {badges} packt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>whoever packs it</source>
      <translation>wer auch packt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Every unit of {goods}</source>
      <translation>Jedes Stück von {goods}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>{number} of {goods}</source>
      <translation>{number} von {goods}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>{when} → not {boxes}</source>
      <translation>{when} → nicht {boxes}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>all goods</source>
      <translation>alle Waren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>it is a customer's first order</source>
      <translation>es ist der erste Auftrag eines Kunden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>it has a gift note</source>
      <translation>es hat eine Geschenknotiz</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>it goes by {services}</source>
      <translation>es geht mit {services}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>it holds {goods}</source>
      <translation>es enthält {goods}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>The serial</source>
      <translation>Die Seriennummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>The lot</source>
      <translation>Die Charge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Laid into the box</source>
      <translation>In den Karton gelegt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Scanned one by one</source>
      <translation>Einzeln gescannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Numbers read off each unit</source>
      <translation>Nummern, die von jedem Stück gelesen werden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Boxes that are not taken</source>
      <translation>Kartons, die nicht genommen werden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>No rule is in force</source>
      <translation>Keine Regel gilt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>category “{category}”</source>
      <translation>Kategorie „{category}“</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Database</source>
      <translation>Datenbank</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Stop work on this database until they are understood:</source>
      <translation>Arbeit an dieser Datenbank anhalten, bis sie geklärt sind:</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>{count} things are not as they should be.</source>
      <translation>{count} Dinge sind nicht, wie sie sein sollen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Stopped. No copy was made, and no half of one lies there.</source>
      <translation>Angehalten. Es wurde keine Kopie gemacht, und keine halbe liegt dort.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>While the window is open, a copy is made there each day by itself. The last {days} stay, and the last of each of {months} months.</source>
      <translation>Solange das Fenster offen ist, entsteht dort jeden Tag von selbst eine Kopie. Die letzten {days} bleiben, und die letzte aus jedem von {months} Monaten.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Check now</source>
      <translation>Jetzt prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Checking. Work may go on meanwhile …</source>
      <translation>Wird geprüft. Die Arbeit kann weitergehen …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Copying. Work may go on meanwhile …</source>
      <translation>Wird kopiert. Die Arbeit kann weitergehen …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Where: {where}</source>
      <translation>Wo: {where}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Kept by: {server}</source>
      <translation>Geführt von: {server}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Size: {size}</source>
      <translation>Größe: {size}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Journal: {count} entries</source>
      <translation>Journal: {count} Einträge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>✓ The copy is in {file}</source>
      <translation>✓ Die Kopie ist in {file}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Last copy made here: {when}</source>
      <translation>Letzte Kopie von hier: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>The database</source>
      <translation>Die Datenbank</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Is everything right?</source>
      <translation>Stimmt alles?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Backup copies</source>
      <translation>Sicherungskopien</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Folder for copies</source>
      <translation>Ordner für Kopien</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Best on another disk</source>
      <translation>Am besten auf einer anderen Platte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Choose a folder first, best on another disk</source>
      <translation>Erst einen Ordner wählen, am besten auf einer anderen Platte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>✓ All {rules} rules hold over {moves} moves.</source>
      <translation>✓ Alle {rules} Regeln gelten für {moves} Bewegungen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Press Back up now to use this folder</source>
      <translation>Jetzt sichern drücken, damit dieser Ordner gilt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>No folder chosen: no copy is made</source>
      <translation>Kein Ordner gewählt: es entsteht keine Kopie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>This machine has made no copy yet.</source>
      <translation>Dieser Rechner hat noch keine Kopie gemacht.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Checks every move, order and parcel. It changes nothing.</source>
      <translation>Prüft jede Bewegung, jeden Auftrag und jedes Paket. Es ändert nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Browse …</source>
      <translation>Durchsuchen …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Choose a folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>The firm</source>
      <translation>Die Firma</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>A PNG or JPEG file, at most 1 MB; empty for none</source>
      <translation>Eine PNG- oder JPEG-Datei, höchstens 1 MB; leer für keines</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Extension digit and GS1 company prefix: it begins the number of every parcel</source>
      <translation>Erweiterungsziffer und GS1-Basisnummer: damit beginnt die Nummer jedes Pakets</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>How shops call our services: Free Shipping=ECONOMY|Next day=EXPRESS</source>
      <translation>Wie Shops unsere Dienste nennen: Free Shipping=ECONOMY|Next day=EXPRESS</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>The carrier's own manifest is asked for</source>
      <translation>Die eigene Ladeliste des Paketdienstes wird angefordert</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name and address</source>
      <translation>Name und Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>No logo</source>
      <translation>Kein Logo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>The logo</source>
      <translation>Das Logo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Papers and parcels</source>
      <translation>Papiere und Pakete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Hand-over</source>
      <translation>Übergabe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Choose a logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name on papers</source>
      <translation>Name auf Papieren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name of this warehouse</source>
      <translation>Name dieses Lagers</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>More of the address</source>
      <translation>Mehr zur Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>State or region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Telephone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Another logo</source>
      <translation>Anderes Logo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>SSCC prefix</source>
      <translation>SSCC-Präfix</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Words for services</source>
      <translation>Wörter für Dienste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>The name</source>
      <translation>Der Name</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name and signature</source>
      <translation>Name und Unterschrift</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name and signature, always</source>
      <translation>Name und Unterschrift, immer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Yes, where it makes one</source>
      <translation>Ja, wo er eine macht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Folder of the proofs</source>
      <translation>Ordner der Nachweise</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Empty: beside the database</source>
      <translation>Leer: neben der Datenbank</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Language of papers</source>
      <translation>Sprache der Papiere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Where nothing else is known</source>
      <translation>Wo sonst nichts bekannt ist</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>What a driver is asked for</source>
      <translation>Wonach ein Fahrer gefragt wird</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Its proof is sealed at the close</source>
      <translation>Nachweis beim Abschluss versiegeln</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Look and sound</source>
      <translation>Aussehen und Ton</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Size of text</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Sounds</source>
      <translation>Töne</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>What is seen</source>
      <translation>Was man sieht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>What is heard</source>
      <translation>Was man hört</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>This is how a right scan sounds</source>
      <translation>So klingt ein richtiger Scan</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>This is how a question sounds</source>
      <translation>So klingt eine Frage</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>This is how a refusal sounds. Nothing is wrong</source>
      <translation>So klingt eine Ablehnung. Es ist nichts falsch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Language of this window</source>
      <translation>Sprache dieses Fensters</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Weights and sizes</source>
      <translation>Gewichte und Maße</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Lock when nobody works</source>
      <translation>Sperren, wenn niemand arbeitet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>The task stays; a badge opens it again</source>
      <translation>Die Aufgabe bleibt; ein Ausweis öffnet sie wieder</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>How loud</source>
      <translation>Lautstärke</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>As the country</source>
      <translation>Wie im Land üblich</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>g, kg and mm</source>
      <translation>g, kg und mm</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>oz, lb and in</source>
      <translation>oz, lb und Zoll</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Try: {sound}</source>
      <translation>Probieren: {sound}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>After {count} minutes</source>
      <translation>Nach {count} Minuten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Printed on the slip; {order} becomes the order's number. Empty: no QR code</source>
      <translation>Steht auf dem Lieferschein; {order} wird zur Auftragsnummer. Leer: kein QR-Code</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Write | between the steps. Empty: the program's own steps, in the customer's language</source>
      <translation>Schreib | zwischen die Schritte. Leer: die Schritte des Programms, in der Sprache des Kunden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Labels in ZPL with barcodes are read; whatever they say, they are kept and printed</source>
      <translation>Gelesen werden Etiketten in ZPL mit Barcodes; was auch darauf steht, sie werden behalten und gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Look whether a carrier's label bears the number bought</source>
      <translation>Prüfen, ob das Etikett eines Paketdienstes die gekaufte Nummer trägt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Your words</source>
      <translation>Eigene Worte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>In every box</source>
      <translation>In jeden Karton</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Customs</source>
      <translation>Zoll</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Carriers' labels</source>
      <translation>Etiketten der Paketdienste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Thanks on the slip</source>
      <translation>Dank auf dem Lieferschein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Empty: the program's own thanks, in the customer's language</source>
      <translation>Leer: der Dank des Programms, in der Sprache des Kunden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>At the foot of each page</source>
      <translation>Am Fuß jeder Seite</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Register, tax number, address</source>
      <translation>Handelsregister, Steuernummer, Anschrift</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Web address for the QR code</source>
      <translation>Webadresse für den QR-Code</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>How to return</source>
      <translation>So wird zurückgesendet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>EORI number</source>
      <translation>EORI-Nummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>VAT number</source>
      <translation>USt-IdNr.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>IOSS number</source>
      <translation>IOSS-Nummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>On declarations into the EU</source>
      <translation>Auf Erklärungen in die EU</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Print it with every parcel</source>
      <translation>Mit jedem Paket drucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Terms of delivery</source>
      <translation>Lieferbedingung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Where we have a customs number</source>
      <translation>Wo wir eine Zollnummer haben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Never: it is declared elsewhere</source>
      <translation>Nie: anderswo angemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Hold parcels whose declaration lacks something</source>
      <translation>Pakete anhalten, deren Erklärung etwas fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Yes, show me a label that does not</source>
      <translation>Ja, ein Etikett ohne sie zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_part.py" />
      <source>Undo changes</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Returns rules</source>
      <translation>Retourenregeln</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>What it means for</source>
      <translation>Was es bedeutet für</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Put it in place of what you have typed and not saved?</source>
      <translation>An die Stelle dessen setzen, was du getippt und nicht gespeichert hast?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Which rules</source>
      <translation>Welche Regeln</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Versions</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>The questions and rules, as text</source>
      <translation>Die Fragen und Regeln als Text</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>The terms of money, as text</source>
      <translation>Die Bedingungen fürs Geld als Text</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Taking returns in</source>
      <translation>Retourenannahme</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Where a label was printed</source>
      <translation>Wo ein Etikett gedruckt wurde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Where there is time</source>
      <translation>Wo Zeit ist</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Always, before it is opened</source>
      <translation>Immer, vor dem Öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>It is refused</source>
      <translation>Es wird abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>It goes into quarantine, marked</source>
      <translation>Es kommt gekennzeichnet in Quarantäne</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>A piece's own label is scanned back</source>
      <translation>Das Etikett des Stücks wird zurückgescannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>The parcel is weighed</source>
      <translation>Das Paket wird gewogen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>A piece that never left on that order</source>
      <translation>Ein Stück, das mit dieser Bestellung nie hinausging</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>{number}: {when}, {who}</source>
      <translation>{number}: {when}, {who}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>The original</source>
      <translation>Das Original</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Questions and what becomes of it</source>
      <translation>Fragen und was daraus wird</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Money back</source>
      <translation>Geld zurück</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Shipping is paid back, once, when {when}</source>
      <translation>Versandkosten werden einmal erstattet, wenn {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>{who}: {amount} is taken off for the label, once a return</source>
      <translation>{who}: {amount} werden je Retoure einmal für das Etikett abgezogen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Goods that come more than {days} days after they left bring no money, unless they were announced</source>
      <translation>Für Waren, die mehr als {days} Tage nach dem Versand kommen, gibt es kein Geld, außer sie waren angekündigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>grade {grade}</source>
      <translation>Güte {grade}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>for what is {conditions}</source>
      <translation>für: {conditions}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>may go back to the shelf</source>
      <translation>darf zurück ins Regal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>never goes back to the shelf as new</source>
      <translation>kommt nie als neu zurück ins Regal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>a fee of {percent} % is taken off</source>
      <translation>{percent} % Gebühr werden abgezogen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is paid back in full</source>
      <translation>es wird voll erstattet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>everything of the order came back</source>
      <translation>die ganze Bestellung zurückkam</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it was our fault</source>
      <translation>es unser Fehler war</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Shipping is never paid back</source>
      <translation>Versandkosten werden nie erstattet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Goods may come back however late</source>
      <translation>Waren dürfen beliebig spät zurückkommen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Goods that come more than {days} days after they left bring no money</source>
      <translation>Für Waren, die mehr als {days} Tage nach dem Versand kommen, gibt es kein Geld</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Any other goods</source>
      <translation>Andere Waren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>something is wrong with it</source>
      <translation>etwas stimmt damit nicht</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it was damaged on the way</source>
      <translation>unterwegs beschädigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>parts are missing</source>
      <translation>es fehlen Teile</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is the wrong item</source>
      <translation>falscher Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it was never delivered</source>
      <translation>nie zugestellt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>any other reason</source>
      <translation>jeder andere Grund</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>In the order in which they are asked</source>
      <translation>In der Reihenfolge, in der sie gestellt werden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>What becomes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Grades</source>
      <translation>Gütestufen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>from {percent} % of its weight up</source>
      <translation>ab {percent} % seines Gewichts</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it counts as {condition}</source>
      <translation>zählt als {condition}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>a photo is taken</source>
      <translation>mit Foto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>then: {question}</source>
      <translation>dann: {question}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>because {why}</source>
      <translation>weil {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>also allowed: {others}</source>
      <translation>auch erlaubt: {others}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>nothing else is allowed</source>
      <translation>sonst ist nichts erlaubt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>its order is known</source>
      <translation>die Bestellung ist bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>nobody announced it</source>
      <translation>niemand hat es angekündigt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is blocked</source>
      <translation>es ist gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is not blocked</source>
      <translation>es ist nicht gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is hazardous</source>
      <translation>es ist Gefahrgut</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is not hazardous</source>
      <translation>es ist kein Gefahrgut</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it has expired</source>
      <translation>es ist abgelaufen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it has not expired</source>
      <translation>es ist nicht abgelaufen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>its category has {words}</source>
      <translation>in der Warengruppe steht {words}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>its grade is {grades}</source>
      <translation>seine Güte ist {grades}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is {conditions}</source>
      <translation>es ist {conditions}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>“{question}” was answered {answer}</source>
      <translation>auf „{question}“ war die Antwort {answer}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>the customer says: {claims}</source>
      <translation>der Kunde sagt: {claims}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it sold for {least} to {most}</source>
      <translation>es kostete {least} bis {most}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Which goods</source>
      <translation>Welche Waren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>the first term that fits decides</source>
      <translation>die erste Bedingung, die passt, entscheidet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>All else is paid back in full, unless the inspection leaves it to a person.</source>
      <translation>Alles andere wird voll erstattet, außer die Prüfung überlässt es einem Menschen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Our fault</source>
      <translation>Unser Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Shipping, way back, days</source>
      <translation>Versand, Rückweg, Fristen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>what becomes of it is: {what}</source>
      <translation>daraus wird: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>The shop pays the way back</source>
      <translation>Der Shop zahlt den Rückweg</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>The customer pays the way back</source>
      <translation>Der Kunde zahlt den Rückweg</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>The customer pays the way back, unless it was our fault</source>
      <translation>Der Kunde zahlt den Rückweg, außer es war unser Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>the scale answers</source>
      <translation>die Waage antwortet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it sold for {least} or more</source>
      <translation>es kostete {least} oder mehr</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Above {amount}, a second person agrees</source>
      <translation>Über {amount} stimmt eine zweite Person zu</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>to anything but what the rule proposes</source>
      <translation>zu allem außer dem, was die Regel vorschlägt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>No fee is taken when the customer says: {claims}</source>
      <translation>Keine Gebühr, wenn der Kunde sagt: {claims}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>The goods are never taken to be at fault</source>
      <translation>An der Ware liegt es nie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it sold for {most} or less</source>
      <translation>es kostete {most} oder weniger</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is paid back</source>
      <translation>es wird erstattet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>a person decides</source>
      <translation>ein Mensch entscheidet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>nothing is paid back</source>
      <translation>nichts wird erstattet</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>This station</source>
      <translation>Diese Station</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Orders of one unit in one tote, up to 50; 0: each has its own</source>
      <translation>Aufträge mit einem Stück in einer Kiste, bis 50; 0: jeder für sich</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>sics:COM3, toledo:COM3 or hid:auto; empty: weights are typed</source>
      <translation>sics:COM3, toledo:COM3 oder hid:auto; leer: Gewichte werden eingetippt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Labels</source>
      <translation>Etiketten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Slips and lists</source>
      <translation>Lieferscheine und Listen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>That paper prints on</source>
      <translation>Dieses Papier druckt auf</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>✓ {count} characters: {code}</source>
      <translation>✓ {count} Zeichen: {code}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Printing …</source>
      <translation>Wird gedruckt …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Printers</source>
      <translation>Drucker</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Each parcel is weighed</source>
      <translation>Jedes Paket wird gewogen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Scanner of this machine</source>
      <translation>Scanner dieses Rechners</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Sends first</source>
      <translation>Sendet zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Prefix, as \x02; mostly empty</source>
      <translation>Präfix, wie \x02; meist leer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Sends last</source>
      <translation>Sendet zuletzt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Suffix before Enter, as \x03</source>
      <translation>Suffix vor Enter, wie \x03</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Pause at most</source>
      <translation>Pause höchstens</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Milliseconds between two characters, 10 to 200</source>
      <translation>Millisekunden zwischen zwei Zeichen, 10 bis 200</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Serial port</source>
      <translation>Serieller Anschluss</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>As COM3 or /dev/ttyACM0</source>
      <translation>Wie COM3 oder /dev/ttyACM0</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Scan anything now to see what the scanner sends.</source>
      <translation>Jetzt etwas scannen, um zu sehen, was der Scanner sendet.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>✓ Kept. Scan something to try it.</source>
      <translation>✓ Behalten. Etwas scannen, um es zu probieren.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Only an administrator changes printers and options.</source>
      <translation>Nur ein Administrator ändert Drucker und Optionen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Print a test label</source>
      <translation>Testetikett drucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Print a test page</source>
      <translation>Testseite drucken</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>A printer of its own for</source>
      <translation>Ein eigener Drucker für</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>A whole number from 10 to 200</source>
      <translation>Eine ganze Zahl von 10 bis 200</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>The first bench there is</source>
      <translation>Der erste Packtisch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Sheets of paper</source>
      <translation>Papierblätter</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Labels in files</source>
      <translation>Etiketten in Dateien</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Bench</source>
      <translation>Packtisch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Orders on one walk</source>
      <translation>Aufträge auf einem Rundgang</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>1 to 50 totes</source>
      <translation>1 bis 50 Kisten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Single units together</source>
      <translation>Einzelstücke zusammen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Scale</source>
      <translation>Waage</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Scale's connection</source>
      <translation>Anschluss der Waage</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Keep the scanner's settings</source>
      <translation>Einstellungen des Scanners behalten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>After \x come two digits, 0 to 9 and A to F</source>
      <translation>Nach \x kommen zwei Zeichen, 0 bis 9 und A bis F</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Scan a product, a place, a tote, an order, a parcel or a lot, or type how a name begins: here stands what it is, where it lies, and who did what with it.</source>
      <translation>Artikel, Fach, Kiste, Auftrag, Paket oder Charge scannen, oder Namensanfang eintippen: hier steht, was es ist, wo es liegt und wer was damit getan hat.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Scan something, or type how its name begins</source>
      <translation>Scannen, oder Namensanfang eintippen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Nothing here is called {what}</source>
      <translation>Nichts hier heißt {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Scan or type anything: product, place, tote, order, lot, serial, name</source>
      <translation>Alles scannen oder tippen: Artikel, Fach, Kiste, Auftrag, Charge, Seriennummer, Name</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>What lies where?</source>
      <translation>Was liegt wo?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>What was found</source>
      <translation>Gefundenes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Picture of the product</source>
      <translation>Bild des Artikels</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>None of it is promised to an order.</source>
      <translation>Nichts davon ist einem Auftrag zugesagt.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Older moves</source>
      <translation>Ältere Bewegungen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>What it can be</source>
      <translation>Was es sein kann</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>None in the building</source>
      <translation>Keines im Gebäude</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Its moves on the right tell where it went.</source>
      <translation>Rechts seine Bewegungen: sie sagen, wohin es ging.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Where it lies</source>
      <translation>Wo es liegt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Check the code, or type how a name or an SKU begins.</source>
      <translation>Code prüfen, oder den Anfang von Name oder SKU tippen.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Lot, serial, tote</source>
      <translation>Charge, Serie, Kiste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Good until</source>
      <translation>Haltbar bis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Adjust</source>
      <translation>Berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>It can be several things</source>
      <translation>Es kann mehreres sein</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Open order</source>
      <translation>Auftrag zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Show {code}</source>
      <translation>{code} zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Choose a row on the left first: what is to be put right?</source>
      <translation>Erst links eine Zeile wählen: was ist zu berichtigen?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>the book says {count}</source>
      <translation>gebucht: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>How many are there</source>
      <translation>Wie viele sind da</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Put the book right</source>
      <translation>Buchung berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>One less</source>
      <translation>Eins weniger</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>One more</source>
      <translation>Eins mehr</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Book {now} instead of {was}</source>
      <translation>{now} statt {was} buchen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Miscounted</source>
      <translation>Verzählt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Broken</source>
      <translation>Kaputt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Lost</source>
      <translation>Verloren</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Sample</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>free, stands nowhere</source>
      <translation>frei, steht nirgends</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>on its way with a picker</source>
      <translation>unterwegs mit einem Picker</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>{count} in the building</source>
      <translation>{count} im Gebäude</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>by lot</source>
      <translation>nach Charge</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>by lot and expiry</source>
      <translation>nach Charge und Haltbarkeit</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>by serial number</source>
      <translation>nach Seriennummer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>this side up</source>
      <translation>diese Seite nach oben</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>leaves {day}</source>
      <translation>geht {day}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>at {place}</source>
      <translation>auf {place}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>holds {count}</source>
      <translation>enthält {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>expired</source>
      <translation>abgelaufen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>in a tote</source>
      <translation>in einer Kiste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>with {name}</source>
      <translation>bei {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>SKU</source>
      <translation>SKU</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>GTIN</source>
      <translation>GTIN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>Tracked</source>
      <translation>Verfolgt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>Danger</source>
      <translation>Gefahr</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>In the box</source>
      <translation>Im Karton</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>Tote</source>
      <translation>Kiste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>packing bench</source>
      <translation>Packtisch</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>damaged goods</source>
      <translation>Beschädigtes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>tote</source>
      <translation>Kiste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>cart</source>
      <translation>Wagen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>box type</source>
      <translation>Kartontyp</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>receipt</source>
      <translation>Wareneingang</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>purchase order</source>
      <translation>Bestellung</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>carton</source>
      <translation>Karton</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>pallet</source>
      <translation>Palette</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>promised</source>
      <translation>zugesagt</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>free</source>
      <translation>frei</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>not to be sold</source>
      <translation>nicht verkäuflich</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>fragile: nothing on it</source>
      <translation>zerbrechlich: nichts darauf</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>lost or found</source>
      <translation>Verlorenes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>on the way</source>
      <translation>unterwegs</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>A PNG or JPEG file, at most 1 MB; it may be left out</source>
      <translation>Eine PNG- oder JPEG-Datei, höchstens 1 MB; kann wegbleiben</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>What the scanner reads on your badge. It is printed at the end; keep it to yourself</source>
      <translation>Was der Scanner vom Ausweis liest. Er wird am Ende gedruckt; für sich behalten</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>A file of its own on this machine, or postgresql://… for several stations</source>
      <translation>Eine eigene Datei auf diesem Rechner, oder postgresql://… für mehrere Stationen</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Your firm</source>
      <translation>Die Firma</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>New warehouse, page 1 of 4. Name and address stand on slips and labels.</source>
      <translation>Neues Lager, Seite 1 von 4. Name und Adresse stehen auf Lieferscheinen und Etiketten.</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Who runs it</source>
      <translation>Wer es führt</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>New warehouse, page 2 of 4. The first badge may do everything; others follow later.</source>
      <translation>Neues Lager, Seite 2 von 4. Der erste Ausweis darf alles; andere folgen später.</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Where it is kept</source>
      <translation>Wo es liegt</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>New warehouse, page 3 of 4. All of it can be changed later.</source>
      <translation>Neues Lager, Seite 3 von 4. Alles lässt sich später ändern.</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Make the warehouse</source>
      <translation>Lager anlegen</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Labels come out of</source>
      <translation>Etiketten kommen aus</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Slips and lists come out of</source>
      <translation>Lieferscheine und Listen kommen aus</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Name of the firm</source>
      <translation>Name der Firma</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>What is the firm called?</source>
      <translation>Wie heißt die Firma?</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Your name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>4 to 12 digits, or empty: then the badge alone opens</source>
      <translation>4 bis 12 Ziffern, oder leer: dann öffnet der Ausweis allein</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Who are you?</source>
      <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>A badge has a code</source>
      <translation>Ein Ausweis hat einen Code</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Where should it be kept?</source>
      <translation>Wo soll es liegen?</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Name of this station</source>
      <translation>Name dieser Station</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>As on its sign: S1, Bench 2</source>
      <translation>Wie auf dem Schild: S1, Tisch 2</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Another badge</source>
      <translation>Anderer Ausweis</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Name its whole path, as {example}</source>
      <translation>Geben Sie den ganzen Pfad an, etwa {example}</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Making the database</source>
      <translation>Datenbank wird angelegt</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>There is no warehouse at {file}. Browse for it, or go back and make a new one.</source>
      <translation>Unter {file} ist kein Lager. Durchsuche den Rechner danach, oder geh zurück und lege ein neues an.</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Writing down your firm</source>
      <translation>Firma wird eingetragen</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Setting up this station</source>
      <translation>Station wird eingerichtet</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Releasing orders</source>
      <translation>Aufträge werden freigegeben</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Bringing in {kind}</source>
      <translation>Wird eingelesen: {kind}</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>{file} holds no warehouse. Choose another, or go back and make a new one.</source>
      <translation>{file} enthält kein Lager. Wähle ein anderes, oder geh zurück und lege ein neues an.</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>{folder} holds something else already. It was left alone</source>
      <translation>In {folder} liegt schon etwas anderes. Nichts wurde angefasst</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Try printer and scanner</source>
      <translation>Drucker und Scanner probieren</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>New warehouse, page 4 of 4.</source>
      <translation>Neues Lager, Seite 4 von 4.</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Print test label</source>
      <translation>Testetikett drucken</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Scan the label that came out</source>
      <translation>Das gedruckte Etikett scannen</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Print badge and command sheet</source>
      <translation>Ausweis und Befehlsblatt drucken</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Your badge is {badge}</source>
      <translation>Der Ausweis ist {badge}</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>1   A label comes out</source>
      <translation>1   Ein Etikett kommt heraus</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>2   And can be read</source>
      <translation>2   Und ist lesbar</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>3   Your badge, and a sheet of barcodes to scan instead of keys</source>
      <translation>3   Dein Ausweis und ein Blatt mit Barcodes zum Scannen statt Tasten</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Print it again</source>
      <translation>Noch einmal drucken</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Not tried: whether labels can be read is not known. Try it later under Settings, This station. Press once more to begin.</source>
      <translation>Nicht probiert: ob Etiketten lesbar sind, ist unbekannt. Später probieren unter Einstellungen, Diese Station. Zum Anfangen noch einmal drücken.</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Skip the test</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Begin to work</source>
      <translation>Arbeit beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>✓ Printer and scanner work together.</source>
      <translation>✓ Drucker und Scanner arbeiten zusammen.</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>That says {found}; the test label says {code}</source>
      <translation>Da steht {found}; auf dem Testetikett steht {code}</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>✓ The copy stands in its place.</source>
      <translation>✓ Die Kopie steht an ihrem Platz.</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Copies (*.db *.dump);;All files (*)</source>
      <translation>Kopien (*.db *.dump);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Bring back a copy</source>
      <translation>Eine Kopie zurückholen</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>The copy is checked first: if it is not sound, nothing is changed. Close the other stations.</source>
      <translation>Die Kopie wird zuerst geprüft: Ist sie nicht in Ordnung, ändert sich nichts. Schließe die anderen Stationen.</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>The copy</source>
      <translation>Die Kopie</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>The newest in your folder for copies stands here</source>
      <translation>Hier steht die neueste aus deinem Ordner für Kopien</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>The warehouse that it replaces; what stands there now is kept beside it</source>
      <translation>Das Lager, das sie ersetzt; was dort steht, wird daneben aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Looking through the copy …</source>
      <translation>Die Kopie wird durchgesehen …</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Bring it back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Choose a copy</source>
      <translation>Eine Kopie wählen</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>No copy was found in the usual folder. Browse for the file.</source>
      <translation>Im üblichen Ordner wurde keine Kopie gefunden. Suche die Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Name it first</source>
      <translation>Nenne es zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>What stood there is kept: {where}</source>
      <translation>Was dort stand, ist aufbewahrt: {where}</translation>
    </message>
    <message>
      <location filename="../../ui/first/start.py" />
      <source>One moment</source>
      <translation>Einen Moment</translation>
    </message>
    <message>
      <location filename="../../ui/first/start.py" />
      <source>Making a warehouse to practise in</source>
      <translation>Ein Lager zum Üben wird angelegt</translation>
    </message>
    <message>
      <location filename="../../ui/first/start.py" />
      <source>Making your warehouse</source>
      <translation>Das Lager wird angelegt</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Warehouses (*.db);;All files (*)</source>
      <translation>Lager (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Welcome to fulfill</source>
      <translation>Willkommen bei fulfill</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Receive, pick, pack, label, ship and take back: by scanning.</source>
      <translation>Annehmen, picken, packen, etikettieren, versenden und zurücknehmen: durch Scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>It may take a minute, and goes on by itself.</source>
      <translation>Das kann eine Minute dauern und geht von selbst weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Practise</source>
      <translation>Üben</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>A whole shop to try out. What you do here reaches no carrier and no customer.</source>
      <translation>Ein ganzer Shop zum Ausprobieren. Nichts davon erreicht einen Paketdienst oder Kunden.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>What is in it</source>
      <translation>Was darin ist</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Begin afresh</source>
      <translation>Neu anfangen</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Start practising</source>
      <translation>Üben beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Go on practising</source>
      <translation>Weiter üben</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Open another warehouse</source>
      <translation>Anderes Lager öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>File or server</source>
      <translation>Datei oder Server</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>A file such as warehouse.db with its whole path, or postgresql://user@server/warehouse</source>
      <translation>Eine Datei wie lager.db mit ganzem Pfad, oder postgresql://user@server/warehouse</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Opening …</source>
      <translation>Wird geöffnet …</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Open a warehouse</source>
      <translation>Lager öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Practise first</source>
      <translation>Erst üben</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>A warehouse of invented goods with orders waiting. Nothing in it is real, try anything.</source>
      <translation>Ein Lager mit erfundener Ware und wartenden Aufträgen. Nichts ist echt, alles darf probiert werden.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>New warehouse</source>
      <translation>Neues Lager</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Your own, empty: name, address, logo, badge and printers in four short pages.</source>
      <translation>Das eigene, leer: Name, Adresse, Logo, Ausweis und Drucker auf vier kurzen Seiten.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Open another</source>
      <translation>Anderes öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>A warehouse that is there already: a file, or a server that several stations share.</source>
      <translation>Ein Lager, das es schon gibt: eine Datei, oder ein Server für mehrere Stationen.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>After a bad day: a copy takes the place of a warehouse, and what stood there is kept.</source>
      <translation>Nach einem schlechten Tag: Eine Kopie tritt an die Stelle eines Lagers, und was dort stand, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Step {done} of {of}</source>
      <translation>Schritt {done} von {of}</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>60 products, eight aisles, eight people and {count} orders for today; papers come out as files. Your badge is {badge}: type it, or print it later.</source>
      <translation>60 Artikel, acht Gänge, acht Leute und {count} Aufträge für heute; Papiere kommen als Dateien heraus. Der Ausweis ist {badge}: eintippen, oder später drucken.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>It is kept in {folder}</source>
      <translation>Sie liegt in {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>You have practised here before.</source>
      <translation>Hier wurde schon geübt.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Name a file or a server first</source>
      <translation>Erst eine Datei oder einen Server nennen</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Choose a file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <location filename="../../ui/first/window.py" />
      <source>{file} is not there any more. Bring it back, or choose one of these</source>
      <translation>{file} ist nicht mehr da. Holen Sie die Datei zurück oder wählen Sie einen dieser Wege</translation>
    </message>
    <message>
      <location filename="../../ui/house.py" />
      <source>Nobody here has the badge {badge}. Scan the code on your badge, or ask a supervisor</source>
      <translation>Niemand hier hat den Ausweis {badge}. Den Code auf dem Ausweis scannen, oder die Schichtleitung fragen</translation>
    </message>
    <message>
      <location filename="../../ui/house.py" />
      <source>The badge of {name} is switched off. Ask an administrator</source>
      <translation>Der Ausweis von {name} ist abgeschaltet. Den Administrator fragen</translation>
    </message>
    <message>
      <location filename="../../ui/house.py" />
      <source>Give the PIN of {name}</source>
      <translation>PIN von {name} eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>A folder keeps PDF, ZPL and SVG files, not {x}. Choose another printer.</source>
      <translation>Ein Ordner nimmt PDF-, ZPL- und SVG-Dateien, nicht {x}. Anderen Drucker wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The folder {x} is not there. Create it, or choose another printer.</source>
      <translation>Den Ordner {x} gibt es nicht. Anlegen oder anderen Drucker wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The folder {x} cannot be made ({y}). Make room for it or allow writing, or choose another printer.</source>
      <translation>Der Ordner {x} kann nicht angelegt werden ({y}). Platz schaffen oder das Schreiben erlauben, oder einen anderen Drucker wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The folder {x} cannot be written ({y}). Make room in it or allow writing, or choose another printer.</source>
      <translation>In den Ordner {x} kann nicht geschrieben werden ({y}). Platz schaffen, Schreiben erlauben oder anderen Drucker wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Look whether the file is whole.</source>
      <translation>Prüfen, ob die Datei vollständig ist.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} takes {y}, not {z}.</source>
      <translation>Der Drucker {x} nimmt {y}, nicht {z}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The queue {x} takes {y}, not {z}.</source>
      <translation>Die Warteschlange {x} nimmt {y}, nicht {z}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Choose another printer.</source>
      <translation>Anderen Drucker wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>No machine is known as {x}. Check the printer's address.</source>
      <translation>Kein Gerät heißt {x}. Adresse des Druckers prüfen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} did not answer within {y} s. Is it switched on?</source>
      <translation>Der Drucker {x} hat nach {y} s nicht geantwortet. Ist er eingeschaltet?</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} refused the connection: it is busy, or nothing prints there. Try again, or check its address.</source>
      <translation>Der Drucker {x} hat die Verbindung abgelehnt: Er ist beschäftigt, oder dort druckt nichts. Noch einmal versuchen oder die Adresse prüfen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot be reached ({y}).</source>
      <translation>Der Drucker {x} ist nicht erreichbar ({y}).</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} hung up before the label was sent. Try again.</source>
      <translation>Der Drucker {x} hat aufgelegt, bevor das Etikett gesendet war. Noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: its head is open: close it. Then print again.</source>
      <translation>Der Drucker {x} kann nicht drucken: Der Druckkopf ist offen. Schließen und noch einmal drucken.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: it is out of labels: load a roll. Then print again.</source>
      <translation>Der Drucker {x} kann nicht drucken: keine Etiketten mehr. Rolle einlegen und noch einmal drucken.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: it is out of ribbon: load one. Then print again.</source>
      <translation>Der Drucker {x} kann nicht drucken: kein Farbband mehr. Einlegen und noch einmal drucken.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: it is paused: press PAUSE on the printer. Then print again.</source>
      <translation>Der Drucker {x} kann nicht drucken: Er ist angehalten. Am Drucker PAUSE drücken und noch einmal drucken.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: its head is too hot: let it cool down. Then print again.</source>
      <translation>Der Drucker {x} kann nicht drucken: Der Druckkopf ist zu heiß. Abkühlen lassen und noch einmal drucken.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: {y}. Then print again.</source>
      <translation>Der Drucker {x} kann nicht drucken: {y}. Danach noch einmal drucken.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} took nothing: {y}. Try again.</source>
      <translation>Der Drucker {x} hat nichts angenommen: {y}. Noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} broke off after about {y} of {z} bytes: {why}.</source>
      <translation>Der Drucker {x} ist nach etwa {y} von {z} Byte abgebrochen: {why}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Look whether the label came out.</source>
      <translation>Prüfen, ob das Etikett herausgekommen ist.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The queue {x} did not take the paper within {y} s. Look whether it came out before printing it again.</source>
      <translation>Die Warteschlange {x} hat das Papier nach {y} s nicht angenommen. Vor dem nächsten Druck prüfen, ob es herausgekommen ist.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The lp command could not be started ({x}).</source>
      <translation>Das Programm lp ließ sich nicht starten ({x}).</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The lp command was killed. Look in the queue {x} whether the paper is there.</source>
      <translation>Das Programm lp wurde abgebrochen. In der Warteschlange {x} nachsehen, ob das Papier dort ist.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The queue {x} did not take the paper: {y}. Check that the queue exists and accepts jobs, or choose another printer.</source>
      <translation>Die Warteschlange {x} hat das Papier nicht angenommen: {y}. Prüfen, ob es sie gibt und sie Aufträge annimmt, oder anderen Drucker wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>not wanted any more</source>
      <translation>nicht mehr gebraucht</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label was not wanted any more</source>
      <translation>das Etikett wurde nicht mehr gebraucht</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>taken back: whatever came out is void</source>
      <translation>zurückgenommen: was herauskam, ist ungültig</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>it may have been printed: look at the printer, then say whether it came out</source>
      <translation>vielleicht gedruckt: am Drucker nachsehen und sagen, ob es herauskam</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label before it is being given back to the carrier</source>
      <translation>das Etikett davor wird gerade zurückgegeben</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label is not bought yet</source>
      <translation>das Etikett ist noch nicht gekauft</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>there was no label to void</source>
      <translation>es gab kein Etikett zu stornieren</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>no carrier here knows the label {x}</source>
      <translation>kein Paketdienst hier kennt das Etikett {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>no clear answer for 15 minutes: {x}</source>
      <translation>seit 15 Minuten keine klare Antwort: {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the outbox folder cannot be written: {x}</source>
      <translation>in den Ausgangsordner kann nicht geschrieben werden: {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>it failed in a way nobody foresaw ({x}); see the log</source>
      <translation>ein Fehler, mit dem niemand rechnete ({x}); siehe Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>bought for a parcel that no longer wants it, and voided</source>
      <translation>für ein Paket gekauft, das es nicht mehr braucht, und storniert</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>a label that is not wanted any more could not be voided: {x}</source>
      <translation>ein nicht mehr gebrauchtes Etikett ließ sich nicht stornieren: {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label {x} is not wanted any more, and the carrier does not void it</source>
      <translation>das Etikett {x} wird nicht mehr gebraucht, aber der Paketdienst storniert es nicht</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label {x} is not wanted any more and could not be voided: {y}</source>
      <translation>das Etikett {x} wird nicht mehr gebraucht und ließ sich nicht stornieren: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} of {y} products created or updated</source>
      <translation>{x} von {y} Artikeln angelegt oder geändert</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} of {y} stock created or updated</source>
      <translation>{x} von {y} Beständen angelegt oder geändert</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} of {y} orders created or updated</source>
      <translation>{x} von {y} Aufträgen angelegt oder geändert</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} of {y} places created or updated</source>
      <translation>{x} von {y} Fächern angelegt oder geändert</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>address incomplete: {x}</source>
      <translation>unvollständige Adresse: {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>unknown product {x}</source>
      <translation>unbekannter Artikel {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The keyring of this machine cannot be used ({x}). Unlock it, or give the keys in environment variables as {y}</source>
      <translation>Der Schlüsselbund dieses Rechners ist nicht benutzbar ({x}). Entsperren, oder die Schlüssel in Umgebungsvariablen geben, etwa {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The library that opens the keyring is not installed. Install it with: pip install 'fulfill[carriers]', or give the keys in environment variables as {x}</source>
      <translation>Die Bibliothek für den Schlüsselbund ist nicht installiert. Installieren mit: pip install 'fulfill[carriers]', oder die Schlüssel in Umgebungsvariablen geben, etwa {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>What the keyring has for {x} is no key. Give it again: {y}</source>
      <translation>Was der Schlüsselbund zu {x} hat, ist kein Schlüssel. Neu eingeben: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The library that speaks to carriers is not installed. Install it with: pip install 'fulfill[carriers]'</source>
      <translation>Die Bibliothek, die mit Paketdiensten spricht, ist nicht installiert. Installieren mit: pip install 'fulfill[carriers]'</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>There is no connector {x} on this machine. Install it with: pip install {y}</source>
      <translation>Auf diesem Rechner gibt es keine Anbindung {x}. Installieren mit: pip install {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>A carrier is called by capitals and digits, as UPS or UPS-EXPORT; HOUSE is here already</source>
      <translation>Ein Paketdienst heißt aus Großbuchstaben und Ziffern, etwa UPS oder UPS-EXPORT; HOUSE gibt es schon</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Another address of a carrier begins with https://; http:// only on this machine</source>
      <translation>Eine andere Adresse beginnt mit https://; http:// nur auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} must be one line of at most {y} characters</source>
      <translation>{x} muss eine Zeile mit höchstens {y} Zeichen sein</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} cannot be read: {y}</source>
      <translation>{x} kann nicht gelesen werden: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is no PNG and no JPEG. Save the logo as one of them</source>
      <translation>{x} ist weder PNG noch JPEG. Das Logo als eines davon speichern</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} has {y} bytes; a logo has at most {z}</source>
      <translation>{x} hat {y} Bytes; ein Logo hat höchstens {z}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is broken, or has more than {y} dots on a side. Save it again, smaller, as PNG or JPEG</source>
      <translation>{x} ist beschädigt oder hat mehr als {y} Punkte an einer Seite. Neu speichern, kleiner, als PNG oder JPEG</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>There is no folder {x}. Make it first, or name another one</source>
      <translation>Es gibt keinen Ordner {x}. Erst anlegen, oder einen anderen nennen</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} cannot be used. Name the folder from its root on</source>
      <translation>{x} geht nicht. Den Ordner von der Wurzel an nennen</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The folder of {x} cannot be made: {y}</source>
      <translation>Der Ordner von {x} kann nicht angelegt werden: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Nobody here has the badge {x}</source>
      <translation>Niemand hier hat den Ausweis {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is a PDF, not a list. Ask for the list as CSV.</source>
      <translation>{x} ist ein PDF, keine Liste. Die Liste als CSV anfordern.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is a picture, not a list. Ask for the list as CSV.</source>
      <translation>{x} ist ein Bild, keine Liste. Die Liste als CSV anfordern.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is a ZIP archive or an Excel workbook, not a list. Unpack it, or save the sheet as CSV UTF-8.</source>
      <translation>{x} ist ein ZIP-Archiv oder eine Excel-Mappe, keine Liste. Entpacken, oder das Blatt als CSV UTF-8 sichern.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is an old Excel or Word file, not a list. Save the sheet as CSV UTF-8.</source>
      <translation>{x} ist eine alte Excel- oder Word-Datei, keine Liste. Das Blatt als CSV UTF-8 sichern.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is XML or a web page. Export the list as CSV or JSON.</source>
      <translation>{x} ist XML oder eine Webseite. Die Liste als CSV oder JSON exportieren.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is not UTF-8: line {y} has the byte {z}. Save it as UTF-8.</source>
      <translation>{x} ist kein UTF-8: Zeile {y} hat das Byte {z}. Als UTF-8 sichern.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} cannot be read: {y}.</source>
      <translation>{x} ist nicht lesbar: {y}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is empty; expected a header line and rows.</source>
      <translation>{x} ist leer; erwartet: eine Kopfzeile und Zeilen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} has no header line; expected column names in its first line.</source>
      <translation>{x} hat keine Kopfzeile; erwartet: Spaltennamen in der ersten Zeile.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: the header line cannot be read; check its quotation marks.</source>
      <translation>{x}: Die Kopfzeile ist nicht lesbar; ihre Anführungszeichen prüfen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} has the column {y} twice; keep one of them.</source>
      <translation>{x} hat die Spalte {y} zweimal; eine davon behalten.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: no kind of list has the columns {y}; expected a header like sku,name (products) or order,sku,quantity,name,… (orders).</source>
      <translation>{x}: Keine Art von Liste hat die Spalten {y}; erwartet: eine Kopfzeile wie sku,name (Artikel) oder order,sku,quantity,name,… (Aufträge).</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is empty; it must be filled.</source>
      <translation>{x} ist leer und muss gefüllt sein.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not a quantity; expected a whole number of digits 0 to 9.</source>
      <translation>{x}: {y} ist keine Menge; erwartet: eine ganze Zahl aus Ziffern 0 bis 9.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not a code; expected 1 to 48 visible ASCII characters.</source>
      <translation>{x}: {y} ist kein Code; erwartet: 1 bis 48 sichtbare ASCII-Zeichen.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} was ruined by a spreadsheet, its last digits are lost. Format the column as text and enter the barcode again.</source>
      <translation>{x}: {y} hat eine Tabelle verdorben, die letzten Ziffern sind weg. Die Spalte als Text auszeichnen und den Barcode neu eingeben.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} lost its leading zeros in a spreadsheet; expected {z}.</source>
      <translation>{x}: {y} hat in einer Tabelle die Nullen am Anfang verloren; erwartet: {z}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not a day; expected year-month-day like 2026-03-31.</source>
      <translation>{x}: {y} ist kein Tag; erwartet: Jahr-Monat-Tag wie 2026-03-31.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not an amount; expected digits with a decimal point, like 12.50.</source>
      <translation>{x}: {y} ist kein Betrag; erwartet: Ziffern mit Dezimalpunkt, wie 12.50.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not a country code; expected two letters of ISO 3166 like DE.</source>
      <translation>{x}: {y} ist kein Ländercode; erwartet: zwei Buchstaben nach ISO 3166 wie DE.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is taken whole or not at all: mend line {y}.</source>
      <translation>{x} kommt ganz oder gar nicht: Zeile {y} beheben.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Line {x} says this already; keep one of the two.</source>
      <translation>Zeile {x} sagt das schon; eine von beiden behalten.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The row has {x} columns; expected {y}, as in the header.</source>
      <translation>Die Zeile hat {x} Spalten; erwartet: {y}, wie in der Kopfzeile.</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>work order {x}</source>
      <translation>Arbeitsauftrag {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>repackage</source>
      <translation>neu verpacken</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>made</source>
      <translation>gemacht</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>this piece</source>
      <translation>dieses Stück</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>serial {y}</source>
      <translation>Seriennummer {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>work on pieces</source>
      <translation>Stücke aufarbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>a work order, the label of a piece, or the place where it waits</source>
      <translation>ein Arbeitsauftrag, das Etikett eines Stücks oder das Fach, in dem es wartet</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan one of these, or say !next to make an order</source>
      <translation>Scanne eins davon, oder sage !next für einen neuen Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>the piece that is to be worked on</source>
      <translation>das Stück, an dem gearbeitet wird</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan it, or say !cancel</source>
      <translation>Scanne es, oder sage !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan the lot that stands on it, or say !cancel</source>
      <translation>Scanne die Charge, die darauf steht, oder sage !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan the serial that stands on it, or say !cancel</source>
      <translation>Scanne die Seriennummer, die darauf steht, oder sage !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>what is to be done with the piece</source>
      <translation>was mit dem Stück geschehen soll</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Say !next to refurbish it, or !answer with one of: {y}</source>
      <translation>Sage !next, um es aufzuarbeiten, oder !answer mit einem von: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>a place to take material from, a grade, or the end of the work</source>
      <translation>ein Fach für Material, eine Güte oder das Ende der Arbeit</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Say !answer with one of: {y}; then !done</source>
      <translation>Sage !answer mit einem von: {y}; dann !done</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>the barcode of the product as which grade {x} is sold</source>
      <translation>der Barcode des Artikels, als der Güte {x} verkauft wird</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan it, or say !answer with one of: {y}</source>
      <translation>Scanne ihn, oder sage !answer mit einem von: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>the label {x}</source>
      <translation>das Etikett {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Stick it on and scan it there; !reprint prints it once more</source>
      <translation>Klebe es auf und scanne es dort; !reprint druckt es noch einmal</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan a {a} place; !no goes back to the work</source>
      <translation>Scanne ein Fach {a}; !no geht zurück zur Arbeit</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>The work</source>
      <translation>Die Arbeit</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>its last valid day has passed</source>
      <translation>sein letzter gültiger Tag ist vorbei</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>what it becomes is blocked or hazardous</source>
      <translation>was daraus wird, ist gesperrt oder gefährlich</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>the work failed</source>
      <translation>die Arbeit ist misslungen</translation>
    </message>
    <message>
      <location filename="../../ui/measures.py" />
      <source>{typed} is no clear weight. Type it as 450 g or {kilos} kg</source>
      <translation>{typed} ist kein eindeutiges Gewicht. Zum Beispiel 450 g oder {kilos} kg eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/measures.py" />
      <source>{typed} is no clear size. Type three sides, as 300x200x100 mm or 30x20x10 cm</source>
      <translation>{typed} ist kein eindeutiges Maß. Drei Seiten eingeben, wie 300x200x100 mm oder 30x20x10 cm</translation>
    </message>
    <message>
      <location filename="../../ui/measures.py" />
      <source>{typed} is no clear weight. Type it as 2 lb 3 oz, 35 oz or 990 g</source>
      <translation>{typed} ist kein eindeutiges Gewicht. Zum Beispiel 2 lb 3 oz, 35 oz oder 990 g eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/measures.py" />
      <source>{typed} is no clear size. Type three sides, as 12x8x4 in or 300x200x100 mm</source>
      <translation>{typed} ist kein eindeutiges Maß. Drei Seiten eingeben, wie 12x8x4 in oder 300x200x100 mm</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>received</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>put away</source>
      <translation>eingelagert</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>moved</source>
      <translation>umgelagert</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>replenished</source>
      <translation>nachgefüllt</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>put back</source>
      <translation>zurückgelegt</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>set down</source>
      <translation>abgestellt</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>unpacked</source>
      <translation>ausgepackt</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>came back</source>
      <translation>zurückgekommen</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>disposed of</source>
      <translation>entsorgt</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>sent back</source>
      <translation>zurückgeschickt</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>reworked</source>
      <translation>aufgearbeitet</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>not there</source>
      <translation>nicht da</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>check that nothing is missing or too many</source>
      <translation>prüfen, ob etwas fehlt oder zu viel ist</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely one {y} too few</source>
      <translation>wahrscheinlich ein {y} zu wenig</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely too few: {y}</source>
      <translation>wahrscheinlich zu wenig: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely one {y} too many</source>
      <translation>wahrscheinlich ein {y} zu viel</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely too many: {y}</source>
      <translation>wahrscheinlich zu viel: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely one {x} instead of {y}</source>
      <translation>wahrscheinlich ein {x} statt {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely box {x}, not {y}</source>
      <translation>wahrscheinlich Karton {x}, nicht {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>it is lighter, so check what is missing</source>
      <translation>es ist leichter, also prüfen, was fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>it is heavier, so check what is too many</source>
      <translation>es ist schwerer, also prüfen, was zu viel ist</translation>
    </message>
    <message>
      <location filename="../../ui/pages.py" />
      <source>{what} is still under way. Stop it and close? What is in stays in.</source>
      <translation>{what} läuft noch. Anhalten und schließen? Was drin ist, bleibt drin.</translation>
    </message>
    <message>
      <location filename="../../ui/pages.py" />
      <source>Stop and close</source>
      <translation>Anhalten und schließen</translation>
    </message>
    <message>
      <location filename="../../ui/papers_said.py" />
      <source>{paper} did not print: {state}. See Papers</source>
      <translation>{paper} wurde nicht gedruckt: {state}. Siehe Papiere</translation>
    </message>
    <message>
      <location filename="../../ui/papers_said.py" />
      <source>{paper} waits: {why}</source>
      <translation>{paper} wartet: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/parts/bar.py" />
      <source>Type a code</source>
      <translation>Code tippen</translation>
    </message>
    <message>
      <location filename="../../ui/parts/bar.py" />
      <source>Scan, or type a code and press Enter</source>
      <translation>Scannen, oder Code eintippen und Enter drücken</translation>
    </message>
    <message>
      <location filename="../../ui/parts/bars.py" />
      <source>{percent} % full</source>
      <translation>{percent} % voll</translation>
    </message>
    <message>
      <location filename="../../ui/parts/box_drawing.py" />
      <source>{shown} of {all} things in it.</source>
      <translation>{shown} von {all} Dingen darin.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/box_drawing.py" />
      <source>Box {sides}</source>
      <translation>Karton {sides}</translation>
    </message>
    <message>
      <location filename="../../ui/parts/box_drawing.py" />
      <source>Next: {sku}.</source>
      <translation>Als Nächstes: {sku}.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source> ({count} times)</source>
      <translation> ({count}-mal)</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source>What was finished before is kept. Go on working: scan again, or open the screen anew. Tell whoever looks after this station: report {number}.</source>
      <translation>Was vorher fertig war, ist gesichert. Weiterarbeiten: noch einmal scannen, oder den Bildschirm neu öffnen. Wer diese Station betreut, braucht die Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source>Something in the program went wrong</source>
      <translation>Etwas im Programm ist schiefgegangen</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source>The report is in the clipboard. It holds no names, codes or addresses.</source>
      <translation>Der Bericht ist in der Zwischenablage. Er enthält keine Namen, Codes oder Adressen.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/gauges.py" />
      <source>Fill</source>
      <translation>Füllung</translation>
    </message>
    <message>
      <location filename="../../ui/parts/gauges.py" />
      <source>Bars</source>
      <translation>Balken</translation>
    </message>
    <message>
      <location filename="../../ui/parts/head.py" />
      <source>in order</source>
      <translation>in Ordnung</translation>
    </message>
    <message>
      <location filename="../../ui/parts/head.py" />
      <source>trouble</source>
      <translation>Störung</translation>
    </message>
    <message>
      <location filename="../../ui/parts/live_weight.py" />
      <source>Weigh again</source>
      <translation>Neu wiegen</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Touch it, or type its number and Enter</source>
      <translation>Antippen, oder Nummer und Enter tippen</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Small letters and signs</source>
      <translation>Kleinbuchstaben und Zeichen</translation>
    </message>
    <message>
      <location filename="../../ui/parts/places_map.py" />
      <source>Map of places</source>
      <translation>Plan der Fächer</translation>
    </message>
    <message>
      <location filename="../../ui/parts/places_map.py" />
      <source>No places.</source>
      <translation>Keine Fächer.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Print head</source>
      <translation>Druckkopf</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>This machine has no queue that can be seen</source>
      <translation>Dieser Rechner hat keine sichtbare Warteschlange</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Write the whole path, or choose a folder</source>
      <translation>Ganzen Pfad schreiben, oder Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Name or address</source>
      <translation>Name oder Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Files beside the warehouse</source>
      <translation>Dateien neben dem Lager</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Files in a folder</source>
      <translation>Dateien in einem Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>A printer of this machine</source>
      <translation>Ein Drucker dieses Rechners</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>A label printer on the network</source>
      <translation>Ein Etikettendrucker im Netz</translation>
    </message>
    <message>
      <location filename="../../ui/parts/shown_code.py" />
      <source>Code {code}</source>
      <translation>Code {code}</translation>
    </message>
    <message>
      <location filename="../../ui/parts/shown_code.py" />
      <source>Show the code to scan</source>
      <translation>Den Code zum Scannen zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/parts/sureness.py" />
      <source>Leave it (Esc)</source>
      <translation>Lassen (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/parts/touchkeys.py" />
      <source>Keyboard on the screen</source>
      <translation>Tastatur auf dem Bildschirm</translation>
    </message>
    <message>
      <location filename="../../ui/parts/touchkeys.py" />
      <source>Capitals and signs</source>
      <translation>Großbuchstaben und Zeichen</translation>
    </message>
    <message>
      <location filename="../../ui/parts/touchkeys.py" />
      <source>Next field</source>
      <translation>Nächstes Feld</translation>
    </message>
    <message>
      <location filename="../../ui/parts/walk_map.py" />
      <source>{done} of {all} places done.</source>
      <translation>{done} von {all} Fächern fertig.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/walk_map.py" />
      <source>Map of the walk</source>
      <translation>Plan des Rundgangs</translation>
    </message>
    <message>
      <location filename="../../ui/parts/walk_map.py" />
      <source>Now at {place}.</source>
      <translation>Jetzt bei {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>This return</source>
      <translation>Diese Retoure</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>The count of {x}</source>
      <translation>Die Zählung von {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Loading</source>
      <translation>Verladen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>The move</source>
      <translation>Das Umlagern</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>The return to a supplier</source>
      <translation>Die Rücksendung an einen Lieferanten</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Tote {x}</source>
      <translation>Kiste {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>The delivery</source>
      <translation>Die Lieferung</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Dangerous goods ({y}): {a}</source>
      <translation>. Gefahrgut ({y}): {a}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the limited quantity mark must be on the box</source>
      <translation>die Kennzeichnung für begrenzte Mengen muss auf den Karton</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the battery mark must be on the box</source>
      <translation>die Batteriekennzeichnung muss auf den Karton</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>its mark must be on the box</source>
      <translation>seine Kennzeichnung muss auf den Karton</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the limited quantity mark must be on the box and the battery mark must be on the box</source>
      <translation>die Kennzeichnungen für begrenzte Mengen und für Batterien müssen auf den Karton</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a supervisor's badge, to take order {x} over</source>
      <translation>der Ausweis der Schichtleitung, um Auftrag {x} zu übernehmen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the unit of {x} that is too many</source>
      <translation>das überzählige Stück {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Take it out of the box, scan it and bring it to returns or quarantine</source>
      <translation>Aus dem Karton nehmen, scannen und zu Retouren oder Quarantäne bringen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Lay it in and scan it</source>
      <translation>Beilegen und scannen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Lay it in and scan its code; say !short where there is none</source>
      <translation>Beilegen und den Code scannen; !short, wenn nichts da ist</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Lay it in and say !yes; say !short where there is none</source>
      <translation>Beilegen und !yes; !short, wenn nichts da ist</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>goods of other orders</source>
      <translation>Ware anderer Aufträge</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 unit</source>
      <translation>1 Stück</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} units</source>
      <translation>{n} Stück</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 order</source>
      <translation>1 Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} orders</source>
      <translation>{n} Aufträge</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 parcel</source>
      <translation>1 Paket</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} parcels</source>
      <translation>{n} Pakete</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 place</source>
      <translation>1 Fach</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} places</source>
      <translation>{n} Fächer</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 piece</source>
      <translation>1 Stück</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} pieces</source>
      <translation>{n} Stück</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 line</source>
      <translation>1 Position</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} lines</source>
      <translation>{n} Positionen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} of {x}</source>
      <translation>{n} × {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a voided label of parcel {x}</source>
      <translation>ein ungültiges Etikett von Paket {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>box type {x}</source>
      <translation>Kartontyp {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the badge of {y}</source>
      <translation>der Ausweis von {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the word {x}</source>
      <translation>der Befehl {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>an unknown code {x}</source>
      <translation>ein unbekannter Code {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>purchase order {x}</source>
      <translation>Bestellung {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>receipt {x}</source>
      <translation>Wareneingang {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>return {x}</source>
      <translation>Retoure {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>manifest {x}</source>
      <translation>Ladeliste {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>supplier {x}</source>
      <translation>Lieferant {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>product {x} ({y}, {n} pieces)</source>
      <translation>Artikel {x} ({y}, {n} Stück)</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>product {x} ({y})</source>
      <translation>Artikel {x} ({y})</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>product {x}</source>
      <translation>Artikel {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>place {x}</source>
      <translation>Fach {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>tote {x}</source>
      <translation>Kiste {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>pallet {x}</source>
      <translation>Palette {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>carton {x}</source>
      <translation>Karton {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>order {x}</source>
      <translation>Auftrag {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>parcel {x}</source>
      <translation>Paket {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>lot {x}</source>
      <translation>Charge {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{x}, which could be {a}</source>
      <translation>{x}, kann {a} sein</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a pallet, a tote or a place</source>
      <translation>eine Palette, eine Kiste oder ein Fach</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a place, a pallet or a tote</source>
      <translation>ein Fach, eine Palette oder eine Kiste</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a place, pallet or tote</source>
      <translation>Fach, Palette oder Kiste</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the place where it goes</source>
      <translation>das Fach, wohin es geht</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the lot</source>
      <translation>die Charge</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the serial</source>
      <translation>die Seriennummer</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a serial</source>
      <translation>eine Seriennummer</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a product</source>
      <translation>ein Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a place</source>
      <translation>ein Fach</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a shelf</source>
      <translation>ein Regalfach</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a purchase order or a product</source>
      <translation>eine Bestellung oder ein Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the damaged unit</source>
      <translation>das beschädigte Stück</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>how the piece is</source>
      <translation>der Zustand des Stücks</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a return, a parcel or tracking number, or an order</source>
      <translation>Retoure, Paket, Sendungsnummer oder Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a stage or bench</source>
      <translation>Bereitstellung oder Packtisch</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a free tote for order {x}</source>
      <translation>eine freie Kiste für Auftrag {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the serial number of {x}</source>
      <translation>die Seriennummer von {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the lot of {x}</source>
      <translation>die Charge von {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a serial of {x}</source>
      <translation>eine Seriennummer von {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the label of parcel {x}</source>
      <translation>das Etikett von Paket {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a tote of this walk: {y}</source>
      <translation>eine Kiste dieses Rundgangs: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the piece's label {x}</source>
      <translation>das Etikett des Stücks {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>fail</source>
      <translation>nicht zu retten</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a product in {x}</source>
      <translation>ein Artikel in {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a {a} place for {x}</source>
      <translation>ein Fach der Art {a} für {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a {a} place</source>
      <translation>ein Fach der Art {a}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>without lot</source>
      <translation>ohne Charge</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>no role</source>
      <translation>keine Rolle</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>none is there: import one</source>
      <translation>es gibt keines: eines importieren</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>one carrier</source>
      <translation>einen Paketdienst</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the first one's carrier</source>
      <translation>den Paketdienst des ersten</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>what becomes of the piece ({a} is proposed)</source>
      <translation>was aus dem Stück wird (Vorschlag: {a})</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the weight of parcel {x}</source>
      <translation>das Gewicht von Paket {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Say !weight with its grams</source>
      <translation>!weight und die Gramm eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Say !weight</source>
      <translation>!weight eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the reason for {a}</source>
      <translation>der Grund für {a}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a product that is in parcel {x}</source>
      <translation>ein Artikel aus Paket {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan its purchase order, or say !next for a delivery without one</source>
      <translation>Die Bestellung scannen, oder !next für eine Lieferung ohne Bestellung</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Say !reason with one of: {y}; !no keeps the proposal</source>
      <translation>!reason mit: {y}; !no bleibt beim Vorschlag</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a dock, or a carrier ({y})</source>
      <translation>ein Tor oder ein Paketdienst ({y})</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the barcode of the next piece, or say !done when there is no more</source>
      <translation>Barcode am nächsten Stück scannen, oder !done, wenn nichts mehr da ist</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a place for {x}: {y}</source>
      <translation>ein Fach für {x}: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan where you take from</source>
      <translation>Scannen, woher die Ware kommt</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a lot of {x}: {y}</source>
      <translation>eine Charge von {x}: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan goods that wait at a dock, stage or returns place</source>
      <translation>Ware scannen, die an Tor, Bereitstellung oder Retouren wartet</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a serial number of {x}</source>
      <translation>eine Seriennummer von {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the serial number of the {x}; !undo drops the piece</source>
      <translation>Seriennummer von {x} scannen; !undo verwirft das Stück</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the last valid day</source>
      <translation>der letzte gültige Tag</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Say !answer with one of: {y}</source>
      <translation>!answer mit: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the label of a parcel for {y}</source>
      <translation>das Etikett eines Pakets für {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the lot of the {x}; !undo drops the piece</source>
      <translation>Charge von {x} scannen; !undo verwirft das Stück</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan a finer code: the lot, the serial or the tote.</source>
      <translation>Einen genaueren Code scannen: Charge, Seriennummer oder Kiste.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan that place, or say !cancel</source>
      <translation>Dieses Fach scannen, oder !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan what you take, or say !cancel</source>
      <translation>Scannen, was genommen wird, oder !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the label of the place that you count</source>
      <translation>Das Etikett des Fachs scannen, das gezählt wird</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the lot, or say !lot and its code</source>
      <translation>Charge scannen, oder !lot und die Charge</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the unit's serial, or say !serial and its code</source>
      <translation>Seriennummer am Stück scannen, oder !serial und die Nummer</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan where the goods go</source>
      <translation>Scannen, wohin die Ware geht</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan what came, or say !done when that is all</source>
      <translation>Scannen, was ankam, oder !done, wenn das alles war</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan a {a} place, or say !no</source>
      <translation>Ein Fach der Art {a} scannen, oder !no sagen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the parcel's label, or say !done</source>
      <translation>Etikett des Pakets scannen, oder !done</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the slip or label that came with the goods; without any paper say !next</source>
      <translation>Beiliegenden Lieferschein oder Etikett scannen; ohne Papier !next</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the code at the dock</source>
      <translation>Den Code am Tor scannen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan a tote that stands empty.</source>
      <translation>Eine leere Kiste scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan {x}, or say !short if there is none.</source>
      <translation>{x} scannen, oder !short, wenn nichts da ist.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the lot.</source>
      <translation>Charge scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the serial.</source>
      <translation>Seriennummer scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Put it into {x} and scan it.</source>
      <translation>In {x} legen und scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan one of {y}.</source>
      <translation>Eines davon scannen: {y}.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan one.</source>
      <translation>Eine davon scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan it, or say !done.</source>
      <translation>Scannen, oder !done.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan {x}, or say !done to leave it in the tote.</source>
      <translation>{x} scannen, oder !done lässt es in der Kiste.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the lot, or say !no</source>
      <translation>Charge scannen, oder !no</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan it, or say !no</source>
      <translation>Scannen, oder !no</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the unit, or say !done</source>
      <translation>Das Stück scannen, oder !done</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the unit, or say !short if there is none</source>
      <translation>Das Stück scannen, oder !short, wenn keines da ist</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the place you put it</source>
      <translation>Das Fach scannen, wohin es kommt</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan it on the parcel</source>
      <translation>Auf dem Paket scannen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan {x}.</source>
      <translation>{x} scannen.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Go there and scan its label.</source>
      <translation>Geh dorthin und scanne sein Etikett.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, lot {x}</source>
      <translation>, Charge {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, from {x}</source>
      <translation>, von {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, good until {x}</source>
      <translation>, haltbar bis {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, for instance {x}</source>
      <translation>, zum Beispiel {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, which is for order {x}</source>
      <translation>, die zu Auftrag {x} gehört</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source> Take it from {y} instead.</source>
      <translation> Stattdessen von {y} nehmen.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source> Take another one from {y}.</source>
      <translation> Ein anderes Stück von {y} nehmen.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source> {n} not in stock: the order waits for it.</source>
      <translation> {n} nicht im Bestand: der Auftrag wartet darauf.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. No longer held: {y}</source>
      <translation>. Nicht mehr zugesagt: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Its label {x} is cancelled with the carrier. Throw away {y}: void</source>
      <translation>. Sein Etikett {x} wird beim Paketdienst storniert. {y} wegwerfen: ungültig</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Its label {x} is cancelled with the carrier. Throw away {y}: void then</source>
      <translation>. Sein Etikett {x} wird beim Paketdienst storniert. {y} dann wegwerfen: ungültig</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Its label {x} is cancelled with the carrier</source>
      <translation>. Sein Etikett {x} wird beim Paketdienst storniert</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Throw away {y}: void</source>
      <translation>. {y} wegwerfen: ungültig</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Throw away {y}: void then</source>
      <translation>. {y} dann wegwerfen: ungültig</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source> ({a})</source>
      <translation> ({a})</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>looks like a {a} tracking number, but no parcel here bears it</source>
      <translation>sieht aus wie eine Sendungsnummer von {a}, aber kein Paket hier trägt sie</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>looks like an {a} tracking number, but no parcel here bears it</source>
      <translation>sieht aus wie eine Sendungsnummer von {a}, aber kein Paket hier trägt sie</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>misread? the check digit of this {a} number is wrong</source>
      <translation>falsch gelesen? Die Prüfziffer dieser Nummer von {a} stimmt nicht</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>misread? as a tracking number of {a} its check digit would be wrong</source>
      <translation>falsch gelesen? Als Sendungsnummer von {a} hätte sie eine falsche Prüfziffer</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>postal</source>
      <translation>der Post</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>blocked {a}</source>
      <translation>{a}, gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>shelf</source>
      <translation>Regal</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>stage</source>
      <translation>Bereitstellung</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>transit</source>
      <translation>unterwegs</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>released</source>
      <translation>freigegeben</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>part shipped</source>
      <translation>teils versandt</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>doubtful</source>
      <translation>ungewiss</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>held</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>short</source>
      <translation>Fehlmenge</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a unit of {a}</source>
      <translation>ein Stück {a}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>forward</source>
      <translation>Pickfach</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>missing parts</source>
      <translation>Teile fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>undelivered</source>
      <translation>nicht zugestellt</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>restock</source>
      <translation>zurück ins Lager</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>refurbish</source>
      <translation>aufarbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>donate</source>
      <translation>spenden</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>recycle</source>
      <translation>verwerten</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>vendor</source>
      <translation>an Lieferant</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>review</source>
      <translation>prüfen lassen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>picker</source>
      <translation>Picker</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>packer</source>
      <translation>Packer</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>receiver</source>
      <translation>Wareneingang</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>counter</source>
      <translation>Zähler</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>supervisor</source>
      <translation>Schichtleitung</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>auditor</source>
      <translation>Prüfer</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>pick</source>
      <translation>Picken</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>pack</source>
      <translation>Packen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>ship</source>
      <translation>Verladen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>receive</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>putaway</source>
      <translation>Einlagern</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>move</source>
      <translation>Umlagern</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>count</source>
      <translation>Zählen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>put goods away</source>
      <translation>Ware einlagern</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>take returns in</source>
      <translation>Retouren annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>its lot</source>
      <translation>seine Charge</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>its serial</source>
      <translation>seine Seriennummer</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>expiry</source>
      <translation>Haltbarkeit</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>serial</source>
      <translation>Seriennummer</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>lot</source>
      <translation>Charge</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>trainee</source>
      <translation>Anlernling</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>save lists as files</source>
      <translation>Listen als Dateien sichern</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>import files</source>
      <translation>Dateien importieren</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>decide against a rule</source>
      <translation>gegen eine Regel entscheiden</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>look things up</source>
      <translation>nachschlagen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>release orders</source>
      <translation>Aufträge freigeben</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>print again</source>
      <translation>noch einmal drucken</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>change settings</source>
      <translation>Einstellungen ändern</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>void labels</source>
      <translation>Etiketten ungültig machen</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>customer wish</source>
      <translation>Kundenwunsch</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>not worth it</source>
      <translation>lohnt nicht</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>repairable</source>
      <translation>reparierbar</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>packaging damaged</source>
      <translation>Hülle defekt</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>contaminated</source>
      <translation>verunreinigt</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>vendor agreement</source>
      <translation>Lieferant will</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>supervisor decision</source>
      <translation>Schichtleitung</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a picker's tote, on its way</source>
      <translation>der Kiste eines Pickers, unterwegs</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the supplier's</source>
      <translation>dem Lieferanten</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a customer's</source>
      <translation>einem Kunden</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the kit bench</source>
      <translation>dem Kit-Tisch</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the scrap</source>
      <translation>dem Ausschuss</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{a} and {n} more</source>
      <translation>{a} und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{a} or {b}</source>
      <translation>{a} oder {b}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{a} and {b}</source>
      <translation>{a} und {b}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{a}, {b}</source>
      <translation>{a}, {b}</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>opens the screen</source>
      <translation>öffnet die Ansicht</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>scans {code}</source>
      <translation>scannt {code}</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>Robot: {flow}, {doing}. Any key or touch stops it</source>
      <translation>Roboter: {flow}, {doing}. Jede Taste oder Berührung hält ihn an</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>The robot has stopped. Go on where it was</source>
      <translation>Der Roboter hat angehalten. Weiter geht es, wo er war</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>The shift is over</source>
      <translation>Die Schicht ist zu Ende</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>waits for the printer</source>
      <translation>wartet auf den Drucker</translation>
    </message>
    <message>
      <location filename="../../ui/printouts.py" />
      <source>Sent: {where}</source>
      <translation>Gesendet: {where}</translation>
    </message>
    <message>
      <location filename="../../ui/printouts.py" />
      <source>Look whether it came out. {why}</source>
      <translation>Nachsehen, ob es herauskam. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/printouts.py" />
      <source>The printer did not take it</source>
      <translation>Der Drucker hat es nicht angenommen</translation>
    </message>
    <message>
      <location filename="../../ui/program.py" />
      <source>Fulfill is open on this database already, but does not answer (process {holder}). Wait a minute; if it stays so, end that process and start again.</source>
      <translation>Fulfill ist auf dieser Datenbank schon offen, antwortet aber nicht (Prozess {holder}). Warte eine Minute; bleibt es so, beende diesen Prozess und starte neu.</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Pick</source>
      <translation>Picken</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Pack</source>
      <translation>Packen</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Ship</source>
      <translation>Verladen</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Receive</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Move</source>
      <translation>Umlagern</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Count</source>
      <translation>Zählen</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Rework</source>
      <translation>Aufarbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Is everything in the box that was sold with it?</source>
      <translation>Ist alles dabei, was dazugehört?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Switch it on: does it work?</source>
      <translation>Schalte es ein: Funktioniert es?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Is the seal on the goods themselves unbroken?</source>
      <translation>Ist das Siegel an der Ware selbst unversehrt?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Are all tags on it, and is it free of stains and smells?</source>
      <translation>Sind alle Etiketten dran, und ist es ohne Flecken und Gerüche?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Weigh it: is anything missing inside?</source>
      <translation>Wiege es: Fehlt etwas darin?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>ok</source>
      <translation>in Ordnung</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>dented</source>
      <translation>eingedrückt</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>torn</source>
      <translation>aufgerissen</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>wet</source>
      <translation>nass</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>other box</source>
      <translation>anderer Karton</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>all</source>
      <translation>alles</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Scan a {a} place, a piece to put that first, or say !answer all</source>
      <translation>Fach der Art {a} scannen, ein Stück, um es zuerst wegzulegen, oder !answer all</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>complete</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>as new</source>
      <translation>wie neu</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>opened, otherwise as new</source>
      <translation>geöffnet, sonst wie neu</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>used or not whole</source>
      <translation>benutzt oder unvollständig</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>broken</source>
      <translation>kaputt</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>nobody announced it, so it waits until it is matched</source>
      <translation>niemand hat es angekündigt, also wartet es, bis es zugeordnet ist</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>this product or its lot is blocked</source>
      <translation>dieses Produkt oder seine Charge ist gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>hazardous goods are looked at by a trained person before anything else</source>
      <translation>Gefahrgut wird zuerst von einer geschulten Person angesehen</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>the customer says that something is wrong with it, so it is tested first</source>
      <translation>der Kunde sagt, dass etwas nicht stimmt, also wird es erst geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it is sealed and as new</source>
      <translation>es ist versiegelt und wie neu</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>only its outer box was opened, and needs to be made anew</source>
      <translation>nur die äußere Schachtel wurde geöffnet und muss neu gemacht werden</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>goods of this category cannot be used again once opened</source>
      <translation>Waren dieser Art können geöffnet nicht wieder verwendet werden</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it does not work, and its maker answers for that</source>
      <translation>es funktioniert nicht, und dafür haftet der Hersteller</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>broken electrical goods are taken apart, not thrown away</source>
      <translation>defekte Elektrogeräte werden zerlegt, nicht weggeworfen</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it is broken</source>
      <translation>es ist kaputt</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>making it good would cost more than it is worth</source>
      <translation>es gut zu machen würde mehr kosten, als es wert ist</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it only needs a new bag and a new label</source>
      <translation>es braucht nur einen neuen Beutel und ein neues Etikett</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it has to be checked and packed anew before it can be sold</source>
      <translation>es muss geprüft und neu verpackt werden, bevor es verkauft werden kann</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it was used and has to be made good</source>
      <translation>es wurde benutzt und muss aufgearbeitet werden</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>no rule speaks of such a piece</source>
      <translation>keine Regel spricht von so einem Stück</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Say !yes, scan its label or a place for {a}, or !answer one of: {y}</source>
      <translation>Sage !yes, scanne sein Etikett oder einen Platz für {a}, oder !answer mit einem von: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Scan the badge of a supervisor beside you; !no keeps the proposal</source>
      <translation>Scanne den Ausweis einer Aufsicht neben dir; !no behält den Vorschlag</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>the badge of a second person, for {a}</source>
      <translation>den Ausweis einer zweiten Person, für {a}</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>a photo of the {x}</source>
      <translation>ein Foto von {x}</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Say !photo with the file of the photo; !no if nobody can take one here</source>
      <translation>Sage !photo mit der Datei des Fotos; !no, wenn hier niemand eines machen kann</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>the answer about the piece</source>
      <translation>die Antwort über das Stück</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>a return, a parcel or tracking number, an order, a serial number, or a customer</source>
      <translation>eine Rücksendung, eine Paket- oder Sendungsnummer, einen Auftrag, eine Seriennummer oder einen Kunden</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Scan the slip or label that came with the goods, or type the customer's name or e-mail; without any paper say !next</source>
      <translation>Scanne den Schein oder das Etikett, das dabei lag, oder tippe Namen oder E-Mail des Kunden; ohne Papier sage !next</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>one of the orders shown</source>
      <translation>einen der gezeigten Aufträge</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Scan or type the order's number, !no searches again, !next goes on without paper</source>
      <translation>Scanne oder tippe die Auftragsnummer, !no sucht noch einmal, !next macht ohne Papier weiter</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>This program was installed without its camera part. Choose a file instead</source>
      <translation>Dieses Programm ist ohne Kamerateil installiert. Stattdessen eine Datei wählen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>No camera is plugged in. Plug one in and try again, or choose a file</source>
      <translation>Es ist keine Kamera angesteckt. Eine anstecken und noch einmal versuchen, oder eine Datei wählen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>The camera is waking up</source>
      <translation>Die Kamera wacht auf</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>What the camera sees</source>
      <translation>Was die Kamera sieht</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>Take the photo</source>
      <translation>Foto machen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>The camera is gone: {why} Plug it in again, or choose a file</source>
      <translation>Die Kamera ist weg: {why} Wieder anstecken, oder eine Datei wählen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Keep proposal</source>
      <translation>Vorschlag lassen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Back to work</source>
      <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Give up</source>
      <translation>Aufgeben</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No paper</source>
      <translation>Ohne Papier</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Go on loading</source>
      <translation>Weiter verladen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Rest is not coming</source>
      <translation>Rest kommt nicht</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Search again</source>
      <translation>Neu suchen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Unopened</source>
      <translation>Ungeöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No photo</source>
      <translation>Kein Foto</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Decide again</source>
      <translation>Neu entscheiden</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>All at one place</source>
      <translation>Alles an einen Platz</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No order</source>
      <translation>Kein Auftrag</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Carton full</source>
      <translation>Karton voll</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Go on filling</source>
      <translation>Weiter füllen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Driver's name</source>
      <translation>Fahrername</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Another driver</source>
      <translation>Anderer Fahrer</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No signature</source>
      <translation>Ohne Unterschrift</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Not this one</source>
      <translation>Doch nicht</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Go on packing</source>
      <translation>Weiter packen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Not damaged</source>
      <translation>Nicht beschädigt</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No barcode</source>
      <translation>Kein Barcode</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>It is in</source>
      <translation>Ist drin</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>None at hand</source>
      <translation>Nichts da</translation>
    </message>
    <message>
      <location filename="../../ui/screens/flow.py" />
      <source>F3 looks for more work</source>
      <translation>F3 sucht mehr Arbeit</translation>
    </message>
    <message>
      <location filename="../../ui/screens/flow.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ui/screens/flow.py" />
      <source>Type the code</source>
      <translation>Code eintippen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/flow.py" />
      <source>What else?</source>
      <translation>Was noch?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>Nothing about “{wanted}”. Try another word</source>
      <translation>Nichts über „{wanted}“. Anderes Wort versuchen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>The page</source>
      <translation>Die Seite</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>Find in the manual</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>This page is not translated yet, so it is in English</source>
      <translation>Diese Seite ist noch nicht übersetzt, darum ist sie auf Englisch</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Or type it and press Enter</source>
      <translation>Oder eintippen und Enter drücken</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Somebody else</source>
      <translation>Jemand anderes</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>{name} (practice)</source>
      <translation>{name} (Übung)</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Your badge</source>
      <translation>Ausweis</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Type your PIN, then press Enter</source>
      <translation>Gib deine PIN ein, dann Enter</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Type the badge by touch</source>
      <translation>Ausweis per Touch eintippen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Give your PIN</source>
      <translation>PIN eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Who is here?</source>
      <translation>Wer ist hier?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>The PIN is wanted now</source>
      <translation>Jetzt fehlt die PIN</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Scan your badge</source>
      <translation>Ausweis scannen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Work that was begun waits where it was left</source>
      <translation>Begonnene Arbeit wartet, wo sie liegen blieb</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Too many wrong PINs: {count} s to wait</source>
      <translation>Zu viele falsche PINs: noch {count} s warten</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Station {station}</source>
      <translation>Station {station}</translation>
    </message>
    <message>
      <location filename="../../ui/screens/manual.py" />
      <source>Begin</source>
      <translation>Anfangen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/manual.py" />
      <source>Set up</source>
      <translation>Einrichten</translation>
    </message>
    <message>
      <location filename="../../ui/screens/newcomer.py" />
      <source>PIN of {name}</source>
      <translation>PIN von {name}</translation>
    </message>
    <message>
      <location filename="../../ui/screens/newcomer.py" />
      <source>{name} is here already</source>
      <translation>{name} ist schon hier</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Pictures ({kinds})</source>
      <translation>Bilder ({kinds})</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Choose a photo</source>
      <translation>Foto wählen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Type the file's name</source>
      <translation>Dateinamen eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Where is the photo?</source>
      <translation>Wo ist das Foto?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>The photo could not be kept. Choose a file</source>
      <translation>Das Foto konnte nicht gesichert werden. Eine Datei wählen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>File of the photo</source>
      <translation>Datei des Fotos</translation>
    </message>
    <message>
      <location filename="../../ui/screens/presets.py" />
      <source>How many? All {count}, or fewer</source>
      <translation>Wie viele? Alle {count} oder weniger</translation>
    </message>
    <message>
      <location filename="../../ui/screens/signature.py" />
      <source>Sign here</source>
      <translation>Hier unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/screens/signature.py" />
      <source>Sign and close</source>
      <translation>Unterschreiben und schließen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/typed.py" />
      <source>“{given}” cannot be taken here. Expected something like: {form}</source>
      <translation>„{given}“ geht hier nicht. Erwartet wird etwas wie: {form}</translation>
    </message>
    <message>
      <location filename="../../ui/screens/typed.py" />
      <source>No code reads {number}. If that is how many there are, press Enter</source>
      <translation>Kein Code lautet {number}. Wenn es so viele sind, Enter drücken</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Whose is it?</source>
      <translation>Wem gehört es?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Or choose the outcome</source>
      <translation>Oder das Ergebnis wählen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Your answer</source>
      <translation>Deine Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>The reason</source>
      <translation>Der Grund</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Short</source>
      <translation>Fehlmenge</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Tote full</source>
      <translation>Kiste voll</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Print again</source>
      <translation>Neu drucken</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Type lot</source>
      <translation>Charge tippen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Type expiry</source>
      <translation>Datum tippen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Type serial</source>
      <translation>Serie tippen</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Sign</source>
      <translation>Unterschrift</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Size of parcel</source>
      <translation>Paketmaße</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Give back</source>
      <translation>Zurückgeben</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Right, go on</source>
      <translation>Richtig, weiter</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>The whole {amount}</source>
      <translation>Alles: {amount}</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>press {key}</source>
      <translation>{key} drücken</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>How does the parcel look outside?</source>
      <translation>Wie sieht das Paket außen aus?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>How many?</source>
      <translation>Wie viele?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Weight of the parcel</source>
      <translation>Gewicht des Pakets</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Lot, as it stands on the goods</source>
      <translation>Charge, wie sie auf der Ware steht</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Last day, as 2027-03-31</source>
      <translation>Letzter Tag, wie 2027-03-31</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Length × width × height in inches, as 12x8x4</source>
      <translation>Länge × Breite × Höhe in Zoll, wie 12x8x4</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Length × width × height in mm, as 300x200x100</source>
      <translation>Länge × Breite × Höhe in mm, wie 300x200x100</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>pieces</source>
      <translation>Stück</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Database away</source>
      <translation>Datenbank weg</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Database busy</source>
      <translation>Datenbank beschäftigt</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>answers in {count} ms</source>
      <translation>antwortet in {count} ms</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>{count} papers wait for you</source>
      <translation>{count} Papiere warten auf jemanden</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Outbox {count}</source>
      <translation>Ausgang {count}</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>{count} on their way</source>
      <translation>{count} unterwegs</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Scan a badge</source>
      <translation>Ausweis scannen</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Scan another badge to change</source>
      <translation>Anderen Ausweis scannen zum Wechseln</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>This machine's clock is {minutes} min behind. Set it: what is written bears its time</source>
      <translation>Die Uhr dieses Rechners geht {minutes} min nach. Bitte stellen: was geschrieben wird, trägt ihre Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>This machine's clock is {minutes} min ahead. Set it: what is written bears its time</source>
      <translation>Die Uhr dieses Rechners geht {minutes} min vor. Bitte stellen: was geschrieben wird, trägt ihre Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Clock wrong</source>
      <translation>Uhr falsch</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Printers {count}</source>
      <translation>Drucker {count}</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Nothing waits for a person</source>
      <translation>Nichts wartet auf einen Menschen</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Practice</source>
      <translation>Übung</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>A practice warehouse: nothing here is real</source>
      <translation>Ein Übungslager: nichts hier ist echt</translation>
    </message>
    <message>
      <location filename="../../ui/taking.py" />
      <source>The import could not begin: {why}. Nothing was taken in. Close other programs and try again</source>
      <translation>Der Import konnte nicht beginnen: {why}. Nichts wurde übernommen. Schließe andere Programme und versuche es noch einmal</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>return to the supplier {x}</source>
      <translation>Rückgabe an den Lieferanten {x}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>return to the supplier {x} is {a}</source>
      <translation>Rückgabe an den Lieferanten {x}: {a}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>return to the supplier {x} is {a}, as {y}</source>
      <translation>Rückgabe an den Lieferanten {x}: {a}, als {y}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>send goods back to a supplier</source>
      <translation>Ware an einen Lieferanten zurückschicken</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>write off what is owed</source>
      <translation>auf Offenes verzichten</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>requested</source>
      <translation>angefragt</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>authorised</source>
      <translation>zugesagt</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>awaiting credit</source>
      <translation>Gutschrift erwartet</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>awaiting replacement</source>
      <translation>Ersatz erwartet</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>credit</source>
      <translation>Gutschrift</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>replacement</source>
      <translation>Ersatz</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>a supplier, the number of a return to one, or goods that may go back</source>
      <translation>ein Lieferant, die Nummer einer Rückgabe an einen oder Ware, die zurück darf</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the supplier's code, or a piece that goes back</source>
      <translation>Scanne den Code des Lieferanten oder ein Stück, das zurückgeht</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>a product on the list, or !done</source>
      <translation>ein Artikel der Liste oder !done</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Say !done to ask the supplier</source>
      <translation>Sag !done, um den Lieferanten zu fragen</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>goods of this return</source>
      <translation>Ware dieser Rückgabe</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan what the list names</source>
      <translation>Scanne, was auf der Liste steht</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>the serial of {x}</source>
      <translation>die Seriennummer von {x}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the lot on the piece, or say !lot CODE</source>
      <translation>Scanne die Charge auf dem Stück oder sag !lot CODE</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the serial on the piece, or say !serial CODE</source>
      <translation>Scanne die Seriennummer auf dem Stück oder sag !serial CODE</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>a box type, or !done</source>
      <translation>eine Kartonart oder !done</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the box type, or say !done</source>
      <translation>Scanne die Kartonart oder sag !done</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>the label of carton {n}</source>
      <translation>das Etikett von Karton {n}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the label on the carton, or say !reprint and why</source>
      <translation>Scanne das Etikett auf dem Karton, oder sag !reprint und warum</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>the carrier's tracking number, or !done</source>
      <translation>die Sendungsnummer oder !done</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Say !done when it is handed over</source>
      <translation>Sag !done, wenn es übergeben ist</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>what the supplier gives: credit, an amount, or replacement</source>
      <translation>was der Lieferant gibt: credit, ein Betrag oder replacement</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Say !answer 45.00 CREDIT-NOTE-NUMBER, or !cancel to leave it open</source>
      <translation>Sag !answer 45.00 NUMMER-DER-GUTSCHRIFT, oder !cancel, um es offen zu lassen</translation>
    </message>
    <message>
      <location filename="../../ui/window.py" />
      <source>Practice – Fulfill</source>
      <translation>Übung – Fulfill</translation>
    </message>
    <message>
      <location filename="../../ui/window.py" />
      <source>Welcome, {name}</source>
      <translation>Willkommen, {name}</translation>
    </message>
    <message>
      <location filename="../../ui/window.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../ui/window.py" />
      <source>That code came in pieces. Scan it again</source>
      <translation>Der Code kam in Stücken. Noch einmal scannen</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Weigh parcel {parcel} and say !weight</source>
      <translation>Paket {parcel} wiegen und !weight eingeben</translation>
    </message>
    <message>
      <source>Accounts: {count}</source>
      <translation type="vanished">Konten: {count}</translation>
    </message>
    <message>
      <source>Back, of what was sent</source>
      <translation type="vanished">Zurück, vom Versandten</translation>
    </message>
    <message>
      <source>Until {day}</source>
      <translation type="vanished">Bis {day}</translation>
    </message>
    <message>
      <source>Still missing</source>
      <translation type="vanished">Fehlt noch</translation>
    </message>
    <message>
      <source>Stick on and scan</source>
      <translation type="vanished">Aufkleben und scannen</translation>
    </message>
    <message>
      <source>Unload: still loaded</source>
      <translation type="vanished">Ausladen: noch geladen</translation>
    </message>
    <message>
      <source>On the list</source>
      <translation type="vanished">Auf der Liste</translation>
    </message>
    <message>
      <source>Scan what is to stay here and take it off the list with !remove; when the list is right, !done</source>
      <translation type="vanished">Scanne, was hier bleiben soll, und nimm es mit !remove von der Liste; wenn die Liste stimmt, !done</translation>
    </message>
    <message>
      <source>Type the name of the driver who takes the parcels for {carrier} ({parcels}), or scan the driver's badge</source>
      <translation type="vanished">Den Namen des Fahrers eingeben, der die Pakete für {carrier} ({parcels}) übernimmt, oder seinen Ausweis scannen</translation>
    </message>
    <message>
      <source>Let {driver} sign (parcels: {parcels})</source>
      <translation type="vanished">{driver} unterschreiben lassen (Pakete: {parcels})</translation>
    </message>
    <message>
      <source>{dock} is not the dock that is loaded here ({here}). Load on, or say !cancel and scan {dock} then</source>
      <translation type="vanished">{dock} ist nicht das Tor, an dem hier verladen wird ({here}). Weiter verladen, oder !cancel sagen und dann {dock} scannen</translation>
    </message>
    <message>
      <source>Load on</source>
      <translation type="vanished">Weiter verladen</translation>
    </message>
    <message>
      <source>Fill on</source>
      <translation type="vanished">Weiter füllen</translation>
    </message>
    <message>
      <source>Pack on</source>
      <translation type="vanished">Weiter packen</translation>
    </message>
    <message>
      <source>Tote, lot, serial</source>
      <translation type="vanished">Kiste, Charge, Serie</translation>
    </message>
    <message>
      <source>{document} still awaits {missing}. Is the rest not coming? Say {said} again to close it without</source>
      <translation type="vanished">In {document} sind noch offen: {missing}. Kommt der Rest nicht? Noch einmal {said} schließt die Bestellung ohne ihn</translation>
    </message>
    <message>
      <source>Sent to print</source>
      <translation type="vanished">An den Drucker gesendet</translation>
    </message>
    <message>
      <source>Purchase orders that await goods: {count}</source>
      <translation type="vanished">Bestellungen, die Ware erwarten: {count}</translation>
    </message>
    <message>
      <source>Serial {serial} is already in stock at {where}. Scan another one, or look it up with !where</source>
      <translation type="vanished">Seriennummer {serial} ist schon im Bestand auf {where}. Eine andere scannen, oder nachsehen mit !where</translation>
    </message>
    <message>
      <source>Work on {sku}. New parts: scan their place. How is it now ({grade} unless you say otherwise)? Say !answer with one of: {grades}; then !done</source>
      <translation type="vanished">Arbeite an {sku}. Neue Teile: scanne ihr Fach. Wie ist es jetzt ({grade}, wenn du nichts anderes sagst)? Sage !answer mit einem von: {grades}; dann !done</translation>
    </message>
    <message>
      <source>Scan what you take from {place}. How is the piece now ({grade} unless you say otherwise)? Say !answer with one of: {grades}; then !done</source>
      <translation type="vanished">Scanne, was du von {place} nimmst. Wie ist das Stück jetzt ({grade}, wenn du nichts anderes sagst)? Sage !answer mit einem von: {grades}; dann !done</translation>
    </message>
    <message>
      <source>It should weigh</source>
      <translation type="vanished">Sollgewicht</translation>
    </message>
    <message>
      <source>Weigh</source>
      <translation type="vanished">Wiegen</translation>
    </message>
    <message>
      <source>Put {parcel} on the scale and type what it shows</source>
      <translation type="vanished">{parcel} auf die Waage stellen und die Anzeige eintippen</translation>
    </message>
    <message>
      <source>Put {parcel} on the scale; Enter takes its weight</source>
      <translation type="vanished">{parcel} auf die Waage stellen; Enter nimmt das Gewicht</translation>
    </message>
    <message>
      <source>First weigh it, look at its outside, take a photo; then open it</source>
      <translation type="vanished">Erst wiegen, von außen ansehen, fotografieren; dann öffnen</translation>
    </message>
    <message>
      <source>Could go on it</source>
      <translation type="vanished">Könnte darauf</translation>
    </message>
    <message>
      <source>For stock, payment or an address</source>
      <translation type="vanished">Auf Bestand, Zahlung oder Adresse</translation>
    </message>
    <message>
      <source>It is in, and {count} were left out. Mend them in the rejects file and import that.</source>
      <translation type="vanished">Es ist drin, {count} blieben aus. In der Datei der Abgelehnten beheben und diese importieren.</translation>
    </message>
    <message>
      <source>How is the firm called?</source>
      <translation type="vanished">Wie heißt die Firma?</translation>
    </message>
    <message>
      <source>Scan a {a} place; !no decides again</source>
      <translation type="vanished">Ein Fach der Art {a} scannen; !no entscheidet neu</translation>
    </message>
    <message>
      <source>Other open orders</source>
      <translation type="vanished">Andere offene Aufträge</translation>
    </message>
    <message>
      <source>Picked up where you left off: {document}</source>
      <translation type="vanished">Es geht weiter mit {document}</translation>
    </message>
    <message>
      <source>Work on {sku}. New parts: scan their place. How is it now ({grade} unless said)? Say !answer with one of: {grades}; then !done</source>
      <translation type="vanished">Arbeite an {sku}. Neue Teile: scanne ihr Fach. Wie ist es jetzt (sonst {grade})? Sage !answer mit einem von: {grades}; dann !done</translation>
    </message>
    <message>
      <source>Scan what you take from {place}. How is the piece now ({grade} unless said)? Say !answer with one of: {grades}; then !done</source>
      <translation type="vanished">Scanne, was du von {place} nimmst. Wie ist das Stück jetzt (sonst {grade})? Sage !answer mit einem von: {grades}; dann !done</translation>
    </message>
    <message>
      <source>{count} × {sku}</source>
      <translation type="vanished">{count} × {sku}</translation>
    </message>
    <message>
      <source>{sku} is counted by serial number. Scan it</source>
      <translation type="vanished">{sku} hat Seriennummern. Seriennummer scannen</translation>
    </message>
    <message>
      <source>Units scanned now are taken out</source>
      <translation type="vanished">Jetzt gescannte Stücke kommen heraus</translation>
    </message>
    <message>
      <source>Parcel {parcel} is closed (box {box}, {weight_g} g); its slip and label print</source>
      <translation type="vanished">Paket {parcel} ist zu (Karton {box}, {weight_g} g); Lieferschein und Etikett werden gedruckt</translation>
    </message>
    <message>
      <source>Parcel {closed} is closed; its slip and label print. Go on into parcel {parcel}</source>
      <translation type="vanished">Paket {closed} ist zu; Lieferschein und Etikett werden gedruckt. Weiter mit Paket {parcel}</translation>
    </message>
    <message>
      <source>The unit scanned next is damaged</source>
      <translation type="vanished">Das nächste gescannte Stück ist beschädigt</translation>
    </message>
    <message>
      <source>Parcel {parcel} is closed ({sides}, {weight_g} g); its slip and label print</source>
      <translation type="vanished">Paket {parcel} ist zu ({sides}, {weight_g} g); Lieferschein und Etikett werden gedruckt</translation>
    </message>
    <message>
      <source>Scan what you take out of {tote}; !done leaves it as it is</source>
      <translation type="vanished">Scannen, was aus {tote} heraus soll; !done lässt alles, wie es ist</translation>
    </message>
    <message>
      <source>{counted} of {wanted} × {sku}</source>
      <translation type="vanished">{counted} von {wanted} × {sku}</translation>
    </message>
    <message>
      <source>{chosen} is not what the rule proposes</source>
      <translation type="vanished">{chosen} ist nicht, was die Regel vorschlägt</translation>
    </message>
    <message>
      <source>Last valid day of</source>
      <translation type="vanished">Letzter gültiger Tag von</translation>
    </message>
    <message>
      <source>It tells which of those that lie there you have in hand</source>
      <translation type="vanished">Daran ist zu erkennen, welches von den Stücken dort du in der Hand hast</translation>
    </message>
    <message>
      <source>Not the paper of the work order: scan the label there, on the piece</source>
      <translation type="vanished">Nicht das Blatt des Auftrags: das Etikett dort am Stück scannen</translation>
    </message>
    <message>
      <source>Without one it stays with who packs it</source>
      <translation type="vanished">Ohne ihn bleibt sie bei dem, der sie packt</translation>
    </message>
    <message>
      <source>It stands on the unit; the book knows none of the tote</source>
      <translation type="vanished">Sie steht auf dem Stück; für die Kiste kennt das Buch keine</translation>
    </message>
    <message>
      <source>Scan what you take out; !done leaves it as it is</source>
      <translation type="vanished">Scannen, was herauskommt; !done lässt alles, wie es ist</translation>
    </message>
    <message>
      <source>Against the rule, a piece of this value needs a second person</source>
      <translation type="vanished">Gegen die Regel braucht ein Stück von diesem Wert eine zweite Person</translation>
    </message>
    <message>
      <source>Any {kinds} place takes it: {chosen}</source>
      <translation type="vanished">Jedes Fach der Art {kinds} geht: {chosen}</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation type="vanished">Abnehmen</translation>
    </message>
    <message>
      <source>Stay behind</source>
      <translation type="vanished">Bleiben hier</translation>
    </message>
    <message>
      <source>The list goes inside; then close the carton and scan its label</source>
      <translation type="vanished">Die Liste kommt hinein; dann Karton zumachen und sein Etikett scannen</translation>
    </message>
    <message>
      <source>Compare the credit note with the debit note; a difference is shown before it is kept</source>
      <translation type="vanished">Vergleiche die Gutschrift mit der Belastungsanzeige; ein Unterschied wird gezeigt, bevor er gilt</translation>
    </message>
    <message>
      <source>Parcels scanned now are unloaded</source>
      <translation type="vanished">Jetzt gescannte Pakete werden abgeladen</translation>
    </message>
    <message>
      <source>Or something else?</source>
      <translation type="vanished">Oder etwas anderes?</translation>
    </message>
    <message>
      <source>picking place</source>
      <translation type="vanished">Pickfach</translation>
    </message>
    <message>
      <source>How is it</source>
      <translation type="vanished">Zustand von</translation>
    </message>
    <message>
      <source>Pallet {pallet} is begun, with the number {sscc} for this journey</source>
      <translation type="vanished">Palette {pallet} ist begonnen, mit der Nummer {sscc} für diese Fahrt</translation>
    </message>
    <message>
      <source>Everything is in parcel {parcel}. Its weight is wanted</source>
      <translation type="vanished">Alles ist in Paket {parcel}. Es fehlt das Gewicht</translation>
    </message>
    <message>
      <source>{answer}: that wants a photo of the {sku}</source>
      <translation type="vanished">{answer}: dafür wird ein Foto von {sku} gebraucht</translation>
    </message>
    <message>
      <source>It came from there: scan the place, or more of it</source>
      <translation type="vanished">Von dort kam es: Fach scannen, oder mehr davon</translation>
    </message>
    <message>
      <source>It lies there already. Scan the place when you are there</source>
      <translation type="vanished">Dort liegt es schon. Dort das Fach scannen</translation>
    </message>
    <message>
      <source>the first of {carriers} that is here</source>
      <translation type="vanished">der erste von {carriers}, der hier ist</translation>
    </message>
    <message>
      <source>Have counted</source>
      <translation type="vanished">Zählen lassen</translation>
    </message>
    <message>
      <source>At {place}: scan the piece that you take</source>
      <translation type="vanished">Auf {place}: scanne das Stück, das du nimmst</translation>
    </message>
    <message>
      <source>{sku} bears its label and goes to a {kinds} place</source>
      <translation type="vanished">{sku} trägt sein Etikett und kommt in ein Fach {kinds}</translation>
    </message>
    <message>
      <source>Stick the new label on {sku} and scan it</source>
      <translation type="vanished">Klebe das neue Etikett auf {sku} und scanne es</translation>
    </message>
    <message>
      <source>Taking out: what you scan next leaves its tote</source>
      <translation type="vanished">Herausnehmen: was jetzt gescannt wird, kommt aus seiner Kiste</translation>
    </message>
    <message>
      <source>Different goods: {count}</source>
      <translation type="vanished">Verschiedene Artikel: {count}</translation>
    </message>
    <message>
      <source>The piece's own label is enough</source>
      <translation type="vanished">Das Etikett des Stücks genügt</translation>
    </message>
    <message>
      <source>Grade {grade} unless you say another; !done when it is ready</source>
      <translation type="vanished">Güte {grade}, wenn du nichts anderes sagst; !done, sobald es bereit ist</translation>
    </message>
    <message>
      <source>Make it good</source>
      <translation type="vanished">Aufarbeiten</translation>
    </message>
    <message>
      <source>Pack it anew</source>
      <translation type="vanished">Neu verpacken</translation>
    </message>
    <message>
      <source>Put it together</source>
      <translation type="vanished">Zusammensetzen</translation>
    </message>
    <message>
      <source>From where to where is yours to say</source>
      <translation type="vanished">Woher und wohin ist frei</translation>
    </message>
    <message>
      <source>Several lots or serials lie here: take one and scan it</source>
      <translation type="vanished">Mehrere Chargen oder Seriennummern liegen hier: eines nehmen und scannen</translation>
    </message>
    <message>
      <source>What you scan now comes out of the parcel; say !done when that is all</source>
      <translation type="vanished">Was jetzt gescannt wird, kommt aus dem Paket; !done, wenn das alles ist</translation>
    </message>
    <message>
      <source>Its number stands on the delivery note</source>
      <translation type="vanished">Ihre Nummer steht auf dem Lieferschein</translation>
    </message>
    <message>
      <source>Grade {grade}: {proposed}, because {why}</source>
      <translation type="vanished">Güte {grade}: {proposed}, weil {why}</translation>
    </message>
    <message>
      <source>Or type the code of the carrier that is at the door</source>
      <translation type="vanished">Oder den Code des Paketdienstes eingeben, der am Tor steht</translation>
    </message>
    <message>
      <source>It can be given later: the request is printed and in the outbox</source>
      <translation type="vanished">Das geht auch später: Die Anfrage ist gedruckt und im Ausgang</translation>
    </message>
    <message>
      <source>Scan the box type; weigh it if you can</source>
      <translation type="vanished">Scanne die Kartonart; wiege, wenn du kannst</translation>
    </message>
    <message>
      <source>Put the list inside, close it, then scan the label on it</source>
      <translation type="vanished">Liste hineinlegen, zumachen, dann das Etikett darauf scannen</translation>
    </message>
    <message>
      <source>{number} goes on: it is {state}</source>
      <translation type="vanished">{number} geht weiter: Stand {state}</translation>
    </message>
    <message>
      <source>staging</source>
      <translation type="vanished">Bereitstellung</translation>
    </message>
    <message>
      <source>Check a file …</source>
      <translation type="vanished">Datei prüfen …</translation>
    </message>
    <message>
      <source>Check</source>
      <translation type="vanished">Prüfen</translation>
    </message>
    <message>
      <source>It lies in</source>
      <translation type="vanished">Liegt in</translation>
    </message>
    <message>
      <source>Inserts, units one by one, numbers to read</source>
      <translation type="vanished">Beilagen, einzelne Stücke, Nummern zum Erfassen</translation>
    </message>
    <message>
      <source>Right parcels suspected for their weight</source>
      <translation type="vanished">Richtige Pakete, deren Gewicht auffällt</translation>
    </message>
    <message>
      <source>Take away the # in front of what you need.</source>
      <translation type="vanished">Das # vor dem wegnehmen, was gebraucht wird.</translation>
    </message>
    <message>
      <source>{count} of 1000</source>
      <translation type="vanished">{count} von 1000</translation>
    </message>
    <message>
      <source>A copy for bad days</source>
      <translation type="vanished">Eine Kopie für schlechte Tage</translation>
    </message>
    <message>
      <source>Holds every move, order and parcel against its rules. It changes nothing.</source>
      <translation type="vanished">Prüft jede Bewegung, jeden Auftrag und jedes Paket gegen ihre Regeln. Es ändert nichts.</translation>
    </message>
    <message>
      <source>A QR code on the slip: {order} in it becomes the order's number; empty for none</source>
      <translation type="vanished">Ein QR-Code auf dem Lieferschein: {order} darin wird zur Bestellnummer; leer für keinen</translation>
    </message>
    <message>
      <source>Steps with | between; empty: our own, in the customer's language</source>
      <translation type="vanished">Schritte, mit | dazwischen; leer: unsere eigenen, in der Sprache des Kunden</translation>
    </message>
    <message>
      <source>Empty: in the customer's language</source>
      <translation type="vanished">Leer: in der Sprache des Kunden</translation>
    </message>
    <message>
      <source>Page of the shop</source>
      <translation type="vanished">Seite des Shops</translation>
    </message>
    <message>
      <source>Its own printer</source>
      <translation type="vanished">Eigener Drucker</translation>
    </message>
    <message>
      <source>One kind of paper elsewhere</source>
      <translation type="vanished">Eine Papierart anderswohin</translation>
    </message>
    <message>
      <source>back to the vendor</source>
      <translation type="vanished">zurück zum Lieferanten</translation>
    </message>
    <message>
      <source>Stick the new label on and scan it; !reprint prints it once more</source>
      <translation type="vanished">Klebe das neue Etikett auf und scanne es; !reprint druckt es noch einmal</translation>
    </message>
    <message>
      <source>A photo from where?</source>
      <translation type="vanished">Woher kommt das Foto?</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation type="vanished">Noch einmal</translation>
    </message>
    <message>
      <source>What is in the file</source>
      <translation type="vanished">Was in der Datei ist</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation type="vanished">Was es tut</translation>
    </message>
    <message>
      <source>What its content says</source>
      <translation type="vanished">Was der Inhalt sagt</translation>
    </message>
    <message>
      <source>3   Your badge, and the words of the work as barcodes</source>
      <translation type="vanished">3   Der Ausweis und die Befehle der Arbeit als Barcodes</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation type="vanished">Auslassen</translation>
    </message>
    <message>
      <source>No copy was found by itself. Browse for the file.</source>
      <translation type="vanished">Von selbst wurde keine Kopie gefunden. Durchsuche den Rechner nach der Datei.</translation>
    </message>
    <message>
      <source>After a bad day: a copy takes the place of a warehouse, which is kept beside it.</source>
      <translation type="vanished">Nach einem schlechten Tag: eine Kopie tritt an die Stelle eines Lagers, das daneben aufbewahrt wird.</translation>
    </message>
    <message>
      <source>Scan to unload</source>
      <translation type="vanished">Zum Abladen scannen</translation>
    </message>
    <message>
      <source>Its papers</source>
      <translation type="vanished">Seine Papiere</translation>
    </message>
    <message>
      <source>Scan the lot of {sku}, or say !lot and its code</source>
      <translation type="vanished">Charge von {sku} scannen, oder !lot und die Charge</translation>
    </message>
    <message>
      <source>Lot {lot} of {sku} is new: say its last valid day, like !expiry 2027-03-31</source>
      <translation type="vanished">Charge {lot} von {sku} ist neu: letzten gültigen Tag eingeben, etwa !expiry 2027-03-31</translation>
    </message>
    <message>
      <source>Give the last valid day of lot {lot} of {sku}: scan it, or say !expiry 2027-03-31</source>
      <translation type="vanished">Letzten gültigen Tag von Charge {lot} von {sku}: scannen, oder !expiry 2027-03-31</translation>
    </message>
    <message>
      <source>{sku}: scan the next serial ({count} so far), or where they go</source>
      <translation type="vanished">{sku}: nächste Seriennummer scannen ({count} bisher), oder wohin sie gehen</translation>
    </message>
    <message>
      <source>Lot {lot}{until}</source>
      <translation type="vanished">Charge {lot}{until}</translation>
    </message>
    <message>
      <source>Parcel {parcel} is taken in as packed: {count} pieces, grade as new; until they are put away they belong to {place}</source>
      <translation type="vanished">Paket {parcel} ist wie gepackt angenommen: {count} Stück, wie neu; bis zum Wegräumen gehören sie auf {place}</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation type="vanished">Hole</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation type="vanished">Wird</translation>
    </message>
    <message>
      <source>No account with a carrier yet</source>
      <translation type="vanished">Noch kein Konto bei einem Paketdienst</translation>
    </message>
    <message>
      <source>Live, costs money</source>
      <translation type="vanished">Echt, kostet Geld</translation>
    </message>
    <message>
      <source>Test, costs nothing</source>
      <translation type="vanished">Test, kostet nichts</translation>
    </message>
    <message>
      <source>Papers want you</source>
      <translation type="vanished">Papiere brauchen jemanden</translation>
    </message>
    <message>
      <source>Outbox wants you</source>
      <translation type="vanished">Ausgang braucht jemanden</translation>
    </message>
    <message>
      <source>{count} want you</source>
      <translation type="vanished">{count} brauchen jemanden</translation>
    </message>
    <message>
      <source>Nothing wants you</source>
      <translation type="vanished">Nichts wartet auf jemanden</translation>
    </message>
    <message>
      <source>Want you</source>
      <translation type="vanished">Zu erledigen</translation>
    </message>
    <message>
      <source>wants you</source>
      <translation type="vanished">zu erledigen</translation>
    </message>
    <message>
      <source>Papers of it</source>
      <translation type="vanished">Seine Papiere</translation>
    </message>
    <message>
      <source>Begin to practise</source>
      <translation type="vanished">Üben beginnen</translation>
    </message>
    <message>
      <source>It lies in {folder}</source>
      <translation type="vanished">Es liegt in {folder}</translation>
    </message>
    <message>
      <source>Built: scan it to load it whole</source>
      <translation type="vanished">Gebaut: scannen, um sie ganz zu verladen</translation>
    </message>
    <message>
      <source>Scan a tote, an order or a product to pack ({count} orders wait)</source>
      <translation type="vanished">Kiste, Auftrag oder Artikel zum Packen scannen ({count} Aufträge warten)</translation>
    </message>
    <message>
      <source>All {loaded} parcels for {carrier} are loaded: say !done to close the manifest</source>
      <translation type="vanished">Alle {loaded} Pakete für {carrier} sind verladen: !done schließt die Ladeliste</translation>
    </message>
    <message>
      <source>Loading for {carrier} at {dock}: {missing} parcels are ready</source>
      <translation type="vanished">Verladen für {carrier} an {dock}: {missing} Pakete bereit</translation>
    </message>
    <message>
      <source>Manifest {manifest} is closed: {parcels} parcels of {orders} orders handed to {carrier}; it prints</source>
      <translation type="vanished">Ladeliste {manifest} ist zu: {parcels} Pakete aus {orders} Aufträgen an {carrier} übergeben; sie wird gedruckt</translation>
    </message>
    <message>
      <source>Lay in {says} and scan it. None there: say !short</source>
      <translation type="vanished">Beilegen und scannen: {says}. Ist nichts da: !short</translation>
    </message>
    <message>
      <source>Lay in {says}, then say !yes. None there: say !short</source>
      <translation type="vanished">Beilegen: {says}, dann !yes. Ist nichts da: !short</translation>
    </message>
    <message>
      <source>sells labels offline, by the house rates</source>
      <translation type="vanished">verkauft Etiketten ohne Netz, nach den Haustarifen</translation>
    </message>
    <message>
      <source>as on parcels: UPS-EXPORT</source>
      <translation type="vanished">wie auf Paketen: UPS-EXPORT</translation>
    </message>
    <message>
      <source>the first rule that fits decides</source>
      <translation type="vanished">die erste Regel, die passt, entscheidet</translation>
    </message>
    <message>
      <source>is kept, and shown to a person</source>
      <translation type="vanished">bleibt und wird einem Menschen gezeigt</translation>
    </message>
    <message>
      <source>As it came</source>
      <translation type="vanished">Wie geliefert</translation>
    </message>
    <message>
      <source>guessed: {values}</source>
      <translation type="vanished">vermutet: {values}</translation>
    </message>
    <message>
      <source>must be filled</source>
      <translation type="vanished">muss gefüllt sein</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation type="vanished">Wie es ist</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation type="vanished">Anlegen</translation>
    </message>
    <message>
      <source>nobody has judged it yet</source>
      <translation type="vanished">noch nicht beurteilt</translation>
    </message>
    <message>
      <source>in the order in which they are asked</source>
      <translation type="vanished">in der Reihenfolge, in der sie gestellt werden</translation>
    </message>
    <message>
      <source>ms between two characters, 10 to 200</source>
      <translation type="vanished">ms zwischen zwei Zeichen, 10 bis 200</translation>
    </message>
    <message>
      <source>or type it and press Enter</source>
      <translation type="vanished">oder eintippen und Enter drücken</translation>
    </message>
    <message>
      <source>Lay in {says} and scan it; !short where there is none</source>
      <translation type="vanished">{says} beilegen und scannen; !short, wenn nichts da ist</translation>
    </message>
    <message>
      <source>Lay in {says} and say !yes; !short where there is none</source>
      <translation type="vanished">{says} beilegen und !yes; !short, wenn nichts da ist</translation>
    </message>
    <message>
      <source>The supplier's code, a return's number, or the goods themselves</source>
      <translation type="vanished">Der Code des Lieferanten, die Nummer einer Rückgabe oder die Ware selbst</translation>
    </message>
    <message>
      <source>Scan what shall stay and take it off; when the list is right, send it</source>
      <translation type="vanished">Scanne, was bleiben soll, und nimm es herunter; stimmt die Liste, schick sie ab</translation>
    </message>
    <message>
      <source>New warehouse, page 1 of 4. It stands on slips and labels.</source>
      <translation type="vanished">Neues Lager, Seite 1 von 4. Es steht auf Lieferscheinen und Etiketten.</translation>
    </message>
    <message>
      <source>Another</source>
      <translation type="vanished">Eine andere</translation>
    </message>
    <message>
      <source>It must hold every rule, else nothing is changed. Close other stations first.</source>
      <translation type="vanished">Sie muss jede Regel einhalten, sonst ändert sich nichts. Schließe zuerst die anderen Stationen.</translation>
    </message>
    <message>
      <source>as it comes with the program</source>
      <translation type="vanished">wie mit dem Programm geliefert</translation>
    </message>
    <message>
      <source>The label that came for {tracking} bears this number nowhere; its barcodes say {found}. Look at the label before the parcel goes: if it is another parcel's, give it back and ask for a new one. If the carrier writes the number in its own way, this check is switched off in the settings, Papers</source>
      <translation type="vanished">Das Etikett, das für {tracking} kam, trägt diese Nummer nirgends; seine Barcodes sagen {found}. Das Etikett ansehen, bevor das Paket geht: Gehört es zu einem anderen Paket, es zurückgeben und ein neues anfordern. Schreibt der Paketdienst die Nummer auf seine eigene Art, lässt sich diese Prüfung in den Einstellungen unter Papiere abschalten</translation>
    </message>
    <message>
      <source>{carrier} (not installed)</source>
      <translation type="vanished">{carrier} (nicht installiert)</translation>
    </message>
    <message>
      <source>Scan a tote, an order or a product</source>
      <translation type="vanished">Kiste, Auftrag oder Artikel scannen</translation>
    </message>
    <message>
      <source>Scan the return, its parcel or its order</source>
      <translation type="vanished">Retoure, Paket oder Auftrag scannen</translation>
    </message>
    <message>
      <source>Scan the badge of a second person</source>
      <translation type="vanished">Ausweis einer zweiten Person scannen</translation>
    </message>
    <message>
      <source>As a file beside the database</source>
      <translation type="vanished">Als Datei neben der Datenbank</translation>
    </message>
    <message>
      <source>Whatever lies in the box or sticks on it will do; else the customer's name or e-mail</source>
      <translation type="vanished">Was im Karton liegt oder darauf klebt, genügt; sonst Name oder E-Mail des Kunden</translation>
    </message>
    <message>
      <source>It shows what is wrong; say No if nobody can take one here</source>
      <translation type="vanished">Es zeigt den Mangel; sage Nein, wenn hier niemand eines machen kann</translation>
    </message>
    <message>
      <source>in {name}'s hands</source>
      <translation type="vanished">bei {name} in der Hand</translation>
    </message>
    <message>
      <source>What is to be sent</source>
      <translation type="vanished">Was verschickt wird</translation>
    </message>
    <message>
      <source>as 300x200x100 mm; empty where not known</source>
      <translation type="vanished">etwa 300x200x100 mm; leer, wenn unbekannt</translation>
    </message>
    <message>
      <source>its own parcels; or describe one:</source>
      <translation type="vanished">dessen eigene Pakete; oder eines beschreiben:</translation>
    </message>
    <message>
      <source>{carrier} may have sold the label of parcel {parcel}, and only it can tell. First say what became of it: fulfill carriers settle {parcel}</source>
      <translation type="vanished">{carrier} hat vielleicht das Etikett von Paket {parcel} verkauft, und nur dort ist das zu erfahren. Zuerst sagen, was daraus wurde: fulfill carriers settle {parcel}</translation>
    </message>
    <message>
      <source>{field}, if any</source>
      <translation type="vanished">{field}, falls vorhanden</translation>
    </message>
    <message>
      <source>Live: labels cost money</source>
      <translation type="vanished">Echt: Etiketten kosten Geld</translation>
    </message>
    <message>
      <source>Test: labels cost nothing</source>
      <translation type="vanished">Test: Etiketten kosten nichts</translation>
    </message>
    <message>
      <source>Country of the account, as DE</source>
      <translation type="vanished">Land des Kontos, etwa DE</translation>
    </message>
    <message>
      <source>test</source>
      <translation type="vanished">Test</translation>
    </message>
    <message>
      <source>live</source>
      <translation type="vanished">echt</translation>
    </message>
    <message>
      <source>as it stands on parcels: UPS, UPS-EXPORT</source>
      <translation type="vanished">wie auf den Paketen: UPS, UPS-EXPORT</translation>
    </message>
    <message>
      <source>What comes first</source>
      <translation type="vanished">Was zuerst kommt</translation>
    </message>
    <message>
      <source>Compare prices</source>
      <translation type="vanished">Preise vergleichen</translation>
    </message>
    <message>
      <source>See what it does</source>
      <translation type="vanished">Zeigen, was es tut</translation>
    </message>
    <message>
      <source>{carriers}: {count} rates, {source}</source>
      <translation type="vanished">{carriers}: {count} Tarife, {source}</translation>
    </message>
    <message>
      <source>Try a parcel</source>
      <translation type="vanished">Paket probieren</translation>
    </message>
    <message>
      <source>1 working day</source>
      <translation type="vanished">1 Arbeitstag</translation>
    </message>
    <message>
      <source>{count} working days</source>
      <translation type="vanished">{count} Arbeitstage</translation>
    </message>
    <message>
      <source>{name}: {price}
leaves today until {time}, {days}, zone {zone}</source>
      <translation type="vanished">{name}: {price}
geht heute bis {time}, {days}, Zone {zone}</translation>
    </message>
    <message>
      <source>{carrier} does not take the keys of this machine. Give them again: fulfill carriers key {carrier}</source>
      <translation type="vanished">{carrier} nimmt die Schlüssel dieses Rechners nicht an. Noch einmal eingeben: fulfill carriers key {carrier}</translation>
    </message>
    <message>
      <source>{carrier} cannot be asked from this machine, {fields} is missing. Give keys by fulfill carriers key {carrier}, anything else by fulfill carriers add {carrier} --set NAME=VALUE</source>
      <translation type="vanished">{carrier} kann von diesem Rechner aus nicht gefragt werden, {fields} fehlt. Schlüssel mit fulfill carriers key {carrier} eingeben, alles andere mit fulfill carriers add {carrier} --set NAME=VALUE</translation>
    </message>
    <message>
      <source>Proof …</source>
      <translation type="vanished">Nachweis …</translation>
    </message>
    <message>
      <source>That is not the PIN of {name}. Try again</source>
      <translation type="vanished">Das ist nicht die PIN von {name}. Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Too many wrong PINs: the badge of {name} is locked until a supervisor unlocks it</source>
      <translation type="vanished">Zu viele falsche PINs: der Ausweis von {name} ist gesperrt, bis die Schichtleitung ihn freigibt</translation>
    </message>
    <message>
      <source>Parcel {parcel} is in the proposed box: there is nothing to explain. Scan another box first</source>
      <translation type="vanished">Paket {parcel} liegt im vorgeschlagenen Karton: Es gibt nichts zu begründen. Zuerst einen anderen Karton scannen</translation>
    </message>
    <message>
      <source>{quantity} × {sku} packed; {left} of order {order} to go</source>
      <translation type="vanished">{quantity} × {sku} gepackt; noch {left} in Auftrag {order}</translation>
    </message>
    <message>
      <source>{weight_g} g is not the {expected_g} g expected: check that nothing is missing or too many. Say the same again to keep it, or !remove to take something out</source>
      <translation type="vanished">{weight_g} g statt der erwarteten {expected_g} g: prüfen, ob etwas fehlt oder zu viel ist. Noch einmal dasselbe behält es, !remove nimmt etwas heraus</translation>
    </message>
    <message>
      <source>Hazardous ({hazard}): its mark must be on the box</source>
      <translation type="vanished">Gefahrgut ({hazard}): Zeichen muss auf den Karton</translation>
    </message>
    <message>
      <source>{name} has a PIN, which a badge alone does not replace. Start this station with that badge</source>
      <translation type="vanished">{name} hat eine PIN, die der Ausweis allein nicht ersetzt. Station mit diesem Ausweis starten</translation>
    </message>
    <message>
      <source>{document} is open; {left} pieces are awaited</source>
      <translation type="vanished">{document} ist offen; {left} Stück erwartet</translation>
    </message>
    <message>
      <source>{document} stays open with {units} pieces taken in; scan its code to go on</source>
      <translation type="vanished">{document} bleibt offen mit {units} angenommenen Stück; Code scannen zum Weitermachen</translation>
    </message>
    <message>
      <source>{count} pieces lie at {place}</source>
      <translation type="vanished">{count} Stück liegen auf {place}</translation>
    </message>
    <message>
      <source>{document} is closed: {count} pieces received and put away</source>
      <translation type="vanished">{document} ist abgeschlossen: {count} Stück angenommen und weggeräumt</translation>
    </message>
    <message>
      <source>{count} wait</source>
      <translation type="vanished">{count} warten</translation>
    </message>
    <message>
      <source>Scan the return's, parcel's or tracking code, or the order; or type the customer. No paper: !next</source>
      <translation type="vanished">Retoure, Paket, Sendungsnummer oder Auftrag scannen, oder den Kunden eintippen. Ohne Papier: !next</translation>
    </message>
    <message>
      <source>Scan the product that you take</source>
      <translation type="vanished">Artikel scannen, der genommen wird</translation>
    </message>
    <message>
      <source>{owed} are owed: say !answer with the amount and the number of the credit note, or !answer replacement</source>
      <translation type="vanished">{owed} sind offen: sag !answer mit dem Betrag und der Nummer der Gutschrift, oder !answer replacement</translation>
    </message>
    <message>
      <source>{question}</source>
      <translation type="vanished">{question}</translation>
    </message>
    <message>
      <source>Answer: {question}</source>
      <translation type="vanished">Antworte: {question}</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation type="vanished">1 Tag</translation>
    </message>
    <message>
      <source>Open since</source>
      <translation type="vanished">Offen seit</translation>
    </message>
    <message>
      <source>Order {order} is packed: {parcels} parcels ready to ship</source>
      <translation type="vanished">Auftrag {order} ist gepackt: {parcels} Pakete versandbereit</translation>
    </message>
    <message>
      <source>Or choose the carrier that is at the door</source>
      <translation type="vanished">Oder den Paketdienst wählen, der am Tor steht</translation>
    </message>
    <message>
      <source>Welcome to Fulfill</source>
      <translation type="vanished">Willkommen bei Fulfill</translation>
    </message>
    <message>
      <source>Scan the return's code, parcel or tracking number, or the order on the slip. No paper: !next</source>
      <translation type="vanished">Code, Paket oder Sendungsnummer der Retoure scannen, oder den Auftrag auf dem Lieferschein. Ohne Papier: !next</translation>
    </message>
    <message>
      <source>Whatever lies in the box or sticks on it will do</source>
      <translation type="vanished">Alles, was im Paket liegt oder darauf klebt, geht</translation>
    </message>
    <message>
      <source>or scan a badge; F4 adds somebody new.</source>
      <translation type="vanished">oder Ausweis scannen; F4 legt jemanden an.</translation>
    </message>
    <message>
      <source>The window speaks it when it is opened the next time.</source>
      <translation type="vanished">Das Fenster spricht sie, wenn es das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
      <source>{given} does not fit what is in it: weigh it once more</source>
      <translation type="vanished">{given} passt nicht zum Inhalt: noch einmal wiegen</translation>
    </message>
    <message>
      <source>So far; {grams} when all is in</source>
      <translation type="vanished">Bisher; {grams}, wenn alles drin ist</translation>
    </message>
    <message>
      <source>Weighed; expected {expected}</source>
      <translation type="vanished">Gewogen; erwartet {expected}</translation>
    </message>
    <message>
      <source>Grams</source>
      <translation type="vanished">Gramm</translation>
    </message>
    <message>
      <source>A whole number of grams, as 1200</source>
      <translation type="vanished">Ganze Gramm, wie 1200</translation>
    </message>
    <message>
      <source>{weight} g</source>
      <translation type="vanished">{weight} g</translation>
    </message>
    <message>
      <source>{weight} of {most} kg</source>
      <translation type="vanished">{weight} von {most} kg</translation>
    </message>
    <message>
      <source>The label was not printed: {why}</source>
      <translation type="vanished">Etikett nicht gedruckt: {why}</translation>
    </message>
    <message>
      <source>The label went to the printer</source>
      <translation type="vanished">Das Etikett ging zum Drucker</translation>
    </message>
    <message>
      <source>Box {length} × {width} × {height} mm</source>
      <translation type="vanished">Karton {length} × {width} × {height} mm</translation>
    </message>
    <message>
      <source>Print label copy</source>
      <translation type="vanished">Etikett-Kopie</translation>
    </message>
    <message>
      <source>the badge of {x}</source>
      <translation type="vanished">der Ausweis von {x}</translation>
    </message>
    <message>
      <source>a tote of this walk: {x}</source>
      <translation type="vanished">eine Kiste dieses Rundgangs: {x}</translation>
    </message>
    <message>
      <source>Scan one of {x}.</source>
      <translation type="vanished">Eines davon scannen: {x}.</translation>
    </message>
    <message>
      <source> Take it from {x} instead.</source>
      <translation type="vanished"> Stattdessen von {x} nehmen.</translation>
    </message>
    <message>
      <source>. No longer held: {x}</source>
      <translation type="vanished">. Nicht mehr zugesagt: {x}</translation>
    </message>
    <message>
      <source>. Throw away {x}: void</source>
      <translation type="vanished">. {x} wegwerfen: ungültig</translation>
    </message>
    <message>
      <source>. Throw away {x}: void then</source>
      <translation type="vanished">. {x} dann wegwerfen: ungültig</translation>
    </message>
  </context>
</TS>
