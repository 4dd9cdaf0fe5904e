"""Identifiers, dates and addresses: a table of messages with what must be masked in them."""

import pytest

from privacy import Anonymiser

MASKED = [
    # a date and a number in one row; a district that looks like another number's mark
    ("geb. am Dienstag, Tel 0157 88120934", "PHONE", "0157 88120934"),
    ("моята кола B-BG 5504", "LICENSE_PLATE", "B-BG 5504"),
    ("mein pass CC8RVGGPX ist weg", "ID_DOCUMENT", "CC8RVGGPX"),
    ("wohne in der Lange Reihe 88", "ADDRESS", "Lange Reihe 88"),
    # phone numbers in any spelling and any numerals
    ("ruf an: 0176 12345678", "PHONE", "0176 12345678"),
    ("tel 030/1234567 danke", "PHONE", "030/1234567"),
    ("+49 (0)30 123 456-7", "PHONE", "+49 (0)30 123 456-7"),
    ("رقمي ٠١٧٦١٢٣٤٥٦٧٨", "PHONE", "٠١٧٦١٢٣٤٥٦٧٨"),
    ("شماره من ۰۱۷۶۱۲۳۴۵۶۷۸", "PHONE", "۰۱۷۶۱۲۳۴۵۶۷۸"),
    ("null eins sieben sechs zwei drei", "PHONE", "null eins sieben sechs zwei drei"),
    ("мой номер 8 916 123 45 67", "PHONE", "8 916 123 45 67"),
    # e-mail
    ("an max.mueller@gmx.de schreiben", "EMAIL", "max.mueller@gmx.de"),
    ("max punkt müller at web punkt de", "EMAIL", "max punkt müller at web punkt de"),
    ("m.kaya (at) web (dot) de", "EMAIL", "m.kaya (at) web (dot) de"),
    ("иван собака mail точка ru", "EMAIL", "иван собака mail точка ru"),
    # bank
    ("IBAN DE89 3704 0044 0532 0130 00 ok", "IBAN", "DE89 3704 0044 0532 0130 00"),
    ("de89370400440532013000", "IBAN", "de89370400440532013000"),
    # German numbers
    ("Steuer-ID 65 929 970 489", "TAX_ID", "65 929 970 489"),
    ("nummer 65929970489", "TAX_ID", "65929970489"),
    ("RV 65 070649 C 103", "SOCIAL_SECURITY", "65 070649 C 103"),
    ("Karte A123456780", "HEALTH_INSURANCE", "A123456780"),
    ("ausweis L01X00T47", "ID_DOCUMENT", "L01X00T47"),
    ("pass nr C01X00T478", "ID_DOCUMENT", "C01X00T478"),
    ("паспорт 45 08 № 123456", "ID_DOCUMENT", "45 08 № 123456"),
    ("auto B-AB 1234", "LICENSE_PLATE", "B-AB 1234"),
    ("auto DU-AM 705", "LICENSE_PLATE", "DU-AM 705"),
    # Jobcenter and courts
    ("43502//0012345", "BG_NUMBER", "43502//0012345"),
    ("43502BG0012345", "BG_NUMBER", "43502BG0012345"),
    ("bin 123D456789", "CUSTOMER_NUMBER", "123D456789"),
    ("müşteri numaram 88123456", "CUSTOMER_NUMBER", "88123456"),
    ("S 12 AS 345/24", "CASE_NUMBER", "S 12 AS 345/24"),
    ("L 7 AS 1234/23 B ER läuft", "CASE_NUMBER", "L 7 AS 1234/23 B ER"),
    ("رقم الملف 4711/2023", "CASE_NUMBER", "4711/2023"),
    # other countries
    ("PESEL 44051401359", "NATIONAL_ID", "44051401359"),
    ("TC 10000000146", "NATIONAL_ID", "10000000146"),
    ("ЕГН 7523169263", "NATIONAL_ID", "7523169263"),
    ("کد ملی 0499370899", "NATIONAL_ID", "0499370899"),
    # web
    ("https://facebook.com/max.muster.9", "URL_HANDLE", "https://facebook.com/max.muster.9"),
    ("insta @mandy_87", "URL_HANDLE", "@mandy_87"),
    # addresses
    ("wohne müllerstraße 12a, 13353 berlin", "ADDRESS", "müllerstraße 12a, 13353 berlin"),
    ("ich wohne in der Sonnenallee", "ADDRESS", "Sonnenallee"),
    ("ул. Ленина, д. 5, кв. 12", "ADDRESS", "ул. Ленина, д. 5, кв. 12"),
    ("мешкаю вул. Шевченка 12", "ADDRESS", "вул. Шевченка 12"),
    ("mieszkam ul. Marszałkowska 12/5", "ADDRESS", "ul. Marszałkowska 12/5"),
    ("Atatürk Caddesi No: 12", "ADDRESS", "Atatürk Caddesi No: 12"),
    ("12 rue de la Paix", "ADDRESS", "12 rue de la Paix"),
    ("أسكن في Karl-Marx-Straße 118", "ADDRESS", "Karl-Marx-Straße 118"),
    # dates of birth
    ("geboren am 03.05.1987", "DATE_OF_BIRTH", "03.05.1987"),
    ("am zwölften märz neunzehnhundertachtzig geboren", "DATE_OF_BIRTH",
     "zwölften märz neunzehnhundertachtzig"),
    ("я родился 3 мая 1987 года", "DATE_OF_BIRTH", "3 мая 1987 года"),
    ("متولد ۱۳۶۶/۰۲/۱۳", "DATE_OF_BIRTH", "۱۳۶۶/۰۲/۱۳"),
    ("3 Eylül 1981 doğumluyum", "DATE_OF_BIRTH", "3 Eylül 1981"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "personal"), MASKED)
def test_masks_the_whole_value(anonymiser: Anonymiser, text: str, kind: str, personal: str) -> None:
    redacted = anonymiser.redact(text, None)
    assert redacted.text == text.replace(personal, f"[{kind}]")


UNTOUCHED = [
    "seit 2024 warte ich, 3 mal angerufen",
    "§ 31 SGB II und § 60 SGB I",
    "563 Euro, 1.248,60 €, 10.000 Euro",
    "Termin am 14.02.2025 um 9:15 Uhr in Raum 2.104",
    "Note 2-, 5 von 5, 100 %",
    "24/7 Hotline 115 und 112",
    "Hotline 0800 4 5555 00",
    "jobcenter.digital und www.arbeitsagentur.de",
    "BundID, ELSTER, DIN A4, iPhone 13, Windows 11",
    "17 Seiten, 12 Dateien mit 4 MB",
    "seit 01.01.2005 bei Ihnen",
    "im Mai 2023 und im August",
    "4 Personen, 82 qm, 940 Euro warm",
    "Arbeitsplatz 3 war frei",
    "1 2 3 4 5",
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_leaves_numbers_that_are_nobodys(anonymiser: Anonymiser, text: str) -> None:
    assert anonymiser.redact(text, "de").text == text


@pytest.mark.parametrize(
    "language", ["de", "tr", "ar", "uk", "ru", "fa", "pl", "ro", "bg", "fr", None]
)
def test_finds_german_data_in_every_language(anonymiser: Anonymiser, language: str | None) -> None:
    assert "0176" not in anonymiser.redact("0176 12345678", language).text
