"""What other programs call our columns: English, German and Spanish words, as they stand in header lines.

Only words of headers stand here; how near a header is to them is told in `guessing`.
"""

from __future__ import annotations

from collections.abc import Mapping

from fulfill.records import Kind


def _words(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(",") if each.strip())


_ADDRESS: Mapping[str, tuple[str, ...]] = {
    "name": _words(
        "recipient, recipient name, customer, customer name, full name, ship to, ship to name, consignee,"
        " addressee, contact name, buyer, Empfänger, Empfängername, Kunde, Kundenname, Name, Ansprechpartner,"
        " destinatario, nombre destinatario, nombre, nombre completo, cliente, nombre cliente"
    ),
    "company": _words(
        "company name, organisation, organization, firm, Firma, Firmenname, empresa, razón social"
    ),
    "address1": _words(
        "address, address line, address line 1, street, street address, street 1, street and number, Straße,"
        " Strasse, Adresse, Anschrift, Straße und Hausnummer, Straße Nr, Adresszeile 1, dirección, domicilio,"
        " calle, dirección 1, línea de dirección 1"
    ),
    "address2": _words(
        "address line 2, street 2, apartment, suite, unit, Adresszusatz, Zusatz, Adresszeile 2, Straße 2,"
        " dirección 2, piso, complemento, línea de dirección 2"
    ),
    "city": _words("town, place of delivery, Ort, Stadt, Wohnort, ciudad, población, localidad, municipio"),
    "region": _words(
        "state, province, county, Bundesland, Land Region, provincia, estado, comunidad autónoma"
    ),
    "postcode": _words(
        "postal code, zip, zip code, zipcode, post code, PLZ, Postleitzahl, código postal, CP, cod postal"
    ),
    "country": _words("country code, Land, Ländercode, Länderkürzel, Staat, país, código país, nation"),
    "phone": _words(
        "telephone, phone number, mobile, tel, Telefon, Telefonnummer, Handy, Mobil, teléfono, móvil"
    ),
    "email": _words("e mail, mail, email address, E-Mail-Adresse, Mailadresse, correo, correo electrónico"),
}
_EVERYWHERE: Mapping[str, tuple[str, ...]] = {
    "sku": _words(
        "item, item number, item code, item no, product code, product number, article, article number, part"
        " number, stock code, variant sku, Artikelnummer, Artikel Nr, Art Nr, ArtNr, Artikel, Artikelcode,"
        " Produktnummer, Materialnummer, referencia, ref, código artículo, artículo, código producto, código"
    ),
    "quantity": _words(
        "qty, amount, count, units, pieces, pcs, ordered, quantity ordered, on hand, stock, in stock, Menge,"
        " Anzahl, Stück, Stückzahl, Bestand, Bestellmenge, cantidad, uds, unidades, existencias, stock actual"
    ),
    "currency": _words("currency code, Währung, moneda, divisa"),
    "price": _words("sales price, retail price, Preis, Verkaufspreis, VK, precio, precio venta, pvp"),
    "supplier": _words("vendor, supplier code, Lieferant, Lieferantennummer, proveedor, código proveedor"),
    "expires_on": _words(
        "expiry, expiry date, expiration, expiration date, best before, use by, MHD, Mindesthaltbarkeit,"
        " Ablaufdatum, Verfallsdatum, caducidad, fecha caducidad, vencimiento"
    ),
    "lot": _words("batch, lot number, batch number, Charge, Chargennummer, Los, lote, número de lote"),
    "serial": _words("serial number, serial no, Seriennummer, Serien Nr, número de serie, nº serie"),
    "weight_g": _words("weight, gross weight, net weight, Gewicht, Bruttogewicht, peso, peso bruto"),
    "length_mm": _words("length, depth, Länge, Tiefe, largo, longitud, fondo"),
    "width_mm": _words("width, Breite, ancho, anchura"),
    "height_mm": _words("height, Höhe, alto, altura"),
    "max_weight_g": _words("max weight, maximum weight, load limit, Maximalgewicht, Traglast, peso máximo"),
    "order": _words(
        "order number, order no, order id, order name, sales order, purchase number, web order, Bestellung,"
        " Bestellnummer, Bestell Nr, Auftrag, Auftragsnummer, Auftrags Nr, Auftrags ID, Belegnummer, pedido,"
        " número de pedido, nº pedido, núm pedido, id pedido"
    ),
}
_OWN: Mapping[Kind, Mapping[str, tuple[str, ...]]] = {
    Kind.PRODUCTS: {
        "name": _words(
            "title, product, product name, item name, description, item description, Bezeichnung,"
            " Artikelbezeichnung, Artikelname, Produktname, Produkt, Titel, Beschreibung, nombre,"
                  " descripción,"
            " nombre producto, producto, denominación, título"
        ),
        "gtin": _words("ean, ean 13, ean code, gtin 13, gtin 14, upc, upc a, barcode, Barcode, EAN Nummer,"
                       " Strichcode, código de barras, código ean"),
        "barcodes": _words("other barcodes, additional barcodes, weitere Barcodes, otros códigos"),
        "category": _words("product type, type, group, department, Kategorie, Warengruppe, categoría,"
                  " familia"),
        "country_of_origin": _words("origin, made in, Ursprungsland, Herkunftsland, Ursprung,"
                  " país de origen, origen"),
        "hs_code": _words("hs, tariff, tariff number, customs code, Zolltarifnummer, Warennummer, HS Code,"
                          " código arancelario, taric"),
        "hazard": _words("un number, dangerous goods, Gefahrgut, UN Nummer, mercancía peligrosa, número un"),
        "supplier_sku": _words("vendor sku, manufacturer part number, mpn, Lieferantenartikelnummer,"
                               " Herstellernummer, referencia proveedor"),
        "image": _words("picture, image url, photo, Bild, Bild URL, imagen, foto"),
        "tracking": _words("tracked by, lot tracking, Rückverfolgung, Chargenpflicht, trazabilidad"),
        "fragile": _words("breakable, zerbrechlich, frágil"),
    },
    Kind.PLACES: {
        "code": _words("place, location, bin, shelf, location code, bin code, slot, Platz, Lagerplatz, Fach,"
                       " Regal, Stellplatz, ubicación, código ubicación, hueco"),
        "kind": _words("type, location type, Art, Platzart, Typ, tipo, tipo de ubicación"),
        "zone": _words("area, Zone, Bereich, zona, área"),
        "aisle": _words("Gang, pasillo, calle"),
        "bay": _words("rack, Feld, Säule, módulo, columna"),
        "level": _words("shelf level, Ebene, nivel, altura"),
        "sequence": _words("walk sequence, pick sequence, order, Reihenfolge, Laufweg, secuencia, orden"),
        "max_units": _words("capacity, max units, Kapazität, capacidad"),
    },
    Kind.STOCK: {
        "place": _words("location, bin, shelf, location code, bin location, Platz, Lagerplatz, Lagerort,"
                  " Fach,"
                        " Regal, ubicación, hueco, estante"),
    },
    Kind.ORDERS: {
        "unit_price": _words("price, item price, line price, lineitem price, Einzelpreis, Preis, Stückpreis,"
                             " precio, precio unitario"),
        "ordered_at": _words("order date, date, created, created at, ordered on, Bestelldatum, Datum,"
                             " Auftragsdatum, fecha, fecha pedido, fecha de pedido"),
        "ship_by": _words("due date, delivery date, ship date, dispatch by, Versanddatum, Liefertermin,"
                          " Versand bis, fecha de envío, fecha entrega, enviar antes de"),
        "service": _words("shipping method, shipping service, delivery method, Versandart, Versandmethode,"
                          " método de envío, forma de envío, servicio"),
        "shipping_price": _words("shipping, shipping cost, postage, Versandkosten, Porto,"
                  " gastos de envío, portes"),
        "priority": _words("urgency, Priorität, prioridad"),
        "channel": _words("source, shop, sales channel, marketplace, Kanal, Vertriebskanal, canal, tienda"),
        "payment": _words("payment status, financial status, paid, Zahlung, Zahlungsstatus, Bezahlt, pago,"
                          " estado del pago"),
        "note": _words("notes, comment, remarks, customer note, Notiz, Bemerkung, Kommentar, Hinweis, nota,"
                       " comentario, observaciones"),
        "gift_note": _words("gift message, Grußtext, Geschenknachricht, mensaje de regalo, dedicatoria"),
    },
    Kind.PURCHASE_ORDERS: {
        "po": _words("purchase order, purchase order number, po number, po no, Bestellung, Bestellnummer,"
                     " orden de compra, pedido de compra, número de pedido"),
        "expected_on": _words("expected, expected date, eta, delivery date, due date, Liefertermin,"
                              " Lieferdatum, erwartet am, fecha prevista, fecha de entrega"),
        "unit_cost": _words("cost, unit price, price, purchase price, Einkaufspreis, EK, Preis, coste,"
                            " precio de compra, precio"),
    },
    Kind.RETURNS: {
        "rma": _words("return, return number, return id, rma number, Retoure, Retourennummer, Rücksendung,"
                      " devolución, número de devolución"),
        "reason": _words("return reason, Grund, Retourengrund, motivo, motivo de devolución"),
        "comment": _words("note, notes, customer comment, Bemerkung, Kommentar, comentario"),
        "return_tracking": _words("tracking, tracking number, Sendungsnummer, número de seguimiento"),
        "resolution": _words("wish, wanted, Wunsch, solución, resolución"),
    },
    Kind.CARTONS: {
        "code": _words("box, carton, box code, carton code, packaging, Karton, Kartoncode, Verpackung, caja,"
                       " código caja, embalaje"),
        "name": _words("box name, description, Bezeichnung, nombre, descripción"),
        "tare_g": _words("tare, tare weight, empty weight, own weight, Tara, Leergewicht, Eigengewicht,"
                  " tara"),
    },
    Kind.TOTES: {
        "code": _words("tote, tote code, container, Behälter, Wanne, Kiste, contenedor, cubeta"),
        "kind": _words("type, Art, Typ, tipo"),
    },
    Kind.TRAILERS: {
        "code": _words("trailer, plate, licence plate, Anhänger, Kennzeichen, remolque, matrícula"),
        "carrier": _words("haulier, Spediteur, Frachtführer, transportista"),
        "max_volume_l": _words("volume, max volume, Volumen, volumen"),
        "max_parcels": _words("parcels, max parcels, Pakete, paquetes"),
    },
    Kind.SUPPLIERS: {
        "code": _words("supplier, supplier code, vendor, vendor code, Lieferant, Lieferantennummer, Kürzel,"
                       " proveedor, código proveedor"),
        "name": _words("supplier name, vendor name, company, Firma, Lieferantenname, nombre, razón social,"
                       " nombre proveedor"),
        "lead_time_days": _words("lead time, Lieferzeit, plazo de entrega"),
    },
    Kind.PEOPLE: {
        "badge": _words("badge code, employee number, personnel number, staff id, Ausweis, Personalnummer,"
                        " Mitarbeiternummer, tarjeta, número de empleado"),
        "name": _words("full name, employee, employee name, Mitarbeiter, nombre, empleado"),
        "role": _words("roles, job, position, function, Rolle, Funktion, Tätigkeit, rol, función, puesto"),
        "pin": _words("pin code, Geheimzahl, clave"),
    },
}  # fmt: skip

# Two columns that together are one of ours, in the order in which they are put together.
PAIRS: Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = {
    "name": (
        (
            _words("first name, firstname, forename, given name, Vorname, nombre"),
            _words("last name, lastname, surname, family name, Nachname, Familienname, apellido, apellidos"),
        ),
    ),
    "address1": (
        (
            _words("street, street name, Straße, Strasse, calle, vía"),
            _words(
                "house number, house no, street number, number, Hausnummer, Haus Nr, Hausnr, Nr, número, núm"
            ),
        ),
    ),
}
# Words before or after a name that tell whose it is: of two addresses, the one that goods are sent to.
DELIVERY = frozenset(
    "shipping ship delivery deliver to lineitem line order recipient customer liefer lieferung versand"
    " lieferadresse liefer- empfanger kunde envio entrega destino destinatario cliente de del des der".split()
)
BILLING = frozenset(
    "billing bill invoice rechnung rechnungs rechnungsadresse factura facturacion payer sender absender"
    " remitente from".split()
)
DELIVERY_STEMS = ("shipping", "delivery", "liefer", "versand", "empfanger", "envio", "entrega")
BILLING_STEMS = ("billing", "rechnungs", "factura", "absender")


def names_of(kind: Kind, field: str) -> tuple[str, ...]:
    """All words for one of our columns in lists of one kind; its own name first."""
    own = _OWN.get(kind, {}).get(field, ())
    more: tuple[str, ...] = ()
    if kind is Kind.ORDERS:
        more = _ADDRESS.get(field, ())
    elif kind is Kind.SUPPLIERS:
        bare = field.removeprefix("returns_")
        # An address in a list of suppliers can only be the one that goods go back to.
        more = _ADDRESS.get(bare, ()) if bare not in ("name", "company") or bare == field == "email" else ()
        more = (*more, bare) if field.startswith("returns_") and bare not in ("name", "email") else more
        if field == "name":
            more = ()
    return (field, *own, *more, *(() if own else _EVERYWHERE.get(field, ())))
