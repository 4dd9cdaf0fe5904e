"""Which language a message is in, with the project's trained model."""

from pathlib import Path

import numpy as np
import pytest
from bot.language_model import LanguageModel, LanguageSamples, letters_only, train
from bot.languages import LanguageDetector, LanguageGuess
from bot.ngrams import BUCKETS
from bot.understanding import LANGUAGE, Message, understand
from rasa.core.agent import Agent


@pytest.fixture(scope="module")
def agent(model: Path) -> Agent:
    return Agent.load(str(model))


def language(agent: Agent, text: str, locale: str | None = None) -> tuple[str | None, float]:
    (found,) = understand(agent.processor, [Message(text, locale)])
    return found[LANGUAGE]["code"], found[LANGUAGE]["confidence"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Das Formular war viel zu lang", "de"),
        ("i couldnt upload my documents", "en"),
        ("belgeleri yükleyemedim, site açılmadı", "tr"),
        ("belgeleri yukleyemedim site acilmadi", "tr"),
        ("لم أستطع تحميل المستندات", "ar"),
        ("نتوانستم مدارک را بارگذاری کنم", "fa"),
        ("я не змогла завантажити документи", "uk"),
        ("я не смог загрузить документы", "ru"),
        ("не можах да кача документите си", "bg"),
        ("nie mogłem wgrać dokumentów", "pl"),
        ("nie moglam wgrac dokumentow na strone", "pl"),
        ("nu am putut încărca documentele", "ro"),
        ("nu am putut incarca documentele deloc", "ro"),
        ("je n'ai pas réussi à envoyer mes papiers", "fr"),
    ],
)
def test_a_first_message_tells_its_language(agent: Agent, text: str, code: str) -> None:
    found, confidence = language(agent, text)
    assert found == code
    assert confidence > 0.8


@pytest.mark.parametrize("text", ["👍", "5", "???", "٤", "4/5", "...", ""])
def test_what_has_no_letters_stays_in_the_conversations_language(agent: Agent, text: str) -> None:
    assert language(agent, text, "uk") == (("uk", 0.0) if text else (None, 0.0))
    assert language(agent, text) == (None, 0.0)


@pytest.mark.parametrize("text", ["ok", "app", "Jobcenter"])
def test_a_borrowed_word_is_no_certain_change_of_language(agent: Agent, text: str) -> None:
    found, confidence = language(agent, text, "tr")
    assert found == "tr" or confidence < 0.9


def test_the_same_text_has_the_same_language_every_time(agent: Agent) -> None:
    assert len({language(agent, "no problem amigo") for _ in range(5)}) == 1


def test_words_of_letters_only() -> None:
    assert letters_only("Büro-Zeit: 8-12 Uhr! 👍 i̇ş_yeri") == ["büro", "zeit", "uhr", "iş", "yeri"]


def test_vowel_signs_do_not_cut_words() -> None:
    assert letters_only("شُكْرًا") == ["شكرا"]


def test_two_languages_learned_from_a_handful_of_messages() -> None:
    model = train(
        {
            "aa": LanguageSamples(["lumo pora zin", "pora lumo", "zin zin pora"], ["lumo", "zin"]),
            "bb": LanguageSamples(["krat vosk elp", "vosk krat", "elp krat krat"]),
        },
        seed=1,
    )
    detector = LanguageDetector(model)
    assert detector.identify("pora zin lumo").code == "aa"
    assert detector.identify("elp vosk").code == "bb"
    assert detector.identify("123", conversation="bb").code == "bb"
    assert detector.identify("123").code is None


def test_the_conversations_language_decides_where_the_text_does_not() -> None:
    undecided = LanguageModel(
        codes=np.array(["aa", "bb"]),
        rarities=np.ones(BUCKETS, dtype=np.float32),
        weights=np.zeros((BUCKETS, 2), dtype=np.float16),
        offsets=np.zeros(2, dtype=np.float32),
    )
    detector = LanguageDetector(undecided)
    assert detector.identify("lumo", conversation="aa") == LanguageGuess("aa", 0.75)
    assert detector.identify("lumo", conversation="bb") == LanguageGuess("bb", 0.75)
    assert detector.identify("lumo", conversation="unheard").confidence == 0.5
