"""Names of persons, above all of case workers, in all languages."""

from pathlib import Path

import pytest

from privacy import Anonymiser
from privacy.anonymiser import DATA
from privacy.training.model import train

NAMED = [
    ("de", "Frau Kowalczyk war unfreundlich", "Kowalczyk"),
    ("de", "herr özdemir hat nie zurückgerufen", "özdemir"),
    ("de", "mein sachbearbeiter müller", "müller"),
    ("de", "Danke an Frau Schulze-Wernicke", "Schulze-Wernicke"),
    ("de", "ich heiße fatima", "fatima"),
    ("en", "mr smith never called me back", "smith"),
    ("tr", "Ayşe Hanım çok iyiydi", "Ayşe"),
    ("tr", "Bay Hoffmann'a yazdım", "Hoffmann"),
    ("ar", "السيدة شنايدر لا ترد", "شنايدر"),
    ("uk", "пані Шмідт не відповідає", "Шмідт"),
    ("ru", "спасибо госпоже Кузнецовой", "Кузнецовой"),
    ("fa", "آقای محمدی جواب نداد", "محمدی"),
    ("pl", "rozmawiałem z panem Nowakiem", "Nowakiem"),
    ("ro", "doamna Popescu a fost amabilă", "Popescu"),
    ("bg", "госпожа Иванова не отговаря", "Иванова"),
    ("fr", "madame Dupont ne répond pas", "Dupont"),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_masks_the_name_and_nothing_else(
    anonymiser: Anonymiser, language: str, text: str, name: str
) -> None:
    redacted = anonymiser.redact(text, language)
    assert [text[span.start : span.end] for span in redacted.spans] == [name]
    assert redacted.counts == {"PERSON": 1}


PLAIN = [
    ("de", "Meine Sachbearbeiterin war sehr nett"),
    ("de", "Frau am Empfang war unfreundlich"),
    ("de", "Das Jobcenter Berlin Neukölln ist überlastet"),
    ("de", "Der Sommer war lang, der Winter kalt"),
    ("en", "the lady at the desk was kind"),
    ("tr", "umut kalmadı artık"),
    ("ar", "التعامل كان جميل"),
    ("uk", "надія помирає останньою"),
    ("uk", "Київ далеко від Берліна"),
    ("ru", "вера в людей осталась"),
    ("fa", "امید داریم"),
    ("pl", "pani w okienku była miła"),
    ("ro", "speranța moare ultima"),
    ("bg", "надеждата умира последна"),
    ("fr", "la dame de l'accueil était gentille"),
]


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_leaves_roles_places_and_words_that_are_also_names(
    anonymiser: Anonymiser, language: str, text: str
) -> None:
    assert anonymiser.redact(text, language).text == text


def test_masks_a_name_wherever_it_is_repeated(anonymiser: Anonymiser) -> None:
    redacted = anonymiser.redact("Frau Wischmeyer ist nett. wischmeyer hilft immer", "de")
    assert redacted.counts == {"PERSON": 2}


class TestDenyList:
    def test_masks_listed_names_in_any_case_and_script_form(self, anonymiser: Anonymiser) -> None:
        text = "die zentgraf und die ZENTGRAFS"
        redacted = anonymiser.redact(text, "de", deny_list=["Zentgraf"])
        assert redacted.text == "die [PERSON] und die [PERSON]"

    def test_takes_expressions_literally(self, anonymiser: Anonymiser) -> None:
        assert anonymiser.redact("alles gut", "de", deny_list=[".*", "(", ""]).text == "alles gut"


def test_knows_simple_german_as_german(anonymiser: Anonymiser) -> None:
    text = "Frau Kowalczyk war nett"
    assert anonymiser.redact(text, "de-simple") == anonymiser.redact(text, "de")


def test_model_is_the_one_the_data_files_give_every_time(tmp_path: Path) -> None:
    models = []
    for name in ("first", "second"):
        train(DATA, tmp_path / name, per_language=40)
        models.append((tmp_path / name).read_bytes())
    assert models[0] == models[1]
