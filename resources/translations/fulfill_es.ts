<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>fulfill</name>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>There is no carrier {carrier}. Carriers: {known}</source>
      <translation>No hay ningún transportista {carrier}. Transportistas: {known}</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>No label here has the number {number}. Check it, or look it up: fulfill show parcels</source>
      <translation>Ninguna etiqueta de aquí tiene el número {number}. Compruébalo o búscalo: fulfill show parcels</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{carrier} does not tell where its parcels are. Its number is {tracking}</source>
      <translation>{carrier} no dice dónde están sus paquetes. Su número es {tracking}</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>No label of parcel {parcel} is in doubt. See: fulfill show parcels</source>
      <translation>Ninguna etiqueta del paquete {parcel} está en duda. Mira: fulfill show parcels</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{carrier} is being asked about parcel {parcel} right now. Wait a minute, then look again</source>
      <translation>Ahora mismo se pregunta a {carrier} por el paquete {parcel}. Espera un minuto y vuelve a mirar</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{carrier} may have sold the label of parcel {parcel}, and only it can tell. First say what became of it: at the papers' desk, Outbox, or by fulfill carriers settle {parcel}</source>
      <translation>{carrier} puede haber vendido la etiqueta del paquete {parcel}, y solo él lo sabe. Di primero qué pasó: en Papeles, Salida, o con fulfill carriers settle {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{why}</source>
      <translation>{why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{number} is no closed manifest. Close it first at the dock, or check its number</source>
      <translation>{number} no es un manifiesto cerrado. Ciérralo primero en el muelle o comprueba su número</translation>
    </message>
    <message>
      <location filename="../../fulfill/carrier_desk.py" />
      <source>{tracking} is the label of {other} already. Look again which number {parcel} has</source>
      <translation>{tracking} ya es la etiqueta de {other}. Mira otra vez qué número tiene {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/cli/people.py" />
      <source>Nobody here has the badge {badge}</source>
      <translation>Nadie aquí tiene la tarjeta {badge}</translation>
    </message>
    <message>
      <location filename="../../fulfill/desk.py" />
      <source>There is no order {order}. Check the number</source>
      <translation>No hay ningún pedido {order}. Comprueba el número</translation>
    </message>
    <message>
      <location filename="../../fulfill/evidence/__init__.py" />
      <source>There is no return {rma}. Look them up with: fulfill show returns</source>
      <translation>No hay devolución {rma}. Míralas con: fulfill show returns</translation>
    </message>
    <message>
      <location filename="../../fulfill/evidence/proof.py" />
      <source>There is no manifest {manifest}. Look them up with: fulfill show manifests</source>
      <translation>No hay ningún manifiesto {manifest}. Búscalos con: fulfill show manifests</translation>
    </message>
    <message>
      <location filename="../../fulfill/evidence/proof.py" />
      <source>Manifest {manifest} is still open: nothing was handed over. Close it at the dock first</source>
      <translation>El manifiesto {manifest} sigue abierto: no se ha entregado nada. Ciérralo primero en el muelle</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carrier_labels.py" />
      <source>The label that came for {tracking} bears this number nowhere; its barcodes say {found}. Where a carrier writes its numbers in its own way, this check is switched off in the settings, Papers. Look at the label before the parcel goes: if it is another parcel's, give it back and ask for a new one</source>
      <translation>La etiqueta que llegó para {tracking} no lleva este número en ninguna parte; sus códigos de barras dicen {found}. Si un transportista escribe sus números a su manera, esta comprobación se desactiva en los ajustes, Papeles. Mira la etiqueta antes de que salga el paquete: si es de otro paquete, devuélvela y pide una nueva</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} says no: {why}. Put that right, then try again</source>
      <translation>{carrier} dice que no: {why}. Corrígelo y vuelve a intentarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} is not reached. It is asked again</source>
      <translation>No se llega a {carrier}. Se volverá a preguntar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} is asked too often. It is asked again later</source>
      <translation>Se pregunta a {carrier} demasiado a menudo. Se volverá a preguntar más tarde</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} does not take the keys of this machine. Give them again at the carriers' desk, Accounts, or by fulfill carriers key {carrier}</source>
      <translation>{carrier} no acepta las claves de este equipo. Dalas de nuevo en Transportistas, Cuentas, o con fulfill carriers key {carrier}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} cannot be asked from this machine, {fields} is missing. Enter it at the carriers' desk, Accounts, or by fulfill carriers key {carrier} and fulfill carriers add {carrier} --set NAME=VALUE</source>
      <translation>No se puede preguntar a {carrier} desde este equipo: falta {fields}. Ponlo en Transportistas, Cuentas, o con fulfill carriers key {carrier} y fulfill carriers add {carrier} --set NOMBRE=VALOR</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} cannot be asked from this machine: {why}. Ask whoever looks after it to install what is missing</source>
      <translation>No se puede preguntar a {carrier} desde este equipo: {why}. Pide a quien lo cuida que instale lo que falta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} must know where the parcel comes from, but {fields} of this warehouse is missing. Enter it in the settings, The firm</source>
      <translation>{carrier} debe saber de dónde viene el paquete, pero falta {fields} de este almacén. Escríbelo en los ajustes, La empresa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} cannot be asked about this parcel: {fields} of the receiver is missing. Enter it in the order's address, then try again</source>
      <translation>No se puede preguntar a {carrier} por este paquete: falta {fields} del destinatario. Escríbelo en la dirección del pedido e inténtalo de nuevo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} cannot be asked: something in its account, the address or the service has a form that it does not take. Check them against what the carrier gave you, then try again</source>
      <translation>No se puede preguntar a {carrier}: algo en su cuenta, la dirección o el servicio tiene una forma que no acepta. Compáralo con lo que te dio el transportista e inténtalo de nuevo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} tells no prices, so it cannot be the cheapest. Give the rules its service, as {carrier}/{service}</source>
      <translation>{carrier} no dice precios, así que no puede ser el más barato. Escribe su servicio en las reglas, como {carrier}/{service}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} only tells where parcels are, it sells no labels here. Let the rules choose another carrier</source>
      <translation>{carrier} solo dice dónde están los paquetes, aquí no vende etiquetas. Deja que las reglas elijan otro transportista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} takes no label back from here. Ask the carrier itself to cancel {tracking}</source>
      <translation>{carrier} no admite devolver etiquetas desde aquí. Pide al propio transportista que anule {tracking}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} does not tell here where a parcel is. Look for it at the carrier itself</source>
      <translation>{carrier} no dice aquí dónde está un paquete. Míralo en la página del propio transportista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} is not told which service to send this parcel by. Give the rules {carrier}/SERVICE, or let them pick the cheapest: fulfill rules show service</source>
      <translation>{carrier} no sabe con qué servicio enviar este paquete. Pon {carrier}/SERVICIO en las reglas, o deja que elijan el más barato: fulfill rules show service</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} did not answer. It is asked again</source>
      <translation>{carrier} no ha contestado. Se volverá a preguntar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} has trouble of its own (HTTP {status}). It is asked again</source>
      <translation>{carrier} tiene un problema propio (HTTP {status}). Se volverá a preguntar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The answer of {carrier} cannot be read. It is asked again</source>
      <translation>La respuesta de {carrier} no se puede leer. Se volverá a preguntar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The answer of {carrier} was lost, and it cannot be asked what became of it. Look there for {reference}, then say what you found</source>
      <translation>La respuesta de {carrier} se perdió, y no se le puede preguntar qué pasó. Busca allí {reference} y di qué has encontrado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} does not tell yet what became of {reference}. It is asked again; if it stays so, look there, then say what you found</source>
      <translation>{carrier} aún no dice qué pasó con {reference}. Se volverá a preguntar; si sigue así, mira allí y di qué has encontrado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} makes no manifest of its own. Give its driver ours</source>
      <translation>{carrier} no hace su propio manifiesto. Da a su conductor el nuestro</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} was asked for this label and is not set up here any more. Enter it again, so that it can tell what became of it</source>
      <translation>Se pidió esta etiqueta a {carrier}, que ya no está configurado aquí. Vuelve a añadirlo para que diga qué pasó</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The carrier answered with {tracking}, which is the label of {other}. Call a supervisor</source>
      <translation>El transportista contestó con {tracking}, que es la etiqueta de {other}. Llama a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The label {tracking} costs {paid}; {quoted} was quoted. It is bought, and the parcel may go. Ask the carrier about the price</source>
      <translation>La etiqueta {tracking} cuesta {paid}; se había ofrecido {quoted}. Está comprada y el paquete puede salir. Pregunta al transportista por el precio</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The label {tracking} costs {paid}; the rule {rule} allows {allowed}. It is bought, and the parcel may go. Check the rule, or ask the carrier about the price</source>
      <translation>La etiqueta {tracking} cuesta {paid}; la regla {rule} permite {allowed}. Está comprada y el paquete puede salir. Revisa la regla o pregunta al transportista por el precio</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The rules say to send this parcel with {carriers}, which is not set up here. Enter it, or choose others in the rules</source>
      <translation>Según las reglas este paquete va con {carriers}, que no está configurado aquí. Añádelo o elige otros en las reglas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The rules say to send this parcel with {carriers}, which is switched off. Let somebody switch it on at the carriers' desk, or choose others in the rules</source>
      <translation>Según las reglas este paquete va con {carriers}, que está desactivado. Haz que lo activen en Transportistas o elige otros en las reglas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>{carrier} tells no prices before it sells. Ask it by its own way</source>
      <translation>{carrier} no dice precios antes de vender. Pregúntale por su propio medio</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>There is an account {carrier} already. Choose it in the list to change it, or give this one another name, as {carrier}-2</source>
      <translation>Ya hay una cuenta {carrier}. Elígela en la lista para cambiarla, o da a esta otro nombre, como {carrier}-2</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>The account {carrier} was taken out meanwhile. Enter it anew, if it is still wanted</source>
      <translation>La cuenta {carrier} se quitó entretanto. Ponla de nuevo si aún hace falta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>No rule says who takes this parcel to {country}. Enter one: fulfill rules show service</source>
      <translation>Ninguna regla dice quién lleva este paquete a {country}. Añade una: fulfill rules show service</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>By the rule {rule} this parcel goes with {carriers}, but none of them takes it. Choose others in the rules</source>
      <translation>Según la regla {rule} este paquete va con {carriers}, pero ninguno lo acepta. Elige otros en las reglas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>By the rule {rule} this parcel goes with {carriers}, but none of them takes it: {why}. Choose others in the rules, or put that right</source>
      <translation>Según la regla {rule} este paquete va con {carriers}, pero ninguno lo acepta: {why}. Elige otros en las reglas o corrígelo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>By the rule {rule} this parcel goes with {carriers}, but none of them promises it within {days} working days. Choose others in the rules</source>
      <translation>Según la regla {rule} este paquete va con {carriers}, pero ninguno lo promete en {days} días laborables. Elige otros en las reglas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>By the rule {rule} this parcel goes with {carriers}, but all of them are dearer than it allows. Choose others in the rules</source>
      <translation>Según la regla {rule} este paquete va con {carriers}, pero todos cuestan más de lo que permite. Elige otros en las reglas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/carriers.py" />
      <source>Whether {carrier} made its manifest of {number} is not known: its answer was lost. Look there first, and ask again only if it did not</source>
      <translation>No se sabe si {carrier} hizo su manifiesto de {number}: su respuesta se perdió. Mira primero allí y vuelve a preguntar solo si no lo hizo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan the place that you count</source>
      <translation>Escanea la ubicación que vas a contar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan everything that lies at {place}; say !done when that is all, or if it is empty</source>
      <translation>Escanea todo lo que hay en {place}; pulsa !done cuando esté todo o si está vacía</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan the lot of {sku}, or give its code with !lot</source>
      <translation>Escanea el lote de {sku}, o indica su código con !lot</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Lot {lot} of {sku} is new: give its last valid day with !expiry, as 2027-03-31</source>
      <translation>El lote {lot} de {sku} es nuevo: indica su último día válido con !expiry, por ejemplo 2027-03-31</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan the serial of each {sku}; say !done when that is all</source>
      <translation>Escanea el número de serie de cada {sku}; pulsa !done cuando estén todos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Counting {place}</source>
      <translation>Contando {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{count} × {sku} counted</source>
      <translation>{count} × {sku} contados</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Serial {serial}: {count} × {sku} counted</source>
      <translation>Serie {serial}: {count} × {sku} contados</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>What you scan now lies on {plate}</source>
      <translation>Lo que escanees ahora está en {plate}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} is counted: all as booked</source>
      <translation>{place} está contada: todo coincide</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} is counted. Corrected: {differences}{lifted}</source>
      <translation>{place} está contada. Corregido: {differences}{lifted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} differs too much to be booked on one count. Somebody else must count it again</source>
      <translation>{place} difiere demasiado para corregirla con un solo recuento. Otra persona debe contarla de nuevo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Stock at {place} moved while you counted, so nothing was booked: count it again from the start</source>
      <translation>En {place} hubo movimientos mientras contabas y no se guardó nada: cuenta otra vez desde el principio</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} differs much: {differences}. Say !done again to book it, or go on counting</source>
      <translation>{place} difiere mucho: {differences}. Pulsa !done otra vez para guardarlo, o sigue contando</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{place} is no place that is counted. Scan a place in the building</source>
      <translation>{place} no es una ubicación que se cuente. Escanea una ubicación del almacén</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>You counted {place} last time: somebody else must count it now. Scan another place</source>
      <translation>Tú contaste {place} la última vez: ahora debe contarla otra persona. Escanea otra ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{plate} is booked at {where}. Carry it there, or move it with the flow move; then go on counting</source>
      <translation>{plate} consta en {where}. Llévala allí, o muévela en Mover; después sigue contando</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>{plate} holds an order's goods, which are not counted here. Leave it out</source>
      <translation>{plate} lleva mercancía de un pedido, que aquí no se cuenta. Déjala fuera</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Scan a product before you say how many. If the place is empty, say !done</source>
      <translation>Escanea un artículo antes de decir cuántos hay. Si la ubicación está vacía, pulsa !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Serial {serial} is counted already. Scan the next one</source>
      <translation>La serie {serial} ya está contada. Escanea la siguiente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Each {sku} has its own serial. Scan the serials one by one</source>
      <translation>Cada {sku} tiene su número de serie. Escanéalos uno por uno</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Lot {lot} of {sku} is good until {known}, but this says {scanned}. Scan the right lot, or call a supervisor</source>
      <translation>El lote {lot} de {sku} caduca el {known}, pero aquí dice {scanned}. Escanea el lote correcto o llama a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/count.py" />
      <source>Serial {serial} is promised to an order at {where}. Leave it out, or call a supervisor</source>
      <translation>La serie {serial} está reservada para un pedido en {where}. Déjala fuera o llama a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That is {what}. Expected: {expected}. {way_out}</source>
      <translation>Eso es {what}. Se esperaba: {expected}. {way_out}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Nothing here bears the code {raw}{because}. Expected: {expected}. {way_out}</source>
      <translation>Nada aquí tiene el código {raw}{because}. Se esperaba: {expected}. {way_out}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{raw} could be {options}. {way_out}</source>
      <translation>{raw} puede ser {options}. {way_out}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>!{word} does nothing at this step. Words that do: {words}</source>
      <translation>!{word} no sirve en este paso. Sirven: {words}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{raw} is not a word of this station. Words that do: {words}</source>
      <translation>{raw} no es una orden de esta estación. Sirven: {words}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>!{word} cannot take “{argument}”. Say it as {form}</source>
      <translation>!{word} no admite «{argument}». Forma correcta: {form}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Ready to {flow}</source>
      <translation>Listo: {flow}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Going on where you stopped: {document}</source>
      <translation>Se sigue donde quedó: {document}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{document} is given back; anyone can take it up</source>
      <translation>{document} queda libre; cualquiera puede continuarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{document}: the work is given up; nothing was changed</source>
      <translation>{document}: trabajo cancelado; no se cambió nada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{name} ({roles}) may not {act}. Scan the badge of someone who may, or ask an administrator for the role</source>
      <translation>{name} ({roles}) no tiene permiso: {act}. Escanea la tarjeta de quien lo tenga, o pide el rol a un administrador</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Scan the badge of someone who may {act}</source>
      <translation>Escanea la tarjeta de quien tenga permiso: {act}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Nobody is logged in. Scan your badge first</source>
      <translation>Nadie ha iniciado sesión. Escanea primero tu tarjeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{name} works here now</source>
      <translation>{name} trabaja aquí ahora</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Taken back: {what}{void}</source>
      <translation>Deshecho: {what}{void}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>“{what}” is taken back when you say !undo again{void}</source>
      <translation>«{what}» se deshace si pulsas !undo otra vez{void}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{raw} is on a label of parcel {parcel} that was voided. Throw that label away; scan the new one</source>
      <translation>{raw} es de una etiqueta anulada del paquete {parcel}. Tira esa etiqueta y escanea la nueva</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>There is nothing of yours left to take back. Scan what the screen asks for</source>
      <translation>No queda nada tuyo por deshacer. Escanea lo que pide la pantalla</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>“{what}” cannot be taken back: {why}</source>
      <translation>«{what}» no se puede deshacer: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{raw}: {what}</source>
      <translation>{raw}: {what}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{prompt}. Words here: {words}</source>
      <translation>{prompt}. Órdenes aquí: {words}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{place} has {there} free of {sku}, not {wanted}. Take less, or scan another place</source>
      <translation>{place} tiene {there} libres de {sku}, no {wanted}. Toma menos o escanea otra ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{what} was changed by someone else just now. Scan again to see how it stands</source>
      <translation>Otra persona acaba de cambiar {what}. Escanea de nuevo para ver cómo está</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Serial {serial} is already in stock at {where}. Scan another one, or count {where}</source>
      <translation>La serie {serial} ya está en stock en {where}. Escanea otra, o cuenta {where}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That scan has {length} characters, more than the {most} any code has. Scan again</source>
      <translation>Ese código tiene {length} caracteres, más de los {most} posibles. Escanea otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That scan holds characters that no code has: {raw}. Scan again</source>
      <translation>Ese código tiene caracteres no válidos: {raw}. Escanea otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>The GS1 code {raw} was not read whole, or wrongly; nothing was taken from it. Expected: a whole one. Scan it again, or type what stands below it</source>
      <translation>El código GS1 {raw} no se leyó entero, o se leyó mal; no se tomó nada de él. Se esperaba: uno entero. Escanéalo otra vez o escribe lo que pone debajo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Something went wrong here (report {report}); nothing was changed. Scan again, or call a supervisor</source>
      <translation>Algo falló aquí (informe {report}); no se cambió nada. Escanea otra vez o llama a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>{name} has a PIN, which a badge alone does not replace. Give it with !pin, or start this station with that badge</source>
      <translation>{name} tiene un PIN, que una credencial sola no sustituye. Dalo con !pin, o inicia esta estación con esa credencial</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>The badge of {name} needs its PIN: give it, or !pin and the digits</source>
      <translation>La credencial de {name} necesita su PIN: dalo, o !pin y las cifras</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>A PIN was given, but no badge waits for one. Scan the badge first</source>
      <translation>Se dio un PIN, pero ninguna credencial espera uno. Escanea primero la credencial</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That is not the PIN of {name}. Give it again</source>
      <translation>Ese no es el PIN de {name}. Dalo otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Too many wrong PINs for {name}. Try again in {wait} s, or ask a supervisor to unlock it</source>
      <translation>Demasiados PIN erróneos de {name}. Prueba en {wait} s, o pide a un supervisor que lo desbloquee</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Too many wrong PINs: the badge of {name} is locked. Ask a supervisor to unlock it</source>
      <translation>Demasiados PIN erróneos: la credencial de {name} está bloqueada. Pide a un supervisor que la desbloquee</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>Words here: {words}</source>
      <translation>Palabras aquí: {words}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>That scan was empty. Scan again</source>
      <translation>El escaneo estaba vacío. Escanea otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>There is nothing to pack now. Orders come here once they are picked</source>
      <translation>Ahora no hay nada que embalar. Los pedidos llegan aquí cuando están recogidos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>There is nothing to ship now. Parcels come here once they are packed</source>
      <translation>Ahora no hay nada que expedir. Los paquetes llegan aquí cuando están embalados</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/every_flow.py" />
      <source>There is nothing to {flow} now. Release or import orders, then ask again</source>
      <translation>Nada pendiente ahora: {flow}. Libera o importa pedidos y vuelve a preguntar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>A new order: scan the place where the piece lies</source>
      <translation>Una orden nueva: escanea la ubicación donde está la pieza</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>You are at {place}</source>
      <translation>Estás en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{place} is a {kind} place; pieces that are worked on wait at a {kinds} place. Scan such a place, or the label of the piece</source>
      <translation>{place} es una ubicación de {kind}; las piezas por reacondicionar esperan en una ubicación de {kinds}. Escanea una así o la etiqueta de la pieza</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Nothing lies free at {place}. Scan another place</source>
      <translation>En {place} no hay nada libre. Escanea otra ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is {state} already. Scan another order, or the place where the next piece waits</source>
      <translation>{work} ya está {state}. Escanea otra orden o la ubicación donde espera la siguiente pieza</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{name} works on {work} now. Scan another order, or ask {name} to give it back with !cancel</source>
      <translation>{name} trabaja ahora en {work}. Escanea otra orden o pide a {name} que la devuelva con !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} was taken back or ended by someone else. Say !cancel</source>
      <translation>Otra persona ha deshecho o terminado {work}. Di !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No work order is about {what}. Scan the place where the piece lies, or say !next to make an order</source>
      <translation>No hay orden de trabajo sobre {what}. Escanea la ubicación donde está la pieza o di !next para crear una</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No work order is open for {sku} at {place}</source>
      <translation>No hay orden de trabajo abierta para {sku} en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Every {sku} at {place} has its order already. Scan {work} to work on it</source>
      <translation>Cada {sku} en {place} ya tiene su orden. Escanea {work} para trabajar en ella</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Several lots or serials of {sku} lie at {place}. Say which: give its lot or its serial</source>
      <translation>En {place} hay varios lotes o números de serie de {sku}. Di cuál: indica su lote o su número de serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No order was made</source>
      <translation>No se ha creado ninguna orden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>“{said}” is no kind of work. Say !answer with one of: {kinds}</source>
      <translation>«{said}» no es un tipo de trabajo. Di !answer con uno de: {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is yours: {sku}</source>
      <translation>{work} es tuya: {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} is on the bench for {work}</source>
      <translation>{sku} está en el banco para {work}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>The {sku} of {work} waits at no place now. Look it up with !where {sku}, or say !cancel</source>
      <translation>{sku} de {work} ya no espera en ninguna ubicación. Búscalo con !where {sku} o di !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} lies at {place}, not at {scanned}. Take it there and scan it</source>
      <translation>{sku} está en {place}, no en {scanned}. Tómalo allí y escanéalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>That is {found}; this work is about {wanted}. Put it back and scan {wanted}</source>
      <translation>Eso es {found}; este trabajo es sobre {wanted}. Devuélvelo y escanea {wanted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is about {wanted}, not about {found}. Put it back and scan the right one</source>
      <translation>{work} es sobre {wanted}, no sobre {found}. Devuélvelo y escanea la correcta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{label} is another piece than that of {work}. Put it back and scan the right one</source>
      <translation>{label} es otra pieza que la de {work}. Devuélvela y escanea la correcta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No {what} lies free at {place}. Scan what lies there, or another place</source>
      <translation>En {place} no hay {what} libre. Escanea lo que hay o otra ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Which {sku} is it? Scan its serial</source>
      <translation>¿Qué {sku} es? Escanea su número de serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Several lots of {sku} lie there: scan the lot</source>
      <translation>Hay varios lotes de {sku}: escanea el lote</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{place} is no place that goods are taken from. Scan a place in the building</source>
      <translation>De {place} no se toma mercancía. Escanea una ubicación del edificio</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Taking material from {place}</source>
      <translation>El material se toma de {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>From where do you take {sku}? Scan its place first, then {sku}</source>
      <translation>¿De dónde tomas {sku}? Escanea primero su ubicación y luego {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{count} × {sku} went in</source>
      <translation>{count} × {sku} se han usado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} is blocked and goes into nothing. Take other material</source>
      <translation>{sku} está bloqueado y no se usa en nada. Toma otro material</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>This {sku} was good until {day} and goes into nothing. Take a fresher lot</source>
      <translation>Este {sku} caducó el {day} y no se usa en nada. Toma un lote más reciente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>!qty counts the material that was scanned last, and there is none. Scan its place first</source>
      <translation>!qty cuenta el último material escaneado y no hay ninguno. Escanea primero su ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>One serial is one {sku}. Scan the next serial instead</source>
      <translation>Un número de serie es un {sku}. Escanea el siguiente número de serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Lay everything of {work} back to {places}; the order waits</source>
      <translation>Devuelve todo lo de {work} a {places}; la orden espera</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} has goods on the bench. Say !remove to put them back first, then !void ends it</source>
      <translation>{work} tiene mercancía en el banco. Di primero !remove para devolverla; luego !void la termina</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is ended</source>
      <translation>{work} está terminada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} stays as it is, with what is on the bench; scan it to go on</source>
      <translation>{work} queda como está, con lo que hay en el banco; escanéala para seguir</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>“{said}” is no grade. Say !answer with one of: {grades}</source>
      <translation>«{said}» no es un grado. Di !answer con uno de: {grades}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work}: grade {grade}</source>
      <translation>{work}: grado {grade}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} of grade {grade} is sold as another product</source>
      <translation>{sku} de grado {grade} se vende como otro producto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>No list says that {sku} of grade {grade} is sold as {target} ({name}). Scan it again to say so</source>
      <translation>Ninguna lista dice que {sku} de grado {grade} se venda como {target} ({name}). Escanéalo otra vez para confirmarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>Grade {grade} is not sold as {sku}: that is for pieces as new. Scan the product of that grade</source>
      <translation>El grado {grade} no se vende como {sku}: eso es para piezas como nuevas. Escanea el producto de ese grado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} is tracked by {how} and {target} by {other}: what is known of the piece would be lost. Scan a product that is tracked alike</source>
      <translation>{sku} se sigue por {how} y {target} por {other}: se perdería lo que se sabe de la pieza. Escanea un producto que se siga igual</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} is blocked or hazardous: nothing becomes that. Scan another product</source>
      <translation>{sku} está bloqueado o es peligroso: nada se convierte en eso. Escanea otro producto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku}, grade {grade}</source>
      <translation>{sku}, grado {grade}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} may never be sold again: {why}</source>
      <translation>{sku} no se puede volver a vender: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} has its label; it goes to a {kinds} place</source>
      <translation>{sku} tiene su etiqueta y va a una ubicación de {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>The label of {work} is printed once more</source>
      <translation>La etiqueta de {work} se imprime otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} goes on; a label that came out is void</source>
      <translation>{work} continúa; una etiqueta ya impresa queda anulada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{sku} may not go to {place}, where orders are picked from: {why}. Scan a {kinds} place</source>
      <translation>{sku} no puede ir a {place}, de donde se preparan pedidos: {why}. Escanea una ubicación de {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work}: {sku}, grade {grade}, is at {place}</source>
      <translation>{work}: {sku}, grado {grade}, está en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work}: {sku} could not be saved and is at {place}</source>
      <translation>{work}: {sku} no se pudo salvar y está en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{label} is the piece of {other}, not of {work}. Put it back and scan the right one</source>
      <translation>{label} es la pieza de {other}, no de {work}. Devuélvela y escanea la correcta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit.py" />
      <source>{work} is ended; its piece stays at {place}</source>
      <translation>{work} está terminada; su pieza queda en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan a work order, the label of a piece, or the place where it waits; !next makes a new order</source>
      <translation>Escanea una orden de trabajo, la etiqueta de una pieza o la ubicación donde espera; !next crea una orden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the place where the piece lies that gets an order</source>
      <translation>Escanea la ubicación de la pieza que recibe una orden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the piece that you take from {place}</source>
      <translation>Escanea la pieza que tomas de {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Take {sku} from {place} and scan it</source>
      <translation>Toma {sku} de {place} y escanéalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>{sku} for {work} waits at no place now: !cancel leaves the order, !void ends it</source>
      <translation>{sku} para {work} ya no espera en ninguna ubicación: !cancel deja la orden, !void la termina</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the lot of {sku}</source>
      <translation>Escanea el lote de {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the serial of {sku}</source>
      <translation>Escanea el número de serie de {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>No order is open for {sku} at {place}. Say !next to refurbish it, or !answer with one of: {kinds}</source>
      <translation>No hay orden abierta para {sku} en {place}. Di !next para reacondicionarlo o !answer con uno de: {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Work on {sku}. New parts: scan their place. Which grade is it now ({grade} if you do not answer)? Say !answer with one of: {grades}; then !done</source>
      <translation>Trabaja en {sku}. Piezas nuevas: escanea su hueco. ¿Qué grado tiene ahora ({grade} si no respondes)? Di !answer con uno de: {grades}; después !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan what you take from {place}. Which grade is the piece now ({grade} if you do not answer)? Say !answer with one of: {grades}; then !done</source>
      <translation>Escanea lo que tomas de {place}. ¿Qué grado tiene ahora la pieza ({grade} si no respondes)? Di !answer con uno de: {grades}; después !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>What is {sku} of grade {grade} sold as? Scan a barcode of that product, or !answer another grade</source>
      <translation>¿Como qué se vende {sku} de grado {grade}? Escanea un código de ese producto, o !answer con otro grado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Stick the piece's label {label} on {sku} and scan it there</source>
      <translation>Pega la etiqueta de la pieza {label} en {sku} y escanéala allí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>Scan the {kinds} place where you put {sku}</source>
      <translation>Escanea la ubicación de {kinds} donde pones {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/kit_prompts.py" />
      <source>{work} is no longer yours to work on: say !cancel</source>
      <translation>{work} ya no es tuya: di !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan the place, pallet or tote that you take from</source>
      <translation>Escanea la ubicación, el palé o la cubeta de donde tomas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan the product that you take from {where}</source>
      <translation>Escanea el artículo que tomas de {where}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan a product on {where}, or the place where the whole of it goes</source>
      <translation>Escanea un artículo de {where}, o la ubicación adonde va todo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Several lots of {sku} are at {where}: scan the lot that you take</source>
      <translation>Hay varios lotes de {sku} en {where}: escanea el que tomas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan the serial of the {sku} that you take</source>
      <translation>Escanea la serie del {sku} que tomas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{count} × {sku}: scan more of it, or say !qty and the number; then scan where it goes</source>
      <translation>{count} × {sku}: escanea más, o !qty y la cantidad; después escanea el destino</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Scan the place where the {count} × {sku} go</source>
      <translation>Escanea la ubicación adonde van {count} × {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Taking from {where}</source>
      <translation>Se toma de {where}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{count} × {sku} taken</source>
      <translation>{count} × {sku} tomados</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{sku} stays where it is</source>
      <translation>{sku} se queda donde está</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>The reason is: {reason}</source>
      <translation>Motivo: {reason}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{what} moved from {source} to {target}</source>
      <translation>{what} movido de {source} a {target}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{place} is no place that goods are carried to. Scan a place in the building</source>
      <translation>{place} no es una ubicación para mercancía. Escanea una del almacén</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Nothing lies free at {where}. Scan another place, or say !cancel</source>
      <translation>No hay nada libre en {where}. Escanea otra ubicación, o !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>No {what} lies free at {where}. Scan what lies there, or say !cancel</source>
      <translation>No hay {what} libre en {where}. Escanea lo que hay, o !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Not more than {free} of {sku} are free at {where}; {held} are held for orders. Take fewer</source>
      <translation>Solo hay {free} de {sku} libres en {where}; {held} son de pedidos. Toma menos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>That is {sku}, but you carry {now}. Scan where that goes first, or say !cancel</source>
      <translation>Eso es {sku}, pero llevas {now}. Escanea primero su destino, o !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{where} is where it lies already. Scan another place</source>
      <translation>Ya está en {where}. Escanea otra ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>What lies at {place} is {kind} goods: only a supervisor may bring it back to good stock. Call one, or scan a damaged, quarantine or scrap place</source>
      <translation>Lo que hay en {place} es de tipo {kind}: solo un supervisor puede devolverlo a stock bueno. Llámalo, o escanea una ubicación de dañados, cuarentena o desecho</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>“{found}” is no reason for a move. Say !reason and one of: {known}</source>
      <translation>«{found}» no es un motivo de movimiento. !reason y uno de: {known}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>Goods on {plate} are held for orders: it cannot go as a whole. Scan a product</source>
      <translation>Hay mercancía de pedidos en {plate}: no puede ir entera. Escanea un artículo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/move.py" />
      <source>{where} has been taken away meanwhile. Say !cancel and look it up</source>
      <translation>{where} ya no está. Pulsa !cancel y búscalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan a tote, an order or a product to pack (orders that wait: {count})</source>
      <translation>Escanea una cubeta, un pedido o un artículo para embalar (pedidos que esperan: {count})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan each unit into parcel {parcel}, box {box}: next {left} of {sku} ({name})</source>
      <translation>Escanea cada unidad al paquete {parcel}, caja {box}: quedan {left} de {sku} ({name})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Everything is in parcel {parcel}: say !done to close it</source>
      <translation>Todo está en el paquete {parcel}: !done lo cierra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan the lot that stands on this unit of {sku}</source>
      <translation>Escanea el lote de esta unidad de {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan the serial number of this unit of {sku}</source>
      <translation>Escanea el número de serie de esta unidad de {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan each unit that you take out of parcel {parcel}, then say !done</source>
      <translation>Escanea cada unidad que saques del paquete {parcel}, después !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Scan the damaged unit, or say !no</source>
      <translation>Escanea la unidad dañada, o !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Weigh parcel {parcel} and say !weight (about {expected_g} g expected)</source>
      <translation>Pesa el paquete {parcel} y pon !weight (unos {expected_g} g)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Weigh parcel {parcel} and say !weight with its grams</source>
      <translation>Pesa el paquete {parcel} y pon !weight en gramos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Stick the label on and scan it on the parcel: {parcels}</source>
      <translation>Pega la etiqueta y escanéala en el paquete: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Wait for the label, then stick it on and scan it: {parcels}</source>
      <translation>Espera la etiqueta; luego pégala y escanéala: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Take {quantity} × {sku} from tote {tote} back to a shelf and scan that place</source>
      <translation>Devuelve {quantity} × {sku} de la cubeta {tote} a una estantería y escanea la ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Order {order}: {units} to pack into parcel {parcel}.{notes}</source>
      <translation>Pedido {order}: {units} para el paquete {parcel}.{notes}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{quantity} × {sku} packed; {left} of order {order} to go{known}</source>
      <translation>{quantity} × {sku} embalado; faltan {left} del pedido {order}{known}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{sku} was picked in several lots: {lots}. Scan the lot</source>
      <translation>{sku} se tomó de varios lotes: {lots}. Escanea el lote</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{sku} is counted by serial number. Scan the serial number</source>
      <translation>{sku} va por número de serie. Escanea el número de serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{count} × {sku}, as counted</source>
      <translation>{count} × {sku}, como se contó</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Left as it was</source>
      <translation>Queda como estaba</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{quantity} × {sku} taken out, back into tote {tote}</source>
      <translation>{quantity} × {sku} fuera, de vuelta en la cubeta {tote}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Now scan the units that come out</source>
      <translation>Escanea ahora las unidades que salen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Units scanned now are packed again</source>
      <translation>Lo que escanees ahora se embala otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} goes into box {box}</source>
      <translation>El paquete {parcel} va en la caja {box}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} weighs {weight_g} g</source>
      <translation>El paquete {parcel} pesa {weight_g} g</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{weight_g} g is not the {expected_g} g expected: {why}. Say the same again to keep it, or !remove to take something out</source>
      <translation>{weight_g} g no son los {expected_g} g esperados: {why}. Repite lo mismo para dejarlo, o !remove para sacar algo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Everything is in parcel {parcel}. Weigh it now</source>
      <translation>Todo está en el paquete {parcel}. Pésalo ahora</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} was given as {weight_g} g, but {expected_g} g is expected now. Weigh it again</source>
      <translation>El paquete {parcel} se dio con {weight_g} g, pero ahora se esperan {expected_g} g. Pésalo otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is closed (box {box}, {weight_g} g); its slip prints, its label follows</source>
      <translation>Paquete {parcel} cerrado (caja {box}, {weight_g} g); se imprime el albarán, la etiqueta le sigue</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {closed} is closed; its slip prints, its label follows. Go on into parcel {parcel}</source>
      <translation>Paquete {closed} cerrado; se imprime el albarán, la etiqueta le sigue. Sigue con el paquete {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>The label is on parcel {parcel}; {left} more to scan</source>
      <translation>La etiqueta está en el paquete {parcel}; faltan {left} por escanear</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Order {order} is packed. Parcels ready to ship: {parcels}</source>
      <translation>Pedido {order} embalado. Paquetes listos para salir: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{left} of {total} units are not packed: {missing}. Say !done again to finish short, or scan them</source>
      <translation>{left} de {total} unidades sin embalar: {missing}. Pulsa !done otra vez para terminar con falta, o escanéalas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Order {order} ends short. What is left in its totes goes back</source>
      <translation>El pedido {order} termina con falta. Lo que queda en sus cubetas vuelve</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{quantity} × {sku} put back to {place}</source>
      <translation>{quantity} × {sku} de vuelta en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{place} is not where this is kept ({suggested}). Scan {place} again to put it there all the same</source>
      <translation>{place} no es su sitio ({suggested}). Escanea {place} otra vez para dejarlo ahí igualmente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Is it certain that {quantity} × {sku} are not in the tote? Say it again to write them off as missing</source>
      <translation>¿Seguro que {quantity} × {sku} no están en la cubeta? Repítelo para darlas por perdidas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{quantity} × {sku} written off as missing; its shelf will be counted</source>
      <translation>{quantity} × {sku} dadas por perdidas; se contará su ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Now scan the one that is damaged</source>
      <translation>Escanea ahora la unidad dañada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>1 × {sku} goes to {place} as damaged</source>
      <translation>1 × {sku} va a {place} como dañado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Nothing of order {order} is left to pack. It waits for a supervisor, and its totes are free</source>
      <translation>No queda nada del pedido {order} por embalar. Espera a un supervisor y sus cubetas quedan libres</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Order {order} is back among the picked ones; nothing was packed</source>
      <translation>El pedido {order} vuelve a los preparados; no se embaló nada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>{what} of {document} prints again, marked as copy {copy}</source>
      <translation>{what} de {document} se imprime otra vez, como copia {copy}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>The label of parcel {parcel} ({tracking}) will be cancelled with the carrier. Say !void again to do so</source>
      <translation>La etiqueta del paquete {parcel} ({tracking}) se anulará con el transportista. Pulsa !void otra vez para hacerlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is void: take its label off. Its goods are now in parcel {fresh}; say !done to close it</source>
      <translation>Paquete {parcel} anulado: quita su etiqueta. La mercancía está ahora en el paquete {fresh}; !done lo cierra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is open again; say !done to close it</source>
      <translation>El paquete {parcel} está abierto de nuevo; !done lo cierra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Kept why parcel {parcel} goes into {box}</source>
      <translation>Guardado por qué el paquete {parcel} va en {box}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is closed ({sides}, {weight_g} g); its slip prints, its label follows</source>
      <translation>Paquete {parcel} cerrado ({sides}, {weight_g} g); se imprime el albarán, la etiqueta le sigue</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack.py" />
      <source>Parcel {parcel} is closed (no box of ours, {weight_g} g); its slip prints, its label follows</source>
      <translation>Paquete {parcel} cerrado (ninguna caja nuestra, {weight_g} g); se imprime el albarán, la etiqueta le sigue</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} picked order {order}, so somebody else must pack it. Scan another order, or leave this one to another packer</source>
      <translation>{name} preparó el pedido {order}, así que debe embalarlo otra persona. Escanea otro pedido, o deja este a otro embalador</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} is learning: each unit is scanned by itself, and no number is typed. Scan every single unit</source>
      <translation>{name} está aprendiendo: cada unidad se escanea sola y no se escriben cantidades. Escanea cada unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} is learning and may not say {word} yet. Call somebody who packs here, or scan the next unit</source>
      <translation>{name} está aprendiendo y aún no puede usar {word}. Llama a alguien que embale aquí, o escanea la siguiente unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} is learning: no label before every unit of order {order} is scanned. Scan the rest, or call somebody who packs here</source>
      <translation>{name} está aprendiendo: no hay etiqueta hasta escanear cada unidad del pedido {order}. Escanea el resto, o llama a alguien que embale aquí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} is learning and may not keep a weight that does not fit. Look for the wrong unit and weigh again, or call somebody who packs here</source>
      <translation>{name} está aprendiendo y no puede aceptar un peso que no cuadra. Busca la unidad equivocada y pesa otra vez, o llama a alguien que embale aquí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Units of {sku} are scanned one by one here: no number and no case stands for them. Scan each unit</source>
      <translation>{sku} se escanea aquí unidad por unidad: no vale ni cantidad ni caja. Escanea cada unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} may not count units by hand here. Scan the unit, or type its code; else call a supervisor</source>
      <translation>{name} no puede contar a mano aquí. Escanea la unidad o escribe su código; si no, llama a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Too many: {packed} of {sku} are packed already, this makes {eaches} more than ordered. Take it out of the box and scan it as it leaves</source>
      <translation>Sobra: ya hay {packed} de {sku} embalados, son {eaches} más de lo pedido. Sácalo de la caja y escanéalo al salir</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{units} of {sku} still to scan out</source>
      <translation>Faltan por sacar {units} de {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>The {sku} too many is out: bring it to returns or quarantine, and go on</source>
      <translation>El {sku} que sobraba está fuera: llévalo a devoluciones o cuarentena, y sigue</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{units} of {sku} too many: take it out of the box and scan it</source>
      <translation>{units} de {sku} de más: sácalo de la caja y escanéalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>“{number}” cannot be the serial number of a {sku}. Expected: the number that stands on this one unit. Scan that, or say !no</source>
      <translation>«{number}» no puede ser el número de serie de un {sku}. Se esperaba: el número de esta unidad. Escanéalo, o di !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Box {box} does not go with {service} to {country}. Expected: a box that does. Scan another box</source>
      <translation>La caja {box} no va con {service} a {country}. Se esperaba: una caja que vaya. Escanea otra caja</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>All goods are in. Now lay in: {says}</source>
      <translation>Toda la mercancía está dentro. Ahora añade: {says}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Lay in {says} and scan it. If there is none: say !short</source>
      <translation>Añade {says} y escanéalo. Si no hay: !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Lay in {says}, then say !yes. If there is none: say !short</source>
      <translation>Añade {says}, luego !yes. Si no hay: !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Is there really no {says} at hand? Say !short again to close the parcel without it</source>
      <translation>¿De verdad no hay {says}? Di !short otra vez para cerrar el paquete sin ello</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} is being packed by {who}. Scan it again to take it over, or scan another one</source>
      <translation>{who} está embalando el pedido {order}. Escanéalo otra vez para hacerte cargo, o escanea otro</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Only a supervisor's badge takes order {order} over from {who}</source>
      <translation>Solo la credencial de un supervisor toma el pedido {order} de {who}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Scan a supervisor's badge to take order {order} over, or say !no</source>
      <translation>Escanea la tarjeta de un supervisor para hacerte cargo del pedido {order}, o di !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>{name} may not hand order {order} over. Scan a supervisor's badge, or say !no</source>
      <translation>{name} no puede traspasar el pedido {order}. Escanea la tarjeta de un supervisor, o di !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} stays as it is. Scan a tote or an order</source>
      <translation>El pedido {order} queda como está. Escanea una cubeta o un pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} is yours now: {packed} packed, {left} to go. Look into the box before you go on</source>
      <translation>El pedido {order} es tuyo: {packed} embalados, faltan {left}. Mira en la caja antes de seguir</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} is in the hands of {who} now. This scan changed nothing: scan another tote or order</source>
      <translation>El pedido {order} lo tiene ahora {who}. Este escaneo no cambió nada: escanea otra cubeta u otro pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Order {order} was taken over by {who}: leave the box to them, and say !cancel</source>
      <translation>{who} se hizo cargo del pedido {order}: déjale la caja, y di !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Tote {tote}: {orders} of one unit. Scan any item out of it</source>
      <translation>Cubeta {tote}: {orders} de una unidad. Escanea cualquier artículo de ella</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>Scan the next item out of tote {tote} ({orders} left)</source>
      <translation>Escanea el siguiente artículo de la cubeta {tote} (quedan {orders})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_bench.py" />
      <source>No order in tote {tote} waits for {sku}. Lay it aside and scan another item, tote or order</source>
      <translation>Ningún pedido de la cubeta {tote} espera {sku}. Apártalo y escanea otro artículo, cubeta o pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_customs.py" />
      <source>Parcel {parcel} goes to {country} and its customs declaration lacks: {lacks}. No label is bought before that is known. Have the products file imported with these columns (settings: The firm), then say !done</source>
      <translation>El paquete {parcel} va a {country} y a su declaración de aduanas le falta: {lacks}. Antes de saberlo no se compra ninguna etiqueta. Haz que se importe el archivo de productos con estas columnas (ajustes: La empresa) y di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_customs.py" />
      <source>It is in parcel {parcel}, but that goes to {country} and its customs declaration lacks: {lacks}. Have the products file imported with these columns (settings: The firm), then say !done</source>
      <translation>Está en el paquete {parcel}, pero va a {country} y a su declaración de aduanas le falta: {lacks}. Haz que se importe el archivo de productos con estas columnas (ajustes: La empresa) y di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_customs.py" />
      <source>Parcel {parcel} is closed. It goes to {country} without customs papers of ours, which lack: {lacks}. Lay papers of your own with it</source>
      <translation>El paquete {parcel} está cerrado. Va a {country} sin nuestros papeles de aduana, a los que les falta: {lacks}. Añade tus propios papeles</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Order {order} is {state}, not picked yet. Expected: an order that is picked. Scan another tote or order</source>
      <translation>El pedido {order} está {state}, aún sin preparar. Se esperaba: un pedido preparado. Escanea otra cubeta u otro pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Order {order} is {state} already. Expected: an order to pack. Scan another one, or see !where {order}</source>
      <translation>El pedido {order} ya está {state}. Se esperaba: un pedido por embalar. Escanea otro, o mira !where {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Order {order} is on hold. Leave its tote and scan another one, or ask a supervisor to lift the hold</source>
      <translation>El pedido {order} está retenido. Deja su cubeta y escanea otra, o pide a un supervisor que lo libere</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Order {order} is being packed by {who}. Scan another one, or ask them to give it back with !cancel</source>
      <translation>{who} está embalando el pedido {order}. Escanea otro, o pídele que lo deje con !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Tote {tote} holds no order's goods. Expected: a tote that was picked. Scan another tote, or the order</source>
      <translation>La cubeta {tote} no tiene mercancía de un pedido. Se esperaba: una cubeta preparada. Escanea otra cubeta o el pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Nothing of order {order} is picked and waiting to be packed. Scan another order, or see !where {order}</source>
      <translation>Nada del pedido {order} está preparado para embalar. Escanea otro pedido, o mira !where {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>No picked order waits for {sku}. Expected: a unit out of a picked tote. Scan the tote or the order</source>
      <translation>Ningún pedido preparado espera {sku}. Se esperaba: una unidad de una cubeta preparada. Escanea la cubeta o el pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>This station has no packing bench. Import a place of kind bench, or name one in the station's settings</source>
      <translation>Esta estación no tiene mesa de embalaje. Importa una ubicación de tipo mesa, o indícala en los ajustes de la estación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{sku} is not in order {order}. Expected: {wanted}. Lay it aside and scan the right one</source>
      <translation>{sku} no es del pedido {order}. Se esperaba: {wanted}. Apártalo y escanea el correcto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>All {packed} of {sku} for order {order} are packed: this unit is too many. Keep it out of the parcel and bring it to returns or quarantine; if it is one of those counted, say !remove and scan it out</source>
      <translation>Los {packed} de {sku} del pedido {order} ya están embalados: este sobra. No lo metas; llévalo a devoluciones o cuarentena; si es uno de los contados, !remove y escanéalo fuera</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Not more than {most} of {sku}: that would be {scanned}. Scan single units, or say !qty {most}</source>
      <translation>No más de {most} de {sku}: serían {scanned}. Escanea por unidades, o !qty {most}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Not more than {most} of {sku} in this parcel. Scan what is in it, or say !done</source>
      <translation>No más de {most} de {sku} en este paquete. Escanea lo que hay, o !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The book has {there} of {sku} in the totes of this order ({totes}). Lay this one aside, or say !short {sku}</source>
      <translation>Constan {there} de {sku} en las cubetas de este pedido ({totes}). Aparta este, o !short {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Lot {lot} of {sku} was not picked for this order. Expected: {lots}. Scan one of these, or say !no</source>
      <translation>El lote {lot} de {sku} no se tomó para este pedido. Se esperaba: {lots}. Escanea uno de estos, o !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Serial {serial} of {sku} was not picked for this order. Expected: {serials}. Scan one of these, or say !no</source>
      <translation>La serie {serial} de {sku} no se tomó para este pedido. Se esperaba: {serials}. Escanea una de estas, o !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The totes of order {order} are free again, so nothing can be taken out here. Say !done to close the parcel</source>
      <translation>Las cubetas del pedido {order} ya están libres; aquí no se puede sacar nada. !done cierra el paquete</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>There are several lots or serial numbers of {sku} here. Scan the code that carries the lot or serial</source>
      <translation>Aquí hay varios lotes o series de {sku}. Escanea el código con el lote o la serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>!qty sets the count of the product just scanned. Scan a unit first</source>
      <translation>!qty pone la cantidad del último artículo escaneado. Escanea primero una unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{sku} is counted by serial number. Scan each unit instead of !qty</source>
      <translation>{sku} va por número de serie. Escanea cada unidad en vez de !qty</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is still empty. Scan a unit into it first</source>
      <translation>El paquete {parcel} está vacío. Escanea primero una unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{sku} is not in parcel {parcel}. Expected: {inside}. Scan one of these, or say !done</source>
      <translation>{sku} no está en el paquete {parcel}. Se esperaba: {inside}. Escanea uno de estos, o !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Box {box} carries {limit_g} g and this makes {contents_g} g. Scan a stronger box, or say !next for another</source>
      <translation>La caja {box} aguanta {limit_g} g y esto son {contents_g} g. Escanea una más fuerte, o !next para otra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Nothing of order {order} is left for another parcel. Say !remove to take units out first, or !done</source>
      <translation>No queda nada del pedido {order} para otro paquete. Saca algo con !remove, o !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The label of parcel {parcel} is not bought yet{why}. Wait a moment and scan it again, or say !void to open the parcel once the carrier has refused</source>
      <translation>La etiqueta del paquete {parcel} aún no está comprada{why}. Espera un momento y escanéala otra vez, o !void para abrirlo si el transportista la rechazó</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>That is the label of parcel {found} (order {order}). Expected: {wanted}. Stick the right label on, scan it</source>
      <translation>Esa es la etiqueta del paquete {found} (pedido {order}). Se esperaba: {wanted}. Pega la correcta y escanéala</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is void, so is its label. Expected: {wanted}. Take the old label off, scan the new one</source>
      <translation>El paquete {parcel} está anulado, y su etiqueta también. Se esperaba: {wanted}. Quita la vieja y escanea la nueva</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The label of parcel {parcel} is scanned back already. Expected: {wanted}. Scan that one</source>
      <translation>La etiqueta del paquete {parcel} ya se escaneó. Se esperaba: {wanted}. Escanea esa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is still open, so it has no label. Finish it with its units, !next or !done</source>
      <translation>El paquete {parcel} sigue abierto y no tiene etiqueta. Termínalo con sus unidades, !next o !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The parcel is closed: this unit of {sku} is too many. Expected: the label of {wanted}. Bring the unit to returns or quarantine, then scan the label</source>
      <translation>El paquete está cerrado: esta unidad de {sku} sobra. Se esperaba: la etiqueta de {wanted}. Llévala a devoluciones o cuarentena y escanea la etiqueta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Nothing of order {order} is packed, so there is nothing to finish. Scan a unit, or give it back with !cancel</source>
      <translation>Nada del pedido {order} está embalado, no hay nada que terminar. Escanea una unidad, o déjalo con !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{place} is a {kind}, where nothing can be put back. Expected: {suggested}. Scan a shelf</source>
      <translation>{place} es {kind}, ahí no se puede devolver nada. Se esperaba: {suggested}. Escanea una estantería</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>{sku} is not among what is left to pack. Expected: {wanted}. Say !short with one of these</source>
      <translation>{sku} no está entre lo que falta por embalar. Se esperaba: {wanted}. !short con uno de estos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>There is no place for damaged goods. Import a place of kind damaged first, then say !damaged again</source>
      <translation>No hay ubicación para dañados. Importa primero una de ese tipo y repite !damaged</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>A copy needs its reason. Say !reprint with it, for example: !reprint label torn</source>
      <translation>Una copia necesita su motivo. !reprint con él, por ejemplo: etiqueta rota</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>The carrier has not answered about the label of parcel {parcel}. Wait a moment, then say !void again</source>
      <translation>El transportista aún no ha respondido sobre la etiqueta del paquete {parcel}. Espera un momento y repite !void</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is {state} and can no more be opened here. Unload it first (ship, !remove), if it can be</source>
      <translation>El paquete {parcel} está {state} y ya no se puede abrir aquí. Descárgalo primero (Expedir, !remove), si aún se puede</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>!void cannot tell which parcel is meant by “{argument}”. Say it with the parcel's number: !void P0000001</source>
      <translation>!void no sabe qué paquete es «{argument}». Ponlo con el número de paquete: !void P0000001</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>That is parcel {parcel} of order {order}, {state}. Expected: a tote, an order or a product to pack. Scan one; or open this parcel again with !void {parcel}</source>
      <translation>Ese es el paquete {parcel} del pedido {order}, {state}. Se esperaba: cubeta, pedido o artículo para embalar. Escanea uno; o abre el paquete con !void {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pack_refusals.py" />
      <source>Parcel {parcel} is in the proposed box. Expected a note on another one: scan that box first</source>
      <translation>El paquete {parcel} va en la caja propuesta. Se esperaba una nota sobre otra: escanea antes esa caja</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>The photo {name} is kept with parcel {parcel}</source>
      <translation>La foto {name} queda guardada con el paquete {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>There is no file {file}, so no photo was kept. Take the photo again, then say !photo with its file</source>
      <translation>No existe el archivo {file}, así que no se guardó ninguna foto. Haz la foto otra vez y pon !photo con su archivo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>The file {file} cannot be read, so no photo was kept. Take the photo again, or choose another file</source>
      <translation>El archivo {file} no se puede leer, así que no se guardó ninguna foto. Haz la foto otra vez, o elige otro archivo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>{file} is larger than the 10 MB or 120 megapixels that a photo may have. Take a smaller one, or choose another file</source>
      <translation>{file} pasa de los 10 MB o 120 megapíxeles que puede tener una foto. Haz una más pequeña, o elige otro archivo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/photo.py" />
      <source>{file} is no picture: expected a PNG, JPEG or WebP. Take the photo again, or choose another file</source>
      <translation>{file} no es una imagen: se esperaba PNG, JPEG o WebP. Haz la foto otra vez, o elige otro archivo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan a free tote for order {order} ({at} of {of})</source>
      <translation>Escanea una cubeta libre para el pedido {order} ({at} de {of})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan one free tote for {orders} of one unit each</source>
      <translation>Escanea una cubeta libre para {orders} de una unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan another free tote for order {order}</source>
      <translation>Escanea otra cubeta libre para el pedido {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Go to {place} for {quantity} × {sku}</source>
      <translation>Ve a {place} por {quantity} × {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Take {quantity} × {sku} {name}{of}{on}</source>
      <translation>Toma {quantity} × {sku} {name}{of}{on}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Take 1 × {sku} {name} and scan its serial{this}</source>
      <translation>Toma 1 × {sku} {name} y escanea su serie{this}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Several lots of {sku} lie at {place}: scan the lot, {lot} is wanted</source>
      <translation>Hay varios lotes de {sku} en {place}: escanea el lote, se quiere {lot}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Put {quantity} × {sku} into tote {tote} (order {order})</source>
      <translation>Pon {quantity} × {sku} en la cubeta {tote} (pedido {order})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>All is picked. Bring {totes} to {places} and scan it</source>
      <translation>Todo recogido. Lleva {totes} a {places} y escanéalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan the tote to take out of: {totes}</source>
      <translation>Escanea la cubeta de la que sacas: {totes}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Scan what you take out of {tote}; !done leaves the tote as it is</source>
      <translation>Escanea lo que sacas de {tote}; !done deja la cubeta como está</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Put {quantity} × {sku} back to {place}</source>
      <translation>Devuelve {quantity} × {sku} a {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{count} to pick: {orders}</source>
      <translation>{count} por recoger: {orders}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Tote {tote} is for order {order}</source>
      <translation>La cubeta {tote} es para el pedido {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Tote {tote} takes {orders}, one unit each</source>
      <translation>La cubeta {tote} lleva {orders}, una unidad cada uno</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{counted} of {wanted} × {sku} taken</source>
      <translation>{counted} de {wanted} × {sku} tomados</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{sku} is right; now its lot</source>
      <translation>{sku} es correcto; ahora su lote</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{quantity} × {sku} in tote {tote}</source>
      <translation>{quantity} × {sku} en la cubeta {tote}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{sku} at {place} comes last</source>
      <translation>{sku} en {place} queda para el final</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{quantity} × {sku} not at {place}; a count is asked for.{found}{lost}</source>
      <translation>{quantity} × {sku} no está en {place}; se pide un recuento.{found}{lost}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Bring the damaged {quantity} × {sku} to {place}.{found}{lost}</source>
      <translation>Lleva {quantity} × {sku} dañado a {place}.{found}{lost}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Tote {tote} is full and stays with its order</source>
      <translation>La cubeta {tote} está llena y sigue con su pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Taking goods out of a tote</source>
      <translation>Sacar mercancía de una cubeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Nothing more is taken out</source>
      <translation>Ya no se saca nada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>{quantity} × {sku} out of {tote}, back at {place}; it will be asked for again</source>
      <translation>{quantity} × {sku} fuera de {tote}, de vuelta en {place}; se pedirá otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Picked: {orders}. {totes} at {place}</source>
      <translation>Preparado: {orders}. {totes} en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Nothing could be picked for {orders}; it waits for stock</source>
      <translation>No se pudo recoger nada para {orders}; espera stock</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>That is lot {lot}, wanted is lot {wanted}. Scan it again to take it instead</source>
      <translation>Ese es el lote {lot}, se quiere {wanted}. Escanéalo otra vez para tomarlo en su lugar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>That is lot {lot} (until {expires}); lot {wanted} (until {wanted_expires}) should go first. Scan it again to take it all the same</source>
      <translation>Ese es el lote {lot} (hasta {expires}); antes debe salir {wanted} (hasta {wanted_expires}). Escanéalo otra vez para tomarlo igualmente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>No serial is in the book for this {sku}. Scan {serial} again to give it this one</source>
      <translation>No consta ninguna serie para este {sku}. Escanea {serial} otra vez para asignársela</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>That is {place}; it came from {expected}. Scan {place} again to put it there</source>
      <translation>Eso es {place}; venía de {expected}. Escanea {place} otra vez para dejarlo ahí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick.py" />
      <source>Order {numbers} waits for the next walk</source>
      <translation>El pedido {numbers} espera al próximo recorrido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is place {place}. Expected: {expected}, where {sku} lies. Go to {expected} and scan it</source>
      <translation>Esa es la ubicación {place}. Se esperaba: {expected}, donde está {sku}. Ve a {expected} y escanéala</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is {sku} ({name}). Expected: {expected} from {place}. Put it back and take {expected}</source>
      <translation>Eso es {sku} ({name}). Se esperaba: {expected} de {place}. Devuélvelo y toma {expected}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is product {sku}. Expected: place {place}. Scan the place first, then the product</source>
      <translation>Ese es el artículo {sku}. Se esperaba: ubicación {place}. Escanea primero la ubicación, después el artículo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That makes {found}. Expected: not more than {most} × {sku}. Put back what is too much</source>
      <translation>Serían {found}. Se esperaba: no más de {most} × {sku}. Devuelve lo que sobra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>No {sku} was scanned yet. Expected: at least one scan. Scan one, then say how many</source>
      <translation>Aún no se escaneó {sku}. Se esperaba: al menos un escaneo. Escanea uno y di cuántos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>No {sku} was scanned yet. Expected: one at least. Scan it, or say !short or !skip</source>
      <translation>Aún no se escaneó {sku}. Se esperaba: al menos uno. Escanéalo, o !short o !skip</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>You hold {quantity} × {sku}. Expected: that they go into a tote first. Say !done and scan the tote</source>
      <translation>Tienes {quantity} × {sku}. Se esperaba: que vayan antes a una cubeta. Pulsa !done y escanea la cubeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is tote {tote}{whose}. Expected: tote {expected} of order {wanted_for}. Put it into {expected}</source>
      <translation>Esa es la cubeta {tote}{whose}. Se esperaba: cubeta {expected} del pedido {wanted_for}. Ponlo en {expected}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Tote {tote} belongs to order {owner}. Expected: a free tote for order {order}. Scan another one</source>
      <translation>La cubeta {tote} es del pedido {owner}. Se esperaba: una libre para el pedido {order}. Escanea otra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Tote {tote} still holds {what}. Expected: an empty tote for order {order}. Empty it or scan another</source>
      <translation>La cubeta {tote} aún tiene {what}. Se esperaba: una vacía para el pedido {order}. Vacíala o escanea otra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is {what}. Expected: a free tote for order {order}. Scan a tote</source>
      <translation>Eso es {what}. Se esperaba: una cubeta libre para el pedido {order}. Escanea una cubeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Lot {lot} of {sku} is not at {place}. Expected: lot {wanted}. Scan that, or say !short</source>
      <translation>El lote {lot} de {sku} no está en {place}. Se esperaba: lote {wanted}. Escanea ese, o !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Lot {lot} of {sku} is promised to other orders. Expected: lot {wanted}. Scan that, or say !short</source>
      <translation>El lote {lot} de {sku} es de otros pedidos. Se esperaba: lote {wanted}. Escanea ese, o !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Lot {lot} of {sku} {why}. Expected: goods that may be sold. Leave it, and say !short</source>
      <translation>El lote {lot} de {sku} {why}. Se esperaba: mercancía vendible. Déjalo y pulsa !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is product {sku}, and several lots lie here. Expected: lot {lot}. Scan the lot</source>
      <translation>Ese es el artículo {sku}, y aquí hay varios lotes. Se esperaba: lote {lot}. Escanea el lote</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>The code says lot {lot} lasts until {found}. Expected: {known}. Leave it, and say !short</source>
      <translation>El código dice que el lote {lot} dura hasta {found}. Se esperaba: {known}. Déjalo y pulsa !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is product {sku}. Expected: its serial{serial}. Scan the serial on the unit</source>
      <translation>Ese es el artículo {sku}. Se esperaba: su número de serie{serial}. Escanea la serie de la unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Serial {serial} of {sku} is at {where} in the book. Expected: one from {place}. Scan another unit</source>
      <translation>La serie {serial} de {sku} consta en {where}. Se esperaba: una de {place}. Escanea otra unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>No {sku} with serial {serial} is in stock. Expected: a serial at {place}, such as {expected}. Scan another unit, or say !short</source>
      <translation>No hay {sku} con la serie {serial} en stock. Se esperaba: una de {place}, como {expected}. Escanea otra unidad, o !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Serial {serial} of {sku} is promised to another order. Expected: {expected}. Take that unit</source>
      <translation>La serie {serial} de {sku} es de otro pedido. Se esperaba: {expected}. Toma esa unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>Only {sku} at {place} is left. Expected: a pick that can come before it. Take it, or say !short</source>
      <translation>Solo queda {sku} en {place}. Se esperaba: algo que pueda ir antes. Tómalo, o !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>There is no place of kind damaged. Expected: one to put it. Say !short, and tell a supervisor</source>
      <translation>No hay ubicación para dañados. Se esperaba: una donde dejarlo. Pulsa !short y avisa a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>The totes are empty. Expected: something picked to take out. Go on with the walk</source>
      <translation>Las cubetas están vacías. Se esperaba: algo que sacar. Sigue el recorrido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is {what}. Expected: something that lies in {tote}. Scan that, or say !done</source>
      <translation>Eso es {what}. Se esperaba: algo que esté en {tote}. Escanea eso, o !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>That is product {sku}, and several kinds lie in the tote. Expected: {choices}. Scan one of these</source>
      <translation>Ese es el artículo {sku}, y en la cubeta hay varios tipos. Se esperaba: {choices}. Escanea uno de estos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>{place} is a {kind} place. Expected: {expected} or another shelf. Scan one of these</source>
      <translation>{place} es {kind}. Se esperaba: {expected} u otra estantería. Escanea una de estas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>{place} is a {kind} place. Expected: a stage or bench: {expected}. Scan one of these</source>
      <translation>{place} es {kind}. Se esperaba: zona de espera o mesa: {expected}. Escanea una de estas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/pick_refusals.py" />
      <source>There is no order here to leave for later. Scan a free tote for order {order}, or say !cancel</source>
      <translation>No hay pedido que dejar para luego. Escanea una cubeta libre para el pedido {order}, o !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Scan a pallet or tote that came in, or the place where goods wait</source>
      <translation>Escanea un palé o cubeta que llegó, o la ubicación donde espera mercancía</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Scan the product that you take from {place}</source>
      <translation>Escanea el artículo que tomas de {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Several lots of {sku} lie at {place}: scan the lot that you take</source>
      <translation>Hay varios lotes de {sku} en {place}: escanea el que tomas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Bring {what} to {place} and scan it there</source>
      <translation>Lleva {what} a {place} y escanéalo allí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>No place is free for {what}: find one yourself and scan it, or say !cancel</source>
      <translation>No hay ubicación libre para {what}: busca una y escanéala, o !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} from {where}</source>
      <translation>{what} de {where}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} now lies at {place}</source>
      <translation>{what} está ahora en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>No goods wait to be put away at a dock, stage or returns place. Receive some first</source>
      <translation>No hay mercancía por ubicar en muelles, zonas de espera ni devoluciones. Recibe algo primero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{place} will do, but {suggested} was proposed. Scan {place} again to put it there</source>
      <translation>{place} sirve, pero se propuso {suggested}. Escanea {place} otra vez para dejarlo ahí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} is at {where}, where nothing waits to be put away. Scan goods at a dock, stage or returns place, or use the flow move</source>
      <translation>{what} está en {where}, donde nada espera ser ubicado. Escanea mercancía en muelle, espera o devoluciones, o usa Mover</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>No loose goods wait at {place}. Scan another place, or a pallet that stands there</source>
      <translation>No hay mercancía suelta en {place}. Escanea otra ubicación, o un palé que esté allí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>No {sku} waits loose at {place}. Scan a product that lies there, or say !cancel</source>
      <translation>No hay {sku} suelto en {place}. Escanea un artículo que esté allí, o !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} does not wait at {place}. Scan one that lies there</source>
      <translation>{what} no espera en {place}. Escanea uno que esté allí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Not more than {free} of {sku} wait at {place}. Say fewer</source>
      <translation>No más de {free} de {sku} esperan en {place}. Pon menos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>Goods on {what} are promised to an order. Ask a supervisor what to do</source>
      <translation>La mercancía de {what} es de un pedido. Pregunta a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/putaway.py" />
      <source>{what} has been taken away meanwhile. Say !cancel and look it up</source>
      <translation>{what} ya no está. Pulsa !cancel y búscalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Scan the purchase order, or say !next for a delivery without one</source>
      <translation>Escanea la orden de compra, o !next para una entrega sin orden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document}: scan a product, or say !done when that is all</source>
      <translation>{document}: escanea un artículo, o !done si eso era todo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} is complete: say !done</source>
      <translation>{document} está completa: !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku}, {left} still to come: scan on, or say !qty and the number, then scan where to</source>
      <translation>{count} × {sku}, faltan {left}: sigue escaneando, o !qty y la cantidad; después el destino</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Put {count} × {sku} down: scan a pallet, tote or place</source>
      <translation>Deja {count} × {sku}: escanea palé, cubeta o ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Put {count} damaged {sku} aside: scan a damaged or quarantine place</source>
      <translation>Aparta {count} × {sku} dañados: escanea una ubicación de dañados o cuarentena</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Give the last valid day of lot {lot} of {sku}: scan it, or type it with !expiry, as 2027-03-31</source>
      <translation>Último día válido del lote {lot} de {sku}: escanéalo, o escríbelo con !expiry, por ejemplo 2027-03-31</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku}: scan the next serial ({count} so far), or the place where they go</source>
      <translation>{sku}: escanea la siguiente serie ({count} hasta ahora), o el sitio adonde van</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document}: {units} to come</source>
      <translation>{document}: {units} por llegar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} is open again: {units} to come</source>
      <translation>{document} vuelve a estar abierta: {units} por llegar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>A delivery without a purchase order</source>
      <translation>Una entrega sin orden de compra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku} is not counted any more</source>
      <translation>{sku} ya no se cuenta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Lot {lot} is noted{until}</source>
      <translation>Lote {lot} anotado{until}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Serial {serial}: {count} so far</source>
      <translation>Serie {serial}: {count} hasta ahora</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} are noted as damaged</source>
      <translation>{count} × {sku} anotados como dañados</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} are noted as sound again</source>
      <translation>{count} × {sku} anotados como buenos otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} received into {where} on {receipt}</source>
      <translation>{count} × {sku} recibidos en {where}, {receipt}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} received into {where} on {receipt}. {document} was closed without it and is open again</source>
      <translation>{count} × {sku} recibidos en {where}, {receipt}. {document} estaba cerrada sin ellos y vuelve a estar abierta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{receipt} is closed: {units} received</source>
      <translation>{receipt} cerrada: {units} recibidas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{receipt} is closed: {units} received, and {document} is complete</source>
      <translation>{receipt} cerrada: {units} recibidas, y {document} está completa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{receipt} is closed: {units} received. {document} stays open for {missing}</source>
      <translation>{receipt} cerrada: {units} recibidas. {document} sigue abierta por {missing}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{receipt} is closed: {units} received. {document} is closed without {missing}{why}</source>
      <translation>{receipt} cerrada: {units} recibidas. {document} cerrada sin {missing}{why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} is closed without {missing}{why}</source>
      <translation>{document} cerrada sin {missing}{why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document}: nothing was received, nothing was changed</source>
      <translation>{document}: no se recibió nada, no se cambió nada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{count} × {sku} are more than the {left} that {document} still awaits. Scan it again to take the surplus</source>
      <translation>{count} × {sku} son más que los {left} que faltan de {document}. Escanéalo otra vez para aceptar el exceso</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku} does not stand on {document}. Scan it again to take it as surplus, or leave it out</source>
      <translation>{sku} no está en {document}. Escanéalo otra vez para aceptarlo como exceso, o déjalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} still awaits {missing}. Say {said} again to close it all the same</source>
      <translation>{document} aún espera {missing}. Di {said} otra vez para cerrarla de todos modos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} was closed without {missing}. Did more come? Scan it again to open it again</source>
      <translation>{document} se cerró sin {missing}. ¿Llegó algo más? Escanéala otra vez para abrirla de nuevo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Lot {lot} of {sku} was good until {expires_on} only. Scan it again to receive it none the less</source>
      <translation>El lote {lot} de {sku} solo valía hasta {expires_on}. Escanéalo otra vez para recibirlo igualmente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{first}. {second}</source>
      <translation>{first}. {second}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>No pallet, tote or place bears the code {plate}. Scan it again to make it a new pallet</source>
      <translation>Ningún palé, cubeta ni ubicación tiene el código {plate}. Escanéalo otra vez para crear un palé nuevo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} is {state} and awaits nothing. Scan another purchase order, or say !next</source>
      <translation>{document} está {state} y no espera nada. Escanea otra orden de compra, o !next</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{document} awaits not more than {left} of {sku}; that would be {count}. Put the surplus aside and call a supervisor</source>
      <translation>{document} no espera más de {left} de {sku}; serían {count}. Aparta el exceso y llama a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku} is blocked and is not received. Put it aside and call a supervisor</source>
      <translation>{sku} está bloqueado y no se recibe. Apártalo y llama a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>That is {what}, but {count} × {sku} are counted and lie nowhere yet. Scan where they go first, or say !qty 0 to drop them</source>
      <translation>Eso es {what}, pero {count} × {sku} están contados y aún sin sitio. Escanea primero adónde van, o !qty 0 para descartarlos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Nothing is counted yet that !{word} could mean. Scan a product first</source>
      <translation>Aún no hay nada contado para !{word}. Escanea primero un artículo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Lot {lot} of {sku} is good until {known}, but this says {scanned}. Look at the goods: scan the right lot, or call a supervisor</source>
      <translation>El lote {lot} de {sku} caduca el {known}, pero aquí dice {scanned}. Mira la mercancía: escanea el lote correcto o llama a un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>Lot {lot} of {sku} is blocked. Say !damaged and scan it again to put it aside</source>
      <translation>El lote {lot} de {sku} está bloqueado. Pulsa !damaged y escanéalo otra vez para apartarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku} has no {what} yet. Scan its {what} before the place</source>
      <translation>{sku} aún no tiene {what}. Escanea {what} antes que la ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/receive.py" />
      <source>{sku}: scan the serial of the first one</source>
      <translation>{sku}: escanea la serie del primero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>{choice} is no decision about a refund. Say one of: {choices}</source>
      <translation>{choice} no es una decisión sobre un reembolso. Di una de estas: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>The claim for piece {unit} is to be refused, and no reason is given. Say why in a note: the customer will ask</source>
      <translation>La reclamación de la pieza {unit} se va a rechazar y no hay motivo. Di por qué en una nota: el cliente preguntará</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>The note cannot be kept: {why}. Type it again</source>
      <translation>La nota no se puede guardar: {why}. Escríbela otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>An amount is given, but {choice} pays nothing. Leave the amount out, or decide to pay</source>
      <translation>Hay un importe, pero {choice} no paga nada. Quita el importe o decide pagar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>The amount cannot be used: {why}. Type it like 9.90</source>
      <translation>El importe no sirve: {why}. Escríbelo como 9.90</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>{amount} is more than the {most} that may go back for this piece. Give that or less</source>
      <translation>{amount} es más que los {most} que se pueden devolver por esta pieza. Da eso o menos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>Piece {unit} does not wait for a decision about its refund: there is none, or it is decided. Look at the list of refunds</source>
      <translation>La pieza {unit} no espera una decisión sobre su reembolso: no existe o ya está decidida. Mira la lista de reembolsos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/refunds.py" />
      <source>No exchange waits for this piece of return {rma}. Pay it, give a credit, or refuse it</source>
      <translation>Ningún cambio espera a esta pieza de la devolución {rma}. Págala, da un abono o recházala</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} is open; pieces awaited: {left}</source>
      <translation>{document} está abierta; piezas esperadas: {left}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Nobody announced a return of order {order}. Scan what came back; it gets a return number then</source>
      <translation>Nadie anunció una devolución del pedido {order}. Escanea lo que volvió; entonces recibe su número</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>A return without any paper. Scan what came back; all of it is kept apart until matched</source>
      <translation>Devolución sin papeles. Escanea lo que volvió; todo queda aparte hasta identificarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{count} orders fit {said}</source>
      <translation>{count} pedidos coinciden con {said}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>More than {most} orders fit {said}; the newest are shown. !no searches again with more letters</source>
      <translation>Más de {most} pedidos coinciden con {said}; se ven los más recientes. !no busca otra vez con más letras</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>It is another one, then. Search again</source>
      <translation>Entonces es otro. Busca otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} is closed: {outcome}. For more goods scan the order on the slip, or say !next</source>
      <translation>{document} está cerrada: {outcome}. Para más mercancía escanea el pedido del albarán, o !next</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} was valid until {expires_on}. Scan it again to take the goods in all the same</source>
      <translation>{document} valía hasta {expires_on}. Escanéala otra vez para aceptar la mercancía igualmente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} was valid until {expires_on}, and {name} may not take it in. Scan a supervisor's badge, or set the goods aside</source>
      <translation>{document} valía hasta {expires_on}, y {name} no puede aceptarla. Escanea la tarjeta de un supervisor, o aparta la mercancía</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Nothing of order {order} has been shipped (it is {state}), so nothing of it can come back. Check the number, or say !next for a return without paper</source>
      <translation>Nada del pedido {order} ha salido (está {state}), así que nada puede volver. Revisa el número, o !next para una devolución sin papeles</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Parcel {parcel} has not left the building (it is {state}), so it cannot come back. Scan the order on the slip, or say !next for a return without paper</source>
      <translation>El paquete {parcel} no ha salido (está {state}), así que no puede volver. Escanea el pedido del albarán, o !next para una devolución sin papeles</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Everything that was shipped on order {order} has come back already. Check the number, or say !next for a return without paper</source>
      <translation>Todo lo enviado del pedido {order} ya volvió. Revisa el número, o !next para una devolución sin papeles</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Order {order} has several open returns: {numbers}. Scan the code of the one that this is</source>
      <translation>El pedido {order} tiene varias devoluciones abiertas: {numbers}. Escanea el código de la que es</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>A {sku} of {document} lies undecided at {place}. Scan the same code again to decide it now</source>
      <translation>Un {sku} de {document} está sin decidir en {place}. Escanea el mismo código otra vez para decidirlo ahora</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Take the {sku} that waits, and decide it</source>
      <translation>Toma el {sku} que espera y decídelo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{raw} stands for {eaches} pieces of {sku}. Take them in one by one: scan the piece's own barcode</source>
      <translation>{raw} equivale a {eaches} unidades de {sku}. Acéptalas una a una: escanea el código de la unidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} is not expected on {document} (any more). Scan it again to take it in as an extra piece, which is kept apart</source>
      <translation>{sku} no se espera (más) en {document}. Escanéalo otra vez para aceptarlo como extra, que queda aparte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku}: {shipped} were shipped on order {order} and {returned} came back, so not one more can. Set it aside, and take it in as a return without paper (!next) when this one is done</source>
      <translation>{sku}: salieron {shipped} en el pedido {order} y volvieron {returned}, no puede volver ni uno más. Apártalo y acéptalo después como devolución sin papeles (!next)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Serial {serial} of {sku} was not shipped on order {order}. Scan the serial on the piece itself; if that is it, set it aside and take it in as a return without paper (!next)</source>
      <translation>La serie {serial} de {sku} no salió en el pedido {order}. Escanea la serie de la pieza; si es esa, apártala y acéptala como devolución sin papeles (!next)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Serial {serial} of {sku} came back already, on {rma} of {day}. Scan the serial on the piece itself, or set it aside for a supervisor</source>
      <translation>La serie {serial} de {sku} ya volvió, en {rma} del {day}. Escanea la serie de la pieza, o apártala para un supervisor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>“{raw}” cannot be the serial number of {sku}. Scan the serial, or say !serial with it</source>
      <translation>«{raw}» no puede ser la serie de {sku}. Escanea la serie, o ponla con !serial</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Lot {lot} of {sku} was not shipped on order {order}, or is all back. Scan the lot on the piece; if that is it, set it aside and take it in as a return without paper (!next)</source>
      <translation>El lote {lot} de {sku} no salió en el pedido {order}, o ya volvió todo. Escanea el lote de la pieza; si es ese, apártala y acéptala como devolución sin papeles (!next)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Lot {lot} of {sku} was never here. Scan it again to write it down as it stands</source>
      <translation>El lote {lot} de {sku} nunca estuvo aquí. Escanéalo otra vez para anotarlo tal cual</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>There is no open place of kind returns, where goods wait until they are decided. Import a places file with such a place (code, kind returns), then scan again</source>
      <translation>No hay ubicación abierta de tipo devoluciones, donde espera lo que hay que decidir. Importa un archivo con una (tipo returns) y escanea otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Every place of kind returns is full. Put decided goods away, then scan again</source>
      <translation>Todas las ubicaciones de devoluciones están llenas. Ubica lo decidido y escanea otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} has serial numbers</source>
      <translation>{sku} tiene números de serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} has lots, and this piece could be of several</source>
      <translation>{sku} tiene lotes, y esta pieza puede ser de varios</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} is taken in on {document}; until it is decided, its place is {place}</source>
      <translation>{sku} aceptado en {document}; hasta decidirlo, su sitio es {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>“{answer}” is none of the answers. Say !answer with one of: {choices}</source>
      <translation>«{answer}» no es una de las respuestas. !answer con: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>“{reason}” is none of the reasons. Say !reason with one of: {choices}</source>
      <translation>«{reason}» no es uno de los motivos. !reason con: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>That is {what}, but {sku} is not decided yet. Expected: {expected}. Then scan the next piece</source>
      <translation>Eso es {what}, pero {sku} aún no está decidido. Se esperaba: {expected}. Después escanea la siguiente pieza</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} is grade {grade}; proposed: {proposed}</source>
      <translation>{sku} es grado {grade}; propuesta: {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} cannot go to {chosen}, because {why}. Say !answer with one of: {choices}</source>
      <translation>{sku} no puede ir a {chosen}: {why}. !answer con: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{chosen} is chosen: now give the reason</source>
      <translation>Elegido: {chosen}. Indica ahora el motivo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} goes to {chosen}</source>
      <translation>{sku} va a {chosen}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>The proposal stands: {proposed}</source>
      <translation>Queda la propuesta: {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{place} is a {kind} place. Expected for {chosen}: a {kinds} place. Scan one of those, or decide otherwise with !answer</source>
      <translation>{place} es {kind}. Se esperaba para {chosen}: {kinds}. Escanea una así, o decide otra cosa con !answer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{place} is blocked. Scan another place of its kind</source>
      <translation>{place} está bloqueada. Escanea otra de su tipo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{place} is full: one more {sku} is over its limit. Scan another place of its kind</source>
      <translation>{place} está llena: un {sku} más pasa del límite. Escanea otra de su tipo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{sku} lies at {place}: {chosen}</source>
      <translation>{sku} está en {place}: {chosen}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Nothing has been taken in yet. Scan what came back, or give up with !cancel</source>
      <translation>Aún no se ha aceptado nada. Escanea lo que volvió, o déjalo con !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} cannot be closed: a {sku} lies undecided at {place}. Whoever took it in decides it, or !cancel and scan {document} again</source>
      <translation>{document} no se puede cerrar: hay un {sku} sin decidir en {place}. Lo decide quien lo aceptó, o !cancel y escanea {document} otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} still awaits {what}. Say !done again to record them as missing and close it</source>
      <translation>{document} aún espera {what}. Pulsa !done otra vez para darlo por faltante y cerrar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} is closed: {outcome}</source>
      <translation>{document} está cerrada: {outcome}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{document} stays open; pieces taken in: {units}. Scan its code to go on</source>
      <translation>{document} sigue abierta; piezas recibidas: {units}. Escanea su código para seguir</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>{what} is kept with {document}</source>
      <translation>{what} se guarda con {document}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns.py" />
      <source>Decide again about {sku}; proposed: {proposed}</source>
      <translation>Decide de nuevo sobre {sku}; propuesta: {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>Noted: {answer}</source>
      <translation>Anotado: {answer}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{answer}: take a photo of the {sku}</source>
      <translation>{answer}: haz una foto de {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{sku} is worth so much that a second person must agree</source>
      <translation>{sku} vale tanto que una segunda persona debe estar de acuerdo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>That is your own badge, {name}. Expected for {sku}: somebody else who may decide against the rule. Scan their badge; !no keeps the proposal</source>
      <translation>Es tu propia tarjeta, {name}. Se espera para {sku}: otra persona que pueda decidir contra la regla. Escanea su tarjeta; !no mantiene la propuesta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{name} may not decide against the rule about {sku}. Scan a supervisor's badge; !no keeps the proposal</source>
      <translation>{name} no puede decidir contra la regla sobre {sku}. Escanea la tarjeta de un supervisor; !no mantiene la propuesta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{name} agrees: {sku} goes to {chosen}</source>
      <translation>{name} está de acuerdo: {sku} va a {chosen}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>The label {label} of this {sku} was not scanned. Stick it on and scan it; or scan {place} again to put it there without</source>
      <translation>La etiqueta {label} de este {sku} no se ha escaneado. Pégala y escanéala; o escanea {place} otra vez para dejarlo allí sin ella</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{label} is on the {sku}</source>
      <translation>{label} está en {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{sku}: {text} Say !answer with one of: {choices}</source>
      <translation>{sku}: {text} Di !answer con uno de: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{sku}: {text} Whole it weighs {weight_g} g: weigh it, or say !weight with the grams</source>
      <translation>{sku}: {text} Completo pesa {weight_g} g: pésalo, o di !weight con los gramos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>Take a photo of this {sku} that shows what is wrong, or say !no</source>
      <translation>Haz una foto de este {sku} que muestre el defecto, o di !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>{sku} to {chosen}, against the rule: scan the badge of a second person; !no keeps the proposal</source>
      <translation>{sku} a {chosen}, contra la regla: escanea la tarjeta de una segunda persona; !no mantiene la propuesta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_inspecting.py" />
      <source>Stick the label {label} on this {sku} and scan it; then a {kinds} place for {chosen}</source>
      <translation>Pega la etiqueta {label} en este {sku} y escanéala; luego un sitio {kinds} para {chosen}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Weigh {document} before you open it: say !weight with its grams; !skip if the scale is silent</source>
      <translation>Pesa {document} antes de abrirla: pon !weight en gramos; !skip si la báscula calla</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Weigh {document} before you open it (about {expected_g} g expected): say !weight with its grams; !skip if the scale is silent</source>
      <translation>Pesa {document} antes de abrirla (se esperan unos {expected_g} g): pon !weight en gramos; !skip si la báscula calla</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>That is {what}, but {document} is not weighed yet, and here each return is before it is opened. Say !weight with its grams, or !skip if the scale is silent</source>
      <translation>Eso es {what}, pero {document} aún no está pesada, y aquí cada devolución se pesa antes de abrirla. Pon !weight en gramos, o !skip si la báscula calla</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} goes on without its weight; the journal says that {name} said so</source>
      <translation>{document} sigue sin peso; el diario dice que lo dijo {name}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g; what it should weigh is not known</source>
      <translation>{document} pesa {weight_g} g; no se sabe cuánto debería pesar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g, and about {expected_g} g were expected: that fits</source>
      <translation>{document} pesa {weight_g} g y se esperaban unos {expected_g} g: encaja</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g, too light by {off_g} g: look carefully what is missing or another</source>
      <translation>{document} pesa {weight_g} g, {off_g} g de menos: mira bien qué falta o es otra cosa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g, too heavy by {off_g} g: look carefully what is in it besides</source>
      <translation>{document} pesa {weight_g} g, {off_g} g de más: mira bien qué más hay dentro</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g, too light by {off_g} g: likely missing: {what}</source>
      <translation>{document} pesa {weight_g} g, {off_g} g de menos; probablemente falta: {what}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g: one piece weighs like {instead}, not like {sku}</source>
      <translation>{document} pesa {weight_g} g: una pieza pesa como {instead}, no como {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document} weighs {weight_g} g where about {expected_g} g were expected: as if it were empty</source>
      <translation>{document} pesa {weight_g} g y se esperaban unos {expected_g} g: como si estuviera vacía</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>{document}, outside: {state}</source>
      <translation>{document}, por fuera: {state}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>“{answer}” is none of the answers about a parcel. Say !answer with one of: {choices}</source>
      <translation>«{answer}» no es una de las respuestas sobre un paquete. !answer con: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Serial {serial} of {sku} was not shipped on order {order}. Scan it again to take it in as suspicious: it goes to quarantine and brings no refund</source>
      <translation>La serie {serial} de {sku} no salió en el pedido {order}. Escanéala otra vez para aceptarla como sospechosa: va a cuarentena y no se reembolsa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Serial {serial} of {sku} came back already, on {rma}. Scan it again to take it in as suspicious: it goes to quarantine and brings no refund</source>
      <translation>La serie {serial} de {sku} ya volvió, en {rma}. Escanéala otra vez para aceptarla como sospechosa: va a cuarentena y no se reembolsa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>Lot {lot} of {sku} was not shipped on order {order}, or is all back. Scan it again to take it in as suspicious: it goes to quarantine and brings no refund</source>
      <translation>El lote {lot} de {sku} no salió en el pedido {order}, o ya volvió todo. Escanéalo otra vez para aceptarlo como sospechoso: va a cuarentena y no se reembolsa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_parcel.py" />
      <source>All {sku} of order {order} came back already. Scan it again to take one more in as suspicious: it goes to quarantine and brings no refund</source>
      <translation>Todos los {sku} del pedido {order} ya volvieron. Escanéalo otra vez para aceptar uno más como sospechoso: va a cuarentena y no se reembolsa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Scan the return's, parcel's or tracking code, or the order; type the customer, or say !next</source>
      <translation>Escanea la devolución, el paquete, el seguimiento o el pedido, escribe el cliente o !next</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Which order is it? Scan or choose its number; for another one say !no</source>
      <translation>¿Qué pedido es? Escanea o elige su número; si es otro, !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>{document}: scan the next piece; {left} awaited</source>
      <translation>{document}: escanea la siguiente pieza; se esperan {left}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>{document}: scan the next piece, or !done when there is no more</source>
      <translation>{document}: escanea la siguiente pieza, o !done si no hay más</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>{document}: every expected piece is here. Say !done to close it</source>
      <translation>{document}: está todo lo esperado. !done la cierra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Scan the serial number of this {sku}</source>
      <translation>Escanea el número de serie de este {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Scan the lot of this {sku}</source>
      <translation>Escanea el lote de este {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>How is this {sku} ({name})? Say !answer with one of: {choices}</source>
      <translation>¿Cómo está este {sku} ({name})? !answer con: {choices}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>{sku} is grade {grade}: {proposed}, because {why}. Scan a {kinds} place to put it there, or say !answer with something else</source>
      <translation>{sku} es grado {grade}: {proposed}, porque {why}. Escanea una ubicación ({kinds}) para dejarlo, o !answer con otra cosa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Why {chosen} and not {proposed} for {sku}? Say !reason with one of: {reasons}; !no keeps {proposed}</source>
      <translation>¿Por qué {chosen} y no {proposed} para {sku}? !reason con: {reasons}; !no deja {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_prompts.py" />
      <source>Put {sku} away to {chosen}: scan a {kinds} place</source>
      <translation>Guarda {sku} ({chosen}): escanea una ubicación ({kinds})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document}: parcel {parcel} comes back undelivered. Unopened, as we packed it: say !yes. Else scan its first piece</source>
      <translation>{document}: el paquete {parcel} vuelve sin entregar. Sin abrir, como lo embalamos: !yes. Si no, escanea su primera pieza</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document}: unopened, as we packed it? Then say !yes; else scan its first piece</source>
      <translation>{document}: ¿sin abrir, tal como lo empaquetamos? Entonces !yes; si no, escanea su primera pieza</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document} comes back undelivered, and several parcels went out. Scan the tracking code of this one</source>
      <translation>{document} vuelve sin entregar, y salieron varios paquetes. Escanea el código de seguimiento de este</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Without its order nobody knows what is in it. Say !undo, and scan the tracking code on its label</source>
      <translation>Sin su pedido nadie sabe qué hay dentro. Pulsa !undo y escanea el código de seguimiento de la etiqueta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>It is parcel {parcel}, then</source>
      <translation>Entonces es el paquete {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Parcel {parcel} is not of order {order}. Finish this return first, or give up with !cancel</source>
      <translation>El paquete {parcel} no es del pedido {order}. Termina antes esta devolución, o déjala con !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Several parcels went out for {document}: {parcels}. Scan the tracking code of this one, then !yes</source>
      <translation>Para {document} salieron varios paquetes: {parcels}. Escanea el código de seguimiento de este y luego !yes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Everything that was in parcel {parcel} has come back already. Check the label, or scan piece by piece what lies in it</source>
      <translation>Todo lo del paquete {parcel} ya volvió. Revisa la etiqueta, o escanea pieza a pieza lo que hay dentro</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document} is not as we packed it (outside: {state}). Scan its pieces one by one</source>
      <translation>{document} no está como la embalamos (por fuera: {state}). Escanea sus piezas una a una</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document} is {off_g} g off what we packed. Open it and scan its pieces, or say !yes again to take it in as packed all the same</source>
      <translation>{document} difiere {off_g} g de lo que embalamos. Ábrela y escanea sus piezas, o pulsa !yes otra vez para aceptarla tal cual igualmente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Parcel {parcel} holds {count} pieces; at most {most} are taken in at once. Scan them one by one</source>
      <translation>El paquete {parcel} tiene {count} piezas; de una vez se aceptan {most} como mucho. Escanéalas una a una</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Parcel {parcel} is taken in as packed: {count} pieces, grade as new; until they are put away, their place is {place}</source>
      <translation>Paquete {parcel} aceptado como se embaló: {count} piezas, como nuevas; hasta ubicarlas su sitio es {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Put {count} × {sku} away to {chosen}: scan a {kinds} place</source>
      <translation>Ubica {count} × {sku} en {chosen}: escanea una ubicación de {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Put {count} × {sku} away to {chosen}, because {why}: scan a {kinds} place</source>
      <translation>Ubica {count} × {sku} en {chosen}, porque {why}: escanea una ubicación de {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Put all {count} pieces away to {chosen}: scan one {kinds} place for all of them</source>
      <translation>Ubica las {count} piezas en {chosen}: escanea una sola ubicación de {kinds} para todas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>One place for all of them</source>
      <translation>Una ubicación para todas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{count} × {sku} next</source>
      <translation>Ahora {count} × {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{sku} is none of the pieces of {document} that are to be put away. Scan one of those, or a place</source>
      <translation>{sku} no es de las piezas de {document} por ubicar. Escanea una de esas, o una ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{count} × {sku} lie at {place}</source>
      <translation>{count} × {sku} están en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>Pieces now at {place}: {count}</source>
      <translation>Piezas ahora en {place}: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{place} takes {count} of them and is full then. Scan another place for the other {left}</source>
      <translation>{place} admite {count} y queda llena. Escanea otra ubicación para las otras {left}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/returns_undelivered.py" />
      <source>{document} is closed; pieces received and put away: {count}</source>
      <translation>{document} está cerrada; piezas recibidas y guardadas: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>{weight_g} g on the scale</source>
      <translation>{weight_g} g en la báscula</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>{weight_g} g, not still yet</source>
      <translation>{weight_g} g, aún no está quieta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>{weight_g} g is locked</source>
      <translation>{weight_g} g queda fijado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>{weight_g} g is locked, but {now_g} g is on the scale now: weigh again if this parcel was changed</source>
      <translation>{weight_g} g queda fijado, pero ahora hay {now_g} g en la báscula: pesa de nuevo si este paquete cambió</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Waiting for the scale; the weight can be typed</source>
      <translation>Esperando a la báscula; el peso se puede teclear</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Put the parcel on the scale</source>
      <translation>Pon el paquete en la báscula</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Take the last parcel off the scale first</source>
      <translation>Quita primero el último paquete de la báscula</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Too heavy for this scale: take it off and type the weight of another one</source>
      <translation>Demasiado pesado para esta báscula: quítalo y teclea el peso de otra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale is under zero: empty it and press its zero key</source>
      <translation>La báscula está bajo cero: vacíala y pulsa su tecla de cero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale reports a fault: switch it off and on, or type the weight</source>
      <translation>La báscula avisa de un fallo: apágala y enciéndela, o teclea el peso</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale wants to be calibrated: use another one, or type the weight</source>
      <translation>La báscula pide calibración: usa otra, o teclea el peso</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale wants its zero: empty it and press its zero key</source>
      <translation>La báscula pide su cero: vacíala y pulsa su tecla de cero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale weighs in {unit}: choose grams, kilograms, ounces or pounds on it</source>
      <translation>La báscula pesa en {unit}: elige en ella gramos, kilogramos, onzas o libras</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale shows ten times finer than it weighs: leave its service mode</source>
      <translation>La báscula muestra diez veces más fino de lo que pesa: sal de su modo de servicio</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale does not know the command SI: choose MT-SICS as its protocol</source>
      <translation>La báscula no conoce la orden SI: elige MT-SICS como su protocolo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale {scale} is not there: plug it in and switch it on, or type the weight</source>
      <translation>La báscula {scale} no está: enchúfala y enciéndela, o teclea el peso</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>This user may not read the scale {scale}: ask an administrator to allow it</source>
      <translation>Este usuario no puede leer la báscula {scale}: pide a un administrador que lo permita</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>Another program reads the scale {scale}: close that program</source>
      <translation>Otro programa lee la báscula {scale}: cierra ese programa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>The scale {scale} says nothing: check that it is on and its cable is in, or type the weight</source>
      <translation>La báscula {scale} no dice nada: comprueba que está encendida y su cable conectado, o teclea el peso</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>What the scale {scale} sends cannot be understood: check its protocol and its speed</source>
      <translation>No se entiende lo que envía la báscula {scale}: comprueba su protocolo y su velocidad</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scale.py" />
      <source>A serial scale needs pyserial: ask an administrator to install fulfill with the extra hardware</source>
      <translation>Una báscula en serie necesita pyserial: pide a un administrador que instale fulfill con el extra hardware</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Counting</source>
      <translation>Recuento</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Places that somebody wants counted: {count}</source>
      <translation>Ubicaciones por contar: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Count what you see: nobody tells you what should be there</source>
      <translation>Cuenta lo que ves: nadie te dice lo que debería haber</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>What you scan now is counted on {plate}</source>
      <translation>Lo que escanees ahora se cuenta en {plate}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Go to</source>
      <translation>Ve a</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Then scan the place; any other place may be counted too</source>
      <translation>Después escanea la ubicación; también vale cualquier otra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Scan</source>
      <translation>Escanea</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Nobody asked for a count: choose a place yourself</source>
      <translation>Nadie pidió un recuento: elige tú una ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Count all at</source>
      <translation>Cuenta todo en</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Scan each product once, then type how many; !done when that is all</source>
      <translation>Escanea cada artículo una vez y pon cuántos; !done cuando esté todo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Scan the lot of</source>
      <translation>Escanea el lote de</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>It stands on the goods or on their case; you can type it too</source>
      <translation>Está en la mercancía o en su caja; también puedes escribirlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Give the last valid day of</source>
      <translation>Indica el último día válido de</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Lot {lot} is new: type the day on the goods, like 2027-03-31</source>
      <translation>El lote {lot} es nuevo: pon el día de la mercancía, como 2027-03-31</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Scan the serial of</source>
      <translation>Escanea la serie de</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Each unit has its own; scan another product to go on with that</source>
      <translation>Cada unidad tiene la suya; escanea otro artículo para seguir con él</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Counted</source>
      <translation>Contado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>In your hands</source>
      <translation>En tus manos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Counted here</source>
      <translation>Contado aquí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Counted so far</source>
      <translation>Contado hasta ahora</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Kinds of goods: {count}</source>
      <translation>Artículos: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Zone {zone}</source>
      <translation>Zona {zone}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>To be counted</source>
      <translation>Por contar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>Second count, by another person</source>
      <translation>Segundo recuento, por otra persona</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_count.py" />
      <source>A picker found too few</source>
      <translation>En el picking faltó algo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Lot {lot}</source>
      <translation>Lote {lot}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Lot {lot}, good until {day}</source>
      <translation>Lote {lot}, válido hasta {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Good until {day}</source>
      <translation>Válido hasta {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Serial {serial}</source>
      <translation>Serie {serial}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>Hazardous ({hazard}): handle it with care</source>
      <translation>Peligroso ({hazard}): manéjalo con cuidado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>{count} more</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_details.py" />
      <source>{kind}</source>
      <translation>{kind}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Work orders</source>
      <translation>Órdenes de trabajo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Waiting: {count}</source>
      <translation>En espera: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>The list shows which pieces wait, and where</source>
      <translation>La lista muestra qué piezas esperan y dónde</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>No work order waits</source>
      <translation>No espera ninguna orden de trabajo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Scan its barcode, its lot or serial, or its own label</source>
      <translation>Escanea su código, su lote o serie, o su propia etiqueta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Work order {work}</source>
      <translation>Orden de trabajo {work}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Open, the oldest first</source>
      <translation>Abiertas, las más antiguas primero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>{name} has it</source>
      <translation>La tiene {name}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Take it from</source>
      <translation>Tómalo de</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Then scan it</source>
      <translation>Luego escanéalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Which piece is it?</source>
      <translation>¿Qué pieza es?</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>What is to be done?</source>
      <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>It has no work order yet: choose what it gets, or say !no</source>
      <translation>Aún no tiene orden de trabajo: elige qué se hace con ella, o di !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>It tells which of the pieces there you have in hand</source>
      <translation>Indica cuál de las piezas de allí tienes en la mano</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Work on</source>
      <translation>Trabaja en</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>New parts: scan the place where they lie; !done when it is ready</source>
      <translation>Piezas nuevas: escanea su ubicación; !done cuando esté lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Sold as?</source>
      <translation>¿Se vende como?</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Scan a barcode of the product of that grade</source>
      <translation>Escanea un código del producto de ese grado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Stick on the piece's label</source>
      <translation>Pega la etiqueta de la pieza</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Scan the label on the piece, not the paper of the work order</source>
      <translation>Escanea la etiqueta de la pieza, no el papel de la orden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Put it at</source>
      <translation>Déjalo en</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Any {kinds} place will do</source>
      <translation>Vale cualquier ubicación de {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Never for sale: {why}</source>
      <translation>Nunca a la venta: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>The piece</source>
      <translation>La pieza</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Grade</source>
      <translation>Grado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>On the bench</source>
      <translation>En el banco</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>From {place}</source>
      <translation>De {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Lies there</source>
      <translation>Hay allí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Other places that take it</source>
      <translation>Otras ubicaciones que lo admiten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Refurbish</source>
      <translation>Reacondicionar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Repackage</source>
      <translation>Reempaquetar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_kit.py" />
      <source>Assemble</source>
      <translation>Montar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Moving stock</source>
      <translation>Mover stock</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Any free goods, from any place to any other</source>
      <translation>Mercancía libre, de cualquier ubicación a otra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>From {place}, noted as {reason}</source>
      <translation>De {place}, anotado como {reason}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>What is promised to orders stays where it is</source>
      <translation>Lo reservado para pedidos se queda donde está</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Take</source>
      <translation>Toma</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>One product at a time; what is promised to orders stays</source>
      <translation>Un producto cada vez; lo prometido a pedidos se queda</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Scan a product, or a place to bring all of it there</source>
      <translation>Escanea un artículo, o una ubicación para llevarlo todo allí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Several lots lie here: the first to expire stands first</source>
      <translation>Hay varios lotes aquí: arriba está el que caduca primero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Any of those that lie here: take one and scan it</source>
      <translation>Cualquiera de los que hay aquí: toma uno y escanéalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>You carry</source>
      <translation>Llevas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Scan more of it ({left} are left), or where you put it</source>
      <translation>Escanea más (quedan {left}), o dónde lo dejas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Scan the place, pallet or tote where you put it</source>
      <translation>Escanea la ubicación, palé o cubeta donde lo dejas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Carried</source>
      <translation>Llevado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Free to be moved</source>
      <translation>Libre para mover</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Promised: {count}</source>
      <translation>Reservado: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_move.py" />
      <source>Already lies at</source>
      <translation>Ya está en</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>{where}, today's truck leaves at {at}</source>
      <translation>{where}, el camión de hoy sale a las {at}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>{where}, ship by {day}</source>
      <translation>{where}, sale antes del {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>{where}, late: should have left by {day}</source>
      <translation>{where}, con retraso: debía salir el {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>{where}, no day to ship is set</source>
      <translation>{where}, sin día de salida</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Ship by {day}</source>
      <translation>Sale antes del {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Late: should have left by {day}</source>
      <translation>Con retraso: debía salir el {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Was due {day}</source>
      <translation>Vencía {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>No day to ship is set</source>
      <translation>Sin día de salida</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Cancelled meanwhile</source>
      <translation>Cancelado mientras tanto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Note on the order</source>
      <translation>Nota del pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_orders.py" />
      <source>Gift note</source>
      <translation>Nota de regalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Packing</source>
      <translation>Embalaje</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{order} · parcel {piece}, {parcel}</source>
      <translation>{order} · paquete {piece}, {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Orders that wait to be packed: {count}</source>
      <translation>Pedidos que esperan embalaje: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Tote, order or product</source>
      <translation>Cubeta, pedido o artículo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>The tote tells which order; the first in the list is the most urgent</source>
      <translation>La cubeta dice el pedido; el primero de la lista es el más urgente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Without one it stays with whoever is packing it</source>
      <translation>Sin ella se queda con quien lo está empacando</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Each item out of {tote} finds its own order</source>
      <translation>Cada artículo de {tote} encuentra su pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Truck at {at}</source>
      <translation>Camión a las {at}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{at}, truck has left</source>
      <translation>{at}, el camión ya salió</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Nothing waits at present: !cancel ends packing</source>
      <translation>No espera nada ahora: !cancel termina el embalaje</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Waiting to be packed</source>
      <translation>Espera embalaje</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan next</source>
      <translation>Escanea ahora</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan each unit as it goes into {box}</source>
      <translation>Escanea cada unidad al meterla en {box}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan each unit as it goes into the parcel</source>
      <translation>Escanea cada unidad al meterla en el paquete</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan each unit, then its serial number</source>
      <translation>Escanea cada unidad y después su serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Hazardous ({hazard}): {wanted}</source>
      <translation>Peligroso ({hazard}): {wanted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Before you close it: {wanted}</source>
      <translation>Antes de cerrarlo: {wanted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Then scan the label there; {wanted}</source>
      <translation>Luego escanea ahí la etiqueta; {wanted}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Nothing goes on until it is scanned out</source>
      <translation>Nada sigue hasta que se escanee fuera</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Lay in</source>
      <translation>Añade</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It goes into the box with the goods</source>
      <translation>Va en la caja junto a la mercancía</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Close the parcel</source>
      <translation>Cierra el paquete</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Everything is in: look once more before you close it</source>
      <translation>Está todo: míralo una vez más antes de cerrar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It stands on the unit; in the tote lie {lots}</source>
      <translation>Está en la unidad; en la cubeta hay {lots}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>In the tote: {serials}</source>
      <translation>En la cubeta: {serials}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Take out</source>
      <translation>Saca</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>What you scan now comes out of the parcel</source>
      <translation>Lo que escanees ahora sale del paquete</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Damaged</source>
      <translation>Dañado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It goes to {place}, and the order ends short by one</source>
      <translation>Va a {place}, y al pedido le faltará uno</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It goes aside, and the order ends short by one</source>
      <translation>Se aparta, y al pedido le faltará uno</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Put back at</source>
      <translation>Devuelve a</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Put back</source>
      <translation>Devolver</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>The order ends short: scan the place where you put it</source>
      <translation>El pedido termina con falta: escanea dónde lo dejas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Out of tote</source>
      <translation>De la cubeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Left in the totes</source>
      <translation>Queda en las cubetas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Kept at</source>
      <translation>Se guarda en</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Put on the scale</source>
      <translation>Pon en la báscula</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It should weigh {expected_g} g; type what the scale shows with !weight</source>
      <translation>Debería pesar {expected_g} g; escribe con !weight lo que marca la báscula</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It should weigh {expected_g} g; Enter takes what the scale shows</source>
      <translation>Debería pesar {expected_g} g; Intro toma lo que marca la báscula</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Type what the scale shows with !weight</source>
      <translation>Escribe con !weight lo que marca la báscula</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{given_g} g does not fit what is in it: weigh it once more</source>
      <translation>{given_g} g no cuadra con el contenido: pésalo otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{weight_g} g</source>
      <translation>{weight_g} g</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>So far; {weight_g} g when all is in</source>
      <translation>Hasta ahora; {weight_g} g con todo dentro</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Expected, with the box</source>
      <translation>Esperado, con la caja</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Expected {expected_g} g; {why}</source>
      <translation>Se esperaban {expected_g} g; {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Weighed; expected {expected_g} g</source>
      <translation>Pesado; se esperaban {expected_g} g</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Weighed; what it should weigh is not known</source>
      <translation>Pesado; no se sabe lo que debería pesar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>At least: not every weight is known</source>
      <translation>Como mínimo: no se conocen todos los pesos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Stick on the label of</source>
      <translation>Pega la etiqueta en</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Then scan the label there, on the parcel</source>
      <translation>Después escanea la etiqueta en el paquete</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Then scan it there; {parcels} more after it</source>
      <translation>Después escanéala allí; luego {parcels} más</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Wait for the label</source>
      <translation>Espera la etiqueta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>The label is being bought</source>
      <translation>Se está comprando la etiqueta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>No label: {why}. !void opens the parcel again</source>
      <translation>Sin etiqueta: {why}. !void abre el paquete otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>The carrier refused it</source>
      <translation>El transportista la rechazó</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Label scanned back</source>
      <translation>Etiqueta escaneada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Label to scan back</source>
      <translation>Etiqueta por escanear</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Parcels of this order</source>
      <translation>Paquetes de este pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Packed</source>
      <translation>Empaquetado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>In this parcel</source>
      <translation>En este paquete</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Packed of what was picked</source>
      <translation>Embalado de lo preparado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{count} short</source>
      <translation>faltan {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Box</source>
      <translation>Caja</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Own box, {sides}</source>
      <translation>Caja propia, {sides}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · {tracking}</source>
      <translation>{sides} · {tracking}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · smallest that fits</source>
      <translation>{sides} · la menor que sirve</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · your choice</source>
      <translation>{sides} · tu elección</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · proposed</source>
      <translation>{sides} · propuesta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · a guess: not every size is known</source>
      <translation>{sides} · estimada: no se conocen todas las medidas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · may not hold it all: !next opens another</source>
      <translation>{sides} · quizá no quepa todo: !next abre otra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · the first of {count} boxes</source>
      <translation>{sides} · la primera de {count} cajas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>{sides} · full by the plan for {count} boxes: !next opens another</source>
      <translation>{sides} · llena según el plan de {count} cajas: !next abre otra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Any box</source>
      <translation>Cualquier caja</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>No one box takes it all: fill one, !next opens another</source>
      <translation>Todo no cabe en una caja: llena una, !next abre otra</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Scan a box, or give its sides with !dims</source>
      <translation>Escanea una caja, o pon sus lados con !dims</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Papers</source>
      <translation>Papeles</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Slip</source>
      <translation>Albarán</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>As a file</source>
      <translation>Como archivo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>As a file in {folder}</source>
      <translation>Como archivo en {folder}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>When packed</source>
      <translation>Al embalar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Bought when packed</source>
      <translation>Se compra al embalar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>On its way</source>
      <translation>En camino</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>It is on the unit; none is on record for this tote</source>
      <translation>Está en la unidad; para esta cubeta no hay ninguno registrado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pack.py" />
      <source>Enter takes what the scale shows</source>
      <translation>Intro toma lo que marca la báscula</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Cart of {count} orders</source>
      <translation>Carro de {count} pedidos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Free tote for order</source>
      <translation>Cubeta libre para el pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>They share it: at the bench each item finds its order</source>
      <translation>La comparten: en la mesa cada artículo encuentra su pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Another tote for order</source>
      <translation>Otra cubeta para el pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan one that stands empty ({at} of {of})</source>
      <translation>Escanea una vacía ({at} de {of})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>{tote} is full: scan one that stands empty</source>
      <translation>{tote} está llena: escanea una vacía</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Put into</source>
      <translation>Pon en</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Then scan the tote of order {order}</source>
      <translation>Después escanea la cubeta del pedido {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Put</source>
      <translation>Pon</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Into tote</source>
      <translation>En la cubeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Then scan the place</source>
      <translation>Después escanea la ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Then scan the place, or {plate} that stands there</source>
      <translation>Después escanea la ubicación, o {plate}, que está allí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan it; a case counts as what is in it</source>
      <translation>Escanéalo; una caja cuenta como su contenido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>From {plate}</source>
      <translation>De {plate}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>{count} of {of} counted: scan the next, or type how many</source>
      <translation>{count} de {of} contados: escanea el siguiente, o escribe cuántos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan the lot</source>
      <translation>Escanea el lote</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Several lots lie at {place}: this one is wanted</source>
      <translation>Hay varios lotes en {place}: se quiere este</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan the serial</source>
      <translation>Escanea la serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Another one that lies here will do too ({count} more)</source>
      <translation>Vale también otro que esté aquí ({count} más)</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Take this very one, with this serial</source>
      <translation>Toma justo este, con esta serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>The book has no serial for it yet: it gets the one you scan</source>
      <translation>Aún no consta su serie: recibe la que escanees</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Bring to</source>
      <translation>Lleva a</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Put down</source>
      <translation>Deja</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>All is picked: scan where {totes} stands</source>
      <translation>Todo recogido: escanea dónde está {totes}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Or to {places}: scan where the totes stand</source>
      <translation>O a {places}: escanea dónde están las cubetas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Take out of</source>
      <translation>Saca de</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>!done leaves everything as it is</source>
      <translation>!done deja todo como está</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Scan what you take out; !done leaves the tote as it is</source>
      <translation>Escanea lo que sacas; !done deja la cubeta como está</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>It came from there: scan the place, or the next one that you take out</source>
      <translation>Vino de ahí: escanea la ubicación, o la siguiente unidad que sacas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Any shelf for goods will do: scan it</source>
      <translation>Vale cualquier estantería: escanéala</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Walk</source>
      <translation>Recorrido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>{places} to go</source>
      <translation>Faltan {places}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>All places are done</source>
      <translation>Todas las ubicaciones hechas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>On this walk</source>
      <translation>En este recorrido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Totes</source>
      <translation>Cubetas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Orders of this walk</source>
      <translation>Pedidos de este recorrido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>In the tote</source>
      <translation>En la cubeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_pick.py" />
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Putting away</source>
      <translation>Ubicar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Waiting at docks, stages and returns places: {count}</source>
      <translation>Esperan en muelles, zonas de espera y devoluciones: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Fetch from</source>
      <translation>Trae de</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Scan it. It waits longest; any other that waits will do too</source>
      <translation>Escanéalo. Es lo que más espera; otro que espere también vale</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Nothing waits any more</source>
      <translation>Ya no espera nada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Take one product at a time, all of it that you can carry</source>
      <translation>Toma un artículo cada vez, todo lo que puedas llevar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Then scan the product</source>
      <translation>Después escanea el artículo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>More of it is kept there. Scan the place when you are there</source>
      <translation>Allí ya hay más de lo mismo. Escanea la ubicación al llegar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>It is empty. Scan the place when you are there</source>
      <translation>Está vacía. Escanea la ubicación cuando llegues</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Blocked: it goes aside. Scan the place when you are there</source>
      <translation>Bloqueado: se aparta. Escanea la ubicación cuando llegues</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Find a place</source>
      <translation>Busca una ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>The rules know no place that has room for it</source>
      <translation>Las reglas no conocen ninguna con espacio</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Stop</source>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Nothing of it is left where you took it: cancel, then look it up</source>
      <translation>No queda nada donde lo tomaste: cancela y búscalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Put away</source>
      <translation>Ubicar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>To</source>
      <translation>A</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Waits to be put away</source>
      <translation>Espera ser ubicado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Different products: {count}</source>
      <translation>Artículos distintos: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>Lies here</source>
      <translation>Está aquí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_putaway.py" />
      <source>What you carry</source>
      <translation>Lo que llevas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Receiving</source>
      <translation>Recepción</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Open purchase orders: {count}</source>
      <translation>Pedidos de compra abiertos: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>From {supplier}</source>
      <translation>De {supplier}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>From {supplier}, due on {day}</source>
      <translation>De {supplier}, prevista el {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Due {day}</source>
      <translation>Para el {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>All came: to be closed</source>
      <translation>Todo llegó: cerrar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Nobody said how many: what you count is what came</source>
      <translation>Nadie dijo cuántos: lo que cuentes es lo que llegó</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Its number is on the delivery note</source>
      <translation>Su número está en el albarán</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Still to come</source>
      <translation>Falta por llegar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Scan any product that came; a case counts as what is in it</source>
      <translation>Escanea cualquier artículo que llegó; una caja cuenta como su contenido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Close the receipt</source>
      <translation>Cierra la recepción</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Nothing more is awaited of this purchase order</source>
      <translation>No se espera nada más de esta orden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Still to count</source>
      <translation>Falta por contar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Scan the next one, type how many there are, or scan where they go</source>
      <translation>Escanea el siguiente, escribe cuántos hay, o escanea adónde van</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Put down at</source>
      <translation>Deja en</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Any dock, stage, pallet or tote will do: scan where you put them</source>
      <translation>Vale cualquier muelle, espera, palé o cubeta: escanea dónde los dejas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Scan more of it, or where you put them</source>
      <translation>Escanea más, o dónde los dejas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Damaged: they go aside and are promised to nobody</source>
      <translation>Dañados: se apartan y no se reservan a nadie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Each unit has its own</source>
      <translation>Cada unidad tiene la suya</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Each unit has its own; counted so far: {count}</source>
      <translation>Cada unidad tiene la suya; contadas: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>More than was ordered</source>
      <translation>Más de lo pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Too many: {count}</source>
      <translation>Sobran: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Not ordered</source>
      <translation>No pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Received of ordered</source>
      <translation>Recibido de lo pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Open purchase orders</source>
      <translation>Órdenes de compra abiertas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Put down so far</source>
      <translation>Dejado hasta ahora</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Receipt {receipt}</source>
      <translation>Recepción {receipt}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Pallets and totes</source>
      <translation>Palés y cubetas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_receive.py" />
      <source>Places for it</source>
      <translation>Ubicaciones para ello</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Returns</source>
      <translation>Devoluciones</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>A return without paper</source>
      <translation>Una devolución sin papeles</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Announced and still open: {count}</source>
      <translation>Anunciadas y abiertas: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Order {order}</source>
      <translation>Pedido {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Order {order}, may come back until {day}</source>
      <translation>Pedido {order}, puede volver hasta el {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Order {order}; nobody announced it</source>
      <translation>Pedido {order}; sin anunciar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Nobody knows yet whose goods these are</source>
      <translation>Aún no se sabe de quién es la mercancía</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Return, parcel or order</source>
      <translation>Devolución, paquete o pedido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Any code in the box or on it will do; else type the customer's name or e-mail</source>
      <translation>Vale cualquier código dentro o fuera de la caja; si no, escribe el nombre o el correo del cliente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Choose</source>
      <translation>Elige</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>The newest first</source>
      <translation>Primero los más recientes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Orders that fit</source>
      <translation>Pedidos que coinciden</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Scan any piece that came, one at a time</source>
      <translation>Escanea cada pieza que llegó, una a una</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Close the return</source>
      <translation>Cierra la devolución</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Look into the box once more before you close it</source>
      <translation>Mira la caja una vez más antes de cerrar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>It tells whether this is the piece that was sent</source>
      <translation>Dice si es la pieza que se envió</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>How is it?</source>
      <translation>¿Cómo está?</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Unpack it and choose what fits best</source>
      <translation>Desempácalo y elige lo que mejor encaje</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>The customer says: {reason}</source>
      <translation>El cliente dice: {reason}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>This piece is not on the return: it is kept apart</source>
      <translation>Esta pieza no es de la devolución: queda aparte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Decide</source>
      <translation>Decide</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Grade {grade}, because {why}. Agreed? Scan the place, or say !yes</source>
      <translation>Grado {grade}, porque {why}. ¿De acuerdo? Escanea la ubicación, o !yes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Look at the piece, then answer</source>
      <translation>Mira la pieza y responde</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Look closer</source>
      <translation>Mira mejor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>“{question}”</source>
      <translation>«{question}»</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Take a photo of</source>
      <translation>Haz una foto de</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>It shows what is wrong; say !no if nobody can take one here</source>
      <translation>Muestra el defecto; !no si aquí nadie puede hacerla</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>A second person</source>
      <translation>Una segunda persona</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Scan their badge</source>
      <translation>Escanea su tarjeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>This goes against the rule, and at this value a second person must agree</source>
      <translation>Esto va contra la regla, y con este valor debe estar de acuerdo una segunda persona</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Stick this label on the piece, then scan it</source>
      <translation>Pega esta etiqueta en la pieza y escanéala</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Why so</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>You chose {chosen} where the rule says {proposed}</source>
      <translation>Elegiste {chosen} y la regla dice {proposed}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>It may go to any {kinds} place</source>
      <translation>Puede ir a cualquier ubicación de {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>After that bring it to any {kinds} place</source>
      <translation>Después llévalo a cualquier ubicación de {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Then bring it to {place}, or any {kinds} place</source>
      <translation>Después llévala a {place}, o a cualquier ubicación de {kinds}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Came back</source>
      <translation>Volvió</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Past its last valid day</source>
      <translation>Pasó su último día válido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Blocked: it must not be sold</source>
      <translation>Bloqueado: no se puede vender</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Announced</source>
      <translation>Anunciada</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>On this return</source>
      <translation>En esta devolución</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Came back, of what was sent</source>
      <translation>Devuelto, de lo enviado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Was sent</source>
      <translation>Se envió</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Missing: {count}</source>
      <translation>Falta: {count}</translation>
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
      <translation>Sin evaluar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>To be put away</source>
      <translation>Por ubicar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Back by {day}</source>
      <translation>Vuelve hasta el {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Taken in, not decided</source>
      <translation>Aceptado, sin decidir</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns.py" />
      <source>Places that take it</source>
      <translation>Ubicaciones que lo admiten</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Before you open it</source>
      <translation>Antes de abrirla</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>When we sent it</source>
      <translation>Al enviarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Not weighed yet</source>
      <translation>Aún sin pesar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>{weight_g} g</source>
      <translation>{weight_g} g</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>About {expected_g} g expected</source>
      <translation>Se esperan unos {expected_g} g</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Outside: {state}</source>
      <translation>Por fuera: {state}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Photos at packing</source>
      <translation>Fotos al empaquetar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Type what the scale shows with !weight; then look at its outside, and open it</source>
      <translation>Escribe con !weight lo que marca la báscula; luego mira el exterior y ábrela</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>It should weigh about {expected_g} g; type what the scale shows with !weight, then open it</source>
      <translation>Debería pesar unos {expected_g} g; escribe con !weight lo que marca la báscula y luego ábrela</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Whole it weighs {weight_g} g: weigh it, and type what the scale shows with !weight</source>
      <translation>Completo pesa {weight_g} g: pésalo y escribe con !weight lo que marca la báscula</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Now look at its outside, take a photo; then open it</source>
      <translation>Ahora mírala por fuera, haz una foto; luego ábrela</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Now open it, and scan each piece as you take it out</source>
      <translation>Ahora ábrela y escanea cada pieza al sacarla</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Undelivered: if nobody opened it, all goes back in one go</source>
      <translation>Sin entregar: si nadie lo abrió, todo vuelve de una vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Still in your hands</source>
      <translation>Aún en tus manos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Suspicious: it cannot be what was sent</source>
      <translation>Sospechoso: no puede ser lo que se envió</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Since today</source>
      <translation>Desde hoy</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Waits 1 day</source>
      <translation>Espera 1 día</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_returns_parcel.py" />
      <source>Waits {days} days</source>
      <translation>Espera {days} días</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Shipping</source>
      <translation>Expedición</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Parcels ready to be loaded: {count}</source>
      <translation>Paquetes listos para cargar: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>{parcels}</source>
      <translation>{parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Scan the dock</source>
      <translation>Escanea el muelle</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>The list: how many parcels each carrier takes, and by which day</source>
      <translation>La lista: cuántos paquetes lleva cada transportista y hasta qué día</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Ready, by carrier</source>
      <translation>Listos, por transportista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>No carrier yet</source>
      <translation>Sin transportista aún</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Loaded of all</source>
      <translation>Cargado del total</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Must leave first</source>
      <translation>Debe salir primero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Open manifests</source>
      <translation>Manifiestos abiertos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>{carrier}, manifest {manifest}</source>
      <translation>{carrier}, manifiesto {manifest}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Loading: the first parcel tells the carrier</source>
      <translation>Carga: el primer paquete dice el transportista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>At {dock}</source>
      <translation>En {dock}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>At {dock}, the first must leave by {day}</source>
      <translation>En {dock}, el primero debe salir el {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>No dock: parcels leave from where they stand</source>
      <translation>Sin muelle: los paquetes salen de donde están</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Still to load</source>
      <translation>Falta por cargar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Load</source>
      <translation>Carga</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Scan each parcel as you load it</source>
      <translation>Escanea cada paquete al cargarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Should have left by {day}: {count} of these. Load them first</source>
      <translation>Debían salir el {day}: {count} de estos. Cárgalos primero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Close the manifest</source>
      <translation>Cierra el manifiesto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Count the parcels first: a closed manifest can no longer be changed</source>
      <translation>Cuenta antes los paquetes: un manifiesto cerrado ya no cambia</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Take off: still loaded</source>
      <translation>Descargar: aún cargados</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>What you scan now comes off the manifest; !done when that is all</source>
      <translation>Lo que escanees ahora sale del manifiesto; !done cuando esté todo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Not loaded yet</source>
      <translation>Aún sin cargar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship.py" />
      <source>Loaded</source>
      <translation>Cargado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Pallet {pallet}</source>
      <translation>Palé {pallet}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>SSCC {sscc}</source>
      <translation>SSCC {sscc}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Put on</source>
      <translation>Poner en el palé</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Scan each parcel as you put it on; !done when the pallet is built</source>
      <translation>Escanea cada paquete al ponerlo; !done cuando el palé esté montado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Take parcels off</source>
      <translation>Quitar paquetes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>What you scan now comes off the pallet; !done when that is all</source>
      <translation>Lo que escanees ahora sale del palé; !done cuando esté todo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>On this pallet</source>
      <translation>En este palé</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Can still go on it</source>
      <translation>Aún puede ir encima</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Not on this pallet</source>
      <translation>No está en este palé</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Pallets</source>
      <translation>Palés</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Built: scan it to load it</source>
      <translation>Hecho: escanéalo para cargar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Trailer {trailer}</source>
      <translation>Remolque {trailer}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>{load}</source>
      <translation>{load}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Parcels</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Parcels whose size nobody knows: {count}</source>
      <translation>Paquetes cuyo tamaño nadie conoce: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Trailer {trailer}; parcels of unknown size: {count}</source>
      <translation>Remolque {trailer}; paquetes de tamaño desconocido: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Would leave in part</source>
      <translation>Saldría en parte</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>{loaded} of {parcels} parcels loaded</source>
      <translation>{loaded} de {parcels} paquetes cargados</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Closed today</source>
      <translation>Cerrados hoy</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Signed by {driver}</source>
      <translation>Firmado por {driver}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Taken by {driver}</source>
      <translation>Recogido por {driver}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Driver</source>
      <translation>Conductor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Count the parcels together first</source>
      <translation>Contad antes los paquetes juntos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>With the signature the manifest is closed and can no longer be changed</source>
      <translation>Con la firma el manifiesto se cierra y ya no cambia</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Staying behind</source>
      <translation>Se quedan</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Kept with it</source>
      <translation>Guardado con él</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Photos of the load: {count}</source>
      <translation>Fotos de la carga: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_ship_handing.py" />
      <source>Remark</source>
      <translation>Observación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Back to the supplier</source>
      <translation>De vuelta al proveedor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Suppliers to whom something may go back: {count}</source>
      <translation>Proveedores a los que algo puede volver: {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>May go back</source>
      <translation>Puede volver</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Under way</source>
      <translation>En curso</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Owed by suppliers</source>
      <translation>Deben los proveedores</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Worth {money}</source>
      <translation>Valor {money}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Cost not known</source>
      <translation>Coste desconocido</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>For {days} days</source>
      <translation>Desde hace {days} días</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Send by {day}</source>
      <translation>Enviar hasta el {day}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>For {name}</source>
      <translation>Para {name}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>For {name}, as {number}</source>
      <translation>Para {name}, como {number}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>The list shows whose goods may go back</source>
      <translation>La lista muestra de quién es la mercancía que puede volver</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Check the list</source>
      <translation>Revisa la lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>{units}</source>
      <translation>{units}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>A piece that stays here: scan it, then !remove. When the list is right: !done</source>
      <translation>Una pieza que se queda aquí: escanéala, después !remove. Si la lista está bien: !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>The supplier's number</source>
      <translation>El número del proveedor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>The number can also be given later: the return waits for it</source>
      <translation>El número puede darse más tarde: la devolución lo espera</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Take from</source>
      <translation>Toma de</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Scan the place, or the goods themselves</source>
      <translation>Escanea la ubicación, o ya la mercancía</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Lot</source>
      <translation>Lote</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Serial</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Only what the supplier agreed to goes back</source>
      <translation>Solo vuelve lo que el proveedor aceptó</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Close the carton</source>
      <translation>Cierra la caja</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Where there is a scale, weigh it first: !weight</source>
      <translation>Si hay báscula, pésala antes: !weight</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Stick the label on</source>
      <translation>Pega la etiqueta en</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Carton {piece}</source>
      <translation>Caja {piece}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Lay the list inside, tape the carton shut and scan its label</source>
      <translation>Mete la lista, precinta la caja y escanea su etiqueta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Hand over</source>
      <translation>Entrega</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Done cannot be taken back: then the goods are the supplier's</source>
      <translation>Hecho no se puede deshacer: la mercancía será del proveedor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>The supplier owes</source>
      <translation>El proveedor debe</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Compare the credit note with the debit note; you see a difference before it is saved</source>
      <translation>Compara la nota de abono con la de débito; verás la diferencia antes de que se guarde</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Where the credit note gives another amount, type that one</source>
      <translation>Si la nota de abono da otro importe, escribe ese</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Receive what comes as {purchase}</source>
      <translation>Recibe lo que llegue como {purchase}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Cartons</source>
      <translation>Cajas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Stays here</source>
      <translation>Se queda</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>{state}</source>
      <translation>{state}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Since yesterday</source>
      <translation>Desde ayer</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Defective</source>
      <translation>Defectuoso</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Damaged on delivery</source>
      <translation>Dañado en la entrega</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Expired</source>
      <translation>Caducado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Recalled</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Delivered too many</source>
      <translation>Entregado de más</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>List being made</source>
      <translation>Lista en preparación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Supplier asked</source>
      <translation>Proveedor consultado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Supplier agreed</source>
      <translation>Proveedor de acuerdo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Being packed</source>
      <translation>Empacándose</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Credit awaited</source>
      <translation>Abono pendiente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Goods awaited</source>
      <translation>Mercancía pendiente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Closed</source>
      <translation>Cerrado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/scene_vendor.py" />
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Scan the dock, or type the carrier ({carriers})</source>
      <translation>Escanea el muelle, o escribe el transportista ({carriers})</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Scan each parcel for {carrier} as you load it: {loaded} loaded, {missing} still missing</source>
      <translation>Escanea cada paquete de {carrier} al cargarlo: {loaded} cargados, faltan {missing}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>All is loaded for {carrier} (parcels: {loaded}): say !done to close the manifest</source>
      <translation>Todo lo de {carrier} está cargado (paquetes: {loaded}): !done cierra el manifiesto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Scan each parcel that you unload ({loaded} loaded), then say !done</source>
      <translation>Escanea cada paquete que descargues ({loaded} cargados), después !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Loading for {carrier} at {dock}. Parcels ready: {missing}</source>
      <translation>Carga para {carrier} en {dock}. Paquetes listos: {missing}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Manifest {manifest} for {carrier} goes on: {loaded} parcels are loaded</source>
      <translation>El manifiesto {manifest} de {carrier} continúa: {loaded} paquetes cargados</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is loaded for {carrier}, manifest {manifest}</source>
      <translation>Paquete {parcel} cargado para {carrier}, manifiesto {manifest}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is loaded already, on manifest {manifest}. Scan the next one, or !remove to unload it</source>
      <translation>El paquete {parcel} ya está cargado, en el manifiesto {manifest}. Escanea el siguiente, o !remove para descargarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is loaded on manifest {manifest} ({where}), not here. Unload it there first, or leave it</source>
      <translation>El paquete {parcel} está en el manifiesto {manifest} ({where}), no aquí. Descárgalo allí primero, o déjalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} goes with {carrier}. Expected: parcels for {wanted}. Lay it aside for {carrier}</source>
      <translation>El paquete {parcel} va con {carrier}. Se esperaban: paquetes de {wanted}. Apártalo para {carrier}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} of order {order} is {state}: its label was not scanned back. Bring it to packing, scan the label there, then load it</source>
      <translation>El paquete {parcel} del pedido {order} está {state}: no se escaneó su etiqueta. Llévalo a embalaje, escanéala allí y después cárgalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is ready, but order {order} is still {state}. Finish packing its other parcels first</source>
      <translation>El paquete {parcel} está listo, pero el pedido {order} sigue {state}. Termina antes sus otros paquetes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is void, its label with it. Take the label off and bring the parcel to packing</source>
      <translation>El paquete {parcel} está anulado, y su etiqueta también. Quita la etiqueta y llévalo a embalaje</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} left with manifest {manifest}, closed {when}. Nothing in it changes any more: scan another</source>
      <translation>El paquete {parcel} salió con el manifiesto {manifest}, cerrado {when}. Ya no cambia nada: escanea otro</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Manifest {manifest} was closed {when} and can no longer be changed. Scan the dock to begin a new one</source>
      <translation>El manifiesto {manifest} se cerró {when} y ya no cambia. Escanea el muelle para empezar otro</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>{place} is a {kind} place. Expected: a dock ({docks}). Scan one, or type the carrier</source>
      <translation>{place} es {kind}. Se esperaba: un muelle ({docks}). Escanea uno, o di el transportista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Now scan the parcels that come off</source>
      <translation>Escanea ahora los paquetes que se descargan</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcels scanned now are loaded again</source>
      <translation>Los paquetes que escanees ahora se cargan otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is unloaded, back to {place}</source>
      <translation>Paquete {parcel} descargado, de vuelta en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Parcel {parcel} is {state}, not loaded here. Scan one that is on this manifest, or say !done</source>
      <translation>El paquete {parcel} está {state}, no cargado aquí. Escanea uno de este manifiesto, o !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Nothing is loaded yet. Scan a parcel first, or say !cancel to leave it for later</source>
      <translation>Aún no hay nada cargado. Escanea un paquete, o !cancel para dejarlo para luego</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>{count} parcels are not loaded: {parcels}. Say !done again to leave them behind, or load them</source>
      <translation>{count} paquetes sin cargar: {parcels}. Pulsa !done otra vez para dejarlos, o cárgalos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship.py" />
      <source>Manifest {manifest} is closed and prints. Handed to {carrier}: parcels {parcels}, orders {orders}</source>
      <translation>Manifiesto {manifest} cerrado; se imprime. Entregados a {carrier}: paquetes {parcels}, pedidos {orders}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Type the name of the driver who takes {parcels} for {carrier}, or scan the driver's badge</source>
      <translation>Escribe el nombre del conductor que se lleva {parcels} de {carrier}, o escanea su tarjeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Let {driver} sign for {parcels}</source>
      <translation>Que firme {driver} por {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Manifest {manifest} is ready to go with {carrier}. Parcels: {parcels}</source>
      <translation>El manifiesto {manifest} está listo para {carrier}. Paquetes: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>{driver} takes the load. Parcels: {parcels}</source>
      <translation>{driver} se lleva la carga. Paquetes: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Nothing is signed. Another driver takes the parcels</source>
      <translation>No se ha firmado nada. Otro conductor se lleva los paquetes</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Nothing is handed over. Manifest {manifest} is loaded on</source>
      <translation>No se ha entregado nada. Se sigue cargando el manifiesto {manifest}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>The load of manifest {manifest} was {before} when the driver was asked, and is {now} now. Look at the load, then say !done again</source>
      <translation>La carga del manifiesto {manifest} era {before} cuando se preguntó al conductor, y ahora es {now}. Mira la carga y di !done otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>The load is counted and handed over now, so {parcel} does not go on. Say !no to load on, or finish the hand-over</source>
      <translation>La carga se está contando y entregando, así que {parcel} ya no sube. Di !no para seguir cargando, o termina la entrega</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>The photo {name} is kept with manifest {manifest}</source>
      <translation>La foto {name} queda guardada con el manifiesto {manifest}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>Kept with manifest {manifest}, for whoever reads it later</source>
      <translation>Anotado en el manifiesto {manifest}, para quien lo lea después</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>This house closes no manifest without a signature. Let {driver} sign, or say !no to go back</source>
      <translation>Esta casa no cierra ningún manifiesto sin firma. Que firme {driver}, o di !no para volver</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>There is no signature on the pad, only a touch. Let the driver sign with a whole line</source>
      <translation>En el recuadro no hay firma, solo un toque. Que el conductor firme con un trazo entero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>There is no file {file}, so nothing is signed. Let the driver sign once more</source>
      <translation>No hay ningún archivo {file}, así que no hay nada firmado. Que el conductor firme otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>The file {file} cannot be read, so nothing is signed. Let the driver sign once more</source>
      <translation>No se puede leer el archivo {file}, así que no hay nada firmado. Que el conductor firme otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_handing.py" />
      <source>{file} holds no strokes of a signature. Let the driver sign on the screen, or take another file</source>
      <translation>{file} no contiene trazos de una firma. Que el conductor firme en la pantalla, o toma otro archivo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Scan each parcel as you put it on pallet {pallet} (on it: {parcels}), then say !done</source>
      <translation>Escanea cada paquete al ponerlo en el palé {pallet} (en él: {parcels}) y luego di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Scan each parcel that you take off pallet {pallet} (on it: {parcels}), then say !done</source>
      <translation>Escanea cada paquete que quites del palé {pallet} (en él: {parcels}) y luego di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is begun; its number on this journey is {sscc}</source>
      <translation>Palé {pallet} empezado; su número en este viaje es {sscc}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} goes on. Parcels on it: {parcels}</source>
      <translation>El palé {pallet} continúa. Paquetes en él: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} stands on pallet {pallet}. Parcels on it: {parcels}</source>
      <translation>El paquete {parcel} está en el palé {pallet}. Paquetes en él: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} ({sscc}) is built, parcels on it: {parcels}. Scan it at the dock to load it whole</source>
      <translation>El palé {pallet} ({sscc}) está montado, paquetes en él: {parcels}. Escanéalo en el muelle para cargarlo entero</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} stands on pallet {pallet} already. Scan the next one, or !remove to take it off</source>
      <translation>El paquete {parcel} ya está en el palé {pallet}. Escanea el siguiente, o di !remove para quitarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} stands on pallet {other}. Scan it again when it is on pallet {pallet} now</source>
      <translation>El paquete {parcel} está en el palé {other}. Escanéalo otra vez si ahora está en el palé {pallet}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} holds stock of the warehouse. Parcels stand on an empty one: put its stock away first, or take another pallet</source>
      <translation>El palé {pallet} tiene existencias del almacén. Los paquetes van en uno vacío: ubícalas primero, o toma otro palé</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>{plate} is a {kind}. Expected: a parcel, or the pallet that parcels stand on. Scan one of these</source>
      <translation>{plate} es: {kind}. Se espera un paquete, o el palé en que están los paquetes. Escanea uno de ellos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} was loaded meanwhile, so nothing on it changes here. Say !done; at the dock it can be unloaded with !remove</source>
      <translation>El palé {pallet} se ha cargado entretanto, así que aquí no cambia nada en él. Di !done; en el muelle se puede descargar con !remove</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcels scanned now come off pallet {pallet}</source>
      <translation>Los paquetes que se escaneen ahora salen del palé {pallet}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcels scanned now stand on pallet {pallet}</source>
      <translation>Los paquetes que se escaneen ahora están en el palé {pallet}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} is off pallet {pallet}. Parcels on it: {left}</source>
      <translation>El paquete {parcel} ya no está en el palé {pallet}. Paquetes en él: {left}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} does not stand on pallet {pallet}. Scan one that does, or say !done</source>
      <translation>El paquete {parcel} no está en el palé {pallet}. Escanea uno que esté, o di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Nothing stands on pallet {pallet} yet. Scan the parcels that you put on it</source>
      <translation>En el palé {pallet} aún no hay nada. Escanea los paquetes que pongas en él</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is loaded whole, manifest {manifest}. Parcels on it: {parcels}</source>
      <translation>El palé {pallet} está cargado entero, manifiesto {manifest}. Paquetes en él: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is loaded already, on manifest {manifest}. Scan the next one, or !remove there to unload it</source>
      <translation>El palé {pallet} ya está cargado, en el manifiesto {manifest}. Escanea lo siguiente, o di !remove allí para descargarlo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} goes with {carrier}. Expected: what goes with {wanted}. Leave it for {carrier}</source>
      <translation>El palé {pallet} va con {carrier}. Se espera lo que va con {wanted}. Déjalo para {carrier}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} cannot be loaded whole: {parcels} may not leave. Say !cancel, scan the pallet, take them off with !remove</source>
      <translation>El palé {pallet} no se puede cargar entero: {parcels} no puede salir. Di !cancel, escanea el palé y quítalo con !remove</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>The pallet {sscc} left with manifest {manifest}, closed {when}. Scan the code of the pallet itself to build it anew</source>
      <translation>El palé {sscc} salió con el manifiesto {manifest}, cerrado {when}. Escanea el código del propio palé para montarlo de nuevo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} stands on pallet {pallet}, others there: {others}. Scan the pallet to load it whole, or the parcel again to take it off and load it alone</source>
      <translation>El paquete {parcel} está en el palé {pallet}, otros en él: {others}. Escanea el palé para cargarlo entero, o el paquete otra vez para quitarlo y cargarlo solo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is unloaded whole, back to {place}. Parcels on it: {parcels}</source>
      <translation>El palé {pallet} está descargado entero, de vuelta en {place}. Paquetes en él: {parcels}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Parcel {parcel} is unloaded and off pallet {pallet}, back to {place}</source>
      <translation>El paquete {parcel} está descargado y fuera del palé {pallet}, de vuelta en {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Pallet {pallet} is not loaded here. Scan one that is on this manifest, or say !done</source>
      <translation>El palé {pallet} no está cargado aquí. Escanea uno que esté en este manifiesto, o di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Trailer {trailer} is being loaded for {carrier}</source>
      <translation>El remolque {trailer} se está cargando para {carrier}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Trailer {trailer} belongs to {carrier}. Expected: a trailer of {wanted}. Scan that one, or load for {carrier} at another dock</source>
      <translation>El remolque {trailer} es de {carrier}. Se espera un remolque de {wanted}. Escanea ese, o carga para {carrier} en otro muelle</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Trailer {trailer} stands at some dock. Scan the dock first ({docks}), then the trailer</source>
      <translation>El remolque {trailer} está en algún muelle. Escanea primero el muelle ({docks}) y luego el remolque</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>With {what}, trailer {trailer} would hold more than it may: {over}. Scan it again to load it all the same</source>
      <translation>Con {what}, el remolque {trailer} llevaría más de lo que puede: {over}. Escanéalo otra vez para cargarlo igualmente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>More is loaded than trailer {trailer} may hold: {over}. Scan it again to take it all the same</source>
      <translation>Hay cargado más de lo que el remolque {trailer} puede llevar: {over}. Escanéalo otra vez para tomarlo igualmente</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>Manifest {manifest} for {carrier} is opened at {dock}</source>
      <translation>El manifiesto {manifest} de {carrier} está abierto en {dock}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>A manifest is for one carrier, and none is known here yet. Type the carrier first ({carriers}), or scan a parcel</source>
      <translation>Un manifiesto es de un solo transportista, y aquí aún no se conoce ninguno. Di primero el transportista ({carriers}), o escanea un paquete</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/ship_pallets.py" />
      <source>{dock} is not the dock that is loaded here ({here}). Go on loading, or say !cancel and scan {dock} then</source>
      <translation>{dock} no es el muelle en que se carga aquí ({here}). Sigue cargando, o di !cancel y escanea {dock} después</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{place} is blocked: nothing may be put there. Scan another place</source>
      <translation>{place} está bloqueada: no se puede dejar nada. Escanea otra ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{place} is a {kind} place; these goods belong in {expected}. Scan such a place</source>
      <translation>{place} es {kind}; esta mercancía va en {expected}. Escanea una así</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{place} takes {most} units and holds {there}: {more} more do not fit. Take less, or scan another place</source>
      <translation>{place} admite {most} unidades y tiene {there}: {more} más no caben. Toma menos o escanea otra ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{place} bears {most_g} g and holds {there_g} g: {more_g} g more are too much. Take less, or scan another place</source>
      <translation>{place} aguanta {most_g} g y tiene {there_g} g: {more_g} g más es demasiado. Toma menos o escanea otra ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{plate} holds the goods of an order. Take an empty tote or pallet, or scan a place</source>
      <translation>{plate} tiene mercancía de un pedido. Toma una cubeta o palé vacíos, o escanea una ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{plate} is a parcel's box. Take an empty tote or pallet, or scan a place</source>
      <translation>{plate} es la caja de un paquete. Toma una cubeta o palé vacíos, o escanea una ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{plate} holds other goods already. Take an empty tote or pallet, or scan a place</source>
      <translation>{plate} ya tiene otra mercancía. Toma una cubeta o palé vacíos, o escanea una ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>{plate} stands at no place, and there is no dock where it could. Scan the place instead</source>
      <translation>{plate} no está en ninguna ubicación, y no hay muelle donde ponerlo. Escanea la ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/stowing.py" />
      <source>There is nothing on {plate}. Scan a plate with goods, or a place</source>
      <translation>No hay nada en {plate}. Escanea uno con mercancía, o una ubicación</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} for {supplier}: {units} may go back and are on the list</source>
      <translation>{number} para {supplier}: {units} pueden volver y están en la lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number}: {units} came onto the list</source>
      <translation>{number}: {units} entraron en la lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} is {state}; it goes on here</source>
      <translation>{number} está {state}; sigue aquí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} is {state}: nothing more is to be done with it. Scan a supplier or another return</source>
      <translation>{number} está {state}: no queda nada por hacer. Escanea un proveedor u otra devolución</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>Nothing here may go back to {supplier} ({name}): no goods for it lie at a vendor place, and none are expired, recalled, damaged on delivery or delivered too many. Scan another supplier</source>
      <translation>Aquí nada puede volver a {supplier} ({name}): no hay mercancía suya en una ubicación para proveedores, ni caducada, retirada, dañada en la entrega o entregada de más. Escanea otro proveedor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>All that may go back to {supplier} is on a return already. Give the supplier's number, or say !cancel</source>
      <translation>Todo lo que puede volver a {supplier} ya está en una devolución. Da el número del proveedor o di !cancel</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what} may not go back to a supplier: it is not at a vendor place, expired, recalled, damaged on delivery or delivered too many, or nobody knows who supplied it. Scan a supplier, or bring it to a vendor place first</source>
      <translation>{what} no puede volver a un proveedor: no está en una ubicación para proveedores, ni caducado, retirado, dañado en la entrega o entregado de más, o nadie sabe quién lo entregó. Escanea un proveedor, o llévalo primero a una ubicación para proveedores</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what} came from several suppliers: {suppliers}. Scan the code of the one that it goes back to</source>
      <translation>{what} vino de varios proveedores: {suppliers}. Escanea el código de aquel al que vuelve</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>Several returns to {supplier} are under way: {numbers}. Scan the number of one</source>
      <translation>Hay varias devoluciones a {supplier} en curso: {numbers}. Escanea el número de una</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} waits as it is: {state}. Scan its number to go on</source>
      <translation>{number} espera como está: {state}. Escanea su número para seguir</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what}: {count} are on the list</source>
      <translation>{what}: {count} en la lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what}: {count} are on the list again</source>
      <translation>{what}: {count} de nuevo en la lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what} is off the list and stays here</source>
      <translation>{what} sale de la lista y se queda aquí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} does not list {what}. Lay it aside, and scan what the list names</source>
      <translation>{what} no está en {number}. Déjalo aparte y escanea lo que dice la lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{what} lies no longer free at {place}. Scan another product, or say !done</source>
      <translation>{what} ya no está libre en {place}. Escanea otro producto o di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>No line of the list is chosen. Scan the product first</source>
      <translation>No hay ninguna línea elegida. Escanea primero el producto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{count} × {what} cannot go back: {most} may. Say !qty {most} or fewer</source>
      <translation>{count} × {what} no pueden volver: {most} pueden. Di !qty {most} o menos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>Nothing is left on the list of {number}. Scan a product to put it back on, or say !void</source>
      <translation>No queda nada en la lista de {number}. Escanea un producto para volver a ponerlo o di !void</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number}: the request for {units} is printed and lies in the outbox for {supplier}</source>
      <translation>{number}: la solicitud de {units} está impresa y en la salida para {supplier}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>Does the supplier take {number} back without a number of their own? Say !skip again: ours will stand on the label</source>
      <translation>¿El proveedor acepta {number} sin un número propio? Di !skip otra vez: en la etiqueta irá el nuestro</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>That is {what}. If the supplier's own number is really {raw}, scan it again</source>
      <translation>Eso es {what}. Si el número del proveedor es de verdad {raw}, escanéalo otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>“{number}” cannot be the supplier's number: expected are 1 to 30 plain letters, digits and signs, and not our own number. Type it as it stands in the supplier's letter</source>
      <translation>«{number}» no puede ser el número del proveedor: se esperan de 1 a 30 letras, cifras y signos sencillos, y no nuestro número. Escríbelo como está en la carta del proveedor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{other} has the number {number} already. If the supplier gave it twice, scan it again</source>
      <translation>{other} ya tiene el número {number}. Si el proveedor lo dio dos veces, escanéalo otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} may go back as {authorisation}</source>
      <translation>{number} puede volver como {authorisation}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor.py" />
      <source>{number} may go back under our own number</source>
      <translation>{number} puede volver con nuestro propio número</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{count} × {sku} in the carton; left: {units}</source>
      <translation>{count} × {sku} en la caja; quedan: {units}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{count} × {sku} in the carton: that was the last</source>
      <translation>{count} × {sku} en la caja: era lo último</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>All {sku} of {number} are packed already. Lay this one back, and scan what the list names</source>
      <translation>Todos los {sku} de {number} ya están empacados. Devuelve este y escanea lo que dice la lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku}: scan the serial of this very piece</source>
      <translation>{sku}: escanea el número de serie de esta misma pieza</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku}: scan the lot of these pieces</source>
      <translation>{sku}: escanea el lote de estas piezas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{found} of {sku} is not on this return; expected: {there}. Scan one of them, or say !no</source>
      <translation>{found} de {sku} no está en esta devolución; se espera: {there}. Escanea uno de ellos o di !no</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku} of this return lies at {places}. Scan the place where this one was, then the goods again</source>
      <translation>{sku} de esta devolución está en {places}. Escanea la ubicación de donde era este y luego la mercancía otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku} is not packed</source>
      <translation>{sku} no se empaca</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{count} × {sku} are too many: {left} are left on the list. Scan a smaller unit, or say !qty</source>
      <translation>{count} × {sku} son demasiados: quedan {left} en la lista. Escanea una unidad menor o di !qty</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{held} of the {sku} at {place} are promised to orders, {free} are free. Say !skip, or ask a supervisor to take the promise back</source>
      <translation>{held} de los {sku} en {place} están prometidos a pedidos, {free} están libres. Di !skip, o pide a un supervisor que retire la promesa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>By the book {place} has {there} of {sku} free, not {count}. Scan the place where you found it first, or say !short</source>
      <translation>Según el registro {place} tiene {there} de {sku} libres, no {count}. Escanea primero la ubicación donde lo encontraste o di !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Nothing is fetched from {place}. Scan a place in the building</source>
      <translation>De {place} no se saca nada. Escanea una ubicación del edificio</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>The goods are taken from {place}</source>
      <translation>La mercancía se toma de {place}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Nothing was scanned whose number could be set. Scan a product first</source>
      <translation>No se ha escaneado nada cuya cantidad se pueda fijar. Escanea primero un producto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{there} of {sku} are in the carton, more than {count}. Say !undo to take the last ones out</source>
      <translation>{there} de {sku} están en la caja, más de {count}. Di !undo para sacar los últimos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Nothing is left on the list. Say !done, or !void to give the return up</source>
      <translation>No queda nada en la lista. Di !done, o !void para abandonar la devolución</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{count} × {sku} are not at {place}: off the list, and {place} is to be counted</source>
      <translation>{count} × {sku} no están en {place}: fuera de la lista, y {place} se contará</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Nothing else is left to pack first. Scan it, or say !short or !done</source>
      <translation>No queda otra cosa que empacar antes. Escanéalo, o di !short o !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{sku} comes last</source>
      <translation>{sku} va al final</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Not packed yet: {units} of the list. Say !done again to leave that here and off the list</source>
      <translation>Aún sin empacar: {units} de la lista. Di !done otra vez: eso se queda aquí y fuera de la lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>There is no carton with anything in it. Scan a product of the list first</source>
      <translation>No hay ninguna caja con algo dentro. Escanea primero un producto de la lista</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Every carton is closed, and pieces are left. Scan them, or say !short</source>
      <translation>Todas las cajas están cerradas y quedan piezas. Escanéalas o di !short</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>There is no place where a carton for a supplier could stand. Import a place of the kind vendor or bench</source>
      <translation>No hay ubicación donde pueda estar una caja para un proveedor. Importa una ubicación del tipo vendor o bench</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>This carton is full</source>
      <translation>Esta caja está llena</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{weight_g} g are too much for {box}, which bears {most_g} g. Scan a stronger box type, or say !done</source>
      <translation>{weight_g} g son demasiado para {box}, que aguanta {most_g} g. Escanea un tipo de caja más fuerte o di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Carton {piece} of {number} is closed: its label and its list are printed</source>
      <translation>La caja {piece} de {number} está cerrada: su etiqueta y su lista están impresas</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>The label is printed again, copy {copy}</source>
      <translation>La etiqueta se imprime otra vez, copia {copy}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>The label is right. Left for the next carton: {units}</source>
      <translation>La etiqueta es correcta. Para la caja siguiente quedan: {units}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is packed, cartons: {cartons}. The debit note is printed</source>
      <translation>{number} está empacado, cajas: {cartons}. La nota de débito está impresa</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>Noted: {note}</source>
      <translation>Anotado: {note}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>It travels as {tracking}</source>
      <translation>Viaja como {tracking}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} has left for {supplier}, who owes {owed}. Scan {number} when they answer</source>
      <translation>{number} ha salido hacia {supplier}, que debe {owed}. Escanea {number} cuando responda</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} has left for {supplier}. Scan {number} when they answer</source>
      <translation>{number} ha salido hacia {supplier}. Escanea {number} cuando responda</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is given up when you say !void again; what is packed ({units}) goes back to {places}</source>
      <translation>{number} se abandona si dices !void otra vez; lo empacado ({units}) vuelve a {places}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is cancelled. Put what was packed back to {places}</source>
      <translation>{number} está cancelado. Devuelve lo empacado a {places}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is given up when you say !void again</source>
      <translation>{number} se abandona si dices !void otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_packing.py" />
      <source>{number} is cancelled</source>
      <translation>{number} está cancelado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Scan the supplier, a return's number, or a piece that goes back</source>
      <translation>Escanea el proveedor, el número de una devolución o una pieza que vuelve</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Nothing may go back to a supplier now. Scan a return's number to look at it</source>
      <translation>Ahora nada puede volver a un proveedor. Escanea el número de una devolución para verla</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>{units} for {supplier}: scan what is to stay here and take it off the list with !remove; then !done asks the supplier</source>
      <translation>{units} para {supplier}: escanea lo que debe quedarse aquí y quítalo de la lista con !remove; luego !done pregunta al proveedor</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Scan or type the number under which {supplier} takes the goods back; say !skip if they give none</source>
      <translation>Escanea o escribe el número con el que {supplier} acepta la mercancía; di !skip si no dan ninguno</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Take {count} × {what} from {place} and scan it</source>
      <translation>Toma {count} × {what} de {place} y escanéalo</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Nothing is left to pack: say !void to give the return up</source>
      <translation>No queda nada que empacar: di !void para abandonar la devolución</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Scan the lot of the {sku}</source>
      <translation>Escanea el lote de {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Scan the serial of the {sku}</source>
      <translation>Escanea el número de serie de {sku}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Close the carton: scan its box type, or say !done for any other packing</source>
      <translation>Cierra la caja: escanea su tipo, o di !done para cualquier otro embalaje</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Stick the label on carton {piece} and scan it there</source>
      <translation>Pega la etiqueta en la caja {piece} y escanéala allí</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Hand {cartons} cartons over: scan the tracking number if there is one, then say !done</source>
      <translation>Entrega {cartons} cajas: escanea el número de seguimiento si lo hay y di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>Hand the carton over: scan the tracking number if there is one, then say !done</source>
      <translation>Entrega la caja: escanea el número de seguimiento si lo hay y di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>What does {supplier} give for {owed}? Say !answer with one of: credit, replacement</source>
      <translation>¿Qué da {supplier} por {owed}? Di !answer con uno de: credit, replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>{received} of {units} came as {purchase}; say !done when nothing more comes</source>
      <translation>Llegaron {received} de {units} como {purchase}; di !done si no llega nada más</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>What is credited of {owed}? Say !answer with the amount and the number of the credit note, or !answer replacement</source>
      <translation>¿Cuánto se abona de {owed}? Di !answer con el importe y el número de la nota de abono, o !answer replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>What does {supplier} give for the goods? Say !answer with one of: credit, replacement</source>
      <translation>¿Qué da {supplier} por la mercancía? Di !answer con uno de: credit, replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_prompts.py" />
      <source>How much is credited? Say !answer with the amount and the number of the credit note, or !answer replacement</source>
      <translation>¿Cuánto se abona? Di !answer con el importe y el número de la nota de abono, o !answer replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} is {state} already. Give the credit as an amount, or say !done when nothing more comes</source>
      <translation>{number} ya está {state}. Da el abono como importe, o di !done si no llega nada más</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: the supplier owes a credit</source>
      <translation>{number}: el proveedor debe un abono</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>Part of {number} is credited already: other goods cannot come for all of it. Give the rest as an amount, or say !done</source>
      <translation>Parte de {number} ya está abonada: no puede llegar otra mercancía por todo. Da el resto como importe o di !done</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: other goods come instead ({units}); receive them as {purchase}</source>
      <translation>{number}: llega otra mercancía en su lugar ({units}); recíbela como {purchase}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} is {state}: no credit is awaited for it. Scan the return that the credit note names</source>
      <translation>{number} está {state}: no se espera abono. Escanea la devolución que nombra la nota de abono</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} was charged in {expected}, not in {found}. Ask the supplier for a credit in {expected}</source>
      <translation>{number} se cargó en {expected}, no en {found}. Pide al proveedor un abono en {expected}</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>Credit note {reference} was entered for {number} already. Check the number of the note</source>
      <translation>La nota de abono {reference} ya se registró para {number}. Comprueba el número de la nota</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: the credit of {credited} is {missing} less than the {owed} still owed. Say it again to keep it; the rest stays open</source>
      <translation>{number}: el abono de {credited} es {missing} menos que los {owed} pendientes. Dilo otra vez para guardarlo; el resto queda abierto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: the credit of {credited} is {beyond} more than the {owed} still owed. Say it again to keep it and close</source>
      <translation>{number}: el abono de {credited} es {beyond} más que los {owed} pendientes. Dilo otra vez para guardarlo y cerrar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: {credited} credited, {missing} still open</source>
      <translation>{number}: {credited} abonado, {missing} aún abierto</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: {credited} credited; it is closed</source>
      <translation>{number}: {credited} abonado; está cerrado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: {missing} are not credited. Say !done again to give them up and close it</source>
      <translation>{number}: {missing} sin abonar. Di !done otra vez para renunciar a ello y cerrar</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number}: {received} of {units} came as {purchase}. Say !done again to close it all the same</source>
      <translation>{number}: llegaron {received} de {units} como {purchase}. Di !done otra vez para cerrar de todos modos</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} is closed</source>
      <translation>{number} está cerrado</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>{number} is closed; what was still owed is given up</source>
      <translation>{number} está cerrado; se renuncia a lo que se debía</translation>
    </message>
    <message>
      <location filename="../../fulfill/messages/vendor_settling.py" />
      <source>Nobody said what the supplier gives for {number}. Say !answer credit or !answer replacement first</source>
      <translation>Nadie ha dicho qué da el proveedor por {number}. Di primero !answer credit o !answer replacement</translation>
    </message>
    <message>
      <location filename="../../fulfill/orders.py" />
      <source>Order {order} is {state} and cannot become {to}. Look it up with !where {order}</source>
      <translation>El pedido {order} está {state} y no puede pasar a {to}. Mira !where {order}</translation>
    </message>
    <message>
      <location filename="../../fulfill/orders.py" />
      <source>Parcel {parcel} is {state} and cannot become {to}. Look it up with !where {parcel}</source>
      <translation>El paquete {parcel} está {state} y no puede pasar a {to}. Mira !where {parcel}</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>A PIN has {least} to {most} digits, nothing else</source>
      <translation>Un PIN tiene de {least} a {most} cifras, nada más</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>{name} needs at least one role. To keep somebody out, switch the badge off</source>
      <translation>{name} necesita al menos un rol. Para excluir a alguien, desactiva su tarjeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>{name} is the last administrator: without one, nobody could change anything here. Make somebody else an administrator first</source>
      <translation>{name} es el último administrador: sin él nadie podría cambiar nada. Nombra antes a otro</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>The code {taken} is {what} already. Give {name} another badge</source>
      <translation>El código {taken} ya se usa ({what}). Dale a {name} otra tarjeta</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>The badge cannot be used: {why}</source>
      <translation>La tarjeta no sirve: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>The name cannot be used: {why}</source>
      <translation>El nombre no sirve: {why}</translation>
    </message>
    <message>
      <location filename="../../fulfill/people_desk.py" />
      <source>There is nobody with the number {id}</source>
      <translation>No hay nadie con el número {id}</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>The parcel weighs {weight_g} g; {service} takes at most {limit_g} g to {country}. Pack it into more parcels, or choose another service</source>
      <translation>El paquete pesa {weight_g} g; {service} admite como mucho {limit_g} g a {country}. Repártelo en más paquetes, o elige otro servicio</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>There is no service {service}. There are {services}</source>
      <translation>No existe el servicio {service}. Hay {services}</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>A parcel of {weight_g} g cannot be priced. Weigh it first</source>
      <translation>Un paquete de {weight_g} g no tiene precio. Pésalo primero</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>The address has no country code of two letters, but {country!r}. Correct the address</source>
      <translation>La dirección no tiene un código de país de dos letras, sino {country!r}. Corrige la dirección</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>This carrier does not go to {country}. Choose another carrier, or correct the address</source>
      <translation>Este transportista no va a {country}. Elige otro, o corrige la dirección</translation>
    </message>
    <message>
      <location filename="../../fulfill/plan/rates.py" />
      <source>{service} does not go to {country}. There are {services}</source>
      <translation>{service} no va a {country}. Hay {services}</translation>
    </message>
    <message>
      <location filename="../../fulfill/returned.py" />
      <source>Return {rma} is {state} and cannot become {to}. Look it up with !where {rma}</source>
      <translation>La devolución {rma} está {state} y no puede pasar a {to}. Mira !where {rma}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/batch_rows.py" />
      <source>Batch {batch} is being printed at this moment. Wait a minute, or switch the printer off first</source>
      <translation>El lote {batch} se está imprimiendo ahora. Espera un minuto, o apaga primero la impresora</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/batch_rows.py" />
      <source>There is no batch {batch}. See: fulfill papers batches</source>
      <translation>No hay ningún lote {batch}. Mira: fulfill papers batches</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/batch_rows.py" />
      <source>Batch {batch} has pieces 1 to {count}, not {first}. Say the first one that is to be printed</source>
      <translation>El lote {batch} tiene las piezas 1 a {count}, no {first}. Di la primera que hay que imprimir</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/orders_book.py" />
      <source>Order {order} is {state} and cannot be {what} from here. {way_out}</source>
      <translation>El pedido {order} está {state} y desde aquí no se puede: {what}. {way_out}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/paper_desk.py" />
      <source>{paper} is on its way to the printer. Wait a minute</source>
      <translation>{paper} va camino de la impresora. Espera un minuto</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/paper_desk.py" />
      <source>That is under way or done already. Look again in a moment</source>
      <translation>Eso está en curso o ya está hecho. Míralo otra vez en un momento</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/paper_desk.py" />
      <source>There is no paper {paper}. See: fulfill show papers</source>
      <translation>No existe el papel {paper}. Mira: fulfill show papers</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/paper_desk.py" />
      <source>{paper} is {state} and cannot be {what}. Look it up with: fulfill show papers {id}</source>
      <translation>{paper} está {state} y no se puede: {what}. Mira: fulfill show papers {id}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>Say it in {most} characters, not {count}</source>
      <translation>Dilo en {most} caracteres, no {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>{place} is open already. Nothing was changed</source>
      <translation>{place} ya está abierta. No se cambió nada</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>{place} is blocked already. Nothing was changed</source>
      <translation>{place} ya está bloqueada. No se cambió nada</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>{place} waits to be counted already. Nothing was changed</source>
      <translation>{place} ya espera un recuento. No se cambió nada</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>There is no place {place} in the building. Check the code</source>
      <translation>No hay ubicación {place} en el almacén. Revisa el código</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/place_book.py" />
      <source>Say why the place is blocked: whoever stands before it asks first</source>
      <translation>Di por qué se bloquea: es lo primero que pregunta quien la ve</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>{held} of {sku} at {place} are promised to orders, so {now} cannot be booked. Put those orders on hold first, or count the place: a count lifts the promises</source>
      <translation>{held} de {sku} en {place} son de pedidos, no se puede anotar {now}. Retén antes esos pedidos, o cuenta la ubicación: un recuento libera lo reservado</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>Say why: a number that changes without a reason helps nobody</source>
      <translation>Di por qué: un número que cambia sin motivo no ayuda a nadie</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>{count} cannot be there. Give a number from 0 to {most}</source>
      <translation>No puede haber {count}. Da un número de 0 a {most}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>Serial {serial} can be there once, not {count} times</source>
      <translation>La serie {serial} puede estar una vez, no {count}</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>The book says {count} already. Nothing was changed</source>
      <translation>Ya constan {count}. No se cambió nada</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>There is no {sku} to adjust at {place}. Look it up again</source>
      <translation>No hay {sku} que corregir en {place}. Búscalo otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/store/stock_desk.py" />
      <source>There is no lot {lot} of {sku}. Look it up again</source>
      <translation>No hay lote {lot} de {sku}. Búscalo otra vez</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_desk.py" />
      <source>{number} is {state}: that cannot be done to it now. Look at it: fulfill show vendor_return {number}</source>
      <translation>{number} está {state}: ahora no se puede hacer. Míralo: fulfill show vendor_return {number}</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_desk.py" />
      <source>There is no return {number} to a supplier. See: fulfill show vendor_returns</source>
      <translation>No hay ninguna devolución {number} a un proveedor. Véase: fulfill show vendor_returns</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_desk.py" />
      <source>There is no supplier {supplier}. See: fulfill show vendor_candidates</source>
      <translation>No hay ningún proveedor {supplier}. Véase: fulfill show vendor_candidates</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_desk.py" />
      <source>{supplier} is asked already: {number}. Enter their number: fulfill vendor authorise</source>
      <translation>{supplier} ya está consultado: {number}. Introduce su número: fulfill vendor authorise</translation>
    </message>
    <message>
      <location filename="../../fulfill/vendor_return.py" />
      <source>Return {vendor} to the supplier is {state} and cannot become {to}. Look it up with !where {vendor}</source>
      <translation>La devolución {vendor} al proveedor está {state} y no puede pasar a {to}. Míralo con !where {vendor}</translation>
    </message>
    <message>
      <location filename="../../fulfill/work_desk.py" />
      <source>There is no work order {work}. Look them up with: fulfill show work_orders</source>
      <translation>No hay orden de trabajo {work}. Míralas con: fulfill show work_orders</translation>
    </message>
    <message>
      <location filename="../../fulfill/works.py" />
      <source>Work order {work} is {state} and cannot become {to}. Look it up with !where {work}</source>
      <translation>La orden {work} está {state} y no puede pasar a {to}. Búscala con !where {work}</translation>
    </message>
    <message>
      <location filename="../../ui/anew.py" />
      <source>This window speaks English now</source>
      <translation>Esta ventana está ahora en español</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>{count} scans are kept and go in by themselves.</source>
      <translation>{count} escaneos están guardados y entran solos.</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>The database does not have {count} of your scans yet. Close and lose them?</source>
      <translation>La base de datos aún no tiene {count} de tus escaneos. ¿Cerrar y perderlos?</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>Your last scan is kept and goes in by itself.</source>
      <translation>Tu último escaneo está guardado y entra solo.</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>Close and lose them</source>
      <translation>Cerrar y perderlos</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>The database is busy.</source>
      <translation>La base de datos está ocupada.</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>The database is there again.</source>
      <translation>La base de datos está de nuevo disponible.</translation>
    </message>
    <message>
      <location filename="../../ui/away.py" />
      <source>Wait a moment.</source>
      <translation>Espera un momento.</translation>
    </message>
    <message>
      <location filename="../../ui/daily.py" />
      <source>No copy of the database was made today. {why}</source>
      <translation>Hoy no se hizo ninguna copia de la base de datos. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>What would it cost</source>
      <translation>Cuánto costaría</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>House rates</source>
      <translation>Tarifas de la casa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Parts of this desk</source>
      <translation>Partes de esta pantalla</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Carriers</source>
      <translation>Transportistas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers.py" />
      <source>Keyboard</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>The key of {carrier} is in the keyring. F6 tries it</source>
      <translation>La clave de {carrier} está en el llavero. F6 la prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>No account yet</source>
      <translation>Aún no hay cuentas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Add one with F4.</source>
      <translation>Añade una con F4.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Only the house so far</source>
      <translation>De momento solo la casa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>1 account</source>
      <translation>1 cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{count} accounts</source>
      <translation>{count} cuentas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Take {carrier} out? Its key on this machine is forgotten.</source>
      <translation>¿Quitar {carrier}? Su clave en este equipo se olvida.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} is taken out</source>
      <translation>{carrier} se ha quitado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Try it</source>
      <translation>Probar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>The house sells offline</source>
      <translation>La casa vende sin red</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Its prices are in House rates. F4 adds a real carrier.</source>
      <translation>Sus precios están en Tarifas de la casa. F4 añade un transportista real.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} is saved, but not its key: {why}</source>
      <translation>{carrier} está guardado, pero no su clave: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Labels it is still asked for: {count}. The rules find them another seller.</source>
      <translation>Etiquetas que aún se le piden: {count}. Las reglas les buscan otro vendedor.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Parcels with its labels that have not left: {count}. These can then be neither voided nor put on its manifest. To sell no more by it, switch it off instead.</source>
      <translation>Paquetes con sus etiquetas que aún no han salido: {count}. Ya no se podrán anular ni poner en su manifiesto. Para que solo deje de vender, desactívalo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Switch {carrier} off? It sells no more; what it sold it goes on answering for.</source>
      <translation>¿Desactivar {carrier}? No vende más; de lo vendido sigue respondiendo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Forget the key of {carrier} on this machine?</source>
      <translation>¿Olvidar la clave de {carrier} en este equipo?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>The key of {carrier} is out of the keyring</source>
      <translation>La clave de {carrier} ya no está en el llavero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} sells labels again</source>
      <translation>{carrier} vuelve a vender etiquetas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} sells no more labels</source>
      <translation>{carrier} ya no vende etiquetas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>{carrier} is asked …</source>
      <translation>Se pregunta a {carrier}…</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Sells offline</source>
      <translation>Vende sin conexión</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Switch off</source>
      <translation>Desactivar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_accounts.py" />
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Only an administrator changes accounts. Scan their badge.</source>
      <translation>Solo un administrador cambia cuentas. Escanea su tarjeta.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>As on parcels: UPS-EXPORT</source>
      <translation>Como en los paquetes: UPS-EXPORT</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Carrier</source>
      <translation>Transportista</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Labels come as</source>
      <translation>Etiquetas en formato</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Another address</source>
      <translation>Otra dirección</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>empty: the carrier's own; for a proxy or a trial</source>
      <translation>vacío: la del transportista; para un proxy o una prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Choose an account</source>
      <translation>Elige una cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Or add one with F4.</source>
      <translation>O añade una con F4.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>A new account</source>
      <translation>Cuenta nueva</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Choose the carrier; its fields follow.</source>
      <translation>Elige el transportista; siguen sus campos.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Switch on</source>
      <translation>Activar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Forget the key</source>
      <translation>Olvidar la clave</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>{field} (optional)</source>
      <translation>{field} (opcional)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Key</source>
      <translation>Clave</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>It is in the keyring of this machine. Type another one to replace it.</source>
      <translation>Está en el llavero de este equipo. Escribe otra para cambiarla.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>This carrier wants no key.</source>
      <translation>Este transportista no pide clave.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>There is none on this machine yet. It goes into its keyring and nowhere else.</source>
      <translation>En este equipo aún no hay. Va a su llavero y a ningún otro sitio.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>kept, and not shown</source>
      <translation>guardada, no se muestra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>A key is given whole: this part is missing</source>
      <translation>La clave se da entera: falta esta parte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>The carrier must know this</source>
      <translation>El transportista debe saberlo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Live, paid</source>
      <translation>Real, de pago</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Test, free</source>
      <translation>Prueba, gratis</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_card.py" />
      <source>Never tried against this carrier's answers: test first.</source>
      <translation>Nunca probado con respuestas de este transportista: haz antes una prueba.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Language, as fr_FR</source>
      <translation>Idioma, como fr_FR</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Account number</source>
      <translation>Número de cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Country, as DE</source>
      <translation>País, como ES</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Customer number</source>
      <translation>Número de cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Contract number</source>
      <translation>Número de contrato</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Client ID</source>
      <translation>ID de cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Client secret</source>
      <translation>Secreto de cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>User name</source>
      <translation>Nombre de usuario</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>API key</source>
      <translation>Clave de API</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Secret key</source>
      <translation>Clave secreta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Site number</source>
      <translation>Número de sede</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Language, as en</source>
      <translation>Idioma, como es</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Depot</source>
      <translation>Depósito</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>DELIS ID</source>
      <translation>ID de DELIS</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Language, as en_EN</source>
      <translation>Idioma, como en_EN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Contact number</source>
      <translation>Número de contacto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Organisation number</source>
      <translation>Número de organización</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Organisation GUID</source>
      <translation>GUID de la organización</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Sendle ID</source>
      <translation>ID de Sendle</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Sender code, as CHRFR</source>
      <translation>Código de remitente, como CHRFR</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Region, as the contract has it</source>
      <translation>Región, como en el contrato</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>API key for tracking</source>
      <translation>Clave API de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_names.py" />
      <source>Secret key for tracking</source>
      <translation>Clave secreta de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>No price yet</source>
      <translation>Aún no hay precios</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Describe a parcel or name an order, then press F12.</source>
      <translation>Describe un paquete o di un pedido y pulsa F12.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Prices</source>
      <translation>Precios</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Fastest first</source>
      <translation>Más rápidos primero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Cheapest first</source>
      <translation>Más baratos primero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>What the rules choose, and why</source>
      <translation>Qué eligen las reglas y por qué</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>An order, or a parcel</source>
      <translation>Un pedido o un paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Postcode</source>
      <translation>Código postal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Three sides</source>
      <translation>Tres lados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Order</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Stop asking</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>Choose a country from the list</source>
      <translation>Elige un país de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>{carrier} was not asked to the end.</source>
      <translation>No se terminó de preguntar a {carrier}.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_prices.py" />
      <source>{carrier} did not answer within {count} s.</source>
      <translation>{carrier} no ha contestado en {count} s.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Parcel</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Price</source>
      <translation>Precio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Days</source>
      <translation>Días</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>chosen</source>
      <translation>elegido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>is asked …</source>
      <translation>preguntando…</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>no answer</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_quotes.py" />
      <source>says no</source>
      <translation>dice que no</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>{count} rates, {source}</source>
      <translation>{count} tarifas, {source}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>{file} was not taken: {count} faulty rows. Mend them, then import it again.</source>
      <translation>{file} no se aceptó: {count} filas con fallos. Corrígelas e impórtalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>everywhere else, less {countries}</source>
      <translation>resto, menos {countries}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>everywhere else</source>
      <translation>el resto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Find country or zone</source>
      <translation>Busca país o zona</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Services</source>
      <translation>Servicios</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>No rate fits</source>
      <translation>Ninguna tarifa encaja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Find another country or choose another service.</source>
      <translation>Busca otro país o elige otro servicio.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Rates</source>
      <translation>Tarifas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>imported</source>
      <translation>importado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>as they came with the program</source>
      <translation>como vienen con el programa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Another rate table</source>
      <translation>Otras tarifas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Reading {file} …</source>
      <translation>Leyendo {file} …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Use the {count} rates of {file} from now on? Labels sold before keep their price.</source>
      <translation>¿Usar desde ahora las {count} tarifas de {file}? Las etiquetas vendidas conservan su precio.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Row {row}: {why}</source>
      <translation>Fila {row}: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Zone</source>
      <translation>Zona</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Goes to</source>
      <translation>Va a</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Up to</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Refresh</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Import rates</source>
      <translation>Importar tarifas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>{file} is a whole table of {count} rates.</source>
      <translation>{file} es una tabla de {count} tarifas.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>Use them</source>
      <translation>Usarlas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>✓ {count} rates are in force.</source>
      <translation>✓ {count} tarifas en vigor.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rates.py" />
      <source>{count} rates are in force</source>
      <translation>{count} tarifas en vigor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>{carrier}, test</source>
      <translation>{carrier}, prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>{carrier}, live</source>
      <translation>{carrier}, real</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>switched off</source>
      <translation>desactivada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>no key</source>
      <translation>sin clave</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>in trouble</source>
      <translation>con problemas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>the house</source>
      <translation>la casa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rows.py" />
      <source>Last said</source>
      <translation>Lo último dicho</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Go by the rules of {file} from now on? Labels asked for before keep theirs.</source>
      <translation>¿Seguir desde ahora las reglas de {file}? Las etiquetas ya pedidas conservan las suyas.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Rules from a file</source>
      <translation>Reglas de un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Write the rules to a file</source>
      <translation>Escribir las reglas en un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Go by them</source>
      <translation>Seguirlas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>The rules are in {file}. Change them there, then import them.</source>
      <translation>Las reglas están en {file}. Cámbialas allí y luego impórtalas.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>Line {line}: {why}</source>
      <translation>Línea {line}: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>The rules are version {version} now.</source>
      <translation>Las reglas son ahora la versión {version}.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_rules.py" />
      <source>{file} was not taken. Mend it, then import it again.</source>
      <translation>{file} no se ha aceptado. Corrígelo y vuelve a importarlo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>The rules choose {carrier}, {service}, for {price}.</source>
      <translation>Las reglas eligen {carrier}, {service}, por {price}.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>When {conditions}</source>
      <translation>Si {conditions}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Always</source>
      <translation>Siempre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the first of {carriers} that is set up here</source>
      <translation>el primero de {carriers} que esté configurado aquí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the first carrier that is set up here</source>
      <translation>el primer transportista configurado aquí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>The rules choose {carrier}, which told no price.</source>
      <translation>Las reglas eligen {carrier}, que no ha dicho precio.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>every carrier</source>
      <translation>todos los transportistas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>{carrier} by {service}</source>
      <translation>{carrier} con {service}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Who sells the label</source>
      <translation>Quién vende la etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>The first rule that fits decides</source>
      <translation>Decide la primera regla que encaja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>A label that costs over {percent} % more than was quoted</source>
      <translation>Una etiqueta que cuesta más del {percent} % sobre lo dicho</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>It is kept, and shown to a person</source>
      <translation>Se conserva y se muestra a una persona</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the cheapest of {carriers}</source>
      <translation>lo más barato de {carriers}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the fastest of {carriers}</source>
      <translation>lo más rápido de {carriers}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>for {amount} at most</source>
      <translation>por {amount} como mucho</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>where none takes it, the next rule that fits</source>
      <translation>si nadie lo acepta, la siguiente regla que encaje</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>{when} → {what}</source>
      <translation>{when} → {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Rule “{name}” fits too, but nobody there takes it as the rule wants it.</source>
      <translation>La regla «{name}» también encaja, pero ahí nadie lo acepta como ella quiere.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Prices in {currencies} cannot be compared: those of the carrier named first count.</source>
      <translation>Los precios en {currencies} no se pueden comparar: cuentan los del transportista nombrado primero.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it goes to {countries}</source>
      <translation>va a {countries}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it does not go to {countries}</source>
      <translation>no va a {countries}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the order asks for {words}</source>
      <translation>el pedido pide {words}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>the order came from {shops}</source>
      <translation>el pedido vino de {shops}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is {time} or later</source>
      <translation>son las {time} o más tarde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is before {time}</source>
      <translation>es antes de las {time}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is {days}</source>
      <translation>es {days}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it weighs {least} to {most}</source>
      <translation>pesa de {least} a {most}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is worth {least} to {most}</source>
      <translation>vale de {least} a {most}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>there within 1 working day</source>
      <translation>en 1 día laborable como mucho</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>there within {count} working days</source>
      <translation>en {count} días laborables como mucho</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>Rule “{name}” decides: {rule}.</source>
      <translation>Decide la regla «{name}»: {rule}.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>something dangerous is inside</source>
      <translation>lleva algo peligroso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>nothing dangerous is inside</source>
      <translation>no lleva nada peligroso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it weighs {least} or more</source>
      <translation>pesa {least} o más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is worth {least} or more</source>
      <translation>vale {least} o más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>{number}. {when} → {what}</source>
      <translation>{number}. {when} → {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it weighs {most} or less</source>
      <translation>pesa {most} o menos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>it is worth {most} or less</source>
      <translation>vale {most} o menos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>, and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_said.py" />
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>Only an administrator changes these. Scan an administrator's badge to do so.</source>
      <translation>Solo un administrador cambia esto. Escanea la tarjeta de un administrador.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>version {number} is in force</source>
      <translation>rige la versión {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>The rules of carriers, as text</source>
      <translation>Las reglas de los transportistas, como texto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>What the rules mean</source>
      <translation>Qué significan las reglas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>As it came with the program</source>
      <translation>Del programa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>Write rules</source>
      <translation>Escribir reglas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>Import rules</source>
      <translation>Importar reglas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_texts.py" />
      <source>As it was before line {line} went wrong</source>
      <translation>Como era antes del fallo en la línea {line}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_trying.py" />
      <source>{carrier} opens: its keys are right.</source>
      <translation>{carrier} abre: las claves son correctas.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/carriers_trying.py" />
      <source>{carrier} is taken out meanwhile.</source>
      <translation>{carrier} se quitó entretanto.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Choose one on the left to see the scans behind it</source>
      <translation>Elige uno a la izquierda para ver los escaneos que hay detrás</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>By whom or what</source>
      <translation>Por quién o qué</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Period</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Packing errors</source>
      <translation>Errores de embalaje</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>No packing errors</source>
      <translation>Sin errores de embalaje</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Choose another period.</source>
      <translation>Elige otro periodo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>The chosen one</source>
      <translation>Lo elegido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Scans</source>
      <translation>Escaneos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Sums</source>
      <translation>Sumas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Reading …</source>
      <translation>Leyendo …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>The newest {count} are shown</source>
      <translation>Se muestran los {count} más recientes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Nothing chosen</source>
      <translation>Nada elegido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>The scans behind it</source>
      <translation>Los escaneos que hay detrás</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>Save CSV</source>
      <translation>Guardar CSV</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>By packer</source>
      <translation>Por persona</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>By product</source>
      <translation>Por producto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors.py" />
      <source>By kind</source>
      <translation>Por tipo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Ever</source>
      <translation>Desde siempre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>scanned {code}</source>
      <translation>escaneado: {code}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Nobody known</source>
      <translation>Nadie conocido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>No product</source>
      <translation>Sin producto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Packer</source>
      <translation>Empaquetador</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Product</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>What went wrong</source>
      <translation>Qué falló</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Times</source>
      <translation>Veces</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Of 1,000 packed</source>
      <translation>De 1000 empaquetados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Wrong item</source>
      <translation>Artículo equivocado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Too many</source>
      <translation>Demasiados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Wrong lot</source>
      <translation>Lote equivocado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Wrong serial number</source>
      <translation>Número de serie equivocado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Wrong label</source>
      <translation>Etiqueta equivocada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Weight did not fit</source>
      <translation>El peso no cuadraba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Missing</source>
      <translation>Faltan</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Counted by hand</source>
      <translation>Contado a mano</translation>
    </message>
    <message>
      <location filename="../../ui/desks/errors_words.py" />
      <source>Insert not at hand</source>
      <translation>Sin inserto a mano</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>The database does not answer</source>
      <translation>La base de datos no responde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>They should have left before today</source>
      <translation>Debían haber salido antes de hoy</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>For stock, a product, payment or address</source>
      <translation>Por stock, producto, pago o dirección</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>{count} undecided</source>
      <translation>{count} sin decidir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>{when} · will miss it at this pace</source>
      <translation>{when} · lo perderán a este ritmo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>{when} · parcels to go</source>
      <translation>{when} · paquetes pendientes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>{failed} failed, {doubtful} in doubt</source>
      <translation>{failed} fallidos, {doubtful} en duda</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Desks</source>
      <translation>Oficina</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>What waits</source>
      <translation>Qué espera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>What to look at</source>
      <translation>Qué revisar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Orders late</source>
      <translation>Pedidos tarde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>No order is late</source>
      <translation>Ningún pedido tarde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>All leave by their day</source>
      <translation>Todos salen a su día</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Orders wait</source>
      <translation>Pedidos esperan</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>No order waits</source>
      <translation>Ningún pedido espera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>All are released</source>
      <translation>Todos están liberados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>They leave on the next working day</source>
      <translation>Salen el próximo día hábil</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Papers need you</source>
      <translation>Papeles por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Labels or messages that did not go out</source>
      <translation>Etiquetas o mensajes que no salieron</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>All trucks have left</source>
      <translation>Todos los camiones salieron</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>No truck comes any more today</source>
      <translation>Hoy no viene ningún camión más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Nothing is left to ship</source>
      <translation>No queda nada por enviar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Outbox needs you</source>
      <translation>La salida te necesita</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Papers, labels and messages on their way</source>
      <translation>Papeles, etiquetas y mensajes en camino</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Going out</source>
      <translation>Saliendo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Everything is printed</source>
      <translation>Todo está impreso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home.py" />
      <source>Nothing waits in the outbox</source>
      <translation>Nada espera en la salida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>in {hours} h {minutes} min</source>
      <translation>en {hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>in {minutes} min</source>
      <translation>en {minutes} min</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Nothing is here yet</source>
      <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Begin here: import your products</source>
      <translation>Empieza aquí: importa tus productos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>No place is here yet</source>
      <translation>Aún no hay ubicaciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Next: import your places</source>
      <translation>Ahora: importa tus ubicaciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>No stock is here yet</source>
      <translation>Aún no hay stock</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Next: import what lies where</source>
      <translation>Ahora: importa qué hay en cada sitio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>No order is here yet</source>
      <translation>Aún no hay pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_state.py" />
      <source>Next: import your orders</source>
      <translation>Ahora: importa tus pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_tiles.py" />
      <source>nothing waits</source>
      <translation>nada espera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/home_tiles.py" />
      <source>{count} waiting</source>
      <translation>{count} esperan</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Kind of list</source>
      <translation>Tipo de lista</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>How far it is</source>
      <translation>Cuánto lleva</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>The file</source>
      <translation>El archivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Overview</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Left out</source>
      <translation>Omitido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>That is not a file of this computer. Save it here first, then drop it</source>
      <translation>No es un archivo de este equipo. Guárdalo aquí y suéltalo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Its columns are not ours</source>
      <translation>Sus columnas no son las nuestras</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Nothing is changed yet</source>
      <translation>Aún no cambió nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>{done} of {of}</source>
      <translation>{done} de {of}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Parado. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Files that wait after this one: {count}</source>
      <translation>Archivos que esperan después: {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Choose files</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Next file</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Close file</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>No file</source>
      <translation>Sin archivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Stopping …</source>
      <translation>Parando …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>in {where}</source>
      <translation>en {where}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Release orders</source>
      <translation>Liberar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Look again</source>
      <translation>Mirar otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Forget these columns</source>
      <translation>Olvidar las columnas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Save rejects …</source>
      <translation>Guardar rechazos …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>{released} orders can be picked now, {waiting} still wait</source>
      <translation>{released} pedidos listos para preparar, {waiting} esperan</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>Save rejects</source>
      <translation>Guardar rechazos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>Forgotten: {name}</source>
      <translation>Olvidado: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>The file is in {folder}</source>
      <translation>El archivo está en {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_acts.py" />
      <source>Saved: {file}</source>
      <translation>Guardado: {file}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_choose.py" />
      <source>Lists (*.csv *.json *.txt *.tsv);;All files (*)</source>
      <translation>Listas (*.csv *.json *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_choose.py" />
      <source>Choose files to import</source>
      <translation>Elige archivos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_choose.py" />
      <source>Folder into which exports come</source>
      <translation>Carpeta adonde llegan las exportaciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Which column is which in {file}?</source>
      <translation>¿Qué es cada columna de {file}?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Whatever has a star must be filled. Below each stand its first values.</source>
      <translation>Lo que lleva asterisco debe rellenarse. Debajo están sus primeros valores.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>How days are written *</source>
      <translation>Cómo se escriben los días *</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>What it is each time</source>
      <translation>Lo que es cada vez</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Guessed: {values}</source>
      <translation>Supuesto: {values}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Remember this as</source>
      <translation>Recordar como</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>(none)</source>
      <translation>(ninguna)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Always the same …</source>
      <translation>Siempre lo mismo …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>How days are written</source>
      <translation>Cómo se escriben los días</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Must be filled</source>
      <translation>Debe rellenarse</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_columns.py" />
      <source>Choose …</source>
      <translation>Elegir …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Product number</source>
      <translation>Referencia del producto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Barcode (GTIN, EAN)</source>
      <translation>Código de barras (GTIN, EAN)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>More barcodes</source>
      <translation>Más códigos de barras</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Hazard</source>
      <translation>Peligro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Country of origin</source>
      <translation>País de origen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Customs number (HS)</source>
      <translation>Código arancelario (HS)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Supplier</source>
      <translation>Proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Number at the supplier</source>
      <translation>Referencia del proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>This side up</source>
      <translation>Este lado hacia arriba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Fragile</source>
      <translation>Frágil</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Serial number</source>
      <translation>Número de serie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Best before</source>
      <translation>Caduca el</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Place</source>
      <translation>Ubicación</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Quantity</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Order number</source>
      <translation>Número de pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Ordered on</source>
      <translation>Pedido el</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Ship by</source>
      <translation>Sale el</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Paid for shipping</source>
      <translation>Pagado por el envío</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Priority</source>
      <translation>Prioridad</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Payment</source>
      <translation>Pago</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Price of one</source>
      <translation>Precio de uno</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Purchase order</source>
      <translation>Pedido de compra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Expected on</source>
      <translation>Se espera el</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Cost of one</source>
      <translation>Coste de uno</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Return number</source>
      <translation>Número de devolución</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>What the customer wants</source>
      <translation>Lo que quiere el cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Wanted instead</source>
      <translation>Lo quiere a cambio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Tracking of the return</source>
      <translation>Seguimiento de la devolución</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Badge</source>
      <translation>Tarjeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Roles</source>
      <translation>Roles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Street and number</source>
      <translation>Calle y número</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Address, second line</source>
      <translation>Dirección, segunda línea</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Town</source>
      <translation>Población</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Region or state</source>
      <translation>Provincia o estado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Returns: {what}</source>
      <translation>Devoluciones: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Weight (g)</source>
      <translation>Peso (g)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Length (mm)</source>
      <translation>Largo (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Width (mm)</source>
      <translation>Ancho (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Height (mm)</source>
      <translation>Alto (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Weight when empty (g)</source>
      <translation>Peso en vacío (g)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Holds at most (g)</source>
      <translation>Soporta como mucho (g)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Holds at most (units)</source>
      <translation>Caben como mucho (unidades)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Holds at most (litres)</source>
      <translation>Caben como mucho (litros)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Holds at most (parcels)</source>
      <translation>Caben como mucho (paquetes)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Aisle</source>
      <translation>Pasillo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Bay</source>
      <translation>Módulo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Position</source>
      <translation>Posición</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Order of the walk</source>
      <translation>Orden del recorrido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>GLN</source>
      <translation>GLN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Days to deliver</source>
      <translation>Días de entrega</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Name of the product</source>
      <translation>Nombre del producto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Kept by lot or serial number</source>
      <translation>Se lleva por lote o número de serie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Name of the recipient</source>
      <translation>Nombre del destinatario</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Kind of place</source>
      <translation>Tipo de ubicación</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Code of the box</source>
      <translation>Código de la caja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>What it costs</source>
      <translation>Lo que cuesta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Code of the tote</source>
      <translation>Código del contenedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Tote, cart or pallet</source>
      <translation>Contenedor, carro o palé</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Code of the trailer</source>
      <translation>Código del remolque</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Code of the supplier</source>
      <translation>Código del proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Name of the supplier</source>
      <translation>Nombre del proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_fields.py" />
      <source>Name of the person</source>
      <translation>Nombre de la persona</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Drop files here</source>
      <translation>Suelta archivos aquí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Orders from Shopify or WooCommerce, or your own CSV: products, places, stock, orders</source>
      <translation>Pedidos de Shopify o WooCommerce, o tu CSV: artículos, ubicaciones, stock, pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>First rows of the file</source>
      <translation>Primeras filas del archivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Files in the folder</source>
      <translation>Archivos de la carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>In {folder}</source>
      <translation>En {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>The folder cannot be read: {why}</source>
      <translation>No se puede leer la carpeta: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Choose files …</source>
      <translation>Elegir archivos …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>Comes in</source>
      <translation>Entra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>No lists are waiting there</source>
      <translation>Allí no espera ninguna lista</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>left out</source>
      <translation>omitido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_parts.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>{kind}, {source}: {count} in the file</source>
      <translation>{kind}, {source}: {count} en el archivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Stopped. {count} are in and stay in. Import the file again at any time: only the rest is taken.</source>
      <translation>Parado. {count} entraron y se quedan. Impórtalo cuando quieras: solo entra el resto.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>by the columns of “{name}”</source>
      <translation>según las columnas de «{name}»</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Everything that must be filled is. Press F12 to see what it would do.</source>
      <translation>Todo lo necesario está. Pulsa F12 para ver qué haría.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>All of it can come in. Press F12.</source>
      <translation>Todo puede entrar. Pulsa F12.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>the first {tried} of {usable}; the rest is tried when it comes in</source>
      <translation>los primeros {tried} de {usable}; el resto se prueba al entrar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>All of it is in.</source>
      <translation>Todo entró.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Products</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Places</source>
      <translation>Ubicaciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Stock</source>
      <translation>Stock</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Orders</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Purchase orders</source>
      <translation>Órdenes de compra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Announced returns</source>
      <translation>Devoluciones anunciadas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Box types</source>
      <translation>Tipos de caja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Totes and carts</source>
      <translation>Cubetas y carros</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Suppliers</source>
      <translation>Proveedores</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Trailers</source>
      <translation>Remolques</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Found by its content</source>
      <translation>Según su contenido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>It did not come in whole</source>
      <translation>No entró entero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>What is in stays in</source>
      <translation>Lo que entró se queda</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>It cannot be used</source>
      <translation>No se puede usar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing was changed by it</source>
      <translation>No cambió nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Still to say: {columns}</source>
      <translation>Falta por decir: {columns}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>It is about</source>
      <translation>Se trata de</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Columns used</source>
      <translation>Columnas usadas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>There is nothing in it but its header.</source>
      <translation>Solo tiene el encabezado.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing in it can be used. See why under “Left out”, mend the file, choose it again.</source>
      <translation>Nada se puede usar. Mira por qué en «Omitido», corrígelo y elígelo otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing in it is new, and some of it cannot be used. See why under “Left out”.</source>
      <translation>No hay nada nuevo, y una parte no se puede usar. Mira por qué en «Omitido».</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>All of it is here already: importing it changes nothing.</source>
      <translation>Ya está todo: importarlo no cambia nada.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Some of it cannot be used and will be left out; the rest can come in now.</source>
      <translation>Una parte no sirve y se omite; el resto puede entrar.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Unchanged</source>
      <translation>Sin cambios</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing was new: all of it was here already.</source>
      <translation>Nada nuevo: ya estaba todo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing was new; left out: {count}. Mend that in the rejects file.</source>
      <translation>Nada era nuevo; omitido: {count}. Corrígelo en el archivo de rechazos.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>It is in; left out: {count}. Mend that in the rejects file, import it.</source>
      <translation>Ya está dentro; omitido: {count}. Corrígelo en el archivo de rechazos e impórtalo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Read</source>
      <translation>Leído</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Line {line}</source>
      <translation>Línea {line}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>as Shopify exports them</source>
      <translation>como exporta Shopify</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>as a shop's JSON</source>
      <translation>como JSON de una tienda</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>as our own CSV</source>
      <translation>como CSV propio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Left aside</source>
      <translation>Se dejan de lado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Tried</source>
      <translation>Probado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Rejects</source>
      <translation>Rechazos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>All of them are in the rejects file</source>
      <translation>Todos están en el archivo de rechazos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Nothing is left out</source>
      <translation>Nada omitido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Looking at it</source>
      <translation>Mirándolo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>What it would do</source>
      <translation>Lo que haría</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Coming in</source>
      <translation>Entrando</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>Stations work on meanwhile</source>
      <translation>Las estaciones siguen trabajando</translation>
    </message>
    <message>
      <location filename="../../ui/desks/importing_words.py" />
      <source>What it did</source>
      <translation>Lo que hizo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Choose one to see its whole answer and what it moved</source>
      <translation>Elige una para ver su respuesta entera y lo que movió</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Code or word</source>
      <translation>Código u orden</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Which outcomes</source>
      <translation>Qué resultados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Nothing was scanned yet</source>
      <translation>Aún no se escaneó nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Scan journal</source>
      <translation>Diario</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Older entries</source>
      <translation>Anteriores</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>The chosen entry</source>
      <translation>La entrada elegida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>It moved nothing.</source>
      <translation>No movió nada.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Entry</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Moves</source>
      <translation>Movimientos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Flow</source>
      <translation>Flujo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>The chain of this station is being checked …</source>
      <translation>Revisando la cadena de esta estación …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>No entry chosen</source>
      <translation>Ninguna elegida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Look</source>
      <translation>Mirar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Right</source>
      <translation>Correcto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Check chain</source>
      <translation>Ver cadena</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Every scan of every station stands here.</source>
      <translation>Aquí está cada escaneo de cada estación.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Not among the newest entries</source>
      <translation>No está entre las últimas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>All flows</source>
      <translation>Todos los flujos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Touch Older entries to look further back.</source>
      <translation>Toca «Anteriores» para ver más atrás.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>No entry is like that</source>
      <translation>Ninguna entrada es así</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal.py" />
      <source>Choose other filters, or look for another word.</source>
      <translation>Elige otros filtros, o busca otra palabra.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>The chain of {station} holds: {links} entries, none missing, none changed.</source>
      <translation>La cadena de {station} aguanta: {links} entradas, ninguna falta ni cambió.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Desk</source>
      <translation>Oficina</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Station</source>
      <translation>Estación</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Scanned</source>
      <translation>Escaneado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Takes back</source>
      <translation>Deshace</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Taken back by</source>
      <translation>Deshecho por</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Link</source>
      <translation>Eslabón</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>{link} of this station's chain</source>
      <translation>{link} de la cadena de esta estación</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Hash</source>
      <translation>Hash</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Asked next</source>
      <translation>Se pidió después</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Wanted</source>
      <translation>Se quería</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>{source} to {target}</source>
      <translation>{source} a {target}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>The chain of {station} is broken: {fault}. Keep this file and call who looks after it.</source>
      <translation>La cadena de {station} está rota: {fault}. Guarda este archivo y llama a quien la cuida.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>{count} were written by another machine; only it can prove them.</source>
      <translation>{count} los escribió otro equipo; solo él puede probarlos.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>right</source>
      <translation>correcto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>look</source>
      <translation>revisar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>begin</source>
      <translation>inicio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>go on</source>
      <translation>seguir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>import</source>
      <translation>importar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>release</source>
      <translation>liberar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>papers</source>
      <translation>documentos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>put right</source>
      <translation>corregido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>work order made</source>
      <translation>orden de trabajo creada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>work order ended</source>
      <translation>orden de trabajo terminada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>evidence written</source>
      <translation>pruebas escritas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>settled</source>
      <translation>resuelto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>hold</source>
      <translation>retener</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>resume</source>
      <translation>reanudar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>cancel</source>
      <translation>cancelar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>new person</source>
      <translation>persona nueva</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>person changed</source>
      <translation>persona cambiada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>badge on or off</source>
      <translation>tarjeta activada o no</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>block</source>
      <translation>bloquear</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>unblock</source>
      <translation>desbloquear</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>entry {seq}</source>
      <translation>entrada {seq}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>{done} done, {left} left</source>
      <translation>{done} hechos, faltan {left}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>lot {lot}</source>
      <translation>lote {lot}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>serial {serial}</source>
      <translation>serie {serial}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>supplier</source>
      <translation>proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>customer</source>
      <translation>cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>lost and found</source>
      <translation>perdidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>making</source>
      <translation>montaje</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>scrapped</source>
      <translation>desechado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/journal_words.py" />
      <source>the picker's cart</source>
      <translation>el carro del preparador</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>The customer asks</source>
      <translation>Lo pide el cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>It is lost</source>
      <translation>Se perdió</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>It cannot be read</source>
      <translation>No se puede leer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>It is damaged</source>
      <translation>Está dañado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>Why another copy?</source>
      <translation>¿Por qué otra copia?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_copy.py" />
      <source>Print copy</source>
      <translation>Imprimir copia</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_detail.py" />
      <source>What is shown</source>
      <translation>Qué se muestra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_detail.py" />
      <source>More acts</source>
      <translation>Más acciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_find.py" />
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_find.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_foot.py" />
      <source>Chooses which columns are shown</source>
      <translation>Elige qué columnas se muestran</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_foot.py" />
      <source>Saves what is shown as a file. Ctrl+E</source>
      <translation>Guarda lo mostrado en un archivo. Ctrl+E</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_foot.py" />
      <source>Columns and export</source>
      <translation>Columnas y exportación</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_kept.py" />
      <source>As at first</source>
      <translation>Como al principio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_lines.py" />
      <source>Lines</source>
      <translation>Líneas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_story.py" />
      <source>What happened</source>
      <translation>Qué pasó</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{shown} shown</source>
      <translation>{shown} mostrados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>1 row</source>
      <translation>1 fila</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{count} rows</source>
      <translation>{count} filas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>The first {shown} shown: find, or filter, to see fewer</source>
      <translation>Los primeros {shown}: busca o filtra para ver menos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{shown} of {of} shown</source>
      <translation>{shown} de {of} mostrados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>Export to a file</source>
      <translation>Exportar a un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{count} written to {file}</source>
      <translation>{count} escritos en {file}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>Nothing here</source>
      <translation>Aquí no hay nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_table.py" />
      <source>{count} copied</source>
      <translation>{count} copiados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_view.py" />
      <source>Column titles: arrow keys and Enter order the table</source>
      <translation>Títulos: las flechas e Intro ordenan la tabla</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_why.py" />
      <source>Why? It stands in the journal</source>
      <translation>¿Por qué? Queda en el diario</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_why.py" />
      <source>Common reasons</source>
      <translation>Motivos comunes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_why.py" />
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_words.py" />
      <source>{first} or {last}</source>
      <translation>{first} o {last}</translation>
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
      <translation>hoy</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_words.py" />
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/kit_words.py" />
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Choose one on the left, or scan its slip, tote or label</source>
      <translation>Elige uno a la izquierda, o escanea su albarán, cubeta o etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Cancel order {order}? What is promised to it becomes free.</source>
      <translation>¿Cancelar el pedido {order}? Lo reservado queda libre.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Number, name, SKU or tracking</source>
      <translation>Nº, nombre, SKU, envío</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Which orders</source>
      <translation>Qué pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>No orders</source>
      <translation>Sin pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>The chosen order</source>
      <translation>El pedido elegido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>No parcels and no papers yet: they come with packing.</source>
      <translation>Aún sin paquetes ni papeles: llegan con el embalaje.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Story</source>
      <translation>Historia</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Late</source>
      <translation>Tarde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Miss the truck</source>
      <translation>Pierden el camión</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>On hold</source>
      <translation>Retenidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Picking</source>
      <translation>En picking</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Shipped</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Type a whole number, or how a name begins; a scan of the slip or the label finds it too.</source>
      <translation>Escribe el número entero o el comienzo del nombre; también lo encuentra el albarán o la etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Nothing found for {what}</source>
      <translation>Nada para {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>There is no order {order}. Check the number, or import it.</source>
      <translation>No existe el pedido {order}. Revisa el número, o impórtalo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Cancel order</source>
      <translation>Cancelar pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>There is no slip to copy yet: it is printed when the order is packed.</source>
      <translation>Aún no hay albarán que copiar: se imprime al embalar.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>No order chosen</source>
      <translation>Ningún pedido elegido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>The order's story</source>
      <translation>La historia del pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Lines of the order</source>
      <translation>Líneas del pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Release all</source>
      <translation>Liberar todos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Print slip</source>
      <translation>Imprimir albarán</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>{count} late</source>
      <translation>{count} tarde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Orders come in by a file of your shop, or of any table program.</source>
      <translation>Los pedidos llegan en un archivo de la tienda o de una hoja de cálculo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Ship in parts</source>
      <translation>Envío parcial</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Only whole</source>
      <translation>Solo entero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Show all orders</source>
      <translation>Ver todos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>There are no orders yet</source>
      <translation>Aún no hay pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>No order here</source>
      <translation>Ningún pedido aquí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Nothing stands like this now. That is good.</source>
      <translation>Ninguno está así ahora. Bien.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Release now</source>
      <translation>Liberar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Hold</source>
      <translation>Retener</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Open parcel</source>
      <translation>Ver paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Print slip copy</source>
      <translation>Copia de albarán</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Packing slip</source>
      <translation>Albarán</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders.py" />
      <source>Import orders</source>
      <translation>Importar pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>{released} orders released, {waiting} still wait</source>
      <translation>{released} pedidos liberados, {waiting} esperan</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} still waits: {why}</source>
      <translation>El pedido {order} aún espera: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} is on hold; its stock is free again</source>
      <translation>Pedido {order} retenido; su stock queda libre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} may go again with the next release</source>
      <translation>El pedido {order} puede salir en la próxima liberación</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} is cancelled</source>
      <translation>Pedido {order} cancelado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} leaves with what there is</source>
      <translation>El pedido {order} sale con lo que hay</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} can be picked now</source>
      <translation>El pedido {order} ya se puede preparar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>No order waits to be released</source>
      <translation>Ningún pedido espera liberación</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_acts.py" />
      <source>Order {order} leaves only whole</source>
      <translation>El pedido {order} solo sale entero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>address</source>
      <translation>dirección</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>product</source>
      <translation>artículo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>return {number}</source>
      <translation>devolución {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>on hold</source>
      <translation>retenido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>waits: {why}</source>
      <translation>espera: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>late: {day}</source>
      <translation>tarde: {day}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It goes in exchange when return {number} is in. Resume lets it go before.</source>
      <translation>Sale como cambio cuando llegue la devolución {number}. Reanudar lo deja salir antes.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It is on hold. Resume lets it go again; the next release then promises stock to it.</source>
      <translation>Está retenido. Reanudar lo deja salir; la próxima liberación le reserva stock.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It is not paid yet. Import it again as paid, then release it.</source>
      <translation>Aún no está pagado. Impórtalo como pagado y libéralo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Too little free stock. Receive what is short, or let it leave with what there is.</source>
      <translation>Falta stock libre. Recibe lo que falta, o déjalo salir con lo que hay.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Its {why}. Mend that in the shop and import it again.</source>
      <translation>Falla: {why}. Corrígelo en la tienda e impórtalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It wants an {why}. Import the product, then release it.</source>
      <translation>Falta: {why}. Importa el artículo y libéralo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Part of it has left. The rest goes with the next release.</source>
      <translation>Una parte salió. El resto va en la próxima liberación.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>It has not been released yet. Release now promises stock to it.</source>
      <translation>Aún sin liberar. Liberar le reserva stock.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>short: {goods}</source>
      <translation>falta: {goods}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>in {totes}</source>
      <translation>en {totes}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Parcel {number}</source>
      <translation>Paquete {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>copy {count}</source>
      <translation>copia {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>only whole</source>
      <translation>solo entero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>with what there is</source>
      <translation>con lo que hay</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Promised and still to be picked</source>
      <translation>Reservado y por preparar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>shipped</source>
      <translation>enviado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>packed</source>
      <translation>embalado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>picked</source>
      <translation>preparado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>short {count}</source>
      <translation>faltan {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>cancelled {count}</source>
      <translation>{count} cancelados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>came back {count}</source>
      <translation>{count} de vuelta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>promised {count}</source>
      <translation>{count} reservados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Email</source>
      <translation>Correo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Paid</source>
      <translation>Pagado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Leaves</source>
      <translation>Sale</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Shop</source>
      <translation>Tienda</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>to pick</source>
      <translation>por preparar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>picking</source>
      <translation>en picking</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>packing</source>
      <translation>en embalaje</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>left in part</source>
      <translation>salió en parte</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>unpaid</source>
      <translation>sin pagar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>no stock</source>
      <translation>sin stock</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>by {name}</source>
      <translation>por {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Picked by {name}</source>
      <translation>Preparado por {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Packed by {name}</source>
      <translation>Embalado por {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Label for parcel {parcel}</source>
      <translation>Etiqueta del paquete {parcel}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Copy of the {paper}</source>
      <translation>Copia: {paper}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Left on manifest {manifest}</source>
      <translation>Salió en el manifiesto {manifest}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>parcel {parcel}</source>
      <translation>paquete {parcel}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Return {rma}</source>
      <translation>Devolución {rma}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>packing slip</source>
      <translation>albarán</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>label</source>
      <translation>etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>pick list</source>
      <translation>lista de picking</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>return form</source>
      <translation>hoja de devolución</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>item label</source>
      <translation>etiqueta de artículo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>manifest</source>
      <translation>manifiesto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>labelled</source>
      <translation>etiquetado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>checked</source>
      <translation>comprobado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>loaded</source>
      <translation>cargado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>void</source>
      <translation>anulado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>sent</source>
      <translation>enviado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>printed</source>
      <translation>impreso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>read back</source>
      <translation>leído de vuelta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>not printed</source>
      <translation>no impreso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>in doubt</source>
      <translation>en duda</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>paid</source>
      <translation>pagado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>not paid yet</source>
      <translation>sin pagar aún</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Came from {channel}</source>
      <translation>Vino de {channel}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/orders_words.py" />
      <source>Came in</source>
      <translation>Llegó</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Choose one on the left, or scan its label or slip</source>
      <translation>Elige uno a la izquierda, o escanea su etiqueta o albarán</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Number or order</source>
      <translation>Número o pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Which papers</source>
      <translation>Qué papeles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No papers</source>
      <translation>Sin papeles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>The outbox is empty</source>
      <translation>La salida está vacía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Every label is bought, every shop is told.</source>
      <translation>Toda etiqueta comprada, toda tienda avisada.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Outbox</source>
      <translation>Salida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>The chosen paper</source>
      <translation>El papel elegido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>About it</source>
      <translation>Sobre él</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>{count} need you</source>
      <translation>{count} te necesitan</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Nothing needs you</source>
      <translation>Nada te necesita</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No paper of {what}</source>
      <translation>Ningún papel de {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>It stopped: {why} Mend that, then try again.</source>
      <translation>Se paró: {why} Corrígelo e inténtalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Cancel the {what} of {document}? It is not printed.</source>
      <translation>¿Cancelar {what} de {document}? No se imprime.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No station has a printer of its own. Set one up in Settings.</source>
      <translation>Ninguna estación tiene impresora. Configúrala en Ajustes.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Print elsewhere</source>
      <translation>Imprimir en otra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No paper chosen</source>
      <translation>Ningún papel elegido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Asked</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Why not yet</source>
      <translation>Por qué aún no</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Need you</source>
      <translation>Te necesitan</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Printed</source>
      <translation>Impresos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Test label</source>
      <translation>Etiqueta de prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Show all papers</source>
      <translation>Todos los papeles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Papers come with packing, shipping and returns.</source>
      <translation>Los papeles llegan con embalaje, expedición y devoluciones.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Try again now</source>
      <translation>Intentar ahora</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Show parcel or order</source>
      <translation>Ver paquete o pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Cancel it</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Every paper goes its way</source>
      <translation>Todo papel sigue su camino</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Nothing failed and nothing is in doubt.</source>
      <translation>Nada falló y nada está en duda.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Show it</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Nothing waits for a printer</source>
      <translation>Nada espera una impresora</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>All papers are out.</source>
      <translation>Todos los papeles salieron.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>No papers yet</source>
      <translation>Aún sin papeles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>They come with packing, shipping and returns.</source>
      <translation>Llegan con embalaje, expedición y devoluciones.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>It came out</source>
      <translation>Salió</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers.py" />
      <source>Not wanted any more</source>
      <translation>Ya no hace falta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Print on from which piece?</source>
      <translation>¿Desde qué pieza seguir imprimiendo?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Print on</source>
      <translation>Seguir imprimiendo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Its number in the list: 1 is the first</source>
      <translation>Su número en la lista: 1 es la primera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Number of the piece</source>
      <translation>Número de la pieza</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>{said} is no number of a piece. Say one like 17</source>
      <translation>{said} no es un número de pieza. Di uno como 17</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Print on from …</source>
      <translation>Seguir imprimiendo desde …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_batch.py" />
      <source>Stop it</source>
      <translation>Pararlo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Which tracking number does its label have?</source>
      <translation>¿Qué número de seguimiento tiene la etiqueta?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Parcel {parcel}: the number as it stands in the carrier's list</source>
      <translation>Paquete {parcel}: el número tal como está en la lista del transportista</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Did the carrier for certain sell no label of parcel {parcel}? It is bought anew; one that was sold nevertheless is paid for twice.</source>
      <translation>¿Seguro que el transportista no vendió ninguna etiqueta del paquete {parcel}? Se compra de nuevo; si aun así se vendió una, se paga dos veces.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>It has this number</source>
      <translation>Tiene este número</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Scan or type the tracking number</source>
      <translation>Escanea o escribe el número de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Tracking number</source>
      <translation>Número de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>Buy it anew</source>
      <translation>Comprar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>It was sold</source>
      <translation>Se vendió</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_doubt.py" />
      <source>It was not sold</source>
      <translation>No se vendió</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>A label in {language} is not shown here. It goes to the printer as the carrier sent it.</source>
      <translation>Una etiqueta en {language} no se muestra aquí. Va a la impresora tal como la envió el transportista.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>{count} pages</source>
      <translation>{count} páginas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>the first {count} are shown</source>
      <translation>se muestran las primeras {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>the label asks for {count} copies</source>
      <translation>la etiqueta pide {count} copias</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>Not drawn: {what}</source>
      <translation>Sin dibujar: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_labels.py" />
      <source>The edge of the label cuts: {what}</source>
      <translation>El borde de la etiqueta corta: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Back to the list</source>
      <translation>A la lista</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Drawing …</source>
      <translation>Dibujando …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Smaller</source>
      <translation>Menor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Bigger</source>
      <translation>Mayor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_preview.py" />
      <source>Page {number} of the paper</source>
      <translation>Página {number} del papel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>copy {number}</source>
      <translation>copia {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>not taken</source>
      <translation>no aceptado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>needs you</source>
      <translation>te necesita</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>under way</source>
      <translation>en curso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>tried {count} times</source>
      <translation>{count} intentos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>It was taken back with its work. If it came out, throw it away.</source>
      <translation>Se deshizo con su trabajo. Si salió, tíralo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Look at the printer. Is it there? Then say so; else print it again. {why}</source>
      <translation>Mira la impresora. ¿Está? Dilo; si no, imprímelo otra vez. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>The printer does not take it: {why} It is tried again by itself.</source>
      <translation>La impresora no lo acepta: {why} Se reintenta solo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>It was not printed: {why} Mend that, then try again.</source>
      <translation>No se imprimió: {why} Corrígelo y reintenta.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>It was not printed: {why}</source>
      <translation>No se imprimió: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Printer</source>
      <translation>Impresora</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>File or job</source>
      <translation>Archivo o trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tries</source>
      <translation>Intentos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Next try</source>
      <translation>Próximo intento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Shipping label</source>
      <translation>Etiqueta de envío</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Pick list</source>
      <translation>Lista de picking</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Manifest</source>
      <translation>Manifiesto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Bill of lading</source>
      <translation>Conocimiento de embarque</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Pallet label</source>
      <translation>Etiqueta de palé</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Return form</source>
      <translation>Hoja de devolución</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Return label</source>
      <translation>Etiqueta de devolución</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Item label</source>
      <translation>Etiqueta de artículo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Issue label</source>
      <translation>Etiqueta de incidencia</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Label of a work order</source>
      <translation>Etiqueta de orden de trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Label of a reworked piece</source>
      <translation>Etiqueta de pieza arreglada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Place label</source>
      <translation>Etiqueta de ubicación</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tote label</source>
      <translation>Etiqueta de cubeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Product label</source>
      <translation>Etiqueta de producto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Command sheet</source>
      <translation>Hoja de órdenes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Return summary</source>
      <translation>Resumen de devolución</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Request to a supplier</source>
      <translation>Solicitud a proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Supplier's packing list</source>
      <translation>Lista para proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Supplier's carton label</source>
      <translation>Etiqueta para proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Debit note</source>
      <translation>Nota de débito</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Customs declaration CN 22</source>
      <translation>Declaración de aduanas CN 22</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Customs declaration CN 23</source>
      <translation>Declaración de aduanas CN 23</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Commercial invoice</source>
      <translation>Factura comercial</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>GS1 logistic label</source>
      <translation>Etiqueta logística GS1</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Return label for the box</source>
      <translation>Etiqueta de devolución para la caja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Limited quantity mark</source>
      <translation>Marca de cantidad limitada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Battery mark</source>
      <translation>Marca de baterías</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Buy a label</source>
      <translation>Comprar etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Give a label back</source>
      <translation>Devolver etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Ask the carrier for its manifest</source>
      <translation>Pedir al transportista su manifiesto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tell the shop: shipped</source>
      <translation>Avisar a la tienda: enviado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tell the shop: refund</source>
      <translation>Avisar a la tienda: reembolso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tell the shop: exchange</source>
      <translation>Avisar a la tienda: cambio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Tell the shop: claim refused</source>
      <translation>Avisar a la tienda: reclamación rechazada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/papers_words.py" />
      <source>Print a batch</source>
      <translation>Imprimir un lote</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Choose one on the left, or scan its label</source>
      <translation>Elige uno a la izquierda, o escanea su etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Void the label of {parcel}? The carrier gets it back, and the parcel is opened at packing.</source>
      <translation>¿Anular la etiqueta de {parcel}? El transportista la recupera y el paquete se abre en embalaje.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Number, tracking or name</source>
      <translation>Número, seguimiento o nombre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Which parcels</source>
      <translation>Qué paquetes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>No parcels</source>
      <translation>Sin paquetes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>No manifests</source>
      <translation>Sin manifiestos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Manifests</source>
      <translation>Manifiestos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Inside</source>
      <translation>Dentro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Type a whole number, or how the receiver's name begins; or scan the label.</source>
      <translation>Escribe el número entero o el comienzo del destinatario, o escanea la etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Void label</source>
      <translation>Anular etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>What is inside</source>
      <translation>Qué hay dentro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>At packing</source>
      <translation>En embalaje</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>To load</source>
      <translation>Por cargar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Left</source>
      <translation>Salidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Void</source>
      <translation>Anulado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show order</source>
      <translation>Ver pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show all</source>
      <translation>Ver todo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Type the manifest's number, or that of a parcel on it.</source>
      <translation>Escribe el número del manifiesto, o el de un paquete suyo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show its papers</source>
      <translation>Mostrar sus papeles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>The driver asks</source>
      <translation>Lo pide el conductor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Go to packing</source>
      <translation>A embalaje</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>There are no parcels yet</source>
      <translation>Aún no hay paquetes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>They come with packing.</source>
      <translation>Llegan con el embalaje.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>No parcel stands like this</source>
      <translation>Ningún paquete está así</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Choose another filter.</source>
      <translation>Elige otro filtro.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Go to shipping</source>
      <translation>A expedición</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>No manifest yet</source>
      <translation>Aún no hay manifiesto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>The first parcel that is loaded opens one.</source>
      <translation>El primer paquete cargado abre uno.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show manifest</source>
      <translation>Ver manifiesto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Show proof</source>
      <translation>Ver prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Save a copy …</source>
      <translation>Guardar copia …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels.py" />
      <source>Check proof</source>
      <translation>Comprobar prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Bundles (*.zip)</source>
      <translation>Paquetes (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Save a copy of the proof</source>
      <translation>Guardar una copia de la prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Check a copy of the proof</source>
      <translation>Comprobar una copia de la prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file}: {records} records, {photos} photos. Digest {digest}…: the summary has it whole</source>
      <translation>{file}: {records} registros, {photos} fotos. Suma de control {digest}…: el resumen la tiene entera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Every byte of {file} is checked …</source>
      <translation>Se comprueba cada byte de {file} …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file} is altered: byte {byte} of the bundle</source>
      <translation>{file} está alterado: byte {byte} del paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>Writing …</source>
      <translation>Escribiendo …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file} is altered:</source>
      <translation>{file} está alterado:</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file} is intact: every byte is as it was sealed, {count} records</source>
      <translation>{file} está intacto: cada byte como se selló, {count} registros</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>It could not be read</source>
      <translation>No se ha podido leer</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>It was made anew: its digest is not the one that was sealed</source>
      <translation>Se hizo de nuevo: su huella no es la que se selló</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>… and {count} more</source>
      <translation>… y {count} más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_proof.py" />
      <source>{file} is altered: bytes {first} to {last} of the bundle</source>
      <translation>{file} está alterado: bytes {first} a {last} del paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>{count} records</source>
      <translation>{count} registros</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Left with manifest {number}</source>
      <translation>Salió con el manifiesto {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>station {name}</source>
      <translation>puesto {name}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>closed</source>
      <translation>cerrado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>sealed {when}</source>
      <translation>sellada {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>signed {when}</source>
      <translation>firmado {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>It has no label: {why}. Mend that; it is asked again from Papers.</source>
      <translation>No tiene etiqueta: {why}. Corrígelo; se pide de nuevo en Papeles.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>{piece} of {pieces}</source>
      <translation>{piece} de {pieces}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Tracking</source>
      <translation>Seguimiento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Allowed because</source>
      <translation>Permitido por</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>SSCC</source>
      <translation>SSCC</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>copy {number}: {reason}</source>
      <translation>copia {number}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Opened</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Dock</source>
      <translation>Muelle</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Proof</source>
      <translation>Prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>sealed when it is first wanted</source>
      <translation>se sella cuando alguien la pida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Trailer</source>
      <translation>Remolque</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>at packing</source>
      <translation>en embalaje</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>no label yet</source>
      <translation>sin etiqueta aún</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>label to scan</source>
      <translation>etiqueta por escanear</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>ready to load</source>
      <translation>listo para cargar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>left</source>
      <translation>salió</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>asked of the carrier</source>
      <translation>pedido al transportista</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>bought</source>
      <translation>comprado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Its label is being bought.</source>
      <translation>Se está comprando su etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Its label must still be scanned on the parcel, at packing.</source>
      <translation>Falta escanear su etiqueta en el paquete, en embalaje.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>It was made void. Throw its label away.</source>
      <translation>Se anuló. Tira su etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>{weight} expected</source>
      <translation>{weight} esperado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Closed: the goods have left</source>
      <translation>Cerrado: la mercancía salió</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Its digest</source>
      <translation>Su huella</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>Proof waits</source>
      <translation>La prueba espera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>being made</source>
      <translation>se está haciendo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/parcels_words.py" />
      <source>{count} photos</source>
      <translation>{count} fotos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>all roles</source>
      <translation>todos los roles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>locked</source>
      <translation>bloqueada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>locked until {time}</source>
      <translation>bloqueada hasta {time}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Find name or badge</source>
      <translation>Busca nombre o tarjeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Which people</source>
      <translation>Qué personas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Nobody is found</source>
      <translation>Nadie encontrado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Find another name, or add somebody with F4.</source>
      <translation>Busca otro nombre, o añade a alguien con F4.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>{count} work here</source>
      <translation>{count} trabajan aquí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>{name} has no PIN now</source>
      <translation>{name} ya no tiene PIN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>{name} may come in again</source>
      <translation>{name} puede entrar otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Errors</source>
      <translation>Errores</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Switch the badge of {name} off? Their work so far stays.</source>
      <translation>¿Desactivar la tarjeta de {name}? Su trabajo queda.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Take the PIN of {name} away? Then the badge alone opens.</source>
      <translation>¿Quitar el PIN de {name}? Entonces basta la tarjeta.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>The badge is on again</source>
      <translation>La tarjeta vale otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>The badge is switched off</source>
      <translation>La tarjeta está desactivada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Work here</source>
      <translation>Trabajan aquí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Switched off</source>
      <translation>Desactivadas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Locked</source>
      <translation>Bloqueadas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people.py" />
      <source>Take away</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Picker</source>
      <translation>Preparador</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Receiver</source>
      <translation>Receptor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Returns clerk</source>
      <translation>Devoluciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Counter</source>
      <translation>Contador</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Supervisor</source>
      <translation>Supervisor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Administrator</source>
      <translation>Administrador</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Auditor</source>
      <translation>Auditor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Trainee</source>
      <translation>En prácticas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>picks, moves, replenishes, counts</source>
      <translation>prepara, mueve, repone, cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>picks, packs, ships, prints again, counts, makes kits</source>
      <translation>prepara, embala, expide, reimprime, cuenta, monta kits</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>receives, puts away, moves, counts</source>
      <translation>recibe, ubica, mueve, cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>takes returns in, sends to suppliers, puts away</source>
      <translation>recibe devoluciones, envía a proveedores, ubica</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>counts and moves</source>
      <translation>cuenta y mueve</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>all work, releases orders, voids labels, decides</source>
      <translation>todo el trabajo, libera pedidos, anula etiquetas, decide</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>settings, people, import and export; no work on goods</source>
      <translation>ajustes, personas, importar y exportar; sin tocar mercancía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>looks at everything, exports; changes nothing</source>
      <translation>lo ve todo, exporta; no cambia nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>beside another role: scans each unit, skips nothing</source>
      <translation>junto a otro rol: escanea cada unidad, no omite nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>The chosen person</source>
      <translation>La persona elegida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>New PIN</source>
      <translation>PIN nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>4 to 12 digits; empty leaves it as it is</source>
      <translation>De 4 a 12 cifras; vacío lo deja igual</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Choose somebody</source>
      <translation>Elige a alguien</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Or scan a badge. F4 adds somebody new.</source>
      <translation>O escanea una tarjeta. F4 añade a alguien.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Somebody new</source>
      <translation>Alguien nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>The badge can be another: scan it, or type it.</source>
      <translation>La tarjeta puede ser otra: escanéala o escríbela.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Print badge</source>
      <translation>Imprimir tarjeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Take PIN away</source>
      <translation>Quitar PIN</translation>
    </message>
    <message>
      <location filename="../../ui/desks/people_card.py" />
      <source>Only an administrator changes people. Scan their badge.</source>
      <translation>Solo un administrador cambia personas. Escanea su tarjeta.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Places come in by a file: code, kind, sequence.</source>
      <translation>Las ubicaciones llegan en un archivo: código, tipo, orden.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Touch one on the map, or scan its label</source>
      <translation>Toca una en el mapa, o escanea su etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Nothing more is put there or promised. What lies there stays.</source>
      <translation>Nada más se deja ahí ni se reserva. Lo que hay se queda.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Which places</source>
      <translation>Qué ubicaciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>There are no places yet</source>
      <translation>Aún no hay ubicaciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>The chosen place</source>
      <translation>La ubicación elegida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>What happened there</source>
      <translation>Qué pasó allí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Nothing lies there.</source>
      <translation>Allí no hay nada.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Promised to</source>
      <translation>Reservado a</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>There</source>
      <translation>Allí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Open again</source>
      <translation>Abrir otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Block</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>For supervisors</source>
      <translation>Para supervisores</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Broken shelf</source>
      <translation>Estante roto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Wet</source>
      <translation>Mojado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Blocked way</source>
      <translation>Paso bloqueado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Is being counted</source>
      <translation>Se está contando</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Block {place}?</source>
      <translation>¿Bloquear {place}?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Block it</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>No place chosen</source>
      <translation>Ninguna elegida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>What lies there</source>
      <translation>Qué hay allí</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Blocked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Full</source>
      <translation>Llena</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Empty</source>
      <translation>Vacía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Ask for a count</source>
      <translation>Pedir recuento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Print label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Import places</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>It is blocked.</source>
      <translation>Está bloqueada.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Show its stock</source>
      <translation>Ver su stock</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>{count} promised can still be picked.</source>
      <translation>{count} reservados aún se pueden recoger.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>All kinds</source>
      <translation>Todos los tipos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>All zones</source>
      <translation>Todas las zonas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Show all places</source>
      <translation>Ver todas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>No place is like that</source>
      <translation>Ninguna ubicación es así</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places.py" />
      <source>Choose other filters.</source>
      <translation>Elige otros filtros.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>never, as far as the newest entries tell</source>
      <translation>nunca, según las últimas entradas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>a second count</source>
      <translation>un segundo recuento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{units} of {most} pieces</source>
      <translation>{units} de {most} piezas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{units} pieces</source>
      <translation>{units} piezas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{weight} of {most}</source>
      <translation>{weight} de {most}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>Holds</source>
      <translation>Contiene</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>Promised</source>
      <translation>Reservado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>Last count</source>
      <translation>Último recuento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>To count</source>
      <translation>Por contar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>In the walk</source>
      <translation>En el recorrido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>number {number}</source>
      <translation>número {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>expired {day}</source>
      <translation>caducado {day}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>until {day}</source>
      <translation>hasta {day}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{goods} to {place}</source>
      <translation>{goods} a {place}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{goods} from {place}</source>
      <translation>{goods} de {place}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>taken back</source>
      <translation>deshecho</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{count} places</source>
      <translation>{count} ubicaciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>dock</source>
      <translation>muelle</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>set-down place</source>
      <translation>ubicación de paso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>reserve</source>
      <translation>reserva</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>forward pick</source>
      <translation>picking</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>bench</source>
      <translation>mesa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>returns</source>
      <translation>devoluciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>quarantine</source>
      <translation>cuarentena</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>damaged</source>
      <translation>dañado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>to supplier</source>
      <translation>al proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>scrap</source>
      <translation>desecho</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>blocked</source>
      <translation>bloqueado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>in use</source>
      <translation>en uso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>a picker found too few</source>
      <translation>faltó en el picking</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>asked at a desk</source>
      <translation>pedido en oficina</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{count} promised</source>
      <translation>{count} reservados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>since {when}</source>
      <translation>desde {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{count} blocked</source>
      <translation>{count} bloqueadas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/places_words.py" />
      <source>{count} empty</source>
      <translation>{count} vacías</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Proof of hand-over {number}</source>
      <translation>Prueba de entrega {number}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Check another file …</source>
      <translation>Comprobar otro archivo …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Check this proof</source>
      <translation>Comprobar esta prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/proof_dialog.py" />
      <source>Kept in</source>
      <translation>Guardado en</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Choose one on the left, or scan its form or parcel</source>
      <translation>Elige una a la izquierda, o escanea su hoja o paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Return, order, parcel or name</source>
      <translation>Devolución, pedido, paquete o nombre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Which returns</source>
      <translation>Qué devoluciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No returns</source>
      <translation>Sin devoluciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>The chosen return</source>
      <translation>La devolución elegida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Goods</source>
      <translation>Mercancía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>{count} open</source>
      <translation>{count} abiertas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No return of {what}</source>
      <translation>Ninguna devolución de {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>A parcel without papers is taken in at Returns: say Next there.</source>
      <translation>Un paquete sin papeles se acepta en Devoluciones: allí, Nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>There is no return form yet: it is printed with the parcel's papers.</source>
      <translation>Aún no hay hoja de devolución: se imprime con el paquete.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No return chosen</source>
      <translation>Ninguna elegida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>What was announced</source>
      <translation>Lo anunciado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>What came</source>
      <translation>Lo que llegó</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Still open</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Undecided</source>
      <translation>Sin decidir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Money to decide</source>
      <translation>Dinero por decidir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Take in</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Print form</source>
      <translation>Imprimir hoja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Announced returns come in by Import; a parcel without papers is taken in at Returns.</source>
      <translation>Las anunciadas llegan por Importar; un paquete sin papeles se acepta en Devoluciones.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Without papers</source>
      <translation>Sin papeles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Nothing has come yet</source>
      <translation>Aún no llegó nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Judge it</source>
      <translation>Evaluar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Take it in</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Evidence …</source>
      <translation>Pruebas …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No return is open</source>
      <translation>Ninguna abierta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Pay back …</source>
      <translation>Devolver …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Refuse the claim …</source>
      <translation>Rechazar la reclamación …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Show exchange</source>
      <translation>Ver cambio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Print return form</source>
      <translation>Imprimir hoja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Show parcel</source>
      <translation>Ver paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No piece lies undecided</source>
      <translation>No hay piezas sin decidir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>Whatever was taken in has its place.</source>
      <translation>Todo lo recibido tiene su sitio.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>A refund that no term decides waits here for a person.</source>
      <translation>Un reembolso que ninguna condición decide espera aquí a una persona.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No refund waits for a person</source>
      <translation>Ningún reembolso espera a una persona</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>No return was closed yet</source>
      <translation>Ninguna cerrada aún</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned.py" />
      <source>They stand here when all is judged.</source>
      <translation>Aparecen aquí cuando todo está evaluado.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Pay back {what}?</source>
      <translation>¿Devolver el dinero de {what}?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>The shop is told once; it cannot be taken back here.</source>
      <translation>Se avisa a la tienda una vez; aquí no se puede deshacer.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Refuse the claim for {what}?</source>
      <translation>¿Rechazar la reclamación de {what}?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>The reason goes to the shop, which tells the customer.</source>
      <translation>El motivo va a la tienda, que se lo dice al cliente.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Write all that is known of it to</source>
      <translation>Escribir todo lo que se sabe en</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Damaged by the customer</source>
      <translation>Dañado por el cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Not what we sent</source>
      <translation>No es lo que enviamos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Too late</source>
      <translation>Demasiado tarde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>Refuse</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>{what}: the shop is told to pay back {amount}</source>
      <translation>{what}: se avisa a la tienda de devolver {amount}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>{what}: the shop is told to give {amount} credit</source>
      <translation>{what}: se pide a la tienda que abone {amount} como crédito</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>{what}: another one goes to the customer; the shop is told so</source>
      <translation>{what}: el cliente recibe otra; se avisa a la tienda</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_acts.py" />
      <source>{what}: the shop is told that no money goes back</source>
      <translation>{what}: se avisa a la tienda de que no se devuelve dinero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Pay back</source>
      <translation>Devolver</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>What the customer gets</source>
      <translation>Lo que recibe el cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Less than by the terms: the amount, as 9.90</source>
      <translation>Menos de lo que dicen las condiciones: el importe, como 9,90</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Amount</source>
      <translation>Importe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Give credit</source>
      <translation>Dar crédito</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Send another one</source>
      <translation>Enviar otra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Money</source>
      <translation>Dinero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Credit</source>
      <translation>Crédito</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_pay.py" />
      <source>Another one</source>
      <translation>Otra pieza</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Photo at packing</source>
      <translation>Foto al empaquetar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>{at} of {count}</source>
      <translation>{at} de {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Photo of {sku}</source>
      <translation>Foto de {sku}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Photo of the parcel</source>
      <translation>Foto del paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>No photo was taken</source>
      <translation>No se hizo ninguna foto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>cannot be shown</source>
      <translation>no se puede mostrar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Before</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>Next photo</source>
      <translation>Foto siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_photos.py" />
      <source>This photo cannot be shown</source>
      <translation>Esta foto no se puede mostrar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{came} of {expected}</source>
      <translation>{came} de {expected}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told to refund {amount}</source>
      <translation>se avisó a la tienda de devolver {amount}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>money to decide</source>
      <translation>dinero por decidir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>undecided</source>
      <translation>sin decidir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>overdue</source>
      <translation>vencida</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>awaited</source>
      <translation>esperada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{count} sent</source>
      <translation>{count} enviados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{count} did not come</source>
      <translation>{count} no llegaron</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>to be exchanged for {sku}</source>
      <translation>se cambia por {sku}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>wants a credit</source>
      <translation>quiere un abono</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{what} at {place}</source>
      <translation>{what} en {place}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Nobody has judged it yet</source>
      <translation>Sin evaluar aún</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>decided otherwise: {reason}</source>
      <translation>decidido de otro modo: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>{name} agreed</source>
      <translation>{name} dio su acuerdo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>suspicious: {why}</source>
      <translation>sospechoso: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told to credit {amount}</source>
      <translation>se avisó a la tienda de abonar {amount}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the carrier could not deliver it</source>
      <translation>el transportista no pudo entregarlo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>no photo could be taken</source>
      <translation>no se pudo hacer foto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>could not be weighed</source>
      <translation>no se pudo pesar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Came back as</source>
      <translation>Volvió como</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Weight sent</source>
      <translation>Peso al salir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Weight that came</source>
      <translation>Peso al llegar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Outside</source>
      <translation>Exterior</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>First piece came</source>
      <translation>Primera pieza llegó</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Waits</source>
      <translation>Espera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Valid until</source>
      <translation>Válida hasta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Came</source>
      <translation>Llegó</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Did not come</source>
      <translation>No llegó</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Refunds told</source>
      <translation>Reembolsos avisados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>To decide</source>
      <translation>Por decidir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Goes in exchange</source>
      <translation>Sale como cambio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Left in parcel</source>
      <translation>Salió en el paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Nobody knows yet whose goods these are. Look for the order in the parcel.</source>
      <translation>Aún no se sabe de quién es. Busca el pedido en el paquete.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>It should have come by now. Ask the customer, or close it at Returns.</source>
      <translation>Ya debía haber llegado. Pregunta al cliente, o ciérrala en Devoluciones.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>A refund waits for somebody to decide it.</source>
      <translation>Un reembolso espera una decisión.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>Return</source>
      <translation>Devolución</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>sealed</source>
      <translation>precintado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>opened</source>
      <translation>abierto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>worn</source>
      <translation>usado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>dirty</source>
      <translation>sucio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>incomplete</source>
      <translation>incompleto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>defective</source>
      <translation>defectuoso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>back into stock</source>
      <translation>a stock</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>to be mended</source>
      <translation>a reparar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>packed anew</source>
      <translation>a embalar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>into quarantine</source>
      <translation>a cuarentena</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>back to the supplier</source>
      <translation>al proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>given away</source>
      <translation>donado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>recycled</source>
      <translation>reciclado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>no refund</source>
      <translation>sin reembolso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told to refund</source>
      <translation>tienda avisada del reembolso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>somebody must decide the refund</source>
      <translation>alguien debe decidir el reembolso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told to exchange it</source>
      <translation>se avisó a la tienda del cambio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the shop was told that no money goes back</source>
      <translation>se avisó a la tienda de que no se devuelve dinero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>not as described</source>
      <translation>no es como se describía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>changed their mind</source>
      <translation>cambió de idea</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>not wanted</source>
      <translation>no lo quiere</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>wrong item</source>
      <translation>otro artículo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>too small</source>
      <translation>demasiado pequeño</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>too large</source>
      <translation>demasiado grande</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>colour</source>
      <translation>color</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>style</source>
      <translation>estilo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>no reason</source>
      <translation>sin motivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>wrong size</source>
      <translation>talla equivocada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>poor quality</source>
      <translation>mala calidad</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>parts missing</source>
      <translation>faltan piezas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>found cheaper</source>
      <translation>encontrado más barato</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>came too late</source>
      <translation>llegó tarde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box is whole</source>
      <translation>caja entera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box is dented</source>
      <translation>caja abollada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box is torn</source>
      <translation>caja rota</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box is wet</source>
      <translation>caja mojada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>the box was opened before</source>
      <translation>caja ya abierta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>another box than ours</source>
      <translation>otra caja que la nuestra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/returned_words.py" />
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_original.py" />
      <source>Use the original</source>
      <translation>Usar el original</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_original.py" />
      <source>Put the program's own text into the editor</source>
      <translation>Poner el texto del programa en el editor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_unfold.py" />
      <source>The rules as they are written, to be changed</source>
      <translation>Las reglas tal como están escritas, para cambiarlas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_unfold.py" />
      <source>Hide the text</source>
      <translation>Ocultar el texto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/rule_unfold.py" />
      <source>Show as text</source>
      <translation>Mostrar como texto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>What it stands on</source>
      <translation>En qué se basa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>When something is wrong</source>
      <translation>Cuando algo va mal</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Save diagnostics</source>
      <translation>Guardar diagnóstico</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>{licence}, used unchanged</source>
      <translation>{licence}, usado sin cambios</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>The versions are in the clipboard</source>
      <translation>Las versiones están en el portapapeles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>A fulfilment station: receive, pick, pack, label, ship and take back.</source>
      <translation>Una estación de expedición: recibir, preparar, embalar, etiquetar, enviar y devolver.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Copy version info</source>
      <translation>Copiar versiones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Open log folder</source>
      <translation>Abrir carpeta de registro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Save diagnostics …</source>
      <translation>Guardar diagnóstico …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Diagnostics hold versions and places in the program; no names, codes or addresses.</source>
      <translation>El diagnóstico contiene versiones y lugares del programa; sin nombres, códigos ni direcciones.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>The log is in {folder}</source>
      <translation>El registro está en {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>Qt and PySide6 are free software under the GNU Lesser General Public License, version 3. They are used as they come, as libraries of their own beside this program, and may be replaced by other versions. Their source is at https://code.qt.io; the licence text is at https://www.gnu.org/licenses/lgpl-3.0.html.</source>
      <translation>Qt y PySide6 son software libre bajo la Licencia Pública General Reducida de GNU, versión 3. Se usan tal como vienen, como bibliotecas propias junto a este programa, y pueden sustituirse por otras versiones. Su código está en https://code.qt.io; el texto de la licencia, en https://www.gnu.org/licenses/lgpl-3.0.html.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_about.py" />
      <source>✓ Written to {file}</source>
      <translation>✓ Escrito en {file}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Lines that begin with # are not in force: take the # away from what you need.</source>
      <translation>Las líneas que empiezan por # no valen: quita el # de lo que necesites.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Rules of packing: inserts, counting one by one, numbers to scan</source>
      <translation>Reglas de embalaje: añadidos, contar de uno en uno, números que escanear</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>The rules of packing, as text</source>
      <translation>Las reglas de embalaje, como texto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>At the bench</source>
      <translation>En la mesa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>May pack it too</source>
      <translation>También puede embalarlo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>May not pack it: four eyes</source>
      <translation>No puede embalarlo: cuatro ojos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Is refused and stays out</source>
      <translation>Se rechaza y queda fuera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Must be scanned out</source>
      <translation>Debe escanearse fuera</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Stays with them</source>
      <translation>Se queda con ellos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Taken over with a supervisor's badge</source>
      <translation>Traspaso con tarjeta de un supervisor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Packers count it by hand</source>
      <translation>Los embaladores lo cuentan a mano</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Only supervisors count it by hand</source>
      <translation>Solo un supervisor lo cuenta a mano</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Nobody counts it by hand</source>
      <translation>Nadie lo cuenta a mano</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>Who picked an order</source>
      <translation>Quien preparó un pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>A unit too many</source>
      <translation>Una unidad de más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>An order in other hands</source>
      <translation>Un pedido en otras manos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>A unit without a barcode</source>
      <translation>Una unidad sin código de barras</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>False alarms of the scale</source>
      <translation>Falsas alarmas de la báscula</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench.py" />
      <source>{count} of 1,000 right parcels</source>
      <translation>{count} de 1.000 paquetes correctos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Nothing goes into the box besides the goods, and no number is read off a unit.</source>
      <translation>En la caja no va nada además de la mercancía, y no se lee ningún número de las unidades.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>its code {code} is scanned</source>
      <translation>se escanea su código {code}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>a key confirms it</source>
      <translation>una tecla lo confirma</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>when {badges} packs it</source>
      <translation>cuando lo embala {badges}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>whoever packs it</source>
      <translation>lo embale quien lo embale</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Every unit of {goods}</source>
      <translation>Cada unidad de {goods}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>{number} of {goods}</source>
      <translation>{number} de {goods}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>{when} → not {boxes}</source>
      <translation>{when} → no {boxes}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>all goods</source>
      <translation>toda la mercancía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>it is a customer's first order</source>
      <translation>es el primer pedido de un cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>it has a gift note</source>
      <translation>lleva una nota de regalo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>it goes by {services}</source>
      <translation>va por {services}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>it holds {goods}</source>
      <translation>contiene {goods}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>The serial</source>
      <translation>La serie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>The lot</source>
      <translation>El lote</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Laid into the box</source>
      <translation>Se mete en la caja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Scanned one by one</source>
      <translation>Se escanea una a una</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Numbers read off each unit</source>
      <translation>Números que se leen de cada unidad</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>Boxes that are not taken</source>
      <translation>Cajas que no se usan</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>No rule is in force</source>
      <translation>No hay ninguna regla en vigor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_bench_said.py" />
      <source>category “{category}”</source>
      <translation>categoría «{category}»</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Database</source>
      <translation>Base de datos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Stop work on this database until they are understood:</source>
      <translation>Para el trabajo en esta base de datos hasta aclararlas:</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>{count} things are not as they should be.</source>
      <translation>{count} cosas no están como deben.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Stopped. No copy was made, and no half of one lies there.</source>
      <translation>Detenido. No se hizo ninguna copia, y no queda media copia allí.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>While the window is open, a copy is made there each day by itself. The last {days} stay, and the last of each of {months} months.</source>
      <translation>Mientras la ventana está abierta, cada día se hace allí una copia por sí sola. Quedan las últimas {days}, y la última de cada uno de {months} meses.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Check now</source>
      <translation>Revisar ahora</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Back up now</source>
      <translation>Copiar ahora</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Checking. Work may go on meanwhile …</source>
      <translation>Revisando. El trabajo puede seguir …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Copying. Work may go on meanwhile …</source>
      <translation>Copiando. El trabajo puede seguir …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Where: {where}</source>
      <translation>Dónde: {where}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Kept by: {server}</source>
      <translation>Servidor: {server}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Size: {size}</source>
      <translation>Tamaño: {size}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Journal: {count} entries</source>
      <translation>Diario: {count} entradas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>✓ The copy is in {file}</source>
      <translation>✓ La copia está en {file}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Last copy made here: {when}</source>
      <translation>Última copia hecha aquí: {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>The database</source>
      <translation>La base de datos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Is everything right?</source>
      <translation>¿Está todo bien?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Backup copies</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Folder for copies</source>
      <translation>Carpeta de copias</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Best on another disk</source>
      <translation>Mejor en otro disco</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Choose a folder first, best on another disk</source>
      <translation>Elige antes una carpeta, mejor en otro disco</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>✓ All {rules} rules hold over {moves} moves.</source>
      <translation>✓ Las {rules} reglas se cumplen en {moves} movimientos.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Press Back up now to use this folder</source>
      <translation>Pulsa Copiar ahora para usar esta carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>No folder chosen: no copy is made</source>
      <translation>No hay carpeta elegida: no se hace ninguna copia</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>This machine has made no copy yet.</source>
      <translation>Este equipo aún no ha hecho ninguna copia.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Checks every move, order and parcel. It changes nothing.</source>
      <translation>Comprueba cada movimiento, pedido y paquete. No cambia nada.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Browse …</source>
      <translation>Buscar …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_database.py" />
      <source>Choose a folder</source>
      <translation>Elige una carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>The firm</source>
      <translation>La empresa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>A PNG or JPEG file, at most 1 MB; empty for none</source>
      <translation>Un archivo PNG o JPEG, como mucho 1 MB; vacío para ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Extension digit and GS1 company prefix: it begins the number of every parcel</source>
      <translation>Dígito de extensión y prefijo GS1 de empresa: así empieza el número de cada paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>How shops call our services: Free Shipping=ECONOMY|Next day=EXPRESS</source>
      <translation>Cómo llaman las tiendas a los servicios: Free Shipping=ECONOMY|Next day=EXPRESS</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>The carrier's own manifest is asked for</source>
      <translation>Se pide el manifiesto propio del transportista</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name and address</source>
      <translation>Nombre y dirección</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>No logo</source>
      <translation>Sin logotipo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>The logo</source>
      <translation>El logotipo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Papers and parcels</source>
      <translation>Papeles y paquetes</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Hand-over</source>
      <translation>Entrega</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Choose a logo</source>
      <translation>Elige un logotipo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name on papers</source>
      <translation>Nombre en los papeles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name of this warehouse</source>
      <translation>Nombre de este almacén</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>More of the address</source>
      <translation>Más de la dirección</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>State or region</source>
      <translation>Provincia o región</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Telephone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Another logo</source>
      <translation>Otro logotipo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>SSCC prefix</source>
      <translation>Prefijo SSCC</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Words for services</source>
      <translation>Palabras de servicios</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>The name</source>
      <translation>El nombre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name and signature</source>
      <translation>Nombre y firma</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Name and signature, always</source>
      <translation>Nombre y firma, siempre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Yes, where it makes one</source>
      <translation>Sí, donde lo haga</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Folder of the proofs</source>
      <translation>Carpeta de las pruebas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Empty: beside the database</source>
      <translation>Vacío: junto a la base de datos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Language of papers</source>
      <translation>Idioma de los papeles</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Where nothing else is known</source>
      <translation>Si no se sabe otra cosa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>What a driver is asked for</source>
      <translation>Qué se pide al conductor</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_house.py" />
      <source>Its proof is sealed at the close</source>
      <translation>Sellar la prueba al cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Look and sound</source>
      <translation>Aspecto y sonido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Size of text</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Sounds</source>
      <translation>Sonidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>What is seen</source>
      <translation>Lo que se ve</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>What is heard</source>
      <translation>Lo que se oye</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>This is how a right scan sounds</source>
      <translation>Así suena un escaneo correcto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>This is how a question sounds</source>
      <translation>Así suena una pregunta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>This is how a refusal sounds. Nothing is wrong</source>
      <translation>Así suena un rechazo. No pasa nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Language of this window</source>
      <translation>Idioma de esta ventana</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Weights and sizes</source>
      <translation>Pesos y medidas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Lock when nobody works</source>
      <translation>Bloquear si nadie trabaja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>The task stays; a badge opens it again</source>
      <translation>La tarea queda; una tarjeta la abre otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>How loud</source>
      <translation>Volumen del sonido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>As the country</source>
      <translation>Como en el país</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>g, kg and mm</source>
      <translation>g, kg y mm</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>oz, lb and in</source>
      <translation>oz, lb y pulgadas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>Try: {sound}</source>
      <translation>Probar: {sound}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_look.py" />
      <source>After {count} minutes</source>
      <translation>Tras {count} minutos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Printed on the slip; {order} becomes the order's number. Empty: no QR code</source>
      <translation>Va en el albarán; {order} pasa a ser el número del pedido. Vacío: sin código QR</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Write | between the steps. Empty: the program's own steps, in the customer's language</source>
      <translation>Escribe | entre los pasos. Vacío: los pasos del programa, en el idioma del cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Labels in ZPL with barcodes are read; whatever they say, they are kept and printed</source>
      <translation>Se leen las etiquetas en ZPL con códigos de barras; digan lo que digan, se guardan y se imprimen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Look whether a carrier's label bears the number bought</source>
      <translation>Comprobar si la etiqueta del transportista lleva el número comprado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Your words</source>
      <translation>Tus palabras</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>In every box</source>
      <translation>En cada caja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Customs</source>
      <translation>Aduana</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Carriers' labels</source>
      <translation>Etiquetas de los transportistas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Thanks on the slip</source>
      <translation>Agradecimiento en el albarán</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Empty: the program's own thanks, in the customer's language</source>
      <translation>Vacío: el agradecimiento del programa, en el idioma del cliente</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>At the foot of each page</source>
      <translation>Al pie de cada página</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Register, tax number, address</source>
      <translation>Registro, número fiscal, dirección</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Web address for the QR code</source>
      <translation>Dirección web para el código QR</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>How to return</source>
      <translation>Cómo devolver</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>EORI number</source>
      <translation>Número EORI</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>VAT number</source>
      <translation>Número de IVA</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>IOSS number</source>
      <translation>Número IOSS</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>On declarations into the EU</source>
      <translation>En declaraciones hacia la UE</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Print it with every parcel</source>
      <translation>Imprimir con cada paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Terms of delivery</source>
      <translation>Condiciones de entrega</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Where we have a customs number</source>
      <translation>Donde tenemos número de aduana</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Never: it is declared elsewhere</source>
      <translation>Nunca: se declara en otro sitio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Hold parcels whose declaration lacks something</source>
      <translation>Retener paquetes cuya declaración está incompleta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_papers.py" />
      <source>Yes, show me a label that does not</source>
      <translation>Sí, muéstrame la que no lo lleve</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_part.py" />
      <source>Undo changes</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Returns rules</source>
      <translation>Reglas de devoluciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>What it means for</source>
      <translation>Qué significa para</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Put it in place of what you have typed and not saved?</source>
      <translation>¿Ponerlo en lugar de lo que has escrito y no guardado?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Which rules</source>
      <translation>Qué reglas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>The questions and rules, as text</source>
      <translation>Las preguntas y reglas, como texto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>The terms of money, as text</source>
      <translation>Las condiciones del dinero, como texto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Taking returns in</source>
      <translation>Recepción de devoluciones</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Where a label was printed</source>
      <translation>Donde se imprimió una etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Where there is time</source>
      <translation>Donde hay tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Always, before it is opened</source>
      <translation>Siempre, antes de abrirlo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>It is refused</source>
      <translation>Se rechaza</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>It goes into quarantine, marked</source>
      <translation>Va a cuarentena, marcada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>A piece's own label is scanned back</source>
      <translation>Se escanea la etiqueta propia de la pieza</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>The parcel is weighed</source>
      <translation>El paquete se pesa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>A piece that never left on that order</source>
      <translation>Una pieza que nunca salió con ese pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>{number}: {when}, {who}</source>
      <translation>{number}: {when}, {who}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>The original</source>
      <translation>El original</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Questions and what becomes of it</source>
      <translation>Preguntas y qué se hace con ello</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules.py" />
      <source>Money back</source>
      <translation>Devolución del dinero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Shipping is paid back, once, when {when}</source>
      <translation>El envío se devuelve, una vez, cuando {when}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>{who}: {amount} is taken off for the label, once a return</source>
      <translation>{who}: se descuenta {amount} por la etiqueta, una vez por devolución</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Goods that come more than {days} days after they left bring no money, unless they were announced</source>
      <translation>La mercancía que llega más de {days} días después de salir no se paga, salvo que se hubiera anunciado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>grade {grade}</source>
      <translation>grado {grade}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>for what is {conditions}</source>
      <translation>para lo que está: {conditions}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>may go back to the shelf</source>
      <translation>puede volver al estante</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>never goes back to the shelf as new</source>
      <translation>nunca vuelve al estante como nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>a fee of {percent} % is taken off</source>
      <translation>se descuenta un cargo del {percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is paid back in full</source>
      <translation>se devuelve entero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>everything of the order came back</source>
      <translation>volvió todo el pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it was our fault</source>
      <translation>fue culpa nuestra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Shipping is never paid back</source>
      <translation>El envío nunca se devuelve</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Goods may come back however late</source>
      <translation>La mercancía puede volver por tarde que sea</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Goods that come more than {days} days after they left bring no money</source>
      <translation>La mercancía que llega más de {days} días después de salir no se paga</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Any other goods</source>
      <translation>Otra mercancía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>something is wrong with it</source>
      <translation>algo le pasa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it was damaged on the way</source>
      <translation>dañado en el camino</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>parts are missing</source>
      <translation>faltan piezas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is the wrong item</source>
      <translation>artículo equivocado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it was never delivered</source>
      <translation>nunca entregado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>any other reason</source>
      <translation>cualquier otro motivo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Questions</source>
      <translation>Preguntas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>In the order in which they are asked</source>
      <translation>En el orden en que se hacen</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>What becomes of it</source>
      <translation>Qué se hace con ello</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Grades</source>
      <translation>Grados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>from {percent} % of its weight up</source>
      <translation>desde el {percent} % de su peso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it counts as {condition}</source>
      <translation>cuenta como {condition}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>a photo is taken</source>
      <translation>con foto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>then: {question}</source>
      <translation>después: {question}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>because {why}</source>
      <translation>porque {why}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>also allowed: {others}</source>
      <translation>también vale: {others}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>nothing else is allowed</source>
      <translation>no se permite nada más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>its order is known</source>
      <translation>se conoce su pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>nobody announced it</source>
      <translation>nadie lo anunció</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is blocked</source>
      <translation>está bloqueado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is not blocked</source>
      <translation>no está bloqueado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is hazardous</source>
      <translation>es peligroso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is not hazardous</source>
      <translation>no es peligroso</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it has expired</source>
      <translation>ha caducado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it has not expired</source>
      <translation>no ha caducado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>its category has {words}</source>
      <translation>su categoría contiene {words}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>its grade is {grades}</source>
      <translation>su grado es {grades}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is {conditions}</source>
      <translation>está: {conditions}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>“{question}” was answered {answer}</source>
      <translation>a «{question}» se respondió {answer}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>the customer says: {claims}</source>
      <translation>el cliente dice: {claims}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it sold for {least} to {most}</source>
      <translation>se vendió por entre {least} y {most}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Which goods</source>
      <translation>Qué mercancía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>the first term that fits decides</source>
      <translation>decide la primera condición que encaja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>All else is paid back in full, unless the inspection leaves it to a person.</source>
      <translation>Todo lo demás se devuelve entero, salvo que la revisión lo deje a una persona.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Our fault</source>
      <translation>Culpa nuestra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Shipping, way back, days</source>
      <translation>Envío, vuelta, plazos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>what becomes of it is: {what}</source>
      <translation>se hace con ello: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>The shop pays the way back</source>
      <translation>La tienda paga la vuelta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>The customer pays the way back</source>
      <translation>El cliente paga la vuelta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>The customer pays the way back, unless it was our fault</source>
      <translation>El cliente paga la vuelta, salvo que fuera culpa nuestra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>the scale answers</source>
      <translation>responde la báscula</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it sold for {least} or more</source>
      <translation>se vendió por {least} o más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>Above {amount}, a second person agrees</source>
      <translation>Por encima de {amount}, una segunda persona da su acuerdo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>to anything but what the rule proposes</source>
      <translation>a todo lo que no sea lo que propone la regla</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>No fee is taken when the customer says: {claims}</source>
      <translation>Sin cargo si el cliente dice: {claims}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>The goods are never taken to be at fault</source>
      <translation>Nunca se considera culpa de la mercancía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it sold for {most} or less</source>
      <translation>se vendió por {most} o menos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>it is paid back</source>
      <translation>se devuelve el dinero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>a person decides</source>
      <translation>decide una persona</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_rules_said.py" />
      <source>nothing is paid back</source>
      <translation>no se devuelve nada</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>This station</source>
      <translation>Esta estación</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Orders of one unit in one tote, up to 50; 0: each has its own</source>
      <translation>Pedidos de una unidad en una cubeta, hasta 50; 0: cada uno la suya</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>sics:COM3, toledo:COM3 or hid:auto; empty: weights are typed</source>
      <translation>sics:COM3, toledo:COM3 o hid:auto; vacío: los pesos se teclean</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Slips and lists</source>
      <translation>Albaranes y listas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>That paper prints on</source>
      <translation>Ese papel se imprime en</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>✓ {count} characters: {code}</source>
      <translation>✓ {count} caracteres: {code}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Printing …</source>
      <translation>Imprimiendo …</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Printers</source>
      <translation>Impresoras</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Each parcel is weighed</source>
      <translation>Se pesa cada paquete</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Scanner of this machine</source>
      <translation>Escáner de este equipo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Sends first</source>
      <translation>Envía primero</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Prefix, as \x02; mostly empty</source>
      <translation>Prefijo, como \x02; casi siempre vacío</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Sends last</source>
      <translation>Envía al final</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Suffix before Enter, as \x03</source>
      <translation>Sufijo antes de Intro, como \x03</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Pause at most</source>
      <translation>Pausa máxima</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Milliseconds between two characters, 10 to 200</source>
      <translation>Milisegundos entre dos caracteres, de 10 a 200</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Serial port</source>
      <translation>Puerto serie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>As COM3 or /dev/ttyACM0</source>
      <translation>Como COM3 o /dev/ttyACM0</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Scan anything now to see what the scanner sends.</source>
      <translation>Escanea algo ahora para ver lo que envía el escáner.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>✓ Kept. Scan something to try it.</source>
      <translation>✓ Guardado. Escanea algo para probarlo.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Only an administrator changes printers and options.</source>
      <translation>Solo un administrador cambia impresoras y opciones.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Print a test label</source>
      <translation>Imprimir etiqueta de prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Print a test page</source>
      <translation>Imprimir página de prueba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>A printer of its own for</source>
      <translation>Una impresora propia para</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>A whole number from 10 to 200</source>
      <translation>Un número entero de 10 a 200</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>The first bench there is</source>
      <translation>La primera mesa que haya</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Sheets of paper</source>
      <translation>Hojas de papel</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Labels in files</source>
      <translation>Etiquetas en archivos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Bench</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Orders on one walk</source>
      <translation>Pedidos por recorrido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>1 to 50 totes</source>
      <translation>De 1 a 50 cubetas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Single units together</source>
      <translation>Unidades sueltas juntas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Scale</source>
      <translation>Báscula</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Scale's connection</source>
      <translation>Conexión de la báscula</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>Keep the scanner's settings</source>
      <translation>Guardar los ajustes del escáner</translation>
    </message>
    <message>
      <location filename="../../ui/desks/settings_station.py" />
      <source>After \x come two digits, 0 to 9 and A to F</source>
      <translation>Después de \x van dos cifras, 0 a 9 y A a F</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Scan a product, a place, a tote, an order, a parcel or a lot, or type how a name begins: here stands what it is, where it lies, and who did what with it.</source>
      <translation>Escanea artículo, ubicación, cubeta, pedido, paquete o lote, o escribe cómo empieza su nombre: aquí se ve qué es, dónde está y quién hizo qué.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Scan something, or type how its name begins</source>
      <translation>Escanea algo, o escribe cómo empieza su nombre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Nothing here is called {what}</source>
      <translation>Nada aquí se llama {what}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Scan or type anything: product, place, tote, order, lot, serial, name</source>
      <translation>Escanea o escribe: artículo, ubicación, cubeta, pedido, lote, serie, nombre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>What lies where?</source>
      <translation>¿Qué hay dónde?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Picture of the product</source>
      <translation>Imagen del artículo</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>None of it is promised to an order.</source>
      <translation>Nada está reservado a un pedido.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Older moves</source>
      <translation>Movimientos anteriores</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Nothing found</source>
      <translation>Nada encontrado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>What it can be</source>
      <translation>Qué puede ser</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>None in the building</source>
      <translation>Ninguno en el almacén</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Its moves on the right tell where it went.</source>
      <translation>Sus movimientos, a la derecha, dicen adónde fue.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Where it lies</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Check the code, or type how a name or an SKU begins.</source>
      <translation>Revisa el código, o escribe cómo empieza el nombre o SKU.</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Lot, serial, tote</source>
      <translation>Lote, serie, cubeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Good until</source>
      <translation>Válido hasta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Adjust</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>It can be several things</source>
      <translation>Puede ser varias cosas</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Open order</source>
      <translation>Ver pedido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Show {code}</source>
      <translation>Ver {code}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock.py" />
      <source>Choose a row on the left first: what is to be put right?</source>
      <translation>Elige antes una fila: ¿qué hay que corregir?</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>the book says {count}</source>
      <translation>constan {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>How many are there</source>
      <translation>Cuántos hay</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Put the book right</source>
      <translation>Corregir lo que consta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>One less</source>
      <translation>Uno menos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>One more</source>
      <translation>Uno más</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Book {now} instead of {was}</source>
      <translation>Anotar {now} en vez de {was}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Miscounted</source>
      <translation>Mal contado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Broken</source>
      <translation>Roto</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Lost</source>
      <translation>Perdido</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Found</source>
      <translation>Encontrado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_adjust.py" />
      <source>Sample</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>free, stands nowhere</source>
      <translation>libre, sin sitio</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>on its way with a picker</source>
      <translation>en camino con un preparador</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>{count} in the building</source>
      <translation>{count} en el almacén</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>by lot</source>
      <translation>por lote</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>by lot and expiry</source>
      <translation>por lote y caducidad</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>by serial number</source>
      <translation>por número de serie</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>this side up</source>
      <translation>este lado hacia arriba</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>leaves {day}</source>
      <translation>sale {day}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>at {place}</source>
      <translation>en {place}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>holds {count}</source>
      <translation>contiene {count}</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>empty</source>
      <translation>vacía</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>expired</source>
      <translation>caducado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>in a tote</source>
      <translation>en una cubeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>with {name}</source>
      <translation>con {name}</translation>
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
      <translation>Seguimiento</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>Danger</source>
      <translation>Peligro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>In the box</source>
      <translation>En la caja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>Tote</source>
      <translation>Cubeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>packing bench</source>
      <translation>mesa de embalaje</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>damaged goods</source>
      <translation>dañados</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>tote</source>
      <translation>cubeta</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>cart</source>
      <translation>carro</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>box type</source>
      <translation>tipo de caja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>receipt</source>
      <translation>recepción</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>purchase order</source>
      <translation>orden de compra</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>carton</source>
      <translation>caja</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>pallet</source>
      <translation>palé</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>promised</source>
      <translation>reservado</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>free</source>
      <translation>libre</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>not to be sold</source>
      <translation>no vendible</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>fragile: nothing on it</source>
      <translation>frágil: nada encima</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>lost or found</source>
      <translation>perdidos</translation>
    </message>
    <message>
      <location filename="../../ui/desks/stock_words.py" />
      <source>on the way</source>
      <translation>en camino</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>A PNG or JPEG file, at most 1 MB; it may be left out</source>
      <translation>Un archivo PNG o JPEG, como mucho 1 MB; es opcional</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>What the scanner reads on your badge. It is printed at the end; keep it to yourself</source>
      <translation>Lo que lee el escáner en tu tarjeta. Se imprime al final; guárdala para ti</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>A file of its own on this machine, or postgresql://… for several stations</source>
      <translation>Un archivo propio en este equipo, o postgresql://… para varias estaciones</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Your firm</source>
      <translation>Tu empresa</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>New warehouse, page 1 of 4. Name and address stand on slips and labels.</source>
      <translation>Almacén nuevo, página 1 de 4. El nombre y la dirección salen en albaranes y etiquetas.</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Who runs it</source>
      <translation>Quién lo lleva</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>New warehouse, page 2 of 4. The first badge may do everything; others follow later.</source>
      <translation>Almacén nuevo, página 2 de 4. La primera tarjeta puede todo; las demás vienen después.</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Where it is kept</source>
      <translation>Dónde se guarda</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>New warehouse, page 3 of 4. All of it can be changed later.</source>
      <translation>Almacén nuevo, página 3 de 4. Todo se puede cambiar después.</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Make the warehouse</source>
      <translation>Crear el almacén</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Labels come out of</source>
      <translation>Las etiquetas salen de</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Slips and lists come out of</source>
      <translation>Albaranes y listas salen de</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Name of the firm</source>
      <translation>Nombre de la empresa</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>What is the firm called?</source>
      <translation>¿Cómo se llama la empresa?</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Your name</source>
      <translation>Tu nombre</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>4 to 12 digits, or empty: then the badge alone opens</source>
      <translation>De 4 a 12 cifras, o vacío: entonces basta la tarjeta</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Who are you?</source>
      <translation>¿Quién eres?</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>A badge has a code</source>
      <translation>Una tarjeta tiene un código</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Where should it be kept?</source>
      <translation>¿Dónde se guarda?</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Name of this station</source>
      <translation>Nombre de esta estación</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>As on its sign: S1, Bench 2</source>
      <translation>Como en su letrero: S1, Mesa 2</translation>
    </message>
    <message>
      <location filename="../../ui/first/firm.py" />
      <source>Another badge</source>
      <translation>Otra tarjeta</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Name its whole path, as {example}</source>
      <translation>Indica la ruta completa, como {example}</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Making the database</source>
      <translation>Creando la base de datos</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>There is no warehouse at {file}. Browse for it, or go back and make a new one.</source>
      <translation>No hay ningún almacén en {file}. Búscalo con Examinar, o vuelve y crea uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Writing down your firm</source>
      <translation>Anotando tu empresa</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Setting up this station</source>
      <translation>Preparando esta estación</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Releasing orders</source>
      <translation>Liberando pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>Bringing in {kind}</source>
      <translation>Cargando {kind}</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>{file} holds no warehouse. Choose another, or go back and make a new one.</source>
      <translation>{file} no contiene ningún almacén. Elige otro, o vuelve y crea uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/first/making.py" />
      <source>{folder} holds something else already. It was left alone</source>
      <translation>{folder} ya contiene otra cosa. No se tocó</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Try printer and scanner</source>
      <translation>Probar impresora y escáner</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>New warehouse, page 4 of 4.</source>
      <translation>Almacén nuevo, página 4 de 4.</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Print test label</source>
      <translation>Imprimir etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Scan the label that came out</source>
      <translation>Escanea la etiqueta que salió</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Print badge and command sheet</source>
      <translation>Imprimir tarjeta y hoja de órdenes</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Your badge is {badge}</source>
      <translation>Tu tarjeta es {badge}</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>1   A label comes out</source>
      <translation>1   Sale una etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>2   And can be read</source>
      <translation>2   Y se puede leer</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>3   Your badge, and a sheet of barcodes to scan instead of keys</source>
      <translation>3   Tu tarjeta y una hoja de códigos para escanear en vez de teclas</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Print it again</source>
      <translation>Imprimir otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Not tried: whether labels can be read is not known. Try it later under Settings, This station. Press once more to begin.</source>
      <translation>Sin probar: no se sabe si las etiquetas se leen. Pruébalo después en Ajustes, Esta estación. Pulsa otra vez para empezar.</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Skip the test</source>
      <translation>Omitir prueba</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>Begin to work</source>
      <translation>Empezar a trabajar</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>✓ Printer and scanner work together.</source>
      <translation>✓ Impresora y escáner funcionan juntos.</translation>
    </message>
    <message>
      <location filename="../../ui/first/proof.py" />
      <source>That says {found}; the test label says {code}</source>
      <translation>Dice {found}; la etiqueta de prueba dice {code}</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>✓ The copy stands in its place.</source>
      <translation>✓ La copia está en su lugar.</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Copies (*.db *.dump);;All files (*)</source>
      <translation>Copias (*.db *.dump);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Bring back a copy</source>
      <translation>Recuperar una copia</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>The copy is checked first: if it is not sound, nothing is changed. Close the other stations.</source>
      <translation>La copia se comprueba primero: si no está bien, no cambia nada. Cierra las demás estaciones.</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>The copy</source>
      <translation>La copia</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>The newest in your folder for copies stands here</source>
      <translation>Aquí está la más reciente de tu carpeta de copias</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>The warehouse that it replaces; what stands there now is kept beside it</source>
      <translation>El almacén que sustituye; lo que hay allí se guarda al lado</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Looking through the copy …</source>
      <translation>Revisando la copia …</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Open it</source>
      <translation>Abrirlo</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Bring it back</source>
      <translation>Recuperarla</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Choose a copy</source>
      <translation>Elige una copia</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>No copy was found in the usual folder. Browse for the file.</source>
      <translation>No se encontró ninguna copia en la carpeta habitual. Busca el archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>Name it first</source>
      <translation>Nómbralo primero</translation>
    </message>
    <message>
      <location filename="../../ui/first/restoring.py" />
      <source>What stood there is kept: {where}</source>
      <translation>Lo que había allí se guarda: {where}</translation>
    </message>
    <message>
      <location filename="../../ui/first/start.py" />
      <source>One moment</source>
      <translation>Un momento</translation>
    </message>
    <message>
      <location filename="../../ui/first/start.py" />
      <source>Making a warehouse to practise in</source>
      <translation>Creando un almacén de práctica</translation>
    </message>
    <message>
      <location filename="../../ui/first/start.py" />
      <source>Making your warehouse</source>
      <translation>Creando tu almacén</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Warehouses (*.db);;All files (*)</source>
      <translation>Almacenes (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Welcome to fulfill</source>
      <translation>Te damos la bienvenida a fulfill</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Receive, pick, pack, label, ship and take back: by scanning.</source>
      <translation>Recibir, preparar, embalar, etiquetar, enviar y devolver: escaneando.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>It may take a minute, and goes on by itself.</source>
      <translation>Puede tardar un minuto y sigue solo.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Practise</source>
      <translation>Practicar</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>A whole shop to try out. What you do here reaches no carrier and no customer.</source>
      <translation>Una tienda entera para probar. Nada llega a un transportista ni a un cliente.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>What is in it</source>
      <translation>Qué contiene</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Begin afresh</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Start practising</source>
      <translation>Empezar la práctica</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Go on practising</source>
      <translation>Seguir practicando</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Open another warehouse</source>
      <translation>Abrir otro almacén</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>File or server</source>
      <translation>Archivo o servidor</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>A file such as warehouse.db with its whole path, or postgresql://user@server/warehouse</source>
      <translation>Un archivo como almacen.db con su ruta completa, o postgresql://user@server/warehouse</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Opening …</source>
      <translation>Abriendo …</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Open a warehouse</source>
      <translation>Abrir un almacén</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Practise first</source>
      <translation>Practicar antes</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>A warehouse of invented goods with orders waiting. Nothing in it is real, try anything.</source>
      <translation>Un almacén de mercancía inventada con pedidos esperando. Nada es real, prueba lo que quieras.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>New warehouse</source>
      <translation>Almacén nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Your own, empty: name, address, logo, badge and printers in four short pages.</source>
      <translation>El tuyo, vacío: nombre, dirección, logotipo, tarjeta e impresoras en cuatro páginas cortas.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Open another</source>
      <translation>Abrir otro</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>A warehouse that is there already: a file, or a server that several stations share.</source>
      <translation>Un almacén que ya existe: un archivo, o un servidor compartido por varias estaciones.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>After a bad day: a copy takes the place of a warehouse, and what stood there is kept.</source>
      <translation>Tras un mal día: una copia ocupa el lugar de un almacén, y lo que había allí se conserva.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Step {done} of {of}</source>
      <translation>Paso {done} de {of}</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>60 products, eight aisles, eight people and {count} orders for today; papers come out as files. Your badge is {badge}: type it, or print it later.</source>
      <translation>60 artículos, ocho pasillos, ocho personas y {count} pedidos para hoy; los papeles salen como archivos. Tu tarjeta es {badge}: escríbela, o imprímela después.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>It is kept in {folder}</source>
      <translation>Está en {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>You have practised here before.</source>
      <translation>Ya has practicado aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Name a file or a server first</source>
      <translation>Indica antes un archivo o un servidor</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../ui/first/ways.py" />
      <source>Choose a file</source>
      <translation>Elige un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/first/window.py" />
      <source>{file} is not there any more. Bring it back, or choose one of these</source>
      <translation>{file} ya no está. Recupera el archivo o elige una de estas opciones</translation>
    </message>
    <message>
      <location filename="../../ui/house.py" />
      <source>Nobody here has the badge {badge}. Scan the code on your badge, or ask a supervisor</source>
      <translation>Nadie aquí tiene la tarjeta {badge}. Escanea el código de tu tarjeta, o pregunta a un supervisor</translation>
    </message>
    <message>
      <location filename="../../ui/house.py" />
      <source>The badge of {name} is switched off. Ask an administrator</source>
      <translation>La tarjeta de {name} está desactivada. Pregunta a un administrador</translation>
    </message>
    <message>
      <location filename="../../ui/house.py" />
      <source>Give the PIN of {name}</source>
      <translation>Introduce el PIN de {name}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>A folder keeps PDF, ZPL and SVG files, not {x}. Choose another printer.</source>
      <translation>Una carpeta admite archivos PDF, ZPL y SVG, no {x}. Elige otra impresora.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The folder {x} is not there. Create it, or choose another printer.</source>
      <translation>La carpeta {x} no existe. Créala o elige otra impresora.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The folder {x} cannot be made ({y}). Make room for it or allow writing, or choose another printer.</source>
      <translation>No se puede crear la carpeta {x} ({y}). Haz sitio o permite escribir, o elige otra impresora.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The folder {x} cannot be written ({y}). Make room in it or allow writing, or choose another printer.</source>
      <translation>No se puede escribir en la carpeta {x} ({y}). Haz sitio, permite escribir o elige otra impresora.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Look whether the file is whole.</source>
      <translation>Mira si el archivo está completo.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} takes {y}, not {z}.</source>
      <translation>La impresora {x} admite {y}, no {z}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The queue {x} takes {y}, not {z}.</source>
      <translation>La cola {x} admite {y}, no {z}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Choose another printer.</source>
      <translation>Elige otra impresora.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>No machine is known as {x}. Check the printer's address.</source>
      <translation>No se conoce ningún equipo {x}. Revisa la dirección de la impresora.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} did not answer within {y} s. Is it switched on?</source>
      <translation>La impresora {x} no respondió en {y} s. ¿Está encendida?</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} refused the connection: it is busy, or nothing prints there. Try again, or check its address.</source>
      <translation>La impresora {x} rechazó la conexión: está ocupada, o ahí no imprime nada. Inténtalo otra vez o revisa su dirección.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot be reached ({y}).</source>
      <translation>No se llega a la impresora {x} ({y}).</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} hung up before the label was sent. Try again.</source>
      <translation>La impresora {x} cortó antes de enviar la etiqueta. Inténtalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: its head is open: close it. Then print again.</source>
      <translation>La impresora {x} no puede imprimir: el cabezal está abierto. Ciérralo e imprime otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: it is out of labels: load a roll. Then print again.</source>
      <translation>La impresora {x} no puede imprimir: no quedan etiquetas. Pon un rollo e imprime otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: it is out of ribbon: load one. Then print again.</source>
      <translation>La impresora {x} no puede imprimir: no queda cinta. Pon una e imprime otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: it is paused: press PAUSE on the printer. Then print again.</source>
      <translation>La impresora {x} no puede imprimir: está en pausa. Pulsa PAUSE en la impresora e imprime otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: its head is too hot: let it cool down. Then print again.</source>
      <translation>La impresora {x} no puede imprimir: el cabezal está demasiado caliente. Deja que se enfríe e imprime otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} cannot print: {y}. Then print again.</source>
      <translation>La impresora {x} no puede imprimir: {y}. Después imprime otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} took nothing: {y}. Try again.</source>
      <translation>La impresora {x} no aceptó nada: {y}. Inténtalo otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The printer at {x} broke off after about {y} of {z} bytes: {why}.</source>
      <translation>La impresora {x} se cortó tras unos {y} de {z} bytes: {why}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Look whether the label came out.</source>
      <translation>Mira si salió la etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The queue {x} did not take the paper within {y} s. Look whether it came out before printing it again.</source>
      <translation>La cola {x} no aceptó el documento en {y} s. Mira si salió antes de imprimirlo otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The lp command could not be started ({x}).</source>
      <translation>No se pudo iniciar el programa lp ({x}).</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The lp command was killed. Look in the queue {x} whether the paper is there.</source>
      <translation>El programa lp fue interrumpido. Mira en la cola {x} si está el documento.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The queue {x} did not take the paper: {y}. Check that the queue exists and accepts jobs, or choose another printer.</source>
      <translation>La cola {x} no aceptó el documento: {y}. Comprueba que existe y acepta trabajos, o elige otra impresora.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>not wanted any more</source>
      <translation>ya no hace falta</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label was not wanted any more</source>
      <translation>la etiqueta ya no hacía falta</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>taken back: whatever came out is void</source>
      <translation>deshecho: lo que salió no vale</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>it may have been printed: look at the printer, then say whether it came out</source>
      <translation>quizá se imprimió: mira en la impresora y di si salió</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label before it is being given back to the carrier</source>
      <translation>se está devolviendo la etiqueta anterior al transportista</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label is not bought yet</source>
      <translation>la etiqueta aún no está comprada</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>there was no label to void</source>
      <translation>no había etiqueta que anular</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>no carrier here knows the label {x}</source>
      <translation>ningún transportista de aquí conoce la etiqueta {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>no clear answer for 15 minutes: {x}</source>
      <translation>sin respuesta clara desde hace 15 minutos: {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the outbox folder cannot be written: {x}</source>
      <translation>no se puede escribir en la carpeta de salida: {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>it failed in a way nobody foresaw ({x}); see the log</source>
      <translation>falló de un modo imprevisto ({x}); mira el registro</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>bought for a parcel that no longer wants it, and voided</source>
      <translation>comprada para un paquete que ya no la necesita, y anulada</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>a label that is not wanted any more could not be voided: {x}</source>
      <translation>no se pudo anular una etiqueta que ya no hace falta: {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label {x} is not wanted any more, and the carrier does not void it</source>
      <translation>la etiqueta {x} ya no hace falta, y el transportista no la anula</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>the label {x} is not wanted any more and could not be voided: {y}</source>
      <translation>la etiqueta {x} ya no hace falta y no se pudo anular: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} of {y} products created or updated</source>
      <translation>{x} de {y} productos creados o actualizados</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} of {y} stock created or updated</source>
      <translation>{x} de {y} existencias creadas o actualizadas</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} of {y} orders created or updated</source>
      <translation>{x} de {y} pedidos creados o actualizados</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} of {y} places created or updated</source>
      <translation>{x} de {y} ubicaciones creadas o actualizadas</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>address incomplete: {x}</source>
      <translation>dirección incompleta: {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>unknown product {x}</source>
      <translation>artículo desconocido {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The keyring of this machine cannot be used ({x}). Unlock it, or give the keys in environment variables as {y}</source>
      <translation>El llavero de este equipo no se puede usar ({x}). Desbloquéalo, o da las claves en variables de entorno como {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The library that opens the keyring is not installed. Install it with: pip install 'fulfill[carriers]', or give the keys in environment variables as {x}</source>
      <translation>La biblioteca que abre el llavero no está instalada. Instálala con: pip install 'fulfill[carriers]', o da las claves en variables de entorno como {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>What the keyring has for {x} is no key. Give it again: {y}</source>
      <translation>Lo que el llavero tiene de {x} no es una clave. Dala de nuevo: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The library that speaks to carriers is not installed. Install it with: pip install 'fulfill[carriers]'</source>
      <translation>La biblioteca que habla con transportistas no está instalada. Instálala con: pip install 'fulfill[carriers]'</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>There is no connector {x} on this machine. Install it with: pip install {y}</source>
      <translation>En este equipo no hay conector {x}. Instálalo con: pip install {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>A carrier is called by capitals and digits, as UPS or UPS-EXPORT; HOUSE is here already</source>
      <translation>Un transportista se llama con mayúsculas y cifras, como UPS o UPS-EXPORT; HOUSE ya existe</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Another address of a carrier begins with https://; http:// only on this machine</source>
      <translation>Otra dirección empieza por https://; http:// solo en este equipo</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} must be one line of at most {y} characters</source>
      <translation>{x} debe ser una línea de {y} caracteres como mucho</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} cannot be read: {y}</source>
      <translation>{x} no se puede leer: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is no PNG and no JPEG. Save the logo as one of them</source>
      <translation>{x} no es PNG ni JPEG. Guarda el logo como uno de ellos</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} has {y} bytes; a logo has at most {z}</source>
      <translation>{x} tiene {y} bytes; un logo tiene como mucho {z}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is broken, or has more than {y} dots on a side. Save it again, smaller, as PNG or JPEG</source>
      <translation>{x} está dañado o tiene más de {y} puntos en un lado. Guárdalo de nuevo, más pequeño, como PNG o JPEG</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>There is no folder {x}. Make it first, or name another one</source>
      <translation>No existe la carpeta {x}. Créala primero o indica otra</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} cannot be used. Name the folder from its root on</source>
      <translation>{x} no sirve. Indica la carpeta desde la raíz</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The folder of {x} cannot be made: {y}</source>
      <translation>No se puede crear la carpeta de {x}: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Nobody here has the badge {x}</source>
      <translation>Nadie aquí tiene la tarjeta {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is a PDF, not a list. Ask for the list as CSV.</source>
      <translation>{x} es un PDF, no una lista. Pide la lista como CSV.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is a picture, not a list. Ask for the list as CSV.</source>
      <translation>{x} es una imagen, no una lista. Pide la lista como CSV.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is a ZIP archive or an Excel workbook, not a list. Unpack it, or save the sheet as CSV UTF-8.</source>
      <translation>{x} es un archivo ZIP o un libro de Excel, no una lista. Descomprímelo o guarda la hoja como CSV UTF-8.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is an old Excel or Word file, not a list. Save the sheet as CSV UTF-8.</source>
      <translation>{x} es un archivo antiguo de Excel o Word, no una lista. Guarda la hoja como CSV UTF-8.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is XML or a web page. Export the list as CSV or JSON.</source>
      <translation>{x} es XML o una página web. Exporta la lista como CSV o JSON.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is not UTF-8: line {y} has the byte {z}. Save it as UTF-8.</source>
      <translation>{x} no es UTF-8: la línea {y} tiene el byte {z}. Guárdalo como UTF-8.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} cannot be read: {y}.</source>
      <translation>{x} no se puede leer: {y}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is empty; expected a header line and rows.</source>
      <translation>{x} está vacío; se espera una línea de encabezado y filas.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} has no header line; expected column names in its first line.</source>
      <translation>{x} no tiene encabezado; se esperan nombres de columnas en la primera línea.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: the header line cannot be read; check its quotation marks.</source>
      <translation>{x}: el encabezado no se puede leer; revisa sus comillas.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} has the column {y} twice; keep one of them.</source>
      <translation>{x} tiene la columna {y} dos veces; deja una.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: no kind of list has the columns {y}; expected a header like sku,name (products) or order,sku,quantity,name,… (orders).</source>
      <translation>{x}: ninguna clase de lista tiene las columnas {y}; se espera un encabezado como sku,name (artículos) u order,sku,quantity,name,… (pedidos).</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is empty; it must be filled.</source>
      <translation>{x} está vacío y debe rellenarse.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not a quantity; expected a whole number of digits 0 to 9.</source>
      <translation>{x}: {y} no es una cantidad; se espera un número entero con cifras de 0 a 9.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not a code; expected 1 to 48 visible ASCII characters.</source>
      <translation>{x}: {y} no es un código; se esperan de 1 a 48 caracteres ASCII visibles.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} was ruined by a spreadsheet, its last digits are lost. Format the column as text and enter the barcode again.</source>
      <translation>{x}: {y} lo estropeó una hoja de cálculo, sus últimas cifras se perdieron. Da formato de texto a la columna y escribe el código otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} lost its leading zeros in a spreadsheet; expected {z}.</source>
      <translation>{x}: {y} perdió sus ceros iniciales en una hoja de cálculo; se espera {z}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not a day; expected year-month-day like 2026-03-31.</source>
      <translation>{x}: {y} no es un día; se espera año-mes-día como 2026-03-31.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not an amount; expected digits with a decimal point, like 12.50.</source>
      <translation>{x}: {y} no es un importe; se esperan cifras con punto decimal, como 12.50.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x}: {y} is not a country code; expected two letters of ISO 3166 like DE.</source>
      <translation>{x}: {y} no es un código de país; se esperan dos letras de ISO 3166 como ES.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>{x} is taken whole or not at all: mend line {y}.</source>
      <translation>{x} entra entero o no entra: corrige la línea {y}.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>Line {x} says this already; keep one of the two.</source>
      <translation>La línea {x} ya dice esto; deja una de las dos.</translation>
    </message>
    <message>
      <location filename="../../ui/kept_words.py" />
      <source>The row has {x} columns; expected {y}, as in the header.</source>
      <translation>La fila tiene {x} columnas; se esperan {y}, como en el encabezado.</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>work order {x}</source>
      <translation>orden de trabajo {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>repackage</source>
      <translation>reempaquetar</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>made</source>
      <translation>hecha</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>this piece</source>
      <translation>esta pieza</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>serial {y}</source>
      <translation>número de serie {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>work on pieces</source>
      <translation>reacondicionar piezas</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>a work order, the label of a piece, or the place where it waits</source>
      <translation>una orden de trabajo, la etiqueta de una pieza o la ubicación donde espera</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan one of these, or say !next to make an order</source>
      <translation>Escanea uno de ellos o di !next para crear una orden</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>the piece that is to be worked on</source>
      <translation>la pieza en la que se trabaja</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan it, or say !cancel</source>
      <translation>Escanéalo o di !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan the lot that stands on it, or say !cancel</source>
      <translation>Escanea el lote que lleva o di !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan the serial that stands on it, or say !cancel</source>
      <translation>Escanea el número de serie que lleva o di !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>what is to be done with the piece</source>
      <translation>qué hay que hacer con la pieza</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Say !next to refurbish it, or !answer with one of: {y}</source>
      <translation>Di !next para reacondicionarla o !answer con uno de: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>a place to take material from, a grade, or the end of the work</source>
      <translation>una ubicación de material, un grado o el fin del trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Say !answer with one of: {y}; then !done</source>
      <translation>Di !answer con uno de: {y}; luego !done</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>the barcode of the product as which grade {x} is sold</source>
      <translation>el código del producto como el que se vende el grado {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan it, or say !answer with one of: {y}</source>
      <translation>Escanéalo o di !answer con uno de: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>the label {x}</source>
      <translation>la etiqueta {x}</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Stick it on and scan it there; !reprint prints it once more</source>
      <translation>Pégala y escanéala allí; !reprint la imprime otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>Scan a {a} place; !no goes back to the work</source>
      <translation>Escanea una ubicación de {a}; !no vuelve al trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>The work</source>
      <translation>El trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>its last valid day has passed</source>
      <translation>su último día válido ha pasado</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>what it becomes is blocked or hazardous</source>
      <translation>aquello en que se convierte está bloqueado o es peligroso</translation>
    </message>
    <message>
      <location filename="../../ui/kit_said.py" />
      <source>the work failed</source>
      <translation>el trabajo no salió bien</translation>
    </message>
    <message>
      <location filename="../../ui/measures.py" />
      <source>{typed} is no clear weight. Type it as 450 g or {kilos} kg</source>
      <translation>{typed} no es un peso claro. Escribe, por ejemplo, 450 g o {kilos} kg</translation>
    </message>
    <message>
      <location filename="../../ui/measures.py" />
      <source>{typed} is no clear size. Type three sides, as 300x200x100 mm or 30x20x10 cm</source>
      <translation>{typed} no es una medida clara. Escribe tres lados, como 300x200x100 mm o 30x20x10 cm</translation>
    </message>
    <message>
      <location filename="../../ui/measures.py" />
      <source>{typed} is no clear weight. Type it as 2 lb 3 oz, 35 oz or 990 g</source>
      <translation>{typed} no es un peso claro. Escribe, por ejemplo, 2 lb 3 oz, 35 oz o 990 g</translation>
    </message>
    <message>
      <location filename="../../ui/measures.py" />
      <source>{typed} is no clear size. Type three sides, as 12x8x4 in or 300x200x100 mm</source>
      <translation>{typed} no es una medida clara. Escribe tres lados, como 12x8x4 in o 300x200x100 mm</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>received</source>
      <translation>recibido</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>put away</source>
      <translation>ubicado</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>moved</source>
      <translation>movido</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>replenished</source>
      <translation>repuesto</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>put back</source>
      <translation>devuelto a su sitio</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>set down</source>
      <translation>dejado</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>unpacked</source>
      <translation>desembalado</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>came back</source>
      <translation>volvió</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>disposed of</source>
      <translation>desechado</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>sent back</source>
      <translation>devuelto</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>reworked</source>
      <translation>arreglado</translation>
    </message>
    <message>
      <location filename="../../ui/moves_said.py" />
      <source>not there</source>
      <translation>no estaba</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>check that nothing is missing or too many</source>
      <translation>mira si falta o sobra algo</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely one {y} too few</source>
      <translation>probablemente falta un {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely too few: {y}</source>
      <translation>probablemente falta: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely one {y} too many</source>
      <translation>probablemente sobra un {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely too many: {y}</source>
      <translation>probablemente sobra: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely one {x} instead of {y}</source>
      <translation>probablemente un {x} en lugar de {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>likely box {x}, not {y}</source>
      <translation>probablemente la caja {x}, no {y}</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>it is lighter, so check what is missing</source>
      <translation>pesa menos: mira qué falta</translation>
    </message>
    <message>
      <location filename="../../ui/pack_said.py" />
      <source>it is heavier, so check what is too many</source>
      <translation>pesa más: mira qué sobra</translation>
    </message>
    <message>
      <location filename="../../ui/pages.py" />
      <source>{what} is still under way. Stop it and close? What is in stays in.</source>
      <translation>{what} sigue en marcha. ¿Pararlo y cerrar? Lo que ya entró, queda.</translation>
    </message>
    <message>
      <location filename="../../ui/pages.py" />
      <source>Stop and close</source>
      <translation>Parar y cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/papers_said.py" />
      <source>{paper} did not print: {state}. See Papers</source>
      <translation>{paper} no se imprimió: {state}. Mira Papeles</translation>
    </message>
    <message>
      <location filename="../../ui/papers_said.py" />
      <source>{paper} waits: {why}</source>
      <translation>{paper} espera: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/parts/bar.py" />
      <source>Type a code</source>
      <translation>Escribir código</translation>
    </message>
    <message>
      <location filename="../../ui/parts/bar.py" />
      <source>Scan, or type a code and press Enter</source>
      <translation>Escanea, o escribe un código y pulsa Intro</translation>
    </message>
    <message>
      <location filename="../../ui/parts/bars.py" />
      <source>{percent} % full</source>
      <translation>{percent} % lleno</translation>
    </message>
    <message>
      <location filename="../../ui/parts/box_drawing.py" />
      <source>{shown} of {all} things in it.</source>
      <translation>{shown} de {all} cosas dentro.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/box_drawing.py" />
      <source>Box {sides}</source>
      <translation>Caja {sides}</translation>
    </message>
    <message>
      <location filename="../../ui/parts/box_drawing.py" />
      <source>Next: {sku}.</source>
      <translation>A continuación: {sku}.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source> ({count} times)</source>
      <translation> ({count} veces)</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source>What was finished before is kept. Go on working: scan again, or open the screen anew. Tell whoever looks after this station: report {number}.</source>
      <translation>Lo terminado antes está guardado. Sigue trabajando: escanea otra vez o abre la pantalla de nuevo. Dile a quien cuida esta estación: informe {number}.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source>Something in the program went wrong</source>
      <translation>Algo falló en el programa</translation>
    </message>
    <message>
      <location filename="../../ui/parts/crash_card.py" />
      <source>The report is in the clipboard. It holds no names, codes or addresses.</source>
      <translation>El informe está en el portapapeles. No contiene nombres, códigos ni direcciones.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/gauges.py" />
      <source>Fill</source>
      <translation>Llenado</translation>
    </message>
    <message>
      <location filename="../../ui/parts/gauges.py" />
      <source>Bars</source>
      <translation>Barras</translation>
    </message>
    <message>
      <location filename="../../ui/parts/head.py" />
      <source>in order</source>
      <translation>en orden</translation>
    </message>
    <message>
      <location filename="../../ui/parts/head.py" />
      <source>trouble</source>
      <translation>problema</translation>
    </message>
    <message>
      <location filename="../../ui/parts/live_weight.py" />
      <source>Weigh again</source>
      <translation>Pesar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Close (Esc)</source>
      <translation>Cerrar (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Touch it, or type its number and Enter</source>
      <translation>Toca, o teclea su número e Intro</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="../../ui/parts/pad.py" />
      <source>Small letters and signs</source>
      <translation>Minúsculas y signos</translation>
    </message>
    <message>
      <location filename="../../ui/parts/places_map.py" />
      <source>Map of places</source>
      <translation>Mapa de ubicaciones</translation>
    </message>
    <message>
      <location filename="../../ui/parts/places_map.py" />
      <source>No places.</source>
      <translation>Sin ubicaciones.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Queue</source>
      <translation>Cola</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Print head</source>
      <translation>Cabezal</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>This machine has no queue that can be seen</source>
      <translation>Este equipo no tiene ninguna cola visible</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Write the whole path, or choose a folder</source>
      <translation>Escribe la ruta completa, o elige una carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Name or address</source>
      <translation>Nombre o dirección</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Files beside the warehouse</source>
      <translation>Archivos junto al almacén</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>Files in a folder</source>
      <translation>Archivos en una carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>A printer of this machine</source>
      <translation>Una impresora de este equipo</translation>
    </message>
    <message>
      <location filename="../../ui/parts/printer_choice.py" />
      <source>A label printer on the network</source>
      <translation>Una impresora de etiquetas en la red</translation>
    </message>
    <message>
      <location filename="../../ui/parts/shown_code.py" />
      <source>Code {code}</source>
      <translation>Código {code}</translation>
    </message>
    <message>
      <location filename="../../ui/parts/shown_code.py" />
      <source>Show the code to scan</source>
      <translation>Mostrar el código para escanear</translation>
    </message>
    <message>
      <location filename="../../ui/parts/sureness.py" />
      <source>Leave it (Esc)</source>
      <translation>Dejarlo (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/parts/touchkeys.py" />
      <source>Keyboard on the screen</source>
      <translation>Teclado en pantalla</translation>
    </message>
    <message>
      <location filename="../../ui/parts/touchkeys.py" />
      <source>Capitals and signs</source>
      <translation>Mayúsculas y signos</translation>
    </message>
    <message>
      <location filename="../../ui/parts/touchkeys.py" />
      <source>Next field</source>
      <translation>Campo siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/parts/walk_map.py" />
      <source>{done} of {all} places done.</source>
      <translation>{done} de {all} ubicaciones hechas.</translation>
    </message>
    <message>
      <location filename="../../ui/parts/walk_map.py" />
      <source>Map of the walk</source>
      <translation>Mapa del recorrido</translation>
    </message>
    <message>
      <location filename="../../ui/parts/walk_map.py" />
      <source>Now at {place}.</source>
      <translation>Ahora en {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>This return</source>
      <translation>Esta devolución</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>The count of {x}</source>
      <translation>El recuento de {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Loading</source>
      <translation>Carga</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>The move</source>
      <translation>El traslado</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>The return to a supplier</source>
      <translation>La devolución a un proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Tote {x}</source>
      <translation>Cubeta {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>The delivery</source>
      <translation>La entrega</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Dangerous goods ({y}): {a}</source>
      <translation>. Mercancía peligrosa ({y}): {a}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the limited quantity mark must be on the box</source>
      <translation>la marca de cantidad limitada debe ir en la caja</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the battery mark must be on the box</source>
      <translation>la marca de baterías debe ir en la caja</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>its mark must be on the box</source>
      <translation>su marca debe ir en la caja</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the limited quantity mark must be on the box and the battery mark must be on the box</source>
      <translation>las marcas de cantidad limitada y de baterías deben ir en la caja</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a supervisor's badge, to take order {x} over</source>
      <translation>la tarjeta de un supervisor, para hacerse cargo del pedido {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the unit of {x} that is too many</source>
      <translation>la unidad de {x} que sobra</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Take it out of the box, scan it and bring it to returns or quarantine</source>
      <translation>Sácala de la caja, escanéala y llévala a devoluciones o cuarentena</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Lay it in and scan it</source>
      <translation>Añádelo y escanéalo</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Lay it in and scan its code; say !short where there is none</source>
      <translation>Añádelo y escanea su código; di !short si no hay</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Lay it in and say !yes; say !short where there is none</source>
      <translation>Añádelo y di !yes; di !short si no hay</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>goods of other orders</source>
      <translation>mercancía de otros pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 unit</source>
      <translation>1 unidad</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} units</source>
      <translation>{n} unidades</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 order</source>
      <translation>1 pedido</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} orders</source>
      <translation>{n} pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 parcel</source>
      <translation>1 paquete</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} parcels</source>
      <translation>{n} paquetes</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 place</source>
      <translation>1 ubicación</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} places</source>
      <translation>{n} ubicaciones</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 piece</source>
      <translation>1 pieza</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} pieces</source>
      <translation>{n} piezas</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>1 line</source>
      <translation>1 línea</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} lines</source>
      <translation>{n} líneas</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{n} of {x}</source>
      <translation>{n} × {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a voided label of parcel {x}</source>
      <translation>una etiqueta anulada del paquete {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>box type {x}</source>
      <translation>tipo de caja {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the badge of {y}</source>
      <translation>la tarjeta de {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the word {x}</source>
      <translation>la orden {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>an unknown code {x}</source>
      <translation>un código desconocido {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>purchase order {x}</source>
      <translation>orden de compra {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>receipt {x}</source>
      <translation>recepción {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>return {x}</source>
      <translation>devolución {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>manifest {x}</source>
      <translation>manifiesto {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>supplier {x}</source>
      <translation>proveedor {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>product {x} ({y}, {n} pieces)</source>
      <translation>artículo {x} ({y}, {n} unidades)</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>product {x} ({y})</source>
      <translation>artículo {x} ({y})</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>product {x}</source>
      <translation>artículo {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>place {x}</source>
      <translation>ubicación {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>tote {x}</source>
      <translation>cubeta {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>pallet {x}</source>
      <translation>palé {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>carton {x}</source>
      <translation>caja {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>order {x}</source>
      <translation>pedido {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>parcel {x}</source>
      <translation>paquete {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>lot {x}</source>
      <translation>lote {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{x}, which could be {a}</source>
      <translation>{x}, puede ser {a}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a pallet, a tote or a place</source>
      <translation>un palé, una cubeta o una ubicación</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a place, a pallet or a tote</source>
      <translation>una ubicación, un palé o una cubeta</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a place, pallet or tote</source>
      <translation>ubicación, palé o cubeta</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the place where it goes</source>
      <translation>la ubicación adonde va</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the lot</source>
      <translation>el lote</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the serial</source>
      <translation>la serie</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a serial</source>
      <translation>una serie</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a product</source>
      <translation>un artículo</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a place</source>
      <translation>una ubicación</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a shelf</source>
      <translation>una estantería</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a purchase order or a product</source>
      <translation>una orden de compra o un artículo</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the damaged unit</source>
      <translation>la unidad dañada</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>how the piece is</source>
      <translation>cómo está la pieza</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a return, a parcel or tracking number, or an order</source>
      <translation>una devolución, un paquete o seguimiento, o un pedido</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a stage or bench</source>
      <translation>zona de espera o mesa</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a free tote for order {x}</source>
      <translation>una cubeta libre para el pedido {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the serial number of {x}</source>
      <translation>el número de serie de {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the lot of {x}</source>
      <translation>el lote de {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a serial of {x}</source>
      <translation>una serie de {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the label of parcel {x}</source>
      <translation>la etiqueta del paquete {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a tote of this walk: {y}</source>
      <translation>una cubeta de este recorrido: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the piece's label {x}</source>
      <translation>la etiqueta de la pieza {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>fail</source>
      <translation>sin arreglo</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a product in {x}</source>
      <translation>un artículo de {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a {a} place for {x}</source>
      <translation>una ubicación de {a} para {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a {a} place</source>
      <translation>una ubicación de {a}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>without lot</source>
      <translation>sin lote</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>no role</source>
      <translation>sin rol</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>none is there: import one</source>
      <translation>no hay ninguno: importa uno</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>one carrier</source>
      <translation>un transportista</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the first one's carrier</source>
      <translation>el transportista del primero</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>what becomes of the piece ({a} is proposed)</source>
      <translation>qué pasa con la pieza (propuesta: {a})</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the weight of parcel {x}</source>
      <translation>el peso del paquete {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Say !weight with its grams</source>
      <translation>Pon !weight en gramos</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Say !weight</source>
      <translation>Pon !weight</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the reason for {a}</source>
      <translation>el motivo de {a}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a product that is in parcel {x}</source>
      <translation>un artículo del paquete {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan its purchase order, or say !next for a delivery without one</source>
      <translation>Escanea su orden de compra, o !next para una entrega sin orden</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Say !reason with one of: {y}; !no keeps the proposal</source>
      <translation>!reason con: {y}; !no deja la propuesta</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a dock, or a carrier ({y})</source>
      <translation>un muelle, o un transportista ({y})</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the barcode of the next piece, or say !done when there is no more</source>
      <translation>Escanea el código de la siguiente pieza, o !done si no hay más</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a place for {x}: {y}</source>
      <translation>una ubicación para {x}: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan where you take from</source>
      <translation>Escanea de dónde tomas</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a lot of {x}: {y}</source>
      <translation>un lote de {x}: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan goods that wait at a dock, stage or returns place</source>
      <translation>Escanea mercancía que espere en muelle, zona de espera o devoluciones</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a serial number of {x}</source>
      <translation>un número de serie de {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the serial number of the {x}; !undo drops the piece</source>
      <translation>Escanea la serie de {x}; !undo descarta la pieza</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the last valid day</source>
      <translation>el último día válido</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Say !answer with one of: {y}</source>
      <translation>!answer con: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the label of a parcel for {y}</source>
      <translation>la etiqueta de un paquete de {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the lot of the {x}; !undo drops the piece</source>
      <translation>Escanea el lote de {x}; !undo descarta la pieza</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan a finer code: the lot, the serial or the tote.</source>
      <translation>Escanea un código más preciso: lote, serie o cubeta.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan that place, or say !cancel</source>
      <translation>Escanea esa ubicación, o !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan what you take, or say !cancel</source>
      <translation>Escanea lo que tomas, o !cancel</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the label of the place that you count</source>
      <translation>Escanea la etiqueta de la ubicación que cuentas</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the lot, or say !lot and its code</source>
      <translation>Escanea el lote, o !lot y su código</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the unit's serial, or say !serial and its code</source>
      <translation>Escanea la serie de la unidad, o !serial y su código</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan where the goods go</source>
      <translation>Escanea adónde va la mercancía</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan what came, or say !done when that is all</source>
      <translation>Escanea lo que llegó, o !done si eso era todo</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan a {a} place, or say !no</source>
      <translation>Escanea una ubicación de {a}, o di !no</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the parcel's label, or say !done</source>
      <translation>Escanea la etiqueta del paquete, o !done</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the slip or label that came with the goods; without any paper say !next</source>
      <translation>Escanea el albarán o la etiqueta que vino; sin papeles, !next</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the code at the dock</source>
      <translation>Escanea el código del muelle</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan a tote that stands empty.</source>
      <translation>Escanea una cubeta vacía.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan {x}, or say !short if there is none.</source>
      <translation>Escanea {x}, o !short si no hay.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the lot.</source>
      <translation>Escanea el lote.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the serial.</source>
      <translation>Escanea la serie.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Put it into {x} and scan it.</source>
      <translation>Ponlo en {x} y escanéala.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan one of {y}.</source>
      <translation>Escanea uno de {y}.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan one.</source>
      <translation>Escanea una.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan it, or say !done.</source>
      <translation>Escanéalo, o !done.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan {x}, or say !done to leave it in the tote.</source>
      <translation>Escanea {x}, o !done para dejarlo en la cubeta.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the lot, or say !no</source>
      <translation>Escanea el lote, o !no</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan it, or say !no</source>
      <translation>Escanéala, o !no</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the unit, or say !done</source>
      <translation>Escanea la unidad, o !done</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the unit, or say !short if there is none</source>
      <translation>Escanea la unidad, o !short si no hay ninguna</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan the place you put it</source>
      <translation>Escanea dónde lo dejas</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan it on the parcel</source>
      <translation>Escanéala en el paquete</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Scan {x}.</source>
      <translation>Escanea {x}.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>Go there and scan its label.</source>
      <translation>Ve allí y escanea su etiqueta.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, lot {x}</source>
      <translation>, lote {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, from {x}</source>
      <translation>, de {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, good until {x}</source>
      <translation>, válido hasta {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, for instance {x}</source>
      <translation>, por ejemplo {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>, which is for order {x}</source>
      <translation>, que es del pedido {x}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source> Take it from {y} instead.</source>
      <translation> Tómalo de {y}.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source> Take another one from {y}.</source>
      <translation> Toma otra unidad de {y}.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source> {n} not in stock: the order waits for it.</source>
      <translation> {n} sin stock: el pedido lo espera.</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. No longer held: {y}</source>
      <translation>. Ya no reservado: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Its label {x} is cancelled with the carrier. Throw away {y}: void</source>
      <translation>. Su etiqueta {x} se anula con el transportista. Tira {y}: anulado</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Its label {x} is cancelled with the carrier. Throw away {y}: void then</source>
      <translation>. Su etiqueta {x} se anula con el transportista. Tira entonces {y}: anulado</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Its label {x} is cancelled with the carrier</source>
      <translation>. Su etiqueta {x} se anula con el transportista</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Throw away {y}: void</source>
      <translation>. Tira {y}: anulado</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>. Throw away {y}: void then</source>
      <translation>. Tira entonces {y}: anulado</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source> ({a})</source>
      <translation> ({a})</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>looks like a {a} tracking number, but no parcel here bears it</source>
      <translation>parece un número de seguimiento de {a}, pero ningún paquete de aquí lo lleva</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>looks like an {a} tracking number, but no parcel here bears it</source>
      <translation>parece un número de seguimiento de {a}, pero ningún paquete de aquí lo lleva</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>misread? the check digit of this {a} number is wrong</source>
      <translation>¿mal leído? El dígito de control de este número de {a} no es correcto</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>misread? as a tracking number of {a} its check digit would be wrong</source>
      <translation>¿mal leído? Como número de seguimiento de {a} tendría un dígito de control incorrecto</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>postal</source>
      <translation>un servicio postal</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>blocked {a}</source>
      <translation>{a}, bloqueada</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>shelf</source>
      <translation>estantería</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>stage</source>
      <translation>zona de espera</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>transit</source>
      <translation>en tránsito</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>released</source>
      <translation>liberado</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>part shipped</source>
      <translation>enviado en parte</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>doubtful</source>
      <translation>en duda</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>held</source>
      <translation>retenido</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>short</source>
      <translation>con falta</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a unit of {a}</source>
      <translation>una unidad de {a}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>forward</source>
      <translation>picking</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>missing parts</source>
      <translation>faltan piezas</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>undelivered</source>
      <translation>no entregado</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>restock</source>
      <translation>a stock</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>refurbish</source>
      <translation>reacondicionar</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>donate</source>
      <translation>donar</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>recycle</source>
      <translation>reciclar</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>vendor</source>
      <translation>al proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>review</source>
      <translation>revisión</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>picker</source>
      <translation>preparador</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>packer</source>
      <translation>embalador</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>receiver</source>
      <translation>receptor</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>counter</source>
      <translation>contador</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>supervisor</source>
      <translation>supervisor</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>administrator</source>
      <translation>administrador</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>auditor</source>
      <translation>auditor</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>pick</source>
      <translation>preparar</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>pack</source>
      <translation>embalar</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>ship</source>
      <translation>expedir</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>receive</source>
      <translation>recibir</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>putaway</source>
      <translation>ubicar</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>move</source>
      <translation>mover</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>count</source>
      <translation>contar</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>put goods away</source>
      <translation>ubicar mercancía</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>take returns in</source>
      <translation>recibir devoluciones</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>its lot</source>
      <translation>su lote</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>its serial</source>
      <translation>su serie</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>expiry</source>
      <translation>caducidad</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>serial</source>
      <translation>número de serie</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>lot</source>
      <translation>lote</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>trainee</source>
      <translation>aprendiz</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>save lists as files</source>
      <translation>guardar listas como archivos</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>import files</source>
      <translation>importar archivos</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>decide against a rule</source>
      <translation>decidir contra una regla</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>look things up</source>
      <translation>consultar</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>release orders</source>
      <translation>liberar pedidos</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>print again</source>
      <translation>imprimir de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>change settings</source>
      <translation>cambiar ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>void labels</source>
      <translation>anular etiquetas</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>customer wish</source>
      <translation>deseo del cliente</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>not worth it</source>
      <translation>no compensa</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>repairable</source>
      <translation>reparable</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>packaging damaged</source>
      <translation>embalaje roto</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>contaminated</source>
      <translation>contaminado</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>vendor agreement</source>
      <translation>pacto proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>supervisor decision</source>
      <translation>supervisor</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a picker's tote, on its way</source>
      <translation>la cubeta de un preparador, en camino</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the supplier's</source>
      <translation>el proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>a customer's</source>
      <translation>un cliente</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the kit bench</source>
      <translation>la mesa de kits</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>the scrap</source>
      <translation>el desecho</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{a} and {n} more</source>
      <translation>{a} y {n} más</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{a} or {b}</source>
      <translation>{a} o {b}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{a} and {b}</source>
      <translation>{a} y {b}</translation>
    </message>
    <message>
      <location filename="../../ui/phrases.py" />
      <source>{a}, {b}</source>
      <translation>{a}, {b}</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>opens the screen</source>
      <translation>abre la pantalla</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>scans {code}</source>
      <translation>escanea {code}</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>Robot: {flow}, {doing}. Any key or touch stops it</source>
      <translation>Robot: {flow}, {doing}. Cualquier tecla o toque lo detiene</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>The robot has stopped. Go on where it was</source>
      <translation>El robot se ha detenido. Siga donde estaba</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>The shift is over</source>
      <translation>El turno ha terminado</translation>
    </message>
    <message>
      <location filename="../../ui/play.py" />
      <source>waits for the printer</source>
      <translation>espera a la impresora</translation>
    </message>
    <message>
      <location filename="../../ui/printouts.py" />
      <source>Sent: {where}</source>
      <translation>Enviado: {where}</translation>
    </message>
    <message>
      <location filename="../../ui/printouts.py" />
      <source>Look whether it came out. {why}</source>
      <translation>Mira si salió. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/printouts.py" />
      <source>The printer did not take it</source>
      <translation>La impresora no lo aceptó</translation>
    </message>
    <message>
      <location filename="../../ui/program.py" />
      <source>Fulfill is open on this database already, but does not answer (process {holder}). Wait a minute; if it stays so, end that process and start again.</source>
      <translation>Fulfill ya está abierto en esta base de datos, pero no responde (proceso {holder}). Espera un minuto; si sigue así, termina ese proceso y vuelve a empezar.</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Pick</source>
      <translation>Picking</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Pack</source>
      <translation>Embalar</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Ship</source>
      <translation>Expedir</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Receive</source>
      <translation>Recibir</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Count</source>
      <translation>Contar</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Rework</source>
      <translation>Arreglar</translation>
    </message>
    <message>
      <location filename="../../ui/registry.py" />
      <source>Manual</source>
      <translation>Manual</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Is everything in the box that was sold with it?</source>
      <translation>¿Está todo lo que se vendió con ello?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Switch it on: does it work?</source>
      <translation>Enciéndelo: ¿funciona?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Is the seal on the goods themselves unbroken?</source>
      <translation>¿Está intacto el precinto del propio artículo?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Are all tags on it, and is it free of stains and smells?</source>
      <translation>¿Lleva todas las etiquetas y está sin manchas ni olores?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Weigh it: is anything missing inside?</source>
      <translation>Pésalo: ¿falta algo dentro?</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>ok</source>
      <translation>bien</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>dented</source>
      <translation>abollado</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>torn</source>
      <translation>roto</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>wet</source>
      <translation>mojado</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>other box</source>
      <translation>otra caja</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>all</source>
      <translation>todo</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Scan a {a} place, a piece to put that first, or say !answer all</source>
      <translation>Escanea una ubicación de {a}, una pieza para ponerla antes, o !answer all</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>complete</source>
      <translation>completo</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>as new</source>
      <translation>como nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>opened, otherwise as new</source>
      <translation>abierto, por lo demás como nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>used or not whole</source>
      <translation>usado o incompleto</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>broken</source>
      <translation>roto</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>nobody announced it, so it waits until it is matched</source>
      <translation>nadie lo anunció, así que espera hasta que se sepa de quién es</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>this product or its lot is blocked</source>
      <translation>este producto o su lote está bloqueado</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>hazardous goods are looked at by a trained person before anything else</source>
      <translation>las mercancías peligrosas las mira antes que nada una persona formada</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>the customer says that something is wrong with it, so it is tested first</source>
      <translation>el cliente dice que algo falla, así que primero se prueba</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it is sealed and as new</source>
      <translation>está precintado y como nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>only its outer box was opened, and needs to be made anew</source>
      <translation>solo se abrió la caja exterior, y hay que rehacerla</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>goods of this category cannot be used again once opened</source>
      <translation>los artículos de esta categoría no se pueden reutilizar una vez abiertos</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it does not work, and its maker answers for that</source>
      <translation>no funciona, y de eso responde el fabricante</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>broken electrical goods are taken apart, not thrown away</source>
      <translation>los aparatos eléctricos rotos se desmontan, no se tiran</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it is broken</source>
      <translation>está roto</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>making it good would cost more than it is worth</source>
      <translation>arreglarlo costaría más de lo que vale</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it only needs a new bag and a new label</source>
      <translation>solo necesita una bolsa nueva y una etiqueta nueva</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it has to be checked and packed anew before it can be sold</source>
      <translation>hay que revisarlo y reempaquetarlo antes de venderlo</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>it was used and has to be made good</source>
      <translation>se ha usado y hay que reacondicionarlo</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>no rule speaks of such a piece</source>
      <translation>ninguna regla habla de una pieza así</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Say !yes, scan its label or a place for {a}, or !answer one of: {y}</source>
      <translation>Di !yes, escanea su etiqueta o un sitio para {a}, o !answer con uno de: {y}</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Scan the badge of a supervisor beside you; !no keeps the proposal</source>
      <translation>Escanea la tarjeta de un supervisor a tu lado; !no mantiene la propuesta</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>the badge of a second person, for {a}</source>
      <translation>la tarjeta de una segunda persona, para {a}</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>a photo of the {x}</source>
      <translation>una foto de {x}</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Say !photo with the file of the photo; !no if nobody can take one here</source>
      <translation>Di !photo con el archivo de la foto; !no si aquí nadie puede hacerla</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>the answer about the piece</source>
      <translation>la respuesta sobre la pieza</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>a return, a parcel or tracking number, an order, a serial number, or a customer</source>
      <translation>una devolución, un número de paquete o de seguimiento, un pedido, un número de serie o un cliente</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Scan the slip or label that came with the goods, or type the customer's name or e-mail; without any paper say !next</source>
      <translation>Escanea la nota o la etiqueta que venía, o escribe el nombre o el correo del cliente; sin papeles di !next</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>one of the orders shown</source>
      <translation>uno de los pedidos mostrados</translation>
    </message>
    <message>
      <location filename="../../ui/returns_said.py" />
      <source>Scan or type the order's number, !no searches again, !next goes on without paper</source>
      <translation>Escanea o escribe el número del pedido, !no busca otra vez, !next sigue sin papeles</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>This program was installed without its camera part. Choose a file instead</source>
      <translation>Este programa se instaló sin su parte de cámara. Elige un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>No camera is plugged in. Plug one in and try again, or choose a file</source>
      <translation>No hay ninguna cámara conectada. Conecta una e inténtalo otra vez, o elige un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>The camera is waking up</source>
      <translation>La cámara se está despertando</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>What the camera sees</source>
      <translation>Lo que ve la cámara</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>Take the photo</source>
      <translation>Haz la foto</translation>
    </message>
    <message>
      <location filename="../../ui/screens/camera.py" />
      <source>The camera is gone: {why} Plug it in again, or choose a file</source>
      <translation>La cámara se perdió: {why} Conéctala otra vez, o elige un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Keep proposal</source>
      <translation>Dejar propuesta</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Back to work</source>
      <translation>Volver al trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Give up</source>
      <translation>Abandonar</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No paper</source>
      <translation>Sin papel</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Go on loading</source>
      <translation>Seguir cargando</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Rest is not coming</source>
      <translation>El resto no viene</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Search again</source>
      <translation>Buscar otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Unopened</source>
      <translation>Sin abrir</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No photo</source>
      <translation>Sin foto</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Decide again</source>
      <translation>Decidir de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>All at one place</source>
      <translation>Todo en un sitio</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No order</source>
      <translation>Sin orden</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Carton full</source>
      <translation>Caja llena</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Go on filling</source>
      <translation>Seguir llenando</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Driver's name</source>
      <translation>Conductor</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Another driver</source>
      <translation>Otro conductor</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No signature</source>
      <translation>Sin firma</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Not this one</source>
      <translation>Este no</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Go on packing</source>
      <translation>Seguir embalando</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>Not damaged</source>
      <translation>Sin daños</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>No barcode</source>
      <translation>Sin código</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>It is in</source>
      <translation>Está dentro</translation>
    </message>
    <message>
      <location filename="../../ui/screens/captions.py" />
      <source>None at hand</source>
      <translation>No hay</translation>
    </message>
    <message>
      <location filename="../../ui/screens/flow.py" />
      <source>F3 looks for more work</source>
      <translation>F3 busca más trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/screens/flow.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../ui/screens/flow.py" />
      <source>Type the code</source>
      <translation>Escribe el código</translation>
    </message>
    <message>
      <location filename="../../ui/screens/flow.py" />
      <source>What else?</source>
      <translation>¿Qué más?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>Nothing about “{wanted}”. Try another word</source>
      <translation>Nada sobre «{wanted}». Prueba con otra palabra</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>The page</source>
      <translation>La página</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>Find in the manual</source>
      <translation>Buscar en el manual</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <location filename="../../ui/screens/help.py" />
      <source>This page is not translated yet, so it is in English</source>
      <translation>Esta página aún no está traducida, por eso está en inglés</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Or type it and press Enter</source>
      <translation>O escríbelo y pulsa Intro</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Somebody else</source>
      <translation>Otra persona</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>{name} (practice)</source>
      <translation>{name} (práctica)</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Your badge</source>
      <translation>Tu tarjeta</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Type your PIN, then press Enter</source>
      <translation>Escribe tu PIN y pulsa Intro</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Type the badge by touch</source>
      <translation>Escribir la tarjeta en pantalla</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Welcome</source>
      <translation>Te damos la bienvenida</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Give your PIN</source>
      <translation>Introduce tu PIN</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Who is here?</source>
      <translation>¿Quién está aquí?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>The PIN is wanted now</source>
      <translation>Ahora falta el PIN</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Scan your badge</source>
      <translation>Escanea tu tarjeta</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Work that was begun waits where it was left</source>
      <translation>El trabajo empezado espera donde quedó</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Too many wrong PINs: {count} s to wait</source>
      <translation>Demasiados PIN erróneos: espera {count} s</translation>
    </message>
    <message>
      <location filename="../../ui/screens/lock.py" />
      <source>Station {station}</source>
      <translation>Estación {station}</translation>
    </message>
    <message>
      <location filename="../../ui/screens/manual.py" />
      <source>Begin</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <location filename="../../ui/screens/manual.py" />
      <source>Set up</source>
      <translation>Configurar</translation>
    </message>
    <message>
      <location filename="../../ui/screens/newcomer.py" />
      <source>PIN of {name}</source>
      <translation>PIN de {name}</translation>
    </message>
    <message>
      <location filename="../../ui/screens/newcomer.py" />
      <source>{name} is here already</source>
      <translation>{name} ya está aquí</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Pictures ({kinds})</source>
      <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Choose a photo</source>
      <translation>Elige una foto</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Type the file's name</source>
      <translation>Escribe el nombre del archivo</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>Where is the photo?</source>
      <translation>¿Dónde está la foto?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>The photo could not be kept. Choose a file</source>
      <translation>No se pudo guardar la foto. Elige un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/screens/photo.py" />
      <source>File of the photo</source>
      <translation>Archivo de la foto</translation>
    </message>
    <message>
      <location filename="../../ui/screens/presets.py" />
      <source>How many? All {count}, or fewer</source>
      <translation>¿Cuántas? Las {count} o menos</translation>
    </message>
    <message>
      <location filename="../../ui/screens/signature.py" />
      <source>Sign here</source>
      <translation>Firma aquí</translation>
    </message>
    <message>
      <location filename="../../ui/screens/signature.py" />
      <source>Sign and close</source>
      <translation>Firmar y cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/screens/typed.py" />
      <source>“{given}” cannot be taken here. Expected something like: {form}</source>
      <translation>«{given}» no sirve aquí. Se espera algo como: {form}</translation>
    </message>
    <message>
      <location filename="../../ui/screens/typed.py" />
      <source>No code reads {number}. If that is how many there are, press Enter</source>
      <translation>Ningún código es {number}. Si es la cantidad, pulsa Intro</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Whose is it?</source>
      <translation>¿De quién es?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Or choose the outcome</source>
      <translation>O elige el resultado</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Your answer</source>
      <translation>Tu respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>The reason</source>
      <translation>El motivo</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Short</source>
      <translation>Falta</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Skip</source>
      <translation>Saltar</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Tote full</source>
      <translation>Cubeta llena</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Print again</source>
      <translation>Reimprimir</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Type lot</source>
      <translation>Escribir lote</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Type expiry</source>
      <translation>Escribir fecha</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Type serial</source>
      <translation>Escribir serie</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Size of parcel</source>
      <translation>Medidas</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Give back</source>
      <translation>Devolver</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Right, go on</source>
      <translation>Correcto, sigue</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>The whole {amount}</source>
      <translation>Todo: {amount}</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>press {key}</source>
      <translation>pulsa {key}</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>How does the parcel look outside?</source>
      <translation>¿Cómo está el paquete por fuera?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>How many?</source>
      <translation>¿Cuántos?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Weight of the parcel</source>
      <translation>Peso del paquete</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Lot, as it stands on the goods</source>
      <translation>Lote, como está en la mercancía</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Last day, as 2027-03-31</source>
      <translation>Último día, como 2027-03-31</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Length × width × height in inches, as 12x8x4</source>
      <translation>Largo × ancho × alto en pulgadas, como 12x8x4</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>Length × width × height in mm, as 300x200x100</source>
      <translation>Largo × ancho × alto en mm, como 300x200x100</translation>
    </message>
    <message>
      <location filename="../../ui/screens/words.py" />
      <source>pieces</source>
      <translation>unidades</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Database away</source>
      <translation>Sin base de datos</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Database busy</source>
      <translation>Base de datos ocupada</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>answers in {count} ms</source>
      <translation>responde en {count} ms</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>{count} papers wait for you</source>
      <translation>{count} papeles te esperan</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Outbox {count}</source>
      <translation>Salida {count}</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>{count} on their way</source>
      <translation>{count} en camino</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Scan a badge</source>
      <translation>Escanea una tarjeta</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Scan another badge to change</source>
      <translation>Escanea otra tarjeta para cambiar</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>This machine's clock is {minutes} min behind. Set it: what is written bears its time</source>
      <translation>El reloj de este equipo va {minutes} min atrasado. Ajústalo: lo que se escribe lleva su hora</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>This machine's clock is {minutes} min ahead. Set it: what is written bears its time</source>
      <translation>El reloj de este equipo va {minutes} min adelantado. Ajústalo: lo que se escribe lleva su hora</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Clock wrong</source>
      <translation>Reloj mal</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Printers {count}</source>
      <translation>Impresoras {count}</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Nothing waits for a person</source>
      <translation>Nada espera a una persona</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>Practice</source>
      <translation>Práctica</translation>
    </message>
    <message>
      <location filename="../../ui/status.py" />
      <source>A practice warehouse: nothing here is real</source>
      <translation>Un almacén de práctica: aquí nada es real</translation>
    </message>
    <message>
      <location filename="../../ui/taking.py" />
      <source>The import could not begin: {why}. Nothing was taken in. Close other programs and try again</source>
      <translation>La importación no pudo empezar: {why}. No se tomó nada. Cierra otros programas e inténtalo de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>return to the supplier {x}</source>
      <translation>devolución al proveedor {x}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>return to the supplier {x} is {a}</source>
      <translation>devolución al proveedor {x}: {a}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>return to the supplier {x} is {a}, as {y}</source>
      <translation>devolución al proveedor {x}: {a}, como {y}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>send goods back to a supplier</source>
      <translation>devolver mercancía a un proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>write off what is owed</source>
      <translation>renunciar a lo que se debe</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>draft</source>
      <translation>borrador</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>requested</source>
      <translation>solicitado</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>authorised</source>
      <translation>autorizado</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>awaiting credit</source>
      <translation>a la espera de abono</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>awaiting replacement</source>
      <translation>a la espera de reposición</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>credit</source>
      <translation>abono</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>replacement</source>
      <translation>reposición</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>a supplier, the number of a return to one, or goods that may go back</source>
      <translation>un proveedor, el número de una devolución o mercancía que puede volver</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the supplier's code, or a piece that goes back</source>
      <translation>Escanea el código del proveedor o una pieza que vuelve</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>a product on the list, or !done</source>
      <translation>un producto de la lista, o !done</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Say !done to ask the supplier</source>
      <translation>Di !done para preguntar al proveedor</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>goods of this return</source>
      <translation>mercancía de esta devolución</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan what the list names</source>
      <translation>Escanea lo que dice la lista</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>the serial of {x}</source>
      <translation>el número de serie de {x}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the lot on the piece, or say !lot CODE</source>
      <translation>Escanea el lote de la pieza o di !lot CODE</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the serial on the piece, or say !serial CODE</source>
      <translation>Escanea el número de serie de la pieza o di !serial CODE</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>a box type, or !done</source>
      <translation>un tipo de caja, o !done</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the box type, or say !done</source>
      <translation>Escanea el tipo de caja o di !done</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>the label of carton {n}</source>
      <translation>la etiqueta de la caja {n}</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Scan the label on the carton, or say !reprint and why</source>
      <translation>Escanea la etiqueta de la caja, o di !reprint y por qué</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>the carrier's tracking number, or !done</source>
      <translation>el número de seguimiento, o !done</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Say !done when it is handed over</source>
      <translation>Di !done cuando esté entregado</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>what the supplier gives: credit, an amount, or replacement</source>
      <translation>lo que da el proveedor: credit, un importe o replacement</translation>
    </message>
    <message>
      <location filename="../../ui/vendor_said.py" />
      <source>Say !answer 45.00 CREDIT-NOTE-NUMBER, or !cancel to leave it open</source>
      <translation>Di !answer 45.00 NÚMERO-DEL-ABONO, o !cancel para dejarlo abierto</translation>
    </message>
    <message>
      <location filename="../../ui/window.py" />
      <source>Practice – Fulfill</source>
      <translation>Práctica – Fulfill</translation>
    </message>
    <message>
      <location filename="../../ui/window.py" />
      <source>Welcome, {name}</source>
      <translation>Te damos la bienvenida, {name}</translation>
    </message>
    <message>
      <location filename="../../ui/window.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/window.py" />
      <source>That code came in pieces. Scan it again</source>
      <translation>El código llegó en partes. Escanéalo otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Weigh parcel {parcel} and say !weight</source>
      <translation>Pesa el paquete {parcel} y pon !weight</translation>
    </message>
    <message>
      <source>Accounts: {count}</source>
      <translation type="vanished">Cuentas: {count}</translation>
    </message>
    <message>
      <source>Back, of what was sent</source>
      <translation type="vanished">De vuelta, de lo enviado</translation>
    </message>
    <message>
      <source>Until {day}</source>
      <translation type="vanished">Hasta el {day}</translation>
    </message>
    <message>
      <source>Still missing</source>
      <translation type="vanished">Falta</translation>
    </message>
    <message>
      <source>Stick on and scan</source>
      <translation type="vanished">Pega y escanea</translation>
    </message>
    <message>
      <source>Unload: still loaded</source>
      <translation type="vanished">Descargar: aún cargados</translation>
    </message>
    <message>
      <source>On the list</source>
      <translation type="vanished">En la lista</translation>
    </message>
    <message>
      <source>Scan what is to stay here and take it off the list with !remove; when the list is right, !done</source>
      <translation type="vanished">Escanea lo que debe quedarse aquí y quítalo de la lista con !remove; si la lista está bien, !done</translation>
    </message>
    <message>
      <source>Type the name of the driver who takes the parcels for {carrier} ({parcels}), or scan the driver's badge</source>
      <translation type="vanished">Escribe el nombre del conductor que se lleva los paquetes de {carrier} ({parcels}), o escanea su tarjeta</translation>
    </message>
    <message>
      <source>Let {driver} sign (parcels: {parcels})</source>
      <translation type="vanished">Que firme {driver} (paquetes: {parcels})</translation>
    </message>
    <message>
      <source>{dock} is not the dock that is loaded here ({here}). Load on, or say !cancel and scan {dock} then</source>
      <translation type="vanished">{dock} no es el muelle en que se carga aquí ({here}). Sigue cargando, o di !cancel y escanea {dock} después</translation>
    </message>
    <message>
      <source>Load on</source>
      <translation type="vanished">Seguir cargando</translation>
    </message>
    <message>
      <source>Fill on</source>
      <translation type="vanished">Seguir llenando</translation>
    </message>
    <message>
      <source>Pack on</source>
      <translation type="vanished">Seguir embalando</translation>
    </message>
    <message>
      <source>Tote, lot, serial</source>
      <translation type="vanished">Cubeta, lote, serie</translation>
    </message>
    <message>
      <source>{document} still awaits {missing}. Is the rest not coming? Say {said} again to close it without</source>
      <translation type="vanished">{document} aún espera {missing}. ¿El resto no viene? Di {said} otra vez para cerrarla sin ello</translation>
    </message>
    <message>
      <source>Sent to print</source>
      <translation type="vanished">Enviado a imprimir</translation>
    </message>
    <message>
      <source>Purchase orders that await goods: {count}</source>
      <translation type="vanished">Órdenes de compra que esperan mercancía: {count}</translation>
    </message>
    <message>
      <source>Serial {serial} is already in stock at {where}. Scan another one, or look it up with !where</source>
      <translation type="vanished">La serie {serial} ya está en stock en {where}. Escanea otra, o búscala con !where</translation>
    </message>
    <message>
      <source>Work on {sku}. New parts: scan their place. How is it now ({grade} unless you say otherwise)? Say !answer with one of: {grades}; then !done</source>
      <translation type="vanished">Trabaja en {sku}. Piezas nuevas: escanea su ubicación. ¿Cómo está ahora ({grade} si no dices otra cosa)? Di !answer con uno de: {grades}; luego !done</translation>
    </message>
    <message>
      <source>Scan what you take from {place}. How is the piece now ({grade} unless you say otherwise)? Say !answer with one of: {grades}; then !done</source>
      <translation type="vanished">Escanea lo que tomas de {place}. ¿Cómo está la pieza ahora ({grade} si no dices otra cosa)? Di !answer con uno de: {grades}; luego !done</translation>
    </message>
    <message>
      <source>It should weigh</source>
      <translation type="vanished">Debería pesar</translation>
    </message>
    <message>
      <source>Weigh</source>
      <translation type="vanished">Pesa</translation>
    </message>
    <message>
      <source>Put {parcel} on the scale and type what it shows</source>
      <translation type="vanished">Pon {parcel} en la báscula y escribe lo que marca</translation>
    </message>
    <message>
      <source>Put {parcel} on the scale; Enter takes its weight</source>
      <translation type="vanished">Pon {parcel} en la báscula; Enter toma su peso</translation>
    </message>
    <message>
      <source>First weigh it, look at its outside, take a photo; then open it</source>
      <translation type="vanished">Primero pésala, mírala por fuera, haz una foto; luego ábrela</translation>
    </message>
    <message>
      <source>Could go on it</source>
      <translation type="vanished">Podría ir en él</translation>
    </message>
    <message>
      <source>For stock, payment or an address</source>
      <translation type="vanished">Por stock, pago o una dirección</translation>
    </message>
    <message>
      <source>It is in, and {count} were left out. Mend them in the rejects file and import that.</source>
      <translation type="vanished">Entró, y se omitieron {count}. Corrígelos en el archivo de rechazos e impórtalo.</translation>
    </message>
    <message>
      <source>How is the firm called?</source>
      <translation type="vanished">¿Cómo se llama la empresa?</translation>
    </message>
    <message>
      <source>Scan a {a} place; !no decides again</source>
      <translation type="vanished">Escanea una ubicación de {a}; !no decide de nuevo</translation>
    </message>
    <message>
      <source>Other open orders</source>
      <translation type="vanished">Otras órdenes abiertas</translation>
    </message>
    <message>
      <source>Picked up where you left off: {document}</source>
      <translation type="vanished">Se sigue donde quedó: {document}</translation>
    </message>
    <message>
      <source>Work on {sku}. New parts: scan their place. How is it now ({grade} unless said)? Say !answer with one of: {grades}; then !done</source>
      <translation type="vanished">Trabaja en {sku}. Piezas nuevas: escanea su ubicación. ¿Cómo está ahora (si no, {grade})? Di !answer con uno de: {grades}; luego !done</translation>
    </message>
    <message>
      <source>Scan what you take from {place}. How is the piece now ({grade} unless said)? Say !answer with one of: {grades}; then !done</source>
      <translation type="vanished">Escanea lo que tomas de {place}. ¿Cómo está la pieza ahora (si no, {grade})? Di !answer con uno de: {grades}; luego !done</translation>
    </message>
    <message>
      <source>{count} × {sku}</source>
      <translation type="vanished">{count} × {sku}</translation>
    </message>
    <message>
      <source>{sku} is counted by serial number. Scan it</source>
      <translation type="vanished">{sku} va por número de serie. Escanéalo</translation>
    </message>
    <message>
      <source>Units scanned now are taken out</source>
      <translation type="vanished">Lo que escanees ahora se saca</translation>
    </message>
    <message>
      <source>Parcel {parcel} is closed (box {box}, {weight_g} g); its slip and label print</source>
      <translation type="vanished">Paquete {parcel} cerrado (caja {box}, {weight_g} g); se imprimen albarán y etiqueta</translation>
    </message>
    <message>
      <source>Parcel {closed} is closed; its slip and label print. Go on into parcel {parcel}</source>
      <translation type="vanished">Paquete {closed} cerrado; se imprimen albarán y etiqueta. Sigue con el paquete {parcel}</translation>
    </message>
    <message>
      <source>The unit scanned next is damaged</source>
      <translation type="vanished">La próxima unidad escaneada está dañada</translation>
    </message>
    <message>
      <source>Parcel {parcel} is closed ({sides}, {weight_g} g); its slip and label print</source>
      <translation type="vanished">Paquete {parcel} cerrado ({sides}, {weight_g} g); se imprimen albarán y etiqueta</translation>
    </message>
    <message>
      <source>Scan what you take out of {tote}; !done leaves it as it is</source>
      <translation type="vanished">Escanea lo que sacas de {tote}; !done la deja como está</translation>
    </message>
    <message>
      <source>{counted} of {wanted} × {sku}</source>
      <translation type="vanished">{counted} de {wanted} × {sku}</translation>
    </message>
    <message>
      <source>{chosen} is not what the rule proposes</source>
      <translation type="vanished">{chosen} no es lo que propone la regla</translation>
    </message>
    <message>
      <source>Last valid day of</source>
      <translation type="vanished">Último día válido de</translation>
    </message>
    <message>
      <source>It tells which of those that lie there you have in hand</source>
      <translation type="vanished">Indica cuál de las piezas de allí tienes en la mano</translation>
    </message>
    <message>
      <source>Not the paper of the work order: scan the label there, on the piece</source>
      <translation type="vanished">No el papel de la orden: escanea la etiqueta ya puesta en la pieza</translation>
    </message>
    <message>
      <source>Without one it stays with who packs it</source>
      <translation type="vanished">Sin ella se queda con quien lo empaca</translation>
    </message>
    <message>
      <source>It stands on the unit; the book knows none of the tote</source>
      <translation type="vanished">Está en la unidad; el libro no conoce ninguna de la cubeta</translation>
    </message>
    <message>
      <source>Scan what you take out; !done leaves it as it is</source>
      <translation type="vanished">Escanea lo que sacas; !done lo deja como está</translation>
    </message>
    <message>
      <source>Against the rule, a piece of this value needs a second person</source>
      <translation type="vanished">Contra la regla, una pieza de este valor necesita una segunda persona</translation>
    </message>
    <message>
      <source>Any {kinds} place takes it: {chosen}</source>
      <translation type="vanished">Vale cualquier ubicación de {kinds}: {chosen}</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation type="vanished">Quitar</translation>
    </message>
    <message>
      <source>Stay behind</source>
      <translation type="vanished">Se quedan</translation>
    </message>
    <message>
      <source>The list goes inside; then close the carton and scan its label</source>
      <translation type="vanished">La lista va dentro; después cierra la caja y escanea su etiqueta</translation>
    </message>
    <message>
      <source>Compare the credit note with the debit note; a difference is shown before it is kept</source>
      <translation type="vanished">Compara la nota de abono con la de débito; la diferencia se muestra antes de guardarla</translation>
    </message>
    <message>
      <source>Parcels scanned now are unloaded</source>
      <translation type="vanished">Los paquetes que escanees ahora se descargan</translation>
    </message>
    <message>
      <source>Or something else?</source>
      <translation type="vanished">¿O algo distinto?</translation>
    </message>
    <message>
      <source>picking place</source>
      <translation type="vanished">ubicación de picking</translation>
    </message>
    <message>
      <source>How is it</source>
      <translation type="vanished">Estado de</translation>
    </message>
    <message>
      <source>Pallet {pallet} is begun, with the number {sscc} for this journey</source>
      <translation type="vanished">El palé {pallet} está empezado, con el número {sscc} para este viaje</translation>
    </message>
    <message>
      <source>Everything is in parcel {parcel}. Its weight is wanted</source>
      <translation type="vanished">Todo está en el paquete {parcel}. Falta su peso</translation>
    </message>
    <message>
      <source>{answer}: that wants a photo of the {sku}</source>
      <translation type="vanished">{answer}: hace falta una foto de {sku}</translation>
    </message>
    <message>
      <source>It came from there: scan the place, or more of it</source>
      <translation type="vanished">Vino de allí: escanea la ubicación, o más de lo mismo</translation>
    </message>
    <message>
      <source>It lies there already. Scan the place when you are there</source>
      <translation type="vanished">Ya hay allí. Escanea la ubicación cuando llegues</translation>
    </message>
    <message>
      <source>the first of {carriers} that is here</source>
      <translation type="vanished">el primero de {carriers} que haya aquí</translation>
    </message>
    <message>
      <source>Have counted</source>
      <translation type="vanished">Pedir recuento</translation>
    </message>
    <message>
      <source>At {place}: scan the piece that you take</source>
      <translation type="vanished">En {place}: escanea la pieza que tomas</translation>
    </message>
    <message>
      <source>{sku} bears its label and goes to a {kinds} place</source>
      <translation type="vanished">{sku} lleva su etiqueta y va a una ubicación de {kinds}</translation>
    </message>
    <message>
      <source>Stick the new label on {sku} and scan it</source>
      <translation type="vanished">Pega la etiqueta nueva en {sku} y escanéala</translation>
    </message>
    <message>
      <source>Taking out: what you scan next leaves its tote</source>
      <translation type="vanished">Sacar: lo que escanees ahora sale de su cubeta</translation>
    </message>
    <message>
      <source>Different goods: {count}</source>
      <translation type="vanished">Artículos distintos: {count}</translation>
    </message>
    <message>
      <source>The piece's own label is enough</source>
      <translation type="vanished">Basta la etiqueta de la pieza</translation>
    </message>
    <message>
      <source>Grade {grade} unless you say another; !done when it is ready</source>
      <translation type="vanished">Grado {grade} si no dices otro; !done cuando esté hecho</translation>
    </message>
    <message>
      <source>Make it good</source>
      <translation type="vanished">Reacondicionar</translation>
    </message>
    <message>
      <source>Pack it anew</source>
      <translation type="vanished">Reembalar</translation>
    </message>
    <message>
      <source>Put it together</source>
      <translation type="vanished">Montar</translation>
    </message>
    <message>
      <source>From where to where is yours to say</source>
      <translation type="vanished">De dónde a dónde, lo decides tú</translation>
    </message>
    <message>
      <source>Several lots or serials lie here: take one and scan it</source>
      <translation type="vanished">Hay varios lotes o números de serie aquí: toma uno y escanéalo</translation>
    </message>
    <message>
      <source>What you scan now comes out of the parcel; say !done when that is all</source>
      <translation type="vanished">Lo que escanees ahora sale del paquete; !done cuando esté todo</translation>
    </message>
    <message>
      <source>Its number stands on the delivery note</source>
      <translation type="vanished">Su número está en el albarán</translation>
    </message>
    <message>
      <source>Grade {grade}: {proposed}, because {why}</source>
      <translation type="vanished">Grado {grade}: {proposed}, porque {why}</translation>
    </message>
    <message>
      <source>Or type the code of the carrier that is at the door</source>
      <translation type="vanished">O escribe el código del transportista que está en la puerta</translation>
    </message>
    <message>
      <source>It can be given later: the request is printed and in the outbox</source>
      <translation type="vanished">Se puede dar más tarde: la solicitud está impresa y en la salida</translation>
    </message>
    <message>
      <source>Scan the box type; weigh it if you can</source>
      <translation type="vanished">Escanea el tipo de caja; pésala si puedes</translation>
    </message>
    <message>
      <source>Put the list inside, close it, then scan the label on it</source>
      <translation type="vanished">Mete la lista, ciérrala y escanea la etiqueta puesta</translation>
    </message>
    <message>
      <source>{number} goes on: it is {state}</source>
      <translation type="vanished">{number} continúa: está {state}</translation>
    </message>
    <message>
      <source>staging</source>
      <translation type="vanished">zona de espera</translation>
    </message>
    <message>
      <source>Check a file …</source>
      <translation type="vanished">Comprobar archivo …</translation>
    </message>
    <message>
      <source>Check</source>
      <translation type="vanished">Comprobar</translation>
    </message>
    <message>
      <source>It lies in</source>
      <translation type="vanished">Está en</translation>
    </message>
    <message>
      <source>Inserts, units one by one, numbers to read</source>
      <translation type="vanished">Inserciones, unidad por unidad, números que leer</translation>
    </message>
    <message>
      <source>Right parcels suspected for their weight</source>
      <translation type="vanished">Paquetes correctos con peso sospechoso</translation>
    </message>
    <message>
      <source>Take away the # in front of what you need.</source>
      <translation type="vanished">Quita el # delante de lo que necesites.</translation>
    </message>
    <message>
      <source>{count} of 1000</source>
      <translation type="vanished">{count} de 1000</translation>
    </message>
    <message>
      <source>A copy for bad days</source>
      <translation type="vanished">Una copia para los días malos</translation>
    </message>
    <message>
      <source>Holds every move, order and parcel against its rules. It changes nothing.</source>
      <translation type="vanished">Comprueba cada movimiento, pedido y paquete con sus reglas. No cambia nada.</translation>
    </message>
    <message>
      <source>A QR code on the slip: {order} in it becomes the order's number; empty for none</source>
      <translation type="vanished">Un código QR en el albarán: {order} se cambia por el número del pedido; vacío para ninguno</translation>
    </message>
    <message>
      <source>Steps with | between; empty: our own, in the customer's language</source>
      <translation type="vanished">Pasos separados por |; vacío: los nuestros, en el idioma del cliente</translation>
    </message>
    <message>
      <source>Empty: in the customer's language</source>
      <translation type="vanished">Vacío: en el idioma del cliente</translation>
    </message>
    <message>
      <source>Page of the shop</source>
      <translation type="vanished">Página de la tienda</translation>
    </message>
    <message>
      <source>Its own printer</source>
      <translation type="vanished">Su propia impresora</translation>
    </message>
    <message>
      <source>One kind of paper elsewhere</source>
      <translation type="vanished">Un tipo de papel en otro sitio</translation>
    </message>
    <message>
      <source>back to the vendor</source>
      <translation type="vanished">vuelta al proveedor</translation>
    </message>
    <message>
      <source>Stick the new label on and scan it; !reprint prints it once more</source>
      <translation type="vanished">Pega la etiqueta nueva y escanéala; !reprint la imprime otra vez</translation>
    </message>
    <message>
      <source>A photo from where?</source>
      <translation type="vanished">¿De dónde viene la foto?</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation type="vanished">Otra vez</translation>
    </message>
    <message>
      <source>What is in the file</source>
      <translation type="vanished">Qué hay en el archivo</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation type="vanished">Qué hace</translation>
    </message>
    <message>
      <source>What its content says</source>
      <translation type="vanished">Qué dice su contenido</translation>
    </message>
    <message>
      <source>3   Your badge, and the words of the work as barcodes</source>
      <translation type="vanished">3   Tu tarjeta, y las órdenes del trabajo como códigos</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation type="vanished">Omitir</translation>
    </message>
    <message>
      <source>No copy was found by itself. Browse for the file.</source>
      <translation type="vanished">No se encontró ninguna copia automáticamente. Busca el archivo con Examinar.</translation>
    </message>
    <message>
      <source>After a bad day: a copy takes the place of a warehouse, which is kept beside it.</source>
      <translation type="vanished">Tras un mal día: una copia ocupa el lugar de un almacén, que se guarda al lado.</translation>
    </message>
    <message>
      <source>Scan to unload</source>
      <translation type="vanished">Escanea para descargar</translation>
    </message>
    <message>
      <source>Its papers</source>
      <translation type="vanished">Sus papeles</translation>
    </message>
    <message>
      <source>Scan the lot of {sku}, or say !lot and its code</source>
      <translation type="vanished">Escanea el lote de {sku}, o !lot y su código</translation>
    </message>
    <message>
      <source>Lot {lot} of {sku} is new: say its last valid day, like !expiry 2027-03-31</source>
      <translation type="vanished">El lote {lot} de {sku} es nuevo: indica su último día válido, por ejemplo !expiry 2027-03-31</translation>
    </message>
    <message>
      <source>Give the last valid day of lot {lot} of {sku}: scan it, or say !expiry 2027-03-31</source>
      <translation type="vanished">Último día válido del lote {lot} de {sku}: escanéalo, o !expiry 2027-03-31</translation>
    </message>
    <message>
      <source>{sku}: scan the next serial ({count} so far), or where they go</source>
      <translation type="vanished">{sku}: escanea la siguiente serie ({count} hasta ahora), o adónde van</translation>
    </message>
    <message>
      <source>Lot {lot}{until}</source>
      <translation type="vanished">Lote {lot}{until}</translation>
    </message>
    <message>
      <source>Parcel {parcel} is taken in as packed: {count} pieces, grade as new; until they are put away they belong to {place}</source>
      <translation type="vanished">Paquete {parcel} aceptado como se embaló: {count} piezas, como nuevas; hasta ubicarlas su sitio es {place}</translation>
    </message>
    <message>
      <source>Fetch</source>
      <translation type="vanished">Recoge</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation type="vanished">Pasa a</translation>
    </message>
    <message>
      <source>No account with a carrier yet</source>
      <translation type="vanished">Aún sin cuenta con un transportista</translation>
    </message>
    <message>
      <source>Live, costs money</source>
      <translation type="vanished">Real, cuesta dinero</translation>
    </message>
    <message>
      <source>Test, costs nothing</source>
      <translation type="vanished">Prueba, no cuesta</translation>
    </message>
    <message>
      <source>Papers want you</source>
      <translation type="vanished">Papeles por revisar</translation>
    </message>
    <message>
      <source>Outbox wants you</source>
      <translation type="vanished">La salida te necesita</translation>
    </message>
    <message>
      <source>{count} want you</source>
      <translation type="vanished">{count} te necesitan</translation>
    </message>
    <message>
      <source>Nothing wants you</source>
      <translation type="vanished">Nada te necesita</translation>
    </message>
    <message>
      <source>Want you</source>
      <translation type="vanished">Te necesitan</translation>
    </message>
    <message>
      <source>wants you</source>
      <translation type="vanished">te necesita</translation>
    </message>
    <message>
      <source>Papers of it</source>
      <translation type="vanished">Sus papeles</translation>
    </message>
    <message>
      <source>Begin to practise</source>
      <translation type="vanished">Empezar la práctica</translation>
    </message>
    <message>
      <source>It lies in {folder}</source>
      <translation type="vanished">Está en {folder}</translation>
    </message>
    <message>
      <source>Built: scan it to load it whole</source>
      <translation type="vanished">Montado: escanéalo para cargarlo entero</translation>
    </message>
    <message>
      <source>Scan a tote, an order or a product to pack ({count} orders wait)</source>
      <translation type="vanished">Escanea una cubeta, un pedido o un artículo para embalar ({count} pedidos esperan)</translation>
    </message>
    <message>
      <source>All {loaded} parcels for {carrier} are loaded: say !done to close the manifest</source>
      <translation type="vanished">Los {loaded} paquetes de {carrier} están cargados: !done cierra el manifiesto</translation>
    </message>
    <message>
      <source>Loading for {carrier} at {dock}: {missing} parcels are ready</source>
      <translation type="vanished">Carga para {carrier} en {dock}: {missing} paquetes listos</translation>
    </message>
    <message>
      <source>Manifest {manifest} is closed: {parcels} parcels of {orders} orders handed to {carrier}; it prints</source>
      <translation type="vanished">Manifiesto {manifest} cerrado: {parcels} paquetes de {orders} pedidos entregados a {carrier}; se imprime</translation>
    </message>
    <message>
      <source>Lay in {says} and scan it. None there: say !short</source>
      <translation type="vanished">Añade {says} y escanéalo. Si no hay: !short</translation>
    </message>
    <message>
      <source>Lay in {says}, then say !yes. None there: say !short</source>
      <translation type="vanished">Añade {says}, luego !yes. Si no hay: !short</translation>
    </message>
    <message>
      <source>sells labels offline, by the house rates</source>
      <translation type="vanished">vende etiquetas sin red, con las tarifas de la casa</translation>
    </message>
    <message>
      <source>as on parcels: UPS-EXPORT</source>
      <translation type="vanished">como en paquetes: UPS-EXPORT</translation>
    </message>
    <message>
      <source>the first rule that fits decides</source>
      <translation type="vanished">decide la primera regla que encaja</translation>
    </message>
    <message>
      <source>is kept, and shown to a person</source>
      <translation type="vanished">se conserva y se muestra a una persona</translation>
    </message>
    <message>
      <source>As it came</source>
      <translation type="vanished">De fábrica</translation>
    </message>
    <message>
      <source>guessed: {values}</source>
      <translation type="vanished">supuesto: {values}</translation>
    </message>
    <message>
      <source>must be filled</source>
      <translation type="vanished">debe rellenarse</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation type="vanished">Como está</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation type="vanished">Añadir</translation>
    </message>
    <message>
      <source>nobody has judged it yet</source>
      <translation type="vanished">sin evaluar aún</translation>
    </message>
    <message>
      <source>in the order in which they are asked</source>
      <translation type="vanished">en el orden en que se hacen</translation>
    </message>
    <message>
      <source>ms between two characters, 10 to 200</source>
      <translation type="vanished">ms entre dos caracteres, de 10 a 200</translation>
    </message>
    <message>
      <source>or type it and press Enter</source>
      <translation type="vanished">o escríbelo y pulsa Intro</translation>
    </message>
    <message>
      <source>Lay in {says} and scan it; !short where there is none</source>
      <translation type="vanished">Añade {says} y escanéalo; !short si no hay</translation>
    </message>
    <message>
      <source>Lay in {says} and say !yes; !short where there is none</source>
      <translation type="vanished">Añade {says} y di !yes; !short si no hay</translation>
    </message>
    <message>
      <source>The supplier's code, a return's number, or the goods themselves</source>
      <translation type="vanished">El código del proveedor, el número de una devolución o la propia mercancía</translation>
    </message>
    <message>
      <source>Scan what shall stay and take it off; when the list is right, send it</source>
      <translation type="vanished">Escanea lo que debe quedarse y quítalo; cuando la lista esté bien, envíala</translation>
    </message>
    <message>
      <source>New warehouse, page 1 of 4. It stands on slips and labels.</source>
      <translation type="vanished">Almacén nuevo, página 1 de 4. Aparece en albaranes y etiquetas.</translation>
    </message>
    <message>
      <source>Another</source>
      <translation type="vanished">Otra</translation>
    </message>
    <message>
      <source>It must hold every rule, else nothing is changed. Close other stations first.</source>
      <translation type="vanished">Debe cumplir todas las reglas; si no, nada cambia. Cierra antes las demás estaciones.</translation>
    </message>
    <message>
      <source>as it comes with the program</source>
      <translation type="vanished">como viene con el programa</translation>
    </message>
    <message>
      <source>The label that came for {tracking} bears this number nowhere; its barcodes say {found}. Look at the label before the parcel goes: if it is another parcel's, give it back and ask for a new one. If the carrier writes the number in its own way, this check is switched off in the settings, Papers</source>
      <translation type="vanished">La etiqueta que llegó para {tracking} no lleva este número en ninguna parte; sus códigos de barras dicen {found}. Mira la etiqueta antes de que salga el paquete: si es de otro paquete, devuélvela y pide una nueva. Si el transportista escribe el número a su manera, esta comprobación se desactiva en los ajustes, Papeles</translation>
    </message>
    <message>
      <source>{carrier} (not installed)</source>
      <translation type="vanished">{carrier} (no instalado)</translation>
    </message>
    <message>
      <source>Scan a tote, an order or a product</source>
      <translation type="vanished">Escanea una cubeta, un pedido o un artículo</translation>
    </message>
    <message>
      <source>Scan the return, its parcel or its order</source>
      <translation type="vanished">Escanea la devolución, su paquete o su pedido</translation>
    </message>
    <message>
      <source>Scan the badge of a second person</source>
      <translation type="vanished">Escanea la tarjeta de una segunda persona</translation>
    </message>
    <message>
      <source>As a file beside the database</source>
      <translation type="vanished">Como archivo junto a la base de datos</translation>
    </message>
    <message>
      <source>Whatever lies in the box or sticks on it will do; else the customer's name or e-mail</source>
      <translation type="vanished">Sirve lo que haya en la caja o pegado en ella; si no, el nombre o correo del cliente</translation>
    </message>
    <message>
      <source>It shows what is wrong; say No if nobody can take one here</source>
      <translation type="vanished">Muestra el defecto; di No si aquí nadie puede hacerla</translation>
    </message>
    <message>
      <source>in {name}'s hands</source>
      <translation type="vanished">en manos de {name}</translation>
    </message>
    <message>
      <source>What is to be sent</source>
      <translation type="vanished">Qué se envía</translation>
    </message>
    <message>
      <source>as 300x200x100 mm; empty where not known</source>
      <translation type="vanished">como 300x200x100 mm; vacío si no se sabe</translation>
    </message>
    <message>
      <source>its own parcels; or describe one:</source>
      <translation type="vanished">sus propios paquetes; o describe uno:</translation>
    </message>
    <message>
      <source>{carrier} may have sold the label of parcel {parcel}, and only it can tell. First say what became of it: fulfill carriers settle {parcel}</source>
      <translation type="vanished">{carrier} quizá vendió la etiqueta del paquete {parcel}, y solo allí se sabe. Di primero qué pasó: fulfill carriers settle {parcel}</translation>
    </message>
    <message>
      <source>{field}, if any</source>
      <translation type="vanished">{field}, si hay</translation>
    </message>
    <message>
      <source>Live: labels cost money</source>
      <translation type="vanished">Real: las etiquetas cuestan dinero</translation>
    </message>
    <message>
      <source>Test: labels cost nothing</source>
      <translation type="vanished">Prueba: las etiquetas no cuestan</translation>
    </message>
    <message>
      <source>Country of the account, as DE</source>
      <translation type="vanished">País de la cuenta, como ES</translation>
    </message>
    <message>
      <source>test</source>
      <translation type="vanished">prueba</translation>
    </message>
    <message>
      <source>live</source>
      <translation type="vanished">real</translation>
    </message>
    <message>
      <source>as it stands on parcels: UPS, UPS-EXPORT</source>
      <translation type="vanished">como en los paquetes: UPS, UPS-EXPORT</translation>
    </message>
    <message>
      <source>What comes first</source>
      <translation type="vanished">Qué va primero</translation>
    </message>
    <message>
      <source>Compare prices</source>
      <translation type="vanished">Comparar precios</translation>
    </message>
    <message>
      <source>See what it does</source>
      <translation type="vanished">Ver qué hace</translation>
    </message>
    <message>
      <source>{carriers}: {count} rates, {source}</source>
      <translation type="vanished">{carriers}: {count} tarifas, {source}</translation>
    </message>
    <message>
      <source>Try a parcel</source>
      <translation type="vanished">Probar un paquete</translation>
    </message>
    <message>
      <source>1 working day</source>
      <translation type="vanished">1 día hábil</translation>
    </message>
    <message>
      <source>{count} working days</source>
      <translation type="vanished">{count} días hábiles</translation>
    </message>
    <message>
      <source>{name}: {price}
leaves today until {time}, {days}, zone {zone}</source>
      <translation type="vanished">{name}: {price}
sale hoy hasta las {time}, {days}, zona {zone}</translation>
    </message>
    <message>
      <source>{carrier} does not take the keys of this machine. Give them again: fulfill carriers key {carrier}</source>
      <translation type="vanished">{carrier} no acepta las claves de este equipo. Dalas de nuevo: fulfill carriers key {carrier}</translation>
    </message>
    <message>
      <source>{carrier} cannot be asked from this machine, {fields} is missing. Give keys by fulfill carriers key {carrier}, anything else by fulfill carriers add {carrier} --set NAME=VALUE</source>
      <translation type="vanished">No se puede preguntar a {carrier} desde este equipo, falta {fields}. Da las claves con fulfill carriers key {carrier}, lo demás con fulfill carriers add {carrier} --set NAME=VALUE</translation>
    </message>
    <message>
      <source>Proof …</source>
      <translation type="vanished">Prueba …</translation>
    </message>
    <message>
      <source>That is not the PIN of {name}. Try again</source>
      <translation type="vanished">Ese no es el PIN de {name}. Inténtalo otra vez</translation>
    </message>
    <message>
      <source>Too many wrong PINs: the badge of {name} is locked until a supervisor unlocks it</source>
      <translation type="vanished">Demasiados PIN erróneos: la tarjeta de {name} queda bloqueada hasta que un supervisor la desbloquee</translation>
    </message>
    <message>
      <source>Parcel {parcel} is in the proposed box: there is nothing to explain. Scan another box first</source>
      <translation type="vanished">El paquete {parcel} va en la caja propuesta: no hay nada que explicar. Escanea antes otra caja</translation>
    </message>
    <message>
      <source>{quantity} × {sku} packed; {left} of order {order} to go</source>
      <translation type="vanished">{quantity} × {sku} embalado; faltan {left} del pedido {order}</translation>
    </message>
    <message>
      <source>{weight_g} g is not the {expected_g} g expected: check that nothing is missing or too many. Say the same again to keep it, or !remove to take something out</source>
      <translation type="vanished">{weight_g} g no son los {expected_g} g esperados: mira si falta o sobra algo. Repite lo mismo para dejarlo, o !remove para sacar algo</translation>
    </message>
    <message>
      <source>Hazardous ({hazard}): its mark must be on the box</source>
      <translation type="vanished">Peligroso ({hazard}): la caja debe llevar su marca</translation>
    </message>
    <message>
      <source>{name} has a PIN, which a badge alone does not replace. Start this station with that badge</source>
      <translation type="vanished">{name} tiene un PIN que la tarjeta sola no sustituye. Inicia la estación con esa tarjeta</translation>
    </message>
    <message>
      <source>{document} is open; {left} pieces are awaited</source>
      <translation type="vanished">{document} está abierta; se esperan {left} unidades</translation>
    </message>
    <message>
      <source>{document} stays open with {units} pieces taken in; scan its code to go on</source>
      <translation type="vanished">{document} sigue abierta con {units} unidades aceptadas; escanea su código para seguir</translation>
    </message>
    <message>
      <source>{count} pieces lie at {place}</source>
      <translation type="vanished">{count} piezas están en {place}</translation>
    </message>
    <message>
      <source>{document} is closed: {count} pieces received and put away</source>
      <translation type="vanished">{document} está cerrada: {count} piezas recibidas y ubicadas</translation>
    </message>
    <message>
      <source>{count} wait</source>
      <translation type="vanished">{count} en espera</translation>
    </message>
    <message>
      <source>Scan the return's, parcel's or tracking code, or the order; or type the customer. No paper: !next</source>
      <translation type="vanished">Escanea la devolución, el paquete, el seguimiento o el pedido, o escribe el cliente. Sin papeles: !next</translation>
    </message>
    <message>
      <source>Scan the product that you take</source>
      <translation type="vanished">Escanea el artículo que tomas</translation>
    </message>
    <message>
      <source>{owed} are owed: say !answer with the amount and the number of the credit note, or !answer replacement</source>
      <translation type="vanished">Se deben {owed}: di !answer con el importe y el número de la nota de abono, o !answer replacement</translation>
    </message>
    <message>
      <source>{question}</source>
      <translation type="vanished">{question}</translation>
    </message>
    <message>
      <source>Answer: {question}</source>
      <translation type="vanished">Responde: {question}</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation type="vanished">1 día</translation>
    </message>
    <message>
      <source>Open since</source>
      <translation type="vanished">Abierta desde</translation>
    </message>
    <message>
      <source>Order {order} is packed: {parcels} parcels ready to ship</source>
      <translation type="vanished">Pedido {order} embalado: {parcels} paquetes listos para salir</translation>
    </message>
    <message>
      <source>Or choose the carrier that is at the door</source>
      <translation type="vanished">O elige el transportista que está en la puerta</translation>
    </message>
    <message>
      <source>Welcome to Fulfill</source>
      <translation type="vanished">Te damos la bienvenida a Fulfill</translation>
    </message>
    <message>
      <source>Scan the return's code, parcel or tracking number, or the order on the slip. No paper: !next</source>
      <translation type="vanished">Escanea el código, paquete o seguimiento de la devolución, o el pedido del albarán. Sin papeles: !next</translation>
    </message>
    <message>
      <source>Whatever lies in the box or sticks on it will do</source>
      <translation type="vanished">Vale todo lo que esté dentro o pegado fuera</translation>
    </message>
    <message>
      <source>or scan a badge; F4 adds somebody new.</source>
      <translation type="vanished">o escanea una tarjeta; F4 añade a alguien.</translation>
    </message>
    <message>
      <source>The window speaks it when it is opened the next time.</source>
      <translation type="vanished">La ventana lo hablará cuando se abra la próxima vez.</translation>
    </message>
    <message>
      <source>{given} does not fit what is in it: weigh it once more</source>
      <translation type="vanished">{given} no cuadra con el contenido: pésalo otra vez</translation>
    </message>
    <message>
      <source>So far; {grams} when all is in</source>
      <translation type="vanished">Hasta ahora; {grams} con todo dentro</translation>
    </message>
    <message>
      <source>Weighed; expected {expected}</source>
      <translation type="vanished">Pesado; se esperaba {expected}</translation>
    </message>
    <message>
      <source>Grams</source>
      <translation type="vanished">Gramos</translation>
    </message>
    <message>
      <source>A whole number of grams, as 1200</source>
      <translation type="vanished">Gramos enteros, como 1200</translation>
    </message>
    <message>
      <source>{weight} g</source>
      <translation type="vanished">{weight} g</translation>
    </message>
    <message>
      <source>{weight} of {most} kg</source>
      <translation type="vanished">{weight} de {most} kg</translation>
    </message>
    <message>
      <source>The label was not printed: {why}</source>
      <translation type="vanished">La etiqueta no se imprimió: {why}</translation>
    </message>
    <message>
      <source>The label went to the printer</source>
      <translation type="vanished">La etiqueta fue a la impresora</translation>
    </message>
    <message>
      <source>Box {length} × {width} × {height} mm</source>
      <translation type="vanished">Caja {length} × {width} × {height} mm</translation>
    </message>
    <message>
      <source>Print label copy</source>
      <translation type="vanished">Copia de etiqueta</translation>
    </message>
    <message>
      <source>the badge of {x}</source>
      <translation type="vanished">la tarjeta de {x}</translation>
    </message>
    <message>
      <source>a tote of this walk: {x}</source>
      <translation type="vanished">una cubeta de este recorrido: {x}</translation>
    </message>
    <message>
      <source>Scan one of {x}.</source>
      <translation type="vanished">Escanea uno de {x}.</translation>
    </message>
    <message>
      <source> Take it from {x} instead.</source>
      <translation type="vanished"> Tómalo de {x}.</translation>
    </message>
    <message>
      <source>. No longer held: {x}</source>
      <translation type="vanished">. Ya no reservado: {x}</translation>
    </message>
    <message>
      <source>. Throw away {x}: void</source>
      <translation type="vanished">. Tira {x}: anulado</translation>
    </message>
    <message>
      <source>. Throw away {x}: void then</source>
      <translation type="vanished">. Tira entonces {x}: anulado</translation>
    </message>
  </context>
</TS>
