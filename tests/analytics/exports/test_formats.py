"""What others open: every format against a golden file, read back by its own reader.

To renew the golden files after a wanted change: RENEW_GOLDEN=1 pytest tests/analytics/exports
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import os
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import duckdb
import numpy as np
import pyreadstat
import pytest
from openpyxl import load_workbook

from analytics.exports import Category, Dataset, Kind, Missing, Variable
from analytics.exports.aggregates import NamedTable, aggregates
from analytics.exports.codebook_format import NAMESPACE as QDA
from analytics.exports.codebook_format import to_refi_qda
from analytics.exports.csv_format import safe, to_csv
from analytics.exports.ddi_format import NAMESPACE as DDI
from analytics.exports.ddi_format import to_ddi
from analytics.exports.excel_format import to_excel
from analytics.exports.parquet_format import to_parquet
from analytics.exports.public_figures import Period, feedback, key_figures
from analytics.exports.spss_format import to_spss
from analytics.themes.taxonomy import Taxonomy, Theme, load_taxonomy
from configuration import ROOT
from privacy.disclosure import CountTable, DisclosureRules, release
from tests.analytics.exports.survey import SURVEY

GOLDEN = Path(__file__).parent / "golden"
MADE_ON = datetime.date(2026, 11, 23)
PERIOD = Period("autumn", "2026-09-07", "2026-11-01")


STARS = release(
    CountTable(("1", "2", "3", "4", "5"), (), np.array([21, 33, 58, 102, 87])), DisclosureRules()
)
COMPLETION = release(
    CountTable(("done", "open", "gave_up"), (), np.array([190, 82, 29])), DisclosureRules()
)


def compare(name: str, content: bytes) -> None:
    """The content is the golden file's."""
    file = GOLDEN / name
    if os.environ.get("RENEW_GOLDEN"):
        file.write_bytes(content)
    assert content == file.read_bytes()


class TestCsv:
    def test_it_is_the_golden_file(self) -> None:
        compare("survey.csv", to_csv(SURVEY))

    def test_it_begins_with_a_mark_that_excel_understands(self) -> None:
        assert to_csv(SURVEY).startswith(b"\xef\xbb\xbfsite;satisfaction;")

    @pytest.mark.parametrize(
        "text", ["=1+1", "+49", "-5", "@SUM(A1)", "\t=1", "\r=1", "|cmd", "%0A"]
    )
    def test_no_text_becomes_a_formula(self, text: str) -> None:
        assert safe(text) == f"'{text}"

    @pytest.mark.parametrize("value", ["5", "a=b", "", -2, 4.5, None])
    def test_other_values_stay_as_they_are(self, value: object) -> None:
        assert safe(value) == value  # type: ignore[arg-type]

    def test_it_reads_back(self) -> None:
        read = list(csv.reader(io.StringIO(to_csv(SURVEY).decode("utf-8-sig")), delimiter=";"))
        assert len(read) == len(SURVEY.rows) + 1
        assert read[5][3] == "два рядки\nобидва"


class TestExcel:
    def test_it_is_the_golden_file(self) -> None:
        compare("survey.xlsx", to_excel(SURVEY))

    def test_texts_are_no_formulas(self) -> None:
        sheet = load_workbook(io.BytesIO(to_excel(SURVEY)))["Data"]
        assert [cell.data_type for cell in sheet["D"]].count("f") == 0
        assert sheet["D3"].value == "=1+1"
        assert sheet["C3"].value == -2

    def test_labels_come_along(self) -> None:
        sheet = load_workbook(io.BytesIO(to_excel(SURVEY)))["Variables"]
        rows = list(sheet.iter_rows(values_only=True))
        assert ("site", "Standort", None, "nominal", "mitte", 1, "Jobcenter Mitte") in rows


class TestParquet:
    def test_it_reads_back(self, tmp_path: Path) -> None:
        file = tmp_path / "survey.parquet"
        file.write_bytes(to_parquet(SURVEY))
        read = duckdb.sql(f"SELECT * FROM '{file}'").fetchall()
        assert read[0] == ("mitte", "5", 4.5, "gut")
        assert read[2] == ("mitte", "skipped", None, "-5")
        assert read[3][:3] == ("not_shown", "dont_know", 3.0)


class TestSpss:
    def test_it_reads_back_with_all_labels(self, tmp_path: Path) -> None:
        file = tmp_path / "survey.sav"
        file.write_bytes(to_spss(SURVEY))
        frame, about = pyreadstat.read_sav(file, user_missing=True)
        assert about.column_names_to_labels["satisfaction"] == "Zufriedenheit"
        labels = about.variable_value_labels
        assert labels["site"] == {
            1.0: "Jobcenter Mitte",
            2.0: "Jobcenter Nord",
            -5.0: "nicht gezeigt (zu wenige Personen)",
        }
        assert labels["satisfaction"][-7.0] == "übersprungen"
        assert about.missing_ranges["satisfaction"] == [{"lo": -9.0, "hi": -5.0}]
        assert about.variable_measure["satisfaction"] == "ordinal"
        assert about.variable_measure["minutes"] == "scale"
        assert list(frame["satisfaction"]) == [5.0, 1.0, -7.0, -8.0, -9.0, -6.0]
        assert about.notes == ["Simulierte Daten."]

    def test_a_long_note_is_kept_in_lines(self, tmp_path: Path) -> None:
        note = "Größe und Maß: " * 20
        file = tmp_path / "survey.sav"
        file.write_bytes(to_spss(replace(SURVEY, notes=(note,))))
        _, about = pyreadstat.read_sav(file)
        assert " ".join(about.notes) == note.strip()

    def test_missing_values_are_missing_where_they_are_not_asked_for(self, tmp_path: Path) -> None:
        file = tmp_path / "survey.sav"
        file.write_bytes(to_spss(SURVEY))
        frame, _ = pyreadstat.read_sav(file)
        assert frame["satisfaction"].mean() == 3.0


# What the schema of DDI-Codebook 2.5 allows below an element, in its order. The schema itself is
# not at hand in any package, so this is no validation against it: see docs/desk.md for that.
_ORDER = {
    "codeBook": ["docDscr", "stdyDscr", "fileDscr", "dataDscr", "otherMat"],
    "docDscr": ["citation", "guide", "docStatus", "docSrc", "controlledVocabUsed", "notes"],
    "stdyDscr": [
        "citation", "studyAuthorization", "stdyInfo", "studyDevelopment", "method", "dataAccs",
        "othrStdyMat", "notes",
    ],
    "citation": ["titlStmt", "rspStmt", "prodStmt", "distStmt", "serStmt", "verStmt", "biblCit"],
    "titlStmt": ["titl", "subTitl", "altTitl", "parTitl", "IDNo"],
    "prodStmt": ["producer", "copyright", "prodDate", "prodPlac", "software", "fundAg", "grantNo"],
    "stdyInfo": ["studyBudget", "subject", "abstract", "sumDscr", "qualityStatement", "notes"],
    "fileTxt": [
        "fileName", "fileCitation", "dataFingerprint", "fileCont", "fileStrc", "dimensns",
        "fileType", "format", "filePlac", "dataChck", "ProcStat", "dataMsng", "software", "verStmt",
    ],
    "dimensns": ["caseQnty", "varQnty", "logRecL", "recPrCas", "recNumTot"],
    "var": [
        "location", "labl", "imputation", "security", "embargo", "respUnit", "anlysUnit", "qstn",
        "valrng", "invalrng", "undocCod", "universe", "TotlResp", "sumStat", "txt", "stdCatgry",
        "catgryGrp", "catgry", "codInstr", "verStmt", "concept", "derivation", "varFormat",
        "geoMap", "catLevel", "notes",
    ],
    "catgry": ["catValu", "labl", "txt", "catStat", "mrow"],
}  # fmt: skip
_ALLOWED = {
    ("var", "intrvl"): {"contin", "discrete"},
    ("var", "nature"): {"nominal", "ordinal", "interval", "ratio", "percent", "other"},
    ("sumStat", "type"): {
        "mean", "medn", "mode", "vald", "invd", "min", "max", "stdev", "other",
    },
    ("catStat", "type"): {"freq", "percent", "crosstab", "other"},
    ("varFormat", "type"): {"numeric", "character"},
    ("catgry", "missing"): {"Y", "N"},
}  # fmt: skip


_REQUIRED = {"var": "name", "sumStat": "type"}


class TestDdi:
    def test_it_is_the_golden_file(self) -> None:
        compare("survey.xml", to_ddi(SURVEY, MADE_ON))

    def test_elements_stand_in_the_schemas_order(self) -> None:
        for element in ET.fromstring(to_ddi(SURVEY, MADE_ON)).iter():
            name = element.tag.removeprefix(f"{{{DDI}}}")
            if name in _ORDER:
                places = [
                    _ORDER[name].index(child.tag.removeprefix(f"{{{DDI}}}")) for child in element
                ]
                assert places == sorted(places), name
            assert name not in _REQUIRED or _REQUIRED[name] in element.attrib, name
            for attribute, value in element.attrib.items():
                if (name, attribute) in _ALLOWED:
                    assert value in _ALLOWED[name, attribute]

    def test_ids_are_unique_and_refer_to_something(self) -> None:
        book = ET.fromstring(to_ddi(SURVEY, MADE_ON))
        ids = [element.attrib["ID"] for element in book.iter() if "ID" in element.attrib]
        assert len(ids) == len(set(ids))
        assert {each.attrib["files"] for each in book.iter(f"{{{DDI}}}var")} <= set(ids)

    def test_frequencies_add_up(self) -> None:
        book = ET.fromstring(to_ddi(SURVEY, MADE_ON))
        for variable in book.iter(f"{{{DDI}}}var"):
            frequencies = [
                int(statistic.text or 0) for statistic in variable.iter(f"{{{DDI}}}catStat")
            ]
            assert not frequencies or sum(frequencies) == len(SURVEY.rows)


# A small codebook, so that the golden file does not change with each theme's wording.
TAXONOMY = Taxonomy(
    version=3,
    questions={},
    themes={
        theme.code: theme
        for theme in (
            Theme(
                "uploads", "technology", "Sending proofs & documents", ("photos",), ("crashes",),
                None, None, None, side=False, alone=False,
                names={"de": "Hochladen", "en": "Uploads"},
                examples={"de": ("Das Foto ging nicht",), "en": ("<photo> refused",)},
            ),
            Theme(
                "privacy", "technology", "Personal data", (), (), None, None, None, side=False,
                alone=False, names={"de": "Datenschutz", "en": "Privacy"}, examples={},
            ),
        )
    },
    parents={"technology": {"de": "Technik", "en": "Technology"}, "empty": {"de": "Leer"}},
)  # fmt: skip


class TestCodebook:
    @pytest.mark.parametrize("locale", ["de", "en"])
    def test_it_is_the_golden_file(self, locale: str) -> None:
        compare(f"codebook-{locale}.qdc", to_refi_qda(TAXONOMY, locale))

    def test_it_holds_every_theme_below_its_group(self) -> None:
        taxonomy = load_taxonomy(ROOT / "themes")
        book = ET.fromstring(to_refi_qda(taxonomy, "de"))
        codable = [code for code in book.iter(f"{{{QDA}}}Code") if code.get("isCodable") == "true"]
        assert codable[0].get("name") == "Konto und Anmeldung"
        assert len(codable) == len(taxonomy.themes)
        assert len({code.get("guid") for code in book.iter(f"{{{QDA}}}Code")}) == len(
            list(book.iter(f"{{{QDA}}}Code"))
        )

    def test_a_code_keeps_its_id_in_every_language(self) -> None:
        taxonomy = load_taxonomy(ROOT / "themes")
        ids = [
            [code.get("guid") for code in ET.fromstring(to_refi_qda(taxonomy, locale)).iter()]
            for locale in ("de", "en")
        ]
        assert ids[0] == ids[1]


class TestPublicFigures:
    def test_feedback_is_the_golden_file(self) -> None:
        compare("feedback.json", feedback(PERIOD, STARS, is_simulated=True))

    def test_key_figures_are_the_golden_file(self) -> None:
        compare("key_figures.json", key_figures(PERIOD, STARS, COMPLETION, is_simulated=True))

    def test_a_suppressed_star_leaves_no_mean(self) -> None:
        few = release(
            CountTable(("1", "2", "3", "4", "5"), (), np.array([3, 33, 58, 102, 87])),
            DisclosureRules(),
        )
        rating = json.loads(feedback(PERIOD, few, is_simulated=False))["rating"]
        assert rating["stars"]["1"] is None
        assert rating["mean"] is None


class TestAggregates:
    def test_suppressed_counts_are_empty_and_say_so(self) -> None:
        table = release(
            CountTable(("mitte", "nord"), ("done", "open"), np.array([[3, 60], [70, 80]])),
            DisclosureRules(),
        )
        named = NamedTable("autumn", "site", "completion", table)
        open_data = aggregates([named], name="open", title="Open", language="en", notes=())
        cells = {(row[2], row[4]): (row[5], row[6]) for row in open_data.rows}
        assert cells["mitte", "done"] == (None, "suppressed")
        assert cells["*", "*"][1] == "published"
        assert b"suppressed" in to_csv(open_data)
        assert b";3;" not in to_csv(open_data)


class TestVariables:
    @pytest.mark.parametrize("name", ["1st", "größe", "a b", "x" * 65, ""])
    def test_a_name_that_spss_refuses_is_refused(self, name: str) -> None:
        with pytest.raises(ValueError, match="no name"):
            Variable(name, "", Kind.TEXT)

    def test_a_row_that_does_not_fit_is_refused(self) -> None:
        with pytest.raises(ValueError, match="another number"):
            Dataset("x", "x", "de", (Variable("a", "", Kind.TEXT),), [("1", "2")])

    def test_missing_values_do_not_collide_with_codes(self) -> None:
        category = Category(1, "a", "A")
        variable = Variable("a", "", Kind.NOMINAL, (category,), missing=frozenset(Missing))
        assert variable.number("a") == 1.0
        assert variable.number(Missing.SKIPPED) == -7.0
