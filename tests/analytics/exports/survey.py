"""A small survey with every kind of variable and every kind of missing value."""

from __future__ import annotations

from analytics.exports import Category, Dataset, Kind, Missing, Variable

SITE = Variable(
    "site",
    "Standort",
    Kind.NOMINAL,
    (Category(1, "mitte", "Jobcenter Mitte"), Category(2, "nord", "Jobcenter Nord")),
    missing=frozenset({Missing.NOT_SHOWN}),
)
SATISFACTION = Variable(
    "satisfaction",
    "Zufriedenheit",
    Kind.ORDINAL,
    tuple(
        Category(number, str(number), label)
        for number, label in enumerate(
            ("wütend", "eher unzufrieden", "teils/teils", "zufrieden", "begeistert"),
            1,
        )
    ),
    question="Wie zufrieden sind Sie heute?",
    missing=frozenset(Missing),
)
MINUTES = Variable("minutes", "Dauer in Minuten", Kind.NUMBER)
REMARK = Variable("remark", "Bemerkung", Kind.TEXT)

SURVEY = Dataset(
    name="resonanz_demo",
    title="Digitale Angebote – Größe & <Umlaute>",
    language="de",
    variables=(SITE, SATISFACTION, MINUTES, REMARK),
    rows=[
        ("mitte", "5", 4.5, "gut"),
        ("nord", "1", -2, "=1+1"),
        ("mitte", Missing.SKIPPED, None, "-5"),
        (Missing.NOT_SHOWN, Missing.DONT_KNOW, 3, '@SUM(A1) "zitiert"; weiter'),
        ("nord", Missing.NOT_ASKED, 1, "два рядки\nобидва"),
        ("nord", Missing.BROKEN_OFF, 1, ""),
    ],
    notes=("Simulierte Daten.",),
)
