"""Who orders from the practice warehouse: invented people, each in the letters of their country."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Country:
    """One country's people. `cities` are (city, postcode, region) triples; `weight` how often it orders."""

    code: str
    weight: int
    firsts: str
    lasts: str
    streets: str
    cities: str
    number_first: bool = False


COUNTRIES = (
    Country("DE", 40, "Lena Moritz Käthe Jörg Sophie Emil", "Müller Schäfer Groß Brandt Weiß Kühn",
            "Lindenstraße|Am Bächle|Schulweg|Königsplatz",
            "Freiburg/79098/|Köln/50667/|Görlitz/02826/|München/80331/"),
    Country("AT", 10, "Magdalena Florian Veronika Lukas", "Gruber Pichler Höller Wöss",
            "Marktgasse|Seilerstätte|Mühlweg", "Wien/1010/|Graz/8010/|Sankt Pölten/3100/"),
    Country("CH", 8, "Nadja Reto Séverine Ursin", "Zgraggen Frei Favre Caduff",
            "Bahnhofstrasse|Rue du Lac|Via Nova", "Zürich/8001/|Genève/1201/|Chur/7000/"),
    Country("FR", 14, "Chloé Étienne Maëlle Noël", "Lefèvre Garçon Dupré Béranger",
            "rue de l'Église|avenue Foch|place du Marché", "Paris/75011/|Besançon/25000/|Nîmes/30000/",
            number_first=True),
    Country("ES", 9, "Íñigo Lucía Begoña José", "Núñez Ibáñez Muñoz Peña",
            "Calle Mayor|Paseo del Río|Plaza de España", "Logroño/26001/La Rioja|A Coruña/15001/A Coruña"),
    Country("IT", 9, "Niccolò Chiara Zoè Matteo", "Forlì Rossi Cantù Bellini",
            "Via Garibaldi|Corso Umberto|Piazza San Marco", "Forlì/47121/FC|Milano/20121/MI|Bari/70121/BA"),
    Country("PL", 9, "Łukasz Małgorzata Józef Zofia", "Wójcik Kowalczyk Dąbrowska Świątek",
            "ul. Długa|ul. Świętego Jana|al. Róż", "Łódź/90-001/|Kraków/31-001/|Gdańsk/80-001/"),
    Country("GR", 6, "Αλέξανδρος Ελένη Γιώργος Μαρία", "Παπαδόπουλος Νικολάου Δημητρίου",
            "Οδός Ερμού|Λεωφόρος Νίκης", "Αθήνα/105 63/|Θεσσαλονίκη/546 24/"),
    Country("BG", 5, "Мария Георги Ивайло Десислава", "Иванова Димитров Стоянова",
            "ул. Шипка|бул. Витоша", "София/1000/|Пловдив/4000/|Варна/9000/"),
    Country("GB", 9, "Oliver Niamh Rhys Amelia", "Ashworth O'Connor Llewellyn Hughes",
            "High Street|Church Lane|Mill Road", "York/YO1 7HH/|Bath/BA1 1SU/|Leeds/LS1 4DY/",
            number_first=True),
    Country("US", 8, "Grace Mateo Harper Elijah", "Nguyen Johnson Alvarez Smith",
            "Maple Avenue|2nd Street|Ocean Drive", "Portland/97205/OR|Austin/78701/TX|Albany/12207/NY",
            number_first=True),
    Country("NL", 8, "Jelle Noortje Sjoerd Fleur", "de Vries van den Berg Bakker",
            "Prinsengracht|Kerkstraat|Dijkweg", "Utrecht/3511 AB/|Groningen/9711 LM/"),
    Country("SE", 6, "Åsa Björn Märta Örjan", "Sjöström Åkesson Lindqvist",
            "Storgatan|Ängsvägen", "Malmö/211 20/|Örebro/702 10/|Luleå/972 31/"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Customer:
    """One order's address; the fields are the columns of an order list."""

    name: str
    address1: str
    city: str
    region: str
    postcode: str
    country: str
    phone: str
    email: str


def customer(rng: Random, number: int) -> Customer:
    """The customer of order `number`; the mail addresses end in .example, which nobody can own (RFC 2606)."""
    country = rng.choices(COUNTRIES, [each.weight for each in COUNTRIES])[0]
    first, last = rng.choice(country.firsts.split()), rng.choice(_lasts(country))
    house = rng.randint(1, 120)
    street = rng.choice(country.streets.split("|"))
    city, postcode, region = rng.choice(country.cities.split("|")).split("/")
    return Customer(
        name=f"{first} {last}",
        address1=f"{house} {street}" if country.number_first else f"{street} {house}",
        city=city,
        region=region,
        postcode=postcode,
        country=country.code,
        phone=f"+{rng.randint(30, 49)} 555 {rng.randint(100000, 999999)}",
        email=f"customer{number}@shop.example",
    )


def _lasts(country: Country) -> list[str]:
    # Dutch names come in several words.
    return ["de Vries", "van den Berg", "Bakker"] if country.code == "NL" else country.lasts.split()
